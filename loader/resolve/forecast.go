package resolve

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/fact"
)

// expects are the words by which a text expects a figure and does not aim at it. What
// stands behind one of aims is an aim all the same (预计…，力争达到…).
var (
	expects = strings.Fields("预计 预测 预估 估计 据测算 经测算")
	aims    = strings.Fields("力争 确保 争取 目标 不低于 控制在 努力")
)

// outlook tells forecasts from aims in one text.
type outlook struct {
	sections []fact.Section
	expects  map[int]bool // parts whose text has such a word at all
	at       map[int]int  // where in a part's text the last figure was found
}

func newOutlook(r *rendition) *outlook {
	return &outlook{r.Sections, map[int]bool{}, map[int]int{}}
}

// forecast tells whether the text expects the figure: 预计 stands in its own clause, or
// opens its sentence, or stands in the clause that this one hangs on (预计达36万人，占总人口
// 的15%).
func (o *outlook) forecast(f *fact.Target) bool {
	if f.Kind != fact.KindTarget || f.Part < 0 || f.Part >= len(o.sections) || !o.expecting(f.Part) {
		return false
	}
	sentence := tidy(o.before(f) + f.Quote)
	clauses := strings.FieldsFunc(sentence, func(c rune) bool { return c == '，' || c == ',' })
	if len(clauses) == 0 {
		return false
	}
	own := len(clauses) - 1
	for own > 0 && strings.HasPrefix(clauses[own], "占") {
		own--
	}
	return expected(clauses[own]) || opensWith(clauses[0], expects) && !contains(sentence, aims)
}

func (o *outlook) expecting(part int) bool {
	found, ok := o.expects[part]
	if !ok {
		found = contains(o.sections[part].Text, expects)
		o.expects[part] = found
	}
	return found
}

// before gives what stands before the figure's words in their sentence. The figures of a
// text come in its order, so that each is looked for behind the last.
func (o *outlook) before(f *fact.Target) string {
	text, from := o.sections[f.Part].Text, o.at[f.Part]
	i := strings.Index(text[from:], f.Quote)
	if i < 0 {
		return "" // a row of a table
	}
	o.at[f.Part] = from + i
	before := text[:from+i]
	if end := strings.LastIndexAny(before, "。；;！？\n"); end >= 0 {
		_, n := utf8.DecodeRuneInString(before[end:])
		before = before[end+n:]
	}
	return before
}

func expected(clause string) bool {
	for _, w := range expects {
		if _, after, ok := strings.Cut(clause, w); ok && !contains(after, aims) {
			return true
		}
	}
	return false
}

func opensWith(s string, words []string) bool {
	for _, w := range words {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

func contains(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
