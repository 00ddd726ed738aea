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

// kind is what tells where in such a table a cell may stand.
type kind uint16

const (
	figured    kind = 1 << iota // a figure, other than a time
	blank                       // without words
	ordinal                     // a heading
	cell                        // that can be one of a row's
	calls                       // what a column may be called, as callsAlike has it
	callsOne                    // the same, as callsColumn has it
	named                       // what a column may be called, as mayBeName has it
	asked                       // that these were asked for, but for the last three
	askedCalls                  // that calls was
	askedOne                    // that callsOne was
	askedNamed                  // that named was
)

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

// alikeRows reads a table that comes one cell a line, row by row, by its form alone: the names of its columns from line
// i on, then rows that are alike. Where the first column numbers or groups the rows, some may lack its cell; a name
// alone between rows groups those behind it. Both line i and the next may be names. It gives the index behind the
// table.
func alikeRows(seen *kinds, i int) (*document.Table, int, bool) {
	lines := seen.lines
	if isAmount(lines[i].S()) || captions(lines, i) {
		return nil, 0, false
	}
	names, first := i, i // behind the last line that can be a name, and the first that is a figure
	for ; first < len(lines) && first-i <= 2*maxRowColumns && seen.of(first)&figured == 0; first++ {
		if names == first && seen.mayBeName(first) {
			names++
		}
		if first > i && numbers(lines[first].S()) && (first > i+1 || !callsGroup(lines[first-1].S())) {
			return nil, 0, false // which begins there
		}
	}
	if first == len(lines) || first-i > 2*maxRowColumns {
		return nil, 0, false
	}
	called := i // behind the names that are known ones, or end as what figures are called does
	if seen.calls(i + 1) {
		called++ // what the first column is called may be anything
	}
	for called < names && seen.calls(called) {
		called++
	}
	if called == i {
		return nil, 0, false
	}
	numbered, parted := numbers(lines[i].S()), callsGroup(lines[i].S())
	var best alike
	least := minRowColumns
	if first == i+3 && called >= i+2 && seen.calls(i) {
		least = 2 // 指标, 2025年 and a name before the first figure
	}
	for width := least; width <= maxRowColumns; width++ {
		for over := 0; over <= maxOver && 2*over < width; over++ {
			at := i + width + over
			if at > names {
				break
			}
			if at-called > 1 || called-at > 2 {
				continue // far from what the names tell, of which a group and an indicator may be some: 环境质量
			}
			for _, skip := range [...]int{0, 1, width - 1} { // behind the name of a group, or a sum without a number
				if !numbered && (skip > 1 || first < at+skip || first >= at+skip+width) {
					continue // the first row would be without a figure, or begin with one
				}
				a := alike{begins: at, width: width, over: over}
				a.read(seen, at, skip, numbered, parted)
				a.cost += costNames * max(at-called, called-at)
				better := best.rows == nil || a.end-a.cost > best.end-best.cost
				if better && len(a.rows) >= 2 {
					best = a
				}
			}
		}
	}
	if best.rows == nil {
		return nil, 0, false
	}
	return best.table(lines[i : i+best.width+best.over]), best.end, true
}

// captions tells that line i is the caption of a table whose first column is called 指标: 主要指标.
func captions(lines []line, i int) bool {
	s := lines[i].S()
	return strings.HasSuffix(s, "指标") && strings.HasPrefix(lines[i+1].S(), "指标") && !callsGroup(s)
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
	case callsValues(s),
		numbers(s),
		s == "合计",
		strings.HasSuffix(s, "）"), strings.HasSuffix(s, ")"), // a unit
		callsGroup(s):
		return true
	}
	return runeset.Len(s) <= longestCount && callsFigures(s)
}

// alike is a table of rows that are alike while it is read.
type alike struct {
	begins      int // the line of the first row
	width, over int // columns, and names that stand over others
	rows        []document.Row
	groups      []document.Cell // by row
	grouped     bool
	end         int
	cost        int // by which it is weighed against others, in lines
}

// Costs of what makes a reading less likely, in lines that it would have to take in more.
const (
	costNames  = 3 // a name that is no known one, or a known one among the cells
	costParted = 2 // a line that groups rows
	costShort  = 1 // a row without its first cell
	costWords  = 2 // a row with words in a column of figures
	costSpans  = 3 // a name over others
)

// kinds are those of lines, each asked once.
type kinds struct {
	lines []line
	found []kind
}

// of gives the kind of line i.
func (k *kinds) of(i int) kind {
	if k.known()[i]&asked == 0 {
		k.found[i] |= asked | kindOf(k.lines[i].S())
		if mayCells(k.lines[i : i+1]) {
			k.found[i] |= cell
		}
	}
	return k.found[i]
}

// known gives what has been asked so far, by line.
func (k *kinds) known() []kind {
	if k.found == nil {
		k.found = make([]kind, len(k.lines))
	}
	return k.found
}

// calls tells whether line i is what a column of a table of cells that are alike may be called.
func (k *kinds) calls(i int) bool {
	return k.callsColumn(i) || k.is(i, calls, askedCalls, func(l *line) bool { return callsAlike(l.S()) })
}

// callsColumn tells whether line i is what a column of any table may be called.
func (k *kinds) callsColumn(i int) bool {
	return k.is(i, callsOne, askedOne, func(l *line) bool { return callsColumn(l.S()) })
}

// mayBeName tells whether line i can be the name of a column, but no caption and no heading.
func (k *kinds) mayBeName(i int) bool { return k.is(i, named, askedNamed, mayBeName) }

func (k *kinds) is(i int, a, asked kind, ask func(*line) bool) bool {
	if k.known()[i]&asked == 0 {
		k.found[i] |= asked
		if ask(&k.lines[i]) {
			k.found[i] |= a
		}
	}
	return k.found[i]&a != 0
}

// row gives the kinds of n lines from line at on, nil where they cannot be the cells of a row.
func (k *kinds) row(at, n int) []kind {
	if at+n > len(k.lines) {
		return nil
	}
	for i := at; i < at+n; i++ {
		if k.of(i)&cell == 0 {
			return nil
		}
	}
	return k.found[at : at+n]
}

// read reads the rows from line at on, where the first that is whole begins so many lines behind it; numbered and
// parted tell that the first column numbers or groups the rows.
func (a *alike) read(seen *kinds, at, skip int, numbered, parted bool) {
	lines := seen.lines
	f, ok := formOf(seen.row(at+skip, a.width))
	if !ok || f[0] != numbered {
		return
	}
	a.cost = costSpans * a.over
	row := func(k, but int) int {
		if f.fits(seen.row(k, a.width), but) {
			return a.width
		}
		if (numbered || parted && len(a.rows) > 0) && f[1:].fits(seen.row(k, a.width-1), but) {
			return a.width - 1
		}
		return 0
	}
	for a.end = at; at < len(lines); a.end = at {
		var group document.Cell
		if n := len(a.groups); n > 0 && a.groups[n-1].S != "" {
			group = document.Cell{Run: a.groups[n-1].Run, Merged: true}
		}
		n := 0
		for but := 0; but <= maxWorded && n == 0; but++ {
			if n = row(at, but); n == 0 && headsAlike(&lines[at]) {
				if n = row(at+1, but); n > 0 {
					group, a.grouped = document.Cell{Run: lines[at].Run()}, true
					a.cost += costParted
					at++
				}
			}
			a.cost += but * costWords
		}
		if n == 0 {
			return
		}
		var r document.Row
		if n < a.width {
			a.cost += costShort
			r.Cells = append(r.Cells, document.Cell{})
		}
		for ; n > 0; n-- {
			r.Cells = append(r.Cells, document.Cell{Run: lines[at].Run()})
			at++
		}
		a.rows, a.groups = append(a.rows, r), append(a.groups, group)
	}
}

// headsAlike tells that l alone can head the rows of such a table that stand below it.
func headsAlike(l *line) bool {
	return mayName(l) && !isAmount(l.S()) && !isBlank(l.S()) && !captionStart.Opens(l.S())
}

// table gives the table under names.
func (a *alike) table(names []line) *document.Table {
	header, _ := headerRows(runsOf(names), a.width)
	t := &document.Table{Header: header, Rows: a.rows}
	if !a.grouped {
		return t
	}
	for _, rows := range [][]document.Row{t.Header, t.Rows} {
		for r := range rows {
			rows[r].Cells = append([]document.Cell{{}}, rows[r].Cells...)
		}
	}
	for r := range t.Rows {
		t.Rows[r].Cells[0] = a.groups[r]
	}
	return t
}
