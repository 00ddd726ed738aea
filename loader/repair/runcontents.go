package repair

import (
	"strings"

	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// A text whose line ends are lost has its table of contents in one line as well: 目录第一章甲第一节乙第二节丙…. It tells what the words
// of each heading are, behind which the text goes on without a mark.

// listedWords are the words of headings by a table of contents, those that begin alike together.
type listedWords map[string][]string

// leastListed is how many headings in a row, with no sentence between them, are a table of contents.
const leastListed = 4

// Words of headings begin alike within so many bytes, and so many of them at most.
const (
	alikeWords = 3 * len("一")
	mostAlike  = 24
)

// runContents reads the table of contents of s whose first entry stands at byte start, and gives where it and its entries end;
// nil where none stands there.
func runContents(s string, start int) (listed listedWords, ends []int32) {
	before, ok := strings.CutSuffix(strings.TrimRight(s[:start], " "), "录")
	if !ok {
		return nil, nil // by far most
	}
	title, ok := strings.CutSuffix(strings.TrimRight(before, " "), "目")
	if !ok {
		return nil, nil
	}
	listed, ends = listedWords{}, []int32{int32(len(title)), int32(start)}
	last := map[string]int{}
	for at := start; ; {
		o, ok := headingAt(s[at:])
		if !ok {
			return nil, nil
		}
		last[o.Form] = o.Number
		words := at + o.Len
		n := entryEnd(s[words:], last)
		isLast := n == 0
		if isLast {
			n = saidAgain(s[at:], o)
		}
		if n == 0 || isLast && len(ends) < leastListed {
			return nil, nil
		}
		at = words + n
		listed.add(s[words:at])
		if ends = append(ends, int32(at)); isLast {
			return listed, ends
		}
	}
}

// entryEnd gives where in s the next entry of a table of contents begins, whose numbering counts on; 0 where a mark of a
// sentence stands before one.
func entryEnd(s string, last map[string]int) int {
	before := rune(0)
	for i, r := range s[:min(len(s), longestWords)] {
		if headMarks.Has(r) {
			return 0
		}
		if i > 0 && ordinalFirst.Has(r) && (r == '第' || r == '（' || r == '(' || !beforeOne.Has(before)) {
			if o, ok := headingAt(s[i:]); ok && (o.Number == 1 || o.Number == last[o.Form]+1) {
				return i
			}
		}
		before = r
	}
	return 0
}

// ordinalFirst are the characters that the numbering of an entry begins with.
var ordinalFirst = runeset.Of("第（(一二三四五六七八九十")

// saidAgain gives how many bytes the words take of the last entry, with which s begins behind the numbering o: as many as a
// heading further on has in common with it. 0 where there is none.
func saidAgain(s string, o official.Ordinal) int {
	longest := 0
	number := strings.TrimRight(s[:o.Len], " ")
	for at := len(number); ; {
		i := strings.Index(s[at:], number)
		if i < 0 {
			break
		}
		at += i + len(number)
		rest := strings.TrimLeft(s[at:], " ")
		n := 0
		for n < min(longestWords, len(rest), len(s)-o.Len) && rest[n] == s[o.Len+n] {
			n++
		}
		for n > 0 && n < len(rest) && rest[n]&0xC0 == 0x80 {
			n--
		}
		longest = max(longest, n)
	}
	if longest < 2*len("一") {
		return 0
	}
	return longest
}

// add takes in the words of an entry.
func (l listedWords) add(words string) {
	if words = strings.TrimRight(words, " \t"); words != "" {
		key := words[:min(len(words), alikeWords)]
		if alike := l[key]; len(alike) < mostAlike {
			l[key] = append(alike, words)
		}
	}
}

// of gives how many bytes the words of a heading take, by the table of contents, with which s begins; 0 where it has none
// such.
func (l listedWords) of(s string) int {
	longest := 0
	for _, words := range l[s[:min(len(s), alikeWords)]] {
		if strings.HasPrefix(s, words) {
			longest = max(longest, len(words))
		}
	}
	return longest
}
