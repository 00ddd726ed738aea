package repair

import (
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/official"
)

// A table copied from a page or a sheet comes as text with a row a line, its cells apart by
// tabs, or by the spaces that a page made of them. It is known by its first row, which names
// columns.

// leastRow is how many bytes a row has at least.
const leastRow = 2*minRowColumns - 1

// joinTabs sets bars between the cells of such rows, as Markdown has them.
func joinTabs(lines []line) {
	for i := 0; i < len(lines); i++ {
		s := lines[i].S()
		if len(s) < leastRow || lines[i].width() > maxCellRunes || strings.Count(s, " ") < minRowColumns-1 && strings.Count(s, "\t") < minRowColumns-1 {
			continue
		}
		header := fields(lines[i].Run())
		if len(header) < minRowColumns || len(header) > maxRowColumns || 3*called(header) < 2*len(header) {
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
