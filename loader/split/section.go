package split

import (
	"plangraph/loader/document"
	"plangraph/loader/official"
)

// rank is the order in which forms of headings nest by custom. It decides only
// where a document has not shown an order of its own.
var rank = map[string]int{
	official.Annex: 0, official.Part: 1, official.Chapter: 2, official.Paragraph: 3, official.Article: 4,
	official.Written: 5, official.WrittenIn: 6, official.Figure: 7, official.FigureIn: 8,
	official.FigureHalf: 9, official.Circled: 10,
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
	for i, b := range blocks {
		o, opening := opens(blocks, i)
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
	for i := last; i > 0; i-- {
		if s := t.stack[i]; s.Form == o.Form && s.Number+1 == o.Number {
			return i - 1
		}
	}
	boxed := false // a box or an annex was passed, in which numbers start again
	for i := last; i > 0; i-- {
		if s := t.stack[i]; s.Form == o.Form {
			if boxed && o.Number <= 1 {
				break
			}
			return i - 1
		}
		boxed = boxed || t.stack[i].Form == official.Box || t.stack[i].Form == official.Annex
	}
	if o.Form == official.Box {
		return t.boxParent()
	}
	return t.newParent(o)
}

// boxParent puts a box under the chapter or the written heading whose text it is
// set into.
func (t *tree) boxParent() int {
	for i := len(t.stack) - 1; i > 0; i-- {
		switch t.stack[i].Form {
		case official.Part, official.Chapter, official.Paragraph, official.Written, official.WrittenIn, official.Annex:
			return i
		}
	}
	return 0
}

// newParent finds the place for a form that is not open: under the form that it was
// first met under, or by custom; a first number right under a heading without text
// belongs to that heading.
func (t *tree) newParent(o official.Ordinal) int {
	last := len(t.stack) - 1
	if under, ok := t.under[o.Form]; ok {
		for i := last; i >= 0; i-- {
			if t.stack[i].Form == under {
				return i
			}
		}
	} else if top := t.stack[last]; o.Number == 1 && last > 0 && len(top.Blocks) == 0 && len(top.Children) == 0 {
		return last
	}
	i := last
	for i > 0 && t.stack[i].Form != official.Box && t.stack[i].Form != official.Annex && rank[t.stack[i].Form] >= rank[o.Form] {
		i--
	}
	// Chapters end a box, items do not.
	for i > 0 && t.stack[i].Form == official.Box && rank[o.Form] < rank[official.Written] {
		i--
		for i > 0 && rank[t.stack[i].Form] >= rank[o.Form] {
			i--
		}
	}
	return i
}
