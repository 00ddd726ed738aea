package runeset

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestHeads(t *testing.T) {
	h := HeadsOf("今年内", "今年", "去年底", "/万")
	for s, want := range map[string]string{"今年内建成": "今年内", "今年": "今年", "今天": "", "去年": "", "/万人": "/万", "": "", "今": "", "在今年": ""} {
		assert.Equal(t, want, h.First(s), s)
		assert.Equal(t, want != "", h.Open(s), s)
	}
	assert.Panics(t, func() { HeadsOf("今年", "5G") })
}

func TestTails(t *testing.T) {
	w := TailsOf("相较于", "较", "，", "从现在起到", "到")
	for s, want := range map[string]string{"与去年相较于": "相较于", "比较": "较", "从现在起到": "从现在起到", "达到": "到", "到了": "", "": "", "x": "", "年，": "，"} {
		assert.Equal(t, want, w.First(s), s)
		assert.Equal(t, want != "", w.Close(s), s)
	}
	assert.Panics(t, func() { TailsOf("G") })
}

// Heads and Tails find what trying each word does.
func FuzzHeads(f *testing.F) {
	words := []string{"今年内", "今年", "本年度", "上半年", "到", "/10万", "第一", "年内"}
	h, ends := HeadsOf(words...), TailsOf(words...)
	f.Add("今年内")
	f.Add("/10万")
	f.Add("\xe4\xbb")
	f.Fuzz(func(t *testing.T, s string) {
		head, tail := "", ""
		for _, w := range words {
			if head == "" && strings.HasPrefix(s, w) {
				head = w
			}
			if tail == "" && strings.HasSuffix(s, w) {
				tail = w
			}
		}
		if h.First(s) != head || ends.First(s) != tail {
			t.Fatalf("%q: found %q and %q, want %q and %q", s, h.First(s), ends.First(s), head, tail)
		}
	})
}
