package target

import (
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/runeset"
)

// rejectNoun tells that what stands behind a figure makes it the number of a thing
// that is no indicator (18条实施意见).
func rejectNoun(f *figure.Figure, noun string, verb bool) bool {
	if strings.HasSuffix(noun, "政策") || strings.HasSuffix(noun, "原则") || strings.HasSuffix(noun, "目标") || strings.HasSuffix(noun, "大关") || strings.HasSuffix(noun, "台阶") || strings.HasSuffix(noun, "之中") {
		return true
	}
	if f.Unit == "次" && !verb {
		return true
	}
	if f.UnitKind == "ratio" && !verb && (strings.HasPrefix(noun, "增速") || strings.Contains(noun, "目标与")) {
		return true // 6.5%左右的增速能够实现比较充分的就业
	}
	if f.UnitKind == "amount" && !verb && f.Value != nil && f.Value.Max == nil && (strings.HasSuffix(noun, "项目") || strings.HasSuffix(noun, "装置")) {
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
	noun = undescribed(shorten(noun))
	for _, w := range [...]string{"和若干", "和多个", "和一批"} {
		noun, _, _ = strings.Cut(noun, w) // 2个千亿元园区和若干个百亿元园区
	}
	if capacity(noun) != "" {
		return noun // 电池及组件产能
	}
	if i := strings.Index(noun, "、"); i > 0 && facility(noun[:i]) {
		noun = noun[:i]
	}
	if i := strings.Index(noun, "及"); i > 0 && runes(noun[:i]) >= 3 && !strings.HasSuffix(noun[:i], "以") && !strings.HasPrefix(noun[i:], "及以") && runes(noun[i:]) > 3 {
		noun = noun[:i] // 12个活动室及配套卧室; but 20套检测及监控设备
	}
	return noun
}

// facility tells that a name ends as a thing does that one can count, so that a list
// behind it goes on to something else.
func facility(name string) bool {
	for _, w := range [...]string{"站", "场", "园", "库", "厂", "院", "校", "所", "馆", "路", "桥", "中心", "基地", "项目", "企业", "机构", "平台", "工程", "公司", "实验室", "学校", "矿", "井", "线路", "通道", "管网", "小区", "社区"} {
		if strings.HasSuffix(name, w) {
			return true
		}
	}
	return false
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

// namesAll tells that a name before a figure lists all the things that it counts, one by one: 甲和乙2座变电站.
func namesAll(name string, f *figure.Figure) bool {
	return float64(len(partsOf(name))) == f.Value.Num
}

// uncompleted takes off work that is counted that it is done: 危桥改造 of 危桥改造任务圆满完成.
func uncompleted(noun string) string {
	work, ok := strings.CutSuffix(noun, "完成")
	if !ok {
		return noun
	}
	for w := howCompleted.First(work); w != ""; w = howCompleted.First(work) {
		work = strings.TrimSuffix(work, w)
	}
	if runes(work) < 2 {
		return noun
	}
	return work
}

var howCompleted = runeset.TailsOf("任务", "圆满", "全面", "全部", "顺利", "如期", "按期", "提前", "超额", "基本", "高质量", "高标准")

// services are verbs of doing something for somebody.
var services = [...]string{"提供", "开展", "进行", "实施", "发放", "办理"}

// beneficiary tells that s ends in a word behind which those stand for whom something is done.
func beneficiary(s string) bool {
	for _, w := range [...]string{"为", "对", "向", "给"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// service names what is done for those whom a figure counts: 残疾人康复服务 for 为10万名残疾人
// 提供康复服务.
func service(r right) string {
	for _, w := range services {
		if rest, ok := strings.CutPrefix(r.predicate, w); ok && rest != "" {
			return strings.TrimSuffix(r.noun, "的") + strings.TrimPrefix(rest, "了")
		}
	}
	return r.noun + strings.Replace(r.predicate, "了", "", 1) // 为20个村新打了深水井
}

// servedHere gives what is done for those whom figure i counts, alone or in a list, before what it comes to is told: 农户贷款 and
// 企业贷款 of 为9000户农户和80家企业发放贷款8亿元, 报销 of 为9万人次报销7000万元, and where those end. Empty elsewhere.
func (t *text) servedHere(i, to int) (string, int) {
	if kind := t.figures[i].UnitKind; kind != "count" && kind != "" {
		return "", 0
	}
	from, _ := t.clause(t.figures[i].Start)
	first, last := i, i
	for first > 0 && i-first < longestList && t.figures[first-1].From >= from && endsJoint(t.s[t.figures[first-1].To:t.figures[first].From]) {
		first--
	}
	if !beneficiary(strings.TrimRight(t.s[from:t.figures[first].From], " ")) {
		return "", 0
	}
	for last+1 < len(t.figures) && last-i < longestList && t.figures[last+1].From < to && endsJoint(t.s[t.figures[last].To:t.figures[last+1].From]) {
		last++
	}
	if last+1 == len(t.figures) || t.figures[last+1].From >= to {
		return "", 0
	}
	who := runeset.Spaces.Trim(t.s[t.figures[last].To:t.figures[last+1].From])
	if m := t.marks.At("work", t.figures[i].To); first == last && (m != nil && m.Tag != "-" && ofPersons(t.figures[i].Unit) || strings.HasSuffix(t.figures[i].Unit, "人次")) {
		return who, t.figures[i].To
	}
	for _, w := range services {
		if of, what, ok := strings.Cut(who, w); ok && runes(what) >= 2 {
			end := t.figures[i].To + strings.Index(t.s[t.figures[i].To:], w)
			if i < last {
				of = runeset.Spaces.Trim(t.s[t.figures[i].To:t.figures[i+1].From])
				of, end = of[:lastJoint(of)], t.figures[i].To+len(of)
			}
			return of + strings.TrimPrefix(what, "了"), end
		}
	}
	return "", 0
}

// subset names what is said of some: 达到标准的医共体 for 7个医共体达到标准, 贫困村退出 for
// 21个贫困村全部退出.
func subset(r right) string {
	if list := strings.TrimSuffix(r.noun, "等"); list != r.noun && !strings.HasSuffix(list, "高") {
		r.noun = list // 5800户沼气工程等顺利完工
	}
	if r.going {
		return r.noun // 100项重大项目加快实施
	}
	said := r.predicate
	for _, w := range [...]string{"全部", "均", "都", "已经", "已", "基本", "全面", "顺利", "圆满", "如期", "按期"} {
		said = strings.TrimPrefix(said, w)
	}
	said = strings.TrimPrefix(runeset.Spaces.Trim(said), "实现了")
	if deed, ok := strings.CutPrefix(said, "进行"); ok {
		return strings.TrimSuffix(r.noun, "的") + strings.TrimPrefix(deed, "了") // 53条巷道进行了提升改造
	}
	if what, ok := strings.CutPrefix(said, "实现"); ok && (endsInDeed(what) || runes(what) <= len([]rune("雨污分流"))) {
		return strings.TrimSuffix(r.noun, "的") + what // 6条道路实现绿化提升, 6条路段实现雨污分流
	}
	if deed := strings.TrimPrefix(said, "完成"); deed != said && endsInDeed(deed) || isDeed(deed) {
		return strings.TrimSuffix(r.noun, "的") + deed // 18个老旧小区完成改造
	}
	if is(said, "投入使用", "建成投用", "建成投入使用") {
		return strings.TrimSuffix(r.noun, "建成")
	}
	for _, w := range [...]string{"被评为", "获评为", "获评", "被认定为", "被命名为", "被列为", "被确定为"} {
		if honour, ok := strings.CutPrefix(said, w); ok && runes(honour) >= 3 {
			return honour // 10个乡镇被评为旅游名镇
		}
	}
	if thing, ok := strings.CutSuffix(r.noun, "任务"); ok && said == "完成" {
		return thing // 3万套保交房任务如期完成
	}
	if said == "" || arises(said) || renewals.Opens(said) {
		return strings.TrimSuffix(r.noun, "加快") // 39个公共卫生工程建成运行
	}
	if runes(said) <= 3 {
		return r.noun + said
	}
	return said + "的" + r.noun
}

// arises tells that what is said of things is no more than that they have come to be there, or to work.
func arises(said string) bool {
	switch said {
	case "投产", "投用", "投运", "通车", "落地", "建成投产", "建成投运", "建成运行", "建成运营", "建成通车",
		"投入运营", "投入运行", "投产达效", "投产运营", "开诊运营", "核准建设", "落地建设",
		"起势", "成型起势":
		return true
	}
	return false
}

// attained gives what came to those counted, where the words behind them say that this was an aim and was reached: 在城镇落户
// of 1万人口在城镇落户目标顺利实现. Empty elsewhere.
func attained(predicate string) string {
	said := predicate
	for _, ends := range [...]*runeset.Tails{attainedEnds, attainedHow, attainedAims} {
		w := ends.First(said)
		if w == "" && ends != attainedHow {
			return ""
		}
		said = strings.TrimSuffix(said, w)
	}
	return said
}

var (
	attainedEnds = runeset.TailsOf("实现", "完成", "达成")
	attainedHow  = runeset.TailsOf("顺利", "如期", "圆满", "全面", "提前", "胜利")
	attainedAims = runeset.TailsOf("目标", "任务")
)

// endsInDeed tells that s ends in what is done to things, or comes to persons: 临时用电治理, 雨污分流, 稳岗就业.
func endsInDeed(s string) bool { return deedEnds.First(s) != "" }

var deedEnds = runeset.TailsOf(append(deeds[:], "分流", "就业")...)

// isMeans tells what a government makes to bring something about, which owns no figure: of 出台惠企政策，
// 累计减税20亿元 only 减税 is told.
func isMeans(name string) bool {
	for _, w := range [...]string{"政策", "措施", "举措", "意见", "方案", "办法", "行动", "目标", "力度", "机制"} {
		if strings.HasSuffix(name, w) {
			return true
		}
	}
	return false
}

// bound gives the whole that a share is of where a bound stands before it: 最大负荷 of 不低于最大负荷3%
// 的响应能力. Empty elsewhere.
func (t *text) bound(j *job) string {
	for _, w := range [...]string{"不低于", "不少于"} {
		if whole, ok := strings.CutPrefix(j.name, w); ok && runes(whole) >= 2 {
			return whole
		}
	}
	return ""
}

// linked tells that a noun is places with what they are linked to: 行政村通光纤, 建制村通硬化路.
func linked(noun string) bool {
	i := strings.LastIndex(noun, "通")
	return i >= len("村") && startsWith(noun[i+len("通"):], []string{"宽带", "光纤", "网", "4G", "5G", "公交", "客车", "班车", "硬化路", "水泥路", "沥青路", "油路", "公路", "自来水", "动力电", "电", "邮", "快递", "天然气"})
}

// happens tells that a predicate says what befalls those who are counted, one by one, and not how
// they are: 21个贫困村退出, 6000名残疾人脱贫, 5部作品获得国家大奖, 3个项目核准建设. Those who enter a list of the best stand there.
func happens(predicate string) bool {
	switch {
	case happenings.First(predicate) != "", renewals.Opens(predicate), strings.Contains(predicate, "退出"):
		return true
	case strings.HasPrefix(predicate, "入选"), strings.HasPrefix(predicate, "获批"):
		return !strings.HasSuffix(predicate, "强")
	}
	return startsWith(predicate, []string{"获", "荣获"}) && strings.HasSuffix(strings.TrimRight(predicate, "”"), "奖")
}

// happenings end such predicates.
var happenings = runeset.TailsOf("退出", "脱贫", "出列", "办结", "办复", "摘帽", "就业", "投产", "达产", "达效", "竣工", "完工", "开工", "落地", "落地建设",
	"核准建设", "开通", "通车", "投用", "投运", "运行", "运营", "投入使用", "获批", "入库", "首发上市")

// counting tells that figure k, which ends the name r of what f counts, counts things of its own: 11个镇34个乡.
func (t *text) counting(f *figure.Figure, k int, r right) bool {
	return r.open && r.noun != "" && f.UnitKind == "count" && k < len(t.figures) && t.figures[k].UnitKind == "count" && t.figures[k].From == r.end
}

// does tells that the words between byte a, where those end who are counted, and figure f begin with what they do:
// 发行债券. What a sum is told of that they have brought to (项目完成投资3亿元) is theirs.
func (t *text) does(a int, f *figure.Figure) bool {
	m := t.marks.At("work", a)
	return m != nil && m.End <= f.From && m.Tag != "-" && !strings.HasSuffix(m.Tag, "noun") && !strings.HasPrefix(t.s[a:], "已") && !(f.UnitKind == "money" && closes(t.s[m.Start:m.End]))
}
