package figure

import (
	"strings"

	"plangraph/loader/runeset"
)

// round reads a height that is told without a numeral, as power words alone, at i: 千亿元 of 突破千亿元,
// 万亿 of 迈上万亿台阶. It is one of them. A word that bounds it or says what is reached stands right
// before; elsewhere such words say of what size a thing is (千亿级产业, 万户居民). A height that is not said to be
// exceeded (突破千亿元大关) but only passed (迈过千亿大关，达1330亿元) is a figure of speech.
func (sc *scanner) round(i int) (number, bool) {
	s := sc.s
	size := multiplier(s[i:])
	if size == 0 {
		return number{}, false
	}
	before := len(strings.TrimRight(s[:i], " “"))
	power := s[i : i+size]
	bound, crossed := false, false
	if m := sc.marks.Ending("comparator", before); m != nil && strings.HasPrefix(m.Tag, "before ") {
		crossed = strings.HasSuffix(m.Tag, "gt")
		bound = crossed || strings.Contains(power, "亿")
	} else if m := sc.marks.Ending("change", before); m != nil && m.Tag == "level" && strings.Contains(power, "亿") {
		bound = arrives(s[m.Start:m.End])
	} else if m != nil && m.Tag == "level" { // 稳定在百万吨以上
		near := s[i:min(len(s), i+len("百万平方米以上"))]
		bound = strings.HasSuffix(s[m.Start:m.End], "在") && strings.Contains(near, "以上")
	}
	rest := strings.TrimPrefix(s[i+size:], "元")
	goesOn := startsChinese(rest) && sc.unitAt(len(s)-len(rest)) == nil // but 千万千瓦
	if !bound || goesOn || steps.Open(rest) {
		return number{}, false
	}
	if after, ok := strings.CutPrefix(rest, "大关"); ok && (!crossed || strings.HasPrefix(after, "，达")) {
		return number{}, false
	}
	return number{start: i, end: i + size, value: 1, chinese: true, multiplier: power}, true
}

// steps follow heights that are figures of speech: 迈上万亿新台阶.
var steps = runeset.HeadsOf("台阶", "新台阶")

// arrives tells that a verb of level says that a height is reached.
func arrives(verb string) bool {
	for _, w := range [...]string{"达", "到", "至", "上", "入"} {
		if strings.HasSuffix(verb, w) {
			return true
		}
	}
	return false
}
