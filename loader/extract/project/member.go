package project

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

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
		if utf8.RuneCountInString(e.whole) >= leastSort && e.kind.Tag == "work" && !atLarge(strings.ReplaceAll(e.whole, "一体化", "")) {
			return name + e.whole, byName // 甲县、乙县等城乡供水一体化项目
		}
		if !strings.Contains(e.tail, "机场") && !(e.ways && utf8.RuneCountInString(own) == 2) {
			return "", untold
		}
		return name + e.tail, byName // 甲、乙等支线机场; 丙楚丁、临清等高速公路
	case m == nil && isSite(e.kind) && (phased(own) || coded(own)): // 甲港五期
	case m == nil && isSite(e.kind):
		if e.whole == "" || zones.Close(own) || !(isOwner(own) && foreign(own) >= 2) && !(ofRegion(own) && e.kind.Tag != "site wide") {
			return "", untold
		}
		name += e.whole
	default:
		if treats(tail(name, 2)) && treats(e.tail) && own != "" {
			break // 甲整治 of 等环境整治项目
		}
		if e.kind.Tag == "line" && (isStreet(name) || isStretch(name) && strings.HasSuffix(e.tail, "道路")) {
			return name + workTails.First(e.tail), byTrait // 甲山路、乙华路等17条断头路, 丙路西延等道路, 丁路等道路改造提升
		}
		ownLine := strings.HasSuffix(name, "线") && utf8.RuneCountInString(name) > 2 // 甲线 of 等轨道交通线
		if !ownLine && (!opensAsRoad(name) || !ofNetwork(e.tail) && !strings.HasSuffix(e.tail, "道")) {
			behind := e.tail
			if isStretch(name) {
				behind = strings.TrimPrefix(behind, "道路") // 甲路北延 of 等6条道路改造提升
			}
			name = joined(name, behind) // not X204南延 of 等县道工程
		}
		if isOwner(own) {
			name = joined(name, e.whole)
		}
	}
	switch {
	case m == nil || m.End < it.to || e.done == "":
	case m.Tag == "line" && isSite(e.kind):
		name += e.whole // 甲东路 of 等商圈改造提升
	default:
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
	case !isSlogan(name) && (owned(name) || strange(own) >= 2 || m != nil && linked(name)) || line && isWay(own) || isWayTo(own) || m != nil && (isRing(own, t.s[m.Start:m.End]) || isSite(m) && isRegion(own)):
		return name, byName
	case named(name) || foreign(own) >= 2 || ofPlace(name, 5) || m != nil && isSite(m) && ofNation(own) || isDiversion(name):
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

// leastSort is that where the list's other members or its count tell that it is of works: 甲、乙等6个抽水蓄能项目.
const leastSort = 6

// A name of general words has so many characters without its kind, or so many with one.
const (
	leastWorded = 6
	plain       = 6
)

// zones end the names of parts of towns that are there, and take no site's word: 甲新区等重点承接平台.
var zones = runeset.TailsOf("新区", "开发区", "经开区", "高新区", "示范区", "试验区")

// ofRegion tells a short name behind its region's: 黑龙江关门嘴子, 浙江开化.
func ofRegion(name string) bool {
	end := leading(name)
	n := utf8.RuneCountInString(name[end:])
	return end > 0 && n >= 2 && n <= 5
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
	if isDiversion(name) {
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
