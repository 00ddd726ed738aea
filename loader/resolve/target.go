package resolve

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/shopspring/decimal"

	"plangraph/graph"
	"plangraph/loader/fact"
	"plangraph/loader/region"
	"plangraph/loader/resolve/indicator"
	"plangraph/loader/resolve/unit"
)

// target is a statement that gives an indicator a figure, wherever and however
// often the plan's texts make it.
type target struct {
	id         graph.ID
	plan       *plan
	fact       *fact.Target // as first read
	indicator  string       // canonical name
	region     region.Region
	each       bool // holds for each region of a group
	forecast   bool // the text expects it and does not aim at it
	unit       unit.Unit
	unitKnown  bool
	base       *decimal.Decimal // the value in base units; of a range its lower end
	baseMax    *decimal.Decimal
	wordings   map[string]bool // of the indicator
	evidence   []evidence
	section    graph.ID
	answerable map[graph.ID]graph.Role // departments that answer for it
	aligned    []alignment
}

// newTarget resolves a fact of p.
func (p *plan) newTarget(f *fact.Target) *target {
	t := &target{plan: p, fact: f, wordings: map[string]bool{}, answerable: map[graph.ID]graph.Role{}}
	t.region, t.each = p.place(f.Region)
	worded := f.Indicator
	if r, end, ok := region.LeadingPlace(worded, t.region); ok && !t.each && end < len(worded) && r.Within(t.region) {
		t.region, worded = r, worded[end:] // 蒙西园区空气质量优良率
	}
	t.indicator = indicator.Name(worded, placeNames(t.region, p.region)...)
	t.wordings[tidy(f.Indicator)] = true
	words := text(f.Unit)
	if words == "" && (f.Measure == fact.MeasureGrowth || f.Measure == fact.MeasureDecline) {
		words = "%" // a column of yearly growth leaves its sign to the heading
	}
	t.unit, t.unitKnown = unit.Parse(words)
	if !t.unitKnown {
		t.unit = unit.Unit{Dimension: "?" + words, Base: words, Factor: decimal.New(1, 0)}
	}
	value := "text:" + plain(f.TextValue)
	if f.Value != nil {
		base := t.unit.ToBase(f.Value.Num)
		t.base = &base
		value = t.unit.Dimension + ":" + base.String()
		if f.Value.Max != nil {
			top := t.unit.ToBase(*f.Value.Max)
			t.baseMax = &top
			value += "-" + top.String()
		}
	}
	period := ""
	if f.Period != nil {
		period = fmt.Sprintf("%d-%d", f.Period.From, f.Period.To)
	}
	t.id = graph.NewID(graph.TypeTarget, string(p.id), t.indicator, t.region.Key(), mark(t.each, "each"), f.Kind, f.Measure, period,
		mark(f.PerYear, "yearly"), f.Comparator, value)
	return t
}

// mark is word where on, else nothing: a part of an id.
func mark(on bool, word string) string {
	if on {
		return word
	}
	return ""
}

// figure is the figure alone, by which the counterparts of one fact in two texts are
// found.
func (t *target) figure() string {
	if t.base == nil {
		return "text:" + plain(t.fact.TextValue)
	}
	return t.unit.Dimension + ":" + t.base.String()
}

// readFacts merges the facts of the plan's texts.
func (p *plan) readFacts(all *bodies) {
	p.readTargets()
	p.readTasks(all)
	p.readProjects()
	p.linkTasks()
}

// readTargets makes one target of each statement. The primary text's come first;
// what another text says that the primary says in nearly the same words at about
// the same place is evidence for the same target, even where a character was lost.
func (p *plan) readTargets() {
	byID := map[graph.ID]*target{}
	var slots []*slot
	for n, r := range p.renditions {
		span := extent(r.Targets)
		var later []*slot
		look := newOutlook(r)
		for i := range r.Targets {
			f := &r.Targets[i]
			t := p.newTarget(f)
			t.forecast = look.forecast(f)
			s := &slot{target: t, quote: f.Quote, section: r.section(f.Part), at: span.share(f.Start), evidence: r.evidence(&f.Common)}
			if same := byID[t.id]; same != nil {
				same.add(t, s.evidence)
				s.target, s.settled = same, true
			}
			later = append(later, s)
		}
		if n > 0 {
			match(slots, later)
		}
		for _, s := range later {
			if !s.settled {
				t := s.target
				if same := byID[t.id]; same != nil {
					same.add(t, s.evidence)
					s.target = same
				} else {
					byID[t.id] = t
					t.section = s.evidence.section
					t.evidence = []evidence{s.evidence}
					p.targets = append(p.targets, t)
				}
			}
			if n == 0 {
				slots = append(slots, s)
			}
		}
	}
	slices.SortStableFunc(p.targets, func(a, b *target) int { return p.textOrder(&a.evidence[0], &b.evidence[0]) })
}

// add joins another statement of the same target.
func (t *target) add(o *target, e evidence) {
	for w := range o.wordings {
		t.wordings[w] = true
	}
	t.evidence = append(t.evidence, e)
	if t.fact.Nature == nil && o.fact.Nature != nil {
		f := *t.fact
		f.Nature = o.fact.Nature
		t.fact = &f
	}
}

// textOrder orders what stands in the plan's texts: the primary one's first, each in
// the order of the text.
func (p *plan) textOrder(a, b *evidence) int {
	primary := p.renditions[0].document
	return cmp.Or(
		boolean(a.document != primary)-boolean(b.document != primary),
		cmp.Compare(a.document, b.document),
		cmp.Compare(a.start, b.start))
}

func boolean(b bool) int {
	if b {
		return 1
	}
	return 0
}
