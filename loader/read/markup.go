package read

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"

	"plangraph/loader/document"
)

// Texts taken out of web sites often have some of the pages' tags left in them: paragraphs
// in <p>, tables in <table>. unmarked makes lines of the former and Markdown rows of the latter,
// which the next stage knows; the words keep their places in the file.

// blockTag is a tag that parts lines, which such a text has.
var blockTag = regexp.MustCompile(`(?i)</?(?:p|div|br|tr|td|th|table|tbody|li|h[1-6])(?:\s[^<>]*)?/?>`)

// unmarked gives the text r without tags; its lines are not those of the file then. Rows of
// Markdown may hold tags, and are left as they are.
func unmarked(r document.Run) document.Run {
	m := &markup{run: r}
	if !strings.Contains(r.S, "<") || !marked(r.S) {
		if _, end := entity(r.S, 0); end == 0 {
			return r // by far most
		}
		m.text(0, len(r.S)) // copied out of a page's source
		return m.out.run()
	}
	for start := 0; start < len(r.S); {
		end := start
		for end < len(r.S) && r.S[end] != '|' {
			end = lineEnd(r.S, end)
		}
		m.read(start, end)
		for start = end; start < len(r.S) && r.S[start] == '|'; {
			next := lineEnd(r.S, start)
			m.closeAll()
			m.out.add(r.Slice(start, next))
			start = next
		}
	}
	m.closeAll()
	return m.out.run()
}

// marked tells whether a text has tags in lines that are no rows of Markdown.
func marked(s string) bool {
	for line := range strings.Lines(s) {
		if line[0] != '|' && blockTag.MatchString(line) {
			return true
		}
	}
	return false
}

func lineEnd(s string, from int) int {
	if i := strings.IndexByte(s[from:], '\n'); i >= 0 {
		return from + i + 1
	}
	return len(s)
}

// markup is a text with tags while it is read.
type markup struct {
	run    document.Run
	out    writer
	tables []*grid // open ones, the outermost first
	deep   int     // tables open within the innermost that is read as one
	hidden int     // depth within what a page does not show
}

// grid is a table: its rows, and the places that cells before reach over.
type grid struct {
	rows [][]cell
	// above holds the places that cells reach over, true where one begins there to reach down
	// from a row above.
	above map[[2]int]bool
	heads int // rows that the first row's cells reach over
	open  bool
	page  bool // it lays a page out: tables or texts stand in its cells
}

// cell is a cell's paragraphs; one that another reaches over has none.
type cell struct{ paragraphs writer }

// Bounds of what is read as a table: one beyond them lays a page out, or is no table at all.
const (
	longCell  = 3000    // bytes of a cell
	maxWide   = 30      // columns
	maxNested = 6       // tables one in the other
	maxSpan   = 30      // rows or columns that one cell takes
	maxSpans  = 1 << 14 // cells of a table that others reach over
)

// read reads S[from:to] of the run.
func (m *markup) read(from, to int) {
	z := html.NewTokenizer(strings.NewReader(m.run.S[from:to]))
	for at := from; ; {
		kind := z.Next()
		if kind == html.ErrorToken {
			return
		}
		raw := len(z.Raw())
		switch kind {
		case html.TextToken:
			m.text(at, at+raw)
		case html.StartTagToken, html.SelfClosingTagToken, html.EndTagToken:
			name, more := z.TagName()
			m.tag(string(name), kind, spans(z, more))
		}
		at += raw
	}
}

// spans reads how many rows and columns a cell takes.
func spans(z *html.Tokenizer, more bool) (out [2]int) {
	out = [2]int{1, 1}
	for more {
		var key, val []byte
		key, val, more = z.TagAttr()
		n := 0
		for _, c := range val {
			if c < '0' || c > '9' || n > maxSpan {
				n = 0
				break
			}
			n = 10*n + int(c-'0')
		}
		switch n = min(n, maxSpan); {
		case n < 1:
		case string(key) == "rowspan":
			out[0] = n
		case string(key) == "colspan":
			out[1] = n
		}
	}
	return out
}

// tag reads a tag.
func (m *markup) tag(name string, kind html.TokenType, span [2]int) {
	end := kind == html.EndTagToken
	switch name {
	case "script", "style", "noscript", "select", "title", "nav":
		if end {
			m.hidden = max(0, m.hidden-1)
		} else if kind == html.StartTagToken {
			m.hidden++
		}
	case "table":
		switch {
		case end && m.deep > 0:
			m.deep--
			return
		case end:
			m.close()
			return
		case len(m.tables) == maxNested:
			m.deep++
			return
		}
		if t := m.table(); t != nil {
			t.page = true
		}
		m.tables = append(m.tables, &grid{above: map[[2]int]bool{}})
	case "tr":
		if m.table() == nil && !end {
			m.tables = append(m.tables, &grid{above: map[[2]int]bool{}})
		}
		if t := m.table(); t != nil {
			t.open = false
			if !end {
				t.rows = append(t.rows, nil)
			}
		}
	case "td", "th":
		if t := m.table(); t != nil {
			if t.open = !end; !end {
				t.cell(span)
			}
		}
	case "p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tbody", "thead", "section", "article":
		m.to().line()
	}
}

// cell begins a cell of the last row.
func (t *grid) cell(span [2]int) {
	if len(t.rows) == 0 {
		t.rows = append(t.rows, nil)
	}
	at := len(t.rows) - 1
	row := &t.rows[at]
	t.skip(at, row)
	first := len(*row)
	if at == 0 {
		t.heads = max(t.heads, span[0])
	}
	*row = append(*row, cell{})
	if len(t.above)+span[0]*span[1] > maxSpans {
		return
	}
	for down := 1; down < span[0]; down++ {
		for right := range span[1] {
			t.above[[2]int{at + down, first + right}] = right == 0
		}
	}
	// Text goes to the row's last cell, so the others that this one takes come with the next.
	for right := 1; right < span[1]; right++ {
		t.above[[2]int{at, first + right}] = false
	}
}

// skip fills row at up to the next place that no cell reaches over. Where one begins to reach
// down into it below the table's head, the row says ditto: its words are that row's, too.
func (t *grid) skip(at int, row *[]cell) {
	for {
		down, taken := t.above[[2]int{at, len(*row)}]
		if !taken {
			return
		}
		var c cell
		if down && at >= t.heads {
			c.paragraphs.bar(ditto)
		}
		*row = append(*row, c)
	}
}

// ditto is what a cell says whose words are those of the cell above.
const ditto = "〃"

// table is the innermost open table, nil without one.
func (m *markup) table() *grid {
	if n := len(m.tables); n > 0 {
		return m.tables[n-1]
	}
	return nil
}

// to is where text goes: the open cell, or the text itself.
func (m *markup) to() *writer {
	for i := len(m.tables) - 1; i >= 0; i-- {
		t := m.tables[i]
		if n := len(t.rows); t.open && n > 0 && len(t.rows[n-1]) > 0 {
			row := t.rows[n-1]
			return &row[len(row)-1].paragraphs
		}
	}
	return &m.out
}

// text takes in S[from:to], with its entities as the characters that they stand for.
func (m *markup) text(from, to int) {
	if m.hidden > 0 {
		return
	}
	s := m.run.S
	if t := m.table(); t != nil && !t.open && len(t.rows) > 0 && strings.TrimSpace(html.UnescapeString(s[from:to])) != "" {
		m.close() // words between cells end the table, so that they stand behind it
	}
	w := m.to()
	for {
		at, end := entity(s[:to], from)
		if end == 0 {
			break
		}
		c := html.UnescapeString(html.UnescapeString(s[at:end]))
		w.addPart(m.run, from, at)
		if first, last, ok := m.run.Source(at, end); ok {
			w.add(document.Run{S: c, Segs: []document.Segment{{Len: int32(len(c)), Source: int32(first), Scale: int32(last - first)}}})
		}
		from = end
	}
	w.addPart(m.run, from, to)
}

// entity finds the first entity of s from a byte on that stands for one character: &nbsp;, &#8220;, &amp;nbsp; of a
// page that was escaped twice. end is 0 where there is none.
func entity(s string, from int) (at, end int) {
	for {
		i := strings.IndexByte(s[from:], '&')
		if i < 0 {
			return 0, 0
		}
		at = from + i
		from = at + 1
		n := entityEnd(s[at:])
		if n == len(ampersand) && strings.HasPrefix(s[at:], ampersand) {
			if more := entityEnd("&" + s[at+n:min(len(s), at+n+longestEntity)]); more > 0 {
				n += more - len("&")
			}
		}
		if n > 0 {
			return at, at + n
		}
	}
}

// entityEnd gives how many bytes the entity takes with which s starts, 0 where it is none.
func entityEnd(s string) int {
	n := strings.IndexByte(s[:min(len(s), longestEntity)], ';')
	if n < 0 || utf8.RuneCountInString(html.UnescapeString(s[:n+1])) != 1 {
		return 0
	}
	return n + 1
}

const ampersand = "&amp;"

const longestEntity = len("&thetasym;") + 2

// close ends the innermost table, and writes it where it stands.
func (m *markup) close() {
	t := m.table()
	if t == nil {
		return
	}
	m.tables = m.tables[:len(m.tables)-1]
	w := m.to()
	w.line()
	width := 0
	for i, row := range t.rows {
		t.skip(i, &row)
		t.rows[i] = row
		width = max(width, len(row))
		for k := range row {
			t.page = t.page || row[k].paragraphs.text.Len() > longCell
		}
	}
	for i, row := range t.rows {
		if t.page || width < 2 || width > maxWide {
			for k := range row {
				if r := row[k].paragraphs.run(); len(r.Segs) > 0 {
					w.add(r)
					w.line()
				}
			}
			continue
		}
		w.bar("|")
		for k := range width {
			w.bar(" ")
			if k < len(row) {
				w.flat(row[k].paragraphs.run())
			}
			w.bar(" |")
		}
		w.line()
		if i+1 == min(t.heads, len(t.rows)-1) {
			w.bar("|" + strings.Repeat("---|", width))
			w.line()
		}
	}
}

func (m *markup) closeAll() {
	for len(m.tables) > 0 {
		m.close()
	}
	m.hidden, m.deep = 0, 0
}

// writer joins runs.
type writer struct {
	text strings.Builder
	segs []document.Segment
}

// add adds r.
func (w *writer) add(r document.Run) {
	at := int32(w.text.Len())
	w.text.WriteString(r.S)
	for _, s := range r.Segs {
		s.At += at
		w.segs = append(w.segs, s)
	}
}

// addPart adds S[from:to] of r, if there is any.
func (w *writer) addPart(r document.Run, from, to int) {
	if from >= to {
		return
	}
	at, n := int32(w.text.Len()), len(w.segs)
	w.text.WriteString(r.S[from:to])
	w.segs = r.AppendSegments(w.segs, from, to)
	for i := range w.segs[n:] {
		w.segs[n+i].At += at
	}
}

// flat adds r in one line, without the bars that it may hold.
func (w *writer) flat(r document.Run) {
	left := strings.TrimLeft(r.S, "\r\n ")
	r = r.Slice(len(r.S)-len(left), len(r.S)-len(left)+len(strings.TrimRight(left, "\r\n ")))
	for len(r.S) > 0 {
		i := strings.IndexAny(r.S, "\r\n|")
		if i < 0 {
			w.add(r)
			return
		}
		w.add(r.Slice(0, i))
		w.bar(" ")
		r = r.Slice(i+1, len(r.S))
	}
}

// bar adds what has no place in the file.
func (w *writer) bar(s string) { w.text.WriteString(s) }

// line ends the line, if it has anything.
func (w *writer) line() {
	if s := w.text.String(); s != "" && s[len(s)-1] != '\n' {
		w.bar("\n")
	}
}

func (w *writer) run() document.Run { return document.Run{S: w.text.String(), Segs: w.segs} }
