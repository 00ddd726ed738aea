package repair

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/runeset"
)

// joinCosts gives what joining lines to those before them costs, the least first.
func joinCosts(lines []cellLine) []float64 {
	if len(lines) == 0 {
		return nil
	}
	costs := tears(lines)[1:]
	slices.Sort(costs)
	return costs
}

// joinCost is the least cost of k joints of costs, as joinCosts gave them.
func joinCost(costs []float64, k int) float64 {
	n := min(k, len(costs))
	sum := costUnlike * float64(k-n)
	for _, c := range costs[:n] {
		sum += c
	}
	return sum
}

// joins gives the k lines that most likely go on with the cells before them, in order.
func joins(lines []cellLine, k int) []int {
	costs := tears(lines)
	order := make([]int, 0, len(lines))
	for i := 1; i < len(lines); i++ {
		order = append(order, i)
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(costs[a], costs[b]) })
	out := order[:min(k, len(order))]
	slices.Sort(out)
	return out
}

// tears gives for each line how unlikely it is that it goes on with the cell of the
// line before it.
func tears(lines []cellLine) []float64 {
	widest := 0
	for i := range lines {
		widest = max(widest, lines[i].width())
	}
	var t tally
	t.count(lines)
	out := make([]float64, len(lines))
	for i := 1; i < len(lines); i++ {
		a, b := &lines[i-1], &lines[i]
		above := a.endingID // how the cell so far ends
		if above == 0 && out[i-1] > 0 && out[i-1] <= 0.2 {
			above = idOf(ending(lines[i-2].S()+a.S()), lines)
		}
		closed := t.ends(above) || a.bracket && t.ends(closingID)
		full := a.width() >= widest-6
		switch {
		case b.goesOn || a.pausing || t.ends(b.seamID):
			out[i] = 0.05
		case b.body && !a.body && !a.figures:
			out[i] = 0.05
		case a.figures || b.figures || a.body:
			out[i] = costUnlike
		case closed:
			out[i] = 1.5
		case full && t.closes(b), b.runes <= 2:
			out[i] = 0.1
		case t.closes(b) && 4*a.width() >= 3*widest:
			out[i] = 0.15
		case t.opens(b.firstID):
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
	// Numbers that tell endings and first Chinese characters apart, 0 for none: of its
	// ending, of its first character, and of that with the last one of the line before it,
	// which may be an ending that the line broke, 示范项/目.
	endingID, firstID, seamID int
}

// cellLines looks at lines, at most maxColumnLines.
func cellLines(lines []line) []cellLine {
	out := make([]cellLine, len(lines))
	ids := map[string]int{"": 0, closing: closingID}
	id := func(s string) int {
		n, ok := ids[s]
		if !ok {
			n = len(ids)
			ids[s] = n
		}
		return n
	}
	for i, l := range lines {
		s := l.S()
		out[i] = cellLine{
			called: len(s) <= longestColumn && callsColumn(s), prose: prose(s),
			line: l, runes: runeset.Len(s),
			figures: isFigures(s), body: endsBody(s), pausing: pausing(s), goesOn: torn(s),
			bracket: strings.HasSuffix(s, closing), ending: ending(s),
		}
		out[i].endingID = id(out[i].ending)
		if r, n := utf8.DecodeRuneInString(s); isHan(r) {
			out[i].firstID = id(s[:n])
		}
	}
	for i := 1; i < len(lines); i++ {
		before, s := lines[i-1].S(), lines[i].S()
		_, last := utf8.DecodeLastRuneInString(before)
		_, first := utf8.DecodeRuneInString(s)
		out[i].seamID = ids[before[len(before)-last:]+s[:first]]
	}
	return out
}

// idOf gives the number of an ending that one of lines has, 0 where none has it.
func idOf(ending string, lines []cellLine) int {
	for i := range lines {
		if lines[i].ending == ending {
			return lines[i].endingID
		}
	}
	return 0
}

// longestColumn is how many bytes what a column is called has at most.
const longestColumn = 150

// closing stands for any bracket at a cell's end.
const (
	closing   = "）"
	closingID = 1
)

// tally counts the endings and the first characters of a column's lines by their numbers.
type tally struct {
	lines int
	of    [2*maxColumnLines + 2]uint16
}

func (t *tally) count(lines []cellLine) {
	t.lines = len(lines)
	for i := range lines {
		l := &lines[i]
		t.of[l.endingID]++
		t.of[l.firstID]++
		if l.bracket {
			t.of[closingID]++
		}
	}
}

// ends tells an ending that many of the column's cells have: …项目, …规划, a bracket.
func (t *tally) ends(id int) bool { return id != 0 && t.of[id] >= 3 && 4*int(t.of[id]) >= t.lines }

// opens tells a character that several of the column's lines open with: 新建…, 全长…, 全线….
func (t *tally) opens(id int) bool { return id != 0 && t.of[id] >= 3 && 8*int(t.of[id]) >= t.lines }

func (t *tally) closes(l *cellLine) bool { return t.ends(l.endingID) || l.bracket && t.ends(closingID) }

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

// ending is the last two Chinese characters of s, brackets behind them left out.
func ending(s string) string {
	s = withoutBracket(s)
	r, n := utf8.DecodeLastRuneInString(s)
	p, m := utf8.DecodeLastRuneInString(s[:len(s)-n])
	if !isHan(r) || !isHan(p) {
		return ""
	}
	return s[len(s)-n-m:]
}

// withoutBracket drops a bracket at the end of s that holds no other.
func withoutBracket(s string) string {
	in, closed := strings.CutSuffix(s, closing)
	if !closed {
		in, closed = strings.CutSuffix(s, ")")
	}
	if !closed {
		return s // by far most
	}
	if open := strings.LastIndexAny(in, "（）()"); open >= 0 && (in[open] == '(' || strings.HasPrefix(in[open:], "（")) {
		return in[:open]
	}
	return s
}

// endsBody tells whether s ends as names of public bodies do, a bracket left out.
func endsBody(s string) bool {
	s = withoutBracket(s)
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
var bodyEnds = []string{
	"局", "委员会", "管委会", "办公室", "办公厅", "政府", "部", "厅", "部门", "单位", "支队", "总队", "法院", "检察院",
	"中心", "公司", "集团", "协会", "联合会", "工商联", "银行", "支行", "分行", "海关", "园区", "开发区",
	"学院", "大学", "医院",
}

const bodyLast = "局会室厅府部心司团联行关区院学校委办队站所门位"
