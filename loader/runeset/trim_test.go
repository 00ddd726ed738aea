package runeset

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

func TestTrim(t *testing.T) {
	set := Of("，。 \té1")
	assert.Equal(t, "到2025年", set.TrimLeft("，é1 到2025年"))
	assert.Equal(t, "到2025年", set.TrimRight("到2025年。\t11"))
	assert.Equal(t, "到2025年", set.Trim(" 到2025年。"))
	assert.Empty(t, set.Trim("，é1 "))
	assert.Equal(t, "，的", Of("的").TrimLeft("的的，的"))
}

// Trimming, Opens, Closes, Last and Len find what the standard library does.
func FuzzTrim(f *testing.F) {
	f.Add("，到2025年 é", "，é ")
	f.Add("的的", "的")
	f.Fuzz(func(t *testing.T, s, chars string) {
		chars = strings.Map(func(r rune) rune { return min(r, planeEnd-1) }, chars)
		set := Of(chars)
		left, right := set.TrimLeft(s), set.TrimRight(s)
		at, _ := set.Last(s)
		opens, closes, n := set.Opens(s), set.Closes(s), Len(s)
		if !utf8.ValidString(s) {
			return
		}
		if left != strings.TrimLeft(s, chars) || right != strings.TrimRight(s, chars) || at != strings.LastIndexAny(s, chars) {
			t.Fatalf("%q by %q: %q, %q, %d", s, chars, left, right, at)
		}
		if opens != (left != s) || closes != (right != s) || n != utf8.RuneCountInString(s) {
			t.Fatalf("%q by %q: %v, %v, %d", s, chars, opens, closes, n)
		}
	})
}
