package runeset

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"
)

// Endings finds which of many words a text ends in.
type Endings struct {
	last  Set
	words map[rune][]string // by their last character, the longest first
}

// EndingsOf knows the endings words, none of them empty.
func EndingsOf(words iter.Seq[string]) *Endings {
	e := &Endings{words: map[rune][]string{}}
	last := ""
	for w := range words {
		r, _ := utf8.DecodeLastRuneInString(w)
		last += string(r)
		e.words[r] = append(e.words[r], w)
	}
	e.last = *Of(last)
	for _, w := range e.words {
		slices.SortFunc(w, func(a, b string) int { return len(b) - len(a) })
	}
	return e
}

// Longest gives the longest of the words that s ends in, empty without one.
func (e *Endings) Longest(s string) string {
	last, _ := utf8.DecodeLastRuneInString(s)
	if !e.last.Has(last) {
		return ""
	}
	for _, w := range e.words[last] {
		if strings.HasSuffix(s, w) {
			return w
		}
	}
	return ""
}
