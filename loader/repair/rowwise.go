package repair

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// A table copied from a page often comes row by row, one cell a line: the names of
// its columns, then each row's cells. Where the rows are numbered, a number that
// comes again after as many lines as there are columns tells the rows apart; where
// they are not, figures that come again in the same columns do, or bodies and times.

// Bounds of a table that comes row by row.
const (
	maxRowColumns = 12
	minRowColumns = 3
	maxCellRunes  = 400
	maxNameRunes  = 20
)

// groupNames are what columns are called whose cells hold for several rows.
var groupNames = map[string]bool{
	"类别": true, "类型": true, "分类": true, "领域": true, "方面": true,
	"一级指标": true, "指标类别": true, "指标类型": true, "任务类别": true, "工作领域": true,
}

// callsGroup tells that s calls such a column, white space left out.
func callsGroup(s string) bool { return groupNames[official.Bare(s)] }

// rowTable reads the table whose columns' names begin in line i, row by row. It
// gives the index behind the table.
func rowTable(seen *kinds, i int) (*document.Table, int, bool) {
	lines := seen.lines
	if t, end, ok := indicatorRows(lines, i); ok {
		return t, end, true
	}
	if isSerialName(lines[i].S()) {
		if t, end, ok := numberedRows(lines, i); ok {
			return t, end, true
		}
	}
	if t, end, ok := parted(lines, i); ok {
		return t, end, true
	}
	if i+1 == len(lines) || !seen.mayBeName(i) || !seen.mayBeName(i+1) {
		return dutyRows(seen, i) // by far most lines
	}
	rows, last, ok := alikeRows(seen, i)
	if !ok || isYear(rows.Rows[0].Cells[0].S) { // which may be columns' names
		if t, end, is := alikeColumns(seen, i); is && end >= last {
			return t, end, true
		}
	}
	if ok {
		return rows, last, true
	}
	return dutyRows(seen, i)
}

// serialOf gives the number that a line is, in figures or written (一), 0 where it is none.
func serialOf(l line) int {
	if s := l.S(); len(s) <= len("二十一") && strings.Trim(s, "一二三四五六七八九十") == "" {
		return official.Numeral(s)
	}
	return serial(l.S())
}

// serial gives the number that s is, 0 where it is none.
func serial(s string) int {
	if len(s) > 6 {
		return 0
	}
	folded := norm.NFKC.String(s)
	if strings.Trim(folded, "0123456789") != "" {
		return 0
	}
	return official.Numeral(folded)
}

// numberedRows reads a table whose first column, in line i, is called 序号.
func numberedRows(lines []line, i int) (*document.Table, int, bool) {
	at := i + 1
	for ; at < len(lines) && serialOf(lines[at]) == 0 && !opensGroup(lines[at]); at++ {
		if !mayName(&lines[at]) && !opensRows(lines, at) || at-i == 2*maxRowColumns {
			return nil, 0, false
		}
	}
	names := wholeNames(lines[i:at])
	groups := map[int]document.Run{} // by row, the heading of the group that begins there
	if n := len(names) - 1; n >= minRowColumns && opensRows(lines, at-1) && allCalled(names[1:n]) && !rowEnds(lines, at, at+n+1) && rowEnds(lines, at, at+n) {
		groups[0], names = lines[at-1].Run(), names[:n]
	}
	if at = pastGroups(lines, at, groups, 0); at == len(lines) || serialOf(lines[at]) == 0 {
		return nil, 0, false
	}
	width, known := len(names), 0 // columns; those that are called as columns are
	for k := 1; k < width; k++ {
		if callsColumn(names[k].S()) {
			known++
		}
	}
	if width < minRowColumns || width > maxRowColumns || 2*known < width-1 {
		return nil, 0, false
	}
	names = withoutGroups(names, lines, at)
	merged := callsGroup(names[1].S())
	header, width := headerRows(runsOf(names), rowWidth(lines, at, len(names)))
	t := &document.Table{Header: header}
	end, ok := readNumbered(t, lines, at, width, merged, groups)
	setGroups(t, groups)
	return t, end, ok
}

// readNumbered adds to t the numbered rows of so many cells that begin in line at; where groups of them are merged, the
// row of one but the first has a cell less. It gives the line behind them, and fills in groups. ok is false for
// fewer than two rows.
func readNumbered(t *document.Table, lines []line, at, width int, merged bool, groups map[int]document.Run) (end int, ok bool) {
	header := t.Header
	for at+width <= len(lines) {
		if rows, end := partRows(header, lines, at, width); rows != nil {
			t.Rows = append(t.Rows, rows...)
			k := nextGroup(lines, end)
			if k == 0 && !follows(lines, at, end) {
				at = end
				break
			}
			if at = end; k > 0 {
				at, groups[len(t.Rows)] = k, lines[k-1].Run()
			}
			continue
		}
		cells := lines[at+1 : at+width]
		next := at + width
		if k := pastGroups(lines, next, nil, 0); k > next && follows(lines, at, k) && mayCells(cells) {
			t.Rows = append(t.Rows, rowOf(lines[at:next]))
			at = pastGroups(lines, next, groups, len(t.Rows))
			continue
		}
		if k := nextGroup(lines, next); k > 0 && mayCells(cells) && rowEnds(lines, k, k+width) {
			t.Rows = append(t.Rows, rowOf(lines[at:next]))
			at, groups[len(t.Rows)] = k, lines[k-1].Run()
			continue
		}
		switch {
		case follows(lines, at, next), next == len(lines):
		case merged && len(t.Rows) > 0 && follows(lines, at, next-1):
			cells, next = lines[at+1:next-1], next-1 // the group above goes on
		default:
			if row, end, ok := unevenRow(header, lines, at, width); ok {
				t.Rows = append(t.Rows, row)
				at = end
				continue
			}
			if row, end, ok := projectRow(header, lines, at, width); ok {
				t.Rows = append(t.Rows, row)
				if at = end; nextGroup(lines, end) > 0 {
					at = nextGroup(lines, end)
					groups[len(t.Rows)] = lines[at-1].Run()
				}
				continue
			}
			if rows, end, ok := sharedNumber(header, lines, at, width); ok {
				t.Rows = append(t.Rows, rows...)
				at = end
				continue
			}
			switch {
			case len(t.Rows) < 2:
				return 0, false
			case merged && !mayCells(cells):
				return at, true
			}
		}
		if !mayCells(cells) {
			break
		}
		row := rowOf(lines[at : at+1])
		if len(cells) < width-1 {
			above := t.Rows[len(t.Rows)-1].Cells[1]
			row.Cells = append(row.Cells, document.Cell{Run: above.Run, Merged: true})
		}
		row.Cells = append(row.Cells, rowOf(cells).Cells...)
		t.Rows = append(t.Rows, row)
		last := !follows(lines, at, next)
		if at = next; last {
			break
		}
	}
	return at, len(t.Rows) >= 2
}

// opensGroup tells a line that heads rows of a numbered table: 一、创新方面（共5项）.
func opensGroup(l line) bool { return headsGroup(l.S()) && isHeading(l.S()) }

// partRows reads the row whose number is in line at and that has but a name and sums, and the rows of its parts, whose
// numbers are in brackets: 8, 青龙河工程, 3100, 1000, （1）, 青龙河工程（一期）, 续建, …. It gives the line behind them; no rows
// where there are no parts.
func partRows(header []document.Row, lines []line, at, width int) (rows []document.Row, end int) {
	k := at + 2
	for k < len(lines) && k-at-2 < maxSums && isFigures(lines[k].S()) && partNumber(lines[k].S()) == 0 {
		k++
	}
	if k+width > len(lines) || partNumber(lines[k].S()) != 1 {
		return nil, 0
	}
	whole := rowOf(lines[at : at+2])
	for range width - (k - at) {
		whole.Cells = append(whole.Cells, document.Cell{})
	}
	whole.Cells = append(whole.Cells, rowOf(lines[at+2:k]).Cells...)
	rows = append(rows, whole)
	for n := 1; k < len(lines) && partNumber(lines[k].S()) == n; n++ {
		row, next, ok := projectRow(header, lines, k, width)
		if !ok {
			next = k + width
			if next > len(lines) || !mayCells(lines[k+1:next]) {
				break
			}
			row = rowOf(lines[k:next])
		}
		rows = append(rows, row)
		k = next
	}
	return rows, k
}

// partNumber gives the number in brackets that s is, 0 where it is none.
func partNumber(s string) int {
	if len(s) > len("（100）") || !strings.HasPrefix(s, "（") && !strings.HasPrefix(s, "(") {
		return 0
	}
	return serial(strings.Trim(norm.NFKC.String(s), "()"))
}

// opensRows tells that line i can head a group of rows that are numbered anew behind it: 河道治理工程（个）, 1.
func opensRows(lines []line, i int) bool {
	return i+1 < len(lines) && serialOf(lines[i+1]) == 1 && !isFigures(lines[i].S()) && groupEnds.Closes(lines[i].S()) && mayCells(lines[i:i+1])
}

// groupEnds are the characters that the heading of such a group ends with: …工程, …项目, …类, …（个）.
var groupEnds = runeset.Of("程目类）)")

// allCalled tells that each of names calls a column.
func allCalled(names []line) bool {
	return !slices.ContainsFunc(names, func(l line) bool { return !callsColumn(l.S()) })
}

// nextGroup gives the line of the first row of the group that begins in line at, behind the sums of the one above it:
// 小计, 2, 3500, 泵站工程（座）, 1. It is 0 where none begins.
func nextGroup(lines []line, at int) int {
	i := at
	if i < len(lines) && totalName.MatchString(official.Bare(lines[i].S())) {
		for i++; i < len(lines) && i-at <= maxSums && isFigures(lines[i].S()); i++ {
		}
	}
	if i >= len(lines) || !opensRows(lines, i) {
		return 0
	}
	return i + 1
}

// maxSums is how many sums stand under a group's rows at most.
const maxSums = 5

// rowEnds tells that the row whose number is in line at can end before line next.
func rowEnds(lines []line, at, next int) bool {
	if next >= len(lines) {
		return false
	}
	if n := partNumber(lines[next].S()); n > 1 && n == partNumber(lines[at].S())+1 {
		return true
	}
	return follows(lines, at, next) || nextGroup(lines, next) > 0
}

// pastGroups gives the line behind the headings of groups that begin in line at, and sets the last of them for a row,
// unless groups is nil.
func pastGroups(lines []line, at int, groups map[int]document.Run, row int) int {
	for ; at < len(lines) && opensGroup(lines[at]); at++ {
		if groups != nil {
			groups[row] = lines[at].Run()
		}
	}
	return at
}

// setGroups gives a table a first column without a name for the headings of groups between its rows.
func setGroups(t *document.Table, groups map[int]document.Run) {
	if len(groups) == 0 {
		return
	}
	for _, rows := range [...][]document.Row{t.Header, t.Rows} {
		for r := range rows {
			rows[r].Cells = append([]document.Cell{{}}, rows[r].Cells...)
		}
	}
	for r, heading := range groups {
		if r < len(t.Rows) {
			t.Rows[r].Cells[0].Run = heading
		}
	}
}

// rowWidth gives how many cells the rows have that begin in line at, under width names:
// fewer where some of them span others.
func rowWidth(lines []line, at, width int) int {
	for w := width; w > width-maxOver && w >= minRowColumns; w-- {
		if follows(lines, at, at+w) && (follows(lines, at+w, at+2*w) || w == width) {
			return w
		}
	}
	return width
}

// maxOver is how many names of a header may span others.
const maxOver = 3

// headerRows gives the header that names make of rows of width cells, and their width.
// Names too many stand over two others each: 2015年 over 规划目标 and 完成情况, which come
// behind all names of the upper row.
func headerRows(names []document.Run, width int) ([]document.Row, int) {
	over := len(names) - width
	upper := len(names) - 2*over
	if over <= 0 || upper <= over {
		var only document.Row
		for _, name := range names {
			only.Cells = append(only.Cells, document.Cell{Run: name})
		}
		return []document.Row{only}, len(names)
	}
	var top, below document.Row
	sub := names[upper:]
	for k, spans := range spanning(names[:upper], over) {
		name := names[k]
		top.Cells = append(top.Cells, document.Cell{Run: name})
		if !spans {
			below.Cells = append(below.Cells, document.Cell{})
			continue
		}
		top.Cells = append(top.Cells, document.Cell{Run: name, Merged: true})
		below.Cells = append(below.Cells, document.Cell{Run: sub[0]}, document.Cell{Run: sub[1]})
		sub = sub[2:]
	}
	return []document.Row{top, below}, width
}

// spanning tells which of the names of an upper row, so many, stand over two others each: those of years, or those that
// tell a plan's time (“十三五”完成情况), if they are as many, else the last.
func spanning(upper []document.Run, over int) []bool {
	out := make([]bool, len(upper))
	for _, times := range [...]func(string) bool{isYear, func(s string) bool { return strings.Contains(s, "五”") }} {
		n := 0
		for k, name := range upper {
			if out[k] = times(name.S); out[k] {
				n++
			}
		}
		if n == over {
			return out
		}
	}
	for k := range out {
		out[k] = k >= len(out)-over
	}
	return out
}

// follows tells that line next numbers a row behind the one that line at numbers. Some
// may be left out between them.
func follows(lines []line, at, next int) bool {
	if next >= len(lines) {
		return false
	}
	a, b := serialOf(lines[at]), serialOf(lines[next])
	return b > a && b <= a+maxSkipped
}

// maxSkipped is how many numbers may be left out between two rows.
const maxSkipped = 20

// valuesName is what the columns of a table of indicators are called, besides what all are.
var valuesName = regexp.MustCompile(`^(?:(?:年均|累计|增减|较|比上年|比去年).{0,10}|变化.{0,4}|(?:年末人?口?数|比重)(?:[（(][^（）()]{1,12}[）)])?)$`)

// isValue tells that a cell is a figure with what is said of it: >95%, 控制在3起以下.
func isValue(s string) bool {
	return isFigures(s) || startsDigit.MatchString(norm.NFKC.String(s))
}

var startsDigit = regexp.MustCompile(`^(?:[≥≤<>约近超\[〔【﹝]|[大小]于(?:等于)?|不[低高少小多大超][于过]|` +
	`控制在|达到?|保持在?|稳定在|(?:年均|累计)?(?:减少|降低|下降|增长|增加|提高)|新增)*\s*\d[^（(]{0,12}$`)

// mayName tells that a line can be a column's name.
func mayName(l *line) bool {
	return l.unit == 0 && len(l.S()) <= maxNameRunes*utf8.UTFMax && runeset.Len(l.S()) <= maxNameRunes && !nameStops.In(l.S())
}

// nameStops are characters that no column's name has.
var nameStops = runeset.Of("。；，：")

// mayCells tells that lines can be the cells of a row.
func mayCells(lines []line) bool {
	for _, l := range lines {
		if l.unit != 0 || runeset.Len(l.S()) > maxCellRunes || captionStart.Opens(l.S()) || official.Bare(l.S()) == serialName {
			return false
		}
	}
	return true
}

func runsOf(lines []line) []document.Run {
	out := make([]document.Run, len(lines))
	for i := range lines {
		out[i] = lines[i].Run()
	}
	return out
}

func rowOf(lines []line) document.Row {
	var r document.Row
	for _, l := range lines {
		r.Cells = append(r.Cells, document.Cell{Run: l.Run()})
	}
	return r
}
