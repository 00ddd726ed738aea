package repair

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// headEnds gives where the lines of a document's head end with which s, whose line ends are lost, begins: titles, its
// number, addressees, the sentence by which a notice forwards it, who signed it and the day, in any order.
func headEnds(s string) []int32 {
	var ends []int32
	for at := 0; at < len(s) && len(ends) < coverLines; {
		n := headLine(s[at:])
		if n == 0 || at == 0 && opensInHead(s) {
			break
		}
		at += n
		ends = append(ends, int32(at))
	}
	return ends
}

// Within how many bytes lines of a head end.
const (
	longestSigned = 120
	longestHead   = 360
)

// headLine gives how many bytes the line of a head takes that s begins with, 0 for none.
func headLine(s string) int {
	signed := s[:min(len(s), longestSigned)]
	if i := strings.Index(signed, "号"); i > 0 && isNumber(s[:i+len("号")]) {
		return i + len("号")
	}
	if opensInHead(s) {
		return inHead(signed)
	}
	if n := daySigned(signed); n > 0 {
		return n
	}
	clause, mark, size := headMarks.Next(s, 0)
	for end := min(clause, longestHead); end > 0; {
		if isTitle(s[:end]) && (end < clause || size == 0) {
			return end // not a sentence
		}
		_, n := utf8.DecodeLastRuneInString(s[:end])
		end -= n
	}
	if mark == '，' || mark == ',' {
		clause, mark, size = colons.Next(s[:min(len(s), 2*longestHead)], clause)
	}
	if size > 0 && colons.Has(mark) && official.Salutation(s[:clause+size]) {
		return clause + size
	}
	if i := strings.Index(s, "。"); i > 0 && i < longestHead && official.Forwards(s[:i]) {
		return i + len("。")
	}
	return 0
}

// opensInHead tells that s opens as what is set under a title does.
func opensInHead(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r == '—' || r == '（' || r == '('
}

// inHead reads what is set under a title: ——2032年1月5日在…会议上, （此件公开发布）.
func inHead(s string) int {
	for _, end := range [...]string{"会议上）", "会议上)", "会议上", "）", ")"} {
		if i := strings.Index(s, end); i > 0 {
			return i + len(end)
		}
	}
	return 0
}

// daySigned reads a body's name up to the day behind it, or that day.
func daySigned(s string) int {
	day := strings.IndexAny(s, "0123456789二〇○")
	i := strings.Index(s, "日")
	if day < 0 || i < day {
		return 0
	}
	if _, ok := official.Date(s[day : i+len("日")]); !ok {
		return 0
	}
	if day == 0 {
		return i + len("日")
	}
	if signing.Closes(s[:day]) && !headMarks.In(s[:day]) {
		return day
	}
	return 0
}

var (
	headMarks = runeset.Of("，,：:。；")
	colons    = runeset.Of("：:")
	signing   = runeset.Of("府室会局厅委院部处办团")
)
