package project

import (
	"strings"
	"unicode/utf8"
)

// industries follow an enterprise's own characters in its short name: 荣信化工, 恒瑞医药.
var industries = []string{
	"化工", "化学", "石化", "环保", "能源", "新能源", "科技", "新材", "新材料", "材料", "电力", "电子", "煤业", "煤电", "矿业", "重工", "药业", "医药",
	"生物", "智能", "光电", "光伏", "钢铁", "特钢", "铝业", "铜业", "硅业", "锂业", "股份", "集团", "控股", "食品", "乳业", "汽车", "机械", "装备", "纺织", "实业",
}

// longestFirm is how many characters of its own an enterprise has in its short name.
const longestFirm = 4

// company gives the bytes of the enterprise's short name that a name opens with, 0 without one.
func company(name string) int {
	for _, w := range firms() {
		if strings.HasPrefix(name, w) {
			return len(w)
		}
	}
	own := opening(name)
	if n := utf8.RuneCountInString(name[:own]); n < 2 || n > longestFirm {
		return 0
	}
	end := 0
	for _, w := range industries {
		if strings.HasPrefix(name[own:], w) {
			end = max(end, own+len(w))
		}
	}
	return end
}
