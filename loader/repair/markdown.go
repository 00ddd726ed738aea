package repair

import (
	"regexp"
	"slices"
	"strings"

	"plangraph/loader/document"
)

// Markdown's marks around text: a heading's, a list's, those of bold text.
var (
	markdownLead = regexp.MustCompile(`^(?:#{1,6}\s+|[-*+]\s+|>\s*)`)
	// bound is a figure of a table with its comparator: > 95%, >[25].
	bound = regexp.MustCompile(`^>=?\s*\[?[\d.]+\D{0,3}$`)
	ruler = regexp.MustCompile(`^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$`)
	tag   = regexp.MustCompile(`</?(?:p|br|b|strong|span|sup|sub|div|font|em|i|u)(?:\s[^<>]*)?/?>`)
)

// mayMark tells whether unmark could drop anything of s.
func mayMark(s string) bool {
	switch s[0] {
	case '#', '-', '*', '+', '>':
		return true
	}
	return strings.Contains(s, "**")
}

// unmark drops Markdown's marks from a line that is not of a table.
func unmark(r document.Run) document.Run {
	if strings.ContainsRune("#-*+>", rune(r.S[0])) {
		if m := markdownLead.FindString(r.S); m != "" && m != r.S && !bound.MatchString(r.S) {
			r = r.Slice(len(m), len(r.S))
		}
	}
	if n := strings.Count(r.S, "**"); n > 0 && n%2 == 0 {
		r = without(r, "**")
	}
	return r
}

func without(r document.Run, mark string) document.Run {
	var b builder
	start := 0
	for {
		i := strings.Index(r.S[start:], mark)
		if i < 0 {
			break
		}
		b.add("", r.Slice(start, start+i))
		start += i + len(mark)
	}
	b.add("", r.Slice(start, len(r.S)))
	return b.run()
}

// markMarkdown marks the lines of Markdown tables. A table has a ruler under its
// first row; where pages broke it, each part may have one, or none. Texts taken from
// web pages have bars between the cells and behind them only.
func markMarkdown(lines []line) {
	row := func(i int) bool {
		return i < len(lines) && (lines[i].first() == '|' || lines[i].last() == '|' && barred(lines[i].S()))
	}
	for i := 0; i < len(lines); {
		end := i
		ruled := false
		for row(end) {
			ruled = ruled || ruler.MatchString(lines[end].S())
			end++
		}
		for k := i; k < end && (ruled || end-i > 1); k++ {
			lines[k].role = markdown
		}
		i = max(end, i+1)
	}
}

// barred tells whether s is a row with a bar behind each cell, but none before the first.
func barred(s string) bool {
	return strings.HasSuffix(s, "|") && strings.Count(s, "|") >= 2
}

// markdownTables cuts rows that stand together where a table of its own begins: at a row
// that names columns, with a ruler under it. A part that a page broke off has a blank row
// there, or one of data that a converter took for a header. Where no row has a ruler, the
// first that names columns begins the table; above it a page lists its particulars.
func markdownTables(lines []line) [][]line {
	var out [][]line
	start := 0
	ruled := slices.ContainsFunc(lines, func(l line) bool { return ruler.MatchString(l.S()) })
	open := openRows(lines)
	for i := 1; i+1 < len(lines); i++ {
		var begins bool
		if ruled {
			begins = ruler.MatchString(lines[i+1].S()) && !ruler.MatchString(lines[i].S())
		} else {
			begins = start == 0 && !namesColumns(rowOfLine(lines[0]))
		}
		if !begins || !namesColumns(rowOfLine(lines[i])) || headsOnly(lines[start:i]) {
			continue
		}
		if i == start+1 && namesBelow(openRow(lines[start], open), openRow(lines[i], open)) {
			continue // the second row of one header
		}
		out = append(out, lines[start:i])
		start = i
	}
	return append(out, lines[start:])
}

// headsOnly tells that all lines name columns: then what follows is more of their header.
func headsOnly(lines []line) bool {
	return !slices.ContainsFunc(lines, func(l line) bool { return !namesColumns(rowOfLine(l)) })
}

// namesColumns tells whether two cells of a row or more are what columns are called.
func namesColumns(r document.Row) bool {
	names := 0
	for _, c := range r.Cells {
		if callsColumn(c.S) {
			names++
		}
	}
	return names >= 2
}

// openRow gives the row of a line; where rows are open, a bar in front of it ends an empty cell.
func openRow(l line, open bool) document.Row {
	return document.Row{Cells: markdownCells(l.Run(), open)}
}

// openRows tells that the rows of a table have bars behind their cells only: its first has, or, where that is a header
// whose first cell is empty, all others have.
func openRows(lines []line) bool {
	bare := func(l line) bool { return !strings.HasPrefix(l.S(), "|") }
	return bare(lines[0]) || len(lines) > 2 && !slices.ContainsFunc(lines[1:], func(l line) bool { return !bare(l) })
}

func rowOfLine(l line) document.Row { return openRow(l, false) }

// markdownTable builds one table of rows that stand together; parts that pages
// broke off, told by their blank header rows, go on with it.
func markdownTable(lines []line) document.Block {
	t := &document.Table{}
	width := 0
	var rows []document.Row
	open := openRows(lines)
	header := -1 // rows of the header, once the first ruler is seen
	for _, l := range lines {
		if ruler.MatchString(l.S()) {
			if header < 0 {
				header = len(rows)
			}
			continue
		}
		cells := markdownCells(l.Run(), open)
		only, filled := alone(cells)
		switch {
		case filled == 0:
			continue
		case filled == 1 && only == 0 && strings.HasPrefix(strings.TrimSpace(cells[0].S), "注"):
			t.Notes = append(t.Notes, cells[0].Run)
			continue
		case filled == 1 && only == 0 && len(t.Notes) > 0:
			t.Notes = append(t.Notes, cells[0].Run)
			continue
		case filled == 1 && only == 0 && len(rows) == 0 && t.Caption.S == "":
			t.Caption = cells[0].Run
			continue
		}
		width = max(width, len(cells))
		rows = append(rows, document.Row{Cells: cells})
	}
	// Where the first ruler came right under the caption, the next row names the columns.
	if header <= 0 {
		header = min(1, len(rows))
	}
	if header == 1 && len(rows) > 2 && namesBelow(rows[0], rows[1]) {
		header = 2
	}
	t.Header, t.Rows = rows[:header], rows[header:]
	if header == 1 && open && namesColumns(t.Header[0]) {
		align(t.Header, t.Rows)
	}
	repeatAbove(t.Rows)
	finishTable(t, width)
	return document.Block{Kind: document.TableBlock, Table: t, FirstLine: lines[0].no(), LastLine: lines[len(lines)-1].no()}
}

// ditto is what a cell says whose words are those of the cell above: by a mark of repetition, or
// in words.
var ditto = regexp.MustCompile(`^(?:〃|″|同上)$`)

// repeatAbove lets cells that say so have the words of the cell above.
func repeatAbove(rows []document.Row) {
	for i := range rows {
		for k := range rows[i].Cells {
			if !ditto.MatchString(rows[i].Cells[k].S) {
				continue
			}
			rows[i].Cells[k] = document.Cell{Merged: true}
			if i > 0 && k < len(rows[i-1].Cells) {
				above := rows[i-1].Cells[k]
				rows[i].Cells[k].Run, rows[i].Cells[k].Whole = above.Run, above.Whole
			}
		}
	}
}

// namesBelow tells that the names in row below stand under those in top that span several columns: it has a blank
// under each other name, or that name again, where cells that span others were written out in each.
func namesBelow(top, below document.Row) bool {
	spans := 0
	again := len(top.Cells) == len(below.Cells) && top.Cells[0].S != "" && top.Cells[0].S == below.Cells[0].S
	for k, c := range below.Cells {
		over := k < len(top.Cells) && top.Cells[k].S != ""
		if again {
			if c.S == "" || isAmount(c.S) || len(c.S) > longestName {
				return false
			}
			if c.S != top.Cells[k].S {
				spans++
			}
			continue
		}
		switch {
		case c.S == "" && !over, c.S != "" && (k == 0 || isAmount(c.S) || len(c.S) > longestName):
			return false
		case c.S != "" && !over:
			spans++
		}
	}
	return spans > 0
}

// markdownCells cuts a row at its bars; open tells that a bar in front of all ends an empty cell.
func markdownCells(r document.Run, open bool) []document.Cell {
	start := 0
	if !open && strings.HasPrefix(r.S, "|") {
		start = 1
	}
	var cells []document.Cell
	for i := start; i <= len(r.S); i++ {
		if i == len(r.S) && start == i {
			break
		}
		if i == len(r.S) || r.S[i] == '|' && (i == 0 || r.S[i-1] != '\\') {
			cells = append(cells, document.Cell{Run: markup(trim(r.Slice(start, i)))})
			start = i + 1
		}
	}
	return cells
}

// markup drops the tags and marks that Markdown allows within a cell.
func markup(r document.Run) document.Run {
	for _, m := range [...]string{"**", "`"} {
		if strings.Contains(r.S, m) {
			r = without(r, m)
		}
	}
	found := tag.FindAllStringIndex(r.S, -1)
	if found == nil {
		return r
	}
	var b builder
	start := 0
	for _, m := range append(found, []int{len(r.S), len(r.S)}) {
		if piece := trim(r.Slice(start, m[0])); piece.S != "" {
			b.add(" ", piece)
		}
		start = m[1]
	}
	return b.run()
}

func trim(r document.Run) document.Run {
	left := spaces.TrimLeft(r.S)
	from := len(r.S) - len(left)
	return r.Slice(from, from+len(spaces.TrimRight(left)))
}

// alone gives how many cells have text, and the first of them.
func alone(cells []document.Cell) (first, filled int) {
	for i, c := range cells {
		if c.S != "" {
			if filled == 0 {
				first = i
			}
			filled++
		}
	}
	return first, filled
}
