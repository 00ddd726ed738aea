package repair

import (
	"regexp"
	"slices"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// A table of tasks or results copied from a page often comes with a row a line, blanks between its
// cells, and nothing where a cell is blank: 3 建设公厕 城管局 2座 70%. What its columns are called
// tells which of them lack a cell.

// cellSort is what the cells of a column of such a table are, by what it is called.
type cellSort uint8

const (
	ofWords cellSort = iota
	ofNumbers
	ofBodies
	ofTimes
	ofPersons
	ofUnits
	ofFigures
	ofRates
	ofRemarks
)

var (
	// figureEnds are what the names of columns of figures end in.
	figureEnds = runeset.TailsOf("目标", "任务", "计划", "完成", "率", "之比", "比重", "比例", "增长", "增减",
		"数", "量", "额", "值", "进度", "情况", "％")
	rateName   = regexp.MustCompile(`(?:率|之比|比[重例])$|[%％]$`)
	remarkName = regexp.MustCompile(`^(?:备注|说明|其他)$`)
	// spacedName is what the columns of tables of tasks and results are called beside what others are.
	spacedName = regexp.MustCompile(`^(?:.{0,8}(?:实事|考核|任务|工作)(?:项目|内容|指标|事项|目标)?|.{0,12}完成.{0,4}|` +
		`占.{0,8}比[重例]?|.{0,4}(?:目标|任务|计划|进度).{0,2})[%％]?$`)
)

// spacedSigns are of what spacedName looks for.
var spacedSigns = runeset.Of("事核务作成占标划度")

// callsFigures tells that a column called s is of figures: 完成率, 2025年目标.
func callsFigures(s string) bool {
	return s != "" && ('0' <= s[0] && s[0] <= '9' || strings.HasSuffix(s, "%") || figureEnds.Close(s))
}

// sortOf tells what the cells of a column of that name are. The column behind the numbers is of words.
func sortOf(name string, k int) cellSort {
	switch {
	case name == serialName:
		return ofNumbers
	case k <= 1:
		return ofWords
	case name == "单位" || name == "计量单位":
		return ofUnits
	case dutySort(name) != ofAny:
		return dutySort(name)
	case rateName.MatchString(name):
		return ofRates
	case callsFigures(name):
		return ofFigures
	}
	return ofWords
}

// fits tells that s can be a cell of a column of that sort.
func (of cellSort) fits(s string) bool {
	n := runeset.Len(s)
	digits := strings.ContainsAny(s, "0123456789")
	switch of {
	case ofNumbers:
		return serial(s) > 0
	case ofBodies:
		return isBody(s) && !strings.Contains(strings.TrimSuffix(s, "。"), "。")
	case ofTimes:
		return termCell.MatchString(s)
	case ofPersons:
		return n <= 4 && !digits
	case ofUnits:
		return n <= 8 && !digits && !isBody(s)
	case ofFigures, ofRates:
		return isValue(s) || digits && n <= 12
	case ofWords:
		return n >= 2 && !isAmount(s) && strings.IndexFunc(s, isHan) >= 0
	}
	return true
}

// joinSpaced sets bars around the rows of such tables. It is known by a first line that begins with
// 序号 and names columns, most of them, and has two rows or more under it, the first with a number.
func joinSpaced(lines []line) []line {
	torn := false
	for i := 0; i+2 < len(lines); i++ {
		if lines[i].size() < len(serialName) || !strings.HasPrefix(lines[i].S(), serialName) {
			continue // by far most
		}
		names := nameFields(lines[i].Run())
		known := 0
		sorts := make([]cellSort, len(names))
		for k, n := range names {
			name := official.Bare(n.S)
			if sorts[k] = sortOf(name, k); k > 0 && (callsValues(n.S) || spacedName.MatchString(name)) {
				known++
			}
		}
		if len(names) < minRowColumns+1 || len(names) > maxRowColumns || 3*known < 2*(len(names)-1) {
			continue
		}
		end, grouped := i+1, false
		var rows [][]document.Run
		var starts []int // lines in which rows begin
		for last := 0; end < len(lines) && !strings.HasPrefix(lines[end].S(), "注"); end++ {
			first := end
			cells, ok := deal(fields(lines[end].Run()), sorts)
			n := 0
			if more := tornRow(lines[end:], last); more > 1 {
				if whole, is := deal(allFields(lines[end:end+more]), sorts); is {
					cells, ok, end = whole, is, end+more-1
				}
			}
			if ok {
				n = serial(cells[0].S)
			} else if headsGroup(lines[end].S()) && end+1 < len(lines) && countsOn(lines[end+1].S(), last) {
				cells = append([]document.Run{lines[end].Run()}, make([]document.Run, len(names))...)
				rows, starts = append(rows, cells), append(starts, first)
				continue
			}
			counts := n > last && (last == 0 || n <= last+maxSkipped)
			if !ok || !counts && (n > 0 || last == 0) { // a row behind another may have no number
				break
			}
			last = max(last, n)
			grouped = grouped || cells[1].S != ""
			rows, starts = append(rows, cells), append(starts, first)
		}
		if len(rows) < 2 || len(alikeLines(lines[i:], fields(lines[i].Run()))) > len(rows) {
			continue // or rows that are alike, which may have words for figures
		}
		head := append([]document.Run{names[0], {}}, names[1:]...)
		for k, cells := range append([][]document.Run{head}, rows...) {
			if !grouped {
				cells = append(cells[:1:1], cells[2:]...)
			}
			at, next := i, end
			if k > 0 {
				at = starts[k-1]
			}
			if k < len(starts) {
				next = starts[k]
			}
			lines[at].reword(closedCells(cells))
			for l := at + 1; l < next; l++ {
				lines[l].role, torn = gone, true // of the row above
			}
		}
		i = end - 1
	}
	if !torn {
		return lines
	}
	return slices.DeleteFunc(lines, func(l line) bool { return l.role == gone })
}

// headsGroup tells that s can stand over the rows of a group: 一、预期目标.
func headsGroup(s string) bool {
	o, ok := official.ReadOrdinal(s)
	return ok && (o.Form == official.Written || o.Form == official.WrittenIn)
}

// tornRow gives how many of lines are one row whose cells of bodies have a line each: up to the one that begins with
// the number behind its own. It is 0 where the first is no row behind that of number last.
func tornRow(lines []line, last int) int {
	if len(lines) < 2 || !countsOn(lines[0].S(), last) || strings.Contains(lines[1].S(), " ") || !ofBodies.fits(lines[1].S()) {
		return 0
	}
	first, _, _ := strings.Cut(lines[0].S(), " ")
	for k := 1; k < min(len(lines), maxTorn); k++ {
		if countsOn(lines[k].S(), serial(first)) {
			return k
		}
	}
	return 0
}

// maxTorn is how many lines such a row has at most.
const maxTorn = 10

// allFields gives the fields of all lines.
func allFields(lines []line) []document.Run {
	var out []document.Run
	for i := range lines {
		out = append(out, fields(lines[i].Run())...)
	}
	return out
}

// countsOn tells that s begins with a number behind last.
func countsOn(s string, last int) bool {
	first, _, _ := strings.Cut(s, " ")
	n := serial(first)
	return n > last && n <= last+maxSkipped
}

// nameFields cuts the line of a header into its names: those of one character each are one name
// (单 位), and what ends with a dash goes on (1- 8月完成情况).
func nameFields(r document.Run) []document.Run {
	var out []document.Run
	joins := false
	for _, f := range fields(r) {
		single := runeset.Len(f.S) == 1
		if n := len(out); n > 0 && (joins && single || strings.HasSuffix(out[n-1].S, "-")) {
			var b builder
			b.add("", out[n-1])
			b.add("", f)
			out[n-1], joins = b.run(), false
			continue
		}
		out, joins = append(out, f), single
	}
	return out
}

// Costs by which deal weighs where the cells of a row belong; they matter only against one another.
const (
	costBlank   = 1.0  // a column without a cell
	costEarly   = 0.01 // the same of a column one further left, as what is not yet known stands right
	costPercent = 0.3  // percent among other figures, or no percent among rates
	costUnfit   = 3.0  // a cell that its column should not have
	costNothing = 4.0  // a row without a name
	costMixed   = 0.2  // bodies that have a line each beside a list of them
	costMore    = 0.5  // one more cell of bodies or remarks, whose words blanks part
	costGroup   = 1.5  // what several rows are called, before the first's own name
	costMost    = 5.5  // of a row
)

// deal gives the cells of a row to columns of those sorts, in order, where they fit best; what groups
// it with those below stands behind its number, empty for most. It is not ok where the cells fit badly.
func deal(cells []document.Run, sorts []cellSort) (row []document.Run, ok bool) {
	if len(cells) < 2 || len(cells) > 2*len(sorts) {
		return nil, false
	}
	const never = 1e6
	type step struct {
		cost float64
		took int
	}
	steps := make([][]step, len(sorts)+1)
	for k := range steps {
		steps[k] = make([]step, len(cells)+1)
		for i := range steps[k] {
			steps[k][i].cost = never
		}
	}
	steps[0][0].cost = 0
	for k, of := range sorts {
		for i := range steps[k] {
			for took := 0; i+took <= len(cells) && steps[k][i].cost < never; took++ {
				cost, may := of.cost(cells[i:i+took], k == 1)
				if !may {
					break
				}
				if took == 0 {
					cost += costEarly * float64(len(sorts)-k)
				}
				if t := &steps[k+1][i+took]; steps[k][i].cost+cost < t.cost {
					*t = step{steps[k][i].cost + cost, took}
				}
			}
		}
	}
	if steps[len(sorts)][len(cells)].cost > costMost {
		return nil, false
	}
	row = make([]document.Run, len(sorts)+1)
	for k, i := len(sorts), len(cells); k > 0; k-- {
		took := steps[k][i].took
		at := k
		if k == 1 {
			at = 0
		}
		switch {
		case k == 2 && took == 2:
			row[1], row[2] = cells[i-2], cells[i-1]
		case took > 0:
			var b builder
			for _, c := range cells[i-took : i] {
				b.add(" ", c)
			}
			row[at] = b.run()
		}
		i -= took
	}
	return row, true
}

// cost weighs that a column of that sort has those cells; may is false for more than it can have.
// name tells the column of what rows are called.
func (of cellSort) cost(cells []document.Run, name bool) (cost float64, may bool) {
	most := 1
	switch of {
	case ofBodies:
		most = maxBodies
	case ofRemarks:
		most = maxRemarks
	}
	switch {
	case len(cells) == 0 && name:
		return costNothing, true
	case len(cells) == 0 && of == ofRemarks:
		return 0, true
	case len(cells) == 0:
		return costBlank, true
	case len(cells) == 1:
	case len(cells) == 2 && name:
		cost = costGroup
	case len(cells) > most:
		return 0, false
	default:
		cost = costMore * float64(len(cells)-1)
	}
	lists := 0
	for _, c := range cells {
		if strings.Contains(c.S, "、") {
			lists++
		}
	}
	if of == ofBodies && lists > 0 && lists < len(cells) {
		cost += costMixed
	}
	for _, c := range cells {
		switch percent := strings.HasSuffix(c.S, "%") || strings.HasSuffix(c.S, "％"); {
		case !of.fits(c.S):
			cost += costUnfit
		case of == ofFigures && percent, of == ofRates && !percent:
			cost += costPercent
		}
	}
	return cost, true
}

// How many cells of a line can be one of bodies, or of remarks.
const (
	maxBodies  = 6
	maxRemarks = 12
)

// closedCells makes a row with bars around and between cells.
func closedCells(cells []document.Run) document.Run {
	bar := document.Run{S: "|"}
	var b builder
	b.add("", bar)
	for _, c := range cells {
		b.add("", c)
		b.add("", bar)
	}
	return b.run()
}
