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
	lines := cut(t)
	edges := markFurniture(lines)
	markMarkdown(lines)
	markUpright(lines)
	markContents(lines)
	return assemble(t.Name, kept(layers(lines, edges)))
}

// kept drops page furniture.
func kept(lines []line) []line {
	out := lines[:0:0]
	for _, l := range lines {
		if l.role != furniture {
			out = append(out, l)
		}
	}
	return out
}

// assemble makes blocks of stretches of lines of one role.
func assemble(source string, lines []line) ([]document.Block, []document.Warning) {
	var blocks []document.Block
	var warnings []document.Warning
	for i := 0; i < len(lines); {
		end := i + 1
		for end < len(lines) && lines[end].role == lines[i].role {
			end++
		}
		stretch := lines[i:end]
		switch lines[i].role {
		case contents:
			for _, l := range stretch {
				blocks = append(blocks, document.Block{Kind: document.Contents, Run: l.Run, FirstLine: l.no, LastLine: l.no})
			}
		case markdown:
			blocks = append(blocks, markdownTable(stretch))
		case upright:
			b, w := uprightTable(stretch, source)
			blocks, warnings = append(blocks, b), append(warnings, w)
		default:
			for k := range stretch {
				stretch[k].Run = unmark(stretch[k].Run)
			}
			blocks = append(blocks, textBlocks(stretch)...)
		}
		i = end
	}
	return blocks, warnings
}

// textBlocks makes blocks of lines of text, and of the tables that stand among them
// column by column.
func textBlocks(lines []line) []document.Block {
	var out []document.Block
	start := 0
	for i := 0; i < len(lines); {
		t, end, ok := columnTable(lines, i)
		if !ok {
			i++
			continue
		}
		out = append(out, newJoiner(lines[start:i]).blocks()...)
		for end < len(lines) {
			more, next, ok := columnTable(lines, end)
			if !ok || !goesOn(t, more) {
				break
			}
			t.Rows = append(t.Rows, more.Rows...)
			t.Notes = append(t.Notes, more.Notes...)
			end = next
		}
		first, last := lines[i].no, lines[end-1].no
		if n := len(out); n > 0 && out[n-1].LastLine >= first-4 && out[n-1].Kind == document.Heading && captionName.MatchString(official.Bare(out[n-1].S)) {
			t.Caption, first = out[n-1].Run, out[n-1].FirstLine
			out = out[:n-1]
		} else if end < len(lines) && lines[end].unit == 0 && !(end+1 < len(lines) && official.Bare(lines[end+1].S) == serialName) && isHeading(lines[end].S) && captionName.MatchString(official.Bare(lines[end].S)) {
			t.Caption, last = lines[end].Run, lines[end].no
			end++
		}
		finishTable(t, len(t.Header[0].Cells))
		out = append(out, document.Block{Kind: document.TableBlock, Table: t, FirstLine: first, LastLine: last})
		start, i = end, end
	}
	return append(out, newJoiner(lines[start:]).blocks()...)
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
