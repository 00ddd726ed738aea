package official

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"plangraph/loader/runeset"
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
	Second     = "1.1"
	Third      = "1.1.1"
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

// ReadOrdinal reads the numbering at the start of s.
func ReadOrdinal(s string) (Ordinal, bool) {
	o, ok := numbering(s)
	if !ok {
		return Ordinal{}, false
	}
	o.Len += leading(s[o.Len:], numberGap)
	return o, true
}

// numberGap is the white space behind a numbering.
var numberGap = runeset.Of(" \t\u3000\u00a0\u2002")

// numberFirst are the characters that a numbering begins with.
var numberFirst = runeset.Of("第（(专附0123456789〇一二三四五六七八九十百①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")

// numbering is ReadOrdinal without the white space behind.
func numbering(s string) (Ordinal, bool) {
	if !numberFirst.Opens(s) {
		return Ordinal{}, false // by far most
	}
	first, size := utf8.DecodeRuneInString(s)
	rest := s[size:]
	switch {
	case first == '第':
		return ofUnit(s, size)
	case first == '（' || first == '(':
		return inBrackets(s, size)
	case first >= '①' && first <= '⑳':
		return Ordinal{Form: Circled, Number: int(first-'①') + 1, Len: size}, true
	case strings.HasPrefix(s, "专栏"):
		return ofBox(s)
	case first == '附' && (strings.HasPrefix(rest, "件") || strings.HasPrefix(rest, "表")):
		return ofAnnex(s)
	}
	if n := figures(s); n > 0 {
		switch r, size := utf8.DecodeRuneInString(s[n:]); r {
		case '.', '．', '﹒', '、':
			if end := n + size; end < len(s) && isDigit(s[end]) && !opensDate(s[end:]) {
				return ofSteps(s) // not 1.5台
			}
			return Ordinal{Form: Figure, Number: Numeral(s[:n]), Len: n + size}, true
		case '）', ')':
			return Ordinal{Form: FigureHalf, Number: Numeral(s[:n]), Len: n + size}, n <= 2
		}
		return Ordinal{}, false
	}
	if n := written(s); n > 0 {
		if r, size := utf8.DecodeRuneInString(s[n:]); r == '、' || r == '．' {
			return Ordinal{Form: Written, Number: Numeral(s[:n]), Len: n + size}, true
		}
	}
	return Ordinal{}, false
}

// opensDate tells whether s opens with a year or a month: 2.8月底前, 3.2025年.
func opensDate(s string) bool {
	n := figures(s)
	return n <= 2 && strings.HasPrefix(s[n:], "月") || n == 4 && strings.HasPrefix(s[n:], "年")
}

// ofSteps reads 1.2 and 1.2.3 before words, which are no unit: 1.5 万亩.
func ofSteps(s string) (Ordinal, bool) {
	o := Ordinal{Form: Figure}
	for _, form := range [...]string{Figure, Second, Third} {
		n := figures(s[o.Len:])
		if n == 0 || n > 2 || s[o.Len] == '0' {
			return Ordinal{}, false
		}
		o.Form, o.Number, o.Len = form, Numeral(s[o.Len:o.Len+n]), o.Len+n
		if o.Len+1 >= len(s) || s[o.Len] != '.' || !isDigit(s[o.Len+1]) {
			break
		}
		o.Len++
	}
	blank := spaces(s[o.Len:])
	words := s[o.Len+blank:]
	first, size := utf8.DecodeRuneInString(words)
	second, _ := utf8.DecodeRuneInString(words[size:])
	o.Len += blank
	if blank == 0 && o.Form == Second && (len(words) < leastWords || len(words) > mostWords || notInHeading.In(words)) {
		return o, false // 1.5倍以上
	}
	if o.Form == Figure || !unicode.Is(unicode.Han, first) || !unicode.Is(unicode.Han, second) {
		return o, false
	}
	return o, !units.Has(first) && !unitPairs.Holds(first, second)
}

// Without a blank only a short line of words stands behind 1.2: bytes.
const (
	leastWords = 4 * len("一")
	mostWords  = 20 * len("一")
)

var notInHeading = runeset.Of("，。；：,;:0123456789%％")

// units and unitPairs begin the words behind a number that are no heading's.
var (
	units     = runeset.Of("万亿元吨亩倍米斤株岁辆升座‰％")
	unitPairs = func() *runeset.Pairs {
		var p runeset.Pairs
		for w := range strings.FieldsSeq("公里 公顷 公斤 平方 平米 立方 千瓦 千米 千克 千公 千亩 千万 千吨 千人 千户 百万 个百 个点 人次 年均 小时 分钟 级以") {
			p.Add(w)
		}
		return &p
	}()
)

// ofUnit reads 第三章 and, before white space, 第十条; the number starts at byte at.
func ofUnit(s string, at int) (Ordinal, bool) {
	n := at + figures(s[at:])
	if n == at {
		n += leading(s[at:], writtenUnit) // 第一百零二条
	}
	if n == at {
		return Ordinal{}, false
	}
	number := Numeral(s[at:n])
	for _, unit := range [...][2]string{{"部分", Part}, {"篇", Part}, {"编", Part}, {"章", Chapter}, {"节", Paragraph}} {
		if strings.HasPrefix(s[n:], unit[0]) {
			return Ordinal{Form: unit[1], Number: number, Len: n + len(unit[0])}, true
		}
	}
	if rest, ok := strings.CutPrefix(s[n:], Article); ok && spaces(rest) > 0 {
		return Ordinal{Form: Article, Number: number, Len: len(s) - len(rest)}, true
	}
	return Ordinal{}, false
}

// inBrackets reads （一） and （1）, with a stop behind; the number starts at byte at.
func inBrackets(s string, at int) (Ordinal, bool) {
	o := Ordinal{Form: FigureIn}
	n := at + figures(s[at:])
	if n == at {
		o.Form = WrittenIn
		n += written(s[at:])
	}
	r, size := utf8.DecodeRuneInString(s[n:])
	if n == at || r != '）' && r != ')' {
		return Ordinal{}, false
	}
	o.Number, o.Len = Numeral(s[at:n]), n+size
	if r, size := utf8.DecodeRuneInString(s[o.Len:]); r == '、' || r == '.' || r == '．' {
		o.Len += size
	}
	return o, true
}

// ofBox reads 专栏3, 专栏 三： and 专栏：.
func ofBox(s string) (Ordinal, bool) {
	at := len(Box)
	from := at + spaces(s[at:])
	n := numeral(s[from:])
	o := Ordinal{Form: Box, Number: Numeral(s[from : from+n]), Len: from + n}
	r, size := utf8.DecodeRuneInString(s[o.Len:])
	colon := r == ':' || r == '：'
	switch {
	case n > 0 && colon, n == 0 && from == at && colon:
		o.Len += size
	case n == 0:
		o.Len = from
		return o, from > at && s[at] < utf8.RuneSelf
	}
	return o, true
}

// ofAnnex reads 附件, 附表 2 and 附件一：.
func ofAnnex(s string) (Ordinal, bool) {
	at := len(Annex)
	from := at + spaces(s[at:])
	n := numeral(s[from:])
	o := Ordinal{Form: Annex, Number: Numeral(s[from : from+n]), Len: from + n}
	if r, size := utf8.DecodeRuneInString(s[o.Len:]); r == ':' || r == '：' || r == '.' {
		o.Len += size
	}
	return o, true
}

// numeral gives the bytes of the number of a box or an annex at the start of s.
func numeral(s string) int {
	if n := leading(s, arabic); n > 0 {
		return min(n, 3)
	}
	return leading(s, writtenTens)
}

// figures gives the bytes of a number of up to three digits at the start of s, 0 where
// there is none or a longer one.
func figures(s string) int {
	if n := leading(s, arabic); n <= 3 {
		return n
	}
	return 0
}

// written gives the bytes of a list's number in Chinese numerals at the start of s; 零
// is in none (三零、三省).
func written(s string) int { return leading(s, writtenDigits) }

func spaces(s string) int { return leading(s, blankOrBreak) }

// What numbers are written with: figures, numerals of a list, of a chapter's or an article's
// number, of a box's or an annex's; and the white space among them.
var (
	arabic        = runeset.Of("0123456789")
	writtenDigits = runeset.Of("〇一二三四五六七八九十百")
	writtenUnit   = runeset.Of("〇一二三四五六七八九十百零")
	writtenTens   = runeset.Of("一二三四五六七八九十")
	blankOrBreak  = runeset.Of(" \t\n\f\r\u3000")
)

// leading gives the bytes of the characters of set that s begins with.
func leading(s string, set *runeset.Set) int { return len(s) - len(set.TrimLeft(s)) }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

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
		switch r {
		case '十':
			total, digit = total+max(digit, 1)*10, 0
		case '百':
			total, digit = total+max(digit, 1)*100, 0
		case '零', '〇':
		default:
			if r >= '①' && r <= '⑳' {
				return int(r-'①') + 1
			}
			if digit = hanDigit(r); digit == 0 {
				return 0
			}
		}
	}
	return total + digit
}

// hanDigit gives the value of a Chinese digit from one to nine, 0 of another character.
func hanDigit(r rune) int {
	switch r {
	case '一':
		return 1
	case '二':
		return 2
	case '三':
		return 3
	case '四':
		return 4
	case '五':
		return 5
	case '六':
		return 6
	case '七':
		return 7
	case '八':
		return 8
	case '九':
		return 9
	}
	return 0
}
