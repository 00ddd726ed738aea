package repair

import (
	"regexp"
	"strings"

	"golang.org/x/text/unicode/norm"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// A printed table often comes column by column, one cell a line: the numbers of its
// rows under 序号, then each column's name and its cells. columnTable reads such a
// table; how many rows it has is known from the numbers, and a column is a name with
// so many cells behind it.

// How many lines of a column table are looked at behind its numbers.
const (
	maxColumnLines = 400
	maxNames       = 24 // lines among them that may be columns' names
)

// serialName is what the column of the rows' numbers is called.
const serialName = "序号"

// isSerialName tells whether s calls a column of numbers so.
func isSerialName(s string) bool {
	return strings.HasSuffix(s, "号") && official.Bare(s) == serialName
}

// serials is the first column: 序号, the rows' numbers, names of groups between them,
// a total's name behind them.
type serials struct {
	first, n int // number of the first row, count of rows
	cells    []document.Run
	groups   map[int]document.Run // by row, the name of the group that begins there
	totals   []document.Run
	end      int
}

// goesOnWith tells that number is the next of the column, or its first.
func (s *serials) goesOnWith(number int) bool {
	if s.n == 0 {
		return number > 0
	}
	return number == s.first+s.n
}

// readSerials reads the column of numbers that begins with 序号 in line i.
func readSerials(lines []line, i int) (serials, bool) {
	if !isSerialName(lines[i].S()) {
		return serials{}, false
	}
	s := serials{groups: map[int]document.Run{}, end: i + 1}
	number := func(k int) int {
		if k >= len(lines) || len(lines[k].S()) > 6 {
			return 0
		}
		folded := norm.NFKC.String(lines[k].S())
		if strings.Trim(folded, "0123456789") != "" {
			return 0
		}
		return official.Numeral(folded)
	}
	for k := i + 1; k < len(lines); k++ {
		switch v := number(k); {
		case s.goesOnWith(v):
			if s.n == 0 {
				s.first = v
			}
			s.cells = append(s.cells, lines[k].Run())
			s.n++
			s.end = k + 1
			continue
		case v == 0 && lines[k].width() <= 40 && s.goesOnWith(number(k+1)):
			s.groups[s.n] = lines[k].Run()
			continue
		case s.n > 0 && official.Bare(lines[k].S()) == remarks:
			s.end = k + 1 // its text comes among the columns
			continue
		case s.n > 0 && totalName.MatchString(official.Bare(lines[k].S())):
			s.totals = append(s.totals, lines[k].Run())
			s.end = k + 1
			continue
		}
		break
	}
	return s, s.n >= 2
}

var (
	totalName   = regexp.MustCompile(`^(?:合计|总计|小计)$`)
	captionName = regexp.MustCompile(`^(?:表|专栏|附表)\s*[\d一二三四五六七八九十]+|(?:表|指标|目标|清单|情况)$`)
)

// isFigures tells whether s is figures with the signs that stand around them (≥95%, 10～12), or
// the dash of an empty cell.
func isFigures(s string) bool {
	figure, closed := false, false // closed: behind the last digit is only what may end figures
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			figure, closed = true, true
		case figureEnd.Has(r):
		case figureLead.Has(r):
			closed = false
		default:
			return false
		}
	}
	return figure && closed || !figure && noFigure.MatchString(s)
}

var (
	figureEnd  = runeset.Of(".,×x*+-－—–~～%％‰[]()（） ")
	figureLead = runeset.Of("至≥≤<>＞＜约/")
	noFigure   = regexp.MustCompile(`^[-－—–/]{1,2}$`)
)

// span of the lines behind the numbers that a column takes: its name is
// lines[start:cells], its cells lines[cells:end].
type columnSpan struct {
	start, cells, end int
}

// columnTable reads the table whose numbers begin in line i of seen. It gives the
// index behind the table.
func columnTable(seen *kinds, i int) (*document.Table, int, bool) {
	lines := seen.lines
	s, ok := readSerials(lines, i)
	if !ok {
		return rowTable(seen, i)
	}
	rest := cellLines(lines[s.end:columnsEnd(lines, s.end)])
	spans, notes := columnSpans(rest, s.n, len(s.totals))
	if len(spans) == 0 {
		return nil, 0, false
	}
	t := &document.Table{Notes: notes}
	rows := s.n + len(s.totals)
	t.Rows = make([]document.Row, rows)
	header := document.Row{Cells: []document.Cell{{Run: lines[i].Run()}}}
	if len(s.groups) > 0 {
		header.Cells = append([]document.Cell{{}}, header.Cells...)
	}
	for r := range t.Rows {
		var number document.Run
		if r < s.n {
			number = s.cells[r]
		} else {
			number = s.totals[r-s.n]
		}
		t.Rows[r].Cells = []document.Cell{{Run: number}}
		if len(s.groups) > 0 {
			t.Rows[r].Cells = []document.Cell{{Run: s.groups[r]}, {Run: number}}
		}
	}
	var over document.Run // the name that spans the columns behind it
	names := make([]document.Row, 0, 2)
	names = append(names, header, document.Row{Cells: make([]document.Cell, len(header.Cells))})
	for _, c := range spans {
		name := joined(lines[s.end+c.start : s.end+c.cells])
		if c.cells == c.end {
			over = name
			continue
		}
		top := document.Cell{Run: name}
		below := document.Cell{}
		if over.S != "" && (!callsColumn(name.S) || isYear(over.S) && !isYear(name.S)) {
			top, below = document.Cell{Run: over}, document.Cell{Run: name}
		} else {
			over = document.Run{}
		}
		names[0].Cells = append(names[0].Cells, top)
		names[1].Cells = append(names[1].Cells, below)
		for r, cell := range fitCells(rest[c.cells:c.end], s.n, len(s.totals), t.Rows) {
			t.Rows[r].Cells = append(t.Rows[r].Cells, cell)
		}
	}
	t.Header = names[:1]
	if _, filled := alone(names[1].Cells); filled > 0 {
		t.Header = names
	}
	return t, s.end + spans[len(spans)-1].end, true
}

func isYear(s string) bool {
	return strings.Contains(s, "年") && yearName.MatchString(official.Bare(s))
}

var yearName = regexp.MustCompile(`^(?:到|至)?20\d\d年`)

// columnsEnd gives the first line behind start that cannot be a column table's:
// another table's start, a heading.
func columnsEnd(lines []line, start int) int {
	for i := start; i < len(lines); i++ {
		if i-start >= maxColumnLines || lines[i].unit != 0 || isSerialName(lines[i].S()) || captionStart.Opens(lines[i].S()) {
			return i
		}
		if o, ok := official.ReadOrdinal(lines[i].S()); ok && !isFigures(lines[i].S()) && o.Len < len(lines[i].S()) {
			return i
		}
	}
	return len(lines)
}

var captionStart = runeset.PatternOf(`(?:表|专栏|附表|附件)\s*[\d一二三四五六七八九十]+`)

// Costs by which columnSpans weighs where columns begin. They matter only against
// one another: a column with as many cells as rows costs least, one with fewer much,
// and a cell that looks like a column's name something.
const (
	costColumn  = 0.2
	costOver    = 0.3 // a name over several columns
	costMissing = 1.5
	costEach    = 0.1  // of the missing cells
	costName    = 0.6  // a cell called like a column, or a column not called like one
	costLine    = 0.25 // a line left behind the table
	costFigures = 2.0  // such a line that is a figure
	costUnlike  = 3.0
	costGuess   = 0.4 // from here on a joined cell is not certain
	costTotal   = 0.5 // a total in a column of words
)

// columnSpans finds the columns in lines, for a table of n rows and some totals.
// Prose among them is notes.
func columnSpans(lines []cellLine, n, totals int) ([]columnSpan, []document.Run) {
	type step struct {
		cost float64
		span columnSpan
		prev int
	}
	m := len(lines)
	best := make([]step, m+1)
	for i := range best {
		best[i] = step{cost: -1}
	}
	best[0].cost = 0
	isName := make([]bool, m)
	names := 0
	for i := range lines {
		if isName[i] = namesColumn(lines, i); isName[i] {
			names++
		}
	}
	if names > maxNames {
		return nil, nil
	}
	relax := func(at int, s step) {
		if best[at].cost < 0 || s.cost < best[at].cost {
			best[at] = s
		}
	}
	for i := range m {
		if best[i].cost < 0 {
			continue
		}
		if end := proseEnd(lines, i); end > i && end < m && isName[end] {
			relax(end, step{best[i].cost + costColumn, columnSpan{i, i, i}, i})
		}
		if !isName[i] {
			continue
		}
		unusual := 0.0
		if !lines[i].called {
			unusual = costName
		}
		ofFigures := unitName.MatchString(lines[i].S())
		for h := 1; h <= 2 && i+h <= m; h++ {
			if h == 2 && !continuesName(lines, i) {
				break
			}
			start := i + h
			if h == 1 {
				relax(start, step{best[i].cost + costOver, columnSpan{i, start, start}, i})
			}
			inside := 0.0
			for end := start + 1; end <= m && end-start <= 3*(n+totals)+4; end++ {
				if lines[end-1].prose {
					break
				}
				if h == 1 && ofFigures && !strings.ContainsAny(lines[end-1].S(), digitsOrNone) {
					break
				}
				if isName[end-1] && lines[end-1].called {
					inside += costMissing
				} else if isName[end-1] && end-1 > start {
					inside += costName
				}
				least := best[i].cost + costColumn + unusual + inside
				if best[end].cost >= 0 && least >= best[end].cost {
					continue // however well it fits
				}
				relax(end, step{least + fitCost(lines[start:end], n, totals), columnSpan{i, start, end}, i})
			}
		}
	}
	after := 0.0
	left := make([]float64, m+1) // cost of leaving all lines from i on
	for i := m - 1; i >= 0; i-- {
		if lines[i].figures {
			after += costFigures
		} else {
			after += costLine
		}
		left[i] = after
	}
	at, least := 0, left[0]+costUnlike // the numbers make a table likely
	for i := 1; i <= m; i++ {
		c := best[i].cost + left[i]
		if i < m && lines[i].called {
			c += costUnlike // a column is left over
		}
		if best[i].cost >= 0 && c < least && best[i].span.end > best[i].span.cells {
			at, least = i, c
		}
	}
	var spans []columnSpan
	var notes []document.Run
	for at > 0 {
		s := best[at]
		if s.span.end > s.span.start {
			spans = append(spans, s.span)
		} else {
			var b builder
			for _, l := range lines[s.prev:at] {
				b.addLine("", &l.line)
			}
			notes = append(notes, b.run())
		}
		at = s.prev
	}
	for i, j := 0, len(spans)-1; i < j; i, j = i+1, j-1 {
		spans[i], spans[j] = spans[j], spans[i]
	}
	return spans, notes
}

// unitName is the name of a column of figures: 建设规模（万千瓦）.
var unitName = regexp.MustCompile(`[（(][^（）()]*(?:元|吨|瓦|时|米|亩|里|顷|[%％])(?:/\p{Han})?[）)]$`)

// digitsOrNone are what some of stands in each cell of figures, dashes for none.
const digitsOrNone = "0123456789-－—–/"

// namesColumn tells whether line i may be a column's name: it is called so, or it is
// the one word among figures, or between them and the name of several columns.
func namesColumn(lines []cellLine, i int) bool {
	if lines[i].called {
		return true
	}
	isFigures := func(k int) bool { return k >= 0 && k < len(lines) && lines[k].figures }
	if runeset.Len(official.Bare(lines[i].S())) > 8 || isFigures(i) {
		return false
	}
	if isFigures(i + 1) {
		return isFigures(i+2) || isFigures(i-1) || i > 0 && unitName.MatchString(lines[i-1].S())
	}
	return isFigures(i-1) && isFigures(i-2) && i+1 < len(lines) && lines[i+1].called
}

// continuesName tells whether line i+1 goes on with the column's name in line i.
func continuesName(lines []cellLine, i int) bool {
	if i+1 >= len(lines) {
		return false
	}
	next := official.Bare(lines[i+1].S())
	return strings.HasPrefix(next, "（") || strings.HasPrefix(next, "(") ||
		isYear(lines[i].S()) && lines[i+1].called && !isYear(next)
}

// prose tells whether a line is of running text.
func prose(s string) bool { return strings.Contains(s, "。") }

// proseEnd gives the line behind a paragraph of running text that starts in line i,
// i where there is none.
func proseEnd(lines []cellLine, i int) int {
	const most = 12
	if lines[i].width() < 30 {
		return i
	}
	any := false
	for k := i; k < min(len(lines), i+most); k++ {
		any = any || prose(lines[k].S())
		if finished(lines[k].S()) && any {
			return k + 1
		}
	}
	return i
}

// fitCost is how badly lines make n cells, or n and the totals.
func fitCost(lines []cellLine, n, totals int) float64 {
	c := len(lines)
	switch {
	case c > 2 && nameAbove(lines):
		return costUnlike
	case c == n:
		return 0
	case c == n+totals:
		if all := figureColumn(lines); all || totals == 0 {
			return 0
		}
		// A total has figures only, unless no cell looks torn.
		return min(joinCost(joinCosts(lines), c-n), costTotal)
	case c < n:
		return costMissing + costEach*float64(n-c)
	}
	costs := joinCosts(lines)
	few := joinCost(costs, c-n)
	if totals > 0 && c > n+totals {
		few = min(few, joinCost(costs, c-n-totals)+totalCost(lines))
	}
	return few
}

func figureColumn(lines []cellLine) bool {
	for _, l := range lines {
		if !l.figures {
			return false
		}
	}
	return true
}

// nameAbove tells whether the first lines are words and all others figures: then
// they belong to the column's name.
func nameAbove(lines []cellLine) bool {
	i := 0
	for i < len(lines) && !lines[i].figures {
		i++
	}
	if i == 0 || i > 2 || len(lines)-i < 2 {
		return false
	}
	for _, l := range lines[i:] {
		if !l.figures {
			return false
		}
	}
	return true
}
