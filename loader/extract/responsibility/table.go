package responsibility

import (
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
)

// tasks are words in the heading of a column that holds the task.
var tasks = []string{"任务", "事项", "措施", "举措", "内容", "项目", "名称", "工作", "目标", "要求"}

// columns says what each column of a table holds: a role, deadline, task or nothing.
type columns struct {
	role []string
	task []int
}

const task = "task"

// table reads a table that has a column for who answers.
func (r *reader) table(p *passage.Passage) {
	rows := p.Table.Rows
	c, ok := columnsOf(p.Table.Header)
	if !ok && len(rows) > 0 {
		// The head may have been taken for a row.
		if c, ok = columnsOf(rows[:1]); ok {
			rows = rows[1:]
		}
	}
	if !ok {
		return
	}
	for _, row := range rows {
		r.row(p, c, row)
	}
}

func columnsOf(header []document.Row) (columns, bool) {
	var c columns
	ok := false
	if len(header) == 0 {
		return c, false
	}
	for i := range header[len(header)-1].Cells {
		words := ""
		for _, row := range header {
			if i < len(row.Cells) && !(row.Cells[i].Merged && i > 0) {
				words += strings.Join(strings.Fields(row.Cells[i].S), "")
			}
		}
		role := roleOf(words)
		c.role = append(c.role, role)
		switch role {
		case task:
			c.task = append(c.task, i)
		case lead, responsible, supporting, undertaking:
			ok = true
		}
	}
	return c, ok
}

// roleOf reads a column's heading.
func roleOf(words string) string {
	for _, m := range lexicon.Scan(words) {
		if role, ok := strings.CutPrefix(m.Tag, "label "); ok && m.Class == classRole {
			return role
		}
	}
	for _, t := range tasks {
		if strings.Contains(words, t) {
			return task
		}
	}
	return ""
}

func (r *reader) row(p *passage.Passage, c columns, row document.Row) {
	var d duty
	last := ""
	for i, cell := range row.Cells {
		if i >= len(c.role) || cell.S == "" {
			continue
		}
		switch role := c.role[i]; role {
		case deadline:
			d.deadline = strings.TrimSpace(cell.S)
		case lead, responsible, supporting, undertaking:
			w := words{cell.S, roleMarks(lexicon.Scan(cell.S))}
			if labels := w.labels(); len(labels) > 0 {
				more := labelled(w, labels)
				for role, names := range more.names {
					d.add(role, names...)
				}
				continue
			}
			last = d.list(w, role, last, isLoose)
		}
	}
	if d.empty() {
		return
	}
	r.emit(p, ruleTable, row.Quote, 0, len(row.Quote.S), short(taskOf(c, row)), d)
}

// taskOf gives the words of a row's task: the last of its task columns that is not
// empty, where there is none the longest cell that holds no names.
func taskOf(c columns, row document.Row) string {
	for i := len(c.task) - 1; i >= 0; i-- {
		if n := c.task[i]; n < len(row.Cells) && row.Cells[n].S != "" {
			return row.Cells[n].S
		}
	}
	best := ""
	for i, cell := range row.Cells {
		if i < len(c.role) && c.role[i] == "" && len(cell.S) > len(best) {
			best = cell.S
		}
	}
	return best
}
