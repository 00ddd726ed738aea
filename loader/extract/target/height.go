package target

import (
	"strings"

	"plangraph/loader/runeset"
)

// steps are words behind a figure that only say how much it is: 迈上千亿元新台阶.
var steps = [...]string{"新台阶", "台阶", "大关", "关口", "门槛"}

// stepsBehind tells that s, which stands behind a count, names what is counted as round
// heights that were passed: 万亿元台阶.
func stepsBehind(s string) bool {
	rest := strings.TrimLeft(s, "十百千万亿")
	if rest == s {
		return false
	}
	for _, w := range steps {
		if i := strings.Index(rest, w); i >= 0 && i <= 2*len("元") {
			return true
		}
	}
	return false
}

// stepAt gives the length of the word of height that s starts with and ends a phrase, 0 without
// one: 大关 of 300亿元大关.
func stepAt(s string) int {
	if w := stepHeads.First(s); w != "" && ends(s, len(w)) {
		return len(w)
	}
	return 0
}

var stepHeads = runeset.HeadsOf(append(steps[:], "规模")...) // 超过5000亿规模

// stepEnds closes a text that ends in such a height.
var stepEnds = runeset.TailsOf(steps[:]...)
