package project

import (
	"cmp"
	"slices"
	"strings"

	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/region"
	"plangraph/loader/runeset"
)

// A county has one of most things that it builds, and its plan names them by common words: 完成全民健身中心、工人文化宫建设.

// isCountys tells such a thing, which a verb of the clause builds or opens.
func (t *text) isCountys(own, word string, it item, kind *lexicon.Mark, stage string, built, staged bool) bool {
	goesOn := staged && it.power == none // 甲文化中心加快建设
	if it.power != undertaken && !goesOn && !(kind.Tag == "work" && stage != "") || kind.Tag == "site named" || kind.Tag == "site wide" && !strings.HasSuffix(word, "中心") {
		return false
	}
	if stage == "" && it.stage == "" && !built && !goesOn && !t.isMade(it, kind) && !(kind.Tag == "work" && it.strong) {
		return false
	}
	if !butOne(own, word) {
		return false
	}
	return t.ofCounty() && (parks.Close(word) && word != "园区" || !pushed.Open(t.s[it.lead:it.from]))
}

// isMade tells an item whose own verb says that one thing is built: 加快建设甲产业园, 打造乙博物馆.
func (t *text) isMade(it item, kind *lexicon.Mark) bool {
	verb := t.s[it.verb.from:it.verb.to]
	made := strings.Contains(verb, "建设") || shown.Close(t.s[kind.Start:kind.End]) && strings.Contains(verb, "打造")
	made = made || strings.Contains(verb, "改造") && isSite(kind) // 改造提升甲步行街
	if it.verb.to < it.from && foreign(t.s[it.from:kind.Start]) == 0 {
		return false // 建设甲园、绿地广场
	}
	return it.power == undertaken && made && !t.ofMany(it)
}

// shown end what is made one by one: 打造甲博物馆, not 打造精品街区.
var shown = runeset.TailsOf("博物馆", "展览馆", "美术馆", "产业园", "创业园", "物流园")

// isCountysWork tells a 项目 that a verb of a county's plan carries out, or a work that words behind it tell of: there it is
// one, however general its words (实施智慧城管项目), where they say of more than a sort (产业项目).
func (t *text) isCountysWork(own, word string, it item, told bool) bool {
	switch {
	case it.power == undertaken && strings.HasSuffix(word, "项目"):
	case told && workEnds.Close(word):
	default:
		return false
	}
	return isOneWork(own) && !brings.In(t.s[it.lead:it.from]) && !t.ofMany(it) && t.ofCounty()
}

// isOneWork tells words that say of a work more than its sort.
func isOneWork(own string) bool {
	if runeset.Len(own) < leastMember || sortOfWork.Close(own) || ofSort.Open(own) || isRanked(own) || praised(own) {
		return false
	}
	if runeset.Len(own) >= leastTold {
		own = ofTown(strings.TrimPrefix(strings.TrimPrefix(own, "农村"), "乡村")) // 农村江水置换工程
	}
	return butOne(own, "")
}

// sortOfWork ends what is but a sort of 项目; brings is a verb of those that others are to bring.
var (
	sortOfWork = runeset.TailsOf("产业", "产业发展", "基础设施", "实事", "招商", "招商引资", "债券", "专项债", "国债", "工业", "文旅", "旅游",
		"扶贫", "技改", "技术改造", "合作", "惠民", "民生", "建设", "开发", "房地产", "重点", "重大", "创新", "民心", "改革", "服务",
		"安居", "保护修复", "造林", "绿化", "教育", "文化", "水利", "交通", "市政", "城建", "生态", "环保", "巩固提升", "电力", "养殖", "种植")
	brings = runeset.PatternOf(`引进|引入|招引|储备|培育|承接|申报|申请|包装`)
)

// isCountysList tells a list of 项目 that a county's plan carries out or tells of, or one of sites that it says are built:
// there each member is one, however general its words (推进政务服务大厅、城乡客运一体化等项目建设).
func (t *text) isCountysList(items []item, l listEnd, told bool) bool {
	works := strings.HasSuffix(t.s[l.kind.Start:l.kind.End], "项目")
	if !works && !isSite(l.kind) || !told && !(works && items[0].power == undertaken) || t.ofMany(items[0]) {
		return false
	}
	if slices.ContainsFunc(items, func(it item) bool { return isField(cleanName(t.s[it.from:it.to])) }) {
		return false // 水利、交通、公共服务等项目
	}
	return !brings.In(t.s[items[0].lead:items[0].from]) && !sortsOf.In(t.s[l.at:l.kind.End]) && t.ofCounty()
}

// isField tells a field of work by a word of two characters.
func isField(name string) bool { return runeset.Len(name) == 2 && general().Has(name) }

// sortsOf is in the tail of a list of sorts: 等产业类项目, 等民生项目, 等各类项目.
var sortsOf = runeset.PatternOf(`类项目|等各|民生|专项|领域|方面|扶贫`)

// isPlainMember tells an item of such a list that is but a name.
func (t *text) isPlainMember(it item) bool {
	name := cleanName(t.s[it.from:it.to])
	n := runeset.Len(name)
	if m := t.kinds.Ending(classKind, it.to); m != nil && m.Start <= it.from {
		return m.Tag != "site place" && m.Tag != "work" // 中医院, not 综合楼
	}
	return n >= leastMember && n <= longestTop && t.namesOnly(it.span) && !upkeep.Close(name) && butOne(name, "") && !sortOfQuarter.In(name) && !isSlogan(name)
}

// upkeep is done to many things: 村庄绿化, 污水处理.
var upkeep = runeset.TailsOf("处理", "绿化", "硬化", "亮化", "美化", "净化", "治理", "养护", "管护", "整治", "防治", "防控", "推广", "培训", "工作", "危房改造", "厕所改造")

// butOne tells that own, before the kind word, can name a thing of which a county has but one.
func butOne(own, word string) bool {
	if runeset.Len(own) < 2 || isDigit(own[0]) && strings.Contains(own, "号") || quoteMarks.In(own) || strings.Contains(own, "类") || strings.Contains(own, "个") {
		return false
	}
	if own == "公共" && strings.HasSuffix(word, "停车场") || several.Open(own) || manyHave.Open(own) {
		return false
	}
	return !atLarge(inName.Replace(own)) && !ofNetwork(ofTown(own))
}

// ofTown drops 城市 before what a county has one of: 城市展览馆, not 城市公园.
func ofTown(own string) string {
	if rest := strings.TrimPrefix(own, "城市"); rest != "" {
		return rest
	}
	return own
}

// isOneMore tells a school of common words by its number, or as the new one, where the plan is a county's.
func (t *text) isOneMore(own string) bool {
	return (opensNumbered(own) || own == "新") && t.ofCounty()
}

// manyHave opens the names of what a county has many of; pushed are verbs of what it only goes on with.
var (
	manyHave = runeset.HeadsOf("乡镇", "社区", "街道", "镇村", "村级", "基层", "特色", "现代", "田园", "重点", "产业", "专业", "公办", "民办", "普惠", "示范", "公共建", "公共停", "口袋", "街角", "街头", "街边", "带状", "老旧", "社会", "城镇", "苏木", "探索", "高档", "一大批", "现有", "原有")
	pushed   = runeset.HeadsOf("推进", "推动", "持续推进", "深入推进", "扎实推进", "大力推进", "支持")
)

// ofCounty tells whether the plan is a county's or a city district's, or the yearly report of a city that has such: it
// names what the city builds as theirs do.
func (t *text) ofCounty() bool { return t.county }

func isOfCounty(p *fact.Plan) bool {
	if p == nil || p.Region == nil {
		return false
	}
	r, end, ok := region.Leading(*p.Region)
	if !ok || end < len(*p.Region) || strings.HasSuffix(r.Code, "0000") {
		return false
	}
	return !strings.HasSuffix(r.Code, "00") || strings.HasSuffix(p.Title, "政府工作报告")
}

// endsInDeed tells a clause that ends in what is done to things, or tells of it behind: 完成甲书院改造, 乙管网
// 改造基本完成.
func (t *text) endsInDeed(c span) bool {
	s := strings.TrimSuffix(strings.TrimRight(t.s[c.from:c.to], " "), "建设")
	deed := isDeed(s)
	for _, m := range t.words.In(c.from, c.to) {
		deed = deed || isDeed(t.s[c.from:m.Start])
	}
	return deed
}

// isDeed tells words that end in what is done to a thing, which deedOf gives.
func isDeed(s string) bool { return hasWork(s) || townWorks.Close(s) }

func deedOf(s string) string { return cmp.Or(workTails.First(s), townWorks.First(s)) }

// townWorks are done to one thing of a town, as well as to many.
var townWorks = runeset.TailsOf("改造", "迁改", "改线", "改建", "重建", "整修", "技改")

// isCountysDeed tells what is done to one thing, by what that is called: 甲书院改造, 乙路口提升改造, not 老旧小区改造.
func (t *text) isCountysDeed(it item, name string) bool {
	own := strings.TrimSuffix(name, deedOf(name))
	if own == name || inName.Replace(own) != own || strings.HasPrefix(own, "“") || !butOne(quotes.Replace(own), "") || sortOfStreet.In(own) || sortOfHomes.In(own) || !t.ofCounty() {
		return false
	}
	if runeset.Len(own) < leastMember-1 {
		return false
	}
	return strange(own) >= 2 || owned(own) || isTownStreet(own) || opensFeature(own) || ofPlace(own, 2) || opensThing(t.kinds.In(it.from, it.to), it.from)
}

// opensFeature tells what opens with a street, a village or a water of a town, and not with a sort of them: 光明路雨污分流,
// 东山村片区.
func opensFeature(own string) bool {
	i, r, n := featureEnds.Next(own, 0)
	if n == 0 || i < 2*len("字") || i >= longestFeature*len("字") {
		return false
	}
	name, next := own[:i+n], own[i:min(len(own), i+2*len("字"))]
	if general().Has(name) || general().Has(next) || quoteMarks.In(name) || atLarge(name) {
		return false // 城区河道
	}
	if strings.ContainsRune(featureSorts[0], r) {
		return !sortOfStreet.In(name)
	}
	return !general().Has(tail(name, 2)) && (r != '村' || isQuarter(name))
}

// sortOfHomes is of homes that are made better by their sort.
var sortOfHomes = runeset.PatternOf(`小区|老旧|危旧|危房|厕所|户厕|老城`)

// isNumberSchool tells the short name of a school: 三中, 第二幼. numberSchools is where a clause may have one.
func isNumberSchool(name string) bool {
	rest := hanDigits.TrimLeft(strings.TrimPrefix(name, "第"))
	return rest != name && len(rest) == len("中") && strings.ContainsAny("中小幼", rest)
}

var numberSchools = runeset.PatternOf(`[一二三四五六七八九十][中小幼](?:[、和与及并建开投]|$)`)
