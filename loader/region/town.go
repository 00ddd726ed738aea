package region

import (
	_ "embed"
	"strings"
	"sync"

	"plangraph/graph"
)

//go:embed towns.tsv
var townTSV string

// townIndex is the table of towns read.
type townIndex struct {
	counties map[string][]string // codes of the counties that have a division of that name
	names    map[string]string   // of a county's divisions, apart by blanks, by its code
}

var towns = sync.OnceValue(func() townIndex {
	out := townIndex{map[string][]string{}, map[string]string{}}
	for county, names := range pairs(townTSV) {
		out.names[county] = names
		for name := range strings.SplitSeq(names, " ") {
			out.counties[name] = append(out.counties[name], county)
		}
	}
	return out
})

// townsOf lists the divisions right below a county.
func townsOf(county Region) []Region {
	var out []Region
	for _, name := range strings.Fields(towns().names[county.Code]) {
		out = append(out, Region{Name: name, Level: townLevel(name), Above: county.Code})
	}
	return out
}

// Town gives the town, township, sumu, subdistrict or zone of that name in or nearest
// to context: in the county, else the only one of its prefecture, else the only one of
// its province.
func Town(name string, context Region) (Region, bool) {
	counties := towns().counties[name]
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
