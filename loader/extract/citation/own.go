package citation

import (
	"regexp"
	"slices"
	"strings"

	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// ownTitles are the titles of the plan that is read and of its notice, by their keys with the region's
// name before them or without.
type ownTitles struct {
	place string // the key of the region's name
	keys  []string
}

// ownYear opens the plan's title, which its text may have without it: 2023年《区〈政府工作报告〉责任分解方案》.
var ownYear = regexp.MustCompile(`^\d{4}年度?`)

func ownTitlesOf(plan *fact.Plan) *ownTitles {
	o := &ownTitles{}
	if plan.Region != nil {
		o.place = key(*plan.Region)
	}
	whole := o.bare(plan.Title)
	o.keys = append(o.keys, whole, ownYear.ReplaceAllString(whole, ""))
	for two := range strings.SplitSeq(plan.Title, "和") { // a notice may forward two plans
		if k := o.bare(two); runeset.Len(k) >= minEnd {
			o.keys = append(o.keys, k)
		}
	}
	if plan.NoticeTitle != nil {
		o.keys = append(o.keys, o.bare(*plan.NoticeTitle))
	}
	return o
}

// has tells whether title is one of them.
func (o *ownTitles) has(title string) bool { return slices.Contains(o.keys, o.bare(title)) }

func (o *ownTitles) bare(title string) string {
	return strings.ReplaceAll(strings.TrimPrefix(key(title), o.place), "的", "")
}
