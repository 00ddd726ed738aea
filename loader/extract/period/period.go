// Package period reads the times of a text (时间短语): years, spans of years,
// five-year plans by name, and what is said of a year (到, 底, 期间, 比…).
package period

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// Kind says how a time is meant.
type Kind int

const (
	// Point is a year as a date: 到2025年, 2020年底, 到“十四五”末.
	Point Kind = iota
	// Span is a stretch of years: “十四五”期间, 2021—2025年, 近三年.
	Span
	// Base is a time compared with (比“十二五”末, 较2020年): no time of the figure.
	Base
	// Own is the plan's own time: 今年, 年内, 全年. Its Period is empty.
	Own
	// Before is the year before the plan's own: 去年, 上年.
	Before
	// Now is the present (目前). Its Period is empty.
	Now
	// Next is the year after the plan's own: 明年, 到明年底. Its Period is empty.
	Next
)

// Mention is a time in a text.
type Mention struct {
	Start, End int // bytes
	Kind       Kind
	Period     fact.Period
	// Loose is set for a plan's name without 期间, 末 or the like behind it: it may be but
	// part of a name (“十四五”规划目标).
	Loose bool
	// Until is set for 到…, 至…: the time by which, not in which.
	Until bool
	// Reached is set for 截至… and …以来: what is told has been reached by then, or since.
	Reached bool
	// Since is set for 从…起, …以来: the time from which on.
	Since bool
	// Ahead and Back are years from the plan's own for spans without a year
	// (今后五年, 近三年); Period is then empty.
	Ahead, Back int
}

// five-year plans (五年规划) by number: the first is 1953–1957, from the sixth on
// they start in 1981 and follow each other.
func fiveYear(n int) (fact.Period, bool) {
	if n < 6 || n > 20 {
		return fact.Period{}, false
	}
	from := 1981 + (n-6)*5
	return fact.Period{From: from, To: from + 4}, true
}

var ordinals = []string{"六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七"}

// Named gives the years of a five-year plan's name that s starts with (“十四五”,
// 十四五, 第十四个五年), and its length.
func Named(s string) (p fact.Period, length int, ok bool) {
	rest := s
	open := ""
	for _, q := range [...]string{"“", "\"", "＂", "「", "‘", "'", "”"} {
		if strings.HasPrefix(rest, q) {
			open, rest = q, rest[len(q):]
			break
		}
	}
	rest = strings.TrimLeft(rest, " ")
	long := strings.HasPrefix(rest, "第")
	if long {
		rest = rest[len("第"):]
	}
	for i := len(ordinals) - 1; i >= 0; i-- {
		w := ordinals[i]
		if !strings.HasPrefix(rest, w) {
			continue
		}
		t := rest[len(w):]
		tail := "五"
		if long {
			tail = "个五年"
		}
		t2 := strings.TrimLeft(t, " ")
		if !strings.HasPrefix(t2, tail) {
			continue
		}
		t = t2[len(tail):]
		if !long && (len(w) == len("十") && open == "" || startsNumeral(t)) {
			continue // 十五 is a number unless quoted
		}
		if w == "十" && open == "" && !long {
			continue
		}
		if open != "" {
			t = strings.TrimLeft(t, " ")
			closed := false
			for _, q := range [...]string{"”", "\"", "＂", "」", "’", "'", "“"} {
				if strings.HasPrefix(t, q) {
					t, closed = t[len(q):], true
					break
				}
			}
			if !closed {
				return p, 0, false
			}
		}
		p, ok = fiveYear(6 + i)
		return p, len(s) - len(t), ok
	}
	return p, 0, false
}

func startsNumeral(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("〇零一二三四五六七八九十百千万亿", r)
}

// Scan finds the times of s in order. Those in titles (《…》) and in document
// numbers are left out.
func Scan(s string) []Mention {
	var out []Mention
	depth := 0
	const unknown = -2
	closed := unknown // where the last 》 stands, once a 《 was met
	for i, r, size := starts.Next(s, 0); size > 0; i, r, size = starts.Next(s, i) {
		switch r {
		case '《':
			if depth++; closed == unknown {
				closed = strings.LastIndex(s, "》")
			}
		case '》':
			depth = max(0, depth-1)
		}
		if i > closed {
			depth = 0
		}
		if depth == 0 && openings.May(s, i) {
			if m, ok := mention(s, i, r); ok {
				out = append(out, m)
				i = m.End
				continue
			}
		}
		for i += size; r >= '0' && r <= '9' && i < len(s) && s[i] >= '0' && s[i] <= '9'; i++ {
			// a time that opens with a figure opens with the whole of it
		}
	}
	return out
}

// The characters that a time can start with: the name of a five-year plan; a year or a count; any. The last holds the
// marks of titles, too.
const (
	nameFirst    = "“\"＂「第十"
	numeralFirst = "九八七六五四三二一0123456789０１２３４５６７８９"
	first        = "《》" + nameFirst + numeralFirst + "目截规计今明本当如全年去上下未近过前这"
)

var (
	names    = runeset.Of(nameFirst)
	numerals = runeset.Of(numeralFirst)
	starts   = runeset.Of(first)
)

// openings are the first two characters that a time can have: by far most characters of starts open none.
var openings = func() *runeset.Pairs {
	var p runeset.Pairs
	for _, words := range relativeWords {
		for word := range words.All() {
			p.Add(word)
		}
	}
	add := func(first, second string) {
		for _, a := range first {
			for _, b := range second {
				p.Add(string(a) + string(b))
			}
		}
	}
	for _, w := range spanWords {
		for _, count := range "一两三四五六123456789" {
			p.Add(w.word + string(count))
		}
	}
	add(nameFirst, " 第六七八九十")
	add("十", "一二三四五六七")
	add(numeralFirst, numeralFirst+"〇○零OoΟ"+countedFirst)
	return &p
}()

// mention reads the time that starts with r, at byte i of s.
func mention(s string, i int, r rune) (Mention, bool) {
	switch {
	case names.Has(r):
		if p, n, ok := Named(s[i:]); ok {
			return plan(s, i, i+n, p), true
		}
	case numerals.Has(r):
		if y, n, ok := year(s, i); ok {
			return years(s, i, y, n)
		}
		return within(s, i)
	}
	return relative(s, i)
}

// plan reads what stands behind the name of a five-year plan, s[from:to], that has the years p.
func plan(s string, from, to int, p fact.Period) Mention {
	m := Mention{Start: from, Kind: Span, Period: p, End: skip(s, to, planWords)}
	if e := skip(s, m.End, planEnds); e > m.End {
		m.Kind, m.End, m.Period.From = Point, e, p.To
	} else if e := skip(s, m.End, planStarts); e > m.End {
		m.Kind, m.End, m.Period.To = Point, e, p.From
	} else {
		m.End = skip(s, m.End, planSpans)
		m.Loose = m.End == to || strings.HasSuffix(s[:m.End], "规划")
		m.Reached = strings.HasSuffix(s[:m.End], "以来")
		if rest, ok := strings.CutPrefix(s[m.End:], "后"); ok {
			if years, size := Years(rest); years > 0 && years < 5 {
				m.Period.From, m.End, m.Loose = p.To-years+1, m.End+len("后")+size, false // “十一五”后三年
			}
		}
		if rest, ok := strings.CutPrefix(s[m.End:], "前"); ok {
			if years, size := Years(rest); years > 0 && years < 5 {
				m.Period.To, m.End, m.Loose = p.From+years-1, m.End+len("前")+size, false // “十二五”前两年
			}
		}
	}
	return around(s, m)
}

// years reads a year or a span of years whose first year ends at end.
func years(s string, i, from, end int) (Mention, bool) {
	m := Mention{Start: i, Kind: Point, Period: fact.Period{From: from, To: from}}
	at := skipSpace(s, end)
	hasYear := strings.HasPrefix(s[at:], "年")
	if hasYear {
		at += len("年")
	}
	next := skipSpace(s, at)
	if n := rangeSign(s[next:]); n > 0 {
		if to, e, ok := yearOrTwo(s, skipSpace(s, next+n), from); ok && to > from {
			e = skipSpace(s, e)
			closed := strings.HasPrefix(s[e:], "年")
			if closed {
				e += len("年")
			}
			if closed || hasYear {
				m.Kind, m.Period.To = Span, to
				m.End = skip(s, e, spanTails)
				return around(s, m), true
			}
		}
	}
	if !hasYear {
		if strings.HasPrefix(s[end:], "的") && changed(strings.TrimRight(s[:i], " ")) {
			m.End = end
			return m, true // 由2005年的5亿元增加到2010的13亿元
		}
		return m, false
	}
	m.End = at
	if strings.HasPrefix(s[at:], "度") {
		m.End += len("度")
	}
	// 3月6日, 12月底, 上半年
	m.End += len(yearParts.First(s[m.End:]))
	if e, ok := monthDay(s, m.End); ok {
		m.End = e
	}
	m.End = skip(s, m.End, yearTails)
	if n, end := lasting(s, m.End); n > 0 {
		m.Kind, m.Period.To, m.End = Span, from+n-1, end
		return around(s, m), true
	}
	if end := skip(s, m.End, everSince); end > m.End {
		m.End, m.Since, m.Reached = end, true, true // 2019年以来
	}
	return around(s, m), true
}

// lasting reads for how many years what starts with the year that ends at byte at is to go on:
// 2022年起5年内, 2022年开始，用三年左右时间. n is 0 where s does not say.
func lasting(s string, at int) (n, end int) {
	from := skip(s, at, starting)
	if from == at && !strings.HasSuffix(s[:at], "起") {
		return 0, 0
	}
	from = skipSpace(s, from)
	from += len(s[from:]) - len(strings.TrimLeft(s[from:], "，,"))
	for range 3 {
		from = skip(s, from, spending) // 力争用约5年时间
	}
	n, size := Years(s[from:])
	if n < 2 {
		return 0, 0
	}
	from += size - len("年")
	if end = skip(s, from, lastingEnds); end == from {
		return 0, 0
	}
	return n, end
}

// around takes in the words before a time that say how it is meant.
func around(s string, m Mention) Mention {
	m.Since = m.Kind == Point && (m.Since || strings.HasSuffix(s[:m.End], "起"))
	before := strings.TrimRight(s[:m.Start], " ")
	if w := comparers.First(before); w != "" && !strings.HasSuffix(before, "占比") {
		m.Kind, m.Start = Base, len(before)-len(w)
		m.End = skip(s, m.End, comparedSums)
		return m
	}
	if w := besides.First(before); w != "" { // 与2020年相比, 以2020年为基期
		if t := comparedBehind.First(s[m.End:]); t != "" {
			m.Kind, m.Start = Base, len(before)-len(w)
			m.End += len(strings.TrimRight(t, "，,"))
			return m
		}
	}
	if strings.HasPrefix(s[m.End:], "基础上") || strings.HasPrefix(s[m.End:], "的基础上") {
		m.Kind = Base
		return m
	}
	if multiplied(s[m.End:]) || summed(s[m.End:]) {
		m.Kind = Base // 达到2020年的2倍, 是1950年到2002年的总和
		return m
	}
	if strings.HasPrefix(s[m.End:], "同期") && (strings.HasSuffix(before, "恢复到") || strings.HasSuffix(before, "恢复至")) {
		m.Kind = Base
		return m // 恢复到2019年同期水平的81%
	}
	if changed(before) {
		return m // 增加到2020年的130亿元
	}
	if w := untils.First(before); w != "" {
		m.Start, m.Until, m.Reached = len(before)-len(w), true, strings.HasPrefix(w, "截")
		if m.Kind == Span && !strings.HasPrefix(w, "截") { // 到“十四五”
			m.Kind = Point
			m.Period.From = m.Period.To
		}
		return m
	}
	w := leads.First(before)
	if w == "在" || w == "于" || m.Kind == Span && (w == "从" || w == "自") || w != "" && strings.HasSuffix(s[:m.End], "起") {
		m.Start = len(before) - len(w)
	}
	return m
}

// What may stand behind a five-year plan's name, a span of years, a year or a month.
var (
	planWords  = runeset.HeadsOf("规划", "五年规划")
	planEnds   = runeset.HeadsOf("期末", "时期末", "末期", "末", "期末时", "收官之年", "终期")
	planStarts = runeset.HeadsOf("期初", "初期", "初")
	planSpans  = runeset.HeadsOf("期间内", "时期内", "期间", "时期", "期内", "以来", "这五年", "五年")
	spanTails  = runeset.HeadsOf("期间", "间", "底", "末")
	yearParts  = runeset.HeadsOf(
		"上半年", "下半年", "第一季度", "第二季度", "第三季度", "第四季度",
		"一季度", "二季度", "三季度", "四季度", "全年",
	)
	yearTails = runeset.HeadsOf(
		"前后", "年底前", "年底", "年末", "底前", "底之前", "底以前", "末前", "底", "末",
		"以前", "之前", "前", "初", "起", "期间",
	)
	starting = runeset.HeadsOf("开始")
	spending = runeset.HeadsOf("力争", "争取", "计划", "通过", "大约", "约", "利用", "用")
	// lastingEnds stand behind the count of how many years something goes on.
	lastingEnds = runeset.HeadsOf("年内", "年时间", "年的时间", "年左右时间", "年左右的时间")
	everSince   = runeset.HeadsOf("以来")
	ofMonth     = runeset.HeadsOf("份")
)

// The words by which around tells how a time is meant.
var (
	comparers      = runeset.TailsOf("相较于", "相比", "相较", "较之", "同比", "比", "较")
	comparedSums   = runeset.HeadsOf("同期", "水平", "预算执行数", "预算数", "预算", "执行数", "决算数", "完成数")
	besides        = runeset.TailsOf("与", "同", "以")
	comparedBehind = runeset.HeadsOf(
		"相比", "比较", "比，", "比,", "水平相比", "为基期", "为基准", "为基数", "持平", "基本持平", "大体持平",
	)
	untils = runeset.TailsOf(
		"截至", "截止到", "截止", "力争到", "争取到", "确保到", "计划到", "预计到", "从现在起到", "到", "至",
	)
	leads = runeset.TailsOf("在", "于", "自", "从", "力争", "争取", "确保")
)

// multiplied tells that s, which stands behind a time, goes on 的2倍, or 2倍.
func multiplied(s string) bool {
	rest, ok := strings.CutPrefix(s, "的")
	if after := sums.TrimLeft(s); !ok && len(s)-len(after) <= longestSum {
		if of, sum := strings.CutPrefix(after, "元的"); sum {
			rest = of // 是“十二五”时期43200万元的1.87倍
		}
	}
	trimmed := multiples.TrimLeft(rest)
	return trimmed != rest && strings.HasPrefix(trimmed, "倍")
}

// The characters of what may stand behind a time compared with: a sum of money, how many times as much, how many years.
var (
	sums       = runeset.Of("0123456789.万亿")
	multiples  = runeset.Of("0123456789.一二两三四五六七八九十约近")
	yearCounts = runeset.Of("0123456789一二三四五六七八九十")
)

// longestSum is how many bytes a sum of money has at most, its 元 aside.
const longestSum = 24

// summed tells that s, which stands behind a time, goes on 的总和 or 53年的总和.
func summed(s string) bool {
	rest := yearCounts.TrimLeft(s)
	if rest != s {
		rest = strings.TrimPrefix(rest, "年")
	}
	return strings.HasPrefix(rest, "的总和") || strings.HasPrefix(rest, "总和") || strings.HasPrefix(rest, "之和")
}

// changed tells that s ends in a verb of change with its 到 or 至 (增加到), which then is
// not said of a time.
func changed(s string) bool {
	s, ok := strings.CutSuffix(s, "到")
	if !ok {
		s, ok = strings.CutSuffix(s, "至")
	}
	if !ok {
		return false
	}
	return changes.Close(s)
}

var changes = runeset.TailsOf(
	"增加", "增长", "提高", "提升", "上升", "扩大", "延长", "增", "升",
	"下降", "降低", "减少", "缩小", "缩短", "压缩", "压减", "降",
	"调整", "优化", "发展",
)

// skip gives where the first of words that stands at i ends, i without one.
func skip(s string, i int, words *runeset.Heads) int {
	at := skipSpace(s, i)
	if w := words.First(s[at:]); w != "" {
		return at + len(w)
	}
	return i
}

func skipSpace(s string, i int) int {
	for i < len(s) && s[i] == ' ' {
		i++
	}
	return i
}
