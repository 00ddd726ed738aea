package split

import (
	"regexp"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/region"
	"plangraph/loader/runeset"
)

// What the lines of a head are by their wording: titles, bodies, what a page adds.

// like tells whether two titles are one, a few characters apart.
func like(a, b string) bool { return official.Likeness(flat(a), flat(b)) >= 0.8 }

// other tells whether a title below a notice is another than that of what the notice forwards, not that with its
// place or years added.
func other(below, forwarded string) bool {
	return runeset.Len(forwarded) > 8 && !strings.Contains(forwarded, "等") && official.Likeness(flat(below), flat(forwarded)) < 0.65
}

// flat is a title without white space, titles in it bracketed alike at every depth.
func flat(s string) string { return brackets.Replace(official.Bare(s)) }

// beforePlace is what stands before the place in a title: the year, and the province that a page sets before it in brackets.
var beforePlace = regexp.MustCompile(`^(?:[（(]\p{Han}{2,8}[）)])?(?:(?:19|20)\d\d年度?)?`)

// isReported tells the title of a report with the congress that it was read to: 政府工作报告——2020年1月7日在某县…会议上.
func isReported(s string) bool {
	if len(s) > longestTitle || !toCongress.Close(s) {
		return false
	}
	m := occasion.FindStringIndex(s)
	return m != nil && official.PlanTitle(s[:m[0]])
}

var toCongress = runeset.TailsOf("会议上", "大会上")

// occasion is when and where a report was read, behind its title.
var occasion = regexp.MustCompile(`[—－―\- 　]*(?:` + official.Day + `)?[在于][^。；]{4,50}上$`)

// bare is a title without white space and without what a page adds in brackets behind it (（全文）).
func bare(s string) string {
	s = flat(s)
	if i := strings.LastIndex(s, "（"); i > 0 && strings.HasSuffix(s, "）") && runeset.Len(s[i:]) <= len([]rune("（附全文）")) {
		s = s[:i]
	}
	return s
}

var brackets = strings.NewReplacer("〈", "《", "〉", "》", "<", "《", ">", "》")

var (
	fieldName = regexp.MustCompile(`^[•·\s]*(?:标\s*题|名\s*称|文件名称|发文字号|文\s*号|附\s*件\s*\d?)?[:：\s]+`)
	publicity = regexp.MustCompile(`^[（(](?:此件|此文|本文)[^（）()]{1,10}[）)]\s*`)
	rubric    = regexp.MustCompile(`^(?:【[^】]{1,30}】\s*|“[^”]{2,12}”[ 　]+)`)
	pageInfo  = regexp.MustCompile(`^(?:来源|信息来源|文章来源|发布|日期|时间|作者|责任编辑|编辑|索引|主题|` +
		`浏览|点击|阅读|访问|字号|字体|视力|无障碍|长者|关怀版|朗读|分享|打印|加入收藏|设为首页|` +
		`【|\[|〖)|\d{4}[-/]\d{1,2}[-/]\d{1,2}`)
	bodyName = runeset.TailsOf("政府", "委员会", "办公厅", "办公室", "人大常委会", "指挥部", "领导小组",
		"党委", "省委", "市委", "区委", "县委", "旗委", "州委", "盟委",
		"部委", "革委", "健委", "资委", "建委", "信委", "农委", "科委", "教委",
		"局", "厅", "部", "院", "署", "办", "会", "集团", "公司", "中心", "总队")
)

// titleOf drops what a page puts before a title, the name of its field (标题：) or of the
// page's rubric (【重点工作】, “信息公开”), and what a notice above it says of its publicity, where no line
// parts them.
func titleOf(r document.Run) document.Run {
	if rest := strings.TrimLeft(r.S, "0123456789"); len(r.S)-len(rest) == 1 {
		if _, _, ok := region.Leading(rest); ok {
			r = r.Slice(1, len(r.S)) // 1某某县…规划: the page's number
		}
	}
	r = r.Slice(len(rubric.FindString(r.S)), len(r.S))
	r = r.Slice(len(publicity.FindString(r.S)), len(r.S))
	return r.Slice(len(fieldName.FindString(r.S)), len(r.S))
}

func numberOf(r document.Run) document.Run {
	return r.Slice(len(fieldName.FindString(r.S)), len(r.S))
}

// isBody tells whether s is nothing but the name of a body.
func isBody(s string) bool {
	s = official.Bare(s)
	return runeset.Len(s) <= longestBody && bodyName.Close(s) && !strings.ContainsAny(s, "，。：；:《")
}

// longestBody is how many characters the name of a body has at most, an office of a group that leads others.
const longestBody = 40

// isPageInfo tells whether a block is what a web page sets between title and text:
// source, time, size of letters.
func isPageInfo(b document.Block) bool {
	if b.Kind == document.TableBlock || b.Kind == document.Contents || runeset.Len(b.S) > 80 {
		return false
	}
	return pageInfo.MatchString(b.S) && !strings.Contains(b.S, "。")
}
