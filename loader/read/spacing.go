package read

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"plangraph/loader/document"
)

// unspaced leaves out the single spaces that a text sets between Chinese and Latin characters
// as a matter of type (到 2025 年建成 5G 基站 200 座), so that all that follows meets one form.
// A text that sets most of them so in its sentences does so by habit; in others a space there
// parts something (a heading from its text, a cell from the next). Lines without a sentence may
// be columns, and keep theirs but within a date.
func unspaced(r document.Run) document.Run {
	if !spaced(r.S) {
		return r
	}
	var w writer
	w.text.Grow(len(r.S))
	from := 0 // what stands before is in w
	for start, end := 0, 0; start < len(r.S); start = end {
		end = lineEnd(r.S, start)
		line := r.S[start:end]
		sentence := isSentence(line)
		for i := 0; i < len(line); i++ {
			if line[i] != ' ' || !junction(line, i, i+1) || !sentence && !inDate(line, i) {
				continue
			}
			at := start + i
			if first, last, ok := r.Source(at, at+1); ok {
				w.addPart(r, from, at)
				w.add(document.Run{Segs: []document.Segment{{Source: int32(first), Scale: int32(first - last)}}})
				from = at + 1
			}
		}
	}
	w.addPart(r, from, len(r.S))
	return w.run()
}

// spaced tells whether most places of a text's sentences where a Chinese and a Latin character
// or digit meet have a space between them.
func spaced(s string) bool {
	most := spacesBetween(s)
	if most < fewSpaces {
		return false
	}
	spaces, tight := 0, 0
	for start, end := 0, 0; start < len(s); start = end {
		end = lineEnd(s, start)
		line := s[start:end]
		if !strings.Contains(line, " ") && spaces == 0 || !isSentence(line) {
			continue
		}
		for i := 0; i < len(line); i++ {
			switch {
			case line[i] == ' ':
				if junction(line, i, i+1) {
					spaces++
				}
			case i > 0 && line[i] < utf8.RuneSelf != (line[i-1] < utf8.RuneSelf) && junction(line, i, i):
				if tight++; 2*tight >= most {
					return false // mostly soon
				}
			}
			if line[i]&0xf0 == 0xe0 {
				i += 2 // the rest of a Chinese character
			}
		}
	}
	return spaces >= fewSpaces && spaces > 2*tight
}

// spacesBetween counts the spaces of s, in its sentences or not, that stand between a Chinese and
// a Latin character or digit.
func spacesBetween(s string) int {
	n := 0
	for at := strings.IndexByte(s, ' '); at >= 0 && at < len(s)-1; {
		if at > 0 && (s[at-1] >= utf8.RuneSelf || s[at+1] >= utf8.RuneSelf) && junction(s, at, at+1) {
			n++
		}
		next := strings.IndexByte(s[at+1:], ' ')
		if next < 0 {
			break
		}
		at += 1 + next
	}
	return n
}

// fewSpaces are too few to tell a habit by.
const fewSpaces = 3

// isSentence tells whether a line is, or has, a sentence and no columns: in those spaces also
// part Chinese words from each other, and not far between.
func isSentence(line string) bool {
	if !strings.Contains(line, "，") && !strings.Contains(line, "。") && !strings.Contains(line, "；") {
		return false
	}
	gaps := 0
	for i := strings.IndexByte(line, ' '); i >= 0; {
		left, _ := utf8.DecodeLastRuneInString(line[:i])
		right, _ := utf8.DecodeRuneInString(line[i+1:])
		if unicode.Is(unicode.Han, left) && unicode.Is(unicode.Han, right) {
			gaps++
		}
		n := strings.IndexByte(line[i+1:], ' ')
		if n < 0 {
			break
		}
		i += 1 + n
	}
	return gaps*farApart <= len(line)
}

// farApart is how many bytes lie between spaces that are no columns: those of a page that is
// one line stand before and behind headings.
const farApart = 150

// junction tells whether a Chinese character ends at before in s and a Latin one or a digit
// begins at behind, or the other way round.
func junction(s string, before, behind int) bool {
	left, _ := utf8.DecodeLastRuneInString(s[:before])
	right, _ := utf8.DecodeRuneInString(s[behind:])
	return isLatin(left) && unicode.Is(unicode.Han, right) || unicode.Is(unicode.Han, left) && isLatin(right)
}

func isLatin(r rune) bool { return isAlphanumeric(r) || r == '%' || r == '％' }

var (
	monthAhead = regexp.MustCompile(`^\d{1,2} ?月`)
	dayAhead   = regexp.MustCompile(`^\d{1,2} ?日`)
)

// inDate tells whether the space s[at] stands within a date: 2025 年 3 月 5 日.
func inDate(s string, at int) bool {
	before, behind := s[:at], s[at+1:]
	switch {
	case strings.HasSuffix(before, "年"):
		return monthAhead.MatchString(behind)
	case strings.HasSuffix(before, "月"):
		return dayAhead.MatchString(behind)
	}
	return strings.HasPrefix(behind, "年") || strings.HasPrefix(behind, "月") || strings.HasPrefix(behind, "日")
}
