package repair

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// title gives how many lines from i make one title that was broken by lines, 0 or
// 1 for none.
func (j *joiner) title(i int) int {
	s := j.lines[i].S()
	if n := j.orphaned(i); n > 0 {
		return j.tail(i, n)
	}
	if len(s) < 6*utf8.UTFMax && runeset.Len(s) < 6 || isTitle(s) {
		return j.tail(i, j.further(i, 1))
	}
	start := 0      // of the title in the first line
	rubric := false // of a page, all lines so far
	for n := 1; n <= 5 && i+n <= len(j.lines); n++ {
		l := j.lines[i+n-1]
		switch s := l.S(); {
		case l.unit != 0,
			l.width() > 72,
			notInTitle.In(s),
			pageWords.In(s),
			official.Path(s),
			opensBlock(s),
			imprint(s),
			signed(s),
			dateline(s):
			return 0
		}
		if o, ok := official.ReadOrdinal(l.S()); ok {
			if n > 1 || o.Form != official.Annex {
				return 0
			}
			start = o.Len
		}
		if n == 1 && enclosed(l.S()) || isFile(l.S()) {
			return 0
		}
		if n > 1 && isTitle(l.S()) && !titleRest.MatchString(l.S()) && official.Likeness(j.lines[i].S(), l.S()) >= toldTwice {
			return 0 // what a page calls the text, above its title
		}
		if rubric && (l.gap > 0 || strings.Contains(j.lines[i].S(), " ")) && isTitle(l.S()) && titleOpening.MatchString(l.S()) {
			return 0
		}
		rubric = (n == 1 || rubric) && isRubric(l.S())
		if official.ClosesTitle(l.S()) && isTitle(joined(j.lines[i : i+n]).S[start:]) {
			if n == 1 {
				return 1
			}
			return j.tail(i, j.further(i, n))
		}
		if strings.HasSuffix(l.S(), "通知") {
			return 0 // the headline of a page: 市人民政府发布通知
		}
	}
	return 0
}

// orphaned gives 2 where line i is a title but for its last character or two, which a page set on a line of their own: 政府工作报, 告;
// else 0.
func (j *joiner) orphaned(i int) int {
	if i+1 >= len(j.lines) || j.lines[i].unit != 0 || j.lines[i+1].unit != 0 || len(j.lines[i+1].S()) > longestOrphan {
		return 0 // by far most
	}
	if first, last := j.lines[i].S(), j.lines[i+1].S(); isTitle(first) || isTitle(last) || !isTitle(first+last) {
		return 0
	}
	return 2
}

const longestOrphan = 2 * len("一")

// toldTwice is from what likeness on two lines are one title told twice.
const toldTwice = 0.6

// isFile tells a line that is the name of a file, as pages that share documents have above them: …规划.docx,
// …规划.docx_第1页.
func isFile(s string) bool {
	if strings.IndexByte(s, '.') < 0 {
		return false // by far most
	}
	for _, ext := range [...]string{".doc", ".pdf", ".wps", ".txt"} {
		if i := strings.LastIndex(s, ext); i > 0 && len(s)-i <= len(".docx_第100页") {
			return true
		}
	}
	return false
}

// further gives of how many lines from i a title is whose first n are one by themselves: …计划, 执行情况与…计划, 草案的报告.
// The rest may be broken as well: …计划, 执行情况与…和, 社会发展计划草案的报告.
func (j *joiner) further(i, n int) int {
	for k := n; k < 5 && i+k < len(j.lines) && j.lines[i+k].unit == 0; k++ {
		s := j.lines[i+k].S()
		if k == n && !restsTitle(s) || notInTitle.In(s) {
			break
		}
		if isTitle(joined(j.lines[i : i+k+1]).S) {
			n = k + 1
		}
	}
	return n
}

// titleRest begins a line that no title begins with, or is all of one that says but what kind a plan is of.
var titleRest = regexp.MustCompile(`^(?:(?:执行|完成)情况|[及与和] ?\S|[（(]?草案|` +
	`(?:总体|实施|工作|行动|建设|发展)?(?:方案|规划|纲要|计划|意见|细则)(?:[（(][^（）()]{1,30}[）)])?$)`)

// restsTitle matches titleRest, but first looks at how s begins.
func restsTitle(s string) bool {
	return titleRestFirst.Opens(s) && titleRest.MatchString(s)
}

var titleRestFirst = runeset.Of("执完及与和（(草总实工行建发方规纲计意细")

// notInTitle are characters that no line of a title has.
var notInTitle = runeset.Of("。；！？|>•")

// pageWords are on a page's buttons, which no title has.
var pageWords = runeset.PatternOf(`打印|下载|收藏本|关闭窗口|分享|搜索|登录|热门|设为首页`)

// tail adds to a title of n lines at i a line that is nothing but its bracket:
// （2021—2025年）.
func (j *joiner) tail(i, n int) int {
	if i+n == len(j.lines) || j.lines[i+n].unit != 0 {
		return n
	}
	s := j.lines[i+n].S()
	qualifies := enclosed(s) && strings.ContainsAny(s, "0123456789年试草") && runeset.Len(s) < 24
	if qualifies && isTitle(joined(j.lines[i:i+n]).S) {
		return n + 1
	}
	return n
}

// isRubric tells a short line that may be a page's rubric above a title, with a blank line between the two: 政府信息公开.
// It names no body, place or year, and says not what the title is about.
func isRubric(s string) bool {
	return len(s) <= longestRubric && !strings.Contains(s, "关于") && !issuer.Close(s) && !titleOpening.MatchString(s)
}

const longestRubric = 10 * len("一")

// enclosed tells a line that is nothing but one bracket: （2021—2025年）, and above a title what a page says of itself,
// （资料图片）.
func enclosed(s string) bool {
	return (strings.HasPrefix(s, "（") || strings.HasPrefix(s, "(")) && (strings.HasSuffix(s, "）") || strings.HasSuffix(s, ")"))
}

// imprint tells what stands in brackets under a notice, or above a report: （此件公开发布）, 五次会议文件（15）.
func imprint(s string) bool {
	return imprints.In(s) || strings.HasPrefix(s, "（此件") || strings.HasPrefix(s, "(此件")
}

// imprints are the words for a meeting's papers, whose characters may be set apart.
var imprints = runeset.PatternOf(`会 *议 *文 *件`)

// dateline tells a line by which a news agency says where and when its text was sent: 新华社甲市2月1日电.
func dateline(s string) bool { return strings.HasSuffix(s, "日电") || strings.HasSuffix(s, "日讯") }

// signed tells a line that ends in the day on which somebody signed (省长 某某 2016年12月6日) or a page set the text
// (某研究院2017-04-06), or is but that or its month.
func signed(s string) bool {
	if n := len("2017-04-06"); len(s) > n && s[len(s)-1] >= '0' && s[len(s)-1] <= '9' && s[len(s)-len("-06")] == '-' {
		_, ok := official.Date(s[len(s)-n:])
		return ok
	}
	if !strings.HasSuffix(s, "日") {
		return official.Month(s) // by far most are not
	}
	i := max(0, strings.LastIndexAny(s, " 　"))
	_, ok := official.Date(strings.TrimLeft(s[i:], " 　"))
	return ok
}

func isTitle(s string) bool { return official.NoticeTitle(s) || official.PlanTitle(s) }

// numbered tells a title with its number behind it: …的通知（某政发〔2021〕5号）.
func numbered(s string) bool {
	if !strings.HasSuffix(s, "号）") && !strings.HasSuffix(s, "号)") && !strings.HasSuffix(s, "号") {
		return false
	}
	title, _, ok := official.TitleNumber(s)
	return ok && isTitle(s[title[0]:title[1]])
}
