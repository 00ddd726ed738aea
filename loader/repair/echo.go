package repair

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// echo is the text before a table. A plan's annex mostly says again, row by row, what
// the text says: there each task stands under its number, in whole sentences, with the
// bodies that answer for it, and so tells how the annex's columns lie on its rows.
type echo struct {
	lines []line // not read yet
	text  string // without white space
	items []echoItem
	// opening holds the items by the first characters of their headings.
	opening map[string][]int
}

// echoItem is a numbered item of the text: where it begins, and its first words.
type echoItem struct {
	start   int
	heading string // up to the line's or the sentence's end
	form    string
}

// Bounds of an echo, in lines, and of what is looked for in it, in characters.
const (
	echoReach = 3000
	echoWords = 12
	minEcho   = 6
	// echoKey is how many bytes of a heading items are looked up by.
	echoKey = 2 * len("一")
)

// newEcho makes an echo of the last lines of text.
func newEcho(lines []line) *echo {
	return &echo{lines: lines[max(0, len(lines)-echoReach):]}
}

// read reads the lines, once they are needed.
func (e *echo) read() {
	var b strings.Builder
	size := 0
	for i := range e.lines {
		size += len(e.lines[i].S())
	}
	b.Grow(size)
	for _, l := range e.lines {
		words := l.S()
		if o, ok := official.ReadOrdinal(l.S()); ok {
			words = l.S()[o.Len:]
			heading, _, _ := strings.Cut(official.Bare(words), "。")
			e.items = append(e.items, echoItem{b.Len(), heading, o.Form})
		}
		b.WriteString(official.Bare(words))
	}
	e.text, e.lines = b.String(), nil
	e.opening = map[string][]int{}
	for i, it := range e.items {
		if len(it.heading) >= echoKey {
			e.opening[it.heading[:echoKey]] = append(e.opening[it.heading[:echoKey]], i)
		}
	}
}

// of gives what the text says of a row's task: the numbered item that opens with its
// name, up to the next one of the same rank. It is empty where there is none.
func (e *echo) of(name string) string {
	name = strings.TrimRight(unmarked(name), "。")
	if len(name) < minEcho*utf8.UTFMax && runeset.Len(name) < minEcho {
		return ""
	}
	if e.lines != nil {
		e.read()
	}
	for _, i := range e.opening[name[:echoKey]] {
		it := e.items[i]
		if !strings.HasPrefix(e.text[it.start:], name) {
			continue
		}
		for _, next := range e.items[i+1:] {
			if next.form == it.form {
				return e.text[it.start:next.start]
			}
		}
		return e.text[it.start:]
	}
	return ""
}

// unmarked is s without the row's number that it opens with.
func unmarked(s string) string {
	if !strings.HasPrefix(s, "（") && !strings.HasPrefix(s, "(") {
		return s // by far most
	}
	return s[len(openingMark.FindString(s)):]
}

var openingMark = regexp.MustCompile(`^` + rowMark.String())

// headings cuts s, names of groups that stand right behind one another, into headings of
// the text. It gives the byte offsets at which they begin; nil where s is no such names.
func (e *echo) headings(s string) []int {
	if e.lines != nil {
		e.read()
	}
	var cuts []int
	for at := 0; at < len(s); {
		longest := 0
		for _, i := range e.opening[s[at:min(len(s), at+echoKey)]] {
			h := e.items[i].heading
			if len(h) > longest && strings.HasPrefix(s[at:], h) && runeset.Len(h) >= minEcho {
				longest = len(h)
			}
		}
		if longest == 0 {
			return nil
		}
		cuts = append(cuts, at)
		at += longest
	}
	return cuts
}

// ofRow gives what the text says of a row, by the first of its sure cells that opens an
// item of the text.
func (e *echo) ofRow(r document.Row) string {
	for _, c := range r.Cells {
		if c.S == "" || c.Merged || c.Whole {
			continue
		}
		if part := e.of(c.S); part != "" {
			return part
		}
	}
	return ""
}

// says tells whether a part of the text holds the first words of s.
func says(part, s string) bool {
	n := 0
	for i := range s {
		if n == echoWords {
			s = s[:i]
			break
		}
		n++
	}
	return n >= minEcho && strings.Contains(part, s)
}

// statedBodies are the bodies that a part of the text names as a column does:
// 责任单位：市财政局、市水利局）.
func statedBodies(part, column string) []string {
	i := strings.Index(part, column+"：")
	if i < 0 {
		i = strings.Index(part, column+":")
	}
	if i < 0 {
		return nil
	}
	rest := part[i+len(column):]
	_, n := utf8.DecodeRuneInString(rest)
	rest = rest[n:]
	end, _, _ := listStop.Next(rest, 0)
	rest = rest[:end]
	if next, _, ok := nextDuty.Find(rest); ok {
		rest = rest[:next]
	}
	return bodyList(rest)
}

// listStop ends a list of bodies, as nextDuty does, the name of another one.
var (
	listStop = runeset.Of("）)；;。")
	nextDuty = runeset.PatternOf(`，?(?:牵头|责任|配合|参与)(?:单位|部门)`)
)

func bodyList(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("、，,； ", r) })
}

// agreement is the share of names that two lists of bodies have in common.
func agreement(a, b []string) float64 {
	in := map[string]bool{}
	for _, s := range a {
		in[s] = true
	}
	both := 0
	for _, s := range b {
		if in[s] {
			both++
		}
	}
	return float64(both) / float64(max(1, len(a)+len(b)-both))
}

// Lists of bodies are one from agreed on, and different up to differ.
const (
	agreed = 0.6
	differ = 0.4
)

// contradicts tells whether the text gives a row's task other bodies than its cell
// has, and ones that another cell of the column has: then cells were lost or moved.
func contradicts(parts []string, column string, cells []string) bool {
	for i, part := range parts {
		stated := statedBodies(part, column)
		if len(stated) == 0 || agreement(stated, bodyList(cells[i])) > differ {
			continue
		}
		for k, c := range cells {
			if k != i && c != cells[i] && agreement(stated, bodyList(c)) >= agreed {
				return true
			}
		}
	}
	return false
}
