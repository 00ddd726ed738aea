package resolve

import (
	"cmp"
	"maps"
	"slices"

	"plangraph/graph"
	"plangraph/loader/fact"
	"plangraph/loader/region"
	"plangraph/loader/resolve/body"
	"plangraph/loader/resolve/indicator"
)

// share adds a node that other plans may share, or to one that this set has already.
func (b *builder) share(n graph.Node) {
	old := b.shared[n.ID]
	if old == nil {
		b.shared[n.ID] = &n
		return
	}
	if more, ok := n.Values[graph.PredAlias].([]string); ok {
		have, _ := old.Values[graph.PredAlias].([]string)
		have = append(slices.Clone(have), more...)
		slices.Sort(have)
		old.Values[graph.PredAlias] = slices.Compact(have)
	}
	for _, e := range n.Edges {
		if !slices.ContainsFunc(old.Edges, func(o graph.Edge) bool { return o.Pred == e.Pred && o.To == e.To }) {
			old.Edges = append(old.Edges, e)
		}
	}
}

func (b *builder) year(y int) graph.ID {
	id := graph.NewID(graph.TypeYear, itoa(y))
	b.share(graph.Node{ID: id, Type: graph.TypeYear, Values: map[graph.Pred]any{graph.PredYear: int64(y)}})
	return id
}

// region adds a region and all above it.
func (b *builder) region(r region.Region) graph.ID {
	id := regionID(r)
	if b.shared[id] != nil {
		return id
	}
	n := graph.Node{ID: id, Type: graph.TypeRegion, Values: values(
		graph.PredName, r.Name, graph.PredAlias, r.Aliases(), graph.PredRegionLevel, string(r.Level), graph.PredRegionCode, r.Code)}
	if above, ok := r.Parent(); ok {
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredRegionParent, To: b.region(above)})
	}
	b.share(n)
	return id
}

// regionsNamed leads a section to the places that its text names, but the plan's own
// region and those around that.
func (b *builder) regionsNamed(section *graph.Node, text string) {
	seen := map[region.Region]bool{}
	for _, r := range region.Places(text, b.p.region) {
		if b.p.region.Within(r.Region) {
			continue
		}
		id := b.region(r.Region)
		if r.Region.Code == "" && r.Word != r.Region.Name {
			b.share(graph.Node{ID: id, Type: graph.TypeRegion, Values: values(graph.PredAlias, []string{r.Word})})
		}
		if !seen[r.Region] {
			seen[r.Region] = true
			section.Edges = append(section.Edges, graph.Edge{Pred: graph.PredSectionRegion, To: id})
		}
	}
}

func regionID(r region.Region) graph.ID { return graph.NewID(graph.TypeRegion, r.Key()) }

// regionsAround adds the divisions that stand beside and below the plan's own: the
// prefectures of its province and the counties of its prefecture.
func (b *builder) regionsAround(r region.Region) {
	for _, a := range append([]region.Region{r}, r.Ancestors()...) {
		if a.Level != graph.LevelPrefecture && a.Level != graph.LevelProvince {
			continue
		}
		for _, child := range a.Children() {
			b.region(child)
		}
	}
}

// department adds a body, and what it was called.
func (b *builder) department(d body.Body, worded string) graph.ID {
	id := departmentID(d)
	n := graph.Node{ID: id, Type: graph.TypeDepartment, Values: values(graph.PredName, d.Name, graph.PredDepartmentKind, string(d.Kind))}
	if worded != "" && worded != d.Name {
		n.Values[graph.PredAlias] = []string{worded}
	}
	if d.Region.Name != "" {
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredDepartmentRegion, To: b.region(d.Region)})
	}
	for _, r := range d.Members() {
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredDepartmentMember, To: b.department(body.Government(r), "")})
	}
	b.share(n)
	return id
}

func (b *builder) indicator(t *target, unit string) graph.ID {
	id := indicatorID(t.indicator)
	wordings := maps.Clone(t.wordings)
	delete(wordings, t.indicator)
	n := graph.Node{ID: id, Type: graph.TypeIndicator, Values: values(
		graph.PredName, t.indicator, graph.PredAlias, slices.Sorted(maps.Keys(wordings)), graph.PredIndicatorUnit, unit)}
	if b.c.home[t.indicator] == b.p {
		for _, name := range b.c.related[t.indicator] {
			n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredIndicatorRelated, To: indicatorID(name)})
		}
	}
	b.share(n)
	return id
}

func indicatorID(name string) graph.ID { return graph.NewID(graph.TypeIndicator, name) }

// relateIndicators finds the indicators of nearly the same name. One plan's set tells
// of them, the first that has the indicator, so that another plan with a name like a
// common one does not touch all the plans that have that.
func (c *corpus) relateIndicators() {
	c.home = map[string]*plan{}
	for _, p := range c.plans {
		for _, t := range p.targets {
			if c.home[t.indicator] == nil {
				c.home[t.indicator] = p
			}
		}
	}
	c.related = indicator.Related(slices.Collect(maps.Keys(c.home)))
}

// project adds a project, and gives the plan's edge to it.
func (b *builder) project(e *project, position int) graph.Edge {
	name := b.c.projectNames[e.id]
	aliases := maps.Clone(e.aliases)
	delete(aliases, name)
	n := graph.Node{ID: e.id, Type: graph.TypeProject, Values: values(
		graph.PredName, name,
		graph.PredAlias, slices.Sorted(maps.Keys(aliases)))}
	for _, r := range e.regions {
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredProjectRegion, To: b.region(r)})
	}
	b.share(n)
	b.evidence(e.evidence, e.id)
	facets := map[string]any{"position": int64(position)}
	for k, v := range map[string]string{"capacity": e.capacity, "investment": e.investment, "stage": e.stage} {
		if v != "" {
			facets[k] = v
		}
	}
	return graph.Edge{Pred: graph.PredPlanProject, To: e.id, Facets: facets}
}

// cited adds the stub of a plan that this one names. It says what those who name the
// plan know of it; where its text is loaded, the plan speaks for itself.
func (b *builder) cited(id graph.ID) {
	q := b.c.cited[id]
	if q == nil {
		return
	}
	name := q.name()
	aliases := maps.Clone(q.aliases)
	for a := range q.names {
		aliases[a] = true
	}
	delete(aliases, name)
	n := graph.Node{ID: id, Type: graph.TypePlan, Values: values(graph.PredName, name, graph.PredAlias, slices.Sorted(maps.Keys(aliases)),
		graph.PredPlanStatus, string(graph.StatusCited), graph.PredPlanKind, string(q.kind()))}
	if numbers := slices.Sorted(maps.Keys(q.numbers)); len(numbers) > 0 {
		n.Values[graph.PredPlanNumber] = numbers[0]
	}
	if q.title.Region.Name != "" {
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredPlanRegion, To: b.region(q.title.Region)})
	}
	if from := firstYear(q.title); from > 0 {
		n.Values[graph.PredPlanFrom], n.Values[graph.PredPlanTo] = int64(from), int64(from)
		if q.title.FiveYear > 0 {
			n.Values[graph.PredPlanTo] = int64(from + 4)
		}
	}
	b.share(n)
}

// indicatorUnits chooses each indicator's unit: that of most of its figures, growth
// and decline left out unless there is nothing else.
func (c *corpus) indicatorUnits() map[string]string {
	count := map[string]map[string]int{}
	for _, p := range c.plans {
		for _, t := range p.targets {
			if t.base == nil {
				continue
			}
			if count[t.indicator] == nil {
				count[t.indicator] = map[string]int{}
			}
			weight := 1000
			if t.fact.Measure == fact.MeasureGrowth || t.fact.Measure == fact.MeasureDecline {
				weight = 1
			}
			name, _ := indicator.Scale(t.indicator, t.unit)
			count[t.indicator][name] += weight
		}
	}
	out := map[string]string{}
	for name, units := range count {
		best := slices.Sorted(maps.Keys(units))
		slices.SortStableFunc(best, func(a, b string) int { return cmp.Compare(units[b], units[a]) })
		out[name] = best[0]
	}
	return out
}
