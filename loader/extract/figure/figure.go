// Package figure reads the figures of a text: numbers in Arabic or Chinese
// numerals with their ranges, multipliers, units and comparators (数量短语).
package figure

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// Figure is a number with what stands directly around it.
type Figure struct {
	// Start and End are the bytes of number and unit, 余 and 多 included; From and To
	// also take in the comparators and quotation marks around them.
	Start, End, From, To int
	// Value is nil where the figure is one of words or a ratio; Text then holds it.
	Value *fact.Value
	Text  string
	// Unit is as written, multiplier included (亿元), without 余 and 多; UnitKind its tag in
	// the lexicon (ratio, money, count …), empty where the number has no unit.
	Unit, UnitKind string
	// Comparator is one of the fact.Comp values.
	Comparator string
	Before     bool // a comparator stands before the number
	After      bool // a comparator stands after the unit
	Chinese    bool // the number is in Chinese numerals
}

type scanner struct {
	s     string
	marks lexicon.Index
}

// Scan finds the figures of s in order. Years, dates, ordinals, document numbers
// and numbers inside names (S26, 5G, PM2.5) are not figures. marks are the
// lexicon's words in s.
func Scan(s string, marks []lexicon.Mark) []Figure { return Append(nil, s, marks) }

// Append is Scan that appends the figures to out.
func Append(out []Figure, s string, marks []lexicon.Mark) []Figure {
	sc := scanner{s, marks}
	for i, r, size := openers.Next(s, 0); size > 0; i, r, size = openers.Next(s, i) {
		n, ok := readNumber(s, i)
		if !ok {
			n, ok = sc.round(i)
		}
		if !ok {
			i += size
			for digits := isDigitRune(r); digits; { // a run of digits is read once
				if r, size = utf8.DecodeRuneInString(s[i:]); !isDigitRune(r) {
					break
				}
				i += size
			}
			continue
		}
		f, next, ok := sc.figure(&n)
		if ok {
			if out == nil {
				out = make([]Figure, 0, 4)
			}
			out = append(out, f)
		}
		i = next
	}
	return out
}

// figure reads what follows the number n. next is where to look on.
func (sc *scanner) figure(n *number) (f Figure, next int, ok bool) {
	s := sc.s
	if sc.inName(n) {
		return f, skipName(s, n.end), false
	}
	if y, end := yearSpan(s, n); y {
		return f, end, false
	}
	f = Figure{Start: n.start, Chinese: n.chinese, Comparator: fact.CompEq}
	value := fact.Value{Num: n.value}
	end := n.end
	if r, stop, is := ratio(s, n); is && !strings.HasPrefix(strings.TrimLeft(s[stop:], " "), "万") {
		f.Text, f.End, f.Comparator = r, stop, fact.CompText
		if strings.ContainsAny(r, "/／") || strings.Contains(r, "分之") {
			f.UnitKind = "ratio"
		}
		f.From, f.To = sc.around(&f)
		return f, f.To, true
	}
	u := sc.unit(n, end)
	if m, is := sc.rangeEnd(n, u.end); is {
		high := m.value
		value.Max = &high
		f.Comparator = fact.CompRange
		second := sc.unit(&m, m.end)
		if second.text == "" {
			second.text, second.kind = u.text, u.kind
			if second.end < m.end {
				second.end = m.end
			}
		}
		if u.kind == "" && u.text != "" && strings.HasPrefix(second.text, u.text) {
			u = second // 80亿—100亿元
		} else if u.text != "" && u.text != second.text {
			// 5000万—1亿元: two multipliers cannot share one unit
			value.Max = nil
			f.Comparator = fact.CompEq
		} else {
			u = second
		}
	}
	if n.percent != "" && u.text == "" {
		u.text, u.kind = n.percent, "ratio"
		u.end = max(u.end, end)
	}
	if strings.HasSuffix(u.text, "元") && strings.HasPrefix(s[u.end:], "人民币") {
		u.end += len("人民币") // 5亿元人民币: the unit is still 元
	}
	f.Value, f.Unit, f.UnitKind, f.End = &value, u.text, u.kind, u.end
	if u.more && f.Comparator == fact.CompEq {
		f.Comparator = fact.CompGt
	}
	f.From, f.To = sc.around(&f)
	return f, f.End, true
}

// inName tells that the number is part of a name or an ordinal: letters touch it,
// or 第 stands before it, or it is joined by + to others.
func (sc *scanner) inName(n *number) bool {
	s := sc.s
	before, _ := utf8.DecodeLastRuneInString(s[:n.start])
	switch before {
	case '第', '+', '＋', '_', '{', '.', '#', '№':
		return true
	case '-':
		if r, _ := utf8.DecodeLastRuneInString(s[:n.start-1]); !n.signed && (isLatin(r) || isDigitRune(r)) {
			return true
		}
	}
	if isLatin(before) && !strings.HasSuffix(s[:n.start], "GDP") {
		return true
	}
	after, _ := utf8.DecodeRuneInString(s[n.end:])
	if n.chinese && n.plainDigits == 0 && (isChineseDigit(after) || isChineseDigit(before) || isPower(before)) {
		return true // “十三五”: not one numeral
	}
	if n.chinese && (strings.HasPrefix(s[n.end:], "氧化") || strings.HasPrefix(s[n.end:], "次能源")) {
		return true // 二氧化硫, 一次能源消费
	}
	switch after {
	case '+', '＋', '_', '}', '@', '号', '#':
		return true
	}
	if n.chinese && (strings.HasPrefix(s[n.start:], "零部件") || strings.HasPrefix(s[n.start:], "零件")) {
		return true
	}
	if n.plainDigits == len("227") && ofRoad.Close(s[:n.start]) && (strings.HasPrefix(s[n.end:], "项目") || strings.HasPrefix(s[n.end:], "线")) {
		return true // 省道227项目, but 新建省道227公里
	}
	return isLatin(after) && sc.unitAt(n.end) == nil || sc.hotline(n)
}

// ofRoad stand before the number of a road.
var ofRoad = runeset.TailsOf("国道", "省道", "县道", "乡道")

// hotline tells that n is the number of a public line, which has five digits and begins with 123, as a name in the
// text: 12345对成员单位, 拨打12315.
func (sc *scanner) hotline(n *number) bool {
	if n.chinese || n.plainDigits != len("12345") || n.end-n.start != len("12345") || !strings.HasPrefix(sc.s[n.start:], "123") {
		return false
	}
	m := sc.unitAt(skipSpace(sc.s, n.end))
	return m == nil && multiplier(sc.s[n.end:]) == 0 || m != nil && sc.s[m.Start:m.End] == "对"
}

func skipName(s string, i int) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !isLatin(r) && !isDigitRune(r) && r != '-' && r != '.' && r != '+' && r != '_' && r != '@' {
			return i
		}
		i += size
	}
	return i
}

// yearSpan tells that n is a calendar year (2025年, 2021—2025年, 〔2025〕) and where it
// ends.
func yearSpan(s string, n *number) (bool, int) {
	if n.plainDigits != 4 || n.value < 1900 || n.value > 2100 || n.value != float64(int(n.value)) {
		return false, 0
	}
	rest := s[n.end:]
	if t := strings.TrimLeft(rest, " "); strings.HasPrefix(t, "年") {
		return true, len(s) - len(t) + len("年")
	}
	if strings.HasPrefix(rest, "〕") || strings.HasPrefix(rest, "]") || strings.HasPrefix(rest, "】") {
		return true, n.end
	}
	if _, size := rangeSign(rest); size > 0 {
		if m, ok := readNumber(s, skipSpace(s, n.end+size)); ok && m.value >= 1900 && m.value <= 2100 {
			return true, n.end
		}
	}
	return false, 0
}

// ratio reads 1：0.99, 1/3 and 三分之一.
func ratio(s string, n *number) (text string, end int, ok bool) {
	if rest, is := strings.CutPrefix(s[n.end:], "分之"); is && n.chinese && n.percent == "" {
		if m, is := readChinese(s, len(s)-len(rest)); is && m.multiplier == "" {
			return s[n.start:m.end], m.end, true // 三分之一
		}
	}
	r, size := utf8.DecodeRuneInString(s[n.end:])
	if r != ':' && r != '：' && r != '∶' && r != '︰' && r != '/' && r != '／' {
		return "", 0, false
	}
	m, is := readNumber(s, n.end+size)
	if !is || m.chinese != n.chinese || m.signed {
		return "", 0, false
	}
	for { // 3:2:1
		r, size := utf8.DecodeRuneInString(s[m.end:])
		if r != ':' && r != '：' && r != '∶' && r != '︰' {
			break
		}
		more, is := readNumber(s, m.end+size)
		if !is {
			break
		}
		m = more
	}
	if s[n.start:n.end] == "1" && strings.HasPrefix(s[m.end:], "万") { // the scale of a map: 1:5万
		m.end += len("万")
	}
	return s[n.start:m.end], m.end, true
}

// rangeEnd reads the upper end of a range that starts with n and whose unit, where
// the lower end has one, ends at end.
func (sc *scanner) rangeEnd(n *number, end int) (number, bool) {
	s := sc.s
	at := skipSpace(s, end)
	sign, size := rangeSign(s[at:])
	if size == 0 {
		return number{}, false
	}
	m, ok := readNumber(s, skipSpace(s, at+size))
	if !ok || m.signed || m.value <= n.value && m.percent == "" {
		return number{}, false
	}
	if (sign == '到' || sign == '至') && m.value <= n.value {
		return number{}, false
	}
	if is, _ := yearSpan(s, &m); is {
		return number{}, false
	}
	return m, true
}

// rangeSign gives the sign that joins the ends of a range, and its length.
func rangeSign(s string) (rune, int) {
	r, size := utf8.DecodeRuneInString(s)
	switch r {
	case '-', '—', '–', '－', '~', '～', '─', '至', '到', '〜', '∼', '―', '‐':
		total := size
		for { // —— and --
			again, size := utf8.DecodeRuneInString(s[total:])
			if again != r || r == '至' || r == '到' {
				return r, total
			}
			total += size
		}
	}
	return 0, 0
}

// around widens the figure by the comparators on both sides, and sets its own.
func (sc *scanner) around(f *Figure) (from, to int) {
	s := sc.s
	from, to = f.Start, f.End
	quoted := false
	if strings.HasSuffix(s[:from], "“") && strings.HasPrefix(s[to:], "”") {
		from, to, quoted = from-len("“"), to+len("”"), true
	}
	set := func(op string) {
		if f.Comparator == fact.CompEq {
			f.Comparator = op
		}
	}
	for !quoted {
		at := to
		if strings.HasPrefix(s[at:], " ") {
			at++
		}
		m := sc.marks.At("comparator", at)
		if m == nil || !strings.HasPrefix(m.Tag, "after ") {
			break
		}
		op := strings.TrimPrefix(m.Tag, "after ")
		if (op == fact.CompLe || op == fact.CompGe) && f.UnitKind == "time" && s[m.Start:m.End] == "内" && !arrived(s[:f.Start]) {
			break
		}
		if f.Comparator == fact.CompGt {
			f.Comparator = fact.CompEq // 余 is weaker than 以上
		}
		set(op)
		to, f.After = m.End, true
	}
	for {
		at := strings.TrimRight(s[:from], " ")
		m := sc.marks.Ending("comparator", len(at))
		if m == nil || !strings.HasPrefix(m.Tag, "before ") {
			break
		}
		if f.Comparator == fact.CompGe && passes(s[m.Start:m.End]) {
			f.Comparator = fact.CompEq // 超过90%以上: the verb tells more than 以上
		}
		op := strings.TrimPrefix(m.Tag, "before ")
		from, f.Before = m.Start, true
		if no := forbids.First(s[:from]); no != "" && opposite[op] != "" {
			op, from = opposite[op], from-len(no)
		}
		set(op)
	}
	if at := strings.TrimRight(s[:from], " "); f.UnitKind == "money" && !f.Before && over(at) {
		set(fact.CompGt)
		from, f.Before = len(at)-len("过"), true
	}
	return from, to
}

// forbids are the words by which rules and norms say that a figure must not be passed, or not be missed: 不应超过100米,
// 不宜少于3人.
var forbids = runeset.TailsOf("不得", "不应", "不宜", "不能", "不可", "不准", "不许", "禁止", "严禁")

// opposite gives the bound that such words make of a comparator.
var opposite = map[string]string{fact.CompGt: fact.CompLe, fact.CompLt: fact.CompGe}

// over tells that s ends in 过 that says that a sum is gone beyond (收入过150亿元), and not in another word.
func over(s string) bool {
	before, ok := strings.CutSuffix(s, "过")
	last, _ := utf8.DecodeLastRuneInString(before)
	return ok && !strings.ContainsRune("通超不经渡难透", last)
}

// passes tells a comparator that is a verb: something goes beyond the figure.
func passes(word string) bool { return strings.HasPrefix(word, "超") || word == "突破" }

// arrived tells that s ends in a word behind which a time is a value (缩短至2天内), not a term.
func arrived(s string) bool {
	for _, w := range [...]string{"至", "到", "在"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}
