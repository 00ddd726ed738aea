package runeset

import (
	"regexp"
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

func TestPairs(t *testing.T) {
	var p Pairs
	words := []string{"鄂尔多斯", "准格尔旗", "5G基站", "é𠮷"}
	for _, w := range words {
		p.Add(w)
	}
	p.Add("市")
	for _, w := range words {
		assert.True(t, p.May("在"+w+"建设", len("在")), w)
		assert.True(t, p.May(w, 0), w)
	}
	passed := 0
	for a := '一'; a < '一'+300; a++ {
		for b := '一'; b < '一'+300; b++ {
			if p.May(string(a)+string(b), 0) {
				passed++
			}
		}
	}
	assert.Less(t, passed, 20)
	assert.False(t, p.May("市", 0))
	assert.False(t, p.May("", 0))
}

// Next finds what a loop over the characters finds, and what is no UTF-8 does it no harm.
func FuzzNext(f *testing.F) {
	f.Add("到2025年，1\xe4", "，年\ufffd")
	f.Add("\xe0\x80\x80\xed\xa0\x80\xf0\x9f\x98\x80", "\x00é")
	f.Add("\x00é\xf0\x9f\x98\x80\ufeff，", "，\ufeff")
	f.Fuzz(func(t *testing.T, text, chars string) {
		if !utf8.ValidString(text) {
			for at, n := 0, 1; n > 0 && at < len(text); at += n {
				at, _, n = Of(chars).Next(text, at)
			}
			return
		}
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

func TestOpenings(t *testing.T) {
	p := Openings(`^(?:(?:主要|重点)?(?:牵头|责任)单位|省级?(?:预算|投资)|[东西]部[\d甲]|(?:成功|甲)*(?:申报|创建)\p{Han}{0,6}级)`)
	for _, s := range []string{"成功申报", "甲甲创建", "甲成功", "甲创建", "申报国家级", "主要牵头单位", "重点责任单位", "牵头单位", "责任单位", "省级投资", "省预算", "省投资", "西部1"} {
		assert.True(t, p.May(s, 0), s)
	}
	for _, s := range []string{"主体责任", "单位", "省厅", "中部1", "省"} {
		assert.False(t, p.May(s, 0), s)
	}
	assert.Panics(t, func() { Openings(`甲?`) })
	assert.Panics(t, func() { Openings(`.*单位`) })
}

func TestPattern(t *testing.T) {
	p := PatternOf(`(?:成功|获批)*(?:申报|创建)\p{Han}{0,6}(?:国家|省)级?|第\d+批$|\d+ ?条`)
	for s, want := range map[string]string{
		"甲、乙景区成功申报创建国家级景区": "成功申报创建国家级", "某市创建文明城市": "", "创建创建省级": "创建创建省级", "公布第12批": "第12批",
		"第2批名录": "", "3 条": "3 条", "创": "", "": "",
	} {
		from, to, ok := p.Find(s)
		assert.Equal(t, want, s[from:to], s)
		assert.Equal(t, want != "", ok, s)
		assert.Equal(t, ok, p.In(s), s)
		assert.Equal(t, ok && from == 0, p.Opens(s), s)
	}
}

// A pattern finds what its expression does.
func FuzzPattern(f *testing.F) {
	expr := `[两三](?:大|条)(?:国家|省)|(?:积极|共同)*(?:创建|升级|列入)\p{Han}{0,3}(?:国家|[345]A)级?|第\d+$| ?\d+ ?[条座][^以]`
	p, re := PatternOf(expr), regexp.MustCompile(expr)
	f.Add("甲、乙三条国家级通道，共同创建5A级景区 12条线，第3")
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			p.Find(s)
			return
		}
		from, to, ok := p.Find(s)
		if m := re.FindStringIndex(s); ok != (m != nil) || ok && (m[0] != from || m[1] != to) {
			t.Fatalf("%q: found %d to %d, %v, want %v", s, from, to, ok, m)
		}
		if m := re.FindStringIndex(s); p.Opens(s) != (m != nil && m[0] == 0) {
			t.Fatalf("%q: opens %v, want %v", s, p.Opens(s), m)
		}
	})
}
