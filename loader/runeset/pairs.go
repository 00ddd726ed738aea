package runeset

import "unicode/utf8"

// pairBits is how many bits tell pairs apart. They are few, for many of these stay in the
// processor's cache together: of more than some hundred words, too many pairs pass that begin none.
const pairBits = 16

// Pairs knows the first two characters of words, and so that at most places of a text none
// of them can begin.
type Pairs [1 << pairBits / 64]uint64

// Add notes a word of two characters or more.
func (p *Pairs) Add(word string) {
	if h, ok := pairAt(word, 0); ok {
		h >>= 32 - pairBits
		p[h/64] |= 1 << (h % 64)
	}
}

// May tells whether one of the words may begin at byte i of s. It is never wrong where it
// tells that none does.
func (p *Pairs) May(s string, i int) bool {
	h, ok := pairAt(s, i)
	h >>= 32 - pairBits
	return ok && p[h/64]>>(h%64)&1 != 0
}

// Holds tells whether one of the words may begin with a and b. It is never wrong where it
// tells that none does.
func (p *Pairs) Holds(a, b rune) bool { return p.May(string(a)+string(b), 0) }

// Of six bytes, the first one lowest, the bits that tell two characters of three bytes each, and what they are.
const pairMarks, pairTaken = 0xc0c0f0c0c0f0, 0x8080e08080e0

// pairAt makes bits of the two characters at byte i of s, if there are two, of which the highest tell
// pairs apart best.
func pairAt(s string, i int) (uint32, bool) {
	if i+6 <= len(s) {
		c := s[i : i+6]
		low, high := uint32(c[0])|uint32(c[1])<<8|uint32(c[2])<<16|uint32(c[3])<<24, uint16(c[4])|uint16(c[5])<<8
		if bytes := uint64(low) | uint64(high)<<32; bytes&pairMarks == pairTaken { // both take three bytes, as by far most
			return pair(bytes), true
		}
	} else if i+3 == len(s) && isThree(s[i]) {
		return 0, false
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	_, m := utf8.DecodeRuneInString(s[i+n:])
	bytes := uint64(0)
	for k := range n + m {
		bytes |= uint64(s[i+k]) << (8 * k)
	}
	return pair(bytes), m > 0
}

// pair makes these of the bytes of two characters (Fibonacci hashing).
func pair(bytes uint64) uint32 { return uint32(bytes * 0x9e3779b97f4a7c15 >> 32) }
