package resolve

import (
	"cmp"
	"slices"

	"plangraph/graph"
	"plangraph/loader/region"
	"plangraph/loader/resolve/title"
)

// The rules by which one plan stands above another.
const (
	ruleCited    = "cited-basis"                            // 根据《…》
	ruleDeclared = "declared-period-plan"                   // 完成“十四五”规划目标任务
	ruleAnnual   = "inferred-annual-under-five-year"        // annual plan under its region's outline
	ruleRegion   = "inferred-five-year-under-parent-region" // outline under that of the region above
	ruleSpecial  = "inferred-special-under-outline"         // special plan under its region's outline
)

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
			default:
				links = append(links, &parentLink{p, o.cited, graph.BasisCited, ruleCited, o.evidence})
			}
		}
		if id, rule := outlines.above(p); id != "" {
			links = append(links, &parentLink{child: p, parent: id, basis: graph.BasisInferred, rule: rule})
		}
	}
	slices.SortFunc(links, func(a, b *parentLink) int {
		return cmp.Or(cmp.Compare(basisRank[a.basis], basisRank[b.basis]), cmp.Compare(a.child.id, b.child.id), cmp.Compare(a.parent, b.parent))
	})
	for _, l := range links {
		known := slices.ContainsFunc(l.child.parents, func(o *parentLink) bool { return o.parent == l.parent })
		if !known && !c.stands(l.child.id, l.parent) {
			l.child.parents = append(l.child.parents, l)
		}
	}
}

// stands tells whether plan a is b or stands above it.
func (c *corpus) stands(a, b graph.ID) bool {
	seen := map[graph.ID]bool{}
	var up func(id graph.ID) bool
	up = func(id graph.ID) bool {
		if id == a {
			return true
		}
		if p := c.byID[id]; p != nil && !seen[id] {
			seen[id] = true
			for _, l := range p.parents {
				if up(l.parent) {
					return true
				}
			}
		}
		return false
	}
	return up(b)
}

// ancestors lists the plans with a text above p, the nearest first.
func (c *corpus) ancestors(p *plan) []*plan {
	var out []*plan
	seen := map[*plan]bool{p: true}
	for queue := []*plan{p}; len(queue) > 0; queue = queue[1:] {
		for _, l := range queue[0].parents {
			if a := c.byID[l.parent]; a != nil && !seen[a] {
				seen[a] = true
				out = append(out, a)
				queue = append(queue, a)
			}
		}
	}
	return out
}

// outlines are the five-year outlines that are loaded or cited, by region and
// period.
type outlines map[string]graph.ID

func outlineKey(r region.Region, fiveYear int) string { return r.Key() + "|" + itoa(fiveYear) }

func (c *corpus) outlines() outlines {
	out := outlines{}
	for id, q := range c.cited {
		if q.title.FiveYear > 0 && q.title.Region.Name != "" {
			out[outlineKey(q.title.Region, q.title.FiveYear)] = id
		}
	}
	for _, p := range c.plans {
		if p.title.FiveYear > 0 {
			out[outlineKey(p.region, p.title.FiveYear)] = p.id
		}
	}
	return out
}

// above gives the outline that a plan is taken to carry out where the text does not
// say so, and the rule.
func (o outlines) above(p *plan) (graph.ID, string) {
	if p.region.Name == "" {
		return "", ""
	}
	period := p.fiveYear()
	if p.title.FiveYear > 0 {
		return o.nearest(p.region.Ancestors(), period), ruleRegion
	}
	regions := append([]region.Region{p.region}, p.region.Ancestors()...)
	switch p.kind {
	case graph.KindAnnualPlan:
		return o.nearest(regions, period), ruleAnnual
	case graph.KindSpecialPlan, graph.KindActionPlan, graph.KindOpinion:
		return o.nearest(regions, period), ruleSpecial
	}
	return "", ""
}

func (o outlines) nearest(regions []region.Region, period int) graph.ID {
	for _, r := range regions {
		if id, ok := o[outlineKey(r, period)]; ok && period > 0 {
			return id
		}
	}
	return ""
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
