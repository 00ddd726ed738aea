// Package title tells which plan a title means. One plan is called by its full
// title, by the title of the notice that forwards it, with and without its region,
// with 二〇三五年 or 2035年, “十四五” or 第十四个五年; all of these have one Key.
package title

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"plangraph/loader/official"
	"plangraph/loader/region"
)

// Title is a title understood.
type Title struct {
	// Name is the plan's own title, out of the notice that wraps it, tidied.
	Name string
	// Region is the one that the title names, or its issuer's; zero without one.
	Region region.Region
	// Core is the title without region, issuer and typography.
	Core string
	// FiveYear is the ordinal of the five-year period whose outline (国民经济和社会发展第…个
	// 五年规划纲要) this is: 14 for 2021–2025; 0 for any other plan.
	FiveYear int
}

var (
	notice = regexp.MustCompile(`^(.*?)(?:关于(?:修订)?(?:印发|转发|批转|下达|发布|公布)(.+?)|(?:印发|转发)(《.+》))的(?:通知|公告|决定|函)$`)
	// one office forwards what another proposed: 转发市发展改革委关于…的通知
	forwarded     = regexp.MustCompile(`^(.*?)(?:转发|批转)[^《]{2,40}?(?:委|局|厅|部|室|会|院|府|部门|单位)关于(.+)的通知$`)
	forwardedName = regexp.MustCompile(`^.*?(?:转发|批转)[^《]{2,40}?(?:委|局|厅|部|室|会|院|府|部门|单位)关于(.+)的通知$`)
	// what the issuer's name ends in, before 关于
	issuer   = regexp.MustCompile(`^[^关《]{0,30}?(?:府|室|厅|委|局|会|部|院|处|组|办|央|党)?关于`)
	status   = regexp.MustCompile(`\((?:试行|暂行|草案|征求意见稿|送审稿|审议稿|修订稿?|修订版|全文|节选)\)`)
	years    = regexp.MustCompile(`[` + official.YearDigits + `]{4}年度?`)
	period   = regexp.MustCompile(`第?([一二三四五六七八九十]+)个?五年(?:规划|计划)`)
	outline  = regexp.MustCompile(`^(?:国民经济和社会发展)?([一二三四五六七八九十]+)五规划(?:(?:和|及)2035远景目标(?:规划)?)?(?:纲要)?$`)
	named    = regexp.MustCompile(`([一二三四五六七八九十]+)五`)
	nation   = regexp.MustCompile(`^(?:国务院办公厅|国务院|中共中央办公厅|中共中央|中央|中华人民共和国|全国人民代表大会常务委员会|全国人民代表大会|全国|国家(?:[^关]{1,14}?(?:委员会|委|局|部|总局)关于)?)`)
	here     = regexp.MustCompile(`^(?:全|我|本)?(自治区|自治州|省|市|州|盟|县|旗|区)`)
	hereNext = regexp.MustCompile(`^(?:人民政府|政府|党委|委|级|国民经济|全民|关于|贯彻|[一二三四五六七八九十]{1,2}五|第)`)
	law      = regexp.MustCompile(`(?:[^办方做]法|法典)$`)
)

// Parse understands a title in a text about the region context, which gives a
// meaning to 自治区 and 市 at its start.
func Parse(s string, context region.Region) Title {
	t := Title{Name: tidy(s)}
	text := fold(t.Name)
	if m := forwarded.FindStringSubmatch(text); m != nil {
		_, t.Region = cutRegion(m[1], context)
		text = m[2]
		t.Name = forwardedName.ReplaceAllString(t.Name, "$1")
	} else if m := notice.FindStringSubmatch(text); m != nil && !strings.Contains(text, "》和《") {
		_, t.Region = cutRegion(m[1], context)
		text = unquote(m[2] + m[3])
		t.Name = inner(t.Name)
	}
	if t.Region.Name != "" {
		context = t.Region
	}
	core, r := cutRegion(text, context)
	if r.Name != "" {
		t.Region = r
		if m := here.FindString(t.Name); m != "" && !strings.HasPrefix(t.Name, r.Name) && strings.HasSuffix(r.Name, here.FindStringSubmatch(m)[1]) {
			t.Name = r.Name + strings.TrimPrefix(t.Name, m) // 自治区…方案 is 内蒙古自治区…方案
		}
	}
	core = strings.NewReplacer("《", "", "》", "", "\"", "", "、", "", ",", "", ".", "").Replace(core)
	core = status.ReplaceAllString(core, "")
	core = strings.NewReplacer("(", "", ")", "").Replace(core)
	if m := outline.FindStringSubmatch(core); m != nil {
		t.FiveYear = ordinal(m[1])
		t.Core = "国民经济和社会发展" + m[1] + "五规划纲要"
		return t
	}
	if t.Region.Name == "" && law.MatchString(core) {
		t.Region = region.Nation()
	}
	// “十四五”老龄事业发展规划 and 老龄事业发展“十四五”规划 are one.
	if m := named.FindStringSubmatchIndex(core); m != nil && m[0] > 0 && ordinal(core[m[2]:m[3]]) > 0 {
		core = core[m[0]:m[1]] + core[:m[0]] + core[m[1]:]
	}
	t.Core = core
	return t
}

// Key identifies the plan: its region and core.
func (t Title) Key() string { return t.Region.Key() + "|" + t.Core }

// Common tells whether the title alone does not say which plan is meant: 实施方案, 意见,
// 科学素质纲要 and other short ones without a region.
func (t Title) Common() bool {
	return t.FiveYear == 0 && (t.Region.Name == "" && utf8.RuneCountInString(t.Core) < 8 || utf8.RuneCountInString(t.Core) < 3)
}

// tidy drops spaces and the marks around a whole title.
func tidy(s string) string {
	s = strings.Join(strings.Fields(norm.NFC.String(s)), "")
	s = strings.NewReplacer("\u3000", "", "\u00a0", "").Replace(s)
	if open, ok := strings.CutSuffix(s, "（"); ok && strings.Contains(open, "（") {
		s = open + "）" // a bracket set the wrong way round
	}
	return unquote(s)
}

// unquote drops 《》 or 〈〉 around a whole title.
func unquote(s string) string {
	for _, q := range [][2]string{{"《", "》"}, {"〈", "〉"}} {
		if rest, ok := strings.CutPrefix(s, q[0]); ok && strings.HasSuffix(rest, q[1]) && !strings.Contains(rest, q[0]) {
			return strings.TrimSuffix(rest, q[1])
		}
	}
	return s
}

var wrapped = regexp.MustCompile(`(?:关于(?:修订)?(?:印发|转发|批转|下达|发布|公布)(.+?)|(?:印发|转发)([《〈].+[》〉]))的(?:通知|公告|决定|函)$`)

// inner gives the title that a notice wraps, as it is written.
func inner(s string) string {
	m := wrapped.FindStringSubmatch(s)
	if m == nil {
		return s
	}
	return unquote(m[1] + m[2])
}

// fold brings typography, years and periods to one form.
func fold(s string) string {
	s = norm.NFKC.String(s)
	s = strings.NewReplacer("〈", "《", "〉", "》", "<", "《", ">", "》", "“", "", "”", "", "‘", "", "’", "", "\"", "", "'", "", "—", "-", "–", "-", "~", "-", "--", "-", "〔", "(", "〕", ")", "【", "(", "】", ")", "·", "").Replace(s)
	s = years.ReplaceAllStringFunc(s, func(y string) string {
		return official.Figures.Replace(strings.TrimSuffix(strings.TrimSuffix(y, "度"), "年"))
	})
	return period.ReplaceAllStringFunc(s, func(p string) string {
		m := period.FindStringSubmatch(p)
		return m[1] + "五规划"
	})
}

// cutRegion drops region and issuer from the front of a folded title; a year may
// stand before them.
func cutRegion(s string, context region.Region) (core string, r region.Region) {
	s = strings.TrimPrefix(s, "中共")
	year := ""
	if len(s) > 4 && strings.Trim(s[:4], "0123456789") == "" {
		year, s = s[:4], s[4:]
	}
	switch found, end, ok := region.LeadingIn(s, context); {
	case ok:
		s, r = s[end:], found
	case nation.MatchString(s):
		m := nation.FindString(s)
		s, r = s[len(m):], region.Nation()
		if strings.HasSuffix(m, "关于") {
			return year + s, r
		}
	default:
		if m := here.FindString(s); m != "" && (hereNext.MatchString(s[len(m):]) || m != here.FindStringSubmatch(s)[1] || strings.HasPrefix(m, "自治")) {
			if found, ok := region.Here(m, context); ok {
				s, r = s[len(m):], found
			}
		}
	}
	if m := issuer.FindString(s); m != "" {
		s = s[len(m):]
	}
	return year + s, r
}

// ordinal reads 十四 as 14; 0 for what is no ordinal of a five-year period.
func ordinal(s string) int {
	n := 0
	for _, c := range s {
		i := strings.IndexRune("一二三四五六七八九", c)
		switch {
		case c == '十' && n == 0:
			n = 10
		case c == '十' && n < 10:
			n *= 10
		case i >= 0 && n%10 == 0:
			n += i/3 + 1
		default:
			return 0
		}
	}
	if n > 30 {
		return 0
	}
	return n
}
