package target

import (
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/extract/figure"
	"plangraph/loader/fact"
)

// statement reads what is said with the n figures from i on, which stand side by
// side. left is where the words before them may start, to where their clause ends.
// It gives where the words end that it has used up.
func (t *text) statement(i, n, left, to int) int {
	f := &t.figures[i]
	p := phrase{a: left, b: f.From}
	start := t.skipJoint(left, f.From)
	t.trimBack(&p)
	if t.cameFrom(&p, i) {
		p.from = true
	}
	t.trimFront(&p)
	right := t.right(i+n-1, to)
	if n == 1 {
		right = t.across(i, to, right)
	}

	used := t.figures[i+n-1].To
	var s sense
	switch {
	case i > 0 && t.figures[i-1].To == f.From && t.idle[i-1] == busy && t.said.indicator != "":
		// 61台5385蒸吨燃煤锅炉: a second measure of the same
		s = sense{rule: ruleCount, indicator: t.said.indicator, measure: t.said.measure, end: right.end}
		start = t.said.start
	case p.change == "" && f.Before && t.str(p) == "" && right.noun == "" && t.said.indicator != "":
		p.change = "level" // 到2025年突破200亿元
		s = t.changed(&p, f, right)
	case p.change != "" && !(p.hold && right.noun != ""):
		s = t.changed(&p, f, right)
	default:
		s = t.worked(&p, f, right)
	}
	if s.rule == "" {
		return used
	}
	if p.per != "" {
		s.indicator = p.per + s.indicator
	}
	end := max(t.figures[i+n-1].To, s.end)
	if s.topic {
		if t.said.indicator != "" {
			start = t.said.start
		} else if from, to, ok := t.clauseBefore(f.Start); ok {
			start = t.skipJoint(from, to)
		}
	}
	if end-start > 3*window {
		start = p.a
	}
	if n > 1 {
		t.each(i, n, &p, s, start, end)
		return used
	}
	indicator := clean(s.indicator)
	if !t.valid(indicator, f, &p) {
		return used
	}
	if !p.yearly && t.said.yearly && s.rule != ruleLevel && s.rule != ruleTopic && p.change == "" && !p.total {
		p.yearly = true
	}
	t.state(f, s.rule, indicator, s.measure, &p, start, end)
	if p.from {
		t.leaveClause()
	}
	t.remember(s, indicator, &p, start, end)
	t.said.group = nil
	if (s.rule == ruleCount || s.rule == ruleSubset) && !right.open {
		return s.end
	}
	return used
}

// sense is what a statement has been found to say.
type sense struct {
	rule      string
	indicator string
	measure   string
	prefix    string // words before a verb of work that hold for what follows
	end       int    // where the words behind the figure that belong to it end
	topic     bool   // the indicator leans on an earlier clause
	bare      bool   // no verb of its own
	keep      bool   // the indicator before stays what later clauses lean on
}

// remember keeps what later clauses of the sentence leave out.
func (t *text) remember(s sense, indicator string, p *phrase, start, end int) {
	if s.keep && t.said.indicator != "" {
		t.said.end = end
		return
	}
	prefix := t.said.prefix
	if !s.bare {
		prefix = s.prefix
	}
	topic, _ := splitHead(indicator)
	if t.said.topic != "" && strings.HasPrefix(indicator, t.said.topic) {
		topic = t.said.topic
	}
	t.said = said{indicator: indicator, topic: topic, prefix: prefix, measure: s.measure, yearly: p.yearly && s.rule != ruleLevel && s.rule != ruleTopic, start: start, end: end}
}

// skipJoint gives where the words of a statement begin in s[a:b].
func (t *text) skipJoint(a, b int) int {
	for a < b {
		s := t.s[a:b]
		trimmed := strings.TrimLeft(s, " 　、，,；;。”）)》—")
		if len(trimmed) == len(s) {
			if n := enumerator(s); n > 0 && a == 0 {
				a += n
				continue
			}
			for _, w := range [...]string{"以及", "和", "及"} {
				if strings.HasPrefix(s, w) && t.marks.At("work", a) == nil && t.marks.At("modal", a) == nil {
					return a + len(w)
				}
			}
			return a
		}
		a += len(s) - len(trimmed)
	}
	return b
}

// cameFrom tells that figure i is where a change started: 由60%提高到65%.
func (t *text) cameFrom(p *phrase, i int) bool {
	if i+1 >= len(t.figures) {
		return false
	}
	s := strings.TrimRight(t.s[p.a:p.b], " 的")
	found := false
	for _, w := range [...]string{"由", "从"} {
		if strings.HasSuffix(s, w) {
			p.b = p.a + len(s) - len(w)
			found = true
		}
	}
	if !found {
		return false
	}
	f, g := &t.figures[i], &t.figures[i+1]
	q := phrase{a: f.To, b: g.From}
	t.trimBack(&q)
	if q.change == "" || t.str(q) != "" {
		return false
	}
	p.change = "level"
	return true
}

// right is what stands behind a figure up to the end of its clause.
type right struct {
	noun      string // what is counted
	predicate string // what is said of it
	end       int
	open      bool // the noun ends where the next figure begins
}

// right reads the words behind figure i.
func (t *text) right(i, to int) right {
	f := &t.figures[i]
	a, b := f.To, to
	if b-a > window {
		b = floor(t.s, a+window)
	}
	open := false
	for k := i + 1; k < len(t.figures) && t.figures[k].From < b; k++ {
		from, end := t.clause(t.figures[k].Start)
		if t.noise(k, from, end) {
			continue
		}
		b, open = t.figures[k].From, true
		break
	}
	s := t.s[a:b]
	lead := len(s) - len(strings.TrimLeft(s, " 　的"))
	a += lead
	s = t.s[a:b]
	if s == "" || ends(s, 0) && !open {
		return right{end: f.To}
	}
	if next(s, 0) == '、' || next(s, 0) == '和' || next(s, 0) == '及' {
		return right{end: f.To}
	}
	if open { // the noun ends at the joint before the next figure: 1所学校、2家医院
		cut := -1
		for _, w := range [...]string{"、", "和", "及", "与", "以及"} {
			if k := strings.LastIndex(s, w); k > cut {
				cut = k
			}
		}
		if cut >= 0 {
			s, open = s[:cut], false
		}
	}
	if k := strings.Index(s, "用于"); k > 0 { // 1000万元专项资金用于…
		s, open = s[:k], false
	}
	r := right{open: open}
	split := len(s)
	for _, m := range t.marks.In(a+1, a+len(s)) {
		if m.End > a+len(s) || m.Tag == "-" {
			continue
		}
		if m.Class != "work" && t.modifier(m.End, a+len(s)) > 0 {
			continue
		}
		switch {
		case m.Class == "modal" && slices.Contains(alls[:], t.s[m.Start:m.End]):
		case m.Class == "change" && m.Tag == "level" && arrives(t.s[m.Start:m.End]):
		case m.Class == "work" && !strings.HasSuffix(m.Tag, "noun") && m.Tag != "act" && (t.modifier(m.End, a+len(s)) == 0):
		case m.Class == "work" && t.s[m.Start:m.End] == "退出":
		default:
			continue
		}
		split = m.Start - a
		break
	}
	if k := strings.Index(s, "被"); k > 0 && k < split {
		split = k
	}
	if k := strings.Index(s[:split], "与"); k > 0 && split < len(s) && !strings.HasPrefix(s[split:], "全") {
		split = k // 9家医院与上级医院开展合作
	}
	r.noun = strings.TrimRight(s[:split], " ")
	r.predicate = strings.TrimSpace(s[split:])
	r.end = a + len(strings.TrimRight(s, " "))
	if open {
		r.end, r.predicate = a+len(r.noun), ""
	}
	return r
}

// alls are words between what a figure counts and what is said of all of it.
var alls = [...]string{"全部", "均", "都", "已", "已经", "全面", "基本", "先后", "成功", "顺利"}

// arrives tells that a verb of change says what is reached, and so parts a thing from
// what is said of it.
func arrives(verb string) bool {
	return strings.HasPrefix(verb, "达") && verb != "达标" || strings.HasSuffix(verb, "达到") || strings.HasSuffix(verb, "到") || strings.HasSuffix(verb, "至") || verb == "成为"
}

// modifier gives the length of a phrase in s[a:b] that ends in 的 and so modifies what
// follows: a verb inside it is no predicate.
func (t *text) modifier(a, b int) int {
	i := strings.Index(t.s[a:b], "的")
	if i < 0 {
		return 0
	}
	return i
}

// across takes in what stands behind a second figure of the same thing: of
// 79台燃煤机组1775万千瓦超低排放改造 the first counts 燃煤机组超低排放改造, and of
// 61台5385蒸吨燃煤锅炉 both count the boilers.
func (t *text) across(i, to int, r right) right {
	if !r.open && !(r.noun == "" && i+1 < len(t.figures) && t.figures[i+1].From == t.figures[i].To) || i+1 >= len(t.figures) || t.figures[i+1].From >= to || r.predicate != "" {
		return r
	}
	g := &t.figures[i+1]
	if g.UnitKind != "amount" || strings.TrimSpace(t.s[t.figures[i].To:g.From]) != r.noun {
		return r
	}
	behind := t.right(i+1, to)
	if behind.noun == "" {
		return r
	}
	return right{noun: r.noun + behind.noun, end: t.figures[i].To}
}

// changed reads a figure behind a verb of change: the indicator stands before it.
func (t *text) changed(p *phrase, f *figure.Figure, r right) sense {
	s := sense{rule: ruleLevel, measure: measureOf(p.change)}
	t.afterStrong(p)
	t.beforeOrigin(p)
	name := t.str(*p)
	name = t.stripMake(name, p)
	switch {
	case name == "":
		if r.noun != "" && r.predicate == "" && t.said.indicator == "" {
			s.indicator, s.rule, s.end = r.noun, ruleCount, r.end
			return s
		}
		s.topic, s.rule, s.bare = true, ruleTopic, true
		s.indicator = t.topic(p)
		if s.indicator == "" {
			return sense{}
		}
		if before, _, ok := strings.Cut(s.indicator, "占"); ok && p.change == "level" && f.UnitKind != "ratio" && runes(before) >= 2 {
			s.indicator = before // 装机占总装机的50%，达到5000万千瓦
		}
	default:
		s.indicator = t.whole(name, p.b, &s)
		if strings.HasPrefix(name, "对") {
			if subject := t.subject(p.b); subject != "" {
				s.indicator, s.topic = subject+name, true
			}
		}
	}
	// 农业总产值增速达到5%, 能耗降幅: the head itself says growth
	if m := t.headOf(s.indicator); m != "" {
		switch m {
		case "growth":
			s.measure = fact.MeasureGrowth
		case "decline":
			s.measure = fact.MeasureDecline
		}
	}
	return s
}

// strongWords open the statement proper inside a longer phrase:
// 完善设施实现处理率达到95%.
var strongWords = [...]string{"实现", "确保", "力争", "使得", "争取", "保证", "力求", "预计", "有望", "使"}

// afterStrong cuts p behind the last word that opens the statement proper.
func (t *text) afterStrong(p *phrase) {
	for _, m := range slices.Backward(t.marks.In(p.a, p.b)) {
		if m.Class != "modal" || m.End >= p.b || m.Start == p.a {
			continue
		}
		if w := t.s[m.Start:m.End]; slices.Contains(strongWords[:], w) && runes(t.s[m.End:p.b]) >= 2 {
			p.note(m.Tag)
			p.a = m.End
			t.trimFront(p)
			return
		}
	}
}

// beforeOrigin cuts p before the figure that a change started from (由12:45:43调整为).
func (t *text) beforeOrigin(p *phrase) {
	s := t.s[p.a:p.b]
	for _, w := range [...]string{"由", "从"} {
		i := strings.LastIndex(s, w)
		if i <= 0 {
			continue
		}
		for k := range t.figures {
			if f := &t.figures[k]; f.Start >= p.b {
				break
			} else if f.Start > p.a+i {
				p.b = p.a + i
				t.trimBack(p)
				if t.named(p.b, f.Start) {
					t.leaveClause()
				}
				return
			}
		}
	}
}

// stripMake takes a verb of making off the start of an indicator: 建成绿色矿山 is 绿色矿山.
func (t *text) stripMake(name string, p *phrase) string {
	for {
		m := t.marks.At("work", p.a)
		if m == nil || m.Tag == "-" || m.End >= p.b || strings.HasSuffix(m.Tag, "noun") || m.Tag == "act" {
			return name
		}
		if strings.Contains(t.s[m.End:p.b], "的") && m.Tag != "do" {
			return name // 新增及更换的公交车比例
		}
		p.a = m.End
		t.trimFront(p)
		name = t.str(*p)
	}
}

// worked reads a figure without a verb of change: a verb of work with its object
// before or behind the figure, or no verb at all.
func (t *text) worked(p *phrase, f *figure.Figure, r right) sense {
	s := sense{measure: fact.MeasureIncrement, end: r.end}
	if v, ok := t.share(p, f); ok && r.noun == "" {
		// 占全市的32%
		s.rule, s.measure, s.end = ruleLevel, fact.MeasureLevel, f.To
		s.indicator = v
		if strings.HasPrefix(v, "占") {
			s.topic, s.rule, s.bare = true, ruleTopic, true
			s.indicator = t.said.indicator + v
			if t.said.indicator == "" {
				return sense{}
			}
		}
		return s
	}
	v := t.verbs(p, r)
	if p.hold {
		s.measure = fact.MeasureLevel
	}
	if (v.atLeast || p.atLeast) && f.Comparator == fact.CompEq {
		f.Comparator = fact.CompGe
	}
	name := v.object
	if v.verb == "" && f.UnitKind == "ratio" {
		name = t.beforeChange(p, name)
	}
	for _, w := range [...]string{"至少", "最少"} {
		if strings.Contains(name, w) {
			name = strings.Replace(name, w, "", 1) // 每个学生至少掌握1项
			if f.Comparator == fact.CompEq {
				f.Comparator = fact.CompGe
			}
		}
	}
	if name != "" && r.noun != "" && (strings.HasSuffix(name, "等") || v.verb != "" && examples(name, f)) {
		name = "" // 甲、乙等35个项目
	}
	if f.UnitKind == "ratio" && strings.HasSuffix(name, "的") && strings.HasPrefix(r.noun, "用于") {
		s.rule, s.measure = ruleLevel, fact.MeasureLevel
		s.indicator = strings.TrimSuffix(name, "的") + r.noun + r.predicate // 财政支出的80%用于民生
		return s
	}
	if f.UnitKind == "ratio" && r.noun != "" && r.predicate == "" && !strings.HasPrefix(strings.TrimLeft(t.s[f.To:], " "), "的") && !t.workNoun(f.To-len("的")-1, f.To+len(r.noun)) {
		return sense{} // 打造100%绿电应用场景
	}
	if r.noun != "" && strings.HasPrefix(name, "被") {
		return sense{} // 被列为26个中心城市
	}
	if v.verb == "" && relates(name) {
		return sense{} // 对照22个一级指标
	}
	if v.verb == "" && compares(name) {
		return sense{} // 高出预期目标1.9个点
	}
	if name != "" && r.noun != "" && v.verb == "" && slices.Contains(prepositions[:], name) {
		return sense{} // 聚焦1—2个主导产业
	}
	counted := r.noun != "" && !rejectNoun(f, r.noun, v.verb != "") && (v.verb != "" || runes(name) <= 16)
	if r.noun != "" && !counted {
		return sense{}
	}
	switch {
	case counted && r.predicate != "" && v.verb == "" && name == "":
		s.rule, s.measure = ruleSubset, fact.MeasureLevel
		s.indicator = subset(r)
		if strings.Contains(r.predicate, "退出") {
			s.measure = fact.MeasureIncrement
		}
	case counted:
		s.rule = ruleCount
		if r.predicate != "" {
			s.indicator = subset(r)
			if name != "" && f.UnitKind == "ratio" {
				s.indicator = subset(phraseRight(name, r))
			} else if name != "" {
				s.indicator = name + r.noun
			}
		} else {
			s.indicator = name + counts(r.noun)
		}
		if v.verb == "" && name == "" {
			s.rule = ruleSubset
		}
		s.indicator = v.keep + s.indicator
		if v.prefix != "" {
			s.indicator = v.prefix + s.indicator
		}
	case name != "":
		s.rule = ruleWork
		if m := t.marks.At("change", p.a); v.verb == "" && m != nil && m.End < p.b && (m.Tag == "growth" || m.Tag == "decline") {
			// 增加学位3万个, 减少贫困人口5万人
			name = strings.TrimPrefix(strings.TrimSpace(t.s[m.End:p.b]), "了")
			s.indicator, s.measure = shorten(name), fact.MeasureIncrement
			if m.Tag == "decline" {
				s.measure = fact.MeasureDecline
			}
			break
		}
		name = shorten(afterExamples(name))
		s.indicator = name
		if v.verb == "" {
			s.rule, s.bare = ruleBare, true
			s.measure = fact.MeasureLevel
			if m := t.marks.Ending("work", p.b); p.total && !f.Before || m != nil && strings.HasPrefix(m.Tag, "act") && f.UnitKind != "ratio" {
				s.measure = fact.MeasureIncrement
			}
			if t.said.measure == fact.MeasureIncrement && !(p.total && f.Before) && (t.headOf(name) == "" || t.listed() && f.UnitKind == "count") {
				s.measure = t.said.measure
			}
			if p.part && t.said.indicator != "" {
				s.measure = t.said.measure
			}
		}
		if p.part && v.verb != "" && t.said.indicator != "" {
			// 其中设老年医学科28家
			s.indicator = v.verb + name + "的" + t.said.indicator
			s.measure, s.topic = t.said.measure, true
			break
		}
		if v.prefix != "" {
			s.indicator = v.prefix + s.indicator
		} else if reaches(v.verb) {
			if subject := t.subject(p.b); subject != "" {
				s.indicator, s.topic = subject+s.indicator, true
			}
		} else {
			s.indicator = t.whole(s.indicator, p.b, &s)
		}
	case r.noun == "" && r.predicate != "" && f.UnitKind == "ratio":
		topic := t.said.indicator
		if topic == "" {
			topic = t.subject(f.From)
		}
		if topic == "" {
			return sense{}
		}
		r.noun = topic
		s.rule, s.measure, s.topic = ruleSubset, fact.MeasureLevel, true
		s.indicator = subset(r)
	case v.nominal:
		s.rule = ruleWork
		s.indicator = v.noun
	case (p.yearly || p.total) && v.verb == "" && t.said.indicator != "":
		s.rule, s.topic, s.indicator, s.measure = ruleTopic, true, t.said.indicator, t.said.measure // 年均5万人
	case v.verb != "" && t.said.indicator != "" || p.part && t.said.indicator != "":
		s.rule, s.topic, s.keep = ruleTopic, true, true
		s.indicator = t.said.indicator
		switch {
		case v.act && !p.part && !t.listed() && !strings.Contains(s.indicator, v.noun):
			s = sense{rule: ruleWork, measure: s.measure, indicator: v.noun} // 铺砖1500平方米，绿化2100平方米
		case v.act || elliptical(v.noun):
			s.indicator = join(s.indicator, v.noun)
		}
	case v.noun != "":
		s.rule = ruleWork
		s.indicator = v.noun
		if subject := t.subject(p.b); subject != "" {
			s.indicator, s.topic = join(subject, v.noun), true
		}
	default:
		return sense{}
	}
	if stands(v.verb) && t.kind(p) == fact.KindActual {
		s.measure = fact.MeasureLevel
	}
	s.prefix = v.prefix
	if f.UnitKind == "ratio" && s.measure == fact.MeasureIncrement && v.verb == "" {
		s.measure = fact.MeasureLevel
	}
	return s
}

// reaches tells that a verb says whom what was told before has reached (惠及).
func reaches(verb string) bool { return verb == "惠及" || verb == "受益" }

// stands tells that a verb says what stands somewhere rather than what was added:
// reached, it is a level.
func stands(verb string) bool {
	switch verb {
	case "设置", "设", "配备", "配置", "布设", "拥有":
		return true
	}
	return false
}

// share reads 占全市总人口的 before a figure.
func (t *text) share(p *phrase, f *figure.Figure) (string, bool) {
	s := strings.TrimRight(t.s[p.a:p.b], " ")
	if !strings.HasSuffix(s, "的") {
		return "", false
	}
	if !strings.Contains(s, "占") {
		return "", false
	}
	q := *p
	t.afterStrong(&q)
	s = strings.TrimSuffix(strings.TrimRight(t.s[q.a:q.b], " "), "的")
	if strings.Contains(s, "约占") && f.Comparator == fact.CompEq {
		f.Comparator = fact.CompApprox
	}
	s = strings.NewReplacer("占到", "占", "约占", "占").Replace(s)
	before, whole, _ := strings.Cut(s, "占")
	if strings.HasSuffix(whole, "比重") || strings.HasSuffix(whole, "比例") || strings.HasSuffix(before, "比重") || strings.HasSuffix(before, "比例") {
		return s, true
	}
	return s + "比重", true
}

// verbs is a verb of work with what stands around it.
type verbs struct {
	verb    string // as worded; empty without one
	keep    string // the verb, where the indicator keeps it (改造)
	noun    string // the verb, where it can be an indicator itself (投资)
	object  string // what stands between verb and figure
	prefix  string // what stands before a verb in the middle
	act     bool   // noun is work done (培训), not a thing made
	nominal bool   // noun is the object of another verb: 新增节水
	atLeast bool   // 至少 before the verb
}

// verbs reads the verb of work in p and its object.
func (t *text) verbs(p *phrase, r right) verbs {
	var v verbs
	for { // verbs at the start: 完成新建…
		m := t.marks.At("work", p.a)
		if m == nil || m.Tag == "-" || m.End > p.b {
			if h := t.marks.At("change", p.a); h != nil && h.End < p.b && strings.HasSuffix(t.s[h.Start:h.End], "有") && h.Tag == "level" {
				p.a, p.hold = h.End, true // 拥有企业20家
				t.trimFront(p)
				continue
			}
			break
		}
		word := t.s[m.Start:m.End]
		act := strings.HasPrefix(m.Tag, "act")
		if act && m.End < p.b && !t.onlyVerbs(m.End, p.b) {
			v.verb, v.keep = word, ""
			break // 改造棚户区: the verb stays with its object
		}
		if v.noun != "" && act {
			v.nominal = true
		} else if v.verb != "" && act {
			v.nominal = true
		}
		if strings.HasSuffix(m.Tag, "noun") && m.End < p.b && elliptical(strings.TrimSpace(t.s[m.End:p.b])) {
			break // 到位资金
		}
		if m.End < p.b && runes(strings.TrimSpace(t.s[m.End:p.b])) < 2 {
			break
		}
		v.verb = word
		if strings.HasSuffix(m.Tag, "noun") || act {
			v.noun, v.act = word, act
		}
		if strings.HasSuffix(word, "了") || strings.HasPrefix(word, "已") {
			p.reached = true
		}
		p.a = m.End
		if act {
			v.keep = word
		}
		if strings.HasPrefix(t.s[p.a:p.b], "了") {
			p.a += len("了")
			p.reached = true
		}
		t.trimFront(p)
	}
	if v.keep != "" && p.a < p.b {
		v.keep = ""
	}
	v.object = strings.TrimSpace(t.s[p.a:p.b])
	if v.object == "" {
		return v
	}
	// a verb in the middle: 山洪预警系统新建雨量站
	for _, m := range slices.Backward(t.marks.In(p.a+1, p.b)) {
		held := m.Class == "change" && m.Tag == "level" && strings.HasSuffix(t.s[m.Start:m.End], "有") && m.End-m.Start > len("有")
		if m.Class != "work" && !held || m.Tag == "-" || m.End > p.b {
			continue
		}
		pure := held || !strings.HasSuffix(m.Tag, "noun") && m.Tag != "act"
		object := strings.TrimSpace(t.s[m.End:p.b])
		object = strings.TrimPrefix(object, "了")
		if last := t.marks.Ending("work", p.b); t.onlyVerbs(m.End, p.b) && last != nil && strings.HasPrefix(last.Tag, "make") {
			object = ""
		}
		before := phrase{a: p.a, b: m.Start}
		switch {
		case object == "" && r.noun != "" && !strings.HasPrefix(m.Tag, "act"):
		case object == "" && pure && !closes(t.s[m.Start:m.End]):
			continue
		case object == "" && pure:
			// 一般公共预算收入完成208亿元
			t.trimBack(&before)
			p.reached, p.total = p.reached || before.reached, p.total || before.total
			p.total = p.total || strings.HasPrefix(t.s[m.Start:m.End], "累计")
			p.hold = !p.total
			v.object = t.str(before)
			return v
		case object == "":
			continue // 林业建设
		case pure:
			if strings.Contains(object, "的") && m.Tag != "do" && t.headOf(object) != "" {
				continue
			}
		case t.prepositional(p.a) && runes(object) >= 2 && t.headOf(object) == "":
		default:
			continue
		}
		t.trimBack(&before)
		if c := t.marks.Ending("comparator", before.b); c != nil && c.Start >= before.a && strings.HasSuffix(c.Tag, fact.CompGe) {
			v.atLeast = true
			before.b = c.Start
			t.trimBack(&before)
		}
		p.reached = p.reached || before.reached || strings.HasPrefix(t.s[m.End:p.b], "了")
		p.total = p.total || before.total
		p.yearly = p.yearly || before.yearly
		p.hold = p.hold || held
		v.verb = t.s[m.Start:m.End]
		if strings.HasSuffix(m.Tag, "noun") {
			v.noun = v.verb
		}
		v.prefix = t.prefix(before)
		q := phrase{a: m.End, b: p.b}
		t.trimFront(&q)
		v.object = strings.TrimSpace(strings.TrimPrefix(t.s[q.a:q.b], "了"))
		if strings.HasPrefix(m.Tag, "act") {
			v.object = v.verb + v.object
		}
		return v
	}
	return v
}

// beforeChange gives the part of a name before a verb of change inside it: of
// 产能规模持续保持在全球 before 25% the 产能规模.
func (t *text) beforeChange(p *phrase, name string) string {
	for _, m := range t.marks.In(p.a+1, p.b) {
		if m.Class == "change" && m.Tag == "level" && (strings.HasSuffix(t.s[m.Start:m.End], "在") || strings.HasSuffix(t.s[m.Start:m.End], "到")) {
			q := phrase{a: p.a, b: m.Start}
			t.trimBack(&q)
			if before := t.str(q); t.headOf(before) != "" {
				return before
			}
		}
	}
	return name
}

// closes tells that a verb of work can stand between an indicator and its figure, as a
// verb of change does: 税收完成20亿元, 就业新增2万人.
func closes(verb string) bool {
	for _, w := range [...]string{"完成", "实现", "新增", "建成"} {
		if strings.HasSuffix(strings.TrimSuffix(verb, "了"), w) {
			return true
		}
	}
	return strings.HasSuffix(verb, "有")
}

// onlyVerbs tells that s[a:b] is verbs of work alone.
func (t *text) onlyVerbs(a, b int) bool {
	for a < b {
		m := t.marks.At("work", a)
		if m == nil || m.End > b {
			return strings.TrimSpace(t.s[a:b]) == ""
		}
		a = m.End
	}
	return true
}

// prepositional tells that a phrase at a is one of means or place, so that a verb
// must follow: 利用存量土地建设….
func (t *text) prepositional(a int) bool {
	for _, w := range prepositions {
		if strings.HasPrefix(t.s[a:], w) {
			return true
		}
	}
	return false
}

var prepositions = [...]string{"在", "依托", "利用", "通过", "围绕", "支持", "鼓励", "引导", "以", "对", "按照", "采用", "采取", "为", "结合", "聚焦", "根据", "向", "面向", "由", "坚持", "充分", "组织", "深化", "加强", "健全", "完善", "强化", "优化", "提升", "加大"}

// prefix gives the words before a verb of work that the indicator needs:
// 山洪预警系统, 每校每学期; empty where they say how, or who acts.
func (t *text) prefix(p phrase) string {
	s := strings.TrimSpace(t.s[p.a:p.b])
	for _, w := range [...]string{"在", "于", "为", "从"} {
		if strings.HasPrefix(s, w) {
			s = s[len(w):]
			s = strings.TrimSuffix(strings.TrimSuffix(s, "内"), "专门")
			return strings.TrimSuffix(s, "中")
		}
	}
	if s == "" || runes(s) > 14 || t.prepositional(p.a) {
		return ""
	}
	for _, m := range t.marks.In(p.a, p.b) {
		if (m.Class == "work" && !strings.HasSuffix(m.Tag, "noun") || m.Class == "modal") && m.Tag != "-" {
			return ""
		}
	}
	if strings.HasPrefix(s, "每") && strings.HasPrefix(t.s[p.b:], "拥有") {
		return s + "拥有"
	}
	return strings.TrimSuffix(strings.TrimSuffix(s, "共"), "专门")
}

// rejectNoun tells that what stands behind a figure makes it the number of a thing
// that is no indicator (18条实施意见).
func rejectNoun(f *figure.Figure, noun string, verb bool) bool {
	if strings.HasSuffix(noun, "原则") {
		return true
	}
	if f.Unit == "次" && !verb {
		return true
	}
	if f.UnitKind == "amount" && !verb && (strings.HasSuffix(noun, "项目") || strings.HasSuffix(noun, "装置")) {
		return true
	}
	if f.UnitKind == "count" {
		for _, w := range [...]string{"意见", "措施", "举措", "政策", "规定", "办法"} {
			if strings.HasSuffix(noun, w) && (f.Unit == "条" || f.Unit == "项") {
				return true
			}
		}
	}
	return false
}

// counts gives the name of what a figure counts from the words behind it: the noun
// without the work that is done to it.
func counts(noun string) string {
	noun = shorten(noun)

	if i := strings.Index(noun, "、"); i > 0 && facility(noun[:i]) {
		noun = noun[:i]
	}
	if i := strings.Index(noun, "及"); i > 0 && runes(noun[:i]) >= 2 && !strings.HasPrefix(noun[i:], "及以") && runes(noun[i:]) > 3 {
		noun = noun[:i]
	}
	return noun
}

// facility tells that a name ends as a thing does that one can count, so that a list
// behind it goes on to something else.
func facility(name string) bool {
	for _, w := range [...]string{"站", "场", "园", "库", "厂", "院", "校", "所", "馆", "路", "桥", "中心", "基地", "项目", "企业", "机构", "平台", "工程", "公司", "实验室", "学校"} {
		if strings.HasSuffix(name, w) {
			return true
		}
	}
	return false
}

// shorten takes off a name what says that it is work, and a long clause before 的.
func shorten(noun string) string {
	for _, w := range [...]string{"工作", "任务", "活动"} {
		if strings.HasSuffix(noun, w) && runes(noun) > 4 {
			noun = strings.TrimSuffix(noun, w)
		}
	}
	// 带动作用突出、综合竞争力强的产业化联合体
	if i := strings.LastIndex(noun, "的"); i > 0 && strings.Contains(noun[:i], "、") && runes(noun[i:]) > 3 {
		noun = noun[i+len("的"):]
	}
	return noun
}

// examples tells that a name before a figure lists the things that it counts:
// 乌审、耳字壕2座变电站.
func examples(name string, f *figure.Figure) bool {
	if f.UnitKind != "count" || f.Value == nil || f.Value.Max != nil {
		return false
	}
	n := len(partsOf(name))
	return n > 1 && (strings.Contains(name, "、") || float64(n) == f.Value.Num)
}

// afterExamples drops the examples before a thing: “甲”“乙”等培训 is 培训.
func afterExamples(name string) string {
	i := strings.LastIndex(name, "等")
	if i <= 0 {
		return name
	}
	before, _ := utf8.DecodeLastRuneInString(name[:i])
	if rest := name[i+len("等"):]; (before == '”' || before == '》') && runes(rest) >= 2 {
		return rest
	}
	return name
}

// phraseRight sets a name before the noun behind a figure.
func phraseRight(name string, r right) right {
	r.noun = name + r.noun
	return r
}

// relates tells that a phrase says what something is done by or in the light of.
func relates(name string) bool {
	for _, w := range [...]string{"结合", "围绕", "根据", "按照", "对照", "依据", "聚焦", "针对", "参照", "不具备", "不符合", "符合"} {
		if strings.HasPrefix(name, w) {
			return true
		}
	}
	return false
}

// compares tells that a phrase sets a figure against another body's, and so is no
// indicator of its own.
func compares(name string) bool {
	for _, w := range [...]string{"高出", "高于", "低于", "快于", "慢于", "领先", "超出", "比", "较", "优于", "同比", "环比"} {
		if strings.HasPrefix(name, w) && name != "比例" && name != "比重" {
			return true
		}
	}
	return false
}

// subset names what is said of some: 达到标准的医共体 for 7个医共体达到标准, 贫困村退出 for
// 21个贫困村全部退出.
func subset(r right) string {
	said := r.predicate
	for _, w := range [...]string{"全部", "均", "都", "已经", "已", "基本", "全面"} {
		said = strings.TrimPrefix(said, w)
	}
	said = strings.TrimSpace(said)
	if said == "" {
		return r.noun
	}
	if runes(said) <= 3 {
		return r.noun + said
	}
	return said + "的" + r.noun
}

// headOf gives the tag of the head that closes an indicator, empty without one.
func (t *text) headOf(name string) string {
	_, tag := splitHead(name)
	return tag
}

// valid tells that an indicator can stand.
func (t *text) valid(indicator string, f *figure.Figure, p *phrase) bool {
	if runes(indicator) < 2 {
		return false
	}
	switch indicator {
	case "实现", "完成", "总", "累计", "项目的", "其他", "以上", "以下", "左右":
		return false
	}
	return true
}

// clean sets an indicator as facts have it: no spaces, no loose quotation marks or
// brackets, not longer than a name can be.
func clean(s string) string {
	s = strings.ReplaceAll(strings.ReplaceAll(s, " ", ""), "　", "")
	s = strings.Trim(s, "、，,的和及：:；;。—-·")
	if strings.Count(s, "“") != strings.Count(s, "”") {
		s = strings.NewReplacer("“", "", "”", "").Replace(s)
	}
	for _, b := range [...][2]string{{"（", "）"}, {"(", ")"}} {
		if o, c := strings.Count(s, b[0]), strings.Count(s, b[1]); o != c {
			if i := strings.LastIndex(s, b[1]); c > o && i+len(b[1]) < len(s) {
				s = s[i+len(b[1]):]
			} else if i := strings.LastIndex(s, b[0]); o > c && i > 0 {
				s = s[:i]
			}
		}
	}
	if runes(s) > 32 {
		if i := strings.LastIndex(s, "的"); i > 0 && runes(s[i:]) > 4 {
			s = s[i+len("的"):]
		}
	}
	return strings.TrimSpace(s)
}
