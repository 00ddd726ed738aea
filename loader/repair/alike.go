package repair

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// A table that has lost its bars is known by its form alone: names, and under them rows that are alike, figures under
// figures and words under words.

// form tells of each column of such a table whether it is of figures.
type form []bool

func kindOf(s string) kind {
	var k kind
	if isBlank(s) {
		k |= blank
	}
	if isAmount(s) {
		k |= figured
	} else if isOrdinal(s) {
		k |= ordinal
	}
	return k
}

func kindsOf(cells []document.Run) []kind {
	out := make([]kind, len(cells))
	for i, c := range cells {
		out[i] = kindOf(c.S)
	}
	return out
}

// formOf gives the form of a row of cells; ok is false for one that has no figures behind its words, or is no row.
func formOf(cells []kind) (f form, ok bool) {
	words := false
	for _, c := range cells {
		figure := c&figured != 0
		ok = ok || figure && words && c&blank == 0
		words = words || !figure
		f = append(f, figure)
	}
	return f, ok
}

// fits tells that a row of cells is of the form, but for so many cells: 达到国家要求 in a column of figures.
func (f form) fits(cells []kind, but int) bool {
	if len(cells) != len(f) {
		return false
	}
	unlike, figures := 0, 0
	for k, c := range cells {
		switch {
		case c&blank != 0:
			if f[k] {
				figures++
			}
		case (c&figured != 0) != f[k]:
			if unlike++; unlike > but || !f[k] && k < 2 {
				return false // what the row is of is no figure
			}
		case !f[k] && k > 1 && c&ordinal != 0:
			return false // a heading behind the table
		case f[k]:
			figures++
		}
	}
	return figures > 0
}

// maxWorded is how many cells of figures of a row may hold words: 基本消除 | 全面消除.
const maxWorded = 2

// longestUnit is how many characters what stands behind a figure has.
const longestUnit = 6

// isAmount tells a cell of a column of figures, other than a time.
func isAmount(s string) bool {
	if first, _ := utf8.DecodeRuneInString(s); isHan(first) && !hasFigure(s) {
		return false // most words
	}
	rest := strings.TrimLeft(s, "0123456789")
	if !isValue(s) || isYear(s) || strings.HasPrefix(rest, "年") || strings.HasPrefix(rest, "月") {
		return false
	}
	for _, bound := range [...]string{"以上", "以下", "以内", "左右"} {
		s = strings.TrimSuffix(s, bound)
	}
	words := 0
	for _, r := range s[max(0, strings.IndexAny(s, "0123456789")):] {
		if isHan(r) {
			words++
		}
	}
	return words <= longestUnit // 3岁以下婴幼儿入托率
}

// isBlank tells a cell without words, which any column may have.
func isBlank(s string) bool { return !hasFigure(s) && isFigures(s) || s == "" }

func hasFigure(s string) bool {
	for i := range len(s) {
		if s[i] >= '0' && s[i] <= '9' {
			return true
		}
	}
	return false
}

// mayBeName tells that l can be the name of a column, but no caption and no heading.
func mayBeName(l *line) bool {
	if l.width() > 2*maxNameRunes || !mayName(l) || strings.HasSuffix(l.S(), "表") || captionStart.Opens(l.S()) {
		return false
	}
	return !isOrdinal(l.S())
}

func isOrdinal(s string) bool {
	_, ok := official.ReadOrdinal(s)
	return ok
}

// numbers tells that a column of that name numbers the rows.
func numbers(name string) bool { return isSerialName(name) || official.Bare(name) == "编号" }

// longestCount is how long a name is that is known by its end alone: 完成数.
const longestCount = 4

// callsAlike tells that s is what a column of such a table may be called: 完成数, 改造户数（户）.
func callsAlike(s string) bool {
	switch {
	case numbers(s),
		s == "合计",
		strings.HasSuffix(s, "）"), strings.HasSuffix(s, ")"), // a unit
		callsGroup(s):
		return true
	}
	return runeset.Len(s) <= longestCount && callsFigures(s)
}
