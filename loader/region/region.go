// Package region knows the divisions of China (行政区划) from the nation to the
// county level by their GB/T 2260 codes, and the ways in which planning documents
// name them: full and short names, chains (内蒙古自治区鄂尔多斯市), and words that
// stand for the place of the document (全市, 我旗, 自治区).
package region

import (
	"plangraph/graph"
)

// Region is a division. The zero Region is none. Regions below the county level
// (towns, parks), whether known or learnt from a text, have an empty Code and their
// Above set, so that they can be asked for their ancestors all the same.
type Region struct {
	// Code is the GB/T 2260 code, six digits; 100000 is the nation.
	Code  string
	Name  string // full name: 内蒙古自治区
	Level graph.RegionLevel
	// Above is the code of the region that it is part of; empty for the nation.
	Above string
}

// NationCode is the code of the nation, which GB/T 2260 itself leaves out.
const NationCode = "100000"

// Nation is 中华人民共和国.
func Nation() Region { r, _ := ByCode(NationCode); return r }

// All lists every region of the table by code, the nation first.
func All() []Region { return append([]Region(nil), table().regions...) }

// ByCode gives the region of a GB/T 2260 code.
func ByCode(code string) (Region, bool) {
	i, ok := table().byCode[code]
	if !ok {
		return Region{}, false
	}
	return table().regions[i], true
}

// ByName gives the regions of a full, short or former name (鄂尔多斯市, 鄂尔多斯,
// 伊克昭盟), those with that full name first, then by level from the nation down.
// Where there are several (朝阳区), ResolveIn chooses.
func ByName(name string) []Region {
	t := table()
	return t.list(t.byName[name])
}

// list gives the regions at places of the table.
func (t *index) list(places []int) []Region {
	if len(places) == 0 {
		return nil
	}
	out := make([]Region, len(places))
	for k, i := range places {
		out[k] = t.regions[i]
	}
	return out
}

// Parent gives the region that r is part of; false for the nation and for none.
func (r Region) Parent() (Region, bool) { return ByCode(r.Above) }

// Ancestors lists the regions above r, the nearest first, the nation last.
func (r Region) Ancestors() []Region {
	var out []Region
	for p, ok := r.Parent(); ok; p, ok = p.Parent() {
		out = append(out, p)
	}
	return out
}

// Children lists the regions right below r by code.
func (r Region) Children() []Region {
	t := table()
	var out []Region
	for _, i := range t.children[r.Code] {
		out = append(out, t.regions[i])
	}
	return out
}

// Within tells whether r is o or lies in it.
func (r Region) Within(o Region) bool {
	for ; r.Name != ""; r, _ = r.Parent() {
		if r == o {
			return true
		}
	}
	return false
}

// Aliases lists the other names of r, without its full one.
func (r Region) Aliases() []string {
	t := table()
	i, ok := t.byCode[r.Code]
	if !ok {
		return nil
	}
	return append([]string(nil), t.aliases[i]...)
}

// Key identifies r, also where it has no code: the code, or the name under the
// code of the region above.
func (r Region) Key() string {
	if r.Code != "" {
		return r.Code
	}
	return r.Above + "/" + r.Name
}
