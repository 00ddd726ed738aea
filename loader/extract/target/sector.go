package target

import (
	"slices"
	"strings"

	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// sectors end the name of a branch of the economy that a paragraph speaks of.
var sectors = [...]string{"产业链", "产业", "行业", "集群", "工业", "制造业", "经济"}

// sectorAt gives the branch that the paragraph speaks of at byte at, by the sentence
// that last began with one: 石化产业加快转型。产值突破千亿元. Empty where there is none.
func (t *text) sectorAt(at int) string {
	for n := t.sentenceOf(at); t.nextSentence <= n; t.nextSentence++ {
		if s := t.sectorOf(t.sentenceStart(t.nextSentence)); s != "" {
			t.sector = s
		}
	}
	return t.sector
}

// sectorOf gives the branch that the sentence at byte from begins with.
func (t *text) sectorOf(from int) string {
	s := t.s[from:min(len(t.s), floor(t.s, from+longestSector))]
	if i := strings.IndexAny(s, "，。；：、,;:“《的和"); i >= 0 {
		s = s[:i]
	}
	end := 0
	for _, w := range sectors {
		if i := strings.Index(s, w); i > 0 && !strings.HasPrefix(s[i+len(w):], "化") && !strings.HasPrefix(s[i+len(w):], "园") && !strings.HasPrefix(s[i+len(w):], "指标") {
			end = max(end, i+len(w))
		}
	}
	if end == 0 || t.verbIn(from, from+end) {
		return ""
	}
	p := phrase{a: from, b: from + end}
	t.trimFront(&p)
	if name := t.str(p); runes(name) >= 3 {
		return name
	}
	return ""
}

// cluster gives the cluster of enterprises or farms that the innermost heading names ((二)奶业产业集群),
// which the section then calls 集群 alone; empty without one.
func (c *course) cluster() string {
	s := c.headword()
	if n := runes(s); !strings.HasSuffix(s, "集群") || n <= len("集群")/len("集") || n > 12 || strings.HasSuffix(s, "产业集群") && n <= 4 {
		return ""
	}
	return s
}

// headword gives the innermost heading without its number.
func (c *course) headword() string {
	if len(c.path) == 0 {
		return ""
	}
	s := headLast.TrimRight(c.path[len(c.path)-1])
	if i, size := numberEnds.Last(s); i >= 0 {
		s = s[i+size:]
	}
	if appendix.Open(s) {
		return ""
	}
	return s
}

// appendix opens a heading that names nothing: 附件1.
var appendix = runeset.HeadsOf("附件", "附表", "附录")

// numberEnds end the number of a heading, or what comes before its last words.
var numberEnds = runeset.Of("）)、 .．")

// headLast may stand behind a heading.
var headLast = runeset.Of("。：: ")

// crops are what is measured of things that grow, which the innermost heading names ((二)设施蔬菜, 做强肉牛产业).
var crops = [...]string{"面积", "产量", "单产", "总产", "存栏", "出栏", "饲养量", "养殖规模", "产值"}

// matter gives the thing that the innermost heading names, or else the plan's title, where name is a quantity of such that does
// not say of what it is; empty elsewhere, and where they name no one thing.
func (c *course) matter(name string) string {
	if !slices.ContainsFunc(crops[:], func(w string) bool { return strings.Contains(name, w) }) {
		return ""
	}
	if thing := grown(c.headword(), name); thing != "" {
		return thing
	}
	return c.product(name)
}

// product gives the thing of whose branch the whole plan is (某县肉牛产业发展行动计划), empty where it is of none or of several.
func (c *course) product(name string) string {
	if c.plan == nil {
		return ""
	}
	s, _, ok := strings.Cut(c.plan.Title, "产业")
	for _, w := range [...]string{"关于", "加快", "促进", "推进", "推动", "加强", "做强", "支持", "扶持", "发展", "省", "市", "县", "区", "旗", "州"} {
		if i := strings.LastIndex(s, w); i >= 0 {
			s = s[i+len(w):]
		}
	}
	if n := runes(s); !ok || n < 2 || n > 4 || strings.ContainsAny(s, "，、和与及“《年") || slices.Contains(broad[:], s) {
		return ""
	}
	if strings.Contains(name, "产值") {
		return s + "产业"
	}
	return s
}

// broad are branches of many things.
var broad = [...]string{"特色", "优势", "主导", "支柱", "重点", "新兴", "富民", "农业", "特色农业", "现代农业",
	"文化", "旅游", "工业", "循环", "战略性新兴", "传统", "乡村", "扶贫"}

// grown gives the thing that a heading names, of which name is a quantity.
func grown(s, name string) string {
	if n := runes(s); n < 2 || n > 10 || strings.ContainsAny(s, "，、和与及“《") {
		return ""
	}
	verb := 0
	for _, m := range lexicon.Scan(s) {
		switch {
		case m.Class == "section" && m.Tag != "verb", m.Class == "change" && m.Tag != "-" && m.End == len(s): // 粮食产量稳步增长
			return ""
		case m.Tag != "-" && (m.Class == "undertake" || m.Class == "work") && m.Start == verb && m.End < len(s):
			verb = m.End
		}
	}
	s = s[verb:]
	if strings.Contains(name, "产值") {
		return s // of the branch
	}
	for _, w := range [...]string{"产业", "生产", "种植", "养殖"} {
		if rest, ok := strings.CutSuffix(s, w); ok && runes(rest) >= 2 {
			return rest
		}
	}
	return s
}

// longestSector is how far into a sentence the name of its branch is looked for, in bytes.
const longestSector = 45
