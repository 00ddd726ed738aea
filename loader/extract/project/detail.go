package project

import (
	"regexp"
	"strings"

	"plangraph/loader/official"
	"plangraph/loader/region"
	"plangraph/loader/runeset"
)

// placeOf gives the region that a name says, where it lies in the plan's own; else
// the plan's.
func placeOf(name string, own *string) *string {
	if own == nil {
		return nil
	}
	of, _, ok := region.Leading(*own)
	if !ok {
		return own
	}
	for i := range name {
		r, end, ok := region.LeadingIn(name[i:], of)
		if !ok || end == 0 {
			continue
		}
		if word := name[i : i+end]; r != of && r.Within(of) && strings.HasPrefix(r.Name, word) && runeset.Len(word) > 2 {
			place := r.Name // not a part of r, which each character of a name would make anew
			return &place
		}
	}
	return own
}

// label gives the power and the stage that a clause before a colon lends to those behind it:
// 续建：…, 新开工项目：….
func (t *text) label(c span) (item, bool) {
	if !strings.HasPrefix(t.s[c.to:], "：") && !strings.HasPrefix(t.s[c.to:], ":") {
		return item{}, false
	}
	words := t.s[c.from:c.to]
	if o, ok := official.ReadOrdinal(words); ok {
		words = words[o.Len:]
	}
	if s := stageLabel(words); s != nil {
		return item{power: undertaken, stage: *s}, true
	}
	return item{}, false
}

// headedStage gives the stage of all projects below a heading: （一）续建项目.
func headedStage(heading string) *string {
	if o, ok := official.ReadOrdinal(heading); ok {
		heading = heading[o.Len:]
	}
	if !strings.Contains(heading, "项目") && !strings.Contains(heading, "工程") {
		return nil
	}
	return stageLabel(heading)
}

// stageLabel gives the stage that a heading of projects tells, nil for any other words.
func stageLabel(s string) *string {
	s = strings.TrimSpace(s)
	for _, w := range []string{"重点", "重大", "项目", "工程", "建设", "类", "一批", "计划", "的"} {
		s = strings.ReplaceAll(s, w, "")
	}
	if n := runeset.Len(s); n < 2 || n > 4 {
		return nil
	}
	return stageOf(s)
}

// capacity gives the first figure with a unit of capacity in a name, as written.
func capacity(name string) *string {
	for i := 0; i < len(name); i++ {
		if name[i] < '0' || name[i] > '9' {
			continue
		}
		end := i
		for end < len(name) && (name[end] >= '0' && name[end] <= '9' || name[end] == '.') {
			end++
		}
		for _, u := range capacityUnits {
			if strings.HasPrefix(name[end:], u) {
				out := name[i : end+len(u)]
				return &out
			}
		}
		i = end
	}
	return nil
}

// spentAhead drops from the words before a name the verbs before what is spent on it: 启动总投资5亿元的….
func spentAhead(ahead string) string {
	i := strings.Index(ahead, "投资")
	if i < 0 || strings.HasSuffix(ahead[:i], "完成") {
		return ahead
	}
	return ahead[i:]
}

// sizeAhead gives the land, the floor or the length that the words before a name say of it: 占地270亩的甲中心, 总长67公里的
// 乙工程, 7.6公里丙路.
func sizeAhead(ahead string) *string {
	if !sizeUnits.In(ahead) {
		return nil // by far most
	}
	m := size.FindStringSubmatch(ahead)
	if m == nil {
		return nil
	}
	return &m[1]
}

var (
	sizeUnits = runeset.Of("亩米里")
	size      = regexp.MustCompile(`((?:总?占地(?:面积)?|总?建筑面积)约?[0-9.]+万?(?:亩|平方米|平米)|[0-9.]+公里)的?$`)
)

var sumEnds = runeset.Of("。；")

// invested opens a clause or a bracket, or the words before a name, that says what is invested.
var invested = regexp.MustCompile(`(?:^|[，,（(])(?:[该本]?(?:项目|工程))?(?:计划|预计|估算|概算|规划)?总?投资额?`)

// thisOne opens a sentence on what the one before it names, with what is invested.
var thisOne = runeset.PatternOf(`[该本](?:项目|工程)(?:计划|预计|估算|概算|规划)?(?:总?投资|位于|占地|全长)`)

// furthest is how many bytes behind a name what it costs may stand.
const furthest = 200

// investment gives the sum behind 投资 in what follows a name, as written, up to the
// sentence's end.
func investment(behind string) *string {
	i, _, n := sumEnds.Next(behind, 0)
	if rest := behind[i+n:]; i == 0 && n > 0 && thisOne.Opens(rest) {
		return investment("，" + rest) // 甲工程。该工程总投资…
	}
	behind = behind[:i]
	if !strings.Contains(behind, "投资") {
		return nil
	}
	m := invested.FindStringIndex(behind)
	if m == nil || m[0] > furthest {
		return nil
	}
	rest := behind[m[1]:]
	start := strings.IndexAny(rest, "0123456789")
	if start < 0 || start > 12 {
		return nil
	}
	end := start
	for end < len(rest) && strings.IndexByte("0123456789.,", rest[end]) >= 0 {
		end++
	}
	for _, u := range []string{"万亿元", "亿元", "万元", "亿美元", "万美元"} {
		if strings.HasPrefix(rest[end:], u) {
			if strings.HasSuffix(rest[:start], "约") {
				start -= len("约")
			}
			if ofNext := strings.HasPrefix(rest[end+len(u):], "的") && clauseEnds.Opens(behind[m[0]:]); ofNext {
				return nil // 甲园区获批，总投资5亿元的乙项目开工
			}
			out := rest[start : end+len(u)]
			return &out
		}
	}
	return nil
}
