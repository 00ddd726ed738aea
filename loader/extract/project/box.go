package project

import (
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/official"
	"plangraph/loader/passage"
	"plangraph/loader/runeset"
)

// boxes remembers of each level's last heading whether it leads into a box or a part of projects: many
// paragraphs and parts stand below one.
type boxes []known

// known is a heading with what its words say of what stands below.
type known struct {
	words string
	boxed bool
}

// has tells whether one of the headings has words of a pattern, the same one at each call: of what leads into a box or a
// part of projects, or into a list of them.
func (b *boxes) has(section []string, words *runeset.Pattern) bool {
	for i, h := range section {
		if i == len(*b) {
			*b = append(*b, known{})
		}
		if of := &(*b)[i]; of.words != h {
			of.words, of.boxed = h, words.In(h)
		}
		if (*b)[i].boxed {
			return true
		}
	}
	return false
}

// listsThings tells whether headings lead into a box of projects, whose lines are names without a
// verb: 专栏 13 公路网络建设工程.
func listsThings(section []string) bool {
	return slices.ContainsFunc(section, func(h string) bool {
		return strings.Contains(h, "专栏") && (strings.Contains(h, "工程") || strings.Contains(h, "项目"))
	})
}

// entry reads a paragraph of a box of projects that is but one's name: （3）某化工有限公司煤制烯烃项目；. There a name of
// general words is one's own, and one by what an enterprise makes needs no kind (（1）甲环保60万吨/年BDO).
//
// In a list of nothing but projects a numbered line that a kind of thing ends is one too: 8. 智慧电商项目.
//
// Outside of a box lines that follow one another are such entries where each is a work of somebody's own; listed tells
// that another stands beside.
func (r *reader) entry(p *passage.Passage, listed bool) bool {
	n := len(p.Section)
	boxed := n > 0 && r.under.has(p.Section[n-1:], projectBoxes)
	closed := n > 0 && r.lists.has(p.Section[max(0, n-2):], projectLists)
	if !boxed && !listed && !closed {
		return false
	}
	t := r.read(p)
	whole := span{t.pastOrdinal(span{0, len(p.S)}), len(strings.TrimRight(p.S, " 　。；;"))}
	if whole.from >= whole.to || strings.ContainsAny(p.S[whole.from:whole.to], "，。；：！？,;:") {
		return false
	}
	if i := strings.LastIndex(p.S[:whole.to], "（“"); i > whole.from && strings.HasSuffix(p.S[:whole.to], "”）") {
		whole.to = i // 甲古城保护项目（“一城”）
	}
	if closed && some.Open(p.S[whole.from:]) {
		return true // 一批农村供水项目 names none
	}
	it := t.strip(whole)
	name := cleanName(p.S[it.from:it.to])
	n = utf8.RuneCountInString(name)
	bare := it
	bare.to = unglossed(p.S[:it.to])
	kind := t.kinds.Ending(classKind, bare.to)
	closed = closed && whole.from > 0 && it.power == none && n >= leastMember && (t.isName(bare) || owned(name))
	if n < leastEntry && !closed || n > maxName || isSlogan(name) || t.isPhrase(it.from, it.to) {
		return false
	}
	switch {
	case closed:
	case !boxed && !owned(name) && company(name) == 0 && strange(name) < 2:
		return false
	case kind != nil && kind.Tag == "work" && len(t.members(it.span, joints)) == 1:
	case kind == nil && whole.from > 0 && coded(name) && (company(name) > 0 || strange(name) >= 2):
	default:
		return false
	}
	r.emit(p, []project{{name: name, from: it.lead, to: it.to, stage: it.stage, rule: ruleBox}})
	return true
}

// projectLists head lists of nothing but projects: 重大项目清单, 一、十大物流项目, 二、水利项目（10个）. Each numbered line of
// such a list that ends in the kind of a thing is an item, however general its words.
var projectLists = runeset.PatternOf(`项目(?:清单|名单|名录|一览表|（共?\d+[个项])|[十百重]大\p{Han}{0,8}项目$|重点\p{Han}{0,8}项目$`)

// inList tells whether a passage is a line that a work's name fills, and the one before it or behind it too, or the one
// before it is but its number, as in a table whose cells have a line each.
func inList(passages []passage.Passage, i int) bool {
	return isNameLine(&passages[i]) && (i > 0 && isNumberLine(passages[i-1].S) || i+1 < len(passages) && isNameLine(&passages[i+1]) || i > 0 && isNameLine(&passages[i-1]))
}

// isNumberLine tells a line that is but a number of an item.
func isNumberLine(s string) bool {
	s = strings.TrimSpace(s)
	return s != "" && len(s) <= 3 && strings.Trim(s, "0123456789") == ""
}

// isNameLine tells a short line without a stop that a work's kind ends.
func isNameLine(p *passage.Passage) bool {
	if len(p.Marks) == 0 || len(p.S) > maxName*len("字") || p.Table != nil || p.Heading || stops.In(strings.TrimRight(p.S, " 　。；;")) {
		return false
	}
	m := lexicon.Index(p.Marks).Ending(classKind, unglossed(strings.TrimRight(p.S, " 　。；;")))
	return m != nil && m.Tag == "work" && m.Start > 0
}

// unglossed gives where a name ends before the bracket that says which of its like it is: 甲项目（二期）.
func unglossed(name string) int {
	if i := strings.LastIndex(name, "（"); i > 0 && i+glossLength(name[i:]) == len(name) {
		return i
	}
	return len(name)
}

// leastEntry is how many characters the name of an entry has.
const leastEntry = 6

// deed reads the heading of a task that carries out one undertaking: （三）实施某岭山羊原种保护工程. A heading names
// works at large too (推进林业生态建设工程), so that only what is somebody's own counts.
func (r *reader) deed(p *passage.Passage) {
	n := len(r.out)
	r.prose(p)
	atLarge := func(f fact.Project) bool {
		return !owned(f.Name) && strange(f.Name) < 2 || ofYear.In(f.Name) // 甲县2020年重点民生项目
	}
	r.out = append(r.out[:n], slices.DeleteFunc(r.out[n:], atLarge)...)
}

// ofYear is in the title of a plan's projects.
var ofYear = runeset.PatternOf(`20\d\d年`)

// inProgramme tells whether a heading names one of several undertakings that a part of a plan sets out one by one, though
// it calls none of them 重点工程: 3.企业家培养项目, between others of the same form.
func inProgramme(passages []passage.Passage, i int) bool {
	if !headsOne(&passages[i]) {
		return false
	}
	beside := func(step int) bool {
		parent := passages[i].Section
		for j := i + step; j >= 0 && j < len(passages); j += step {
			if p := &passages[j]; p.Heading {
				return len(p.Section) == len(parent) && headsOne(p)
			}
		}
		return false
	}
	return beside(1) || beside(-1)
}

// headsOne tells a numbered heading that is but the name of a 工程 or a 项目.
func headsOne(p *passage.Passage) bool {
	s := strings.TrimRight(p.S, " 　。：:")
	o, ok := official.ReadOrdinal(s)
	if !ok || !strings.HasSuffix(s, "工程") && !strings.HasSuffix(s, "项目") || stops.In(s[o.Len:]) || strings.HasPrefix(s, "专栏") || utf8.RuneCountInString(s[o.Len:]) < leastProgramme {
		return false
	}
	return !slices.ContainsFunc(p.Marks, func(m lexicon.Mark) bool { return m.Class == classUndertake && int(m.Start) == o.Len })
}

// leastProgramme is how many characters such a name has with its kind; shorter ones are sorts: 教育保障工程.
const leastProgramme = 7

// leastHeaded is how many characters a work has before its kind to head a part of a box; 防洪工程 is a sort.
const leastHeaded = 3

// isSiteDeed tells the heading of what is done to a thing of its own, or of its next phase: 甲石窟景区提升, 乙度假区二期.
func (t *text) isSiteDeed(it item, name string) bool {
	marks := t.kinds.In(it.from, it.to)
	if len(marks) == 0 || utf8.RuneCountInString(name) > maxName || t.isPhrase(it.from, it.to) || atLarge(name) {
		return false
	}
	m := &marks[len(marks)-1]
	rest := strings.TrimRight(t.s[m.End:it.to], " ")
	own := t.s[it.from:m.Start]
	return m.Tag != "work" && m.Tag != "none" && (strange(own) >= 2 || owned(own)) && (tailLength(rest) == len(rest) || rest == "提升" || rest == "改造" || rest == "保护")
}

// box reads the heading of a part of a project box, or of a programme: （一）某河综合治理工程.
func (r *reader) box(p *passage.Passage, below []passage.Passage, boxed bool) {
	from := 0
	if o, ok := official.ReadOrdinal(p.S); ok {
		from = o.Len
	}
	t := r.read(p)
	last := len(strings.TrimRight(p.S, " 　。：:"))
	it := item{span: span{min(from, last), last}}
	t.chain(&it)
	name := cleanName(p.S[it.from:last])
	m := t.kinds.Ending(classKind, unglossed(t.s[:last])) // also of 甲标准厂房（三期）
	if m == nil && t.isSiteDeed(it, name) {
		r.emit(p, []project{{name: name, from: 0, to: last, rule: ruleBox}})
		return
	}
	if m == nil || isSlogan(name) || len(name) > maxName*3 || m.Start <= it.from || m.Tag == "work" && utf8.RuneCountInString(cleanName(p.S[it.from:m.Start])) < leastHeaded {
		return
	}
	if of := t.kinds.Ending(classKind, m.Start); of != nil && of.Start <= it.from {
		return // 水库工程：…: a sort of works
	}
	if boxed && m.Tag == "work" && strings.HasSuffix(name, "项目") && foreign(name) == 0 && !owned(name) {
		return // 大气污染防治项目: a sort of them
	}
	behind := ""
	if len(below) > 0 && !below[0].Heading {
		behind = "，" + below[0].S
	}
	r.emit(p, []project{{name: name, from: 0, to: last, rule: ruleBox, behind: behind}})
}
