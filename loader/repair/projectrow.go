package repair

import (
	"regexp"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// projectRow reads the row of a project whose number is in line at and which has not as many lines as columns: its place
// (建设地点) has lines of its own, as a narrow column breaks it (台州湾, 新区), or the page left out what is built. The years in
// the column behind the place tell that, and where the row ends. ok is false for any other row.
func projectRow(header []document.Row, lines []line, at, width int) (row document.Row, end int, ok bool) {
	place := placeColumn(header)
	if place < 0 {
		return row, 0, false
	}
	years := at + place + 1 // the line where they would be in a row of width lines
	for over := -1; over <= maxTornPlace && years+over < len(lines); over++ {
		end = at + width + over
		if over == 0 || !isYears(lines[years+over].S()) || end > len(lines) || end < len(lines) && !rowEnds(lines, at, end) {
			continue
		}
		cells := lines[at:end]
		if !mayCells(cells[1:]) || !arePlaces(cells[min(place, place+over):place+over+1]) {
			return row, 0, false
		}
		if over < 0 && !strings.Contains(header[0].Cells[place-1].S, "内容") {
			return row, 0, false
		}
		row = rowOf(cells[:min(place, place+over)])
		if over < 0 {
			row.Cells = append(row.Cells, document.Cell{})
		}
		row.Cells = append(row.Cells, document.Cell{Run: joined(cells[min(place, place+over) : place+over+1])})
		row.Cells = append(row.Cells, rowOf(cells[place+over+1:]).Cells...)
		return row, end, true
	}
	return row, 0, false
}

// maxTornPlace is in how many lines more than one a place is set at most.
const maxTornPlace = 3

// placeColumn gives the column of places that has one of years behind it and two before it; -1 without one.
func placeColumn(header []document.Row) int {
	if len(header) != 1 {
		return -1
	}
	for k, c := range header[0].Cells[:len(header[0].Cells)-1] {
		if k < 2 {
			continue
		}
		next := official.Bare(header[0].Cells[k+1].S)
		if strings.HasSuffix(official.Bare(c.S), "地点") && (strings.Contains(next, "起止") || strings.HasSuffix(next, "年限") || strings.HasSuffix(next, "时间")) {
			return k
		}
	}
	return -1
}

// arePlaces tells that lines are short words without figures or stops.
func arePlaces(lines []line) bool {
	for _, l := range lines {
		if s := l.S(); runeset.Len(s) > maxNameRunes || hasFigure(s) || nameStops.In(s) {
			return false
		}
	}
	return true
}

// isYears tells a cell of nothing but years: 2021-2025, 2023年.
func isYears(s string) bool { return onlyYears.MatchString(official.Bare(s)) }

var onlyYears = regexp.MustCompile(`^20\d\d年?(?:[-—–－~～至]+20\d\d年?)?$`)
