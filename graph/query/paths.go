package query

import (
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Bounds of the arguments of paths, and of the work.
const (
	maxHops  = 8
	maxPaths = 10
	// maxLevel is how many nodes one step outwards may take in. Beyond a hub of more
	// edges a way may be missed; without a bound one hub would be the whole graph.
	maxLevel = 5000
	// maxAbreast is how many nodes side by side are looked at between the ends.
	maxAbreast = 50
)

// paths finds the shortest ways. Dgraph's own shortest walks the graph node by
// node and takes seconds where sets of nodes take milliseconds. So both ends grow a
// level at a time, and the ways are as long as the first levels that meet tell; that
// is one request. The next one goes back from where they met, now that the length
// is known, and asks for what is selected.
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
	var ends [2]string
	var endKeys [2]string
	for i, id := range s.ends {
		ends[i] = r.entity(id)
		endKeys[i] = r.answer("func: uid("+ends[i]+")", nil, newBlock(r))
	}
	from := s.levels(r, ends[0], (hops+1)/2)
	to := s.levels(r, ends[1], hops/2)
	meets := make([]string, hops+1)
	for n := range meets {
		met := newBlock(r)
		met.add(": uid")
		meets[n] = r.answer("func: uid("+from[(n+1)/2]+"), first: "+strconv.Itoa(maxPaths), []string{"uid(" + to[n/2] + ")"}, met)
	}
	return func(data row) (any, error) {
		for i, id := range s.ends {
			if len(rows(data, endKeys[i])) == 0 {
				return nil, &NotFound{What: "entity with id " + id}
			}
		}
		for n, key := range meets {
			if met := rows(data, key); len(met) > 0 {
				uids := make([]string, len(met))
				for i, m := range met {
					uids[i] = text(m, "k0")
				}
				return s.between(n, uids)
			}
		}
		return plain.list(nil), nil
	}, nil
}

// pathSearch is a search for paths between its two steps.
type pathSearch struct {
	Field
	limits Limits
	ends   [2]string // ids
	count  int
	along  []edgePred
}

// entity defines the set of the entity of that id: empty, where the id is of none.
func (r *request) entity(id string) string {
	types := make([]string, len(searchable))
	for i, t := range searchable {
		types[i] = "type(" + string(t) + ")"
	}
	return r.define("%s as var(func: eq(xid, " + r.arg(id) + ")) @filter(" + strings.Join(types, " OR ") + ")")
}

// levels gives the sets of nodes that are 0, 1, … n edges away.
func (s *pathSearch) levels(r *request, start string, n int) []string {
	out := []string{start}
	for range n {
		last := out[len(out)-1]
		out = append(out, r.around(last, s.along, maxLevel, "NOT uid("+last+")"))
	}
	return out
}

// between asks for the nodes on ways of n edges that meet in the given ones, and
// for what is selected of them.
func (s *pathSearch) between(n int, met []string) (any, error) {
	r := newRequest(s.limits)
	middle := r.define("%s as var(func: uid(" + strings.Join(met, ", ") + "))")
	sets := []string{middle}
	for i, steps := range []int{(n + 1) / 2, n / 2} {
		levels := s.levels(r, r.byID(s.ends[i]), max(0, steps-1))
		sets = append(sets, levels[0])
		back := middle
		for l := steps - 1; l > 0; l-- {
			back = r.around(back, s.along, maxAbreast, "uid("+levels[l]+")")
			sets = append(sets, back)
		}
	}
	set := strings.Join(sets, ", ")
	inner := newBlock(r)
	web := inner.newWeb(s.along, set)
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
			reads[sub.Key] = func(p found) any { return list(sub.Type, p.nodes, read) }
		case "edges":
			fields := edgeFields(sub)
			reads[sub.Key] = func(p found) any {
				out := make([]any, len(p.edges))
				for i, e := range p.edges {
					out[i] = fields(e)
				}
				return plain.list(out)
			}
		}
	}
	key := r.answer("func: uid("+set+")", nil, inner)
	return &Query{DQL: r.String(), Vars: r.vars, read: func(data row) (any, error) {
		nodes := keyed(rows(data, key), web.id)
		var out []any
		for _, way := range s.ways(web.read(nodes), n) {
			p := found{edges: way, nodes: []row{nodes[s.ends[0]]}}
			at := s.ends[0]
			for _, e := range way {
				at = e.other(at)
				p.nodes = append(p.nodes, nodes[at])
			}
			v := make(map[string]any, len(reads))
			for k, read := range reads {
				v[k] = read(p)
			}
			out = append(out, plain.one(v))
		}
		return plain.list(out), nil
	}}, nil
}

// other gives the end of an edge that is not this one.
func (e edgeFound) other(id string) string {
	if e.from == id {
		return e.to
	}
	return e.from
}

// ways lists ways of n edges from end to end, in a fixed order, at most as many as
// were asked for. Of several edges between two nodes the first is taken.
func (s *pathSearch) ways(edges []edgeFound, n int) [][]edgeFound {
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
