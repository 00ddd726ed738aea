package resolve

import (
	"cmp"
	"slices"
	"strings"

	"plangraph/graph"
	"plangraph/loader/region"
	"plangraph/loader/resolve/title"
)

// The rules by which one plan stands above another.
const (
	ruleCited    = "cited-basis"                            // 根据《…》，制定本规划
	rulePart     = "cited-basis-of-a-part"                  // 落实《…》, said in the middle of the text
	ruleDeclared = "declared-period-plan"                   // 完成“十四五”规划目标任务
	ruleAnnual   = "inferred-annual-under-five-year"        // annual plan or work report under its region's outline
	ruleRegion   = "inferred-five-year-under-parent-region" // outline under that of the region above
	ruleSpecial  = "inferred-special-under-outline"         // special plan under its region's outline
)

// workReport is what a government's yearly report to the congress is called.
const workReport = "政府工作报告"

// parentLink says that a plan carries out another.
type parentLink struct {
	child    *plan
	parent   graph.ID
	basis    graph.Basis
	rule     string
	evidence []evidence
}

func (l *parentLink) id() graph.ID {
	return graph.NewID(graph.TypeParentLink, string(l.child.id), string(l.parent))
}

var basisRank = map[graph.Basis]int{graph.BasisCited: 0, graph.BasisDeclared: 1, graph.BasisInferred: 2}

// linkParents puts the plans above each plan, on the strongest basis that there is.
// A weaker link that would close a circle is left out.
func (c *corpus) linkParents() {
	outlines := c.outlines()
	var links []*parentLink
	for _, p := range c.plans {
		for _, o := range p.citations {
			switch {
			case !o.basis:
			case o.declared:
				links = append(links, &parentLink{p, o.cited, graph.BasisDeclared, ruleDeclared, o.evidence})
			case slices.ContainsFunc(o.evidence, p.asAWhole):
				links = append(links, &parentLink{p, o.cited, graph.BasisCited, ruleCited, o.evidence})
			default:
				links = append(links, &parentLink{p, o.cited, graph.BasisCited, rulePart, o.evidence})
			}
		}
		ids, rule := outlines.above(p)
		for _, id := range ids {
			links = append(links, &parentLink{child: p, parent: id, basis: graph.BasisInferred, rule: rule})
		}
	}
	slices.SortFunc(links, func(a, b *parentLink) int {
		return cmp.Or(
			cmp.Compare(basisRank[a.basis], basisRank[b.basis]),
			cmp.Compare(a.child.id, b.child.id),
			cmp.Compare(a.parent, b.parent))
	})
	for _, l := range links {
		known := slices.ContainsFunc(l.child.parents, func(o *parentLink) bool { return o.parent == l.parent })
		if !known && !c.stands(l.child.id, l.parent) {
			l.child.parents = append(l.child.parents, l)
		}
	}
	for _, p := range c.plans {
		c.rankParents(p)
	}
}

// asAWhole tells whether words that name a basis speak of the whole plan: those of its
// opening do, and those that say it was made so (制定, 编制).
func (p *plan) asAWhole(e evidence) bool {
	return e.section == p.renditions[0].top() || strings.Contains(e.quote, "制定") || strings.Contains(e.quote, "编制")
}

// rankParents puts the plans above p in order: outlines and what the plan as a whole
// is made under (named in its opening, 根据…制定) before what one part of it carries
// out; each in the order of the text, what no text says last.
func (c *corpus) rankParents(p *plan) {
	key := func(l *parentLink) (class, at int) {
		if len(l.evidence) == 0 {
			return 3, 0
		}
		e := &l.evidence[0]
		switch q := c.cited[l.parent]; {
		case q != nil && q.title.FiveYear > 0:
			return 0, e.start
		case l.rule != rulePart:
			return 1, e.start
		}
		return 2, e.start
	}
	slices.SortStableFunc(p.parents, func(a, b *parentLink) int {
		classA, atA := key(a)
		classB, atB := key(b)
		return cmp.Or(
			cmp.Compare(classA, classB),
			cmp.Compare(basisRank[a.basis], basisRank[b.basis]),
			cmp.Compare(atA, atB),
			cmp.Compare(a.parent, b.parent))
	})
}

// upwards lists the plans above one, the nearest first, each once.
func (c *corpus) upwards(id graph.ID) []graph.ID {
	var out []graph.ID
	seen := map[graph.ID]bool{id: true}
	for queue := []graph.ID{id}; len(queue) > 0; queue = queue[1:] {
		p := c.byID[queue[0]]
		if p == nil {
			continue // cited: what stands above it is not known
		}
		for _, l := range p.parents {
			if !seen[l.parent] {
				seen[l.parent] = true
				out = append(out, l.parent)
				queue = append(queue, l.parent)
			}
		}
	}
	return out
}

// stands tells whether plan a is b or stands above it.
func (c *corpus) stands(a, b graph.ID) bool { return a == b || slices.Contains(c.upwards(b), a) }

// ancestors lists the plans with a text above p, the nearest first.
func (c *corpus) ancestors(p *plan) []*plan {
	var out []*plan
	for _, id := range c.upwards(p.id) {
		if a := c.byID[id]; a != nil {
			out = append(out, a)
		}
	}
	return out
}

// outlines are the five-year outlines that are loaded or cited, by region and
// period.
type outlines struct {
	ids    map[string]graph.ID
	loaded map[graph.ID]*plan
}

func outlineKey(r region.Region, fiveYear int) string { return r.Key() + "|" + itoa(fiveYear) }

func (c *corpus) outlines() outlines {
	out := outlines{map[string]graph.ID{}, c.byID}
	for id, q := range c.cited {
		if q.title.FiveYear > 0 && q.title.Region.Name != "" {
			out.ids[outlineKey(q.title.Region, q.title.FiveYear)] = id
		}
	}
	for _, p := range c.plans {
		if p.title.FiveYear > 0 {
			out.ids[outlineKey(p.region, p.title.FiveYear)] = p.id
		}
	}
	return out
}

// above gives the outlines that a plan is taken to carry out where the text does not
// say so, and the rule.
func (o outlines) above(p *plan) ([]graph.ID, string) {
	if p.region.Name == "" {
		return nil, ""
	}
	period := p.fiveYear()
	if p.title.FiveYear > 0 {
		return o.upFrom(p.region.Ancestors(), period), ruleRegion
	}
	regions := append([]region.Region{p.region}, p.region.Ancestors()...)
	switch p.kind {
	case graph.KindAnnualPlan:
		return o.upFrom(regions, period), ruleAnnual
	case graph.KindOther:
		if strings.HasSuffix(p.title.Core, workReport) {
			return o.upFrom(regions, period), ruleAnnual // it sets a year's aims as an annual plan does
		}
	case graph.KindSpecialPlan, graph.KindActionPlan, graph.KindOpinion:
		return o.upFrom(regions, period), ruleSpecial
	}
	return nil, ""
}

// upFrom gives the outline of the first of the regions that has one. Where that one's
// text is not loaded, so that it cannot say what stands above it, the next one up is
// given as well: a chain goes on until it meets a text or the nation.
func (o outlines) upFrom(regions []region.Region, period int) []graph.ID {
	var out []graph.ID
	for _, r := range regions {
		id, ok := o.ids[outlineKey(r, period)]
		if !ok || period == 0 {
			continue
		}
		out = append(out, id)
		if o.loaded[id] != nil {
			break
		}
	}
	return out
}

// fiveYear is the five-year period that a plan belongs to: its own where it is an
// outline, else that in which its time begins or it was issued; 0 unknown.
func (p *plan) fiveYear() int {
	switch {
	case p.title.FiveYear > 0:
		return p.title.FiveYear
	case p.period != nil:
		return title.FiveYearOf(p.period.From)
	}
	return title.FiveYearOf(p.year())
}
