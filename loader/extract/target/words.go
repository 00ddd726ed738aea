package target

import (
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
)

// hasWordValue tells that a value in words is among the marks.
func hasWordValue(marks []lexicon.Mark) bool {
	for _, m := range marks {
		if m.Class == "wordvalue" {
			return true
		}
	}
	return false
}

// words reads the values in words (全覆盖, 清零) of the sentences from prev on that end
// before sentence n; n is -1 at the end of the text.
func (t *text) words(prev, n int) {
	for ; t.nextWord < len(t.marks); t.nextWord++ {
		m := t.marks[t.nextWord]
		if m.Class != "wordvalue" {
			continue
		}
		at := t.sentenceOf(m.Start)
		if n >= 0 && at >= n {
			return
		}
		if at == prev && m.Start < t.said.end {
			continue
		}
		t.word(m, at)
	}
}

// word reads one value in words.
func (t *text) word(m lexicon.Mark, sentence int) {
	from, to := t.clause(m.Start)
	if !ends(t.s, m.End) || m.End > to {
		return // 全覆盖工程
	}
	t.tick(m.Start, sentence)
	p := phrase{a: max(from, floor(t.s, m.Start-window)), b: m.Start}
	t.trimBack(&p)
	t.trimFront(&p)
	t.afterStrong(&p)
	name := clean(t.str(p))
	if runes(name) < 2 || runes(name) > 30 {
		return
	}
	f := figure.Figure{Start: m.Start, End: m.End, From: m.Start, To: m.End, Text: t.s[m.Start:m.End], Comparator: fact.CompText}
	measure := fact.MeasureLevel
	if m.Tag == "pace" {
		measure = fact.MeasureGrowth
		name = strings.TrimSuffix(name, "增长")
	}
	t.state(&f, ruleWords, name, measure, &p, t.skipJoint(from, m.Start), m.End)
}
