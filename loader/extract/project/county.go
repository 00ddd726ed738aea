package project

import (
	"strings"

	"plangraph/loader/lexicon"
	"plangraph/loader/region"
	"plangraph/loader/runeset"
)

// A county has one of most things that it builds, and its plan names them by common words: 完成全民健身中心、工人文化宫建设.

// isCountys tells such a thing, which a verb of the clause builds or opens.
func (t *text) isCountys(own, word string, it item, kind *lexicon.Mark, stage string, built bool) bool {
	if it.power != undertaken && !(kind.Tag == "work" && stage != "") || kind.Tag == "site named" || kind.Tag == "site wide" && !strings.HasSuffix(word, "中心") {
		return false
	}
	if stage == "" && it.stage == "" && !built && !(kind.Tag == "work" && it.strong) {
		return false
	}
	if !butOne(own, word) {
		return false
	}
	return t.ofCounty() && !pushed.Open(t.s[it.lead:it.from])
}

// butOne tells that own, before the kind word, can name a thing of which a county has but one.
func butOne(own, word string) bool {
	if runeset.Len(own) < 2 || quoteMarks.In(own) || strings.Contains(own, "类") || strings.Contains(own, "个") {
		return false
	}
	if own == "公共" && strings.HasSuffix(word, "停车场") || several.Open(own) || manyHave.Open(own) {
		return false
	}
	return !atLarge(inName.Replace(own)) && !ofNetwork(ofTown(own))
}

// ofTown drops 城市 before what a county has one of: 城市展览馆, not 城市公园.
func ofTown(own string) string {
	if rest := strings.TrimPrefix(own, "城市"); rest != "" {
		return rest
	}
	return own
}

// isOneMore tells a school of common words by its number, or as the new one, where the plan is a county's.
func (t *text) isOneMore(own string) bool {
	return (opensNumbered(own) || own == "新") && t.ofCounty()
}

// manyHave opens the names of what a county has many of; pushed are verbs of what it only goes on with.
var (
	manyHave = runeset.HeadsOf("乡镇", "社区", "街道", "镇村", "村级", "基层", "特色", "现代", "智慧", "田园", "重点", "产业", "专业", "公办", "民办", "普惠", "示范", "公共建", "公共停", "社会", "城镇", "苏木", "探索", "高档", "一大批")
	pushed   = runeset.HeadsOf("推进", "推动", "持续推进", "深入推进", "扎实推进", "大力推进", "支持")
)

// ofCounty tells whether the plan is a county's or a city district's.
func (t *text) ofCounty() bool {
	if t.p.Plan == nil || t.p.Plan.Region == nil {
		return false
	}
	r, end, ok := region.Leading(*t.p.Plan.Region)
	return ok && end == len(*t.p.Plan.Region) && !strings.HasSuffix(r.Code, "00")
}
