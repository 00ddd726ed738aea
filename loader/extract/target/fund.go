package target

import "strings"

// isFund tells that s, which stands behind a sum, names the fund whose size the sum is: 的产业引导基金 of
// 设立总规模100亿元的产业引导基金.
func isFund(s string) bool {
	name, ok := strings.CutPrefix(s, "的")
	if i := strings.IndexAny(name, "，。；、,;"); i >= 0 {
		name = name[:i]
	}
	return ok && strings.HasSuffix(strings.TrimRight(name, " "), "基金")
}
