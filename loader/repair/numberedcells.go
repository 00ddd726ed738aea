package repair

import (
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/official"
)

// closeNumbered sets bars around the rows of a table with a bar behind each cell whose rows are
// numbered, one cell a line: tables of tasks and of what was done for the people's good, whose
// blank cells are bars alone. The cell called 序号 and those behind it name the columns; a row
// begins at its number and has as many cells. Where a task has parts, what it is called stands
// before the first of them, once, and the other parts have neither that nor a number. It changes
// lines, and tells whether they were such a table: most numbers stand where rows would begin.
func closeNumbered(lines []line) bool {
	head := 0
	for head < len(lines) && cellOf(&lines[head]) != serialName {
		head++
	}
	first := head + 1
	for first < len(lines) && serialIn(&lines[first]) == 0 {
		first++
	}
	if first >= len(lines) {
		return false
	}
	width := cellCount(lines[head:first])
	if width < minRowColumns || width > maxRowColumns {
		return false
	}
	rows := []stretch{{head, first}}
	whole, torn, grouped := 0, 0, false
	for at := first; at < len(lines); {
		next := nextNumbered(lines, at, width)
		n := cellCount(lines[at:next])
		parts := (n - width) % (width - 1) // cells that the row has before its other parts, over width
		switch {
		case n == width:
			whole++
		case n < width || parts > 1:
			torn++
		}
		grouped = grouped || n > width && parts == 1
		rows = append(rows, partsOf(lines, at, next, width, parts)...)
		at = next
	}
	if whole < 2 || torn > 1 || torn == whole {
		return false
	}
	dropBars(lines[:head])
	for _, r := range rows {
		closeCells(lines[r.start:r.end], width, grouped)
	}
	return true
}

// nextNumbered gives the line of the number behind that in line at: where a row of width cells
// ends, else the first that counts on. It is the end of lines without one.
func nextNumbered(lines []line, at, width int) int {
	number, held, found := serialIn(&lines[at]), 0, len(lines)
	for i := at; i < len(lines); i++ {
		if n := serialIn(&lines[i]); i > at && n > number {
			switch {
			case held == width && n <= number+maxSkipped:
				return i
			case n == number+1 && found == len(lines):
				found = i
			}
		}
		held += strings.Count(lines[i].S(), "|")
	}
	return found
}

// partsOf cuts the row in lines from to to into its parts: one of width cells, or one more where
// over is 1, and others without what stands once for all.
func partsOf(lines []line, from, to, width, over int) []stretch {
	var out []stretch
	size := width
	if over == 1 && cellCount(lines[from:to]) > width {
		size++
	}
	held, start := 0, from
	for i := from; i < to; i++ {
		if held += strings.Count(lines[i].S(), "|"); held >= size {
			out = append(out, stretch{start, i + 1})
			held, start, size = 0, i+1, width-1
		}
	}
	if start < to {
		out = append(out, stretch{start, to})
	}
	return out
}

// closeCells makes one line of lines, the cells of a row of a table of width columns, or one more
// where tasks are grouped: behind the number is then a column for what a group is called.
func closeCells(lines []line, width int, grouped bool) {
	if n := cellCount(lines); n == width && unstack(lines, true, grouped) {
		return
	}
	bar := document.Run{S: "|"}
	n := cellCount(lines)
	var b builder
	b.add("", bar)
	blank := func(k int) {
		for range k {
			b.add("", bar)
		}
	}
	switch {
	case n == width-1 && grouped:
		blank(2)
	case n == width-1:
		blank(1)
	}
	for k := range lines {
		b.addLine("", &lines[k])
		if k == 0 && n == width && grouped {
			blank(1)
		}
		lines[k].role = gone
	}
	lines[0].role = text
	lines[0].reword(b.run())
}

// cellCount is how many cells lines end.
func cellCount(lines []line) int {
	n := 0
	for k := range lines {
		n += strings.Count(lines[k].S(), "|")
	}
	return n
}

// cellOf is the words of the first cell that ends in l, without white space.
func cellOf(l *line) string {
	words, _, _ := strings.Cut(l.S(), "|")
	return official.Bare(words)
}

// serialIn gives the number that is the only cell of l, 0 where it is none.
func serialIn(l *line) int {
	words, rest, _ := strings.Cut(l.S(), "|")
	if rest != "" {
		return 0
	}
	return serial(strings.TrimSpace(words))
}
