package resolve

import (
	"slices"

	"plangraph/graph"
	"plangraph/loader/fact"
	"plangraph/loader/resolve/body"
)

// task is work that bodies answer for, or a row of a table of such work.
type task struct {
	id       graph.ID
	name     string
	deadline string
	section  graph.ID
	duties   []duty
	evidence []evidence
	targets  []*target
	// read is each statement of it, by the text that makes it.
	read []statement
}

// statement is one responsibility as one text states it.
type statement struct {
	text *rendition
	fact *fact.Responsibility
}

// duty is one body's part in a task.
type duty struct {
	body body.Body
	word string // as worded
	role graph.Role
}

func (d duty) department() graph.ID { return departmentID(d.body) }

// responsibilityID names the node that stands between a task and a body.
func (t *task) responsibilityID(d duty) graph.ID {
	return graph.NewID(graph.TypeResponsibility, string(t.id), string(d.department()), string(d.role))
}

func departmentID(b body.Body) graph.ID { return graph.NewID(graph.TypeDepartment, b.Key()) }

// readTasks makes one task of each responsibility; the same one in another text of
// the plan, or stated twice with the same bodies, is not another. Where all names turn
// out to be no bodies' it is none.
func (p *plan) readTasks(all *bodies) {
	byID := map[graph.ID]*task{}
	for _, r := range p.renditions {
		for i := range r.Responsibilities {
			f := &r.Responsibilities[i]
			duties := p.duties(f, all)
			if len(duties) == 0 && len(f.Lead)+len(f.Responsible) > 0 {
				continue
			}
			name, section := tidy(f.Task), r.section(f.Part)
			t := p.sameTask(byID, name, section, duties)
			if t.name == "" {
				t.name, t.section, t.deadline = name, section, text(f.Deadline)
				p.tasks = append(p.tasks, t)
			}
			t.merge(duties)
			t.evidence = append(t.evidence, r.evidence(&f.Common))
			t.read = append(t.read, statement{r, f})
		}
	}
	slices.SortStableFunc(p.tasks, func(a, b *task) int { return p.textOrder(&a.evidence[0], &b.evidence[0]) })
}

// sameTask gives the task of that name and section whose bodies are the same, or a
// new one. Tasks that only begin alike are told apart by their number.
func (p *plan) sameTask(byID map[graph.ID]*task, name string, section graph.ID, duties []duty) *task {
	for n := 0; ; n++ {
		id := graph.NewID(graph.TypeTask, string(p.id), plain(name), string(section), mark(n > 0, itoa(n)))
		t := byID[id]
		if t == nil {
			t = &task{id: id}
			byID[id] = t
			return t
		}
		if sameBodies(t.duties, duties) {
			return t
		}
	}
}

func sameBodies(a, b []duty) bool {
	names := func(ds []duty) []string {
		out := make([]string, len(ds))
		for i, d := range ds {
			out[i] = d.body.Key()
		}
		slices.Sort(out)
		return out
	}
	return slices.Equal(names(a), names(b))
}

// duties resolves the bodies of a responsibility. A body stands once, with the first
// of its roles.
func (p *plan) duties(f *fact.Responsibility, all *bodies) []duty {
	var out []duty
	add := func(name string, role graph.Role) {
		for _, part := range body.Parts(name) {
			b := all.name(part, p.region)
			if b.Name != "" && !slices.ContainsFunc(out, func(d duty) bool { return d.body.Key() == b.Key() }) {
				out = append(out, duty{b, part, role})
			}
		}
	}
	for _, n := range f.Lead {
		add(n, graph.RoleLead)
	}
	for _, n := range f.Responsible {
		add(n, role(f.Roles[n]))
	}
	return out
}

func role(word string) graph.Role {
	switch word {
	case "supporting":
		return graph.RoleSupporting
	case "undertaking":
		return graph.RoleUndertaking
	case "lead":
		return graph.RoleLead
	}
	return graph.RoleResponsible
}

func (t *task) merge(duties []duty) {
	for _, d := range duties {
		if !slices.ContainsFunc(t.duties, func(o duty) bool { return o.body.Key() == d.body.Key() && o.role == d.role }) {
			t.duties = append(t.duties, d)
		}
	}
}
