package resolve

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/graph"
	"plangraph/loader/fact"
	"plangraph/loader/region"
	"plangraph/loader/resolve/body"
	"plangraph/loader/resolve/title"
)

// plan is a plan that has a text, in one or more renditions.
type plan struct {
	id     graph.ID
	title  title.Title
	region region.Region
	number string
	kind   graph.PlanKind
	issuer *body.Body
	date   string // YYYY-MM-DD
	period *fact.Period

	renditions []*rendition // the primary one first
	aliases    map[string]bool

	targets  []*target
	tasks    []*task
	projects []*project

	citations []*citation
	parents   []*parentLink
}

// rendition is one text of a plan.
type rendition struct {
	*fact.Rendition
	id       graph.ID
	document graph.ID
	// sections gives the plan's section for each part of this text.
	sections []graph.ID
}

// source is the file that warnings about the plan name.
func (p *plan) source() string { return p.renditions[0].Document.Path }

// newPlan makes a plan of its renditions, which groupRenditions found to be of one.
func newPlan(texts []*fact.Rendition) *plan {
	slices.SortStableFunc(texts, func(a, b *fact.Rendition) int { return cmp.Compare(textSize(b), textSize(a)) })
	p := &plan{aliases: map[string]bool{}}
	first := identify(texts[0])
	p.id, p.title, p.region = first.id, first.title, first.region
	ordinal := map[string]int{}
	for _, t := range texts {
		f := &t.Plan
		p.number = cmp.Or(p.number, title.Number(text(f.DocNumber)))
		p.date = cmp.Or(p.date, text(f.IssuedOn))
		if p.period == nil {
			p.period = f.Period
		}
		if p.issuer == nil && text(f.Issuer) != "" {
			if b := body.Resolve(*f.Issuer, p.region); b.Name != "" {
				p.issuer = &b
			}
		}
		if p.kind == "" || p.kind == graph.KindOther {
			p.kind = planKind(f.Kind)
		}
		for _, name := range []string{f.Title, text(f.NoticeTitle)} {
			if name = tidy(name); name != "" && name != p.title.Name {
				p.aliases[name] = true
			}
		}
		n := ordinal[t.Document.Path]
		ordinal[t.Document.Path]++
		p.renditions = append(p.renditions, &rendition{
			Rendition: t,
			id:        graph.NewID(graph.TypeRendition, string(p.id), t.Document.Path, itoa(n)),
			document:  graph.NewID(graph.TypeDocument, t.Document.Path),
		})
	}
	if p.title.FiveYear > 0 {
		p.kind = graph.KindFiveYearPlan
	}
	if p.kind == graph.KindFiveYearPlan && p.period == nil && p.title.FiveYear > 0 {
		from, to := title.FiveYearPeriod(p.title.FiveYear)
		p.period = &fact.Period{From: from, To: to}
	}
	p.placeSections()
	return p
}

// identity is what a text says of which plan it is.
type identity struct {
	id     graph.ID
	title  title.Title
	region region.Region
	number string
	key    string
}

// identify reads a text's identity: the title with its region, or the number where
// the title could be any plan's.
func identify(r *fact.Rendition) identity {
	var in identity
	f := &r.Plan
	in.number = title.Number(text(f.DocNumber))
	in.region, _ = region.ResolveIn(text(f.Region), region.Region{})
	in.title = title.Parse(f.Title, in.region)
	if in.title.Core == "" {
		in.title = title.Parse(text(f.NoticeTitle), in.region)
	}
	switch {
	case in.region.Name == "" && text(f.Region) != "":
		in.region = learn(text(f.Region), in.title.Region)
	case in.region.Name == "":
		in.region = in.title.Region
	}
	if in.region.Name == "" && text(f.Issuer) != "" {
		in.region = body.Resolve(*f.Issuer, region.Region{}).Region
	}
	if in.title.Region.Name == "" {
		in.title.Region = in.region
	}
	in.key = in.title.Key()
	if utf8.RuneCountInString(in.title.Core) < 5 && in.title.FiveYear == 0 {
		in.key += "|" + cmp.Or(in.number, r.Document.Path)
	}
	in.id = graph.NewID(graph.TypePlan, in.key)
	if in.title.Name == "" {
		in.title.Name = cmp.Or(in.number, r.Plan.Source, r.Document.Path)
	}
	return in
}

// groupRenditions puts the texts of one plan together: those of one key, and those of
// one number whose titles are nearly the same (one may have lost characters), and
// those of one region whose words are mostly the same.
func groupRenditions(texts []*fact.Rendition) [][]*fact.Rendition {
	type group struct {
		identity
		texts  []*fact.Rendition
		sketch sketch // of the largest text
	}
	var groups []*group
	byKey := map[string]*group{}
	for _, t := range texts {
		in := identify(t)
		g := byKey[in.key]
		if g == nil {
			g = &group{identity: in}
			byKey[in.key] = g
			groups = append(groups, g)
		}
		g.texts = append(g.texts, t)
	}
	// Joined from the largest down, so that who comes first does not matter.
	slices.SortStableFunc(groups, func(a, b *group) int {
		return cmp.Or(cmp.Compare(groupSize(b.texts), groupSize(a.texts)), cmp.Compare(a.key, b.key))
	})
	var out []*group
	for _, g := range groups {
		g.sketch = newSketch(slices.MaxFunc(g.texts, func(a, b *fact.Rendition) int { return cmp.Compare(textSize(a), textSize(b)) }))
		i := slices.IndexFunc(out, func(o *group) bool {
			return o.region == g.region && (o.number == g.number && g.number != "" && likeness(o.title.Core, g.title.Core) >= 0.8 ||
				o.sketch.likeness(g.sketch) >= alikeText)
		})
		if i < 0 {
			out = append(out, g)
			continue
		}
		out[i].texts = append(out[i].texts, g.texts...)
	}
	lists := make([][]*fact.Rendition, len(out))
	for i, g := range out {
		lists[i] = g.texts
	}
	return lists
}

func groupSize(texts []*fact.Rendition) int {
	n := 0
	for _, t := range texts {
		n = max(n, textSize(t))
	}
	return n
}

// textSize is how many bytes of text a rendition has.
func textSize(r *fact.Rendition) int {
	n := 0
	for i := range r.Sections {
		n += len(r.Sections[i].Text)
	}
	return n
}

// placeSections gives each part of each text its section of the plan. The sections
// are those of the primary text; a part of another text that has no counterpart
// hangs on the part above it.
func (p *plan) placeSections() {
	byKey := map[string]graph.ID{}
	for n, r := range p.renditions {
		r.sections = make([]graph.ID, len(r.Sections))
		seen := map[string]int{}
		for i, s := range r.Sections {
			key := s.Key
			if k := seen[key]; k > 0 {
				key += "#" + itoa(k) // a number given twice
			}
			seen[s.Key]++
			id, ok := byKey[key]
			switch {
			case n == 0:
				id = graph.NewID(graph.TypeSection, string(p.id), key)
				byKey[key] = id
			case !ok && s.Parent >= 0 && s.Parent < i:
				id = r.sections[s.Parent]
			case !ok:
				id = p.renditions[0].top()
			}
			r.sections[i] = id
		}
	}
}

// top is the plan's section of level 0; empty where the text has none.
func (r *rendition) top() graph.ID {
	if len(r.sections) == 0 {
		return ""
	}
	return r.sections[0]
}

// section gives the section of a fact's part.
func (r *rendition) section(part int) graph.ID {
	if part < 0 || part >= len(r.sections) {
		return r.top()
	}
	return r.sections[part]
}

// evidence is where a fact stands.
type evidence struct {
	quote      string
	document   graph.ID
	section    graph.ID
	start, end int
	rule       string
	confidence float64
}

func (r *rendition) evidence(c *fact.Common) evidence {
	return evidence{c.Quote, r.document, r.section(c.Part), c.Start, c.End, c.Rule, c.Confidence}
}

// planKind spells a fact's kind as the graph does.
func planKind(kind string) graph.PlanKind {
	if kind == "" {
		return graph.KindOther
	}
	return graph.PlanKind(strings.ToUpper(kind))
}

// year is the year that the plan was issued in, as far as the text tells; 0 unknown.
func (p *plan) year() int {
	if y := yearOf(p.date); y > 0 {
		return y
	}
	return title.NumberYear(p.number)
}
