package period

import (
	"strings"
	"unicode/utf8"
)

// year reads four digits, Arabic (half or full width) or Chinese, that can be a
// calendar year.
func year(s string, i int) (y, end int, ok bool) {
	at := i
	for range 4 {
		d, size := digit(s[at:])
		if size == 0 || at == i && d != 1 && d != 2 {
			return 0, 0, false
		}
		y = y*10 + d
		at += size
	}
	if _, more := digit(s[at:]); more > 0 || y < 1949 || y > 2100 {
		return 0, 0, false
	}
	before, size := utf8.DecodeLastRuneInString(s[:i])
	if size == 0 {
		return y, at, true
	}
	if _, n := digit(string(before)); n > 0 || before == '.' {
		return 0, 0, false
	}
	if before == '-' && i > 1 && s[i-2] >= '0' && s[i-2] <= '9' && !strings.HasPrefix(s[at:], "年") {
		return 0, 0, false // the last figure of a number with strokes: 0731-2025
	}
	return y, at, true
}

// yearOrTwo reads the end of a span of years: a year, or its last two digits.
func yearOrTwo(s string, i, from int) (y, end int, ok bool) {
	if y, end, ok := year(s, i); ok {
		return y, end, true
	}
	a, n := digit(s[i:])
	if n == 0 {
		return 0, 0, false
	}
	b, k := digit(s[i+n:])
	if k == 0 {
		return 0, 0, false
	}
	if _, more := digit(s[i+n+k:]); more > 0 || !strings.HasPrefix(s[i+n+k:], "年") {
		return 0, 0, false
	}
	return from/100*100 + a*10 + b, i + n + k, true
}

func digit(s string) (d, size int) {
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0'), size
	case r >= '０' && r <= '９':
		return int(r - '０'), size
	}
	switch r {
	case '〇', '○', '零', 'O', 'o', 'Ο':
		return 0, size
	case '一':
		return 1, size
	case '二':
		return 2, size
	case '三':
		return 3, size
	case '四':
		return 4, size
	case '五':
		return 5, size
	case '六':
		return 6, size
	case '七':
		return 7, size
	case '八':
		return 8, size
	case '九':
		return 9, size
	}
	return 0, 0
}

// months reads 1—6月.
func months(s string, i int) (end int, ok bool) {
	n := i
	for n < len(s) && n < i+2 && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	size := rangeSign(s[n:])
	if n == i || size == 0 {
		return 0, false
	}
	from := n + size
	for n = from; n < len(s) && n < from+2 && s[n] >= '0' && s[n] <= '9'; n++ {
	}
	if n == from || !strings.HasPrefix(s[n:], "月") {
		return 0, false
	}
	return skip(s, n+len("月"), ofMonth), true
}

// monthDay reads 3月6日, 12月底, 7月份, 十二月十一日.
func monthDay(s string, i int) (end int, ok bool) {
	at := skipSpace(s, i)
	if end, ok := months(s, at); ok {
		return end, ok
	}
	n := count(s[at:], 2)
	if n == 0 || !strings.HasPrefix(s[at+n:], "月") {
		return 0, false
	}
	at += n + len("月")
	if strings.HasPrefix(s[at:], "份") {
		at += len("份")
	}
	if n = count(s[at:], 3); n > 0 && strings.HasPrefix(s[at+n:], "日") {
		at += n + len("日")
	}
	return at, true
}

// count gives how many bytes the number of a month or a day takes with which s starts: two digits at most, or so many
// Chinese numerals.
func count(s string, most int) (bytes int) {
	for bytes < len(s) && bytes < 2 && s[bytes] >= '0' && s[bytes] <= '9' {
		bytes++
	}
	if bytes > 0 {
		return bytes
	}
	for range most {
		r, size := utf8.DecodeRuneInString(s[bytes:])
		if !strings.ContainsRune("一二三四五六七八九十", r) {
			break
		}
		bytes += size
	}
	return bytes
}

func rangeSign(s string) int {
	r, size := utf8.DecodeRuneInString(s)
	switch r {
	case '-', '—', '–', '－', '~', '～', '─', '至', '到', '―', '‐':
		total := size
		for r != '至' && r != '到' {
			again, n := utf8.DecodeRuneInString(s[total:])
			if again != r {
				break
			}
			total += n
		}
		return total
	}
	return 0
}
