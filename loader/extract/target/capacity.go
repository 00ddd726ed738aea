package target

import "strings"

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
		if last-i == longestList || a.Unit == "" || b.Unit == "" || b.From < a.To || !endsJoint(t.s[a.To:b.From]) || t.verbIn(a.To, b.From) {
			return ""
		}
	}
	if last == i {
		return ""
	}
	return word
}
