package repair

import (
	"slices"

	"plangraph/loader/document"
)

// table gives the table that was read.
func (r *reading) table() *document.Table {
	t := &document.Table{Header: r.header(r.seen.lines)}
	groups := make([]document.Cell, len(r.of)) // by column, what groups the rows so far
	var heading document.Cell
	var headings []document.Cell
	for _, row := range r.rows {
		if heading.Merged = heading.S != ""; row.heading.S != "" {
			heading = document.Cell{Run: row.heading}
		}
		headings = append(headings, heading)
		t.Rows = append(t.Rows, document.Row{Cells: r.cells(row, groups, t.Rows)})
	}
	r.dropGroups(t)
	if heading.S != "" {
		for k := range t.Header {
			t.Header[k].Cells = append([]document.Cell{{}}, t.Header[k].Cells...)
		}
		for k := range t.Rows {
			t.Rows[k].Cells = append([]document.Cell{headings[k]}, t.Rows[k].Cells...)
		}
	}
	return t
}

// cells gives the cells of a row behind rows.
func (r *reading) cells(row *row, groups []document.Cell, rows []document.Row) []document.Cell {
	out := make([]document.Cell, len(r.of))
	shares := r.bodies && !row.counted && r.numbers >= 0
	for k := range r.of {
		lines := r.seen.lines[row.cuts[k]:row.cuts[k+1]]
		switch {
		case r.of[k] == ofGroups && len(lines) > 0:
			out[k] = document.Cell{Run: joined(lines)}
			groups[k] = document.Cell{Run: out[k].Run, Merged: true}
		case r.of[k] == ofGroups:
			out[k] = groups[k]
		case row.uncut && k == r.numbers+1:
			out[k] = document.Cell{Run: listed(r.seen.lines[row.cuts[k]:row.cuts[len(r.of)]]), Whole: true}
			return out
		case shares && len(lines) == 0:
			above := rows[len(rows)-1].Cells[k]
			out[k] = document.Cell{Run: above.Run, Merged: true, Whole: above.Whole}
		case r.of[k] == ofBodies:
			out[k] = document.Cell{Run: listed(lines), Whole: len(lines) != 1}
		case r.of[k] == ofPersons, r.of[k] == ofFigures && len(lines) > 0 && comparesWords(&lines[0]):
			out[k].Run = listed(lines)
		case len(lines) == 0:
			out[k].Whole = r.bodies
		default:
			out[k].Run = joined(lines)
		}
	}
	return out
}

// listed makes one run of lines, each of which names something.
func listed(lines []line) document.Run {
	var b builder
	for i := range lines {
		b.add("、", lines[i].Run())
	}
	return b.run()
}

// dropGroups leaves out columns of groups of which no row has one: they stand on the page before.
func (r *reading) dropGroups(t *document.Table) {
	for k := len(r.of) - 1; k >= 0; k-- {
		has := func(row document.Row) bool { return row.Cells[k].S != "" }
		if r.of[k] != ofGroups || slices.ContainsFunc(t.Rows, has) {
			continue
		}
		for _, rows := range [...][]document.Row{t.Header, t.Rows} {
			for i := range rows {
				rows[i].Cells = slices.Delete(rows[i].Cells, k, k+1)
			}
		}
	}
}
