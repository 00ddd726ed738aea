package query

import (
	"slices"
	"strconv"
	"strings"

	"plangraph/graph"
)

// Bounds of the arguments of paths.
const (
	maxHops  = 10
	maxPaths = 10
)

// paths finds shortest ways. Dgraph's shortest gives uids only, so what is
// selected of the entities on the ways is asked for next.
func paths(r *request, f Field) (func(row) (any, error), error) {
	hops, _ := f.Args.Int("maxHops")
	count, _ := f.Args.Int("first")
	switch {
	case hops < 1 || hops > maxHops:
		return nil, badInput("maxHops must lie between 1 and %d, got %d", maxHops, hops)
	case count < 1 || count > maxPaths:
		return nil, badInput("first must lie between 1 and %d, got %d", maxPaths, count)
	}
	from, to := f.Args.String("from"), f.Args.String("to")
	a, b := r.entity(from), r.entity(to)
	aKey := r.answer("func: uid("+a+")", nil, newBlock(r))
	bKey := r.answer("func: uid("+b+")", nil, newBlock(r))
	along := edgesOf(f.Args.Strings("edges"))
	var preds []string
	for _, e := range along {
		preds = append(preds, e.path(false), e.path(true))
	}
	if from != to {
		r.defs = append(r.defs, "shortest(from: uid("+a+"), to: uid("+b+"), numpaths: "+strconv.Itoa(count)+
			", depth: "+strconv.Itoa(hops)+") { "+strings.Join(preds, "  ")+" }")
	}
	return func(data row) (any, error) {
		ends := [][]row{rows(data, aKey), rows(data, bKey)}
		for i, id := range []string{from, to} {
			if len(ends[i]) == 0 {
				return nil, &NotFound{What: "entity with id " + id}
			}
		}
		ways := readWays(data, along)
		if from == to {
			uid, _ := ends[0][0]["k0"].(string)
			ways = []way{{nodes: []string{uid}}}
		}
		ways = slices.DeleteFunc(ways, func(w way) bool { return len(w.steps) > hops })
		return waysQuery(r.limits, f, ways)
	}, nil
}

// entity defines the set of the entity of that id: empty, where the id is of none.
func (r *request) entity(id string) string {
	types := make([]string, len(searchable))
	for i, t := range searchable {
		types[i] = "type(" + string(t) + ")"
	}
	return r.define("%s as var(func: eq(xid, " + r.arg(id) + ")) @filter(" + strings.Join(types, " OR ") + ")")
}

// way is a path by uids.
type way struct {
	nodes []string
	steps []wayStep
}

type wayStep struct {
	edgePred
	against bool // whether it is walked against its predicate
}

// readWays reads _path_: each way a chain of objects, each with the next under
// the predicate that leads there.
func readWays(data row, along []edgePred) []way {
	var out []way
	for _, at := range rows(data, "_path_") {
		var w way
		for at != nil {
			uid, _ := at["uid"].(string)
			w.nodes = append(w.nodes, uid)
			var next row
			for _, e := range along {
				for _, against := range []bool{false, true} {
					if n := rows(at, e.path(against)); len(n) > 0 {
						next = n[0]
						w.steps = append(w.steps, wayStep{e, against})
					}
				}
			}
			at = next
		}
		out = append(out, w)
	}
	return out
}

// waysQuery asks for the entities on the ways.
func waysQuery(l Limits, f Field, ways []way) (any, error) {
	r := newRequest(l)
	inner := newBlock(r)
	uidKey, idKey := inner.add(": uid"), inner.pred(graph.PredXID)

	reads := map[string]func(way, map[string]row) any{}
	facets := map[edgePred]string{}
	for _, sub := range f.on() {
		switch sub.Name {
		case "nodes":
			read, err := inner.object(sub)
			if err != nil {
				return nil, err
			}
			reads[sub.Key] = func(w way, found map[string]row) any {
				rs := make([]row, len(w.nodes))
				for i, uid := range w.nodes {
					rs[i] = found[uid]
				}
				return list(sub.Type, rs, read)
			}
		case "edges":
			fields := edgeFields(sub)
			for _, w := range ways {
				for _, s := range w.steps {
					if s.facet != "" {
						facets[s.edgePred] = inner.facetsTo(s.edgePred)
					}
				}
			}
			reads[sub.Key] = func(w way, found map[string]row) any {
				out := make([]any, len(w.steps))
				for i, s := range w.steps {
					from, to := found[w.nodes[i]], found[w.nodes[i+1]]
					if s.against {
						from, to = to, from
					}
					e := edgeFound{edgePred: s.edgePred, from: text(from, idKey), to: text(to, idKey)}
					for _, other := range rows(from, facets[s.edgePred]) {
						if text(other, "xid") == e.to {
							e.says = other[facetKey(s.facet)]
						}
					}
					out[i] = fields(e)
				}
				return plain.list(out)
			}
		}
	}
	var uids []string
	for _, w := range ways {
		uids = append(uids, w.nodes...)
	}
	slices.Sort(uids)
	uids = slices.Compact(uids)
	if len(uids) == 0 {
		return plain.list(nil), nil
	}
	key := r.answer("func: uid("+strings.Join(uids, ", ")+")", nil, inner)
	return &Query{DQL: r.String(), Vars: r.vars, read: func(data row) (any, error) {
		found := keyed(rows(data, key), uidKey)
		out := make([]any, len(ways))
		for i, w := range ways {
			v := map[string]any{}
			for k, read := range reads {
				v[k] = read(w, found)
			}
			out[i] = plain.one(v)
		}
		return plain.list(out), nil
	}}, nil
}

// facetsTo adds an edge with what it carries and whom it leads to.
func (b *block) facetsTo(e edgePred) (key string) {
	return b.add(": " + string(e.pred) + " @facets(" + facetKey(e.facet) + ": " + e.facet + ") { xid }")
}
