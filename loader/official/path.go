package official

import (
	"regexp"
	"strings"
)

// Path tells what a page says of where on its site it is (当前位置：首页 > 政务公开 > 规划), or of the ways from it
// (首 页 政务公开 政务服务 互动交流); or what a collection of newspapers tells of the day and the page of what it has
// (某某日报 / 2001年 / 02月 / 20日 / 第 A01版 /).
func Path(s string) bool {
	if len(s) > longestPath {
		return false
	}
	return mayBePath(s) && path.MatchString(s) && !strings.Contains(s, "。") || newspaper(s)
}

const longestPath = 600 // bytes

// mayBePath looks for what path begins with, or for what parts the steps.
func mayBePath(s string) bool {
	return strings.Contains(s[:min(len(s), len("您现在当前所在的位置"))], "位置") ||
		strings.HasPrefix(s, "首页") || strings.HasPrefix(s, "首 页") ||
		strings.Contains(s, ">") || strings.Contains(s, "»")
}

var path = regexp.MustCompile(`^(?:您?现?在?(?:当前)?(?:所在)?的?位置\s*[:：]|首页\s*[>»/＞→》|－-]|` +
	`首 ?页(?: +\p{Han}{2,8}){3,}|[>»])|\s?[>»]\s?\p{Han}.*[>»]\s?\p{Han}`)

// newspaper tells the line of a collection of newspapers, whose digits may be set apart.
func newspaper(s string) bool {
	if !strings.Contains(s, "版") || strings.Count(s, "/") < 3 {
		return false // by far most
	}
	return newspaperPage.MatchString(Bare(s))
}

var newspaperPage = regexp.MustCompile(`^\p{Han}{2,12}/(?:19|20)\d\d年/\d{1,2}月/\d{1,2}日/第\w{1,6}版/?$`)
