package period

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// relative reads times told from the plan's own: 今年, 年内, 今后五年, 近三年.
func relative(s string, i int) (Mention, bool) {
	rest := s[i:]
	m := Mention{Start: i, Kind: Own}
	if m.End = skip(s, i, partsOfYear); m.End > i {
		return around(s, m), true
	}
	if w := ownWords.First(rest); w != "" {
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		switch {
		case w == "年内" && before != utf8.RuneError && (isCount(before) || before == '每'): // 三年内
			return m, false
		case strings.HasPrefix(rest, "全年龄"):
			return m, false
		}
		m.End = skip(s, i+len(w), partsOfYear)
		if e, ok := monthDay(s, m.End); ok {
			m.End = monthsOn(s, e)
		}
		return around(s, m), true
	}
	if e := skip(s, i, nextWords); e > i {
		if m.Kind, m.End = Next, skip(s, e, partsOfYear); m.End == e {
			if month, ok := monthDay(s, e); ok {
				m.End = month
			}
		}
		m.End = skip(s, m.End, endsOfMonth)
		return around(s, m), true
	}
	if w := centuryEnds.First(rest); w != "" && !strings.HasSuffix(s[:i], "了") { // 提前实现了本世纪末翻两番的目标
		m.Kind, m.Period, m.Until, m.End = Point, fact.Period{From: 2000, To: 2000}, true, i+len(w)
		return around(s, m), true
	}
	if w := nowWords.First(rest); w != "" {
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		// 提升至目前的, but not 项目前期
		reached := (before == '至' || before == '到') && strings.HasPrefix(rest[len(w):], "的")
		if reached || !unicode.Is(unicode.Han, before) {
			m.Kind, m.End = Now, i+len(w)
			return m, true
		}
	}
	if w := termWords.First(rest); w != "" {
		m.Kind, m.Ahead, m.End = Span, 5, i+len(w)
		return m, true
	}
	if w := comparedWords.First(rest); w != "" { // compared with, or nothing
		m.Kind, m.End = Base, skip(s, i+len(w), comparedTails)
		before := strings.TrimRight(s[:i], " ")
		m.Start = len(before) - len(comparing.First(before))
		return m, m.Start < len(before)
	}
	if w := beforeWords.First(rest); w != "" {
		if strings.HasPrefix(rest, "上年均") {
			return m, false // 在提高质量的基础上年均增长7%
		}
		if strings.HasPrefix(rest[len(w):], "结余") || strings.HasPrefix(rest[len(w):], "结转") {
			return m, false // the name of a sum in a budget
		}
		m.Kind, m.End = Before, i+len(w)
		m.End = skip(s, skip(s, m.End, partsOfYear), sameTime)
		return around(s, m), true
	}
	if before := strings.TrimRight(s[:i], " "); strings.HasPrefix(rest, "前") {
		for _, v := range [...]string{"比", "较"} {
			if n, size := Years(rest[len("前"):]); n > 0 && strings.HasSuffix(before, v) {
				m.Kind, m.Start, m.End = Base, len(before)-len(v), i+len("前")+size // 比前五年增长1.3倍
				return m, true
			}
		}
	}
	for _, p := range spanWords {
		if before, _ := utf8.DecodeLastRuneInString(s[:i]); unicode.Is(unicode.Han, before) && before != '最' && before != '在' && !strings.HasSuffix(s[:i], "关于") && !p.ahead {
			break // 学前三年
		}
		if strings.HasPrefix(rest, p.word) {
			if n, size := Years(rest[len(p.word):]); size > 0 {
				m.Kind, m.End = Span, i+len(p.word)+size
				if p.ahead {
					m.Ahead = n
				} else {
					m.Back = n
				}
				return m, true
			}
		}
	}
	return m, false
}

// joined tells that s ends in what joins a month to the time before it: 2022年1月至.
func joined(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune("至到年—–-~～、和", last) || isCount(last)
}

// monthsOn gives where a time that ends in a month at byte at goes on to: 今年10月底前, 今年11月至明年3月.
func monthsOn(s string, at int) int {
	if n := rangeSign(s[at:]); n > 0 {
		next := skip(s, at+n, nextWords)
		if e, ok := monthDay(s, next); ok {
			at = e
		}
	}
	return skip(s, at, endsOfMonth)
}

// The words that relative knows.
var (
	partsOfYear = runeset.HeadsOf(
		"上半年", "下半年", "前三季度", "第一季度", "第二季度", "第三季度", "第四季度",
		"一季度", "二季度", "三季度", "四季度",
	)
	ownWords      = runeset.HeadsOf("今年内", "今年", "本年度", "本年", "当年", "年内", "全年")
	nextWords     = runeset.HeadsOf("明年")
	centuryEnds   = runeset.HeadsOf("本世纪末") // as texts before 2001 have it; later ones look no further than its middle
	nowWords      = runeset.HeadsOf("截至目前", "截止目前", "目前", "当前", "如今")
	termWords     = runeset.HeadsOf("规划期间", "规划期内", "计划期内")
	comparedWords = runeset.HeadsOf("上一个五年", "上个五年", "前一个五年")
	beforeWords   = runeset.HeadsOf("去年底", "去年末", "去年", "上年底", "上年末", "上年度", "上年")
	spanWords     = []struct { // before a count of years
		word  string
		ahead bool
	}{{"今后", true}, {"未来", true}, {"近", false}, {"过去", false}, {"前", false}, {"这", false}}
)

// relativeWords are those of them that stand by themselves.
var relativeWords = [...]*runeset.Heads{partsOfYear, ownWords, nextWords, centuryEnds, nowWords, termWords, comparedWords, beforeWords}

// What may stand beside them.
var (
	endsOfMonth   = runeset.HeadsOf("底前", "底", "末前", "末", "前")
	byEndOfMonth  = runeset.HeadsOf("底之前", "底以前", "底前", "末前", "底", "末", "前")
	comparedTails = runeset.HeadsOf("期", "相比", "比较", "比")
	comparing     = runeset.TailsOf("比", "较", "与", "同")
	sameTime      = runeset.HeadsOf("同期", "以来")
)

// within reads 三年内, 五年来, and 1—6月 of the plan's own year.
func within(s string, i int) (Mention, bool) {
	rest := s[i:]
	m := Mention{Start: i, Kind: Own}
	if !mayCount(rest) {
		return m, false // by far most
	}
	if e, ok := monthAlone(s, i); ok {
		m.End = e
		return around(s, m), true
	}
	if e, ok := months(s, i); ok {
		m.End = e
		return m, true
	}
	if e, ok := monthDay(s, i); ok && !joined(s[:i]) {
		if m.End = skip(s, e, byEndOfMonth); m.End > e {
			return around(s, m), true // 6月底前
		}
	}
	if rest[0] >= utf8.RuneSelf {
		if m.End = skip(s, i, partsOfYear); m.End > i {
			return around(s, m), true // 一季度
		}
	}
	n, size := Years(rest)
	if size == 0 {
		return m, false // by far most
	}
	if strings.HasPrefix(rest[size:], "前") {
		for _, v := range [...]string{"比", "较"} {
			if strings.HasSuffix(s[:i], v) {
				m.Kind, m.Start, m.End = Base, i-len(v), i+size+len("前") // 比五年前增加
				return m, true
			}
		}
	}
	for _, w := range [...]string{"年内", "年来"} {
		if strings.HasPrefix(rest[size-len("年"):], w) {
			m.Kind, m.End = Span, i+size-len("年")+len(w)
			if w == "年内" {
				m.Ahead = n
			} else {
				m.Back = n
			}
			return m, true
		}
	}
	return m, false
}

// mayCount tells that the count which s starts with, up to two digits or one numeral, goes on with what it may count or
// with the sign of a range of months.
func mayCount(s string) bool {
	_, n := utf8.DecodeRuneInString(s)
	if n == 1 && len(s) > 1 && s[1] >= '0' && s[1] <= '9' {
		n = 2
	}
	next, _ := utf8.DecodeRuneInString(s[n:])
	return afterCount.Has(next)
}

// countedFirst are the characters that mayCount looks for.
const countedFirst = "月年季-—–－~～─至到―‐"

var afterCount = runeset.Of(countedFirst)

// monthAlone reads 6月份.
func monthAlone(s string, i int) (end int, ok bool) {
	n := i + count(s[i:], 2)
	return n + len("月份"), n > i && strings.HasPrefix(s[n:], "月份")
}

// Years reads the count of years that s starts with, up to nine (三年, 5年): how many, and its length in bytes, 0 without one.
func Years(s string) (n, size int) {
	r, size := utf8.DecodeRuneInString(s)
	switch r {
	case '一', '1':
		n = 1
	case '两', '2':
		n = 2
	case '三', '3':
		n = 3
	case '四', '4':
		n = 4
	case '五', '5':
		n = 5
	case '六', '6':
		n = 6
	case '7', '8', '9':
		n = int(r - '0')
	}
	if n == 0 || !strings.HasPrefix(s[size:], "年") {
		return 0, 0
	}
	return n, size + len("年")
}

func isCount(r rune) bool {
	switch r {
	case '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '几':
		return true
	}
	return r >= '0' && r <= '9'
}
