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
	title string // the plan's
	place string // the key of the region's name
	keys  []string
	// yearless is the key of the plan's title without its times, empty where it has none.
	yearless string
}

// ownYear opens the plan's title, which its text may have without it: 2023年《区〈政府工作报告〉责任分解方案》.
var ownYear = regexp.MustCompile(`^\d{4}年度?`)

func ownTitlesOf(plan *fact.Plan) *ownTitles {
	o := &ownTitles{title: plan.Title}
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
	if yearly.In(plan.Title) {
		o.yearless = key(years.ReplaceAllString(plan.Title, ""))
	}
	return o
}

// has tells whether title is one of them.
func (o *ownTitles) has(title string) bool { return slices.Contains(o.keys, o.bare(title)) }

func (o *ownTitles) bare(title string) string {
	return strings.ReplaceAll(strings.TrimPrefix(key(title), o.place), "的", "")
}

// ofOtherYears tells whether a document is the plan that the plan itself follows upon, of the same
// name for years before: 认真实施《某市学前教育三年行动计划（2006—2008年）》 in that of 2011—2013年.
func (o *ownTitles) ofOtherYears(cited string) bool {
	return o.yearless != "" && cited != o.title && yearly.In(cited) && key(years.ReplaceAllString(cited, "")) == o.yearless
}

// anyYears are the times in titles by which a plan differs from the one before it.
const anyYears = `[（(]?(?:\d\d\d\d年?[—～~－至-]*)?\d\d\d\d年?[）)]?|“?十[一二三四五六]五”?|第十[一二三四五六]个五年`

// years finds them, yearly tells whether there are any.
var (
	years  = regexp.MustCompile(anyYears)
	yearly = runeset.PatternOf(anyYears)
)
