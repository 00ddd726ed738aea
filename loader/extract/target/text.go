package target

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/extract/figure"
	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
	"plangraph/loader/runeset"
)

// text is a run of text while it is read.
type text struct {
	p       *passage.Passage
	run     document.Run
	s       string
	marks   lexicon.Index
	figures []figure.Figure
	times   []period.Mention
	course  *course

	cuts      []cut      // where clauses end, in order
	idle      []idleness // by figure: whether it says nothing of an indicator
	nextTime  int
	asked     int // how many times are asked for in each other, see timeAt
	nextWord  int
	clock     clock
	phase     bool         // the clock is what the paragraph's first sentence names alone (第一阶段（2022—2023年）。)
	spanBase  int          // the clause that sets its figures against a span of years (较“十二五”下降), -1 before one
	endBase   endBase      // what last set its figures against a five-year plan's end
	came      *fact.Period // of the last figure that another came from, where the text says when; nil before one
	went      *fact.Period // of the last figure that another went to, where the text says when; nil before one
	arriving  bool         // the figure before is where a change came from
	here      int          // the clause of the figure that is read
	outer     clock        // what held before a time of one clause alone
	sentences []int        // where sentences end
	quotes    [][2]int     // quotations and titles, with their marks
	said      said
	where     string // whose figures the sentence tells, where it began with that (甲县…，建成…)

	placed string // the place for which the last figure was told, where the text named one beside it
	entire string // what the sentence before has told last
	parted bool   // the sentence tells of its parts

	nextSentence int      // the first sentence not looked at for a sector
	sector       string   // the branch of the economy that the paragraph speaks of
	recent       []string // indicators of the levels told last, side by side
	amounts      []string // indicators of the amounts told last, of levels and of additions
	averagedOver string   // over whom the sentence tells what is so on the average
	members      []string // indicators of the amounts of all members of the sentence
	byDeed       string   // what the sentence has counted, of which it tells the parts by what is done to them; empty before one
	tallies      []tally  // what the sentence has counted, in order
	prior        tally    // what the sentence before has counted first
	stated       []int    // where statements start and end, in pairs
	recount      *int     // the year that the paragraph recounts, 0 for none, once that was asked
	founded      *int     // where the paragraph says for what the plan is made, last, -1 for nowhere, once that was asked
	account      *bool    // whether the text sets what it tells against the year before, once that was asked
	portrait     *bool    // whether the paragraph begins by saying where a place lies, once that was asked
	out          []fact.Target

	review struct { // what reviewed has seen: times up to next
		next int
		told bool
	}
}

// tally is an indicator that was counted, in what unit, and whether in brackets.
type tally struct {
	indicator, unit string
	aside           bool
}

// idleness is what is known of a figure before its statement is read.
type idleness byte

const (
	unknown idleness = iota
	busy
	idle
	base // so is what a change is measured from
)

// cut is a place between clauses. at is its first byte, end the byte behind it.
type cut struct {
	at, end  int
	sentence bool
	list     bool // only ； between members of a sentence
}

// said is what the sentence has told so far, for what leaves it out.
type said struct {
	indicator string   // of the last figure
	topic     string   // what the sentence is about: 螺旋藻 of 螺旋藻产量
	group     []string // indicators of the last figures where they came as a list
	prefix    string   // stood before a verb of work: 山洪预警系统 in 山洪预警系统新建雨量站2个
	measure   string
	deed      string // named behind what it is done to, which a list says once: 改造 of 改造公路9公里、危桥2座
	head      string // lent to the parts of a list: 增加值 of 其中制造业增长8%、采矿业增长5%
	yearly    bool
	total     bool   // a sum over years (累计)
	subset    bool   // told of a share of some things
	parcelled bool   // told of one place after another
	reached   bool   // said to be there by its wording (现有)
	years     int    // over how many, as phrase has it
	region    string // where the figure holds: 每个县
	place     string // a town or a part of one that the indicator begins with: 某镇城区
	least     bool   // 至少 stood before its verb
	stale     bool   // told before a ；: good for a clause that names nothing, for no other
	start     int    // where the statement of indicator begins
	end       int
}

// breaks are the characters that clauses looks at.
var breaks = runeset.Of("。！？!?\n\r；;，,：:、—─―“”《》（()）.")

// pauses are the marks that close a clause.
var pauses = runeset.Of("，。；：、,;")

// clauses fills in cuts: punctuation that ends a clause, brackets that hold a
// figure, and the breaks between list items.
func (t *text) clauses() {
	open := -1
	last := 0              // figures before it are used up
	quote, title := -1, -1 // where an open “ or 《 stands
	for i, r, size := breaks.Next(t.s, 0); size > 0; i, r, size = breaks.Next(t.s, i) {
		for last < len(t.figures) && t.figures[last].End <= i {
			last++
		}
		if last < len(t.figures) && i >= t.figures[last].Start && i < t.figures[last].End {
			i = t.figures[last].End
			continue
		}
		c := cut{at: i, end: i + size}
		switch r {
		case '。', '！', '？', '!', '?', '\n', '\r':
			c.sentence = true
			t.cuts = append(t.cuts, c)
			open = -1
		case '；', ';':
			c.list = true
			t.cuts = append(t.cuts, c)
		case '，', ',', '：', ':':
			if open < 0 || !notes(t.s[c.end:]) {
				t.cuts = append(t.cuts, c)
			}
		case '、':
			if stepEnds.Close(t.s[:i]) || t.told(i) {
				t.cuts = append(t.cuts, c) // 连续迈上3个万亿元台阶、达5万亿元
			}
		case '.':
			if stops(t.s, i) {
				c.sentence = true
				t.cuts = append(t.cuts, c)
				open = -1
			}
		case '—', '─', '―':
			if strings.HasPrefix(t.s[i+size:], string(r)) {
				c.end += size
				t.cuts = append(t.cuts, c)
				size *= 2
			}
		case '“':
			quote = i
		case '”':
			if quote >= 0 && t.quotesAims(quote, i+size) {
				t.cutAt(cut{at: quote, end: quote + size})
				t.cuts = append(t.cuts, c)
			} else if quote >= 0 {
				t.quotes = append(t.quotes, [2]int{quote, i + size})
			}
			quote = -1
		case '《':
			if title < 0 {
				title = i
			}
		case '》':
			if title >= 0 {
				t.quotes = append(t.quotes, [2]int{title, i + size})
			}
			title = -1
		case '（', '(':
			open = i
		case '）', ')':
			if open >= 0 && t.figureIn(open, i) {
				t.cutAt(cut{at: open, end: open + runeLen(t.s, open)})
				t.cuts = append(t.cuts, c)
			}
			open = -1
		}
		i += size
	}
	t.unjoined()
	for _, c := range t.cuts {
		if c.sentence {
			t.sentences = append(t.sentences, c.at)
		}
	}
}

// told tells that the words before byte at, since the last cut, say all that they have to of what they begin with: how it
// fares or what has been done with it, and no figure. What follows at then tells of the same: 电厂三期建成投产、总装机达38万千瓦,
// 产量再创新高、达9万吨.
func (t *text) told(at int) bool {
	from := 0
	if n := len(t.cuts); n > 0 {
		from = t.cuts[n-1].end
	}
	end := at
	if m := t.marks.Ending("undertake", at); m != nil && (strings.HasPrefix(m.Tag, "verb") && m.End-m.Start >= len("建成投产") || strings.HasPrefix(m.Tag, "after")) {
		end = t.beforeHow(from, m.Start)
	} else if m := t.marks.Ending("wordvalue", at); m != nil && m.Tag == "double" {
		end = m.Start
	} else if w := predicates.First(t.s[from:at]); w != "" {
		end = at - len(w)
	}
	if end == at || end-from < shortestSubject || end-from > longestSubject {
		return false
	}
	return !partMarks.In(t.s[from:end]) && !strings.Contains(t.s[from:end], "“") && !t.verbAt(from, end) &&
		!slices.ContainsFunc(t.figures[t.figureFrom(from):t.figureFrom(at)], func(f figure.Figure) bool { return !f.Chinese })
}

// What a clause begins with, before it says how that fares, has so many bytes.
const (
	shortestSubject = len("发电厂")
	longestSubject  = 16 * len("厂")
)

// cutAt adds a cut that was seen to be one only behind others.
func (t *text) cutAt(c cut) {
	i := len(t.cuts)
	for i > 0 && t.cuts[i-1].at > c.at {
		i--
	}
	t.cuts = slices.Insert(t.cuts, i, c)
}

// quotesAims tells that the quotation s[from:to] words the aims that it is called behind it: 实现“产值突破50亿元、利税达到5亿元”的目标.
func (t *text) quotesAims(from, to int) bool {
	rest := t.s[to:min(len(t.s), floor(t.s, to+window/6))]
	i := strings.Index(rest, "目标")
	if i < 0 || pauses.In(rest[:i]) {
		return false
	}
	for i = t.figureFrom(from); i < len(t.figures) && t.figures[i].To <= to; i++ {
		m := t.marks.Ending("change", t.figures[i].From)
		if m != nil && m.Start > from && (m.Tag == "level" || m.Tag == "growth") || t.figures[i].Before && t.figures[i].From > from+len("“") {
			return true
		}
	}
	return false
}

// notes tells that s, inside a bracket, says only that what the bracket says holds further on: 下同）.
func notes(s string) bool {
	s = strings.TrimPrefix(strings.TrimLeft(s, " "), "以")
	return strings.HasPrefix(s, "下同）") || strings.HasPrefix(s, "下同)")
}

// stops tells that the point at byte i of s ends a sentence, as it does in texts that were scanned: words stand
// before it, or a figure that ends in a sign, and words or nothing behind it.
func stops(s string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(strings.TrimLeft(s[i+1:], " "))
	wordly := func(r rune) bool { return r >= '一' && r <= '龥' }
	return (wordly(before) || before == '%' || before == '％' || before == '”' || before == '）') && (wordly(after) || after == utf8.RuneError || after == '―' || after == '—' || after == '“')
}

func runeLen(s string, i int) int {
	_, n := utf8.DecodeRuneInString(s[i:])
	return n
}

// figureIn tells that a figure with a unit stands in s[from:to].
func (t *text) figureIn(from, to int) bool {
	i := t.figureFrom(from)
	if i+1 < len(t.figures) && t.figures[i].Unit == "" && t.figures[i+1].End <= to {
		i++ // （其中1—10月新开工3项）
	}
	return i < len(t.figures) && t.figures[i].End <= to && t.figures[i].Unit != "" && t.figures[i].UnitKind != "age" && t.figures[i].UnitKind != "grade" && t.figures[i].UnitKind != "vague"
}

// sentenceOf gives the number of the sentence that byte at stands in.
func (t *text) sentenceOf(at int) int {
	return sort.SearchInts(t.sentences, at)
}

// figureFrom gives the index of the first figure that starts at or behind byte at.
func (t *text) figureFrom(at int) int {
	return sort.Search(len(t.figures), func(i int) bool { return t.figures[i].Start >= at })
}

// clause gives the bytes of the clause that the figure at byte at stands in, and
// whether the cut before it begins a sentence or a member of one.
func (t *text) clause(at int) (from, to int) {
	i := sort.Search(len(t.cuts), func(i int) bool { return t.cuts[i].at >= at })
	to = len(t.s)
	if i < len(t.cuts) {
		to = t.cuts[i].at
	}
	if i > 0 {
		from = t.cuts[i-1].end
	}
	return from, to
}

// clauseBefore gives the bytes of the clause before the one that byte at stands in,
// in the same sentence; ok is false without one.
func (t *text) clauseBefore(at int) (from, to int, ok bool) {
	i := sort.Search(len(t.cuts), func(i int) bool { return t.cuts[i].at >= at }) - 1
	if i < 0 || t.cuts[i].sentence {
		return 0, 0, false
	}
	to = t.cuts[i].at
	if i > 0 {
		from = t.cuts[i-1].end
	}
	return from, to, from < to
}

// member tells that the clause that starts at from opens a member of a sentence, behind
// ； past what has been said.
func (t *text) member(from int) bool {
	i := sort.Search(len(t.cuts), func(i int) bool { return t.cuts[i].end > from }) - 1
	for ; i >= 0 && t.cuts[i].at >= t.said.end && t.said.indicator != ""; i-- {
		if t.cuts[i].list {
			return true
		}
		if i == 0 {
			break
		}
	}
	return false
}

// next gives the rune at byte i past spaces, 0 at the end.
func next(s string, i int) rune {
	i = skipSpaces(s, i)
	if i >= len(s) {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return r
}

// skipSpaces gives where the spaces at byte i end.
func skipSpaces(s string, i int) int {
	for i < len(s) && s[i] == ' ' {
		i++
	}
	return i
}

// window caps how far a phrase is looked for, in bytes.
const window = 360

// floor gives a rune's start at or after i.
func floor(s string, i int) int {
	if i <= 0 {
		return 0
	}
	for i < len(s) && !utf8.RuneStart(s[i]) {
		i++
	}
	return i
}

func runes(s string) int { return runeset.Len(s) }
