package body

import (
	_ "embed"
	"strings"
	"sync"

	"plangraph/graph"
)

//go:embed kinds.tsv
var kindTSV string

// kinds gives the kind of a body by the end of its name.
var kinds = sync.OnceValue(func() map[string]graph.DepartmentKind {
	out := map[string]graph.DepartmentKind{}
	for line := range strings.Lines(kindTSV) {
		kind, ends, ok := strings.Cut(strings.TrimRight(line, "\n"), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for _, end := range strings.Fields(ends) {
			out[end] = graph.DepartmentKind(kind)
		}
	}
	return out
})

// kindOf tells what a body is by its name, whole or without its region.
func kindOf(name string) graph.DepartmentKind {
	switch {
	case strings.HasPrefix(name, "中共"):
		return graph.DepartmentParty
	case strings.HasPrefix(name, "共青团"):
		return graph.DepartmentMass
	}
	for i := range name { // the longest end first
		if k, ok := kinds()[name[i:]]; ok {
			return k
		}
	}
	return graph.DepartmentOffice
}

// ownName tells whether bodies of a kind go by names of their own, which begin with a
// place only as 鄂尔多斯职业学院 does.
func ownName(k graph.DepartmentKind) bool {
	switch k {
	case graph.DepartmentCompany, graph.DepartmentSchool, graph.DepartmentHospital, graph.DepartmentOrganisation:
		return true
	}
	return false
}
