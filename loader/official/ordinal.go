package official

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// Forms of a heading's numbering.
const (
	Part       = "篇" // 第一篇, 第一部分, 第一编
	Chapter    = "章"
	Paragraph  = "节"
	Article    = "条"
	Written    = "一、"
	WrittenIn  = "（一）"
	Figure     = "1."
	FigureIn   = "（1）"
	FigureHalf = "1）"
	Circled    = "①"
	Box        = "专栏"
	Annex      = "附件"
)

// Ordinal is the numbering that a heading or a list's item opens with.
type Ordinal struct {
	Form   string
	Number int
	Len    int // bytes it takes, with the white space behind it
}

var ordinals = []struct {
	re   *regexp.Regexp
	form string // empty: the unit that the pattern found tells
}{
	{regexp.MustCompile(`^第([〇零一二三四五六七八九十百]+|\d{1,3})(部分|篇|编|章|节)`), ""},
	{regexp.MustCompile(`^第([〇零一二三四五六七八九十百]+|\d{1,3})(条)[\s\x{3000}]`), ""},
	{regexp.MustCompile(`^([〇一二三四五六七八九十百]+)[、．]`), Written},
	{regexp.MustCompile(`^[（(]([〇一二三四五六七八九十百]+)[）)][、.．]?`), WrittenIn},
	{regexp.MustCompile(`^(\d{1,3})(?:[.．、]|\x{3001})`), Figure},
	{regexp.MustCompile(`^[（(](\d{1,3})[）)][、.．]?`), FigureIn},
	{regexp.MustCompile(`^(\d{1,2})[）)]`), FigureHalf},
	{regexp.MustCompile(`^([①-⑳])`), Circled},
	{regexp.MustCompile(`^专栏(?:[\s\x{3000}]*(\d{1,3}|[一二三四五六七八九十]+)[:：]?|[:：\s])`), Box},
	{regexp.MustCompile(`^附(?:件|表)[\s\x{3000}]*(\d{1,3}|[一二三四五六七八九十]+)?[:：.]?`), Annex},
}

// ReadOrdinal reads the numbering at the start of s.
func ReadOrdinal(s string) (Ordinal, bool) {
	head := s
	if len(head) > 40 {
		head = head[:40]
	}
	if !opens(head) {
		return Ordinal{}, false
	}
	for _, o := range ordinals {
		m := o.re.FindStringSubmatchIndex(head)
		if m == nil {
			continue
		}
		out := Ordinal{Form: o.form, Len: m[1]}
		if m[2] >= 0 {
			out.Number = Numeral(head[m[2]:m[3]])
		}
		if o.form == "" {
			out.Form = head[m[4]:m[5]]
			if out.Form == "部分" || out.Form == "编" {
				out.Form = Part
			}
		}
		if out.Form == Figure && out.Len < len(s) && s[out.Len] >= '0' && s[out.Len] <= '9' {
			return Ordinal{}, false // 1.5台
		}
		rest := strings.TrimLeft(s[out.Len:], " \t\u3000\u00a0\u2002")
		out.Len = len(s) - len(rest)
		return out, true
	}
	return Ordinal{}, false
}

// opens is a cheap look at whether a numbering can start here, for the many lines
// that have none.
func opens(s string) bool {
	if s != "" && s[0] >= '0' && s[0] <= '9' {
		rest := strings.TrimLeft(s, "0123456789")
		r, _ := utf8.DecodeRuneInString(rest)
		return rest != "" && strings.ContainsRune(".．、)）", r)
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r >= '①' && r <= '⑳' || strings.ContainsRune("第（(〇一二三四五六七八九十百专附", r)
}

// Numeral reads 12, 十二, 一百零二 or ⑫; 0 where s is none of these.
func Numeral(s string) int {
	if s == "" {
		return 0
	}
	if s[0] >= '0' && s[0] <= '9' {
		return atoi(s)
	}
	total, digit := 0, 0
	for _, r := range s {
		switch i := strings.IndexRune("一二三四五六七八九", r); {
		case i >= 0:
			digit = i/len("一") + 1
		case r == '十':
			total, digit = total+max(digit, 1)*10, 0
		case r == '百':
			total, digit = total+max(digit, 1)*100, 0
		case r >= '①' && r <= '⑳':
			return int(r-'①') + 1
		case r != '零' && r != '〇':
			return 0
		}
	}
	return total + digit
}
