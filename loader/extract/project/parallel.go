package project

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/fact"
	"plangraph/loader/passage"
	"plangraph/loader/runeset"
)

// A box of projects often gives each a paragraph that its name opens: 东山陶瓷小镇。以陶瓷产业为引领，….
// Where most of them are known for projects, the others are too, whose names have no kind that
// the lexicon knows: 西山创意名镇。….

const (
	leastPeers = 4  // so many paragraphs show a form
	longestTop = 20 // characters of a name that opens one
)

// peers collects the paragraphs of a box.
type peers struct {
	section []string
	lines   []peer
}

// peer is a paragraph that may open with a name; told is set where that was read as a project.
type peer struct {
	p    *passage.Passage
	top  int // bytes of what may be the name
	told bool
}

// add takes in a paragraph and the projects that were read in it. Where a new section
// begins it gives those of the last one that the form tells.
func (b *peers) add(r *reader, p *passage.Passage, found []fact.Project) {
	if !slices.Equal(b.section, p.Section) {
		b.end(r)
		b.section = p.Section
	}
	if !listsThings(p.Section) {
		return
	}
	top, _, n := fullStop.Next(p.S, 0)
	if n == 0 || top == len(strings.TrimRight(p.S, " "))-len("。") {
		return
	}
	_, end, ok := p.Source(0, top)
	if !ok {
		return
	}
	b.lines = append(b.lines, peer{p, top, slices.ContainsFunc(found, func(f fact.Project) bool { return f.End == end })})
}

var fullStop = runeset.Of("。")

// end gives the projects that the form tells.
func (b *peers) end(r *reader) {
	told := 0
	for _, l := range b.lines {
		if l.told {
			told++
		}
	}
	if len(b.lines) >= leastPeers && 3*told >= 2*len(b.lines) {
		for _, l := range b.lines {
			if name := l.p.S[:l.top]; !l.told && opensAs(name) {
				r.emit(l.p, []project{{name: cleanName(name), from: 0, to: l.top, rule: ruleBox}})
			}
		}
		slices.SortStableFunc(r.out, func(a, b fact.Project) int { return cmp.Compare(a.Start, b.Start) })
	}
	b.lines = b.lines[:0]
}

// opensAs tells whether a sentence may be but a name.
func opensAs(s string) bool {
	n := utf8.RuneCountInString(s)
	return n >= 4 && n <= longestTop && !strings.ContainsAny(s, "，、；：,;:（） ") && !isSlogan(s)
}
