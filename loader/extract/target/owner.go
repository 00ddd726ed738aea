package target

import (
	"strings"

	"plangraph/loader/runeset"
)

// owners end the name of a body or a place that has quantities of its own, which a report
// names once and then leaves out: 省属企业资产总额达到9亿元，工业总产值突破8亿元.
var owners = [...]string{"企业", "园区", "经济圈", "都市圈", "集群", "试验区", "新区", "高新区", "开发区", "示范区",
	"合作区", "自贸区", "产业园", "集团", "平台", "景区"}

// owned begin the name of a quantity that needs its owner to be understood.
var owned = runeset.HeadsOf("经济总量", "工业总产值", "总产值", "资产总额", "营收", "年营收", "净利润", "利润总额",
	"算力规模", "在园", "在校", "入园", "入驻", "年交易额", "综合评价", "办结率")

// owner gives whose quantity a name is that does not say so: what the indicator before
// belongs to, or what the clause before begins with. Empty where the name needs none, or
// none is told.
func (t *text) owner(name string, at int) string {
	if !owned.Open(name) {
		return ""
	}
	if before := t.said.indicator; before != "" && !t.said.stale {
		topic, tag := splitHead(before)
		if tag == "full" {
			topic = strings.TrimSuffix(strings.TrimSuffix(before, "资产总额"), "利润总额")
		}
		if owning(topic) == len(topic) {
			return topic
		}
		return ""
	}
	if t.said.stale {
		return "" // the member before the ； is another's
	}
	a, b, ok := t.clauseBefore(at)
	for n := 0; ok && n < 2 && b-a < window; n++ { // one clause back, or two
		p := phrase{a: a, b: b}
		t.trimFront(&p)
		s := t.s[p.a:p.b]
		if end := owning(s); end > 0 && runes(s[:end]) <= 20 && !t.verbIn(p.a, p.a+end-len("区")) {
			return s[:end]
		}
		a, b, ok = t.clauseBefore(a)
	}
	return ""
}

// owning gives where the first name of an owner ends in s, 0 without one or behind a list.
func owning(s string) int {
	at, end := len(s), 0
	for _, w := range owners {
		if i := strings.Index(s, w); i > 0 && (i < at || i == at && i+len(w) > end) {
			at, end = i, i+len(w)
		}
	}
	if strings.ContainsAny(s[:end], "、，和") {
		return 0
	}
	return end
}
