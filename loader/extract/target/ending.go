package target

import (
	"sort"
	"strings"
	"unicode/utf8"

	"plangraph/loader/extract/period"
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

// timeAt gives where the time that starts s[a:b] ends, -1 without one.
func (t *text) timeAt(a, b int) int {
	i := sort.Search(len(t.times), func(i int) bool { return t.times[i].Start >= a })
	if i < len(t.times) && t.times[i].Start == a && t.times[i].End <= b && !t.attribute(t.times[i]) {
		return t.times[i].End
	}
	return -1
}

// afterBase gives where the words behind the time s[a:end] go on: past the figure of a
// base year that the change is measured from (较2020年的9300亿元增加).
func (t *text) afterBase(a, end, b int) int {
	for _, w := range [...]string{"比", "较", "与", "同"} {
		if !strings.HasPrefix(t.s[a:], w) {
			continue
		}
		at := end
		if strings.HasPrefix(t.s[at:], "的") {
			at += len("的")
		}
		if i := t.figureFrom(at); i < len(t.figures) && t.figures[i].Start == at && t.figures[i].To <= b {
			return t.figures[i].To
		}
	}
	return end
}

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

// baseEnding gives where the words start that end s[a:b] with the figure of a base year
// (较2020年的9300亿元), -1 without such.
func (t *text) baseEnding(a, b int) int {
	i := sort.Search(len(t.figures), func(i int) bool { return t.figures[i].To >= b })
	if i >= len(t.figures) || t.figures[i].To != b || t.figures[i].From < a {
		return -1
	}
	before := strings.TrimSuffix(strings.TrimRight(t.s[a:t.figures[i].From], " "), "的") // or 比上年同期14万元增收2万元
	before = strings.TrimRight(before, " ")
	k := sort.Search(len(t.times), func(k int) bool { return t.times[k].End >= a+len(before) })
	if k < len(t.times) && t.times[k].End == a+len(before) && t.times[k].Start >= a && t.times[k].Kind == period.Base {
		return t.times[k].Start
	}
	return -1
}
