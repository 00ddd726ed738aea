package target

import "strings"

// ofThose tells that figure i says of what size those are whom the figure before counts, in a clause that
// starts at byte from: 50亿元 of 3家以上年产值超50亿元、10家以上年产值超10亿元的龙头企业.
func (t *text) ofThose(i, from int) bool {
	if i == 0 {
		return false
	}
	f, g := &t.figures[i], &t.figures[i-1]
	if f.UnitKind != "money" && f.UnitKind != "amount" || g.From < from || !f.Before && !f.After || t.idle[i-1] == idle {
		return false
	}
	between := strings.TrimSpace(t.s[g.To:f.From])
	if strings.ContainsAny(between, "，、；。：") || headOf(between) == "" || runes(between) > 12 {
		return false
	}
	rest := t.s[f.To:]
	switch g.UnitKind {
	case "ratio":
		return strings.HasPrefix(between, "的") && ends(t.s, f.To)
	case "count":
		if strings.HasPrefix(rest, "的") {
			return true
		}
		k := i + 1
		return strings.HasPrefix(rest, "、") && k+1 < len(t.figures) && t.figures[k].UnitKind == "count" && t.figures[k].Start == f.To+len("、")
	}
	return false
}

// sized tells that name says only of what size those are that it should name: 年产值超50亿元.
func sized(name string) bool {
	return strings.HasSuffix(name, "元") && strings.ContainsAny(name, "超过破于逾达") && runes(name) > 4
}

// isFund tells that s, which stands behind a sum, names the fund whose size the sum is: 的产业引导基金 of
// 设立总规模100亿元的产业引导基金.
func isFund(s string) bool {
	name, ok := strings.CutPrefix(s, "的")
	if i := strings.IndexAny(name, "，。；、,;"); i >= 0 {
		name = name[:i]
	}
	return ok && strings.HasSuffix(strings.TrimRight(name, " "), "基金")
}
