package target

import (
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// A bulletin or a report tells of a quantity in one sentence and of its parts in those behind it, by
// what they are parted, and leaves out of the parts' names what of them is told: 规模以上工业增加值增长7%。
// 分门类看，采矿业增长3%，制造业增长8%。

// sentenceStart gives the byte at which sentence n begins.
func (t *text) sentenceStart(n int) int {
	if n == 0 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(t.s[t.sentences[n-1]:])
	return t.sentences[n-1] + size
}

// turnTo moves to the sentence n of figure at byte at. What the sentence before has told stays the whole
// for one that tells of its parts.
func (t *text) turnTo(n, at int) {
	if t.said.indicator != "" && !t.parted {
		t.entire = t.said.indicator
	}
	t.parted = t.parts(t.s[t.sentenceStart(n):at])
}

// parts tells that s opens a sentence that tells of parts: 其中, 分行业看, 按经营地分.
func (t *text) parts(s string) bool {
	s = gaps.TrimLeft(s)
	if strings.HasPrefix(s, "其中") {
		return true
	}
	if !strings.HasPrefix(s, "分") && !strings.HasPrefix(s, "按") && !strings.HasPrefix(s, "从") {
		return false
	}
	by, _, ok := strings.Cut(s, "，")
	return ok && runes(by) <= 12 && (strings.HasSuffix(by, "看") || strings.HasSuffix(by, "分") || strings.HasSuffix(by, "划分"))
}

// opensParts tells that what starts at byte left and comes before byte at opens the parts of what was told, behind 其中 and a mark: no
// work is told there that has been done besides.
func (t *text) opensParts(left, at int) bool {
	before, colon := cutTail(t.s[:left], "：", ":")
	comma := false
	if !colon {
		before, comma = cutTail(t.s[:left], "，", ",")
	}
	if !strings.HasSuffix(before, "其中") {
		return false
	}
	return colon || comma && !slices.ContainsFunc(t.marks.In(left, at), func(m lexicon.Mark) bool {
		return m.Class == "work" && m.Tag != "-" && !strings.HasSuffix(m.Tag, "noun")
	})
}

// cutTail takes off s whichever of tails ends it.
func cutTail(s string, tails ...string) (string, bool) {
	for _, w := range tails {
		if rest, ok := strings.CutSuffix(s, w); ok {
			return rest, true
		}
	}
	return s, false
}

// carriage ends what bulletins tell of all ways of transport, and then of each by its name and the figure alone.
var carriage = [...]string{"货物周转量", "旅客周转量", "货运周转量", "客运周转量", "货物运输量", "旅客运输量", "货运量", "客运量"}

// ofCarriage gives what is carried on the way name, where the sentence parts what all ways have carried: 货物周转量
// of 货物周转量9亿吨公里。其中，铁路7亿吨公里. Empty elsewhere.
func (t *text) ofCarriage(name string) string {
	if !t.parted || headOf(name) != "" || runes(name) > 6 {
		return ""
	}
	for _, w := range carriage {
		if strings.HasSuffix(t.entire, w) {
			return w
		}
	}
	return ""
}

// harvests end what bulletins tell of all crops or goods, in units of land or of weight, and then of each by its name and
// figure alone.
var harvests = [...]struct {
	head  string
	units []string // what its units end in
}{
	{"播种面积", []string{"亩", "公顷"}},
	{"种植面积", []string{"亩", "公顷"}},
	{"栽培面积", []string{"亩", "公顷"}},
	{"产量", []string{"吨", "公斤", "千克", "斤"}},
}

// ofHarvest gives what is told of name in unit, where the sentence parts what all have together: 播种面积 of
// 粮食播种面积9万亩。其中：早稻3万亩. Empty elsewhere.
func (t *text) ofHarvest(name, unit string) string {
	if !t.parted || headOf(name) != "" || runes(name) > 6 {
		return ""
	}
	for _, h := range harvests {
		if strings.HasSuffix(t.entire, h.head) && slices.ContainsFunc(h.units, func(u string) bool { return strings.HasSuffix(unit, u) }) {
			return h.head
		}
	}
	return ""
}

// ofWhole gives the head that the parts of the whole leave out: 增加值 of 规模以上工业增加值. Empty where
// the sentence tells of no parts, or name needs none.
func (t *text) ofWhole(name string) string {
	if !t.parted || headOf(name) != "" || measured(name) || runes(name) > 20 {
		return ""
	}
	if strings.HasSuffix(name, "零售") {
		return "额"
	}
	if strings.Contains(t.entire, "零售") {
		return "消费品零售额"
	}
	for _, w := range [...]string{"增加值", "投资", "价格", "总产值", "产值"} {
		if strings.HasSuffix(t.entire, w) {
			return w
		}
	}
	return ""
}

// ofRate gives the rate that is told of a whole and that its parts, told behind 其中 in the same sentence or in the next,
// leave out. Empty elsewhere.
func (t *text) ofRate(p *phrase) string {
	if p.part && strings.HasSuffix(t.sharedRate(), "率") {
		return t.said.indicator
	}
	if t.parted && (strings.HasSuffix(t.entire, "率") || strings.HasSuffix(t.entire, "程度")) {
		return t.entire // 采煤机械化程度达到75%。其中，大型煤矿达到95%
	}
	if t.said.indicator != "" && !t.said.stale {
		return ""
	}
	a, b, ok := t.clauseBefore(p.a)
	for ok && t.timeAt(a, b) == b {
		a, b, ok = t.clauseBefore(a)
	}
	if !ok || b-a > window {
		return ""
	}
	if name := runeset.Spaces.Trim(t.s[a:b]); strings.HasSuffix(name, "率") && runes(name) >= 3 && runes(name) <= 16 && !t.verbIn(a, b) && t.figureFrom(a) == t.figureFrom(b) {
		return name // 道路机扫率，中心城区达到90%，区县达到80%
	}
	for _, w := range [...]string{"提高", "提升", "降低", "扩大"} {
		if i := strings.LastIndex(t.s[a:b], w); i >= 0 {
			if name := runeset.Spaces.Trim(t.s[a+i+len(w) : b]); strings.HasSuffix(name, "率") && runes(name) >= 3 {
				return name // 提高道路机扫率，2025年底前，城市建成区达到70%
			}
		}
	}
	return ""
}

// inhabitants end what parts a population.
var inhabitants = [...]string{"城镇", "乡村", "农村", "男性", "女性"}

// ofRegister gives a part of a population that was counted by where it is registered or lives the same
// word: 城镇户籍人口 for 城镇人口 behind 户籍人口.
func (t *text) ofRegister(name string) string {
	topic, ok := strings.CutSuffix(name, "人口")
	if !ok {
		return name
	}
	before := t.said.indicator
	if before == "" && t.parted {
		before = t.entire
	}
	who := inhabitantsOf(before)
	if who != "人口" && who != "" && !strings.HasPrefix(topic, strings.TrimSuffix(who, "人口")) && slices.ContainsFunc(inhabitants[:], func(d string) bool { return strings.HasSuffix(topic, d) }) {
		return topic + who
	}
	return name
}

// inhabitantsOf gives what a whole that ends in them calls those who live there, empty where it does not.
func inhabitantsOf(whole string) string {
	for _, w := range [...]string{"户籍人口", "常住人口", "人口"} {
		if strings.HasSuffix(whole, w) {
			return w
		}
	}
	return ""
}

// goesWith tells that name is one more of the parts of which the clause right before has told: it ends as
// the one before does, without the head that was lent (采矿业增长3%，制造业增长8%).
func (t *text) goesWith(p *phrase, name string) bool {
	before, ok := strings.CutSuffix(t.said.indicator, t.said.head)
	if !ok || t.said.head == "" || !t.clauseNext(p.a) || t.said.measure == fact.MeasureLevel {
		return false
	}
	a, _ := utf8.DecodeLastRuneInString(before)
	b, _ := utf8.DecodeLastRuneInString(name)
	return a == b
}

// akin tells that a part is named whole: it ends in the word that its whole ends in.
func akin(part, whole string) bool {
	word := []rune(whole)
	return len(word) > 2 && runes(part) > 3 && strings.HasSuffix(part, string(word[len(word)-2:]))
}
