package official

import (
	"regexp"
	"strings"
)

var number = regexp.MustCompile(`^(?:发文字号|文号)?[:：]?(\p{Han}[\p{Han}()（）]{0,14}[〔\[［【(（](?:19|20)\d\d[〕\]］】)）]第?\d{1,5}号)$`)

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
