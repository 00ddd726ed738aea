package repair

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/runeset"
)

// line is a line of the file that holds more than white space. Its words have no
// white space at the ends, and within them only plain spaces and tabs. A gazette has
// tables set one character a line, so a line is small: it says where in the text its
// words stand, and only one whose words were mended has a run of its own.
type line struct {
	of         *document.Run // the text, or the line's own run
	start, end int32         // its words in that run
	number     int32         // counted from 1
	// unit is shared by lines that are known to be one block; 0 where that is open.
	unit    int32
	columns uint16 // 2 a Chinese character, 1 a Latin one
	gap     uint16 // blank lines before it
	indent  uint16 // columns of white space before it
	role    role
}

// S is the line's words.
func (l *line) S() string { return l.of.S[l.start:l.end] }

// size is how many bytes the line's words have, first and last are the first of them and the
// last: they tell most lines apart for less than S costs.
func (l *line) size() int   { return int(l.end - l.start) }
func (l *line) first() byte { return l.of.S[l.start] }
func (l *line) last() byte  { return l.of.S[l.end-1] }

// Run is the line's words with their places in the file.
func (l *line) Run() document.Run { return l.of.Slice(int(l.start), int(l.end)) }

// mend gives the line other words.
func (l *line) mend(r document.Run) { l.of, l.start, l.end = &r, 0, int32(len(r.S)) }

// no is the line's number in the file, counted from 1.
func (l *line) no() int { return int(l.number) }

// width is the line's columns: 2 a Chinese character, 1 a Latin one.
func (l *line) width() int { return int(l.columns) }

// small is n as far as a line can hold it.
func small(n int) uint16 { return uint16(min(n, math.MaxUint16)) }

// role is what a line was found to be.
type role uint8

const (
	text role = iota
	furniture
	contents
	markdown
	upright // of a rotated table, set some characters a line
	drawn   // of a table drawn with characters
	gone    // its words went into the line before
)

// cut cuts the text into its lines. A form feed ends a line, and so a page.
func cut(t *document.Text) []line {
	c := cutter{run: &t.Run, plain: true}
	for _, end := range [...]string{"\r", "\f", "\v", "\u2028", "\u2029"} {
		c.plain = c.plain && !strings.Contains(t.S, end)
	}
	out := make([]line, 0, filled(t.S))
	no, gap := 1, 0
	for start := 0; start < len(t.S); no++ {
		// A table may be set one character a line.
		if end := start + len("一"); end < len(t.S) && t.S[end] == '\n' && opensHan(t.S[start], t.S[start+1]) {
			out = append(out, line{of: c.run, start: int32(start), end: int32(end), columns: 2, number: int32(no), gap: small(gap)})
			start, gap = end+1, 0
			continue
		}
		if t.S[start] == '\n' { // many are blank
			start, gap = start+1, gap+1
			continue
		}
		end, next := c.lineEnd(start)
		if l, ok := c.line(start, end); ok {
			l.number, l.gap = int32(no), small(gap)
			out = append(out, l)
			gap = 0
		} else {
			gap++
		}
		start = next
	}
	return out
}

// filled counts the lines of s that are not empty.
func filled(s string) int {
	n := 0
	for start := 0; start < len(s); n++ {
		switch {
		case s[start] == '\n':
			start++
			n--
		case s[start] >= 0xe0 && start+3 < len(s) && s[start+3] == '\n': // one character
			start += 4
		default:
			i := strings.IndexByte(s[start:], '\n')
			if i < 0 {
				return n + 1
			}
			start += i + 1
		}
	}
	return n
}

// cutter cuts lines out of a text.
type cutter struct {
	run   *document.Run
	plain bool // lines end with \n only
}

// oddEnd tells what ends a line, other than \n.
func oddEnd(r rune) bool {
	return r == '\r' || r == '\f' || r == '\v' || r == '\u2028' || r == '\u2029'
}

// lineEnd finds the end of the line that starts at start, and the start of the next.
func (c *cutter) lineEnd(start int) (end, next int) {
	s := c.run.S
	end, next = len(s), len(s)
	if i := strings.IndexByte(s[start:], '\n'); i >= 0 {
		end, next = start+i, start+i+1
	}
	if c.plain {
		return end, next
	}
	if i := strings.IndexFunc(s[start:end], oddEnd); i >= 0 {
		end = start + i
		_, n := utf8.DecodeRuneInString(s[end:])
		next = end + n
		if s[end] == '\r' && next < len(s) && s[next] == '\n' {
			next++
		}
	}
	return end, next
}

// line makes a line of S[start:end], if it holds more than white space.
func (c *cutter) line(start, end int) (line, bool) {
	s := c.run.S[start:end]
	trimmed := leadingSpaces.TrimLeft(s)
	lead := len(s) - len(trimmed)
	if trimmed = spaces.TrimRight(trimmed); trimmed == "" {
		return line{}, false
	}
	l := line{of: c.run, start: int32(start + lead), end: int32(start + lead + len(trimmed))}
	if lead > 0 {
		n, _ := columns(s[:lead])
		l.indent = small(n)
	}
	n, odd := columns(trimmed)
	if odd {
		l.mend(plainSpaces(l.Run()))
	}
	if doubled(l.S()) {
		l.mend(undouble(l.Run()))
	}
	if l.of != c.run {
		n, _ = columns(l.S())
	}
	l.columns = small(n)
	return l, true
}

// isOneHan tells whether a line is one Chinese character, of those that nearly all are.
func (l *line) isOneHan() bool {
	return l.size() == len("一") && opensHan(l.first(), l.of.S[l.start+1])
}

// opensHan tells by a character's first two bytes whether it is such a one: 一 to \u9fff.
func opensHan(a, b byte) bool { return a > 0xe4 && a <= 0xe9 || a == 0xe4 && b >= 0xb8 }

// space tells white space, and glyphs that a font without them left where white
// space stood.
func space(r rune) bool {
	if r > '\u3000' && r < '\ufeff' || r > ' ' && r < '\u0085' {
		return false // by far most
	}
	return unicode.IsSpace(r) || r == utf8.RuneError || unseen(r)
}

// spaces are what space tells. Before a line's words a question mark is one as well: a page that was brought to another
// character set has it for blanks that this lacked.
var (
	spaces        = runeset.Of(white)
	leadingSpaces = runeset.Of(white + "?")
)

const white = runeset.Space + "\ufffd\ufeff\u200b\u200c\u200d\u200e\u200f\u2060\u00ad"

// oddSpace tells white space that is not plain.
func oddSpace(c rune) bool { return space(c) && c != ' ' && c != '\t' }

// unseen tells characters without a width, by which editors say where a word may break.
func unseen(r rune) bool {
	return r >= '\u200b' && r <= '\u200f' || r == '\u2060' || r == '\ufeff' || r == '\u00ad'
}

// plainSpaces puts a plain space for each stretch of other white space, nothing for one that is not seen. The space
// has no source.
func plainSpaces(r document.Run) document.Run {
	var b builder
	for start := 0; start < len(r.S); {
		i := strings.IndexFunc(r.S[start:], oddSpace)
		if i < 0 {
			b.add("", r.Slice(start, len(r.S)))
			break
		}
		b.add("", r.Slice(start, start+i))
		rest := strings.TrimLeftFunc(r.S[start+i:], unseen)
		if seen := strings.TrimLeftFunc(rest, oddSpace); len(seen) < len(rest) {
			b.text.WriteByte(' ')
			rest = seen
		}
		start = len(r.S) - len(rest)
	}
	return b.run()
}

// columns is the width of s on a page of characters, where brackets and quotation
// marks are pressed together to half a character, and a quarter is set between
// Chinese and Latin. odd is set where it holds white space that is not plain.
func columns(s string) (n int, odd bool) {
	quarters := 0
	wasHan, wasLatin := false, false
	for i := 0; i < len(s); {
		if c := s[i]; c > 0xe4 && c < 0xea && i+2 < len(s) { // by far most: 倀 to \u9fff
			if wasLatin {
				quarters++
			}
			from := i
			for i += 3; i+2 < len(s) && s[i] > 0xe4 && s[i] < 0xea; {
				i += 3
			}
			n += (i - from) / 3 * 2
			wasHan, wasLatin = true, false
			continue
		}
		r, size := rune(s[i]), 1
		switch {
		case r < utf8.RuneSelf:
		case r >= 0xe0 && r < 0xf0 && i+2 < len(s): // a first byte of three
			r, size = r&0xf<<12|rune(s[i+1]&0x3f)<<6|rune(s[i+2]&0x3f), 3
		default:
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		i += size
		han, latin := false, false
		switch {
		case r >= '一' && r <= '\u9fff': // by far most
			n += 2
			han = true
		case r < 0x1100:
			n++
			latin = r > ' '
			odd = odd || (r < ' ' || r > '~') && oddSpace(r)
		case r >= '\u2018' && r <= '\u201d' || r >= '〈' && r <= '】' || r == '〔' || r == '〕' || r == '（' || r == '）':
			n++
		default:
			n += 2
			han = isHan(r)
			odd = odd || oddSpace(r)
		}
		if han && wasLatin || latin && wasHan {
			quarters++
		}
		wasHan, wasLatin = han, latin
	}
	return n + quarters/2, odd
}

// isHan tells whether r is a Chinese character.
func isHan(r rune) bool {
	if r < '\u2e80' || r >= '一' && r <= '\u9fff' {
		return r >= '一' // by far most
	}
	if r >= '\u3000' && r < '々' || r >= '\uff00' && r <= '\uffff' { // of the others, most are punctuation
		return false
	}
	return unicode.Is(unicode.Han, r)
}

// builder joins runs in linear time, where Run.Append would copy the text each time.
type builder struct {
	text strings.Builder
	segs []document.Segment
	near int // the segment that the part added last lies in
}

// grow makes room for so many bytes and segments.
func (b *builder) grow(size, segs int) {
	b.text.Grow(size)
	b.segs = slices.Grow(b.segs, segs)
}

func (b *builder) add(sep string, r document.Run) { b.addPart(sep, &r, 0, len(r.S)) }

func (b *builder) addLine(sep string, l *line) { b.addPart(sep, l.of, int(l.start), int(l.end)) }

// addPart adds S[start:end] of r.
func (b *builder) addPart(sep string, r *document.Run, start, end int) {
	if sep != "" && b.text.Len() > 0 {
		b.text.WriteString(sep)
	}
	at := b.text.Len()
	b.text.WriteString(r.S[start:end])
	n := len(b.segs)
	if source, ok := r.Piece(start, end, &b.near); ok && start < end {
		size := int32(end - start)
		if n > 0 {
			if p := &b.segs[n-1]; p.Scale == 0 && int(p.At+p.Len) == at && p.Source+p.Len == source {
				p.Len += size
				return
			}
		}
		b.segs = append(b.segs, document.Segment{At: int32(at), Len: size, Source: source})
		return
	}
	b.segs = r.AppendSegments(b.segs, start, end)
	kept := b.segs[:n]
	for _, s := range b.segs[n:] {
		s.At += int32(at)
		if k := len(kept); k > 0 && s.Scale == 0 {
			if p := &kept[k-1]; p.Scale == 0 && p.At+p.Len == s.At && p.Source+p.Len == s.Source {
				p.Len += s.Len
				continue
			}
		}
		kept = append(kept, s)
	}
	b.segs = kept
}

func (b *builder) run() document.Run {
	return document.Run{S: b.text.String(), Segs: b.segs}
}

// joined makes one run of lines; only between Latin words is a space put in.
func joined(lines []line) document.Run {
	if len(lines) == 1 {
		return lines[0].Run()
	}
	var b builder
	bytes, segs := 0, 0
	for _, l := range lines {
		bytes, segs = bytes+len(l.S())+1, segs+1
	}
	b.grow(bytes, segs)
	last := ""
	for _, l := range lines {
		sep := ""
		if endsLatin(last) && startsLatin(l.S()) {
			sep = " "
		}
		b.addLine(sep, &l)
		last = l.S()
	}
	return b.run()
}

func endsLatin(s string) bool {
	if s == "" {
		return false
	}
	c := rune(s[len(s)-1])
	return latin(c) || c == ',' || c == ';'
}

func startsLatin(s string) bool {
	return s != "" && latin(rune(s[0]))
}

func latin(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }
