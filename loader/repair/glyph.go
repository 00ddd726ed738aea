package repair

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/region"
	"plangraph/loader/runeset"
)

// glyphs is the text of a rotated table: its characters in the order of the file,
// and where between them the print began anew (a blank line, a space), which a cell
// always does and a line within a cell may.
type glyphs struct {
	document.Run
	at    []int32 // byte offset of each character, and of the end
	fresh []bool
	tops  []int // characters that begin a page, as far as the print tells
	lines []line
	line  []int32 // the line of each character
	// called is what labels gave.
	called []labelAt
	// What bodies and numbered gave, by their spans.
	named, marked map[[2]int][]document.Run
}

func newGlyphs(lines []line) *glyphs {
	g := &glyphs{lines: lines, named: map[[2]int][]document.Run{}, marked: map[[2]int][]document.Run{}}
	size, bytes := 0, 0
	for i := range lines {
		l := &lines[i]
		bytes += l.size()
		if l.size() == len("一") && !utf8.RuneStart(l.last()) { // by far most
			size++
		} else {
			size += runeset.Len(l.S())
		}
	}
	chars, anew, of := make([]int32, 0, size+1), make([]bool, 0, size+1), make([]int32, 0, size)
	b := builder{segs: make([]document.Segment, 0, len(lines))}
	b.text.Grow(bytes)
	for n := range lines {
		l := &lines[n]
		// A page begins where a line is set off, or page furniture was dropped.
		top := l.indent > 0 || n > 0 && l.no()-int(l.gap) > lines[n-1].no()+1
		if l.isOneHan() { // by far most
			if top {
				g.tops = append(g.tops, len(chars))
			}
			chars, anew, of = append(chars, int32(b.text.Len())), append(anew, l.gap > 0 || top), append(of, int32(n))
			b.addLine("", l)
			continue
		}
		s := l.S()
		for start := 0; start < len(s); {
			end := len(s)
			if i := strings.IndexByte(s[start:], ' '); i >= 0 {
				end = start + i
			}
			if end > start {
				if top && start == 0 {
					g.tops = append(g.tops, len(chars))
				}
				fresh := l.gap > 0 || end < len(s) || start > 0 || top
				at := int32(b.text.Len())
				for i := start; i < end; { // mostly once, and range would call for it
					chars = append(chars, at+int32(i-start))
					anew = append(anew, fresh && i == start)
					of = append(of, int32(n))
					for i++; i < end && !utf8.RuneStart(s[i]); i++ {
					}
				}
				b.addPart("", l.of, int(l.start)+start, int(l.start)+end)
			}
			start = end + 1
		}
	}
	g.Run = b.run()
	g.at, g.fresh, g.line = append(chars, int32(len(g.S))), append(anew, true), of
	return g
}

// tooManyLost is in how many places a column of bodies may have lost characters before
// its names are not believed.
const tooManyLost = 3

// lost counts the places among characters i to j where the print was set anew for
// characters that are missing.
func (g *glyphs) lost(i, j int) int {
	n := 0
	for _, t := range g.tops {
		if t > i && t < j {
			n++
		}
	}
	return n
}

// text is the characters from i to before j.
func (g *glyphs) text(i, j int) string { return g.S[g.at[i]:g.at[j]] }

func (g *glyphs) slice(i, j int) document.Run { return g.Slice(int(g.at[i]), int(g.at[j])) }

// bytes counts those of the characters from i to before j.
func (g *glyphs) bytes(i, j int) int { return int(g.at[j] - g.at[i]) }

// len counts the characters.
func (g *glyphs) len() int { return len(g.at) - 1 }

// label is a column's name found at characters start to end.
type labelAt struct {
	name       string
	start, end int
}

// maxLabel is how many characters a column's name has at most.
const maxLabel = 10

// annexTitle is an annex's whole name, where words may stand that columns are called.
var annexTitle = regexp.MustCompile(`^附件\d?\P{P}{2,30}?(?:清单|任务表|分解表|分工表|目录)`)

// labels finds all that may be columns' names, other than in the name of the annex that
// the text opens with.
func (g *glyphs) labels() []labelAt {
	if g.called != nil {
		return g.called
	}
	out := []labelAt{}
	for l, ok := g.labelFrom(g.titleEnd(0)); ok; l, ok = g.labelFrom(l.end) {
		out = append(out, l)
	}
	g.called = out
	return out
}

// titleEnd is the character behind the name of the annex that begins at character i, i
// where none does.
func (g *glyphs) titleEnd(i int) int {
	return i + runeset.Len(annexTitle.FindString(g.text(i, min(g.len(), i+maxTitle))))
}

// labelFrom finds the first of what may be columns' names from character i on, the longest
// at its place.
func (g *glyphs) labelFrom(i int) (labelAt, bool) {
	for ; i < g.len(); i++ {
		if !g.fresh[i] {
			continue
		}
		if name := columnCalled(g.S[g.at[i]:]); name != "" {
			return labelAt{name, i, i + runeset.Len(name)}, true
		}
	}
	return labelAt{}, false
}

// maxAbove is how many characters of a column's name may stand before the part of it
// that is known.
const maxAbove = 6

// lengthen gives the first names of pages what always stands right before them, as
// the first line of a column's name: 提升行动/重点工程. It must stand at a page's top or
// behind the numbers, else it is the end of another column's last cell.
func (g *glyphs) lengthen(labels []labelAt) {
	tops := map[int]bool{0: true}
	for _, t := range g.tops {
		tops[t] = true
	}
	for n := maxAbove; n >= 2; n-- {
		count := map[string]int{}
		all := map[string]int{}
		above := func(i int) string {
			start := labels[i].start - n
			if start < 0 || !g.fresh[start] || i > 0 && labels[i-1].end > start {
				return ""
			}
			if !tops[start] && (i == 0 || labels[i-1].name != serialName) {
				return ""
			}
			return g.text(start, labels[i].start)
		}
		for i, l := range labels {
			all[l.name]++
			if s := above(i); s != "" && !strings.ContainsAny(s, "0123456789") {
				count[s+l.name]++
			}
		}
		for i := range labels {
			s := above(i)
			if c := count[s+labels[i].name]; s != "" && c >= 2 && 5*c >= 3*all[labels[i].name] {
				labels[i].start -= n
			}
		}
	}
}

// maxBracket is how many characters a bracket behind a column's name has at most.
const maxBracket = 16

// takeBrackets gives names of columns the bracket that always stands right behind
// them: 建设属性（新建项目/续建项目）.
func (g *glyphs) takeBrackets(labels []labelAt) {
	bracket := func(l labelAt) string {
		s := g.text(l.end, min(g.len(), l.end+maxBracket))
		if !strings.HasPrefix(s, "（") {
			return ""
		}
		in, _, closed := strings.Cut(s, "）")
		if !closed || strings.ContainsAny(in, "0123456789") {
			return ""
		}
		return in + "）"
	}
	count, all := map[string]int{}, map[string]int{}
	for _, l := range labels {
		all[l.name]++
		count[l.name+bracket(l)]++
	}
	for i, l := range labels {
		s := bracket(l)
		if c := count[l.name+s]; s != "" && c >= 2 && 5*c >= 3*all[l.name] {
			labels[i].end += runeset.Len(s)
		}
	}
}

// remarks is what the last column of many tables is called.
const remarks = "备注"

// nameColumn is how columns of names are called.
const nameColumn = "名称"

// What a cut between two names is worth, and from where on it is sure.
const (
	seamSure  = 100.0 // behind 项目, or behind a name's end and before a region
	seamMaybe = 10.0  // only one of these
	seamShort = -50.0 // before or behind a name too short for one
)

// Names of projects end with a work or a house; with the first ones nearly always.
var (
	workEnd = runeset.TailsOf("项目", "工程")
	nameEnd = runeset.TailsOf("城市", "中心", "基地", "平台", "公寓", "示范区", "园", "院", "校", "站", "厂", "库", "线", "苑", "馆", "所")
)

// shortName is the fewest characters that a project's name has.
const shortName = 6

// names cuts characters i to j where the print begins anew and a name may end or
// begin. It tells what each cut is worth.
func (g *glyphs) names(i, j int) ([]document.Run, []float64) {
	cuts, seams := []int{0}, []float64{0}
	at := []int{i}
	depth := 0
	for k := i + 1; k < j-1; k++ {
		depth = bracketDepth(depth, g.text(k-1, k))
		if depth > 0 || !g.fresh[k] {
			continue
		}
		before := withoutBracket(g.text(max(i, k-30), k))
		_, _, place := region.Leading(g.text(k, j))
		house := nameEnd.Close(before)
		switch {
		case workEnd.Close(before), place && house:
			seams = append(seams, seamSure)
		case place, house:
			seams = append(seams, seamMaybe)
		default:
			continue
		}
		cuts, at = append(cuts, g.bytes(i, k)), append(at, k)
	}
	at = append(at, j)
	for k := range seams {
		if k > 0 && seams[k] < seamSure && (at[k]-at[k-1] < shortName || at[k+1]-at[k] < shortName) {
			seams[k] += seamShort
		}
	}
	return g.cut(i, j, cuts), seams
}

// strong joins names again at cuts that are not sure.
func strong(names []document.Run, seams []float64) []document.Run {
	var out []document.Run
	for i := 0; i < len(names); {
		var b builder
		b.add("", names[i])
		for i++; i < len(names) && seams[i] < seamSure; i++ {
			b.add("", names[i])
		}
		out = append(out, b.run())
	}
	return out
}

// rowMark is a row's number in a column of tasks: （12）.
var rowMark = regexp.MustCompile(`[（(](\d{1,3})[）)]`)

// opened are the characters that such a mark begins with.
var opened = runeset.Of("（(")

// numbered cuts characters from i to j at row marks that count on, or begin again
// at 1. Where text stands before the first mark it is no such column.
func (g *glyphs) numbered(i, j int) []document.Run {
	s := g.text(i, j)
	if !strings.HasPrefix(s, "（") && !strings.HasPrefix(s, "(") {
		return nil
	}
	if runs, ok := g.marked[[2]int{i, j}]; ok {
		return runs
	}
	var cuts []int
	last := 0
	for at, _, size := opened.Next(s, 0); size > 0; at, _, size = opened.Next(s, at+size) {
		m := openingMark.FindStringSubmatch(s[at:])
		if m == nil {
			continue
		}
		n := official.Numeral(m[1])
		if len(cuts) == 0 && (at > 0 || n == 0) {
			return nil
		}
		if len(cuts) == 0 || n == last+1 || n == 1 {
			cuts, last = append(cuts, at), n
		}
	}
	runs := g.cut(i, j, cuts)
	g.marked[[2]int{i, j}] = runs
	return runs
}

// cut makes runs of characters i to j, each from one of cuts (byte offsets behind i)
// to the next.
func (g *glyphs) cut(i, j int, cuts []int) []document.Run {
	base, end := int(g.at[i]), int(g.at[j])
	out := make([]document.Run, 0, len(cuts))
	for k, c := range cuts {
		to := end
		if k+1 < len(cuts) {
			to = base + cuts[k+1]
		}
		out = append(out, g.Slice(base+c, to))
	}
	return out
}

// deadline is a time by which something is to be done, as a table has it.
var deadline = runeset.PatternOf(`20\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[-—－至](?:20\d\d年)?(?:\d{1,2}月)?)?` +
	`(?:底|末|前|底前|上半年|下半年|年底)*|` +
	`(?:长期|持续|常态化|全年|每年|即时|立即)(?:推进|坚持|实施|开展|完成)?`)

// deadlines cuts characters i to j into times, if there is nothing else.
func (g *glyphs) deadlines(i, j int) []document.Run {
	s := g.text(i, j)
	var out []document.Run
	for at := 0; at < len(s); {
		n := deadline.Opening(s[at:])
		if n == 0 {
			return nil
		}
		out = append(out, g.Slice(int(g.at[i])+at, int(g.at[i])+at+n))
		at += n
	}
	return out
}

// sentences tells where to cut characters i to j: behind full stops where the print
// begins anew.
func (g *glyphs) sentences(i, j int) []int {
	cuts := []int{0}
	for k := i + 1; k < j; k++ {
		if g.fresh[k] && strings.HasSuffix(g.S[:g.at[k]], "。") {
			cuts = append(cuts, g.bytes(i, k))
		}
	}
	return cuts
}

// branch is a branch named behind the body that it is of: 人民银行/某某市中心支行.
var (
	branch  = regexp.MustCompile(`^\p{Han}{2,10}?(?:支行|分行|分公司)`)
	parents = runeset.EndingsOf(slices.Values([]string{"银行", "公司", "集团"}))
)

// bodies cuts characters i to j between names of bodies that nothing separates: where
// the print begins anew, or where a name that says whose it is stands right behind
// an office.
func (g *glyphs) bodies(i, j int) []document.Run {
	if runs, ok := g.named[[2]int{i, j}]; ok {
		return runs
	}
	cuts := []int{0}
	depth := 0
	for k := i + 1; k < j; k++ {
		last := g.text(k-1, k)
		depth = bracketDepth(depth, last)
		if depth == 0 && bodyClose.In(last) && g.seam(i, k, j) {
			cuts = append(cuts, g.bytes(i, k))
		}
	}
	runs := g.cut(i, j, cuts)
	g.named[[2]int{i, j}] = runs
	return runs
}

// longestBody is how many characters of a body's name tell its end.
const longestBody = 24

// seam tells whether of characters i to j a body's name ends before k and another
// begins there.
func (g *glyphs) seam(i, k, j int) bool {
	behind := g.text(k, j)
	if !g.fresh[k] && !strings.ContainsAny(g.text(k, k+1), "市省县旗") || !beginsBody(behind) {
		return false
	}
	before := g.text(max(i, k-longestBody), k)
	before = strings.TrimSuffix(before, dutyEnd.Longest(before))
	switch {
	case !endsBody(before),
		!g.fresh[k] && !(officeEnd.Longest(before) != "" && ownOffice.MatchString(behind)),
		strings.HasPrefix(behind, "各成员") && jointBody.Longest(before) != "",
		parents.Longest(before) != "" && branch.MatchString(behind):
		return false
	}
	return true
}

// bracketDepth is how many brackets are open behind a character, where before it
// depth were.
func bracketDepth(depth int, char string) int {
	switch char {
	case "（", "(":
		return depth + 1
	case "）", ")":
		return max(0, depth-1)
	}
	return depth
}

// dutyLast is what the words of dutyEnd end with.
const dutyLast = "头责合"

// bodyClose are the characters behind which one name of a body may end and another begin.
var bodyClose = runeset.Of(bodyLast + dutyLast + closing + ")")

var (
	// dutyEnd is a body's duty said behind its name: 市教育局牵头.
	dutyEnd = runeset.EndingsOf(slices.Values([]string{"牵头", "负责", "配合"}))
	// officeEnd is an office's end, ownOffice the whole name of one of the plan's own
	// place.
	officeEnd = runeset.EndingsOf(slices.Values([]string{"局", "委员会", "办公室", "厅", "人民政府"}))
	ownOffice = regexp.MustCompile(`^[市省县旗]\p{Han}{2,10}(?:局|委员会|办公室|厅)`)
	// jointBody is a body whose members are others: 推进委员会各成员单位.
	jointBody = runeset.EndingsOf(slices.Values([]string{"推进委员会", "领导小组", "指挥部", "联席会议", "专班"}))
)
