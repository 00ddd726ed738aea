package query

import (
	"cmp"
	"encoding/base64"
	"encoding/json"
	"slices"
	"strings"

	"plangraph/graph"
)

// A ranked list is one whose order Dgraph cannot make, since it is reckoned from
// several values: all of it is read, put in order and cut here. A row's rank is
// numbers, largest first, then ids.
const rankKey = "rank"

func compareRanks(a, b []any) int {
	for i := range min(len(a), len(b)) {
		c := 0
		switch x := a[i].(type) {
		case float64:
			y, _ := b[i].(float64)
			c = cmp.Compare(y, x)
		case string:
			y, _ := b[i].(string)
			c = cmp.Compare(x, y)
		}
		if c != 0 {
			return c
		}
	}
	return 0
}

// rankedPage adds a page of a ranked list; all reads its rows, with their ranks.
// The block is the rows'.
func (b *block) rankedPage(f Field, all func(data row) []row) (reader, error) {
	p, cursor, err := b.req.limits.page(f.Args)
	if err != nil {
		return nil, err
	}
	if cursor != "" {
		text, err := base64.RawURLEncoding.DecodeString(cursor)
		if err != nil || json.Unmarshal(text, &p.from) != nil || p.from == nil {
			return nil, badInput("not a cursor: %q", clip(cursor))
		}
	}
	c, err := b.pageOf(f, func() func(row) string {
		return func(r row) string {
			text, err := json.Marshal(r[rankKey])
			if err != nil {
				panic(err) // numbers and strings
			}
			return base64.RawURLEncoding.EncodeToString(text)
		}
	})
	if err != nil {
		return nil, err
	}
	return func(data row) any {
		rs := all(data)
		total := len(rs)
		slices.SortFunc(rs, func(a, b row) int { return compareRanks(a[rankKey].([]any), b[rankKey].([]any)) })
		if p.backward {
			slices.Reverse(rs)
		}
		if p.from != nil {
			rs = slices.DeleteFunc(rs, func(r row) bool {
				c := compareRanks(r[rankKey].([]any), p.from)
				return c == 0 || (c < 0) != p.backward
			})
		}
		return c.read(cut(rs, p), func() int { return total })
	}, nil
}

// wanted ranks the plans that are only cited by how many plans name them, then by how
// many targets hang on them.
func wanted(r *request, f Field) (func(row) (any, error), error) {
	inner := newBlock(r)
	id, cited, under := inner.pred(graph.PredXID), inner.add(citations), inner.under()
	var key string
	read, err := inner.rankedPage(f, func(data row) []row {
		rs := rows(data, key)
		for _, plan := range rs {
			n, _ := plan[cited].(float64)
			plan[rankKey] = []any{n, float64(under(plan)), text(plan, id)}
		}
		return rs
	})
	if err != nil {
		return nil, err
	}
	key = r.answer("func: eq("+string(graph.PredPlanStatus)+", "+r.arg(string(graph.StatusCited))+")", nil, inner)
	return func(data row) (any, error) { return read(data), nil }, nil
}

// citations is how many plans name one.
const citations = ": count(~" + string(graph.PredCites) + ")"

func citedBy(b *block, f Field) (reader, error) {
	key := b.add(citations)
	return func(r row) any { return f.Type.scalar(orZero(r[key])) }, nil
}

func orZero(v any) any {
	if v == nil {
		return 0.0
	}
	return v
}

// maxUnder is how many links below a wanted plan its targets are counted.
const maxUnder = 6

func targetsUnder(b *block, _ Field) (reader, error) {
	count := b.under()
	return func(r row) any { return count(r) }, nil
}

// under counts the targets of all plans under one, each plan once.
func (b *block) under() func(row) int {
	under := string("~" + graph.PredParentPlan)
	count := "n: count(" + string(graph.PredMandates) + ")"
	inside := "xid " + count
	for range maxUnder - 1 {
		inside = "xid " + count + " under: " + under + " { " + inside + " }"
	}
	key := b.add(": " + under + " { " + inside + " }")
	return func(r row) int {
		total := 0
		seen := map[string]bool{}
		var walk func(plans []row)
		walk = func(plans []row) {
			for _, p := range plans {
				if id := text(p, "xid"); !seen[id] {
					seen[id] = true
					n, _ := p["n"].(float64)
					total += int(n)
				}
				walk(rows(p, "under"))
			}
		}
		walk(rows(r, key))
		return total
	}
}

// divergences ranks the pairs of aligned targets that differ, by how much they do
// relative to the other's value. A pair of plans beside each other stands in the store
// as an edge of the younger one's: where the older one is asked about, that edge is
// read from its other end.
func divergences(r *request, f Field) (func(row) (any, error), error) {
	var s selectionOf
	for _, arg := range []struct {
		name string
		edge graph.Pred
	}{{"indicator", graph.PredMeasures}, {"region", graph.PredTargetRegion}} {
		if id := f.Args.String(arg.name); id != "" {
			s.linked(r, atRoot, arg.edge, r.byID(id))
		}
	}
	plan := f.Args.String("plan")
	if plan != "" {
		s.only(r.reach(r.byID(plan), string(graph.PredMandates)))
	}
	start, conds := "has("+string(graph.PredAlignsWith)+")", []string(nil)
	if len(s.sets) > 0 {
		start, conds = s.start(r, graph.TypeTarget)
	}
	differ := "(eq(alignment, " + r.arg(string(graph.AlignStricter)) + ") OR eq(alignment, " + r.arg(string(graph.AlignLooser)) + "))"
	ways := []string{string(graph.PredAlignsWith) + " @facets(" + differ + ")"}
	if plan != "" {
		ways = append(ways, "~"+string(graph.PredAlignsWith)+" @facets("+differ+" AND eq(above, false))")
	}
	sets := []string{r.define("%s as var(func: " + start + ")" + filter(conds))}
	for _, way := range ways {
		sets = append(sets, r.reach(sets[0], way))
	}

	inner, pairs, other := newBlock(r), newBlock(r), newBlock(r)
	id := inner.pred(graph.PredXID)
	pairID := pairs.pred(graph.PredXID)
	otherID, otherValue := other.pred(graph.PredXID), other.pred(graph.PredTargetNormalized)
	edgeKeys := make([]string, len(ways))
	for i, way := range ways {
		edgeKeys[i] = pairs.edge(way+" @facets("+facetsOf("alignment", "difference", "above", "rule")+")", other)
	}

	var pairsKey, key string
	read, err := inner.rankedPage(f, func(data row) []row {
		details := keyed(rows(data, key), id)
		var out []row
		for _, t := range rows(data, pairsKey) {
			for i, edgeKey := range edgeKeys {
				for _, o := range rows(t, edgeKey) {
					if i > 0 {
						o = turned(o)
					}
					o["target"], o["other"] = details[text(t, pairID)], details[text(o, otherID)]
					o[rankKey] = []any{relative(o[facetKey("difference")], o[otherValue]), text(t, pairID), text(o, otherID)}
					out = append(out, o)
				}
			}
		}
		return out
	})
	if err != nil {
		return nil, err
	}
	pairsKey = r.answer("func: uid("+sets[0]+")", nil, pairs)
	key = r.answer("func: uid("+strings.Join(sets, ", ")+")", nil, inner)
	return func(data row) (any, error) { return read(data), nil }, nil
}

// relative is how large a difference is beside the value it is from; a difference
// from nothing counts in full, an unknown one not at all.
func relative(difference, from any) float64 {
	d, _ := difference.(float64)
	v, _ := from.(float64)
	if v == 0 {
		v = 1
	}
	return max(d/v, -d/v)
}

// within is an object that the row of its parent holds under a name.
func within(name string) def {
	return func(b *block, f Field) (reader, error) {
		read, err := b.object(f)
		return func(r row) any {
			inner, _ := r[name].(row)
			if inner == nil {
				return nil
			}
			return read(inner)
		}, err
	}
}
