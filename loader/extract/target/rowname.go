package target

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/extract/figure"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// indicator gives the name of a row's indicator and the unit in brackets behind it.
func (t *table) indicator(r *document.Row) (name, unit string) {
	name = clean(runeset.Spaces.Trim(r.Cells[t.cols.name].S))
	if n := numbered(name); n > 0 && n < len(name) {
		name = runeset.Spaces.Trim(name[n:]) // 一、财政总收入
	} else if n := enumerator(name); n > 0 {
		name = runeset.Spaces.Trim(name[n:])
	} else if n := digitsFirst(name); n > 0 {
		name = runeset.Spaces.Trim(name[n:])
	}
	name = strings.TrimRight(name, "*＊①②③④⑤⑥⑦⑧⑨")
	part := false
	if i := t.cols.part; i >= 0 && i < len(r.Cells) && !r.Cells[i].Merged {
		if of := runeset.Spaces.Trim(r.Cells[i].S); !blank(of) && !is(of, "合计", "总计", "小计", "总量", name) {
			return t.partOf(name, of)
		}
	}
	for _, w := range [...]string{"其中：", "其中:", "其中", "#", "＃"} {
		if rest := strings.TrimPrefix(name, w); rest != name {
			name, part = runeset.Spaces.Trim(rest), true
			break
		}
	}
	name, t.summed = overYearsBehind(name)
	name, unit = unitBehind(name)
	if name == "" || blank(name) || name == "合计" || name == "指标" {
		return "", ""
	}
	if part && (!t.within || runes(t.last) > 3) {
		t.above = t.last
	}
	t.last, t.within = name, part || t.within && (qualifies(name) || headOf(name) == "" && runes(name) <= 4)
	if who := inhabitantsOf(t.above); t.within && who != "" && slices.Contains(inhabitants[:], name) {
		return name + who, unit
	}
	if of := quantityOf(t.above); t.within && !t.course.record && of != "" && headOf(name) == "" {
		return name + of, unit // 小麦产量
	}
	if t.within && t.above != "" && (elliptical(name) || qualifies(name) || part && !t.course.record && runes(name) <= 3) {
		return t.above + name, unit
	}
	if elliptical(name) || vague(name) {
		if group := t.group(r); group != "" {
			name = join(group, name) // 数量 in the group 生产企业
		}
	}
	t.last = name
	return name, unit
}

// partOf names the indicator of a row from its first cell and the one beside it, and the unit behind the first:
// 用水总量地下水 of 用水总量（亿立方米） and 其中：地下水.
func (t *table) partOf(name, of string) (indicator, unit string) {
	for _, w := range [...]string{"其中：", "其中:", "其中"} {
		of = strings.TrimPrefix(of, w)
	}
	name, unit = unitBehind(name)
	of, own := unitBehind(runeset.Spaces.Trim(of))
	if headOf(of) != "" && !elliptical(of) {
		return of, cmp.Or(own, unit)
	}
	return join(name, of), cmp.Or(own, unit)
}

// summedBehind is a remark in brackets behind a name that its figures are sums over years: （5年新增量）.
var summedBehind = regexp.MustCompile(`[（(](?:[\d一二三四五]+年)?(?:累计|新增|合计)(?:数|值|量|新增)?[）)]$`)

// overYearsBehind parts such a remark from a name.
func overYearsBehind(name string) (words string, summed bool) {
	if i := summedBehind.FindStringIndex(name); i != nil && i[0] > 0 {
		return runeset.Spaces.Trim(name[:i[0]]), true
	}
	return name, false
}

// unitBehind parts the unit in brackets from a name.
func unitBehind(name string) (words, unit string) {
	for _, b := range [...][2]string{{"（", "）"}, {"(", ")"}} {
		i := strings.LastIndex(name, b[0])
		if i <= 0 || !strings.HasSuffix(name, b[1]) {
			continue
		}
		if in := name[i+len(b[0]) : len(name)-len(b[1])]; isUnit(in) {
			name, unit = name[:i], in
		}
	}
	return name, unit
}

// qualifies tells that the name of a row says only which part of the row above it measures: 城镇, 女性, 18-34岁.
func qualifies(name string) bool {
	switch name {
	case "城镇", "城市", "农村", "乡村", "男", "女", "男性", "女性", "公办", "民办", "公立", "民营":
		return true
	}
	return strings.HasSuffix(name, "岁") || strings.HasSuffix(name, "岁以上") || strings.HasSuffix(name, "岁及以上") || strings.HasSuffix(name, "岁以下")
}

// vague tells that an indicator only says how a thing is counted.
func vague(name string) bool {
	switch name {
	case "数量", "总数", "总量", "规模", "总规模", "家数", "个数", "人数", "产量", "产值", "比例", "占比", "比重", "面积":
		return true
	}
	return false
}

// group gives the name of the group of rows that r belongs to: the cell before that of
// its indicator, where it is a name.
func (t *table) group(r *document.Row) string {
	for i := t.cols.name - 1; i >= 0; i-- {
		s := clean(runeset.Spaces.Trim(r.Cells[i].S))
		if n := runes(s); n < 2 || n > 12 || strings.ContainsAny(s, "0123456789") || headOf(s) != "" && headOf(s) == "full" {
			continue
		}
		for _, w := range [...]string{"指标", "目标", "发展", "类"} {
			s = strings.TrimSuffix(s, w)
		}
		if runes(s) >= 2 {
			return s
		}
	}
	return ""
}

// digitsFirst gives the length of a row's number that was read into its name (12基本养老…).
func digitsFirst(name string) int {
	i := 0
	for i < len(name) && name[i] >= '0' && name[i] <= '9' {
		i++
	}
	if i == 0 || i > 2 || i >= len(name) || name[i] < 0x80 || nameCounted(name) != name {
		return 0
	}
	for _, w := range [...]string{"岁", "年", "万", "亿", "个", "类", "周岁", "小时", "分钟", "天", "米", "千", "吨"} {
		if strings.HasPrefix(name[i:], w) {
			return 0
		}
	}
	return i
}

// isUnit tells that s is a unit, multiplier and all.
func isUnit(s string) bool {
	s = runeset.Spaces.Trim(s)
	rest := "1" + s
	figs := figure.Scan(rest, lexicon.Scan(rest))
	return s != "" && len(figs) == 1 && figs[0].End == len(rest) && figs[0].Unit != ""
}

// measureOfName parts the measure that an indicator's name ends in from it:
// 地区生产总值增长, 单位能耗降低.
func measureOfName(name string) (measure, rest string) {
	for _, w := range [...]struct{ tail, measure string }{
		{"年均增长率", fact.MeasureGrowth}, {"年均增长", fact.MeasureGrowth}, {"年均增速", fact.MeasureGrowth},
		{"增长率", fact.MeasureGrowth}, {"增长速度", fact.MeasureGrowth}, {"增长", fact.MeasureGrowth},
		{"增速", fact.MeasureGrowth}, {"增幅", fact.MeasureGrowth},
		{"累计降低", fact.MeasureDecline}, {"累计下降", fact.MeasureDecline},
		{"下降率", fact.MeasureDecline}, {"降低率", fact.MeasureDecline}, {"下降比例", fact.MeasureDecline},
		{"降低", fact.MeasureDecline}, {"下降", fact.MeasureDecline}, {"降幅", fact.MeasureDecline}, {"减少", fact.MeasureDecline},
	} {
		if rest := strings.TrimSuffix(name, w.tail); rest != name && runes(rest) >= 2 {
			return w.measure, strings.TrimSuffix(rest, "的")
		}
	}
	return fact.MeasureLevel, name
}
