package runeset

import "unicode/utf8"

// Space holds the characters of white space.
const Space = "\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"

// Spaces are they.
var Spaces = Of(Space)

// TrimLeft gives s, which is UTF-8, without the characters of the set that it begins with.
func (set *Set) TrimLeft(s string) string {
	for s != "" {
		n := set.opening(s)
		if n == 0 {
			break
		}
		s = s[n:]
	}
	return s
}

// TrimRight gives s, which is UTF-8, without the characters of the set that it ends in.
func (set *Set) TrimRight(s string) string {
	for s != "" {
		n := set.closing(s)
		if n == 0 {
			break
		}
		s = s[:len(s)-n]
	}
	return s
}

// Trim gives s, which is UTF-8, without the characters of the set at both ends.
func (set *Set) Trim(s string) string { return set.TrimRight(set.TrimLeft(s)) }

// Opens tells whether s, which is UTF-8, begins with a character of the set.
func (set *Set) Opens(s string) bool { return set.opening(s) > 0 }

// Closes tells whether s, which is UTF-8, ends in a character of the set.
func (set *Set) Closes(s string) bool { return set.closing(s) > 0 }

// opening tells how many bytes the first character of s has if it is one of the set, else 0.
func (set *Set) opening(s string) int {
	if len(s) > 2 && s[0]&0xf0 == 0xe0 { // by far most
		return set.three(s)
	}
	r, n := utf8.DecodeRuneInString(s)
	if !set.Has(r) {
		return 0
	}
	return n
}

// closing is opening for the last character of s.
func (set *Set) closing(s string) int {
	if n := len(s); n > 2 && s[n-3]&0xf0 == 0xe0 {
		return set.three(s[n-3:])
	}
	r, n := utf8.DecodeLastRuneInString(s)
	if !set.Has(r) {
		return 0
	}
	return n
}

// three is opening where the first character has three bytes.
func (set *Set) three(s string) int {
	if !set.may(s[1], s[2]) || !set.Has(rune(s[0]&0xf)<<12|rune(s[1]&0x3f)<<6|rune(s[2]&0x3f)) {
		return 0
	}
	return 3
}

// Last gives where the last character of the set in s, which is UTF-8, begins, and how many
// bytes it has; -1 and 0 where there is none.
func (set *Set) Last(s string) (at, size int) {
	for n := len(s); n > 0; {
		if n > 2 && isThree(s[n-3]) && !set.may(s[n-2], s[n-1]) { // by far most
			n -= 3
			continue
		}
		if size = set.closing(s[:n]); size > 0 {
			return n - size, size
		}
		for n--; n > 0 && !utf8.RuneStart(s[n]); n-- {
		}
	}
	return -1, 0
}
