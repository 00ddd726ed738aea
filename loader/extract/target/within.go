package target

import (
	"strings"

	"plangraph/loader/runeset"
)

// arrivals are verbs of those who come in time.
var arrivals = runeset.HeadsOf("到达", "抵达", "送达", "赶到", "赶赴")

// within names the time within which somebody comes somewhere, where figure i in the clause s[from:to] says within how much:
// 救援力量到达灾区时间 of 救援力量2小时内到达灾区. Empty elsewhere.
func (t *text) within(i, from, to int) string {
	f := &t.figures[i]
	if f.UnitKind != "time" || f.From-from > window || to-f.To > window {
		return ""
	}
	deed := strings.TrimPrefix(t.s[f.To:to], "内")
	if deed == t.s[f.To:to] && !f.After || arrivals.First(deed) == "" {
		return ""
	}
	p := phrase{a: from, b: f.From}
	t.trimBack(&p)
	t.trimFront(&p)
	who := t.str(p)
	if runes(who) < 2 || runes(who+deed) > 30 || t.verbIn(p.a, p.b) || strings.Contains(deed, "的") {
		return ""
	}
	return who + deed + "时间"
}
