package split

import (
	_ "embed"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// words.txt holds what planning documents of every kind and place speak of, one a
// line. It tells them from other texts that have chapters, too.
//
//go:embed words.txt
var wordList string

// words are those of the list by their first character; begins holds these, for most
// characters of a text begin none.
var words, begins = func() (map[rune][]string, *runeset.Set) {
	byFirst, first := map[rune][]string{}, ""
	for w := range strings.FieldsSeq(wordList) {
		r, _ := utf8.DecodeRuneInString(w)
		byFirst[r] = append(byFirst[r], w)
		first += string(r)
	}
	return byFirst, runeset.Of(first)
}()

// A text is of the genre with so many of its words in a thousand characters. Plans
// have 40 and more, novels and manuals below 5.
const (
	withTitle    = 8.0
	withoutTitle = 20.0
)

// isPlan tells whether a document is one of the genre: by its number, or by a
// title or numbered headings together with its words. body is what is left of its blocks
// without the head.
func isPlan(p *document.Plan, blocks, body []document.Block) bool {
	if p.Title.S != "" && (p.Number.S != "" || surelyTitled(p.Title.S)) {
		return true // as most are, and their words need not be counted
	}
	d := density(body)
	if p.Title.S != "" && d >= withTitle {
		return true
	}
	if d < withoutTitle || headings(body) < 3 {
		return false
	}
	p.Guessed = !nameBest(p, blocks)
	return p.Title.S != ""
}

// surelyTitled tells that a title can only be one of the genre, whatever words the text uses: a bulletin
// of statistics, of any field, and a report on a budget speak of nothing but figures, of a report only a
// passage may be there, and a plan of one field may speak in the words of that.
func surelyTitled(title string) bool {
	for _, w := range [...]string{"国民经济和社会发展", "政府工作报告", "统计公报", "状况公报", "财政决算", "预算执行情况", "工作要点"} {
		if strings.Contains(title, w) {
			return true
		}
	}
	return strings.Contains(title, "五”") && strings.Contains(title, "规划")
}

// How much of a document density reads: so many Chinese characters, or bytes.
const (
	enoughHan   = 20000
	enoughBytes = 200000
)

// density counts the genre's words in a thousand characters of the first blocks.
func density(body []document.Block) float64 {
	han, size, found := 0, 0, 0
	read := func(s string) bool {
		size += len(s)
		for i, n := 0, 0; i < len(s); i += n {
			var r rune
			if c := s[i]; c > 0xe3 && c < 0xea && i+2 < len(s) { // by far most, and not worth a call
				r, n = rune(c&0xf)<<12|rune(s[i+1]&0x3f)<<6|rune(s[i+2]&0x3f), 3
			} else {
				r, n = utf8.DecodeRuneInString(s[i:])
			}
			if r < '\u2e80' || (r < '一' || r > '\u9fff') && !unicode.Is(unicode.Han, r) {
				continue
			}
			han++
			if !begins.Has(r) {
				continue
			}
			for _, w := range words[r] {
				if strings.HasPrefix(s[i:], w) {
					found++
				}
			}
		}
		return han <= enoughHan && size <= enoughBytes
	}
	for _, b := range body {
		more := read(b.S)
		if b.Kind == document.TableBlock {
			for _, r := range slices.Concat(b.Table.Header, b.Table.Rows) {
				if more = read(r.Quote.S); !more {
					break
				}
			}
		}
		if !more {
			break
		}
	}
	return 1000 * float64(found) / float64(max(han, 200))
}

// headings counts what gives a text its order: numbered headings, and the rows of
// tables with a header (工作任务清单).
func headings(body []document.Block) int {
	n := 0
	for _, b := range body {
		if b.Kind == document.TableBlock && len(b.Table.Header) > 0 {
			n += len(b.Table.Rows)
		}
		if _, ok := official.ReadOrdinal(b.S); ok {
			n++
		}
	}
	return n
}
