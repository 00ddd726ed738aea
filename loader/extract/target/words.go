package target

import (
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
)

// mayHaveWordValue tells by its marks that a value in words may stand in s.
func mayHaveWordValue(s string, marks []lexicon.Mark) bool {
	for i := range marks {
		if m := &marks[i]; m.Class == "wordvalue" || attains(s, m) && speaksOfAll(s) {
			return true
		}
	}
	return false
}

// attains tells a verb behind which a norm may stand in place of a figure: 全部矿山达到….
func attains(s string, m *lexicon.Mark) bool {
	return m.Class == "change" && strings.HasSuffix(s[m.Start:m.End], "达到")
}

// words reads the values in words (全覆盖, 清零) that stand before byte end and are still
// to be read.
func (t *text) words(end int) {
	for ; t.nextWord < len(t.marks); t.nextWord++ {
		m := &t.marks[t.nextWord]
		reach := attains(t.s, m)
		if m.Class != "wordvalue" && !reach {
			continue
		}
		if m.Start >= end {
			return
		}
		if reach {
			t.all(*m, t.sentenceOf(m.Start))
			continue
		}
		if !t.isStated(m.Start) {
			t.word(*m, t.sentenceOf(m.Start))
		}
	}
}

// figured tells that a sentence has figures, and so speaks of indicators.
func (t *text) figured(sentence int) bool {
	from := 0
	if sentence > 0 {
		from = t.sentences[sentence-1]
	}
	i := t.figureFrom(from)
	return i < len(t.figures) && t.sentenceOf(t.figures[i].Start) == sentence
}

// asserted tells that the value at byte at is said of what stands before it in its
// clause: the object of 实现 or 达到 (实现供水全覆盖), or with no verb at all between
// them (供水全覆盖); in 推进供水全覆盖 it is only worked for.
func (t *text) asserted(at int) bool {
	from, _ := t.clause(at)
	from = max(from, floor(t.s, at-window))
	s := t.s[from:at]
	if strings.Contains(s, "实现") || strings.Contains(s, "达到") || strings.Contains(s, "确保") {
		return true
	}
	for _, m := range t.marks.In(from, at) {
		// 建设 right before the value is part of the name.
		if (m.Class == "work" || m.Class == "change" || m.Class == "undertake") && m.Tag != "-" && m.End < at {
			return false
		}
	}
	return t.kind(&phrase{a: at, b: at}) == fact.KindTarget
}

// counted tells that an indicator is a quantity that is counted, not only said to grow (产业规模,
// 综合实力), so that 倍增 gives it a figure.
func counted(name string) bool {
	for _, w := range [...]string{"规模", "能力", "水平"} {
		if strings.HasSuffix(name, w) {
			return false
		}
	}
	return headOf(name) != "" || measured(name)
}

// wholeSums gives the sums that name lists, each whole by itself (生产总值、财政总收入), or name alone.
func wholeSums(name string) []string {
	items := partsOf(name)
	for _, item := range items {
		if headOf(item) != "sum" {
			return []string{name}
		}
	}
	return items
}

// pushes tells that a clause speaks of pushing on what is not said to be reached: 加快存量房清零.
func pushes(s string) bool {
	for _, w := range [...]string{"加快", "推进", "推动", "促进", "着力"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// bareCover tells that a clause from byte from on is but the name of some work before
// 全覆盖 (绿色矿山建设全覆盖).
func (t *text) bareCover(p phrase, from int) bool {
	name := t.str(p)
	return t.skipJoint(from, p.b) == p.a && strings.HasSuffix(name, "建设") && runes(name) >= 4 && !t.verbIn(p.a, p.b)
}

// isStated tells that a statement with a figure covers byte at.
func (t *text) isStated(at int) bool {
	for i := len(t.stated) - 2; i >= 0 && i >= len(t.stated)-40; i -= 2 {
		if t.stated[i] <= at && at < t.stated[i+1] {
			return true
		}
	}
	return false
}

// word reads one value in words.
func (t *text) word(m lexicon.Mark, sentence int) {
	from, to := t.clause(m.Start)
	if !ends(t.s, m.End) || m.End > to || next(t.s, m.End) == '、' && t.modifier(m.End, to) > 0 {
		return // 全覆盖工程, 全域覆盖、高效衔接的交通网络
	}
	t.tick(m.Start, sentence)
	p := phrase{a: max(from, floor(t.s, m.Start-window)), b: m.Start}
	t.trimBack(&p)
	t.trimFront(&p)
	t.afterStrong(&p)
	switch m.Tag {
	case "pace":
		if !t.figured(sentence) {
			return
		}
	case "cover":
		if !t.asserted(m.Start) && !t.bareCover(p, from) || t.kind(&p) == fact.KindActual {
			return // 实现了供水全覆盖 among what was done tells of the work
		}
	case "zero":
		if pushes(t.s[max(from, floor(t.s, m.Start-window)):m.Start]) || t.kind(&p) == fact.KindActual || strings.Contains(t.str(p), "、") || is(t.str(p), "实行", "实施", "做到") {
			return // 实行动态清零, 分析风险、跟踪整改清零
		}
	case "double":
		if pushes(t.s[max(from, floor(t.s, m.Start-window)):m.Start]) {
			return
		}
	}
	if i := t.figureFrom(m.Start); i > 0 && t.figures[i-1].From >= p.a && t.figures[i-1].Unit != "" && !t.noise(i-1, from, to) {
		p.a = min(max(p.a, t.figures[i-1].To), p.b) // 产值突破350亿元、实现倍增
		t.trimFront(&p)
	}
	name := strings.TrimSuffix(clean(t.str(p)), "趋") // 贮存总量趋零增长
	if name == "" && m.Tag == "double" && !t.said.stale {
		name = t.said.indicator
	}
	if runes(name) < 2 || runes(name) > 30 || m.Tag == "cover" && (isPlace(name) || division(name) == len(name)) {
		return
	}
	if m.Tag == "cover" && p.owner != "" && !strings.HasPrefix(p.owner, "在") {
		name = p.owner + name // 服务区实现充电设施全覆盖
	}
	if m.Tag == "double" && !counted(name) {
		return
	}
	names := []string{name}
	if m.Tag == "double" {
		names = wholeSums(name)
	}
	f := figure.Figure{Start: m.Start, End: m.End, From: m.Start, To: m.End, Text: t.s[m.Start:m.End], Comparator: fact.CompText}
	measure := measureOf(p.change)
	if m.Tag == "pace" || m.Tag == "double" {
		measure = fact.MeasureGrowth
		for i, name := range names {
			names[i] = strings.TrimSuffix(name, "增长")
		}
	}
	for _, name := range names {
		t.state(&f, ruleWords, name, measure, &p, t.skipJoint(from, m.Start), m.End)
	}
}
