// Package split is stage 3: the blocks of a file become plans, each with its head
// (titles, number, issuer, date) and a tree of sections.
package split

import (
	"fmt"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/official"
)

// Split gives the plans that blocks hold, in their order. Where there are none, a
// warning says so.
func Split(source string, blocks []document.Block) ([]document.Plan, []document.Warning) {
	docs, warnings := documents(source, blocks)
	var plans []document.Plan
	for _, d := range docs {
		if p, ok := newPlan(d); ok {
			plans = append(plans, several(p, d)...)
		}
	}
	if len(plans) == 0 {
		plans = unnamed(docs)
	}
	for _, p := range plans {
		if p.Guessed {
			warnings = append(warnings, document.Warning{
				Source: source, Line: p.FirstLine,
				Reason: fmt.Sprintf("the plan that begins here has no title of a known form; it is called by its words %q", p.Title.S),
			})
		}
	}
	if len(plans) == 0 {
		warnings = append(warnings, document.Warning{Source: source, Reason: "no plan in it"})
	}
	return plans, warnings
}

// newPlan reads a document's head and sections; ok is false where it is no plan.
func newPlan(blocks []document.Block) (document.Plan, bool) {
	p, body := readHead(blocks)
	if isChronicle(blocks[0]) {
		p, body = readChronicle(blocks)
	} else if body = trimFoot(&p, body); !isPlan(&p, blocks, body) {
		return p, false
	}
	return finish(p, blocks, body), true
}

// finish gives p its lines in the file, those of blocks, and its sections, made of body.
func finish(p document.Plan, blocks, body []document.Block) document.Plan {
	p.FirstLine, p.LastLine = blocks[0].FirstLine, blocks[0].LastLine
	for _, b := range blocks {
		p.FirstLine, p.LastLine = min(p.FirstLine, b.FirstLine), max(p.LastLine, b.LastLine)
	}
	p.Top = sections(p.Title, body)
	return p
}

// documents cuts a file into its documents. Within a file one begins with a title
// and its number, or a title and addressees, next to each other.
func documents(source string, blocks []document.Block) (docs [][]document.Block, warnings []document.Warning) {
	kept := make([]document.Block, 0, len(blocks)) // of all documents
	from := 0                                      // where in kept the document begins
	text := false                                  // it has running text, not only what stands before a title
	number := ""                                   // of the title that it begins with
	seen := counters{}
	end := func() {
		docs = append(docs, kept[from:len(kept):len(kept)])
		from, text, number, seen = len(kept), false, "", counters{}
	}
	for i := 0; i < len(blocks); i++ {
		n := anchor(blocks, i)
		switch {
		case n == 0 && len(docs) > 0 && text && isChronicle(blocks[i]):
			end()
			kept = append(kept, blocks[i])
			continue
		case n == 0:
			text = text || isText(blocks[i])
			seen.add(blocks[i].S)
			kept = append(kept, blocks[i])
			continue
		case seen.goOn(blocks[i+n:]):
			warnings = append(warnings, document.Warning{
				Source: source, Line: blocks[i].FirstLine,
				Reason: fmt.Sprintf("the title %q stands within another document and heads no text", blocks[i].S),
			})
			i += n - 1
			continue
		case text && repeated(kept[from:], blocks[i:i+n]):
			// a page's summary of the document ends
		case text || number != "" && another(blocks[i:i+n], number):
			end()
		case !text && number == "" && len(kept)-from > pageReach:
			from = len(kept) - pageReach // above it a page lists its links
		}
		if number == "" {
			number = numberIn(blocks[i : i+n])
		}
		kept = append(kept, blocks[i:i+n]...)
		i += n - 1
	}
	if from < len(kept) {
		end()
	}
	return docs, warnings
}

// anchor gives how many blocks from i are a title with its number or its
// addressees, 0 for none.
func anchor(blocks []document.Block, i int) int {
	at := func(k int) string {
		if k < len(blocks) && blocks[k].Kind != document.TableBlock && blocks[k].Kind != document.Contents {
			return blocks[k].S
		}
		return ""
	}
	switch {
	case isNumber(at(i)):
		if isTitle(at(i + 1)) {
			return 2
		}
	case isTitle(at(i)):
		if isNumber(at(i+1)) || official.Salutation(at(i+1)) {
			return 2
		}
		if isNumber(at(i + 2)) {
			return 3
		}
	}
	return 0
}

// another tells whether an anchor has a number of its own, however short the document
// before it is.
func another(anchor []document.Block, number string) bool {
	n := numberIn(anchor)
	return n != "" && n != number
}

// pageReach is how many short lines above a document's title may belong to it: its
// particulars, a cover.
const pageReach = headReach / 2

// summaryReach is how many blocks a page's summary of a document takes at most.
const summaryReach = 6

// repeated tells whether a title among the blocks of an anchor is that which the few blocks
// read so far begin with: pages of the web set a summary between them.
func repeated(read, anchor []document.Block) bool {
	if len(read) > pageReach {
		return false
	}
	for _, b := range anchor {
		if !isTitle(b.S) {
			continue
		}
		title := flat(b.S)
		if s, e, ok := official.Forwarded(title); ok && title[s:e] == flat(read[0].S) {
			return true
		}
		if len(read) > summaryReach {
			return false
		}
		for _, r := range read {
			if _, ok := official.ReadOrdinal(r.S); ok {
				return false
			}
		}
		return strings.HasPrefix(official.Bare(read[0].S), official.Bare(b.S))
	}
	return false
}

// numberIn gives the document number among blocks, empty for none.
func numberIn(blocks []document.Block) string {
	for _, b := range blocks {
		if n, ok := official.Number(b.S); ok {
			return n
		}
	}
	return ""
}

func isNumber(s string) bool { _, ok := official.Number(s); return ok }

func isTitle(s string) bool {
	return official.NoticeTitle(s) || official.PlanTitle(s) || isReported(s)
}

// isText tells a paragraph of running text, or a table, from the short lines of a
// document's head.
func isText(b document.Block) bool {
	if b.Kind == document.TableBlock {
		return !isList(b.Table)
	}
	if b.Kind != document.Prose || len(b.S) <= 150 {
		return false
	}
	notice := namesNotice(b.S) || official.Forwards(b.S)
	cut := strings.HasSuffix(b.S, "…") // a headline that the page has no room for
	ofPage := official.Path(b.S) || isShared(b.S) || official.Listed(b.S) || cut
	return !notice && !ofPage
}

// isShared tells what a page that shares documents says of one: 《某某规划.docx》由会员分享，可在线阅读.
func isShared(s string) bool { return strings.Contains(s, "在线阅读") }

// namesNotice tells a page's line with its number and the notice's title in 《》.
func namesNotice(s string) bool {
	return strings.HasSuffix(s, "》") && !strings.Contains(s, "。") && len(s) <= longestTitle
}

// counters holds the last ordinal of each form of heading.
type counters map[string]int

func (c counters) add(s string) {
	if o, ok := official.ReadOrdinal(s); ok {
		c[o.Form] = o.Number
	}
}

// headReach is how many blocks a document's head takes at most.
const headReach = 40

// goOn tells whether the first numbered heading of blocks goes on with the numbers
// seen: then a title before it is none of a document, but left over from another
// page.
func (c counters) goOn(blocks []document.Block) bool {
	for i, b := range blocks[:min(len(blocks), headReach)] {
		if o, ok := official.ReadOrdinal(b.S); ok {
			return o.Number > 1 && c[o.Form] == o.Number-1
		}
		if official.Salutation(b.S) || i > 0 && isText(b) {
			return false
		}
	}
	return false
}
