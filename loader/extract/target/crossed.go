package target

import (
	"cmp"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
	"plangraph/loader/runeset"
)

// A crossed table names the indicators above its columns; its rows are the regions that share a task
// (任务分解表) or the years of a course: | 县区 | 改造老旧小区（户） | 新建充电桩（个） |.

// crossed is such a table while it is read.
type crossed struct {
	p      *passage.Passage
	course *course
	lead   lead
	key    int  // the column of regions or years
	years  bool // it holds years
}

// crossedColumn is a column of one indicator.
type crossedColumn struct {
	at              int
	indicator, unit string
	measure         string
	period          *fact.Period // where the header names a time
}

// readCrossed reads a crossed table; ok is false for another.
func readCrossed(p *passage.Passage, c *course, above lead) (out []fact.Target, ok bool) {
	if len(p.Table.Header) == 0 || len(p.Table.Rows) < 2 {
		return nil, false
	}
	t := crossed{p: p, course: c, lead: above, key: -1}
	if !t.keyed() {
		return nil, false
	}
	if scheme, _ := ofProjects(p.Table); scheme {
		return nil, false
	}
	var cols []crossedColumn
	for i := t.key + 1; i < len(p.Table.Header[0].Cells); i++ {
		col, ok := t.column(i)
		if n := len(cols); n > 0 && cols[n-1].period != nil && ofYear(headerOf(p.Table, i)) {
			col, ok = cols[n-1], true // 2024年目标（亿元） | 增速（%）
			col.at, col.unit, col.measure = i, "%", fact.MeasureGrowth
		}
		if ok {
			cols = append(cols, col)
		}
	}
	if sum, ok := t.sumOf(cols); ok {
		cols = append(cols, sum)
	}
	for i := range p.Table.Rows {
		r := &p.Table.Rows[i]
		for _, col := range cols {
			if f, ok := t.target(r, col); ok {
				out = append(out, f)
			}
		}
	}
	return out, len(cols) > 0
}

// keyed finds the column of regions or years, the first but for one of numbers.
func (t *crossed) keyed() bool {
	table := t.p.Table
	for i := range min(2, len(table.Header[0].Cells)) {
		switch head := headerOf(table, i); {
		case is(head, "序号", "编号"):
			continue
		case is(head, "年份", "年度"):
			t.key, t.years = i, true
		case is(head, "地区", "区域", "县区", "区县", "旗区", "旗县区", "县市区", "县（市、区）", "县(市、区)",
			"市（州）", "市州", "盟市", "地市", "乡镇", "镇街", "镇（街道）", "乡镇（街道）", "镇（街）", "街道",
			"行政区", "行政区划", "各地", "单位", "地区名称", "单位名称"):
			t.key = i
		default:
			return false
		}
		if t.key >= 0 {
			break
		}
	}
	if t.key < 0 {
		return false
	}
	keys := 0
	for _, r := range table.Rows {
		if t.key < len(r.Cells) && (t.years && yearOf(r.Cells[t.key].S) > 0 || !t.years && (isPlace(r.Cells[t.key].S) || isSum(r.Cells[t.key].S))) {
			keys++
		}
	}
	return 3*keys >= 2*len(table.Rows)
}

// sumOf gives the column that sums cols where these are of the same indicator, a year each: 合计 | 2021年 | 2022年. ok is
// false where there is none.
func (t *crossed) sumOf(cols []crossedColumn) (sum crossedColumn, ok bool) {
	if len(cols) < 2 {
		return sum, false
	}
	for k, c := range cols {
		if c.period == nil || c.indicator != cols[0].indicator || c.period.From != cols[0].period.From+k {
			return sum, false
		}
	}
	for i := range t.p.Table.Header[0].Cells {
		if i != t.key && isSum(headerOf(t.p.Table, i)) {
			sum = cols[0]
			sum.at, sum.period = i, &fact.Period{From: sum.period.From, To: cols[len(cols)-1].period.To}
			return sum, true
		}
	}
	return sum, false
}

// column reads the header of column i; ok is false where the column holds no figures or its header
// names no indicator.
func (t *crossed) column(i int) (col crossedColumn, ok bool) {
	figures, words := 0, 0
	for _, r := range t.p.Table.Rows {
		if i >= len(r.Cells) || blank(r.Cells[i].S) {
			continue
		}
		if v, ok := readCell(t.p, r.Cells[i].S); ok && v.value != nil {
			figures++
		} else {
			words++
		}
	}
	name, unit := unitOfHead(headerOf(t.p.Table, i))
	col = crossedColumn{at: i, unit: unit}
	if found := period.Scan(name); len(found) > 0 && found[0].Period.To > 0 {
		switch m := &found[0]; {
		case m.Start == 0:
			col.period, name = &m.Period, name[m.End:]
		case m.End == len(name): // a year of several under the indicator
			col.period, name = &m.Period, name[:m.Start]
			name, col.unit = unitOfHead(name)
		}
	}
	if is(name, "", "目标", "目标值", "目标任务", "任务", "任务数", "任务量", "计划", "计划数", "现状", "现状值", "完成", "完成数", "实际", "实际完成", "预计") && (name != "" || col.period != nil) {
		name = t.lead.indicator(t.course.plan.Region)
	}
	name = cmp.Or(strings.TrimSuffix(strings.TrimSuffix(name, "值"), "目标"), name) // 能耗强度下降目标
	col.measure, name = measureOfName(name)
	if m := lexicon.Index(lexicon.Scan(name)).At("work", 0); m != nil && m.Tag != "-" && m.End < len(name) {
		col.measure = fact.MeasureIncrement
		if !strings.HasPrefix(m.Tag, "act") && m.Tag != "get noun" { // 接待游客
			name = name[m.End:]
		}
	}
	col.indicator = clean(name)
	if is(name, "任务数", "目标任务", "目标值", "任务", "合计", "小计", "总计", "数量", "占比", "备注") || !valid(name) {
		return col, false
	}
	return col, figures > words && (col.unit != "" || t.lead.unit != "" || headOf(name) != "" || col.measure != fact.MeasureLevel)
}

// target puts the fact of one cell together.
func (t *crossed) target(r *document.Row, col crossedColumn) (f fact.Target, ok bool) {
	if col.at >= len(r.Cells) || t.key >= len(r.Cells) {
		return f, false
	}
	v, ok := readCell(t.p, r.Cells[col.at].S)
	if !ok || v.value == nil {
		return f, false
	}
	f = fact.Target{
		Common:     t.p.FactOf("target", ruleTable, r.Quote, 0, len(r.Quote.S)),
		Kind:       fact.KindTarget,
		Indicator:  col.indicator,
		Measure:    col.measure,
		Value:      v.value,
		TextValue:  v.text,
		Comparator: v.comparator,
		Region:     t.course.plan.Region,
		Period:     col.period,
	}
	if unit := cmp.Or(v.unit, col.unit, t.lead.unit); unit != "" {
		f.Unit = &unit
	}
	key := runeset.Spaces.Trim(r.Cells[t.key].S)
	own, known := t.course.years()
	switch year := yearOf(key); {
	case t.years && year > 0:
		f.Period = &fact.Period{From: year, To: year}
	case t.years:
		return f, false
	case !isSum(key):
		f.Region = &key
	}
	if at := t.course.at; f.Period == nil && at != nil && at.Period.To > 0 {
		f.Period = &fact.Period{From: at.Period.To, To: at.Period.To}
	}
	if f.Period == nil && known {
		f.Period = &fact.Period{From: own.To, To: own.To}
	}
	if t.course.reached || known && f.Period.To < own.From {
		f.Kind = fact.KindActual
	}
	return f, true
}

// yearOf reads the year that a cell names, 0 where it names none.
func yearOf(s string) int {
	for _, m := range period.Scan(strings.TrimSuffix(runeset.Spaces.Trim(s), "年") + "年") {
		if m.Kind == period.Point {
			return m.Period.To
		}
	}
	return 0
}

// isSum tells that a row gives the sum of all regions.
func isSum(s string) bool {
	return is(strings.ReplaceAll(runeset.Spaces.Trim(s), " ", ""), "合计", "总计", "共计", "全市", "全县", "全区", "全省", "全旗", "全州", "全盟")
}
