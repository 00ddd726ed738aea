package query

import (
	"slices"

	"plangraph/graph"
)

// coverage sets the regions right below a target's beside what they state that is
// aligned with it. Towns, zones and villages are left out where no plan of theirs is
// loaded: hardly one has any.
func coverage(r *request, f Field) (func(row) (any, error), error) {
	id := f.Args.String("target")
	target, above, below, plans, stated, where := newBlock(r), newBlock(r), newBlock(r), newBlock(r), newBlock(r), newBlock(r)
	from, to := target.pred(graph.PredTargetFrom), target.pred(graph.PredTargetTo)
	regionID, regionCode := below.pred(graph.PredXID), below.pred(graph.PredRegionCode)
	planFrom, planTo := plans.pred(graph.PredPlanFrom), plans.pred(graph.PredPlanTo)
	whereID := where.pred(graph.PredXID)
	whereKey := stated.edge(string(graph.PredTargetRegion), where)

	type covered struct {
		region  row
		carried string
		stated  []row
	}
	reads := map[string]func(covered) any{}
	for _, sub := range f.on() {
		switch sub.Name {
		case "region":
			read, err := below.object(sub)
			if err != nil {
				return nil, err
			}
			reads[sub.Key] = func(c covered) any { return read(c.region) }
		case "carried":
			reads[sub.Key] = func(c covered) any { return c.carried }
		case "targets":
			read, err := stated.object(sub)
			if err != nil {
				return nil, err
			}
			reads[sub.Key] = func(c covered) any { return list(c.stated, read) }
		}
	}
	loaded := "eq(" + string(graph.PredPlanStatus) + ", " + r.arg(string(graph.StatusLoaded)) + ")"
	plansKey := below.edge("~"+string(graph.PredPlanRegion)+filter([]string{loaded}), plans)
	sortBelow, sortStated := below.sorter(byName), stated.sorter(byTarget)
	belowKey := above.edge("~"+string(graph.PredRegionParent), below)
	aboveKey := target.edge(string(graph.PredTargetRegion), above)
	statedKey := target.edge(aligned("~"+string(graph.PredAlignsWith)), stated)
	is := target.is(graph.TypeTarget, id)
	key := r.answer("func: eq(xid, "+r.arg(id)+")", nil, target)

	object := objectOf(f, reads)
	return func(data row) (any, error) {
		found := rows(data, key)
		if len(found) == 0 || !is(found[0]) {
			return nil, &NotFound{What: "target with id " + id}
		}
		byRegion := map[string][]row{}
		for _, s := range sortStated(rows(found[0], statedKey)) {
			for _, w := range rows(s, whereKey) {
				byRegion[text(w, whereID)] = append(byRegion[text(w, whereID)], turned(s))
			}
		}
		planned := func(region row) bool {
			return slices.ContainsFunc(rows(region, plansKey), func(p row) bool {
				return meet(p[planFrom], p[planTo], found[0][from], found[0][to])
			})
		}
		var out []any
		for _, a := range rows(found[0], aboveKey) {
			for _, region := range sortBelow(rows(a, belowKey)) {
				if region[regionCode] == nil && len(rows(region, plansKey)) == 0 && byRegion[text(region, regionID)] == nil {
					continue
				}
				c := covered{region: region, stated: byRegion[text(region, regionID)], carried: "NOT_LOADED"}
				same := func(s row) bool { return s[facetKey("alignment")] == string(graph.AlignSame) }
				switch {
				case slices.ContainsFunc(c.stated, same):
					c.carried = "SAME"
				case len(c.stated) > 0:
					c.carried = "DIFFERENT"
				case planned(region):
					c.carried = "SILENT"
				}
				out = append(out, object(c))
			}
		}
		return out, nil
	}, nil
}

// meet tells whether two periods do; one that is not known meets every other.
func meet(from, to, otherFrom, otherTo any) bool {
	f, ok1 := from.(float64)
	t, ok2 := to.(float64)
	of, ok3 := otherFrom.(float64)
	ot, ok4 := otherTo.(float64)
	if !ok1 || !ok2 || !ok3 || !ok4 {
		return true
	}
	return f <= ot && of <= t
}
