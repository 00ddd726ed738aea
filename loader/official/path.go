package official

import (
	"regexp"
	"strings"
)

// Path tells what a page says of where on its site it is (当前位置：首页 > 政务公开 > 规划), or of the ways from it
// (首 页 政务公开 政务服务 互动交流).
func Path(s string) bool {
	return len(s) <= longestPath && mayBePath(s) && path.MatchString(s) && !strings.Contains(s, "。")
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
