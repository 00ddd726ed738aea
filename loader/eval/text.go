package eval

import (
	"regexp"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Places and names are compared with white space and table bars dropped and width
// folded. Distances are in characters of that folded text.
const (
	samePlace = 60  // targets and projects this close together may be one
	sameTask  = 80  // responsibilities
	tooWide   = 400 // a longer quote does not say where its fact stands
	maxPlaces = 50  // of one quote in a text
	anchor    = 12  // characters of a quote looked for where the whole is not found
)

// fold drops white space and bars, and folds width (NFKC).
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if isSpace(r) || r == '|' {
			return -1
		}
		return r
	}, norm.NFKC.String(s))
}

// isSpace knows the white space of Unicode and the four separators of ASCII.
func isSpace(r rune) bool {
	switch {
	case r == ' ', r >= '\t' && r <= '\r', r >= 0x1c && r <= 0x1f, r == 0x85, r == 0xa0:
		return true
	case r == 0x1680, r >= 0x2000 && r <= 0x200a, r == 0x2028, r == 0x2029, r == 0x202f, r == 0x205f, r == 0x3000:
		return true
	}
	return false
}

// span is a stretch of a folded text, in characters, end exclusive.
type span struct{ from, to int }

// text is a source folded, each character with its line and its byte in the file.
type text struct {
	s     string
	at    []int // offset in s of each character
	line  []int // counted from 1
	bytes []int // offset in the file
}

func newText(data []byte) *text {
	t := &text{}
	var s strings.Builder
	line := 1
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		if r == '\n' {
			line++
		}
		for _, c := range fold(string(r)) {
			t.at = append(t.at, s.Len())
			t.line = append(t.line, line)
			t.bytes = append(t.bytes, i)
			s.WriteRune(c)
		}
		i += n
	}
	t.s = s.String()
	return t
}

// span gives the characters that were read from the file's bytes start to end.
func (t *text) span(start, end int) span {
	from := sort.SearchInts(t.bytes, start)
	return span{from, max(from+1, sort.SearchInts(t.bytes, end))}
}

// lines gives the characters of lines r.from to r.to, both inclusive.
func (t *text) lines(r span) span {
	return span{sort.SearchInts(t.line, r.from), sort.SearchInts(t.line, r.to+1)}
}

// lineAt gives the line of a character, of the last one where i is beyond.
func (t *text) lineAt(i int) int {
	if len(t.line) == 0 {
		return 0
	}
	return t.line[min(i, len(t.line)-1)]
}

// find gives the places where the folded quote q stands.
func (t *text) find(q string) []span {
	var out []span
	if q == "" {
		return nil
	}
	n := utf8.RuneCountInString(q)
	for from := 0; len(out) < maxPlaces; {
		i := strings.Index(t.s[from:], q)
		if i < 0 {
			break
		}
		c := sort.SearchInts(t.at, from+i)
		out = append(out, span{c, c + n})
		if c+1 == len(t.at) {
			break
		}
		from = t.at[c+1]
	}
	return out
}

// near tells whether any of p and any of q overlap or lie within d characters.
func near(p, q []span, d int) bool {
	for _, a := range p {
		for _, b := range q {
			if a.from-d <= b.to && b.from-d <= a.to {
				return true
			}
		}
	}
	return false
}

var lineRange = regexp.MustCompile(`(\d+)-(\d+)`)

// ranges reads a-b[, a-b…].
func ranges(s string) []span {
	var out []span
	for _, m := range lineRange.FindAllStringSubmatch(s, -1) {
		from, err1 := strconv.Atoi(m[1])
		to, err2 := strconv.Atoi(m[2])
		if err1 == nil && err2 == nil {
			out = append(out, span{from, to})
		}
	}
	return out
}

// placed is where a fact stands. A wide place tells only roughly, so that its
// fact must agree in name as well.
type placed struct {
	at   []span
	wide bool
}

// within keeps the places that begin in one of the covered lines.
func (t *text) within(at []span, covered []span) []span {
	if len(covered) == 0 {
		return at
	}
	var out []span
	for _, p := range at {
		line := t.lineAt(p.from)
		for _, c := range covered {
			if c.from <= line && line <= c.to {
				out = append(out, p)
				break
			}
		}
	}
	return out
}

func widen(at []span) placed {
	for _, p := range at {
		if p.to-p.from > tooWide {
			return placed{at, true}
		}
	}
	return placed{at, false}
}

// placeFound gives where a found fact stands.
func (t *text) placeFound(start, end int, covered []span) placed {
	return widen(t.within([]span{t.span(start, end)}, covered))
}

// placeGold gives where a gold fact stands: at its quote, at a piece of it, or, where
// that is not in the text in one piece, somewhere in its lines.
func (t *text) placeGold(g *Gold, covered []span) placed {
	q := fold(g.Fact.Base().Quote)
	at := t.find(q)
	if c := []rune(q); len(at) == 0 && !g.Split && len(c) > anchor+4 {
		mid := len(c)/2 - anchor/2
		for _, piece := range [][]rune{c[:anchor], c[len(c)-anchor:], c[mid : mid+anchor]} {
			if at = t.find(string(piece)); len(at) > 0 {
				break
			}
		}
	}
	if len(at) == 0 || g.Split {
		rows := ranges(g.At)
		if len(rows) == 0 {
			rows = ranges(g.Lines)
		}
		if len(rows) > 0 {
			for i, r := range rows {
				rows[i] = t.lines(r)
			}
			return placed{rows, true}
		}
	}
	return widen(t.within(at, covered))
}
