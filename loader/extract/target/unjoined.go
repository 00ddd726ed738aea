package target

import (
	"slices"
	"sort"
	"strings"

	"plangraph/loader/runeset"
)

// unjoined fills in the cuts that a text has lost where its commas got lost on the way to a page:
// 粮食产量稳定在500万吨以上 油菜产量达到30万吨. Behind a figure with a verb of change, at once, a quantity begins that has
// a verb of change and a figure of its own.
func (t *text) unjoined() {
	for i := 0; i+1 < len(t.figures); i++ {
		f, g := &t.figures[i], &t.figures[i+1]
		if g.From-f.To > window/3 || f.To >= g.From || f.Unit == "" || g.Unit == "" {
			continue
		}
		k := sort.Search(len(t.cuts), func(k int) bool { return t.cuts[k].at >= f.To })
		if k < len(t.cuts) && t.cuts[k].at < g.From {
			continue
		}
		m := t.marks.Ending("change", f.From)
		if m == nil || m.Tag != "level" || f.After && !strings.HasSuffix(t.s[m.Start:m.End], "在") {
			continue // 产值达到10亿元以上企业数量达到5家
		}
		own := t.marks.Ending("change", g.From)
		if own == nil || own.Tag != "level" || own.Start <= f.To {
			continue
		}
		name := runeset.Spaces.Trim(t.s[f.To:own.Start])
		if headOf(name) == "" || elliptical(name) || strings.ContainsAny(name, "的、和及，；。：（）") {
			continue
		}
		t.cuts = slices.Insert(t.cuts, k, cut{at: f.To, end: f.To})
	}
}
