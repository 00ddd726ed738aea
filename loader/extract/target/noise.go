package target

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"plangraph/loader/extract/figure"
	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// noise tells that figure i gives no indicator a figure, whatever stands around it:
// it belongs to a name, a title, an age, a norm, or says how many ideas there are.
// Its words stay part of the phrase that they stand in.
func (t *text) noise(i, from, to int) bool {
	if t.idle[i] == unknown {
		t.idle[i] = busy
		if t.ofBase(i, from) {
			t.idle[i] = base
		} else if t.noisy(i, from, to) {
			t.idle[i] = idle
		}
	}
	return t.idle[i] != busy
}

func (t *text) noisy(i, from, to int) bool {
	f := &t.figures[i]
	if i > 0 && f.Unit == "分" && t.s[t.figures[i-1].Start:f.Start] == t.s[t.figures[i-1].Start:t.figures[i-1].To]+"时" {
		return true // 07时41分
	}
	if mute(f, t.s, t.marks) || ofPeople(f, t.s) || t.ofDevice(f, to) {
		return true
	}
	switch f.UnitKind {
	case "vague":
		return f.Chinese || !ends(t.s, f.To) || !t.made(f, from)
	case "trait":
		return !ends(t.s, f.To) || t.changeBefore(f, from) == "" // 电压等级达到2000伏, not 110千伏变电站
	case "age":
		if p := (phrase{a: from, b: f.From}); strings.HasSuffix(t.str(p), "寿命") && ends(t.s, f.To) {
			break
		}
		if t.origin(i, from) {
			break // 由75岁提高到77岁
		}
		return !ends(t.s, f.To) || t.changeBefore(f, from) == ""
	case "time":
		if name, _ := t.within(i, from, to); name != "" {
			return t.norm(from, to)
		}
		return !t.durable(f, from) && !t.origin(i, from)
	case "times", "point":
		if f.UnitKind == "times" && t.multipleOf(f, from) != "" {
			return false
		}
		if f.UnitKind == "times" {
			before := t.s[max(from, floor(t.s, f.From-window/4)):f.From]
			if (strings.Contains(before, "分别是") || strings.Contains(before, "分别为")) && t.list(i, from, to) > 1 {
				return false // 产值、投资分别是2000年的4.7倍和4.3倍
			}
		}
		return t.changeBefore(f, from) == "" && !f.Before || t.compared(f, from) || overWhole(strings.TrimRight(t.s[from:f.From], " ")) || t.perStep(f, from)
	case "":
		if f.Unit != "" || t.unitless(i, from, to) {
			break // 531万, 1200万
		}
		if t.origin(i, from) {
			break // 由1.2:1扩大到2:1, 由1.93缩小到1.86
		}
		if f.Value == nil {
			return !f.Before && !strings.HasPrefix(t.s[f.To:], "用于") && t.changeBefore(f, from) != "level" && !t.tallied(f, from)
		}
		if goesOn(f, t.s) || !f.Before && t.changeBefore(f, from) == "" && !(f.After && t.tallied(f, from)) {
			return true
		}
		if of := t.s[from:f.From]; f.Value.Num == 100 && strings.HasSuffix(of, "为") && strings.ContainsAny(of+t.s[max(0, from-len("（")):from], "（(") {
			return true // 性别比为105.2（女性为100）
		}
	}
	if f.Chinese && (!t.weighty(f, from) || f.UnitKind == "amount" && strings.HasPrefix(t.s[f.To:], "级")) {
		return true // 十亿吨级煤炭基地
	}
	if f.UnitKind == "amount" && strings.HasPrefix(t.s[f.To:], "级") || t.s[f.From:f.To] == "十亿" && !ends(t.s, f.To) {
		return true // 10万吨级码头, 十亿企业
	}
	if f.Unit == "条" && strings.HasSuffix(t.s[:f.Start], "“") && strings.HasPrefix(t.s[f.End:], "”") {
		return true // 出台稳增长“21条”: what a policy is called
	}
	if t.quoted(f) || t.ofThose(i, from) || t.attributive(i, from, to) || t.norm(from, to) || t.grant(i, from, to) {
		return true
	}
	if t.course.norms {
		return true
	}
	if f.UnitKind == "count" && t.framed(i, from, to) {
		return true
	}
	if f.UnitKind == "count" && !ends(t.s, f.To) && strings.Contains(t.s[max(from, floor(t.s, f.From-window/3)):f.From], "跻身") {
		return true // 跻身27个中心区城市
	}
	if t.namesOne(i, from, to) {
		return true
	}
	if f.UnitKind == "count" && t.inEachOf(i, to) {
		return true // 在20个重点镇各建1个综合体
	}
	if f.UnitKind == "count" && t.amongMade(i, to) > 0 {
		return true // 80个村中新发展种植业村31个
	}
	if f.UnitKind == "count" && t.severalCounts(i, from, to) {
		return true
	}
	if t.defines(i, from, to) || t.reliedOn(f, from) || t.bounding(i, to) {
		return true
	}
	if before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(t.s[from:f.From], " ")); before == '×' {
		return true // 计算方法：门诊收入/医疗收入×100%
	}
	before := strings.TrimRight(t.s[from:f.From], " ")
	if f.Unit == "次" && f.Chinese && sessions.In(before[floor(before, len(before)-len("九届九次、")):]) {
		return true // 省委九届九次、十次全会
	}
	if f.UnitKind == "count" && strings.HasPrefix(before, "在") && amongst(t.s[f.To:to]) {
		return true // 在全省167个区县中找位次
	}
	if strings.HasPrefix(before, "除") && strings.HasSuffix(strings.TrimRight(t.s[f.To:to], " "), "外") {
		return true // 除因政策调整取消3项外
	}
	if is(before, "表", "附表", "图", "附图", "专栏") {
		return true // 表3 分年度任务
	}
	if strings.HasSuffix(before, "每") || strings.HasSuffix(before, "出门") || strings.HasSuffix(before, "步行") {
		return true // 每3至10万居民, 市民出门500米有绿地
	}
	if f.Unit == "分" && (strings.HasPrefix(t.s[f.To:], "为") || scoring(before)) {
		return true // 每起扣2分, 得分90分以上为优秀
	}
	if setAgainst(before, t.s[f.To:to]) {
		return true
	}
	if (f.Before || f.After) && strings.Contains(t.s[f.To:to], "的") && (uncertain(before) || startsWith(runeset.Spaces.Trim(before), bans[:])) {
		return true // 培育一批产值超10亿元的企业, 限制销售灰分高于16%的散煤
	}
	if f.After && f.UnitKind == "count" && strings.HasPrefix(t.s[f.To:], "的") && strings.Contains(before, "且") {
		return true // 组建年龄15岁以下且存栏200只以上的核心群
	}
	if f.Unit == "万人" && f.Value != nil && (f.Value.Num == 10 || f.Value.Num == 100) && strings.Contains(t.s[f.To:min(to, floor(t.s, f.To+36))], "率") && !ends(t.s, f.To) {
		return true // 十万人生产安全事故死亡率
	}
	if populous(f, t.s[f.To:to]) {
		return true // 20万人口以上城市
	}
	if f.UnitKind == "count" && stepsBehind(t.s[f.To:min(to, floor(t.s, f.To+60))]) {
		return true // 迈上4个万亿元台阶
	}
	if i+1 < len(t.figures) && f.UnitKind == "money" && t.figures[i+1].From == f.To && t.figures[i+1].UnitKind == "count" && ends(t.s, t.figures[i+1].To) {
		return true // 其中50亿元1个、10亿元以上3个
	}
	if f.UnitKind == "count" && rankedIn(t.s[f.To:min(to, floor(t.s, f.To+window/4))]) {
		return true // 在全国217家开发区考评中位列第13位
	}
	if f.UnitKind == "count" && startsWith(before, []string{"将", "把"}) && mergers.In(t.s[f.To:min(to, floor(t.s, f.To+window/3))]) {
		return true // 将8家公司的16支基金整合为2支
	}
	if f.Unit == "人" && strings.HasPrefix(t.s[f.To:], "制") {
		return true // 3人制篮球场
	}
	if f.Unit == "位" && movesInRank(before) {
		return true // 居全省第11位，比一季度前移4位
	}
	if f.UnitKind == "ratio" && strings.HasSuffix(before, "前") {
		return true // 进入全球前千分之一
	}
	if f.UnitKind != "count" {
		return false
	}
	switch {
	case ranked(before), // 居全国前10位, 前15家企业产值占比
		strings.HasSuffix(before, "后") && (f.Unit == "位" || f.Unit == "名"), // 退出全国后十位
		oneOf(runeset.Spaces.Trim(t.s[f.To:to])),                           // 全国4个示范区之一
		f.Unit == "个" && strings.HasPrefix(t.s[f.To:], "位次"),               // 排名前进9个位次
		honouredWith(before): // 甲镇被列入全国首批127个特色小镇
		return true
	}
	return t.idea(f.To)
}

// oneOf tells that s, behind a count, ends by saying that one of those counted is spoken of.
func oneOf(s string) bool {
	return strings.HasSuffix(s, "之一") && !strings.HasSuffix(s, "分之一")
}

// honouredWith tells that s, before a count, says that something has come to be one of those that there are in a country or a
// province, of which the count is all: 被列入全国首批.
func honouredWith(s string) bool {
	return honouredAmong.In(s[floor(s, len(s)-len("被认定为某某省某某市第十批")):])
}

var honouredAmong = runeset.PatternOf(`(?:获评|列入|入选|成为|评为|认定为|命名为|确定为)(?:全国|国家|全省|全市|[^，。、；]{1,6}[省市])(?:首批|第.{1,2}批)?$`)

// bounding tells that figure i, in a clause that ends at to, is the first of two bounds that say which things are spoken of: 30人 of
// 入井人数超过30人、井深超过800米的矿山.
func (t *text) bounding(i, to int) bool {
	f, k := &t.figures[i], i+1
	if !f.Before && !f.After || next(t.s, f.To) != '、' || k >= len(t.figures) {
		return false
	}
	g := &t.figures[k]
	thing, ok := strings.CutPrefix(t.s[g.To:max(g.To, to)], "的")
	return ok && len(thing) <= window && (g.Before || g.After) && runes(thing) >= 2 && !startsWith(thing, []string{"目标", "水平", "要求", "能力", "规模"}) &&
		!strings.Contains(t.s[f.To+len("、"):g.From], "、") && !t.verbIn(f.To, g.From)
}

// reliedOn tells that f counts those by means of which something is done, in a clause that starts at byte from: 依托已建成的2条
// 通道; but not 依托某支队建设12个库.
func (t *text) reliedOn(f *figure.Figure, from int) bool {
	s := strings.TrimRight(t.s[:f.From], " ")
	means, ok := strings.CutPrefix(strings.TrimLeft(s[from:], " "), "依托")
	if !ok {
		return false
	}
	m := t.marks.Ending("work", len(s))
	return m == nil || m.Tag == "-" || len(means)-(m.End-m.Start) < len("支队")
}

// mergers say what several are made into.
var mergers = runeset.PatternOf(`(?:整合|合并|归并|重组)[为成]`)

// scoring tells that s, before a number of points, says how a score is reckoned: 每起扣.
func scoring(s string) bool {
	for _, w := range [...]string{"加", "得", "计"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return strings.Contains(s, "扣")
}

// rankedIn tells that s, behind a number of bodies, says what rank something has among them.
func rankedIn(s string) bool {
	for _, w := range [...]string{"中位列第", "中排名第", "中位居第", "中排位第"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// movesInRank tells that s, before a number of ranks, says that something rose or fell by so many.
func movesInRank(s string) bool {
	for _, w := range [...]string{"前移", "后移", "上移", "下移", "前进"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// origin tells that figure i, whose clause starts at from, is where a change started: 由 or 从 stands before
// it, with no more than the time of it between them, and a verb of change behind it (从2015年的75岁提高到77岁).
func (t *text) origin(i, from int) bool {
	f := &t.figures[i]
	at := len(strings.TrimRight(t.s[:f.From], " "))
	if m := t.timeEnding(from, len(strings.TrimSuffix(t.s[:at], "的"))); m >= 0 {
		at = m
	}
	if s := t.s[from:at]; !strings.HasSuffix(s, "由") && !strings.HasSuffix(s, "从") {
		return false
	}
	behind := f.To + len(t.s[f.To:]) - len(strings.TrimLeft(t.s[f.To:], " "))
	if r := next(t.s, behind); f.Value == nil && (r == '，' || r == ',') {
		behind += strings.IndexRune(t.s[behind:], r) + len(string(r)) // 由29:39:32，调整为22:42:36
	}
	if m := t.marks.At("modal", behind); m != nil && m.Tag != "-" {
		behind = m.End // 由1.2万亿元预计提高到
	}
	if startsWith(t.s[behind:], []string{"到", "至"}) && t.timeEnding(from, at) < at && at < len(t.s[:f.From]) {
		return true // 从2001年4090亿元到2016年的6.4万亿元
	}
	m := t.marks.At("change", behind)
	return m != nil && m.Tag != "-"
}

// uncertain tells that s, which stands before the size of things, does not say how many they are: 培育一批产值.
func uncertain(s string) bool {
	for _, w := range [...]string{"一批", "若干", "多个", "多家"} {
		if i := strings.LastIndex(s, w); i >= 0 && runes(s[i:]) <= 10 {
			return true
		}
	}
	return false
}

// setAgainst tells by what stands around a figure that it was what had been wanted, told beside what came of it:
// 减税2.3亿元，超过原定的2亿元; 下降5%，好于下降7%的预期; 控制在预期3%以内.
func setAgainst(before, behind string) bool {
	for _, w := range [...]string{"原定", "原定的", "超计划", "超任务", "控制在预期", "低于预期", "高于预期", "好于预期"} {
		if strings.HasSuffix(before, w) {
			return true
		}
	}
	if strings.HasSuffix(before, "计划") && strings.Contains(before, "超") {
		return true // 超年度计划28%
	}
	if strings.Contains(before, "目标") && (strings.HasPrefix(before, "比") || strings.HasPrefix(before, "较")) {
		return true // 比“十五”计划目标900亿元超额30亿元
	}
	if strings.HasPrefix(behind, "目标") && strings.Contains(before, "超") {
		return true // 远超市级下达的8家目标任务
	}
	if overWhole(before) {
		return true
	}
	rest, ok := strings.CutPrefix(behind, "的")
	if ok && strings.HasSuffix(rest, "序时进度") {
		return true // 达到全年目标53%的序时进度
	}
	if ok && rest == "水平" && strings.HasSuffix(before, "平均") {
		return true // 远低于全国平均55%的水平
	}
	return ok && startsWith(rest, []string{"预期", "控制目标"}) && startsWith(before, []string{"好于", "低于", "高于", "优于"})
}

// overWhole tells that a figure behind s is by how much something is above or below a whole that it is a part of:
// 技改投资、制造业投资增速分别高于全国12.7个、12个百分点.
func overWhole(s string) bool {
	s = strings.TrimSuffix(strings.TrimSuffix(s, "水平"), "平均")
	at, n := utf8.DecodeLastRuneInString(s)
	s = s[:len(s)-n]
	return strings.ContainsRune("国省市县区旗州盟", at) && (strings.HasSuffix(s, "高于全") || strings.HasSuffix(s, "低于全") || strings.HasSuffix(s, "快于全"))
}

// perStep tells that f is the step by which something else is told: 生产总值每增长1个百分点，拉动就业….
func (t *text) perStep(f *figure.Figure, from int) bool {
	m := t.marks.Ending("change", f.From)
	return m != nil && m.Start > from && strings.HasSuffix(t.s[:m.Start], "每")
}

// tallied tells that the name of a ratio stands right before f, which needs no unit: 车桩比2.5：1,
// 总和生育率1.3左右.
func (t *text) tallied(f *figure.Figure, from int) bool {
	p := phrase{a: max(from, floor(t.s, f.From-60)), b: f.From}
	t.trimBack(&p)
	name := t.str(p)
	return ends(t.s, f.To) && (headOf(name) == "rate" || headOf(name) != "" && (strings.HasSuffix(name, "比") || strings.HasSuffix(name, "率")))
}

// made tells that the clause of f, from byte from on, begins with a verb of work and names what is
// counted before f: 引进新药20种.
func (t *text) made(f *figure.Figure, from int) bool {
	if f.From-from > window {
		return false
	}
	p := phrase{a: from, b: f.From}
	t.trimFront(&p)
	m := t.marks.At("work", p.a)
	return m != nil && m.Tag != "-" && m.End < f.From
}

// compared tells that the clause of f, from byte from on, sets something against another figure:
// 快于经济增速1个百分点.
func (t *text) compared(f *figure.Figure, from int) bool {
	from = max(from, floor(t.s, f.From-window))
	if i := strings.LastIndex(t.s[from:f.From], "、"); i >= 0 {
		from += i + len("、")
	}
	p := phrase{a: from, b: f.From}
	t.trimFront(&p)
	return t.relation(p.a, "compare") && !t.named(p.a, p.b) && t.marks.At("relation", p.a).End-p.a >= len("高于")
}

// ranked tells that s ends in a word that makes a number behind it a rank: 前10, 第3.
func ranked(s string) bool {
	if strings.HasSuffix(s, "第") {
		return true
	}
	rest, ok := strings.CutSuffix(s, "前")
	if !ok {
		return false
	}
	for _, w := range [...]string{"目", "此", "之", "以", "日", "年", "底", "末", "月", "当", "提"} {
		if strings.HasSuffix(rest, w) {
			return false
		}
	}
	return true
}

// ends tells that a phrase ends at i.
func ends(s string, i int) bool {
	switch next(s, i) {
	case 0, '，', ',', '。', '；', ';', '、', '）', ')', '和', '！', '\n':
		return true
	}
	return false
}

// changeBefore gives the verb of change that stands before figure f, looked for
// past words of aim and of counting.
func (t *text) changeBefore(f *figure.Figure, from int) string {
	p := phrase{a: max(from, floor(t.s, f.From-60)), b: f.From}
	t.trimBack(&p)
	return p.change
}

// quoted tells that f is part of a longer quotation or of a title, as in “5个一” or
// 《100条措施》.
func (t *text) quoted(f *figure.Figure) bool {
	i := sort.Search(len(t.quotes), func(i int) bool { return t.quotes[i][1] >= f.End })
	return i < len(t.quotes) && t.quotes[i][0] < f.From && t.quotes[i][1] > f.To
}

// attributive tells that figure i belongs to the name of an indicator or of a thing:
// 500万吨以上煤矿产能占比60%, 国能300万吨煤制油项目.
func (t *text) attributive(i, from, to int) bool {
	f := &t.figures[i]
	rest := strings.TrimPrefix(strings.TrimLeft(t.s[f.To:to], " "), "等")
	if rest == "" || ends(rest, 0) || t.goesOnWith("并", to-len(rest)) || stepAt(rest) > 0 || t.remarkBehind(f.To) || t.spent(f) || f.UnitKind == "money" && strings.HasPrefix(rest, "用于") {
		return false // 筹措资金2亿元用于助企纾困
	}
	if m := t.marks.At("change", to-len(strings.TrimLeft(t.s[f.To:to], " "))); m != nil && m.Tag == "level" && !strings.HasPrefix(rest, "占比") {
		return false // 由1500亿元增加到
	}
	if t.worth(i, from, to) != "" || t.outlay(i, from, to).rule != "" {
		return false
	}
	if t.origin(i, from) || t.grants(i, rest) {
		return false
	}
	if i+1 < len(t.figures) && t.figures[i+1].From < to && f.UnitKind != "ratio" && f.UnitKind != "money" {
		between := t.s[f.To:t.figures[i+1].From]
		if strings.Contains(between, "人均") && !strings.ContainsAny(between, "、和及") {
			return true // 2.2万脱贫人口人均纯收入19701元
		}
	}
	if t.sharedCapacity(i, to) != "" || i > 0 && t.idle[i-1] == busy && t.sharedCapacity(i-1, to) != "" {
		return false
	}
	p := phrase{a: max(from, floor(t.s, f.From-120)), b: f.From}
	if i > 0 && t.idle[i-1] == busy {
		p.a = max(p.a, t.figures[i-1].To)
	}
	t.trimBack(&p)
	front := p.a
	t.trimFront(&p)
	verb := p.change != ""
	work := t.marks.Ending("work", p.a+len(afterVerb(t.s[p.a:p.b])))
	if work != nil && work.Tag != "-" && (work.Start == p.a || work.Start > p.a && !strings.HasSuffix(work.Tag, "noun") || work.Start >= front && work.Tag == "act") {
		verb = true // 带动近2万农民就业
	}
	if work != nil && f.UnitKind == "money" && t.s[work.Start:work.End] == "安排" {
		verb = true // 市财政每年安排1亿元专项资金
	}
	if name, _ := t.exceeding(i, from, to); name != "" {
		return false
	}
	later := i+1 < len(t.figures) && t.figures[i+1].From < to && t.figures[i+1].Unit != "" && !t.sorts(i+1, to) && !t.ofThose(i+1, from)
	if later && (p.hold && t.verbIn(f.To, t.figures[i+1].From) || t.locative(from) && !(verb && endsJoint(t.s[:t.figures[i+1].From]))) && f.UnitKind == "count" {
		return true // 在市直5家医院建设14个学科
	}
	if f.UnitKind == "count" && strings.HasSuffix(t.s[from:f.From], "在") {
		q := phrase{a: from, b: f.From}
		if t.trimFront(&q); t.str(q) == "在" {
			return true // 在2083所小学增设幼儿园
		}
	}
	if f.UnitKind == "count" && t.sorts(i, to) {
		return true
	}
	if i > 0 && f.Before && f.UnitKind == "money" && t.figures[i-1].To == f.From && t.figures[i-1].UnitKind == "count" {
		return true // 3个超千亿元产业
	}
	if f.UnitKind == "money" && strings.HasSuffix(t.str(p), "规模") && isFund(rest) {
		return false
	}
	bounded := (f.After || f.Before) && (f.Comparator != fact.CompApprox || f.UnitKind == "ratio") // near 3万 of 近3万贫困人口脱贫 bounds no size
	if next := i + 1; !verb && f.UnitKind == "count" && later && t.str(p) == "" {
		q := phrase{a: f.To, b: t.figures[next].From}
		if t.trimBack(&q); q.change == "level" && !q.hold && t.figures[next].UnitKind == "count" && !strings.ContainsAny(t.str(q), "、，") {
			return true // 17个集中区入园企业达到481户
		}
		if t.figures[next].UnitKind == "ratio" && (q.change != "" || strings.HasSuffix(t.str(q), "率")) {
			if name := t.str(q); headOf(name) != "" && !strings.Contains(name, "、") {
				return true // 9个中心城市空气质量优良天数比率保持在98%
			}
		}
		if part, _, ok := strings.Cut(t.s[q.a:q.b], "占"); ok && t.figures[next].UnitKind == "ratio" && headOf(part) == "sum" && !strings.Contains(part, "、") {
			return true // 14个重点产业产值占总产值的80%
		}
	}
	if f.UnitKind == "count" && (!verb || strings.HasSuffix(t.str(p), "的")) && among(rest) {
		return true // 8个监测断面中水质优良比例达到25%
	}
	if !verb && f.UnitKind == "count" && later && t.figures[i+1].UnitKind == "money" {
		if name := t.str(p); (name == "" || strings.HasSuffix(name, "等")) && t.ofAll(f.To, t.figures[i+1].From) {
			return true // 电子信息等4个产业产值超千亿元
		}
	}
	if later && t.figures[i+1].UnitKind == "count" {
		if verb && p.change == "" && sizes(f) && t.touches(f.To, t.figures[i+1].From) {
			return true // 实施5000万元以上项目20个, 培育过10亿元企业2家
		}
		if f.Chinese && f.UnitKind == "money" && facility(runeset.Spaces.Trim(t.s[f.To:t.figures[i+1].From])) {
			return true // 亿元企业30家、十亿元企业5家
		}
		yearly := (f.UnitKind == "count" || f.UnitKind == "amount") &&
			madeInYear(t.s[max(from, floor(t.s, f.From-window/6)):f.From])
		if yearly && facility(runeset.Spaces.Trim(t.s[f.To:t.figures[i+1].From])) {
			return true // 建设年屠宰5万头肉牛加工厂1座
		}
	}
	if name := t.str(p); f.After && p.change == "" && (strings.HasSuffix(name, "存栏") || strings.HasSuffix(name, "出栏")) {
		return true // 发展年出栏50头以上的养殖场20个, 存栏100头以上奶牛规模化养殖比重
	}
	if f.After && i > 0 && t.figures[i-1].To == f.From && t.figures[i-1].UnitKind == "count" && t.idle[i-1] == busy && !ends(t.s, f.To) {
		return true // 建设30个10万头以上养殖场
	}
	if f.After && f.UnitKind == "count" && strings.HasSuffix(t.s[f.End:f.To], "及以上") && !strings.HasPrefix(rest, "的") {
		return true // 消除56人及以上大班额
	}
	if f.After && !verb && !later && meets(rest) {
		return false
	}
	if bounded && !verb {
		// the rest has a figure of its own, or a noun directly
		if later && !t.listsOn(i, from) {
			return true
		}
		if f.UnitKind != "count" && f.UnitKind != "ratio" || f.Unit == "户" || f.Unit == "人" {
			return true
		}
	}
	if f.UnitKind == "amount" || f.UnitKind == "money" {
		noun := rest
		if k := strings.IndexAny(noun, "，。；、,;"); k >= 0 {
			noun = noun[:k]
		}
		if slices.Contains(steps[:], noun) && p.change != "" {
			return false
		}
		if p.change != "" {
			return !strings.HasPrefix(noun, "的") && !p.hold && p.change == "level" && f.UnitKind == "amount" && noun != "" && !t.verbAt(f.To, to)
		}
		if i > 0 && t.idle[i-1] == busy && t.figures[i-1].UnitKind == "count" && t.figures[i-1].From >= from {
			// 改造61台5385蒸吨锅炉: a second measure of what is worked on; 建成2台35万千瓦机组: of each
			if gap := runeset.Spaces.Trim(t.s[t.figures[i-1].To:f.From]); gap == "" {
				return !t.actBefore(&t.figures[i-1], from) && !extent(f.Unit)
			} else if !strings.ContainsAny(gap, "，。；、") && t.marks.Ending("work", t.figures[i-1].From) == nil {
				return false
			} else if p.str(t.s) != "" {
				return false
			}
		}
		if i > 0 && t.idle[i-1] == busy && t.figures[i-1].From >= from && endsJoint(t.s[t.figures[i-1].To:f.From]) {
			return false // 27公里道路和13公里旧路
		}
		done := extent(f.Unit) && strings.Contains(noun, "进行") && strings.HasPrefix(t.str(p), "对")
		if name := t.str(p); !verb && (name == "" || name == "对" || done) && t.workNoun(f.To, f.To+len(rest)) {
			return false // 2700万亩退化草原的修复治理基本完成, 对甲河120公里河道进行清淤
		}
		if !verb {
			first := t.marks.At("work", p.a)
			if first == nil || first.Tag == "-" || first.End > p.b || !strong(first.Tag, t.s[first.Start:first.End]) {
				return true
			}
			if !t.place(first.End, p.b) && !t.wayBuilt(f, first.End, p.b, to) {
				return true
			}
		}
		for _, w := range [...]string{"项目", "装置", "生产线", "机组", "项目建设", "等项目"} {
			if strings.HasSuffix(noun, w) {
				done := work != nil && !f.After && !f.Before && closures.First(t.s[work.Start:work.End]) != ""
				return !done && (f.Value == nil || f.Value.Max == nil || !verb) // 建设100—200万千瓦调峰机组: no name has a range; 关停500万千瓦机组: of all
			}
		}
	}
	return false
}

// closures are verbs of doing away with things, of which plans say how much and not of what size each is.
var closures = runeset.HeadsOf("关停", "关闭", "淘汰", "退出", "压减")

// grants tells that figure i is how much means of a kind, with which rest begins, a clause says to be given for what it names
// behind them: 2亿元 of 安排2亿元专项资金支持40个项目.
func (t *text) grants(i int, rest string) bool {
	what, _, ok := strings.Cut(rest[:min(len(rest), window/6)], "资金")
	m := t.marks.Ending("work", t.figures[i].From)
	return ok && t.figures[i].UnitKind == "money" && m != nil && m.Tag != "-" && !pauses.In(what) && t.verbAt(t.figures[i].To+len(what+"资金"), len(t.s))
}

// listsOn tells that figure i, in a clause from byte from on, and what it counts are a member of a list that goes on with the
// figure behind: 10家左右 of 2家甲、10家左右乙、50家以上丙, 75%以上 of 75%以上乡镇和50%以上农村社区.
func (t *text) listsOn(i, from int) bool {
	f, g := &t.figures[i], &t.figures[i+1]
	if !endsJoint(t.s[f.To:g.From]) {
		return false
	}
	return f.UnitKind == "count" && endsJoint(t.s[from:f.From]) || f.UnitKind == "ratio" && g.UnitKind == "ratio" && (g.After || strings.HasPrefix(t.s[g.To:], "的"))
}

// goesOnWith tells that the word w joins what stands behind byte at to what stands before: 并 of 里程400公里并连通乙城, but not of 并网.
func (t *text) goesOnWith(w string, at int) bool {
	return strings.HasPrefix(t.s[at:], w) && t.marks.At("modal", at) == nil
}

// sizes tells that f bounds how large things are, and may do so before their number: 5000万元以上.
func sizes(f *figure.Figure) bool {
	if f.UnitKind == "money" {
		return f.After || f.Before
	}
	return f.After && (f.UnitKind == "amount" || f.Unit == "人")
}

// locative tells that a clause starts by saying where.
func (t *text) locative(from int) bool {
	p := phrase{a: from, b: len(t.s)}
	if p.b-from > window {
		p.b = floor(t.s, from+window)
	}
	if !strings.Contains(t.s[p.a:min(p.b+len("在"), len(t.s))], "在") {
		return false // by far most
	}
	t.trimFront(&p)
	s := t.s[p.a:]
	return strings.HasPrefix(s, "在") && !strings.HasPrefix(s, "在全") && !strings.HasPrefix(s, "在校") && !strings.HasPrefix(s, "在建")
}

// endsJoint tells that s ends in a word that joins two members of a list.
func endsJoint(s string) bool {
	s = strings.TrimRight(s, " ")
	for _, w := range [...]string{"和", "、", "及", "与"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// defines tells that figure i stands in brackets that say what a thing is (存栏200只以上),
// not what it comes to (年均增长5%).
func (t *text) defines(i, from, to int) bool {
	if from == 0 || to >= len(t.s) || !strings.HasSuffix(t.s[:from], "（") && !strings.HasSuffix(t.s[:from], "(") {
		return false
	}
	f := &t.figures[i]
	return f.After && t.changeBefore(f, from) == "" && !strings.HasPrefix(t.s[from:], "其中")
}

// ofDevice tells that f is how much the devices of a kind take or give: 发展500万吨炼油设备.
func (t *text) ofDevice(f *figure.Figure, to int) bool {
	if f.UnitKind != "amount" {
		return false
	}
	noun := t.s[f.To:min(to, floor(t.s, f.To+longestPeople))]
	if i, _, n := deviceEnds.Next(noun, 0); n > 0 {
		noun = noun[:i]
	}
	return noun != "设备" && strings.HasSuffix(noun, "设备")
}

var deviceEnds = runeset.Of("、和，；。")

// ofPeople tells that f is how many a people are of whom a report speaks as a whole: 14亿多人口大国, 6000万某省儿女,
// 14亿人的粮食安全.
func ofPeople(f *figure.Figure, s string) bool {
	who := strings.Trim(f.Unit, multipliers)
	if f.Unit == "" || who == f.Unit || who != "" && who != "人" {
		return false // by far most
	}
	rest := s[f.To:min(len(s), f.To+longestPeople)]
	if who == "人" && strings.HasSuffix(f.Unit, "亿人") && strings.HasPrefix(rest, "的") {
		return true
	}
	if strings.HasPrefix(strings.TrimPrefix(rest, "人"), "口大国") {
		return true
	}
	if place, _, named := strings.Cut(rest, "人民"); named && runes(place) > 0 && runes(place) <= 3 && !strings.ContainsAny(place, "，。、；的") {
		return true // 69万甲水人民
	}
	i, _, ok := peoples.Find(rest)
	return ok && !strings.ContainsAny(rest[:i], "，。、；的")
}

// peoples are what a report calls all its people, longestPeople is within how many bytes.
var peoples = runeset.PatternOf(`儿女|同胞|各族人民|中国人民|全国人民|全[省市县区]人民|(?:人民|群众|人民群众|百姓)的(?:殷切)?(?:期盼|期待|期望|重托|嘱托|福祉)`)

const longestPeople = 8 * len("一")

// sessions is what an organ's sessions are counted within.
var sessions = runeset.Of("届")

// amongst tells that s names divisions or bodies among which something is sought or ranked: 区县中找位次.
func amongst(s string) bool {
	whom, _, ok := strings.Cut(s, "中")
	return ok && runes(whom) <= len([]rune("（市、区）县")) && whereabouts(whom)
}
