package query

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"plangraph/graph"
)

// Bounds of the arguments of paths, and of the work.
const (
	maxHops  = 8
	maxPaths = 10
	// nearHops is how long the ways are that are looked for first.
	nearHops = 4
	// maxLevel is how many nodes of a type one step outwards may take in. Beyond a hub of
	// more edges a way may be missed; without a bound one hub would be the whole graph.
	maxLevel = 5000
	// maxAbreast is how many nodes side by side are looked at between the ends.
	maxAbreast = 50
)

// paths finds the shortest ways. Dgraph's own shortest walks the graph node by
// node and takes seconds where sets of nodes take milliseconds. So both ends grow a
// level at a time, and the ways are as long as the first levels that meet tell. The
// first request grows them by two levels, which few nodes are in. Where these meet, the
// next one goes back from there, now that the length is known, and asks for what is
// selected; where not, it grows them on, and does the same for each greater length.
func paths(r *request, f Field) (func(row) (any, error), error) {
	hops, _ := f.Args.Int("maxHops")
	count, _ := f.Args.Int("first")
	switch {
	case hops < 1 || hops > maxHops:
		return nil, badInput("maxHops must lie between 1 and %d, got %d", maxHops, hops)
	case count < 1 || count > maxPaths:
		return nil, badInput("first must lie between 1 and %d, got %d", maxPaths, count)
	}
	s := &pathSearch{Field: f, limits: r.limits, ends: [2]string{f.Args.String("from"), f.Args.String("to")},
		count: count, along: edgesOf(f.Args.Strings("edges"))}
	found := newBlock(r)
	uid, typ := found.add(": uid"), found.add(": dgraph.type")
	var endKeys [2]string
	var ends [2]ring
	for i, id := range s.ends {
		ends[i] = r.entity(id)
		endKeys[i] = r.answer("func: uid("+ends[i].set+")", nil, found)
	}
	near := min(hops, nearHops)
	from, to := s.levels(r, ends[0], (near+1)/2), s.levels(r, ends[1], near/2)
	meets := make([]string, near+1)
	for n := range meets {
		meets[n] = r.answer("func: uid("+setsOf(from[(n+1)/2])+"), first: "+strconv.Itoa(maxPaths), []string{"uid(" + setsOf(to[n/2]) + ")"}, found)
	}
	known := func(n row) node { return node{text(n, uid), kindOf(graph.Type(nodeType(n, typ)))} }
	return func(data row) (any, error) {
		for i, id := range s.ends {
			end := rows(data, endKeys[i])
			if len(end) == 0 {
				return nil, &NotFound{What: "entity with id " + id}
			}
			s.at[i] = known(end[0])
		}
		for n, key := range meets {
			if met := rows(data, key); len(met) > 0 {
				nodes := make([]node, len(met))
				for i, m := range met {
					nodes[i] = known(m)
				}
				return s.between(n, n, nodes)
			}
		}
		if hops > near {
			return s.between(near+1, hops, nil)
		}
		return []any{}, nil
	}, nil
}

// pathSearch is a search for paths between its two steps.
type pathSearch struct {
	Field
	limits Limits
	ends   [2]string // ids
	at     [2]node   // the ends, once they are found
	count  int
	along  []edgePred
}

// node is a node that was found.
type node struct {
	uid string
	of  kinds
}

// standing gives the rings of nodes that were found.
func (r *request) standing(nodes ...node) []ring {
	uids := map[kinds][]string{}
	for _, n := range nodes {
		uids[n.of] = append(uids[n.of], n.uid)
	}
	out := make([]ring, 0, len(uids))
	for _, of := range slices.Sorted(maps.Keys(uids)) {
		out = append(out, ring{r.define("%s as var(func: uid(" + strings.Join(uids[of], ", ") + "))"), of})
	}
	return out
}

// entity is the ring of the entity of that id: empty, where the id is of none.
func (r *request) entity(id string) ring {
	known := graph.ID(id).Type()
	var types []string
	for _, t := range searchable {
		if known == "" || t == known {
			types = append(types, "type("+string(t)+")")
		}
	}
	return ring{r.define("%s as var(func: eq(xid, " + r.arg(id) + ")) @filter(" + strings.Join(types, " OR ") + ")"), kindOf(known)}
}

// levels gives the nodes that are 0, 1, … n edges away from an end. Levels that are grown
// from are cut, each of which the store waits for: not where one edge of one node is all
// that there is, which is cut already.
func (s *pathSearch) levels(r *request, end ring, n int) [][]ring {
	out := [][]ring{{end}}
	for len(out) <= n {
		last := out[len(out)-1]
		for i, g := range last {
			if len(out) > 2 || strings.Contains(g.set, ",") {
				last[i] = r.cut([]ring{g}, maxLevel)[0]
			}
		}
		out = append(out, r.next(last, s.along, maxLevel))
	}
	return out
}

// between asks for the nodes on ways of shortest to longest edges, and for what is
// selected of them. The nodes in which ways meet midway are met, where that is known;
// then all are of one length.
func (s *pathSearch) between(shortest, longest int, met []node) (any, error) {
	r := newRequest(s.limits)
	steps := [2]int{(longest + 1) / 2, longest / 2}
	if met != nil {
		steps[0], steps[1] = max(0, steps[0]-1), max(0, steps[1]-1)
	}
	var sides [2][][]ring
	for i, n := range steps {
		sides[i] = s.levels(r, r.standing(s.at[i])[0], n)
	}
	rings := slices.Concat(sides[0][0], sides[1][0])
	for n := shortest; n <= longest; n++ {
		start := r.standing(met...)
		if met == nil {
			middle := "%s as var(func: uid(" + setsOf(sides[0][(n+1)/2]) + "), first: " + strconv.Itoa(maxPaths) + ") @filter(uid(" + setsOf(sides[1][n/2]) + "))"
			start = []ring{{r.define(middle), isAny}}
		}
		rings = append(rings, start...)
		for side, steps := range [2]int{(n + 1) / 2, n / 2} {
			back := start
			for l := steps - 1; l > 0; l-- {
				back = r.back(back, s.along, maxAbreast, sides[side][l])
				rings = append(rings, back...)
			}
		}
	}
	all := ring{r.define("%s as var(func: uid(" + setsOf(rings) + "))"), kindsOf(rings)}
	var web web
	web.weave(r, rings, s.along, all, false)
	inner := newBlock(r)
	uid := inner.add(": uid")
	id := inner.pred(graph.PredXID)
	type found struct {
		nodes []row
		edges []edgeFound
	}
	reads := map[string]func(found) any{}
	for _, sub := range s.on() {
		switch sub.Name {
		case "nodes":
			read, err := inner.object(sub)
			if err != nil {
				return nil, err
			}
			reads[sub.Key] = func(p found) any { return list(p.nodes, read) }
		case "edges":
			fields := edgeFields(sub)
			reads[sub.Key] = func(p found) any {
				out := make([]any, len(p.edges))
				for i, e := range p.edges {
					out[i] = fields(e)
				}
				return out
			}
		}
	}
	key := r.answer("func: uid("+all.set+")", nil, inner)
	object := objectOf(s.Field, reads)
	return &Query{DQL: r.String(), Vars: r.vars, read: func(data row) (any, error) {
		between := rows(data, key)
		nodes := keyed(between, id)
		var out []any
		for _, way := range s.ways(web.read(data, keyed(between, uid), id).edges) {
			p := found{edges: way, nodes: []row{nodes[s.ends[0]]}}
			at := s.ends[0]
			for _, e := range way {
				at = e.other(at)
				p.nodes = append(p.nodes, nodes[at])
			}
			out = append(out, object(p))
		}
		return out, nil
	}}, nil
}

// other gives the end of an edge that is not this one.
func (e edgeFound) other(id string) string {
	if e.from == id {
		return e.to
	}
	return e.from
}

// ways lists the shortest ways from end to end, in a fixed order, at most as many as
// were asked for. Of several edges between two nodes the first is taken.
func (s *pathSearch) ways(edges []edgeFound) [][]edgeFound {
	near := map[string]map[string]edgeFound{}
	for _, e := range edges {
		for _, id := range []string{e.from, e.to} {
			if near[id] == nil {
				near[id] = map[string]edgeFound{}
			}
			if _, ok := near[id][e.other(id)]; !ok {
				near[id][e.other(id)] = e
			}
		}
	}
	left := map[string]int{s.ends[1]: 0} // edges to the far end
	for queue := []string{s.ends[1]}; len(queue) > 0; queue = queue[1:] {
		for id := range near[queue[0]] {
			if _, seen := left[id]; !seen {
				left[id] = left[queue[0]] + 1
				queue = append(queue, id)
			}
		}
	}
	n, joined := left[s.ends[0]]
	if !joined {
		return nil
	}
	var out [][]edgeFound
	var walk func(at string, way []edgeFound)
	walk = func(at string, way []edgeFound) {
		if len(way) == n {
			out = append(out, slices.Clone(way))
			return
		}
		for _, id := range slices.Sorted(maps.Keys(near[at])) {
			if d, ok := left[id]; ok && d == n-len(way)-1 && len(out) < s.count {
				walk(id, append(way, near[at][id]))
			}
		}
	}
	walk(s.ends[0], nil)
	return out
}
