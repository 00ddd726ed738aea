package target

import (
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/runeset"
)

// invested names the whole investment in projects that are counted behind figure i, which tells it: 重点项目总投资 of
// 总投资265亿元的44个重点项目 and of 总投资50亿元的重点项目19个. The clause is s[from:to]. Empty elsewhere.
func (t *text) invested(i, from, to int) string {
	f, k := &t.figures[i], i+1
	if f.UnitKind != "money" || to-f.To > window || k >= len(t.figures) || t.figures[k].To > to || t.figures[k].UnitKind != "count" {
		return ""
	}
	behind, ok := strings.CutPrefix(t.s[f.To:to], "的")
	if !ok || !strings.HasSuffix(strings.TrimRight(t.s[from:f.From], " "), "总投资") {
		return ""
	}
	count := t.s[t.figures[k].From:t.figures[k].To]
	before, after, _ := strings.Cut(behind, count)
	thing := runeset.Spaces.Trim(before + after)
	if before != "" && after != "" || !isWorks(thing) || runes(thing) > 12 || strings.Contains(thing, "、") {
		return ""
	}
	return thing + "总投资"
}

// investedSoFar gives the name of the investment in projects the 完成 that stands before f, without which it would be all that is to be
// invested in them: 重点项目19个，完成投资6亿元.
func (t *text) investedSoFar(name string, f *figure.Figure) string {
	projects, ok := strings.CutSuffix(name, "投资")
	if !ok || !isWorks(projects) || runes(projects) <= len([]rune("项目")) || !strings.HasSuffix(strings.TrimRight(t.s[:f.From], " "), "完成投资") {
		return name
	}
	return projects + "完成投资"
}
