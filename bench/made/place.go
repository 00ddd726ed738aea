package made

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"plangraph/graph"
	"plangraph/loader/region"
)

// place is a prefecture, with its province and its counties.
type place struct {
	province, prefecture region.Region
	counties             []region.Region
}

func placeOf(prefecture region.Region) place {
	province, _ := prefecture.Parent()
	return place{province, prefecture, prefecture.Children()}
}

// originOf finds the prefecture that most plans of the pattern are made for.
func originOf(pattern []graph.Set) (place, error) {
	codes := map[graph.ID]string{}
	for i := range pattern {
		for _, n := range pattern[i].Shared {
			if n.Type == graph.TypeRegion && n.Values[graph.PredRegionLevel] == string(graph.LevelPrefecture) {
				codes[n.ID], _ = n.Values[graph.PredRegionCode].(string)
			}
		}
	}
	plans := map[string]int{}
	best := ""
	for i := range pattern {
		for _, n := range pattern[i].Owned {
			for _, e := range n.Edges {
				if code := codes[e.To]; e.Pred == graph.PredPlanRegion && code != "" {
					plans[code]++
					if plans[code] > plans[best] {
						best = code
					}
				}
			}
		}
	}
	r, ok := region.ByCode(best)
	if !ok {
		return place{}, fmt.Errorf("made: the pattern has no plan of a prefecture")
	}
	return placeOf(r), nil
}

// others gives n other prefectures, those with the most counties first.
func (p place) others(n int) ([]place, error) {
	var out []place
	for _, r := range region.All() {
		if r.Level == graph.LevelPrefecture && r.Code != p.prefecture.Code && len(r.Children()) > 0 {
			out = append(out, placeOf(r))
		}
	}
	if n > len(out) {
		return nil, fmt.Errorf("made: there are only %d prefectures to draw %d from", len(out), n)
	}
	slices.SortStableFunc(out, func(a, b place) int { return cmp.Compare(len(b.counties), len(a.counties)) })
	return out[:n], nil
}

// renamed replaces the names of this place by another's: full names, short ones, and
// the one character that its document numbers begin with by the other's short name.
func (p place) renamed(to place) *strings.Replacer {
	var pairs []string
	rename := func(from, to region.Region) {
		pairs = append(pairs, from.Name, to.Name)
		if from.Short() != from.Name {
			pairs = append(pairs, from.Short(), to.Short())
		}
	}
	rename(p.province, to.province)
	rename(p.prefecture, to.prefecture)
	for i, county := range p.counties {
		other := to.counties[i%len(to.counties)]
		if i >= len(to.counties) {
			other.Name = to.prefecture.Short() + other.Name
		}
		rename(county, other)
	}
	first := string([]rune(p.prefecture.Short())[:1])
	for _, office := range []string{"府", "党", "委", "政"} {
		pairs = append(pairs, first+office, to.prefecture.Short()+office)
	}
	return strings.NewReplacer(pairs...)
}
