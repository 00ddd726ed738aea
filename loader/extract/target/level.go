package target

import (
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/extract/figure"
	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// changed reads a figure behind a verb of change: the indicator stands before it.
func (t *text) changed(p *phrase, f *figure.Figure, r right) sense {
	s := sense{rule: ruleLevel, measure: measureOf(p.change)}
	t.afterStrong(p)
	t.beforeOrigin(p)
	name := afterPut(unqualified(t.str(*p)))
	name = undescribed(t.stripMake(name, p))
	name = t.averaged(strings.TrimPrefix(unranked(name), "提出"), p, f)
	if p.atLeast && f.Comparator == fact.CompEq {
		f.Comparator = fact.CompGe
	}
	if m := t.marks.Ending("change", f.From); m != nil && f.Comparator == fact.CompEq && f.Value != nil && !f.After {
		if strings.HasPrefix(t.s[m.Start:m.End], "控制") {
			f.Comparator = fact.CompLe // 失业率控制在4.5%
		}
	}
	if i := strings.LastIndex(name, "按"); i >= 0 {
		by := strings.TrimSuffix(strings.TrimSuffix(name[i:], "计算"), "折算")
		if strings.HasSuffix(by, "汇率") || strings.HasSuffix(by, "价") || strings.HasSuffix(by, "价格") {
			name = name[:i] // 144992元（按年平均汇率折算为20576美元）, 生产总值按1990年不变价计算达到750亿元
		}
	}
	if m := t.marks.Ending("change", f.From); m != nil && m.Tag == "level" && perHead(name) {
		name = t.whole(name, p.b, &s) // 生产总值160亿元，人均达到15万元
	} else if m != nil && perHead(name) {
		name += t.s[m.Start:m.End] // 户均增收6000元
	}
	if m := t.marks.Ending("change", f.From); m != nil && t.s[m.Start:m.End] == "增收" && f.UnitKind == "money" && headOf(name) == "" && name != "" && !strings.HasSuffix(name, "增收") {
		name += "增收" // 村集体增收1000万元: of more earned, not of more villages
	}
	if whose, what, ok := strings.Cut(name, "完成"); ok && whose != "" && headOf(what) == "sum" {
		name = whose + what // 房地产完成投资由18亿元增加到35亿元
	}
	if p.owner != "" && elliptical(name) {
		name = join(p.owner, name)
	}
	footing := t.footing(name, f.From)
	switch {
	case footing != "":
		s.indicator = footing
	case p.part && p.region == "" && isPlace(name) && t.said.indicator != "" && headOf(t.said.indicator) == "" && t.said.measure == s.measure:
		p.region, s.indicator, s.topic, s.keep = name, t.said.indicator, true, true // 大专以上学历达到80%，其中市区达到90%
	case name == "":
		if r.noun != "" && r.predicate == "" && t.said.indicator == "" && !p.from {
			s.indicator, s.rule, s.end = r.noun, ruleCount, r.end
			return s
		}
		s.topic, s.rule, s.bare = true, ruleTopic, true
		s.indicator = t.topic(p)
		if s.indicator == "" {
			return sense{}
		}
		if p.share && f.UnitKind == "ratio" && t.said.measure == fact.MeasureLevel && headOf(s.indicator) != "rate" && !strings.Contains(s.indicator, "占") {
			s.indicator += "占比" // 男性人口5万人，占51%
		}
		if before, _, ok := strings.Cut(s.indicator, "占"); ok && runes(before) >= 2 && ofNoShare(before, p, f) {
			s.indicator = before // 装机占总装机的50%，达到5000万千瓦; 面积占国土面积的66%，增加9万亩
		}
	case p.share && f.UnitKind == "ratio" && t.wholeOf(f) != "":
		s.indicator = t.whole(name, p.b, &s) + "占" + t.wholeOf(f) + "比重" // 制种量占全省43%
	case p.share && f.UnitKind == "ratio" && (headOf(name) == "" || headOf(name) == "sum" || strings.HasSuffix(name, "人口")):
		// 其中租赁型占60%
		if s.indicator = name + "占比"; p.part && t.said.indicator != "" {
			s.indicator = name + "占" + t.said.indicator + "比重"
		}
	case p.change == "level" && f.UnitKind == "ratio" && t.elsewhere(name) != "":
		s.indicator, s.topic = t.elsewhere(name), true // 市区幼儿入园率达到50%，县（市）达到30%
	case p.change == "level" && f.UnitKind == "ratio" && headOf(name) == "" && !measured(name) && t.ofRate(p) != "":
		if s.topic = t.said.indicator != ""; !s.topic {
			t.said.head = t.ofRate(p)
		}
		s.indicator = join(name, afterLike(name, t.ofRate(p))) // 签约服务率达到60%，其中重点人群达到80%
	case f.UnitKind == "ratio" && t.there(name, s.measure, p.a) != "":
		s.indicator, s.topic, s.keep = t.there(name, s.measure, p.a), true, true
	case p.change == "level" && f.UnitKind == "ratio" && headOf(name) == "" && !measured(name) && f.Comparator != fact.CompLe && t.sharedRate() != "":
		s.indicator, s.topic = name+t.sharedBy(name), true // 甲产品占比达到30%，乙产品达到70%
	case p.change == "level" && f.UnitKind == "amount" && t.twin(name) != "":
		s.indicator, s.topic = name+t.twin(name), true // 煤制油产能达到560万吨，煤制气达到100亿立方米
	case p.change == "level" && f.UnitKind == "amount" && t.twinAhead(f, name) != "":
		s.indicator = name + t.twinAhead(f, name) // 煤层气达到15亿立方米，页岩气产量达到5亿立方米
	case p.change == "level" && t.ofAlike(name, f) != "":
		s.indicator, s.topic = name+t.ofAlike(name, f), true
	case t.lent(p, f, name) != "":
		t.said.head = t.lent(p, f, name)
		s.indicator, s.topic = name+t.said.head, true // 增加值增长6%，其中制造业增长8%
	default:
		s.indicator = t.whole(name, p.b, &s)
		if subjectless(name) {
			// 第三产业加快发展，对经济增长的贡献率提高4个百分点
			if before := t.said.indicator; before != "" && !t.said.stale && t.clauseNext(p.a) {
				part, _, _ := strings.Cut(before, "占") // 民营经济增加值占60%，对增长的贡献率为41%
				topic := part
				if strings.HasPrefix(name, "对") {
					topic, _ = splitHead(part)
				}
				if whose, _, told := strings.Cut(part, "对"); told && whose != "" {
					topic = whose // and 对收入的贡献率为67%
				}
				s.indicator, s.topic = topic+name, true
			} else if a, b, ok := t.clauseBefore(p.b); ok && a >= t.said.end && b-a <= window/3 {
				if subject := t.subjectOf(a, b); subject != "" {
					s.indicator, s.topic, t.said.start = subject+name, true, t.skipJoint(a, b)
				}
			}
		}
	}
	if p.total && s.measure == fact.MeasureLevel && strings.Contains(s.indicator, "新增") {
		s.measure = fact.MeasureIncrement // 城镇新增就业累计达9万人
	}
	if s.measure == fact.MeasureLevel && f.UnitKind == "count" && !s.topic && doneTo.Close(t.str(*p)) {
		s.measure = fact.MeasureIncrement // 住房改造超过2000万套
	}
	if f.UnitKind == "count" && s.measure == fact.MeasureLevel && !s.topic && r.predicate == "" && isRealm(r.noun) {
		if headOf(s.indicator) == "" && !strings.HasSuffix(s.indicator, r.noun) {
			s.indicator, s.end = s.indicator+r.noun, r.end // 贸易伙伴扩大至155个国家和地区
		}
	}
	// 农业总产值增速达到5%, 能耗降幅: the head itself says growth
	if m := headOf(s.indicator); m != "" {
		switch m {
		case "growth":
			s.measure = fact.MeasureGrowth
		case "decline":
			s.measure = fact.MeasureDecline
		}
	}
	if strings.HasSuffix(s.indicator, "涨幅") && f.UnitKind == "ratio" {
		s.measure = fact.MeasureGrowth // 价格涨幅控制在3%以内
	}
	if s.topic && f.UnitKind == "ratio" && s.measure == fact.MeasureLevel && t.said.measure == fact.MeasureGrowth && t.grows(f.To) {
		s.measure = fact.MeasureGrowth // 投资增长21%，连续3年保持20%以上的高速增长
	}
	if f.UnitKind == "point" && s.measure == fact.MeasureGrowth {
		s.measure = fact.MeasureIncrement // 提高2个百分点 adds to a rate
	}
	return s
}

// doneTo end the name of what is done to things or befalls people, of which a count says to how many.
var doneTo = runeset.TailsOf("改造", "治理", "修复", "搬迁", "脱贫", "就业")

// afterLike gives what rate is of but for those that it begins with, where name is some of them and ends alike: 研发机构覆盖率 of
// 工业企业研发机构覆盖率 for 大型企业.
func afterLike(name, rate string) string {
	word := []rune(name)
	if len(word) < 3 {
		return rate
	}
	like := string(word[len(word)-2:])
	if i := strings.Index(rate, like); i > 0 && runes(rate[i:]) > 4 {
		return rate[i+len(like):]
	}
	return rate
}

// afterPut gives what is to change where 将 or 把 stands before it, without the words on who does so or how: 收费标准 of
// 引导机构将收费标准 before 降低30%.
func afterPut(name string) string {
	for _, w := range [...]string{"将", "把"} {
		i := strings.LastIndex(name, w)
		if i <= 0 || strings.HasSuffix(name[:i], "即") {
			continue
		}
		if what := name[i+len(w):]; runes(what) >= 2 && !startsWith(what, []string{"来", "近", "军", "关", "握", "手"}) {
			return what
		}
	}
	return name
}

// ofNoShare tells that f, behind a share of the quantity before, is of that quantity: how much it is, or its growth
// from year to year.
func ofNoShare(before string, p *phrase, f *figure.Figure) bool {
	switch f.UnitKind {
	case "ratio":
		return p.change == "growth" && p.yearly && headOf(before) != ""
	case "point", "times":
		return false
	}
	return f.Value != nil
}

// subjectless tells that a name says to or in what something has a part, but not what it is: 对经济增长的贡献率.
func subjectless(name string) bool {
	return strings.HasPrefix(name, "对") && strings.HasSuffix(name, "贡献率") ||
		strings.HasPrefix(name, "在") && (strings.HasSuffix(name, "占比") || strings.HasSuffix(name, "中的比重"))
}

// grows tells that a growth of so much stands behind byte at: 的高速增长.
func (t *text) grows(at int) bool {
	rest, ok := strings.CutPrefix(t.s[at:], "的")
	i := strings.Index(rest[:min(len(rest), window/3)], "增长")
	return ok && i >= 0 && runes(rest[:i]) <= 3 && !strings.ContainsAny(rest[:i], "，。；、")
}

// isRealm tells that a noun behind a count names but lands or divisions, to which something has come to reach.
func isRealm(noun string) bool {
	for _, part := range partsOf(noun) {
		switch part {
		case "国家", "地区", "省区市", "省份", "省", "省市", "省区", "城市",
			"县区", "区县", "县市区", "市县", "县市", "县",
			"乡镇", "乡", "镇", "街道", "村", "行政村", "社区":
		default:
			return false
		}
	}
	return noun != ""
}

// unqualified takes off an indicator what its growth leaves out of account: 扣除一次性因素, 剔除价格因素后.
func unqualified(name string) string {
	for _, w := range [...]string{"扣除", "剔除", "扣减"} {
		i := strings.Index(name, w)
		if i < 0 {
			continue
		}
		for _, end := range [...]string{"因素", "影响", "后"} {
			if strings.HasSuffix(name, end) {
				return strings.TrimRight(name[:i], "，,（( ")
			}
		}
	}
	return name
}

// unranked drops among whom a quantity is first to reach its figure: 在全市各县区中 of 经济总量在全市各县区中
// 率先突破500亿元.
func unranked(name string) string {
	if !strings.HasSuffix(name, "中") {
		return name
	}
	i := strings.LastIndex(name, "在全")
	if i <= 0 || headOf(name[:i]) == "" {
		return name
	}
	return name[:i]
}

// proposed drops from a name who has set the aim for the year: 中央提出今年 of 中央提出今年经济.
func proposed(name string) string {
	who, rest, ok := strings.Cut(name, "提出")
	if !ok || runes(who) > 4 || runes(rest) < 2 {
		return name
	}
	return strings.TrimPrefix(rest, "今年")
}

// grownAlone gives the growth of the economy, which alone is no quantity, its name.
func grownAlone(name, measure string) string {
	if name == "经济" && measure == fact.MeasureGrowth {
		return "经济增长"
	}
	return name
}

// perHead tells that a name says only by whom a quantity is divided.
func perHead(name string) bool {
	name = strings.TrimSuffix(name, "年")
	for _, w := range [...]string{"户均", "人均", "亩均"} {
		if strings.HasSuffix(name, w) && runes(name) <= 6 {
			return true
		}
	}
	return false
}

// lent gives the head of the indicator told before, which the parts of its change leave out: 投资 of
// 固定资产投资增长9%，其中制造业增长12%、房地产下降3%. Empty where name needs none.
func (t *text) lent(p *phrase, f *figure.Figure, name string) string {
	if p.change != "level" && f.UnitKind == "ratio" && t.ofWhole(name) != "" {
		return t.ofWhole(name)
	}
	if p.change == "level" || f.UnitKind != "ratio" && f.UnitKind != "times" || quantity(name) {
		return ""
	}
	if t.said.stale || t.said.measure != fact.MeasureGrowth && t.said.measure != fact.MeasureDecline {
		return ""
	}
	if !p.part {
		if t.listed() || t.goesWith(p, name) {
			return t.said.head
		}
		return ""
	}
	topic, tag := splitHead(t.said.indicator)
	head := t.said.indicator[len(topic):]
	if tag != "sum" || topic == "" || runes(head) < 2 || strings.HasSuffix(t.said.indicator, "生产总值") { // which no branch has
		return ""
	}
	return head
}

// afterSum takes the years over which a quantity is summed up out of its name: 五年累计 of
// 粮食五年累计产量.
func afterSum(name string) string {
	for _, w := range [...]string{"五年", "四年", "三年", "两年", "5年", "4年", "3年"} {
		if rest, ok := strings.CutPrefix(name, w); ok && headOf(rest) == "sum" && runes(rest) > 4 {
			return rest // 五年中央财政用于科技的投入
		}
	}
	before, rest, ok := strings.Cut(name, "累计")
	if ok && strings.HasPrefix(before, "在") && runes(rest) >= 2 {
		return rest // 在镇区累计栽树
	}
	if ok && runes(before) >= 2 && (rest == "支出" || rest == "投入" || rest == "收入" || rest == "投资") {
		return before + rest
	}
	if !ok || before == "" || rest == "" {
		return name
	}
	return before[:len(before)-yearsEnding(before)] + rest
}

// strongWords open the statement proper inside a longer phrase:
// 完善设施实现处理率达到95%.
var strongWords = [...]string{"实现", "确保", "力争", "使得", "争取", "保证", "力求", "预计", "有望", "使", "目标是", "目标为"}

// afterStrong cuts p behind the last word that opens the statement proper.
func (t *text) afterStrong(p *phrase) {
	for _, m := range slices.Backward(t.marks.In(p.a, p.b)) {
		if m.Class != "modal" || m.End >= p.b || m.Start == p.a || strings.HasSuffix(t.s[:m.Start], "（") || p.each && strings.HasSuffix(t.s[:m.Start], "、") {
			continue // nor 生产总值（预计，下同）, 接待游客、实现旅游收入分别增长
		}
		if w := t.s[m.Start:m.End]; (w == "将" || w == "把") && runes(t.s[m.End:p.b]) >= len([]rune("起征点")) {
			p.a = m.End // 引导金融机构逐步将平均费率降至1%以下, 阶段性将起征点提高到
			t.trimFront(p)
			return
		} else if slices.Contains(strongWords[:], w) && runes(t.s[m.End:p.b]) >= 2 {
			p.note(m.Tag)
			whose := phrase{a: p.a, b: t.beforeHow(p.a, m.Start)} // 年底前基本实现: nobody's
			t.trimFront(&whose)
			if before := t.str(whose); w == "实现" && owns(before) && (!t.verbIn(p.a, m.Start) || strings.HasPrefix(before, "通过")) {
				p.owner = before // 装备制造产业实现收入增长39%, 通过公共网络实现零售额增长22%
			}
			p.a = m.End
			t.trimFront(p)
			return
		}
	}
}

// owns tells that s is as long as a name is, and one alone, whose quantity may stand behind it.
func owns(s string) bool {
	n := runes(s)
	return n >= 4 && n <= 14 && running(s) == 0 && !strings.ContainsAny(s, "、，的")
}

// quantity tells that a name says by itself what is measured.
func quantity(name string) bool { return headOf(name) != "" || measured(name) }

// measured tells that a name ends as one of a quantity does that the lexicon does not
// know: 植被盖度, 集中度.
func measured(name string) bool {
	for _, w := range [...]string{"度", "比", "面", "力", "数", "量", "率", "性"} {
		if strings.HasSuffix(name, w) {
			return true
		}
	}
	return false
}

// sharedRate gives the words of the share or rate that the sentence has told last, which a
// list leaves out further on: 占总产量的比重, 覆盖率. Empty without one.
func (t *text) sharedRate() string {
	before := t.said.indicator
	if before == "" || t.said.stale || t.said.measure != fact.MeasureLevel {
		return ""
	}
	topic, tag := splitHead(before)
	if tag != "rate" && !strings.HasSuffix(before, "率") {
		return deed(before)
	}
	if i := strings.Index(before, "占"); i > 0 && !strings.HasSuffix(before, "占比") {
		return before[i:]
	}
	if i := strings.Index(before, "在"); i > 0 && strings.HasSuffix(before, "中占比") {
		return before[i:] // 甲在总量中占比达到15%，乙达到48%
	}
	if whose, what, ok := strings.Cut(before, "的"); ok && len(partsOf(whose)) > 1 && runes(what) > 4 {
		return what // 直辖市和省会城市的污泥处置率达到80%，重点镇达到30%
	}
	if head := before[len(topic):]; runes(head) > 1 {
		return head
	}
	return ""
}

// sharedBy gives what name leaves out of the share told before, which is of a quantity of its like: 增加值占生产总值比重
// of 民营企业 behind 国有企业增加值占生产总值比重.
func (t *text) sharedBy(name string) string {
	rate := t.sharedRate()
	whose, ok := strings.CutSuffix(t.said.indicator, rate)
	if word := []rune(name); ok && strings.HasPrefix(rate, "占") && len(word) > 2 {
		if like := string(word[len(word)-2:]); strings.Contains(whose, like) {
			return whose[strings.LastIndex(whose, like)+len(like):] + rate
		}
	}
	return rate
}

// twin gives the head of the sum told right before, where name is its topic's like, all but the
// last character, and leaves it out: 产能 of 煤制油产能 for 煤制气. Empty elsewhere.
func (t *text) twin(name string) string {
	before := t.said.indicator
	_, last := utf8.DecodeLastRuneInString(name)
	stem := name[:len(name)-last]
	if t.said.stale || t.said.measure != fact.MeasureLevel || runes(stem) < 2 || headOf(name) != "" {
		return ""
	}
	rest, ok := strings.CutPrefix(before, stem)
	if !ok || rest == "" {
		return ""
	}
	_, own := utf8.DecodeRuneInString(rest)
	if _, tag := splitHead(rest[own:]); tag == "" || strings.HasPrefix(before, name) {
		return ""
	}
	return rest[own:]
}

// ofAlike gives the head of the sum of money that the sentence has told last of one branch or body, which it leaves out of the next:
// 销售收入 of 新材料产业销售收入达到200亿元，纺织业达到90亿元. Empty where name is of none, or has a sum of its own.
func (t *text) ofAlike(name string, f *figure.Figure) string {
	before := t.said.indicator
	if f.UnitKind != "money" || t.said.stale || t.said.measure != fact.MeasureLevel && t.said.measure != fact.MeasureGrowth || !earners.Close(name) || isPlace(name) || headOf(name) != "" {
		return ""
	}
	topic, tag := splitHead(before)
	if head := before[len(topic):]; tag == "sum" && runes(topic) >= 2 && runes(head) >= 2 {
		return head
	}
	return ""
}

// earners end the names of those that make or own something, and so have sums of money.
var earners = runeset.TailsOf("业", "企业", "公司", "集团", "集群", "园区", "产业园", "工业园", "开发区", "高新区", "聚集区", "示范区")

// twinAhead gives the head of the sum that the clause behind f tells in the same unit of the like of name, which
// leaves it out: 产量 of 煤层气达到15亿立方米，页岩气产量达到5亿立方米. Empty elsewhere.
func (t *text) twinAhead(f *figure.Figure, name string) string {
	i := t.figureFrom(f.Start) + 1
	if headOf(name) != "" || measured(name) || i >= len(t.figures) || t.figures[i].Unit != f.Unit {
		return ""
	}
	from, _ := t.clause(t.figures[i].Start)
	if strings.Trim(t.s[min(f.To, from):from], "，, ") != "" {
		return ""
	}
	p := phrase{a: from, b: t.figures[i].From}
	t.trimBack(&p)
	t.trimFront(&p)
	topic, tag := splitHead(t.str(p))
	last, _ := utf8.DecodeLastRuneInString(name)
	if other, _ := utf8.DecodeLastRuneInString(topic); p.change != "level" || tag != "sum" || other != last || runes(topic) != runes(name) {
		return ""
	}
	return t.str(p)[len(topic):]
}

// deed gives the words that say what the members of a whole have done, where an indicator is the
// share of those who have: 建成中医馆 of 社区卫生服务中心建成中医馆. Empty elsewhere.
func deed(indicator string) string {
	for _, w := range [...]string{"建成", "建有", "设有", "设置", "配备", "开设"} {
		if i := strings.Index(indicator, w); i > 0 && runes(indicator[i:]) > runes(w)+1 {
			return indicator[i:]
		}
	}
	return ""
}

// beforeOrigin cuts p before the figure that a change started from (由12:45:43调整为).
func (t *text) beforeOrigin(p *phrase) {
	s := t.s[p.a:p.b]
	for _, w := range [...]string{"由", "从"} {
		i := strings.LastIndex(s, w)
		if i <= 0 {
			continue
		}
		if k := t.figureFrom(p.a + i); k < len(t.figures) && t.figures[k].Start < p.b {
			p.b = p.a + i
			t.trimBack(p)
			if t.named(p.b, t.figures[k].Start) {
				t.leaveClause()
			}
			return
		}
	}
}

// stripMake takes a verb of making off the start of an indicator: 建成绿色矿山 is 绿色矿山.
func (t *text) stripMake(name string, p *phrase) string {
	for opened := p.a; ; {
		m := t.marks.At("work", p.a)
		if m == nil || m.Tag == "-" || m.End >= p.b {
			return name
		}
		if joined := p.a > opened && endsJoint(t.s[:m.Start]) && headOf(name) == ""; !joined && (strings.HasSuffix(m.Tag, "noun") || m.Tag == "act") {
			return name // but 引进和培养人才
		}
		if strings.Contains(t.s[m.End:p.b], "的") && m.Tag != "do" || runes(t.s[m.End:p.b]) == 1 {
			return name // 新增及更换的公交车比例, 完成率
		}
		if strings.HasPrefix(t.s[m.Start:m.End], "新") && p.change != "level" || strings.HasPrefix(t.s[m.End:p.b], "或") {
			return name // 新注册企业增长27%, 新增或更新的公交车比例
		}
		p.a = m.End
		t.trimFront(p)
		name = t.str(*p)
	}
}

// beforeChange gives the part of a name before a verb of change inside it: of
// 产能规模持续保持在全球 before 25% the 产能规模.
func (t *text) beforeChange(p *phrase, name string) string {
	for _, m := range t.marks.In(p.a+1, p.b) {
		if m.Class == "change" && m.Tag == "level" && (strings.HasSuffix(t.s[m.Start:m.End], "在") || strings.HasSuffix(t.s[m.Start:m.End], "到")) {
			q := phrase{a: p.a, b: m.Start}
			t.trimBack(&q)
			if rest := t.s[m.End:p.b]; headOf(rest) != "" && strings.Contains(rest, "的") {
				return name // 测定标准达到合格以上的人数比例
			}
			if before := t.str(q); headOf(before) != "" {
				return before
			}
		}
	}
	return name
}
