// Package passage is what extraction reads: a plan cut into paragraphs, headings
// and tables in reading order, each with what is known about where it stands.
package passage

import (
	"plangraph/loader/document"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/rule"
)

// Passage is one paragraph, heading or table of a plan.
type Passage struct {
	// Plan is what is known of the plan itself: title, kind, region, period.
	Plan *fact.Plan
	// Part is the index of its section in Rendition.Sections, Section the headings
	// down to it.
	Part    int
	Section []string
	// Heading is set where the passage is the heading of its own section.
	Heading bool
	// Run is the text; for a table it is empty and Table is set.
	document.Run
	Table *document.Table
	// Marks are the lexicon's words in Run.S, in order of Start.
	Marks []lexicon.Mark

	cells map[string]int   // which of marks are those of a cell of the table, by its text
	marks [][]lexicon.Mark // of all passages
}

// Mark finds the lexicon's words in passages and in the cells of their tables, in one
// pass over all of them.
func Mark(passages []Passage) {
	texts := make([]string, 0, len(passages))
	for i := range passages {
		p := &passages[i]
		if p.Table == nil {
			texts = append(texts, p.S)
			continue
		}
		p.cells = map[string]int{}
		for _, rows := range [...][]document.Row{p.Table.Header, p.Table.Rows} {
			for _, row := range rows {
				for _, cell := range row.Cells {
					if _, ok := p.cells[cell.S]; !ok {
						p.cells[cell.S] = len(texts)
						texts = append(texts, cell.S)
					}
				}
			}
		}
	}
	marks := lexicon.ScanAll(texts)
	next := 0
	for i := range passages {
		if p := &passages[i]; p.Table == nil {
			p.Marks = marks[next]
			next++
		} else {
			p.marks = marks
			next += len(p.cells)
		}
	}
}

// CellMarks gives the lexicon's words in s, a cell of the table or words of one.
func (p *Passage) CellMarks(s string) []lexicon.Mark {
	if i, ok := p.cells[s]; ok {
		return p.marks[i]
	}
	return lexicon.Scan(s)
}

// Fact gives the common part of a fact whose words are S[start:end] of the
// passage, read by the named rule.
func (p *Passage) Fact(kind, ruleName string, start, end int) fact.Common {
	return p.FactOf(kind, ruleName, p.Run, start, end)
}

// FactOf is Fact for words that stand in another run of the passage, such as a
// row or a cell of its table.
func (p *Passage) FactOf(kind, ruleName string, run document.Run, start, end int) fact.Common {
	from, to, _ := run.Source(start, end)
	return fact.Common{
		Type: kind, Source: p.Plan.Source,
		Quote: run.Printed(start, end), Start: from, End: to,
		Section: p.Section, Part: p.Part,
		Rule: ruleName, Confidence: rule.Confidence(ruleName),
	}
}
