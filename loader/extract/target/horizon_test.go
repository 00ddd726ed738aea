package target

import (
	"testing"

	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
)

// A year by which but some work is to be done holds to the end of the section in which it stands, with those below it.
func TestHorizonOfSection(t *testing.T) {
	s, err := readScene("other:2021-05-06")
	if err != nil {
		t.Fatal(err)
	}
	aims := []string{"题", "一、发展目标"}
	tasks := []string{"题", "二、主要任务"}
	var ps []passage.Passage
	for i, p := range []struct {
		section []string
		s       string
	}{
		{aims, "到2025年，基本形成新格局。"},
		{append(aims, "（一）绿色发展"), "建成绿色园区30个。"},
		{tasks, "设立服务站9个。"},
		{append(tasks, "（一）人才"), "到2023年培训教师50名。"},
		{append(tasks, "（二）资金"), "建立专家库2个。"},
	} {
		ps = append(ps, passage.Passage{Plan: s.plan, Section: p.section, Part: i, Run: runOf(p.s), Marks: lexicon.Scan(p.s)})
	}
	want := []string{"绿色园区 | increment = 30 个 | 2025 | target", "服务站 | increment = 9 个 | - | target", "培训教师 | increment = 50 名 | 2023 | target", "专家库 | increment = 2 个 | - | target"}
	for i, f := range Read(ps) {
		if got := show(&f); i >= len(want) || got != want[i] {
			t.Errorf("%d: got %s, want %s", i, got, want[min(i, len(want)-1)])
		}
	}
}
