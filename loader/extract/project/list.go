package project

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

const maxTail = 48 // bytes between 等 and the kind of a list

// listEnd is 等…项目 in a clause: where the list before it ends, and the kind of its members.
type listEnd struct {
	at   int
	kind *lexicon.Mark
	to   int // where the kind ends with what is built along with it
	// more is set where a link follows the kind: another list may.
	more bool
}

// others ends a list.
var others = runeset.Of("等")

// listEnds finds the ends of the lists in a clause, in their order; one that only a link
// follows is there for what stands behind it.
func (t *text) listEnds(c span) []listEnd {
	var out []listEnd
	first, _ := slices.BinarySearch(t.etc, c.from)
	for _, i := range t.etc[first:] {
		if i >= c.to {
			break
		}
		marks := t.kinds.In(i, min(c.to, i+2*maxTail))
		for j := len(marks) - 1; j >= 0; j-- {
			m := &marks[j]
			if do := t.words.At(classUndertake, i+len("等")); do != nil && do.Tag == "verb" && do.End < m.Start {
				continue // 围绕甲乙等推进重大项目
			}
			if tail := t.s[min(i+len("等"), m.Start):m.Start]; m.Start-i > maxTail || m.End > c.to || listsIn(tail) || strings.Index(tail, "一批") > 0 || usedIn.In(tail) || ranked.In(t.s[i:min(c.to, i+2*maxTail)]) {
				continue // 甲、乙等地谋划一批…工程, 甲、乙等创建国家5A级景区
			}
			if of := t.linkedKind(marks[:j], m.Start); of != nil {
				out = append(out, listEnd{i, of, of.End, false})
				break
			}
			to := m.End + attachedLength(t.s[m.End:c.to])
			_, n := utf8.DecodeRuneInString(t.s[to:c.to])
			more := n > 0 && strings.ContainsAny(t.s[to:to+n], "、和与及")
			if more || t.endsName(m.End, c.to) || t.toldOf(m, c.to) && t.surely(span{c.from, i}) {
				out = append(out, listEnd{i, m, to, more})
				break
			}
		}
	}
	return out
}

// usedIn is in a list's tail whose work is not what it lists: 等一批成果应用于国家重大工程.
var usedIn = runeset.PatternOf(`应用于|用于|服务于|成果`)

// longestNames is how many bytes of a list's members are looked at for one that tells.
const longestNames = 3000

// surely tells whether a list has a member that says by itself which one thing it is: with a code, a
// phase, or an enterprise and what it makes.
func (t *text) surely(c span) bool {
	if c.to-c.from > longestNames {
		return false
	}
	for part := range strings.SplitSeq(t.s[c.from:c.to], "、") {
		own := t.bare(span{c.from, c.from + len(part)})
		if sureWork(own) || coded(own) || company(own) > 0 {
			return true
		}
		c.from += len(part) + len("、")
	}
	return false
}

// inWord tells a 等 that is half of a word, not the end of a list: 高等研究院, 平等, 等级.
func (t *text) inWord(i int) bool {
	rest := t.s[i+len("等"):]
	for _, w := range []string{"级", "保", "效", "候", "离子"} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	before, _ := utf8.DecodeLastRuneInString(t.s[:i])
	switch before {
	case '平', '均', '同', '对':
		for _, w := range []string{"化", "性", "的", "地", "对待", "竞争", "互利", "保护", "重要", "条件", "待遇", "参与", "使用", "享", "就业"} {
			if strings.HasPrefix(rest, w) {
				return true
			}
		}
	case '高', '中', '初':
		for _, w := range []string{"教育", "职业", "专科", "学校", "院校", "学府", "研究", "专业"} {
			if strings.HasPrefix(rest, w) {
				return true
			}
		}
	}
	return false
}

// linkedKind gives the kind of a list's members where works at large are linked to them in its
// tail: 甲、乙等水电站和抽水蓄能项目.
func (t *text) linkedKind(marks []lexicon.Mark, to int) *lexicon.Mark {
	if len(marks) == 0 {
		return nil
	}
	m := &marks[len(marks)-1]
	if rest := t.s[m.End:to]; m.Tag != "line" && !isSite(m) || !strings.HasPrefix(rest, "和") && !strings.HasPrefix(rest, "及") && !strings.HasPrefix(rest, "、") {
		return nil
	}
	return m
}

// listsIn tells whether a list's tail holds a list itself, not one of counts: 等12个百亿元、70个
// 30亿元以上项目.
func listsIn(tail string) bool {
	for i, part := range strings.Split(tail, "、") {
		if i > 0 && !counted(part) {
			return true
		}
	}
	return false
}

// ending is what the words behind a list's 等 mean for its members.
type ending struct {
	kind *lexicon.Mark
	// what a member takes that has no kind of its own: a line's kind (甲乙、丙丁等铁路), a
	// treatment (甲矿、乙矿等灾害治理项目)
	tail string
	// what a member takes that is nothing but an owner's or a place's name
	whole string
	// what is done to each, behind the kind: 甲中学、乙中学等学校改扩建
	done string
	// a member tells by itself that the list is of lines by the short names of their ends
	ways bool
}

func (t *text) ending(l listEnd) ending {
	kind := l.kind
	e := ending{kind: kind}
	own := tailWords(t.s[l.at+len("等") : kind.Start])
	if strings.Contains(own, "的") {
		own = "" // 等一批新的铁路重大项目
	}
	word := t.s[kind.Start:l.to]
	if n := tailLength(t.s[kind.End:]); kind.Tag != "work" && hasWork(t.s[kind.End:kind.End+n]) {
		word = t.s[kind.Start : kind.End+n] // 甲、乙等灌区现代化改造
		e.done = t.s[kind.End : kind.End+n]
	}
	switch line := t.lineIn(l.at, kind.Start); {
	case kind.Tag == "line":
		e.tail = word
	case line != nil:
		e.tail = t.s[line.Start:line.End] // 甲乙、丙丁等铁路项目
		if hasWork(t.s[line.End:kind.Start]) {
			e.tail = t.s[line.Start:l.to] // 甲、乙等机场改扩建项目
		}
	case treats(own):
		e.tail = own + word
	case isSite(kind) && isRanked(own): // 甲、乙等国家级中试平台
	case own != "" && kind.Tag == "work", isSite(kind) && utf8.RuneCountInString(own+word) >= 2:
		e.whole = own + word
	}
	return e
}

// list reads the members of a list that 等…项目 ends.
func (t *text) list(items []item, l listEnd, stage string) []project {
	end, kind := l.at, l.kind
	if kind.Tag == "treat" && !items[0].strong || numberedRoads.MatchString(t.s[end:kind.End]) {
		return nil
	}
	if kind.Tag != "line" && t.lineIn(end, kind.Start) == nil && !t.anchored(items, end, kind, cmp.Or(stage, items[0].stage)) {
		return nil
	}
	if first := &items[0]; kind.Tag == "work" && stressed(t.s[end:kind.Start]) {
		for _, w := range []string{"聚焦", "围绕", "紧盯"} {
			if strings.HasPrefix(t.s[first.from:first.to], w) {
				first.from += len(w) // 聚焦甲高速、乙国道等关键项目
			}
		}
	}
	e := t.ending(l)
	e.ways = kind.Tag == "line" && slices.ContainsFunc(items, t.isWayOnly)
	if stage == "" && strings.Contains(t.s[end:kind.Start], "在建") {
		stage = "续建"
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
		if m == nil && e.tail == "" && (strings.Contains(t.s[it.from:it.to], "至") || kind.Tag == "work" && i+1 < len(items) && t.endsInLine(items[i+1]) && isShortWay(cleanName(t.s[it.from:it.to]))) && !t.kindIn(it.from, it.to) {
			waiting = append(waiting, it)
			continue
		}
		name, told := t.member(it, m, e)
		p.name = name
		switch {
		case told == untold:
			waiting = nil
			if name, ok := t.likeOthers(it, m, e); ok {
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
		if name := cleanName(t.s[it.from:it.to]); coded(name) && isWay(name) {
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
	if kind.Tag == "work" && (certain > 0 && 2*certain >= len(worded) || countsMembers(t.s[end:kind.Start], len(items))) || stressed(t.s[end:kind.Start]) && t.singlesOut(items) {
		return out
	}
	for _, i := range slices.Backward(worded) {
		out = slices.Delete(out, i, i+1)
	}
	return out
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

// countsMembers tells whether a list's tail counts as many as it has members, or the list has but one for an
// example: then each is a project.
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

// telling is how surely a member of a list is one thing's name.
type telling int

const (
	untold  telling = iota
	byWords         // by general words: beside one that is surely a name, a project too
	byTrait         // by some that are no general words
	byName          // by a code, an owner, a place, or more of those
)

// member gives the name of a list's member, whole, and what tells it for one; m is the kind that
// it ends in, nil without one.
func (t *text) member(it item, m *lexicon.Mark, e ending) (string, telling) {
	name := strings.TrimSuffix(cleanName(t.s[it.from:it.to]), "建设")
	own := name
	if m != nil {
		own = strings.TrimSuffix(name, t.s[m.Start:m.End])
	}
	line := e.kind.Tag == "line" || m != nil && m.Tag == "line"
	last := t.lastKind(it)
	if i := strings.LastIndexAny(t.s[it.from:it.to], "（("); m == nil && i > 0 && strings.ContainsAny(t.s[it.to-1:it.to]+tail(t.s[it.from:it.to], 1), "）)") {
		m = t.kinds.Ending(classKind, it.from+i) // 甲公路（G330）
	}
	switch {
	case m != nil && !(isSite(m) && treats(e.tail)):
	case last != nil && last.Tag == "line" && t.endsWhole(it.from, it.to): // 甲铁路乙丙段
	case m == nil && isRegion(own):
		if utf8.RuneCountInString(e.whole) >= leastWhole && e.kind.Tag == "work" && !atLarge(strings.ReplaceAll(e.whole, "一体化", "")) {
			return name + e.whole, byName // 甲县、乙县等城乡供水一体化项目
		}
		if !strings.Contains(e.tail, "机场") && !(e.ways && utf8.RuneCountInString(own) == 2) {
			return "", untold
		}
		return name + e.tail, byName // 甲、乙等支线机场; 丙楚丁、临清等高速公路
	case m == nil && isSite(e.kind) && (phased(own) || coded(own)): // 甲港五期
	case m == nil && isSite(e.kind):
		if e.whole == "" || !(isOwner(own) && foreign(own) >= 2) && !(ofRegion(own) && e.kind.Tag != "site wide") {
			return "", untold
		}
		name += e.whole
	default:
		if treats(tail(name, 2)) && treats(e.tail) && own != "" {
			break // 甲整治 of 等环境整治项目
		}
		if isStreet(name) && e.kind.Tag == "line" {
			return name, byTrait // 甲山路、乙华路等17条断头路
		}
		if !opensAsRoad(name) || !ofNetwork(e.tail) && !strings.HasSuffix(e.tail, "道") {
			name = joined(name, e.tail) // not X204南延 of 等县道工程
		}
		if isOwner(own) {
			name = joined(name, e.whole)
		}
	}
	if m != nil && m.End == it.to && e.done != "" {
		name += e.done
	}
	switch n := utf8.RuneCountInString(name); {
	case n < 2 || n > maxName || own == "" || countsOnly(name) || t.isPhrase(it.from, it.to):
		return "", untold
	case strings.Count(name, "“") > 1 || strings.HasPrefix(own, "“") && unquoted(own) == "" || endsInFirm(name):
		return "", untold
	case strings.Contains(name, "—") && e.kind.Tag != "line" && !(m != nil && linked(name)) && !dashedWay(own):
		return "", untold
	}
	switch {
	case !isSlogan(name) && (owned(name) || strange(own) >= 2 || m != nil && linked(name)) || line && isWay(own):
		return name, byName
	case named(name) || foreign(own) >= 2 || ofPlace(name, 5) || m != nil && isSite(m) && ofNation(own) || diversion.MatchString(name):
		return name, byTrait
	case m != nil && m.Tag == "line" && utf8.RuneCountInString(own) >= 2 && !ofNetwork(own):
		return name, byWords
	case isSlogan(name) || praised(own) || strings.Contains(own, "全") && atLarge(own) || utf8.RuneCountInString(own) < leastWorded && (m == nil || utf8.RuneCountInString(name) < plain):
		return "", untold
	}
	return name, byWords
}

// joined gives a name with the tail that it shares, of which it may hold the beginning: 甲棚户区 of 等棚户区改造项目.
func joined(name, tail string) string {
	for i := range name {
		if rest := name[i:]; len(rest) >= 2*len("字") && strings.HasPrefix(tail, rest) {
			return name[:i] + tail
		}
	}
	return name + tail
}

// leastWhole is how many characters of a list's tail make a work of a place that is but named.
const leastWhole = 8

// A name of general words has so many characters without its kind, or so many with one.
const (
	leastWorded = 6
	plain       = 6
)

// ofRegion tells a short name behind its region's: 黑龙江关门嘴子, 浙江开化.
func ofRegion(name string) bool {
	end := leading(name)
	n := utf8.RuneCountInString(name[end:])
	return end > 0 && n >= 2 && n <= 5
}

// lineIn gives the kind of line that stands last in from–to, where a list's tail is
// about lines, without a word of building between: 等高速公路续建项目.
func (t *text) lineIn(from, to int) *lexicon.Mark {
	marks := t.kinds.In(from, to)
	if len(marks) == 0 {
		return nil
	}
	m := &marks[len(marks)-1]
	if rest := t.s[m.End:to]; m.Tag != "line" || rest != "" && t.words.At(classUndertake, m.End) == nil {
		return nil
	}
	return m
}

// endsInFirm tells the name of an enterprise by what it is.
func endsInFirm(name string) bool {
	return strings.HasSuffix(name, "公司") || strings.HasSuffix(name, "集团")
}

// isOwner tells a name that says whose or where a thing is and not what: 甲集团, 某能乙县.
func isOwner(name string) bool {
	if coded(name) || phased(name) || strings.ContainsAny(name, "“（(") {
		return false
	}
	if endsInFirm(name) {
		return true
	}
	if n := company(name); n == len(name) {
		return true
	} else if n > 0 {
		name = name[n:] // 甲能乙县
	}
	if diversion.MatchString(name) {
		return false // 引甲济乙 is what is done, too
	}
	for _, w := range features {
		name = strings.TrimSuffix(name, w)
	}
	for i := range name {
		for end := i + 2*len("字"); end <= len(name) && end <= i+longestGeneral*len("字"); end += len("字") {
			if general().Has(name[i:end]) {
				return false
			}
		}
	}
	return true
}

// tailWords drops from a list's tail what counts or stresses its members.
func tailWords(tail string) string {
	tail = strings.Join(strings.Fields(tail), "")
	if rest := strings.TrimLeft(tail, "0123456789"); rest != tail {
		tail = strings.TrimLeft(rest, "余多")
	}
	for rest := ""; rest != tail; {
		rest = tail
		for _, w := range stresses {
			tail = strings.TrimPrefix(tail, w)
		}
	}
	if tail == "大" || strings.Contains(tail, "类") {
		return "" // 等大项目, 等59个产业类和基建类项目
	}
	if i := strings.Index(tail, "级"); i > 0 && strings.Trim(tail[:i], "十百千万亿元吨") == "" {
		tail = tail[i+len("级"):] // 百亿级…项目
	}
	if strings.Contains(tail, "亿元") {
		return "" // 12个百亿元、70个30亿元以上项目
	}
	return tail
}

// anchored tells a list of undertakings from one of products or works at large (轴承、法兰等
// 项目): its tail counts or stresses them, tells a stage, or a member has a code, a phase,
// a region or an enterprise, but not where the tail says that they are there already (存量).
func (t *text) anchored(items []item, end int, kind *lexicon.Mark, stage string) bool {
	tail := t.s[end:kind.Start]
	if stressed(tail) || counted(tail) || treats(tail) || stage != "" {
		return true
	}
	placed := isSite(kind) && kind.Tag != "site wide" && !strings.Contains(tail, "的") && !strings.Contains(tail, "建设") &&
		!slices.ContainsFunc(items, func(it item) bool { return isRegion(t.s[it.from:it.to]) })
	if utf8.RuneCountInString(tailWords(strings.TrimPrefix(tail, "等"))+t.s[kind.Start:kind.End]) >= leastWhole && !slices.ContainsFunc(items, func(it item) bool { return !isRegion(t.s[it.from:it.to]) }) {
		return true // 甲县、乙县等城乡供水一体化项目
	}
	for _, it := range items {
		if name := t.s[it.from:it.to]; (owned(name) || diversion.MatchString(name) || ofPlace(name, 5) || company(name) > 0 && !strings.Contains(tail, "存量") || placed && isStrange(name)) && !isRegion(name) {
			return true
		}
		if m := t.lastKind(it); m != nil && (m.Tag == "line" || m.Tag == "site" || isSite(m) && ofNation(t.s[it.from:m.Start]) || m.Tag == "school" && foreign(t.s[it.from:m.Start]) >= 2) && t.endsWhole(it.from, it.to) && !strings.Contains(t.s[it.from:it.to], "—") {
			return true
		}
	}
	return false
}

// stressed tells whether a list's tail says that its members stand out: 等重点项目.
func stressed(tail string) bool {
	for _, w := range []string{"重点", "重大", "一批", "标志性", "骨干", "关键"} {
		if strings.Contains(tail, w) {
			return true
		}
	}
	return false
}

func isSite(kind *lexicon.Mark) bool { return strings.HasPrefix(kind.Tag, "site") }

// treats tells whether the words of a list's tail say what is done to its members.
func treats(tail string) bool {
	for _, w := range []string{"治理", "修复", "改造", "整治", "补水", "清淤", "加固"} {
		if strings.Contains(tail, w) {
			return true
		}
	}
	return false
}
