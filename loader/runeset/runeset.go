// Package runeset finds the characters of a set in a text. Constructs begin with few
// characters each (a bracket, a digit, 到), and to go over all others fast is most of
// what reading a text once more costs.
package runeset

import "unicode/utf8"

// planeEnd is the first character that no set holds.
const planeEnd = 1 << 16

// The characters whose first byte of three in UTF-8 is 0xe4 to 0xe9.
const (
	hanFirst, hanLast         = '\u4000', '\u9fff'
	hanFirstByte, hanLastByte = 0xe4, 0xe9
)

// Set is a set of characters of Unicode's first plane.
type Set struct {
	has [planeEnd / 64]uint64
	han bool // whether it holds a character of the rows that nearly all Chinese ones are in
	// The last twelve bits of its characters, by the first six of these. Few other characters have the same ones,
	// and those of all sets stay in the processor's cache together, where has of as many would not.
	ends [1 << 6]uint64
}

// Of gives the set of the characters of s.
func Of(s string) *Set {
	var set Set
	for _, r := range s {
		if r < planeEnd {
			set.has[r/64] |= 1 << (r % 64)
			set.han = set.han || hanFirst <= r && r <= hanLast
			set.ends[r/64%64] |= 1 << (r % 64)
		}
	}
	return &set
}

// Has tells whether r is in the set.
func (set *Set) Has(r rune) bool {
	return uint32(r) < planeEnd && set.has[uint32(r)/64]>>(uint32(r)%64)&1 != 0
}

// In tells whether a character of the set is in s.
func (set *Set) In(s string) bool {
	_, _, size := set.Next(s, 0)
	return size > 0
}

// Next finds the first character of the set in s, which is UTF-8, from byte i on: where it
// begins, and how many bytes it has. Where there is none, at is len(s) and size 0.
func (set *Set) Next(s string, i int) (at int, r rune, size int) {
	for i = max(i, 0); i < len(s); i += size {
		// By far most are Chinese ones of three bytes: they are gone over without a call, and
		// four at a time where the set holds none of them.
		if set.han {
			for i < len(s)-2 && isThree(s[i]) && !set.may(s[i+1], s[i+2]) {
				i += 3
			}
		} else {
			for i < len(s)-11 && isHan(s[i]) && isHan(s[i+3]) && isHan(s[i+6]) && isHan(s[i+9]) {
				i += 12
			}
			for i < len(s) && isHan(s[i]) {
				i += 3
			}
		}
		if i >= len(s) {
			break
		}
		switch c := s[i]; {
		case c < utf8.RuneSelf:
			r, size = rune(c), 1
		case isThree(c) && i < len(s)-2:
			r, size = rune(c&0xf)<<12|rune(s[i+1]&0x3f)<<6|rune(s[i+2]&0x3f), 3
		default:
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		if set.Has(r) {
			return i, r, size
		}
	}
	return len(s), 0, 0
}

// Len counts the characters of s, which is UTF-8.
func Len(s string) int {
	n := 0
	for i := 0; i < len(s); n++ {
		switch c := s[i]; {
		case isThree(c): // by far most
			i += 3
		case c < utf8.RuneSelf:
			i++
		default:
			_, size := utf8.DecodeRuneInString(s[i:])
			i += size
		}
	}
	return n
}

// may tells whether the set may hold a character of three bytes, of which b and c are the last two. It is never wrong
// where it tells that it does not.
func (set *Set) may(b, c byte) bool { return set.ends[b&0x3f]>>(c&0x3f)&1 != 0 }

// isHan tells that a character which begins with the byte c is of the rows that nearly all Chinese ones are in.
func isHan(c byte) bool { return c-hanFirstByte <= hanLastByte-hanFirstByte }

// isThree tells that a character which begins with the byte c has three bytes.
func isThree(c byte) bool { return c-0xe0 <= 0xf }
