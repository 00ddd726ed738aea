package target

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
	"plangraph/loader/region"
)

// course is what a plan's text has set for what follows: whether a section speaks
// of what has been reached, and the time that a heading or an opening sets.
type course struct {
	part    int
	plan    *fact.Plan
	home    region.Region // the plan's own
	reached bool          // the section is of achievements (发展成就, 现状)
	// at is the time set by a heading (2035年远景目标) or by a paragraph that opens a list
	// (到2025年，实现以下目标：); nil without one.
	at *period.Mention
	// opened is at as the section's headings set it.
	opened *period.Mention
}

// heading takes in a section's heading.
func (c *course) heading(p *passage.Passage) { c.enter(p) }

// enter moves to the section of p.
func (c *course) enter(p *passage.Passage) {
	if c.plan == p.Plan && c.part == p.Part {
		return
	}
	home := c.home
	if c.plan != p.Plan {
		home = homeOf(p.Plan)
	}
	*c = course{part: p.Part, plan: p.Plan, home: home}
	for i := len(p.Section) - 1; i >= 1; i-- {
		if k := speaksOf(p.Section[i]); k != "" {
			c.reached = k == "fact"
			break
		}
	}
	for i := len(p.Section) - 1; i >= 1 && c.at == nil; i-- {
		for _, m := range period.Scan(p.Section[i]) {
			if m.Kind == period.Point || m.Kind == period.Span {
				c.at = &m
				break
			}
		}
	}
	c.opened = c.at
}

// homeOf gives the plan's own region, none where its name is not known.
func homeOf(p *fact.Plan) region.Region {
	if p == nil || p.Region == nil {
		return region.Region{}
	}
	r, end, ok := region.Leading(*p.Region)
	if !ok || end != len(*p.Region) {
		return region.Region{}
	}
	return r
}

// speaksOf tells from a heading whether its section is of what has been reached
// ("fact") or of what is to be reached ("aim"); empty where it does not say.
func speaksOf(heading string) string {
	if utf8.RuneCountInString(heading) > 40 {
		return ""
	}
	kind, verb := "", false
	for _, m := range lexicon.Scan(heading) {
		if m.Class != "section" {
			continue
		}
		switch m.Tag {
		case "verb":
			verb = true
		case "fact":
			return "fact"
		case "ground":
			if !verb && kind == "" {
				kind = "fact"
			}
		case "aim":
			kind = "aim"
		}
	}
	return kind
}

// follow takes in that the paragraph s has been read. One that opens a list and
// names a time sets it for the rest of the section.
func (c *course) follow(s string) {
	s = strings.TrimRight(s, " ")
	if !strings.HasSuffix(s, "：") && !strings.HasSuffix(s, ":") {
		return
	}
	for _, m := range period.Scan(s) {
		if m.Kind == period.Point && m.Until {
			c.at = &m
		}
	}
}

// years gives the years of the plan; ok is false where it has none.
func (c *course) years() (fact.Period, bool) {
	if c.plan == nil || c.plan.Period == nil {
		return fact.Period{}, false
	}
	return *c.plan.Period, true
}
