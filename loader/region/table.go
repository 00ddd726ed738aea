package region

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"plangraph/graph"
	"plangraph/loader/runeset"
)

//go:generate go run ./gen

//go:embed table.tsv
var tableTSV string

//go:embed aliases.tsv
var aliasTSV string

// index is the table read, with the ways to look things up in it. Regions are
// named by their place in regions.
type index struct {
	regions  []Region
	byCode   map[string]int
	byName   map[string][]int // full, short and other names
	children map[string][]int // by the parent's code
	aliases  [][]string
	openings runeset.Starts // of names
	longest  int            // characters of a name
}

var table = sync.OnceValue(func() *index {
	t := &index{byCode: map[string]int{}, byName: map[string][]int{}, children: map[string][]int{}}
	for code, name := range pairs(tableTSV) {
		t.byCode[code] = len(t.regions)
		t.regions = append(t.regions, Region{Code: code, Name: name, Level: levelOf(code)})
	}
	t.aliases = make([][]string, len(t.regions))
	for i := range t.regions {
		r := &t.regions[i]
		r.Above = t.above(r.Code)
		if r.Above != "" {
			t.children[r.Above] = append(t.children[r.Above], i)
		}
		t.name(r.Name, i)
	}
	for i, r := range t.regions {
		short := r.Short()
		if short == r.Name {
			continue
		}
		t.name(short, i)
		for _, kind := range [...]string{"州", "县", "旗"} { // 保亭县 of 保亭黎族苗族自治县
			if strings.HasSuffix(r.Name, "自治"+kind) {
				t.name(short+kind, i)
			}
		}
	}
	for name, code := range pairs(aliasTSV) {
		if i, ok := t.byCode[code]; ok {
			t.name(name, i)
		}
	}
	return t
})

// name notes that region i is called so. Full names are noted first, by code, so
// that they come first among those of one name.
func (t *index) name(name string, i int) {
	if slices.Contains(t.byName[name], i) {
		return
	}
	t.byName[name] = append(t.byName[name], i)
	if name != t.regions[i].Name {
		t.aliases[i] = append(t.aliases[i], name)
	}
	t.openings.Add(name)
	t.longest = max(t.longest, utf8.RuneCountInString(name))
}

// above gives the code of the region that code is part of. A county whose
// prefecture is not in the table (济源市, the districts of 北京市) is right under its
// province.
func (t *index) above(code string) string {
	if code == NationCode {
		return ""
	}
	for _, parent := range []string{code[:4] + "00", code[:2] + "0000"} {
		if _, ok := t.byCode[parent]; ok && parent != code {
			return parent
		}
	}
	return NationCode
}

func levelOf(code string) graph.RegionLevel {
	switch {
	case code == NationCode:
		return graph.LevelNation
	case code[2:] == "0000":
		return graph.LevelProvince
	case code[4:] == "00":
		return graph.LevelPrefecture
	}
	return graph.LevelCounty
}

// pairs gives the two columns of each line of a table that is no comment.
func pairs(tsv string) func(yield func(a, b string) bool) {
	return func(yield func(a, b string) bool) {
		for line := range strings.Lines(tsv) {
			a, b, ok := strings.Cut(strings.TrimRight(line, "\n"), "\t")
			if !ok || strings.HasPrefix(line, "#") {
				continue
			}
			if !yield(a, b) {
				return
			}
		}
	}
}
