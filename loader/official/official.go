// Package official knows by their form the parts that Chinese official documents
// are made of (党政机关公文格式, GB/T 9704): the document number (发文字号), the titles of
// notices and plans, the salutation (主送机关), the date of signing (成文日期), and the
// numbering of headings.
package official

import (
	"strings"

	"plangraph/loader/runeset"
)

// Bare drops all white space, which in these parts only sets them apart.
func Bare(s string) string {
	at, _, size := blanks.Next(s, 0)
	if size == 0 {
		return s // by far most
	}
	var b strings.Builder
	b.Grow(len(s) - size)
	from := 0
	for ; size > 0; at, _, size = blanks.Next(s, from) {
		b.WriteString(s[from:at])
		from = at + size
	}
	b.WriteString(s[from:])
	return b.String()
}

const blank = " \t\n\r\f\v\u00a0\u3000\u2002\u2003\ufeff"

var blanks = runeset.Of(blank)
