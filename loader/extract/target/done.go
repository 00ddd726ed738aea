package target

import (
	"cmp"
	"regexp"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/extract/figure"
	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
	"plangraph/loader/runeset"
)

// Tables of works for the people's good, and of a year's tasks, set beside what each was to bring how much of it is
// done, and what part that is: 项目名称 | 目标任务 | 完成情况 | 完成率. Their rows name works (新增养老床位, 棚户区改造), so
// that what they count is added by them.
var (
	workHead  = regexp.MustCompile(`(?:实事(?:项目|事项|内容)?|考核(?:项目|内容|指标|事项)|任务指标|(?:工作|任务)(?:内容|事项)?|项目名称)(?:名称)?$`)
	setHead   = regexp.MustCompile(`^(?:20\d\d年)?(?:年度|全年|年|省定|省下达|市下达|下达|计划|考核)*(?:目标任务|工作目标|任务目标|年度目标|目标|任务|任务指标|计划)(?:数|数量|总数|量|值)?$`)
	doneHead  = regexp.MustCompile(`(?:已|实际|累计)?完成(?:情况|数量?|量|任务|任务数|任务情况|值|进度)?$`)
	rateWords = regexp.MustCompile(`(?:实际|累计|目标|任务|计划)*完成(?:率|比例|百分比)$`)
	rateHead  = regexp.MustCompile(`(?:完成|任务)(?:率|比例|比重|百分比|进度)$|^占.{0,8}任务.{0,2}比[重例]?$`)
)

// setAndDone reads the header of such a table; nil for another.
func setAndDone(t *document.Table) *columns {
	if !tellsDone(t) {
		return nil // by far most
	}
	cols := &columns{name: -1, unit: -1, nature: -1, part: -1, works: true}
	set, done := false, false
	for i := range t.Header[0].Cells {
		head, unit := unitOfHead(headerOf(t, i))
		col := column{at: i, kind: fact.KindActual, unit: unit}
		for _, m := range period.Scan(head) {
			if m.Kind == period.Point && m.Period.To > 0 {
				col.period = &m.Period
			}
		}
		switch {
		case setHead.MatchString(head) && cols.name >= 0:
			col.kind, col.aim = fact.KindTarget, true
			set = set || mostlyFigures(t, i)
		case rateHead.MatchString(head):
			col.share, col.unit = cmp.Or(rateWords.FindString(head), "完成率"), "%"
			done = true
		case doneHead.MatchString(head):
			done = true
		case is(head, "单位", "计量单位", "指标单位"):
			cols.unit = i
			continue
		case cols.name < 0 && workHead.MatchString(head):
			cols.name = i
			continue
		default:
			continue
		}
		cols.values = append(cols.values, col)
	}
	if cols.name < 0 || !set || !done {
		return nil
	}
	return cols
}

// tellsDone tells that a column may say how much is done: rateHead and doneHead match no head without these words.
func tellsDone(t *document.Table) bool {
	for i := range t.Header[0].Cells {
		if head := headerOf(t, i); strings.Contains(head, "完成") || strings.Contains(head, "任务") {
			return true
		}
	}
	return false
}

// worksOf gives the column that names the works of a table, -1 without one.
func worksOf(t *document.Table) int {
	for i := range t.Header[0].Cells {
		if workHead.MatchString(headerOf(t, i)) {
			return i
		}
	}
	return -1
}

// workDone reads a cell that says but how much of the work of that name is to be done: 城镇新增就业 | 1.9万人. nil where it holds
// no figure.
func workDone(p *passage.Passage, c *course, name string, cell document.Cell) *fact.Target {
	v, ok := readCell(p, cell.S)
	thing, measure := work(runeset.Spaces.Trim(name))
	if !ok || v.value == nil || v.unit == "" || !valid(thing) {
		return nil
	}
	t := text{p: p, course: c, spanBase: -1}
	f := &fact.Target{
		Common:     p.FactOf("target", ruleTable, cell.Run, 0, len(cell.Run.S)),
		Kind:       fact.KindTarget,
		Indicator:  thing,
		Measure:    measure,
		Value:      v.value,
		Unit:       &v.unit,
		Comparator: v.comparator,
		Region:     t.regionOf(v.region),
	}
	f.Period = t.when(f.Kind, measure, &phrase{})
	return f
}

// mostlyFigures tells that more of the cells in column i are figures than words.
func mostlyFigures(t *document.Table, i int) bool {
	figures, words := 0, 0
	for _, r := range t.Rows {
		switch s := r.Cells[i].S; {
		case blank(s) || r.Cells[i].Merged:
		case isFigure(s):
			figures++
		default:
			words++
		}
	}
	return figures > words
}

// isFigure tells a cell of nothing but a figure, its bound and its unit: 不低于60元.
func isFigure(s string) bool { return runes(s) <= figureRunes && strings.ContainsAny(s, "0123456789") }

// figureRunes is how long such a cell is at most.
const figureRunes = 12

// work gives what the work of that name brings, and how that is measured: added, where what it names is no ratio and no
// sum (养老床位 of 新增养老床位300张), else the level that it is brought to (低保标准 of 提高低保标准).
func work(name string) (thing, measure string) {
	for _, colon := range [...]string{"：", ":"} {
		if _, rest, ok := strings.Cut(name, colon); ok && runes(rest) >= 4 {
			name = rest
		}
	}
	if open := strings.LastIndexAny(name, "（("); open > 0 && strings.ContainsAny(name[open:], "0123456789") && (strings.HasSuffix(name, "）") || strings.HasSuffix(name, ")")) {
		name = name[:open] // 配电网改造（37个村）
	}
	if figs := figure.Scan(name, lexicon.Scan(name)); len(figs) > 0 {
		if f := figs[len(figs)-1]; f.End >= len(name)-len("以上") && f.Start > 0 && f.Unit != "" {
			name = strings.TrimSuffix(runeset.Spaces.Trim(name[:f.Start]), "各")
		}
	}
	measure = fact.MeasureIncrement
	if head := headOf(name); head == "rate" || head == "sum" {
		measure = fact.MeasureLevel
	}
	for _, change := range [...]string{"提高", "降低"} {
		if level, ok := strings.CutPrefix(name, change); ok && runes(level) >= 4 {
			return level, fact.MeasureLevel
		}
	}
	for {
		m := lexicon.Index(lexicon.Scan(name)).At("work", 0)
		if m == nil || m.End >= len(name) || !(strings.HasPrefix(m.Tag, "make") || strings.HasPrefix(m.Tag, "do") || strings.HasPrefix(m.Tag, "get")) || runes(name[m.End:]) < 2 {
			return nameCounted(name), measure
		}
		if adds(name[m.Start:m.End]) {
			measure = fact.MeasureIncrement
		}
		name = runeset.Spaces.Trim(name[m.End:])
	}
}

// nameCounted takes the figure off the front of a name: 15万户直播卫星用户.
func nameCounted(name string) string {
	if figs := figure.Scan(name, lexicon.Scan(name)); len(figs) > 0 && figs[0].Start == 0 && figs[0].UnitKind == "count" && runes(name[figs[0].End:]) >= 2 {
		return runeset.Spaces.Trim(name[figs[0].End:])
	}
	return name
}
