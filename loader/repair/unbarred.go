package repair

import (
	"strings"

	"plangraph/loader/document"
)

// closeRows sets bars around the rows of tables that have them between their cells only, as
// they come from pages whose cells were written out in a line each row. Such a table is told
// from prose with bars, a page's path or its menu, by what it begins with: a row that names
// columns, with another of as many bars under it. A row that begins with a bar has its first
// cell empty.
func closeRows(lines []line) {
	bar := document.Run{S: "|"}
	for i := 0; i < len(lines); {
		end := i + 1
		if bars := openHead(&lines[i]); bars > 0 {
			for end < len(lines) && strings.Count(lines[end].S(), "|") == bars {
				end++
			}
		}
		for k := i; k < end && end-i > 1; k++ {
			var b builder
			b.add("", bar)
			b.addLine("", &lines[k])
			b.add("", bar)
			lines[k].reword(b.run())
		}
		i = end
	}
}

// openHead gives how many bars l has where it names columns with bars between them only; 0
// for any other line.
func openHead(l *line) int {
	s := l.S()
	bars := strings.Count(s, "|")
	if bars < 2 || s[0] == '|' || s[len(s)-1] == '|' || !namesColumns(rowOfLine(*l)) {
		return 0
	}
	return bars
}
