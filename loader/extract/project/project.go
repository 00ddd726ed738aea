// Package project reads the named undertakings of a plan: what is built, opened,
// treated or carried out under a name of its own.
package project

import (
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
)

// The rules that a project's fact can carry.
const (
	ruleKind  = "project.kind"  // 建设海山铁路专用线
	ruleList  = "project.list"  // 推进甲化工、乙二期等重点项目
	ruleTitle = "project.title" // 打造某地“科创谷”
	ruleBox   = "project.box"   // the heading of a part of a box: （一）…工程
	ruleTable = "project.table" // a row with a column 项目名称
)

// Classes of the lexicon.
const (
	classKind      lexicon.Class = "project"
	classUndertake lexicon.Class = "undertake"
)

// Read gives the projects of a plan, in reading order; what is named again in
// another passage is another fact.
func Read(passages []passage.Passage) []fact.Project {
	r := reader{names: map[string]bool{}}
	var b peers
	for i := range passages {
		p := &passages[i]
		switch {
		case p.Table != nil:
			r.table(p)
		case p.Heading && len(p.Section) > 0 && inBox(p.Section[:len(p.Section)-1]):
			r.box(p)
		case p.Heading:
			r.deed(p)
		default:
			n := len(r.out)
			if !r.entry(p) && !(i+1 < len(passages) && r.headsWork(p, &passages[i+1])) {
				r.prose(p)
			}
			b.add(&r, p, r.out[n:])
		}
	}
	b.end(&r)
	return r.out
}

type reader struct {
	out []fact.Project
	// names of the first told projects, brought up to date where a table asks.
	names map[string]bool
	told  int
}

// project is one found in a passage, offsets counting in its text.
type project struct {
	name     string
	from, to int // of the quote
	stage    string
	rule     string
	// The kind that its name has, and what follows that in its item.
	kind, done string
	// Words before and behind the name that may tell its investment.
	ahead, behind string
}

func (r *reader) emit(p *passage.Passage, found []project) {
	last := map[string]int{} // the one of a name that tells most
	for i, f := range found {
		if j, ok := last[f.name]; !ok || found[j].stage == "" && f.stage != "" {
			last[f.name] = i
		}
	}
	for i, f := range found {
		if last[f.name] != i {
			continue
		}
		if _, _, ok := p.Source(f.from, f.to); !ok {
			continue
		}
		out := fact.Project{
			Common: p.Fact(fact.TypeProject, f.rule, f.from, f.to),
			Name:   f.name, Region: placeOf(f.name, p.Plan.Region),
			Capacity: capacity(f.name), Investment: investment(f.ahead),
		}
		if out.Investment == nil {
			out.Investment = investment(f.behind)
		}
		if f.stage != "" {
			out.Stage = &f.stage
		}
		r.out = append(r.out, out)
	}
}
