package project

import (
	"slices"
	"strings"

	"plangraph/loader/fact"
	"plangraph/loader/official"
	"plangraph/loader/passage"
)

// boxWords head the boxes and parts of a plan that list its projects.
var boxWords = []string{"专栏", "重点工程", "重大工程", "重点项目", "重大项目"}

// inBox tells whether headings lead into a box or a part of projects.
func inBox(section []string) bool {
	for _, h := range section {
		for _, w := range boxWords {
			if strings.Contains(h, w) {
				return true
			}
		}
	}
	return false
}

// listsThings tells whether headings lead into a box of projects, whose lines are names without a
// verb: 专栏 13 公路网络建设工程.
func listsThings(section []string) bool {
	return slices.ContainsFunc(section, func(h string) bool {
		return strings.Contains(h, "专栏") && (strings.Contains(h, "工程") || strings.Contains(h, "项目"))
	})
}

// deed reads the heading of a task that carries out one undertaking: （三）实施某岭山羊原种保护工程. A heading names
// works at large too (推进林业生态建设工程), so that only what is somebody's own counts.
func (r *reader) deed(p *passage.Passage) {
	n := len(r.out)
	r.prose(p)
	atLarge := func(f fact.Project) bool { return !owned(f.Name) && strange(f.Name) < 2 }
	r.out = append(r.out[:n], slices.DeleteFunc(r.out[n:], atLarge)...)
}

// box reads the heading of a part of a project box: （一）某河综合治理工程.
func (r *reader) box(p *passage.Passage) {
	from := 0
	if o, ok := official.ReadOrdinal(p.S); ok {
		from = o.Len
	}
	t := newText(p)
	last := len(strings.TrimRight(p.S, " 　。：:"))
	it := item{span: span{min(from, last), last}}
	t.chain(&it)
	name := cleanName(p.S[it.from:last])
	m := t.kinds.Ending(classKind, last)
	if m == nil || isSlogan(name) || len(name) > maxName*3 || m.Start <= it.from {
		return
	}
	if of := t.kinds.Ending(classKind, m.Start); of != nil && of.Start <= it.from {
		return // 水库工程：…: a sort of works
	}
	r.emit(p, []project{{name: name, from: 0, to: last, rule: ruleBox}})
}
