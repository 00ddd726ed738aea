package project

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// list reads the members of a list that 等…项目 ends.
func (t *text) list(items []item, l listEnd, stage string, told bool) []project {
	end, kind := l.at, l.kind
	if isSite(kind) && items[0].power == none && !told {
		return nil // 甲景区、乙景区等重点景区: they are there
	}
	if usedIn.In(t.s[items[0].from:items[0].to]) || t.areProducts(items, t.s[end:kind.Start]) {
		return nil // 一批成果应用于月壤采样、载人深潜等国家重大工程
	}
	if kind.Tag == "treat" && !items[0].strong || numberedRoads.MatchString(t.s[end:kind.End]) {
		return nil
	}
	tail := t.s[end:kind.Start]
	var label *string
	if kind.Tag == "work" {
		label = stageLabel(tail) // 等在建项目
	}
	signed := strings.Contains(tail, "签约")
	if first := &items[0]; kind.Tag == "work" {
		first.from += watchedLength(t.s[first.from:first.to], label != nil || signed, stressed(tail))
	}
	countys := t.isCountysList(items, l, told || label != nil || signed)
	if kind.Tag != "line" && t.lineIn(end, kind.Start) == nil && !told && items[0].stage == "" && !countys && !t.anchored(items, end, kind) {
		return nil
	}
	e := t.ending(l)
	e.ways = kind.Tag == "line" && slices.ContainsFunc(items, t.isWayOnly)
	switch {
	case stage != "":
	case strings.Contains(tail, "在建") || strings.Contains(tail, "续建"):
		stage = "续建"
	case label != nil:
		stage = *label
	case signed && items[0].power == none:
		stage = "前期"
	}
	for i := range items {
		if l.beyond {
			items[i].stage = "" // 完成甲园、乙园等项目土地征收
		}
	}
	var out []project
	var waiting []item // ways before one whose kind they share
	var worded []int   // of out, those that general words name
	certain := 0
	var plainOnes []project // such as only their neighbours tell
	for i, it := range items {
		m := t.kinds.Ending(classKind, it.to)
		p := project{from: it.lead, to: it.to, stage: stage, rule: ruleList, ahead: t.s[it.lead:it.from]}
		if p.stage == "" {
			p.stage = it.stage
		}
		if m == nil && e.tail == "" && t.awaitsLine(items[i:], kind) && !t.kindIn(it.from, it.to) {
			waiting = append(waiting, it)
			continue
		}
		name, told := t.member(it, m, e)
		p.name = name
		switch {
		case told == untold:
			waiting = nil
			switch name, ok := t.likeOthers(it, m, e); {
			case countys && t.isPlainMember(it):
				p.name = cleanName(t.s[it.from:it.to])
				out = append(out, p)
				certain++
			case ok:
				p.name = name
				plainOnes = append(plainOnes, p)
			}
			continue
		case m != nil:
			out = append(out, t.shared(waiting, p, m)...)
			waiting = nil
		}
		if told == byWords {
			worded = append(worded, len(out))
		}
		if told != byWords {
			certain++
		}
		out = append(out, p)
	}
	for _, it := range waiting {
		if name := cleanName(t.s[it.from:it.to]); isWayTo(name) || coded(name) && isWay(name) {
			p := project{name: name, from: it.lead, to: it.to, stage: stage, rule: ruleList} // G219线甲至乙
			if p.stage == "" {
				p.stage = it.stage
			}
			out = append(out, p)
		}
	}
	shareHead(out)
	if n := len(out) - len(worded); n >= leastCertain && n >= 2*len(plainOnes) && n >= len(worded) {
		out = append(out, plainOnes...)
		slices.SortStableFunc(out, inOrder)
		return out
	}
	switch {
	case countys:
	case kind.Tag == "work" && certain > 0 && certain >= len(worded):
	case certain > 0 && t.ofCounty():
	case kind.Tag == "work" && t.areCounted(items, tail):
	case stressed(tail) && t.singlesOut(items):
	default: // general words are not enough
		for _, i := range slices.Backward(worded) {
			out = slices.Delete(out, i, i+1)
		}
	}
	return out
}

// watchedLength gives the length of what a list of projects opens with that says what is done about them, where its tail
// says how far they are or that they stand out: 对接甲公司、对甲二期等在建项目, 聚焦甲高速、乙国道等关键项目.
func watchedLength(s string, labelled, stressed bool) int {
	switch {
	case labelled && strings.HasPrefix(s, "对") && !strings.HasPrefix(s, "对接"):
		return len("对")
	case labelled:
		return watched.Opening(s)
	case stressed:
		return focus.Opening(s)
	}
	return 0
}

var (
	focus   = runeset.PatternOf(`聚焦|围绕|紧盯`)
	watched = runeset.PatternOf(`(?:全程|积极|主动|精准|深入|全力)*(?:聚焦|围绕|紧盯|对接|跟踪服务|跟踪|服务好?|保障)`)
)

// areProducts tells the members of a list of what research has brought to the market: 智能除草机器人等产业化项目.
func (t *text) areProducts(items []item, tail string) bool {
	return strings.Contains(tail, "产业化") && !slices.ContainsFunc(items, func(it item) bool {
		name := cleanName(t.s[it.from:it.to])
		return owned(name) || company(name) > 0
	})
}

// awaitsLine tells whether the first of items is a way that lacks the kind of a line, which it may
// share with one behind it: 绕西、大垫高速.
func (t *text) awaitsLine(items []item, kind *lexicon.Mark) bool {
	way := t.s[items[0].from:items[0].to]
	name := cleanName(way)
	if endsWhole(name) {
		return false
	}
	if strings.Contains(way, "至") {
		return true
	}
	return kind.Tag == "work" && len(items) > 1 && t.endsInLine(items[1]) && isShortWay(name)
}

// areCounted tells whether a list's tail counts its members, and they are things and not deeds alone
// (老旧小区改造、管网养护等2个项目).
func (t *text) areCounted(items []item, tail string) bool {
	if !countsMembers(tail, len(items)) {
		return false
	}
	return len(items) == 1 || slices.ContainsFunc(items, func(it item) bool { return t.endsWhole(it.from, it.to) })
}

// endsInLine tells a member that ends in the kind of a line: 大垫高速 behind 绕西.
func (t *text) endsInLine(it item) bool {
	m := t.kinds.Ending(classKind, it.to)
	return m != nil && m.Tag == "line"
}

// leastCertain is how many members that are surely projects tell that their neighbours are too.
const leastCertain = 2

// likeOthers gives the name of a member that general words name, of two characters or more, where it or the
// list has the kind of a line or a site: 南部 among the ways of 等铁路, 复兴油田 among projects.
func (t *text) likeOthers(it item, m *lexicon.Mark, e ending) (string, bool) {
	name := cleanName(t.s[it.from:it.to])
	own := name
	switch {
	case m == nil && e.kind.Tag == "line":
		name += e.tail
	case m == nil && (e.kind.Tag == "site" || e.kind.Tag == "site named" || e.kind.Tag == "work") && e.whole != "":
		name += e.whole
	case m == nil && e.kind.Tag == "work" && isStreet(name):
		return name, it.power != attended
	case m != nil && ofPlace(name, 3):
		return name, it.power != attended && !atLarge(own) && !t.isPhrase(it.from, it.to)
	case m != nil && (m.Tag == "line" || m.Tag == "site"):
		own = strings.TrimSuffix(name, t.s[m.Start:m.End])
	default:
		return "", false
	}
	if m == nil && e.kind.Tag == "work" && foreign(own) == 0 && !endsInNature(own) {
		return "", false // 退牧还草, 壁画修复
	}
	n := utf8.RuneCountInString(own)
	return name, n >= 2 && n <= longestPlace && it.power != attended && !atLarge(own) && !isRegion(own) && !ofNetwork(own) && !t.isPhrase(it.from, it.to)
}

// numberedRoads are what a list of roads by their numbers ends in, which are long there: G207、S280等15条国省道.
var numberedRoads = regexp.MustCompile(`[国省县]道$|[国省]省?干线$`)

// howMany is the count in a list's tail: 等5个项目.
var howMany = regexp.MustCompile(`^等 ?(\d{1,2}|[两二三四五六七八九十]{1,3}) ?[个项]`)

// countsMembers tells whether a list's tail counts as many as it has members, or the list has but one
// for an example: then each is a project.
func countsMembers(tail string, members int) bool {
	m := howMany.FindStringSubmatch(tail)
	return m != nil && (members == 1 || official.Numeral(strings.ReplaceAll(m[1], "两", "二")) == members)
}

// singlesOut tells whether one of a list's members is a site of its own name, so that the others
// are single things too: “甲”指挥中心、城市大数据中心等重点项目.
func (t *text) singlesOut(items []item) bool {
	return slices.ContainsFunc(items, func(it item) bool {
		m := t.kinds.Ending(classKind, it.to)
		if m == nil || !isSite(m) {
			return false
		}
		own := cleanName(t.s[it.from:m.Start])
		return named(own) || foreign(own) >= 2
	})
}

// anchored tells a list of undertakings from one of products or works at large (轴承、法兰等
// 项目): its tail counts or stresses them, tells a stage, or a member has a code, a phase,
// a region or an enterprise, but not where the tail says that they are there already (存量).
func (t *text) anchored(items []item, end int, kind *lexicon.Mark) bool {
	tail := t.s[end:kind.Start]
	if stressed(tail) || counted(tail) || treats(tail) {
		return true
	}
	placed := isSite(kind) && kind.Tag != "site wide" && !strings.Contains(tail, "的") && !strings.Contains(tail, "建设") &&
		!slices.ContainsFunc(items, func(it item) bool { return isRegion(t.s[it.from:it.to]) })
	elsewhere := func(it item) bool { return !isRegion(t.s[it.from:it.to]) }
	whole := tailWords(strings.TrimPrefix(tail, "等")) + t.s[kind.Start:kind.End]
	if utf8.RuneCountInString(whole) >= leastWhole && !slices.ContainsFunc(items, elsewhere) {
		return true // 甲县、乙县等城乡供水一体化项目
	}
	for _, it := range items {
		name := t.s[it.from:it.to]
		own := owned(name) || isDiversion(name) || isWayTo(name) || ofPlace(name, 5) || placed && isStrange(name) ||
			company(name) > 0 && !strings.Contains(tail, "存量")
		if own && !isRegion(name) || t.isThing(it) && t.endsWhole(it.from, it.to) && !strings.Contains(name, "—") {
			return true
		}
	}
	return false
}

// isThing tells a member that a list has for a thing of its own by the kind that it ends in.
func (t *text) isThing(it item) bool {
	m := t.lastKind(it)
	if m == nil {
		return false
	}
	own := t.s[it.from:m.Start]
	switch m.Tag {
	case "line", "site":
		return true
	case "school":
		return foreign(own) >= 2
	}
	ofFirm := firmSites.Close(t.s[m.Start:m.End]) && opening(own) >= 2*len("字") && utf8.RuneCountInString(own) >= leastEntry
	return isSite(m) && (ofNation(own) || ofFirm) // 众甲机器人制造中心
}

// firmSites end what a firm builds for itself, by its own name.
var firmSites = runeset.TailsOf("中心", "基地", "工厂")

func isSite(kind *lexicon.Mark) bool { return strings.HasPrefix(kind.Tag, "site") }
