package read

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"plangraph/loader/document"
)

// stopped gives r with full stops where a text ends its sentences with points (…提升服务质量.), as some copies do, so that
// all that follows meets one form. A point in others parts a number, a heading's numeral or a name.
func stopped(r document.Run) document.Run {
	if !pointed(r.S) {
		return r
	}
	var w writer
	from := 0 // what stands before is in w
	for at := nextStop(r.S, 0); at >= 0; at = nextStop(r.S, at+1) {
		if first, last, ok := r.Source(at, at+1); ok {
			w.addPart(r, from, at)
			w.add(document.Run{S: "。", Segs: []document.Segment{{Len: int32(len("。")), Source: int32(first), Scale: int32(first - last)}}})
			from = at + 1
		}
	}
	w.addPart(r, from, len(r.S))
	return w.run()
}

// pointed tells whether a text ends most of its sentences with points.
func pointed(s string) bool {
	points := 0
	for at := nextStop(s, 0); at >= 0; at = nextStop(s, at+1) {
		points++
	}
	return points >= fewPoints && points > strings.Count(s, "。")
}

// fewPoints are too few to tell a habit by.
const fewPoints = 4

const longestNumeral = 10 * len("一")

// nextStop finds the first point of s from a byte on that ends a sentence: behind words, at the end of a line or before
// other words. It is -1 where there is none.
func nextStop(s string, from int) int {
	for {
		i := strings.IndexByte(s[from:], '.')
		if i < 0 {
			return -1
		}
		at := from + i
		from = at + 1
		before, _ := utf8.DecodeLastRuneInString(s[:at])
		behind, _ := utf8.DecodeRuneInString(s[from:])
		if !unicode.Is(unicode.Han, before) && !strings.ContainsRune("%％)）”\"》", before) ||
			from < len(s) && !unicode.Is(unicode.Han, behind) && !strings.ContainsRune("\r\n 　“《（(—0123456789", behind) {
			continue
		}
		line := s[max(0, at-longestNumeral):at]
		if words := line[strings.LastIndexByte(line, '\n')+1:]; strings.Trim(words, " 　第（(一二三四五六七八九十百）)") != "" {
			return at
		}
	}
}
