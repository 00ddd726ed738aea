package project

import (
	"slices"
	"strings"
	"testing"

	"plangraph/loader/document"
	"plangraph/loader/fact"
	"plangraph/loader/passage"
)

// Names of columns may stand under a name over several of them, which none of these
// tells alone.
func TestHeaderOfTwoRows(t *testing.T) {
	row := func(cells ...string) document.Row {
		var out document.Row
		for _, s := range cells {
			word, merged := strings.CutPrefix(s, "^")
			run := document.Run{S: word, Segs: []document.Segment{{Len: int32(len(word))}}}
			out.Cells = append(out.Cells, document.Cell{Run: run, Merged: merged})
			out.Quote.Append(" ", run)
		}
		return out
	}
	table := document.Table{
		Header: []document.Row{
			row("序号", "项目名称", "建设规模（万千瓦）", "^建设规模（万千瓦）", "总投资（亿元）", "建设属性（新建/续建）"),
			row("", "", "风电", "光伏", "", ""),
		},
		Rows: []document.Row{row("1", "东山风光制氢项目", "100", "25", "8.5", "续建")},
	}
	plan := &fact.Plan{Title: "某市方案"}
	got := Read([]passage.Passage{{Plan: plan, Section: []string{plan.Title}, Table: &table}})
	var names []string
	for _, f := range got {
		names = append(names, f.Name)
	}
	if !slices.Equal(names, []string{"东山风光制氢项目"}) {
		t.Fatalf("projects %q", names)
	}
	if f := got[0]; f.Capacity != nil || f.Investment == nil || *f.Investment != "8.5" || f.Stage == nil || *f.Stage != "续建" {
		t.Errorf("capacity %v, investment %v, stage %v", f.Capacity, f.Investment, f.Stage)
	}
}
