package repair

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// Texts copied out of printed pages have a blank where a line of the page ended in the middle of a word
// (农业增 加值增长2 .7%), and those that a machine has read one between the digits of a number (2 0 2 5年).

// unparted gives the paragraph or heading r without these blanks. A blank where a page's line ended stands far from
// others, and within a sentence: the words of a list, the cells of a row and a heading before its text are parted
// by others.
func unparted(r document.Run) document.Run {
	at := strings.IndexByte(r.S, ' ')
	if at < 0 {
		return r // by far most
	}
	sentence := clauseEnds.In(r.S)
	var b builder
	kept := 0 // what stands before is in b
	last := 0 // where the blank before ended
	for at >= 0 {
		end := at + len(r.S[at:]) - len(strings.TrimLeft(r.S[at:], " "))
		next := strings.IndexByte(r.S[end:], ' ')
		far := at-last >= leastApart && (next < 0 || next >= leastApart)
		if sentence && besidePause(r.S, at, end) ||
			joinsDigits(r.S, at, end) && (sentence || inDay(r.S[end:])) ||
			sentence && far && partsSentence(r.S, at, end) {
			b.addPart("", &r, kept, at)
			kept = end
		}
		last = end
		if at = next; at >= 0 {
			at += end
		}
	}
	if kept == 0 {
		return r
	}
	b.addPart("", &r, kept, len(r.S))
	return b.run()
}

// besidePause tells that the blank s[at:end] stands before punctuation or behind a mark after which a sentence goes on.
func besidePause(s string, at, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	behind, _ := utf8.DecodeRuneInString(s[end:])
	return commas.Has(before) || before == '、' || stops.Has(behind)
}

// leastApart is how many bytes stand between two ends of a page's lines.
const leastApart = 18 * len("一")

// joinsDigits tells that the blank s[at:end] stands between two characters of a number that are set one by one:
// 2 0 2 5, 3 . 5; or before its point and what follows that: 13 .5.
func joinsDigits(s string, at, end int) bool {
	if end < len(s) && s[end] == '.' && inNumeral(s, at-1) && s[at-1] != '.' {
		return inNumeral(s, end+1) || !inNumeral(s, at-2)
	}
	alone := !inNumeral(s, at-2) || s[at-2] == '.'
	return alone && inNumeral(s, at-1) && inNumeral(s, end) && !inNumeral(s, end+1)
}

func inNumeral(s string, i int) bool {
	return i >= 0 && i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i] == '.')
}

// inDay tells that s goes on with digits to the end of a year, a month or a day: 0 2 5年.
func inDay(s string) bool {
	rest := strings.TrimLeft(s[:min(len(s), longestSpacedYear)], "0123456789 ")
	return strings.HasPrefix(rest, "年") || strings.HasPrefix(rest, "月") || strings.HasPrefix(rest, "日")
}

const longestSpacedYear = len("2 0 2 5 年")

// partsSentence tells that the blank s[at:end] stands between characters of words or numbers in a sentence that has
// come to a comma, or in a list to its second member, or that cannot be a heading. A label, 责任单位：, is parted from
// what is before it.
func partsSentence(s string, at, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	behind, _ := utf8.DecodeRuneInString(s[end:])
	if !inWord(before) || !inWord(behind) {
		return false
	}
	if _, mark, n := clauseMarks.Next(s[:min(len(s), end+longestLabel)], end); n > 0 && mark == '：' {
		return false
	}
	said := s[max(0, at-longestClauses):at]
	stop := strings.LastIndex(said, "。")
	if stop >= 0 {
		said = said[stop+len("。"):]
	}
	if _, list, ok := strings.Cut(said, "："); ok {
		return strings.Contains(list, "、") || commas.In(list)
	}
	if _, ok := official.ReadOrdinal(said); ok { // as headings have
		i, _, n := commas.Next(said, 0)
		return n > 0 && commas.In(said[i+n:])
	}
	return stop >= 0 || len(said) < at || commas.In(said)
}

const longestLabel = 10 * len("一")

var (
	commas      = runeset.Of("，,；;")
	clauseMarks = runeset.Of("，,；;。：、")
)

// inWord tells characters of words, numbers and ratios.
func inWord(r rune) bool {
	return isHan(r) || r >= '0' && r <= '9' || strings.ContainsRune(".%:∶/", r)
}
