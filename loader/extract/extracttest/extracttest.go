// Package extracttest runs an extraction reader over text cases: files that hold
// passages and the facts that should be read from them, for people who know no Go.
package extracttest

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"plangraph/loader/document"
	"plangraph/loader/fact"
	"plangraph/loader/passage"
)

// Case is one text with the facts that it holds.
type Case struct {
	Name     string // file, line
	Text     string // the source; Passages' offsets count in it
	Passages []passage.Passage
	Want     []string // lines after =>
}

// Cases reads dir/*.txt. A case is text, a line "=>", and one line a fact; an empty
// line ends it. In the text each line is a paragraph; "# …" is a heading (the more #,
// the deeper); lines in | … | are a table, whose first line is its header; "@plan
// title | kind | from-to | region" says what plan it is; "// …" is a comment.
func Cases(t testing.TB, dir string) []Case {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases in %s: %v", dir, err)
	}
	var out []Case
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		cases, err := parse(filepath.Base(name), string(data))
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, cases...)
	}
	return out
}

func parse(file, data string) ([]Case, error) {
	var out []Case
	var text, want []string
	start, inWant := 0, false
	flush := func(line int) error {
		if len(text) == 0 {
			return nil
		}
		if !inWant {
			return fmt.Errorf("%s:%d: a case without =>", file, start)
		}
		source, passages, err := Passages(strings.Join(text, "\n"))
		if err != nil {
			return fmt.Errorf("%s:%d: %w", file, start, err)
		}
		out = append(out, Case{fmt.Sprintf("%s:%d", file, start), source, passages, want})
		text, want, inWant = nil, nil, false
		return nil
	}
	n := 0
	for line := range strings.Lines(data) {
		n++
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "//"):
		case line == "":
			if err := flush(n); err != nil {
				return nil, err
			}
		case line == "=>":
			inWant = true
		case inWant:
			want = append(want, line)
		default:
			if len(text) == 0 {
				start = n
			}
			text = append(text, line)
		}
	}
	if err := flush(n); err != nil {
		return nil, err
	}
	return out, nil
}

// Passages cuts a case's text into passages, as extraction does with a plan, and
// gives the source in which their offsets count.
func Passages(text string) (string, []passage.Passage, error) {
	plan := &fact.Plan{Common: fact.Common{Type: fact.TypePlan, Source: "case.txt"}, Title: "某市规划"}
	var out []passage.Passage
	var table *document.Table
	path, part := []string{plan.Title}, 0
	at := 0
	for line := range strings.Lines(text) {
		from := at
		at += len(line)
		line = strings.TrimRight(line, "\n")
		run := document.Run{S: line, Segs: []document.Segment{{Len: int32(len(line)), Source: int32(from)}}}
		if !strings.HasPrefix(line, "|") {
			table = nil
		}
		switch {
		case strings.HasPrefix(line, "@plan "):
			if err := readPlan(plan, strings.TrimPrefix(line, "@plan ")); err != nil {
				return "", nil, err
			}
			path[0] = plan.Title
		case strings.HasPrefix(line, "#"):
			words := strings.TrimLeft(line, "#")
			depth := len(line) - len(words)
			words = strings.TrimSpace(words)
			part++
			path = append(path[:min(depth, len(path)):min(depth, len(path))], words)
			run = run.Slice(len(line)-len(words), len(line))
			out = append(out, passage.Passage{Plan: plan, Part: part, Section: path, Heading: true, Run: run})
		case strings.HasPrefix(line, "|"):
			if table == nil {
				table = &document.Table{}
				out = append(out, passage.Passage{Plan: plan, Part: part, Section: path, Table: table})
				table.Header = append(table.Header, row(run))
			} else {
				table.Rows = append(table.Rows, row(run))
			}
		default:
			out = append(out, passage.Passage{Plan: plan, Part: part, Section: path, Run: run})
		}
	}
	passage.Mark(out)
	return text, out, nil
}

// readPlan reads title | kind | from-to | region; what stands behind may be left out.
func readPlan(p *fact.Plan, s string) error {
	for i, v := range strings.Split(s, "|") {
		v = strings.TrimSpace(v)
		switch i {
		case 0:
			p.Title = v
		case 1:
			p.Kind = v
		case 2:
			a, b, _ := strings.Cut(v, "-")
			from, err1 := strconv.Atoi(a)
			to, err2 := strconv.Atoi(b)
			if err1 != nil || err2 != nil {
				return fmt.Errorf("no period: %q", v)
			}
			p.Period = &fact.Period{From: from, To: to}
		case 3:
			p.Region = &v
		}
	}
	return nil
}

// row cuts | a | b | into cells.
func row(run document.Run) document.Row {
	var r document.Row
	from := 0
	for i, c := range run.S {
		if c != '|' {
			continue
		}
		if i > 0 {
			words := run.S[from:i]
			lead := len(words) - len(strings.TrimLeftFunc(words, unicode.IsSpace))
			words = strings.TrimSpace(words)
			cell := run.Slice(from+lead, from+lead+len(words))
			r.Cells = append(r.Cells, document.Cell{Run: cell})
			r.Quote.Append(" ", cell)
		}
		from = i + 1
	}
	return r
}

// Of is a pointer to a fact of type F, as a fact.
type Of[F any] interface {
	*F
	fact.Fact
}

// Check runs a reader over all cases of dir: the facts' lines (written by describe) must
// be the wanted ones, and each fact's bytes must give its quote.
func Check[F any, P Of[F]](t *testing.T, dir string, read func([]passage.Passage) []F, describe func(P) string) {
	t.Helper()
	for _, c := range Cases(t, dir) {
		t.Run(c.Name, func(t *testing.T) {
			var got []string
			for _, f := range read(c.Passages) {
				got = append(got, describe(&f))
				CheckSpan(t, c.Text, P(&f))
			}
			if g, w := strings.Join(got, "\n"), strings.Join(c.Want, "\n"); g != w {
				t.Errorf("in\n%s\ngot\n%s\nwant\n%s", c.Text, g, w)
			}
		})
	}
}

// Fuzz runs a reader over texts that start from the cases of dir and from more: it must
// not panic, each fact's bytes must give its quote, and flaw must find nothing in it.
func Fuzz[F any, P Of[F]](f *testing.F, dir string, read func([]passage.Passage) []F, flaw func(P) string, more ...string) {
	f.Helper()
	for _, c := range Cases(f, dir) {
		f.Add(c.Text)
	}
	for _, text := range more {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		source, passages, err := Passages(text)
		if err != nil {
			return
		}
		for _, x := range read(passages) {
			CheckSpan(t, source, P(&x))
			if said := flaw(&x); said != "" {
				t.Errorf("%s in %q", said, P(&x).Base().Quote)
			}
		}
	})
}

// CheckSpan tells whether a fact's bytes lie in the source and give its quote, a
// table's bars and white space apart.
func CheckSpan(t testing.TB, source string, f fact.Fact) {
	t.Helper()
	b := f.Base()
	if b.Start < 0 || b.End > len(source) || b.Start >= b.End {
		t.Errorf("%q stands at %d–%d of %d bytes", b.Quote, b.Start, b.End, len(source))
		return
	}
	if got, want := squeeze(source[b.Start:b.End]), squeeze(b.Quote); got != want {
		t.Errorf("bytes %d–%d are %q, the quote is %q", b.Start, b.End, got, want)
	}
}

func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '|' || unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}
