package official

import (
	"regexp"
	"strings"

	"plangraph/loader/runeset"
)

// Path tells what a page says of where on its site it is (当前位置：首页 > 政务公开 > 规划).
func Path(s string) bool {
	if len(s) > longestPath || !pathSigns.In(s) {
		return false // by far most
	}
	return (strings.Contains(s, "位置") || strings.HasPrefix(s, "首页") || steps.In(s)) && path.MatchString(s) && !strings.Contains(s, "。")
}

const longestPath = 600 // bytes

// pathSigns are of what path looks for: 首页, 位置, or what parts the steps.
var (
	pathSigns = runeset.Of("首位>»")
	steps     = runeset.Of(">»")
)

var path = regexp.MustCompile(`^(?:您?现?在?(?:当前)?(?:所在)?的?位置\s*[:：]|首页\s*[>»/＞→》|－-]|[>»])|\s?[>»]\s?\p{Han}.*[>»]\s?\p{Han}`)
