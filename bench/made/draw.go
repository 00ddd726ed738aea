package made

import (
	"hash/fnv"
	"iter"
	"maps"
	"math"
	"math/rand/v2"
	"strconv"
	"strings"

	"plangraph/graph"
)

// seed makes every drawing of one size the same.
const seed = 20260101

// sharedIndicators is the part of the indicators that all places measure; the others
// are each place's own, as in a real graph names go on growing with the texts.
const sharedIndicators = 0.5

// Draw gives the pattern's Sets, then those of times-1 other places: plans with the
// names of the place in titles, bodies, quotes and texts, figures drawn about the
// pattern's, and all edges that the pattern has. Ids of the pattern stand, so that what
// is asked of the seeds' graph can be asked of a drawn one. The error is of a pattern
// that has no place, or of more places than there are.
func Draw(pattern []graph.Set, times int) (iter.Seq[graph.Set], error) {
	origin, err := originOf(pattern)
	if err != nil {
		return nil, err
	}
	places, err := origin.others(times - 1)
	if err != nil {
		return nil, err
	}
	owned := map[graph.ID]bool{}
	for i := range pattern {
		for j := range pattern[i].Owned {
			owned[pattern[i].Owned[j].ID] = true
		}
	}
	return func(yield func(graph.Set) bool) {
		for i := range pattern {
			if !yield(pattern[i]) {
				return
			}
		}
		for number, p := range places {
			d := &drawing{
				number: strconv.Itoa(number + 1), prefix: p.prefecture.Short(), owned: owned, ids: map[graph.ID]graph.ID{},
				names: origin.renamed(p), random: rand.New(rand.NewPCG(seed, uint64(number))), //nolint:gosec // no secret
			}
			d.name(pattern)
			for i := range pattern {
				if !yield(d.set(&pattern[i])) {
					return
				}
			}
		}
	}, nil
}

// drawing is the drawing of one place.
type drawing struct {
	number string
	prefix string // of names that only this place has
	names  *strings.Replacer
	owned  map[graph.ID]bool
	ids    map[graph.ID]graph.ID // the pattern's to the place's
	random *rand.Rand
}

// name gives each of the pattern's nodes its id: what only this place has gets one of
// its own, what has another name here the one that all places share which call it so.
func (d *drawing) name(pattern []graph.Set) {
	for i := range pattern {
		for _, nodes := range [][]graph.Node{pattern[i].Owned, pattern[i].Shared} {
			for j := range nodes {
				n := &nodes[j]
				name, _ := n.Values[graph.PredName].(string)
				own := d.owned[n.ID]
				switch n.Type {
				case graph.TypeYear:
				case graph.TypeProject, graph.TypeDocument:
					own = true
				case graph.TypeIndicator:
					own = !shared(n.ID)
				}
				switch here := d.names.Replace(name); {
				case own:
					d.ids[n.ID] = graph.NewID(n.Type, "made", d.number, string(n.ID))
				case here != name:
					d.ids[n.ID] = graph.NewID(n.Type, "made", here)
				}
			}
		}
	}
}

// shared draws whether an indicator is one of all places: for each place alike.
func shared(id graph.ID) bool {
	h := fnv.New32a()
	_, _ = h.Write([]byte(id)) // never fails
	return float64(h.Sum32()) < sharedIndicators*math.MaxUint32
}

func (d *drawing) id(of graph.ID) graph.ID {
	if id, ok := d.ids[of]; ok {
		return id
	}
	return of
}

func (d *drawing) set(s *graph.Set) graph.Set {
	out := graph.Set{Plan: d.id(s.Plan)}
	for i := range s.Owned {
		out.Owned = append(out.Owned, d.node(&s.Owned[i]))
	}
	for i := range s.Shared {
		// What keeps its id is in the graph as the pattern put it.
		if n := &s.Shared[i]; d.id(n.ID) != n.ID {
			out.Shared = append(out.Shared, d.node(n))
		}
	}
	return out
}

func (d *drawing) node(n *graph.Node) graph.Node {
	out := graph.Node{ID: d.id(n.ID), Type: n.Type, Values: maps.Clone(n.Values)}
	for p, v := range n.Values {
		switch v := v.(type) {
		case string:
			out.Values[p] = d.names.Replace(v)
		case []string:
			here := make([]string, len(v))
			for i := range v {
				here[i] = d.names.Replace(v[i])
			}
			out.Values[p] = here
		}
	}
	switch n.Type {
	case graph.TypeTarget:
		d.figure(out.Values)
		for _, e := range n.Edges {
			if e.Pred == graph.PredMeasures {
				d.named(&out, e.To)
			}
		}
	case graph.TypeDocument:
		out.Values[graph.PredDocPath] = d.number + "/" + out.Values[graph.PredDocPath].(string)
	case graph.TypeRegion:
		delete(out.Values, graph.PredRegionCode) // the pattern's
	case graph.TypeRendition:
		delete(out.Values, graph.PredRenditionFacts) // the loader's own; no question reads them
	case graph.TypeIndicator:
		d.named(&out, n.ID)
	}
	for _, e := range n.Edges {
		out.Edges = append(out.Edges, graph.Edge{Pred: e.Pred, To: d.id(e.To), Facets: e.Facets})
	}
	return out
}

// named puts the place before the name of an indicator that is its own, or of a target
// that measures it.
func (d *drawing) named(n *graph.Node, indicator graph.ID) {
	if !shared(indicator) {
		n.Values[graph.PredName] = d.prefix + n.Values[graph.PredName].(string)
	}
}

// figure draws the figures of a target about the pattern's, as places differ: two
// thirds of them lie between half and twice as much. They keep their decimals.
func (d *drawing) figure(values map[graph.Pred]any) {
	factor := math.Exp2(d.random.NormFloat64())
	for _, p := range []graph.Pred{graph.PredTargetValue, graph.PredTargetValueMax, graph.PredTargetNormalized} {
		if v, ok := values[p].(float64); ok {
			scale := 1.0
			for scale < 1000 && v*scale != math.Trunc(v*scale) {
				scale *= 10
			}
			values[p] = math.Round(v*factor*scale) / scale
		}
	}
}
