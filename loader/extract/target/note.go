package target

import (
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/extract/period"
)

// note says that a row's base year is another than its column's (人均预期寿命为2019年数).
type note struct {
	text string
	year int
}

// of tells that the note speaks of the indicator.
func (n note) of(name string) bool { return strings.Contains(n.text, name) }

// noteYears reads the notes of a table that give a base year of their own.
func noteYears(t *document.Table) []note {
	var out []note
	for _, run := range t.Notes {
		for _, s := range strings.FieldsFunc(run.S, func(r rune) bool { return r == '；' || r == '。' || r == ';' || r >= '①' && r <= '⑳' }) {
			found := period.Scan(s)
			for _, w := range [...]string{"推算值", "推算数", "年数据", "年数", "年值"} {
				if len(found) > 0 && found[len(found)-1].Kind == period.Point && strings.Contains(s, w) {
					out = append(out, note{s, found[len(found)-1].Period.To})
					break
				}
			}
		}
	}
	return out
}
