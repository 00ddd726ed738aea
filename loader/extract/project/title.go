package project

import (
	"regexp"
	"strings"
)

// diversion is the name of a work that leads one river's water to another, or one
// province's power: 引甲济乙, 甲电入乙.
var (
	diversion  = regexp.MustCompile(`^` + diversionName + `$`)
	diversions = regexp.MustCompile(diversionName)
)

// diverts tells whether the name of a diversion stands in s.
func diverts(s string) bool {
	return (strings.Contains(s, "引") || strings.Contains(s, "电入") || strings.Contains(s, "电送")) && diversions.MatchString(s)
}

const diversionName = `(?:引\p{Han}{1,2}[济入补润供]\p{Han}{1,3}|\p{Han}电[入送]\p{Han}{1,2})`

// titled reads an undertaking that has a title in place of a kind: 某地“科创谷”, 引甲济乙, or an
// acronym with its gloss: CIM（城市信息模型）.
func (t *text) titled(it item, stage string) (project, bool) {
	end := it.to
	for _, m := range t.words.In(it.from, it.to) {
		if kind, _, _ := strings.Cut(m.Tag, " "); kind == "after" || kind == "going" {
			end = m.Start // 引甲济乙前期工作
			break
		}
	}
	name := strings.TrimSuffix(cleanName(t.s[it.from:end]), "建设")
	head, _, quoted := strings.Cut(name, "“")
	gloss := strings.IndexAny(name, "（(")
	switch {
	case it.power != undertaken || strings.ContainsAny(name, "的等《"):
		return project{}, false
	case quoted && strings.HasSuffix(name, "”") && strings.Count(name, "“") == 1 && owned(head):
	case diversion.MatchString(name):
	case gloss >= 3 && strings.Trim(name[:gloss], "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" && strings.HasSuffix(name, "）"):
	default:
		return project{}, false
	}
	p := project{name: name, from: it.lead, to: end, stage: stage, rule: ruleTitle}
	if p.stage == "" {
		p.stage = it.stage
	}
	return p, true
}
