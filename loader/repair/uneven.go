package repair

import (
	"regexp"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// A cell of a table that comes one cell a line may have lines of its own, as bodies set one
// under the other, or none at all, where the page left it empty. The number of the next row
// tells where the row ends; what its columns are called tells which of them has too many
// lines, or none.

// Columns whose cells tell by themselves that they are theirs.
var (
	bodyName = runeset.TailsOf("单位", "部门", "主体")
	termName = regexp.MustCompile(`(?:时限|时间|期限|时限要求|时间要求)$`)
	leadName = regexp.MustCompile(`牵头|主办|第一|主要|评分|督办|考核(?:单位|部门|主体)$`) // of one body each
	workName = regexp.MustCompile(`(?:任务|内容|项目|指标|名称|事项)$`)
	sizeName = regexp.MustCompile(`^(?:(?:年度|计划)?(?:目标|任务){1,2}(?:值|数|量)?|数量|指标值|完成数)$|(?:年度|20\d\d年).{0,4}$`)
	manName  = regexp.MustCompile(`(?:领导|人)$`)

	bodyCell = regexp.MustCompile(`(?:[局委办部厅院会联队司站所组校行社室]|政府|中心|公司|集团|单位|部门|街道|镇|乡|办事处|县区|园区|开发区)(?:[（(][^（）()]*[）)])?[、，,；;等]*$`)
	termCell = regexp.MustCompile(`^(?:20\d\d|\d{1,2}[月年.]|全年|长期|持续|常态|年底|年内|每年|每月|每季|按)|[年月日季前]$|坚持$`)
)

// fitsColumn tells that words can be a cell of the column of that name.
func fitsColumn(name, words string) bool {
	body, term := bodyCell.MatchString(words) && !strings.ContainsAny(words, "。"), termCell.MatchString(words)
	switch {
	case words == "":
		return !strings.HasSuffix(name, "任务") && !strings.HasSuffix(name, "内容")
	case name == unitsName:
		return isBlank(words) || isUnit(words)
	case sizeName.MatchString(name) && isValue(words):
		return true
	case workName.MatchString(name) && isFigures(words):
		return false
	case bodyName.Close(name):
		return body && !term
	case termName.MatchString(name):
		return term
	case manName.MatchString(name):
		return runeset.Len(words) <= 12 && !term && !body
	}
	return !term && (!body || runeset.Len(words) > maxNameRunes/2)
}

// unitsName is what the column of units is called, where others are of bodies: 单位 alone may be either.
const unitsName = "计量单位"

// isUnit tells what a column of units holds: 万亩, 元/人.
func isUnit(s string) bool {
	return runeset.Len(s) <= longestUnit && !hasFigure(s) && (unitEnds.Closes(s) || strings.Contains(s, "/"))
}

// unitEnds are the characters that units end with.
var unitEnds = runeset.Of("%％‰元吨亩人家个座所里米头只斤户处条项套辆张台顷瓦时件例岁天次部名口羽株升村镇")

// unevenRow reads the row that begins with its number in line at, whose lines are not as many
// as the width columns: those behind the number are cut in the one way in which each column
// gets what fits its name. Only a header with a column of bodies tells that.
func unevenRow(header []document.Row, lines []line, at, width int) (document.Row, int, bool) {
	if len(header) != 1 {
		return document.Row{}, 0, false
	}
	names, bodies := namesBehind(header)
	if !bodies {
		return document.Row{}, 0, false
	}
	for end := at + 1; end < len(lines) && end-at <= 2*width; end++ {
		if !follows(lines, at, end) {
			continue
		}
		if row, ok := cutRow(names, lines[at:end]); ok && end-at != width {
			return row, end, true // else the number was a figure
		}
	}
	return document.Row{}, 0, false
}

// cutRow makes a row of lines, a number and cells, under it and names; ok is false where there is not one way to.
func cutRow(names []string, lines []line) (row document.Row, ok bool) {
	cells := lines[1:]
	if len(cells) < len(names)-2 || !mayCells(cells) {
		return row, false
	}
	cuts, ways := cutCells(names, cells)
	if ways != 1 {
		return row, false
	}
	row = rowOf(lines[:1])
	row.Cells = append(row.Cells, cellsAt(cells, cuts)...)
	return row, true
}

// namesBehind gives the names of the columns behind the first, and whether one is of bodies.
func namesBehind(header []document.Row) (names []string, bodies bool) {
	units := -1
	for k, c := range header[0].Cells[1:] {
		name := official.Bare(c.S)
		if names = append(names, name); isUnitsName(name) {
			units = k
			continue
		}
		bodies = bodies || bodyName.Close(name)
	}
	if bodies && units >= 0 {
		names[units] = unitsName
	}
	return names, bodies || units >= 0 && names[units] == "单位"
}

// cellsAt makes a cell of the lines from each of cuts to the next.
func cellsAt(lines []line, cuts []int) []document.Cell {
	var out []document.Cell
	for k := range len(cuts) - 1 {
		var b builder
		for _, l := range lines[cuts[k]:cuts[k+1]] {
			b.add("、", l.Run())
		}
		out = append(out, document.Cell{Run: b.run(), Whole: cuts[k+1]-cuts[k] != 1})
	}
	return out
}

// Bounds of the rows that share a number.
const (
	maxShared    = 4 // rows
	maxUnmatched = 3 // times a row's lines, where they cannot be told apart
)

// sharedNumber reads the rows that share the number in line at: a task's parts, of which those behind the first leave
// out the cells that hold for all of them. Where the lines cannot be cut into rows in one way, all of them are one
// cell, so that the rows behind them are not lost. Only a header with a column of bodies, and the next number behind
// them, tell that.
func sharedNumber(header []document.Row, lines []line, at, width int) ([]document.Row, int, bool) {
	end := at + 1
	for end < len(lines) && serialOf(lines[end]) != serialOf(lines[at])+1 && end-at <= maxUnmatched*width {
		end++
	}
	cells := lines[at+1 : end]
	if len(header) != 1 || end >= len(lines) || end-at > maxUnmatched*width || len(cells) == 0 || !mayCells(cells) {
		return nil, 0, false
	}
	names, bodies := namesBehind(header)
	if !bodies {
		return nil, 0, false
	}
	var all []string
	for n := range maxShared {
		if all = append(all, names...); n == 0 {
			continue
		}
		cuts, ways := cutCells(all, cells)
		if ways != 1 {
			continue
		}
		var rows []document.Row
		for k, cell := range cellsAt(cells, cuts) {
			if k%len(names) == 0 {
				rows = append(rows, rowOf(lines[at:at+1]))
				rows[len(rows)-1].Cells[0].Merged = k > 0
			}
			row := &rows[len(rows)-1]
			if cell.S == "" && len(rows) > 1 {
				above := rows[len(rows)-2].Cells[len(row.Cells)]
				cell = document.Cell{Run: above.Run, Merged: true, Whole: above.Whole}
			}
			row.Cells = append(row.Cells, cell)
		}
		return rows, end, true
	}
	row := rowOf(lines[at : at+1])
	row.Cells = append(row.Cells, cellsAt(cells, []int{0, len(cells)})...)
	row.Cells = append(row.Cells, make([]document.Cell, len(names)-1)...)
	return []document.Row{row}, end, true
}

// cutCells deals cells out to the columns of those names, in order, so that each line fits its
// column, with as few columns as can be that have none or several, none that leads if others can;
// ways is how many such ways there are, cuts where each column's begin and the last one's end.
func cutCells(names []string, cells []line) (cuts []int, ways int) {
	const never = 1 << 20
	type state struct{ cost, ways, from int }
	rows := make([][]state, len(names)+1)
	for k := range rows {
		rows[k] = make([]state, len(cells)+1)
		for i := range rows[k] {
			rows[k][i].cost = never
		}
	}
	rows[0][0] = state{ways: 1}
	for k, name := range names {
		for from, s := range rows[k] {
			for to := from; s.cost < never && to <= len(cells); to++ {
				switch {
				case to == from && !fitsColumn(name, ""), to > from && !fitsColumn(name, cells[to-1].S()),
					to > from+1 && (!bodyName.Close(name) || name == unitsName):
				default:
					cost := s.cost
					if to > from && workName.MatchString(name) && isUnit(cells[from].S()) {
						cost++
					}
					if to-from != 1 {
						cost++
						if leadName.MatchString(name) {
							cost++ // one body leads, whoever else helps
						}
					}
					switch t := &rows[k+1][to]; {
					case cost < t.cost:
						*t = state{cost, s.ways, from}
					case cost == t.cost:
						t.ways += s.ways
					}
					continue
				}
				if to > from {
					break
				}
			}
		}
	}
	last := rows[len(names)][len(cells)]
	if last.cost == never {
		return nil, 0
	}
	cuts = make([]int, len(names)+1)
	cuts[len(names)] = len(cells)
	for k := len(names); k > 0; k-- {
		cuts[k-1] = rows[k][cuts[k]].from
	}
	return cuts, last.ways
}
