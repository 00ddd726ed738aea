package project

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/runeset"
)

// A list may end in what is done to each of its members, without a kind: 做好甲液化厂、乙选煤厂等改扩建.

// listWorks end such a list.
var listWorks = runeset.TailsOf("等改扩建", "等扩建", "等迁建", "等搬迁", "等技术改造", "等升级改造", "等改造升级", "等改造提升", "等提升改造", "等片区改造", "等片区更新改造", "等片区开发", "等片区综合开发")

// reworked reads the members of such a list that are built things, where one of them is somebody's own.
func (t *text) reworked(c span) []project {
	s := strings.TrimSuffix(strings.TrimRight(t.s[c.from:c.to], " "), "建设")
	done := listWorks.First(s)
	if done == "" {
		return nil
	}
	items := t.items(span{c.from, c.from + len(s) - len(done)}, true)
	shared := ""
	if strings.Contains(done, "片区") {
		shared = strings.TrimPrefix(done, "等")
	}
	if items[0].power != undertaken {
		return nil
	}
	var out []project
	own := false
	for _, it := range items {
		name := cleanName(t.s[it.from:it.to])
		thing := builtHeads.Closes(name) || t.endsWhole(it.from, it.to)
		if shared != "" && isQuarter(strings.TrimSuffix(name, "片区")) {
			own = own || foreign(name) >= 1
			out = append(out, project{name: strings.TrimSuffix(name, "片区") + shared, from: it.lead, to: it.to, stage: it.stage, rule: ruleList})
			continue
		}
		if n := utf8.RuneCountInString(name); n < leastMember || n > maxName || !thing || atLarge(name) || t.isPhrase(it.from, it.to) {
			continue
		}
		own = own || leading(name) > 0 || strange(name) >= 2
		out = append(out, project{name: name, from: it.lead, to: it.to, stage: it.stage, rule: ruleList})
	}
	if !own {
		return nil
	}
	return out
}
