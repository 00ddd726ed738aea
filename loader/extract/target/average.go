package target

import (
	"strings"

	"plangraph/loader/extract/figure"
)

// averaged gives the name of a quantity, p before f, with those over whom its change is told on the average, whom the sentence
// counts once: 工厂成本 of 110家工厂的效率平均提升32%，成本平均下降19%. It gives name where the text tells of no average.
func (t *text) averaged(name string, p *phrase, f *figure.Figure) string {
	m := t.marks.Ending("change", f.From)
	if m == nil || m.Tag == "level" || !strings.HasSuffix(t.s[:m.Start], "平均") || name == "" {
		return name
	}
	if k := t.figureFrom(p.a); k < len(t.figures) && t.figures[k].From == p.a && t.figures[k].UnitKind == "count" && t.figures[k].To < p.b {
		if who, what, ok := strings.Cut(t.s[t.figures[k].To:p.b], "的"); ok && who != "" && what != "" {
			t.averagedOver = who
			return who + what
		}
	}
	if t.said.stale || !t.clauseNext(p.a) {
		return name
	}
	return t.averagedOver + name
}
