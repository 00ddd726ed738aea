package target

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// heads are the lexicon's heads of indicators, works what it has for works; headEnds finds those that a topic may stand before.
var (
	works    = sync.OnceValue(func() map[string]string { return lexicon.Words("work") })
	heads    = sync.OnceValue(func() map[string]string { return lexicon.Words("head") })
	headEnds = sync.OnceValue(func() *runeset.Endings {
		return runeset.EndingsOf(func(yield func(string) bool) {
			for w := range heads() {
				if runes(w) <= longestHead && !yield(w) {
					return
				}
			}
		})
	})
)

// longestHead is how many characters such a head has at most; a longer one says all by itself
// (空气质量优良天数比例).
const longestHead = 8

// sameHead tells that two names end in the same head: 炼铁产能, 炼钢产能.
func sameHead(a, b string) bool {
	topic, tag := splitHead(a)
	return tag != "" && topic != "" && strings.HasSuffix(b, a[len(topic):])
}

// splitHead parts an indicator into its topic and its head: 肉牛 and 存栏规模. tag is
// empty where it ends in no head.
func splitHead(name string) (topic, tag string) {
	head := headEnds().Longest(name)
	switch runes(head) {
	case 0:
		return name, ""
	case 1:
		return name, heads()[head] // 量, 率: the word before belongs to the head
	}
	return name[:len(name)-len(head)], heads()[head]
}

// elliptical tells that an indicator is a head alone, or one with 年, 总 or the like
// before it, and so leans on a topic said before.
func elliptical(name string) bool {
	topic, tag := splitHead(name)
	if tag != "" && tag != "full" && topic == "" {
		return name != "绿化面积" // which a place has, and no works
	}
	if part, _, ok := strings.Cut(name, "占"); ok && part != "" && elliptical(part) {
		return true // 增加值占生产总值比重
	}
	if tag == "rate" {
		if before, of := splitHead(topic); before == "" && (of != "" && of != "full" || strings.HasSuffix(topic, "量")) {
			return true // 发电量占比
		}
	}
	if !leaners.Open(name) {
		return false
	}
	for w := range leaners.All() {
		rest, ok := strings.CutPrefix(name, w)
		if !ok || w == "建设" && !valid(name) {
			continue // 建设长度 is of something named elsewhere
		}
		if topic, tag := splitHead(rest); tag != "" && tag != "full" && topic == "" {
			return true
		}
	}
	return false
}

// leans tells that an indicator is elliptical, or lists none but such: 增加值和税金, also with of what they are a share.
func leans(name string) bool {
	if elliptical(name) {
		return true
	}
	list, _, _ := strings.Cut(name, "占")
	items := partsOf(list)
	return len(items) > 1 && !slices.ContainsFunc(items, func(item string) bool { return !elliptical(item) || ofHandling(item) })
}

// leaners may stand before such a head.
var leaners = runeset.HeadsOf("年", "总", "其", "年度", "年度计划", "年均", "日均", "月均", "线上", "网上", "产业", "综合", "建设", "投资")

// topic gives the indicator for a clause that names none: that of the figure before
// it, or else the clause before, where that is a name alone (5G基站数，到2025年达到200座).
func (t *text) topic(p *phrase) string {
	if a, b, ok := t.clauseBefore(p.b); ok && b-a <= 120 && a >= t.said.end {
		// 财政收入迈过千亿大关，达1330亿元
		name := t.subjectOf(a, b)
		leans := t.said.indicator != "" && !t.said.stale && elliptical(name) && placed(t.s[a:b])
		if name != "" && !leans && t.topical(p, name, a, b) {
			return name
		}
		if said := t.dutyOf(a, b); said != "" {
			return said
		}
	}
	if t.said.indicator != "" {
		return t.said.indicator
	}
	a, b, ok := t.clauseBefore(p.b)
	if !ok && p.from {
		return t.entire // 服务业增加值翻一番。由2005年的2亿元增至2010年的5亿元
	}
	if !ok || b-a > 90 {
		return ""
	}
	q := phrase{a: a, b: b}
	t.trimBack(&q)
	t.trimFront(&q)
	name := t.str(q)
	if _, tag := splitHead(name); tag == "" || q.change != "" {
		return ""
	}
	return name
}

// topical tells that the clause s[a:b], whose subject is name, is there to say what the figure of p is of.
func (t *text) topical(p *phrase, name string, a, b int) bool {
	return headOf(name) != "" ||
		p.each && len(partsOf(name)) > 1 || // 甲工程和乙工程占比较大，分别达到9亿元和5亿元
		p.from ||
		t.moves(a, b, name) || // 灵活就业人员不断上升，达到20万人
		t.tagged(p.b) == name // 单位产值能耗：下降18%
}

// moves tells that the clause s[a:b] says of name, and of nothing else, that there is more or less of it.
func (t *text) moves(a, b int, name string) bool {
	m := t.marks.Ending("change", b)
	if m == nil || m.Start < a || m.Tag != "growth" && m.Tag != "decline" {
		return false
	}
	p := phrase{a: a, b: m.Start}
	t.trimBack(&p)
	t.trimFront(&p)
	return t.str(p) == name
}

// placed tells that a clause says in what place a quantity stands among others: 总量位居全市第一, 增速排名全省前列, 增速高于全市.
func placed(clause string) bool {
	for _, w := range [...]string{"高于", "低于", "快于", "排名", "排位"} {
		if strings.Contains(clause, w) {
			return true
		}
	}
	return placing.In(clause) && placedAt.In(clause)
}

var (
	placing  = runeset.Of("居列")  // say that it stands
	placedAt = runeset.Of("第首前") // say where
)

// dutyOf gives what the clause s[a:b] wants each of some bodies to have, the share of which the next clause tells:
// 学校配备心理教师 of 学校要配备心理教师，2025年达到95%以上. Empty elsewhere.
func (t *text) dutyOf(a, b int) string {
	for _, m := range t.marks.In(a+1, b) {
		if m.Class != "work" || m.Tag == "-" || m.End >= b {
			continue
		}
		p := phrase{a: a, b: m.Start}
		t.trimFront(&p)
		bodies, ok := strings.CutSuffix(t.str(p), "要")
		if n := runes(bodies); !ok || n < 2 || n > 14 || t.verbIn(p.a, p.b-len("要")) {
			return ""
		}
		if duty := runeset.Spaces.Trim(t.s[m.Start:b]); runes(duty) <= 12 {
			return bodies + duty
		}
		return ""
	}
	return ""
}

// whole gives an elliptical indicator back what it shares with the one before it.
func (t *text) whole(name string, at int, s *sense) string {
	before := t.said.indicator
	if t.said.stale && strings.HasPrefix(name, "年") && runes(name) > 2 && strings.HasSuffix(before, name) {
		s.topic = true
		return before // 固废年利用量达到40亿吨；到2030年，年利用量达到45亿吨
	}
	if t.said.stale {
		before = ""
	}
	if name == "总量" && strings.HasSuffix(before, "生产总值") {
		s.topic = true
		return before // 地区生产总值年均增长11%，总量超过1万亿元
	}
	if name == "总面积" && (strings.HasSuffix(before, "宽") || strings.HasSuffix(before, "长")) {
		return name // 东西长200公里，南北宽150公里，总面积2万平方公里
	}
	if rest, ok := strings.CutPrefix(name, "其占"); ok {
		if subject := t.nearSubject(at); subject != "" {
			s.topic = true
			return subject + "占" + rest // 推广甲产品，使其占总量比重达到70%
		}
	}
	if name == "基金支出" || name == "基金总支出" || name == "基金收入" {
		if i := strings.LastIndex(t.said.indicator, "基金"); i > 0 {
			s.topic = true
			return t.said.indicator[:i] + name // 工伤保险基金收入9亿元；基金支出8亿元
		}
	}
	if (name == "人均" || name == "户均" || name == "亩均") && before != "" {
		s.topic = true
		if strings.HasSuffix(before, "生产总值") {
			return name + before
		}
		if strings.HasSuffix(before, "收入") && t.said.topic != "" {
			return t.said.topic + name + "收入" // 烟农总收入5676万元，户均1.8万元
		}
		return name + cmp.Or(t.said.topic, before) // 粮食产量9万吨，人均500公斤
	}
	if between.First(name) == name && strings.Contains(before, "居民") && strings.Contains(before, "收入") {
		s.topic = true
		return "城乡居民" + name // 城乡居民收入分别增长5%、7%，收入比缩小至2.5
	}
	if ofHandling(name) && t.casesTold() != "" && t.clauseNext(at-len(name)) {
		s.topic, s.keep = true, true
		return t.casesTold() + name // 化解矛盾纠纷220件，化解率100%
	}
	if slices.Contains(bodies[:], name) {
		return t.sectorOf(t.sentenceStart(t.sentenceOf(at))) + name // 机器人产业加快发展，骨干企业达80家
	}
	if owner := t.owner(name, at); owner != "" {
		s.topic = true
		return owner + name
	}
	if t.ofAir(name, at) {
		return "空气质量" + name
	}
	if name == "金额" && before != "" && t.listed() {
		s.topic = true
		return join(before, name) // 医保报销9万人次、金额2亿元
	}
	if of := t.ofFirm(name); of != "" {
		s.topic = true
		return of + name
	}
	if who := t.among(name, at); who != "" {
		return join(who, name)
	}
	if whole := t.provision(name, at); whole != "" {
		s.topic, s.keep = true, true
		return whole
	}
	if whole := t.belongs(name); whole != "" {
		s.topic, s.keep = true, true
		return whole
	}
	if cluster := t.course.cluster(); cluster != "" && strings.HasPrefix(name, "集群") {
		return join(cluster, name)
	}
	if head := strings.TrimSuffix(t.s[:at], name); strings.HasSuffix(head, "带动新增") || strings.HasSuffix(head, "带动") || strings.HasSuffix(head, "新增") && endsInDeed(before) {
		return name // 技术标准850项，带动新增产值9亿元: not of the standards; 拆除违建9万平方米，新增绿化面积2万平方米
	}
	if before == "" {
		if subject := t.nearSubject(at); strings.HasPrefix(name, "占") && subject != "" {
			s.topic = true
			return subject + name // 保护区面积不减少，占国土面积比例不低于14%
		}
		if of := t.namedWithin(name, at); of != "" {
			s.topic = true
			return of
		}
		if leans(name) {
			if label := t.label(at); label != "" {
				return join(label, name)
			}
			if subject := t.subject(at); isMeans(subject) {
				return name // 完善投资增长机制，投资增长5%
			} else if subject != "" {
				s.topic = true
				return ofSubject(subject, name)
			}
			if sector := t.sectorAt(at); sector != "" {
				return join(sector, name)
			}
			if told := t.toldAs(name); told != "" && name != "资金" && name != "经费" { // but 投入资金 pays for what is told with it
				s.topic = true
				return told
			}
			return t.course.matter(name) + name
		}
		return name
	}
	part, _, ofWhole := strings.Cut(before, "占")
	switch {
	case strings.HasPrefix(name, "每") && perOf(name) == name && strings.HasSuffix(strings.TrimRight(t.s[:at], " "), name) && strings.HasPrefix(t.s[at:], "拥有"):
		s.topic = true
		return name + "拥有" + before // 指导员5120名，每万人拥有14名
	case strings.HasPrefix(name, "占"):
		s.topic = true
		return before + name
	case strings.HasPrefix(name, "机械化") && t.said.measure == fact.MeasureIncrement && sited(before):
		s.topic = true
		if i := strings.LastIndex(before, "的"); i >= 0 {
			before = before[i+len("的"):]
		}
		return before + name // 建成5个示范基地，机械化率达到60%
	case ofWhole && runes(part) > runes(name) && strings.HasSuffix(part, name):
		s.topic = true
		return part // 产业增加值占生产总值比重达到20%，增加值超过1万亿元
	case strings.HasPrefix(name, "产业") && elliptical(name) && t.sectorAt(at) != "" && (name != "产业投资" || strings.HasSuffix(t.sectorAt(at), "产业")):
		return join(t.sectorAt(at), name) // 产业规模 of the branch, not of what was told before
	case strings.HasPrefix(name, "产业投资"): // an indicator by itself, where no branch is spoken of
		return name
	case t.listed() && strings.HasPrefix(name, "非") && len(name) > len("非国") && len(before) > len(name) && strings.HasPrefix(before, name[len("非"):]):
		s.topic = true
		return "非" + before // 国有企业9家、非国有7家
	case t.said.measure != fact.MeasureGrowth && sized(strings.TrimSuffix(name, "的")) && headOf(before) == "" && resized(before, name) == "" && !strings.Contains(before, "元"):
		s.topic = true
		return strings.TrimSuffix(name, "的") + "的" + strings.TrimPrefix(tailOf(before), "规模以上") // 文化企业260家，其中收入超10亿元的5家
	case (t.listed() || t.clauseNext(at)) && resized(before, name) != "", sized(strings.TrimSuffix(name, "的")) && resized(before, name) != "":
		s.topic = true
		return resized(before, name)
	case strings.HasPrefix(name, "网上") && headOf(before) == "": // of all, not of shops that were counted
		return name
	case leans(name):
		if elliptical(before) || strings.TrimPrefix(before, "总") == "占地" || ofDeed(before) {
			return t.course.matter(name) + name // 存栏9万头、出栏7万头; 占地9亩，建筑面积1万平方米
		}
		s.topic = true
		if subject := cmp.Or(t.faring(at), t.memberSubject(at, before)); subject != "" {
			return ofSubject(subject, name)
		}
		topic := t.said.topic
		if n := len(t.tallies); n > 0 && t.tallies[n-1].indicator == before && (strings.HasSuffix(t.tallies[n-1].unit, "场") || t.tallies[n-1].unit == "次") {
			return t.course.matter(name) + name // 参加展会10次，线上销售额6亿元: not of the fairs
		}
		if t.said.subset || madeYearly(before) && strings.HasSuffix(name, "产值") {
			if told := t.toldAs(name); told != "" {
				return told
			}
			return t.course.matter(name) + name // 70%的村建成服务站，交易额增长20%: not that of those villages alone
		}
		if strings.HasSuffix(before, "资产负债率") && name != before {
			topic = strings.TrimSuffix(before, "资产负债率") // 工业企业资产负债率降低2个百分点，利润增长3%
		}
		if topic == "" && !strings.HasSuffix(before, "资产负债率") || name == "增幅" || name == "增速" || name == "降幅" || name == "涨幅" {
			topic = before
		}
		return join(raisedThing(topic), name)
	case name == branch(name) && branch(before) != "" && before != branch(before):
		s.topic = true
		return name + strings.TrimPrefix(before, branch(before)) // 一产增加值300亿元，二产650亿元
	case casualty(before, name) != "":
		s.topic = true
		return casualty(before, name)
	case t.ofAge(before, name) != "":
		s.topic, s.keep = true, true
		return t.ofAge(before, name)
	case fromMiddle(before, name) != "":
		s.topic = true
		return fromMiddle(before, name)
	case ofGroup(before, name, t.listed()) != "":
		s.topic = true
		return ofGroup(before, name, t.listed())
	case t.listed() && !s.people && sharedFront(before, name) != "" && (strings.Contains(t.unitAt(at), "/") || t.inUnit(t.unitAt(at)) == before):
		return sharedFront(before, name) + name
	case sharedWhole(before, name) != "":
		return sharedWhole(before, name)
	case s.rule == ruleLevel && !s.bare:
		return t.sharedLevel(name, s) + name
	case !s.bare:
		return name // 创建省级园区4个、新增驿站3家
	}
	if head := t.said.head; head != "" && headOf(name) == "" && runes(name) <= 4 && strings.HasSuffix(before, head) {
		if t.said.measure != fact.MeasureIncrement && (!extends(head) || t.inUnit(t.unitAt(at)) != "") {
			s.topic = true
			return name + head // 其中谷物5万吨，下降2%，薯类1万吨
		}
		if t.listed() && runes(head) > 1 && t.inUnit(t.unitAt(at)) == before {
			s.topic = true
			return name + head // 新增装机容量5亿千瓦，其中水电9000万千瓦、核电400万千瓦
		}
	}
	if kind := sortOf(name); kind != "" {
		s.topic, s.keep = true, true
		return join(name, tailOf(before)) // 中型 of 拦沙坝
	}
	if s.bare && headOf(before) == "" && !strings.Contains(before, "的") && runes(name) <= 8 {
		if overlap := join(before, name); len(overlap) < len(before)+len(name) && len(overlap) > len(before) {
			s.topic = true
			return overlap // 治理面积 after 环境治理
		}
	}
	if per := perOf(before); per != "" && (t.listed() || t.clauseNext(at) && t.inParts(at)) && perOf(name) == "" && (headOf(name) == "" || t.listed() && t.inParts(at)) {
		return per + name // 每万人口全科医生4人、康复医师1人、床位6.5张
	}
	if t.said.prefix != "" && (t.listed() || !strings.HasPrefix(t.said.prefix, "每")) && (headOf(name) == "" || t.listed() && headOf(name) == "sum" && strings.HasSuffix(t.unitAt(at), "元")) && perOf(name) == "" && !t.worksAt(at) && !ranks(name) {
		return t.said.prefix + name
	}
	if level := t.sharedLevel(name, s); level != "" {
		return level + name
	}
	// 公厕 after 农村牧区户厕: the shared last character shows what is left out
	last, n := utf8.DecodeLastRuneInString(name)
	b, _ := utf8.DecodeLastRuneInString(before)
	alike := n > 0 && b == last && b != '税' && name != "铁路" && name != "公路"
	if alike && headOf(name) == "" && runes(name) <= 3 && runes(before) > runes(name)+1 && !t.partSince(at) {
		cut := len(before)
		for range runes(name) {
			_, k := utf8.DecodeLastRuneInString(before[:cut])
			cut -= k
		}
		if front := before[:cut]; !strings.HasSuffix(front, "以上") && !strings.HasSuffix(front, "以下") {
			return front + name
		}
	}
	return name
}

// ofSubject gives the quantity name to what the clause before speaks of, without another quantity that this is itself: 生猪出栏量 of
// 生猪产能基本恢复，出栏量3300万头.
func ofSubject(subject, name string) string {
	if of, tag := splitHead(subject); tag == "sum" && runes(of) >= 2 && heads()[name] == "sum" {
		subject = of
	}
	return join(subject, name)
}

// ofAir tells that name is a number of days by how good the air was on them, of which the clause before speaks or has told others:
// 空气质量明显好转，优良天数245天.
func (t *text) ofAir(name string, at int) bool {
	if !strings.HasSuffix(name, "天数") || strings.Contains(name, "空气") || runes(name) > longestHead {
		return false
	}
	before := t.said.indicator
	return strings.HasPrefix(before, "空气质量") && strings.HasSuffix(before, "天数") || strings.HasPrefix(t.nearSubject(at), "空气")
}

// ofFirm gives taxes those who pay them, of whom the list has told what they make or earn: 甲产业园 of 甲产业园实现产值20亿元、税收2亿元. Empty elsewhere.
func (t *text) ofFirm(name string) string {
	if name != "税收" || t.said.stale || !t.listed() {
		return ""
	}
	whose := earnings.First(t.said.indicator)
	if whose == "" {
		return ""
	}
	return strings.TrimSuffix(t.said.indicator, whose)
}

// earnings end what firms make or earn, by which their taxes are told.
var earnings = runeset.TailsOf("总产值", "年产值", "产值", "主营业务收入", "销售收入", "营业收入", "营收", "增加值", "利润")

// between are what sets the incomes of town and country against each other.
var between = runeset.HeadsOf("收入倍差", "收入之比", "收入比值", "收入比", "收入差距")

// casesTold gives the cases that the sentence has counted last, side by side: 代表建议、委员提案. Empty where it has counted others.
func (t *text) casesTold() string {
	var cases []string
	for k := len(t.stated); k > 1 && len(cases) < len(t.tallies) && len(cases) < longestList && !t.said.stale; k -= 2 {
		c := t.tallies[len(t.tallies)-1-len(cases)]
		if unit := strings.TrimLeft(c.unit, "十百千万"); unit != "件" && unit != "起" && unit != "条" && unit != "宗" {
			break
		}
		cases = append(cases, handled(c.indicator))
		if k < 4 || t.stated[k-3] > t.stated[k-2] {
			break
		}
		if joint := t.s[t.stated[k-3]:t.stated[k-2]]; !endsJoint(joint) && !(light.TrimLeft(joint) == "" && proposals.Close(c.indicator) && proposals.Close(t.tallies[len(t.tallies)-1-len(cases)].indicator)) {
			break
		}
	}
	slices.Reverse(cases)
	return strings.Join(cases, "、")
}

// proposals end what delegates hand in, the kinds of which are counted one behind the other: 代表建议9件，委员提案5件.
var proposals = runeset.TailsOf("建议", "提案", "议案", "意见")

// ofHandling tells the name of how many of some cases were handled so.
func ofHandling(name string) bool {
	return slices.Contains(handlings[:], name)
}

var handlings = [...]string{"办结率", "办复率", "化解率", "响应率", "满意率", "回复率", "答复率", "整改率", "走访率", "见面率", "面复率", "解决率"}

// handled takes off cases the verbs that say how they were handled: 矛盾纠纷 of 排查化解各类矛盾纠纷.
func handled(name string) string {
	end := 0
	for _, m := range lexicon.Scan(name) {
		if m.Class == "work" && m.Start == end && strings.HasPrefix(m.Tag, "act") && runes(name[m.End:]) >= 2 {
			end = m.End
		}
	}
	name = strings.TrimPrefix(name[end:], "各类")
	return strings.TrimSuffix(strings.TrimSuffix(name, "办复"), "办结")
}

// bodies are enterprises of a branch that their name does not say.
var bodies = [...]string{"骨干企业", "龙头企业", "骨干龙头企业", "链主企业", "规上企业", "规模以上企业"}

// partSince tells that what stands at byte at is told as a part (其中) of what was said last.
func (t *text) partSince(at int) bool {
	from, _ := t.clause(at)
	return strings.Contains(t.s[min(max(from, floor(t.s, at-window)), t.said.start):at], "其中")
}

// casualty gives whom or what accidents have cost, told behind their number alone, what they are: 事故死亡人数 of 事故59起、死亡56人,
// 火灾直接经济损失 of 火灾30起，直接经济损失50万元. Empty elsewhere.
func casualty(before, name string) string {
	switch name {
	case "死亡", "受伤", "伤亡":
		name += "人数"
	case "直接经济损失", "经济损失", "直接财产损失", "财产损失":
	default:
		return ""
	}
	for _, w := range [...]string{"事故", "火灾"} {
		if i := strings.LastIndex(before, w); i >= 0 {
			return before[:i+len(w)] + name
		}
	}
	return ""
}

// namedWithin gives a rate the words before what it is of, where the clause before speaks of that: 农机社会化 of
// 农机社会化服务体系不断完善，服务覆盖率达85%. Empty elsewhere.
func (t *text) namedWithin(name string, at int) string {
	of, tag := splitHead(name)
	if tag != "rate" || runes(of) != len([]rune("服务")) {
		return ""
	}
	subject := t.nearSubject(at)
	i := strings.Index(subject, of)
	if runes(subject[:max(i, 0)]) < 2 {
		return ""
	}
	return subject[:i] + name
}

// sharedWhole gives the share of a quantity the whole that the share told before is of, where
// both are shares of the same quantity of two: 第二产业增加值比重 behind
// 第一产业增加值占地区生产总值比重. Empty elsewhere.
func sharedWhole(before, name string) string {
	for _, share := range [...]string{"比重", "比例"} {
		quantity, ok := strings.CutSuffix(name, share)
		part, whole, of := strings.Cut(before, "占")
		if !ok || !of || !strings.HasSuffix(whole, share) || strings.Contains(quantity, "占") {
			continue
		}
		topic, tag := splitHead(quantity)
		if other, _ := splitHead(part); tag != "" && runes(topic) > 1 && part[len(other):] == quantity[len(topic):] {
			return quantity + "占" + whole
		}
	}
	return ""
}

// fromMiddle gives an indicator the words before it of the one told before, which goes on in its middle as
// name begins: 生活垃圾 of 生活垃圾焚烧处理能力达到9吨，焚烧处理率达到100%. Empty elsewhere.
func fromMiddle(before, name string) string {
	word := []rune(name)
	if len(word) < 5 || len(word) > 8 || headOf(name) == "" || strings.Contains(before, "占") || strings.HasSuffix(before, "之比") {
		return ""
	}
	i := strings.Index(before, string(word[:4]))
	if i < len("生活") || strings.HasSuffix(before[:i], "的") || endsJoint(before[:i]) {
		return ""
	}
	return before[:i] + name
}

// branch gives the sector of the three that name starts with, where nothing or a head follows; empty elsewhere.
func branch(name string) string {
	for _, w := range [...]string{"第一产业", "第二产业", "第三产业", "一产", "二产", "三产"} {
		if rest, ok := strings.CutPrefix(name, w); ok && (rest == "" || heads()[rest] != "") {
			return w
		}
	}
	return ""
}

// groups end the name of those among whom a rate is taken.
var groups = [...]string{"儿童", "青少年", "学生", "居民", "人群", "老年人", "患者", "妇女", "人口"}

// worksAt tells that a verb of work ends at byte at: 110千伏变电站新建.
func (t *text) worksAt(at int) bool {
	m := t.marks.Ending("work", at)
	return m != nil && m.Tag != "-" && !strings.HasSuffix(m.Tag, "noun")
}

// listed tells that the statement follows the one before it in a list of 、 or 和.
func (t *text) listed() bool {
	r := next(t.s, t.said.end)
	return r == '、' || r == '和' || r == '及'
}

// levels of government that qualify a list of things.
var levels = [...]string{"国家", "自治区", "省", "市", "州", "盟", "旗", "县", "区"}

// ranks tells that a name starts with a level of government or a kind of place by itself, and so shares neither with the
// one told before it: 国家创新型集群, 村级站点 behind 县级中心, 农村 behind 城镇.
func ranks(name string) bool {
	return startsWith(name, levels[:]) || startsWith(name, kindsOfPlace) || startsWith(name, ranksOfPlace)
}

// onRegister open the names of enterprises of which one register is kept for all levels.
var onRegister = runeset.PatternOf("科技型|高新技术|规模以上|规上|限额以上|限上|上市|挂牌")

// sharedLevel gives the level that a list says once, of the first of the things that it counts, for name further on: 国家级 of
// 国家级绿色工厂9家、绿色园区2个. Empty elsewhere.
func (t *text) sharedLevel(name string, s *sense) string {
	if levelOf(name) != "" || ranks(name) || onRegister.Opens(name) || !t.listed() || s.people {
		return ""
	}
	return levelOf(t.said.indicator)
}

// levelOf gives the words of level that an indicator starts with: 自治区级以上, 国家级.
func levelOf(name string) string {
	at := 0
	for {
		found := false
		for _, l := range levels {
			if strings.HasPrefix(name[at:], l) {
				at += len(l)
				found = true
				break
			}
		}
		if !found {
			return ""
		}
		if strings.HasPrefix(name[at:], "级") {
			at += len("级")
			for _, w := range [...]string{"及以上", "以上", "以下", "重点"} {
				if strings.HasPrefix(name[at:], w) {
					at += len(w)
					break
				}
			}
			return name[:at]
		}
		found = false
		for _, w := range [...]string{"、", "和", "或"} {
			if strings.HasPrefix(name[at:], w) {
				at += len(w)
				found = true
				break
			}
		}
		for _, l := range levels {
			found = found || strings.HasPrefix(name[at:], l) // 市州级
		}
		if !found {
			return ""
		}
	}
}

// join sets b behind a; what ends a and starts b stands once.
func join(a, b string) string {
	if strings.HasSuffix(a, "年") && strings.HasPrefix(b, "年") {
		return a + b[len("年"):] // 粮食年播种面积、年产量
	}
	for n := min(len(a), len(b)); n > 0; n-- {
		if a[len(a)-n:] == b[:n] && utf8.RuneStart(b[0]) && n >= len("面积") && runes(b[:n]) >= 2 {
			return a + b[n:]
		}
	}
	return a + b
}
