// Package repair is stage 2: the lines of a text become paragraphs, headings and
// tables. What breaks a text up (lines, pages, columns, layers of print) is undone
// by its form alone, never by words that one publisher uses.
package repair

import (
	"plangraph/loader/document"
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
			blocks = append(blocks, newJoiner(stretch).blocks()...)
		}
		i = end
	}
	return blocks, warnings
}
