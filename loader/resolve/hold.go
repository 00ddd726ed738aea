package resolve

import (
	"slices"
	"strings"

	"plangraph/graph"
)

// standing is a target with the words of it that stand in one section of one text.
type standing struct {
	target *target
	words  *evidence
}

// layout is where things stand in one text: what holding needs to ask often.
type layout struct {
	targets  map[graph.ID][]standing // by section
	children [][]int                 // parts right below each part
	answered map[graph.ID]bool       // sections with a responsibility of their own
	starts   map[int][]statement     // by part
}

// linkTasks finds the targets that each task holds: those in its row of a table, in
// the paragraph that its bracket closes, or in the section that it heads.
func (p *plan) linkTasks() {
	layouts := map[*rendition]*layout{}
	for _, r := range p.renditions {
		layouts[r] = p.layout(r)
	}
	for _, t := range p.tasks {
		for _, s := range t.read {
			l := layouts[s.text]
			own := s.text.section(s.fact.Part)
			whole := s.headsSection()
			before := s.before()
			for _, st := range l.targets[own] {
				closes := st.words.end <= s.fact.Start && strings.Contains(before, tidy(st.words.quote))
				if whole || s.isRow(st.words) || closes && !l.between(s, st.words) {
					t.hold(st.target)
				}
			}
			if !whole {
				continue
			}
			for _, part := range l.below(s.fact.Part) {
				section := s.text.section(part)
				if l.answered[section] {
					continue
				}
				for _, st := range l.targets[section] {
					t.hold(st.target)
				}
			}
		}
	}
}

func (p *plan) layout(r *rendition) *layout {
	l := &layout{
		targets:  map[graph.ID][]standing{},
		children: make([][]int, len(r.Sections)),
		answered: map[graph.ID]bool{},
		starts:   map[int][]statement{},
	}
	for _, t := range p.targets {
		for i := range t.evidence {
			if e := &t.evidence[i]; e.document == r.document {
				l.targets[e.section] = append(l.targets[e.section], standing{t, e})
			}
		}
	}
	for i, s := range r.Sections {
		if s.Parent >= 0 && s.Parent < i {
			l.children[s.Parent] = append(l.children[s.Parent], i)
		}
	}
	for i := range r.Responsibilities {
		f := &r.Responsibilities[i]
		l.answered[r.section(f.Part)] = true
		l.starts[f.Part] = append(l.starts[f.Part], statement{r, f})
	}
	return l
}

// below lists the parts under a part, at any depth.
func (l *layout) below(part int) []int {
	if part < 0 || part >= len(l.children) {
		return nil
	}
	var out []int
	for _, c := range l.children[part] {
		out = append(append(out, c), l.below(c)...)
	}
	return out
}

// between tells whether another responsibility stands between the words of e and
// s: then e belongs to that.
func (l *layout) between(s statement, e *evidence) bool {
	return slices.ContainsFunc(l.starts[s.fact.Part], func(o statement) bool {
		return o.fact != s.fact && o.fact.Start >= e.end && o.fact.End <= s.fact.Start
	})
}

func (t *task) hold(tg *target) {
	if slices.Contains(t.targets, tg) {
		return
	}
	t.targets = append(t.targets, tg)
	for _, d := range t.duties {
		id := d.department()
		if old, ok := tg.answerable[id]; !ok || rank(d.role) < rank(old) {
			tg.answerable[id] = d.role
		}
	}
}

// rank orders roles, the weightiest first.
func rank(r graph.Role) int {
	return slices.Index([]graph.Role{graph.RoleLead, graph.RoleResponsible, graph.RoleUndertaking, graph.RoleSupporting}, r)
}

// isRow tells whether e stands within the responsibility's own words: a row of a
// table, or one sentence.
func (s statement) isRow(e *evidence) bool {
	return e.start >= s.fact.Start && e.end <= s.fact.End
}

// headsSection tells whether the task is its whole section: its bracket stands in the
// heading, or its name is the heading's.
func (s statement) headsSection() bool {
	if s.fact.Part < 0 || s.fact.Part >= len(s.text.Sections) {
		return false
	}
	sec := &s.text.Sections[s.fact.Part]
	if strings.Contains(tidy(sec.Heading), tidy(s.fact.Quote)) {
		return true
	}
	name := plain(s.fact.Task)
	return sec.Level > 0 && name != "" && strings.HasSuffix(plain(sec.Heading), name)
}

// before gives the words of the paragraph that stand before the responsibility: what
// its bracket closes. Empty where the paragraph is not found.
func (s statement) before() string {
	if s.fact.Part < 0 || s.fact.Part >= len(s.text.Sections) {
		return ""
	}
	quote := tidy(s.fact.Quote)
	for para := range strings.SplitSeq(s.text.Sections[s.fact.Part].Text, "\n") {
		para = tidy(para)
		if i := strings.Index(para, quote); i >= 0 {
			return para[:i]
		}
	}
	return ""
}
