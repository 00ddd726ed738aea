package split

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// opening tells whether a block opens a section, where in the block the heading's
// words end, and where the rest of the block begins.
type opening struct {
	section       bool
	heading, rest int
}

// maxHeading is how many characters the words of a heading are.
const maxHeading = 42

// articleName is how many characters the name of an article has that stands on its line alone.
const articleName = 12

// figure is a number with a unit: what has one states something and heads nothing.
var figure = runeset.PatternOf(`\d\s*(?:[%％‰个家项人名户套公亩吨米千百万亿年年月日倍处座条台只头件岁平立元辆张所次以]|—\d)`)

// lists holds, by form, what was last numbered so. What follows an item of a list is one too.
type lists map[string]numbered

// numbered is an ordinal read before, and whether it headed a section.
type numbered struct {
	number int
	heads  bool
}

// opens looks at block i. A numbered line heads a section if something follows that
// it can head; a numbered paragraph does with its first sentence, if that is short
// and has no figure, or with its number alone, if something belongs to it (牵头单位：…),
// and so does a line that states a figure (1.新增就业5000人, 责任单位：… below it). Items of a list (they end with
// semicolons, or are bare lines in a row) are text.
func opens(blocks []document.Block, i int, items lists) (official.Ordinal, opening) {
	b := blocks[i]
	if b.Kind != document.Heading && b.Kind != document.Prose {
		return official.Ordinal{}, opening{}
	}
	o, ok := official.ReadOrdinal(b.S)
	if !ok {
		return o, opening{}
	}
	whole := opening{section: true, heading: len(b.S), rest: len(b.S)}
	switch o.Form {
	case official.Part, official.Chapter, official.Paragraph:
		follows := o.Number == 1 || o.Number == items[o.Form].number+1
		switch {
		case b.Kind == document.Heading || runeset.Len(b.S) <= maxHeading:
			items[o.Form] = numbered{number: o.Number}
			return o, whole
		case follows:
			items[o.Form] = numbered{number: o.Number}
			return o, numberAlone(b.S, o) // 第二节发展农业发展…: the line end behind its words is lost
		}
		return o, opening{}
	case official.Article:
		if words := b.S[o.Len:]; b.Kind == document.Heading && words != "" && runeset.Len(words) <= articleName && i+1 < len(blocks) {
			return o, whole // 第2条 规划依据
		}
		return o, numberAlone(b.S, o)
	case official.Annex:
		if isAnnex(blocks, i, o) {
			return o, whole
		}
		if item, ok := official.ReadOrdinal(b.S[o.Len:]); ok {
			items[item.Form] = numbered{number: item.Number} // 附件：1.…
		}
		return o, opening{}
	case official.Box:
		if b.Kind == document.Heading && (o.Number > 0 || o.Len < len(b.S)) {
			return o, whole
		}
		return o, opening{}
	}
	owner := i+1 < len(blocks) && label.MatchString(blocks[i+1].S)
	above := items[o.Form]
	follows := o.Number > 1 && above.number == o.Number-1
	if follows && !above.heads && !owner {
		items[o.Form] = numbered{number: o.Number}
		return o, opening{}
	}
	out := whole
	if b.Kind == document.Prose && isSentence(b.S, o) && (!owner || !runInPauses.In(b.S)) && heads(blocks, i, o) {
		out = opening{section: true, heading: len(b.S) - len("。"), rest: len(b.S)}
	} else if isSlogan(b.S, o) && heads(blocks, i, o) {
		out = whole
	} else if b.Kind == document.Prose || strings.HasSuffix(b.S, "：") {
		out = runIn(b.S, o, owner)
		if !out.section && follows && above.heads && (statesFirst(b.S, o) || o.Form == official.Written && runsOn(b.S, o)) {
			out = numberAlone(b.S, o)
		}
	} else if owner && figure.In(b.S[o.Len:]) {
		out = numberAlone(b.S, o)
	} else if !heads(blocks, i, o) {
		out = opening{}
	}
	items[o.Form] = numbered{number: o.Number, heads: out.section}
	return o, out
}

// statesFirst tells a numbered paragraph whose first sentence is short, as a heading is, but states a figure:
// （三）守住50万亩耕地红线。落实…. Among headings that run into their text it is one of them.
func statesFirst(s string, o official.Ordinal) bool {
	end, stop, n := runInEnds.Next(s, 0)
	words := s[o.Len:end]
	return stop == '。' && end+n < len(s) && runeset.Len(words) <= maxHeading && balanced(words) && figure.In(words)
}

// runsOn tells a numbered paragraph whose heading has lost the line end behind its words: no mark but pauses stands within the length of
// a heading.
func runsOn(s string, o official.Ordinal) bool {
	end, _, n := runInEnds.Next(s, o.Len)
	return n > 0 && end+n < len(s) && runeset.Len(s[o.Len:end]) > maxHeading
}

var (
	runInEnds   = runeset.Of("。：:；;")
	runInPauses = runeset.Of("，,")
)

// isSentence tells a numbered line that is one short sentence without a figure, as some texts set their headings:
// （一）主要成就。
func isSentence(s string, o official.Ordinal) bool {
	words, ok := strings.CutSuffix(s[o.Len:], "。")
	if !ok || len(words) > maxHeading/2*utf8.UTFMax {
		return false // by far most
	}
	n := runeset.Len(words)
	return n > 1 && n <= maxHeading/2 && !strings.ContainsAny(words, "。；：;:") && !figure.In(words)
}

// isSlogan tells a line that is a part's heading at the length of a sentence, as speeches have them: 一、回顾过去五年，我们以…为统揽，
// 坚定前行，…取得决定性成就.
func isSlogan(s string, o official.Ordinal) bool {
	if o.Form != official.Written || len(s) <= maxHeading || len(s) > longestSlogan*len("一") {
		return false // by far most
	}
	words := sloganYear.ReplaceAllString(s[o.Len:], "")
	last, _ := utf8.DecodeLastRuneInString(words)
	return unicode.Is(unicode.Han, last) && strings.ContainsAny(words, "，,") && !runInEnds.In(words) && !figure.In(words)
}

// longestSlogan is how many characters such a heading has at most.
const longestSlogan = 64

// sloganYear is a year that it may name.
var sloganYear = regexp.MustCompile(`(?:19|20)\d\d年`)

// runIn finds a heading at the start of the numbered paragraph s. Where it has none
// but owns what follows, its number stands for one.
func runIn(s string, o official.Ordinal, owner bool) opening {
	end, stop, n := runInEnds.Next(s, 0)
	if n == 0 {
		return opening{}
	}
	words := s[o.Len:end]
	whole := end+n == len(s)
	switch {
	case stop == '；' || stop == ';' || strings.HasSuffix(s, "；") || strings.HasSuffix(s, ";"):
		return opening{}
	case whole && stop != '。' && strings.ContainsAny(words, "，,") && figure.In(words):
		return opening{} // 1、税收收入完成9亿元，增长5%，其中： states something
	case whole && stop != '。':
		// “1.主要目标：” before a list
		return opening{section: true, heading: end, rest: len(s)}
	case !whole && mayHead(words) && (stop == '。' || !strings.ContainsAny(words, "，,")):
		return opening{section: true, heading: end, rest: end + n}
	case owner:
		return numberAlone(s, o)
	}
	return opening{}
}

// mayHead tells that words, up to a mark in a paragraph, can be a heading of what stands behind them.
func mayHead(words string) bool {
	return words != "" && runeset.Len(words) <= maxHeading && !figure.In(words) && balanced(words)
}

// numberAlone lets the number o that s begins with stand for a heading of what s says.
func numberAlone(s string, o official.Ordinal) opening {
	return opening{section: true, heading: len(strings.TrimRight(s[:o.Len], " ")), rest: o.Len}
}

// label is a name and a colon at a paragraph's start, as of a form's field.
var label = regexp.MustCompile(`^\p{Han}{3,8}[:：].`)

func balanced(s string) bool {
	for _, p := range [...][2]string{{"（", "）"}, {"《", "》"}, {"“", "”"}, {"(", ")"}} {
		if strings.Count(s, p[0]) != strings.Count(s, p[1]) {
			return false
		}
	}
	return true
}

// heads tells whether the numbered line i has something to head: text, a table or
// headings below it, not its own next neighbour or a higher heading.
func heads(blocks []document.Block, i int, o official.Ordinal) bool {
	if i+1 >= len(blocks) {
		return false
	}
	next := blocks[i+1]
	if next.Kind == document.TableBlock {
		return true
	}
	n, ok := official.ReadOrdinal(next.S)
	switch {
	case !ok:
		return true
	case n.Form == o.Form:
		return false
	case n.Form == official.Box:
		return true
	}
	return rank[n.Form] > rank[o.Form] || n.Number == 1 && rank[n.Form] >= rank[official.Written]
}

// isAnnex tells an annex (附件1, with its title or before it) from the list of
// annexes at a document's end.
func isAnnex(blocks []document.Block, i int, o official.Ordinal) bool {
	s := blocks[i].S
	if blocks[i].Kind != document.Heading || runeset.Len(s) > 60 {
		return false
	}
	if _, ok := official.ReadOrdinal(s[o.Len:]); ok {
		return false // 附件：1.…
	}
	if i+1 >= len(blocks) {
		return o.Number > 0 && o.Len == len(s)
	}
	next := blocks[i+1]
	if n, ok := official.ReadOrdinal(next.S); ok && (n.Form == official.Annex || n.Form == official.Figure && n.Number == 2) {
		return o.Len == len(s)
	}
	for k := i + 1; k < min(len(blocks), i+4); k++ {
		if _, ok := official.Date(blocks[k].S); ok {
			return false // the signature follows
		}
	}
	return true
}
