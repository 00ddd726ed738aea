package repair

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// leastHeadings is how many headings of the upper ranks that count on, each behind the end of a sentence, no
// paragraph has.
const leastHeadings = 2

// leastHeadLines is how many lines of a head no paragraph begins with.
const leastHeadLines = 2

// seriesEnds gives where the numbered headings of s begin, a text whose line ends are lost without a trace:
// the first, behind a title or an address perhaps, those behind the ends of sentences whose numbers count on, and
// the first of a lower rank behind the words of the heading above it. It is nil where s is a paragraph, which may
// count points of its own (1.…。2.…。).
func seriesEnds(s string) []int32 {
	start := firstHeading(s)
	if start < 0 {
		if ends := headEnds(s); len(ends) >= leastHeadLines {
			return ends
		}
		return nil
	}
	ends := headEnds(s[:start])
	upper := len(ends) // lines of a head tell as much
	last := map[string]int{}
	listed, entries := runContents(s, start)
	if listed != nil {
		for len(ends) > 0 && ends[len(ends)-1] >= entries[0] {
			ends = ends[:len(ends)-1]
		}
		ends, start = append(ends, entries...), int(entries[len(entries)-1])
		next := max(firstHeading(s[start:]), 0)
		for _, end := range headEnds(s[start : start+next]) {
			ends = append(ends, int32(start)+end)
		}
		start += next
	}
	for {
		for {
			o, ok := headingAt(s[start:])
			if !ok || o.Number != 1 && (o.Number <= last[o.Form] || o.Number > last[o.Form]+maxSkipped) {
				break
			}
			if isUpper(o.Form) {
				upper++
			}
			last[o.Form] = o.Number
			ends = append(ends, int32(start))
			n, below := headingEnd(s[start+o.Len:], last)
			if words := listed.of(s[start+o.Len:]); words > 0 {
				n = words
				_, below = headingAt(s[start+o.Len+n:])
			}
			start += o.Len + n
			if n > 0 && !below {
				ends = append(ends, int32(start))
			}
			if !below {
				break
			}
		}
		if start = pointEnd(s, start); start < 0 {
			break
		}
	}
	if upper < leastHeadings {
		return nil
	}
	return ends
}

// pointEnd gives where words of s behind byte from end that a heading may stand behind: a sentence, with what closes it, or
// a bracket of those who answer for it (（市农业局负责）); -1 without any.
func pointEnd(s string, from int) int {
	for {
		i, r, n := pointMarks.Next(s, from)
		if n == 0 {
			return -1
		}
		from = i + n
		if rest := strings.TrimLeft(s[from:], " ”）)"); r == '。' {
			return len(s) - len(rest)
		} else if _, ok := headingAt(rest); ok && answering.Closes(s[:i]) {
			return len(s) - len(rest)
		}
	}
}

var (
	pointMarks = runeset.Of("。）)〕")
	answering  = runeset.Of("责局委会府位门同心与司院合联协出办部厅行团社") // of what such a bracket holds: bodies, 负责, 下同
)

// nestedEnds gives where the headings of lower ranks begin in s, a line that opens with one of an upper rank and
// the first below it: 一、发展回顾|（一）主要成就|1、….
func nestedEnds(s string) []int32 {
	if head := s[:min(len(s), longestWords)]; !upperFirst.Opens(s) || !strings.Contains(head, "一）") && !strings.Contains(head, "一)") {
		return nil // by far most
	}
	o, ok := headingAt(s)
	if !ok || !isUpper(o.Form) {
		return nil
	}
	var ends []int32
	for start := o.Len; ; {
		n, below := headingEnd(s[start:], nil)
		if !below {
			return ends
		}
		start += n
		ends = append(ends, int32(start))
		o, _ = headingAt(s[start:])
		start += o.Len
	}
}

// upperFirst are the characters that the numbers of upper ranks begin with.
var upperFirst = runeset.Of("一二三四五六七八九十第")

// firstHeading finds the first heading of an upper rank in s, -1 where there is none.
func firstHeading(s string) int {
	for at, _, n := firstNumber.Next(s, 0); n > 0; at, _, n = firstNumber.Next(s, at+n) {
		if !firstNumbers.Open(s[at:]) || beforeOne.Closes(s[:at]) {
			continue
		}
		if _, ok := headingAt(s[at:]); ok {
			return at
		}
	}
	return -1
}

// firstNumbers are the numbers of such headings, and firstNumber their first characters.
var (
	firstNumbers = runeset.HeadsOf("一、", "第一章", "第一篇", "第一部分", "第一节")
	firstNumber  = runeset.Of("一第")
)

// beforeOne stand before 一、 where it is no numbering: 十一、, 之一、, 其一、.
var beforeOne = runeset.Of("十百千零一二三四五六七八九〇第之其唯统同单初专")

// isUpper tells forms of the numbering of headings that no list within a paragraph has.
func isUpper(form string) bool {
	return form == official.Part || form == official.Chapter || form == official.Paragraph || form == official.Written
}

// headingAt reads the numbering of a heading at the start of s: words stand behind it.
func headingAt(s string) (official.Ordinal, bool) {
	o, ok := official.ReadOrdinal(s)
	if !ok || o.Form == official.Annex || o.Form == official.Box || o.Form == official.Circled {
		return o, false
	}
	r, _ := utf8.DecodeRuneInString(s[o.Len:])
	return o, isHan(r) || r == '“' || r == '《' || opensYear(s[o.Len:])
}

// longestWords is how many bytes the words of a heading take at most.
const longestWords = 90

// headingEnd gives how many bytes the words of a heading take with which s begins: up to the first numbering of
// a lower rank, or one in brackets that counts on behind the last of its form (below), or to the time of which the text tells
// that comes right behind them: 三、总体要求|（一）…, 二、主要任务|（四）…, 一、2032年工作回顾|五年来，…. It is 0 where neither
// stands before the first mark.
func headingEnd(s string, last map[string]int) (n int, below bool) {
	end, before := 0, rune(0)
	for i, r := range s[:min(len(s), longestWords)] {
		switch {
		case headMarks.Has(r):
			return end, false
		case i == 0 || r == '一' && beforeOne.Has(before):
		case r == '（' || r == '(' || r == '第' || r == '1' || r == '一':
			if o, ok := headingAt(s[i:]); ok && (o.Number == 1 || o.Form == official.WrittenIn && o.Number == last[o.Form]+1) {
				return i, true
			}
		}
		if i >= leastLine && openers.Has(r) && opensTime(s[i:]) && !strings.HasSuffix(s[:i], "到") {
			end = i
		}
		before = r
	}
	return end, false
}

// times open a text below a heading, beside a year and an era.
var times = [...]string{"到20", "截至", "近年来", "近几年", "过去", "今后", "今年", "去年", "一年来", "五年来", "三年来"}

// openers are what these begin with.
var openers = runeset.Of("“2到截近过今去一五三")

// opensTime tells that s opens with a time of which a text tells.
func opensTime(s string) bool {
	if opensYear(s) {
		return true
	}
	if era, _, ok := strings.Cut(s[:min(len(s), len("“十三五”"))], "五”"); ok && strings.HasPrefix(era, "“") {
		rest := s[len(era)+len("五”"):]
		return strings.HasPrefix(rest, "时期") || strings.HasPrefix(rest, "期间") ||
			strings.HasPrefix(rest, "以来") || strings.HasPrefix(rest, "末")
	}
	for _, w := range times {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}
