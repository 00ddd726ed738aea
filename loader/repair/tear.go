package repair

import (
	"cmp"
	"regexp"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"plangraph/loader/official"
)

// joinCost is the least cost of joining k lines to those before them.
func joinCost(lines []cellLine, k int) float64 {
	_, cost := joins(lines, k)
	return cost
}

// joins gives the k lines that most likely go on with the cells before them, in
// order, and what that costs.
func joins(lines []cellLine, k int) ([]int, float64) {
	costs := tears(lines)
	order := make([]int, 0, len(lines))
	for i := 1; i < len(lines); i++ {
		order = append(order, i)
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(costs[a], costs[b]) })
	out := order[:min(k, len(order))]
	sum := costUnlike * float64(k-len(out))
	for _, i := range out {
		sum += costs[i]
	}
	sort.Ints(out)
	return out, sum
}

// tears gives for each line how unlikely it is that it goes on with the cell of the
// line before it.
func tears(lines []cellLine) []float64 {
	widest := 0
	for _, l := range lines {
		widest = max(widest, l.width())
	}
	common, opens := commonEndings(lines), commonOpenings(lines)
	any := len(common) > 0
	out := make([]float64, len(lines))
	above := "" // how the cell so far ends
	for i := 1; i < len(lines); i++ {
		a, b := lines[i-1], lines[i]
		if above = a.ending; above == "" && out[i-1] > 0 && out[i-1] <= 0.2 {
			above = ending(lines[i-2].S() + a.S())
		}
		closed := common[above] || a.bracket && common[closing]
		full := a.width() >= widest-6
		switch {
		case b.goesOn || a.pausing || any && common[a.last+b.first]:
			out[i] = 0.05
		case b.body && !a.body && !a.figures:
			out[i] = 0.05
		case a.figures || b.figures || a.body:
			out[i] = costUnlike
		case closed:
			out[i] = 1.5
		case full && b.closes(common), b.runes <= 2:
			out[i] = 0.1
		case b.closes(common) && 4*a.width() >= 3*widest:
			out[i] = 0.15
		case opens[b.first]:
			out[i] = 1
		case full && 5*b.width() <= 3*a.width():
			out[i] = 0.2
		case full:
			out[i] = 0.45
		case b.runes <= 4:
			out[i] = 0.4
		default:
			out[i] = 1
		}
	}
	return out
}

// cellLine is a line of a column, with what its form tells.
type cellLine struct {
	line
	runes   int
	called  bool   // called as columns are
	prose   bool   // of running text
	figures bool   // nothing but figures
	body    bool   // ends like a public body's name
	pausing bool   // cannot end a cell
	goesOn  bool   // cannot begin a cell
	bracket bool   // ends with a bracket
	ending  string // its last two Chinese characters, such a bracket left out
	// The first character and the last: with a neighbour's they may be an ending that the
	// line broke, 示范项/目.
	first, last string
}

func cellLines(lines []line) []cellLine {
	out := make([]cellLine, len(lines))
	for i, l := range lines {
		s := l.S()
		_, first := utf8.DecodeRuneInString(s)
		_, last := utf8.DecodeLastRuneInString(s)
		out[i] = cellLine{
			called: len(s) <= longestColumn && columnName.MatchString(official.Bare(s)), prose: prose(s),
			first: s[:first], last: s[len(s)-last:],
			line: l, runes: utf8.RuneCountInString(s),
			figures: isFigures(s), body: endsBody(s), pausing: pausing(s), goesOn: torn(s),
			bracket: strings.HasSuffix(s, closing), ending: ending(s),
		}
	}
	return out
}

// longestColumn is how many bytes what a column is called has at most.
const longestColumn = 150

// closing stands for any bracket at a cell's end.
const closing = "）"

func (l cellLine) closes(common map[string]bool) bool {
	return common[l.ending] || l.bracket && common[closing]
}

// torn tells whether s begins with what no cell begins with: a word's last character
// before a comma is torn from the word.
func torn(s string) bool {
	first, n := utf8.DecodeRuneInString(s)
	switch first {
	case '（', '(', '的', '及', '和', '与', '等', '或':
		return true
	}
	next, _ := utf8.DecodeRuneInString(s[n:])
	return isHan(first) && (next == '，' || next == '、' || next == '；')
}

// commonEndings are the endings that many of a column's cells have: …项目, …规划, a
// bracket.
func commonEndings(lines []cellLine) map[string]bool {
	count := map[string]int{}
	for _, l := range lines {
		count[l.ending]++
		if l.bracket {
			count[closing]++
		}
	}
	out := map[string]bool{}
	for e, n := range count {
		if e != "" && n >= 3 && 4*n >= len(lines) {
			out[e] = true
		}
	}
	return out
}

// commonOpenings are the characters that several of a column's lines open with: 新建…,
// 全长…, 全线….
func commonOpenings(lines []cellLine) map[string]bool {
	count := map[string]int{}
	for _, l := range lines {
		count[l.first]++
	}
	out := map[string]bool{}
	for o, n := range count {
		if r, _ := utf8.DecodeRuneInString(o); isHan(r) && n >= 3 && 8*n >= len(lines) {
			out[o] = true
		}
	}
	return out
}

// ending is the last two Chinese characters of s, brackets behind them left out.
func ending(s string) string {
	if strings.HasSuffix(s, closing) || strings.HasSuffix(s, ")") {
		s = tail.ReplaceAllString(s, "")
	}
	r, n := utf8.DecodeLastRuneInString(s)
	p, m := utf8.DecodeLastRuneInString(s[:len(s)-n])
	if !isHan(r) || !isHan(p) {
		return ""
	}
	return s[len(s)-n-m:]
}

var tail = regexp.MustCompile(`[（(][^（）()]*[）)]$`)

// endsBody tells whether s ends as names of public bodies do, a bracket left out.
func endsBody(s string) bool {
	if strings.HasSuffix(s, "）") || strings.HasSuffix(s, ")") {
		s = tail.ReplaceAllString(s, "")
	}
	r, n := utf8.DecodeLastRuneInString(s)
	switch {
	case !strings.ContainsRune(bodyLast, r):
		return false
	case strings.ContainsRune("校委办站所", r):
		before, _ := utf8.DecodeLastRuneInString(s[:len(s)-n])
		return isHan(before)
	}
	for _, w := range bodyEnds {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// bodyEnds are the last words of bodies' names, bodyLast the characters that any of
// them can end with.
var bodyEnds = []string{"局", "委员会", "管委会", "办公室", "办公厅", "政府", "部", "厅", "中心", "公司", "集团", "协会", "联合会", "工商联", "银行", "支行", "分行", "海关", "园区", "开发区", "学院", "大学", "医院", "法院", "检察院", "支队", "总队", "部门", "单位"}

const bodyLast = "局会室厅府部心司团联行关区院学校委办队站所门位"
