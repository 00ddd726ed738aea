package responsibility

import (
	"regexp"
	"strings"

	"plangraph/loader/runeset"
)

// paces and goings are the halves of what says that a task goes on: 长期坚持, 年内持续推进.
var (
	paces  = runeset.HeadsOf("长期", "持续", "常态化", "年内", "全年", "每年", "分年度", "按年度", "贯穿")
	goings = runeset.TailsOf("坚持", "推进", "实施", "完成", "开展", "落实", "全年")
)

// longestPace is how many characters that has at most.
const longestPace = 8

// asDeadline gives the item of a list that is a time: 2025年底前完成, 9月底前, 长期坚持.
func asDeadline(s string) string {
	if paces.Open(s) && runeset.Len(s) <= longestPace && goings.Close(s) {
		return s
	}
	if !timeFirst.Opens(s) || runeset.Len(s) > 20 {
		return ""
	}
	year := strings.Index(s, "年")
	dated := year >= 4 && strings.TrimLeft(s[:year], "0123456789") == "" // 2025年底前完成
	if dated || dueMonth.MatchString(s) {
		return s
	}
	return ""
}

// timeFirst begins such an item.
var timeFirst = runeset.Of("0123456789年今")

// dueMonth is nothing but a time by which a thing is done: 9月底前完成, 2024年6月30日前, 年底前.
var dueMonth = regexp.MustCompile(`^(?:(?:\d{4}|今)?年)?(?:\d{1,2}月)?` +
	`(?:底|末|内|份|中旬|上旬|下旬|\d{1,2}日)?之?(?:以?前)?` +
	`(?:全面|全部|基本)?(?:完成|启动|建成|到位|落实)?$`)
