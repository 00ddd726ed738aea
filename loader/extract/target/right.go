package target

import (
	"slices"
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// right is what stands behind a figure up to the end of its clause.
type right struct {
	noun      string // what is counted
	predicate string // what is said of it
	end       int
	open      bool // the noun ends where the next figure begins
	going     bool // the predicate says but that work on it goes on
}

var (
	rightFirst = runeset.Of(" 　的") // before what is counted
	toDoLast   = runeset.Of(" 拟将") // behind it, before what is to be done
)

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
	lead := len(s) - len(rightFirst.TrimLeft(s))
	a += lead
	s = t.s[a:b]
	if rest, ok := strings.CutPrefix(s, "等"); ok && (ends(rest, 0) || startsWith(rest, []string{"措施", "配套", "政策", "系列", "一系列", "一批"})) { // 金融助企17条等配套措施
		return right{end: f.To}
	}
	if sum := runeset.Spaces.Trim(s); open && (sum == "共" || sum == "共计" || sum == "合计" || sum == "总计") {
		return right{end: f.To} // 1122个共176万平方米
	}
	if s == "" || ends(s, 0) && !open && !ownsJoint(s) {
		return right{end: f.To}
	}
	if n := stepAt(s); n > 0 && f.UnitKind != "count" {
		return right{end: a + n} // 突破300亿元大关
	}
	if t.remarkBehind(f.To) || t.spent(f) {
		return right{end: f.To} // 增加908元（按年末人口计算）
	}
	if next(s, 0) == '、' || joint(s) || next(s, 0) == '及' || next(s, 0) == '并' && f.UnitKind != "count" {
		return right{end: f.To}
	}
	if open { // the noun ends at the joint before the next figure: 1所学校、2家医院
		cut := lastJoint(s)
		if cut >= 0 {
			s, open = s[:cut], false
		}
	}
	if k := strings.Index(s, "（"); k > 0 {
		if end := strings.Index(s[k:], "）"); end < 0 || runes(s[k:k+end]) > 11 {
			s, open = s[:k], false // a remark, no part of the name
		}
	}
	if k := strings.LastIndex(s, "、"); k > 0 && placed(s[k:]) { // 7家企业上榜、数量居全国第二
		s, open = s[:k], false
	}
	named := s
	if k := digitAfterJoint(s); k > 0 {
		s = s[:k] // 8个农业园区、6大文化园区
	}
	if k := perHeadGain(s); k > 0 && ofPersons(f.Unit) && t.brings(f.From) {
		s, named = s[:k], s[:k] // 带动9000户贫困户年均增收3000元
	}
	if k := strings.Index(s, "用于"); k > 0 { // 1000万元专项资金用于…, 72台机器人应用于…
		named = strings.TrimSuffix(s[:k], "应")
		s, open = named, false
	}
	if k := strings.Index(s, "支持"); k > 0 && (strings.HasSuffix(s[:k], "国债") || strings.HasSuffix(s[:k], "债券") || open && strings.HasSuffix(s[:k], "资金")) { // 增发1万亿元国债支持重建, 安排2亿元专项资金支持40个项目
		named = s[:k]
		s, open = named, false
	}
	if (strings.HasPrefix(s, "对") || strings.HasPrefix(s, "用于")) && f.UnitKind == "money" {
		return right{end: f.To} // 筹资180万元对道路进行改造
	}
	r := right{open: open}
	split := len(s)
	if m := t.marks.At("change", a); m != nil && m.Tag == "level" && arrives(t.s[m.Start:m.End]) {
		split = 0 // 10%达到推荐标准
	}
	if m := t.marks.At("modal", a); m != nil && slices.Contains(alls[:], t.s[m.Start:m.End]) && m.End < a+len(s) && (m.Tag != "fact" || t.verbAt(m.End, a+len(s))) {
		split = 0 // 2391人全部摘帽, but not 8起成功案例
	}
	from, _ := t.clause(f.Start)
	if t.done(f, from, a, a+len(s)) {
		split = 0
	}
	before := runeset.Spaces.Trim(t.s[from:f.From])
	whom := strings.HasSuffix(before, "为") || strings.HasPrefix(before, "为") && strings.HasSuffix(before, "的") ||
		strings.HasSuffix(before, "对") || strings.HasPrefix(before, "对") && strings.HasSuffix(before, "等")
	for _, m := range t.marks.In(a+1, a+len(s)) {
		if m.End > a+len(s) || m.Tag == "-" {
			continue
		}
		if m.Class == "work" && m.Tag == "make" && endsJoint(t.s[a:m.Start]) && t.workLater(m.End, a+len(s)) {
			continue // 100个技改和新增产能项目建成投产
		}
		if m.Class == "work" && !strings.HasSuffix(m.Tag, "noun") && m.Tag != "act" && joint(t.s[m.End:a+len(s)]) && runes(t.s[m.End:a+len(s)]) > len([]rune("和改造提升")) && t.doneBefore(f.From) {
			s, open, split = s[:m.End-a], false, min(split, m.End-a) // 完成15公里公路新改建和大桥改扩建
			break
		}
		if m.Class == "work" && t.ofProjects(m.End, a+len(s)) {
			continue // 37个公路新建、改扩建项目建成通车
		}
		if m.Class != "work" && t.modifier(m.End, a+len(s)) > 0 && !endsNorm(s) {
			continue
		}
		switch {
		case m.Class == "modal" && slices.Contains(alls[:], t.s[m.Start:m.End]) && (t.s[m.Start:m.End] != "基本" || whom || t.verbAt(m.End, a+len(s))): // but 基本医疗
		case m.Class == "change" && m.Tag == "level" && arrives(t.s[m.Start:m.End]):
		case m.Class == "work" && !strings.HasSuffix(m.Tag, "noun") && m.Tag != "act" && (t.modifier(m.End, a+len(s)) == 0):
		case m.Class == "work" && t.s[m.Start:m.End] == "退出":
		case m.Class == "work" && whom && m.End < a+len(s): // 为6栋住宅安装电梯
		case m.Class == "work" && slices.Contains(honours[:], t.s[m.Start:m.End]) && m.End < a+len(s) && t.supported(f.Start):
		default:
			continue
		}
		split = min(split, m.Start-a)
		break
	}
	if t.supported(f.Start) {
		for _, m := range t.marks.In(a+len("项目"), a+split) {
			if m.Class == "modal" && (m.Tag == "aim" || m.Tag == "adverb") && m.End-m.Start > len("新") && t.verbAt(m.End, a+split) && m.End < a+split {
				s, split, open = s[:m.Start-a], m.Start-a, false // 支持3个实验室加快建设
				break
			}
		}
	}
	for _, w := range [...]string{"参与", "参加", "接入", "进入", "上榜", "落地", "成型起势", "重点扶持", "重点培育", "予以", "无一", "接受", "具备", "拥有", "享有", "享受", "加入", "用上", "住上", "喝上", "吃上", "惠及"} {
		if k := strings.Index(s[:split], w); k >= len("村") && strings.Count(s[:k], "“") == strings.Count(s[:k], "”") && (f.UnitKind == "ratio" || f.UnitKind == "count" || w == "惠及") && !strings.HasSuffix(s[:k], "的") && !(strings.Contains(s[k:], "的") && split == len(s)) {
			split = k // 80%以上的职业院校和500家企业参与集团化办学, but not of 3个具备条件的村
		}
	}
	if from, _, ok := renewals.Find(s[:split]); ok && from >= len("村") && f.UnitKind == "count" && !strings.Contains(s[from:], "的") {
		split = from
	}
	done := endsInDeed(s) || f.UnitKind == "count" && !open
	if k := strings.Index(s[:split], "进行"); k >= 0 && (whom || k >= len("村") && done && !strings.Contains(s[:k], "对")) {
		split = k // 为4000名老年人进行技能培训, 53条巷道进行了提升改造, 900名职工进行了身份转换
	}
	for _, w := range [...]string{"被", "得到", "受到"} { // 9万亩天然林得到保护; but of a share it is what is measured: 50%村庄污水得到治理
		if k := strings.Index(s[:split], w); k > 0 && f.UnitKind != "ratio" {
			split = k
		}
	}
	if k := strings.Index(s[:split], "与"); k > 0 && split < len(s) && !strings.HasPrefix(s[split:], "全") {
		split = k // 9家医院与上级医院开展合作
	}
	if split < len(s) && strings.HasSuffix(s[:split], "受") {
		split -= len("受") // 11个市受命名双拥模范城
	}
	skipped := 0                                   // bytes of what stands between the noun and the predicate
	for _, w := range [...]string{"在", "到", "赴"} { // 200家企业在陕设立机构, 1200名特派员到基层开展服务, but not of 所在地
		if split == len(s) {
			break
		}
		k := strings.LastIndex(s[:split], w)
		if k < len("企业") || strings.HasSuffix(s[:k], "所") || !t.verbAt(a+split, a+len(s)) {
			continue
		}
		switch where := s[k:split]; {
		case strings.Contains(where, "的"):
			continue
		case strings.Contains(where, "、") && earner(s[:k]):
			skipped = len(where) // 150家企业在主板、创业板完成上市: a list is no part of a name
		case strings.Contains(where, "、") || runes(where) < 2 || runes(where) > 5:
			continue
		}
		split = k
		break
	}
	if at := t.proceeds(a, a+len(s)); at > 0 && !open && !t.supported(f.Start) {
		split, r.going = min(split, at-a), true
	}
	if w := wished.First(s[:split]); w != "" && split-len(w) >= len("项目") && !open {
		split, r.going = split-len(w), true
	}
	if k := strings.Index(s, "正在"); k >= len("项目") && k <= split && !open {
		split, r.going = k, true // 20个搬迁项目正在设计中, 9个项目正在建设, where 在建 is no verb
	}
	r.noun = s[:split]
	if split < len(s) {
		r.noun = t.s[a:t.beforeHow(a, a+split)]
	}
	r.noun = toDoLast.TrimRight(r.noun)
	if strings.HasSuffix(r.noun, "户户") {
		r.noun = strings.TrimSuffix(r.noun, "户") // 带动9户贫困户户均增收2000元
	}
	if split < len(s) && runes(r.noun) > len([]rune("项目")) {
		r.noun = strings.TrimSuffix(r.noun, "进展") // 11个债券项目进展顺利
	}
	if at := t.timeEnding(a, a+len(r.noun)); at > a && split < len(s) {
		r.noun = t.s[a:at] // 12座污水处理厂2020年底全部建成
	}
	if strings.HasPrefix(r.noun, "口") && strings.HasSuffix(f.Unit, "人") {
		r.noun = "人" + r.noun // 5亿人口
	}
	if said, ok := strings.CutPrefix(r.noun, "实现"); ok && (f.Unit == "人" || f.Unit == "户" || strings.HasSuffix(f.Unit, "万人") || strings.HasSuffix(f.Unit, "万户")) {
		r.noun = strings.TrimPrefix(said, "了") // 1万人实现安全饮水
	}
	r.predicate = runeset.Spaces.Trim(s[split+skipped:])
	r.end = a + len(strings.TrimRight(named, " "))
	if open {
		r.noun = strings.TrimSuffix(strings.TrimSuffix(r.noun, "计"), "共") // 4条省道共365公里
		if giver, ok := strings.CutSuffix(r.noun, "向"); ok {
			r.noun = strings.TrimSuffix(giver, "累计") // 5家银行累计向12家企业发放贷款
		}
		r.end = a + len(r.noun)
		if f.UnitKind != "count" || runes(r.predicate) < 4 || split == 0 || startsWith(r.predicate, []string{"已", "完成"}) {
			r.predicate = "" // but 175家企业发行各类债券1193只
		}
	}
	return r
}

// done tells that s[a:b], behind the share f in the clause that starts at byte from, is what so much of those named before
// it do or have done to them: 配备专职教师 of 学校100%配备专职教师. Behind a verb of its own (完成60%改造任务) it is none.
func (t *text) done(f *figure.Figure, from, a, b int) bool {
	if f.UnitKind != "ratio" || f.To != a {
		return false
	}
	m := t.marks.At("work", a)
	if m == nil {
		m = t.marks.At("undertake", a)
	}
	if m == nil || m.Tag == "-" || m.End >= b && t.s[m.Start:m.End] != "覆盖" {
		return false
	}
	who := strings.TrimSuffix(strings.TrimRight(t.s[from:f.From], " "), "实现")
	own := t.marks.Ending("work", from+len(who))
	return runes(who) >= 2 && (own == nil || own.Tag == "-") && !strings.HasSuffix(who, "按") && t.modifier(m.End, b) == 0
}

// perHeadGain gives where s, behind those counted, goes on to what each of them gains, 0 where it does not.
func perHeadGain(s string) int {
	from, _, _ := gains.Find(s)
	return from
}

var gains = runeset.PatternOf(`年均(?:增收|增加收入)`)

// brings tells that a verb right before byte at says that others are brought along or reached: 带动.
func (t *text) brings(at int) bool {
	m := t.marks.Ending("work", len(strings.TrimRight(t.s[:at], " ")))
	return m != nil && (strings.HasSuffix(t.s[m.Start:m.End], "带动") || t.s[m.Start:m.End] == "覆盖" || reaches(t.s[m.Start:m.End]))
}

// doneBefore tells that a verb of doing (完成) stands right before byte at, so that what follows names work.
func (t *text) doneBefore(at int) bool {
	m := t.marks.Ending("work", len(afterVerb(strings.TrimRight(t.s[:at], " "))))
	return m != nil && m.Tag == "do"
}

// beforeHow gives where what is counted in s[a:b] ends, before the words that say how what follows is done: 集中 of
// 新药集中获批上市.
func (t *text) beforeHow(a, b int) int {
	for m := t.how(b); m != nil && m.Start > a; m = t.how(b) {
		b = m.Start
	}
	return b
}

// how gives the word that ends at byte b and says how what follows is done, nil without one.
func (t *text) how(b int) *lexicon.Mark {
	if m := t.marks.Ending("undertake", b); m != nil && m.Tag == "how" {
		return m
	}
	if m := t.marks.Ending("modal", b); m != nil && m.Tag == "adverb" {
		return m
	}
	return nil
}

// wished end what a clause says how those that it counts are to fare, and which names no work: 20个开发区加快发展, 9个项目尽早开工.
var wished = runeset.TailsOf("加快发展", "加快建设", "尽早开工", "尽快开工", "早日开工", "尽早投产", "尽快投产", "早日投产", "尽早建成", "早日建成", "做大做强", "不动摇")

// renewals begin what a report says in pictures of places that have been done up, and which names no work:
// 9个村旧貌换新颜, 11栋楼宇扮靓夜景.
var renewals = runeset.PatternOf(`旧貌换新|换新颜|换新貌|焕新颜|焕然一新|扮靓`)

// proceeds gives where the words begin that end s[a:b] and say of what is counted but that work on it goes on: 加快实施, 稳步推进.
// 0 where none do.
func (t *text) proceeds(a, b int) int {
	m := t.marks.Ending("undertake", b)
	if m == nil || m.Tag != "verb" || m.Start <= a {
		return 0
	}
	at := t.beforeHow(a, m.Start)
	if endsJoint(t.s[a:at]) || strings.HasSuffix(t.s[a:at], "或") {
		return 0 // 9个工程投入使用或加快建设
	}
	if word := t.s[m.Start:b]; at == m.Start && !strings.HasPrefix(word, "加快") && !strings.HasPrefix(word, "扎实") {
		return 0 // 30个小区改造
	}
	return at
}

// digitAfterJoint gives where the first 、 stands in s with a digit behind it, -1 without one.
func digitAfterJoint(s string) int {
	for i := range s {
		if rest, ok := strings.CutPrefix(s[i:], "、"); ok && rest != "" && rest[0] >= '0' && rest[0] <= '9' {
			return i
		}
	}
	return -1
}

// lastJoint gives where the last word that joins two members of a list stands in s, outside brackets; -1 without one.
func lastJoint(s string) int {
	cut, depth := -1, 0
	for i, r := range s {
		switch r {
		case '（', '(':
			depth++
		case '）', ')':
			depth--
		case '、', '和', '及', '与':
			if strings.HasSuffix(s[:i], "国家") && strings.HasPrefix(s[i:], "和地区") {
				break // 来自90个国家和地区的300名选手
			}
			if r == '及' && reachesAll.First(s[:i+len("及")]) != "" {
				break
			}
			if depth <= 0 && !strings.HasSuffix(s[:i], "以") {
				cut = i
			} else if depth <= 0 {
				cut = i - len("以") // 以及
			}
		}
	}
	return cut
}

// reachesAll are verbs that end as a joint does.
var reachesAll = runeset.TailsOf("惠及", "涉及", "普及", "波及", "危及")

// ofProjects tells that s[a:b], behind a verb of work, goes on with no more than such verbs and joints to the projects of
// which kind they say: 、改扩建项目.
func (t *text) ofProjects(a, b int) bool {
	for a < b {
		if startsWith(t.s[a:b], []string{"项目", "工程"}) {
			return true
		}
		if m := t.marks.At("work", a); m != nil && m.Tag != "-" {
			a = m.End
		} else if r := next(t.s, a); r == '、' || r == '和' || r == '及' {
			a += len("、")
		} else {
			return false
		}
	}
	return false
}

// workLater tells that a verb that says what becomes of things closes s[a:b].
func (t *text) workLater(a, b int) bool {
	m := t.marks.Ending("work", b)
	return m != nil && m.Start > a && m.Tag == "make"
}

// honours are verbs behind those who are supported that say what they are to become.
var honours = [...]string{"创建", "争创", "申报", "创成"}

// supporters are verbs that open a clause and say that others, who are counted, are helped to do what
// stands behind them: 支持7所高校、20个学科创建国家“双一流”.
var supporters = [...]string{"支持", "推动", "引导", "鼓励", "助力", "帮助", "指导"}

// supported tells that the clause of byte at begins with such a verb.
func (t *text) supported(at int) bool {
	from, _ := t.clause(at)
	return startsWith(t.s[from:at], supporters[:])
}

// startsWith tells that s starts with one of words.
func startsWith(s string, words []string) bool {
	for _, w := range words {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// joint tells that s begins with 和 that joins.
func joint(s string) bool { return strings.HasPrefix(s, "和") && !ownsJoint(s) }

// ownsJoint tells that s begins with a word of its own that begins as a joint does: 和美乡村, 及时.
func ownsJoint(s string) bool {
	for _, w := range [...]string{"和美", "和谐", "和平", "和睦", "和合", "及时", "还清", "还款", "还贷"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// alls are words between what a figure counts and what is said of all of it.
var alls = [...]string{"全部", "均", "都", "已", "已经", "全面", "基本", "先后", "成功", "顺利", "圆满", "如期", "能够"}

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
	if k := i + 1; r.noun == "" && k < len(t.figures) && t.figures[k].From == t.figures[i].To && t.figures[i].UnitKind == "count" && t.figures[k].UnitKind == "count" {
		if behind := t.right(k, to); behind.predicate != "" && !behind.open {
			return right{noun: strings.TrimSuffix(subset(behind), "的"), end: t.figures[i].To} // 90户200人全部摘帽
		}
	}
	if !r.open && !(r.noun == "" && i+1 < len(t.figures) && t.figures[i+1].From == t.figures[i].To) || i+1 >= len(t.figures) || t.figures[i+1].From >= to || r.predicate != "" {
		return r
	}
	g := &t.figures[i+1]
	if g.UnitKind != "amount" || runeset.Spaces.Trim(t.s[t.figures[i].To:g.From]) != r.noun {
		return r
	}
	behind := t.right(i+1, to)
	if behind.noun == "" {
		return r
	}
	return right{noun: r.noun + behind.noun, end: t.figures[i].To}
}
