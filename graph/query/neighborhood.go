package query

import (
	"slices"
	"strconv"

	"plangraph/graph"
)

// maxHood is the deepest that a neighborhood goes.
const maxHood = 4

// neighborhood walks outwards level by level. A level takes no more nodes than
// the limit; what is left out is counted.
func neighborhood(r *request, f Field) (func(row) (any, error), error) {
	depth, _ := f.Args.Int("depth")
	limit, _ := f.Args.Int("limit")
	switch {
	case depth < 1 || depth > maxHood:
		return nil, badInput("depth must lie between 1 and %d, got %d", maxHood, depth)
	case limit < 1 || limit > r.limits.Page:
		return nil, overLimit(LimitPage, "limit must lie between 1 and %d, got %d", r.limits.Page, limit)
	}
	id := f.Args.String("id")
	along := edgesOf(f.Args.Strings("edges"))
	var inner []ring // all but the last level
	level := []ring{r.entity(id)}
	for range depth {
		inner = append(inner, level...)
		level = r.cut(r.next(level, along, limit+1), limit+1)
	}
	h := &hood{root: id, limit: limit, depth: depth}
	nodes := newBlock(r)
	nodeUID := nodes.add(": uid")
	nodeID := nodes.pred(graph.PredXID)
	reads, err := h.fields(nodes, f)
	if err != nil {
		return nil, err
	}
	last := setsOf(level)
	if depth > 1 { // of what is farthest, no kind need be there
		last = r.define("%s as var(func: uid(" + last + "), first: " + strconv.Itoa(limit+1) + ")")
	}
	set := ring{r.define("%s as var(func: uid(" + setsOf(inner) + ", " + last + "))"), isAny}
	h.web.weave(r, inner, along, set, h.counted)
	h.web.weave(r, level, along, set, false)
	key := r.answer("func: uid("+set.set+")", nil, nodes)
	object := objectOf(f, reads)
	return func(data row) (any, error) {
		all := rows(data, key)
		found := keyed(all, nodeID)
		if found[id] == nil {
			return nil, &NotFound{What: "entity with id " + id}
		}
		cut := h.walk(h.web.read(data, keyed(all, nodeUID), nodeID), found)
		return object(cut), nil
	}, nil
}

// hood compiles and reads a neighborhood.
type hood struct {
	root         string
	limit, depth int
	web          web
	counted      bool // whether what is left out is to be counted
}

// hoodCut is what of a neighborhood lies within the limit.
type hoodCut struct {
	nodes []row // nearest first
	edges []edgeFound
	// truncated tells that more was found: each level is asked for one node more than the limit.
	truncated bool
	omitted   map[string]int // edges, by kind, where they are counted
}

func (h *hood) fields(b *block, f Field) (map[string]func(hoodCut) any, error) {
	reads := map[string]func(hoodCut) any{}
	for _, sub := range f.on() {
		switch sub.Name {
		case "nodes":
			read, err := b.object(sub)
			if err != nil {
				return nil, err
			}
			reads[sub.Key] = func(c hoodCut) any { return list(c.nodes, read) }
		case "edges":
			fields := edgeFields(sub)
			reads[sub.Key] = func(c hoodCut) any {
				out := make([]any, len(c.edges))
				for i, e := range c.edges {
					out[i] = fields(e)
				}
				return out
			}
		case "truncated":
			reads[sub.Key] = func(c hoodCut) any { return c.truncated }
		case "omitted":
			h.counted = true
			reads[sub.Key] = func(c hoodCut) any { return c.counts(sub) }
		}
	}
	return reads, nil
}

// walk orders the nodes by their distance, cuts them at the limit, and counts the
// edges that lead out of what is nearer than the depth.
func (h *hood) walk(w woven, found map[string]row) hoodCut {
	near := map[string][]string{}
	for _, e := range w.edges {
		near[e.from], near[e.to] = append(near[e.from], e.to), append(near[e.to], e.from)
	}
	order := []string{h.root}
	distance := map[string]int{h.root: 0}
	for i := 0; i < len(order) && len(order) < h.limit; i++ {
		next := near[order[i]]
		slices.Sort(next)
		for _, id := range slices.Compact(next) {
			if _, seen := distance[id]; !seen && distance[order[i]] < h.depth && len(order) < h.limit {
				distance[id] = distance[order[i]] + 1
				order = append(order, id)
			}
		}
	}
	c := hoodCut{truncated: len(found) > len(order), omitted: map[string]int{}}
	for _, id := range order {
		c.nodes = append(c.nodes, found[id])
	}
	inside := map[[2]string]int{} // edges within, by node and kind, both ends counted
	for _, e := range w.edges {
		_, from := distance[e.from]
		_, to := distance[e.to]
		if from && to {
			c.edges = append(c.edges, e)
			inside[[2]string{e.from, e.kind}]++
			inside[[2]string{e.to, e.kind}]++
		}
	}
	if !h.counted {
		return c
	}
	for _, id := range order {
		if distance[id] >= h.depth {
			continue // what lies beyond was not asked for
		}
		of := w.totals[id]
		for kind, all := range of {
			if left := all - inside[[2]string{id, kind}]; left > 0 {
				c.omitted[kind] += left
			}
		}
	}
	return c
}

// counts lists what was left out in the order of the kinds.
func (c hoodCut) counts(f Field) any {
	var out []any
	for _, k := range edgeKinds {
		n := c.omitted[k.name]
		if n == 0 {
			continue
		}
		v := make([]any, len(f.on()))
		for i, sub := range f.on() {
			switch sub.Name {
			case "type":
				v[i] = k.name
			case "count":
				v[i] = n
			}
		}
		out = append(out, &Object{Values: v})
	}
	return out
}
