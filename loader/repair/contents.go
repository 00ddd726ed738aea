package repair

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

var (
	// leader is a contents entry's end: dots and a page number, or many dots before one that was lost.
	leader = regexp.MustCompile(`(?:[.．·…•‥]\s*){3,}[-—(（]?\d{1,4}[-—)）]?$|[.．·…•‥]{6,}$`)
	// pageNumber is that, or the number alone.
	pageNumber = regexp.MustCompile(`[\s.．·…•‥]*[-—(（]?\d{1,4}[-—)）]?$|[\s.．·…•‥]{6,}$`)
)

// numberLast is what a page number, or the dots before a lost one, may end with.
var numberLast = runeset.Of("0123456789-—)）.．·…•‥")

// maxContents is the most lines that a table of contents is believed to have.
const maxContents = 2000

// markContents marks tables of contents: a line 目录 and what follows it up to
// where its first entry comes again as a heading, and entries with leaders
// anywhere.
func markContents(lines []line) {
	for i, end := openingContents(lines); i < end; i++ {
		lines[i].role = contents
	}
	for i := range lines {
		switch {
		case lines[i].role != text:
		case isContentsTitle(lines[i].S()):
			end := contentsEnd(lines, i)
			for k := i; k < end; k++ {
				lines[k].role = contents
			}
		case lines[i].width() < 140 && hasLeader(lines[i].S()):
			lines[i].role = contents
		}
	}
}

// leastEntries is how many headings in a row, without text, are no text's beginning.
const leastEntries = 3

// openingContents finds the list of a document's headings that pages of the web set above its
// title, without calling it 目录: numbered lines in a row from the first, with no
// text between them, and then the title.
func openingContents(lines []line) (from, to int) {
	const above = 12 // lines of the page before the list
	form, number, entries := "", 0, 0
	for i := range lines {
		o, ok := official.ReadOrdinal(lines[i].S())
		switch {
		case ok && !isEntry(lines[i].S()):
			return 0, 0
		case entries == 0 && ok && o.Number == 1:
			form, number, from, entries = o.Form, 1, i, 1
		case entries == 0 && (ok || i >= above || finished(lines[i].S())):
			return 0, 0
		case entries == 0:
		case ok && o.Form == form && o.Number == number+1:
			number++
			entries++
		case ok && o.Form != form:
			entries++ // of a lower rank
		case entries >= leastEntries && lines[i].role == text && isTitle(lines[i].S()):
			return from, i
		default:
			return 0, 0
		}
	}
	return 0, 0
}

func isContentsTitle(s string) bool {
	if !strings.HasPrefix(s, "目") {
		return false
	}
	s = official.Bare(s)
	return s == "目录" || s == "目次"
}

// contentsEnd finds the first line behind the contents whose title is line i. What
// stands between the last entry and the first heading is the foreword, and text.
func contentsEnd(lines []line, i int) int {
	if i+1 >= len(lines) {
		return i + 1
	}
	first := entry(lines[i+1].S())
	initial, _ := utf8.DecodeRuneInString(first)
	end := i + 1
	for k := i + 1; k < min(len(lines), i+maxContents); k++ {
		if r, _ := utf8.DecodeRuneInString(lines[k].S()); r == initial && k > i+1 && entry(lines[k].S()) == first {
			for k > i+1 && !isEntry(lines[k-1].S()) {
				k--
			}
			return k
		}
		if end == k && isEntry(lines[k].S()) {
			end = k + 1
		}
	}
	return end
}

// What a leader ends with, and the dots that every one has.
var (
	leaderEnd  = runeset.Of("0123456789-—)）.．·…•‥")
	leaderDots = runeset.Of(".．·…•‥")
)

// hasLeader matches leader, but first looks for what every one has.
func hasLeader(s string) bool {
	return leaderEnd.Closes(s) && leaderDots.In(s) && leader.MatchString(s)
}

// entry is what an entry and its heading have in common.
func entry(s string) string {
	if numberLast.Closes(s) {
		s = pageNumber.ReplaceAllString(s, "")
	}
	return official.Bare(s)
}

func isEntry(s string) bool {
	return (runeset.Len(s) <= 60 && !finished(s) || hasLeader(s)) && !strings.ContainsAny(s, "。；")
}
