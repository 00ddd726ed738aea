package split

import (
	"regexp"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/official"
)

// chronicle is the heading of the month's events, which a gazette prints behind its
// documents.
var chronicle = regexp.MustCompile(`^(?:\p{Han}{2,20})?大事记(?:[（(][^（）()]{1,20}[）)])?$`)

func isChronicle(b document.Block) bool {
	return b.Kind == document.Heading && strings.Contains(b.S, "记") && chronicle.MatchString(official.Bare(b.S))
}

// readChronicle makes a gazette's chronicle a document of its own, so that no other
// holds its text. The month stands in brackets in its title or below it.
func readChronicle(blocks []document.Block) (document.Plan, []document.Block) {
	p := document.Plan{Title: blocks[0].Run}
	body := blocks[1:]
	if len(body) > 0 && isMonth(body[0].S) {
		p.Title.Append("", body[0].Run)
		body = body[1:]
	}
	return p, body
}

// isMonth tells a month in brackets: （2021年3月）.
func isMonth(s string) bool {
	return strings.HasPrefix(s, "（") && strings.HasSuffix(s, "）") && official.Month(strings.Trim(s, "（）"))
}
