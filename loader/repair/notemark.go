package repair

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/runeset"
)

// unnoted gives the paragraph r without the marks of notes, which stand in it before punctuation or behind it: 森林覆盖率①，;
// 建成基地3个[2]。
func unnoted(r document.Run) document.Run {
	if strings.IndexByte(r.S, '[') < 0 && !strings.Contains(r.S, circled) {
		return r // by far most
	}
	var b builder
	kept := 0 // what stands before is in b
	for at := 0; at < len(r.S); {
		n := noteMark(r.S[at:])
		if n == 0 {
			_, n = utf8.DecodeRuneInString(r.S[at:])
		} else if besideStop(r.S, at, at+n) {
			b.addPart("", &r, kept, at)
			kept = at + n
		}
		at += n
	}
	if kept == 0 {
		return r
	}
	b.addPart("", &r, kept, len(r.S))
	return b.run()
}

// circled begins a number in a circle, ① to ⑳.
const circled = "\xe2\x91"

// noteMark gives how many bytes the mark of a note takes with which s starts: ①, [1], [1-3].
func noteMark(s string) int {
	if strings.HasPrefix(s, circled) {
		return len("①")
	}
	if s[0] != '[' {
		return 0
	}
	end := strings.IndexByte(s[:min(len(s), len("[10-12]"))], ']')
	if end < 2 || strings.Trim(s[1:end], "0123456789-") != "" {
		return 0
	}
	return end + 1
}

// besideStop tells that s[at:end] stands behind a word and before punctuation, or behind punctuation that ends s.
func besideStop(s string, at, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	behind, _ := utf8.DecodeRuneInString(s[end:])
	return inWord(before) && stops.Has(behind) || before == '。' && end == len(s)
}

var stops = runeset.Of("，。；、,;")
