package target

import (
	"slices"
	"sort"
	"strings"

	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// verbs is a verb of work with what stands around it.
type verbs struct {
	verb    string // as worded; empty without one
	keep    string // the verb, where the indicator keeps it (改造)
	deed    string // such a verb, where it stands with an object before the figure
	noun    string // the verb, where it can be an indicator itself (投资)
	object  string // what stands between verb and figure
	prefix  string // what stands before a verb in the middle
	act     bool   // noun is work done (培训), not a thing made
	nominal bool   // noun is the object of another verb: 新增节水
	over    string // that verb
	atLeast bool   // 至少 before the verb
}

// verbs reads the verb of work in p and its object.
func (t *text) verbs(p *phrase, r right) verbs {
	var v verbs
	t.skipDone(p)
	listed := -1 // where the last of those ends that a joint parts from one before
	for {        // verbs at the start: 完成新建…
		m := t.marks.At("work", p.a)
		if m == nil || m.Tag == "-" || m.End > p.b {
			if h := t.marks.At("change", p.a); h != nil && h.End < p.b && strings.HasSuffix(t.s[h.Start:h.End], "有") && h.Tag == "level" && !adds(v.verb) { // but 新增有实绩企业
				p.reached = p.reached || strings.HasPrefix(t.s[h.Start:h.End], "现") || strings.HasPrefix(t.s[h.Start:h.End], "已")
				p.a, p.hold = h.End, true // 拥有企业20家
				t.trimFront(p)
				continue
			}
			if t.builds(p.a, p.b) {
				v.verb, p.a = t.s[p.a:p.b], p.b
			}
			break
		}
		word := t.s[m.Start:m.End]
		act := strings.HasPrefix(m.Tag, "act")
		if joined := v.verb != "" && (endsJoint(t.s[:m.Start]) || m.Start == listed); joined {
			listed = m.End // 新建和改造提升农田
		} else if act && runeset.Spaces.Trim(t.s[m.End:p.b]) != "了" && m.End < p.b && !t.onlyVerbs(m.End, p.b) {
			v.verb, v.keep, v.deed = word, "", strings.TrimSuffix(word, "了")
			break // 改造棚户区: the verb stays with its object
		}
		if v.noun != "" && act {
			v.nominal = true
		} else if v.verb != "" && act {
			v.nominal, v.over = true, v.verb
		}
		if (strings.HasSuffix(m.Tag, "noun") || word == "建设" && v.verb != "") && m.End < p.b && elliptical(runeset.Spaces.Trim(t.s[m.End:p.b])) {
			break // 到位资金
		}
		if rest := runeset.Spaces.Trim(t.s[m.End:p.b]); runes(rest) == 1 && !strings.Contains(wellDone, rest) {
			break
		}
		if size := strings.TrimSuffix(t.s[m.Start:p.b], "的"); word == "投资" && size != t.s[m.Start:p.b] && sized(size) {
			break // 推进投资超10亿元的20个项目: it says of what size they are
		}
		if strings.HasPrefix(t.s[m.End:p.b], "（") && v.verb == "" && enters(word) {
			break // 上市（挂牌）企业
		}
		if adds(v.verb) && enters(word) {
			break // 新增入统企业: the second verb says of what kind they are
		}
		v.verb = word
		if strings.Contains(word, "和") {
			listed = m.End
		}
		if strings.HasSuffix(m.Tag, "noun") || act {
			if act && v.act && strings.HasSuffix(t.s[:m.Start], v.noun) {
				word = v.noun + word // 清淤疏浚
			}
			v.noun, v.act = word, act
		}
		if strings.HasSuffix(word, "了") || strings.HasPrefix(word, "已") {
			p.reached = true
		}
		p.a = m.End
		p.a = t.afterAside(p.a, p.b)
		if act {
			v.keep = strings.TrimSuffix(word, "了")
		}
		if rest, ok := strings.CutPrefix(t.s[p.a:p.b], "好"); ok && (rest == "" || t.verbAt(p.b-len(rest), p.b)) {
			p.a = p.b - len(rest) // 实施好200项
		}
		if rest := strings.TrimPrefix(strings.TrimPrefix(t.s[p.a:p.b], "起"), "了"); len(rest) < p.b-p.a && (rest == "" || !strings.HasPrefix(t.s[p.a:], "起")) {
			p.a = p.b - len(rest) // 建成了, 建立起
			p.reached = true
		}
		t.trimFront(p)
		if rest, ok := strings.CutPrefix(t.s[p.a:p.b], "或"); ok {
			if other := t.marks.At("work", p.b-len(rest)); t.onlyVerbs(p.b-len(rest), p.b) {
				p.a = p.b - len(rest) // 选育或引进3个品种
			} else if other != nil && other.Tag != "-" && other.End < p.b {
				p.a = p.b - len(strings.TrimPrefix(t.s[other.End:p.b], "了")) // 新建或改造电网线路9公里
			}
		}
	}
	if v.keep != "" && p.a < p.b {
		v.keep = ""
	}
	t.afterJoint(p, &v)
	v.object = runeset.Spaces.Trim(t.s[p.a:p.b])
	if rest, ok := strings.CutPrefix(v.object, v.deed+"了"); ok && v.deed != "" {
		v.object, p.reached = v.deed+rest, true // 培养了技师
	}
	if v.object == "" {
		return v
	}
	// a verb in the middle: 山洪预警系统新建雨量站
	for _, m := range slices.Backward(t.marks.In(p.a+1, p.b)) {
		held := m.Class == "change" && m.Tag == "level" && strings.HasSuffix(t.s[m.Start:m.End], "有") && m.End-m.Start > len("有")
		if m.Class != "work" && !held || m.Tag == "-" || m.End > p.b {
			continue
		}
		if held && t.s[m.Start:m.End] == "现有" && t.marks.Ending("work", m.Start) != nil {
			continue // 改造现有农田
		}
		if word := t.s[m.Start:m.End]; enters(word) && headOf(runeset.Spaces.Trim(t.s[m.End:p.b])) != "" {
			continue // 入库税收
		}
		if v.verb != "" && m.Class == "work" && startsWith(t.s[m.End:p.b], []string{"基金", "项目", "工程", "计划", "行动", "专项"}) {
			continue // 实施博士科研启动基金项目
		}
		if strings.HasSuffix(t.s[:m.Start], "未") {
			continue // 打通未贯通道路
		}
		if m.End-m.Start <= len("设") || startsWith(t.s[m.End:p.b], []string{"、", "者"}) || t.inQuotes(m, p.a) {
			continue // one character is too easily part of a word; 健康知识普及、全民健身 are named, and so are 人才计划入选者, “培训+服务”活动
		}
		if verb := t.marks.Ending("work", m.Start); verb != nil && verb.Tag == "do" && verb.Start > p.a && strings.HasPrefix(m.Tag, "act") {
			continue // 为学生发放资助补贴: work as the object of another verb
		}
		pure := held || !strings.HasSuffix(m.Tag, "noun") && m.Tag != "act"
		after := t.afterAside(m.End, p.b)
		object := runeset.Spaces.Trim(t.s[after:p.b])
		object = strings.TrimPrefix(object, "了")
		if last := t.marks.Ending("work", p.b); t.onlyVerbs(m.End, p.b) && last != nil && strings.HasPrefix(last.Tag, "make") {
			object = ""
		}
		before := phrase{a: p.a, b: m.Start}
		if of := t.str(before); strings.HasPrefix(of, "在") && runes(of) == 2 {
			break // 在甲投资企业: the verb says of what kind they are
		}
		if elliptical(object) && (strings.HasSuffix(m.Tag, "noun") || headOf(object) == "rate") || runes(object) == 1 && headOf(object) != "" || strings.HasPrefix(object, "占") {
			continue // 研发投入占比, 任务完成率, 投入占收入比重
		}
		switch {
		case object == "" && r.noun != "" && !strings.HasPrefix(m.Tag, "act"):
		case object == "" && pure && !closes(t.s[m.Start:m.End]):
			continue
		case object == "" && pure:
			// 一般公共预算收入完成208亿元
			t.trimBack(&before)
			p.reached, p.total, p.yearly = p.reached || before.reached, p.total || before.total, p.yearly || before.yearly
			p.years = max(p.years, before.years) // 固定资产投资五年累计完成9091亿元
			p.total = p.total || strings.HasPrefix(t.s[m.Start:m.End], "累计")
			p.hold = !p.total && !adds(t.s[m.Start:m.End])
			v.object = t.str(before)
			return v
		case object == "":
			continue // 林业建设
		case pure:
			if strings.Contains(object, "的") && m.Tag != "do" && headOf(object) != "" {
				continue
			}
		case roads(t.str(before)) && runes(object) >= 2: // 东山路、南环路安装路灯
		case t.prepositional(p.a) && runes(object) >= 2 && (headOf(object) == "" || strings.HasPrefix(t.str(before), "在") && whereabouts(t.str(before))):
		default:
			continue
		}
		t.trimBack(&before)
		if c := t.marks.Ending("comparator", before.b); c != nil && c.Start >= before.a && strings.HasSuffix(c.Tag, fact.CompGe) {
			v.atLeast, p.atLeast = true, true
			before.b = c.Start
			t.trimBack(&before)
		}
		p.reached = p.reached || before.reached || strings.HasPrefix(t.s[m.End:p.b], "了")
		p.total = p.total || before.total
		p.yearly = p.yearly || before.yearly
		p.hold = p.hold || held
		p.reached = p.reached || held && (strings.HasPrefix(t.s[m.Start:m.End], "现") || strings.HasPrefix(t.s[m.Start:m.End], "已"))
		v.verb = t.s[m.Start:m.End]
		if strings.HasSuffix(m.Tag, "noun") {
			v.noun = v.verb
		}
		if v.prefix = t.prefix(before); strings.HasSuffix(t.s[before.a:m.Start], "牵头") {
			v.prefix = "" // 支持企业牵头组建
		}
		q := phrase{a: after, b: p.b}
		t.trimFront(&q)
		v.object = runeset.Spaces.Trim(strings.TrimPrefix(t.s[q.a:q.b], "了"))
		if strings.HasPrefix(m.Tag, "act") || (appears(v.verb) || strings.HasSuffix(v.prefix, "引导")) && v.prefix != "" && r.noun == "" {
			v.object = v.verb + v.object // 城镇新增就业, 甲园区新注册企业, 母基金引导设立子基金
		}
		if v.object == "资金" && v.prefix != "" {
			v.object = v.verb + v.object // 科创债募集资金
		}
		if v.verb == "完成" && v.object == "投资" && isWorks(v.prefix) {
			v.object = v.verb + v.object // 158个重点项目完成投资: not all that is to be invested in them
		}
		if endsJoint(v.prefix) {
			v.prefix, v.object = "", v.prefix+v.verb+v.object // 退耕还林及巩固成果
		}
		return v
	}
	return v
}

// afterAside gives where s[a:b] goes on behind a bracket that opens it and holds but other verbs of work: 绿道 of 新增（更新）绿道.
func (t *text) afterAside(a, b int) int {
	if rest := t.s[a:b]; strings.HasPrefix(rest, "（") {
		if end := strings.Index(rest, "）"); end > 0 && t.onlyVerbs(a+len("（"), a+end) {
			return a + end + len("）")
		}
	}
	return a
}

// skipDone cuts p behind the words that say from when on the statement will hold, and of what: 年产值 of 项目达产后可实现年产值.
func (t *text) skipDone(p *phrase) {
	i := strings.Index(t.s[p.a:p.b], "后")
	if i <= 0 || !built.Close(t.s[p.a:p.a+i]) || strings.HasPrefix(t.s[p.a+i:], "后的") || p.a+i+len("后") >= p.b {
		return
	}
	p.a += i + len("后")
	t.trimFront(p)
	if rest, ok := strings.CutPrefix(t.s[p.a:p.b], "可"); ok && t.verbAt(p.b-len(rest), p.b) {
		p.a = p.b - len(rest)
		t.trimFront(p)
	}
}

// built end the words that say that a thing is there and at work.
var built = runeset.TailsOf("建成", "投产", "达产", "达效", "完工", "竣工", "运营", "投用", "使用")

// inQuotes tells that the mark m stands in a quotation that opens at or behind byte a.
func (t *text) inQuotes(m lexicon.Mark, a int) bool {
	i := sort.Search(len(t.quotes), func(i int) bool { return t.quotes[i][1] > m.End })
	return i < len(t.quotes) && t.quotes[i][0] >= a && t.quotes[i][0] < m.Start
}

// wellDone may follow a verb of work and say that it is done, or well.
const wellDone = "了起好"

// isWorks tells that a name is of projects.
func isWorks(name string) bool {
	return strings.HasSuffix(name, "项目") || strings.HasSuffix(name, "工程")
}

// afterVerb takes off the end of s what follows a verb there and says that its work is done: 建立起了, 创建了.
func afterVerb(s string) string { return strings.TrimSuffix(strings.TrimSuffix(s, "了"), "起") }

// roads tells that s lists roads, along which something is done.
func roads(s string) bool {
	list := strings.TrimPrefix(strings.TrimSuffix(s, "等"), "在")
	parts := partsOf(list)
	return len(parts) > 1 && !slices.ContainsFunc(parts, func(road string) bool { return alongRoads.First(road) == "" || runes(road) < 3 })
}

var alongRoads = runeset.TailsOf("路", "街", "道", "巷", "街道", "等街道", "等道路")

// appears tells that a verb says how those who are counted came to be somewhere, which their name keeps behind that.
func appears(verb string) bool {
	switch verb {
	case "新增", "新注册", "新登记", "新发现":
		return true
	}
	return false
}

// enters tells that a verb says how an enterprise or a project comes to be counted.
func enters(verb string) bool {
	switch verb {
	case "入统", "纳统", "入规", "升规", "入库", "上市", "挂牌":
		return true
	}
	return false
}

// afterJoint cuts the object in p where a second verb of work follows a joint in it: of
// 建设服务平台、走访企业 before a figure only 走访企业 is counted.
func (t *text) afterJoint(p *phrase, v *verbs) {
	if v.verb == "" {
		return
	}
	for _, m := range slices.Backward(t.marks.In(p.a+1, p.b)) {
		if m.Class != "work" || m.Tag == "-" || m.End >= p.b {
			continue
		}
		q := phrase{a: m.Start, b: p.b}
		before := strings.TrimRight(t.s[p.a:m.Start], " ")
		if a := t.adverbEnding(p.a, m.Start); a >= 0 {
			before = t.s[p.a:a]
		}
		if !strings.HasSuffix(before, "、") || runes(t.str(q)) < 4 || !strings.HasPrefix(m.Tag, "act") && strings.HasSuffix(m.Tag, "noun") || t.modifier(m.End, p.b) > 0 || runes(before) < 4 {
			continue
		}
		p.a = m.End
		v.verb, v.keep, v.noun = t.s[m.Start:m.End], "", ""
		if strings.HasPrefix(m.Tag, "act") {
			p.a = m.Start
		}
		return
	}
}

// adverbEnding gives where the adverb that ends s[a:b] starts, -1 without one.
func (t *text) adverbEnding(a, b int) int {
	if m := t.marks.Ending("modal", b); m != nil && m.Start >= a && m.Tag != "-" {
		return m.Start
	}
	return -1
}

// onlyVerbs tells that s[a:b] is verbs of work alone.
func (t *text) onlyVerbs(a, b int) bool {
	for a < b {
		m := t.marks.At("work", a)
		if m == nil || m.End > b {
			return runeset.Spaces.Trim(t.s[a:b]) == ""
		}
		a = m.End
	}
	return true
}

// prepositional tells that a phrase at a is one of means or place, so that a verb
// must follow: 利用存量土地建设….
func (t *text) prepositional(a int) bool { return t.relation(a, "means") }

// relation tells that a word of relation with the given tag stands at a.
func (t *text) relation(a int, tag string) bool {
	m := t.marks.At("relation", a)
	return m != nil && strings.Contains(m.Tag, tag)
}

// whereabouts tells that s says in what place work is done (在高校集中区域), or describes it (在有水源的
// 村), and not in what bodies, which belong to the name of what is counted (在医疗机构设置病床).
func whereabouts(s string) bool {
	for _, w := range [...]string{"区", "县", "旗", "市", "镇", "乡", "村", "区域", "流域", "沿线", "沿岸", "两岸", "境内", "等地", "所在地", "范围内"} {
		if strings.HasSuffix(s, w) && !strings.HasSuffix(s, "园区") {
			return true
		}
	}
	return strings.Contains(s, "的")
}

// prefix gives the words before a verb of work that the indicator needs:
// 山洪预警系统, 每校每学期; empty where they say how, or who acts.
func (t *text) prefix(p phrase) string {
	if strings.HasPrefix(t.s[p.a:p.b], "平均每") {
		p.a += len("平均") // 平均每万人拥有足球场地0.6块
	}
	if strings.HasSuffix(strings.TrimRight(t.s[:p.a], " "), "争取") {
		return "" // 争取国家支持新建水库3座
	}
	s := runeset.Spaces.Trim(t.s[p.a:p.b])
	if strings.HasSuffix(s, "首创") || strings.HasSuffix(s, "率先") {
		return "" // 在全市首创设立驿站32座
	}
	if strings.HasPrefix(s, "为") && runes(s) <= 3 {
		return "" // 为群众解决
	}
	if strings.HasPrefix(s, "在") && (whereabouts(s) || strings.HasSuffix(s, "会上")) {
		return ""
	}
	if startsWith(s, []string{"在全市", "在全省", "在全县", "在全区", "在全国"}) {
		return "" // 在全市首创
	}
	if roads(s) {
		return ""
	}
	for _, w := range [...]string{"在", "于", "为", "从"} {
		if strings.HasPrefix(s, w) {
			s = s[len(w):]
			s = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(s, "内"), "专门"), "免费")
			return strings.TrimSuffix(s, "中")
		}
	}
	longest := 14
	if strings.HasPrefix(t.s[p.b:], "分别") || strings.HasSuffix(s, "产业") && strings.Contains(s, "大") && strings.Contains(s, "、") {
		longest = 48 // 5个省重点项目、30个省大中型项目、61个市重点项目分别完成投资
	}
	if i := t.figureFrom(p.a); i < len(t.figures) && t.figures[i].To < p.b && t.figures[i].UnitKind == "count" &&
		(t.figures[i].From == p.a || strings.HasSuffix(t.s[p.a:t.figures[i].From], "等")) {
		s = runeset.Spaces.Trim(t.s[t.figures[i].To:p.b]) // 60个重点项目; 甲、乙等5个集聚区
	}
	if s == "" || s == "公开" || s == "可" || s == "能" || s == "全面" || s == "基本" || runes(s) > longest || t.prepositional(p.a) {
		return ""
	}
	for _, m := range t.marks.In(p.b-len(s), p.b) {
		if m.Tag == "nation" && m.Start > p.a || t.perHead(&m) {
			continue // 第二次全国污染源普查, 日均
		}
		if (m.Class == "work" && !strings.HasSuffix(m.Tag, "noun") && !t.ofProjects(m.End, p.b) || m.Class == "modal" && !(m.Tag == "adverb" && strings.HasSuffix(s, "项目"))) && m.Tag != "-" {
			return "" // but 主要建设项目
		}
	}
	if strings.HasSuffix(s, "确定") || strings.HasSuffix(s, "决定") || s == "提出" {
		return "" // 省政府确定全年新开工住房5万套
	}
	if (strings.Contains(s, "每") || s == "万人" || s == "千人" || s == "百人") && strings.HasPrefix(t.s[p.b:], "拥有") {
		return s + "拥有"
	}
	return strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(s, "共"), "专门"), "可")
}
