package project

import (
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/region"
	"plangraph/loader/runeset"
)

// shared gives the names that stand before a project what they share with it: the
// words of a line behind its way (甲至乙、丙至丁高速公路), or nothing for what is just a
// project (甲二期、乙一期项目).
func (t *text) shared(waiting []item, p project, kind *lexicon.Mark) []project {
	if out := t.sharedVoltage(waiting, p); out != nil {
		return out
	}
	if out := t.sharedScheme(waiting, p); out != nil {
		return out
	}
	if out := t.sharedSiteWork(waiting, p, kind); out != nil {
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
	case kind.Tag == "treat" && len(t.likes(waiting, p)) > 0:
		return t.likes(waiting, p) // 甲路、乙街环境综合整治
	case isSite(kind) && kind.Tag != "site wide", kind.Tag == "treat", t.arePlaces(waiting) && (named(p.name) || strings.HasSuffix(p.name, "基地")):
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
			rest = behindLike(name, p.name) // 甲路、乙路改造工程
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

// sharedScheme gives the programmes in quotes before one the word that they share: “甲乙”和“丙丁”工程.
func (t *text) sharedScheme(waiting []item, p project) []project {
	if title, ok := strings.CutSuffix(p.name, "”工程"); !ok || strings.LastIndex(title, "“") != 0 {
		return nil
	}
	var out []project
	for _, it := range waiting {
		q := p
		q.name, q.from, q.to = cleanName(t.s[it.from:it.to])+"工程", it.lead, it.to
		title, ok := strings.CutSuffix(q.name, "”工程")
		if ok && strings.LastIndex(title, "“") == 0 && !isSlogan(q.name) && it.to <= p.to {
			out = append(out, q)
		}
	}
	return out
}

// sharedSiteWork gives what places have before the last of a list, which has one of its own too, the sort of site that the
// 项目 are about: 甲县乙湖、丙县丁河源、戊县己河国家级湿地公园项目.
func (t *text) sharedSiteWork(waiting []item, p project, work *lexicon.Mark) []project {
	in := t.kindWithin(item{span: span{p.from, p.to}}, work)
	if work.Tag != "work" || in == nil || !isSite(in) || leading(p.name) == 0 {
		return nil
	}
	from := in.Start
	for _, rank := range ranks {
		if strings.HasSuffix(t.s[p.from:in.Start], rank) {
			from = min(from, in.Start-len(rank))
		}
	}
	var out []project
	for _, it := range waiting {
		q := p
		name := cleanName(t.s[it.from:it.to])
		q.name, q.from, q.to = name+t.s[from:work.End], it.lead, it.to
		if end := leading(name); end == 0 || utf8.RuneCountInString(name[end:]) < 2 || phased(name) || coded(name) || t.kindIn(it.from, it.to) || it.to > p.to {
			return nil
		}
		out = append(out, q)
	}
	return out
}

// isShortFirm tells what may be the short name of an enterprise, by its characters alone.
func isShortFirm(name string) bool {
	n := utf8.RuneCountInString(name)
	return n >= 2 && n <= longestFirm && isStrange(name)
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
	case n > 0 && foreign(own[n:]) == 0 && !hasRegion(own[n:]), n > 0 && n == leading(own) && t.arePlaces(waiting):
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

// Features of a town or a country end names of a few characters; those of one sort share what is done to the last: a
// street with a street, a water with a water, a village with a village.
var featureSorts = [...]string{"路街巷", "河湖江渠沟", "村"}

const longestFeature = 6

// featureEnds are the characters that end them.
var featureEnds = runeset.Of(strings.Join(featureSorts[:], ""))

// behindLike gives what stands in whole behind a thing of the sort that name is: a feature of a town or a country (甲路 before
// 乙街雨污分流工程), or an enterprise (甲新能源 before 乙新能源光伏项目). It is empty where there is none.
func behindLike(name, whole string) string {
	if company(name) == len(name) {
		return whole[company(whole):]
	}
	if i, n, ok := lengthened.Find(name); ok && n == len(name) {
		name = name[:i] // 甲路东段、乙街绿化工程
	}
	rest := behindFeature(name, whole)
	return rest[lengthened.Opening(rest):]
}

// lengthened is a part of a street, or how it is to be longer: 西延, 南段.
var lengthened = runeset.PatternOf(`[东西南北中]+(?:延(?:伸|长)?|段)`)

// behindFeature is behindLike for features.
func behindFeature(name, whole string) string {
	if !featureEnds.Closes(name) || utf8.RuneCountInString(name) > longestFeature && !strings.HasSuffix(name, "村") {
		return ""
	}
	last, _ := utf8.DecodeLastRuneInString(name)
	if i := strings.Index(whole, "流域"); strings.ContainsRune("河湖江", last) && i > 0 && utf8.RuneCountInString(whole[:i]) <= longestFeature {
		return whole[i:] // 甲湖、乙江流域治理工程
	}
	like := featureSorts[slices.IndexFunc(featureSorts[:], func(f string) bool { return strings.ContainsRune(f, last) })]
	i := strings.IndexAny(whole, like)
	if i <= 0 {
		return ""
	}
	_, n := utf8.DecodeRuneInString(whole[i:])
	if utf8.RuneCountInString(whole[:i+n]) > longestPlace+longestFeature {
		return ""
	}
	return whole[i+n:]
}

// likes gives the names that stand before a work, and are of things like that which the work is done to, with the work:
// 甲路、乙路雨污分流改造; 甲村、乙村片区改造.
func (t *text) likes(waiting []item, p project) []project {
	var out []project
	for _, it := range slices.Backward(waiting) {
		name := cleanName(t.s[it.from:it.to])
		rest := behindLike(name, p.name)
		if rest == "" && isShortFirm(name) && isShortFirm(p.name[:opening(p.name)]) {
			rest = p.name[opening(p.name):] // 甲乙、丙丁焦化技改
		}
		if n := utf8.RuneCountInString(name); n < 2 || n > longestTop || rest == "" || isDigit(rest[0]) || atLarge(name) || t.isPhrase(it.from, it.to) {
			break
		}
		q := p
		q.name, q.from, q.to = name+rest, it.lead, it.to
		out = append(out, q)
		if it.lead != it.from {
			break // it has the verb of those behind it
		}
	}
	slices.Reverse(out)
	return out
}

// namesWay tells that name, of a list that shares a tail, is by its ends what a way is called by, or by what is around it
// where most of the list certainly are ways.
func namesWay(name string, mostly bool) bool {
	if strings.HasSuffix(name, "绕城") || isPlace(name) {
		return true
	}
	return utf8.RuneCountInString(name) <= 4 && (foreign(name) >= 2 || mostly && !atLarge(name))
}
