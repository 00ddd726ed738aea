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
	if h, ok := pairAt(word, 0, pairBits); ok {
		p[h/64] |= 1 << (h % 64)
	}
}

// May tells whether one of the words may begin at byte i of s. It is never wrong where it
// tells that none does.
func (p *Pairs) May(s string, i int) bool {
	h, ok := pairAt(s, i, pairBits)
	return ok && p[h/64]>>(h%64)&1 != 0
}

// Holds tells whether one of the words may begin with a and b. It is never wrong where it
// tells that none does.
func (p *Pairs) Holds(a, b rune) bool { return p.May(string(a)+string(b), 0) }

// Of eight bytes, the first one lowest, those of two characters of three bytes each; and of these the bits
// that tell such characters, and what they are.
const (
	pairBytes = 0x0000ffffffffffff
	pairMarks = 0x0000c0c0f0c0c0f0
	pairTaken = 0x00008080e08080e0
)

// pairAt makes so many bits of the two characters at byte i of s, if there are two.
func pairAt(s string, i, bits int) (uint32, bool) {
	if i+8 <= len(s) {
		c := s[i : i+8]
		bytes := uint64(c[0]) | uint64(c[1])<<8 | uint64(c[2])<<16 | uint64(c[3])<<24 |
			uint64(c[4])<<32 | uint64(c[5])<<40 | uint64(c[6])<<48 | uint64(c[7])<<56
		if bytes&pairMarks == pairTaken { // both take three bytes, as by far most
			return pair(bytes&pairBytes, bits), true
		}
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	_, m := utf8.DecodeRuneInString(s[i+n:])
	bytes := uint64(0)
	for k := range n + m {
		bytes |= uint64(s[i+k]) << (8 * k)
	}
	return pair(bytes, bits), m > 0
}

// pair makes so many bits of the bytes of two characters (Fibonacci hashing).
func pair(bytes uint64, bits int) uint32 {
	return uint32(bytes * 0x9e3779b97f4a7c15 >> (64 - bits))
}
