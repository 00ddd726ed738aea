package target

import "strings"

// treatments stand between those to whom something is done and what that is.
var treatments = [...]string{"进行", "予以", "给予"}

// treated names what is done to those whom figure i counts, where its clause, which ends at byte to, says that behind them: 路口改造 of
// 对南路沿线的12个路口进行了改造, 老年人健康体检 of 免费为全县近6万名老年人进行健康体检. Empty elsewhere.
func (t *text) treated(i, to int) string {
	f := &t.figures[i]
	from, _ := t.clause(f.Start)
	if f.UnitKind != "count" && f.UnitKind != "amount" || f.From-from > window || to-f.To > window {
		return ""
	}
	p := phrase{a: from, b: f.From}
	t.trimFront(&p)
	whom := strings.TrimPrefix(t.str(p), "免费")
	if !startsWith(whom, []string{"对", "为", "给"}) {
		return ""
	}
	whom = whom[len("对"):]
	thing, deed := cutFirst(t.s[f.To:to], treatments[:])
	thing, _ = t.uncounted(f.To, f.To+len(thing)) // 14条道路和53条巷道, 17个村21公里道路
	if deed = strings.TrimPrefix(deed, "了"); isWorks(deed) {
		return "" // 对4个乡镇实施管网延伸项目
	}
	if runes(thing) < 2 || runes(deed) < 2 || runes(thing+deed) > 24 || t.figureFrom(to-len(deed)) < t.figureFrom(to) {
		return "" // 给予5万元补助
	}
	return townIn(whom) + thing + deed
}

// cutFirst cuts s around the first of words in it; what stands behind is empty without one.
func cutFirst(s string, words []string) (before, behind string) {
	at, end := len(s), len(s)
	for _, w := range words {
		if i := strings.Index(s, w); i >= 0 && i < at {
			at, end = i, i+len(w)
		}
	}
	return s[:at], s[end:]
}

// townIn gives the town in which those are whom a figure counts, behind some of them or alone: 城区 of 东街、西街等城区. Empty for what else is
// said of them.
func townIn(whom string) string {
	if i := strings.LastIndex(whom, "等"); i >= 0 {
		whom = whom[i+len("等"):]
	}
	if strings.HasSuffix(whom, "城区") && runes(whom) <= 4 {
		return whom
	}
	return ""
}
