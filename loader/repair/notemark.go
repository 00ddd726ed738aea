package repair

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/runeset"
)

// unnoted gives the paragraph r without the marks of notes, which stand in it before punctuation or behind it: 森林覆盖率①，;
// 建成基地3个[2]。; in brackets that mark nothing else so short, behind any word: 打造“精品街道”〔24〕3条.
func unnoted(r document.Run) document.Run {
	var b builder
	kept := 0 // what stands before is in b
	for at, _, n := noteSigns.Next(r.S, 0); n > 0; at, _, n = noteSigns.Next(r.S, at+n) {
		mark := noteMark(r.S[at:])
		if mark == 0 {
			continue
		}
		n = mark
		if besideStop(r.S, at, at+n) || behindWord(r.S[:at]) && (opensNote(r.S[at:]) || beforeWord(r.S[at+n:])) {
			b.addPart("", &r, kept, at)
			kept = at + n
		}
	}
	if kept == 0 {
		return r
	}
	b.addPart("", &r, kept, len(r.S))
	return b.run()
}

// circled are numbers in a circle or in brackets of one character.
const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿"

// noteSigns are the characters that the marks of notes begin with, and circles those that are one.
var (
	noteSigns = runeset.Of(circled + "〔［[")
	circles   = runeset.Of(circled)
)

// noteBrackets hold the numbers of notes; those of documents, which have a year in 〔〕, are longer.
var noteBrackets = [...][2]string{{"〔", "〕"}, {"［", "］"}, {"[", "]"}}

// opensNote tells that s starts with a bracket that so little as a number stands in only where it marks a note.
func opensNote(s string) bool {
	return strings.HasPrefix(s, noteBrackets[0][0]) || strings.HasPrefix(s, noteBrackets[1][0])
}

// noteMark gives how many bytes the mark of a note takes with which s starts: ①, [1], [1-3], 〔24〕, ［12］.
func noteMark(s string) int {
	if circles.Opens(s) {
		return len("①")
	}
	for _, b := range noteBrackets {
		rest, ok := strings.CutPrefix(s, b[0])
		if !ok {
			continue
		}
		number, _, closed := strings.Cut(rest[:min(len(rest), len("10-12〕"))], b[1])
		if year := len(number) == len("2022") && b[0] != "["; !closed || year || number == "" || strings.Trim(number, "0123456789-") != "" {
			return 0
		}
		return len(b[0]) + len(number) + len(b[1])
	}
	return 0
}

// beforeWord tells that s goes on with a word, and none that a number in brackets belongs to: 主干道路[19]建设, but 造林[50]万亩.
func beforeWord(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return isHan(first) && !countWords.Has(first)
}

// countWords go on with a number: multipliers and units.
var countWords = runeset.Of("万亿千百十个家户人公亩吨元座处所套项件年月类")

// behindWord tells that s ends in a word, or in the mark that closes one.
func behindWord(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return inWord(last) || last == '”' || last == '》' || last == '）'
}

// besideStop tells that s[at:end] stands behind a word and before punctuation, or behind punctuation that ends s.
func besideStop(s string, at, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	behind, _ := utf8.DecodeRuneInString(s[end:])
	return inWord(before) && stops.Has(behind) || before == '。' && end == len(s)
}

var stops = runeset.Of("，。；、,;")
