package repair

import (
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// Pages of the web and collections of texts often give a document as one line: its title, the notice,
// headings and paragraphs are run together, with a blank where a line ended, or none. Cut there again, such a
// page reads as a printed one.

// How a line that holds a whole text is told: it is so long, and so many of its sentences have a blank behind
// them, or of its numbered headings one before them. A shorter one can be the head of a text, with a number or
// addressees between blanks.
const (
	leastUnrolled = 1000 // bytes
	leastHead     = 300  // bytes
	leastNested   = 11   // bytes of a heading that has another behind it, or a time before it
	leastEnds     = 3
)

// unroll cuts the lines that hold a whole text into those that they were made of.
func unroll(lines []line) []line {
	var out []line
	for i := range lines {
		l := &lines[i]
		size := l.size()
		if size < leastNested && out == nil {
			continue // most lines, where characters come one a line
		}
		var ends []int32
		if size >= leastHead {
			ends = lineEnds(l.S(), out != nil)
		}
		if ends == nil && size >= leastNested && size < leastUnrolled {
			ends = nestedEnds(l.S())
		}
		if ends == nil && size >= leastNested {
			if n := stamp(l.S()); n > 0 {
				ends = []int32{int32(n)}
			}
		}
		if ends == nil && out == nil {
			continue // as in most files
		}
		if out == nil {
			out = slices.Clone(lines[:i])
		}
		out = l.split(out, ends)
	}
	if out == nil {
		return lines
	}
	return out
}

// stamp gives how many bytes the time takes with which s begins, as a page tells when it was set, where a heading
// follows on the same line: 2021-09-04 00:43:05 +0000 UTC|一、发展现状. It is 0 elsewhere.
func stamp(s string) int {
	n := len("2021-09-04 00:43")
	if len(s) <= n || s[0] != '2' || s[4] != '-' || s[7] != '-' || s[n-3] != ':' {
		return 0 // by far most
	}
	rest := strings.TrimLeft(s[n:], "0123456789:+ UTC")
	if o, ok := headingAt(rest); !ok || !isUpper(o.Form) {
		return 0
	}
	return len(s) - len(rest)
}

// split appends to out the lines that l is made of, which end at ends.
func (l *line) split(out []line, ends []int32) []line {
	s, from := l.S(), int32(0)
	for _, end := range append(ends, int32(len(s))) {
		words := strings.TrimLeft(s[from:end], " \t")
		part := *l
		part.start = l.start + end - int32(len(words))
		words = strings.TrimRight(words, " \t")
		part.end = part.start + int32(len(words))
		if words == "" {
			continue
		}
		n, _ := columns(words)
		part.columns = small(n)
		if from > 0 {
			part.gap, part.indent = 0, 0
		}
		out = append(out, part)
		from = end
	}
	return out
}

// lineEnds gives where in s lines ended; nil where s is a paragraph. more is set behind a line that held several,
// where a day alone between blanks tells another.
func lineEnds(s string, more bool) []int32 {
	if strings.HasPrefix(s, "|") {
		return nil
	}
	long := len(s) >= leastUnrolled
	switch blank := strings.IndexByte(s, ' ') >= 0; {
	case !blank && !long:
		return nil
	case !blank:
		return seriesEnds(s)
	}
	var ends []int32
	sure, from := 0, 0
	for at := 0; at < len(s); {
		i := strings.IndexByte(s[at:], ' ')
		if i < 0 {
			break
		}
		at += i
		before, rest := s[from:at], strings.TrimLeft(s[at:], " \t")
		next := len(s) - len(rest)
		if strings.HasPrefix(rest, serialName+" ") && at > from {
			ends = append(ends, int32(at)) // the head of a table
			break
		}
		if is, isSure := endsLine(before, rest); is {
			switch {
			case isSure && long:
				sure++
			case official.Salutation(before) || isNumber(before) || more && isDay(before):
				sure = leastEnds // these stand in no paragraph
			}
			ends, from = append(ends, int32(at)), next
		}
		at = next
	}
	switch {
	case sure >= leastEnds, long && len(ends) > 0 && isTitle(s[:ends[0]]):
		return ends
	case long:
		return seriesEnds(s)
	}
	return nil
}

// endsLine tells whether a line ends with before, where a blank parts it from rest: not within a spaced title,
// beside a figure, behind a numbering, in a bracket or early in a sentence. Where it broke off further on in one,
// its parts are joined again later. It is sure where a sentence ends before the blank or a numbering stands behind
// it.
func endsLine(before, rest string) (is, sure bool) {
	if inBracket(before) {
		return false, false // （2006年3月30日 某办发〔2006〕9号）
	}
	if o, ok := official.ReadOrdinal(before); ok && o.Len == len(before) {
		return false, false // 一、 总则
	}
	if o, ok := official.ReadOrdinal(rest); ok && !pausing(before) {
		r, _ := utf8.DecodeRuneInString(rest[o.Len:])
		is = isHan(r) || r == '“' || r == '《' || opensYear(rest[o.Len:])
		return is, is
	}
	last, size := utf8.DecodeLastRuneInString(before)
	first, n := utf8.DecodeRuneInString(rest)
	switch {
	case finished(before):
		return true, last == '。'
	case isDay(rest) || isTime(before):
		return true, false
	case opensYear(rest):
		return !pausing(before) && len(before) >= leastLine, false
	case isAlone(before, size) && (n == len(rest) || rest[n] == ' '):
		return false, false // 工 作 报 告
	}
	return !besideFigure(first) && !besideFigure(last) && !breaksOff(before), false
}

// inBracket tells that a bracket of a few words is open at the end of s.
func inBracket(s string) bool {
	s = s[max(0, len(s)-longestClauses/2):]
	return strings.LastIndex(s, "（") > strings.LastIndex(s, "）")
}

// breaksOff tells that s is a clause or two of a sentence that goes on: a heading has such marks only behind its
// numbering or a dash.
func breaksOff(s string) bool {
	if len(s) > longestClauses || !clauseEnds.In(s) || opensBlock(s) {
		return false
	}
	_, ok := official.ReadOrdinal(s)
	return !ok
}

const longestClauses = 120 // bytes; the joiner goes on with what is longer

var clauseEnds = runeset.Of("，,。；;")

// leastLine is how many bytes stand in a line before a year that opens the next one.
const leastLine = 12

// isDay tells that a day stands in s up to its first blank.
func isDay(s string) bool {
	if s[0] < '0' || s[0] > '9' {
		return false
	}
	day, _, _ := strings.Cut(s[:min(len(s), longestDay)], " ")
	_, ok := official.Date(day)
	return ok
}

const longestDay = len("2025年12月31日") + 1

// isTime tells that s ends with an hour or a day in figures, as pages print them: 发布时间:2025-3-30 15:21:26.
func isTime(s string) bool {
	n := len(s)
	if n < len("2025-3-30") || s[n-1] < '0' || s[n-1] > '9' {
		return false
	}
	last := s[n-len("2025-3-30"):]
	return s[n-3] == ':' && s[n-6] == ':' || strings.Count(last, "-") == 2
}

// isAlone tells that the last character of s, of so many bytes, has a blank before it.
func isAlone(s string, size int) bool { return len(s) == size || s[len(s)-size-1] == ' ' }

// besideFigure tells characters beside which a blank is only set for the eye.
func besideFigure(r rune) bool {
	return r >= '0' && r <= '9' || latin(r) || r == '%' || r == '％' || r == '-' || r == '~' || r == '+'
}

func isNumber(s string) bool { _, ok := official.Number(s); return ok }

// opensYear tells that s opens with a year, as a sentence or a date does: 2025年.
func opensYear(s string) bool {
	if len(s) <= 4 || s[:2] != "20" && s[:2] != "19" {
		return false
	}
	return strings.Trim(s[2:4], "0123456789") == "" && strings.HasPrefix(strings.TrimPrefix(s[4:], " "), "年")
}
