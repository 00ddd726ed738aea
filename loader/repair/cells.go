package repair

import (
	"slices"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/runeset"
)

// A table of a web page whose cells are paragraphs comes as text with one cell a line, a bar
// behind each. Rows that have fewer cells than the table has columns, because some of theirs
// span others, are filled up with bars at their end; by these the rows are told apart.

// leastCells is how many lines of one cell each are a table and no list of links.
const leastCells = 6

// joinCells makes one line of the cells of each row, where cells come one a line, and changes
// lines by it. Where no row is filled up, their bars are dropped and the cells left to be
// read as rows without bars.
func joinCells(lines []line) []line {
	lines = drawBars(lines)
	joined := false
	for i := 0; i < len(lines); {
		end, single := i, 0
		for end < len(lines) && (endsCell(&lines[end]) || end > i && isPart(lines, end)) {
			if n := strings.Count(lines[end].S(), "|"); n == 1 && len(lines[end].S()) > 1 {
				single++
			}
			end++
		}
		if single >= leastCells {
			joined = true
			rows := openedRows(lines[i:end])
			if rows == nil {
				rows = alikeCells(lines[i:end])
			}
			if rows == nil && closeNumbered(lines[i:end]) {
				i = end
				continue
			}
			if rows == nil {
				rows = cellRows(lines[i:end])
			}
			if rows != nil {
				for _, r := range rows {
					joinRow(lines[i+r[0] : i+r[1]])
				}
			} else {
				dropBars(lines[i:end])
			}
		}
		i = max(end, i+1)
	}
	if !joined {
		return lines
	}
	return slices.DeleteFunc(lines, func(l line) bool { return l.role == gone })
}

// drawBars sets bars that stand on lines of their own behind the cells above them, where there are as many as a
// table has.
func drawBars(lines []line) []line {
	alone := 0
	for i := range lines {
		if lines[i].size() == len("|") && lines[i].first() == '|' {
			alone++
		}
	}
	if alone < leastCells {
		return lines // as in most files
	}
	cell := -1 // the line above, where no bar closes it
	for i := range lines {
		l := &lines[i]
		switch s := l.S(); {
		case s == "|" && cell >= 0:
			var b builder
			b.addLine("", &lines[cell])
			b.addLine(" ", l)
			lines[cell].reword(b.run())
			l.role, cell = gone, -1
		case strings.Contains(s, "|"):
			cell = -1
		case captionStart.Opens(s) || strings.HasSuffix(s, "表") || finished(s):
			cell = -1 // above the table, whose first bar stands before its cells
		default:
			cell = i
		}
	}
	return slices.DeleteFunc(lines, func(l line) bool { return l.role == gone })
}

// endsCell tells that a line ends with a bar and does not begin as a Markdown row does.
func endsCell(l *line) bool {
	return l.last() == '|' && (l.first() != '|' || isPadding(l.S())) && !ruler.MatchString(l.S())
}

// isPadding tells a line that only fills up a row.
func isPadding(s string) bool { return strings.Trim(s, "| ") == "" }

// fillsUp tells a line that ends with the bars by which a row is filled up.
func fillsUp(s string) bool {
	return isPadding(s) || strings.HasSuffix(strings.ReplaceAll(s, " ", ""), "||")
}

// isPart tells that line i is a paragraph of a cell that goes on in the next line, or the next but one: 2015年 over
// 完成 |.
func isPart(lines []line, i int) bool {
	s := lines[i].S()
	if i+1 == len(lines) || runeset.Len(s) > maxNameRunes || strings.Contains(s, "|") || captionStart.Opens(s) || finished(s) {
		return false
	}
	next := lines[i+1].S()
	if i+2 < len(lines) && !strings.Contains(next, "|") && runeset.Len(next) <= maxNameRunes {
		next, i = lines[i+2].S(), i+1
	}
	return strings.Count(next, "|") == 1 && endsCell(&lines[i+1]) && !isPadding(next)
}

// openedRows gives the rows of lines of cells, as spans of lines, where each row is opened by a bar on a line of
// its own behind the bars that fill up the one above, and all have as many bars. It is nil for other lines, and
// takes these bars out.
func openedRows(lines []line) [][2]int {
	var rows [][2]int
	start, bars, width := 0, 0, 0
	for i := range lines {
		n := strings.Count(lines[i].S(), "|")
		bars += n
		switch last := i+1 == len(lines); {
		case n < 2 && !last:
			continue
		case lines[start].size() != len("|"), !last && lines[i+1].size() != len("|"), len(rows) > 0 && bars != width:
			return nil
		}
		rows = append(rows, [2]int{start + 1, i + 1})
		start, bars, width = i+1, 0, bars
	}
	if len(rows) < 3 {
		return nil
	}
	for _, r := range rows {
		lines[r[0]-1].role = gone
	}
	return rows
}

// alikeCells gives the rows that lines of cells make by their form alone, as spans of lines: names, then rows that are
// alike to the last, under which no other number of columns comes out. It is nil for other lines.
func alikeCells(lines []line) [][2]int {
	var cells []document.Run
	var ends []int // by line, how many cells end before its end
	for i := range lines {
		for _, c := range markdownCells(lines[i].Run(), true) {
			cells = append(cells, c.Run)
		}
		ends = append(ends, len(cells))
	}
	for width := minRowColumns; width <= maxRowColumns; width++ {
		if len(cells)%width != 0 || len(cells) < 3*width || !alikeRest(cells, width) {
			continue
		}
		var rows [][2]int
		start := 0
		for i, n := range ends {
			if n > (len(rows)+1)*width {
				return nil // a row that ends within a line
			}
			if n == (len(rows)+1)*width {
				rows = append(rows, [2]int{start, i + 1})
				start = i + 1
			}
		}
		return rows
	}
	return nil
}

// alikeRest tells that cells are names of so many columns, in one row or two, the second under others, and rows
// that are alike.
func alikeRest(cells []document.Run, width int) bool {
	var f form
	for at := 0; at < len(cells); at += width {
		row := cells[at : at+width]
		kinds := kindsOf(row)
		if f != nil {
			if !f.fits(kinds, 1) {
				return false
			}
			continue
		}
		got, ok := formOf(kinds)
		switch figures := func(k kind) bool { return k&figured != 0 }; {
		case ok && at > 0:
			f = got
		case at > width, // a third row of names
			at > 0 && row[0].S != "", // one that is not under others
			slices.ContainsFunc(kinds, figures):
			return false
		}
	}
	return f != nil
}

// cellRows gives the rows that lines of cells make, as spans of lines; nil where they cannot
// be told.
func cellRows(lines []line) [][2]int {
	var filled []int // bars in front of the end of each row that is filled up
	bars, least := 0, minRowColumns
	for i := range lines {
		s := lines[i].S()
		n := strings.Count(s, "|")
		bars += n
		if fillsUp(s) {
			filled = append(filled, bars)
			least = max(least, n)
		}
	}
	for i := 0; i < len(lines) && callsValues(strings.TrimRight(lines[i].S(), "| ")); i++ {
		least = max(least, i+1)
	}
	// The width that most of the rows which are filled up agree with.
	width, most := 0, 0
	for w := least; w <= maxRowColumns; w++ {
		fit, last := 0, 0
		for _, at := range filled {
			if (at-last)%w == 0 {
				fit++
			}
			last = at
		}
		if fit > most {
			width, most = w, fit
		}
	}
	if most < 2 || 2*most < len(filled) {
		return nil
	}
	var rows [][2]int
	start, held := 0, 0
	for i := range lines {
		s := lines[i].S()
		held += strings.Count(s, "|")
		if held >= width || fillsUp(s) {
			rows = append(rows, [2]int{start, i + 1})
			start, held = i+1, 0
		}
	}
	if start < len(lines) {
		rows = append(rows, [2]int{start, len(lines)})
	}
	return rows
}

// joinRow makes one line of lines.
func joinRow(lines []line) {
	if len(lines) < 2 || unstack(lines, false, false) {
		return
	}
	var b builder
	for k := range lines {
		b.addLine(" ", &lines[k])
		lines[k].role = gone
	}
	lines[0].role = text
	lines[0].reword(b.run())
}

// unstack makes one line of each of the rows that lines, the cells of one, hold one under another: names of as many
// lines as the figures behind them have, with a bar in front where closed and a blank cell behind the first where
// grouped. It tells whether it did.
func unstack(lines []line, closed, grouped bool) bool {
	var cells [][]document.Run // by cell, its lines without their bar
	var cell []document.Run
	for k := range lines {
		r := lines[k].Run()
		bars := strings.Count(r.S, "|")
		if words := trim(r.Slice(0, len(strings.TrimRight(r.S, "| ")))); words.S != "" {
			cell = append(cell, words)
		}
		for ; bars > 0; bars-- {
			cells, cell = append(cells, cell), nil
		}
	}
	rows, names, values := 0, 0, 0
	for _, c := range cells {
		switch {
		case len(c) < 2:
			continue
		case rows > 0 && len(c) != rows:
			return false
		case slices.ContainsFunc(c, func(r document.Run) bool { return !isValue(r.S) }):
			names++
		default:
			values++
		}
		rows = len(c)
	}
	if names != 1 || values == 0 {
		return false
	}
	bar := document.Run{S: "|"}
	for k := range lines {
		if lines[k].role = gone; k >= rows {
			continue
		}
		var b builder
		if closed {
			b.add("", bar)
		}
		for i, c := range cells {
			if i == 1 && grouped {
				b.add(" ", bar)
			}
			switch {
			case len(c) == rows:
				b.add(" ", c[k])
			case k == 0 && len(c) == 1:
				b.add(" ", c[0])
			}
			b.add(" ", bar)
		}
		lines[k].role = text
		lines[k].reword(b.run())
	}
	return true
}

// reword gives the line other words, and their width.
func (l *line) reword(r document.Run) {
	l.mend(r)
	n, _ := columns(r.S)
	l.columns = small(n)
}

// dropBars leaves the cells of lines without their bars.
func dropBars(lines []line) {
	for k := range lines {
		l := &lines[k]
		if isPadding(l.S()) {
			l.role = gone
			continue
		}
		l.reword(trim(l.Run().Slice(0, strings.LastIndexByte(strings.TrimRight(l.S(), "| ")+"|", '|'))))
	}
}

// align moves the cells of rows that spans left short to the columns that they belong to:
// where they are most alike the rows of which the table has most, figures under figures; of
// places alike the one farthest right, since cells that group rows stand first. A row with
// more cells than its header has its group before them.
func align(header, rows []document.Row) {
	named := own(header[0])
	width, whole := named, 0
	for _, r := range rows {
		width = max(width, own(r))
		if own(r) == named {
			whole++
		}
	}
	if whole == 0 || whole == len(rows) {
		return
	}
	// What the columns hold, by the rows with as many cells as the header.
	kinds := make([]int, named) // more figures than words where above 0
	for _, r := range rows {
		if own(r) != named {
			continue
		}
		for k := range named {
			if isBlankOrValue(r.Cells[k].S) {
				kinds[k]++
			} else {
				kinds[k]--
			}
		}
	}
	shift := func(r *document.Row, by int) {
		if by > 0 {
			n := own(*r)
			r.Cells = append(append(make([]document.Cell, by, width), r.Cells[:n]...), make([]document.Cell, max(0, width-by-n))...)
		}
	}
	for i := range rows {
		n := own(rows[i])
		if n <= 1 || n > named {
			continue
		}
		best, most := width-named, -1
		for by := 0; by+n <= named; by++ {
			like := 0
			for k := range n {
				if isBlankOrValue(rows[i].Cells[k].S) == (kinds[by+k] > 0) {
					like++
				}
			}
			if like >= most {
				best, most = width-named+by, like
			}
		}
		shift(&rows[i], best)
	}
	for i := range header {
		shift(&header[i], width-named)
	}
}

// own is how many cells a row has up to the last that is not blank.
func own(r document.Row) int {
	n := len(r.Cells)
	for n > 0 && r.Cells[n-1].S == "" {
		n--
	}
	return n
}

// isBlankOrValue tells a cell of a column of figures.
func isBlankOrValue(s string) bool { return s == "" || isValue(s) }
