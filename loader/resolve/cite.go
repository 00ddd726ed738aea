package resolve

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"plangraph/graph"
	"plangraph/loader/fact"
	"plangraph/loader/region"
	"plangraph/loader/resolve/title"
)

// citation is one plan naming another, wherever it does so.
type citation struct {
	cited    graph.ID
	basis    bool
	declared bool   // named without 《》 or number, as what it carries out
	title    string // as first worded
	number   string
	evidence []evidence
}

// citedPlan is a plan that others name, as they name it; its text may be loaded too.
type citedPlan struct {
	id      graph.ID
	title   title.Title
	names   map[string]int  // its own titles, how often
	aliases map[string]bool // as worded
	numbers map[string]bool // 发文字号
	by      []*plan
}

// reading is a citation read, before it is known which plan it means.
type reading struct {
	by     *plan
	text   *rendition
	fact   *fact.Citation
	title  title.Title
	number string
}

// readCitations finds the plan that each citation means, and keeps those that can be
// believed.
func (c *corpus) readCitations() {
	library := c.newLibrary()
	var readings []reading
	for _, p := range c.plans {
		for _, r := range p.renditions {
			for i := range r.Citations {
				f := &r.Citations[i]
				rd := reading{p, r, f, title.Parse(f.CitedTitle, p.region), title.Number(text(f.CitedNumber))}
				if rd.title.FiveYear > 0 && rd.title.Region.Name == "" {
					rd.title.Region = p.region
				}
				if rd.title.Core == "" || rd.title.Common() && rd.number == "" && !strings.Contains(f.Quote, "《") {
					continue
				}
				readings = append(readings, rd)
				library.note(rd)
			}
		}
	}
	for _, rd := range readings {
		id := library.find(rd)
		if id == rd.by.id {
			continue // it names itself
		}
		if !c.older(id, rd) {
			if rd.fact.Relation == fact.RelationBasis {
				c.warn(rd.by.source(), fmt.Sprintf("%s names as its basis the younger %s: not believed", rd.by.title.Name, rd.title.Name))
			}
			continue
		}
		c.cite(id, rd)
	}
	c.warnNumbers()
}

// cite adds a believed citation.
func (c *corpus) cite(id graph.ID, rd reading) {
	q := c.cited[id]
	if q == nil {
		q = &citedPlan{id: id, title: rd.title, names: map[string]int{}, aliases: map[string]bool{}, numbers: map[string]bool{}}
		c.cited[id] = q
	}
	if q.title.Region.Name == "" {
		q.title = rd.title
	}
	name := rd.title.Name
	if rd.title.FiveYear > 0 && rd.fact.Declared {
		name = title.OutlineOf(rd.title.Region.Name, rd.title.FiveYear)
	}
	q.names[name]++
	q.aliases[tidy(rd.fact.CitedTitle)] = true
	if rd.number != "" {
		q.numbers[rd.number] = true
	}
	if !slices.Contains(q.by, rd.by) {
		q.by = append(q.by, rd.by)
	}
	i := slices.IndexFunc(rd.by.citations, func(o *citation) bool { return o.cited == id })
	if i < 0 {
		i = len(rd.by.citations)
		rd.by.citations = append(rd.by.citations, &citation{cited: id, declared: true, title: tidy(rd.fact.CitedTitle)})
	}
	o := rd.by.citations[i]
	basis := rd.fact.Relation == fact.RelationBasis
	if basis && !o.basis {
		o.basis, o.declared, o.evidence = true, true, nil // its words alone say so
	}
	if basis == o.basis && !rd.fact.Declared {
		o.declared = false
	}
	o.number = cmp.Or(o.number, rd.number)
	if basis == o.basis {
		o.evidence = append(o.evidence, rd.text.evidence(&rd.fact.Common))
	}
}

// library knows the plans that a citation can mean.
type library struct {
	byKey    map[string]graph.ID // loaded plans, by the key of each of their titles
	byCore   map[string][]*plan  // loaded
	byNumber map[string][]*plan  // loaded
	// numbered are the keys of titles with a region that a number was cited with.
	numbered map[string][]title.Title
}

func (c *corpus) newLibrary() *library {
	l := &library{
		byKey:    map[string]graph.ID{},
		byCore:   map[string][]*plan{},
		byNumber: map[string][]*plan{},
		numbered: map[string][]title.Title{},
	}
	for _, p := range c.plans {
		for _, r := range p.renditions {
			in := identify(r.Rendition)
			l.byKey[in.key] = p.id
			if in.number != "" && !slices.Contains(l.byNumber[in.number], p) {
				l.byNumber[in.number] = append(l.byNumber[in.number], p)
			}
			if !slices.Contains(l.byCore[in.title.Core], p) {
				l.byCore[in.title.Core] = append(l.byCore[in.title.Core], p)
			}
		}
	}
	return l
}

// note remembers the regions of titles by their numbers, for those who leave the
// region out.
func (l *library) note(rd reading) {
	if rd.number != "" && rd.title.Region.Name != "" {
		l.numbered[rd.number] = append(l.numbered[rd.number], rd.title)
	}
}

const (
	slipTitle   = 0.7 // likeness of two titles of one number that are one plan
	shorterName = 0.9 // likeness of two titles of one number, one without its region
	longTitle   = 14  // characters that hardly two plans have in common
)

// find gives the plan that a citation means. The title decides; the number only
// where the title alone fits no plan or leaves the region out.
func (l *library) find(rd reading) graph.ID {
	key := rd.title.Key()
	if id, ok := l.byKey[key]; ok {
		return id
	}
	for _, p := range l.byNumber[rd.number] {
		if likeness(p.title.Core, rd.title.Core) >= slipTitle && (rd.title.Region.Name == "" || rd.title.Region == p.region) {
			return p.id
		}
	}
	if rd.title.Region.Name != "" {
		return graph.NewID(graph.TypePlan, key)
	}
	for _, r := range append([]region.Region{rd.by.region}, rd.by.region.Ancestors()...) {
		for _, p := range l.byCore[rd.title.Core] {
			if p.region == r {
				return p.id
			}
		}
	}
	for _, t := range l.sorted(rd.number) {
		if likeness(t.Core, rd.title.Core) >= shorterName {
			return l.find(reading{by: rd.by, title: t})
		}
	}
	if rd.number != "" {
		return graph.NewID(graph.TypePlan, rd.number, rd.title.Core)
	}
	// A long title without a region is nearly always a national one; a short one may
	// be any city's.
	if utf8.RuneCountInString(rd.title.Core) >= longTitle {
		return graph.NewID(graph.TypePlan, "cited", rd.title.Core)
	}
	return graph.NewID(graph.TypePlan, "cited in "+prefecture(rd.by.region).Key(), rd.title.Core)
}

func (l *library) sorted(number string) []title.Title {
	if number == "" {
		return nil
	}
	out := slices.Clone(l.numbered[number])
	slices.SortFunc(out, func(a, b title.Title) int { return cmp.Compare(a.Key(), b.Key()) })
	return out
}

// older tells whether the cited plan can have been there when the citing one was
// written: no document cites a younger one.
func (c *corpus) older(id graph.ID, rd reading) bool {
	upper := rd.by.year()
	if upper == 0 && rd.by.period != nil {
		upper = rd.by.period.To
	}
	if upper == 0 {
		return true
	}
	if p := c.byID[id]; p != nil && p.date != "" && rd.by.date != "" {
		return p.date <= rd.by.date
	}
	lower := 0
	if p := c.byID[id]; p != nil {
		lower = p.year()
	} else {
		lower = title.NumberYear(rd.number)
	}
	// A plan for a year or a period is made in the year before, at the earliest.
	if from := firstYear(rd.title); from > 0 {
		lower = max(lower, from-1)
	}
	return lower <= upper
}

// firstYear gives the first year that a title says its plan is for; 0 without one.
func firstYear(t title.Title) int {
	if t.FiveYear > 0 {
		from, _ := title.FiveYearPeriod(t.FiveYear)
		return from
	}
	if len(t.Core) > 4 {
		if y, err := strconv.Atoi(t.Core[:4]); err == nil && y > 1950 && y < 2100 {
			return y
		}
	}
	return 0
}

// warnNumbers tells of plans that are cited under several numbers.
func (c *corpus) warnNumbers() {
	for _, id := range slices.Sorted(maps.Keys(c.cited)) {
		q := c.cited[id]
		numbers := maps.Clone(q.numbers)
		if p := c.byID[id]; p != nil && p.number != "" {
			numbers[p.number] = true
		}
		if len(numbers) > 1 {
			all := strings.Join(slices.Sorted(maps.Keys(numbers)), ", ")
			c.warn(q.by[0].source(), fmt.Sprintf("%s stands under several numbers (%s): the title decides", q.name(), all))
		}
	}
}

// name is the plan's name in the most frequent wording, of equals the longest.
func (q *citedPlan) name() string {
	names := slices.Sorted(maps.Keys(q.names))
	slices.SortStableFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(q.names[b], q.names[a]), cmp.Compare(len(b), len(a)))
	})
	return names[0]
}

// kind guesses the kind of a cited plan from its title.
func (q *citedPlan) kind() graph.PlanKind {
	if q.title.FiveYear > 0 {
		return graph.KindFiveYearPlan
	}
	core := q.title.Core
	if i := strings.LastIndexAny(core, "0123456789"); i == len(core)-1 {
		core = strings.TrimRight(core, "0123456789-")
	}
	for _, e := range []struct {
		ending string
		kind   graph.PlanKind
	}{
		{"年度计划", graph.KindAnnualPlan}, {"国民经济和社会发展计划", graph.KindAnnualPlan},
		{"行动计划", graph.KindActionPlan}, {"方案", graph.KindActionPlan},
		{"计划", graph.KindActionPlan}, {"措施", graph.KindActionPlan},
		{"规划", graph.KindSpecialPlan}, {"规划纲要", graph.KindSpecialPlan}, {"纲要", graph.KindSpecialPlan},
		{"意见", graph.KindOpinion}, {"建议", graph.KindOpinion},
		{"条例", graph.KindRegulation}, {"办法", graph.KindRegulation},
		{"规定", graph.KindRegulation}, {"细则", graph.KindRegulation},
		{"目录", graph.KindCatalogue}, {"通知", graph.KindNotice}, {"法典", graph.KindLaw}, {"法", graph.KindLaw},
	} {
		if strings.HasSuffix(core, e.ending) {
			return e.kind
		}
	}
	return graph.KindOther
}
