package target

import (
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/extract/figure"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// norm tells that a clause states a penalty or a grant, not an indicator.
func (t *text) norm(from, to int) bool {
	if to-from > 3*window {
		return false
	}
	s := t.s[from:to]
	if trimmed := runeset.Spaces.Trim(s); strings.HasPrefix(trimmed, "对") && strings.Contains(trimmed, "的") {
		for _, w := range [...]string{"企业", "单位", "个人", "项目", "人员", "家庭", "机构", "的"} {
			if strings.HasSuffix(trimmed, w) {
				return true // 对营业收入首次突破10亿元的企业
			}
		}
		if _, behind := t.clause(to + len("，")); to < len(t.s) && behind-to <= window && grantsIn(t.s[to:behind]) {
			return true // 对新建100亩以上的温室，每亩补助1000元
		}
	}
	for _, m := range t.marks.In(from, to) {
		if m.Class == "norm" && m.Tag != "-" && !t.bounded(m.Start) && !t.allots(m) && !t.raisedTo(m) {
			return true
		}
	}
	return false
}

// grants are verbs of giving: what one is given (奖励10万元, 每户补贴1000元) is a rule of the plan.
var grants = [...]string{"奖励", "补助", "补贴", "奖补", "资助", "奖励总额", "补助总额", "补贴总额"}

// grantsIn tells that such a verb stands in s.
func grantsIn(s string) bool {
	return slices.ContainsFunc(grants[:], func(w string) bool { return strings.Contains(s, w) })
}

// grant tells that figure i, in the clause s[from:to], is what one gets or has to bring for it: a condition that 的
// closes (投资达到300万元的，…), the sizes that a list asks of those it names (投资1亿元以上、税收500万元以上的项目), the sum
// that each is given, its cap, or the share that somebody bears of it.
func (t *text) grant(i, from, to int) bool {
	f := &t.figures[i]
	clause := runeset.Spaces.Trim(t.s[from:to])
	if strings.HasSuffix(clause, "的") && (next(t.s, to) == '，' || next(t.s, to) == ',') {
		return true
	}
	if f.After && next(t.s, f.To) == '、' && i+1 < len(t.figures) {
		if g := &t.figures[i+1]; g.After && g.To < to && strings.HasPrefix(t.s[g.To:], "的") && runes(t.s[g.To:to]) <= 8 {
			return true
		}
	}
	before := strings.TrimRight(t.s[max(from, floor(t.s, f.From-window/2)):f.From], " ")
	before = strings.TrimSuffix(before, "最高")
	if strings.HasPrefix(clause, "最高") && runes(before) <= len([]rune("最高可达")) {
		return true
	}
	if f.UnitKind == "ratio" {
		for _, w := range [...]string{"承担", "分担", "负担", "补贴", "补助", "自缴", "自筹", "贴息", "贴息比例"} {
			if strings.HasSuffix(strings.TrimSuffix(before, "不超过"), w) {
				return true // 保费由中央财政补贴45%，农户自缴20%
			}
		}
	}
	if f.Comparator != fact.CompEq {
		if i := strings.LastIndex(before, "每"); i >= 0 {
			rest := before[i+len("每"):]
			of, n := utf8.DecodeRuneInString(rest)
			if !strings.ContainsRune("年季月周日天人", of) && elliptical(rest[n:]) {
				return true // 建设示范基地10个，每个面积不低于500亩
			}
		}
	}
	if f.UnitKind != "money" {
		return false
	}
	if i > 0 && t.idle[i-1] == idle && t.figures[i-1].UnitKind == "money" && t.figures[i-1].From >= from && t.s[t.figures[i-1].To:f.From] == "、" && t.grant(i-1, from, to) {
		return true // 分别补贴200元、400元、600元
	}
	if i > 0 && f.Unit == "元" && t.idle[i-1] == idle && t.figures[i-1].Unit == "元" && t.sentenceOf(t.figures[i-1].Start) == t.sentenceOf(f.Start) {
		return true // 每户补贴2500元，其中市级补贴1000元，农户自筹500元
	}
	if strings.HasSuffix(before, "额度") && !strings.Contains(f.Unit, "亿") {
		return true // 单户额度不超过300万元, but not 专项债券额度300亿元
	}
	if n := t.sentenceStart(t.sentenceOf(f.Start)); startsWith(before[max(0, len(before)-len("每人")):], []string{"每人", "每户", "每亩", "每生"}) && from-n <= window && grantsIn(t.s[n:from]) {
		return true // 发放一次性资助，本科生每人5000元
	}
	for _, w := range grants {
		if strings.HasSuffix(before, w) {
			p := phrase{a: max(from, floor(t.s, f.From-window/2)), b: f.From}
			t.trimFront(&p)
			rest := strings.TrimSuffix(t.str(p), w)
			if i > 0 && t.idle[i-1] == idle && t.figures[i-1].UnitKind == "money" && t.sentenceOf(t.figures[i-1].Start) == t.sentenceOf(f.Start) {
				return true // 国家级企业一次性奖励50万元，省级奖励20万元
			}
			return rest == "" || rest == "再" || rest == "给予" || strings.HasPrefix(rest, "对") || strings.Contains(rest, "每") || strings.HasPrefix(rest, "单")
		}
	}
	return false
}

// raisedTo tells that the standard m is what is told to change, not the norm of a grant: 医保财政补助标准提高到640元.
func (t *text) raisedTo(m lexicon.Mark) bool {
	if !strings.HasSuffix(t.s[m.Start:m.End], "标准") {
		return false
	}
	at := m.End
	if end := t.timeAt(at, len(t.s)); end >= 0 {
		at = end // 补助标准到2025年提高到120元
	}
	for adverb := t.marks.At("modal", at); adverb != nil && (adverb.Tag == "adverb" || adverb.Tag == "each"); adverb = t.marks.At("modal", at) {
		at = adverb.End // 补助标准分别再提高30元和5元
	}
	change := t.marks.At("change", at)
	return change != nil && change.Tag != "-" && change.End-change.Start > len("为") || strings.HasPrefix(t.s[m.End:], "由") || strings.HasPrefix(t.s[m.End:], "从")
}

// multipleOf gives what is kept, in a clause from byte from on, within so many times of something else: 开发边界规模 of
// 开发边界规模控制在2020年用地规模的1.3倍以内. Empty elsewhere.
func (t *text) multipleOf(f *figure.Figure, from int) string {
	from = max(from, floor(t.s, f.From-window))
	if !strings.HasSuffix(strings.TrimRight(t.s[from:f.From], " "), "的") {
		return ""
	}
	for _, m := range t.marks.In(from, f.From) {
		if m.Class == "change" && m.Tag == "level" && strings.HasSuffix(t.s[m.Start:m.End], "在") {
			p := phrase{a: from, b: m.Start}
			t.trimFront(&p)
			t.trimBack(&p)
			return clean(t.str(p))
		}
	}
	return ""
}

// bounded tells that byte at stands within a figure: 处以 in 200处以上.
func (t *text) bounded(at int) bool {
	i := t.figureFrom(at) - 1
	return i >= 0 && t.figures[i].To > at
}

// idea tells that what a figure counts are ideas, parts or rules of the text itself.
func (t *text) idea(at int) bool {
	rest := ofLast.TrimLeft(t.s[at:])
	m := t.marks.At("idea", len(t.s)-len(rest))
	return m != nil && m.Tag != "-"
}

// allots tells that the word of standards m opens a share that plans allot: 按不低于5%的比例配建住房.
func (t *text) allots(m lexicon.Mark) bool {
	i := t.figureFrom(m.End)
	return i < len(t.figures) && t.figures[i].UnitKind == "ratio" && t.figures[i].Start == m.End && strings.HasPrefix(t.s[t.figures[i].To:], "的") && shareOf(t.s[t.figures[i].To+len("的"):]) > 0
}

// shareOf gives the length of 比例 at the start of s, or of what it is a share of with it (车位比例); 0 without.
func shareOf(s string) int {
	i := strings.Index(s[:min(len(s), len("建筑面积比例"))], "比例")
	if i < 0 || strings.ContainsAny(s[:i], "，、的") {
		return 0
	}
	return i + len("比例")
}
