package project

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/region"
	"plangraph/loader/runeset"
)

const maxName = 50 // characters of a name

// accept gives what tells a name with its kind for that of an undertaking: untold are works at
// large.
func (t *text) accept(name string, it item, kind *lexicon.Mark, stage string, built, staged bool) telling {
	n := runeset.Len(name)
	if n < 3 || n > maxName || countsOnly(name) || t.isPhrase(it.from, kind.Start) {
		return untold
	}
	verb := it.power == undertaken || it.power == attended && (built || kind.Tag == "site wide" && titleIn(name))
	if !verb && !staged && !it.sized {
		return untold
	}
	if first := t.jointKind(it, kind); first != nil {
		kind = first // 甲水库及灌区
	}
	own := packed(t.s[it.from:kind.Start])
	place := len(region.ByName(own)) > 0 // 共和机场
	if kind.Tag == "work" && own != "" && (mayOpenPart(own) && parts.FindString(own) == own || saysStage(own)) {
		return untold // 土建工程, 甲园区在建项目
	}
	if own == "" && (kind.Tag == "work" || !phased(name) && !(it.sized && n >= leastMember)) || isSlogan(name) || !place && endsInLink(own) {
		return untold
	}
	switch {
	case it.sized && (own == "" || runeset.Len(own) >= 2) && !(kind.Tag == "line" && ofNetwork(own)), t.isOwn(name, own, it, kind, stage, built, staged):
		return byName
	case isWorded(own, it, kind, stage):
		return byWords
	}
	return untold
}

// firstOfSort says of a thing that it is the first of its sort, which is no name of its own: 甲高原首个综合保税区.
var firstOfSort = runeset.PatternOf(`首[个条家座批台]`)

// isWorded tells whether general words are enough to name a thing of its kind.
func isWorded(own string, it item, kind *lexicon.Mark, stage string) bool {
	n := runeset.Len(own)
	switch {
	case kind.Tag == "line":
		return n >= 2 && !ofNetwork(own)
	case kind.Tag == "school":
		return (stage != "" || it.stage != "") && n >= 2 && !atLarge(own)
	case kind.Tag == "work":
		return it.power == undertaken && n >= leastTold && !atLarge(inName.Replace(own))
	case isSite(kind):
		return n >= 2 && !atLarge(strings.ReplaceAll(own, "及", ""))
	}
	return false
}

// saysStage tells words that say how far projects are, and not which.
func saysStage(own string) bool {
	if before, ok := strings.CutSuffix(own, "续建"); ok && (strange(before) >= 2 || runeset.Len(before) >= leastTold) {
		return false // 甲安置区续建工程
	}
	return stageOnly.Close(own) && !coded(own)
}

var stageOnly = runeset.TailsOf("在建", "续建", "拟建", "签约", "落地")

// endsInLink tells words that end in 和, 及 or 与, which is no half of a word there (普及), or in what
// points back (该项目).
func endsInLink(own string) bool {
	last, n := utf8.DecodeLastRuneInString(own)
	if strings.ContainsRune("该此这", last) {
		return true // 该项目
	}
	if last != '和' && last != '及' && last != '与' {
		return false
	}
	if strings.HasSuffix(own, "以及") {
		return true
	}
	_, before := utf8.DecodeLastRuneInString(own[:len(own)-n])
	return !general().Has(own[len(own)-n-before:])
}

// jointKind gives the kind of the first of two things that 及 makes one undertaking: 甲水库及灌区; nil
// where there is one thing.
func (t *text) jointKind(it item, kind *lexicon.Mark) *lexicon.Mark {
	before, ok := strings.CutSuffix(t.s[it.from:kind.Start], "及")
	if !ok {
		return nil
	}
	m := t.kinds.Ending(classKind, it.from+len(strings.TrimSuffix(before, "以")))
	if m == nil || m.Tag == "work" || m.Tag == "none" || m.Start <= it.from {
		return nil
	}
	return m
}

// isHome tells what opens with a place of the plan's own region, though it is a word for something
// else too (长治数据标注基地 in a plan of 山西), where no longer word begins there.
func (t *text) isHome(own string) bool {
	end := t.home(own)
	if end == 0 || runeset.Len(own[end:]) < 2 {
		return false
	}
	for n := end + len("字"); n <= min(len(own), end+2*len("字")); n += len("字") {
		if general().Has(own[:n]) {
			return false
		}
	}
	return true
}

// home gives the bytes of the name of a part of the plan's own region that s opens with, 0 without one.
func (t *text) home(s string) int {
	if t.p.Plan == nil || t.p.Plan.Region == nil {
		return 0
	}
	of, _, ok := region.Leading(*t.p.Plan.Region)
	if !ok {
		return 0
	}
	r, end, ok := region.LeadingIn(s, of)
	if !ok || r == of || !r.Within(of) {
		return 0
	}
	return end
}

// ofNetwork tells lines by the network or the sort that they are of: 国省干线, 农村.
func ofNetwork(own string) bool {
	for _, w := range networks {
		if strings.Contains(own, w) {
			return true
		}
	}
	return false
}

// isOwn tells whether a name with its kind is one thing's own; own is what stands before the kind.
func (t *text) isOwn(name, own string, it item, kind *lexicon.Mark, stage string, built, staged bool) bool {
	word := t.s[kind.Start:kind.End]
	place := isPlaceName(own, kind)
	if (it.power == none && (stage == "建成" || stage == "新建") || stage == "前期") && isOneThing(own, kind) {
		return true
	}
	switch kind.Tag {
	case "treat":
		if it.power == undertaken && strings.HasSuffix(word, "整治") && opensFeature(own) && t.ofCounty() {
			return true // 推进甲路环境综合整治
		}
		told := staged && it.power == none // 甲河乙段综合治理进展顺利
		return (it.strong || told) && (hasRegion(own) || strange(own) >= 2 || foreign(own) >= 1 && waters.Close(own))
	case "line":
		return place || isOwnLine(name, own, word, stage) || hasWork(name) && t.isCountys(own, word, it, kind, stage, built, staged)
	case "school":
		if built && it.stage != "" && runeset.Len(own) >= 4 && !atLarge(own) {
			return true // 启动甲乙街道中心小学建设
		}
		if t.isCountys(own, word, it, kind, stage, built, staged) {
			return true
		}
		if (stage != "" || staged || strings.Contains(t.s[it.lead:it.from], "建")) && t.isOneMore(own) {
			return true // 第四小学秋季招生, 新职中主体完工, 扩建第二中学
		}
		told := built || it.stage != "" || stage != "" || phased(name) || numbered(own) && it.power == undertaken
		return told && (owned(own) || place || ofPlace(name, 1) || foreign(own) >= 2)
	case "site named":
		return runeset.Len(own) >= 2 && !atLarge(own)
	case "site", "site place", "site wide":
		wide := kind.Tag == "site wide"
		if wide && (praised(own) || sumsBefore(own) || isRegion(own) && strings.HasPrefix(word, "重点")) {
			return false
		}
		bare := unquoted(own)
		switch {
		case place, owned(bare), company(bare) > 0, t.isHome(own), // whose it is
			phased(name), coded(name), glossed(name), linked(own), numbered(own), titleIn(own), // which
			ofPlace(own, 3), staged && ofPlace(own, 2), !wide && ofPlace(name, 1), // where
			!wide && built && it.power == undertaken && foreign(bare) >= 2:
			return true
		}
		begun := stage == "新建" && !strings.ContainsAny(own, "0123456789")
		if (it.stage != "" || stage == "建成" || begun) && kind.Tag != "site place" && runeset.Len(bare) >= builtOwn && !atLarge(bare) {
			return true
		}
		if (it.stage != "" || stage != "") && opensThing(t.kinds.In(it.from, kind.Start), it.from) && !atLarge(bare) && !ofNetwork(bare) {
			return true // 建成第五人民医院病房楼
		}
		if it.power == undertaken && (built && ofNation(bare) || opensRealm(own) && t.isBegun(it)) || (it.power == undertaken || stage != "") && dammed(word, own) {
			return true
		}
		if it.stage != "" && runeset.Len(bare[:opening(bare)]) >= 2 && !atLarge(bare) {
			return true // 启动甲乙政务服务中心建设
		}
		if t.isCountys(own, word, it, kind, stage, built, staged) {
			return true
		}
		least := owns[kind.Tag]
		if (it.stage != "" || staged || built && strings.HasSuffix(word, "基地")) && least > 2 {
			least--
		}
		return strange(bare) >= 3 || foreign(bare) >= least
	}
	scheme := strings.HasSuffix(word, "工程") && it.power == undertaken || ofScience.Close(word) && (it.power == undertaken || staged)
	if scheme && runeset.Len(own) >= programme && !isRanked(own) && !ofSort.Open(own) && !t.ofMany(it) {
		return true
	}
	if in := t.kindWithin(it, kind); in != nil && t.isOwn(name, strings.TrimSuffix(own, t.s[in.Start:in.End]), it, in, stage, built, staged) {
		return true // 甲物流园区项目
	}
	told := stage != "" && stage != "前期" || staged && it.power == none
	if t.isCountysWork(own, word, it, told) {
		return true // 确保生活垃圾焚烧发电项目建成
	}
	if staged || it.stage != "" {
		if t.isDoneTo(own, word, it, kind) {
			return true // 完成甲小学食堂改造项目, 甲水库改扩建工程加快实施
		}
		start := own[:opening(own)]
		if runeset.Len(start) >= 2 && !strings.ContainsAny(start, "与和及并") && !isSlogan(name) {
			return true // 甲化乙烯项目投产
		}
	}
	if (stage != "" || it.stage != "") && opensNumbered(own) {
		return true // 第三水厂管网连接工程完工
	}
	return named(unquoted(own)) || opensWithTown(own) || titleIn(own) || linked(own) || phased(name) ||
		ofPlace(own, placeOwn) || ofProvinces(own)
}

// isOwnLine tells whether a line, an airport or a reservoir is one of its own.
func isOwnLine(name, own, word, stage string) bool {
	one := func(least int) bool { return runeset.Len(own) >= least && !ofNetwork(own) && !atLarge(own) }
	switch {
	case strings.HasSuffix(word, "机场") && (stage != "" || name != own+word) && one(2):
		return true // 天府国际机场建成投运, 黄花机场东扩
	case stage != "" && hasWork(name) && one(4):
		return true // 同心桥水库灌区续建配套与节水改造完工
	case opensNumbered(own) && !atLarge(own):
		return true // 第二西通道
	case strings.HasSuffix(name, "段") && (isWay(name) || hasRegion(name)), isWay(own):
		return true
	case isRing(own, word):
		return true
	case word == "号线" && strings.TrimRight(own, "一二三四五六七八九十") != own:
		return true
	}
	return named(own) || coded(name) || phased(name) || foreign(own) >= linesOwn(word)
}

// isRing tells a ring by its side: 东二环.
func isRing(own, word string) bool {
	return strings.HasSuffix(word, "环") && sides.Opens(own) && runeset.Len(own) == 1
}

// isDoneTo tells a work by the thing that it is done to, which the work's name opens with.
func (t *text) isDoneTo(own, word string, it item, kind *lexicon.Mark) bool {
	if !opensThing(t.kinds.In(it.from, kind.Start), it.from) || ofNetwork(own) || atLarge(inName.Replace(own)) {
		return false
	}
	return it.power == none || strings.HasPrefix(word, "建设") || made.MatchString(own)
}

// isPlaceName tells words that are a region's name and nothing more (共和机场), not a county's that is
// a word for something else before what may be called anything (平安医院).
func isPlaceName(own string, kind *lexicon.Mark) bool {
	return slices.ContainsFunc(region.ByName(own), func(r region.Region) bool {
		return kind.Tag == "line" || strings.HasSuffix(r.Code, "00") || !general().Has(own)
	})
}

// kindWithin gives the kind of thing that a work is about, which stands right before its own kind;
// nil without one, and where anything is of that kind.
func (t *text) kindWithin(it item, work *lexicon.Mark) *lexicon.Mark {
	in := t.kinds.Ending(classKind, work.Start)
	if in == nil || in.Start <= it.from || in.Tag != "line" && in.Tag != "site" && in.Tag != "site place" {
		return nil
	}
	return in
}

// opensThing tells whether a kind of thing among marks stands behind two characters or more of what
// begins at from.
func opensThing(marks []lexicon.Mark, from int) bool {
	return slices.ContainsFunc(marks, func(m lexicon.Mark) bool {
		anything := m.Tag == "work" || m.Tag == "none" || m.Tag == "treat" || m.Tag == "site wide"
		return !anything && m.Start >= from+2*len("字")
	})
}

// builtOwn is how many characters a thing has before its kind from which it is taken for one of its
// own where it is told as built or begun, though each word of it is a general one: 建成夏商文明考古
// 研究中心.
const builtOwn = 6

// dammed tells a reservoir that is built by a short name of which general words are but a part: 土地沟水库.
func dammed(word, own string) bool {
	n := runeset.Len(own)
	return word == "水库" && n >= 3 && n <= 4 && foreign(own) >= 1 && !atLarge(own)
}

// ofNation tells a site that the nation keeps one of, by enough words of what it is for:
// 国家某业科技创新港, 某矿国家技术创新中心. 国家级 at its start only ranks it, with others.
func ofNation(own string) bool {
	if !strings.Contains(own, "国家") || strings.HasPrefix(own, "国家级") {
		return false
	}
	return runeset.Len(own) >= builtOwn && !atLarge(strings.ReplaceAll(own, "国家级", ""))
}

// ofMany tells an item that its verb says there are several of: 谋划一批….
func (t *text) ofMany(it item) bool {
	return strings.HasSuffix(strings.TrimRight(t.s[it.lead:it.from], " "), "一批")
}

// isBegun tells an item whose own verb says that one thing is made, not that a rank is sought or several are.
func (t *text) isBegun(it item) bool {
	verb := t.s[it.lead:it.from]
	return verb != "" && !t.ofMany(it) && !seeks.In(verb)
}

// seeks are verbs of what is applied for.
var seeks = runeset.PatternOf(`争创|创建|申报|申创|争取|培育`)

// opensRealm tells a site that the nation or a part of the world keeps one of, by a long name that opens with it; 示范
// ranks many: 国家新型工业化产业示范基地.
func opensRealm(own string) bool {
	if !realms.Open(own) || strings.HasPrefix(own, "国家级") || strings.HasSuffix(own, "示范") || quoteMarks.In(own) {
		return false
	}
	return runeset.Len(own) >= realmOwn && !atLarge(own)
}

// realmOwn is how many characters such a name has before its kind.
const realmOwn = 8

// realms are the nation and the parts of the world that sites are named after.
var realms = runeset.HeadsOf("国家", "中国", "亚洲", "亚太", "东北亚", "东盟")

// atLarge tells words that many things answer to, or that rank one: 一批, 省级及以上, 全国首个.
func atLarge(own string) bool {
	if before, ok := strings.CutSuffix(own, "级"); ok && counts.TrimRight(before) != before {
		own = before // 甲屏一级
	}
	for _, w := range larges {
		if strings.Contains(own, w) {
			return true
		}
	}
	return own != "" && isDigit(own[0]) && capacity(own) != nil || praised(own)
}

// placeOwn is how many characters a place's own work has between the place and its kind:
// 县中医院整体搬迁项目.
const placeOwn = 5

// provinces are the characters that stand for provinces in the names of lines.
const provinces = "京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔贵滇云藏陕秦甘陇青宁新港澳台"

// isWay tells a line's way: 甲地至乙地, or provinces by their characters (京沪, 川藏).
func isWay(own string) bool {
	if n := runeset.Len(own); n >= 2 && n <= 4 && strings.Trim(own, provinces) == "" {
		return true
	}
	if dashedWay(own) {
		return true
	}
	if from, to, ok := strings.Cut(own, "到"); ok && isPlace(from) && isPlace(to) {
		return true
	}
	from, to, ok := strings.Cut(own, "至")
	return ok && runeset.Len(from) >= 2 && runeset.Len(to) >= 2
}

// isWayTo tells a line by its ends alone: 甲城至乙镇.
func isWayTo(own string) bool { return strings.Contains(own, "至") && isWay(own) }

// ofProvinces tells what opens with two provinces by their characters: 川渝特高压交流工程.
func ofProvinces(own string) bool {
	const two = 2 * len("川")
	return len(own) > two && strings.Trim(own[:two], provinces) == "" && !general().Has(own[:two])
}

// praised tells what opens with how good it shall be, as no one thing's name does: 优质羊养殖基地.
func praised(own string) bool {
	for _, w := range praises {
		if strings.HasPrefix(own, w) {
			return true
		}
	}
	return false
}

// opensNumbered tells what opens with its number among its like: 第二西通道.
func opensNumbered(own string) bool {
	rest, ok := strings.CutPrefix(own, "第")
	return ok && strings.TrimLeft(rest, "一二三四五六七八九十") != rest
}

// numbered tells a thing that has a number among its like: 第二水厂, 市第三医院.
func numbered(own string) bool {
	_, rest, ok := strings.Cut(own, "第")
	return ok && rest != "" && strings.Trim(rest, "一二三四五六七八九十") == ""
}

// owns is how many characters of its own a place's name needs, by its kind.
var owns = map[string]int{"site": 2, "site place": 3, "site wide": 4}

// linesOwn is that for lines, whose names are short; a 通道 may be of any sort (企业用工通道).
func linesOwn(word string) int {
	if word == "通道" {
		return 3
	}
	return 2
}

// programme is how many characters a 工程 has before that word from which it is taken
// for a programme with a name of its own, though each word of it is a general one.
const programme = 4

// ofScience ends the schemes of research that have names as programmes have; ofSort opens what says of which sort works are.
var (
	ofScience = runeset.TailsOf("大科学计划", "重大专项", "重大科技专项", "重大科技项目")
	ofSort    = runeset.HeadsOf("区域性", "跨区域", "跨流域", "规模化", "和", "与", "及")
)

// isPhrase tells whether what should be a name holds what names do not: 的, 等, 为, or
// a verb that is no part of one.
func (t *text) isPhrase(from, to int) bool {
	words := t.s[from:to]
	if strings.HasPrefix(words, "以") && !strings.HasPrefix(words, "以及") {
		return true
	}
	if atLargeBeside.In(words) && !strings.HasPrefix(words, "一批") {
		return true
	}
	if eachOne.In(words) || opensPhrase(words) {
		return true
	}
	phrase := false
	t.outside(phraseMarks, from, to, func(i int, r rune) bool {
		phrase = t.phraseAt(i, r)
		return !phrase
	})
	return phrase || counted(words) || chained(words) && !dashedWay(words) || summed.In(words) || ranked.In(words)
}

// phraseAt tells whether a word that names do not hold stands at byte i, whose character is r.
func (t *text) phraseAt(i int, r rune) bool {
	rest := t.s[i:]
	switch r {
	case '的', '等', '为', '将', '更', '最', '是', '《':
		inWord := endsHalf.Close(t.s[:i]) || inNames.Open(rest) || r == '等' && t.inWord(i)
		if !inWord {
			return true
		}
	}
	return phraseWords.Open(rest) || says(rest)
}

// The words that phraseAt tells apart: those that 的 and 为 end and that 更 and 将 begin in names
// (目的, 华为, 城市更新, 将军山), and those that no name holds.
var (
	endsHalf    = runeset.TailsOf("目", "华")
	inNames     = runeset.HeadsOf("更新", "更换", "将军")
	phraseWords = runeset.HeadsOf("参与", "采取", "乃至")
)

// atLargeBeside tells of works at large beside what may be a name: 甲改造和重大产业项目.
var atLargeBeside = runeset.PatternOf(`一批|[和及]重[大点]\p{Han}{0,3}$`)

// eachOne tells of every place or home.
var eachOne = runeset.PatternOf(`县县|市市|村村|乡乡|户户|及以上`)

// opensPhrase tells what begins as no name does, but as a phrase about things at large.
func opensPhrase(words string) bool {
	w := openers.First(words)
	return w != "" && (w != "向" || runeset.Len(words[:opening(words)]) < 2) // 向家坝灌区
}

// phraseMarks holds the characters that phraseAt looks at, and others of its words.
var phraseMarks = runeset.Of("的等为将更最是《参与采取乃至" + strings.Join(slices.Collect(deeds.All()), ""))

// sumsBefore tells words that say how many a list before them has named: 甲、乙五大煤炭供应保障基地.
func sumsBefore(own string) bool {
	before, of, ok := strings.Cut(own, "大")
	first := hanDigits.TrimRight(before)
	return ok && first != before && first != "" && !strings.HasSuffix(first, "第") && runeset.Len(of) >= 2
}

// summed is how many a list before it names: 甲、乙两大国家级枢纽, 丙、丁四条省级通道.
var summed = runeset.PatternOf(`[两二三四五六七八九十](?:大|条|个|座|处)(?:国家|省|市|区域|综合|重点|主)`)

// says tells whether s opens with a verb of what a thing does or has become, which no name holds:
// 集结中心打通…新通道, 通车里程进至全国前列.
func says(s string) bool { return deeds.Open(s) && !deedWorks.Open(s) }

// deedWorks are such words in the names of programmes and trials.
var deedWorks = runeset.HeadsOf("突破工程", "突破计划")

// counted tells whether a text says how many there are: 14项, 3 座.
func counted(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			continue
		}
		rest := strings.TrimLeft(s[i:], "0123456789. 余多")
		for _, w := range counters {
			if strings.HasPrefix(rest, w) {
				return true
			}
		}
		i = len(s) - len(rest) - 1
	}
	return false
}

// anyNumber is a number left open: “N”个转化中心.
var anyNumber = runeset.PatternOf(`“?[A-Z]”?个`)

var counts = runeset.Of("一二三四五六七八九十两几")

// countsOnly tells a name that begins with how many there are (三大…, 两个…), or says that it is the first of its sort.
func countsOnly(name string) bool {
	if anyNumber.Opens(name) || firstOfSort.In(name) {
		return true
	}
	rest := counts.TrimLeft(name)
	if rest == name {
		return strings.HasPrefix(strings.TrimLeft(name, "0123456789"), "大") && isDigit(name[0]) // 5大基地
	}
	if of, ok := strings.CutPrefix(rest, "大"); ok && foreign(of) == 0 && len(name)-len(rest) == len("三") {
		return true // 三大高速公路通道
	}
	for _, w := range counters {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

// some stand before what is counted, not named.
var some = runeset.HeadsOf("一批", "一座", "一个", "一处", "一条")

// extent is how large a thing is, before its name: 3835平方米红星体育馆.
var extent = regexp.MustCompile(`^[0-9.]+万?(?:平方米|平米|亩|公里)`)

// whiteSpace is what unicode.IsSpace takes for white space.
var whiteSpace = runeset.Of("\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006" +
	"\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000")

// packed drops the white space of s.
func packed(s string) string {
	if !whiteSpace.In(s) {
		return s // by far most
	}
	return strings.Join(strings.Fields(s), "")
}

// footnotes are the marks of notes within a name.
var (
	footnoteSigns = runeset.Of("［[〔")
	footnotes     = regexp.MustCompile(`[［\[〔]\d+[］\]〕]`)
)

// cleanName drops spaces and what stands before a name without being of it.
func cleanName(s string) string {
	s = packed(s)
	if footnoteSigns.In(s) {
		s = footnotes.ReplaceAllString(s, "") // “六馆一中心”[21]综合体
	}
	for w := some.First(s); w != ""; w = some.First(s) {
		s = s[len(w):]
	}
	if s == "" || s[0] > '9' {
		return s // by far most
	}
	return s[len(extent.FindString(s)):]
}

// waters end the names of rivers and lakes, of which one character may be all that is no general word: 柘河干流.
var waters = runeset.TailsOf("河", "江", "湖", "湾", "溪", "干流", "流域")
