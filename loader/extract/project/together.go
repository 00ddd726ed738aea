package project

import (
	"cmp"
	"slices"
	"strings"

	"plangraph/loader/runeset"
)

// A county's plan tells of like things together, by the common words that each of its towns has, and says behind the
// last what is done to all of them: 经二路、纬三路西延建设; 甲街（乙路至丙路）、丁路启动实施; 城东、北庄棚户区改造攻坚推进.

// together adds the streets of such a list to the projects of a clause, and gives its members what they share.
func (t *text) together(found []project, items []item, stage string) []project {
	if !shares.In(t.s[items[0].from:items[len(items)-1].to]) || !t.ofCounty() {
		return found // by far most
	}
	more := t.sharers(items, stage)
	if len(more) == 0 {
		more = t.streets(items, stage, len(found) > 0)
	}
	found = slices.DeleteFunc(found, func(q project) bool {
		i, _ := slices.BinarySearchFunc(more, q.from+1, func(p project, past int) int { return p.to - past })
		return i < len(more) && more[i].from < q.to
	})
	found = append(found, more...)
	slices.SortStableFunc(found, inOrder)
	return found
}

// shares is in what may be such a list: the ends of a street's name, and what is done to a quarter.
var shares = runeset.Of("路街环村棚线")

// alike is in a clause that may be such a list though nothing in it is of a kind.
var alike = runeset.PatternOf(`(?:棚户区|城中村)改造|启动实施`)

// namesStreets tells a clause that builds or makes better what is named as streets are: 改造迎春路、育秋街.
func (t *text) namesStreets(c span) bool {
	s := t.s[c.from:c.to]
	return townStreets.In(s) && t.words.At(classUndertake, t.pastOrdinal(c)) != nil && t.ofCounty()
}

var townStreets = runeset.Of("路街")

// paves is a verb of what is done to streets and to little else that bears their names; improves one that is of the work's
// name too.
var (
	paves    = runeset.PatternOf(`建设|新建|修建|改建|改造|拓宽|打通|贯通`)
	improves = runeset.TailsOf("改造提升", "提升改造", "升级改造", "拓宽改造", "改造", "拓宽", "改建")
)

// streets gives the streets that end a list, which a verb begins or words behind the last tell of; one alone needs a verb
// of what is done to streets, or another project beside.
func (t *text) streets(items []item, stage string, beside bool) []project {
	items = slices.Clone(items)
	last := &items[len(items)-1]
	verb := strings.TrimRight(t.s[items[0].lead:items[0].from], " ")
	paved := items[0].power == undertaken && paves.In(verb)
	at, _, told := streetTold.Find(t.s[last.from:last.to])
	if !told && last.stage == "" && !paved || last.power == attended {
		return nil
	}
	through := told && strings.Contains(t.s[last.from+at:last.to], "通车")
	if told {
		stage = cmp.Or(stage, t.stageOfClause(span{last.from + at, last.to}))
		last.to = last.from + len(strings.TrimSuffix(t.s[last.from:last.from+at], "已"))
	}
	if n, _, ok := sums.Find(t.s[last.from:last.to]); ok {
		last.to = last.from + n // 甲路、乙街2条道路建设
	}
	if n, _, ok := blocked.Find(t.s[last.from:last.to]); ok {
		if i := strings.LastIndex(t.s[last.from:last.from+n], "等"); i > 0 {
			last.to = last.from + i
		}
	}
	var out []project
	for _, it := range slices.Backward(items) {
		name := cleanName(t.s[it.from:it.to])
		if !isTownStreet(name) && !(through && isRoadLine(name)) {
			break
		}
		out = append(out, project{name: name, from: it.lead, to: it.to, stage: cmp.Or(stage, it.stage), rule: ruleList})
	}
	alone := beside || (paved || through) && len(items) == 1
	if len(out) == 0 || len(out) == 1 && !alone {
		return nil
	}
	if work := improves.First(verb); work != "" && paved {
		for i := range out {
			if !isLonger(out[i].name) {
				out[i].name += work // 改造长安路
			}
		}
	}
	slices.Reverse(out)
	t.shareWork(out)
	return out
}

// blocked is what the streets of a list were, behind 等: 打通甲路、乙街等一批“断头路”.
var blocked = runeset.PatternOf(`断头路|卡脖子路|瓶颈路|丁字路`)

// streetTold ends a list of streets with what is done to them.
var streetTold = runeset.PatternOf(`(?:道路)?(?:工程|项目)?(?:全部|全面|全线|基本|年内|顺利|相继|正式)*(?:建设|启动实施|启动建设|开工建设|开工|(?:实现)?通车|建成通车|建成投用|收尾|扫尾|攻坚扫尾|投入使用|完工|竣工|竣工通车)$`)

// isRoadLine tells a road by its short name, or a part of it: 甲乙线, 甲乙新线东段. It is told from other lines by what is
// said of it, that traffic runs on it.
func isRoadLine(name string) bool {
	if i, n, ok := lengthened.Find(name); ok && n == len(name) {
		name = name[:i]
	}
	n := runeset.Len(name)
	return strings.HasSuffix(name, "线") && n >= 3 && n <= longestFeature && !general().Has(name) && !ofNetwork(name) && !atLarge(name)
}

// isTownStreet tells a street of a town, what of it is a part or is to be longer, or a stretch that a bracket gives.
func isTownStreet(name string) bool {
	if i := strings.LastIndex(name, "（"); i > 0 && glossLength(name[i:]) == len(name)-i {
		name = name[:i]
	}
	name = strings.TrimSuffix(name, deedOf(name))
	n := runeset.Len(name)
	if n < 3 || isDigit(name[0]) {
		return false // 11条（段）市政路
	}
	return n <= longestStreet && isStretch(name) && !general().Has(name) && !ofNetwork(name) && !atLarge(name) && !sortOfStreet.In(name)
}

// longestStreet is how many characters such a name has, with the part of the town that it is in.
const longestStreet = 11

// sortOfStreet is of streets by what they are for, and of railways.
var sortOfStreet = runeset.PatternOf(`快速|主干|之路|断头|产业路|旅游路|生产路|田间|入户|环村|通村|村村|背街|步行|商业|公路|铁路|道路|支路|干路$|线路|管路|网路|沿路|老街|古街|示范`)

// sharers gives the members of a list, and those before each, that share what is done to the last: quarters and villages,
// and streets.
func (t *text) sharers(items []item, stage string) []project {
	var out []project
	first := 0
	for i, it := range items {
		s := t.s[it.from:it.to]
		at, end, ok := sharedWork.Find(s)
		switch {
		case ok && i > first && at > 0:
			members := t.sharing(items[first:i+1], s[at:end], at)
			for j := range members {
				members[j].stage = cmp.Or(members[j].stage, stage)
			}
			out = append(out, members...)
			first = i + 1
		case ok || !t.mayShare(it):
			first = i + 1
		}
	}
	return out
}

// sharing gives items as projects where each is a place, or each a street or another way, and the last has work behind
// byte at of its own.
func (t *text) sharing(items []item, work string, at int) []project {
	last := &items[len(items)-1]
	told, _, _ := strings.Cut(t.s[last.from+at+len(work):last.to], "和")
	if runeset.Len(told) > longestTale || strings.ContainsAny(told, "0123456789的") || items[0].power == none && told == "" {
		return nil
	}
	ofQuarters := quarterWork.In(work)
	var out []project
	for i, it := range items {
		p := project{from: it.lead, to: it.to, stage: it.stage, rule: ruleList}
		if i == len(items)-1 {
			it.to = it.from + at
			p.to = it.to + len(work)
		}
		name := strings.TrimSuffix(cleanName(t.s[it.from:it.to]), "等")
		if ofQuarters && !isQuarter(name) || !ofQuarters && !isTownStreet(name) && !t.endsInLine(it) {
			return nil
		}
		p.name = name + work
		out = append(out, p)
	}
	return out
}

// longestTale is how many characters may tell how far such works are.
const longestTale = 6

// mayShare tells whether an item may wait for what it shares with one behind it.
func (t *text) mayShare(it item) bool {
	name := cleanName(t.s[it.from:it.to])
	return isQuarter(name) || isTownStreet(name) || t.endsInLine(it)
}

// isQuarter tells the short name of a village or of a part of a town, and not a sort of them.
func isQuarter(name string) bool {
	n := runeset.Len(name)
	return n >= 2 && n <= longestPlace && !manyHave.Open(name) && !atLarge(name) && !ofNetwork(name) && !sortOfQuarter.In(name)
}

// sortOfQuarter is of quarters by their sort.
var sortOfQuarter = runeset.PatternOf(`老旧|小区|棚户|棚改|城中|农村|城区|城镇|国有|林区|垦区|矿区|重点|改造|安置|拆迁|危旧|危房`)

var (
	// sharedWork is what is done to all of such a list's members.
	sharedWork  = runeset.PatternOf(`(?:棚户区|城中村)改造(?:安置房|项目|工程)?|(?:回迁|拆迁|搬迁)?安置房(?:项目|工程)?|棚改(?:项目|工程)|(?:新建|改造|扩建)?道路(?:新建|改造|扩建)?工程|绿化(?:提升)?工程|雨污分流(?:改造)?工程`)
	quarterWork = runeset.PatternOf(`棚户|棚改|安置|城中村`)
)
