package runeset

import (
	"iter"
	"slices"
	"strings"
)

// leastWord is how many bytes a word of Heads or Tails has at least: a Chinese character.
const leastWord = 3

// Heads finds which of some words a text begins with. Mostly it is none, and then three of the
// text's bytes tell it.
type Heads struct {
	second, third uint64 // the last six bits that these bytes of the words have
	words         []string
}

// HeadsOf knows words of leastWord bytes or more; it panics for shorter ones.
func HeadsOf(words ...string) *Heads {
	h := &Heads{words: words}
	for _, w := range words {
		mustBeLong(w)
		h.second |= 1 << (w[1] & 63)
		h.third |= 1 << (w[2] & 63)
	}
	return h
}

// First gives the first of the words, in the order in which they were given, that s begins
// with, empty without one.
func (h *Heads) First(s string) string {
	if len(s) < leastWord || h.second>>(s[1]&63)&(h.third>>(s[2]&63))&1 == 0 {
		return ""
	}
	return h.find(s)
}

func (h *Heads) find(s string) string {
	for _, w := range h.words {
		if strings.HasPrefix(s, w) {
			return w
		}
	}
	return ""
}

// All gives the words.
func (h *Heads) All() iter.Seq[string] { return slices.Values(h.words) }

// Open tells whether s begins with one of the words.
func (h *Heads) Open(s string) bool { return h.First(s) != "" }

// Tails finds which of some words a text ends in, as Heads does.
type Tails struct {
	last, before uint64 // the last six bits that the last byte of the words has, and the one before
	words        []string
}

// TailsOf knows words of leastWord bytes or more; it panics for shorter ones.
func TailsOf(words ...string) *Tails {
	t := &Tails{words: words}
	for _, w := range words {
		mustBeLong(w)
		t.last |= 1 << (w[len(w)-1] & 63)
		t.before |= 1 << (w[len(w)-2] & 63)
	}
	return t
}

// First gives the first of the words, in the order in which they were given, that s ends in,
// empty without one.
func (t *Tails) First(s string) string {
	if n := len(s); n < leastWord || t.last>>(s[n-1]&63)&(t.before>>(s[n-2]&63))&1 == 0 {
		return ""
	}
	return t.find(s)
}

func (t *Tails) find(s string) string {
	for _, w := range t.words {
		if strings.HasSuffix(s, w) {
			return w
		}
	}
	return ""
}

// Close tells whether s ends in one of the words.
func (t *Tails) Close(s string) bool { return t.First(s) != "" }

func mustBeLong(word string) {
	if len(word) < leastWord {
		panic(word + " is too short to be told by its bytes")
	}
}
