package head

import (
	"regexp"
	"strings"
	"time"

	"plangraph/loader/fact"
	"plangraph/loader/official"
	"plangraph/loader/region"
)

// report is what a report to a people's congress (政府工作报告, 计划草案的报告) says of itself
// around its title. The zero report is none.
type report struct {
	date       time.Time // of its delivery; zero where not said
	meeting    string    // the congress: 某省第十四届人民代表大会第五次会议
	signer     string    // the body named under the title
	government bool      // the government itself reports
	self       string    // as the government calls itself: 省人民政府
	planned    int       // the year that its headings or its first sentences set aims for; 0 for none
}

var (
	delivered = regexp.MustCompile(`(` + official.Day + `)?(?:上午|下午)?[在于]([^。；]{2,60}?(?:会议|大会))上`)
	occasion  = regexp.MustCompile(`(报告(?:[（(]草案[）)])?)[—－\-\s]*(?:` + official.Day + `)?在[^。；]{4,40}(?:会议|大会)上$`)
	headed    = regexp.MustCompile(`^(\p{Han}{2,12}人民政府)(?:代?[省市县区州旗盟镇乡]长|主席)`)             // who reads it out
	officer   = regexp.MustCompile(`^(\p{Han}{3,24}?(?:委员会|委|局|厅))(?:党组书记、?)?(?:主任|局长|厅长)`) // the same, of an office
	ranked    = regexp.MustCompile(`^(?:自治区|省|市|州|盟|县|旗|区)\p{Han}{2,12}$`)
	township  = regexp.MustCompile(`^(\p{Han}{1,6}?[镇乡])第`)
	onBehalf  = regexp.MustCompile(`(?:代表|受)(?:中华人民共和国)?(国务院|\p{Han}{0,16}?政府)`)
	review    = regexp.MustCompile(`^(?:[一二]、)?(20\d\d)年?度?(?:政府)?(?:工作|主要工作)?(?:的)?(?:简要|主要)?(?:回顾|总结)$|^(?:[一二]、)?回顾(20\d\d)年`)
	// looksBack is the first heading of a plan whose title was left out: 一、“十五”期间工作回顾.
	looksBack = regexp.MustCompile(`^(?:[一二]、|第[一二][章节篇] ?).*(?:回顾|总结|成就|成绩|完成情况|执行情况|实施情况|发展情况|发展现状|发展基础)$`)
)

const (
	reportTitle = "政府工作报告" // what a government's report on its work is called everywhere

	stateCouncil = "国务院"

	salutation = "各位代表" // to the members of a people's congress
	pageLines  = 24     // that, where a web page says more there
	headLines  = 8      // between a report's title and its salutation: when, where, by whom
)

// readReport reads the lines of a report between its title and its salutation, and the
// sentence behind that (我代表省人民政府，向大会报告工作). entitled is the title as the page has it, which may tell of the
// congress too (政府工作报告在某县第十届人民代表大会第一次会议上).
func readReport(entitled string, lines []string) report {
	title := occasion.ReplaceAllString(entitled, "$1")
	if !strings.HasSuffix(tails.ReplaceAllString(title, ""), "报告") {
		return report{}
	}
	r := report{government: strings.Contains(title, "政府工作")}
	head, rest := lines[:min(headLines, len(lines))], []string(nil)
	for i, s := range lines[:min(pageLines, len(lines))] {
		if strings.HasPrefix(s, salutation) {
			head, rest = lines[:i], lines[i:min(i+3, len(lines))]
			break
		}
	}
	if m := delivered.FindStringSubmatch(strings.TrimPrefix(entitled, title) + strings.Join(head, "")); m != nil {
		r.date, _ = official.Date(m[1])
		r.meeting = m[2]
	}
	for _, s := range head {
		if day, ok := official.Date(strings.Trim(s, "（() ）")); ok && r.date.IsZero() && len(rest) > 0 && s != strings.TrimLeft(s, "（(") {
			r.date = day // （2022年1月5日）, on a line of its own
		}
		if _, n, ok := region.Leading(s); isBody(s) && (ok && n < len(s) || r.signer == "" && ranked.MatchString(s)) {
			r.signer = s
		}
		if m := officer.FindStringSubmatch(s); m != nil && r.signer == "" {
			r.signer = m[1]
		}
	}
	if m := onBehalf.FindStringSubmatch(strings.Join(rest, "")); m != nil {
		r.self = m[1]
	}
	if _, _, ok := region.Leading(r.self); !ok {
		for _, s := range head {
			if m := headed.FindStringSubmatch(s); m != nil {
				r.self = m[1]
			}
		}
	}
	if r.date.IsZero() {
		r.planned = yearPlanned(lines)
	}
	return r
}

// issuer names the body that reports, for a region that may be unknown: the one that
// signs, or the government under its whole name (我代表省政府: 某省人民政府).
func (r report) issuer(of *string) string {
	ofNation := of != nil && *of == nation
	switch {
	case r.self == stateCouncil, r.government && ofNation:
		return stateCouncil
	case !r.government:
		return r.signer
	}
	if _, n, ok := region.Leading(r.self); ok && strings.HasPrefix(r.self[n:], "人民政府") {
		return r.self
	}
	if m := township.FindStringSubmatch(r.meeting); m != nil {
		return m[1] + "人民政府"
	}
	if of == nil {
		return ""
	}
	return *of + "人民政府"
}

// period gives the year that a report sets aims for: that in which it was delivered,
// or the next where the congress met at the year's end; where it is not said when, the one
// that its words tell.
func (r report) period() *fact.Period {
	if r.date.IsZero() && r.planned > 0 {
		return &fact.Period{From: r.planned, To: r.planned}
	}
	if r.date.IsZero() {
		return nil
	}
	y := r.date.Year()
	if r.date.Month() >= time.November {
		y++
	}
	return &fact.Period{From: y, To: y}
}

// misnamed tells that the year which a page names in the report's title is another than that of its delivery, and not the one
// before, of which it tells first: 某县2024年政府工作报告, delivered in January of 2022.
func (r report) misnamed(titled *fact.Period) bool {
	p := r.period()
	return r.government && !r.date.IsZero() && titled.From == titled.To && (titled.To > p.To || titled.To < p.To-1)
}
