package repair

import (
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/official"
)

// rotatedTable rebuilds a table that was printed turned by 90°: page by page it
// comes column by column, each a name and then its cells without a mark between
// them. How many rows a page has is known from the numbers of its rows or tasks, and
// the cells are cut by what they hold. It is nil where no columns can be told.
func rotatedTable(lines []line) *document.Table {
	g := newGlyphs(lines)
	names, pages := g.pages()
	if len(pages) == 0 {
		return nil
	}
	t := &document.Table{}
	header := document.Row{}
	seen := map[string]bool{}
	if start := pages[0].cols[0]; start.start > 0 {
		t.Caption = caption(g.slice(0, start.start))
	}
	for _, n := range names {
		for _, p := range pages {
			if c, ok := p.column(n); ok && !seen[n] {
				seen[n] = true
				header.Cells = append(header.Cells, document.Cell{Run: g.slice(c.start, c.end)})
			}
		}
	}
	for _, p := range pages {
		t.Rows = append(t.Rows, g.rows(names, p)...)
	}
	t.Header = []document.Row{header}
	for i := range t.Header {
		t.Header[i].Quote = quote(t.Header[i])
	}
	for i := range t.Rows {
		t.Rows[i].Quote = quote(t.Rows[i])
	}
	return t
}

// rows makes the rows of a page.
func (g *glyphs) rows(names []string, p page) []document.Row {
	cells := make([][]document.Cell, 0, len(names))
	n := g.rowCount(names, p)
	groups := []int(nil)
	for _, name := range names {
		if start, end := p.text(name); end > start {
			if groups == nil {
				groups = restarts(g.numbered(start, end))
			}
		}
	}
	for _, name := range names {
		start, end := p.text(name)
		cells = append(cells, g.columnCells(name, start, end, n, groups))
	}
	out := make([]document.Row, n)
	for i := range out {
		for _, c := range cells {
			out[i].Cells = append(out[i].Cells, c[i])
		}
	}
	return out
}

// rowCount tells a page's rows by their numbers, or else by the row marks of tasks,
// or by how many cells at least two columns can be cut into. It is at least 1.
func (g *glyphs) rowCount(names []string, p page) int {
	if start, end := p.text(serialName); end > start {
		if n := len(g.serials(start, end)); n > 0 {
			return n
		}
	}
	n := 1
	votes := map[int]int{}
	for _, name := range names {
		start, end := p.text(name)
		if end <= start {
			continue
		}
		n = max(n, len(g.numbered(start, end)))
		votes[len(g.deadlines(start, end))]++
		if isBodyColumn(name) {
			votes[len(g.bodies(start, end))]++
		} else {
			votes[len(g.sentences(start, end))]++
		}
	}
	if n > 1 {
		return n
	}
	for k, v := range votes {
		if v >= 2 {
			n = max(n, k)
		}
	}
	return n
}

// serials gives the numbers among characters i to j, each printed anew.
func (g *glyphs) serials(i, j int) []document.Run {
	digit := func(k int) bool { return g.S[g.at[k]] >= '0' && g.S[g.at[k]] <= '9' }
	var out []document.Run
	for k := i; k < j; {
		if !digit(k) {
			k++
			continue
		}
		end := k + 1
		for end < j && digit(end) && !g.fresh[end] {
			end++
		}
		out = append(out, g.slice(k, end))
		k = end
	}
	return counting(out)
}

// counting gives the longest series of numbers that count on; a number may be left
// out or come twice by mistake. Figures of a heading among them do not count.
func counting(numbers []document.Run) []document.Run {
	var best []document.Run
	for i := range numbers {
		series := numbers[i : i+1 : i+1]
		last := official.Numeral(numbers[i].S)
		for _, r := range numbers[i+1:] {
			if n := official.Numeral(r.S); n >= last && n <= last+2 {
				series, last = append(series, r), n
			}
		}
		if len(series) > len(best) {
			best = series
		}
		if len(best) >= len(numbers)-i {
			break
		}
	}
	return best
}

// restarts gives the rows at which the row marks begin again at 1, nil for none.
func restarts(rows []document.Run) []int {
	var out []int
	for i, r := range rows {
		if m := rowMark.FindStringSubmatch(r.S); i > 0 && m != nil && m[1] == "1" {
			out = append(out, i)
		}
	}
	return out
}

// columnCells cuts a column into n cells. groups are the rows at which a new group
// of rows begins.
func (g *glyphs) columnCells(name string, start, end, n int, groups []int) []document.Cell {
	out := make([]document.Cell, n)
	if end <= start {
		return out
	}
	fits := func(runs []document.Run) bool {
		if len(runs) != n {
			return false
		}
		for i, r := range runs {
			out[i] = document.Cell{Run: r}
		}
		return true
	}
	if name == serialName {
		fits(g.serials(start, end))
		return out
	}
	if fits(g.numbered(start, end)) || fits(g.deadlines(start, end)) {
		return out
	}
	units := g.bodies(start, end)
	if isBodyColumn(name) {
		return bodyCells(g, start, end, units, n, groups)
	}
	if n > 1 && (fits(g.sentences(start, end)) || strings.HasSuffix(name, "名称") && fits(g.places(start, end))) {
		return out
	}
	return repeated(g.slice(start, end), n, n > 1)
}

// repeated lays one text over n rows.
func repeated(r document.Run, n int, whole bool) []document.Cell {
	out := make([]document.Cell, n)
	for i := range out {
		out[i] = document.Cell{Run: r, Merged: i > 0, Whole: whole}
	}
	return out
}

// caption drops the word 附件 before a table's name.
func caption(r document.Run) document.Run {
	if o, ok := official.ReadOrdinal(r.S); ok && o.Form == official.Annex {
		return trim(r.Slice(o.Len, len(r.S)))
	}
	return trim(r)
}
