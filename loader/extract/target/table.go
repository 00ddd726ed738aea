package target

import (
	"cmp"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/extract/figure"
	"plangraph/loader/fact"
	"plangraph/loader/passage"
	"plangraph/loader/runeset"
)

// readTable reads a table. One of indicators gives a target for each figure of a
// row; of any other the cells that are sentences are read as prose.
func readTable(p *passage.Passage, c *course, above lead) []fact.Target {
	cols := readHeader(p.Table, c)
	if cols == nil {
		if out, ok := readCrossed(p, c, above); ok {
			return out
		}
		if out, ok := readSpread(p, c, above); ok {
			return out
		}
		return readCells(p, c)
	}
	var out []fact.Target
	t := table{p: p, course: c, cols: cols, lead: above, notes: noteYears(p.Table)}
	for i := range p.Table.Rows {
		out = append(out, t.row(&p.Table.Rows[i])...)
	}
	return out
}

// table is a table of indicators while it is read.
type table struct {
	p      *passage.Passage
	course *course
	cols   *columns
	lead   lead
	notes  []note
	last   string // the indicator of the row before
	above  string // that of the row that those behind 其中 are parts of
	within bool   // the row before is such a part
	summed bool   // the row's name says that its figures are sums over years (5年新增量)
}

// row reads the targets of one row.
func (t *table) row(r *document.Row) []fact.Target {
	if len(r.Cells) <= t.cols.name {
		return nil
	}
	name, unit := t.indicator(r)
	if name == "" || t.isValue(name) {
		return nil
	}
	measure, name := measureOfName(name)
	if t.cols.works {
		grown := measure
		if name, measure = work(name); grown != fact.MeasureLevel {
			measure = grown
		}
	}
	unitCell := ""
	if u := t.cols.unit; u >= 0 && u < len(r.Cells) {
		unitCell = runeset.Spaces.Trim(r.Cells[u].S)
	}
	if unitCell != "" && !blank(unitCell) {
		unit = unitCell
	}
	var nature *string
	if n := t.cols.nature; n >= 0 && n < len(r.Cells) {
		nature = natureOf(r.Cells[n].S)
	}
	var out []fact.Target
	for _, col := range t.cols.values {
		if col.at >= len(r.Cells) {
			continue
		}
		if t.cols.works && !isFigure(r.Cells[col.at].S) {
			out = append(out, t.told(r.Cells[col.at], col)...)
			continue
		}
		v, ok := readCell(t.p, r.Cells[col.at].S)
		if !ok || col.share != "" && v.unit != "" && v.unit != "%" || v.value == nil && (col.state || r.Cells[col.at].S == r.Cells[t.cols.name].S) {
			continue // a name merged over the row, written out in each cell, is no value
		}
		out = append(out, t.target(r, col, v, name, unit, measure, nature))
	}
	return out
}

// isValue tells a cell that should name an indicator and is a value, as in rows whose first cells a page has lost: 68%, 高于全市平均.
func (t *table) isValue(name string) bool {
	if compared.Open(name) {
		return true
	}
	if name[0] < '0' || name[0] > '9' {
		return false // by far most
	}
	figs := figure.Scan(name, t.p.CellMarks(name))
	return len(figs) == 1 && figs[0].From == 0 && figs[0].To == len(name)
}

// compared opens a value in words.
var compared = runeset.HeadsOf("高于", "低于", "不低于", "不高于", "好于", "优于")

// told reads a cell of a column of figures that holds sentences instead.
func (t *table) told(cell document.Cell, col column) []fact.Target {
	if cell.Merged || !sentence(cell.S) {
		return nil
	}
	c := *t.course
	c.reached, c.whole = col.kind == fact.KindActual, cell.Whole
	return readRun(nil, t.p, cell.Run, t.p.CellMarks(cell.S), &c)
}

// target puts the fact of one cell together.
func (t *table) target(r *document.Row, col column, v cell, name, unit, measure string, nature *string) fact.Target {
	f := fact.Target{
		Common:     t.p.FactOf("target", ruleTable, r.Quote, 0, len(r.Quote.S)),
		Kind:       col.kind,
		Indicator:  name,
		Measure:    measure,
		Value:      v.value,
		TextValue:  v.text,
		Comparator: v.comparator,
		Nature:     nature,
		Region:     t.course.plan.Region,
	}
	if v.region != "" {
		f.Region = &v.region
	}
	if col.measure != "" {
		f.Measure = col.measure
	} else if col.of != "" {
		f.Measure = fact.MeasureLevel
	}
	switch {
	case col.share != "":
		f.Indicator, f.Measure = name+col.share, fact.MeasureLevel
	case shareHead.MatchString(col.of):
		f.Indicator = name + col.of
	case headOf(name) != "":
	case t.cols.things:
		f.Indicator = join(name, cmp.Or(t.cols.quantity(), t.lead.of)) // 水泥产量
	default:
		f.Indicator = join(name, t.cols.quantity()) // 第一产业增加值
	}
	own, known := t.course.years()
	if b := t.cols.between; b != nil && (!known || own.From == own.To && t.course.plan.Rule == fact.RuleGuess) {
		own, known = *b, true // a table alone
	}
	if col.period != nil {
		p := *col.period
		f.Period = &p
	}
	switch {
	case v.total || t.summed || col.total && !col.yearly:
		if f.Measure == fact.MeasureLevel && v.value != nil {
			f.Measure = fact.MeasureIncrement
		}
		if col.total && col.period != nil && col.period.From < col.period.To {
			break // the header's own years
		}
		if known && col.kind == fact.KindActual {
			n := own.To - own.From + 1
			f.Period = &fact.Period{From: own.From - n, To: own.From - 1}
		} else if known {
			f.Period = &own
		}
	case col.yearly:
		if col.period != nil && col.period.From < col.period.To {
			known = false // “十三五”年均增速: the header's own years
		}
		if v.value != nil && !strings.HasSuffix(v.unit, "百分点") { // 提高13.4个百分点 is over all years
			f.PerYear = true
			if f.Measure == fact.MeasureLevel {
				f.Measure = fact.MeasureGrowth
				if col.unit != "" || unit != "%" {
					unit = col.unit
				}
			}
		}
		if known {
			f.Period = &own
		}
	case known && col.kind == fact.KindTarget && strings.HasPrefix(name, "年均"):
		f.PerYear, f.Period = true, &own // 年均每十万人受灾人次
	case known && col.unsaid && v.value != nil && v.change != "":
		f.Period = &own // 下降15%, of “十四五”时期主要指标
	}
	if v.worded && strings.Contains(v.text, "增长") {
		f.Measure = fact.MeasureGrowth
	}
	if v.change != "" && f.Measure == fact.MeasureLevel {
		f.Measure = measureOf(v.change)
	}
	if tag := headOf(f.Indicator); v.unit == "%" && f.Measure == fact.MeasureLevel && (tag == "sum" || strings.HasSuffix(f.Indicator, "总额")) {
		f.Measure = fact.MeasureGrowth // 地区生产总值 | 8%左右 | 9%
	}
	if f.Kind == fact.KindActual && f.Period != nil {
		for _, n := range t.notes {
			if n.of(name) {
				f.Period = &fact.Period{From: n.year, To: n.year}
			}
		}
	}
	if v.unit != "" {
		unit = v.unit
	} else if unit == "" || col.unit == "%" && !v.total { // [40] under 年均增长（%） counts as the row does
		unit = col.unit
	}
	if unit == "" && headOf(name) != "rate" {
		unit = t.lead.unit
	}
	if unit != "" && !v.worded {
		f.Unit = &unit
	}
	return f
}

// natureOf reads 预期性 or 约束性.
func natureOf(s string) *string {
	for _, w := range [...]string{"预期性", "约束性"} {
		if strings.Contains(s, w) {
			return &w
		}
	}
	for _, w := range [...][2]string{{"预期", "预期性"}, {"约束", "约束性"}} {
		if runeset.Spaces.Trim(s) == w[0] {
			return &w[1]
		}
	}
	return nil
}
