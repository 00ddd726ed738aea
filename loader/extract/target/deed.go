package target

import (
	"strings"

	"plangraph/loader/fact"
)

// deeds are verbs of what is done to things that are there already; plans word them before the things and behind
// them alike (改造棚户区, 棚户区改造), and what is measured is named by the second.
var deeds = [...]string{"升级改造", "更新改造", "提标改造", "改造提升", "改造", "综合治理", "治理提升", "治理", "整治提升", "综合整治", "整治", "淘汰", "关停", "关闭", "拆除", "取缔", "退出", "改扩建", "扩建", "修复", "加固", "提升", "恢复"}

// namedByDeed sets the deed that an addition begins with behind what it is done to: 棚户区改造 of 改造棚户区. A quantity
// of the things to which the same was done before is told of those: 退出煤矿13座，退出产能2亿吨.
func (t *text) namedByDeed(indicator, measure string) string {
	if measure != fact.MeasureIncrement {
		return indicator
	}
	for _, deed := range deeds {
		thing, ok := strings.CutPrefix(indicator, deed)
		if !ok {
			continue
		}
		if before := t.said.indicator; !t.said.stale && strings.HasSuffix(before, deed) && elliptical(thing) {
			return before + thing
		}
		if headOf(indicator) != "" {
			return indicator
		}
		if runes(thing) < 2 || strings.HasPrefix(thing, "和") || strings.HasPrefix(thing, "及") || strings.HasPrefix(thing, "、") || strings.HasPrefix(thing, "行动") || strings.HasPrefix(thing, "项目") || strings.HasPrefix(thing, "工程") || strings.Contains(thing, "惠及") {
			return indicator
		}
		return thing + deed
	}
	return indicator
}
