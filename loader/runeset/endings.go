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
	words map[rune]*ending // by their last character
}

// ending is the words that end in one character.
type ending struct {
	alone  string            // the character, where it is a word itself
	longer map[rune][]string // the other words by the character before it, the longest first
	before uint64            // the last six bits that the byte before the character has in them
}

// EndingsOf knows the endings words, none of them empty.
func EndingsOf(words iter.Seq[string]) *Endings {
	e := &Endings{words: map[rune]*ending{}}
	last := ""
	for w := range words {
		r, size := utf8.DecodeLastRuneInString(w)
		last += string(r)
		if e.words[r] == nil {
			e.words[r] = &ending{longer: map[rune][]string{}}
		}
		of := e.words[r]
		if size == len(w) {
			of.alone = w
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(w[:len(w)-size])
		of.longer[before] = append(of.longer[before], w)
		of.before |= 1 << (w[len(w)-size-1] & 63)
	}
	e.last = *Of(last)
	for _, of := range e.words {
		for _, words := range of.longer {
			slices.SortFunc(words, func(a, b string) int { return len(b) - len(a) })
		}
	}
	return e
}

// Longest gives the longest of the words that s ends in, empty without one.
func (e *Endings) Longest(s string) string {
	size := e.last.closing(s)
	if size == 0 {
		return "" // by far most
	}
	last, _ := utf8.DecodeRuneInString(s[len(s)-size:])
	of := e.words[last]
	if of == nil {
		return "" // no UTF-8
	}
	if n := len(s) - size; n > 0 && of.before>>(s[n-1]&63)&1 != 0 {
		before, _ := utf8.DecodeLastRuneInString(s[:n])
		for _, w := range of.longer[before] {
			if strings.HasSuffix(s, w) {
				return w
			}
		}
	}
	return of.alone
}
