package official

import (
	"regexp"
	"strings"

	"plangraph/loader/runeset"
)

// A document's number, with the white space that may stand in it: 某政发〔2021〕5号.
const (
	numberBody = `\p{Han}[\p{Han}()（）]{0,14}`
	numberTail = `[〔\[［【(（]\s*(?:19|20)\d\d\s*[〕\]］】)）]\s*第?\s*\d{1,5}\s*号`
	// of an order: 某省人民政府令第12号
	numberOrder = `\p{Han}{1,14}令\s*第?\s*\d{1,4}\s*号`
	anyNumber   = `(` + numberBody + numberTail + `|` + numberOrder + `)`
)

var (
	number = regexp.MustCompile(`^(?:发文字号|文号)?[:：]?` + anyNumber + `$`)

	// numbered is a title with its number behind it in brackets, trailed one with its number behind white
	// space, led one with its number before it.
	numbered = regexp.MustCompile(`\s*[（(]\s*(\p{Han}[^（()）。]{0,30}` + numberTail + `)\s*[）)]\s*(?:\d{4}[-./年]\S{0,8})?$`)
	trailed  = regexp.MustCompile(`\s(` + numberBody + numberTail + `)$`)
	// bracketed is what collections of laws set under a title: （某政发〔2021〕5号 二〇二一年三月六日）,
	// （1982年2月27日国务院常务会议通过 国发〔1982〕36号）.
	// dated is that without brackets, as well: 2001年12月5日 某政发〔2001〕5号.
	dated     = regexp.MustCompile(`^(?:(` + Day + `)\s+` + anyNumber + `|` + anyNumber + `\s+(` + Day + `))$`)
	bracketed = regexp.MustCompile(`^[（(]\s*(?:(` + Day + `)(?:\p{Han}{4,40}(?:通过|批准))?\s*[，,、]?\s*)?` +
		anyNumber + `(?:\s*[，,、]?\s*(` + Day + `))?\s*[）)]$`)
	led = regexp.MustCompile(`^(` + numberBody + numberTail + `)\s*[:：]?\s*([^文号等的、，].{10,})$`)
)

// TitleNumber gives where in s a title stands and where its own number, which s has behind it in brackets
// (…的通知（某政发〔2021〕5号）), behind it, or before it (某政发〔2021〕5号 …的通知).
func TitleNumber(s string) (title, own [2]int, ok bool) {
	if !strings.Contains(s, "号") {
		return title, own, false // by far most
	}
	if m := numbered.FindStringSubmatchIndex(s); m != nil {
		return [2]int{0, m[0]}, [2]int{m[2], m[3]}, true
	}
	if m := led.FindStringSubmatchIndex(s); m != nil {
		return [2]int{m[4], m[5]}, [2]int{m[2], m[3]}, true
	}
	if m := trailed.FindStringSubmatchIndex(s); m != nil {
		return [2]int{0, m[0]}, [2]int{m[2], m[3]}, true
	}
	return title, own, false
}

// numberLast are the characters that a line with a document's number ends with.
var numberLast = runeset.Of("号日）)" + blank)

// Number reads a document number (鄂府发〔2025〕1号, 某省人民政府令第12号) that stands alone in s, in brackets
// perhaps and with the day of signing. Of the brackets around the year all kinds occur.
func Number(s string) (string, bool) {
	if len(s) > 120 || !numberLast.Closes(s) {
		return "", false // by far most lines
	}
	if own, _, ok := Bracketed(s); ok {
		return Bare(s[own[0]:own[1]]), true
	}
	if !strings.HasSuffix(s, "号") && !blanks.Closes(s) {
		return "", false
	}
	m := number.FindStringSubmatch(Bare(s))
	if m == nil {
		return "", false
	}
	return m[1], true
}

// gaps are the blanks that lines are padded with.
var gaps = runeset.Of(" 　")

// Bracketed gives where in s, a line in brackets or one that has a day as well, a document's number stands and
// where its day, both 0 where none does.
func Bracketed(s string) (own, day [2]int, ok bool) {
	s = gaps.TrimRight(s)
	switch {
	case strings.HasSuffix(s, "）") || strings.HasSuffix(s, ")"):
		if !strings.HasPrefix(s, "（") && !strings.HasPrefix(s, "(") {
			break
		}
		if m := bracketed.FindStringSubmatchIndex(s); m != nil {
			return span(m, 4), span(m, 2, 6), true
		}
	case strings.HasSuffix(s, "号") || strings.HasSuffix(s, "日"):
		if m := dated.FindStringSubmatchIndex(s); m != nil {
			return span(m, 4, 6), span(m, 2, 8), true
		}
	}
	return own, day, false
}

// span gives the first of the submatches of m, by their places in it, that matched; 0 without one.
func span(m []int, at ...int) [2]int {
	for _, i := range at {
		if m[i] >= 0 {
			return [2]int{m[i], m[i+1]}
		}
	}
	return [2]int{}
}
