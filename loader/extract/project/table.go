package project

import (
	"slices"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/fact"
	"plangraph/loader/official"
	"plangraph/loader/passage"
	"plangraph/loader/runeset"
)

// columns are the places of what a table of projects tells; -1 for none.
type columns struct{ name, place, capacity, investment, stage int }

// table reads a table that has a column of projects' names and one that only
// projects have (投资, 建设规模, 建设性质); in any other the sentences of its cells.
func (r *reader) table(p *passage.Passage) {
	c, ok := columnsOf(p)
	if !ok {
		r.cells(p)
		return
	}
	var group *string // the stage that a row for all below it tells
	for n, row := range p.Table.Rows {
		cell := func(i int) string {
			if i < 0 || i >= len(row.Cells) || i != c.name && uncut(p.Table.Rows[n:], i) {
				return ""
			}
			return strings.TrimSpace(row.Cells[i].S)
		}
		if s := groupStage(row); s != nil {
			group = s
			continue
		}
		name := cleanName(cell(c.name))
		if name == "" || isSlogan(name) || strings.Contains(name, "合计") || len(name) > 3*maxName || row.Cells[c.name].Merged {
			continue
		}
		if s := stageLabel(name); s != nil {
			group = s
			continue
		}
		if _, _, ok := row.Quote.Source(0, len(row.Quote.S)); !ok {
			continue
		}
		f := fact.Project{
			Common: p.FactOf(fact.TypeProject, ruleTable, row.Quote, 0, len(row.Quote.S)),
			Name:   name, Region: placeOf(name, p.Plan.Region), Stage: stageOf(cell(c.stage)),
		}
		if f.Stage == nil {
			f.Stage = group
		}
		if v := cell(c.place); v != "" {
			f.Region = &v
		}
		if v := cell(c.capacity); v != "" {
			f.Capacity = &v
		} else {
			f.Capacity = capacity(name)
		}
		if v := strings.TrimPrefix(cell(c.investment), "总投资"); v != "" {
			f.Investment = &v
		}
		r.out = append(r.out, f)
	}
}

// groupStage gives the stage that a row tells for all below it, its only words: 一、续建项目（2个）.
func groupStage(row document.Row) *string {
	words := ""
	for _, cell := range row.Cells {
		s := strings.TrimSpace(cell.S)
		if s == "" || s == words || cell.Merged {
			continue
		}
		if words != "" {
			return nil
		}
		words = s
	}
	if o, ok := official.ReadOrdinal(words); ok {
		words = words[o.Len:]
	}
	if i := strings.IndexAny(words, "（("); i > 0 {
		words = words[:i]
	}
	return stageLabel(words)
}

// uncut tells whether the cell in column i of the first row is several rows' cells that
// could not be told apart: no row's own.
func uncut(rows []document.Row, i int) bool {
	c := rows[0].Cells[i]
	return c.Whole && (c.Merged || len(rows) > 1 && i < len(rows[1].Cells) && rows[1].Cells[i].Merged)
}

// cells reads the sentences that stand in a table's cells, such as tasks; what the text
// has named, an annex's table but tells again.
func (r *reader) cells(p *passage.Passage) {
	for ; r.told < len(r.out); r.told++ {
		r.names[r.out[r.told].Name] = true
	}
	first := len(r.out)
	tasks := ofTasks(p.Table)
	for _, row := range p.Table.Rows {
		for i, cell := range row.Cells {
			if cell.Merged || !pauses.In(cell.S) && i != tasks {
				continue
			}
			q := *p
			q.Table, q.Run, q.Marks = nil, cell.Run, p.CellMarks(cell.S)
			r.prose(&q)
		}
	}
	again := func(f fact.Project) bool { return r.names[f.Name] }
	r.out = append(r.out[:first], slices.DeleteFunc(r.out[first:], again)...)
}

// ofTasks gives the column of tasks, of which each is worded as the heading of one would be; -1 without one.
func ofTasks(t *document.Table) int {
	if len(t.Header) == 0 {
		return -1
	}
	for i := range t.Header[0].Cells {
		words, _ := heading(t.Header, i)
		for _, w := range [...]string{"任务", "具体内容", "工作内容", "事项", "实事内容"} {
			if strings.HasSuffix(words, w) && !t.Header[0].Cells[i].Merged {
				return i
			}
		}
	}
	return -1
}

// pauses are in cells of sentences.
var pauses = runeset.Of("。；，")

func columnsOf(p *passage.Passage) (columns, bool) {
	c := columns{-1, -1, -1, -1, -1}
	if len(p.Table.Header) == 0 {
		return c, false
	}
	for i := range p.Table.Header[0].Cells {
		words, over := heading(p.Table.Header, i)
		if over {
			continue // no column alone tells it
		}
		for _, k := range []struct {
			at    *int
			words []string
		}{
			{&c.name, []string{"项目名称", "工程名称", "建设项目"}},
			{&c.place, []string{"建设地点", "项目地点", "建设地址"}},
			{&c.capacity, []string{"建设规模", "建设内容", "项目内容", "主要建设"}},
			{&c.investment, []string{"总投资", "投资额", "估算投资", "投资规模", "计划投资", "项目投资"}},
			{&c.stage, []string{"建设性质", "项目性质", "建设阶段", "项目阶段", "建设状态", "新建", "续建"}},
		} {
			for _, w := range k.words {
				if *k.at < 0 && strings.Contains(words, w) {
					*k.at = i
				}
			}
		}
	}
	return c, c.name >= 0 && (c.capacity >= 0 || c.investment >= 0 || c.stage >= 0 || c.place >= 0)
}

// heading joins the words over column i, and tells whether it is one of several under a
// name.
func heading(header []document.Row, i int) (words string, over bool) {
	merged := false
	for _, row := range header {
		if i >= len(row.Cells) {
			continue
		}
		own := packed(row.Cells[i].S)
		over = over || merged && own != ""
		merged = row.Cells[i].Merged || i+1 < len(row.Cells) && row.Cells[i+1].Merged
		words += own
	}
	return words, over
}

// stages are told by the words of a cell, the first that has one.
var stages = [...]struct {
	words *runeset.Pattern
	stage string
}{
	{runeset.PatternOf(`续建|在建`), "续建"},
	{runeset.PatternOf(`新建|新开工|改扩建|扩建|开工`), "新建"},
	{runeset.PatternOf(`建成|竣工|完工|投产|完建`), "建成"},
	{runeset.PatternOf(`前期|储备|谋划|拟建|规划|在谈|洽谈`), "前期"},
}

// stageOf brings a cell's words to one of the stages.
func stageOf(s string) *string {
	for _, k := range stages {
		if k.words.In(s) {
			return &k.stage
		}
	}
	return nil
}
