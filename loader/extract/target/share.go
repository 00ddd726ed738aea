package target

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/extract/figure"
	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// shared reads a share: 占全市的32%, 财政支出的80%用于民生.
func (t *text) shared(p *phrase, f *figure.Figure, r right) (sense, bool) {
	before := t.str(*p)
	if name, end := t.usedFor(p, before, f); name != "" {
		return sense{rule: ruleLevel, measure: fact.MeasureLevel, indicator: name, end: end}, true
	}
	if name := meetsShare(before, t.s[f.To:]); name != "" && f.UnitKind == "ratio" {
		return sense{rule: ruleLevel, measure: fact.MeasureLevel, indicator: name, end: f.To}, true
	}
	if name := t.borne(before, f); name != "" {
		return sense{rule: ruleLevel, measure: fact.MeasureLevel, indicator: name, end: f.To}, true
	}
	if name, end := t.purpose(f, r); name != "" {
		return sense{rule: ruleLevel, measure: fact.MeasureLevel, indicator: name, end: end}, true
	}
	name, ok := t.share(p, f)
	if !ok || r.noun != "" {
		return sense{}, false
	}
	s := sense{rule: ruleLevel, measure: fact.MeasureLevel, indicator: name, end: f.To}
	if planned := ofYearsPlan(name); planned || startsWith(name, []string{"占", "相当于", "达到"}) {
		if t.said.indicator == "" || planned && t.said.stale {
			return sense{}, true
		}
		s.keep = planned // what has grown is the revenue
		if before, _, ok := strings.Cut(t.said.indicator, "占"); ok && before != "" && strings.HasPrefix(name, "占") && strings.HasSuffix(t.said.indicator, "比重") {
			t.said.indicator = before // 占市下达任务的92%，占县下达任务的86%
		}
		s.rule, s.topic, s.bare, s.indicator = ruleTopic, true, true, t.said.indicator+name
	}
	return s, true
}

// ofYearsPlan tells that a share is of what was planned for the year: 占年度计划比重.
func ofYearsPlan(share string) bool {
	return startsWith(share, []string{"完成", "占年度", "占全年"}) || share == "占计划比重" || share == "占任务比重"
}

// meetsShare gives what is said, before a share, to meet it of what is needed: 装备生产能力 of 装备生产能力满足全国7%的装机需求.
// Empty elsewhere.
func meetsShare(before, behind string) string {
	name, of, ok := strings.Cut(before, "满足")
	need, _, _ := strings.Cut(strings.TrimLeft(behind[:min(len(behind), window)], " "), "，")
	if !ok || headOf(name) == "" || runes(of) > 4 || !strings.Contains(need, "需求") || runes(need) > 12 {
		return ""
	}
	return name
}

// usedFor gives what the share f of the means named before it, or in the clause before, is to go to, and where that ends:
// 公益金用于养老服务 of 公益金不低于55%用于养老服务, of 公益金按50%的比例用于养老服务 and of 对于公益金，50%以上要用于养老服务.
// Empty elsewhere.
func (t *text) usedFor(p *phrase, before string, f *figure.Figure) (name string, end int) {
	if f.UnitKind != "ratio" {
		return "", 0
	}
	means := strings.TrimSuffix(strings.TrimSuffix(before, "照"), "按")
	rest := strings.TrimLeft(t.s[f.To:], " ")
	if strings.HasPrefix(rest, "的比例") {
		rest = rest[len("的比例"):]
	} else if means != before {
		return "", 0
	}
	for w := beforeUse.First(rest); w != ""; w = beforeUse.First(rest) {
		rest = rest[len(w):]
	}
	if !strings.HasPrefix(rest, "用于") {
		return "", 0
	}
	if means = strings.TrimSuffix(means, "的"); means == "" && !p.part {
		means = t.nearSubject(f.Start)
	}
	if runes(means) < 2 {
		return "", 0
	}
	from := len(t.s) - len(rest)
	_, to := t.clause(from)
	if i := strings.Index(t.s[from:to], "、"); i > 0 && runes(t.s[from:to]) > 16 {
		to = from + i
	}
	return means + strings.TrimRight(t.s[from:to], " "), to
}

// borne gives the part that somebody bears of what something costs, before its share: 市财政承担建设资金比例 of
// 市财政承担建设资金的60%. Empty elsewhere.
func (t *text) borne(before string, f *figure.Figure) string {
	who, what, ok := strings.Cut(before, "承担")
	if !ok || f.UnitKind != "ratio" || runes(who) < 2 || !ends(t.s, f.To) {
		return ""
	}
	if what = strings.TrimSuffix(what, "的"); runes(what) < 2 {
		return ""
	}
	return who + "承担" + what + "比例"
}

// beforeUse stand before 用于 where it is told how means are to be used: 要用于, 无偿用于.
var beforeUse = runeset.HeadsOf("要", "应", "须", "必须", "应当", "无偿", "优先", "主要", "重点", "专门", "全部", "统筹")

// purpose gives what a share of means is to go to, where the means stand behind the share, and where that ends: 公益金用于养老服务 of
// 将55%以上的公益金用于养老服务, or of 公益金，将55%以上的资金用于养老服务. Empty elsewhere.
func (t *text) purpose(f *figure.Figure, r right) (name string, end int) {
	if f.UnitKind != "ratio" || r.noun == "" || r.predicate != "" || !strings.HasPrefix(t.s[r.end:], "用于") {
		return "", 0
	}
	_, to := t.clause(f.Start)
	if runes(t.s[r.end:to]) > 16 {
		return "", 0
	}
	means := r.noun
	if whose := t.nearSubject(f.Start); means == "资金" && whose != "" {
		means = whose
	}
	return means + strings.TrimRight(t.s[r.end:to], " "), to
}

// ofSchedule gives what a report on progress says that what was told comes to, with its share behind: 年度计划 of 是年度计划的
// 107%. Empty elsewhere.
func ofSchedule(s string) string {
	s = strings.TrimSuffix(s, "的")
	for _, w := range [...]string{"是", "为", "相当于"} {
		of, ok := strings.CutPrefix(s, w)
		if plan := strings.TrimSuffix(of, "数"); ok && runes(of) <= 8 && (strings.HasSuffix(plan, "计划") || strings.HasSuffix(plan, "任务")) {
			return of
		}
	}
	return ""
}

// wholeOf gives the whole that a share is of, where that is a place alone: 全省 in 占全省43%.
func (t *text) wholeOf(f *figure.Figure) string {
	s := strings.TrimRight(t.s[:f.From], " ")
	for _, w := range [...]string{"全省", "全市", "全国", "全县", "全区", "全旗", "全州", "全盟", "全球", "世界"} {
		if strings.HasSuffix(s, "占"+w) || strings.HasSuffix(s, "占到"+w) {
			return w
		}
	}
	return ""
}

// share reads 占全市总人口的 before a figure.
func (t *text) share(p *phrase, f *figure.Figure) (string, bool) {
	if name := t.ofBudget(p); name != "" && f.UnitKind == "ratio" {
		return name, true
	}
	s := strings.TrimRight(t.s[p.a:p.b], " ")
	if k := t.figureFrom(p.a); k < len(t.figures) && t.figures[k].To < p.b && strings.Contains("的", runeset.Spaces.Trim(t.s[t.figures[k].To:p.b])) {
		of := runeset.Spaces.Trim(t.s[p.a:t.figures[k].From])
		if rest, ok := strings.CutPrefix(of, "占"); ok {
			of = "为" + rest
		}
		if ofSchedule(of) != "" {
			s = of // 为全年任务740万元的57%
		}
	}
	if of := ofSchedule(s); of != "" && f.UnitKind == "ratio" {
		return "占" + of + "比重", true
	}
	total := f.UnitKind == "ratio" && (strings.HasSuffix(s, "占总人口") || strings.HasSuffix(s, "占总面积") || strings.HasSuffix(s, "占总户数"))
	if !strings.HasSuffix(s, "的") && !total {
		return t.againstTotal(p, f)
	}
	if !strings.Contains(s, "占") {
		return t.against(p, f)
	}
	q := *p
	t.afterStrong(&q)
	s = strings.TrimSuffix(strings.TrimRight(t.s[q.a:q.b], " "), "的")
	if before, whole, ok := strings.Cut(s, "占比不低于"); ok && f.Comparator == fact.CompEq {
		s, f.Comparator = before+"占"+whole, fact.CompGe // 销售额突破6亿元，占比不低于总销售额的30%
	}
	if before, _, ok := strings.Cut(s, "占比达"); ok && f.UnitKind == "ratio" {
		return before + "占比", true // 税收占比达全市的43%
	}
	if strings.Contains(s, "约占") && f.Comparator == fact.CompEq {
		f.Comparator = fact.CompApprox
	}
	s = strings.NewReplacer("占到", "占", "约占", "占", "已占", "占", "仅占", "占", "只占", "占").Replace(s)
	before, whole, _ := strings.Cut(s, "占")
	if strings.HasSuffix(whole, "比重") || strings.HasSuffix(whole, "比例") || strings.HasSuffix(before, "比重") || strings.HasSuffix(before, "比例") {
		return s, true
	}
	return s + "比重", true
}

// equates tells that a verb of change sets a quantity against a whole: 达到, 控制在, 相当于.
func equates(verb, tag string) bool {
	return tag == "level" && (arrives(verb) || strings.HasSuffix(verb, "在")) || verb == "相当于"
}

// against reads a share that is told as a bound: 供应量不低于用地总量的 before 70% is
// 供应量占用地总量比重, at least.
func (t *text) against(p *phrase, f *figure.Figure) (string, bool) {
	if f.UnitKind != "ratio" {
		return "", false
	}
	whole := phrase{b: p.b - len("的")}
	if m := t.marks.At("comparator", p.a); m != nil && strings.HasPrefix(m.Tag, "before ") && m.End < whole.b && t.figureFrom(m.End) == t.figureFrom(whole.b) {
		if f.Comparator == fact.CompEq {
			f.Comparator = strings.TrimPrefix(m.Tag, "before ")
		}
		return "占" + runeset.Spaces.Trim(t.s[m.End:whole.b]) + "比重", true // 储气能力达到9亿立方米，不低于年消费量的10%
	}
	switch s := t.s[p.a:whole.b]; {
	case strings.HasPrefix(s, "为") && (strings.HasSuffix(s, "任务") || strings.HasSuffix(s, "计划")):
		return "占" + s[len("为"):] + "比重", true // 造林68万亩，为规划任务的114%
	case strings.HasSuffix(s, "平均水平") && (strings.HasPrefix(s, "是") || strings.HasPrefix(s, "为")):
		_, n := utf8.DecodeRuneInString(s)
		return "相当于" + s[n:] + "比重", true // 人均占有量1200立方米，是全国平均水平的57%
	case strings.HasPrefix(s, "相当于"), strings.HasPrefix(s, "达到") && strings.HasSuffix(s, "水平"):
		return t.s[p.a:whole.b] + "比重", true // 收入达到6800亿元，相当于生产总值的15%
	}
	return t.equated(p, f, whole)
}

// againstTotal reads a share of a total without 的: 床位达到总床位数 before 30%, 亏损控制在营业额 before 4%.
func (t *text) againstTotal(p *phrase, f *figure.Figure) (string, bool) {
	if f.UnitKind != "ratio" || p.change != "" {
		return "", false
	}
	return t.equated(p, f, phrase{b: p.b})
}

// equated reads a share that a verb of change or a comparator tells of whole, which ends where the figure begins; without
// 的 the whole must be a total.
func (t *text) equated(p *phrase, f *figure.Figure, whole phrase) (string, bool) {
	for _, m := range t.marks.In(p.a+1, p.b) {
		var op string
		switch {
		case m.Class == "comparator" && strings.HasPrefix(m.Tag, "before "):
			op = strings.TrimPrefix(m.Tag, "before ")
		case m.Class == "change" && equates(t.s[m.Start:m.End], m.Tag):
			op = fact.CompEq
		default:
			continue
		}
		part := phrase{a: p.a, b: m.Start}
		t.trimBack(&part)
		t.afterStrong(&part)
		whole.a = m.End
		of := t.str(whole)
		if runes(t.str(part)) < 2 || runes(of) < 3 && of != "总量" && of != "总数" || t.figureFrom(whole.a) < t.figureFrom(whole.b) {
			return "", false
		}
		if whole.b == p.b && !strings.Contains(of, "总") && !strings.HasSuffix(of, "额") && headOf(of) != "sum" {
			return "", false
		}
		if f.Comparator == fact.CompEq {
			f.Comparator = op
		}
		p.yearly = p.yearly || part.yearly
		p.each = p.each || part.each || strings.HasPrefix(t.s[m.Start:m.End], "均")
		return t.str(part) + "占" + of + "比重", true
	}
	return "", false
}
