package target

import (
	"strings"

	"plangraph/loader/extract/figure"
)

// durable tells that a figure of time is a value (平均受教育年限达到11年), not the length of
// something else (三年行动, 24小时).
func (t *text) durable(f *figure.Figure, from int) bool {
	if t.daily(f, from) {
		return true
	}
	if !ends(t.s, f.To) {
		return false
	}
	if t.changeBefore(f, from) != "" {
		return true
	}
	p := phrase{a: max(from, floor(t.s, f.From-window)), b: f.From}
	t.trimBack(&p)
	if name := t.str(p); !f.Before && !f.After && !strings.Contains(name, "平均") && !strings.Contains(name, "人均") && !strings.HasSuffix(name, "天数") {
		return false // 合同年限5年
	}
	head := t.marks.Ending("head", p.b)
	return head != nil && head.Start >= p.a
}

// daily tells that f says how long something is done each day or week: 学生每天至少1小时体育锻炼.
func (t *text) daily(f *figure.Figure, from int) bool {
	p := phrase{a: max(from, floor(t.s, f.From-window/3)), b: f.From}
	for _, w := range [...]string{"每天", "每日", "每周"} {
		before, ok := strings.CutSuffix(strings.TrimSuffix(t.str(p), "至少"), w)
		if ok && before != "" {
			_, to := t.clause(f.Start)
			n := to - f.To
			return n >= 4*len("锻") && n <= 12*len("锻") && !strings.Contains(t.s[f.To:to], "、")
		}
	}
	return false
}

// weighty tells that a figure in Chinese numerals counts something, and is not the
// number of a set phrase (三大攻坚战, 五个方面).
func (t *text) weighty(f *figure.Figure, from int) bool {
	if f.Value == nil {
		return true // 三分之一
	}
	if f.UnitKind == "ratio" || f.UnitKind == "money" || f.UnitKind == "times" || f.UnitKind == "amount" && (f.Value.Num > 1 || f.After && strings.HasPrefix(f.Unit, "百万")) {
		return true
	}
	if strings.HasPrefix(f.Unit, "万") || strings.Contains(f.Unit, "亿") {
		return true
	}
	if f.Unit == "" {
		return false
	}
	if f.Before && startsWith(f.Unit, []string{"百万", "千万"}) && ends(t.s, f.To) {
		return true // 用户超千万, 装机突破千万千瓦
	}
	p := phrase{a: max(from, floor(t.s, f.From-60)), b: f.From}
	t.trimBack(&p)
	w := t.marks.Ending("work", p.b)
	verb := p.change != "" || w != nil && w.Tag != "-" && w.Start >= from
	if f.Value.Num >= 10 || f.Value.Max != nil {
		return verb || ends(t.s, f.To)
	}
	if rest := t.s[f.To:]; f.Unit == "个" && f.Value.Num >= 2 && w == nil && strings.HasSuffix(strings.TrimRight(t.s[from:f.From], " "), "等") {
		if i := strings.IndexAny(rest[:min(len(rest), window/3)], "，。；、"); i > 0 && facility(rest[:i]) {
			return true // 建设甲至乙等四个输电通道
		}
	}
	switch f.Unit {
	case "座", "所", "家", "处", "条", "栋", "艘", "台", "辆", "公里", "人", "名", "户":
		return f.Value.Num >= 2 && (verb || ends(t.s, f.To))
	case "个":
		return f.Value.Num >= 2 && !verb && ends(t.s, f.To) && t.made(f, from) // 新增蔬菜基地两个, not 抓好三个
	}
	return false
}
