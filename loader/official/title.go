package official

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/runeset"
)

var (
	notice = runeset.PatternOf(`(?:关于|印发|下达|转发|批转).{2,}` +
		`的?(?:` + noticeKinds + `)` + inBracket + `$|` +
		`关于(?:印发|转发).{4,}(?:` + forwardedKinds + `)` + inBracket + `$`)
	// noticeTails are what it may end with before a bracket.
	noticeTails = runeset.TailsOf(slices.Concat(strings.Split(noticeKinds, "|"), strings.Split(forwardedKinds, "|"))...)
	// wrapped finds what a notice forwards, in its title or in its sentence.
	wrapped = regexp.MustCompile(`(?:印发|下达|转发|批转|公布|发布)(?:实施|执行|试行)?` +
		`(《` + inMarks + `》|[^《》]+?(?:《[^《》]*》[^《》]*)*?)` +
		`(?:的通知|的通告|的公告|等.{0,20}的通知)` + inBracket + `$`)
	// bare is that in the title of a notice that leaves out what it is: 关于印发某方案.
	bare = regexp.MustCompile(`关于(?:印发|转发)(.{4,}(?:` + forwardedKinds + `)` + inBracket + `)$`)
	// asked is that in the title of a notice that asks what is thought of a draft: 关于公开征求《某方案（征求意见稿）》意见的公告.
	asked = regexp.MustCompile(`关于(?:` + asks + `(《` + inMarks + `》)|(《` + inMarks + `》) *` + asks + `)` +
		`.{0,8}意见(?:建议)?的(?:公告|通告|通知|函|公示)$`)
	quoted = regexp.MustCompile(`《(` + inMarks + `)》`)
)

// Parts of these patterns.
const (
	inMarks        = `[^《》]*(?:《[^《》]*》[^《》]*)*`  // what 《》 hold, which may be a title with another in it
	inBracket      = `(?:[（(][^（）()]{1,30}[）)])?` // a title's end: its years, its stage
	noticeKinds    = `通知|通报|公告|通告|决定|命令|意见|批复|函|报告|议案|决议`
	forwardedKinds = `规划|计划|纲要|方案|办法|规定|要点|措施|分工`
	asks           = `(?:再次|公开|第.次)*征[求集]`
)

// maxTitle is the longest title, in bytes; the genre's run to some 60 characters.
const maxTitle = 360

// planKinds are the kinds of plans.
var planKinds = strings.Fields(`规划 计划 纲要 方案 意见 办法 规定 条例 细则 规则 规程 目录 名录 清单 指引 指南 导则
	要点 措施 举措 若干政策 决定 预案 制度 报告 建议 分工 行动 任务分解表 分解表 任务分解 责任分解 工作图谱 路线图 实施表
	实事 实事项目 实事工程 统计公报 状况公报 质量公报 普查公报 环境公报`)

// IsKind tells whether s is nothing but the name of a kind, as pages set it above a document's text: 意见, 方案.
func IsKind(s string) bool {
	for _, sort := range [...]string{"实施", "工作", "行动", "指导", "总体"} {
		if kind, ok := strings.CutPrefix(s, sort); ok && slices.Contains(planKinds, kind) {
			return true
		}
	}
	return s == "通知" || slices.Contains(planKinds, s)
}

// endsInKind tells whether s ends in one of them.
func endsInKind(s string) bool {
	for _, kind := range planKinds {
		if strings.HasSuffix(s, kind) {
			return true
		}
	}
	return false
}

// beforeBracket gives s without the bracket that it ends with: its years, or that it is a draft.
func beforeBracket(s string) string {
	rest, ok := strings.CutSuffix(s, "）")
	if !ok {
		if rest, ok = strings.CutSuffix(s, ")"); !ok {
			return s
		}
	}
	open := strings.LastIndexAny(rest, "（）()")
	if open < 0 {
		return s
	}
	r, size := utf8.DecodeRuneInString(rest[open:])
	if n := utf8.RuneCountInString(rest[open+size:]); r == '）' || r == ')' || n == 0 || n > 30 {
		return s
	}
	return s[:open]
}

// What titles of notices and of plans end with, and what is in none.
var (
	noticeLast = runeset.Of("知报告定令见复函案议划要法点施工)）")
	planLast   = runeset.Of("事目程解谱图策划要案见法定例则程录单引南点施举度告议工动表报)）")
	notInTitle = runeset.Of("。；;！？!?|")
	notInPlan  = runeset.Of("，,：:")
)

func titleLike(s string) bool {
	if len(s) < 12 || len(s) > maxTitle || strings.HasSuffix(s, "》") || notInTitle.In(s) || !balanced(s) || link.Open(s) {
		return false
	}
	return !strings.HasPrefix(s, "《") || carried.MatchString(s)
}

// link opens the words by which a page leads to other pages: 点击查看更多政府工作报告.
var link = runeset.HeadsOf("点击", "查看更多", "更多", "上一篇", "下一篇", "相关阅读", "相关链接")

// balanced tells that s closes as many marks and brackets as it opens.
func balanced(s string) bool {
	return strings.Count(s, "《") == strings.Count(s, "》") &&
		strings.Count(s, "（")+strings.Count(s, "(") == strings.Count(s, "）")+strings.Count(s, ")")
}

// carried opens a title with that of the document whose tasks it shares out: 《政府工作报告》2032年重点工作任务分解方案.
var carried = regexp.MustCompile(`^《[^《》]{4,60}》(?:[` + YearDigits + `]{4}年度?|第[一二三四]季度)?` +
	`(?:主要|重点|目标|任务|工作|实施|贯彻|落实|责任)[^，。；：《》]{0,40}$`)

// ClosesTitle tells whether the last character of s is one that titles close with: of most lines it is none.
func ClosesTitle(s string) bool { return noticeLast.Closes(s) || planLast.Closes(s) }

// NoticeTitle tells whether s is the whole title of a notice, opinion or the like:
// …关于印发…的通知.
func NoticeTitle(s string) bool {
	if len(s) > 2*maxTitle || !noticeLast.Closes(s) {
		return false // by far most lines
	}
	s = Bare(s)
	return titleLike(s) && noticeTails.Close(beforeBracket(s)) && notice.In(s)
}

// PlanTitle tells whether s is the whole title of a document that plans or directs
// and names its kind last: …发展规划, …实施方案（2021—2025年）.
func PlanTitle(s string) bool {
	if len(s) > 2*maxTitle || !planLast.Closes(s) {
		return false // by far most lines
	}
	s = Bare(s)
	if !titleLike(s) || notInPlan.In(s) || runeset.Len(s) < 6 {
		return false
	}
	if _, ok := ReadOrdinal(s); ok {
		return false
	}
	kind := beforeBracket(s)
	if !endsInKind(kind) && !endsInKind(beforeBracket(kind)) {
		return false
	}
	news := strings.HasSuffix(s, "作政府工作报告") || strings.HasSuffix(s, "作了政府工作报告")
	return !news && !strings.Contains(s, "关于印发")
}

// forwards are the words by which a notice forwards what it names.
var forwards = runeset.PatternOf(`印发|下达|转发|批转|公布|发布`)

// Forwarded gives the span in title, the title of a notice, of what it forwards,
// without 《》.
func Forwarded(title string) (start, end int, ok bool) {
	var m []int
	if forwards.In(title) {
		if m = wrapped.FindStringSubmatchIndex(title); m == nil {
			m = bare.FindStringSubmatchIndex(title)
		}
	}
	if m == nil && strings.Contains(title, "征") {
		m = asked.FindStringSubmatchIndex(title)
	}
	if m == nil {
		return 0, 0, false
	}
	start, end = m[2], m[3]
	if start < 0 {
		start, end = m[4], m[5]
	}
	if s := title[start:end]; strings.HasPrefix(s, "《") {
		start, end = start+len("《"), end-len("》")
	}
	return start, end, start < end && strings.TrimSpace(title[start:end]) != ""
}

// Sent gives the span in s, the sentence by which a notice forwards a plan, of its title
// without 《》: that behind 现将, or what the body has made, else the first.
func Sent(s string) (start, end int, ok bool) {
	if at := strings.Index(s, "现将"); at >= 0 && strings.HasPrefix(strings.TrimLeft(s[at+len("现将"):], " "), "《") {
		if start, end, ok = Quoted(s[at:]); ok && !taken.MatchString(s[at+end:]) {
			return at + start, at + end, true
		}
	}
	if at, _, found := made.Find(s); found {
		if start, end, ok = Quoted(s[at:]); ok {
			return at + start, at + end, true
		}
	}
	for at := 0; ; {
		start, end, ok = Quoted(s[at:])
		start, end = at+start, at+end
		if !ok || taken.MatchString(s[end:]) || strings.Contains(s[end:], "现将") {
			return 0, 0, false // 根据《…》，现将重点工作通知如下
		}
		if !governed(s, start, end) {
			return start, end, true
		}
		at = end
	}
}

// governed tells whether s[start:end], a title in a notice's sentence, is what the notice follows: 为贯彻落实《…》精神.
func governed(s string, start, end int) bool {
	clause := s[:start-len("《")]
	if i := strings.LastIndexAny(clause, "，,。；"); i >= 0 {
		clause = clause[i:]
	}
	for _, w := range [...]string{"根据", "依据", "按照", "贯彻", "落实", "遵照"} {
		if strings.Contains(clause, w) {
			return true
		}
	}
	return false
}

// made comes before what a body forwards, behind what it was made under: 根据《…》，制定《…》，现印发给你们.
var made = runeset.PatternOf(`(?:制[定订]|编制|修订)了?《[^。]{4,80}》[^。]*。?.{0,200}印发`)

// taken follows a title that tells only where what is forwarded comes from: 现将《…》明确的任务, 现将《…》2022年重点工作分解并印发.
var taken = regexp.MustCompile(`^》(?:中|确定|提出|明确|部署|(?:[` + YearDigits + `]{4}年度?)?(?:主要|重点|各项|有关|相关|目标|工作|任务|事项))`)

// Quoted gives the span in s of the first title in 《》, without them; ok is false where
// that is blank.
func Quoted(s string) (start, end int, ok bool) {
	m := quoted.FindStringSubmatchIndex(s)
	if m == nil || strings.TrimSpace(s[m[2]:m[3]]) == "" {
		return 0, 0, false
	}
	return m[2], m[3], true
}
