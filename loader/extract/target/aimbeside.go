package target

import (
	"strings"

	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// aimBeside reads figure i where it is the aim that a bracket right behind what was reached sets against that, as reports on
// a year's plan do: 增长6.5%（年度目标6%以上）. from is where its clause begins.
func (t *text) aimBeside(i, from int) bool {
	k := len(t.out) - 1
	if i == 0 || k < 0 || len(t.stated) < 2 || t.out[k].Kind != fact.KindActual || t.out[k].Value == nil {
		return false
	}
	f, reached := &t.figures[i], &t.figures[i-1]
	if f.UnitKind != reached.UnitKind || reached.To > from {
		return false
	}
	if between := strings.TrimSpace(t.s[reached.To:from]); between != "（" && between != "(" {
		return false
	}
	if label := t.s[from:f.From]; label == "" || aimLabels.Opening(label) != len(label) {
		return false
	}
	of := t.out[k]
	t.state(f, ruleTopic, of.Indicator, of.Measure, &phrase{a: from, b: f.From, aim: true}, t.stated[len(t.stated)-2], f.To)
	aim := &t.out[len(t.out)-1]
	aim.Kind, aim.Period, aim.PerYear = fact.KindTarget, of.Period, of.PerYear
	return true
}

// aimLabels are what such an aim is called before its figure.
var aimLabels = runeset.PatternOf(`(?:年度|全年|年初|当年|年)?(?:预期)?(?:目标|计划)(?:任务)?[值数]?(?:为|是|：)?`)
