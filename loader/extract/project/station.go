package project

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/runeset"
)

// A station of the grid or what leads to it is named by its voltage and a short name of two characters or more, which
// may be a word for anything: 500千伏凤凰站, 220千伏和平输变电工程. Several share the voltage before the first and the kind
// behind the last: 110千伏甲、乙变电站.

// voltage gives the bytes of the voltage that a name opens with.
func voltage(name string) int {
	rest := strings.TrimLeft(name, "±0123456789")
	if rest == name {
		return 0 // by far most
	}
	for _, unit := range [...]string{"千伏", "kV", "KV"} {
		if of, ok := strings.CutPrefix(rest, unit); ok {
			return len(name) - len(of)
		}
	}
	return 0
}

// gridTail gives what a station's name ends in behind the short one; empty where it is no station's.
func gridTail(name string) string {
	for _, w := range [...]string{"输变电", "变电站", "开关站", "换流站", "站", "变"} {
		if i := strings.Index(name, w); i > 0 {
			return name[i:]
		}
	}
	return ""
}

// isStation tells the name of a station of the grid by its voltage.
func isStation(name string) bool {
	of := name[voltage(name):]
	if of == name {
		return false // by far most
	}
	behind := gridTail(of)
	n := utf8.RuneCountInString(strings.TrimSuffix(of, behind))
	return behind != "" && n >= 2 && n <= longestPlace && !atLarge(of) && !stationSorts.Open(of)
}

// stationSorts open what says behind a voltage of which sort or rank stations are: 110千伏智能变电站.
var stationSorts = runeset.HeadsOf("以", "智能", "移动", "新建", "重点", "主", "骨干", "公用", "专用", "用户", "农网", "城网", "配网")

// sharedVoltage gives the stations before one the kind that they share with it.
func (t *text) sharedVoltage(waiting []item, p project) []project {
	if len(waiting) == 0 {
		return nil
	}
	volts := cleanName(t.s[waiting[0].from:waiting[0].to])
	volts = volts[:voltage(volts)]
	behind := gridTail(p.name)
	if volts == "" || behind == "" {
		return nil
	}
	var out []project
	for i, it := range waiting {
		q := p
		q.name, q.from, q.to = cleanName(t.s[it.from:it.to])+behind, it.lead, it.to
		if i > 0 {
			q.name = volts + q.name
		}
		if !isStation(q.name) || it.to > p.to {
			return nil
		}
		out = append(out, q)
	}
	return out
}
