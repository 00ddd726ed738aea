package target

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/extract/figure"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
	"plangraph/loader/runeset"
)

// cell is a cell of figures as read.
type cell struct {
	value      *fact.Value
	text       string
	unit       string // where the cell has one of its own
	comparator string
	region     string // 每个县（市、区）
	total      bool   // [n]: the sum over the plan's years
	worded     bool   // a value in words that leaves no room for a unit (明显增长)
	change     string // growth or decline, where a word of the cell says so (较上年下降3%)
}

// blank tells that a cell holds nothing: —, /, empty.
func blank(s string) bool {
	return strings.Trim(s, " 　-—–－─―~～/／.…·*_一") == ""
}

// readCell reads a figure, a figure in brackets or a value in words; ok is false
// where the cell holds neither.
func readCell(p *passage.Passage, s string) (cell, bool) {
	s = runeset.Spaces.Trim(s)
	if blank(s) || runes(s) > 40 {
		return cell{}, false
	}
	var c cell
	bound := s[:len(s)-len(strings.TrimLeft(s, "<>≤≥＜＞≦≧ "))] // >[25]
	s = s[len(bound):]
	for _, b := range [...][2]string{{"[", "]"}, {"［", "］"}, {"【", "】"}, {"〔", "〕"}, {"﹝", "﹞"}} {
		if strings.HasPrefix(s, b[0]) {
			i := strings.Index(s, b[1])
			if i < 0 { // a closing bracket of another kind: [2.75)
				i = strings.LastIndexAny(s, ")）]］")
			}
			if i > 0 {
				_, n := utf8.DecodeRuneInString(s[i:])
				s, c.total = runeset.Spaces.Trim(s[len(b[0]):i]+s[i+n:]), true
			}
		}
	}
	s = bound + strings.TrimPrefix(s, "+")
	if n := regionEach(s); n > 0 {
		c.region = s[:n]
		s = s[n:]
	}
	marks := p.CellMarks(s)
	figs := figure.Scan(s, marks)
	if len(figs) == 0 || figs[0].UnitKind == "vague" && (figs[0].Chinese || figs[0].To < len(s)) { // but 60类 is a figure
		c.text, c.comparator = s, fact.CompText
		c.worded = !strings.Contains(s, "达到") && !strings.Contains(s, "完成") && !strings.Contains(s, "要求") && !strings.Contains(s, "任务")
		return c, runes(s) >= 2
	}
	f := figs[0]
	c.value, c.text, c.unit, c.comparator = f.Value, f.Text, f.Unit, f.Comparator
	if f.Comparator == fact.CompEq {
		for _, w := range [...]struct{ word, op string }{{"控制在", fact.CompLe}} {
			if strings.Contains(s[:f.Start], w.word) && f.After {
				c.comparator = w.op
			}
		}
	}
	for _, m := range lexicon.Index(marks).In(0, f.Start) {
		if m.Class == "change" && (m.Tag == "growth" || m.Tag == "decline") {
			c.change = m.Tag
		}
	}
	return c, true
}
