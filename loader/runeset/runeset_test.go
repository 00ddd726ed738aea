package runeset

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

func TestNext(t *testing.T) {
	set := Of("，1到𠮷é")
	var found []string
	text := "a到𠮷2025年é1，\xe5\x88"
	for at, r, size := set.Next(text, 0); size > 0; at, r, size = set.Next(text, at+size) {
		assert.Equal(t, text[at:at+size], string(r))
		found = append(found, text[at:])
	}
	assert.Equal(t, []string{"到𠮷2025年é1，\xe5\x88", "é1，\xe5\x88", "1，\xe5\x88", "，\xe5\x88"}, found)
}

// Next finds what a loop over the characters finds, whatever the bytes are.
func FuzzNext(f *testing.F) {
	f.Add("到2025年，1\xe4", "，年\ufffd")
	f.Add("\xe0\x80\x80\xed\xa0\x80\xf0\x9f\x98\x80", "\x00é")
	f.Fuzz(func(t *testing.T, text, chars string) {
		chars = strings.Map(func(r rune) rune { return min(r, planeEnd-1) }, chars)
		set, from := Of(chars), 0
		for i, r := range text {
			if strings.ContainsRune(chars, r) != set.Has(r) {
				t.Fatalf("%q in %q: %v", r, chars, set.Has(r))
			}
			if !set.Has(r) {
				continue
			}
			_, n := utf8.DecodeRuneInString(text[i:])
			if at, c, size := set.Next(text, from); at != i || c != r || size != n {
				t.Fatalf("found %q at %d, want %q at %d", c, at, r, i)
			}
			from = i + n
		}
		if at, _, size := set.Next(text, from); at != len(text) || size != 0 {
			t.Fatalf("found one at %d behind the last", at)
		}
	})
}
