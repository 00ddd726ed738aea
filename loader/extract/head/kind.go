package head

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"plangraph/loader/runeset"
)

// kinds tells a plan's kind by its title, the first pattern that fits.
var kinds = []struct {
	fits func(title string) bool
	kind string
}{
	// Of a notice that forwards a plan the plan's own title is read: one that still ends so says
	// itself what is to be done, whatever it speaks of (…重点工作及责任分解的通知).
	{ends("通知", "公告", "通告", "通报", "批复", "函"), "notice"},
	{ends("意见"), "opinion"},
	{ends("的建议", "的决议", "的决定"), "opinion"},
	{regexp.MustCompile(`国民经济和社会发展第.{1,3}个五年(?:规划|计划)|` +
		`第.{1,3}个五年(?:规划|计划).{0,20}纲要|` +
		`“?十[一二三四五六七八九]?五”?.{0,12}国民经济.{0,8}规划|` +
		`国民经济和社会发展“?十[一二三四五六七八九]五”?规划`).MatchString, "five_year_plan"},
	{regexp.MustCompile(`国民经济和社会发展(?:年度)?计划|\d{4}年国民经济和社会发展的?主要(?:预期)?(?:目标|任务)|` +
		`\d{4}年度?.{0,30}(?:政府工作任务|工作要点|重点工作|主要工作|年度计划|工作计划|重点任务)`).MatchString, "annual_plan"},
	{ends("行动计划"), "action_plan"},
	{regexp.MustCompile(`^[^—－\-~～至到（(]*\d{4}年度?(?:[^年]|年度){2,30}计划$`).MatchString, "annual_plan"},
	{ends("任务清单", "任务分解表", "措施清单", "措施分解表", "行动清单", "行动分解表",
		"图谱", "施工图", "路线图", "时间表", "任务书", "任务分解", "责任分解", "任务分工", "责任分工"), "action_plan"},
	{ends("目录", "名录", "清单"), "catalogue"},
	{ends("条例", "办法", "规定", "细则", "规则", "规程", "规范", "标准", "指引", "导则", "制度", "章程", "准则"), "regulation"},
	{ends("方案", "行动计划", "工作计划", "建设计划", "实施计划", "计划", "预案", "要点", "分工", "行动"), "action_plan"},
	{ends("规划", "规划纲要", "纲要"), "special_plan"},
	{ends("意见", "政策", "措施", "举措", "决定", "决议", "建议"), "opinion"},
}

// ends tells a title that ends in one of words.
func ends(words ...string) func(string) bool { return runeset.TailsOf(words...).Close }

// tails are brackets behind a title: （2021—2025年）, （试行）.
var tails = regexp.MustCompile(`(?:[（(][^（）()]*[）)])+$`)

// years5 are the years in brackets within the name of a five-year plan: 第十一个五年（2006-2010）规划纲要.
var years5 = regexp.MustCompile(`个五年[（(][^（）()]*[）)]`)

// ownWords drops from a title those of other documents in it, whose years and kinds are not its own:
// 贯彻落实《…规划（2012—2020年）》分工方案.
func ownWords(title string) string {
	if own := cited.ReplaceAllString(title, ""); utf8.RuneCountInString(own) >= 4 {
		return own
	}
	return title
}

var cited = regexp.MustCompile(`《[^《》]*(?:《[^《》]*》[^《》]*)*》|^〈[^〈〉]*〉`)

func kind(title, notice string) string {
	bare := ownWords(years5.ReplaceAllString(inDigits(title), "个五年"))
	bare = strings.Trim(tails.ReplaceAllString(strings.Trim(bare, "《》〈〉"), ""), "》")
	for _, k := range kinds {
		if k.fits(bare) {
			return k.kind
		}
	}
	if notice != "" && bare == "" {
		return "notice"
	}
	return "other"
}

// annexed is a plan's title with the name of its only annex set under it: …实施方案 and
// 工作任务清单.
var annexed = regexp.MustCompile(`^(.{6,}(?:图谱|方案|规划|纲要|计划|意见|措施))` +
	`(?:工作|重点|主要|责任|具体|年度)*(?:任务|责任|措施|项目|目标)+(?:清单|分解表|分工表|一览表)$`)

// withoutAnnex drops the name of an annex from a title that it was joined to.
func withoutAnnex(title string) string {
	if m := annexed.FindStringSubmatch(title); m != nil {
		return m[1]
	}
	return title
}
