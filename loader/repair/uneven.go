package repair

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/official"
)

// A cell of a table that comes one cell a line may have lines of its own, as bodies set one
// under the other, or none at all, where the page left it empty. The number of the next row
// tells where the row ends; what its columns are called tells which of them has too many
// lines, or none.

// Columns whose cells tell by themselves that they are theirs.
var (
	bodyName = regexp.MustCompile(`(?:单位|部门|主体)$`)
	termName = regexp.MustCompile(`(?:时限|时间|期限|时限要求|时间要求)$`)
	leadName = regexp.MustCompile(`牵头|主办|第一|主要`)
	manName  = regexp.MustCompile(`(?:领导|人)$`)

	bodyCell = regexp.MustCompile(`(?:[局委办部厅院会队司站所组校行]|政府|中心|公司|集团|单位|部门|街道|镇|乡|办事处|县区|园区|开发区)(?:[（(][^（）()]*[）)])?[、，,；;等]*$`)
	termCell = regexp.MustCompile(`^(?:20\d\d|\d{1,2}[月年.]|全年|长期|持续|常态|年底|年内|每年|每月|每季|按)|[年月日季前]$|坚持$`)
)

// fitsColumn tells that words can be a cell of the column of that name.
func fitsColumn(name, words string) bool {
	body, term := bodyCell.MatchString(words) && !strings.ContainsAny(words, "。"), termCell.MatchString(words)
	switch {
	case words == "":
		return !strings.HasSuffix(name, "任务") && !strings.HasSuffix(name, "内容")
	case bodyName.MatchString(name):
		return body && !term
	case termName.MatchString(name):
		return term
	case manName.MatchString(name):
		return utf8.RuneCountInString(words) <= 12 && !term && !body
	}
	return !term && (!body || utf8.RuneCountInString(words) > maxNameRunes/2)
}

// unevenRow reads the row that begins with its number in line at, whose lines are not as many
// as the width columns: those behind the number are cut in the one way in which each column
// gets what fits its name. Only a header with a column of bodies tells that.
func unevenRow(header []document.Row, lines []line, at, width int) (document.Row, int, bool) {
	end := at + 1
	for end < len(lines) && !follows(lines, at, end) && end-at <= 2*width {
		end++
	}
	cells := lines[at+1 : end]
	if len(header) != 1 || end-at == width || len(cells) < width-3 || end-at > 2*width || !mayCells(cells) || !follows(lines, at, end) {
		return document.Row{}, 0, false
	}
	names := make([]string, 0, width-1)
	bodies := false
	for _, c := range header[0].Cells[1:] {
		name := official.Bare(c.S)
		names = append(names, name)
		bodies = bodies || bodyName.MatchString(name)
	}
	cuts, ways := cutCells(names, cells)
	if !bodies || ways != 1 {
		return document.Row{}, 0, false
	}
	row := rowOf(lines[at : at+1])
	for k := range names {
		var b builder
		for _, l := range cells[cuts[k]:cuts[k+1]] {
			b.add("、", l.Run())
		}
		row.Cells = append(row.Cells, document.Cell{Run: b.run(), Whole: cuts[k+1]-cuts[k] != 1})
	}
	return row, end, true
}

// cutCells deals cells out to the columns of those names, in order, so that each line fits its
// column, with as few columns as can be that have none or several, none that leads if others can; ways is how many such ways there are, cuts
// where each column's begin and the last one's end.
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
					to > from+1 && !bodyName.MatchString(name):
				default:
					cost := s.cost
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
