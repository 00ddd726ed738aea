package repair

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/region"
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

// partTables cuts the lines of a rotated region where another table begins: where
// none of the columns' names that came so far comes again, and others begin.
func partTables(lines []line) [][]line {
	g := newGlyphs(lines)
	labels := g.labels()
	last := map[string]int{}
	count := map[string]int{}
	for i, l := range labels {
		last[l.name] = i
		count[l.name]++
	}
	own := func(name string) bool {
		return name != serialName && name != remarks && !isBodyColumn(name) && count[name] > 1
	}
	var out [][]line
	from, reach := 0, -1
	for i, l := range labels {
		if !own(l.name) {
			continue
		}
		if reach >= 0 && i > reach {
			// The table begins at the name that stands before its first own one.
			at := l
			if i > 0 && labels[i-1].name == serialName {
				at = labels[i-1]
			}
			cut := g.line[at.start]
			out = append(out, lines[from:cut])
			from = cut
		}
		reach = max(reach, last[l.name])
	}
	return append(out, lines[from:])
}

// page is the columns of one page, in their order; the text of each goes on to the
// next one, that of the last to end.
type page struct {
	cols []labelAt
	end  int
}

func (p page) column(name string) (labelAt, bool) {
	for _, c := range p.cols {
		if c.name == name {
			return c, true
		}
	}
	return labelAt{}, false
}

// text gives the span of a column's cells, empty where the page has no such column.
func (p page) text(name string) (start, end int) {
	for i, c := range p.cols {
		if c.name != name {
			continue
		}
		if i+1 < len(p.cols) {
			return c.end, p.cols[i+1].start
		}
		return c.end, p.end
	}
	return 0, 0
}

// pages finds the columns' names in their order, and the pages. Names of columns
// come once a page, always in the same order; words of the text that are like them
// do not.
func (g *glyphs) pages() ([]string, []page) {
	all := g.labels()
	count := map[string]int{}
	for _, l := range all {
		count[l.name]++
	}
	most := 0 // how many pages: the column of bodies comes on each
	for name, n := range count {
		if isBodyColumn(name) {
			most = max(most, n)
		}
	}
	var frequent []labelAt
	for _, l := range all {
		if 3*count[l.name] >= most && most > 0 {
			frequent = append(frequent, l)
		}
	}
	g.lengthen(frequent)
	names := columnOrder(frequent)
	if len(names) < 3 {
		return nil, nil
	}
	rank := map[string]int{}
	lastBody := 0
	for i, n := range names {
		rank[n] = i
		if isBodyColumn(n) {
			lastBody = i
		}
	}
	firstBody := lastBody
	for i := len(names) - 1; i >= 0; i-- {
		if isBodyColumn(names[i]) {
			firstBody = i
		}
	}
	var pages []page
	var cur page
	last := -1
	for i, l := range frequent {
		r := rank[l.name]
		switch {
		case r > last && !skips(frequent[i+1:], rank, last, r):
		case r <= last && last >= firstBody:
			cur.end = l.start
			pages = append(pages, cur)
			cur = page{}
		default:
			continue
		}
		cur.cols = append(cur.cols, l)
		last = r
	}
	cur.end = g.len()
	if last >= firstBody {
		pages = append(pages, cur)
	}
	g.cutTops(pages)
	return names, pages
}

// cutTops ends each page where the print shows the next one to begin, if that has
// more above its first name (a group's name, numbers).
func (g *glyphs) cutTops(pages []page) {
	for i := range pages {
		p := &pages[i]
		from := p.cols[len(p.cols)-1].end
		for _, t := range g.tops {
			if t > from && t < p.end {
				if i+1 < len(pages) && pages[i+1].cols[0].name != serialName && len(g.serials(t, p.end)) > 1 {
					// The numbers' name was lost; the numbers were not.
					pages[i+1].cols = slices.Insert(pages[i+1].cols, 0, labelAt{serialName, t, t})
				}
				p.end = t
				break
			}
		}
	}
}

// skips tells whether a word like the name of rank r comes too early: names between
// last and r still follow on the page.
func skips(next []labelAt, rank map[string]int, last, r int) bool {
	for i, l := range next {
		n := rank[l.name]
		if i >= 12 || n <= last {
			return false
		}
		if n < r {
			return true
		}
	}
	return false
}

func isBodyColumn(name string) bool {
	return strings.HasSuffix(name, "单位") && name != "单位" || strings.HasSuffix(name, "部门") || strings.HasSuffix(name, "主体")
}

// columnOrder gives the names in the order in which they mostly follow one another,
// from the first on.
func columnOrder(labels []labelAt) []string {
	next := map[string]map[string]int{}
	for i := 1; i < len(labels); i++ {
		a, b := labels[i-1].name, labels[i].name
		if next[a] == nil {
			next[a] = map[string]int{}
		}
		if a != b {
			next[a][b]++
		}
	}
	follower := func(name string) string {
		best := ""
		for n, c := range next[name] {
			if c > next[name][best] || c == next[name][best] && n < best {
				best = n
			}
		}
		return best
	}
	var names []string
	if len(labels) == 0 {
		return nil
	}
	seen := map[string]bool{}
	for n := labels[0].name; n != "" && !seen[n]; n = follower(n) {
		seen[n] = true
		names = append(names, n)
	}
	// What the commonest order leaves out goes before what mostly follows it.
	for _, l := range labels {
		if seen[l.name] {
			continue
		}
		seen[l.name] = true
		at := slices.Index(names, follower(l.name))
		if at <= 0 {
			at = len(names)
		}
		names = slices.Insert(names, at, l.name)
	}
	return names
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

// bodyCells makes n cells of the names of bodies in a column. As many as rows are one
// a row; one is merged over all; as many as groups are merged over those. More than
// rows stand several in a cell: cells then open alike.
func bodyCells(g *glyphs, start, end int, units []document.Run, n int, groups []int) []document.Cell {
	out := make([]document.Cell, n)
	switch {
	case len(units) == n:
		for i, u := range units {
			out[i] = document.Cell{Run: u}
		}
		return out
	case len(units) == 1:
		return repeated(units[0], n, false)
	case len(units) == len(groups)+1:
		k := 0
		for i := range out {
			merged := i > 0
			if k < len(groups) && groups[k] == i {
				k++
				merged = false
			}
			out[i] = document.Cell{Run: units[k], Merged: merged}
		}
		return out
	case len(units) > n:
		if cuts, sure := gather(units, n); cuts != nil {
			for i, c := range cuts {
				to := len(units)
				if i+1 < n {
					to = cuts[i+1]
				}
				var b builder
				for _, u := range units[c:to] {
					b.add(" ", u)
				}
				out[i] = document.Cell{Run: b.run(), Whole: !sure}
			}
			return out
		}
	}
	return repeated(g.slice(start, end), n, true)
}

// gather tells which of units open the n cells that they stand in. Cells of a column
// mostly open with the same body; it is sure where just n units are that body.
func gather(units []document.Run, n int) (cuts []int, sure bool) {
	first := map[string]int{}
	pairs := map[[2]string]int{}
	for i, u := range units {
		first[head(u.S)]++
		if i > 0 {
			pairs[[2]string{head(units[i-1].S), head(u.S)}]++
		}
	}
	opener := head(units[0].S)
	if first[opener] == n {
		for i, u := range units {
			if head(u.S) == opener {
				cuts = append(cuts, i)
			}
		}
		return cuts, true
	}
	// Cut where two bodies are least often neighbours, and before openers.
	type seam struct {
		at   int
		cost float64
	}
	var seams []seam
	for i := 1; i < len(units); i++ {
		cost := float64(pairs[[2]string{head(units[i-1].S), head(units[i].S)}])
		if head(units[i].S) == opener {
			cost -= float64(len(units))
		}
		seams = append(seams, seam{i, cost})
	}
	sort.SliceStable(seams, func(a, b int) bool { return seams[a].cost < seams[b].cost })
	cuts = []int{0}
	for _, s := range seams[:n-1] {
		cuts = append(cuts, s.at)
	}
	sort.Ints(cuts)
	return cuts, false
}

// head is the first body of a cell.
func head(s string) string {
	if i := strings.IndexAny(s, "、，,；"); i > 0 {
		return s[:i]
	}
	return s
}

// beginsBody tells whether the name of a public body may begin with s.
func beginsBody(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	if strings.HasPrefix(s, "人民") || strings.ContainsRune("市各旗区县省盟州国中共相全自", r) {
		return true
	}
	if !unicode.Is(unicode.Han, r) {
		return false
	}
	_, _, ok := region.Leading(s)
	return ok
}

// caption drops the word 附件 before a table's name.
func caption(r document.Run) document.Run {
	if o, ok := official.ReadOrdinal(r.S); ok && o.Form == official.Annex {
		return trim(r.Slice(o.Len, len(r.S)))
	}
	return trim(r)
}
