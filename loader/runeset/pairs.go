package runeset

import "unicode/utf8"

// pairBits is how many bits tell pairs apart; where more words than a tenth of them are
// added, too many pairs pass that begin none.
const pairBits = 19

// Pairs knows the first two characters of many words, and so that at most places of a
// text none of them can begin.
type Pairs [1 << pairBits / 64]uint64

// Add notes a word of two characters or more.
func (p *Pairs) Add(word string) {
	if h, ok := pairAt(word, 0); ok {
		p[h/64] |= 1 << (h % 64)
	}
}

// May tells whether one of the words may begin at byte i of s. It is never wrong where it
// tells that none does.
func (p *Pairs) May(s string, i int) bool {
	h, ok := pairAt(s, i)
	return ok && p[h/64]>>(h%64)&1 != 0
}

// Holds tells whether one of the words may begin with a and b. It is never wrong where it
// tells that none does.
func (p *Pairs) Holds(a, b rune) bool {
	h := pair(a, b)
	return p[h/64]>>(h%64)&1 != 0
}

// pairAt makes pairBits of the two characters at byte i of s, if there are two.
func pairAt(s string, i int) (uint32, bool) {
	if i+5 < len(s) && s[i]&0xf0 == 0xe0 && s[i+3]&0xf0 == 0xe0 { // both take three bytes, as by far most
		return pair(rune(s[i]&0xf)<<12|rune(s[i+1]&0x3f)<<6|rune(s[i+2]&0x3f), rune(s[i+3]&0xf)<<12|rune(s[i+4]&0x3f)<<6|rune(s[i+5]&0x3f)), true
	}
	a, n := utf8.DecodeRuneInString(s[i:])
	b, m := utf8.DecodeRuneInString(s[i+n:])
	return pair(a, b), m > 0
}

func pair(a, b rune) uint32 {
	return (uint32(a)*2654435761 + uint32(b)*2246822519) >> (32 - pairBits)
}
