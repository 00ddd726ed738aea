package repair

import (
	"regexp"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/official"
)

// rotatedTable rebuilds a table that was printed turned by 90°: page by page it
// comes column by column, each a name and then its cells without a mark between
// them. How many rows a page has is known from the numbers of its rows or tasks, and
// the cells are cut by what they hold. It is nil where no columns can be told. Columns
// of a page whose cells no row can be sure of are the table's notes; doubts tell of them.
// e is the text that the table may say again.
func (g *glyphs) rotatedTable(e *echo) (t *document.Table, doubts []doubt) {
	names, pages := g.pages()
	if len(pages) == 0 {
		return nil, nil
	}
	t = &document.Table{}
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
	counts := make([]int, len(pages))
	for i, p := range pages {
		counts[i] = g.rowCount(names, p)
	}
	known := g.columnWords(names, pages, counts)
	for i, p := range pages {
		rows, d := g.rows(names, p, counts[i], known, e)
		t.Rows, doubts = append(t.Rows, rows...), append(doubts, d...)
	}
	for _, d := range doubts {
		t.Notes = append(t.Notes, d.text)
	}
	t.Header = []document.Row{header}
	for i := range t.Header {
		t.Header[i].Quote = quote(t.Header[i])
	}
	for i := range t.Rows {
		t.Rows[i].Quote = quote(t.Rows[i])
	}
	return t, doubts
}

// doubt is the cells of a page's column that no row can be sure of, and why.
type doubt struct {
	what   string // the column, or a cell of it
	line   int    // of the file, that it begins in
	text   document.Run
	reason string
}

// rows makes the n rows of a page: first the cells that are sure, then the others by
// their likeness to those. known are words that come again in columns.
func (g *glyphs) rows(names []string, p page, n int, known map[string][]string, e *echo) ([]document.Row, []doubt) {
	var groups []int
	for _, name := range names {
		if start, end := p.text(name); end > start && groups == nil {
			groups = restarts(g.numbered(start, end))
		}
	}
	out := make([]document.Row, n)
	for i := range out {
		out[i].Cells = make([]document.Cell, len(names))
	}
	doubts := g.behindNumbers(names, p)
	var open []int // columns whose cells are not sure
	var worn []int // columns of bodies that lost characters in print
	for c, name := range names {
		start, end := p.text(name)
		if end <= start {
			continue
		}
		if isBodyColumn(name) && g.isWorn(p, name) {
			worn = append(worn, c)
			continue
		}
		cells := g.sureCells(name, start, end, n, groups, known[name])
		if cells == nil {
			open = append(open, c)
			continue
		}
		for i := range out {
			out[i].Cells[c] = cells[i]
		}
	}
	open, total := g.fillSums(names, p, open, out)
	texts, parts := make([]string, n), make([]string, n)
	for i, r := range out {
		texts[i], parts[i] = ownText(r.Cells), e.ofRow(r)
	}
	if full, ok := g.nameless(names, p, parts); ok {
		return g.rows(names, full, n, known, e)
	}
	for _, c := range worn {
		start, end := p.text(names[c])
		cells := g.wornCells(names[c], start, end, parts)
		if cells == nil {
			doubts = append(doubts, g.doubt("the column "+names[c], start, end, "lost characters in print"))
		}
		for i, cell := range cells {
			out[i].Cells[c] = cell
		}
	}
	l := &layout{texts: texts, said: parts, laid: map[int][]int{}}
	var grouping []int // columns of groups, which the others tell
	for _, c := range open {
		start, end := p.text(names[c])
		if g.groups(start, end, n, e) != nil {
			grouping = append(grouping, c)
			continue
		}
		for i, cell := range g.likelyCells(names[c], start, end, l) {
			out[i].Cells[c] = cell
		}
	}
	for _, c := range grouping {
		start, end := p.text(names[c])
		for i, cell := range groupCells(g.groups(start, end, n, e), out, e) {
			out[i].Cells[c] = cell
		}
	}
	for c, name := range names {
		if isBodyColumn(name) && contradicts(parts, name, column(out, c)) {
			start, end := p.text(name)
			cells, left := g.settled(name, start, end, parts)
			doubts = append(doubts, left...)
			for i := range out {
				out[i].Cells[c] = document.Cell{}
				if cells != nil {
					out[i].Cells[c] = cells[i]
				}
			}
		}
	}
	if total != nil {
		out = total.among(out)
	}
	return out, doubts
}

// column gives the words of a column's cells.
func column(rows []document.Row, c int) []string {
	out := make([]string, len(rows))
	for i, r := range rows {
		out[i] = r.Cells[c].S
	}
	return out
}

func (g *glyphs) doubt(what string, start, end int, reason string) doubt {
	return doubt{what, g.lines[g.line[start]].no(), g.slice(start, end), reason}
}

// rowCount tells a page's rows by their numbers or the row marks of tasks, and by how
// many cells at least two columns can be cut into: numbers may be lost, cells may be
// merged, so that the most is right. It is at least 1.
func (g *glyphs) rowCount(names []string, p page) int {
	n, tasks := 1, false
	for _, name := range names {
		start, end := p.text(name)
		if end <= start {
			continue
		}
		if name == serialName {
			n = max(n, len(g.serials(start, end)))
			continue
		}
		if k := len(g.numbered(start, end)); k > 1 {
			n, tasks = max(n, k), true
		}
	}
	if tasks {
		return n
	}
	votes := map[int]int{}
	for _, name := range names {
		start, end := p.text(name)
		if end <= start || name == serialName {
			continue
		}
		votes[len(g.deadlines(start, end))]++
		switch {
		case isBodyColumn(name):
			votes[len(g.bodies(start, end))]++
		case strings.HasSuffix(name, nameColumn):
			votes[len(strong(g.names(start, end)))]++
		default:
			votes[len(g.sentences(start, end))]++
		}
	}
	for k, v := range votes {
		if v >= 2 {
			n = max(n, k)
		}
	}
	return n
}

// serials gives the numbers among characters i to j, each printed anew. Those in the
// brackets of a heading are none.
func (g *glyphs) serials(i, j int) []document.Run {
	digit := func(k int) bool { return g.S[g.at[k]] >= '0' && g.S[g.at[k]] <= '9' }
	var out []document.Run
	depth := 0
	for k := i; k < j; {
		if !digit(k) || depth > 0 {
			depth = bracketDepth(depth, g.text(k, k+1))
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

// counting gives the longest series of numbers that count on, or begin again at 1 under
// another heading; a number may be left out or come twice by mistake. Figures of a
// heading among them do not count.
func counting(numbers []document.Run) []document.Run {
	var best []document.Run
	for i := range numbers {
		series := numbers[i : i+1 : i+1]
		last := official.Numeral(numbers[i].S)
		for _, r := range numbers[i+1:] {
			if n := official.Numeral(r.S); n >= last && n <= last+2 || n == 1 {
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

// sureCells cuts a column into n cells by what it holds, nil where that does not tell
// them. groups are the rows at which a new group of rows begins, known words that come
// again in the column.
func (g *glyphs) sureCells(name string, start, end, n int, groups []int, known []string) []document.Cell {
	if name == serialName {
		if runs := g.serials(start, end); len(runs) == n {
			return single(runs)
		}
		return make([]document.Cell, n)
	}
	if runs := g.numbered(start, end); len(runs) == n {
		return single(runs)
	}
	if runs := g.deadlines(start, end); len(runs) == n {
		return single(runs)
	}
	if isBodyColumn(name) {
		return bodyCells(g.bodies(start, end), n, groups)
	}
	if n == 1 {
		return nil
	}
	if cuts := g.sentences(start, end); len(cuts) == n {
		return single(g.cut(start, end, cuts))
	}
	if runs := g.words(start, end, n, known); len(runs) == n {
		return single(runs)
	}
	if strings.HasSuffix(name, nameColumn) {
		if runs, seams := g.names(start, end); len(runs) >= n {
			if runs = strong(runs, seams); len(runs) == n {
				return single(runs)
			}
		}
	}
	return nil
}

// single makes one cell of each run.
func single(runs []document.Run) []document.Cell {
	out := make([]document.Cell, len(runs))
	for i, r := range runs {
		out[i] = document.Cell{Run: r}
	}
	return out
}

// layout is what tells how columns lie on a page's rows: the words of the rows' sure
// cells, what the text before the table says of each row, and how other columns of so
// many cells were laid, for columns of bodies are merged alike.
type layout struct {
	texts, said []string
	laid        map[int][]int
	like        likeness
}

// likeness is that to the rows' words. It is made when it is first needed.
func (l *layout) likeness() likeness {
	if l.like.rows == nil {
		l.like = newLikeness(l.texts)
		l.like.said = l.said
	}
	return l.like
}

// maxLaid is how many rows times characters are compared at most; more are no page's.
const maxLaid = 1 << 20

// likelyCells cuts a column into cells by their likeness to the rows' sure ones.
func (g *glyphs) likelyCells(name string, from, to int, l *layout) []document.Cell {
	n := len(l.texts)
	switch {
	case n*(to-from) > maxLaid:
	case isBodyColumn(name):
		units := g.bodies(from, to)
		if len(units) > n {
			cuts, sure := gather(units, n)
			out := gathered(units, cuts, " ")
			for i := range out {
				out[i].Whole = !sure
			}
			return out
		}
		if l.laid[len(units)] == nil {
			l.laid[len(units)] = l.likeness().over(units)
		}
		return spread(units, l.laid[len(units)])
	case n > 1 && strings.HasSuffix(name, nameColumn):
		if units, seams := g.names(from, to); len(units) >= n {
			return gathered(units, l.likeness().under(units, seams), "")
		}
	case n > 1:
		if at := g.sentences(from, to); len(at) > n {
			units := g.cut(from, to, at)
			cuts := l.likeness().under(units, topics(units))
			cells := gathered(units, cuts, "")
			for i := range cells {
				cells[i].Whole = !l.likeness().saysAll(i, units[cuts[i]:end(cuts, i, len(units))])
			}
			return cells
		}
	}
	return repeated(g.slice(from, to), n, n > 1)
}

// repeated lays one text over n rows.
func repeated(r document.Run, n int, whole bool) []document.Cell {
	out := make([]document.Cell, n)
	for i := range out {
		out[i] = document.Cell{Run: r, Merged: i > 0, Whole: whole}
	}
	return out
}

// annexName is the last 附件 before a table's name, with its number.
var annexName = regexp.MustCompile(`^.*附(?:件|表)[:：]?\d?`)

// caption is a table's name among what stands before its columns: what follows the
// last 附件, where there is one.
func caption(r document.Run) document.Run {
	return trim(r.Slice(len(annexName.FindString(r.S)), len(r.S)))
}
