package official

import (
	"regexp"
	"strings"
)

// Path tells what a page says of where on its site it is (当前位置：首页 > 政务公开 > 规划).
func Path(s string) bool {
	if len(s) > longestPath || !strings.Contains(s, "首页") && !strings.Contains(s, "位置") && !strings.ContainsAny(s, ">»") {
		return false // by far most
	}
	return path.MatchString(s) && !strings.Contains(s, "。")
}

const longestPath = 600 // bytes

var path = regexp.MustCompile(`^(?:您?现?在?(?:当前)?(?:所在)?的?位置\s*[:：]|首页\s*[>»/＞→》|－-]|[>»])|\s?[>»]\s?\p{Han}.*[>»]\s?\p{Han}`)
