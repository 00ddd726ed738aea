package query

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/goccy/go-json" // twice as fast as the standard one on what Dgraph answers

	"plangraph/graph"
)

// Query is a compiled root field. Where the field asks nothing of the store, such
// as only its __typename, DQL is empty and {} is the answer to read.
type Query struct {
	DQL  string
	Vars map[string]string
	read func(row) (any, error)
}

// root compiles a root field: it adds its blocks and gives the reader of the
// whole answer.
type root func(r *request, f Field) (func(row) (any, error), error)

var roots map[string]root

func init() {
	roots = map[string]root{
		"node":        lookup("entity", by{"id", []graph.Pred{graph.PredXID}}),
		"nodes":       nodes,
		"plan":        lookup("plan", byXID, by{"docNumber", []graph.Pred{graph.PredPlanNumber}}, byAnyName),
		"plans":       listed(graph.TypePlan, byName, plansWhere),
		"region":      lookup("region", byXID, byAnyName, by{"code", []graph.Pred{graph.PredRegionCode}}),
		"regions":     listed(graph.TypeRegion, byName, regionsWhere),
		"department":  lookup("department", byXID, byAnyName),
		"departments": listed(graph.TypeDepartment, byName, departmentsWhere),
		"indicator":   lookup("indicator", byXID, byAnyName),
		"indicators":  listed(graph.TypeIndicator, byName, indicatorsWhere),
		"target":      lookup("target", byXID),
		"targets":     listed(graph.TypeTarget, byTarget, targetsWhere),
		"project":     lookup("project", byXID, byAnyName),
		"projects":    listed(graph.TypeProject, byName, projectsWhere),
		"tasks":       listed(graph.TypeTask, byTask, tasksWhere),
		"documents":   listed(graph.TypeDocument, byPath, nil),
		"years":       years,
		"search":      search,
		"trace":       trace,
		"stats":       stats,

		"paths":        paths,
		"neighborhood": neighborhood,
		"wanted":       wanted,
		"coverage":     coverage,
		"series":       series,
		"divergences":  divergences,
	}
}

// Compile makes one DQL request of a root field.
func Compile(f Field, l Limits) (*Query, error) {
	root, ok := roots[f.Name]
	if !ok {
		return nil, &Unserved{Type: "Query", Field: f.Name}
	}
	r := newRequest(l)
	read, err := root(r, f)
	if err != nil {
		return nil, err
	}
	return &Query{DQL: r.String(), Vars: r.vars, read: read}, nil
}

// Read reads the JSON of the answer to a compiled field: it gives an *Object or
// a list of such, nil where there is none; or, for paths
// alone, what is to be asked next.
func (q *Query) Read(answer []byte) (value any, next *Query, err error) {
	data := row{}
	if err := json.Unmarshal(answer, &data); err != nil {
		return nil, nil, fmt.Errorf("read the store's answer: %w", err)
	}
	value, err = q.read(data)
	if next, ok := value.(*Query); ok {
		return nil, next, err
	}
	return value, nil, err
}

// by is an argument that a thing can be looked up by, and the predicates one of
// which must equal it.
type by struct {
	arg   string
	preds []graph.Pred
}

var (
	byXID     = by{"id", []graph.Pred{graph.PredXID}}
	byAnyName = by{"name", []graph.Pred{graph.PredName, graph.PredAlias}}
)

// lookup is one thing by any of its keys; where several are given, all must fit.
func lookup(what string, keys ...by) root {
	return func(r *request, f Field) (func(row) (any, error), error) {
		var given, said []string
		for _, k := range keys {
			v := f.Args.String(k.arg)
			if v == "" {
				continue
			}
			found := make([]string, len(k.preds))
			for i, p := range k.preds {
				found[i] = "eq(" + string(p) + ", " + r.arg(v) + ")"
			}
			if len(found) > 1 { // a block starts from one function
				for i := range found {
					found[i] = r.define("%s as var(func: " + found[i] + ")")
				}
				found = []string{"uid(" + strings.Join(found, ", ") + ")"}
			}
			given = append(given, found[0])
			said = append(said, k.arg+" "+v)
		}
		if len(given) == 0 {
			names := make([]string, len(keys))
			for i, k := range keys {
				names[i] = k.arg
			}
			return nil, badInput("say which %s: %s", what, strings.Join(names, " or "))
		}
		conds := given[1:]
		alone := len(given) == 1 && f.Args.String("id") != ""
		if f.Type.Name != nodeInterface && !alone { // a name may be borne by nodes of several types
			conds = append(slices.Clip(conds), "type("+f.Type.Name+")")
		}
		inner := newBlock(r)
		start, within := given[0], conds
		inner.nodes = func() string {
			set := r.define("%s as var(func: " + given[0] + ")" + filter(conds))
			start, within = "uid("+set+")", nil // need not be found twice
			return set
		}
		read, err := inner.object(f)
		if err != nil {
			return nil, err
		}
		is := func(row) bool { return true }
		if f.Type.Name != nodeInterface && alone {
			is = inner.is(graph.Type(f.Type.Name), f.Args.String("id"))
		}
		sort := func(rs []row) []row { return rs }
		if !alone { // a name may be borne by several
			sort = inner.sorter(byXIDOnly)
		}
		key := r.answer("func: "+start, within, inner)
		return func(data row) (any, error) {
			if rs := sort(rows(data, key)); len(rs) > 0 && is(rs[0]) {
				if v := read(rs[0]); v != nil {
					return v, nil
				}
			}
			return nil, &NotFound{What: what + " with " + strings.Join(said, " and ")}
		}, nil
	}
}

// nodes are entities by id, in the order asked for.
func nodes(r *request, f Field) (func(row) (any, error), error) {
	ids := f.Args.Strings("ids")
	if len(ids) > r.limits.Page {
		return nil, overLimit(LimitPage, "ids must be at most %d, got %d", r.limits.Page, len(ids))
	}
	if len(ids) == 0 {
		return func(row) (any, error) { return []any{}, nil }, nil
	}
	inner := newBlock(r)
	id := inner.pred(graph.PredXID)
	read, err := inner.object(f)
	if err != nil {
		return nil, err
	}
	key := r.answer("func: eq(xid, "+r.args(ids)+")", nil, inner)
	return func(data row) (any, error) {
		found := map[string]row{}
		for _, n := range rows(data, key) {
			found[text(n, id)] = n
		}
		out := make([]any, len(ids))
		var missing []error
		for i, want := range ids {
			if n, ok := found[want]; ok {
				out[i] = read(n)
			}
			if out[i] == nil {
				missing = append(missing, &NotFound{What: "entity with id " + want})
			}
		}
		return out, errors.Join(missing...)
	}, nil
}

// years is the list of years in a range.
func years(r *request, f Field) (func(row) (any, error), error) {
	var conds []string
	span := f.Args.Input("range")
	if y, ok := span.Int("from"); ok {
		conds = append(conds, "ge(year, "+r.arg(y)+")")
	}
	if y, ok := span.Int("to"); ok {
		conds = append(conds, "le(year, "+r.arg(y)+")")
	}
	inner := newBlock(r)
	inner.nodes = func() string { return r.define("%s as var(func: type(Year))" + filter(conds)) }
	read, err := inner.object(f)
	if err != nil {
		return nil, err
	}
	sort := inner.sorter(byYear)
	key := r.answer("func: type(Year)", conds, inner)
	return func(data row) (any, error) { return list(sort(rows(data, key)), read), nil }, nil
}

// listed is a page of all entities of a type.
func listed(t graph.Type, own []order, where where) root {
	return func(r *request, f Field) (func(row) (any, error), error) {
		os, err := ordered(f.Args, own)
		if err != nil {
			return nil, err
		}
		kept := slices.Equal(os, own)
		read, err := r.answers.connection(f, source{
			order: os,
			where: where,
			at:    atRoot,
			share: func(sel selectionOf) selectionOf {
				return selectionOf{sets: []string{r.selected(sel, t)}, typed: true, wide: len(sel.sets) == 0}
			},
			heads: func(sel selectionOf, p page, first int) []string {
				narrow := len(sel.sets) > 0 && !sel.wide
				if narrow && kept {
					return []string{r.byOrder(r.selected(sel, t), p, first)}
				}
				var heads []string
				for _, part := range p.parts(r, os, func() string { return r.selected(sel, t) }) {
					c := cutOf{part, p.backward, first, kept}
					if narrow {
						start, conds := sel.and(c.where()).start(r, t)
						heads = append(heads, "(func: "+start+", "+c.String()+")"+filter(conds))
					} else {
						heads = append(heads, "("+r.firsts(r.selected(sel, t), c)+")")
					}
				}
				return heads
			},
			answer: func(head string, inner *block) string { return r.answers.add(head + " " + inner.String()) },
			set:    func(head string) string { return r.define("%s as var" + head) },
			count: func(sel selectionOf) reader {
				start, conds := sel.start(r, t)
				return r.count(start, conds)
			},
		})
		if err != nil {
			return nil, err
		}
		return func(data row) (any, error) { return read(data), nil }, nil
	}
}

// byOrder is the head of a page of a set's nodes in the order that they keep.
func (r *request) byOrder(of string, p page, first int) string {
	orders := r.grow(of, "%s as "+string(graph.PredOrder))
	return "(func: uid(" + orders + "), " + inOrder(orders, p.backward, first) + ")" + filter(r.onPage(p, orders))
}

// start gives the function that a selection starts from, and the conditions on
// what it gives: the first set, which its filter put there as the most
// selective, or all nodes of the type.
func (s selectionOf) start(r *request, t graph.Type) (fn string, conds []string) {
	all := s.all()
	if len(s.sets) == 0 {
		return "type(" + string(t) + ")", all
	}
	first := len(s.conds)
	conds = slices.Delete(slices.Clone(all), first, first+1)
	switch {
	case s.typed:
	case s.worded:
		conds = append(conds, r.isType(t))
	default:
		conds = append(conds, "type("+string(t)+")")
	}
	return all[first], conds
}

// selected defines the set of a selection of nodes of a type.
func (r *request) selected(s selectionOf, t graph.Type) string {
	if s.typed && len(s.sets) == 1 && len(s.conds) == 0 && r.sets[s.sets[0]] != nil {
		return s.sets[0]
	}
	start, conds := s.start(r, t)
	return r.define("%s as var(func: " + start + ")" + filter(conds))
}

// stats counts what the graph holds.
func stats(r *request, f Field) (func(row) (any, error), error) {
	types := map[string]graph.Type{
		"plans": graph.TypePlan, "documents": graph.TypeDocument, "targets": graph.TypeTarget,
		"tasks": graph.TypeTask, "projects": graph.TypeProject, "departments": graph.TypeDepartment,
		"regions": graph.TypeRegion, "indicators": graph.TypeIndicator,
	}
	reads := map[string]reader{}
	for _, sub := range f.on() {
		switch t, ok := types[sub.Name]; {
		case ok:
			reads[sub.Key] = r.count("type("+string(t)+")", nil)
		case sub.Name == "edges":
			reads[sub.Key] = r.noted(graph.PredMetaEdges, sub, 0)
		case sub.Name == "loadedAt":
			reads[sub.Key] = r.noted(graph.PredMetaLoadedAt, sub, "")
		}
	}
	object := objectOf(f, reads)
	return func(data row) (any, error) { return object(data), nil }, nil
}

// noted adds a value of the graph's own page; none is where there is none yet.
func (r *request) noted(p graph.Pred, f Field, none any) reader {
	inner := newBlock(r)
	value := inner.pred(p)
	key := r.answer("func: has("+string(p)+")", nil, inner)
	return func(data row) any {
		for _, meta := range rows(data, key) {
			return f.Type.scalar(meta[value])
		}
		return none
	}
}

// count adds the number of nodes that a function gives and that meet conditions.
func (r *request) count(fn string, conds []string) reader {
	key := r.answers.add("(func: " + fn + ")" + filter(conds) + " { count(uid) }")
	return func(data row) any {
		for _, r := range rows(data, key) {
			if v, ok := r["count"].(float64); ok {
				return int(v)
			}
		}
		return 0
	}
}
