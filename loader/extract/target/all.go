package target

import (
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// allWord is the value in words of a target that holds for all of a kind.
const allWord = "全部"

// norms end what all of a kind are to reach: 绿色矿山建设标准.
var norms = [...]string{"标准", "要求"}

// endsNorm tells that s, in which 的 stands, ends in what is to be reached: 先进区的创建目标.
func endsNorm(s string) bool {
	for _, w := range [...]string{"标准", "要求", "目标", "水平"} {
		if strings.HasSuffix(strings.TrimRight(s, " "), w) {
			return true
		}
	}
	return false
}

// speaksOfAll tells that s, in which a verb of reaching stands, may say of all of a kind that they reach something.
func speaksOfAll(s string) bool {
	if !strings.Contains(s, allWord) && !strings.Contains(s, "所有") {
		return false
	}
	for _, w := range norms {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// all reads that all of a kind reach a norm: 到2025年，全部矿山达到绿色矿山建设标准; m is the verb.
// It is sure where 全部 stands before the verb, or where a time to reach it is named.
func (t *text) all(m lexicon.Mark, sentence int) {
	from, to := t.clause(m.Start)
	if to-from > window {
		return
	}
	norm := runeset.Spaces.Trim(t.s[m.End:to])
	if n := runes(norm); n < 4 || n > 24 || strings.HasPrefix(norm, "达到") || t.figureFrom(from) < t.figureFrom(to) {
		return
	}
	ending := false
	for _, w := range norms {
		ending = ending || strings.HasSuffix(norm, w)
	}
	if !ending {
		return
	}
	t.tick(m.Start, sentence)
	subject := t.s[from:m.Start]
	sure := strings.HasSuffix(subject, allWord) || strings.HasSuffix(t.s[from:m.End], allWord+"达到")
	p := phrase{a: from, b: m.Start}
	t.trimBack(&p)
	t.trimFront(&p)
	name := t.str(p)
	every := strings.Contains(subject, allWord) || strings.Contains(subject, "所有")
	for _, w := range [...]string{"全市", "全区", "全县", "全旗", "全省", allWord, "所有", "的"} {
		name = strings.TrimPrefix(name, w)
	}
	name = strings.TrimSuffix(name, "至少")
	dated := t.clock.set && t.clock.m.Kind == period.Point && t.clock.m.Until
	if name = clean(name); !every || !sure && !dated || runes(name) < 2 || runes(name) > 16 {
		return
	}
	f := figure.Figure{Start: m.Start, End: to, From: m.Start, To: to, Text: allWord, Comparator: fact.CompText}
	indicator := "达到" + norm + "的" + name
	if !strings.Contains(t.s[from:m.End], allWord) {
		f.Text, indicator = "达到"+norm, name // 所有矿山均达到建设标准: what is said of all is the value
	}
	t.state(&f, ruleWords, indicator, fact.MeasureLevel, &p, t.skipJoint(from, m.Start), to)
}
