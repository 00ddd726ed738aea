package target

import (
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// ofThose tells that figure i says of what size those are whom the figure before counts, in a clause that
// starts at byte from: 50亿元 of 3家以上年产值超50亿元、10家以上年产值超10亿元的龙头企业, 50%以上 of 60个空置率50%以上的村.
func (t *text) ofThose(i, from int) bool {
	if i == 0 {
		return false
	}
	f, g := &t.figures[i], &t.figures[i-1]
	if f.UnitKind != "money" && f.UnitKind != "amount" && f.UnitKind != "ratio" || g.From < from || !f.Before && !f.After && !strings.HasPrefix(t.s[f.To:], "的") || t.idle[i-1] == idle {
		return false
	}
	between := runeset.Spaces.Trim(t.s[g.To:f.From])
	if strings.ContainsAny(between, "，、；。：") || headOf(between) == "" && !strings.HasSuffix(between, "率") || runes(between) > 12 {
		return false
	}
	rest := t.s[f.To:]
	switch g.UnitKind {
	case "ratio":
		return strings.HasPrefix(between, "的") && ends(t.s, f.To)
	case "count":
		if strings.HasPrefix(rest, "的") {
			return true
		}
		k := i + 1
		return strings.HasPrefix(rest, "、") && k+1 < len(t.figures) && t.figures[k].UnitKind == "count" && t.figures[k].Start == f.To+len("、")
	}
	return false
}

// worth gives what a thing is to be worth, where the clause brings about that one thing and names it behind its worth:
// 产业园年产值 of 建成年产值超30亿元的产业园. Empty elsewhere.
func (t *text) worth(i, from, to int) string {
	f := &t.figures[i]
	if f.From-from > window || to-f.To > window {
		return ""
	}
	thing, ok := strings.CutPrefix(t.s[f.To:to], "的")
	if f.UnitKind != "money" || !f.Before || !ok || !facility(runeset.Spaces.Trim(thing)) || runes(thing) > 16 {
		return ""
	}
	p := phrase{a: from, b: f.From}
	t.trimFront(&p)
	m := t.marks.At("work", p.a)
	if m == nil || m.Tag != "make" || m.End >= p.b || i > 0 && t.figures[i-1].From >= p.a {
		return ""
	}
	name := runeset.Spaces.Trim(t.s[m.End:p.b])
	if headOf(name) != "sum" || !elliptical(name) {
		return ""
	}
	return runeset.Spaces.Trim(thing) + name
}

// sized tells that name says only of what size those are that it should name: 年产值超50亿元.
func sized(name string) bool {
	return strings.HasSuffix(name, "元") && strings.ContainsAny(name, "超过破于逾达") && runes(name) > 4
}

// isFund tells that s, which stands behind a sum, names the fund whose size the sum is: 的产业引导基金 of
// 设立总规模100亿元的产业引导基金.
func isFund(s string) bool {
	name, ok := strings.CutPrefix(s, "的")
	if i := strings.IndexAny(name, "，。；、,;"); i >= 0 {
		name = name[:i]
	}
	return ok && strings.HasSuffix(strings.TrimRight(name, " "), "基金")
}

// sortOf tells that a name says only the sort of a thing: 中型, 国家级, 其他类.
func sortOf(name string) string {
	if n := runes(name); n < 2 || n > 8 || noSorts.First(name) != "" {
		return ""
	}
	if name[0] >= '0' && name[0] <= '9' && (strings.HasSuffix(name, "亿元") || strings.HasSuffix(name, "万元")) {
		return name // 50亿元 of 其中50亿元1个
	}
	for _, w := range [...]string{"型", "类", "级", "式", "级以上", "级及以上", "元以上", "吨以上", "千瓦以上"} {
		if strings.HasSuffix(name, w) {
			return name
		}
	}
	if sizeOf(name) == name {
		return name
	}
	return ""
}

// noSorts end as the names of sorts do: 提档升级, 养殖模式.
var noSorts = runeset.TailsOf("升级", "转型", "模式", "方式", "形式", "分类", "晋级")

// sizeOf gives the size in round numbers that name begins with (千头以上, 百亿元以上), empty without one.
func sizeOf(name string) string {
	i := strings.Index(name, "以上")
	if i < 0 || runes(name[:i]) > 5 || strings.TrimLeft(name, "十百千万亿") == name {
		return ""
	}
	return name[:i+len("以上")]
}

// tailOf gives an indicator without the sort or the level before it.
func tailOf(name string) string {
	if l := levelOf(name); l != "" {
		return name[len(l):]
	}
	if size := sizeOf(name); size != "" && size != name {
		return name[len(size):]
	}
	if at := strings.LastIndex(name, "元以上"); at >= 0 && name[at+len("元以上"):] != "" {
		return name[at+len("元以上"):] // 亿元以上项目
	}
	if at := strings.LastIndex(name, "亿元"); at > 0 && name[0] >= '0' && name[0] <= '9' && name[at+len("亿元"):] != "" {
		return name[at+len("亿元"):] // 50亿元项目
	}
	for _, w := range [...]string{"全国重点", "国家重点"} {
		if rest, ok := strings.CutPrefix(name, w); ok && runes(rest) >= 2 {
			return rest // 全国重点文物保护单位
		}
	}
	for _, w := range [...]string{"型", "级", "类"} {
		if before, rest, ok := strings.Cut(name, w); ok && before != "新" && runes(before) <= 4 && runes(rest) >= 2 {
			return rest // 大型水库, 部级平台, 支出型救助标准
		}
	}
	return name
}

// resized gives the sort of things that name tells by another size than before does, with what both have in
// common: 产值超50亿元集群 of 产值超90亿元集群3个，超50亿元的5个. Empty where name tells no size.
func resized(before, name string) string {
	if rest := strings.TrimLeft(name, "0123456789.十百千万亿"); rest != name && strings.HasPrefix(rest, "元以上") {
		what, _, ok := strings.Cut(before, "元以上") // 年产值亿元以上企业3家、5000万元以上企业5家
		if what = strings.TrimRight(what, "0123456789.十百千万亿"); ok && what != "" {
			return what + name
		}
	}
	for _, w := range [...]string{"超", "突破", "逾", "达", "过", "上"} {
		if name = strings.TrimSuffix(name, "的"); !strings.HasPrefix(name, w) || !strings.Contains(name, "元") {
			continue
		}
		what, rest, ok := strings.Cut(before, w)
		_, thing, money := strings.Cut(rest, "元")
		if !ok || !money || what == "" {
			return ""
		}
		if strings.HasSuffix(name, "元") {
			return what + name + thing
		}
		return what + name
	}
	return ""
}

// exceeding gives those of whom figure i, which opens the clause s[from:to], says how many have a sum beyond the figure
// behind it, and the place of that figure: 产值超100亿元的企业 of 3家企业产值超100亿元. Empty elsewhere.
func (t *text) exceeding(i, from, to int) (name string, at int) {
	f, k := &t.figures[i], i+1
	if f.UnitKind != "count" || f.Chinese || k >= len(t.figures) || t.figures[k].From >= to {
		return "", 0
	}
	g := &t.figures[k]
	if g.UnitKind != "money" || !g.Before || g.Comparator != fact.CompGt || !ends(t.s, g.To) {
		return "", 0
	}
	p := phrase{a: from, b: f.From}
	t.trimBack(&p)
	t.trimFront(&p)
	if t.str(p) != "" && t.str(p) != "有" {
		return "", 0
	}
	q := phrase{a: f.To, b: g.From}
	t.trimBack(&q)
	said := t.str(q)
	for n := len(said) - len("产值"); n > 0 && !strings.ContainsAny(said, "、的"); n-- {
		if who := said[:n]; earner(who) {
			return strings.TrimPrefix(said[n:], "实现") + t.s[g.From:g.To] + "的" + who, k
		}
	}
	return "", 0
}

// earner tells that a name ends as that of something does which earns by itself.
func earner(name string) bool {
	for _, w := range [...]string{"企业", "公司", "产业", "行业", "集群", "园区", "开发区", "乡镇", "县", "镇", "村",
		"楼宇", "大厦", "项目", "合作社", "基地", "市场", "品牌"} {
		if strings.HasSuffix(name, w) {
			return true
		}
	}
	return false
}

// bounds tells that s, which stands behind a figure, makes it the bound of a sort of
// things: 老人以上的街道.
func bounds(s string) bool {
	i := strings.Index(s[:min(len(s), 9*len("的"))], "的")
	if i < 0 {
		return false
	}
	for _, w := range [...]string{"以上", "以下", "以内"} {
		if rest, ok := strings.CutSuffix(s[:i], w); ok && rest != "" && !strings.ContainsAny(rest, "，。；、元%") { // but 3家年产值5亿元以上的企业
			return true
		}
	}
	return false
}

// populous tells that f, behind which s stands, but says of what size a place is: 20万人口以上城市.
func populous(f *figure.Figure, s string) bool {
	if strings.HasSuffix(f.Unit, "亿") && (strings.HasPrefix(s, "中国人") || strings.HasPrefix(s, "人民")) {
		return true // 14亿中国人的饭碗
	}
	rest, ok := strings.CutPrefix(s, "口")
	if !ok || !strings.HasSuffix(f.Unit, "人") {
		return false
	}
	if whole, ok := strings.CutPrefix(rest, "的"); ok && f.Unit == "亿人" {
		return strings.Contains(whole, "国") // 14亿人口的大国
	}
	if startsWith(strings.TrimPrefix(rest, "的"), []string{"城市", "县城", "县", "镇", "乡镇", "村", "地区"}) {
		return true // 100—300万人口的城市, 97%的20万人口城市
	}
	for _, w := range [...]string{"及以上", "以上", "及以下", "以下"} {
		if place, ok := strings.CutPrefix(rest, w); ok {
			return !ends(place, 0)
		}
	}
	return false
}

// sorts tells that figure i, whose clause ends at to, but says of what sort a thing is:
// 三级医院, 1万名老人以上的街道, 1所200张床位以上的机构.
func (t *text) sorts(i, to int) bool {
	f := &t.figures[i]
	if f.UnitKind != "count" || f.To >= to {
		return f.UnitKind == "grade" || f.UnitKind == "vague"
	}
	if i+1 < len(t.figures) && t.figures[i+1].From == f.To {
		return false // 1所 of 1所200张床位以上的机构
	}
	touches := i > 0 && t.figures[i-1].To == f.From && t.figures[i-1].UnitKind == "count"
	return bounds(t.s[f.To:to]) || touches && f.After && strings.HasPrefix(t.s[f.To:], "的")
}
