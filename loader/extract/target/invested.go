package target

import (
	"strings"

	"plangraph/loader/extract/figure"
)

// investedSoFar gives the name of the investment in projects the 完成 that stands before f, without which it would be all that is to be
// invested in them: 重点项目19个，完成投资6亿元.
func (t *text) investedSoFar(name string, f *figure.Figure) string {
	projects, ok := strings.CutSuffix(name, "投资")
	if !ok || !isWorks(projects) || runes(projects) <= len([]rune("项目")) || !strings.HasSuffix(strings.TrimRight(t.s[:f.From], " "), "完成投资") {
		return name
	}
	return projects + "完成投资"
}
