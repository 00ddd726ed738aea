package resolve

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"plangraph/graph"
	"plangraph/loader/fact"
	"plangraph/loader/region"
)

// project is a named undertaking in what one plan says of it.
type project struct {
	id                          graph.ID
	aliases                     map[string]bool // all its wordings
	regions                     []region.Region
	capacity, investment, stage string
	evidence                    []evidence
}

// readProjects makes one project of each name; other plans of the same prefecture
// that name it share it.
func (p *plan) readProjects() {
	byID := map[graph.ID]*project{}
	for _, r := range p.renditions {
		for i := range r.Projects {
			f := &r.Projects[i]
			place, _ := p.place(f.Region)
			id := projectID(f.Name, place, p.region)
			e := byID[id]
			if e == nil {
				e = &project{id: id, aliases: map[string]bool{}}
				byID[id] = e
				p.projects = append(p.projects, e)
			}
			e.aliases[tidy(f.Name)] = true
			if place.Name != "" && !slices.Contains(e.regions, place) {
				e.regions = append(e.regions, place)
			}
			e.capacity = cmp.Or(e.capacity, text(f.Capacity))
			e.investment = cmp.Or(e.investment, text(f.Investment))
			e.stage = cmp.Or(e.stage, stage(f))
			e.evidence = append(e.evidence, r.evidence(&f.Common))
		}
	}
	slices.SortStableFunc(p.projects, func(a, b *project) int { return p.textOrder(&a.evidence[0], &b.evidence[0]) })
}

// projectID identifies a project by its name, without the region in front of it, in
// its prefecture, so that the plans of a city and of its county mean the same one.
func projectID(name string, place, context region.Region) graph.ID {
	name = plain(name)
	for _, r := range []region.Region{place, context} {
		if rest := strings.TrimPrefix(name, r.Name); len(rest) >= len("二期工程") {
			name = rest
		}
	}
	return graph.NewID(graph.TypeProject, name, prefecture(place).Key())
}

// prefecture gives the prefecture that a region is or lies in, else the province,
// else the region itself.
func prefecture(r region.Region) region.Region {
	chain := append([]region.Region{r}, r.Ancestors()...)
	for _, level := range []graph.RegionLevel{graph.LevelPrefecture, graph.LevelProvince} {
		for _, a := range chain {
			if a.Level == level {
				return a
			}
		}
	}
	return r
}

// stage spells a project's stage as the graph does; empty where the text tells none.
func stage(f *fact.Project) string {
	switch text(f.Stage) {
	case "续建":
		return "CONTINUED"
	case "新建":
		return "NEW"
	case "建成":
		return "COMPLETED"
	case "前期":
		return "PREPARING"
	}
	return ""
}

// nameProjects chooses among the wordings of each project: the one in most plans, of
// equals the longest.
func (c *corpus) nameProjects() {
	count := map[graph.ID]map[string]int{}
	for _, p := range c.plans {
		for _, e := range p.projects {
			if count[e.id] == nil {
				count[e.id] = map[string]int{}
			}
			for name := range e.aliases {
				count[e.id][name]++
			}
		}
	}
	c.projectNames = map[graph.ID]string{}
	for id, names := range count {
		best := slices.Sorted(maps.Keys(names))
		slices.SortStableFunc(best, func(a, b string) int { return cmp.Or(cmp.Compare(names[b], names[a]), cmp.Compare(len(b), len(a))) })
		c.projectNames[id] = best[0]
	}
}
