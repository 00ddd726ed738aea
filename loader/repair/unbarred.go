package repair

import (
	"slices"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/runeset"
)

// closeRows sets bars around the rows of tables that have them between their cells only, as
// they come from pages whose cells were written out in a line each row, and makes wide bars
// (｜) plain ones. Such a table is told from prose with bars, a page's path or its menu, by
// what it begins with: a row that names columns, with another of as many bars under it. A row
// that begins with a bar has its first cell empty; a short line without bars among the rows
// heads those below.
func closeRows(lines []line) {
	for i := 0; i < len(lines); {
		end := i + 1
		if lines[i].size() < leastRow {
			i = end
			continue // most lines, where characters come one a line
		}
		bar, bars := openHead(&lines[i])
		like := func(k int) bool { return k < len(lines) && strings.Count(lines[k].S(), bar) == bars }
		for bars > 0 && (like(end) || like(end+1) && headsRows(&lines[end], &lines[end+1])) {
			end++
		}
		for k := i; k < end && end-i > 1; k++ {
			lines[k].reword(closed(lines[k].Run(), bar))
		}
		i = end
	}
}

// closed is a row with plain bars around and between what bar parts.
func closed(r document.Run, bar string) document.Run {
	plain := document.Run{S: "|"}
	var b builder
	for start := 0; start <= len(r.S); {
		end := len(r.S)
		if n := strings.Index(r.S[start:], bar); n >= 0 {
			end = start + n
		}
		b.add("", plain)
		b.add("", r.Slice(start, end))
		start = end + len(bar)
	}
	b.add("", plain)
	return b.run()
}

// openHead gives the bar that parts the names of columns in l, and how many of it there are;
// none where l is no such row or has bars around it.
func openHead(l *line) (bar string, bars int) {
	s := l.S()
	if len(s) < leastRow {
		return "", 0
	}
	for _, bar := range [...]string{"|", "｜"} {
		if strings.IndexByte(s, bar[len(bar)-1]) < 0 {
			continue // a byte is found faster
		}
		bars := strings.Count(s, bar)
		if bars < 2 || bars >= maxRowColumns || strings.HasPrefix(s, bar) || strings.HasSuffix(s, bar) {
			continue
		}
		if namesColumns(document.Row{Cells: markdownCells(closed(l.Run(), bar), false)}) {
			return bar, bars
		}
	}
	return "", 0
}

// headsRows tells that l, a line before a row of a table, heads the rows from there on: 一、经济发展, or with its
// number in a cell: 一 | 经济发展. It is no caption of a table that begins with that row.
func headsRows(l, row *line) bool {
	s := l.S()
	_, begins := openHead(row)
	if number, name, ok := strings.Cut(s, "|"); ok && strings.Trim(number, "一二三四五六七八九十 ") == "" {
		return begins == 0 && !strings.ContainsAny(name, "|｜。；")
	}
	return begins == 0 && runeset.Len(s) <= maxNameRunes && !captionStart.Opens(s) &&
		!slices.ContainsFunc([]rune(s), func(r rune) bool { return strings.ContainsRune("|｜，。；：,;:", r) })
}
