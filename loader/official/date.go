package official

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"plangraph/loader/runeset"
)

var (
	date        = regexp.MustCompile(`^(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?$`)
	writtenDate = regexp.MustCompile(`^([` + YearDigits + `]{4})年([\d一二三四五六七八九十]{1,3}|元)月([\d一二三四五六七八九十]{1,3})日$`)
	month       = regexp.MustCompile(`^[` + YearDigits + `]{4}年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月$`)
)

// dateLast are the characters that a day ends with, or a line that has blanks behind it.
var dateLast = runeset.Of("日0123456789" + blank)

// Date reads a day that stands alone in s: 2025年3月6日, 二〇二五年三月六日, 2025-03-06.
func Date(s string) (time.Time, bool) {
	if !dateLast.Closes(s) {
		return time.Time{}, false // by far most
	}
	if s = Bare(s); len(s) > 40 || len(s) < len("2025-3-6") || !strings.HasSuffix(s, "日") && (s[len(s)-1] < '0' || s[len(s)-1] > '9') {
		return time.Time{}, false
	}
	var y, m, d int
	if f := date.FindStringSubmatch(s); f != nil {
		y, m, d = atoi(f[1]), atoi(f[2]), atoi(f[3])
	} else if f := writtenDate.FindStringSubmatch(s); f != nil {
		y, m, d = atoi(Figures.Replace(f[1])), Numeral(strings.Replace(f[2], "元", "一", 1)), Numeral(f[3])
	} else {
		return time.Time{}, false
	}
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	// time.Date takes the 31st of June for the 1st of July.
	return t, t.Day() == d && int(t.Month()) == m && y >= 1949 && y < 2100
}

// Month tells whether a year and month without a day stand alone in s, as on a
// plan's cover (2021年12月).
func Month(s string) bool {
	return len(s) < 60 && strings.HasSuffix(strings.TrimSpace(s), "月") && month.MatchString(Bare(s))
}

func atoi(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return n
}
