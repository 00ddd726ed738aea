package target

import (
	"strings"

	"plangraph/loader/runeset"
)

// provisions are what a place provides for its people.
var provisions = runeset.PatternOf(`供水|饮水|自来水|低保|养老金|特困供养|养老保险|医疗保险|医保`)

// provided are quantities that a provision has, and which a report gives right behind another of its
// quantities without saying of what: 农村低保覆盖率达到9%，标准提高到4800元.
var provided = runeset.PatternOf(`水质(?:达标|合格)率|(?:保障|补助|发放)?标准|(?:基本)?报销(?:限额|上限|比例)`)

// provision gives the quantity name, told in shares or money behind byte at, the provision of which the statement before
// tells. Empty where name is no such quantity, or that tells of none.
func (t *text) provision(name string, at int) string {
	if t.said.stale || provided.Opening(name) != len(name) {
		return ""
	}
	if unit := t.unitAt(at); unit != "%" && !strings.Contains(unit, "元") {
		return "" // 制定标准9项
	}
	before := t.said.indicator
	_, end, ok := provisions.Find(before)
	if !ok || strings.ContainsAny(before[:end], "、的") {
		return ""
	}
	return before[:end] + name
}
