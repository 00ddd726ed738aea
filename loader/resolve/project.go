package resolve

import (
	"cmp"
	"maps"
	"regexp"
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
			id := projectID(f.Name, place)
			e := byID[id]
			if e == nil {
				e = &project{id: id, aliases: map[string]bool{}}
				byID[id] = e
				p.projects = append(p.projects, e)
			}
			e.aliases[tidy(f.Name)] = true
			for _, r := range []region.Region{place, within(tidy(f.Name), place)} {
				if r.Name != "" && !slices.Contains(e.regions, r) {
					e.regions = append(e.regions, r)
				}
			}
			e.capacity = cmp.Or(e.capacity, text(f.Capacity))
			e.investment = cmp.Or(e.investment, text(f.Investment))
			e.stage = cmp.Or(e.stage, stage(f))
			e.evidence = append(e.evidence, r.evidence(&f.Common))
		}
	}
	slices.SortStableFunc(p.projects, func(a, b *project) int { return p.textOrder(&a.evidence[0], &b.evidence[0]) })
}

// within gives the town or zone in place that a project's name begins with: 乌兰镇热电联产项目.
// The project lies in place all the same. None where the name is the zone's own.
func within(name string, place region.Region) region.Region {
	r, end, ok := region.LeadingPlace(name, place)
	if !ok || end == len(name) || !r.Within(place) {
		return region.Region{}
	}
	return r
}

// lineNumber is a road's number before the places that it joins, which say the same.
var lineNumber = regexp.MustCompile(`^[GSXY][0-9]{1,4}线?(.+至.+)$`)

// sent brings together the words for lines that lead power or gas out of a region.
var sent = strings.NewReplacer("外输通道", "外送通道", "外输电通道", "外送通道", "外送输电通道", "外送通道")

// joints are what stands between the parts of a name, or is left out there: 通道和配套电源
// and 通道配套电源 are one.
var joints = strings.NewReplacer("和", "", "及", "", "与", "", "、", "")

// projectID identifies a project by its name in its prefecture, so that the plans of a
// city and of its county mean the same one. The prefecture's own name in front says no
// more; a county's tells its airport from the next county's.
func projectID(name string, place region.Region) graph.ID {
	in := prefecture(place)
	name = lineNumber.ReplaceAllString(sent.Replace(plain(name)), "$1")
	for _, r := range append([]region.Region{in}, in.Ancestors()...) {
		if rest := strings.TrimPrefix(name, r.Name); len(rest) >= len("二期工程") {
			name = rest
		}
	}
	return graph.NewID(graph.TypeProject, joints.Replace(name), in.Key())
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
