package repair

import "plangraph/loader/document"

// groups cuts characters i to j into the names of groups of rows, at most n: headings of
// the text, which nothing separates in a rotated column. It is nil where they are not.
func (g *glyphs) groups(i, j, n int, e *echo) []document.Run {
	cuts := e.headings(g.text(i, j))
	if len(cuts) == 0 || len(cuts) > n {
		return nil
	}
	return g.cut(i, j, cuts)
}

// groupCells lays the names of groups over a page's rows, each over those that the text
// tells of under its heading.
func groupCells(names []document.Run, rows []document.Row, e *echo) []document.Cell {
	parts := make([]string, len(names))
	for i, n := range names {
		parts[i] = e.of(n.S)
	}
	said := func(row, name int) bool {
		for _, c := range rows[row].Cells {
			if !c.Merged && says(parts[name], unmarked(c.S)) {
				return true
			}
		}
		return false
	}
	laid := over(len(rows), len(names), func(row, name int) float64 {
		if said(row, name) {
			return saidSure
		}
		return 0
	})
	cells := spread(names, laid)
	sure := true
	for row, name := range laid {
		sure = sure && said(row, name)
	}
	for i := range cells {
		cells[i].Whole = !sure && len(names) > 1
	}
	return cells
}
