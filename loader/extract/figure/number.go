package figure

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"plangraph/loader/runeset"
)

// number is a numeral as read.
type number struct {
	start, end  int
	value       float64
	chinese     bool
	signed      bool
	more        bool   // 十余, 百多
	multiplier  string // 万 or 亿 that closes a Chinese numeral: it stays with the unit
	percent     string // % or ‰ for 百分之 and 千分之
	plainDigits int    // digits where the numeral is digits alone
}

// readNumber reads a numeral that starts at i: Arabic digits, half or full width,
// with thousands separators and a sign; Chinese numerals; 百分之….
func readNumber(s string, i int) (number, bool) {
	if i >= len(s) {
		return number{}, false
	}
	if n, ok := readArabic(s, i); ok {
		return n, true
	}
	return readChinese(s, i)
}

// longestNumeral is how many characters a numeral in Arabic digits has at most, separators aside.
const longestNumeral = 25

func readArabic(s string, i int) (number, bool) {
	at := i
	var numeral [longestNumeral]byte
	digits := numeral[:0]
	r, size := utf8.DecodeRuneInString(s[at:])
	signed := r == '-' || r == '－' || r == '−'
	if signed {
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		if isDigitRune(before) || isLatin(before) || before == '年' || before == '%' || before == '-' {
			return number{}, false
		}
		digits = append(digits, '-')
		at += size
	} else if !isDigitRune(r) {
		return number{}, false
	}
	whole, point, group := 0, false, 0 // digits before the point; digits since the last separator
	grouped := false
loop:
	for at < len(s) {
		r, size := utf8.DecodeRuneInString(s[at:])
		switch {
		case isDigitRune(r):
			if whole > 15 || len(digits) == longestNumeral {
				return number{}, false // no figure: a serial number
			}
			digits = append(digits, digit(r))
			if !point {
				whole++
				group++
			}
		case (r == '.' || r == '．' || r == '·') && !point && whole > 0 && nextDigit(s, at+size):
			digits = append(digits, '.')
			point = true
		case (r == ' ' || r == '·' || r == '•') && !point && whole > 0 && pointApart(s[at:]) > 0:
			digits = append(digits, '.')
			point, size = true, pointApart(s[at:])
		case (r == ',' || r == '，') && !point && whole > 0 && s[i] != '0' && whole <= 9 &&
			(group == 3 || !grouped && group < 3) && threeDigits(s, at+size): // 1,234,567
			grouped, group = true, 0
		default:
			break loop
		}
		at += size
	}
	if whole == 0 || whole > 15 {
		return number{}, false
	}
	v, err := strconv.ParseFloat(string(digits), 64)
	if err != nil {
		return number{}, false
	}
	n := number{start: i, end: at, value: v, signed: signed}
	if !signed && !point {
		n.join(s)
	}
	if !grouped && !point && !signed {
		n.plainDigits = whole
	}
	return n, true
}

// pointApart gives the length of a point in the middle of the line that s begins with and that has a blank on either side,
// as a machine has read it, before digits and their unit: 4· 47亿吨, 6 · 1%. It is 0 elsewhere.
func pointApart(s string) int {
	rest := strings.TrimPrefix(s, " ")
	r, size := utf8.DecodeRuneInString(rest)
	if r != '·' && r != '•' {
		return 0
	}
	rest = strings.TrimPrefix(rest[size:], " ")
	n := 0
	for n < len(rest) && n < longestFraction && isDigitRune(rune(rest[n])) {
		n++
	}
	if unit, _ := utf8.DecodeRuneInString(strings.TrimPrefix(rest[n:], " ")); n == 0 || !pointedUnits.Has(unit) {
		return 0
	}
	return len(s) - len(rest)
}

// longestFraction is how many digits stand behind such a point at most, pointedUnits begin what stands behind them.
const longestFraction = 3

var pointedUnits = runeset.Of("%％‰亿万元倍吨个公平千立")

// join takes in the part of a numeral behind its 万 or 亿 that is written out beside it: 1万6千多,
// 3亿5000万, 1亿3千多万.
func (n *number) join(s string) {
	for _, big := range [...]struct {
		word  string
		scale float64
	}{{"万", 1e4}, {"亿", 1e8}} {
		rest, ok := strings.CutPrefix(s[n.end:], big.word)
		if !ok {
			continue
		}
		digits := 0
		part := 0.0
		for digits < len(rest) && digits < 4 && rest[digits] >= '0' && rest[digits] <= '9' {
			part = part*10 + float64(rest[digits]-'0')
			digits++
		}
		if digits == 0 {
			return
		}
		after, more := rest[digits:], false
		for _, small := range [...]struct {
			word  string
			scale float64
		}{{"千", 1e3}, {"百", 1e2}, {"万", 1e4}} {
			tail, ok := strings.CutPrefix(after, small.word)
			if !ok {
				continue
			}
			scale := small.scale
			for _, w := range [...]string{"多", "余"} {
				if t, ok := strings.CutPrefix(tail, w); ok {
					tail, more = t, true
				}
			}
			if t, ok := strings.CutPrefix(tail, "万"); ok && big.word == "亿" && scale < 1e4 {
				tail, scale = t, scale*1e4
			}
			if part*scale >= big.scale {
				return
			}
			n.value += part * scale / big.scale
			n.multiplier, n.more, n.end = big.word, more, len(s)-len(tail)
			return
		}
		return
	}
}

// threeDigits tells that exactly three digits stand at i, as behind a thousands
// separator.
func threeDigits(s string, i int) bool {
	for k := 0; k < 3; k++ {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !isDigitRune(r) {
			return false
		}
		i += size
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return !isDigitRune(r)
}

func nextDigit(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return isDigitRune(r)
}

// openers are the characters that a figure can start with: digits, signs, numerals and
// their powers, among them the first character of 百分之 and 千分之.
var openers = runeset.Of("-－−0123456789０１２３４５６７８９零〇○一二两三四五六七八九十百千万亿")

func chineseDigit(r rune) (float64, bool) {
	switch r {
	case '零', '〇', '○':
		return 0, true
	case '一':
		return 1, true
	case '二', '两':
		return 2, true
	case '三':
		return 3, true
	case '四':
		return 4, true
	case '五':
		return 5, true
	case '六':
		return 6, true
	case '七':
		return 7, true
	case '八':
		return 8, true
	case '九':
		return 9, true
	}
	return 0, false
}

func chinesePower(r rune) (float64, bool) {
	switch r {
	case '十':
		return 10, true
	case '百':
		return 100, true
	case '千':
		return 1000, true
	}
	return 0, false
}

// readChinese reads a numeral such as 三十五, 一万五千, 百分之六点五, 十余. Where it ends in 万 or 亿
// and is round, that goes to number.multiplier.
func readChinese(s string, i int) (number, bool) {
	if n, ok := readYear(s, i); ok {
		return n, true
	}
	n := number{start: i, chinese: true}
	at := i
	for _, p := range [...]struct{ word, unit string }{{"百分之", "%"}, {"千分之", "‰"}} {
		if strings.HasPrefix(s[at:], p.word) {
			n.percent = p.unit
			at += len(p.word)
			if m, ok := readArabic(s, at); ok && !m.signed {
				n.value, n.end = m.value, m.end
				return n, true
			}
		}
	}
	var total, section, current float64
	seen, hasDigit := false, false
	last := rune(0)
	count := 0
	end := at
loop:
	for at < len(s) && count < 16 {
		r, size := utf8.DecodeRuneInString(s[at:])
		d, isD := chineseDigit(r)
		p, isP := chinesePower(r)
		switch {
		case isD:
			if hasDigit && r != '零' && r != '〇' && last != '零' {
				break loop // 三五, 一二: not one numeral
			}
			current, hasDigit = d, true
		case isP:
			if !hasDigit {
				if r != '十' {
					break loop // 每千人口
				}
				current = 1
			}
			section += current * p
			current, hasDigit = 0, false
		case (r == '万' || r == '亿') && seen:
			scale := 1e4
			if r == '亿' {
				scale = 1e8
			}
			if follows := s[at+size:]; !startsChinese(follows) && total == 0 {
				// round: 五万人次 is 5 and 万人次
				n.multiplier = string(r)
				if r == '万' && strings.HasPrefix(follows, "亿") {
					n.multiplier, size = "万亿", size+len("亿")
				}
				at += size
				end = at
				break loop
			}
			total += (section + current) * scale
			section, current, hasDigit = 0, 0, false
		case r == '余' || r == '多':
			if seen && (isPower(last) || last == '万') {
				n.more = true
				at += size
				end = at
				if m := multiplier(s[at:]); m > 0 && !isPowerWord(s[at:]) {
					n.multiplier = s[at : at+m]
					at += m
					end = at
				}
			}
			break loop
		case r == '点' && seen && hasDigit:
			frac, scale, next := 0.0, 0.1, at+size
			for {
				r, size := utf8.DecodeRuneInString(s[next:])
				d, ok := chineseDigit(r)
				if !ok || r == '两' {
					break
				}
				frac += d * scale
				scale /= 10
				next += size
			}
			if next == at+size {
				break loop
			}
			current += frac
			at, end = next, next
			break loop
		default:
			break loop
		}
		seen = true
		last = r
		at += size
		end = at
		count++
	}
	if !seen {
		return number{}, false
	}
	n.value, n.end = total+section+current, end
	return n, true
}

// readYear reads four digits one by one (二〇二五).
func readYear(s string, i int) (number, bool) {
	v, at := 0.0, i
	for range 4 {
		r, size := utf8.DecodeRuneInString(s[at:])
		d, ok := chineseDigit(r)
		if !ok || r == '两' {
			return number{}, false
		}
		v = v*10 + d
		at += size
	}
	return number{start: i, end: at, value: v, chinese: true, plainDigits: 4}, true
}

func isPower(r rune) bool { _, ok := chinesePower(r); return ok }

func isChineseDigit(r rune) bool { _, ok := chineseDigit(r); return ok }

func isPowerWord(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return isPower(r)
}

func startsChinese(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return isChineseDigit(r) || isPower(r)
}

// multiplier gives the length of the multiplier that s starts with (万, 亿, 千万 …; 百亿亿 of computing
// power, 百亿亿次/秒).
func multiplier(s string) int {
	if r, _ := utf8.DecodeRuneInString(s); r != '万' && r != '亿' && !isPower(r) {
		return 0
	}
	return len(multipliers.First(s))
}

// multipliers are in this order, the longer ones before what they begin with.
var multipliers = runeset.HeadsOf(
	"百亿亿", "千亿亿", "万亿亿", "亿亿", "万亿", "千亿", "百亿", "十亿", "亿",
	"千万", "百万", "十万", "万", "千", "百", "十",
)

func isDigitRune(r rune) bool { return r >= '0' && r <= '9' || r >= '０' && r <= '９' }

func digit(r rune) byte {
	if r >= '０' {
		r -= '０' - '0'
	}
	return byte(r)
}

func isLatin(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= 'ａ' && r <= 'ｚ' || r >= 'Ａ' && r <= 'Ｚ'
}

func skipSpace(s string, i int) int {
	for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
		i++
	}
	return i
}
