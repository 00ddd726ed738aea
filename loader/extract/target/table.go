package target

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/extract/figure"
	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
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

// sentence tells that a cell is to be read as prose: it is long, or ends as a sentence does.
func sentence(s string) bool { return runes(s) >= sentenceRunes || strings.HasSuffix(s, "。") }

// task tells that a cell of a column of aims sets one in few words: 建成社区食堂12个.
func task(s string) bool {
	return runes(s) >= taskRunes && strings.ContainsAny(s, "0123456789") && strings.IndexAny(s, "0123456789") >= len("建成")
}

// taskRunes is how long such a cell is at least.
const taskRunes = 6

// sentenceRunes is how long a cell is that is read as prose, however it ends.
const sentenceRunes = 10

// readCells reads the sentences in a table's cells.
func readCells(p *passage.Passage, c *course) []fact.Target {
	if len(p.Table.Header) == 0 {
		return nil // a table that could not be rebuilt
	}
	var out []fact.Target
	due := deadlines(p.Table)
	scheme, size := ofProjects(p.Table)
	kinds := headKinds(p.Table)
	works := worksOf(p.Table)
	for i := range p.Table.Rows {
		row := *c
		if m := timeIn(&p.Table.Rows[i], due); m != nil {
			row.at, row.reached = m, false
		}
		reached := row.reached
		for k, cell := range p.Table.Rows[i].Cells {
			if works >= 0 && works < k && kinds[k] == "aim" && !cell.Merged && isFigure(cell.S) && !task(cell.S) {
				if f := workDone(p, &row, p.Table.Rows[i].Cells[works].S, cell); f != nil {
					out = append(out, *f)
				}
				continue
			}
			if cell.Merged || !sentence(cell.S) && !(kinds[k] == "aim" && task(cell.S)) || kinds[k] == "body" || scheme && (cell.Whole || k == size || strings.HasSuffix(headerOf(p.Table, k), "项目名称")) {
				continue
			}
			row.whole = cell.Whole
			row.reached = kinds[k] == "fact" || reached && kinds[k] != "aim"
			out = append(out, readRun(p, cell.Run, p.CellMarks(cell.S), &row)...)
		}
	}
	return out
}

// headKinds gives by column what its header says of the sentences in it: what has been reached (进展情况), what is to be
// (实事内容, 目标任务), that they name bodies and none measures anything (责任单位: 12个街道、镇), or nothing.
func headKinds(t *document.Table) []string {
	out := make([]string, len(t.Header[0].Cells))
	for i := range out {
		head := headerOf(t, i)
		marks := lexicon.Scan(head)
		switch out[i] = speaksOf(head, marks); {
		case out[i] == "" && slices.ContainsFunc(marks, labelsBodies) && !strings.Contains(head, "任务") && !strings.Contains(head, "措施"):
			out[i] = "body"
		case out[i] == "lean" || strings.HasSuffix(head, "内容"):
			out[i] = "aim"
		}
	}
	return out
}

// labelsBodies tells a word by which a column of those who answer for tasks is called.
func labelsBodies(m lexicon.Mark) bool {
	return m.Class == "role" && strings.HasPrefix(m.Tag, "label ") && m.Tag != "label deadline" && m.Tag != "label other"
}

// ofProjects tells that a table lists projects: what its cells measure is how big each is, and
// where they run together, whose it is cannot be told. size is the column of nothing but that, -1
// without one.
func ofProjects(t *document.Table) (scheme bool, size int) {
	size = -1
	for i := range t.Header[0].Cells {
		head := headerOf(t, i)
		for _, w := range [...]string{"项目名称", "建设内容", "建设规模", "建设地点", "总投资"} {
			scheme = scheme || strings.Contains(head, w)
		}
		if strings.HasPrefix(head, "建设规模") && !strings.Contains(head, "内容") {
			size = i
		}
	}
	return scheme, size
}

// deadlines gives the column that says by when a row's work is done (完成时限); -1
// without one.
func deadlines(t *document.Table) int {
	for i := range t.Header[0].Cells {
		head := headerOf(t, i)
		for _, w := range [...]string{"完成时限", "完成时间", "时间节点", "时限", "完成期限", "办结时限", "时间安排", "时间要求", "进度安排", "完成年限"} {
			if head == w {
				return i
			}
		}
	}
	return -1
}

// timeIn gives the year by which the cell of row r in column i wants the work done; nil
// where it names none (持续推进).
func timeIn(r *document.Row, i int) *period.Mention {
	if i < 0 || i >= len(r.Cells) || r.Cells[i].Whole {
		return nil
	}
	for _, m := range period.Scan(r.Cells[i].S) {
		if (m.Kind == period.Point || m.Kind == period.Span) && m.Period.To > 0 {
			return &m
		}
	}
	return nil
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
	if name == "" {
		return nil
	}
	measure, name := measureOfName(name)
	if t.cols.works {
		name, measure = work(name)
	}
	unitCell := ""
	if u := t.cols.unit; u >= 0 && u < len(r.Cells) {
		unitCell = strings.TrimSpace(r.Cells[u].S)
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

// told reads a cell of a column of figures that holds sentences instead.
func (t *table) told(cell document.Cell, col column) []fact.Target {
	if cell.Merged || !sentence(cell.S) {
		return nil
	}
	c := *t.course
	c.reached, c.whole = col.kind == fact.KindActual, cell.Whole
	return readRun(t.p, cell.Run, t.p.CellMarks(cell.S), &c)
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
				unit = col.unit
			}
		}
		if known {
			f.Period = &own
		}
	}
	if v.worded && strings.Contains(v.text, "增长") {
		f.Measure = fact.MeasureGrowth
	}
	if v.change != "" && f.Measure == fact.MeasureLevel {
		f.Measure = measureOf(v.change)
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
	} else if col.unit == "%" || unit == "" {
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

// indicator gives the name of a row's indicator and the unit in brackets behind it.
func (t *table) indicator(r *document.Row) (name, unit string) {
	name = clean(strings.TrimSpace(r.Cells[t.cols.name].S))
	if n := numbered(name); n > 0 && n < len(name) {
		name = strings.TrimSpace(name[n:]) // 一、财政总收入
	} else if n := enumerator(name); n > 0 {
		name = strings.TrimSpace(name[n:])
	} else if n := digitsFirst(name); n > 0 {
		name = strings.TrimSpace(name[n:])
	}
	name = strings.TrimRight(name, "*＊①②③④⑤⑥⑦⑧⑨")
	part := false
	if i := t.cols.part; i >= 0 && i < len(r.Cells) && !r.Cells[i].Merged {
		if of := strings.TrimSpace(r.Cells[i].S); !blank(of) && !is(of, "合计", "总计", "小计", "总量", name) {
			return t.partOf(name, of)
		}
	}
	for _, w := range [...]string{"其中：", "其中:", "其中", "#", "＃"} {
		if rest := strings.TrimPrefix(name, w); rest != name {
			name, part = strings.TrimSpace(rest), true
			break
		}
	}
	name, t.summed = overYearsBehind(name)
	name, unit = unitBehind(name)
	if name == "" || blank(name) || name == "合计" || name == "指标" {
		return "", ""
	}
	if part && (!t.within || runes(t.last) > 3) {
		t.above = t.last
	}
	t.last, t.within = name, part || t.within && (qualifies(name) || headOf(name) == "" && runes(name) <= 4)
	if who := inhabitantsOf(t.above); t.within && who != "" && slices.Contains(inhabitants[:], name) {
		return name + who, unit
	}
	if of := quantityOf(t.above); t.within && !t.course.record && of != "" && headOf(name) == "" {
		return name + of, unit // 小麦产量
	}
	if t.within && t.above != "" && (elliptical(name) || qualifies(name) || part && !t.course.record && runes(name) <= 3) {
		return t.above + name, unit
	}
	if elliptical(name) || vague(name) {
		if group := t.group(r); group != "" {
			name = join(group, name) // 数量 in the group 生产企业
		}
	}
	t.last = name
	return name, unit
}

// partOf names the indicator of a row from its first cell and the one beside it, and the unit behind the first:
// 用水总量地下水 of 用水总量（亿立方米） and 其中：地下水.
func (t *table) partOf(name, of string) (indicator, unit string) {
	for _, w := range [...]string{"其中：", "其中:", "其中"} {
		of = strings.TrimPrefix(of, w)
	}
	name, unit = unitBehind(name)
	of, own := unitBehind(strings.TrimSpace(of))
	if headOf(of) != "" && !elliptical(of) {
		return of, cmp.Or(own, unit)
	}
	return join(name, of), cmp.Or(own, unit)
}

// summedBehind is a remark in brackets behind a name that its figures are sums over years: （5年新增量）.
var summedBehind = regexp.MustCompile(`[（(](?:[\d一二三四五]+年)?(?:累计|新增|合计)(?:数|值|量|新增)?[）)]$`)

// overYearsBehind parts such a remark from a name.
func overYearsBehind(name string) (words string, summed bool) {
	if i := summedBehind.FindStringIndex(name); i != nil && i[0] > 0 {
		return strings.TrimSpace(name[:i[0]]), true
	}
	return name, false
}

// unitBehind parts the unit in brackets from a name.
func unitBehind(name string) (words, unit string) {
	for _, b := range [...][2]string{{"（", "）"}, {"(", ")"}} {
		i := strings.LastIndex(name, b[0])
		if i <= 0 || !strings.HasSuffix(name, b[1]) {
			continue
		}
		if in := name[i+len(b[0]) : len(name)-len(b[1])]; isUnit(in) {
			name, unit = name[:i], in
		}
	}
	return name, unit
}

// qualifies tells that the name of a row says only which part of the row above it measures: 城镇, 女性, 18-34岁.
func qualifies(name string) bool {
	switch name {
	case "城镇", "城市", "农村", "乡村", "男", "女", "男性", "女性", "公办", "民办", "公立", "民营":
		return true
	}
	return strings.HasSuffix(name, "岁") || strings.HasSuffix(name, "岁以上") || strings.HasSuffix(name, "岁及以上") || strings.HasSuffix(name, "岁以下")
}

// vague tells that an indicator only says how a thing is counted.
func vague(name string) bool {
	switch name {
	case "数量", "总数", "总量", "规模", "总规模", "家数", "个数", "人数", "产量", "产值", "比例", "占比", "比重", "面积":
		return true
	}
	return false
}

// group gives the name of the group of rows that r belongs to: the cell before that of
// its indicator, where it is a name.
func (t *table) group(r *document.Row) string {
	for i := t.cols.name - 1; i >= 0; i-- {
		s := clean(strings.TrimSpace(r.Cells[i].S))
		if n := runes(s); n < 2 || n > 12 || strings.ContainsAny(s, "0123456789") || headOf(s) != "" && headOf(s) == "full" {
			continue
		}
		for _, w := range [...]string{"指标", "目标", "发展", "类"} {
			s = strings.TrimSuffix(s, w)
		}
		if runes(s) >= 2 {
			return s
		}
	}
	return ""
}

// digitsFirst gives the length of a row's number that was read into its name (12基本养老…).
func digitsFirst(name string) int {
	i := 0
	for i < len(name) && name[i] >= '0' && name[i] <= '9' {
		i++
	}
	if i == 0 || i > 2 || i >= len(name) || name[i] < 0x80 || nameCounted(name) != name {
		return 0
	}
	for _, w := range [...]string{"岁", "年", "万", "亿", "个", "类", "周岁", "小时", "分钟", "天", "米", "千", "吨"} {
		if strings.HasPrefix(name[i:], w) {
			return 0
		}
	}
	return i
}

// isUnit tells that s is a unit, multiplier and all.
func isUnit(s string) bool {
	s = strings.TrimSpace(s)
	rest := "1" + s
	figs := figure.Scan(rest, lexicon.Scan(rest))
	return s != "" && len(figs) == 1 && figs[0].End == len(rest) && figs[0].Unit != ""
}

// measureOfName parts the measure that an indicator's name ends in from it:
// 地区生产总值增长, 单位能耗降低.
func measureOfName(name string) (measure, rest string) {
	for _, w := range [...]struct{ tail, measure string }{
		{"年均增长率", fact.MeasureGrowth}, {"年均增长", fact.MeasureGrowth}, {"年均增速", fact.MeasureGrowth},
		{"增长率", fact.MeasureGrowth}, {"增长速度", fact.MeasureGrowth}, {"增长", fact.MeasureGrowth}, {"增速", fact.MeasureGrowth}, {"增幅", fact.MeasureGrowth},
		{"累计降低", fact.MeasureDecline}, {"累计下降", fact.MeasureDecline}, {"下降率", fact.MeasureDecline}, {"降低率", fact.MeasureDecline}, {"下降比例", fact.MeasureDecline}, {"降低", fact.MeasureDecline}, {"下降", fact.MeasureDecline}, {"降幅", fact.MeasureDecline}, {"减少", fact.MeasureDecline},
	} {
		if rest := strings.TrimSuffix(name, w.tail); rest != name && runes(rest) >= 2 {
			return w.measure, strings.TrimSuffix(rest, "的")
		}
	}
	return fact.MeasureLevel, name
}

// natureOf reads 预期性 or 约束性.
func natureOf(s string) *string {
	for _, w := range [...]string{"预期性", "约束性"} {
		if strings.Contains(s, w) {
			return &w
		}
	}
	for _, w := range [...][2]string{{"预期", "预期性"}, {"约束", "约束性"}} {
		if strings.TrimSpace(s) == w[0] {
			return &w[1]
		}
	}
	return nil
}

// note says that a row's base year is another than its column's (人均预期寿命为2019年数).
type note struct {
	text string
	year int
}

// of tells that the note speaks of the indicator.
func (n note) of(name string) bool { return strings.Contains(n.text, name) }

// noteYears reads the notes of a table that give a base year of their own.
func noteYears(t *document.Table) []note {
	var out []note
	for _, run := range t.Notes {
		for _, s := range strings.FieldsFunc(run.S, func(r rune) bool { return r == '；' || r == '。' || r == ';' || r >= '①' && r <= '⑳' }) {
			found := period.Scan(s)
			for _, w := range [...]string{"推算值", "推算数", "年数据", "年数", "年值"} {
				if len(found) > 0 && found[len(found)-1].Kind == period.Point && strings.Contains(s, w) {
					out = append(out, note{s, found[len(found)-1].Period.To})
					break
				}
			}
		}
	}
	return out
}
