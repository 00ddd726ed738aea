package project

import (
	"cmp"
	"regexp"
	"strings"
	"unicode/utf8"

	"plangraph/loader/runeset"
)

// A list may stand behind a colon, without a verb of its own. A report that has counted projects names
// them so (新开工重大项目22个，分别为：甲、乙、丙), and one that sorts works by how far they are (在建水闸：
// 甲港北闸、乙港南闸).

// projectCount is how many projects a sentence has counted: 项目22个, 22个重大项目.
var projectCount = regexp.MustCompile(`(?:项目|工程)(?:共|共计|总数|合计)?(?:\d+|[一二三四五六七八九十百]+) ?[个项]|(?:\d+|[一二三四五六七八九十百]+) ?[个项]\p{Han}{0,8}(?:项目|工程)|\d+ ?条\p{Han}{0,6}(?:线|线路|铁路|公路|高速|地铁)`)

// oneByOne ends the clause before such a list.
var oneByOne = regexp.MustCompile(`(?:分别(?:为|是)|(?:具体|主要)?(?:包括|有|为|是)|即|其中|名单如下|为[续新]建(?:项目|工程))$`)

// theseAre ends the clause before one without a count: 今年新开工建设的重点项目有.
var theseAre = regexp.MustCompile(`(?:项目|工程)(?:主要)?(?:有|包括|为|是|分别为|分别是)$`)

// stageOfClause gives the stage that the last word of building in a clause tells, empty without one.
func (t *text) stageOfClause(c span) string {
	stage := ""
	for _, m := range t.words.In(c.from, c.to) {
		if _, s, _ := strings.Cut(m.Tag, " "); s != "" {
			stage = s
		}
	}
	return stage
}

// enumeration is what a clause before a colon says of the names behind it.
type enumeration struct {
	stage string
	kind  string // the character that each ends in; empty where they are of any kind
}

// labelled tells whether what a bracket holds is such a list: （在建水闸：甲、乙）.
func labelled(bracket string) bool {
	label, names, ok := strings.Cut(strings.TrimLeft(bracket, "（("), "：")
	if !ok {
		label, names, ok = strings.Cut(label, ":")
	}
	return ok && strings.Contains(names, "、") && stageLabel(label) != nil
}

// sentenceEnds part sentences.
var sentenceEnds = runeset.Of("。！？\n")

// mostTold is how many bytes before its colon may count such a list.
const mostTold = 900

// sentenceStart gives where the last sentence of s begins.
func sentenceStart(s string) int {
	i := strings.LastIndexFunc(s, sentenceEnds.Has)
	if i < 0 {
		return 0
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return i + n
}

// enumerates reads the clause c, which stands before a colon, as one that opens such a list; nil for any other.
func (t *text) enumerates(c span) *enumeration {
	if !strings.HasPrefix(t.s[c.to:], "：") && !strings.HasPrefix(t.s[c.to:], ":") {
		return nil
	}
	words := strings.TrimLeft(t.s[c.from:c.to], " （(")
	if m := t.kinds.Ending(classKind, c.to); m != nil && m.Start > c.from && isSite(m) {
		if stage := stageLabel(strings.TrimSuffix(words, t.s[m.Start:m.End])); stage != nil {
			_, n := utf8.DecodeLastRuneInString(t.s[:c.to])
			return &enumeration{stage: *stage, kind: t.s[c.to-n : c.to]}
		}
	}
	if !oneByOne.MatchString(words) {
		return nil
	}
	from := sentenceStart(t.s[:c.to])
	if _, n := utf8.DecodeLastRuneInString(t.s[:from]); n > 0 && strings.HasPrefix(words, "其中") {
		from = sentenceStart(t.s[:from-n]) // …114项重大工程。其中包括：
	}
	for from = max(from, c.to-mostTold); !utf8.RuneStart(t.s[from]); {
		from++
	}
	told := t.s[from:c.to]
	m := projectCount.FindAllStringIndex(told, -1)
	e := &enumeration{}
	if m == nil && theseAre.MatchString(words) {
		e.stage = t.stageOfClause(c)
		return e
	}
	if m == nil {
		return nil
	}
	last := told[:m[len(m)-1][1]]
	if i := strings.LastIndexAny(last[:m[len(m)-1][0]], "，,；：:"); i >= 0 {
		last = last[i:]
	}
	if stage := cmp.Or(stageOf(words), stageOf(last)); stage != nil {
		e.stage = *stage
	}
	return e
}

// enumerated reads the names of such a list, which fill the clause c.
func (t *text) enumerated(c span, e enumeration) []project {
	names := t.members(c, commas)
	if len(names) < 2 {
		return nil
	}
	last := len(names) - 1
	names = append(names[:last], t.unlinked(names[last], e)...)
	var out []project
	sure := 0
	for _, s := range names {
		name := strings.TrimRight(t.s[s.from:s.to], " ")
		if !strings.ContainsAny(name, "（(") {
			name = strings.TrimRight(name, "）)") // the end of a bracket that holds the list
		}
		name = strings.TrimSuffix(name, "等")
		s.to = s.from + len(name)
		name = cleanName(name)
		if n := utf8.RuneCountInString(name); n < leastMember-1 || n > maxName || t.isPhrase(s.from, s.to) || isSlogan(name) {
			continue
		}
		if t.isMember(s, name, e) {
			sure++
		} else if e.kind != "" {
			continue
		}
		out = append(out, project{name: name, from: s.from, to: s.to, stage: e.stage, rule: ruleList})
	}
	if 3*sure < 2*len(names) {
		return nil
	}
	return out
}

// isMember tells whether s, whose words are name, is by itself one of such a list's.
func (t *text) isMember(s span, name string, e enumeration) bool {
	if e.kind != "" {
		return strings.HasSuffix(name, e.kind)
	}
	return t.endsWhole(s.from, s.to) || leading(name) > 0 || strange(name) >= 2 || coded(name) || endsWhole(name)
}

// unlinked cuts the last member of a list at the 和 or 及 that links two whole names.
func (t *text) unlinked(s span, e enumeration) []span {
	for i, _, n := joints.Next(t.s[:s.to], s.from); n > 0; i, _, n = joints.Next(t.s[:s.to], i+n) {
		first := span{s.from, i}
		if t.isMember(first, t.s[s.from:i], e) && (t.endsWhole(s.from, i) || e.kind != "") && utf8.RuneCountInString(t.s[i+n:s.to]) >= leastMember {
			return []span{first, {i + n, s.to}}
		}
	}
	return []span{s}
}
