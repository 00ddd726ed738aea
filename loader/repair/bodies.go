package repair

import (
	"cmp"
	"regexp"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/region"
	"plangraph/loader/runeset"
)

// bodyCells makes n cells of the names of bodies in a column, nil where it is not
// sure. As many as rows are one a row; one is merged over all; as many as groups are
// merged over those.
func bodyCells(units []document.Run, n int, groups []int) []document.Cell {
	switch {
	case len(units) == n:
		return single(units)
	case len(units) == 1:
		return repeated(units[0], n, false)
	case len(units) == len(groups)+1:
		out := make([]document.Cell, n)
		k := 0
		for i := range out {
			merged := i > 0
			if k < len(groups) && groups[k] == i {
				k++
				merged = false
			}
			out[i] = document.Cell{Run: units[k], Merged: merged}
		}
		return out
	}
	return nil
}

// gather tells which of units open the n cells that they stand in. Cells of a column
// mostly open with the same body, and end with a word for all others (相关单位); it is
// sure where that makes just n cells.
func gather(units []document.Run, n int) (cuts []int, sure bool) {
	pairs := map[[2]string]int{}
	heads, first := map[string]int{}, ""
	for i, u := range units {
		if h := head(u.S); others.Longest(u.S) == "" {
			heads[h]++
			first = cmp.Or(first, h)
		}
		if i > 0 {
			pairs[[2]string{head(units[i-1].S), head(u.S)}]++
		}
	}
	opens := func(i int) bool { return heads[head(units[i].S)] > 1 }
	behind := func(i int) bool { return i > 0 && others.Longest(units[i-1].S) != "" }
	for _, begins := range [...]func(i int) bool{
		func(i int) bool { return head(units[i].S) == first },
		func(i int) bool { return i == 0 || behind(i) },
		func(i int) bool { return i == 0 || behind(i) || opens(i) },
	} {
		cuts = cuts[:0]
		for i := range units {
			if begins(i) {
				cuts = append(cuts, i)
			}
		}
		if len(cuts) == n {
			return cuts, true
		}
	}
	// Cut where two bodies are least often neighbours, and before openers.
	type seam struct {
		at   int
		cost float64
	}
	var seams []seam
	for i := 1; i < len(units); i++ {
		cost := float64(pairs[[2]string{head(units[i-1].S), head(units[i].S)}])
		if head(units[i].S) == first || behind(i) {
			cost -= float64(len(units))
		}
		seams = append(seams, seam{i, cost})
	}
	sort.SliceStable(seams, func(a, b int) bool { return seams[a].cost < seams[b].cost })
	cuts = []int{0}
	for _, s := range seams[:n-1] {
		cuts = append(cuts, s.at)
	}
	sort.Ints(cuts)
	return cuts, false
}

// others are the words for all other bodies that a list ends with.
var others = runeset.EndingsOf(slices.Values([]string{
	"相关单位", "有关单位", "成员单位", "其他单位", "其它单位", "相关部门", "有关部门", "成员部门", "其他部门", "其它部门",
}))

// listMarks part the bodies of a cell.
var listMarks = runeset.Of("、，,；")

// head is the first body of a cell.
func head(s string) string {
	if i, _, n := listMarks.Next(s, 0); n > 0 && i > 0 {
		return s[:i]
	}
	return s
}

// beginsBody tells whether the name of a public body may begin with s.
func beginsBody(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	if strings.HasPrefix(s, "人民") || strings.ContainsRune("市各旗区县省盟州国中共相全自", r) {
		return true
	}
	if !isHan(r) {
		return false
	}
	if _, _, ok := region.Leading(s); ok {
		return true
	}
	return localBody.MatchString(s)
}

// localBody is the start of a body's name that opens with a town, or with a county's
// short name: 东山镇人民政府.
var localBody = regexp.MustCompile(`^(?:\p{Han}{1,5}?[镇乡]人民政府|\p{Han}[县旗](?:人民政府|\p{Han}{2,8}?(?:局|委员会)))`)
