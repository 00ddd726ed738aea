package repair

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"plangraph/loader/document"
)

// line is a line of the file that holds more than white space. Its run has no
// white space at the ends, and within it only plain spaces and tabs.
type line struct {
	document.Run
	no     int // counted from 1
	gap    int // blank lines before it
	indent int // columns of white space before it
	width  int // columns: 2 a Chinese character, 1 a Latin one
	role   role
	// unit is shared by lines that are known to be one block; 0 where that is open.
	unit int
}

// role is what a line was found to be.
type role uint8

const (
	text role = iota
	furniture
	contents
	markdown
	upright // of a rotated table, set some characters a line
)

// cut cuts the text into its lines. A form feed ends a line, and so a page.
func cut(t *document.Text) []line {
	out := make([]line, 0, strings.Count(t.S, "\n")+1)
	no, gap := 1, 0
	for start := 0; start < len(t.S); no++ {
		end, next := lineEnd(t.S, start)
		if l, ok := newLine(t.Slice(start, end)); ok {
			l.no, l.gap = no, gap
			out = append(out, l)
			gap = 0
		} else {
			gap++
		}
		start = next
	}
	return out
}

// lineEnd finds the end of the line that starts at start, and the start of the next.
func lineEnd(s string, start int) (end, next int) {
	i := strings.IndexAny(s[start:], "\n\r\f\v\u2028\u2029")
	if i < 0 {
		return len(s), len(s)
	}
	end = start + i
	_, n := utf8.DecodeRuneInString(s[end:])
	next = end + n
	if s[end] == '\r' && next < len(s) && s[next] == '\n' {
		next++
	}
	return end, next
}

func newLine(r document.Run) (line, bool) {
	trimmed := strings.TrimLeftFunc(r.S, space)
	indent := columns(r.S[:len(r.S)-len(trimmed)])
	r = r.Slice(len(r.S)-len(trimmed), len(r.S))
	r = r.Slice(0, len(strings.TrimRightFunc(r.S, space)))
	if r.S == "" {
		return line{}, false
	}
	r = undouble(plainSpaces(r))
	return line{Run: r, indent: indent, width: columns(r.S)}, true
}

// space tells white space, and glyphs that a font without them left where white
// space stood.
func space(r rune) bool {
	return unicode.IsSpace(r) || r == utf8.RuneError || r == '\ufeff' || r == '\u200b' || r == '\u00ad'
}

// plainSpaces puts a plain space for each stretch of other white space. The space
// has no source.
func plainSpaces(r document.Run) document.Run {
	odd := func(c rune) bool { return space(c) && c != ' ' && c != '\t' }
	if strings.IndexFunc(r.S, odd) < 0 {
		return r
	}
	var b builder
	for start := 0; start < len(r.S); {
		i := strings.IndexFunc(r.S[start:], odd)
		if i < 0 {
			b.add("", r.Slice(start, len(r.S)))
			break
		}
		b.add("", r.Slice(start, start+i))
		rest := strings.TrimLeftFunc(r.S[start+i:], odd)
		b.text.WriteByte(' ')
		start = len(r.S) - len(rest)
	}
	return b.run()
}

// columns is the width of s on a page of characters, where brackets and quotation
// marks are pressed together to half a character, and a quarter is set between
// Chinese and Latin.
func columns(s string) int {
	n, quarters := 0, 0
	wasHan, wasLatin := false, false
	for _, r := range s {
		han, latin := false, false
		switch {
		case r < 0x1100:
			n++
			latin = r > ' '
		case r >= '\u2018' && r <= '\u201d' || r >= '〈' && r <= '】' || r == '〔' || r == '〕' || r == '（' || r == '）':
			n++
		default:
			n += 2
			han = unicode.Is(unicode.Han, r)
		}
		if han && wasLatin || latin && wasHan {
			quarters++
		}
		wasHan, wasLatin = han, latin
	}
	return n + quarters/2
}

// builder joins runs in linear time, where Run.Append would copy the text each time.
type builder struct {
	text strings.Builder
	segs []document.Segment
}

func (b *builder) add(sep string, r document.Run) {
	if b.text.Len() > 0 {
		b.text.WriteString(sep)
	}
	at := b.text.Len()
	b.text.WriteString(r.S)
	for _, s := range r.Segs {
		s.At += at
		if n := len(b.segs); n > 0 && s.Scale == 0 {
			if p := &b.segs[n-1]; p.Scale == 0 && p.At+p.Len == s.At && p.Source+p.Len == s.Source {
				p.Len += s.Len
				continue
			}
		}
		b.segs = append(b.segs, s)
	}
}

func (b *builder) run() document.Run {
	return document.Run{S: b.text.String(), Segs: b.segs}
}

// joined makes one run of lines; only between Latin words is a space put in.
func joined(lines []line) document.Run {
	if len(lines) == 1 {
		return lines[0].Run
	}
	var b builder
	last := ""
	for _, l := range lines {
		sep := ""
		if endsLatin(last) && startsLatin(l.S) {
			sep = " "
		}
		b.add(sep, l.Run)
		last = l.S
	}
	return b.run()
}

func endsLatin(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return latin(r) || r == ',' || r == ';'
}

func startsLatin(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return latin(r)
}

func latin(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }
