package repair

import (
	"slices"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// A table of indicators that comes one cell a line is torn where its columns are narrow: names of indicators and of groups
// take several lines each, and a group's name stands once, before the first of its indicators. What the columns are called
// tells what a row ends with, and so where it ends: with figures, and what sort of aim they are (约束性, 预期性).

// Bounds of the rows of such a table, in lines.
const (
	maxGroupLines = 3 // of a group's name
	maxNameLines  = 5 // of an indicator's name
	maxLeftOut    = 3 // numbers between two rows
)

// longestBroken is how many bytes a column's name has at most that is broken over two lines, but for those of figures.
const longestBroken = len("指标 属性")

// indicatorColumns are what such a table has.
type indicatorColumns struct {
	header        []document.Cell
	group, serial int // which column they are; -1 without one
	unit, nature  bool
	values        int // columns of figures
}

// indicatorRows reads the table whose columns' names begin in line i, if cells of it are torn: others are read as all tables
// are. It gives the index behind it.
func indicatorRows(lines []line, i int) (*document.Table, int, bool) {
	if !beginsIndicators(lines[i].S()) {
		return nil, 0, false // by far most lines
	}
	var best *document.Table
	end := 0
	for _, merged := range [...]bool{false, true} {
		c, at, ok := readIndicatorColumns(lines, i, merged)
		if !ok && c.values == 0 {
			return nil, 0, false
		}
		if !ok {
			continue
		}
		if t, behind := c.rows(lines, at); t != nil && behind > end {
			best, end = t, behind
		}
	}
	return best, end, best != nil
}

// beginsIndicators tells the name of the first column of such a table, or the first character of one that is broken.
func beginsIndicators(s string) bool {
	return s == "序" || s == "类" || runeset.Len(s) <= longestGroup && (isSerialName(s) || isGroupWord(s) || isIndicatorName(s))
}

func isIndicatorName(s string) bool {
	return slices.Contains(indicatorNames[:], official.Bare(s))
}

var indicatorNames = [...]string{"指标", "指标名称", "主要指标", "具体指标", "规划指标"}

// isUnitsName tells the name of the column of units.
func isUnitsName(s string) bool {
	s = official.Bare(s)
	return s == "单位" || s == unitsName
}

// isNatureName tells the name of the column that says what sort of aims they are, isNature a cell of it.
func isNatureName(s string) bool { return slices.Contains(natureNames[:], official.Bare(s)) }

func isNature(s string) bool {
	s = strings.TrimSuffix(official.Bare(s), "指标")
	return slices.Contains(natures[:], strings.TrimSuffix(s, "性"))
}

var (
	natureNames = [...]string{"属性", "指标属性", "性质", "指标性质", "指标类型"}
	natures     = [...]string{"约束", "预期", "引导", "导向", "指导"}
)

// readIndicatorColumns reads the columns' names that begin in line i, and gives the line behind them. merged tells that those of
// figures have two lines each, a year and what it is of: 2025年, 目标值.
func readIndicatorColumns(lines []line, i int, merged bool) (c indicatorColumns, at int, ok bool) {
	c.group, c.serial = -1, -1
	at = i
	take := func(n int) {
		c.header = append(c.header, document.Cell{Run: joined(lines[at : at+n])})
		at += n
	}
	// takes takes in a name that stands on the next line, or is broken over two.
	takes := func(is func(string) bool) bool {
		switch {
		case at == len(lines):
			return false
		case is(lines[at].S()):
			take(1)
		case at+1 < len(lines) && len(lines[at].S())+len(lines[at+1].S()) <= longestBroken && is(lines[at].S()+lines[at+1].S()):
			take(2)
		default:
			return false
		}
		return true
	}
	for !takes(isIndicatorName) {
		switch n := len(c.header); {
		case c.serial < 0 && takes(isSerialName):
			c.serial = n
		case c.group < 0 && takes(isGroupWord):
			c.group = n
		default:
			return c, at, false
		}
	}
	c.unit = takes(isUnitsName)
	for c.values < maxRowColumns {
		if c.nature = takes(isNatureName); c.nature || at == len(lines) || !callsValues(lines[at].S()) {
			break
		}
		if isIndicatorName(lines[at].S()) {
			return c, at, false // another table's, or none at all
		}
		size := 1
		if merged {
			if size = 2; at+1 == len(lines) || !callsValues(joined(lines[at:at+2]).S) {
				return c, at, false
			}
		}
		take(size)
		c.values++
	}
	return c, at, c.values > 1 || c.values == 1 && (c.unit || c.nature)
}

// rows reads the rows that begin in line at; nil where there are fewer than two or none is torn.
func (c *indicatorColumns) rows(lines []line, at int) (*document.Table, int) {
	t := &document.Table{Header: []document.Row{{Cells: c.header}}}
	groups := map[int]document.Run{} // of a table without a column for them
	group, number, torn := document.Cell{}, 0, false
	for {
		parts, end, ok := c.row(lines, at, number)
		if !ok {
			break
		}
		torn = torn || len(parts.name) > 1 || len(parts.group) > 1 || len(parts.group) > 0 && c.group < 0
		if group.Merged = group.S != ""; len(parts.group) > 0 {
			group = document.Cell{Run: joined(parts.group)}
			if c.group < 0 {
				groups[len(t.Rows)] = group.Run
			}
		}
		var row document.Row
		for k := range c.header[:len(c.header)-len(parts.rest)-1] {
			if k == c.group {
				row.Cells = append(row.Cells, group)
				continue
			}
			row.Cells = append(row.Cells, document.Cell{Run: parts.serial.Run()})
			number = serialOf(*parts.serial)
		}
		row.Cells = append(row.Cells, document.Cell{Run: joined(parts.name)})
		row.Cells = append(row.Cells, rowOf(parts.rest).Cells...)
		t.Rows = append(t.Rows, row)
		at = end
	}
	if len(t.Rows) < 2 || !torn {
		return nil, 0
	}
	setGroups(t, groups)
	return t, at
}

// indicatorParts are the lines of a row: its group's name, where it is the first of it, its number, its name, and its unit,
// figures and sort.
type indicatorParts struct {
	group, name, rest []line
	serial            *line
}

// row reads the row that begins in line at, behind that of number last. It gives the index behind it.
func (c *indicatorColumns) row(lines []line, at, last int) (p indicatorParts, end int, ok bool) {
	rest := c.values // lines behind the name
	if c.unit {
		rest++
	}
	if c.nature {
		rest++
	}
	most := maxGroupLines + 1 + maxNameLines
	for head := 1; head <= most && at+head+rest <= len(lines); head++ {
		p.rest = lines[at+head : at+head+rest]
		if !c.fits(p.rest) || !mayCells(lines[at:at+head]) {
			continue
		}
		if !c.cut(&p, lines[at:at+head], last) {
			return p, 0, false
		}
		return p, at + head + rest, true
	}
	return p, 0, false
}

// fits tells whether lines can be a row's unit, figures and sort. Where it has a sort, a figure may be told in words.
func (c *indicatorColumns) fits(lines []line) bool {
	if c.nature && !isNature(lines[len(lines)-1].S()) {
		return false
	}
	if c.unit {
		if !isUnit(lines[0].S()) && !isBlank(lines[0].S()) {
			return false
		}
		lines = lines[1:]
	}
	for _, l := range lines[:c.values] {
		if !isValue(l.S()) && !isBlank(l.S()) && !c.nature || !mayName(&l) && !mayCells([]line{l}) {
			return false
		}
	}
	return true
}

// cut parts what stands before a row's unit or figures: its group's name, its number and its name.
func (c *indicatorColumns) cut(p *indicatorParts, head []line, last int) bool {
	name := 0 // where it begins
	if c.serial >= 0 {
		at := slices.IndexFunc(head[:min(len(head), maxGroupLines+1)], func(l line) bool {
			n := serialOf(l)
			return n > last && n <= last+maxLeftOut
		})
		if at < 0 {
			return false
		}
		p.serial, name = &head[at], at+1
		if c.group > c.serial {
			name += groupLines(head[name:])
			p.group, p.name = head[at+1:name], head[name:]
			return at == 0 && len(p.name) > 0 && len(p.name) <= maxNameLines
		}
	} else if name = slices.IndexFunc(head, func(l line) bool { return startsNumbered(l.S()) }); name < 0 {
		name = groupLines(head)
	}
	p.group = head[:name]
	if c.serial >= 0 {
		p.group = head[:name-1]
	}
	p.name = head[name:]
	if !c.unit && !c.nature && c.serial < 0 && !startsNumbered(head[name].S()) {
		return false // its number alone would tell that a name begins
	}
	words := !slices.ContainsFunc(p.name, func(l line) bool { return isValue(l.S()) && !startsNumbered(l.S()) || callsValues(l.S()) })
	return words && len(p.group) <= maxGroupLines && len(p.name) > 0 && len(p.name) <= maxNameLines
}

// startsNumbered tells a name with its number before it: 1.地区生产总值, （2）城镇化率.
func startsNumbered(s string) bool {
	rest := strings.TrimLeft(strings.TrimLeft(s, "（("), "0123456789")
	return rest != s && strings.IndexAny(rest, ".．、）)") == 0
}

// groupLines gives how many of the lines before a row's figures are the name of its group: short ones of two characters each, as
// the narrowest column breaks them (经济, 发展), or one that calls a field of aims (民生福祉). One is left for the row's name.
func groupLines(head []line) int {
	n := 0
	for n < len(head)-1 && n < maxGroupLines && runeset.Len(head[n].S()) <= 2 {
		n++
	}
	if n == 0 && len(head) > 1 && runeset.Len(head[0].S()) <= longestGroup && fieldEnds.Close(head[0].S()) {
		n = 1
	}
	return n
}

// fieldEnds end the names of fields of aims: 经济发展, 创新驱动, 民生福祉, 绿色生态, 安全保障.
var fieldEnds = runeset.TailsOf("发展", "驱动", "福祉", "生态", "保障", "安全", "环境", "服务", "建设", "治理", "改革", "开放", "创新", "转型", "效益", "文化", "民生", "结构", "水平")
