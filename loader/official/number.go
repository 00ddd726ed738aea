package official

import (
	"regexp"
	"strings"
)

var number = regexp.MustCompile(`^(?:发文字号|文号)?[:：]?(\p{Han}[\p{Han}()（）]{0,14}[〔\[［【(（](?:19|20)\d\d[〕\]］】)）]第?\d{1,5}号)$`)

// numbered is a title with its number behind it in brackets.
var numbered = regexp.MustCompile(`[（(]\s*(\p{Han}[^（()）。]{0,30}[〔\[［【](?:19|20)\d\d[〕\]］】]\s*第?\s*\d{1,5}\s*号)\s*[）)]\s*(?:\d{4}[-./年]\S{0,8})?$`)

// TitleNumber gives where in a title its own number stands behind it in brackets:
// …的通知（某政发〔2021〕5号). title ends before the bracket.
func TitleNumber(s string) (title, start, end int, ok bool) {
	m := numbered.FindStringSubmatchIndex(s)
	if m == nil {
		return 0, 0, 0, false
	}
	return m[0], m[2], m[3], true
}

// Number reads a document number (鄂府发〔2025〕1号) that stands alone in s. Of the
// brackets around the year all kinds occur.
func Number(s string) (string, bool) {
	if len(s) > 120 || !strings.Contains(s, "号") {
		return "", false
	}
	m := number.FindStringSubmatch(Bare(s))
	if m == nil {
		return "", false
	}
	return m[1], true
}
