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

// A list may end in how many it has named and what they are, without 等: 新建甲、乙2座500千伏变电站;
// 甲和乙两个机场. Where the count is right, each of its members is one of them, also where general words
// name it.

// count is how many there are, up to what is counted.
var count = regexp.MustCompile(`(\d{1,2}|[两二三四五六七八九十]{1,3}) ?[` + thingSigns + placeSigns + `] ?`)

// thingSigns and placeSigns hold the characters of which one ends such a count, of things and of places that have a work
// each: 甲、乙、丙3县高速项目.
const (
	thingSigns = "座条个处家所大"
	placeSigns = "县乡镇市州旗"
)

var (
	countSigns = runeset.Of(thingSigns + placeSigns)
	placeCount = runeset.TailsOf(strings.Split(placeSigns, "")...)
)

// numerals are the characters of the numbers that count has.
var numerals = runeset.Of("0123456789两二三四五六七八九十")

// mayCount looks for a numeral before what is counted, which all that count finds has.
func mayCount(s string) bool {
	for i, _, n := countSigns.Next(s, 0); n > 0; i, _, n = countSigns.Next(s, i+n) {
		if numerals.Closes(strings.TrimSuffix(s[:i], " ")) {
			return true
		}
	}
	return false
}

// leads is what may stand between a count and the kind, of every member: 500千伏, 220kV, 大型, 外运.
var leads = regexp.MustCompile(`^(?:\d+(?:千伏|kV|KV|万千瓦|兆瓦|MW|万吨) ?)?(?:“[^“”]{1,12}”)?\p{Han}{0,4}$`)

// sumUp is a count in a clause with the kind that it counts.
type sumUp struct {
	at     int // where the list before it ends
	many   int
	kind   *lexicon.Mark
	tail   string // what its members take that have no kind of their own
	placed bool   // they are places, with a work each
}

// summedUp finds the count that ends the list in a clause.
func (t *text) summedUp(c span) (sumUp, bool) {
	s := t.s[c.from:c.to]
	if !mayCount(s) || !strings.ContainsAny(s, "、和") {
		return sumUp{}, false // by far most
	}
	for _, m := range count.FindAllStringSubmatchIndex(s, -1) {
		behind := c.from + m[1]
		if placeCount.Close(s[:m[1]]) {
			if sum, ok := t.placesUp(c, m); ok {
				return sum, true
			}
			continue
		}
		kinds := t.kinds.In(behind, min(c.to, behind+maxTail))
		if len(kinds) == 0 {
			continue
		}
		kind := &kinds[0]
		if kind.Tag == "none" || kind.Tag == "treat" || kind.Start > behind && !leads.MatchString(t.s[behind:kind.Start]) {
			continue
		}
		if strings.Contains(t.s[behind:kind.Start], "级") {
			continue // 四条省级通道: of a network
		}
		if rest := t.s[kind.End:c.to]; !t.endsName(kind.End, c.to) && !strings.HasPrefix(rest, "、") && !strings.HasPrefix(rest, "和") {
			continue
		}
		many := official.Numeral(strings.ReplaceAll(s[m[2]:m[3]], "两", "二"))
		tail := strings.Join(strings.Fields(strings.TrimPrefix(t.s[behind:kind.End], "大中型")), "")
		return sumUp{at: c.from + m[0], many: many, kind: kind, tail: tail}, many >= 2
	}
	return sumUp{}, false
}

// placesUp reads what count found as one of places, with the kind of the work that each has: the first behind it that ends
// a name.
func (t *text) placesUp(c span, m []int) (sumUp, bool) {
	behind := c.from + m[1]
	kinds := t.kinds.In(behind, min(c.to, behind+maxTail))
	for i := range kinds {
		if kind := &kinds[i]; kind.Start > behind && kind.Tag == "work" && t.endsName(kind.End, c.to) {
			many := official.Numeral(strings.ReplaceAll(t.s[c.from+m[2]:c.from+m[3]], "两", "二"))
			return sumUp{c.from + m[0], many, kind, t.s[behind:kind.End], true}, many >= 2
		}
	}
	return sumUp{}, false
}

// counts reads the list in a clause that a count ends; rest is what the clause says behind it.
func (t *text) counts(c span) (found []project, rest span, ok bool) {
	sum, ok := t.summedUp(c)
	if !ok {
		return nil, c, false
	}
	if strings.HasSuffix(t.s[c.from:sum.at], "等") {
		return nil, c, false
	}
	first := t.strip(span{c.from, sum.at})
	members := t.members(first.span, joints)
	if len(members) != sum.many && sum.kind.Tag == "work" {
		members = t.members(first.span, commas) // 甲污染治理与修复工程、乙工程2个项目
	}
	stage := t.stageAfter(c)
	if first.power != undertaken && stage == "" && !t.goesOn(c) && !costs.Opens(t.s[sum.kind.End:]) {
		return nil, c, false
	}
	if extra := len(members) - sum.many; extra > 0 && t.endsWhole(first.from, members[extra-1].to) {
		c.from = members[extra].from // 甲乙高铁和丙丁、戊己2条高速
		found, rest, ok = t.counts(c)
		before := t.single(t.items(span{first.lead, members[extra-1].to}, false), stage, false, stage != "" || t.goesOn(c))
		return append(before, found...), rest, ok
	}
	if len(members) != sum.many {
		return nil, c, false
	}
	if label := stageOf(t.s[sum.at:sum.kind.Start]); label != nil && sum.kind.Tag == "work" {
		stage = *label // 甲工程、乙工程4个续建项目
	}
	if stage == "" {
		stage = first.stage
	}
	certain := 0
	for i, m := range members {
		own := cleanName(t.s[m.from:m.to])
		p := project{name: own, from: m.from, to: m.to, stage: stage, rule: ruleList}
		if i == 0 {
			p.from = first.lead
		}
		if sum.placed {
			if !isPlace(own) && strange(own) < 2 {
				return nil, c, false
			}
			certain++
			p.name += sum.tail
			found = append(found, p)
			continue
		}
		if n := utf8.RuneCountInString(own); n < 2 || n > maxName || t.isPhrase(m.from, m.to) || atLarge(inName.Replace(own)) {
			if sum.kind.Tag != "work" {
				return nil, c, false
			}
			continue
		}
		if strange(own) >= 2 || owned(own) || linked(own) || endsInNature(own) || sum.kind.Tag == "work" && t.endsWhole(m.from, m.to) && utf8.RuneCountInString(own) >= leastEntry {
			certain++
		}
		if whole := tailWords(sum.tail); sum.kind.Tag == "work" && len(whole) > sum.kind.End-sum.kind.Start && !t.kindIn(m.from, m.to) && (isOwner(own) || utf8.RuneCountInString(own) <= longestPlace) {
			p.name += whole // 甲、乙、丙3大提水工程
		}
		if sum.kind.Tag != "work" && (!t.endsWhole(m.from, m.to) || t.isTreated(m) && isSite(sum.kind)) && !strings.HasSuffix(own, "线") && !hasWork(own) {
			p.name += sum.tail
		}
		found = append(found, p)
	}
	if certain == 0 || sum.kind.Tag == "site wide" && certain < sum.many {
		return nil, c, false
	}
	return found, span{sum.kind.End, c.to}, true
}

// isTreated tells a name that ends in what is done to a thing: 甲国草原生态修复, before 2家联合实验室.
func (t *text) isTreated(s span) bool {
	m := t.kinds.Ending(classKind, s.to)
	return m != nil && m.Tag == "treat"
}

// commas part the members of a list whose names have joints of their own.
var commas = runeset.Of("、")

// inName drops what a list of works may hold in a name that elsewhere tells of things at large.
var inName = strings.NewReplacer("一体化", "", "与", "", "和", "", "及", "")

// members cuts a list at each joint outside of brackets and quotes.
func (t *text) members(c span, joints *runeset.Set) []span {
	var out []span
	from := c.from
	t.outside(joints, c.from, c.to, func(i int, r rune) bool {
		out = append(out, span{from, i})
		from = i + utf8.RuneLen(r)
		return true
	})
	out = append(out, span{from, c.to})
	for i := range out {
		out[i].to = out[i].from + len(strings.TrimRight(t.s[out[i].from:out[i].to], " "))
	}
	return slices.DeleteFunc(out, func(s span) bool { return s.from == s.to })
}

// endsInNature tells a name that a word for what people did not make ends: 石门山, 三岔河.
func endsInNature(name string) bool {
	last, n := utf8.DecodeLastRuneInString(name)
	return len(name) > 2*n && strings.ContainsRune("河湖江沟山岭湾川滩岛泉峡", last)
}
