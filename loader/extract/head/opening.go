package head

import (
	"plangraph/loader/document"
	"plangraph/loader/official"
)

// openingBytes is how much of a plan is read for what its title does not say: who
// makes it, for whom and for how long.
const openingBytes = 48 << 10

// openingOf gives the first pages of a plan, a paragraph or a heading a line, white
// space dropped: those of the notice that forwards it, then its own.
func openingOf(p *document.Plan) []string {
	var lines []string
	left := openingBytes
	add := func(s string) bool {
		if s = official.Bare(s); s != "" {
			lines = append(lines, s)
			left -= len(s)
		}
		return left > 0
	}
	for _, b := range p.Notice {
		if !add(b.S) {
			return lines
		}
	}
	if p.Top == nil {
		return lines
	}
	var walk func(s *document.Section) bool
	walk = func(s *document.Section) bool {
		if s.Level > 0 && !add(s.Heading.S) {
			return false
		}
		for _, b := range s.Blocks {
			if b.Kind != document.Contents && !add(b.S) {
				return false
			}
		}
		for _, c := range s.Children {
			if !walk(c) {
				return false
			}
		}
		return true
	}
	walk(p.Top)
	return lines
}
