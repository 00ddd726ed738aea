package project

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/region"
)

const maxTail = 48 // bytes between 等 and the kind of a list

// listEnd finds 等…项目 in a clause: where the list ends, and the kind of its members.
func (t *text) listEnd(c span) (end int, kind *lexicon.Mark, ok bool) {
	t.outside(c.from, c.to, func(i int, r rune) bool {
		if r != '等' {
			return true
		}
		marks := t.kinds.In(i, c.to)
		for j := len(marks) - 1; j >= 0; j-- {
			m := &marks[j]
			if m.Start-i <= maxTail && m.End <= c.to && (t.endsName(m.End, c.to) || m.End == c.to) && !strings.ContainsAny(t.s[i:m.Start], "、") {
				end, kind, ok = i, m, true
				return false
			}
		}
		return true
	})
	return end, kind, ok
}

// list reads the members of a list that 等…项目 ends. Members of a list of lines that lack
// their kind take it: 甲乙、丙丁等铁路.
func (t *text) list(items []item, kind *lexicon.Mark) []project {
	var out []project
	for _, it := range items {
		name := cleanName(t.s[it.from:it.to])
		name = strings.TrimSuffix(name, "建设")
		own := name
		m := t.kinds.Ending(classKind, it.to)
		if m != nil {
			own = strings.TrimSuffix(name, t.s[m.Start:m.End])
		} else if kind.Tag == "line" {
			name += t.s[kind.Start:kind.End]
		}
		n := utf8.RuneCountInString(name)
		if n < 2 || n > maxName || kind.Tag == "site" && m == nil || own == "" || !named(own) {
			continue
		}
		p := project{name: name, from: it.lead, to: it.to, stage: it.stage, rule: ruleList}
		if it.inherits {
			p.from = it.from
		}
		out = append(out, p)
	}
	return out
}

// shared gives the places that stand before a line in a list the line's words: in
// 甲至乙、丙至丁高速公路 the first is 甲至乙高速公路. last is the line, kind its kind's word.
func (t *text) shared(waiting []item, last project, kind string) []project {
	tail := kind
	if _, behind, ok := strings.Cut(last.name, "至"); ok {
		if _, end, ok := region.Leading(behind); ok {
			tail = behind[end:]
		}
	}
	var out []project
	for _, it := range waiting {
		name := cleanName(t.s[it.from:it.to])
		n := utf8.RuneCountInString(name)
		if n < 2 || n > 12 || !named(name) && !strings.Contains(name, "至") || it.to > last.to {
			continue
		}
		p := last
		p.name, p.from, p.to = name+tail, it.lead, it.to
		if it.inherits {
			p.from = it.from
		}
		out = append(out, p)
	}
	return out
}
