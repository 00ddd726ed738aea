package report

import (
	"slices"
	"strings"
	"testing"

	"plangraph/loader/document"
)

func TestTablesCountCells(t *testing.T) {
	cell := func(s string, merged, whole bool) document.Cell {
		return document.Cell{Run: document.Run{S: s}, Merged: merged, Whole: whole}
	}
	inPlan := document.Block{Kind: document.TableBlock, FirstLine: 10, LastLine: 30, Table: &document.Table{
		Caption: document.Run{S: "任务清单"},
		Rows: []document.Row{
			{Cells: []document.Cell{cell("1", false, false), cell("甲|乙", false, true), cell("市财政局", false, false)}},
			{Cells: []document.Cell{cell("2", false, false), cell("甲|乙", true, true), cell("", false, false)}},
		},
	}}
	alone := document.Block{Kind: document.TableBlock, FirstLine: 40, LastLine: 50, Table: &document.Table{}}
	blocks := []document.Block{{Kind: document.Prose}, inPlan, alone}
	plans := []document.Plan{{
		Title: document.Run{S: "某市方案"},
		Top:   &document.Section{Children: []*document.Section{{Blocks: []document.Block{inPlan}}}},
	}}
	warnings := []document.Warning{{Line: 12, Reason: "no columns"}, {Line: 31, Reason: "elsewhere"}}
	got := Tables("a.txt", blocks, plans, warnings)
	if len(got) != 2 {
		t.Fatalf("got %d tables, want 2", len(got))
	}
	first := got[0]
	if first.Plan != "某市方案" || first.Rows != 2 || first.Sure != 3 || first.Whole != 1 || !slices.Equal(first.Warnings, []string{"no columns"}) {
		t.Errorf("got %+v", first)
	}
	if got[1].Plan != "" || len(got[1].Warnings) != 0 {
		t.Errorf("got %+v", got[1])
	}

	var b strings.Builder
	if err := Write(&b, got, 3); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"| a.txt | 10–30 | 某市方案 | 任务清单 | 2 | 3 | 1 | 1 |\n",
		"| **all** |  |  | 2 tables | 2 | 3 | 1 | 1 |\n",
		"3 documents are in the graph unchanged",
		"- a.txt:10: no columns\n",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%q is not in\n%s", want, b.String())
		}
	}
}
