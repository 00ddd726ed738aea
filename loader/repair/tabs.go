package repair

import (
	"slices"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/official"
)

// A table copied from a page or a sheet comes as text with a row a line, its cells apart by
// tabs, or by the spaces that a page made of them. It is known by its first row, which names
// columns, or by its form.

// leastRow is how many bytes a row has at least.
const leastRow = 2*minRowColumns - 1

// joinTabs sets bars between the cells of such rows, as Markdown has them.
func joinTabs(lines []line) {
	for i := 0; i < len(lines); i++ {
		if lines[i].size() < leastRow {
			continue // most lines, where characters come one a line
		}
		s := lines[i].S()
		if lines[i].role != text || lines[i].width() > maxCellRunes {
			continue
		}
		if parts := max(strings.Count(s, " "), strings.Count(s, "\t")); parts == 0 || parts == 1 && !mayCallColumn(s) {
			continue
		}
		header := fields(lines[i].Run())
		if len(header) > maxRowColumns || len(header) < minRowColumns && called(header) < 2 {
			continue
		}
		if rows := alikeLines(lines[i:], header); rows != nil {
			for k, cells := range rows {
				lines[i+k].reword(closedCells(cells))
			}
			i += len(rows) - 1
			continue
		}
		if 3*called(header) < 2*len(header) {
			continue
		}
		tabs := strings.Contains(lines[i].S(), "\t")
		end := i + 1
		for end < len(lines) && lines[end].width() <= maxCellRunes {
			n := len(fields(lines[end].Run()))
			if n != len(header) && (!tabs || n < 2 || n > len(header) || !strings.Contains(lines[end].S(), "\t")) {
				break
			}
			end++
		}
		if end-i < 3 {
			continue
		}
		for k := i; k < end; k++ {
			lines[k].reword(bars(fields(lines[k].Run())))
		}
		i = end - 1
	}
}

// alikeLines gives the cells of such a table by its form alone: a line of names, or two where the names of the second
// stand under others, then rows that are alike, of which some may lack the cell that numbers or groups them, or head
// those below. It is nil for other lines.
func alikeLines(lines []line, names []document.Run) [][]document.Run {
	names = slices.DeleteFunc(names, func(c document.Run) bool { return c.S == "" })
	if !allNames(names) || strings.ContainsAny(lines[0].S(), "|｜") {
		return nil // by far most lines
	}
	at := 1
	if below := cellsAfter(lines, at); len(below) > 1 && allNames(below) {
		names = append(names, below...)
		at++
	}
	numbered, parted := numbers(names[0].S), callsGroup(names[0].S)
	ofYears := namesYears(names[0].S)
	kindsOf := func(cells []document.Run) []kind {
		kinds := kindsOf(cells)
		if ofYears && len(cells) > 0 && len(cells[0].S) == len("2020") {
			kinds[0] &^= figured // 2020 names a row
		}
		return kinds
	}
	f, ok := formOf(kindsOf(cellsAfter(lines, at)))
	if !ok || numbered && !f[0] {
		f, ok = formOf(kindsOf(cellsAfter(lines, at+1))) // the first is a sum, or heads others
	}
	if !ok || f[0] != numbered {
		return nil
	}
	header, width := headerRows(names, len(f))
	if width != len(f) || len(header) != at {
		return nil
	}
	var rows [][]document.Run
	for _, h := range header {
		var cells []document.Run
		for _, c := range h.Cells {
			if c.Merged {
				c.Run = document.Run{}
			}
			cells = append(cells, c.Run)
		}
		rows = append(rows, cells)
	}
	like := func(at int) []document.Run {
		cells := cellsAfter(lines, at)
		kinds := kindsOf(cells)
		for but := range maxWorded + 1 {
			switch {
			case f.fits(kinds, but):
				return cells
			case (numbered || parted) && f[1:].fits(kinds, but):
				return append([]document.Run{{}}, cells...)
			}
		}
		return nil
	}
	alike := 0
	for ; at < len(lines) && lines[at].width() <= maxCellRunes; at++ {
		cells := like(at)
		if cells == nil && headsAlike(&lines[at]) && at+1 < len(lines) && like(at+1) != nil {
			cells = []document.Run{lines[at].Run()}
		}
		if cells == nil {
			break
		}
		if len(cells) > 1 {
			alike++
		}
		rows = append(rows, cells)
	}
	if known := slices.ContainsFunc(names, func(n document.Run) bool { return callsValues(n.S) || callsAlike(n.S) }); alike < 2 || !known && alike < 3 {
		return nil
	}
	return rows
}

// namesYears tells that a column of that name holds years.
func namesYears(name string) bool {
	name = official.Bare(name)
	return name == "年份" || name == "年度"
}

// cellsAfter gives the cells of line at; nil where there is none.
func cellsAfter(lines []line, at int) []document.Run {
	if at >= len(lines) || lines[at].width() > maxCellRunes {
		return nil
	}
	return fields(lines[at].Run())
}

// allNames tells that all cells can be the names of columns.
func allNames(cells []document.Run) bool {
	for _, c := range cells {
		if c.S == "" || len(c.S) > longestName || isAmount(c.S) || strings.ContainsAny(c.S, "。；，：") {
			return false
		}
	}
	return len(cells) >= 2
}

// fields cuts a line at its tabs, or at its spaces where it has none.
func fields(r document.Run) []document.Run {
	sep := " "
	if strings.Contains(r.S, "\t") {
		sep = "\t"
	}
	var out []document.Run
	start := 0
	for {
		i := strings.Index(r.S[start:], sep)
		if i < 0 {
			return append(out, trim(r.Slice(start, len(r.S))))
		}
		if i > 0 || sep == "\t" {
			out = append(out, trim(r.Slice(start, start+i)))
		}
		start += i + 1
	}
}

// called counts the fields that are called like columns.
func called(header []document.Run) int {
	n := 0
	for _, f := range header {
		if callsValues(f.S) || isSerialName(f.S) || spacedSigns.In(f.S) && spacedName.MatchString(official.Bare(f.S)) {
			n++
		}
	}
	return n
}

// bars makes a row with a bar behind each of its cells.
func bars(cells []document.Run) document.Run {
	var b builder
	for i, c := range cells {
		if i > 0 {
			b.text.WriteString(" | ")
		}
		b.add("", c)
	}
	b.text.WriteString(" |")
	return b.run()
}
