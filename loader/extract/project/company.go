package project

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed industry.txt
var industryFile string

// industries follow an enterprise's own characters in its short name: 荣信化工, 恒瑞医药.
var industries = sync.OnceValue(func() []string { return wordsIn(industryFile) })

// longestFirm is how many characters of its own an enterprise has in its short name.
const longestFirm = 4

// company gives the bytes of the enterprise's short name that a name opens with, 0 without one.
func company(name string) int {
	for _, w := range firms() {
		if strings.HasPrefix(name, w) {
			return len(w)
		}
	}
	own := opening(name)
	if n := utf8.RuneCountInString(name[:own]); n < 2 || n > longestFirm {
		return 0
	}
	end := 0
	for _, w := range industries() {
		if strings.HasPrefix(name[own:], w) {
			end = max(end, own+len(w))
		}
	}
	return end
}
