package target

import (
	"sort"
	"strings"
	"unicode/utf8"

	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// A change may name what it is measured from, one figure or as many as it tells of: 较2020年的9300亿元增加5%,
// 比2010年的15万吨、3万吨分别减少8%、10%. Those were reached then, each of the indicator whose change is told.

// ofBase tells that figure i, whose clause starts at byte from, is such a figure.
func (t *text) ofBase(i, from int) bool {
	if r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(t.s[from:t.figures[i].From], " ")); !beforeBase.Has(r) {
		return false // by far most
	}
	last := i
	for last+1 < len(t.figures) && t.besideNext(last) {
		last++
	}
	at := t.figures[last].To
	if m := t.marks.At("modal", at); m != nil && m.Tag != "-" {
		at = m.End
	}
	m := t.marks.At("change", at)
	changes := m != nil && m.Tag != "-" || strings.HasPrefix(t.s[at:], "净增")
	return changes && t.baseEnding(from, t.figures[i].To) >= 0
}

// beforeBase are the characters that stand before such a figure: the last of a time, or of a word that joins it to another.
var beforeBase = runeset.Of("的年月末底初期前、和与及")

// besideNext tells that figure i and the next stand side by side, joined by a word alone.
func (t *text) besideNext(i int) bool {
	if t.figures[i+1].From < t.figures[i].To {
		return false
	}
	switch runeset.Spaces.Trim(t.s[t.figures[i].To:t.figures[i+1].From]) {
	case "、", "和", "与", "及":
		return true
	}
	return false
}

// afterBase gives where the words behind the time s[a:end] go on, before b: past the figures of a base year.
func (t *text) afterBase(a, end, b int) int {
	for _, w := range [...]string{"比", "较", "与", "同"} {
		if !strings.HasPrefix(t.s[a:], w) {
			continue
		}
		at := end
		if strings.HasPrefix(t.s[at:], "的") {
			at += len("的")
		}
		i := t.figureFrom(at)
		if i >= len(t.figures) || t.figures[i].Start != at || t.figures[i].To > b {
			return end
		}
		for i+1 < len(t.figures) && t.figures[i+1].To <= b && t.besideNext(i) {
			i++
		}
		return t.figures[i].To
	}
	return end
}

// baseTime gives which time the figures that end s[a:b] are told to be of, and the first of them, where that is what a
// change is measured from; ok is false elsewhere.
func (t *text) baseTime(a, b int) (time, first int, ok bool) {
	first = sort.Search(len(t.figures), func(i int) bool { return t.figures[i].To >= b })
	if first >= len(t.figures) || t.figures[first].To != b || t.figures[first].From < a {
		return 0, 0, false
	}
	for first > 0 && t.figures[first-1].From >= a && t.besideNext(first-1) {
		first--
	}
	before := strings.TrimSuffix(strings.TrimRight(t.s[a:t.figures[first].From], " "), "的") // or 比上年同期14万元增收2万元
	before = strings.TrimRight(before, " ")
	k := sort.Search(len(t.times), func(k int) bool { return t.times[k].End >= a+len(before) })
	if k < len(t.times) && t.times[k].End == a+len(before) && t.times[k].Start >= a && t.times[k].Kind == period.Base {
		return k, first, true
	}
	return 0, 0, false
}

// baseEnding gives where the words start that end s[a:b] with the figures of a base year
// (较2020年的9300亿元), -1 without such.
func (t *text) baseEnding(a, b int) int {
	if k, _, ok := t.baseTime(a, b); ok {
		return t.times[k].Start
	}
	return -1
}

// bases tells what the changes told last, those of t.out from told on, were measured from, where the text says so right
// before figure i, the first of theirs, in its clause from byte from on.
func (t *text) bases(i, told, from int) {
	if i == 0 || t.idle[i-1] != base || t.figures[i-1].From < from {
		return
	}
	k, first, ok := t.baseTime(from, t.figures[i-1].To)
	year := t.times[k].Period
	if changes := len(t.out) - told; !ok || changes != i-first || year.To == 0 || year.From != year.To {
		return
	}
	for n, change := range t.out[told:] {
		f := t.figures[first+n]
		if f.Unit == "" {
			f.Unit, f.UnitKind = t.figures[i-1].Unit, t.figures[i-1].UnitKind
		}
		if f.Value == nil || f.Unit == "" || change.Measure == fact.MeasureLevel {
			continue
		}
		came := change
		came.Common = t.p.FactOf("target", change.Rule, t.run, t.times[k].Start, t.figures[i].To)
		came.Kind, came.Measure, came.PerYear = fact.KindActual, fact.MeasureLevel, false
		came.Value, came.TextValue, came.Unit, came.Comparator = f.Value, "", &f.Unit, f.Comparator
		came.Period = &year
		t.out = append(t.out, came)
	}
}
