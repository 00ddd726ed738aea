package repair

import (
	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// longestGroup is how many characters the name of the column of groups has: a longer line is the table's caption.
const longestGroup = 6

// parted reads a table of duties that comes row by row, one cell a line, whose rows are numbered in the second column:
// the first, named in line i, groups them, and has a cell before the number of the first of each group only. Rows need
// not have as many cells as there are columns. It gives the index behind the table.
func parted(lines []line, i int) (*document.Table, int, bool) {
	if i+1 >= len(lines) || !isSerialName(lines[i+1].S()) || !mayBeName(&lines[i]) || runeset.Len(lines[i].S()) > longestGroup {
		return nil, 0, false // by far most lines
	}
	at := i + 2
	for ; at < len(lines) && serialOf(lines[at]) == 0; at++ {
		if !mayName(&lines[at]) || at-i == 2*maxRowColumns {
			return nil, 0, false
		}
	}
	if at == len(lines) {
		return nil, 0, false
	}
	first := at - 1 // behind the columns' names
	if name := lines[first].S(); callsColumn(name) || bodyName.Close(official.Bare(name)) {
		return nil, 0, false // and no group
	}
	group := document.Cell{Run: lines[first].Run()}
	header := rowOf(lines[i:first])
	width := len(header.Cells) - 1
	if width < minRowColumns || width > maxRowColumns {
		return nil, 0, false
	}
	names, bodies := namesBehind([]document.Row{{Cells: header.Cells[1:]}})
	if !bodies {
		return nil, 0, false
	}
	t := &document.Table{Header: []document.Row{header}}
	for at < len(lines) {
		row, next, number := partedRow(names, lines, at)
		if next == at {
			break
		}
		row.Cells = append([]document.Cell{group}, row.Cells...)
		t.Rows = append(t.Rows, row)
		group.Merged = true
		if number > next {
			group = document.Cell{Run: lines[next].Run()}
		}
		at = number
		if number == next && (next == len(lines) || serialOf(lines[next]) == 0) {
			break
		}
	}
	return t, at, len(t.Rows) >= 2
}

// partedRow reads the row that begins with its number in line at, under names and the number's. It gives the index
// behind it, at for none, and that of the next number, which the name of a group may come before. Behind the last
// row is none: as many lines are its cells as fit.
func partedRow(names []string, lines []line, at int) (row document.Row, next, number int) {
	last := min(len(lines), at+2*len(names))
	torn := 0 // behind a row that is not sure how to cut
	for end := at + 1; end < last; end++ {
		if !follows(lines, at, end) {
			continue
		}
		behind := end
		if !endsRow(&lines[end-1]) && end-2 > at && headsAlike(&lines[end-1]) {
			behind-- // a group begins
		}
		if !endsRow(&lines[behind-1]) {
			continue // a figure
		}
		if row, ok := cutRow(names, lines[at:behind]); ok {
			return row, behind, end
		}
		if torn == 0 && mayCells(lines[at:behind]) {
			torn, number = behind, end
		}
	}
	if torn > 0 {
		row = rowOf(lines[at : at+1])
		row.Cells = append(row.Cells, cellsAt(lines[at+1:torn], []int{0, torn - at - 1})...)
		row.Cells = append(row.Cells, make([]document.Cell, len(names)-1)...)
		return row, torn, number
	}
	for end := last; end > at; end-- {
		if !endsRow(&lines[end-1]) {
			continue
		}
		if row, ok := cutRow(names, lines[at:end]); ok {
			return row, end, end
		}
	}
	return row, at, at
}

// endsRow tells that l may be the last cell of a row of a table of duties: a body or a time.
func endsRow(l *line) bool {
	s := official.Bare(l.S())
	return !isFigures(s) && (bodyCell.MatchString(s) || termCell.MatchString(s))
}
