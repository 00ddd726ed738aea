package head

import (
	"cmp"
	"regexp"
	"strconv"
	"strings"

	times "plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// yearToYear is a span of years, its groups the first and the last: 2021—2025年.
const yearToYear = `((?:19|20)\d\d)年?(?:-|—|–|－|~|～|至|到)+((?:19|20)\d\d)年?`

var (
	years       = regexp.MustCompile(yearToYear)
	plan5       = regexp.MustCompile(`“?(十[一二三四五六七八九])五”?|第(十[一二三四五六七八九]?|[六七八九])个五年|[“"]([八九十])五[”"]`)
	year        = regexp.MustCompile(`((?:19|20)\d\d)年`)
	outlook     = regexp.MustCompile(`(?:和|与|及)?(?:(?:19|20)\d\d|二〇\p{Han}{2})年远景目标|(?:19|20)\d\d年底?前`)
	about       = regexp.MustCompile(`^.*?关于(?:印发|下达|制定|批转|转发|公布|发布|做好|加快|全面|进一步)?`)
	terms       = regexp.MustCompile(`(?:规划|方案|计划|实施|行动)(?:期限?|年限)(?:为|是|：|:|从|自)*` + yearToYear)
	unmarked    = regexp.MustCompile(`((?:19|20)\d\d)(政府工作报告|工作要点|工作总结|国民经济)`)
	writtenYear = regexp.MustCompile(`[一二][` + official.YearDigits + `]{3}(?:年|[-—–－~～至到])`)
	// yearEnd is the title of a report to a congress that meets at the year's end, and so sets the next
	// year's aims: 政府工作报告（2021年12月28日）.
	yearEnd  = regexp.MustCompile(`政府工作报告[（(](?:19|20)\d\d年(?:1[12]|十[一二])月`)
	leadYear = regexp.MustCompile(`^(?:19|20)\d\d年?度?`)
)

// period reads the years that a title names: （2021—2025年）, “十四五”, 2025年. The year
// of the outlook behind a five-year plan (和2035年远景目标) is not its period, nor one before which all is to be done
// (2030年前碳达峰行动方案).
func period(title string) *fact.Period {
	title = inDigits(title)
	if m := years.FindStringSubmatch(title); m != nil {
		return span(m[1], m[2])
	}
	if m := plan5.FindStringSubmatch(afterReview(title)); m != nil {
		tens, ones := 0, m[1]+m[2]+m[3]
		if rest, ok := strings.CutPrefix(ones, "十"); ok {
			tens, ones = 10, rest
		}
		from := 1951 + 5*(tens+strings.Index("〇一二三四五六七八九", cmp.Or(ones, "〇"))/len("〇")) // the eleventh began in 2006
		return &fact.Period{From: from, To: from + 4}
	}
	all := year.FindAllStringSubmatch(outlook.ReplaceAllString(title, ""), -1)
	if len(all) == 0 {
		return nil
	}
	// 2024年计划执行情况与2025年计划草案: the plan is the last one's.
	y := all[len(all)-1][1]
	if yearEnd.MatchString(title) {
		n, _ := strconv.Atoi(y)
		return &fact.Period{From: n + 1, To: n + 1}
	}
	return span(y, y)
}

// nextTerm gives the five years behind p where one of lines, of a text without a title that opens with p's name,
// begins to speak of them: it has looked back on p first.
func nextTerm(p *fact.Period, lines []string) *fact.Period {
	if p == nil || p.To-p.From != 4 {
		return p
	}
	for _, s := range lines {
		m := plan5.FindStringSubmatchIndex(s)
		if m == nil || m[0] > 0 || !strings.HasPrefix(s[m[1]:], "期间") && !strings.HasPrefix(s[m[1]:], "时期") {
			continue
		}
		if next := period(s[:m[1]]); next != nil && next.From == p.To+1 {
			return next
		}
	}
	return p
}

// afterReview drops the review of an earlier plan that a title names before its own: “十三五”总结与 of
// “十三五”总结与“十四五”规划.
func afterReview(title string) string {
	all := plan5.FindAllStringIndex(title, 2)
	if len(all) < 2 {
		return title
	}
	for _, w := range [...]string{"总结", "回顾", "完成情况", "执行情况", "实施情况"} {
		if strings.Contains(title[all[0][1]:all[1][0]], w) {
			return title[all[1][0]:]
		}
	}
	return title
}

func span(from, to string) *fact.Period {
	f, _ := strconv.Atoi(from)
	t, _ := strconv.Atoi(to)
	if t < f {
		return nil
	}
	return &fact.Period{From: f, To: t}
}

// term reads the years that a plan's opening says it is for: 规划期为2023—2035年, 规划期限2021-2025年, or else 从2022年起，用3年时间.
func term(lines []string) *fact.Period {
	for _, s := range lines {
		if !mayTellTerm(s) {
			continue // by far most
		}
		if m := terms.FindStringSubmatch(s); m != nil {
			return span(m[1], m[2])
		}
	}
	for _, s := range lines[:min(openingLines, len(lines))] {
		if !strings.Contains(s, "年起") && !strings.Contains(s, "年开始") {
			continue
		}
		for _, m := range times.Scan(s) {
			if said := s[m.Start:m.End]; m.Kind == times.Span && (strings.Contains(said, "年起") || strings.Contains(said, "年开始")) {
				return &m.Period
			}
		}
	}
	return nil
}

// openingLines is how many of a plan's first lines may say for how many years it is.
const openingLines = 8

// ownPeriod gives the five years of an outline whose title is not in its text, by the sentence that such texts
// begin with: “十二五”时期是……。本纲要……; 2011至2015年是国民经济和社会发展第十二个五年规划时期. Its first heading reviews others.
func ownPeriod(lines []string) *fact.Period {
	if len(lines) == 0 || !outline.MatchString(lines[0]) {
		return nil
	}
	m := opensPeriod.FindStringSubmatch(lines[0])
	if m == nil {
		return nil
	}
	return period("第十" + m[1] + m[2] + "个五年规划")
}

var (
	outline     = regexp.MustCompile(`本(?:规划)?纲要|规划纲要是`)
	opensPeriod = regexp.MustCompile(`^(?:“?十([一二三四五六七八九])五”?(?:时期|期间)|` +
		`(?:20)\d\d年?(?:至|到|—|-)+20\d\d年.{0,30}?第十([一二三四五六七八九])个五年)`)
)

// accountYear gives the year of an account whose title is not in its text: the one that its first sentence opens with
// (2010年，在县委的正确领导下，…), where what follows was computed (初步核算) or set against the year before, and names no
// later year; or the one of which its opening says that it goes on to report (现将2010年上半年工作总结如下). A report on a
// year's work that plans the next one names it.
func accountYear(lines []string) *fact.Period {
	if len(lines) == 0 {
		return nil
	}
	for _, s := range lines[:min(reportedWithin, len(lines))] {
		if before, ok := reported(s); ok {
			if all := year.FindAllStringSubmatch(before, -1); len(all) > 0 {
				y := all[len(all)-1][1]
				return span(y, y)
			}
		}
	}
	m := opensYear.FindStringSubmatch(lines[0])
	if m == nil || !accountOf(m[1], "", lines) {
		return nil
	}
	return span(m[1], m[1])
}

// reportedWithin is how many of its first lines may say what a text reports.
const reportedWithin = 3

// reported gives what stands in s before the words by which an account begins (情况通报如下), where it has them and plans
// nothing (工作总结和工作打算汇报如下).
func reported(s string) (before string, ok bool) {
	i := strings.LastIndex(s, "如下")
	if i < 0 {
		return "", false
	}
	before = s[:i]
	for _, w := range [...]string{"打算", "计划", "安排", "思路", "谋划"} {
		if strings.Contains(before, w) {
			return "", false
		}
	}
	for _, w := range [...]string{"通报", "公布", "公示", "总结", "总结报告", "总结汇报"} {
		if strings.HasSuffix(before, w) {
			return before, true
		}
	}
	for _, w := range [...]string{"报告", "汇报"} {
		if strings.HasSuffix(before, w) {
			return before, strings.Contains(before, "情况")
		}
	}
	return "", false
}

// accountOf tells that a text accounts for a year: what it tells was computed, or counted up to its end, or is set
// against the year before, and it names no later year. Its title is empty where it was lost; one that names a part
// of the year (2016年上半年农业生产运行平稳) asks for less, and so does a text that has no word of aims.
func accountOf(own, title string, lines []string) bool {
	part := strings.Contains(title, "上半年") || strings.Contains(title, "季度")
	counted, compared, alike, aims := false, 0, 0, false
	for _, s := range lines {
		for _, y := range year.FindAllStringSubmatch(s, -1) {
			if y[1] > own {
				return false
			}
		}
		counted = counted || strings.Contains(s, "初步核算") ||
			strings.Contains(s, "截至"+own+"年底") || strings.Contains(s, "截至"+own+"年末")
		compared += strings.Count(s, "比上年") + strings.Count(s, "较上年")
		alike += strings.Count(s, "同比") + strings.Count(s, "完成率") + strings.Count(s, "占年度计划") + strings.Count(s, "占年计划")
		aims = aims || aimed(s)
	}
	if title != "" {
		compared += alike
	}
	switch {
	case counted,
		compared >= leastCompared,
		part && compared > 0:
		return true
	}
	return !aims && compared+alike > 0
}

// bulletin tells that lines say again and again how what they tell compares with the year before, or that it was
// reported so, and have no word of aims. It gives the one year that they name, nil where they name none or several.
func bulletin(lines []string) (named *fact.Period, ok bool) {
	told, several := 0, false
	for _, s := range lines {
		if aimed(s) {
			return nil, false
		}
		for _, w := range [...]string{"比上年", "较上年", "同比", "》显示", "数据显示"} {
			told += strings.Count(s, w)
		}
		for _, y := range year.FindAllStringSubmatch(s, -1) {
			p := span(y[1], y[1])
			several = several || named != nil && *named != *p
			named = p
		}
	}
	if several {
		named = nil
	}
	return named, told >= leastCompared
}

// aimed tells that s has a word of what is to come; what a plan has set for a year that is told is none: 年度计划投资9亿元.
func aimed(s string) bool {
	s = setBefore.Replace(s)
	for _, w := range [...]string{"力争", "确保", "争取", "计划", "努力", "明年", "今后", "下一步"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

var setBefore = strings.NewReplacer("计划投资", "", "年度计划", "", "年计划", "", "投资计划", "", "计划总投资", "")

// opensYear is how the text of a bulletin begins: 2010年，…; 2022年是…的一年.
var opensYear = regexp.MustCompile(`^(20\d\d)年(?:[，,]|是[^，,。]{2,50}(?:年|时期)[，,。])`)

// leastCompared is how often a bulletin compares with the year before.
const leastCompared = 3

// termSign is in the words before the years of a term; termRest goes on behind it: 期限, 规划期为, 实施期：.
var (
	termSign = runeset.Of("期")
	termRest = runeset.Of("限为是：:0123456789")
)

// mayTellTerm looks for what stands before the years in terms.
func mayTellTerm(s string) bool {
	for from := 0; ; {
		i, _, n := termSign.Next(s, from)
		if n == 0 {
			return from > 0 && strings.Contains(s, "年限")
		}
		from = i + n
		if termRest.Opens(s[from:]) {
			return true
		}
	}
}

// inDigits writes years in Chinese numerals as figures: 二〇二三—二〇二五年 is 2023—2025年.
func inDigits(s string) string {
	s = unmarked.ReplaceAllString(s, "${1}年$2") // 某镇2022政府工作报告
	return writtenYear.ReplaceAllStringFunc(s, func(y string) string {
		return official.Figures.Replace(y)
	})
}

// afterYear drops a year that a title opens with.
func afterYear(title string) string { return leadYear.ReplaceAllString(inDigits(title), "") }

// afterAbout drops what stands before the matter of a title: …关于印发.
func afterAbout(title string) string { return about.ReplaceAllString(title, "") }
