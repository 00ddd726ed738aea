package repair

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/runeset"
)

// Collections of texts draw a table with characters: ┌─┬─┐ above it, │ between its cells, whose words go on from
// line to line, and ├─┼─┤ between its rows. A rule that stands in some columns only parts their cells and leaves
// the others to span both rows.

// Characters that such tables are drawn with.
var (
	drawnBars  = runeset.Of("│┃║├┤┼┌┐└┘┬┴┣┫╋┏┓┗┛┳┻╠╣╬╔╗╚╝╦╩┝┥┠┨┿╂┯┷")
	drawnRules = runeset.Of("─━═")
)

// barByte is the first byte of all bars as UTF-8 has them.
const barByte = 0xe2

// leastDrawn is how many lines a drawn table has at least: a row and its rules.
const leastDrawn = 3

// longestDrawn is how many bytes a line of one has at most.
const longestDrawn = 1200

// markDrawn marks the lines of drawn tables.
func markDrawn(lines []line) {
	for i := 0; i < len(lines); i++ {
		end := i
		for end < len(lines) && lines[end].first() == barByte && isDrawn(lines[end].S()) {
			end++
		}
		if end-i >= leastDrawn && len(drawnRows(lines[i:end])) > 1 {
			for k := i; k < end; k++ {
				lines[k].role = drawn
			}
		}
		i = max(i, end-1)
	}
}

// isDrawn tells that s begins and ends with what bounds a drawn table's line.
func isDrawn(s string) bool {
	first, n := utf8.DecodeRuneInString(s)
	return len(s) <= longestDrawn && drawnBars.Has(first) && drawnBars.Closes(s) && n < len(s)
}

// drawnTable makes a table of marked lines.
func drawnTable(lines []line) document.Block {
	rows := drawnRows(lines)
	header := 1
	if len(rows) > 2 && namesBelow(rows[0], rows[1]) {
		header = 2
	}
	t := &document.Table{Header: rows[:header], Rows: rows[header:]}
	finishTable(t, len(rows[0].Cells))
	return document.Block{Kind: document.TableBlock, Table: t, FirstLine: lines[0].no(), LastLine: lines[len(lines)-1].no()}
}

// drawnRows gives the rows of a drawn table, nil where its lines do not have the same columns.
func drawnRows(lines []line) []document.Row {
	var rows []document.Row
	var cells []builder // of each column, since its last rule
	var from []int      // the row in which the column's cell began
	filled := false     // the row at hand has words
	end := func(c int) {
		run := cells[c].run()
		for r := from[c]; r < len(rows); r++ {
			rows[r].Cells[c] = document.Cell{Run: run, Merged: r > from[c]}
		}
		cells[c], from[c] = builder{}, len(rows)
	}
	for i := range lines {
		parts := drawnParts(lines[i].Run())
		ruled := 0
		for _, p := range parts {
			if isRule(p.S) {
				ruled++
			}
		}
		if ruled < len(parts) {
			if cells == nil {
				cells, from = make([]builder, len(parts)), make([]int, len(parts))
			}
			if len(parts) != len(cells) {
				return nil
			}
		}
		if ruled > 0 && filled {
			rows, filled = append(rows, document.Row{Cells: make([]document.Cell, len(cells))}), false
		}
		for c := range cells {
			switch {
			case ruled == len(parts) || isRule(parts[c].S):
				if from[c] < len(rows) {
					end(c)
				}
			case parts[c].S != "":
				cells[c].add("", parts[c])
				filled = true
			}
		}
	}
	return rows
}

// isRule tells that a cell's line is a rule.
func isRule(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return !drawnRules.Has(r) }) < 0
}

// drawnParts cuts a line at its bars.
func drawnParts(r document.Run) []document.Run {
	_, start := utf8.DecodeRuneInString(r.S)
	var out []document.Run
	for start < len(r.S) {
		at, _, n := drawnBars.Next(r.S, start)
		if n == 0 {
			break
		}
		out = append(out, trim(r.Slice(start, at)))
		start = at + n
	}
	return out
}
