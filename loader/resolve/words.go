package resolve

import (
	"strconv"
	"strings"

	"github.com/adrg/strutil/metrics"
	"golang.org/x/text/unicode/norm"
)

// text gives what a field of a fact holds, empty for null.
func text(s *string) string {
	if s == nil {
		return ""
	}
	return strings.TrimSpace(*s)
}

// tidy drops the white space that breaking lines left in a name.
func tidy(s string) string { return strings.Join(strings.Fields(s), "") }

// plain is a name without typography: width, spaces, quotes and brackets.
func plain(s string) string {
	s = tidy(norm.NFKC.String(s))
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("“”\"'‘’《》〈〉()（）[]【】、,，。.;；:：·—-－|", r) {
			return -1
		}
		return r
	}, s)
}

// likeness tells how alike two names are, 0 to 1: Dice's coefficient over pairs of
// characters, which suits Chinese better than measures of single ones.
func likeness(a, b string) float64 {
	a, b = plain(a), plain(b)
	if a == b {
		return 1
	}
	if a == "" || b == "" {
		return 0
	}
	return metrics.NewSorensenDice().Compare(a, b)
}

func itoa(n int) string { return strconv.Itoa(n) }

// yearOf reads the year of a date YYYY-MM-DD; 0 without one.
func yearOf(date string) int {
	if len(date) < 4 {
		return 0
	}
	y, err := strconv.Atoi(date[:4])
	if err != nil {
		return 0
	}
	return y
}
