package repair

import (
	"plangraph/loader/document"
	"plangraph/loader/official"
)

// finishTable brings all rows to width cells, repeats merged cells and quotes the
// rows.
func finishTable(t *document.Table, width int) {
	for _, rows := range [][]document.Row{t.Header, t.Rows} {
		for i := range rows {
			for len(rows[i].Cells) < width {
				rows[i].Cells = append(rows[i].Cells, document.Cell{})
			}
		}
	}
	for _, rows := range [][]document.Row{t.Header, t.Rows} {
		for i := range rows {
			rows[i].Quote = quote(rows[i])
		}
	}
	fillDown(t)
	if len(t.Header) > 0 {
		fillAcross(t.Header[0])
	}
}

// quote joins a row's own cells with one space.
func quote(r document.Row) document.Run {
	var b builder
	size, segs := 0, 0
	for i := range r.Cells {
		if c := &r.Cells[i]; !c.Merged {
			size, segs = size+len(c.S)+1, segs+len(c.Segs)
		}
	}
	b.grow(size, segs)
	for _, c := range r.Cells {
		if c.S != "" && !c.Merged {
			b.add(" ", c.Run)
		}
	}
	return b.run()
}

// fillDown repeats cells merged over rows. Only the leading columns, which group
// the rows, are merged, other than that of the rows' numbers: a blank further on is a
// blank, and so is one left of the first column that every row fills.
func fillDown(t *document.Table) {
	rows := t.Rows
	if len(rows) == 0 {
		return
	}
	for c := range rows[0].Cells {
		blank := false
		for _, r := range rows {
			blank = blank || r.Cells[c].S == ""
		}
		if !blank || rows[0].Cells[c].S == "" {
			return
		}
		if len(t.Header) > 0 && official.Bare(t.Header[0].Cells[c].S) == serialName {
			continue
		}
		for i := 1; i < len(rows); i++ {
			if _, filled := alone(rows[i].Cells); rows[i].Cells[c].S == "" && filled > 0 {
				above := rows[i-1].Cells[c]
				rows[i].Cells[c] = document.Cell{Run: above.Run, Merged: true, Whole: above.Whole}
			}
		}
	}
}

// fillAcross repeats a header's cells merged over columns.
func fillAcross(h document.Row) {
	for i := 1; i < len(h.Cells); i++ {
		if h.Cells[i].S == "" && h.Cells[i-1].S != "" {
			h.Cells[i] = document.Cell{Run: h.Cells[i-1].Run, Merged: true}
		}
	}
}
