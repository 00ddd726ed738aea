package read

import (
	"testing"
	"unicode/utf8"
)

// valid tells what the standard library does.
func FuzzValid(f *testing.F) {
	for _, s := range []string{"到2025年é𠀀", "年\xe5\xb9", "\xe5\xb9", "\xe0\x80\x80", "\xed\xa0\x80", "a\xff", "\xe5\xb9\xc0年"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if valid(data) != utf8.Valid(data) {
			t.Fatalf("%q", data)
		}
	})
}
