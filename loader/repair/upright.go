package repair

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/runeset"
)

// minUpright is the least number of lines in a row that make a rotated table.
const minUpright = 15

// markUpright marks the lines of tables that were printed turned by 90°, and whose
// text therefore comes one to three characters a line.
func markUpright(lines []line) {
	for i := 0; i < len(lines); {
		if lines[i].role != text || !isUpright(&lines[i]) {
			i++
			continue
		}
		start, end, short, han := i, i, 0, 0
		for ; i < len(lines) && i-end <= 2; i++ {
			if lines[i].role == furniture {
				end = i + 1
			} else if lines[i].role == text && isUpright(&lines[i]) {
				end = i + 1
				short++
				if lines[i].isOneHan() {
					han++
				} else if _, ok := oneHan(lines, i); ok {
					han++
				}
			}
		}
		if short >= minUpright && 2*han >= short {
			for k := start; k < end; k++ {
				if lines[k].role == text {
					lines[k].role = upright
				}
			}
		}
		i = max(end, start+1)
	}
}

// isUpright tells whether a line is of one to three characters, or of some more set
// wide apart (a row of numbers, a heading's characters).
func isUpright(l *line) bool {
	if l.size() <= 3 {
		return true // by far most of such a table
	}
	s := l.S()
	if len(s) <= 3*utf8.UTFMax && runeset.Len(s) <= 3 {
		return true
	}
	if strings.IndexByte(s, ' ') < 0 && strings.IndexByte(s, '\t') < 0 {
		return false
	}
	for f := range strings.FieldsSeq(s) {
		if runeset.Len(f) > 2 {
			return false
		}
	}
	return true
}

// uprightTables rebuilds the rotated tables of a region, or keeps their text whole
// where that fails. e is the text before them.
func uprightTables(lines []line, source string, e *echo) (blocks []document.Block, warnings []document.Warning) {
	eachTable(lines, func(g *glyphs) {
		table, doubts := g.rotatedTable(e)
		b := document.Block{Kind: document.TableBlock, Table: table, FirstLine: g.lines[0].no(), LastLine: g.lines[len(g.lines)-1].no()}
		for _, d := range doubts {
			warnings = append(warnings, document.Warning{
				Source: source, Line: d.line,
				Reason: fmt.Sprintf("%s of a rotated table is kept as a note: from this line on it %s", d.what, d.reason),
			})
		}
		if b.Table == nil {
			cell := document.Cell{Run: g.Run, Whole: true}
			b.Table = &document.Table{Rows: []document.Row{{Cells: []document.Cell{cell}, Quote: cell.Run}}}
			warnings = append(warnings, document.Warning{
				Source: source, Line: b.FirstLine,
				Reason: fmt.Sprintf("a rotated table in lines %d-%d is kept as text: its columns could not be told apart", b.FirstLine, b.LastLine),
			})
		}
		blocks = append(blocks, b)
	})
	return blocks, warnings
}
