package region

import (
	_ "embed"
	"maps"
	"strings"
	"sync"

	"plangraph/graph"
)

//go:embed towns.tsv
var townTSV string

// townNames are the names of a county's divisions, apart by blanks, by its code.
var townNames = sync.OnceValue(func() map[string]string { return maps.Collect(pairs(townTSV)) })

// townCounties are the codes of the counties that have a division of a name, by that.
var townCounties = sync.OnceValue(func() map[string][]string {
	out := map[string][]string{}
	for county, names := range pairs(townTSV) {
		for name := range strings.SplitSeq(names, " ") {
			out[name] = append(out[name], county)
		}
	}
	return out
})

// townsOf lists the divisions right below a county.
func townsOf(county Region) []Region {
	var out []Region
	for _, name := range strings.Fields(townNames()[county.Code]) {
		out = append(out, Region{Name: name, Level: townLevel(name), Above: county.Code})
	}
	return out
}

// Town gives the town, township, sumu, subdistrict or zone of that name in or nearest
// to context: in the county, else the only one of its prefecture, else the only one of
// its province.
func Town(name string, context Region) (Region, bool) {
	counties := townCounties()[name]
	for around := context; around.Name != "" && around.Level != graph.LevelNation; around, _ = around.Parent() {
		found := ""
		for _, code := range counties {
			c, ok := ByCode(code)
			switch {
			case !ok || !c.Within(around):
			case found != "" && found != code:
				return Region{}, false // two are equally near
			default:
				found = code
			}
		}
		if found != "" {
			return Region{Name: name, Level: townLevel(name), Above: found}, true
		}
	}
	return Region{}, false
}

func townLevel(name string) graph.RegionLevel {
	for _, ending := range []string{"镇", "乡", "苏木", "街道"} {
		if strings.HasSuffix(name, ending) {
			return graph.LevelTownship
		}
	}
	return graph.LevelZone
}
