package runeset

import (
	"math/bits"
	"unicode/utf8"
)

// lengthBits is how many bits tell apart the pairs whose words' lengths are known.
const lengthBits = 16

// maxLength is the length in characters from which on longer words are not told apart.
const maxLength = 15

// Starts knows how words begin, as Pairs does, and how long those are that begin so: few of the
// beginnings of a text need to be looked up among the words themselves.
type Starts struct {
	Pairs
	lengths [1 << lengthBits]uint16 // bit n for words of n characters, that of maxLength for all longer ones
}

// Add notes a word of two characters or more.
func (st *Starts) Add(word string) {
	if h, ok := pairAt(word, 0); ok {
		st.Pairs.Add(word)
		st.lengths[h>>(pairBits-lengthBits)] |= 1 << min(utf8.RuneCountInString(word), maxLength)
	}
}

// Ends appends to ends where words of up to most characters that begin at byte i of s may
// end, the shortest first. It is never wrong where it leaves a place out.
func (st *Starts) Ends(ends []int, s string, i, most int) []int {
	h, ok := pairAt(s, i)
	if !ok || st.Pairs[h/64]>>(h%64)&1 == 0 {
		return ends // by far most
	}
	lengths := st.lengths[h>>(pairBits-lengthBits)]
	if longest := bits.Len16(lengths) - 1; longest < maxLength {
		most = min(most, longest)
	}
	for n := 1; n <= most && i < len(s); n++ {
		if isThree(s[i]) {
			i += 3
		} else {
			_, size := utf8.DecodeRuneInString(s[i:])
			i += size
		}
		if lengths>>min(n, maxLength)&1 != 0 {
			ends = append(ends, i)
		}
	}
	return ends
}
