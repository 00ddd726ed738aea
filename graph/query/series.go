package query

import (
	"maps"
	"slices"

	"plangraph/graph"
)

// series puts the figures of an indicator under the years that their periods end in.
func series(r *request, f Field) (func(row) (any, error), error) {
	id := f.Args.String("indicator")
	var conds []string
	if region := f.Args.String("region"); region != "" {
		conds = append(conds, "uid_in("+string(graph.PredTargetRegion)+", uid("+r.byID(region)+"))")
	}
	inner := newBlock(r)
	year, kind := inner.pred(graph.PredTargetTo), inner.pred(graph.PredTargetKind)
	reads := map[string]func(yearRows) any{}
	for _, sub := range f.on() {
		switch sub.Name {
		case "year":
			reads[sub.Key] = func(y yearRows) any { return y.year }
		case "targets", "actuals":
			read, err := inner.object(sub)
			if err != nil {
				return nil, err
			}
			want := map[string]string{"targets": "TARGET", "actuals": "ACTUAL"}[sub.Name]
			reads[sub.Key] = func(y yearRows) any {
				return list(slices.DeleteFunc(slices.Clone(y.rows), func(t row) bool { return text(t, kind) != want }), read)
			}
		}
	}
	sort := inner.sorter(byTarget)
	figures := newBlock(r)
	key := figures.edge("~"+string(graph.PredMeasures)+filter(conds), inner)
	is := figures.is(graph.TypeIndicator, id)
	indicatorKey := r.answer("func: eq(xid, "+r.arg(id)+")", nil, figures)
	object := objectOf(f, reads)
	return func(data row) (any, error) {
		found := rows(data, indicatorKey)
		if len(found) == 0 || !is(found[0]) {
			return nil, &NotFound{What: "indicator with id " + id}
		}
		byYear := map[int][]row{}
		for _, t := range sort(rows(found[0], key)) {
			if y, ok := t[year].(float64); ok {
				byYear[int(y)] = append(byYear[int(y)], t)
			}
		}
		out := make([]any, 0, len(byYear))
		for _, y := range slices.Sorted(maps.Keys(byYear)) {
			out = append(out, object(yearRows{y, byYear[y]}))
		}
		return out, nil
	}, nil
}

// yearRows are the figures of a year.
type yearRows struct {
	year int
	rows []row
}
