package repair

import (
	_ "embed"
	"regexp"
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/region"
)

// glyphs is the text of a rotated table: its characters in the order of the file,
// and where between them the print began anew (a blank line, a space), which a cell
// always does and a line within a cell may.
type glyphs struct {
	document.Run
	at    []int // byte offset of each character, and of the end
	fresh []bool
	tops  []int // characters that begin a page, as far as the print tells
	line  []int // the line of each character
}

func newGlyphs(lines []line) *glyphs {
	g := &glyphs{}
	var b builder
	for n, l := range lines {
		// A page begins where a line is set off, or page furniture was dropped.
		top := l.indent > 0 || n > 0 && l.no-l.gap > lines[n-1].no+1
		start := 0
		for start < len(l.S) {
			end := start + strings.IndexByte(l.S[start:]+" ", ' ')
			if end > start {
				if top && start == 0 {
					g.tops = append(g.tops, len(g.at))
				}
				fresh := l.gap > 0 || end < len(l.S) || start > 0 || top
				for i := range l.S[start:end] {
					g.at = append(g.at, b.text.Len()+i)
					g.fresh = append(g.fresh, fresh && i == 0)
					g.line = append(g.line, n)
				}
				b.add("", l.Slice(start, end))
			}
			start = end + 1
		}
	}
	g.Run = b.run()
	g.at, g.fresh = append(g.at, len(g.S)), append(g.fresh, true)
	return g
}

// text is the characters from i to before j.
func (g *glyphs) text(i, j int) string { return g.S[g.at[i]:g.at[j]] }

func (g *glyphs) slice(i, j int) document.Run { return g.Slice(g.at[i], g.at[j]) }

// len counts the characters.
func (g *glyphs) len() int { return len(g.at) - 1 }

// label is a column's name found at characters start to end.
type labelAt struct {
	name       string
	start, end int
}

// maxLabel is how many characters a column's name has at most.
const maxLabel = 10

// columns.txt holds what columns of rotated tables are called, one name a line.
//
//go:embed columns.txt
var columnList string

var taskColumns = func() map[string]bool {
	names := map[string]bool{}
	for _, n := range strings.Fields(columnList) {
		names[n] = true
	}
	return names
}()

// labels finds all that may be columns' names, the longest at each place.
func (g *glyphs) labels() []labelAt {
	var out []labelAt
	for i := 0; i < g.len(); i++ {
		if !g.fresh[i] {
			continue
		}
		for n := min(maxLabel, g.len()-i); n >= 2; n-- {
			if s := g.text(i, i+n); taskColumns[s] {
				out = append(out, labelAt{s, i, i + n})
				i += n - 1
				break
			}
		}
	}
	return out
}

// maxAbove is how many characters of a column's name may stand before the part of it
// that is known.
const maxAbove = 6

// lengthen gives the first names of pages what always stands right before them, as
// the first line of a column's name: 提升行动/重点工程.
func (g *glyphs) lengthen(labels []labelAt) {
	for n := maxAbove; n >= 2; n-- {
		count := map[string]int{}
		all := map[string]int{}
		above := func(i int) string {
			l := labels[i]
			if l.start < n || !g.fresh[l.start-n] || i > 0 && (labels[i-1].end > l.start-n || !endsPage(labels[i-1].name)) {
				return ""
			}
			return g.text(l.start-n, l.start)
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

// endsPage tells whether a column may be the last before the first one of words.
func endsPage(name string) bool {
	return name == serialName || name == remarks || isBodyColumn(name)
}

// remarks is what the last column of many tables is called.
const remarks = "备注"

// places cuts characters i to j before names of regions where the print begins anew,
// as names of projects open with them.
func (g *glyphs) places(i, j int) []document.Run {
	cuts := []int{0}
	for k := i + 1; k < j; k++ {
		if g.fresh[k] && g.at[k]-g.at[i]-cuts[len(cuts)-1] >= 12 {
			if _, _, ok := region.Leading(g.S[g.at[k]:g.at[j]]); ok {
				cuts = append(cuts, g.at[k]-g.at[i])
			}
		}
	}
	return g.cut(i, j, cuts)
}

// rowMark is a row's number in a column of tasks: （12）.
var rowMark = regexp.MustCompile(`[（(](\d{1,3})[）)]`)

// numbered cuts characters from i to j at row marks that count on, or begin again
// at 1. Where text stands before the first mark it is no such column.
func (g *glyphs) numbered(i, j int) []document.Run {
	s := g.text(i, j)
	var cuts []int
	last := 0
	for _, m := range rowMark.FindAllStringSubmatchIndex(s, -1) {
		n := official.Numeral(s[m[2]:m[3]])
		if len(cuts) == 0 && (m[0] > 0 || n == 0) {
			return nil
		}
		if len(cuts) == 0 || n == last+1 || n == 1 {
			cuts, last = append(cuts, m[0]), n
		}
	}
	return g.cut(i, j, cuts)
}

// cut makes runs of characters i to j, each from one of cuts (byte offsets behind i)
// to the next.
func (g *glyphs) cut(i, j int, cuts []int) []document.Run {
	base, end := g.at[i], g.at[j]
	var out []document.Run
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
var deadline = regexp.MustCompile(`20\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[-—－至](?:20\d\d年)?(?:\d{1,2}月)?)?(?:底|末|前|底前|上半年|下半年|年底)*|(?:长期|持续|常态化|全年|每年|即时|立即)(?:推进|坚持|实施|开展|完成)?`)

// deadlines cuts characters i to j into times, if there is nothing else.
func (g *glyphs) deadlines(i, j int) []document.Run {
	s := g.text(i, j)
	var out []document.Run
	last := 0
	for _, m := range deadline.FindAllStringIndex(s, -1) {
		if m[0] != last {
			return nil
		}
		out = append(out, g.Slice(g.at[i]+m[0], g.at[i]+m[1]))
		last = m[1]
	}
	if last != len(s) {
		return nil
	}
	return out
}

// sentences cuts characters i to j behind full stops where the print begins anew.
func (g *glyphs) sentences(i, j int) []document.Run {
	cuts := []int{0}
	for k := i + 1; k < j; k++ {
		if g.fresh[k] && strings.HasSuffix(g.text(k-1, k), "。") {
			cuts = append(cuts, g.at[k]-g.at[i])
		}
	}
	return g.cut(i, j, cuts)
}

// branch is a branch named behind the body that it is of: 人民银行/某某市中心支行.
var (
	branch  = regexp.MustCompile(`^\p{Han}{2,10}?(?:支行|分行|分公司)`)
	parents = regexp.MustCompile(`(?:银行|公司|集团)$`)
)

// bodyLast is the last characters of what bodyEnd matches.
const bodyLast = "局会室厅府部心司团联行关区院学校委办队站所门位）)"

// bodies cuts characters i to j between names of bodies that nothing separates,
// where the print begins anew.
func (g *glyphs) bodies(i, j int) []document.Run {
	cuts := []int{0}
	depth := 0
	for k := i + 1; k < j; k++ {
		switch r, _ := utf8.DecodeRuneInString(g.text(k-1, k)); r {
		case '（', '(':
			depth++
		case '）', ')':
			depth = max(0, depth-1)
		}
		if depth == 0 && g.fresh[k] && strings.Contains(bodyLast, g.text(k-1, k)) && bodyEnd.MatchString(g.text(max(i, k-24), k)) && beginsBody(g.S[g.at[k]:g.at[j]]) && !(branch.MatchString(g.S[g.at[k]:g.at[j]]) && parents.MatchString(g.text(i, k))) {
			cuts = append(cuts, g.at[k]-g.at[i])
		}
	}
	return g.cut(i, j, cuts)
}
