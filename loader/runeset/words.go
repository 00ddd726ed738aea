package runeset

import (
	"hash/maphash"
	"iter"
	"strings"
)

// Words is a set of many words. Unlike a map it is no work for the garbage collector,
// having no pointer for each.
type Words struct {
	text  string // the words, one behind the other
	slots []slot // a power of two, half of them or more unused: where a word's hash leads, or behind it
	seed  maphash.Seed
}

// slot is where in the text a word stands, in bytes; to is 0 in an unused one.
type slot struct{ from, to uint32 }

// WordsOf makes the set of words, none of them empty.
func WordsOf(words iter.Seq[string]) *Words {
	w := &Words{slots: make([]slot, 1), seed: maphash.MakeSeed()}
	var text strings.Builder
	var found []slot
	for word := range words {
		from := text.Len()
		text.WriteString(word)
		found = append(found, slot{uint32(from), uint32(text.Len())})
	}
	w.text = text.String()
	for len(w.slots) < 2*len(found) {
		w.slots = append(w.slots, w.slots...)
	}
	for _, s := range found {
		*w.at(w.text[s.from:s.to]) = s
	}
	return w
}

// Has tells whether word is in the set.
func (w *Words) Has(word string) bool { return w.at(word).to > 0 }

// at gives the slot of a word, an unused one where it is not in the set.
func (w *Words) at(word string) *slot {
	last := uint64(len(w.slots) - 1)
	for i := maphash.String(w.seed, word); ; i++ {
		if s := &w.slots[i&last]; s.to == 0 || w.text[s.from:s.to] == word {
			return s
		}
	}
}
