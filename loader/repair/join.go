package repair

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// joiner puts lines together to paragraphs. It holds the lines of running text
// only, each with the width at which the page breaks lines around it.
type joiner struct {
	lines []line
	// last ordinal taken for a heading's, by form
	last  map[string]int
	marks []marks
}

// marks is a line's width and what its punctuation tells: whether it has marks of prose,
// whether it breaks off within a title in 《》, and how it changes the number of open
// brackets, net and where none was open before it. wrap is what the method of that name
// gave for the line, plus one.
type marks struct {
	net, left    int32
	width, wrap  uint16
	prose, title bool
	done         bool // it ends as a sentence or a clause does
}

func newJoiner(lines []line) *joiner {
	j := &joiner{lines: lines, last: map[string]int{}, marks: make([]marks, len(lines))}
	for i := range lines {
		j.marks[i] = marksOf(lines[i].S())
		j.marks[i].width = lines[i].columns
		j.marks[i].done = finished(lines[i].S())
	}
	return j
}

// markSigns are the characters that marks tell of.
var markSigns = runeset.Of("，。、,；：“《》（(）)")

func marksOf(s string) (m marks) {
	for i, r, n := markSigns.Next(s, 0); n > 0; i, r, n = markSigns.Next(s, i+n) {
		switch r {
		case '，', '。', '、', ',', '；', '：', '“':
			m.prose = true
		case '《':
			m.prose, m.title = true, true
		case '》':
			m.title = false
		case '（', '(':
			m.prose = m.prose || r == '（'
			m.net++
			m.left++
		case '）', ')':
			m.net--
			m.left = max(0, m.left-1)
		}
	}
	return m
}

// neighbours is how many lines before and after tell a line's page width.
const neighbours = 8

// wrap is the width at which the lines around line i are broken, 0 where they are
// not. Lines are broken at a width where several of prose share it.
func (j *joiner) wrap(i int) int {
	m := &j.marks[i]
	if m.wrap == 0 {
		m.wrap = uint16(j.findWrap(i) + 1)
	}
	return int(m.wrap) - 1
}

// wrapAt is wrap for a line of which no other is asked.
func wrapAt(lines []line, i int) int {
	from, to := max(0, i-neighbours), min(len(lines), i+neighbours+1)
	return newJoiner(lines[from:to]).findWrap(i - from)
}

func (j *joiner) findWrap(i int) int {
	var w widths
	if !w.count(j.marks[max(0, i-neighbours):min(len(j.marks), i+neighbours+1)]) {
		return 0
	}
	widest := min(maxWrap, int(j.marks[i].width)*8/5)
	for widest >= minWrap && (w.all[widest] == 0 || !w.shared(widest)) {
		widest--
	}
	// Punctuation at a line's end and Latin letters make widths vary: of the widest
	// ones the commonest is the page's.
	best, lines := 0, uint8(0)
	for k := widest; k >= max(minWrap, widest-6); k-- {
		if w.all[k] > lines && (k == widest || w.shared(k)) {
			best, lines = k, w.all[k]
		}
	}
	return best
}

// What a page's width can be, in columns.
const (
	minWrap = 24
	maxWrap = 120
)

// Lines share a width where so many have it or nearly, so many of them prose, of which so many are
// broken off; so many prose lines beyond what a page holds are whole paragraphs.
const (
	leastShared = 4
	leastProse  = 3
	leastBroken = 2
	nearly      = 3
)

// widths counts lines by their width, up to nearly what a page's can be: all, those of prose, and those of
// prose that break off amid a sentence, as the items of a list (——粮食产量稳定；) do not.
type widths struct {
	all, prose, broken [maxWrap + nearly + 1]uint8
}

// count counts lines, and tells whether they may share a page's width.
func (w *widths) count(around []marks) bool {
	prose, over := 0, 0
	for k := range around {
		m := &around[k]
		if m.prose {
			prose++
			if m.width > maxWrap {
				over++
			}
		}
		if int(m.width) < len(w.all) {
			w.all[m.width]++
			if m.prose {
				w.prose[m.width]++
				if !m.done {
					w.broken[m.width]++
				}
			}
		}
	}
	return prose >= leastProse && over < leastProse
}

// shared tells whether several lines of prose have that width or nearly.
func (w *widths) shared(width int) bool {
	same, prose, broken := 0, 0, 0
	for k := width - nearly; k <= width+nearly; k++ {
		same += int(w.all[k])
		prose += int(w.prose[k])
		broken += int(w.broken[k])
	}
	return same >= leastShared && prose >= leastProse && broken >= leastBroken
}

// paragraph gives the end of the paragraph that starts at line i.
func (j *joiner) paragraph(i int) int {
	end := i + 1
	if u := j.lines[i].unit; u != 0 {
		for end < len(j.lines) && j.lines[end].unit == u {
			end++
		}
		return end
	}
	if n := j.title(i); n > 1 {
		return i + n
	}
	for end < len(j.lines) && j.lines[end].unit == 0 && j.continues(i, end) {
		end++
	}
	return end
}

// farBehind is how many lines of the file lie between an annex's name and what is no
// part of it any more: a table of many pages, which is the annex.
const farBehind = 200

// wider is by how many columns a box set over the whole page is wider than the page's
// columns, at least.
const wider = 8

// shortHeading is how many columns a heading has that is surely whole.
const shortHeading = 30

// coverLines is within how many lines a text's own title stands.
const coverLines = 12

// opensText tells whether s begins as the first sentence of a plan does, below its title.
func opensText(s string) bool {
	for _, w := range []string{"为", "根据", "依据", "按照", "“十", "近年来", "当前"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// wordsBelow tells that a page sets a heading's words, next, on the line below its number o: 合理用药 below （三）.
func wordsBelow(o official.Ordinal, next string) bool {
	_, numbered := official.ReadOrdinal(next)
	return (o.Form == official.Written || o.Form == official.WrittenIn) && !numbered && !opensBlock(next)
}

// continues tells whether line next goes on with the paragraph that starts at
// first and holds all lines before next.
func (j *joiner) continues(first, next int) bool {
	cur, l := &j.lines[next-1], &j.lines[next]
	before, words := cur.S(), l.S()
	wrap := j.wrap(next - 1)
	full := wrap > 0 && cur.width() >= wrap-4
	alone := next-first == 1 // the line before is all of the paragraph
	if alone {
		full = wrap > 0 && cur.width() >= wrap-8 // a paragraph's first line is indented
		switch cover := first < coverLines; {
		case cover && opensText(words) && official.PlanTitle(before),
			numbered(before),
			official.Path(before),
			official.Listed(before),
			wrap == 0 && cover && official.NoticeTitle(before):
			return false // titles, and what a page sets above them, are whole
		}
	}
	switch {
	case neverFirst(words),
		strings.HasSuffix(before, "《"), // the title is a link of the page
		j.marks[next-1].title && closesTitle(words),
		pausing(before) && !finished(before) && cur.width() >= 20 && !startsSection(words):
		return true
	}
	if o, ok := official.ReadOrdinal(j.lines[first].S()); ok {
		switch {
		case o.Form == official.Annex && l.no()-cur.no() > farBehind:
			return false
		case alone && o.Len == len(before) && wordsBelow(o, words):
			return true
		case o.Form == official.Written && !pausing(before) && !j.bracketOpen(first, next) && l.width() > 2*cur.width()+wider:
			return false // a part's heading as long as a sentence, which had room for more, too
		case !alone || !isHeading(before):
		case o.Form == official.Box && l.width() > cur.width()+wider:
			return false // a box's title had room for more
		case o.Form != official.Article && cur.width() <= shortHeading && isFieldName(words) && !pausing(before):
			return false
		}
	}
	open := j.bracketOpen(first, next)
	done := finished(before) && !open
	prose := !alone || j.prose(first)
	if o, ok := official.ReadOrdinal(words); ok {
		goesOn := full && prose && !done && !strings.HasSuffix(before, "）")
		if !j.inSentence(o, first, before, goesOn) {
			return false
		}
	}
	if opensBlock(words) || !open && isLabel(words) && !pausing(before) {
		return false
	}
	if wrap > 0 && l.indent >= 2 && cur.indent < l.indent {
		return false
	}
	switch {
	case full && !done:
		return prose || !j.heading(next-1, wrap)
	case full && done:
		fits := l.width() > wrap/3 && l.width() <= wrap+4 && finishedOrFull(l, wrap)
		return fits && j.wrap(next) > 0 && !j.firstOfParagraph(next, wrap)
	}
	return !done && prose && !(wrap == 0 && isTitle(words))
}

// prose tells that line i, a paragraph's first, is open where a heading would be closed: it holds a
// sentence, is long or a label with its text, or broke off within a bracket.
func (j *joiner) prose(i int) bool {
	l, m := &j.lines[i], &j.marks[i]
	switch {
	case m.prose && m.left > 0: // 《…规划》（以下简/称《规划》）
		return true
	case l.width() < 30: // as headings are
		return false
	}
	return strings.Contains(l.S(), "。") || m.prose && (l.width() >= 80 || isLabel(l.S()))
}

// finishedOrFull tells whether l can go on with a paragraph whose sentence before
// it is complete: it is a full line, or ends the paragraph.
func finishedOrFull(l *line, wrap int) bool { return l.width() >= wrap-4 || finished(l.S()) }

// firstOfParagraph tells whether line i is set as a paragraph's first: two
// characters short of the page's width and of the line behind it.
func (j *joiner) firstOfParagraph(i, wrap int) bool {
	if i+1 >= len(j.lines) {
		return false
	}
	short := j.lines[i+1].width() - j.lines[i].width()
	return short >= 3 && short <= 6 && j.lines[i].width() <= wrap-3 && j.lines[i+1].width() >= wrap-2
}

// heading tells whether line i, one that could go on in the next one, is a whole
// heading: it is numbered, other than an article, and a paragraph begins behind it.
func (j *joiner) heading(i, wrap int) bool {
	if i+2 < len(j.lines) {
		if _, ok := official.ReadOrdinal(j.lines[i+2].S()); ok {
			return false // the line behind it is a paragraph's last
		}
	}
	s := j.lines[i].S()
	o, ok := official.ReadOrdinal(s)
	return ok && o.Form != official.Article && isHeading(s) &&
		!pausing(s) && !strings.Contains(s, "：") && j.firstOfParagraph(i+1, wrap)
}

// bracketReach is how many lines a bracket is believed to stay open.
const bracketReach = 12

// bracketOpen tells whether the paragraph of lines from first to before next ends
// within a bracket.
func (j *joiner) bracketOpen(first, next int) bool {
	depth := int32(0)
	for _, m := range j.marks[max(first, next-bracketReach):next] {
		depth = max(depth+m.net, m.left)
	}
	return depth > 0
}

// inSentence tells whether what looks like a numbering at a line's start is part
// of the sentence that the line before left open: numbers do not go on from the
// last ones, or the line before cannot end there.
func (j *joiner) inSentence(o official.Ordinal, first int, before string, open bool) bool {
	if !open {
		return false
	}
	switch o.Form {
	case official.Part, official.Chapter, official.Paragraph, official.Article, official.Box:
		return false
	}
	if own, ok := official.ReadOrdinal(j.lines[first].S()); ok && own.Form == o.Form && own.Number+1 == o.Number {
		return pausing(before)
	}
	return pausing(before) || o.Number != 1 && o.Number != j.last[o.Form]+1
}

// isFieldName tells a line that only names what follows: 具体任务：.
func isFieldName(s string) bool {
	han, rest := field(s)
	return han >= 3 && rest == ""
}

// isLabel tells a line with a name and a colon at its start, as of a form's field:
// 牵头单位：….
func isLabel(s string) bool {
	han, rest := field(s)
	return han >= 4 && rest != ""
}

// field reads a name of up to eight Chinese characters and a colon at the start of s: how
// many characters, 0 without a colon behind them, and what follows.
func field(s string) (han int, rest string) {
	at, _, n := colons.Next(s[:min(len(s), longestField)], 0)
	if n == 0 {
		return 0, "" // by far most
	}
	for _, r := range s[:at] {
		if han == 8 || !isHan(r) {
			return 0, ""
		}
		han++
	}
	return han, s[at+n:]
}

// longestField is how many bytes such a name has at most, with its colon.
const longestField = 8*utf8.UTFMax + len("：")

// pausing tells whether s breaks off where no sentence can end.
func pausing(s string) bool {
	return pauses.Closes(s)
}

var pauses = runeset.Of("，、,（(《〈“第")

// closesTitle tells whether line s closes a title in 《》 that the line before it left open.
func closesTitle(s string) bool {
	end := strings.Index(s, "》")
	return end >= 0 && !strings.ContainsAny(s[:end], "《。；")
}

// startsSection tells whether s opens with a numbering of headings only.
func startsSection(s string) bool {
	o, ok := official.ReadOrdinal(s)
	if !ok {
		return false
	}
	switch o.Form {
	case official.Part, official.Chapter, official.Paragraph, official.Article, official.Written, official.Box, official.Annex:
		return true
	}
	return false
}

// neverFirst tells whether s begins with what no paragraph begins with.
func neverFirst(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	switch r {
	case '，', '。', '、', '；', '：', '！', '？', '）', '》', '〉', '”', '’', '的':
		return true
	}
	return false
}

// bullets set off the items of a list.
var bullets = runeset.Of("●■◆★")

// opensBlock tells whether a line cannot go on with the paragraph before it,
// numberings apart.
func opensBlock(s string) bool {
	if bullets.Opens(s) || strings.HasPrefix(s, "——") || official.Listed(s) {
		return true
	}
	if _, ok := official.Date(s); ok {
		return true
	}
	if _, ok := official.Number(s); ok {
		return true
	}
	return false
}

// finished tells whether a sentence or clause can end with s.
func finished(s string) bool {
	return finishes.Closes(closers.TrimRight(s))
}

// finishes end a sentence or clause, closers may stand behind them.
var (
	finishes = runeset.Of("。！？；：;:!?")
	closers  = runeset.Of("”’）)》」")
)

// isHeading tells whether s is short enough, and open enough at its end, to stand
// over other text.
func isHeading(s string) bool {
	return len(s) <= 50*utf8.UTFMax && !finished(s) && !sentenceEnds.In(s) && runeset.Len(s) <= 50
}

// sentenceEnds end sentences and the members of long ones.
var sentenceEnds = runeset.Of("。；")

// island is blocks that stand among lines of text without being any: before line at
// of them. A paragraph may go on behind an island.
type island struct {
	at     int
	blocks []document.Block
}

// blocks makes blocks of all lines. An island comes behind the paragraph that it
// stands in.
func (j *joiner) blocks(islands []island) []document.Block {
	out := make([]document.Block, 0, len(j.lines)/2)
	for i := 0; i < len(j.lines); {
		for len(islands) > 0 && islands[0].at <= i {
			out, islands = append(out, islands[0].blocks...), islands[1:]
		}
		end := j.paragraph(i)
		out = append(out, j.block(i, end))
		i = end
	}
	for _, l := range islands {
		out = append(out, l.blocks...)
	}
	return out
}

func (j *joiner) block(i, end int) document.Block {
	b := document.Block{
		Kind: document.Prose, Run: unnoted(unparted(joined(j.lines[i:end]))),
		FirstLine: j.lines[i].no(), LastLine: j.lines[i].no(),
	}
	for _, l := range j.lines[i:end] {
		b.FirstLine, b.LastLine = min(b.FirstLine, l.no()), max(b.LastLine, l.no())
	}
	if isHeading(b.S) || isTitle(b.S) {
		b.Kind = document.Heading
	}
	if o, ok := official.ReadOrdinal(b.S); ok {
		j.last[o.Form] = o.Number
	}
	return b
}
