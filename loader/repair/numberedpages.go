package repair

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"plangraph/loader/runeset"
)

// Pages that share documents give the text of each of its pages as one paragraph, behind the page's number: 1、…总人口8467,
// and below it 2、3人,是…. A sentence goes on from one to the next.

// leastPage is how many characters such a page has at least, but for the last.
const leastPage = 100

// joinPages makes one line of the pages of such a text.
func joinPages(lines []line) []line {
	joined := false
	for i := 0; i < len(lines); i++ {
		if lines[i].first() != '1' {
			continue // by far most
		}
		if rest, ok := strings.CutPrefix(lines[i].S(), "1、"); !ok || !goesOver(rest) {
			continue
		}
		page := 2
		var b builder
		b.addLine("", &lines[i])
		for k := i + 1; k < len(lines) && lines[k].gap > 0; k++ {
			number := strconv.Itoa(page) + "、"
			if !strings.HasPrefix(lines[k].S(), number) || page > 2 && !goesOver(lines[k-1].S()) {
				break
			}
			r := lines[k].Run()
			b.add("", r.Slice(len(number), len(r.S)))
			lines[k].role, joined = gone, true
			page++
		}
		if page > 2 {
			lines[i].reword(b.run())
		}
	}
	if !joined {
		return lines
	}
	return slices.DeleteFunc(lines, func(l line) bool { return l.role == gone })
}

// goesOver tells that s is so long and ends so that its last sentence goes on elsewhere.
func goesOver(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	open := isHan(last) || last >= '0' && last <= '9' || last == '、' || last == '，' || last == ','
	return open && runeset.Len(s) >= leastPage
}
