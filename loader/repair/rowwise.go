package repair

import (
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// A table copied from a page often comes row by row, one cell a line. This is the grammar of such tables:
//
//	table = head row row {row}
//	head  = name name {name}             what the columns are called; some names may stand over others
//	row   = {heading} cell {cell}        a cell for each column, in their order
//	name  = line {line}                  as a narrow column breaks it
//	cell  = {line}                       none where the page left it blank or merged it with the one above
//
// What a column is called tells of what sort its cells are (rowsort.go), and so which lines may be one of its cells, and
// how many (rowcell.go). Lines between rows may head them (rowgroup.go). A head can mostly be read in several ways
// (rowhead.go); under each of them the rows are read in the way that fits best (rowread.go), and the head under which
// most cells fit is the table's (rowtable.go).

// Bounds of such a table.
const (
	maxRowColumns = 12
	minRowColumns = 3
	maxCellRunes  = 400
	maxNameRunes  = 20
)

// rowTable reads the table whose columns' names begin in line i, row by row. It gives the index behind it.
func rowTable(seen *kinds, i int) (*document.Table, int, bool) {
	if i+1 >= len(seen.lines) || !seen.mayBeName(i) || !seen.mayBeName(i+1) {
		return nil, 0, false // by far most lines
	}
	best := reading{}
	for _, h := range headsAt(seen, i) {
		if r := h.rows(seen); r.score > best.score {
			best = r
		}
	}
	if best.rows != nil && !isYear(seen.lines[best.rows[0].cuts[0]].S()) {
		return best.table(), best.end, true
	}
	if t, end, ok := alikeColumns(seen, i); ok && end >= best.end { // the years were columns' names
		return t, end, true
	}
	if best.rows != nil {
		return best.table(), best.end, true
	}
	return nil, 0, false
}

// mayName tells that a line can be a column's name.
func mayName(l *line) bool {
	return l.unit == 0 && len(l.S()) <= maxNameRunes*utf8.UTFMax && runeset.Len(l.S()) <= maxNameRunes && !nameStops.In(l.S())
}

// nameStops are characters that no column's name has.
var nameStops = runeset.Of("。；，：")

// mayCells tells that lines can be the cells of a row.
func mayCells(lines []line) bool {
	for _, l := range lines {
		if l.unit != 0 || runeset.Len(l.S()) > maxCellRunes || captionStart.Opens(l.S()) || official.Bare(l.S()) == serialName {
			return false
		}
	}
	return true
}

func rowOf(lines []line) document.Row {
	var r document.Row
	for _, l := range lines {
		r.Cells = append(r.Cells, document.Cell{Run: l.Run()})
	}
	return r
}
