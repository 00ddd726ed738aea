package responsibility

import (
	"slices"
	"strings"
	"testing"

	"plangraph/loader/document"
	"plangraph/loader/extract/extracttest"
	"plangraph/loader/fact"
	"plangraph/loader/passage"
)

// describe writes task | role names | … | deadline.
func describe(f *fact.Responsibility) string {
	parts := []string{f.Task}
	if len(f.Lead) > 0 {
		parts = append(parts, "lead "+strings.Join(f.Lead, " "))
	}
	for _, role := range []string{responsible, undertaking, supporting} {
		var names []string
		for _, n := range f.Responsible {
			if f.Roles[n] == role {
				names = append(names, n)
			}
		}
		if len(names) > 0 {
			parts = append(parts, role+" "+strings.Join(names, " "))
		}
	}
	if f.Deadline != nil {
		parts = append(parts, "by "+*f.Deadline)
	}
	return strings.Join(parts, " | ")
}

func TestCases(t *testing.T) { extracttest.Check(t, "testdata", Read, describe) }

// A group's name over two rows, then their tasks: the task is the row's own cell, and
// where only a cell kept whole can name it, the fact says so by its rule.
func TestTableCells(t *testing.T) {
	source := "重点 甲 乙 甲乙 市财政局"
	cell := func(s string) document.Cell {
		at := strings.Index(source, s)
		return document.Cell{Run: document.Run{S: s, Segs: []document.Segment{{Len: int32(len(s)), Source: int32(at)}}}}
	}
	as := func(c document.Cell, merged, whole bool) document.Cell {
		c.Merged, c.Whole = merged, whole
		return c
	}
	row := func(cells ...document.Cell) document.Row {
		return document.Row{Cells: cells, Quote: cells[len(cells)-1].Run}
	}
	header := func(names ...string) []document.Row {
		var h document.Row
		for _, n := range names {
			h.Cells = append(h.Cells, document.Cell{Run: document.Run{S: n}})
		}
		return []document.Row{h}
	}
	group, body := cell("重点"), cell("市财政局")
	for _, c := range []struct {
		name  string
		table document.Table
		want  []string // task and rule
	}{
		{"merged", document.Table{Header: header("重点任务", "具体措施", "责任单位"), Rows: []document.Row{
			row(group, cell("甲"), body), row(as(group, true, false), cell("乙"), body),
		}}, []string{"甲 responsibility.table", "乙 responsibility.table"}},
		{"uncut measures", document.Table{Header: header("重点任务", "具体措施", "责任单位"), Rows: []document.Row{
			row(cell("甲"), as(cell("甲乙"), false, true), body), row(cell("乙"), as(cell("甲乙"), true, true), body),
		}}, []string{"甲 responsibility.table", "乙 responsibility.table"}},
		{"uncut tasks", document.Table{Header: header("工作任务", "责任单位"), Rows: []document.Row{
			row(as(cell("甲乙"), false, true), body),
		}}, []string{"甲乙 responsibility.table-whole"}},
		{"no bodies", document.Table{Header: header("序号", "工作任务", "责任单位"), Rows: []document.Row{
			row(document.Cell{Run: document.Run{S: "1"}}, cell("甲")),
		}}, []string{"甲 responsibility.table-whole"}},
		{"uncut bodies", document.Table{Header: header("工作任务", "责任单位"), Rows: []document.Row{
			row(cell("甲"), as(body, false, true)),
		}}, []string{"甲 responsibility.table-whole"}},
	} {
		plan := &fact.Plan{Title: "某市方案"}
		var got []string
		for _, f := range Read([]passage.Passage{{Plan: plan, Section: []string{plan.Title}, Table: &c.table}}) {
			got = append(got, f.Task+" "+f.Rule)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestIsBody(t *testing.T) {
	for _, name := range []string{"市财政局", "市委宣传部", "各旗区", "市发展改革委（市粮食局）", "省卫生健康委", "县人民政府", "团市委", "某某集团有限公司"} {
		if !isBody(name) {
			t.Errorf("%s is a body", name)
		}
	}
	for _, name := range []string{"局", "推动产业升级", "加快建设步伐", "长期坚持", "2025年底"} {
		if isBody(name) {
			t.Errorf("%s is no body", name)
		}
	}
}

func FuzzRead(f *testing.F) {
	extracttest.Fuzz(f, "testdata", Read, func(r *fact.Responsibility) string {
		if len(r.Lead)+len(r.Responsible) == 0 && r.Rule != ruleWhole {
			return "nobody answers"
		}
		return ""
	},
		strings.Repeat("（", 3000)+"责任单位：市财政局"+strings.Repeat("）", 3000),
		"市00局牵头局牵头0",
		"由市财政局牵头，"+strings.Repeat("市教育局配合，", 200))
}
