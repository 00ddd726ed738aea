package repair

import "plangraph/loader/document"

// A table without numbers for its rows comes column by column, one cell a line, too: 指标 and what the rows are
// of, then each other column's name and as many figures.

// How many cells a column of such a table has.
const (
	leastColumnCells = 3
	mostColumnCells  = 60
)

// alikeColumns reads such a table, whose first column's name is line i, and whose line behind it may be a name as
// well. It gives the index behind the table.
func alikeColumns(seen *kinds, i int) (*document.Table, int, bool) {
	lines := seen.lines
	if !seen.calls(i) && !namesYears(lines[i].S()) || captions(lines, i) {
		return nil, 0, false // by far most lines
	}
	first := i + 1 // figure
	for first < len(lines) && first-i <= mostColumnCells && seen.mayBeName(first) && seen.of(first)&(figured|blank) == 0 {
		first++
	}
	rows, at := first-i-2, first-1
	if rows < leastColumnCells || first == len(lines) || seen.of(first)&(figured|blank) == 0 || !seen.heads(at, rows) {
		return nil, 0, false
	}
	t := &document.Table{Header: []document.Row{rowOf(lines[i : i+1])}, Rows: make([]document.Row, rows)}
	for r := range t.Rows {
		t.Rows[r] = rowOf(lines[i+1+r : i+2+r])
	}
	for ; seen.heads(at, rows); at += rows + 1 {
		t.Header[0].Cells = append(t.Header[0].Cells, document.Cell{Run: lines[at].Run()})
		for r := range t.Rows {
			t.Rows[r].Cells = append(t.Rows[r].Cells, document.Cell{Run: lines[at+1+r].Run()})
		}
	}
	return t, at, true
}

// heads tells whether line at can be the name of a column and the n lines behind it its cells, all figures but for
// a few or all words.
func (k *kinds) heads(at, n int) bool {
	if at+n >= len(k.lines) || !k.calls(at) {
		return false
	}
	at++
	cells := k.row(at, n)
	figures, names := 0, 0 // names of other columns, or headings
	for i, c := range cells {
		if c&(figured|blank) != 0 {
			figures++
		} else if c&ordinal != 0 || k.calls(at+i) {
			names++
		}
	}
	return cells != nil && names == 0 && (figures == 0 || n-figures <= maxWorded)
}
