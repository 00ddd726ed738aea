package query

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"plangraph/graph"
)

// ring is a set of nodes that a walk has reached, all of some types.
type ring struct {
	set string
	of  kinds
}

// setsOf lists the sets of rings as DQL's uid function takes them.
func setsOf(rings []ring) string {
	sets := make([]string, len(rings))
	for i, g := range rings {
		sets[i] = g.set
	}
	return strings.Join(sets, ", ")
}

// around gives what edges lead to from rings or into them, nodes of one type at most
// first, and only what is in within, where that names sets.
func (r *request) around(from []ring, along []edgePred, first int, within string) []ring {
	most := "first: " + strconv.Itoa(first)
	page, conds := " ("+most+")", []string(nil)
	if within != "" { // what is cut before the filter might be all that passes it
		page, conds = "", []string{"uid(" + within + ")"}
	}
	reached := map[kinds][]string{}
	for _, g := range from {
		var parts []string
		for _, e := range along {
			for _, against := range []bool{false, true} {
				at, to := e.from, e.to
				if against {
					at, to = to, at
				}
				if g.of&at != 0 {
					name := r.newSets(1)[0]
					parts = append(parts, name+" as "+e.path(against)+page)
					reached[to] = append(reached[to], name)
				}
			}
		}
		if len(parts) > 0 {
			r.defs = append(r.defs, "var(func: uid("+g.set+")) { "+strings.Join(parts, "  ")+" }")
		}
	}
	out := make([]ring, 0, len(reached))
	for _, of := range slices.Sorted(maps.Keys(reached)) {
		set := r.define("%s as var(func: uid(" + strings.Join(reached[of], ", ") + "), " + most + ")" + filter(conds))
		out = append(out, ring{set, of})
	}
	return out
}

// web is the edges of some kinds among the nodes of rings.
type web struct{ parts []webPart }

// webPart is the edges that leave the nodes of rings of the same types.
type webPart struct {
	key, id string
	along   []edgePred
	keys    []string // of each predicate's edges
}

// alike joins rings of the same types.
func alike(rings []ring) []ring {
	sets := map[kinds][]string{}
	for _, g := range rings {
		sets[g.of] = append(sets[g.of], g.set)
	}
	out := make([]ring, 0, len(sets))
	for _, of := range slices.Sorted(maps.Keys(sets)) {
		out = append(out, ring{strings.Join(sets[of], ", "), of})
	}
	return out
}

// newWeb adds the edges of rings to one another; set names them all.
func (r *request) newWeb(rings []ring, along []edgePred, set string) web {
	var w web
	for _, g := range alike(rings) {
		b := newBlock(r)
		p := webPart{id: b.pred(graph.PredXID)}
		for _, e := range along {
			if g.of&e.from == 0 {
				continue
			}
			facets := ""
			if e.facet != "" {
				facets = " @facets(" + facetsOf(e.facet) + ")"
			}
			p.along = append(p.along, e)
			p.keys = append(p.keys, b.add(": "+string(e.pred)+facets+" @filter(uid("+set+")) { xid }"))
		}
		if len(p.along) > 0 {
			p.key = r.answer("func: uid("+g.set+")", nil, b)
			w.parts = append(w.parts, p)
		}
	}
	return w
}

// read gives the edges among the nodes, by their xids, in a fixed order.
func (w web) read(data row, nodes map[string]row) []edgeFound {
	var out []edgeFound
	for _, p := range w.parts {
		for _, n := range rows(data, p.key) {
			from := text(n, p.id)
			for i, e := range p.along {
				for _, other := range rows(n, p.keys[i]) {
					if to := text(other, "xid"); nodes[from] != nil && nodes[to] != nil {
						out = append(out, edgeFound{edgePred: e, from: from, to: to, says: other[facetKey(e.facet)]})
					}
				}
			}
		}
	}
	compare := func(a, b edgeFound) int {
		return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to), cmp.Compare(a.pred, b.pred))
	}
	slices.SortFunc(out, compare)
	return slices.CompactFunc(out, func(a, b edgeFound) bool { return compare(a, b) == 0 }) // a node can be in two rings
}

// totals is how many edges the nodes of rings have at all.
type totals struct{ parts []totalsPart }

type totalsPart struct {
	key, id string
	kinds   map[string]string // of edge, by the key of a number of edges
}

// newTotals adds the numbers of edges, those that leave and those that enter.
func (r *request) newTotals(rings []ring, along []edgePred) totals {
	var t totals
	for _, g := range alike(rings) {
		b := newBlock(r)
		p := totalsPart{id: b.pred(graph.PredXID), kinds: map[string]string{}}
		for _, e := range along {
			if g.of&e.from != 0 {
				p.kinds[b.add(": count("+e.path(false)+")")] = e.kind
			}
			if g.of&e.to != 0 {
				p.kinds[b.add(": count("+e.path(true)+")")] = e.kind
			}
		}
		p.key = r.answer("func: uid("+g.set+")", nil, b)
		t.parts = append(t.parts, p)
	}
	return t
}

// read gives the numbers by node, then kind.
func (t totals) read(data row) map[string]map[string]int {
	out := map[string]map[string]int{}
	for _, p := range t.parts {
		for _, n := range rows(data, p.key) {
			of, all := map[string]int{}, 0
			for key, kind := range p.kinds {
				count, _ := n[key].(float64)
				of[kind], all = of[kind]+int(count), all+int(count)
			}
			// A node can be in two rings, the one of the start asks for all predicates.
			if old, seen := out[text(n, p.id)]; !seen || all > sum(old) {
				out[text(n, p.id)] = of
			}
		}
	}
	return out
}

func sum(counts map[string]int) (total int) {
	for _, n := range counts {
		total += n
	}
	return total
}
