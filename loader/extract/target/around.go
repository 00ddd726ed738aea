package target

import (
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/runeset"
)

// ofAll tells that s[a:b], between a count and a sum, names what those counted have together: 家企业年销售收入. What
// is spent on projects (个项目完成投资) is told beside their number.
func (t *text) ofAll(a, b int) bool {
	q := phrase{a: a, b: b}
	t.trimBack(&q)
	name := t.str(q)
	if headOf(name) != "sum" || strings.ContainsAny(name, "、，") {
		return false
	}
	topic, _ := splitHead(name)
	return topic != "" && !strings.HasSuffix(name, "项目完成投资") && !strings.HasPrefix(t.s[b:], "的")
}

// meets tells that s, which stands behind a figure, says that so much of something comes up to a norm:
// 建设用地面积达到海绵城市建设要求.
func meets(s string) bool {
	what, norm, ok := strings.Cut(s, "达到")
	return ok && runes(what) >= 2 && (strings.HasSuffix(norm, "要求") || strings.HasSuffix(norm, "标准"))
}

// touches tells that s[a:b] is a name alone, with no joint and no verb in it.
func (t *text) touches(a, b int) bool {
	s := strings.TrimPrefix(runeset.Spaces.Trim(t.s[a:b]), "的")
	return s != "" && runes(s) <= 12 && !strings.ContainsAny(s, "、，；：的和及") && !t.verbIn(a, b)
}

// workNoun tells that the phrase that starts at a names work done (治理, 改造).
func (t *text) workNoun(a, b int) bool {
	b = min(b, len(t.s))
	for _, m := range t.marks.In(a, b) {
		if m.Class == "work" && strings.HasPrefix(m.Tag, "act") && m.Start > a+len("的") {
			return true
		}
		if r := next(t.s, m.Start); r == '，' || r == '。' {
			return false
		}
	}
	return false
}

// extent tells that a unit measures how far works reach, of which a list gives the sum and not the
// size of each: 5条35公里农村公路.
func extent(unit string) bool {
	switch unit {
	case "公里", "千米", "亩", "万亩", "户", "万户", "万平方米":
		return true
	}
	return false
}

// actBefore tells that figure f stands behind a verb whose doing is counted (改造).
func (t *text) actBefore(f *figure.Figure, from int) bool {
	m := t.marks.Ending("work", f.From)
	return m != nil && m.Start >= from && strings.HasPrefix(m.Tag, "act")
}

// strong tells that a verb of work says that the figure gets done, and not only that
// something is pushed on.
func strong(tag, word string) bool {
	switch word {
	case "推进", "大力推进", "推动", "支持", "谋划", "发展", "扶持":
		return false
	}
	return tag != "hold"
}

// place tells that s[a:b] names nothing, or a place (乌兰镇城区).
func (t *text) place(a, b int) bool {
	s := strings.TrimRight(runeset.Spaces.Trim(t.s[a:b]), "的")
	if s == "" {
		return true
	}
	for _, w := range [...]string{"区", "镇", "乡", "县", "市", "旗", "村", "段", "流域", "境内", "沿线", "两岸", "以内"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}
