package query

import (
	"cmp"
	"slices"
	"strings"

	"plangraph/graph"
)

// edge is a way from one object to others.
type edge struct {
	path  string // the predicate, with a leading ~ where it is followed backwards
	order []order
	// hub is set where one node can have a large part of the graph at the edge's end.
	hub bool
}

func along(p graph.Pred, os []order) edge   { return edge{path: string(p), order: os} }
func against(p graph.Pred, os []order) edge { return edge{path: "~" + string(p), order: os} }
func hub(p graph.Pred, os []order) edge     { return edge{path: "~" + string(p), order: os, hub: true} }

// to is the one object that an edge leads to, null where there is none.
func to(p graph.Pred) def {
	return func(b *block, f Field) (reader, error) {
		inner := newBlock(b.req)
		if b.nodes != nil {
			inner.nodes = func() string { return b.req.reach(b.nodes(), string(p)) }
		}
		read, err := inner.object(f)
		if err != nil {
			return nil, err
		}
		key := b.edge(string(p), inner)
		return func(r row) any {
			if rs := rows(r, key); len(rs) > 0 {
				return read(rs[0])
			}
			return nil
		}, nil
	}
}

// all is the whole list of objects that an edge leads to. It is put in order here:
// Dgraph waits 3 ms before it sorts a list by its values, to see whether walking the
// index is quicker, and that on each level of a query.
func all(e edge) def {
	return func(b *block, f Field) (reader, error) {
		inner := newBlock(b.req)
		if b.nodes != nil {
			inner.nodes = func() string { return b.req.reach(b.nodes(), e.path) }
		}
		read, err := inner.object(f)
		if err != nil {
			return nil, err
		}
		sort := inner.sorter(e.order)
		key := b.edge(e.path, inner)
		return func(r row) any { return list(sort(rows(r, key)), read) }, nil
	}
}

// sorter adds the keys of an order, and gives what puts rows in it. What is level stays
// as the store gave it: by uid.
func (b *block) sorter(os []order) func([]row) []row {
	keys := make([]string, len(os))
	for i, o := range os {
		keys[i] = b.pred(o.pred)
	}
	return func(rs []row) []row {
		slices.SortStableFunc(rs, func(x, y row) int {
			for i, k := range keys {
				if c := compareValues(x[k], y[k], os[i].desc); c != 0 {
					return c
				}
			}
			return 0
		})
		return rs
	}
}

// compareValues compares two values of one predicate as Dgraph does: what is not
// there comes last, up or down.
func compareValues(x, y any, desc bool) int {
	switch {
	case x == nil || y == nil:
		return cmp.Compare(btoi(x == nil), btoi(y == nil))
	case desc:
		x, y = y, x
	}
	if a, ok := x.(float64); ok {
		b, _ := y.(float64)
		return cmp.Compare(a, b)
	}
	a, _ := x.(string)
	b, _ := y.(string)
	return cmp.Compare(a, b)
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// connection is a page of the objects that an edge leads to. The filter, which
// may be nil, is compiled from the field's arguments.
func connection(e edge, where where) def {
	return func(b *block, f Field) (reader, error) {
		os, err := ordered(f.Args, e.order)
		if err != nil {
			return nil, err
		}
		var selected string // the set of all that are selected, where it is defined anyway
		s := source{
			order: os,
			where: where,
			at:    nested,
			heads: func(sel selectionOf, p page, first int) []string {
				if b.nodes != nil && slices.Equal(os, e.order) {
					if !e.hub {
						selected = b.orders(e, sel)
					}
					return b.kept(e, sel, p, first)
				}
				among := func() string { return "" }
				if b.nodes != nil {
					among = func() string { return b.req.reach(b.nodes(), e.path) }
				}
				var heads []string
				for _, part := range p.parts(b.req, os, among) {
					c := cutOf{part: part, backward: p.backward, first: first}
					heads = append(heads, e.path+filter(sel.and(c.where()).all())+" ("+c.String()+")")
				}
				return heads
			},
			answer: b.edge,
			count: func(sel selectionOf) reader {
				conds := sel.all()
				if selected != "" && len(conds) > 0 {
					conds = []string{"uid(" + selected + ")"}
				}
				key := b.add(": count(" + e.path + filter(conds) + ")")
				return func(r row) any { n, _ := r[key].(float64); return int(n) }
			},
		}
		if b.nodes != nil {
			s.set = func(head string) string { return b.req.grow(b.nodes(), "%s as "+head) }
		}
		return b.connection(f, s)
	}
}

// kept gives the heads of a page in the order that nodes keep (graph.Node.Order), which is
// read into a variable first: sorting by a variable begins at once.
func (b *block) kept(e edge, sel selectionOf, p page, first int) []string {
	if !e.hub {
		return []string{e.path + b.byOrder(e, sel, p, first, true)}
	}
	var heads []string
	for _, part := range p.parts(b.req, e.order, func() string { return b.req.reach(b.nodes(), e.path) }) {
		near := sel.and(part.where())
		if len(part.order) > 1 {
			near = near.and([]string{b.level(e, near, cutOf{part: part, backward: p.backward, first: first})})
		}
		heads = append(heads, e.path+b.byOrder(e, near, p, first, false))
	}
	return heads
}

// byOrder gives filter and order of a page; where cut is set, what stands before the page
// is filtered out too. Dgraph leaves out what the variable does not hold, but of a list of
// which it holds nothing: what was selected is told by a filter too, then.
func (b *block) byOrder(e edge, sel selectionOf, p page, first int, cut bool) string {
	orders := b.orders(e, sel)
	var conds []string
	if cut {
		conds = b.req.onPage(p, orders)
	}
	if len(conds) == 0 && len(sel.all()) > 0 {
		conds = []string{"uid(" + orders + ")"}
	}
	return filter(conds) + " (" + inOrder(orders, p.backward, first) + ")"
}

// orders defines the variable that holds the order of each selected node.
func (b *block) orders(e edge, sel selectionOf) string {
	return b.req.grow(b.nodes(), e.path+filter(sel.all())+" { %s as "+string(graph.PredOrder)+" }")
}

// level is the condition that a node is level, in the first key of the order, with one that
// stands on the page if that key alone cuts it: as of a list of all nodes (firsts), Dgraph
// is to sort no more than these. Those without the key pass, where they follow.
func (b *block) level(e edge, sel selectionOf, c cutOf) string {
	pred := string(c.order[0].pred)
	first := cutOf{part: part{order: c.order[:1]}, backward: c.backward, first: c.first}
	values := b.req.define("var(func: uid(" + b.nodes() + ")) { " + e.path + filter(sel.all()) + " (" + first.String() + ") { %s as " + pred + " } }")
	set := "uid(" + b.req.define("%s as var(func: eq("+pred+", val("+values+")))") + ")"
	if c.rest {
		return anyOf(set, "NOT "+c.order[0].has())
	}
	return set
}

// same is an object that stands on the row of its parent, null where the
// predicate has has no value. Its fields are the given predicates under the
// last part of their name: from is plan.from.
func same(has graph.Pred, preds ...graph.Pred) def {
	return func(b *block, f Field) (reader, error) {
		reads := map[string]reader{}
		for _, sub := range f.on() {
			for _, p := range preds {
				if strings.HasSuffix(string(p), "."+sub.Name) {
					read, err := value(p)(b, sub)
					if err != nil {
						return nil, err
					}
					reads[sub.Key] = read
				}
			}
		}
		key := b.pred(has)
		object := objectOf(f, reads)
		return func(r row) any {
			if r[key] == nil {
				return nil
			}
			return object(r)
		}, nil
	}
}

// self is an object on the row of its parent: the parent only adds what the edge
// to it carries.
func self(b *block, f Field) (reader, error) { return b.object(f) }

// newest is a facet of the edges that lead to an object from plans, as the newest
// plan that has one gives it: by the end of its period, then by its date.
func newest(p graph.Pred, name string) def {
	return func(b *block, f Field) (reader, error) {
		inner := newBlock(b.req)
		to, issued, id := inner.pred(graph.PredPlanTo), inner.pred(graph.PredPlanIssuedOn), inner.pred(graph.PredXID)
		key := b.edge("~"+string(p)+" @facets("+facetKey(name)+": "+name+")", inner)
		return func(r row) any {
			plans := slices.DeleteFunc(rows(r, key), func(plan row) bool { return plan[facetKey(name)] == nil })
			if len(plans) == 0 {
				return nil
			}
			newest := slices.MaxFunc(plans, func(a, b row) int {
				years := func(r row) float64 { n, _ := r[to].(float64); return n }
				return cmp.Or(cmp.Compare(years(a), years(b)), cmp.Compare(text(a, issued), text(b, issued)), cmp.Compare(text(a, id), text(b, id)))
			})
			return f.Type.scalar(newest[facetKey(name)])
		}, nil
	}
}
