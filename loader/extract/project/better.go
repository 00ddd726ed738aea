package project

import (
	"slices"
	"strings"

	"plangraph/loader/runeset"
)

// What a thing that is there is to do better, or with others, is no building of it, and a clause may say so behind the last
// of those that it names: 推动甲科学城、“乙湾”功能提升; 推动甲平台、乙平台数据集成共享.

// betters ends such a list.
var betters = func() *runeset.Tails {
	var out []string
	for _, what := range []string{"功能", "能级", "品质", "质效", "数据集成", "数据", "开发"} {
		for _, how := range []string{"提升", "共享", "提速", "提质", "完善", "拓展", "优化", "跃升"} {
			out = append(out, what+how)
		}
	}
	return runeset.TailsOf(append(out, "功能", "能级")...)
}()

// unbuilt drops from what was found in a clause the sites that are to be better, and those that are to make another thing
// (推动甲保税区与乙港打造枢纽).
func (t *text) unbuilt(c span, items []item, found []project) []project {
	better := t.bettered(items)
	makes := c.from
	if m := t.words.At(classUndertake, items[0].lead); m != nil && helps.Open(t.s[m.Start:c.to]) {
		makes += max(0, strings.LastIndex(t.s[c.from:c.to], "打造"))
	}
	rank := strings.HasSuffix(strings.TrimRight(t.s[c.from:c.to], " "), "创建") // 甲公园四星级和乙景区4A级创建
	return slices.DeleteFunc(found, func(p project) bool {
		if m := t.kinds.Ending(classKind, p.to); rank && m != nil && isSite(m) && m.Tag != "site named" {
			return true
		}
		return p.from >= better.from && p.to <= better.to && t.endsInSite(p) || p.to <= makes
	})
}

// bettered gives the items of which the last says what is to be better, or is wanted of things, back to the one that has a verb of its own or
// follows upon 建设; an empty span without such.
func (t *text) bettered(items []item) span {
	words := func(it item) string { return strings.TrimRight(t.s[it.from:it.to], " ") }
	for last := len(items) - 1; last >= 0; last-- {
		if !betters.Close(words(items[last])) && !t.wantsOf(items[last]) {
			continue
		}
		first := last
		for first > 0 && items[first].lead == items[first].from && !strings.HasSuffix(words(items[first-1]), "建设") {
			first--
		}
		return span{items[first].lead, items[last].to}
	}
	return span{}
}

// wantsOf tells an item that goes on behind a kind with what is wanted of the thing, not with its building: 甲平台的制度完善.
func (t *text) wantsOf(it item) bool {
	m := t.lastKind(it)
	if m == nil {
		return false
	}
	rest := t.s[m.End:it.to]
	return strings.HasPrefix(rest, "的") && isSite(m) && !carriedOn.Opens(rest)
}

// helps open a clause on what others are to do.
var helps = runeset.HeadsOf("推动", "支持", "促进", "引导", "鼓励")

// endsInSite tells whether the words of a project end in the kind of a site.
func (t *text) endsInSite(p project) bool {
	m := t.kinds.Ending(classKind, p.to)
	return m != nil && isSite(m)
}
