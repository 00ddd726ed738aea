package query

import (
	"slices"
	"strings"

	"plangraph/graph"
)

// place tells where a filter stands, which decides what serves it best: at the
// root, nodes are reached from the most selective thing that is named; on an
// edge's short list, each node is looked at.
type place int

const (
	atRoot place = iota
	nested
)

// selectionOf is a compiled filter: sets of uids in each of which a node must
// be, and conditions that it must meet.
type selectionOf struct {
	sets  []string
	conds []string
	// typed is set where one of the sets holds nodes of the wanted type alone.
	typed bool
	// worded is set where the first set is of a word, which can be in a large part of the graph.
	worded bool
	// wide is set where the sets are only of what conditions let through of all nodes.
	wide bool
}

// all gives everything as conditions.
func (s selectionOf) all() []string {
	out := slices.Clone(s.conds)
	for _, set := range s.sets {
		out = append(out, "uid("+set+")")
	}
	return out
}

// and adds conditions to a copy.
func (s selectionOf) and(conds []string) selectionOf {
	s.conds = slices.Concat(s.conds, conds)
	return s
}

func (s *selectionOf) must(cond ...string) { s.conds = append(s.conds, cond...) }
func (s *selectionOf) in(set ...string) {
	s.sets = append(s.sets, strings.Join(set, ", "))
}

// valued asks that a number lies in a range. With two ends the index of values is
// quick; with one, most of the graph can lie in the range, and where there is a set to
// start from its nodes' values are read and compared.
func (s *selectionOf) valued(r *request, at place, p graph.Pred, span Args) {
	low, hasLow := span.Float("min")
	high, hasHigh := span.Float("max")
	compare, end := "ge", low
	switch {
	case hasLow && hasHigh:
		s.must("between(" + string(p) + ", " + r.arg(low) + ", " + r.arg(high) + ")")
		return
	case hasHigh:
		compare, end = "le", high
	case !hasLow:
		return
	}
	of := string(p)
	if at == atRoot && len(s.sets) > 0 {
		of = "val(" + r.define("var(func: uid("+s.sets[0]+")) { %s as "+string(p)+" }") + ")"
	}
	s.must(compare + "(" + of + ", " + r.arg(end) + ")")
}

// where compiles the arguments of a connection to a selection.
type where func(r *request, a Args, at place) (selectionOf, error)

// only asks for nodes in one of the sets, which hold nothing but the wanted type.
func (s *selectionOf) only(set ...string) {
	s.in(set...)
	s.typed = true
}

// linked asks for nodes with an edge, which nodes of no other type have, to one of a
// set: from the set backwards at the root, by looking at each node's edge on a short
// list.
func (s *selectionOf) linked(r *request, at place, edge graph.Pred, set string) {
	if at == atRoot {
		s.only(r.reach(set, "~"+string(edge)))
		return
	}
	s.must("uid_in(" + string(edge) + ", uid(" + set + "))")
}

// oneOf asks that an indexed predicate has one of the values.
func (s *selectionOf) oneOf(r *request, at place, p graph.Pred, values []string) {
	if len(values) == 0 {
		return
	}
	if at == nested || len(s.sets) > 0 && !s.worded {
		s.must("eq(" + string(p) + ", " + r.args(values) + ")")
		return
	}
	conds := make([]string, len(values))
	for i, v := range values {
		conds[i] = equals(string(p), r.arg(v))
	}
	if len(conds) > 1 {
		conds = []string{anyOf(conds...)}
	}
	s.must(conds...)
}

// equals is the condition on very many nodes that an indexed predicate has a value. For eq
// Dgraph reads the value of each of them, as soon as the index was asked for that value
// some times; for a range it asks the index.
func equals(pred, value string) string {
	return "between(" + pred + ", " + value + ", " + value + ")"
}

// isType is the condition on very many nodes that they are of a type.
func (r *request) isType(t graph.Type) string { return equals("dgraph.type", r.arg(string(t))) }

// meets asks that a period meets a range of years. There are few years, so their index
// is quick wherever the filter stands.
func (s *selectionOf) meets(r *request, years Args, from, to graph.Pred) {
	if y, ok := years.Int("from"); ok {
		s.must("ge(" + string(to) + ", " + r.arg(y) + ")")
	}
	if y, ok := years.Int("to"); ok {
		s.must("le(" + string(from) + ", " + r.arg(y) + ")")
	}
}

// named asks that a name or alias (or another predicate) holds each word.
func (s *selectionOf) named(r *request, at place, words []string, more ...graph.Pred) {
	preds := append([]graph.Pred{graph.PredName, graph.PredAlias}, more...)
	for i, w := range words {
		if at == atRoot && i == 0 {
			sets := make([]string, len(preds))
			for i, p := range preds {
				sets[i] = r.having(p, w)
			}
			s.in(sets...)
			s.worded = true
			continue
		}
		conds := make([]string, len(preds))
		for i, p := range preds {
			conds[i] = r.holds(p, w)
		}
		s.must(anyOf(conds...))
	}
}

// region gives the set of a region, and of all below it where asked.
func region(r *request, in Args) (set string, ok bool) {
	id := in.String("region")
	if id == "" {
		return "", false
	}
	set = r.byID(id)
	if below, _ := in.Bool("withSubregions"); below {
		down := r.define("var(func: uid(" + set + ")) @recurse(depth: 9, loop: false) { %s as ~" + string(graph.PredRegionParent) + " }")
		set = r.define("%s as var(func: uid(" + set + ", " + down + "))") // uid_in takes one set
	}
	return set, true
}

func plansWhere(r *request, a Args, at place) (s selectionOf, err error) {
	in := a.Input("filter")
	s.named(r, at, words(in.String("text")), graph.PredPlanNumber)
	if set, ok := region(r, in); ok {
		s.linked(r, at, graph.PredPlanRegion, set)
	}
	if id := in.String("issuer"); id != "" {
		s.linked(r, at, graph.PredPlanIssuer, r.byID(id))
	}
	s.oneOf(r, at, graph.PredPlanKind, in.Strings("kind"))
	s.oneOf(r, at, graph.PredPlanStatus, in.Strings("status"))
	s.meets(r, in.Input("year"), graph.PredPlanFrom, graph.PredPlanTo)
	return s, nil
}

func targetsWhere(r *request, a Args, at place) (s selectionOf, err error) {
	in := a.Input("filter")
	for _, w := range words(in.String("text")) {
		s.in(saying(r, w, "")...)
		s.worded = true
	}
	if id := in.String("plan"); id != "" {
		s.only(r.reach(r.byID(id), string(graph.PredMandates)))
	}
	if id := in.String("indicator"); id != "" {
		s.linked(r, at, graph.PredMeasures, r.byID(id))
	}
	if id := in.String("responsible"); id != "" {
		s.in(r.reach(r.byID(id), "~"+string(graph.PredResponsibleFor)))
	}
	if set, ok := region(r, in); ok {
		s.linked(r, at, graph.PredTargetRegion, set)
	}
	s.oneOf(r, at, graph.PredTargetKind, in.Strings("kind"))
	s.oneOf(r, at, graph.PredTargetMeasure, in.Strings("measure"))
	s.oneOf(r, at, graph.PredTargetNature, in.Strings("nature"))
	s.meets(r, in.Input("year"), graph.PredTargetFrom, graph.PredTargetTo)
	if unassigned, ok := in.Bool("unassigned"); ok {
		has := "has(" + string(graph.PredResponsibleFor) + ")"
		if unassigned {
			has = "NOT " + has
		}
		s.must(has)
	}
	s.valued(r, at, graph.PredTargetValue, in.Input("value"))
	return s, nil
}

// saying gives sets that together hold the facts with a word in their name, in an alias of
// their indicator or in a quote; a target has its indicator's name. The condition, if any,
// is of whether to look at all.
func saying(r *request, word, unless string) []string {
	return []string{
		r.having(graph.PredName, word),
		follow(r, r.having(graph.PredAlias, word), "~"+string(graph.PredMeasures), unless),
		quoted(r, word, unless),
	}
}

// quoted gives the set of the facts and links whose words hold a word.
func quoted(r *request, word, unless string) string {
	return follow(r, r.having(graph.PredQuote, word), string(graph.PredEvidenceOf), unless)
}

// follow gives the set of what an edge leads to from a set, if at all it is to be looked at.
func follow(r *request, from, edge, unless string) string {
	if unless == "" {
		return r.reach(from, edge)
	}
	return r.define("var(func: uid(" + from + "))" + filter([]string{unless}) + " { %s as " + edge + " }")
}

func projectsWhere(r *request, a Args, at place) (s selectionOf, err error) {
	in := a.Input("filter")
	s.named(r, at, words(in.String("text")))
	if set, ok := region(r, in); ok {
		s.linked(r, at, graph.PredProjectRegion, set)
	}
	if id := in.String("plan"); id != "" {
		s.only(r.reach(r.byID(id), string(graph.PredPlanProject)))
	}
	if stages := in.Strings("stage"); len(stages) > 0 {
		facets := make([]string, len(stages))
		for i, stage := range stages {
			facets[i] = "eq(stage, " + r.arg(stage) + ")"
		}
		s.in(r.define("var(func: type(Plan)) { %s as " + string(graph.PredPlanProject) + " @facets(" + strings.Join(facets, " OR ") + ") }"))
	}
	return s, nil
}

func responsibilitiesWhere(r *request, a Args, at place) (s selectionOf, err error) {
	s.oneOf(r, at, graph.PredResponsibilityRole, a.Strings("role"))
	return s, nil
}

func regionsWhere(r *request, a Args, at place) (s selectionOf, err error) {
	s.named(r, at, words(a.String("text")))
	s.oneOf(r, at, graph.PredRegionLevel, a.Strings("level"))
	return s, nil
}

func departmentsWhere(r *request, a Args, at place) (s selectionOf, err error) {
	s.named(r, at, words(a.String("text")))
	if id := a.String("region"); id != "" {
		s.linked(r, at, graph.PredDepartmentRegion, r.byID(id))
	}
	s.oneOf(r, at, graph.PredDepartmentKind, a.Strings("kind"))
	return s, nil
}

func indicatorsWhere(r *request, a Args, at place) (s selectionOf, err error) {
	s.named(r, at, words(a.String("text")))
	return s, nil
}

func tasksWhere(r *request, a Args, at place) (s selectionOf, err error) {
	for _, w := range words(a.String("text")) {
		s.in(r.having(graph.PredName, w), quoted(r, w, ""))
		s.worded = true
	}
	role := filter(nil)
	if name := a.String("role"); name != "" {
		role = "eq(" + string(graph.PredResponsibilityRole) + ", " + r.arg(name) + ")"
	}
	task := " { %s as " + string(graph.PredResponsibilityTask) + " }"
	switch id := a.String("department"); {
	case id != "" && role != "":
		s.in(r.define("var(func: uid(" + r.byID(id) + ")) { ~" + string(graph.PredResponsibilityDepartment) + " @filter(" + role + ")" + task + " }"))
	case id != "":
		s.in(r.define("var(func: uid(" + r.byID(id) + ")) { ~" + string(graph.PredResponsibilityDepartment) + task + " }"))
	case role != "":
		s.in(r.define("var(func: " + role + ")" + task))
	}
	return s, nil
}

// ordered gives the order that arguments ask for, or the edge's own.
func ordered(a Args, own []order) ([]order, error) {
	by := a.Input("orderBy")
	if by == nil {
		return own, nil
	}
	desc := by.String("direction") == "DESC"
	switch by.String("field") {
	case "TEXT_POSITION":
		return []order{{pred: graph.PredTargetPosition, kind: asInt, nullable: true, desc: desc}, byID}, nil
	case "YEAR":
		return []order{{pred: graph.PredTargetTo, kind: asInt, nullable: true, desc: desc}, byID}, nil
	case "VALUE":
		return []order{{pred: graph.PredTargetNormalized, kind: asFloat, nullable: true, desc: desc}, byID}, nil
	case "INDICATOR":
		return []order{{pred: graph.PredName, nullable: true, desc: desc}, byID}, nil
	}
	return nil, badInput("no such order")
}
