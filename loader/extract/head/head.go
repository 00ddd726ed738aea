// Package head reads the plan itself as a fact: its titles, number, issuer, region,
// date, kind and period.
package head

import (
	"time"

	"plangraph/loader/document"
	"plangraph/loader/fact"
	"plangraph/loader/official"
	"plangraph/loader/region"
	"plangraph/loader/rule"
)

// ruleName is the rule that plan facts carry.
const ruleName = "plan.head"

// Read gives the fact of plan p, which stands in the file named source.
func Read(source string, p *document.Plan) fact.Plan {
	title := official.Bare(p.Title.S)
	out := fact.Plan{
		Common: common(source, p),
		Title:  title,
		Kind:   kind(title, official.Bare(p.NoticeTitle.S)),
		Period: period(title),
	}
	out.NoticeTitle = some(official.Bare(p.NoticeTitle.S))
	if n, ok := official.Number(p.Number.S); ok {
		out.DocNumber = &n
	}
	out.Issuer = some(issuer(p))
	out.Region = regionOf(title, out.Issuer, official.Bare(p.NoticeTitle.S))
	if d, ok := official.Date(p.Date.S); ok {
		out.IssuedOn = some(d.Format(time.DateOnly))
	}
	return out
}

func common(source string, p *document.Plan) fact.Common {
	words := p.NoticeTitle
	if words.S == "" {
		words = p.Title
	}
	from, to, _ := words.Source(0, len(words.S))
	return fact.Common{
		Type: "plan", Source: source, Quote: words.S, Start: from, End: to, Section: []string{},
		Rule: ruleName, Confidence: rule.Confidence(ruleName),
	}
}

// regionOf finds the region that the plan is for: named first in its title, or by
// its issuer, whose name is the whole one (鄂尔多斯 in the title is 鄂尔多斯市).
func regionOf(title string, issuer *string, notice string) *string {
	names := []string{afterYear(title), title, afterAbout(title)}
	if issuer != nil {
		names = append(names, *issuer)
	}
	names = append(names, notice)
	for _, s := range names {
		if r, _, ok := region.Leading(s); ok {
			return some(r.Name)
		}
	}
	return nil
}

func some(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
