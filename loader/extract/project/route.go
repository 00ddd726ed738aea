package project

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/runeset"
)

// routes reads two routes of one scheme, of which the first has the scheme's name and the last the word for them: 引甲济乙东、
// 中线工程; 引甲济乙东线、中线.
func (t *text) routes(waiting []item, last project) (project, project, bool) {
	if len(waiting) != 1 || !routeWords.Opens(last.name) {
		return project{}, project{}, false
	}
	it := waiting[0]
	name := cleanName(t.s[it.from:it.to])
	scheme := strings.TrimSuffix(name, "线")
	_, n := utf8.DecodeLastRuneInString(scheme)
	if !sides.Closes(scheme) || utf8.RuneCountInString(scheme) <= leastMember || t.isPhrase(it.from, it.to) {
		return project{}, project{}, false
	}
	first := last
	first.name, first.from, first.to = scheme+last.name[n:], it.lead, it.to
	last.name = scheme[:len(scheme)-n] + last.name
	return first, last, true
}

// sides tell the routes of a scheme apart; routeWords open the last one's.
var (
	sides      = runeset.Of("东西南北中")
	routeWords = runeset.PatternOf(`[东西南北中](?:线|干渠|干线)`)
)
