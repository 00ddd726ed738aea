package title

import (
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"
)

var number = regexp.MustCompile(`^(.+?)[(\[〔【{]?((?:19|20)\d\d)[)\]〕】}]?第?0*(\d+)号?$`)

// Number brings a 发文字号 to the form 鄂府发〔2025〕1号; what is none is only tidied.
func Number(s string) string {
	s = strings.Join(strings.Fields(norm.NFKC.String(s)), "")
	m := number.FindStringSubmatch(s)
	if m == nil {
		return s
	}
	return m[1] + "〔" + m[2] + "〕" + m[3] + "号"
}

// NumberYear gives the year in a 发文字号, 0 without one.
func NumberYear(s string) int {
	m := number.FindStringSubmatch(strings.Join(strings.Fields(norm.NFKC.String(s)), ""))
	if m == nil {
		return 0
	}
	y, _ := strconv.Atoi(m[2])
	return y
}
