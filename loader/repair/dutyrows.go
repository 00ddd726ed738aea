package repair

import (
	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// dutyRows reads a table of tasks whose rows have no numbers, one cell a line: the names of its
// columns from line i on, one of bodies among them, then rows of cells that each fit their
// column. It gives the index behind the table.
func dutyRows(seen *kinds, i int) (*document.Table, int, bool) {
	lines := seen.lines
	if !dutyLasts.Closes(lines[i].S()) {
		return nil, 0, false // by far most lines
	}
	var names []string
	bodies := false
	for at := i; at < len(lines) && len(names) <= maxRowColumns && mayName(&lines[at]) && seen.callsColumn(at); at++ {
		name := official.Bare(lines[at].S())
		names = append(names, name)
		bodies = bodies || bodyName.Close(name)
	}
	width := len(names)
	if !bodies || width < minRowColumns || width > maxRowColumns {
		return nil, 0, false
	}
	t := &document.Table{Header: []document.Row{rowOf(lines[i : i+width])}}
	at := i + width
	for at+width <= len(lines) && mayCells(lines[at:at+width]) && fitColumns(names, lines[at:at+width]) {
		t.Rows = append(t.Rows, rowOf(lines[at:at+width]))
		at += width
	}
	return t, at, len(t.Rows) >= 2
}

// dutyLasts are the characters that the first column's name may end with.
var dutyLasts = runeset.Of("务项容施举作目标")

// fitColumns tells that each of cells fits the column of its name.
func fitColumns(names []string, cells []line) bool {
	for k := range cells {
		if !fitsColumn(names[k], cells[k].S()) {
			return false
		}
	}
	return true
}
