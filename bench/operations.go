package main

import (
	"cmp"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"

	"plangraph/graph"
)

//go:embed ops
var texts embed.FS

// operation is a question that users ask, put in up to three languages.
type operation struct {
	name string
	// plangraph is GraphQL for our server, dql is by hand, dgraph is GraphQL for
	// Dgraph's own; empty where that cannot put the question.
	plangraph, dql, dgraph string
	// turns are the variables of one asking after the other, so that not one node alone
	// is asked about.
	turns []map[string]string
	// other tells that there are several right answers, of which ways may give different ones.
	other bool
}

// turnsOf is how many nodes an operation is asked about.
const turnsOf = 24

// operations gives the ten, about nodes of the pattern, which both graphs hold.
func operations(pattern []graph.Set) ([]operation, error) {
	p := pick(pattern)
	for _, ids := range [][]string{p.plans, p.diverging, p.targets, p.departments, p.indicators, p.regions} {
		if len(ids) == 0 {
			return nil, errors.New("the pattern lacks what an operation asks about")
		}
	}
	turns := func(vars ...any) []map[string]string {
		out := make([]map[string]string, turnsOf)
		for turn := range out {
			out[turn] = map[string]string{}
			for i := 0; i < len(vars); i += 2 {
				all := vars[i+1].([]string)
				out[turn][vars[i].(string)] = all[turn%len(all)]
			}
		}
		return out
	}
	ops := []operation{
		{name: "plan_page", turns: turns("plan", p.plans)},
		{name: "targets", turns: turns("region", p.regions)},
		{name: "trace", turns: turns("target", p.targets)},
		{name: "search", turns: turns("words", []string{"能源 项目", "养老 设施", "居民 收入"}, "a", []string{"能源", "养老", "居民"}, "b", []string{"项目", "设施", "收入"})},
		{name: "neighborhood", turns: turns("target", p.targets), other: true},
		{name: "department", turns: turns("department", p.departments)},
		{name: "series", turns: turns("indicator", p.indicators, "region", p.regions[:1])},
		{name: "divergences", turns: turns("plan", p.diverging)},
		{name: "paths", turns: turns("department", p.departments, "target", p.targets), other: true},
		{name: "nested", turns: turns("region", p.regions)},
	}
	for i := range ops {
		o := &ops[i]
		for suffix, text := range map[string]*string{"plangraph.graphql": &o.plangraph, "dql": &o.dql, "dgraph.graphql": &o.dgraph} {
			data, err := texts.ReadFile("ops/" + o.name + "." + suffix)
			if err != nil && !errors.Is(err, fs.ErrNotExist) {
				return nil, err
			}
			*text = string(data)
		}
		if o.plangraph == "" || o.dql == "" {
			return nil, fmt.Errorf("operation %s lacks its text", o.name)
		}
	}
	return ops, nil
}

// picks are ids to ask about, those with the most to tell first.
type picks struct{ plans, diverging, targets, departments, indicators, regions []string }

// pick counts what the edges of all owned nodes tell of.
func pick(pattern []graph.Set) picks {
	most := func(of func(plan graph.ID, from *graph.Node, e graph.Edge) (graph.ID, bool)) []string {
		n := map[graph.ID]int{}
		for i := range pattern {
			for j := range pattern[i].Owned {
				from := &pattern[i].Owned[j]
				for _, e := range from.Edges {
					if id, ok := of(pattern[i].Plan, from, e); ok {
						n[id]++
					}
				}
			}
		}
		ids := slices.SortedFunc(maps.Keys(n), func(a, b graph.ID) int { return cmp.Or(cmp.Compare(n[b], n[a]), cmp.Compare(a, b)) })
		out := make([]string, min(len(ids), turnsOf))
		for i := range out {
			out[i] = string(ids[i])
		}
		return out
	}
	to := func(p graph.Pred) []string {
		return most(func(_ graph.ID, _ *graph.Node, e graph.Edge) (graph.ID, bool) { return e.To, e.Pred == p })
	}
	p := picks{departments: to(graph.PredResponsibilityDepartment), regions: to(graph.PredTargetRegion)}
	p.plans = most(func(plan graph.ID, _ *graph.Node, e graph.Edge) (graph.ID, bool) {
		return plan, e.Pred == graph.PredMandates
	})
	p.diverging = most(func(plan graph.ID, _ *graph.Node, e graph.Edge) (graph.ID, bool) {
		how := e.Facets["alignment"]
		return plan, how == string(graph.AlignLooser) || how == string(graph.AlignStricter)
	})
	p.targets = most(func(_ graph.ID, from *graph.Node, e graph.Edge) (graph.ID, bool) {
		return from.ID, e.Pred == graph.PredAlignsWith
	})
	p.indicators = most(func(_ graph.ID, from *graph.Node, e graph.Edge) (graph.ID, bool) {
		here := slices.ContainsFunc(from.Edges, func(e graph.Edge) bool { return e.Pred == graph.PredTargetRegion && string(e.To) == p.regions[0] })
		return e.To, e.Pred == graph.PredMeasures && here && from.Values[graph.PredTargetTo] != nil
	})
	return p
}
