package target

import (
	"slices"
	"strings"

	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// parcelled gives what the clause before byte at says is parcelled out among places, of which a list follows:
// 投资 of 投资按县区分布如下：甲区9亿元. Empty elsewhere.
func (t *text) parcelled(at int) string {
	a, b, ok := t.clauseBefore(at)
	if r := next(t.s, b); !ok || r != '：' && r != ':' {
		return ""
	}
	if name := t.allotment(at); name != "" {
		return name
	}
	s := t.s[a:b]
	for _, w := range [...]string{"分布", "分解", "分配", "安排"} {
		if i := strings.Index(s, w); i > 0 {
			if k := strings.Index(s[:i], "按"); k > 0 {
				i = k
			}
			if name := clean(s[:i]); runes(name) >= 2 && runes(name) <= 14 {
				return name
			}
		}
	}
	return ""
}

// allotment gives the quantity that the clause before byte at says of each of those that a colon lists behind it: 达标率 of
// 达标率分别为：甲岛42%、乙岛80%. Empty elsewhere.
func (t *text) allotment(at int) string {
	a, b, ok := t.clauseBefore(at)
	if r := next(t.s, b); !ok || r != '：' && r != ':' {
		return ""
	}
	before, ok := strings.CutSuffix(runeset.Spaces.Trim(t.s[a:b]), "分别为")
	if !ok {
		before, ok = strings.CutSuffix(runeset.Spaces.Trim(t.s[a:b]), "分别是")
	}
	if !ok {
		return ""
	}
	name := clean(before)
	if i := strings.LastIndex(before, "的"); i >= 0 {
		name = clean(before[i+len("的"):])
	}
	for _, w := range [...]string{"三次产业", "城乡", "各类", "各"} {
		name = strings.TrimPrefix(name, w)
	}
	if headOf(name) == "" || runes(name) > 14 {
		return ""
	}
	return name
}

// isPlace tells that a name is but a place's: 主城区, 各县, 市本级.
func isPlace(name string) bool {
	if strings.HasSuffix(name, "）") && division(name) == len(name) {
		return true // 县（市）
	}
	if n := runes(name); n < 2 || n > 5 || strings.Contains(name, "的") || name == "城镇" || name == "乡镇" {
		return false
	}
	for _, w := range [...]string{"区", "县", "市", "旗", "镇", "乡", "本级"} {
		if strings.HasSuffix(name, w) {
			return !strings.HasSuffix(name, "示范区") && !strings.HasSuffix(name, "小区") && !strings.HasSuffix(name, "景区") && !strings.HasSuffix(name, "社区") && !strings.HasSuffix(name, "园区")
		}
	}
	return false
}

// quarter tells that a name is that of a sort of places: 县城和城乡结合部, 农村地区.
func quarter(name string) bool {
	for _, w := range [...]string{"地区", "城区", "县城", "城镇", "农村", "乡镇", "城乡结合部", "城市", "行政村"} {
		if strings.HasSuffix(name, w) {
			return true
		}
	}
	return false
}

// there gives what the clause or the list right before has told with the place that name is alone, of which the same is
// told: 京津冀地区铁路货运量 where 铁路货运量增长30% was told before 京津冀地区增长40%. Empty elsewhere.
func (t *text) there(name, measure string, at int) string {
	before := t.said.indicator
	if headOf(before) == "" || t.said.stale || t.said.measure != measure || !t.clauseNext(at) || strings.Contains(name, "率") || !quarter(name) && !isPlace(name) && !strings.HasSuffix(name, "平原") && !strings.HasSuffix(name, "流域") {
		return ""
	}
	if place, ok := strings.CutSuffix(before, t.said.head); ok && t.said.head != "" && (quarter(place) || isPlace(place)) {
		return name + t.said.head // 道路机扫率，中心城区达到90%，区县达到80%
	}
	if whose, what, ok := strings.Cut(before, "的"); ok && len(partsOf(whose)) > 1 && runes(what) > 4 {
		return name + what // 直辖市和省会城市的污泥处置率达到80%，其他城市达到70%
	}
	for _, w := range [...]string{"省（直辖市）", "省（区、市）", "省（市）", "省市", "省份", "个省", "地区"} {
		if i := strings.Index(before, w); i > 0 && headOf(before[i+len(w):]) != "" {
			return name + before[i+len(w):] // 甲、乙、丙三省（直辖市）消费量下降10%，丁地区下降5%
		}
	}
	return name + before
}

// elsewhere gives the rate told before with the sort of places that name is in the stead of its own: 农村幼儿入园率
// where 城镇幼儿入园率 was told. Empty where name is none, or the rate was of none.
func (t *text) elsewhere(name string) string {
	before := t.said.indicator
	if before == "" && t.parted {
		before = t.entire
	} else if t.said.stale || t.said.measure != fact.MeasureLevel {
		return ""
	}
	if !slices.Contains(quarters[:], fullBrackets.Replace(name)) {
		return ""
	}
	if place, ok := strings.CutSuffix(before, t.said.head); ok && strings.HasSuffix(t.said.head, "率") && strings.HasSuffix(place, "区") {
		return name + t.said.head // 提高机扫率，城市建成区达到70%，县城达到60%
	}
	for _, w := range quarters {
		if rest, ok := strings.CutPrefix(before, w); ok && strings.HasSuffix(rest, "率") {
			return name + rest
		}
		if rest, ok := strings.CutSuffix(before, w); ok && strings.HasSuffix(rest, "率") {
			return rest + name // 绿化率平原达到25%、丘陵达到30%
		}
	}
	return ""
}

// fullBrackets sets brackets as quarters have them.
var fullBrackets = strings.NewReplacer("(", "（", ")", "）")

// quarters are sorts of places that a rate is told of one after another.
var quarters = [...]string{"市区", "县城", "县（市）", "县", "城市", "城镇", "农村", "乡镇", "主城区", "城区",
	"山区", "丘陵", "平原", "沿海", "内地", "城乡"}

// unitless tells that figure i stands in a list of which each is told of another thing and only the last names
// the unit: 分别为18.3、206.7、3.5亿元.
func (t *text) unitless(i, from, to int) bool {
	f := &t.figures[i]
	if f.Value == nil || f.Chinese || next(t.s, f.To) != '、' || !strings.Contains(t.s[max(from, floor(t.s, f.From-window)):f.From], "分别") {
		return false
	}
	n := t.list(i, from, to)
	return n > 1 && t.figures[i+n-1].Unit != ""
}
