package rule

import "testing"

func TestConfidence(t *testing.T) {
	all := Confidence("no.such.rule")
	if all <= 0.5 || all >= 1 {
		t.Errorf("all rules together: %v", all)
	}
	if got := Confidence("target.level"); got == all || got <= 0.5 || got >= 1 {
		t.Errorf("a rule that the gold measures: %v", got)
	}
	if certain, uncertain := Confidence("responsibility.table"), Confidence("responsibility.table-whole"); uncertain >= certain {
		t.Errorf("uncertain cells are trusted as much (%v) as certain ones (%v)", uncertain, certain)
	}
}
