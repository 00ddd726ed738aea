package resolve

import (
	"strings"

	"plangraph/graph"
	"plangraph/loader/region"
)

// endings tell a region that the table lacks: a park, zone or village that only the
// text names.
var endings = []struct {
	word  string
	level graph.RegionLevel
}{
	{"开发区", graph.LevelZone}, {"示范区", graph.LevelZone}, {"保税区", graph.LevelZone},
	{"高新区", graph.LevelZone}, {"经开区", graph.LevelZone}, {"工业区", graph.LevelZone}, {"园区", graph.LevelZone},
	{"产业园", graph.LevelZone}, {"工业园", graph.LevelZone}, {"新区", graph.LevelZone}, {"新城", graph.LevelZone},
	{"矿区", graph.LevelZone}, {"基地", graph.LevelZone},
	{"苏木", graph.LevelTownship}, {"街道", graph.LevelTownship}, {"镇", graph.LevelTownship}, {"乡", graph.LevelTownship},
	{"嘎查", graph.LevelVillage}, {"社区", graph.LevelVillage}, {"村", graph.LevelVillage},
}

// learn makes a region of a name that the table lacks, part of above unless the name
// itself says of what; none where its ending is no division's.
func learn(name string, above region.Region) region.Region {
	name = tidy(name)
	around := above
	if r, _, ok := region.LeadingIn(name, above); ok {
		around = r
	}
	if r, end, ok := region.LeadingPlace(name, around); ok && end == len(name) {
		return r
	}
	if r, end, ok := region.LeadingIn(name, above); ok && end < len(name) && (above.Name == "" || r.Within(above) || above.Within(r)) {
		name = name[end:]
		if above.Name == "" || r.Within(above) {
			above = r
		}
	}
	for _, e := range endings {
		if strings.HasSuffix(name, e.word) && name != e.word {
			return region.Region{Name: name, Level: e.level, Above: above.Code}
		}
	}
	return region.Region{}
}

// groupWords are names that stand for several regions.
var groupWords = []string{"各", "每", "所有", "旗区", "县区", "区县", "县（市", "县(市", "旗县", "盟市", "市州"}

// isGroup tells whether a name stands for several regions: 各旗区, 每个旗区.
func isGroup(name string) bool {
	for _, w := range groupWords {
		if strings.HasPrefix(name, w) {
			return true
		}
	}
	return false
}

// place resolves the region that a fact of p names; p's own where it names none, or
// none that is known. each is true where the fact holds for every region of a group
// (每个旗区); the region is then the one that holds the group.
func (p *plan) place(name *string) (r region.Region, each bool) {
	n := text(name)
	switch {
	case n == "":
		return p.region, false
	case isGroup(n):
		return p.region, true
	}
	if r, ok := region.ResolveIn(n, p.region); ok {
		return r, false
	}
	if r := learn(n, p.region); r.Name != "" {
		return r, false
	}
	return p.region, false
}

// placeNames lists the names of regions, to be dropped from an indicator's front.
func placeNames(regions ...region.Region) []string {
	var out []string
	for _, r := range regions {
		if r.Name != "" {
			out = append(out, r.Name)
		}
	}
	return out
}
