package target

import (
	"slices"
	"strings"

	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// What a sum is for that is spent or to be spent, from which it has its name.

// outlays end the words before a sum that say that it is spent, and outlayNames give each its name behind what it is spent on.
var outlays = runeset.TailsOf("总投资", "投资", "投入", "筹措", "筹集", "统筹", "安排")

var outlayNames = map[string]string{"总投资": "总投资", "投资": "投资", "投入": "投入", "筹措": "资金", "筹集": "资金", "统筹": "资金", "安排": "资金"}

// outlay reads figure i as a sum with what it is for behind it: a thing that costs so much, or the work that it is spent on. The
// clause is s[from:to]. Its sense has no rule elsewhere.
func (t *text) outlay(i, from, to int) sense {
	f := &t.figures[i]
	if f.UnitKind != "money" || f.Before || f.After {
		return sense{}
	}
	word := outlays.First(strings.TrimRight(t.s[from:f.From], " "))
	if word == "" {
		return sense{}
	}
	name := outlayNames[word]
	if strings.HasPrefix(t.s[f.To:to], "的") {
		if thing, end := t.costing(i, f.To+len("的"), to); thing != "" && strings.HasSuffix(name, "投资") {
			return sense{rule: ruleLevel, indicator: thing + name, measure: fact.MeasureLevel, end: end}
		}
		return sense{}
	}
	what, end := t.spentOn(f.To, to)
	if what == "" && t.bareOutlay(from, f.From) {
		what, end = t.spentNext(f.To)
	}
	if what == "" || works()[what] != "" && !isDeed(what) {
		return sense{} // 总投资9亿元，开工5个、竣工3个
	}
	s := sense{rule: ruleWork, indicator: what + name, measure: fact.MeasureIncrement, end: end}
	if word == "总投资" {
		s.measure = fact.MeasureLevel
	}
	return s
}

// costing gives the thing that begins at byte a, behind what it costs, and where it ends: 甲水库 of 投资3亿元的甲水库开工建设, or those
// that are counted there: 重点项目 of 总投资9亿元的20个重点项目.
func (t *text) costing(i, a, to int) (thing string, end int) {
	to = min(to, floor(t.s, a+window))
	for k := i + 1; k < len(t.figures) && t.figures[k].To <= to; k++ {
		f := &t.figures[k]
		before := t.s[a:f.From]
		if f.UnitKind == "money" && outlays.Close(before) {
			to = a + len(strings.TrimRight(strings.TrimSuffix(before, outlays.First(before)), "、和及 ")) // 投资3亿元的甲、投资2亿元的乙
			break
		}
		if f.UnitKind != "count" || f.Before || f.After || f.Unit == "期" {
			continue
		}
		if facility(before) && !strings.Contains(before, "、") {
			to = f.From // 总投资9亿元的重点项目20个
			break
		}
		a = f.To // 9个, 甲、乙等9个
	}
	r := phrase{a: a, b: to}
	end = t.thingEnd(a, to)
	r.b = end
	thing = strings.TrimSuffix(runeset.Spaces.Trim(strings.TrimPrefix(t.str(r), "等")), "主体")
	if i := strings.LastIndex(thing, "的"); i >= 0 {
		thing = thing[i+len("的"):] // 6个乡镇的土地整治项目
	}
	if n := runes(thing); n < 2 || n > 24 {
		return "", 0
	}
	return thing, end
}

// thingEnd gives where the thing ends that opens s[a:b], before what is said of it.
func (t *text) thingEnd(a, b int) int {
	s := t.s[a:b]
	for at := 0; ; { // 甲改造项目、乙工程
		i := strings.Index(s[at:], "项目")
		if k := strings.Index(s[at:], "工程"); k >= 0 && (i < 0 || k < i) {
			i = k
		}
		if i < 0 {
			break
		}
		if at += i + len("项目"); !startsWith(s[at:], listJoints[:]) {
			return a + at
		}
	}
	for _, w := range howFar {
		if i := strings.Index(s, w); i > 0 {
			s = s[:i]
		}
	}
	b = a + len(s)
	for _, m := range t.marks.In(a+len("甲厂"), b) {
		if m.Tag != "-" && t.predicateAt(m, b) {
			return m.Start
		}
	}
	return b
}

var listJoints = [...]string{"、", "和", "及", "与", "以及"}

// howFar are words other than verbs that say of a thing how far it has come, or with whom.
var howFar = [...]string{"进展", "初具", "正式", "即将", "正在", "主体", "前期", "签约", "具备", "与", "已"}

// predicateAt tells that m begins what is said of the thing before it, up to byte b.
func (t *text) predicateAt(m lexicon.Mark, b int) bool {
	switch {
	case facility(t.s[m.End:b]):
		return false // 新建病房楼中心
	case m.Class == "modal":
		return m.End-m.Start > len("新") && t.verbAt(m.End, b)
	case m.Class == "work":
		return !strings.HasSuffix(m.Tag, "noun") && (m.Tag != "act" || m.End < b)
	}
	return false
}

// bareOutlay tells that s[a:b] says but that a sum is spent, and not by what or how much of it.
func (t *text) bareOutlay(a, b int) bool {
	p := phrase{a: a, b: b}
	t.trimBack(&p)
	t.trimFront(&p)
	return outlayNames[t.str(p)] != ""
}

// spentNext gives what the sum that ends its clause at byte at is spent on, where the next clause says so and none goes on with other
// work: 学校改扩建项目 of 投资9000万元，实施学校改扩建项目18个, but not of 投资9亿元，完成土石方800万立方米，整修塘坝200处. Empty elsewhere.
func (t *text) spentNext(at int) (what string, end int) {
	if next(t.s, at) != '，' {
		return "", 0
	}
	a := at + len("，")
	_, to := t.clause(a + 1)
	if to-a > window/3 || t.marks.At("head", a) != nil || t.countsNext(to) || strings.HasSuffix(t.s[a:to], "%") {
		return "", 0
	}
	return t.spentOn(a, to)
}

// spentOn gives what a sum is spent on that s[a:to] begins with, and where that is said: 污水处理厂 of 建设污水处理厂. Empty elsewhere.
func (t *text) spentOn(a, to int) (what string, end int) {
	p := phrase{a: a, b: min(to, floor(t.s, a+window))}
	if what = t.spentFor(p); what != "" {
		return what, p.b
	}
	verb, done := "", ""
	for m := t.marks.At("work", p.a); m != nil && m.Tag != "-" && m.End < p.b && !slices.Contains(supporters[:], verb); m = t.marks.At("work", p.a) {
		if verb, done = t.s[m.Start:m.End], ""; strings.HasPrefix(m.Tag, "act") {
			done = verb
		}
		p.a = m.End
		if strings.HasPrefix(t.s[p.a:], "了") {
			p.a += len("了")
		}
		t.trimFront(&p)
	}
	if p.a == a || verb == "覆盖" {
		return "", 0
	}
	what, end = t.uncounted(p.a, p.b)
	if n := runes(what); n < 2 || n > 40 || ofPlan(what) {
		return "", 0
	}
	if !strings.HasSuffix(what, done) {
		what += done
	}
	return what, end
}

// countsNext tells that the clause behind the comma at byte at goes on to count other things.
func (t *text) countsNext(at int) bool {
	if next(t.s, at) != '，' {
		return false
	}
	_, to := t.clause(at + len("，") + 1)
	k := t.figureFrom(at)
	return k < len(t.figures) && t.figures[k].To <= to && t.figures[k].UnitKind != "ratio"
}

// spentFor gives what a sum is spent on that says so without a verb of work: 中小学校舍建设 of 投入2亿元用于中小学校舍建设, 畜禽免疫 of
// 投入2亿元对全县畜禽进行了免疫.
func (t *text) spentFor(p phrase) string {
	s := t.s[p.a:p.b]
	for _, w := range [...]string{"用于", "进行", "加强"} {
		if rest, ok := strings.CutPrefix(s, w); ok {
			what, _ := t.uncounted(p.b-len(rest), p.b)
			return what
		}
	}
	whom, deed, ok := strings.Cut(s, "进行")
	if !ok || !strings.HasPrefix(whom, "对") {
		return ""
	}
	q := phrase{a: p.a + len("对"), b: p.a + len(whom)}
	t.trimFront(&q)
	whom, _ = t.uncounted(q.a, q.b)
	return strings.TrimPrefix(whom, "所有") + strings.TrimPrefix(deed, "了")
}

// uncounted gives the name of the first thing that s[a:b] names, without how many there are or how long it is, and where it ends:
// 园区道路 of 3条园区道路和一座桥, 王村公路硬化 of 王村公路9公里硬化.
func (t *text) uncounted(a, b int) (name string, end int) {
	for k := t.figureFrom(a); k < len(t.figures) && t.figures[k].To <= b; k++ {
		f := &t.figures[k]
		many := f.UnitKind == "count" && f.Unit != "期" || f.Unit == "" && f.From == a // 70万农村人口
		if !many && !extents.Close(f.Unit) && f.To != b {
			continue
		}
		piece := strings.TrimPrefix(t.s[a:f.From], "的")
		if f.UnitKind == "count" && strings.HasSuffix(piece, "等") {
			piece = "" // 甲、乙等9个项目
		}
		if joint := runeset.Spaces.TrimRight(piece); name+joint != "" && endsJoint(joint) {
			return clean(name + joint), f.From
		}
		for _, w := range [...]string{"总长", "全长", "总面积"} {
			piece = strings.TrimSuffix(piece, w)
		}
		if name, a = name+piece, f.To; name != "" && ends(t.s, a) {
			return clean(name), a
		}
	}
	return clean(name + strings.TrimPrefix(t.s[a:b], "的")), b
}

// extents end the units of how long or how wide things are.
var extents = runeset.TailsOf("公里", "千米", "米", "亩", "顷")
