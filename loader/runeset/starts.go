package runeset

import (
	"math/bits"
	"unicode/utf8"
)

// startBits and lengthBits are how many bits tell apart the pairs that begin words, and those
// whose words' lengths are known.
const (
	startBits  = 19
	lengthBits = 16
)

// maxLength is the length in characters from which on longer words are not told apart.
const maxLength = 15

// Starts knows how very many words begin, as Pairs does of some, and how long those are that begin so: few of the
// beginnings of a text need to be looked up among the words themselves.
type Starts struct {
	starts  [1 << startBits / 64]uint64
	lengths [1 << lengthBits]uint16 // bit n for words of n characters, that of maxLength for all longer ones
}

// Add notes a word of two characters or more.
func (st *Starts) Add(word string) {
	if h, ok := pairAt(word, 0); ok {
		h >>= 32 - startBits
		st.starts[h/64] |= 1 << (h % 64)
		st.lengths[h>>(startBits-lengthBits)] |= 1 << min(utf8.RuneCountInString(word), maxLength)
	}
}

// May tells whether one of the words may begin at byte i of s. It is never wrong where it
// tells that none does.
func (st *Starts) May(s string, i int) bool {
	h, ok := pairAt(s, i)
	h >>= 32 - startBits
	return ok && st.starts[h/64]>>(h%64)&1 != 0
}

// Ends appends to ends where words of up to most characters that begin at byte i of s may
// end, the shortest first. It is never wrong where it leaves a place out.
func (st *Starts) Ends(ends []int, s string, i, most int) []int {
	h, ok := pairAt(s, i)
	h >>= 32 - startBits
	if !ok || st.starts[h/64]>>(h%64)&1 == 0 {
		return ends // by far most
	}
	lengths := st.lengths[h>>(startBits-lengthBits)]
	if longest := bits.Len16(lengths) - 1; longest < maxLength {
		most = min(most, longest)
	}
	for n := 1; n <= most && i < len(s); n++ {
		if isThree(s[i]) && i+3 <= len(s) {
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
