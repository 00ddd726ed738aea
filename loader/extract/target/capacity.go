package target

import (
	"strings"
)

// capacities end a list of figures with what they all come to, said once behind the last:
// 形成100吉瓦光伏组件、50吉瓦时储能电池、3万套燃料电池的产能.
var capacities = [...]string{"产能规模", "生产能力", "产能", "加工能力"}

// capacity gives the word of capacity that closes name, empty without one.
func capacity(name string) string {
	for _, w := range capacities {
		if strings.HasSuffix(name, w) {
			return w
		}
	}
	return ""
}

// sharedDeed gives the work that closes the list in which figure i stands and that is done to all its members: 搬迁、拆除
// of 5个船厂、6个维修点的搬迁、拆除任务. Empty where there is no such list, or i is its last.
func (t *text) sharedDeed(i, to int, noun string) string {
	last := i
	for ; last+1 < len(t.figures) && t.figures[last+1].From < to; last++ {
		a, b := &t.figures[last], &t.figures[last+1]
		if last-i == longestList || b.UnitKind != "count" || b.From < a.To || !endsJoint(t.s[a.To:b.From]) || t.verbIn(a.To, b.From) {
			return ""
		}
	}
	tail := strings.TrimSuffix(strings.TrimSuffix(strings.TrimRight(t.s[t.figures[last].To:to], " "), "任务"), "工作")
	at := strings.LastIndex(tail, "的")
	if last == i {
		return ""
	}
	if at < 0 {
		word := []rune(noun)
		_, did, ok := strings.Cut(tail, string(word[max(0, len(word)-2):]))
		m := t.marks.Ending("work", t.figures[last].To+len(tail))
		switch {
		case m == nil || len(word) < 2 || !strings.HasPrefix(m.Tag, "act"):
			return ""
		case ok:
			return did // 3家钢铁企业、2家水泥企业超低排放改造
		case strings.HasSuffix(t.s[:t.figures[i].From], "完成") && !t.workNoun(t.figures[i].To, t.figures[i].To+len(noun)):
			return t.s[m.Start:m.End] // 完成100个村生活污水、20个黑臭水体治理
		}
		return ""
	}
	deed := tail[at+len("的"):]
	for part := range strings.FieldsFuncSeq(deed, func(r rune) bool { return r == '、' || r == '和' }) {
		if !strings.HasPrefix(works()[part], "act") {
			return ""
		}
	}
	return deed
}

// sharedThing gives what is done for all whom the list counts in which figure i stands and which ends with its clause
// at to: 饮水安全 of 解决2万户、6万人、9万头牲畜的饮水安全. Empty elsewhere.
func (t *text) sharedThing(i, to int) string {
	last := i
	for ; last+1 < len(t.figures) && t.figures[last+1].From < to; last++ {
		a, b := &t.figures[last], &t.figures[last+1]
		if last-i == longestList || b.UnitKind != "count" || b.From < a.To || strings.Trim(t.s[a.To:b.From], "、和及 ") != "" {
			return ""
		}
	}
	_, thing, ok := strings.Cut(strings.TrimRight(t.s[t.figures[last].To:to], " "), "的")
	if last == i || !ok || runes(thing) > 8 {
		return ""
	}
	return thing
}

// sharedObject gives what figure i counts where that stands but behind the next figure, of which another verb of work is told:
// 卫生院 of 新建3所、改造5所卫生院. Empty elsewhere.
func (t *text) sharedObject(i, to int) string {
	k := i + 1
	if k >= len(t.figures) || t.figures[k].From >= to || t.figures[k].Unit != t.figures[i].Unit {
		return ""
	}
	from := t.figures[i].To
	if next(t.s, from) != '、' {
		return ""
	}
	if from += len("、"); from >= t.figures[k].From || !t.onlyVerbs(from, t.figures[k].From) {
		return ""
	}
	return t.right(k, to).noun
}

// sharedCapacity gives the word of capacity that closes the list in which figure i stands and
// which ends with its clause at to; empty where there is no such list, or i is its last.
func (t *text) sharedCapacity(i, to int) string {
	word := capacity(strings.TrimRight(t.s[t.figures[i].To:to], " "))
	if word == "" {
		return ""
	}
	last := i
	for ; last+1 < len(t.figures) && t.figures[last+1].From < to; last++ {
		a, b := &t.figures[last], &t.figures[last+1]
		if last-i == longestList || a.Unit == "" || b.Unit == "" || b.From < a.To {
			return ""
		}
		between := t.s[a.To:b.From]
		if named := strings.HasPrefix(between, "、") && runes(between) <= longestHead; !named && (!endsJoint(between) || t.verbIn(a.To, b.From)) {
			return ""
		}
	}
	if last == i || strings.TrimSpace(t.s[t.figures[last].To:to]) == word {
		return ""
	}
	return word
}
