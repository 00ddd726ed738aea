package repair

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
)

// undouble reads a heading that was printed twice on one place to look bold, and
// whose text therefore comes twice, run by run: “（（一一））老龄事业老龄事业。。” is
// “（一）老龄事业。”. Natural reduplication (稳稳当当) never doubles the marks of a
// numbering too, so a doubled stretch counts from a doubled mark on only.
func undouble(r document.Run) document.Run {
	var b builder
	at := 0
	for at < len(r.S) {
		n := repeat(r.S[at:])
		if n == 0 {
			break
		}
		b.add("", r.Slice(at, at+n))
		at += 2 * n
	}
	b.add("", r.Slice(at, len(r.S)))
	return b.run()
}

// doubled tells whether s opens with three doubled stretches, a mark among them:
// （（一一））, 1010．．, 一一、、.
func doubled(s string) bool {
	if len(s) < 6 {
		return false
	}
	mark := false
	for range 3 {
		n := repeat(s)
		if n == 0 {
			return false
		}
		switch r, _ := utf8.DecodeRuneInString(s); r {
		case '（', '）', '(', ')', '、', '.', '．', '，', '。':
			mark = true
		}
		s = s[2*n:]
	}
	return mark
}

// repeat is the length of the longest stretch that s opens with twice over, 0 for
// none. A stretch is at most maxStretch bytes.
func repeat(s string) int {
	_, first := utf8.DecodeRuneInString(s)
	if !strings.Contains(s[first:min(len(s), maxStretch+first)], s[:first]) {
		return 0 // by far most
	}
	for n := min(len(s)/2, maxStretch); n >= max(first, 1); n-- {
		likely := s[n] == s[0] && s[n+first-1] == s[first-1] // which most are not
		if likely && s[:n] == s[n:2*n] && utf8.RuneStart(s[n]) && (2*n == len(s) || utf8.RuneStart(s[2*n])) {
			return n
		}
	}
	return 0
}

const maxStretch = 180
