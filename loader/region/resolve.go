package region

import (
	"strings"
	"unicode/utf8"

	"plangraph/graph"
)

// ResolveIn gives the region that name means in a text about the region context:
// 朝阳区 in a plan of 北京市 is 北京市朝阳区; 全市 in one of 鄂托克旗 is 鄂尔多斯市; 准旗 in one of
// 鄂尔多斯市 is 准格尔旗, and 棋盘井镇 the town of 鄂托克旗. The nearest to context wins; ok is false where the name is
// unknown or two regions are equally near.
func ResolveIn(name string, context Region) (r Region, ok bool) {
	name = strings.TrimSpace(name)
	if r, ok := Here(name, context); ok {
		return r, true
	}
	if r, end, ok := LeadingIn(name, context); ok && len(ByName(name)) == 0 {
		if end == len(name) {
			return r, true // a chain
		}
		if t, ok := Town(name[end:], r); ok {
			return t, true
		}
	}
	if r, ok := choose(ByName(name), context); ok && (!words[name] || context.Name == "" || shared(r, context) > 1) {
		return r, true // 郊区 in a text of another province means the outskirts
	}
	if r, ok := banner(name, context); ok {
		return r, true
	}
	return Town(name, context)
}

// choose gives the one of regions of one name that is nearest to context: that
// shares the innermost ancestor with it. Between equals the one whose full name it
// is (the first in the list) wins only over those of a lower level.
func choose(found []Region, context Region) (Region, bool) {
	switch len(found) {
	case 0:
		return Region{}, false
	case 1:
		return found[0], true
	}
	best, bestDepth, tie := Region{}, -1, false
	for _, r := range found {
		switch depth := shared(r, context); {
		case depth > bestDepth:
			best, bestDepth, tie = r, depth, false
		case depth == bestDepth && rank(r.Level) < rank(best.Level):
			best, tie = r, false
		case depth == bestDepth && rank(r.Level) == rank(best.Level):
			tie = true
		}
	}
	return best, !tie
}

// shared counts the regions, from the nation down, that hold both a and b.
func shared(a, b Region) int {
	n := 0
	for r := a; r.Name != ""; r, _ = r.Parent() {
		if b.Name != "" && b.Within(r) {
			n++
		}
	}
	return n
}

func rank(l graph.RegionLevel) int {
	switch l {
	case graph.LevelNation:
		return 0
	case graph.LevelProvince:
		return 1
	case graph.LevelPrefecture:
		return 2
	case graph.LevelCounty:
		return 3
	}
	return 4
}

// heres are the words before a kind of division that make it the one which the
// text is about: 全市, 我市.
var heres = []string{"全", "我", "本", ""}

// Here gives the region that a word such as 全市, 我旗, 本县, 自治区 or 全国 means in a text
// about context: the nearest of that kind from context upwards. 全区 is a district
// where context is one, else the autonomous region.
func Here(word string, context Region) (Region, bool) {
	switch word {
	case "全国", "国家", "我国", "国":
		return Nation(), true
	}
	for _, h := range heres {
		kind, ok := strings.CutPrefix(word, h)
		if !ok {
			continue
		}
		switch kind {
		case "省", "自治区", "市", "州", "自治州", "盟", "地区", "县", "自治县", "旗", "自治旗", "区":
		default:
			continue
		}
		for r := context; r.Name != ""; r, _ = r.Parent() {
			if strings.HasSuffix(r.Name, kind) {
				return r, true
			}
		}
	}
	return Region{}, false
}

// banner gives the banner (旗) near context that is called by its first character
// and the end of its name: 准旗, 鄂前旗. 鄂旗 is 鄂托克旗, not 鄂托克前旗: the shorter name.
func banner(name string, context Region) (Region, bool) {
	if n := utf8.RuneCountInString(name); n < 2 || n > 3 || !strings.HasSuffix(name, "旗") {
		return Region{}, false
	}
	first, n := utf8.DecodeRuneInString(name)
	for around := context; around.Level == graph.LevelCounty || around.Level == graph.LevelPrefecture; around, _ = around.Parent() {
		var best Region
		for _, r := range around.Children() {
			named := strings.HasPrefix(r.Name, string(first)) && strings.HasSuffix(r.Name, name[n:])
			if named && (best.Name == "" || len(r.Name) < len(best.Name)) {
				best = r
			}
		}
		if best.Name != "" {
			return best, true
		}
	}
	return Region{}, false
}
