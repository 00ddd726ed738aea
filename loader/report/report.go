// Package report tells how well the tables of documents could be rebuilt.
package report

import (
	"fmt"
	"io"

	"github.com/jedib0t/go-pretty/v6/table"

	"plangraph/loader/document"
)

// Table is what became of one table of a document.
type Table struct {
	Source              string // base name of the file
	Plan                string // title of the plan that holds it; empty where none does
	Caption             string
	FirstLine, LastLine int // of the file, counted from 1
	Rows                int
	// Cells that have words, those merged over several places once: Sure were cut out
	// with certainty, Whole may hold more than their own text.
	Sure, Whole int
	// Warnings of the lines that the table stands in.
	Warnings []string
}

// Tables lists the tables of a file in reading order.
func Tables(source string, blocks []document.Block, plans []document.Plan, warnings []document.Warning) []Table {
	titles := map[*document.Table]string{}
	for i := range plans {
		p := &plans[i]
		mark(titles, p.Title.S, p.Notice)
		sections(p.Top, func(s *document.Section) { mark(titles, p.Title.S, s.Blocks) })
	}
	var out []Table
	for _, b := range blocks {
		if b.Table == nil {
			continue
		}
		t := Table{
			Source: source, Plan: titles[b.Table], Caption: b.Table.Caption.S,
			FirstLine: b.FirstLine, LastLine: b.LastLine, Rows: len(b.Table.Rows),
		}
		for _, r := range b.Table.Rows {
			for _, c := range r.Cells {
				switch {
				case c.S == "" || c.Merged:
				case c.Whole:
					t.Whole++
				default:
					t.Sure++
				}
			}
		}
		for _, w := range warnings {
			if w.Line >= b.FirstLine && w.Line <= b.LastLine {
				t.Warnings = append(t.Warnings, w.Reason)
			}
		}
		out = append(out, t)
	}
	return out
}

func mark(titles map[*document.Table]string, title string, blocks []document.Block) {
	for _, b := range blocks {
		if b.Table != nil {
			titles[b.Table] = title
		}
	}
}

func sections(s *document.Section, visit func(*document.Section)) {
	if s == nil {
		return
	}
	visit(s)
	for _, c := range s.Children {
		sections(c, visit)
	}
}

// Write prints tables as a Markdown page. unread is how many documents were not
// read, because the graph has them unchanged; their tables are not among the others.
func Write(w io.Writer, tables []Table, unread int) error {
	var all Table
	warnings := 0
	list := table.NewWriter()
	list.AppendHeader(table.Row{"Source", "Lines", "Plan", "Table", "Rows", "Cells cut for certain", "Cells kept whole", "Warnings"})
	for _, t := range tables {
		list.AppendRow(table.Row{t.Source, fmt.Sprintf("%d–%d", t.FirstLine, t.LastLine), t.Plan, t.Caption, t.Rows, t.Sure, t.Whole, len(t.Warnings)})
		all.Rows, all.Sure, all.Whole, warnings = all.Rows+t.Rows, all.Sure+t.Sure, all.Whole+t.Whole, warnings+len(t.Warnings)
	}
	list.AppendRow(table.Row{"**all**", "", "", fmt.Sprintf("%d tables", len(tables)), all.Rows, all.Sure, all.Whole, warnings})
	text := "# Tables\n\n" +
		"A cell that could not be cut out for certain is kept whole; facts read from it deserve less trust.\n\n" +
		list.RenderMarkdown() + "\n"
	if unread > 0 {
		text += fmt.Sprintf("\n%d documents are in the graph unchanged and were not read again; `load --dry-run` reads them all.\n", unread)
	}
	if warnings > 0 {
		text += "\n## Warnings\n\n"
		for _, t := range tables {
			for _, warning := range t.Warnings {
				text += fmt.Sprintf("- %s:%d: %s\n", t.Source, t.FirstLine, warning)
			}
		}
	}
	_, err := io.WriteString(w, text)
	return err
}
