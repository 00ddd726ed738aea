package target

import (
	"cmp"
	"slices"
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// holders are words by whom a kind of body is run, or of where those are who are counted, after which what is counted is
// left out: 养老机构28家，其中公办18家、民办10家; 劳务输出20万人，其中省外15万人; 5G基站900个，其中移动500个、电信400个.
var holders = [...]string{"公办", "民办", "公立", "民营", "国有", "私营", "公建民营", "公建", "民建", "城镇", "农村",
	"乡村", "城市", "省外", "省内", "市外", "市内", "县外", "县内", "州外", "州内", "省内市外", "省内县外",
	"市内县外", "城区", "城乡", "固定", "流动", "临时", "永久", "移动", "电信", "联通", "广电", "规模以上", "规上", "限额以上", "限上", "集中供养", "分散供养"}

// divided gives the whole name of what is counted by f where name says only by whom it is run, or of what
// size it is: with what the sentence has counted before in the same unit. Empty elsewhere.
func (t *text) divided(name string, f *figure.Figure) string {
	sort := sortOf(name) != "" && t.said.indicator != "" && t.inUnit(f.Unit) != t.said.indicator
	sized := strings.HasSuffix(name, "元以上") && sortOf(name) == ""
	if !slices.Contains(holders[:], name) && !sized && !sort {
		return ""
	}
	whole := t.inUnit(f.Unit)
	if whole == "" {
		return ""
	}
	for _, w := range holders {
		whole = strings.TrimPrefix(whole, w)
	}
	whole = strings.TrimPrefix(whole, "各类") // 各类养老机构186所，其中公办150所
	if sized || sort {
		whole = tailOf(whole) // 其中年销售收入10亿元以上20家
	}
	return name + whole
}

// restOfName gives what the noun behind a count leaves to figure k, behind whose count the whole name stands, where the noun says
// but by whom or where those are: 检查站 of 4个固定、2个流动检查站. Empty elsewhere.
func (t *text) restOfName(noun, unit string, k, to int) string {
	if !slices.Contains(holders[:], noun) || k >= len(t.figures) || t.figures[k].From >= to || t.figures[k].Unit != unit {
		return ""
	}
	behind := t.right(k, to).noun
	for _, w := range holders {
		if rest, ok := strings.CutPrefix(behind, w); ok && runes(rest) >= 2 {
			return rest
		}
	}
	return ""
}

// doing gives the part of what the sentence has counted that is told by what is done to it: 竣工项目 of
// 实施项目73个，其中竣工26个、新开工11个. Empty elsewhere.
func (t *text) doing(j *job) string {
	of := cmp.Or(t.byDeed, withoutVerb(t.inUnit(j.f.Unit)))
	if t.inUnit(j.f.Unit) == "" || j.f.UnitKind != "count" || j.v.verb == "" || j.p.total || t.said.stale || reaches(j.v.verb) {
		return ""
	}
	i := t.figureFrom(j.f.Start)
	from, _ := t.clause(j.f.Start)
	if i > 0 {
		from = max(from, t.figures[i-1].To)
	}
	part := strings.HasPrefix(runeset.Spaces.Trim(t.s[from:j.f.From]), "其中")
	q := phrase{a: from, b: j.f.From}
	t.trimBack(&q)
	t.trimFront(&q)
	did := t.str(q)
	if n := runes(did); n < 2 || n > 5 || !strings.HasSuffix(did, j.v.verb) || strings.Contains(of, did) || !part && t.byDeed == "" || t.named(from, j.f.From) {
		return "" // 其中2023年建设20处 is of the same
	}
	t.byDeed = of
	if topic, tag := splitHead(of); tag == "sum" && headOf(did) != "" && topic != "" {
		return topic + did // 肉牛饲养量200万头，其中存栏120万头
	}
	return did + of
}

// inUnit gives what the sentence has counted last in a unit, empty where it has counted nothing in it.
func (t *text) inUnit(unit string) string {
	for i := len(t.tallies) - 1; i >= 0; i-- {
		if t.tallies[i].unit == unit {
			return t.tallies[i].indicator
		}
	}
	return ""
}

// listHead gives the head of the quantity told right before, with a list of which j goes on in the same
// unit: 种植面积 of 中药材种植面积72万亩、芒果42万亩. Empty where j does not.
func (t *text) listHead(j *job) string {
	if yields := t.clauseNext(j.p.a) && strings.HasSuffix(t.said.indicator, "产量") && j.f.Unit != ""; yields && !t.said.stale && t.inUnit(j.f.Unit) == t.said.indicator {
		return "产量" // 粮食产量9万吨，下降1%，油料2万吨
	}
	added := t.said.measure == fact.MeasureIncrement && strings.HasSuffix(t.said.indicator, "产能") // 淘汰炼铁产能120万吨、炼钢100万吨
	if !t.listed() || t.said.stale || j.f.UnitKind != "amount" || t.said.measure != fact.MeasureLevel && !added || len(t.tallies) == 0 || t.tallies[len(t.tallies)-1].unit != j.f.Unit {
		return ""
	}
	if t.said.head != "" && strings.HasSuffix(t.said.indicator, t.said.head) {
		return t.said.head
	}
	topic, tag := splitHead(t.said.indicator)
	head := t.said.indicator[len(topic):]
	if tag != "sum" || topic == "" || runes(head) < 2 {
		return ""
	}
	return head
}

// budgeted gives the words for an investment that is set beside works that were told, and not yet made: 计划投资 of
// 总投资90亿元，当年计划投资20亿元, 概算投资. Empty elsewhere.
func (t *text) budgeted(j *job) string {
	if !ends(t.s, j.f.To) {
		return ""
	}
	return budgets.First(strings.TrimRight(t.s[:j.p.b], " "))
}

var budgets = runeset.TailsOf("计划投资", "概算投资", "估算投资", "预算投资")

// planned gives what name says the planned investment of, empty where it is none.
func planned(name string) string {
	if w := plannedSums.First(name); w != "" {
		return strings.TrimSuffix(name, w)
	}
	return ""
}

// plannedSums end such names.
var plannedSums = runeset.TailsOf("计划总投资", "总投资", "计划投资", "概算投资", "估算投资", "协议投资", "年度投资")

// ofHerd gives an animal that a list goes on with what of the one before was told: 羊出栏 behind 生猪出栏, 出栏羊 behind
// 出栏生猪. Empty elsewhere.
func (t *text) ofHerd(name, unit string) string {
	if !strings.HasSuffix(unit, "头") && !strings.HasSuffix(unit, "只") && !strings.HasSuffix(unit, "羽") || runes(name) > 4 || headOf(name) != "" {
		return ""
	}
	for _, w := range [...]string{"出栏", "存栏", "饲养量"} {
		switch {
		case strings.HasSuffix(t.said.indicator, w):
			return name + w
		case strings.HasPrefix(t.said.indicator, w):
			return w + name
		}
	}
	return ""
}
