package target

import (
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/extract/period"
	"plangraph/loader/runeset"
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

// explains tells that s is an entry of the list of terms at the end of a report, which says what a word means, and not for when:
// 12.初创企业：指成立时间不超过10年的企业.
func explains(s string) bool {
	head := s[:min(len(s), floor(s, window/2))]
	if !termFirst.Opens(head) {
		return false
	}
	i := strings.Index(head, "指")
	return i > 0 && termLast.Closes(head[:i]) && !startsWith(head[i:], notMeans[:]) && len(period.Scan(s)) == 0
}

// notMeans are words that begin as the verb that says what a term means.
var notMeans = [...]string{"指标", "指数", "指导", "指挥"}

var (
	termFirst = runeset.Of("0123456789[〔［【“（(①②③④⑤⑥⑦⑧⑨⑩注")
	termLast  = runeset.Of("：:]〕］】”）)是即系")
)
