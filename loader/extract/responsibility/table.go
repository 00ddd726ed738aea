package responsibility

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"plangraph/loader/document"
	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
)

// Words in the heading of a column that holds the task, of one that tells what comes
// of it, and of one that holds the task if it is none of these.
var (
	tasks = []string{"任务", "事项", "措施", "举措", "名称"}
	aims  = []string{"目标", "要求", "指标"}
	works = []string{"内容", "项目", "工作"}
	// traits end the headings of columns that tell what sort of thing a task is.
	traits = []string{"属性", "性质", "规模", "类别", "类型", "领域", "地点", "工期", "年限", "投资", "序号", "编号"}
)

// columns says what each column of a table holds: a role, deadline, task or nothing.
// task are the columns of tasks, the one that tells the rows apart first.
type columns struct {
	role []string
	task []int
	// group tells of each column that its cells mostly hold for several rows.
	group []bool
	// persons tells of each column that its cells name persons beside bodies (责任单位及责任人).
	persons []bool
	// name is the column of the tasks' or projects' names, if rows have one each; -1 for
	// none. It is the first of task. number is that of the rows' numbers, or -1.
	name, number int
}

const (
	task = "task"
	aim  = "aim"
)

// table reads a table that has a column for who answers.
func (r *reader) table(p *passage.Passage, i int) {
	header, rows := p.Table.Header, p.Table.Rows
	c, ok := columnsOf(header)
	if !ok && len(rows) > 0 {
		// The head may have been taken for a row.
		if c, ok = columnsOf(rows[:1]); ok {
			header, rows = rows[:1], rows[1:]
		}
	}
	if !ok {
		return
	}
	c.orderTasks(rows)
	said := rowWords(header...)
	for _, row := range rows {
		r.row(p, c, row, func(d *duty) {
			if !slices.Contains(c.role, lead) {
				r.rank(p, spot{i + 1, 0}, said+rowWords(row), d)
			}
		})
	}
}

// orderTasks puts the column first that has the most cells of a row's own: what is
// merged over rows groups them, and what could not be cut names none of them. Of
// several such columns the first names the task, the others tell more of it.
func (c *columns) orderTasks(rows []document.Row) {
	own, merged := make([]int, len(c.role)), make([]int, len(c.role))
	named := 0
	for _, row := range rows {
		for i, cell := range row.Cells {
			if i < len(merged) && cell.Merged {
				merged[i]++
			}
			switch {
			case i >= len(own):
			case isOwn(cell):
				own[i] += 2
			case cell.S != "" && !cell.Merged:
				own[i]++
			}
			if i == c.name && cell.S != "" && !cell.Merged {
				named++
			}
		}
	}
	if 2*named < len(rows) {
		c.name = -1
	}
	for _, n := range merged {
		c.group = append(c.group, 2*n > len(rows))
	}
	rank := func(i int) int {
		switch {
		case i == c.name:
			return 2
		case c.role[i] == aim:
			return 0
		}
		return 1
	}
	slices.SortStableFunc(c.task, func(a, b int) int {
		return cmp.Or(cmp.Compare(rank(b), rank(a)), cmp.Compare(own[b], own[a]))
	})
}

// isOwn tells whether a cell holds words of its own row.
func isOwn(c document.Cell) bool { return c.S != "" && !c.Merged && !c.Whole }

func columnsOf(header []document.Row) (columns, bool) {
	c := columns{name: -1, number: -1}
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
		role := ""
		if under := header[len(header)-1].Cells[i]; len(header) > 1 && !under.Merged {
			role = roleOf(strings.Join(strings.Fields(under.S), "")) // 牵头单位 under 责任分工
		}
		if role == "" {
			role = roleOf(words)
		}
		c.role = append(c.role, role)
		c.persons = append(c.persons, strings.Contains(words, "责任人") || strings.Contains(words, "负责人"))
		if role == task && c.name < 0 && strings.HasSuffix(words, "名称") {
			c.name = i
		}
		if c.number < 0 && (strings.HasSuffix(words, "序号") || strings.HasSuffix(words, "编号")) {
			c.number = i
		}
		switch role {
		case task, aim:
			c.task = append(c.task, i)
		case lead, responsible, supporting, undertaking:
			ok = true
		}
	}
	c.oneLead(header)
	return c, ok
}

// oneLead makes those of a column 主责单位 responsible where another column is called 牵头单位.
func (c *columns) oneLead(header []document.Row) {
	says := func(i int) bool {
		return slices.ContainsFunc(header, func(r document.Row) bool { return i < len(r.Cells) && strings.Contains(r.Cells[i].S, "牵头") })
	}
	leads := func(i int) bool { return c.role[i] == lead && says(i) }
	for i := range c.role {
		if leads(i) {
			for k, role := range c.role {
				if role == lead && !says(k) {
					c.role[k] = responsible
				}
			}
			return
		}
	}
}

// roleOf reads a column's heading.
func roleOf(words string) string {
	for _, m := range lexicon.Scan(words) {
		if role, ok := strings.CutPrefix(m.Tag, "label "); ok && m.Class == classRole {
			return role
		}
	}
	for _, t := range traits {
		if strings.HasSuffix(cutAside(words), t) {
			return ""
		}
	}
	for _, k := range []struct {
		role  string
		words []string
	}{{task, tasks}, {aim, aims}, {task, works}} {
		for _, w := range k.words {
			if strings.Contains(words, w) {
				return k.role
			}
		}
	}
	return ""
}

// row reads a row; rank looks for its lead where no cell names one.
func (r *reader) row(p *passage.Passage, c columns, row document.Row, rank func(*duty)) {
	var d duty
	last := ""
	name, whole := taskOf(c, row)
	for i, cell := range row.Cells {
		if i >= len(c.role) || cell.S == "" {
			continue
		}
		whole = whole || cell.Whole && isDuty(c.role[i])
		switch role := c.role[i]; role {
		case deadline:
			d.deadline = strings.TrimSpace(cell.S)
		case lead, responsible, supporting, undertaking:
			w := words{cell.Says(), roleMarks(p.CellMarks(cell.Says()))}
			if labels := w.labels(); len(labels) > 0 {
				more := labelled(w, labels)
				for role, names := range more.names {
					d.add(role, names...)
				}
				continue
			}
			if c.persons[i] {
				last = d.list(w, role, last, isBody)
				d.dropPersons()
				continue
			}
			last = d.list(w, role, last, isLoose)
		}
	}
	if name == "" || d.empty() && !c.isTask(row) {
		return
	}
	rank(&d)
	rule := ruleTable
	if whole || d.empty() {
		rule = ruleWhole
	}
	r.emit(p, rule, row.Quote, 0, len(row.Quote.S), short(name), d)
}

// dropPersons takes the persons in brackets off the bodies that they are of: 市住建局（王某）.
func (d *duty) dropPersons() {
	for _, names := range d.names {
		for i, name := range names {
			if body := cutAside(name); kindOf(strings.Trim(name[len(body):], opening+closing)) == "" {
				names[i] = body
			}
		}
	}
}

// sums are what rows of sums are called.
var sums = []string{"合计", "小计", "总计", "共计"}

// isTask tells whether a row sets a task though no cell tells who answers for it: it
// has a task's words of its own, and a number in figures or more about the task. A group
// has neither: 一、基础设施.
func (c columns) isTask(row document.Row) bool {
	named, more := false, false
	for i, cell := range row.Cells {
		switch {
		case i >= len(c.role) || !isOwn(cell):
		case slices.Contains(sums, strings.Join(strings.Fields(cell.S), "")):
			return false
		case i == c.number:
			more = more || strings.Trim(cell.S, "0123456789") == ""
		case len(c.task) > 0 && i == c.task[0] && c.role[i] == task:
			named = strings.IndexFunc(cell.S, isHan) >= 0
		default:
			more = true
		}
	}
	return named && more
}

// isDuty tells whether a column of that role bears on who does what by when.
func isDuty(role string) bool { return role != "" && role != task && role != aim && role != other }

// taskOf gives the words of a row's task: a cell of its own in one of the columns of
// tasks, else one that may be its own, else any there, else the longest cell of words
// that holds no names; and whether they may be other rows' as well.
func taskOf(c columns, row document.Row) (words string, whole bool) {
	for _, fits := range []func(n int, cell document.Cell) bool{
		func(n int, cell document.Cell) bool {
			return isOwn(cell) && !c.group[n] || n == c.name && !cell.Merged
		},
		func(_ int, cell document.Cell) bool { return !cell.Merged },
		func(int, document.Cell) bool { return true },
	} {
		for _, n := range c.task {
			if n < len(row.Cells) && row.Cells[n].S != "" && fits(n, row.Cells[n]) {
				return row.Cells[n].S, row.Cells[n].Whole
			}
		}
	}
	for i, cell := range row.Cells {
		if i < len(c.role) && c.role[i] == "" && len(cell.S) > len(words) && strings.IndexFunc(cell.S, isHan) >= 0 {
			words, whole = cell.S, cell.Whole
		}
	}
	return words, whole
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }
