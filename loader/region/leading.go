package region

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"plangraph/graph"
	"plangraph/loader/runeset"
)

// Leading finds the region named at the start of s, the longest name first: for
// 鄂托克前旗能源局 鄂托克前旗. A chain (内蒙古自治区鄂尔多斯市…) gives its innermost region. end is
// how many bytes of s name it. Of several regions of that name it gives the first
// by level and code; LeadingIn knows better.
func Leading(s string) (r Region, end int, ok bool) { return LeadingIn(s, Region{}) }

// LeadingIn is Leading in a text about the region context, which decides between
// regions of one name.
func LeadingIn(s string, context Region) (r Region, end int, ok bool) {
	if !MayBegin(s) {
		return Region{}, 0, false // by far most
	}
	return leadingIn(s, context)
}

func leadingIn(s string, context Region) (r Region, end int, ok bool) {
	found, end := leading(s)
	if len(found) == 0 {
		return Region{}, 0, false
	}
	r, ok = choose(found, context)
	if !ok {
		r = found[0]
	}
	for {
		next, n := leading(s[end:])
		below, ok := below(next, r, found)
		if !ok {
			return r, end, true
		}
		r, end, found = below, end+n, nil
	}
}

// LeadingAt is Leading for a name that begins at byte i of text, where it may be no name but
// the tail of a word, or a word's part: 范县 of 示范县, 新县 of 新县城, 海城市 of 滨海城市. Names of
// two characters, and those that end in the word 城市, are believed only where a word ends before
// them; the former only where none goes on behind, too. None is believed behind a digit.
func LeadingAt(text string, i int) (r Region, end int, ok bool) {
	r, end, ok = Leading(text[i:])
	if !ok || r.Name != text[i:i+end] {
		return r, end, ok
	}
	if i > 0 && '0' <= text[i-1] && text[i-1] <= '9' {
		return Region{}, 0, false // 71项城市体检指标
	}
	short := runeset.Len(r.Name) == 2
	if (short || strings.HasSuffix(r.Name, "城市")) && joinsBefore(text[:i]) || short && joinsBehind(text[i+end:]) {
		return Region{}, 0, false
	}
	return r, end, ok
}

// joinsBefore tells whether the character before a name can be of one word with it: any but
// those that end the name of a division above, or are words themselves.
func joinsBefore(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return unicode.Is(unicode.Han, last) && !strings.ContainsRune("省市州盟区县旗在于对为和与及由从到向至赴是把将的给使", last)
}

// joinsBehind tells whether the character behind a name makes a word with its kind (县城, 县域).
func joinsBehind(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("城域级区间块乡道", first)
}

// MayBegin tells whether a region's name may stand at the start of s; where it gives false
// none does.
func MayBegin(s string) bool { return table().openings.May(s, 0) }

// below gives the one of next that lies in r, or else in another of the regions
// that have r's name (吉林 may be the province or the city).
func below(next []Region, r Region, others []Region) (Region, bool) {
	for i := -1; i < len(others); i++ {
		above := r
		if i >= 0 {
			above = others[i]
		}
		for _, n := range next {
			if n != above && n.Within(above) {
				return n, true
			}
		}
	}
	return Region{}, false
}

// leading gives the regions of the longest name at the start of s, and its length.
func leading(s string) ([]Region, int) {
	t := table()
	var room [4]int
	ends := t.openings.Ends(room[:0], s, 0, t.longest)
	if len(ends) == 0 {
		return nil, 0 // by far most places
	}
	for _, end := range slices.Backward(ends) {
		name := s[:end]
		if strings.HasSuffix(name, "区") && strings.HasPrefix(s[end:], "域") {
			continue // 新建区 of 新建区域性中心
		}
		if found := t.byName[name]; len(found) > 0 && t.safe(name, found) {
			return t.list(found), end
		}
	}
	return nil, 0
}

// words are names that running text uses in another sense (a metal, guests, a river,
// marble's first half, the outskirts) at least as often.
var words = func() map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(`白银 来宾 朝阳 大同 安康 日照 黄山 红河 怒江 阿里 文山 中山 大理 山南 白山 南通
		兴安 海东 海北 海西 三明 安顺 城区 郊区 矿区 东区 西区 南区`) {
		out[w] = true
	}
	return out
}()

// Names lists all names by which running text can be believed to mean a region,
// for the lexicon; in the order of their regions' codes, each once.
func Names() []string {
	t := table()
	seen := map[string]bool{}
	var out []string
	for i, r := range t.regions {
		for _, name := range append([]string{r.Name}, t.aliases[i]...) {
			if !seen[name] && safe(name) {
				seen[name] = true
				out = append(out, name)
			}
		}
	}
	return out
}

// safe is that of the table for any name.
func safe(name string) bool {
	t := table()
	return t.safe(name, t.byName[name])
}

// safe tells whether a name, that of the regions found, can be believed to mean one of them in
// running text: a full name always; a short one of a province or prefecture, or of three
// characters and more, but not 和平, 新华 or 东方.
func (t *index) safe(name string, found []int) bool {
	if words[name] {
		return false
	}
	long := runeset.Len(name) >= 3
	for _, i := range found {
		if r := t.regions[i]; r.Name == name || long || r.Level != graph.LevelCounty {
			return true
		}
	}
	return false
}
