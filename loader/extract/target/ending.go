package target

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// timeEnding gives where the time that ends s[a:b] starts, -1 without one.
func (t *text) timeEnding(a, b int) int {
	i := sort.Search(len(t.times), func(i int) bool { return t.times[i].End >= b })
	if i < len(t.times) && t.times[i].End == b && t.times[i].Start >= a {
		return t.times[i].Start
	}
	return -1
}

// spanNoted gives where the bracket starts that ends s[a:b] and says but what years are meant, here and further on
// (2021—2025年，下同); -1 without one.
func (t *text) spanNoted(a, b int) int {
	rest, ok := strings.CutSuffix(t.s[a:b], "）")
	if !ok {
		if rest, ok = strings.CutSuffix(t.s[a:b], ")"); !ok {
			return -1
		}
	}
	rest = strings.TrimSuffix(strings.TrimSuffix(rest, "下同"), "以")
	from := t.timeEnding(a, a+len(strings.TrimRight(rest, "，, ")))
	if from < 0 {
		return -1
	}
	for _, open := range [...]string{"（", "("} {
		if strings.HasSuffix(t.s[a:from], open) {
			return from - len(open)
		}
	}
	return -1
}

// timeAt gives where the time that starts s[a:b] ends, -1 without one and for one that is part of a name. To tell
// that, the times before it are asked for; of a row of times they are not asked for again and again.
func (t *text) timeAt(a, b int) int {
	i := sort.Search(len(t.times), func(i int) bool { return t.times[i].Start >= a })
	if i == len(t.times) || t.times[i].Start != a || t.times[i].End > b {
		return -1
	}
	if t.asked < deepest {
		t.asked++
		named := t.attribute(t.times[i])
		t.asked--
		if named {
			return -1
		}
	}
	return t.times[i].End
}

// deepest is how many times of one row are asked for in each other.
const deepest = 2

// yearsEnding gives the length of the years that s ends in: 五年 of 吞吐量五年增长60%.
func yearsEnding(s string) int {
	rest, ok := strings.CutSuffix(strings.TrimSuffix(s, "间"), "年")
	if !ok {
		return 0
	}
	r, n := utf8.DecodeLastRuneInString(rest)
	if before, _ := utf8.DecodeLastRuneInString(rest[:len(rest)-n]); !strings.ContainsRune("23456789两二三四五六七八九十", r) || before >= '0' && before <= '9' || before == '第' || before == '十' {
		return 0
	}
	return len(s) - len(rest) + n
}
