// Package extract is stage 4: a plan's sections become facts. It cuts the plan
// into passages and hands them to one reader for each kind of fact.
package extract

import (
	"slices"
	"strconv"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/extract/citation"
	"plangraph/loader/extract/head"
	"plangraph/loader/extract/project"
	"plangraph/loader/extract/responsibility"
	"plangraph/loader/extract/target"
	"plangraph/loader/fact"
	"plangraph/loader/passage"
)

// Extract reads all facts of plan p, which stands in the file named source. The
// caller fills in Rendition.Document.
func Extract(source string, p *document.Plan) fact.Rendition {
	r := fact.Rendition{Plan: head.Read(source, p)}
	passages := Passages(&r, p)
	notice := notice(&r, p)
	r.Citations = citation.Read(joined(notice, passages))
	r.Targets = joined(target.Read(notice), target.Read(passages))
	r.Responsibilities = responsibility.Read(passages)
	r.Projects = project.Read(passages)
	return r
}

// joined gives a and b as one: by far most notices are empty.
func joined[T any](a, b []T) []T {
	if len(a) == 0 {
		return b
	}
	return slices.Concat(a, b)
}

// Passages lists the sections of plan p in r, and gives its passages in reading order.
// Each holds on to r.Plan.
func Passages(r *fact.Rendition, p *document.Plan) []passage.Passage {
	out := make([]passage.Passage, 0, count(p.Top))
	add := func(part int, path []string, run document.Run, table *document.Table, heading bool) {
		out = append(out, passage.Passage{Plan: &r.Plan, Part: part, Section: path, Heading: heading, Run: run, Table: table})
	}
	var text []string         // of one section
	var pieces []document.Run // of one paragraph
	var walk func(s *document.Section, parent int, key string, path []string)
	walk = func(s *document.Section, parent int, key string, path []string) {
		part := len(r.Sections)
		path = append(path[:len(path):len(path)], s.Heading.S)
		r.Sections = append(r.Sections, fact.Section{Heading: printed(s.Heading), Level: s.Level, Parent: parent, Key: key})
		if s.Level > 0 {
			add(part, path, s.Heading, nil, true)
		}
		text = text[:0]
		for _, b := range s.Blocks {
			switch b.Kind {
			case document.Contents:
				continue
			case document.TableBlock:
				add(part, path, document.Run{}, b.Table, false)
				text = append(text, tableText(b.Table))
			default:
				pieces = appendPieces(pieces[:0], b.Run)
				for _, piece := range pieces {
					add(part, path, piece, nil, false)
				}
				text = append(text, printed(b.Run))
			}
		}
		r.Sections[part].Text = strings.Join(text, "\n")
		for i, c := range s.Children {
			number := c.Number
			if number == 0 {
				number = i + 1
			}
			walk(c, part, key+"/"+strconv.Itoa(number)+c.Form, path)
		}
	}
	walk(p.Top, -1, "", nil)
	passage.Mark(out)
	return out
}

// notice gives the passages of the notice that forwards plan p. It tells what the plan was made under, and where it
// forwards but a table of tasks also how much is to be done.
func notice(r *fact.Rendition, p *document.Plan) []passage.Passage {
	out := make([]passage.Passage, 0, len(p.Notice))
	for _, b := range p.Notice {
		out = append(out, passage.Passage{Plan: &r.Plan, Section: []string{p.Top.Heading.S}, Run: b.Run})
	}
	passage.Mark(out)
	return out
}

// count tells how many passages a section has at most.
func count(s *document.Section) int {
	n := 1 + len(s.Blocks)
	for _, c := range s.Children {
		n += count(c)
	}
	return n
}

// tableText sets a table as lines of text, for reading and for search.
func tableText(t *document.Table) string {
	var lines []string
	if t.Caption.S != "" {
		lines = append(lines, printed(t.Caption))
	}
	for _, rows := range [][]document.Row{t.Header, t.Rows} {
		for _, row := range rows {
			lines = append(lines, printed(row.Quote))
		}
	}
	for _, n := range t.Notes {
		lines = append(lines, printed(n))
	}
	return strings.Join(lines, "\n")
}

func printed(r document.Run) string { return r.Printed(0, len(r.S)) }
