package project

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// isBuilt tells a line or a site of its own name that opens a clause, of which the rest says how far
// its building is: 甲大桥正在进行梁板架设.
func (t *text) isBuilt(it item, m *lexicon.Mark) bool {
	if it.power != none || m.Tag != "line" && m.Tag != "school" && (!isSite(m) || m.Tag == "site wide") {
		return false
	}
	own := cleanName(t.s[it.from:m.Start])
	if quoteMarks.In(own) || !isSingle(own, t.s[m.Start:m.End]) || atLarge(own) {
		return false
	}
	return building.In(t.s[m.End:it.to]) && (t.opensClause(it.lead) || strings.HasSuffix(t.s[:it.lead], "、"))
}

// isSingle tells whether the words before a kind are of one thing.
func isSingle(own, kind string) bool {
	if foreign(own) >= 2 || leading(own) > 0 && !isRegion(own) || numbered(own) {
		return true
	}
	return onlyNamed.Close(kind) && utf8.RuneCountInString(own) > 2
}

// onlyNamed are the words for what has a name of its own wherever words stand before it.
var onlyNamed = runeset.TailsOf("大桥", "隧道", "水库", "水电站")

// building are words for what only builders do or hand in.
var building = runeset.PatternOf(`结构|架设|浇筑|施工|贯通|合龙|路基|路面|桩基|基础|主体|征地|拆迁|征迁` +
	`|可研|初设|初步设计|招标|勘察|勘测|方案设计|施工图|安装|土建|封顶|开挖|铺设|掘进|联调|调试` +
	`|土地平整|场平|装修|铺轨|架梁|线下工程`)

// isTold tells a work of somebody's own that opens a clause, of which the rest of it tells:
// 甲镇光伏项目安装桩基….
func (t *text) isTold(it item, m *lexicon.Mark) bool {
	own := t.s[it.from:m.Start]
	if m.Tag != "work" || it.power != none || utf8.RuneCountInString(own) < leastTold {
		return false
	}
	somebodys := leading(own) > 0 || company(own) > 0 || utf8.RuneCountInString(own[:opening(own)]) >= 2 ||
		strings.HasPrefix(own, "“") && titleIn(own)
	return somebodys && t.opensClause(it.lead)
}

// leastTold is how many characters such a name has before its kind.
const leastTold = 6
