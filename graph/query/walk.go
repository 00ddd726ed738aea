package query

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
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

// kindsOf gives the types that nodes of rings can be of.
func kindsOf(rings []ring) (of kinds) {
	for _, g := range rings {
		of |= g.of
	}
	return of
}

// cut makes each ring one set, of at most so many nodes. What is cut here stands in the
// sets of the ring's edges already.
func (r *request) cut(rings []ring, first int, conds ...string) []ring {
	out := make([]ring, len(rings))
	for i, g := range rings {
		out[i] = ring{r.define("%s as var(func: uid(" + g.set + "), first: " + strconv.Itoa(first) + ")" + filter(conds)), g.of}
	}
	return out
}

// next gives what edges lead to from rings or into them: of one node at most first by one
// edge. A ring is of all sets that hold nodes of its types.
func (r *request) next(from []ring, along []edgePred, first int) []ring {
	return r.follow(from, along, " (first: "+strconv.Itoa(first)+")", isAny)
}

// back gives what edges lead to from rings and is within others too, nodes of one type at
// most first.
func (r *request) back(from []ring, along []edgePred, first int, within []ring) []ring {
	var out []ring
	for _, g := range r.follow(from, along, "", kindsOf(within)) { // what is cut before the filter might be all that passes it
		var sets []string
		for _, w := range within {
			if w.of&g.of != 0 {
				sets = append(sets, w.set)
			}
		}
		out = append(out, r.cut([]ring{g}, first, "uid("+strings.Join(sets, ", ")+")")...)
	}
	return out
}

// follow follows edges from rings and against edges into them to nodes of some types.
func (r *request) follow(from []ring, along []edgePred, page string, of kinds) []ring {
	reached := map[kinds][]string{}
	for _, g := range from {
		for _, e := range along {
			for _, against := range []bool{false, true} {
				at, to := e.from, e.to
				if against {
					at, to = to, at
				}
				if g.of&at != 0 && to&of != 0 {
					reached[to] = append(reached[to], r.reach(g.set, e.path(against)+page))
				}
			}
		}
	}
	out := make([]ring, 0, len(reached))
	for _, to := range slices.Sorted(maps.Keys(reached)) {
		out = append(out, ring{strings.Join(reached[to], ", "), to})
	}
	return out
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

// web is the edges of some kinds among the nodes of rings. It names nodes by uid, which
// costs the store nothing, while to look at an xid costs as much as an edge.
type web struct{ parts []webPart }

// webPart is the edges that leave the nodes of rings of the same types.
type webPart struct {
	key, uid string
	edges    []webEdge
	// enter are the keys of how many edges enter a node, by kind; nil where none are counted.
	enter map[string]string
}

type webEdge struct {
	edgePred
	key string
	// all is the key of how many edges leave a node at all; "" where those that lead out
	// of the rings are not left out, or nobody counts them.
	all string
}

// weave adds the edges of rings to what is in a set. Where they are counted, it
// adds how many edges there are at all, those that leave and those that enter.
func (w *web) weave(r *request, rings []ring, along []edgePred, to ring, counted bool) {
	for _, g := range alike(rings) {
		b := newBlock(r)
		p := webPart{uid: b.add(": uid"), enter: map[string]string{}}
		for _, e := range along {
			if g.of&e.from != 0 && e.to&to.of != 0 {
				p.edges = append(p.edges, b.webEdge(e, to.set, counted))
			}
			if counted && g.of&e.to != 0 {
				p.enter[b.add(": count("+e.path(true)+")")] = e.kind
			}
		}
		if len(p.edges)+len(p.enter) > 0 {
			p.key = r.answer("func: uid("+g.set+")", []string{"uid(" + to.set + ")"}, b)
			w.parts = append(w.parts, p)
		}
	}
}

func (b *block) webEdge(e edgePred, set string, counted bool) webEdge {
	out := webEdge{edgePred: e}
	head := ": " + string(e.pred)
	if e.facet != "" {
		head += " @facets(" + facetsOf(e.facet) + ")"
	}
	if !e.one { // of one edge it is quicker to look where it leads to
		head += " @filter(uid(" + set + "))"
		if counted {
			out.all = b.add(": count(" + string(e.pred) + ")")
		}
	}
	out.key = b.add(head + " { uid }")
	return out
}

// woven is a web as it was read.
type woven struct {
	edges []edgeFound // in a fixed order
	// totals is how many edges a node has at all, by its xid, then kind.
	totals map[string]map[string]int
}

// read gives the edges among the nodes, which are by uid.
func (w web) read(data row, nodes map[string]row, xid string) woven {
	out := woven{totals: map[string]map[string]int{}}
	name := func(r row, uid string) string { return text(nodes[text(r, uid)], xid) }
	for _, p := range w.parts {
		for _, n := range rows(data, p.key) {
			from := name(n, p.uid)
			if from == "" {
				continue
			}
			of := map[string]int{}
			for key, kind := range p.enter {
				count, _ := n[key].(float64)
				of[kind] += int(count)
			}
			for _, e := range p.edges {
				others := rows(n, e.key)
				for _, other := range others {
					if to := name(other, "uid"); to != "" {
						out.edges = append(out.edges, edgeFound{edgePred: e.edgePred, from: from, to: to, says: other[facetKey(e.facet)]})
					}
				}
				all := float64(len(others))
				if e.all != "" {
					all, _ = n[e.all].(float64)
				}
				of[e.kind] += int(all)
			}
			// A node can be in two rings, the one of the start asks for all predicates.
			if old, seen := out.totals[from]; !seen || sum(of) > sum(old) {
				out.totals[from] = of
			}
		}
	}
	compare := func(a, b edgeFound) int {
		return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to), cmp.Compare(a.pred, b.pred))
	}
	slices.SortFunc(out.edges, compare)
	out.edges = slices.CompactFunc(out.edges, func(a, b edgeFound) bool { return compare(a, b) == 0 }) // a node can be in two rings
	return out
}

func sum(counts map[string]int) (total int) {
	for _, n := range counts {
		total += n
	}
	return total
}
