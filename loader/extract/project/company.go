package project

import (
	"strings"
	"unicode/utf8"
)

// longestFirm is how many characters of its own an enterprise has in its short name.
const longestFirm = 4

// company gives the bytes of the enterprise's short name that a name opens with, 0 without one.
func company(name string) int {
	if w := firmHeads().First(name); w != "" {
		return len(w)
	}
	own := opening(name)
	if n := utf8.RuneCountInString(name[:own]); n < 2 || n > longestFirm {
		return 0
	}
	end := 0
	if industries.Open(name[own:]) {
		for w := range industries.All() {
			if strings.HasPrefix(name[own:], w) {
				end = max(end, own+len(w))
			}
		}
	}
	return end
}
