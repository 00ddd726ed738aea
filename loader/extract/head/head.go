// Package head reads the plan itself as a fact: its titles, number, issuer, region,
// date, kind and period.
package head

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"plangraph/loader/document"
	"plangraph/loader/fact"
	"plangraph/loader/official"
	"plangraph/loader/region"
	"plangraph/loader/rule"
)

// ruleName is the rule that plan facts carry.
const ruleName = "plan.head"

// Read gives the fact of plan p, which stands in the file named source. What its
// title and signature leave out is read from its opening.
func Read(source string, p *document.Plan) fact.Plan {
	title, notice := withoutAnnex(official.Bare(p.Title.S)), official.Bare(p.NoticeTitle.S)
	if p.Guessed && onBehalf.MatchString(title) {
		title = reportTitle
	}
	lines := openingOf(p)
	rep := readReport(title, lines)
	title, dated := undated(published(occasion.ReplaceAllString(title, "$1")))
	out := fact.Plan{
		Common:      common(source, p),
		Title:       title,
		NoticeTitle: some(notice),
		Issuer:      some(cmp.Or(issuer(p), told(title, lines))),
		Kind:        kind(title, notice),
	}
	if n, ok := official.Number(p.Number.S); ok {
		out.DocNumber = &n
	}
	named := title
	if p.Guessed && isOpening(title, lines) {
		named = ""
	}
	out.Region = regionOf(named, out.Issuer, notice, rep)
	if out.Region == nil && rep.self == stateCouncil {
		out.Region = some(nation)
	}
	if r, _, ok := region.Leading(official.Bare(p.Publisher.S)); ok && out.Region == nil {
		out.Region = some(called(r))
	}
	if r, _, ok := region.Leading(p.Source.S); ok && out.Region == nil && ofPlace(p.Source.S) {
		out.Region = some(called(r))
	}
	if out.Region == nil {
		out.Region = some(placeOf(named, lines, p.Number.S))
	}
	if out.Issuer == nil {
		out.Issuer = some(rep.issuer(out.Region))
	}
	if out.Issuer != nil {
		out.Issuer = some(inFull(*out.Issuer, out.Region))
	} else if publisher := inFull(official.Bare(p.Publisher.S), out.Region); ofPlace(publisher) || isCentral(publisher) {
		out.Issuer = &publisher
	}
	issued, ok := official.Date(p.Date.S)
	if !ok {
		issued = rep.date
	}
	if issued.IsZero() {
		issued = dated
	}
	if issued.IsZero() {
		issued = adopted(lines)
	}
	if !issued.IsZero() {
		out.IssuedOn = some(issued.Format(time.DateOnly))
	}
	if p.Guessed && rep.government {
		out.Period = rep.period()
		return out
	}
	if own := ownPeriod(lines); p.Guessed && own != nil {
		out.Period, out.Kind = own, "five_year_plan"
		return out
	}
	if own := accountYear(lines); p.Guessed && own != nil && period(title) == nil {
		out.Period, out.Rule = own, fact.RuleAccount
		return out
	}
	out.Period = period(title)
	mayAccount := p.Guessed && out.Kind == "other"
	ofYear := out.Period != nil && out.Period.From == out.Period.To
	if mayAccount && ofYear && accountOf(strconv.Itoa(out.Period.To), title, lines) {
		out.Rule = fact.RuleAccount // 2021年知识产权统计数据
		return out
	}
	if mayAccount && !ofYear {
		if named, ok := bulletin(lines); ok {
			if out.Rule = fact.RuleAccount; out.Period != nil { // a picture's caption: 2011—2015年城镇化率
				named = &fact.Period{From: out.Period.To, To: out.Period.To}
			}
			out.Period = named
			return out
		}
	}
	switch {
	case out.Period != nil && p.Guessed && review.MatchString(strings.TrimRight(title, "：:")):
		out.Period = &fact.Period{From: out.Period.To + 1, To: out.Period.To + 1} // what opens with 2016年工作回顾 goes on to plan the next year
	case out.Period != nil && p.Guessed && out.Period.To-out.Period.From == 4 && looksBack.MatchString(title):
		out.Period = &fact.Period{From: out.Period.To + 1, To: out.Period.To + 5}
	case out.Period != nil && p.Guessed:
		out.Period = nextTerm(out.Period, lines)
	case out.Period != nil && rep.misnamed(out.Period):
		out.Period = rep.period()
	case out.Period != nil:
	case out.Kind == "annual_plan" || rep.government:
		out.Period = rep.period()
	default:
		out.Period = term(lines)
	}
	return out
}

func common(source string, p *document.Plan) fact.Common {
	words := p.NoticeTitle
	if words.S == "" || p.Follows {
		words = p.Title
	}
	from, to, _ := words.Source(0, len(words.S))
	out := fact.Common{
		Type: "plan", Source: source, Quote: words.Printed(0, len(words.S)), Start: from, End: to, Section: []string{},
		Rule: ruleName, Confidence: rule.Confidence(ruleName),
	}
	if p.Guessed {
		out.Rule = fact.RuleGuess
		out.Confidence /= 2 // its name is a guess, what it leads to may be right
	}
	return out
}

// regionOf finds the region that the plan is for: named first in its title, by its
// issuer, by the congress that it was delivered to, by the government that delivers it, or anywhere in its title;
// by its whole name (鄂尔多斯 in the title is 鄂尔多斯市).
func regionOf(title string, issuer *string, notice string, rep report) *string {
	if _, _, ok := region.Leading(title); !ok {
		if m := ofZone.FindStringSubmatch(title); m != nil {
			return some(m[1])
		}
	}
	names := []string{afterYear(title), title, afterAbout(title)}
	if issuer != nil {
		names = append(names, *issuer)
	}
	for _, s := range append(names, notice, rep.meeting, rep.self) {
		s = strings.TrimPrefix(s, "中共")
		if r, n, ok := region.Leading(s); ok {
			if m := zoneBody.FindStringSubmatch(s[n:]); m != nil {
				return some(m[1])
			}
			return some(called(r))
		}
	}
	if issuer != nil {
		names = append(names, strings.Split(*issuer, "、")...)
	}
	for _, s := range append(names, notice) {
		if m := governed.FindStringSubmatch(s); m != nil && !strings.Contains(m[1], "委") {
			return some(m[1])
		}
	}
	central := issuer != nil && isCentral(*issuer)
	for i := range title {
		if r, _, ok := region.LeadingAt(title, i); ok && called(r) != nation && (!central || i > strings.Index(title, "关于")) {
			return some(called(r)) // 健康某市行动, 国务院关于推动某地发展的意见
		}
	}
	if central {
		return some(nation)
	}
	if m := ofTown.FindStringSubmatch(title); m != nil {
		return some(m[1])
	}
	return nil
}

// ofZone is the title of a zone's own paper, which no table of regions has: 大鹏新区2024年管理委员会工作报告.
var ofZone = regexp.MustCompile(`^(\p{Han}{2,6}新区)(?:[` + official.YearDigits + `]{4}年|管理?委员?会|“?十[一二三四五六]五|国民经济)`)

// zoneBody is a body of such a zone, behind the place that it lies in: 河北雄安新区管理委员会.
var zoneBody = regexp.MustCompile(`^(\p{Han}{2,5}新区)(?:党?工委|工作委员会|管委会|管理委员会)`)

// ofTown is the title of a town's own paper, by which alone its county cannot be told: 望京镇2022年政府工作报告.
var ofTown = regexp.MustCompile(`^(\p{Han}{2,5}[镇乡])(?:[` + official.YearDigits + `]{4}年)?(?:人民政府|政府工作|“?十[一二三四五六]五|工作要点|国民经济)`)

// governed begins the name of a government whose place no table has any more: 港闸区人民政府.
var governed = regexp.MustCompile(`^([^各本全我该\P{Han}]\p{Han}{0,9}?(?:自治县|[县市区旗州]))人民政府`)

// isOpening tells that a name made of the text's own words only opens a sentence of it: the place
// in it need not be the text's.
func isOpening(title string, lines []string) bool {
	return slices.ContainsFunc(lines, func(s string) bool { return strings.HasPrefix(s, title) && s != title })
}

// called is a region's name as facts have it.
func called(r region.Region) string {
	if r.Code == region.NationCode {
		return nation
	}
	return r.Name
}

func some(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// publishing is what a page adds to a title: which part of the text it gives (（全文）, （下）), or the province before
// that of a county ((某省)2017年某县…).
var publishing = regexp.MustCompile(`^[（(](\p{Han}{2,8})[）)]|[（(](?:全文|附全文|节选|部分|摘要|摘登|上|中|下)[）)]$`)

// published gives a title without what the page on which it was published adds to it.
func published(title string) string {
	return publishing.ReplaceAllStringFunc(title, func(s string) string {
		inner := strings.Trim(s, "（()）")
		if _, n, ok := region.Leading(inner); strings.HasPrefix(title, s) && (!ok || n < len(inner)) {
			return s // （试行）…
		}
		return ""
	})
}

// undated drops from a title the day in brackets that ends it, and gives that day: …的意见
// （2023年12月27日）. A report to a congress keeps its own, which tells its year.
func undated(title string) (string, time.Time) {
	i := max(strings.LastIndex(title, "（"), strings.LastIndex(title, "("))
	if i <= 0 || strings.HasSuffix(title[:i], "报告") {
		return title, time.Time{}
	}
	day, ok := official.Date(strings.Trim(title[i:], "（()）"))
	if !ok {
		return title, time.Time{}
	}
	return title[:i], day
}
