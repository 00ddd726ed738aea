// Package repair is stage 2: the lines of a text become paragraphs, headings and
// tables. What breaks a text up (lines, pages, columns, layers of print) is undone
// by its form alone, never by words that one publisher uses.
package repair

import (
	"plangraph/loader/document"
	"plangraph/loader/official"
)

// Repair gives the blocks of t in reading order, and warnings of what could not be
// put together.
func Repair(t *document.Text) ([]document.Block, []document.Warning) {
	lines := joinSpaced(joinCells(unroll(joinPages(cut(t)))))
	markDrawn(lines)
	joinTabs(lines)
	closeRows(lines)
	edges := markFurniture(lines)
	markMarkdown(lines)
	markUpright(lines)
	markContents(lines)
	layers(lines, edges)
	return assemble(t.Name, kept(lines))
}

// kept drops page furniture from lines, which it changes.
func kept(lines []line) []line {
	out := lines[:0]
	for i := range lines {
		if lines[i].role != furniture {
			out = append(out, lines[i])
		}
	}
	return out
}

// assemble makes blocks of the lines: paragraphs of those of text, and among them, as
// islands, what the other roles make.
func assemble(source string, lines []line) ([]document.Block, []document.Warning) {
	var words []line
	var islands []island
	var warnings []document.Warning
	for i := 0; i < len(lines); {
		end := i + 1
		for end < len(lines) && lines[end].role == lines[i].role {
			end++
		}
		stretch := lines[i:end]
		var blocks []document.Block
		switch lines[i].role {
		case contents:
			for _, l := range stretch {
				blocks = append(blocks, document.Block{Kind: document.Contents, Run: l.Run(), FirstLine: l.no(), LastLine: l.no()})
			}
		case markdown:
			for _, t := range markdownTables(stretch) {
				blocks = append(blocks, markdownTable(t))
			}
		case drawn:
			blocks = append(blocks, drawnTable(stretch))
		case upright:
			tables, w := uprightTables(stretch, source, newEcho(words))
			blocks, warnings = tables, append(warnings, w...)
		default:
			for k := range stretch {
				if l := &stretch[k]; mayMark(l.S()) {
					l.mend(unmark(l.Run()))
				}
			}
			text, tables := columnTables(openBoxes(stretch))
			for _, t := range tables {
				t.at += len(words)
				islands = append(islands, t)
			}
			if len(words) == 0 {
				words = text // most files are one stretch
			} else {
				words = append(words, text...)
			}
		}
		if len(blocks) > 0 {
			islands = append(islands, island{len(words), blocks})
		}
		i = end
	}
	return newJoiner(words).blocks(islands), warnings
}

// columnTables takes the tables that stand column by column out of lines of text.
func columnTables(lines []line) (words []line, tables []island) {
	seen := kinds{lines: lines}
	// What stands behind a table is looked at for its next part, then for a table of its own.
	var read struct {
		at, end int
		t       *document.Table
		ok      bool
	}
	read.at = -1
	table := func(i int) (*document.Table, int, bool) {
		if i != read.at {
			read.at = i
			read.t, read.end, read.ok = columnTable(&seen, i)
		}
		return read.t, read.end, read.ok
	}
	for i := 0; i < len(lines); {
		t, end, ok := table(i)
		if !ok {
			if tables != nil {
				words = append(words, lines[i])
			}
			i++
			continue
		}
		if tables == nil {
			words = append(make([]line, 0, len(lines)), lines[:i]...)
		}
		for end < len(lines) {
			more, next, ok := table(end)
			if !ok || !goesOn(t, more) {
				break
			}
			t.Rows = append(t.Rows, more.Rows...)
			t.Notes = append(t.Notes, more.Notes...)
			end = next
		}
		first, last := lines[i].no(), lines[end-1].no()
		if n := len(words); n > 0 && i > 0 && isCaption(words[n-1]) && words[n-1].no() == lines[i-1].no() {
			t.Caption, first = words[n-1].Run(), words[n-1].no()
			words = words[:n-1]
		} else if end < len(lines) && isCaption(lines[end]) && !(end+1 < len(lines) && official.Bare(lines[end+1].S()) == serialName) {
			t.Caption, last = lines[end].Run(), lines[end].no()
			end++
		}
		finishTable(t, len(t.Header[0].Cells))
		tables = append(tables, island{len(words), []document.Block{{Kind: document.TableBlock, Table: t, FirstLine: first, LastLine: last}}})
		i = end
	}
	if tables == nil {
		return lines, nil // as most files: no copy
	}
	return words, tables
}

// isCaption tells whether a line can be the caption of the table next to it.
func isCaption(l line) bool {
	if o, ok := official.ReadOrdinal(l.S()); ok && o.Form != official.Box && o.Form != official.Annex {
		return false
	}
	return l.unit == 0 && isHeading(l.S()) && captionName.MatchString(official.Bare(l.S()))
}

// goesOn tells whether table b is the part of table a on the next page: the same
// columns, its numbers behind a's.
func goesOn(a, b *document.Table) bool {
	if len(a.Header) != len(b.Header) || len(a.Header[0].Cells) != len(b.Header[0].Cells) {
		return false
	}
	for i, c := range a.Header[0].Cells {
		if official.Bare(c.S) != official.Bare(b.Header[0].Cells[i].S) {
			return false
		}
	}
	return true
}
