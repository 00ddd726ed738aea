package body

import (
	_ "embed"
	"strings"
	"sync"

	"plangraph/graph"
)

//go:embed families.tsv
var familyTSV string

// families gives the first name of the family of each office that is in one.
var families = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for line := range strings.Lines(familyTSV) {
		names := strings.Fields(line)
		if strings.HasPrefix(line, "#") {
			continue
		}
		for _, n := range names {
			out[n] = names[0]
		}
	}
	return out
})

// Family is the key of those names of which a region has one body: offices that are
// renamed into one another, and a company by its long and its short name. Empty where
// the body has no such family.
func (b Body) Family() string {
	rest := strings.TrimPrefix(b.Name, fullName(b.Region))
	if b.Kind == graph.DepartmentCompany {
		return b.Region.Key() + "|" + legal.Replace(legal.Replace(b.Name)) // 管理 first, then what stands behind 集团
	}
	if first, ok := families()[rest]; ok {
		return b.Region.Key() + "|" + first
	}
	return ""
}

// legal brings the forms of a company's name to the short one: 某机场管理集团有限公司 is the
// 某机场集团. What it is besides (投资, 控股) tells companies of one house apart.
var legal = strings.NewReplacer("(集团)", "集团", "管理集团", "集团", "集团股份有限公司", "集团", "集团有限责任公司", "集团", "集团有限公司", "集团",
	"集团公司", "集团", "股份有限公司", "公司", "有限责任公司", "公司", "有限公司", "公司")

// Cut tells whether an office's name seems to lack its end.
func (b Body) Cut() bool {
	return b.Kind == graph.DepartmentOffice && !endsOffice(b.Name) && len(b.Name) > len(fullName(b.Region))+2*len("局")
}

// CutFrom tells whether b's name is the beginning of o's with its end cut off, as a
// table's cell cuts it: 市发展和改革 of 市发展和改革委员会.
func (b Body) CutFrom(o Body) bool {
	return b.Cut() && b.Region == o.Region && b.Name != o.Name && strings.HasPrefix(o.Name, b.Name)
}
