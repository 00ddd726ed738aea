package split

import (
	"slices"

	"plangraph/loader/document"
	"plangraph/loader/official"
)

// rank is the order in which forms of headings nest by custom. It decides only
// where a document has not shown an order of its own.
var rank = map[string]int{
	official.Annex: 0, official.Part: 1, official.Chapter: 2, official.Paragraph: 3, official.Article: 4,
	official.Written: 5, official.WrittenIn: 6, official.Figure: 7, official.Second: 8, official.Third: 9,
	official.FigureIn: 10, official.FigureHalf: 11, official.Circled: 12, official.Box: 13,
}

// tree builds a document's sections. Its stack is the sections that are open, the
// plan's top first.
type tree struct {
	stack []*document.Section
	// under holds, for each form, the form that it was first met under.
	under map[string]string
}

// sections makes a tree of blocks under a top section of that title.
func sections(title document.Run, blocks []document.Block) *document.Section {
	top := &document.Section{Heading: title}
	t := &tree{stack: []*document.Section{top}, under: map[string]string{}}
	items := lists{}
	parts := partHeadings(blocks)
	for i, b := range blocks {
		if k, ok := slices.BinarySearch(parts, i); ok {
			t.open(official.Ordinal{Form: official.Part, Number: k + 1}, b.Run)
			continue
		}
		o, opening := opens(blocks, i, items)
		if opening.section {
			t.open(o, b.Slice(0, opening.heading))
		}
		if rest := b; opening.rest < len(b.S) || b.Kind == document.TableBlock {
			if opening.section {
				rest.Kind, rest.Run = document.Prose, b.Slice(opening.rest, len(b.S))
			}
			cur := t.stack[len(t.stack)-1]
			cur.Blocks = append(cur.Blocks, rest)
		}
	}
	return top
}

// open starts a section at the place in the tree that its ordinal asks for.
func (t *tree) open(o official.Ordinal, heading document.Run) {
	t.stack = t.stack[:t.parent(o)+1]
	parent := t.stack[len(t.stack)-1]
	if _, ok := t.under[o.Form]; !ok {
		t.under[o.Form] = parent.Form
	}
	s := &document.Section{Heading: heading, Level: parent.Level + 1, Form: o.Form, Number: o.Number}
	parent.Children = append(parent.Children, s)
	t.stack = append(t.stack, s)
}

// parent gives the place in the stack of the section under which o stands.
func (t *tree) parent(o official.Ordinal) int {
	last := len(t.stack) - 1
	if o.Form == official.Annex {
		return 0
	}
	// The number that follows an open section's is its neighbour's.
	for i := last; i > 0 && t.stack[i].Form != official.Annex; i-- {
		if s := t.stack[i]; s.Form == o.Form && s.Number+1 == o.Number {
			return i - 1
		}
	}
	// In a box or an annex numbers start again.
	for i := last; i > 0 && t.stack[i].Form != official.Annex; i-- {
		if t.stack[i].Form == official.Box && o.Number <= 1 && o.Form != official.Box {
			break
		}
		if t.stack[i].Form == o.Form {
			return i - 1
		}
	}
	if o.Form == official.Box {
		return last // a box is set into the text of the section that is open
	}
	return t.newParent(o)
}

// newParent finds the place for a form that is not open: under the form that it was
// first met under, or by custom; a first number right under a heading without text
// belongs to that heading. Within a box or an annex it stays there, but chapters and
// the like end a box.
func (t *tree) newParent(o official.Ordinal) int {
	last := len(t.stack) - 1
	floor := 0
	for i := last; i > 0 && floor == 0; i-- {
		switch t.stack[i].Form {
		case official.Annex:
			floor = i
		case official.Box:
			if rank[o.Form] >= rank[official.Written] {
				floor = i
			}
		}
	}
	if under, ok := t.under[o.Form]; ok && floor == 0 {
		for i := last; i >= 0; i-- {
			if t.stack[i].Form == under {
				return i
			}
		}
	} else if top := t.stack[last]; o.Number == 1 && last > floor && len(top.Blocks) == 0 && len(top.Children) == 0 {
		return last
	}
	i := last
	for i > floor && rank[t.stack[i].Form] >= rank[o.Form] {
		i--
	}
	return i
}
