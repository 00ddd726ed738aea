package target

import (
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
)

// columns says what the columns of a table of indicators hold; -1 where it lacks one.
type columns struct {
	name, unit, nature int
	part               int  // right of name, under the same words or none: which part of the indicator a row is of (其中：地下水)
	things             bool // rows name what is measured (产品); the columns or the table's title say which quantity
	works              bool // rows name works, of which the columns say how much was set and how much is done
	values             []column
	// between are the years from behind the base that a column is of to the aim of another; nil where the header does not
	// name both.
	between *fact.Period
}

// column is one of figures.
type column struct {
	at     int
	kind   string
	period *fact.Period
	yearly bool   // 年均
	total  bool   // 累计
	unit   string // where the header has one
	aim    bool   // the header says that it is an aim
	state  bool   // it tells how far the row has been carried out (完成情况), in words or figures
	unsaid bool   // the header names no year of it, so that its period is the plan's last
	// measure is what the column's figures are where its header alone says so (比上年增长).
	measure string
	of      string // what of the row's indicator is measured (构成)
	share   string // what the part of what was set that is done is called (完成率); empty for other columns
}

// readHeader tells the columns of a table of indicators by its header; nil for
// another table.
func readHeader(t *document.Table, c *course) *columns {
	if len(t.Header) == 0 {
		return nil
	}
	if cols := setAndDone(t); cols != nil {
		cols.settle(c)
		return cols
	}
	cols := &columns{name: -1, unit: -1, nature: -1, part: -1}
	width := len(t.Header[0].Cells)
	statistics := c.record || amounts(t)
	sum := -1 // the column that sums others
	for i := range width {
		head := headerOf(t, i)
		switch {
		case cols.name >= 0 && i == cols.name+1 && (head == "" || head == headerOf(t, cols.name)):
			cols.part = i
		case head == "":
		case is(head, "序号", "编号", "类型", "类别", "分类", "领域", "备注", "一级指标", "指标类别", "指标类型",
			"说明", "数据来源") && !strings.Contains(head, "属性"):
		case is(head, "指标", "指标名称", "主要指标", "二级指标", "三级指标", "指标内容", "目标指标", "具体指标",
			"核心指标", "指标项", "指标体系", "发展指标", "名称", "项目", "内容") && cols.name < 0,
			is(head, "二级指标", "三级指标", "指标名称", "具体指标"),
			is(head, "指标", "主要指标", "指标内容") && is(headerOf(t, cols.name), "项目", "名称", "内容"),
			indicators(head) && cols.name < 0,
			cols.name < 0 && i+1 < width && besideYears(head) && yearOf(headerOf(t, i+1)) > 0,
			c.record && thing(head) && cols.name < 0:
			cols.name, cols.things, cols.works = i, thing(head), false
		case cols.name < 0 && workHead.MatchString(head):
			cols.name, cols.works = i, true
		case is(head, "单位", "计量单位", "指标单位"):
			cols.unit = i
			if cols.works && strings.HasSuffix(headerOf(t, i-1), "内容") {
				cols.name = i - 1 // 考核项目 | 考核内容 | 单位: what is counted stands beside its unit
			}
		case is(head, "属性", "指标属性", "性质", "指标性质", "目标属性", "指标类型"):
			cols.nature = i
		case strings.HasPrefix(head, "占") && (strings.Contains(head, "目标") || strings.Contains(head, "计划") || strings.Contains(head, "任务")):
			// 占目标%: what part one column is of another
		default:
			col, ok := column{}, false
			if statistics {
				col, ok = c.statistic(head)
			}
			if !ok {
				col, ok = valueColumn(head)
			}
			if !ok && (isSum(head) || head == "总量" || strings.HasSuffix(head, "总任务")) {
				sum = i
			}
			if n := len(cols.values); !ok && n > 0 && ofYear(head) {
				col, ok = cols.values[n-1], true // 2024年计划 | 增长（%）
				col.measure, col.unit = fact.MeasureGrowth, "%"
			}
			if !ok && c.record && cols.name >= 0 {
				col, ok = amountColumn(head, t, i)
			}
			if ok {
				col.at = i
				cols.values = append(cols.values, col)
			}
		}
	}
	if col, ok := cols.sumOfYears(); ok && sum >= 0 {
		col.at = sum
		cols.values = append(cols.values, col)
	}
	if cols.name < 0 && statistics && headerOf(t, 0) == "" && !mostlyFigures(t, 0) {
		cols.name = 0 // | | 绝对数（亿元） | 比上年增长（%） |
	}
	if cols.name < 0 || len(cols.values) == 0 || cols.works && !cols.ofYears(t) {
		return nil
	}
	cols.settle(c)
	return cols
}

// ofYears tells that the columns of values are of figures, two of them or more of years: 建设任务 | 2023年 | 2024年. Where
// units have a column, one is enough: 工作任务 | 计量单位 | 目标值.
func (cols *columns) ofYears(t *document.Table) bool {
	years := 0
	for _, v := range cols.values {
		if !mostlyFigures(t, v.at) {
			return false
		}
		if v.period != nil {
			years++
		}
	}
	return years > 1 || cols.unit >= 0
}

// sumOfYears gives a column that sums the others, of a year each (2021年 | 2022年 | 合计); ok is false where they
// are of others.
func (cols *columns) sumOfYears() (col column, ok bool) {
	last := 0
	if len(cols.values) < 2 {
		return col, false
	}
	for _, v := range cols.values {
		if v.period == nil || v.period.From != v.period.To || last > 0 && v.period.From != last+1 {
			return col, false
		}
		last = v.period.To
	}
	col = cols.values[0]
	col.total, col.period = true, &fact.Period{From: col.period.From, To: last}
	return col, true
}

// indicators tells that a column is headed as one of indicators in more words than most: 主要经济指标（单位）.
func indicators(head string) bool {
	for _, w := range [...]string{"（单位）", "(单位)", "及单位"} {
		head = strings.TrimSuffix(head, w)
	}
	if is(head, "目标名称", "目标任务名称", "指标任务", "预期目标", "主要预期目标") {
		return true
	}
	return strings.HasSuffix(head, "指标名称") || strings.HasSuffix(head, "指标") && runes(head) <= 8
}

// besideYears tells that a column is headed by what the header is of beside it: 年份, 指标\年份.
func besideYears(head string) bool {
	for _, w := range [...]string{"年份", "年度", "时间"} {
		rest := strings.Trim(strings.Replace(head, w, "", 1), "\\/／、 ")
		if rest != head && is(rest, "", "指标", "项目", "名称", "内容") {
			return true
		}
	}
	return false
}

// thing tells that a column of a bulletin names what is measured, not the quantity.
func thing(head string) bool {
	for _, w := range [...]string{"产品", "产品名称", "行业", "行业名称", "品种", "品种名称"} {
		if strings.HasSuffix(head, w) && runes(head) <= 8 {
			return true
		}
	}
	return false
}

// quantity gives the quantity that a column of amounts is headed with: 产量. Empty without one.
func (cols *columns) quantity() string {
	for _, v := range cols.values {
		if v.of != "" && v.measure == "" && !shareHead.MatchString(v.of) {
			return v.of
		}
	}
	return ""
}

// amountColumn reads column i of a bulletin's table as one of amounts, where it holds figures: 年末人数（人）, 增加值.
func amountColumn(head string, t *document.Table, i int) (column, bool) {
	figures, words := 0, 0
	for _, r := range t.Rows {
		if i >= len(r.Cells) || blank(r.Cells[i].S) {
			continue
		}
		if strings.Trim(r.Cells[i].S, "-－0123456789.,， ") == "" {
			figures++
		} else {
			words++
		}
	}
	col := column{kind: fact.KindActual}
	head, col.unit = unitOfHead(head)
	if headOf(head) == "sum" && !strings.HasPrefix(head, "年末") {
		col.of = head
	}
	return col, figures > words
}

func is(s string, words ...string) bool {
	for _, w := range words {
		if s == w {
			return true
		}
	}
	return false
}

// headerOf gives the words over column i, without spaces; a merged cell stands in
// each row once.
func headerOf(t *document.Table, i int) string {
	var parts []string
	for _, row := range t.Header {
		if i >= len(row.Cells) {
			continue
		}
		s := strings.ReplaceAll(strings.ReplaceAll(row.Cells[i].S, " ", ""), "　", "") // which set its characters apart
		if s != "" && (len(parts) == 0 || parts[len(parts)-1] != s) {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, "")
}

// valueColumn reads the header of a column of figures: a year, 年均, 累计, 目标值.
func valueColumn(head string) (column, bool) {
	for _, w := range [...]string{"责任", "牵头", "配合", "部门", "备注", "来源", "依据", "说明", "措施", "任务", "时限", "时间"} {
		if strings.Contains(head, w) {
			return column{}, false
		}
	}
	col := column{kind: fact.KindTarget}
	col.yearly = strings.Contains(head, "年均") || strings.Contains(head, "年度增速") || strings.Contains(head, "增速")
	col.total = strings.Contains(head, "累计")
	words, unit := unitOfHead(head)
	col.unit = unit
	adds := strings.HasSuffix(words, "新增") || strings.HasSuffix(words, "新增量") || strings.HasSuffix(words, "增量") || strings.HasSuffix(words, "增加")
	for _, u := range [...]string{"（%）", "(%)", "（％）"} {
		if strings.Contains(head, u) {
			col.unit = "%"
		}
	}
	if adds {
		col.measure = fact.MeasureIncrement
	}
	known := col.yearly || col.total
	for _, m := range period.Scan(head) {
		switch m.Kind {
		case period.Point, period.Span:
			p := m.Period
			if m.Kind == period.Span && !col.yearly && !col.total && !adds && !changesOf(words) {
				p.From = p.To // “十四五”目标: a level at its end
			}
			col.period = &p
			known = true
			if rest := strings.TrimLeft(words[min(m.End, len(words)):], "实际完成计划预期目标"); !col.yearly && growthHead.MatchString(rest) {
				col.measure = fact.MeasureGrowth // 2024年 over 计划 and 增长（%）
			}
		}
	}
	for _, w := range [...]string{"现状", "基期", "基准", "基数", "实际", "完成", "实绩", "现值"} {
		if strings.Contains(head, w) {
			col.kind = fact.KindActual
			known = true
		}
	}
	for _, w := range [...]string{"目标", "预期", "计划", "规划", "指标值"} {
		if strings.Contains(head, w) {
			known = true
			if !strings.Contains(head, "完成") && !strings.Contains(head, "实际") {
				col.kind, col.aim = fact.KindTarget, true
			}
		}
	}
	if col.yearly && !strings.Contains(head, "年均") && col.period != nil && col.period.From == col.period.To {
		col.yearly, col.measure = false, fact.MeasureGrowth // 2024年增速
	}
	col.state = strings.HasSuffix(head, "情况")
	return col, known
}

// changesOf tells that a column of some years is headed as one of how much has changed over them: “十四五”期间变化.
func changesOf(head string) bool {
	for _, w := range [...]string{"变化", "变动", "增减", "增幅", "降幅"} {
		if strings.Contains(head, w) {
			return true
		}
	}
	return false
}

// settle gives the columns their kinds and years from the plan's own years and from
// each other.
func (cols *columns) settle(c *course) {
	cols.between = cols.yearsBetween()
	own, known := c.years()
	if c.record {
		for i := range cols.values {
			v := &cols.values[i]
			if !v.aim {
				v.kind = fact.KindActual
			}
			if v.period == nil && known {
				v.period = &own
			}
		}
		return
	}
	if !known {
		// the last year is the aim, years before it are bases
		last := 0
		for _, v := range cols.values {
			if v.period != nil {
				last = max(last, v.period.To)
			}
		}
		for i, v := range cols.values {
			if v.period != nil && v.period.To < last && i == 0 && len(cols.values) > 1 {
				cols.values[i].kind = fact.KindActual
			}
		}
		return
	}
	last := 0 // of the years that columns name
	for _, v := range cols.values {
		if v.period != nil {
			last = max(last, v.period.To)
		}
	}
	for i := range cols.values {
		v := &cols.values[i]
		switch {
		case v.period == nil && last > 0 && last < own.From:
			v.period = &fact.Period{From: last, To: last} // how the plan before was carried out
		case v.period == nil && v.kind == fact.KindActual && cols.works && own.From == own.To:
			v.period = &own
		case v.period == nil && v.kind == fact.KindActual:
			v.period = &fact.Period{From: own.From - 1, To: own.From - 1}
		case v.period == nil && c.reached && own.From == own.To:
			v.period = &fact.Period{From: own.From - 1, To: own.From - 1} // 目标 beside 完成情况, of the year that is over
		case v.period == nil:
			v.period, v.unsaid = &fact.Period{From: own.To, To: own.To}, true
		case v.period.To < own.From && !v.aim:
			v.kind = fact.KindActual
		}
	}
}

// yearsBetween gives the years behind the base to the aim, as the columns name them: 2011–2015 of 2010年 and 2015年.
func (cols *columns) yearsBetween() *fact.Period {
	base, last := 0, 0
	for _, v := range cols.values {
		if v.period != nil && v.period.From == v.period.To {
			last = max(last, v.period.To)
		}
	}
	for _, v := range cols.values {
		if v.period != nil && v.period.To < last {
			base = max(base, v.period.To)
		}
	}
	if base == 0 || last-base < 2 {
		return nil
	}
	return &fact.Period{From: base + 1, To: last}
}
