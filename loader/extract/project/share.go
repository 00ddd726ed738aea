package project

import (
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/region"
)

// shared gives the names that stand before a project what they share with it: the
// words of a line behind its way (甲至乙、丙至丁高速公路), or nothing for what is just a
// project (甲二期、乙一期项目).
func (t *text) shared(waiting []item, p project, kind *lexicon.Mark) []project {
	if out := t.sharedVoltage(waiting, p); out != nil {
		return out
	}
	tail := ""
	switch {
	case kind.Tag == "line":
		tail = t.s[kind.Start:kind.End]
		if of := t.kinds.Ending(classKind, kind.Start); of != nil && strings.HasSuffix(t.s[of.Start:of.End], "高速") {
			tail = t.s[of.Start:kind.End] // 甲、乙高速连接线
		}
		if _, behind, ok := strings.Cut(p.name, "至"); ok {
			if _, end, ok := region.Leading(behind); ok && end < len(behind) {
				tail = behind[end:]
			}
		} else if end := leading(p.name); end > 0 && end < len(p.name) && len(waiting) > 0 && isRegion(cleanName(t.s[waiting[0].from:waiting[0].to])) {
			tail = p.name[end:] // 甲、乙新机场
		}
	case kind.Tag == "work":
		if end := leading(p.name); end > 0 && end < len(p.name) && !isDigit(p.name[end]) && len(waiting) > 0 && isPlace(cleanName(t.s[waiting[0].from:waiting[0].to])) {
			tail = p.name[end:] // 甲、乙机场改扩建项目
		}
	case isSite(kind) && kind.Tag != "site wide", kind.Tag == "treat", strings.HasSuffix(p.name, "基地") && t.arePlaces(waiting):
		return t.sharedSite(waiting, p, kind)
	default:
		return nil
	}
	ways := 0
	for _, it := range waiting {
		if kind.Tag == "line" && (strings.Contains(t.s[it.from:it.to], "至") || foreign(t.s[it.from:it.to]) >= 2) {
			ways++
		}
	}
	var out []project
	for _, it := range waiting {
		if kind.Tag == "line" && t.kinds.Ending(classKind, it.to) != nil {
			continue // it has a kind of its own
		}
		name := cleanName(t.s[it.from:it.to])
		n := utf8.RuneCountInString(name)
		way := strings.Contains(name, "至") ||
			tail != "" && namesWay(name, ways >= leastCertain && 2*ways > len(waiting))
		rest := ""
		if tail == "" {
			rest = behindFeature(name, p.name) // 甲路、乙路改造工程
		}
		if n < 2 || n > 20 || quoteMarks.In(name) || kind.Tag == "line" && isStreet(name) || it.to > p.to || !way && rest == "" && !(tail == "" && owned(name) && !isRegion(name)) || t.isPhrase(it.from, it.to) {
			continue
		}
		q := p
		q.name, q.from, q.to = name+rest, it.lead, it.to
		if !strings.HasSuffix(name, "线") && !(tail == "道路" && isStretch(name)) {
			q.name += tail
		}
		out = append(out, q)
	}
	return out
}

// arePlaces tells whether all of what stands before a base are places: 甲、乙清洁能源基地.
func (t *text) arePlaces(items []item) bool {
	return !slices.ContainsFunc(items, func(it item) bool { return !isPlace(cleanName(t.s[it.from:it.to])) })
}

// longestPlace is how many characters a place's name has that shares a site's word.
const longestPlace = 4

// sharedSite gives the places that stand before a site the words behind its own place: 甲、乙水电站;
// 甲村、乙墩遗址博物馆.
func (t *text) sharedSite(waiting []item, p project, kind *lexicon.Mark) []project {
	if !strings.HasPrefix(cleanName(t.s[p.from:p.to]), p.name) {
		return nil // it has a verb of its own
	}
	own := p.name[:max(strings.LastIndex(p.name, t.s[kind.Start:kind.End]), 0)]
	tail := p.name[len(own):]
	switch n := ownLength(own); {
	case n > 0 && foreign(own[n:]) == 0 && !hasRegion(own[n:]):
		tail = p.name[n:]
	case utf8.RuneCountInString(strings.TrimSuffix(own, "大型")) > longestPlace:
		return nil
	}
	var out []project
	for _, it := range waiting {
		name := cleanName(t.s[it.from:it.to])
		short := kind.Tag == "site named" && utf8.RuneCountInString(name) <= longestPlace // 长城、甲国家文化公园
		if name == "" || it.lead != it.from && len(out) == 0 && it.power == none || ownLength(name) != len(name) && !short || it.to > p.to {
			return nil
		}
		q := p
		q.name, q.from, q.to = name+tail, it.lead, it.to
		out = append(out, q)
	}
	return out
}

// ownLength gives the bytes of the place or the characters of no general word that a name opens with.
func ownLength(name string) int {
	if n := max(leading(name), region.LeadingZone(name)); n > 0 {
		return n
	}
	n := opening(name)
	if n < 2*len("字") {
		return 0
	}
	return n
}

// Features of a town or a country end names of a few characters.
const (
	featureRunes   = "路街河湖江渠沟"
	longestFeature = 6
)

// behindFeature gives what stands in whole behind a feature of the sort that name ends in, empty where
// name is no such feature or none stands there.
func behindFeature(name, whole string) string {
	last, n := utf8.DecodeLastRuneInString(name)
	if !strings.ContainsRune(featureRunes, last) || utf8.RuneCountInString(name) > longestFeature {
		return ""
	}
	if i := strings.Index(whole, "流域"); strings.ContainsRune("河湖江", last) && i > 0 && utf8.RuneCountInString(whole[:i]) <= longestFeature {
		return whole[i:] // 甲湖、乙江流域治理工程
	}
	i := strings.Index(whole, name[len(name)-n:])
	if i <= 0 || utf8.RuneCountInString(whole[:i+n]) > longestFeature {
		return ""
	}
	return whole[i+n:]
}

// namesWay tells that name, of a list that shares a tail, is by its ends what a way is called by, or by what is around it
// where most of the list certainly are ways.
func namesWay(name string, mostly bool) bool {
	if strings.HasSuffix(name, "绕城") || isPlace(name) {
		return true
	}
	return utf8.RuneCountInString(name) <= 4 && (foreign(name) >= 2 || mostly && !atLarge(name))
}
