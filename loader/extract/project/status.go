package project

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/official"
	"plangraph/loader/passage"
	"plangraph/loader/runeset"
)

// headsStatus reads a heading that names what the lines below it report on: 七、职教中心迁建项目（一期）, above 1.项目内容：….
func (r *reader) headsStatus(p, next *passage.Passage) bool {
	below := strings.TrimSpace(next.S)
	if o, ok := official.ReadOrdinal(below); ok {
		below = strings.TrimSpace(below[o.Len:])
	}
	if !statusLines.Opens(below) {
		return false
	}
	t := r.read(p)
	it := t.strip(span{t.pastOrdinal(span{0, len(p.S)}), len(strings.TrimRight(p.S, " 　。；;"))})
	name := cleanName(p.S[it.from:it.to])
	kind := t.kinds.Ending(classKind, unglossed(p.S[:it.to]))
	own := name
	if kind != nil && kind.Start > it.from {
		own = p.S[it.from:kind.Start]
	}
	if n := utf8.RuneCountInString(name); n < leastEntry || n > maxName || kind == nil && !linked(name) || isSlogan(name) || isPart(name) {
		return false
	}
	if utf8.RuneCountInString(own) < leastMember || kind != nil && kind.Tag == "line" && ofNetwork(own) || t.isPhrase(it.from, it.to) {
		return false
	}
	r.emit(p, []project{{name: name, from: it.lead, to: it.to, stage: it.stage, rule: ruleBox}})
	return true
}

// statusLines open the lines of such a report.
var statusLines = runeset.PatternOf(`(?:项目|工程|建设)(?:内容|概况|规模)(?:：|:)`)
