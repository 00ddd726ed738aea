package target

import (
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
)

// sentence tells that a cell is to be read as prose: it is long, or ends as a sentence does.
func sentence(s string) bool {
	return len(s) >= sentenceRunes*utf8.UTFMax || runes(s) >= sentenceRunes || strings.HasSuffix(s, "。")
}

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
		years := timeIn(&p.Table.Rows[i], due)
		if years != nil {
			row.at, row.reached = years, false
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
			n := len(out)
			out = readRun(out, p, cell.Run, p.CellMarks(cell.S), &row)
			setYears(out[n:], years)
		}
	}
	return out
}

// setYears gives facts of a row whose work goes on for years (建设年限: 2021-2025) all of these, where they would be of the last.
func setYears(facts []fact.Target, years *period.Mention) {
	if years == nil || years.Kind != period.Span {
		return
	}
	for i := range facts {
		if p := facts[i].Period; p != nil && p.To == years.Period.To {
			facts[i].Period = &fact.Period{From: years.Period.From, To: p.To}
		}
	}
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

// deadlines gives the column that says by when a row's work is done (完成时限), or from when to when it is built
// (建设年限); -1 without one.
func deadlines(t *document.Table) int {
	for i := range t.Header[0].Cells {
		if slices.Contains(deadlineHeads, headerOf(t, i)) {
			return i
		}
	}
	return -1
}

var deadlineHeads = strings.Fields(`完成时限 完成时间 时间节点 时限 完成期限 办结时限 时间安排 时间要求 进度安排 完成年限
	建设年限 建设起止年限 建设期限 建设时限 建设时间 建设周期 起止年限 起止时间 项目起止 项目起止年限 实施年限 实施期限 实施时间`)

// timeIn gives the year by which the cell of row r in column i wants the work done; nil
// where it names none (持续推进).
func timeIn(r *document.Row, i int) *period.Mention {
	if i < 0 || i >= len(r.Cells) || r.Cells[i].Whole {
		return nil
	}
	s := r.Cells[i].S
	if strings.Trim(s, "0123456789-—–－~～至") == "" {
		s += "年" // 2021-2023
	}
	for _, m := range period.Scan(s) {
		if (m.Kind == period.Point || m.Kind == period.Span) && m.Period.To > 0 {
			return &m
		}
	}
	return nil
}
