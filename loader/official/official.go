// Package official knows by their form the parts that Chinese official documents
// are made of (党政机关公文格式, GB/T 9704): the document number (发文字号), the titles of
// notices and plans, the salutation (主送机关), the date of signing (成文日期), and the
// numbering of headings.
package official

import "strings"

// Bare drops all white space, which in these parts only sets them apart.
func Bare(s string) string {
	if !mayHoldSpace(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch r {
		case ' ', '\t', '\n', '\r', '\f', '\v', '\u00a0', '\u3000', '\u2002', '\u2003', '\ufeff':
			return -1
		}
		return r
	}, s)
}

// mayHoldSpace looks for bytes that white space has.
func mayHoldSpace(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] > 0xe3 && s[i] < 0xea {
			i += 2 // a Chinese character
			continue
		}
		switch s[i] {
		case ' ', '\t', '\n', '\r', '\f', '\v', 0xc2: // U+00A0
			return true
		case 0xe2:
			if strings.HasPrefix(s[i:], "\u2002") || strings.HasPrefix(s[i:], "\u2003") {
				return true
			}
		case 0xe3:
			if strings.HasPrefix(s[i:], "\u3000") {
				return true
			}
		case 0xef:
			if strings.HasPrefix(s[i:], "\ufeff") {
				return true
			}
		}
	}
	return false
}
