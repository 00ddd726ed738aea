package head

import (
	"cmp"
	"regexp"
	"strings"
	"time"

	"plangraph/loader/official"
)

// adopted gives the day on which a congress or a meeting adopted the document, by the line in brackets below its title:
// （2021年2月3日某市第五届人民代表大会第二次会议批准）, （某市第五届人民代表大会第二次会议2021年2月3日批准）, the last one where several are told. It is zero where no line says it.
func adopted(lines []string) time.Time {
	for i, s := range lines[:min(adoptedWithin, len(lines))] {
		s = official.Bare(s)
		if i+1 < len(lines) && (strings.HasPrefix(s, "（") || strings.HasPrefix(s, "(")) && !strings.ContainsAny(s, "）)") {
			s += official.Bare(lines[i+1]) // broken over two
		}
		if m := adoption.FindStringSubmatch(s); m != nil {
			day, _ := official.Date(cmp.Or(m[2], m[1]))
			return day
		}
	}
	return time.Time{}
}

// adoptedWithin is how many lines below its title say when a document was adopted.
const adoptedWithin = 3

var adoption = regexp.MustCompile(`^[（(](?:(?:(` + official.Day + `)[\p{Han}、]{4,60}?|` +
	`[\p{Han}、]{4,60}?(` + official.Day + `))(?:批准|通过|发布|公布))+[）)]`)
