package target

import (
	"strings"

	"plangraph/graph"
	"plangraph/loader/region"
	"plangraph/loader/runeset"
)

// A sentence that opens with a place tells of that place until it names another, or the
// plan's own: 甲县完成投资5亿元，建成水库3座，全市…. A paragraph may set it before a colon: 甲县：建成….

// topicRunes is how long the name of a place may be that a paragraph begins with.
const topicRunes = 12

// topicPlace gives the place that heads the paragraph; empty without one.
func (t *text) topicPlace() string {
	i := strings.Index(t.s[:min(len(t.s), 4*topicRunes)], "：")
	if i <= 0 {
		return ""
	}
	name := runeset.Spaces.Trim(t.s[:i])
	if region.LeadingZone(name) == len(name) {
		return name
	}
	if r, n, ok := region.LeadingIn(name, t.course.home); ok && n == len(name) && r != t.course.home {
		return name
	}
	return ""
}

// placeOf gives the place that the figure of p holds for where it is not the plan's own: that
// named before the indicator, the zone that the indicator begins with (兰州新区经济总量), or that of
// which the sentence tells.
func (t *text) placeOf(p *phrase, indicator string) string {
	switch zone := region.LeadingZone(indicator); {
	case p.region != "":
		if p.division && !p.part {
			t.where = p.region
		}
		return p.region
	case zone > 0:
		t.where = indicator[:zone]
	case t.part(indicator) > 0:
		t.where = indicator[:t.part(indicator)]
	case p.whole:
		t.where = ""
	}
	return t.where
}

// part gives how many bytes at the start of an indicator name a part of the plan's own place: its built-up area
// (金华市区空气质量) or a town (乌兰镇城区道路); 0 where none do.
func (t *text) part(indicator string) int {
	home := t.course.home
	if rest, ok := strings.CutPrefix(indicator, home.Name); ok && strings.HasSuffix(home.Name, "市") {
		if rest, ok = strings.CutPrefix(rest, "区"); ok && rest != "" && !strings.HasPrefix(rest, "域") {
			return len(indicator) - len(rest)
		}
	}
	if r, n, ok := region.LeadingPlace(indicator, home); ok && n < len(indicator) && r.Level == graph.LevelTownship && (strings.HasSuffix(indicator[:n], "镇") || strings.HasSuffix(indicator[:n], "乡")) {
		return n
	}
	return 0
}
