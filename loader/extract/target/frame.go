package target

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/runeset"
)

// Figures that frame what is done or name it: of the places and the things among which something is to be done, and of
// the sizes in the names of those that are counted.

// bans open a clause that keeps out what is of such a size.
var bans = [...]string{"限制", "严格限制", "禁止", "严禁", "不得", "不准", "不再"}

// framed tells that figure i counts the places or the things among which something is to be done, and not what comes of it:
// 以200个中心镇为节点, 重点抓好甲、乙等12个乡镇、85个村.
func (t *text) framed(i, from, to int) bool {
	f := &t.figures[i]
	from = max(from, floor(t.s, f.From-window))
	before := runeset.Spaces.Trim(t.s[from:f.From])
	if frame, _, _ := strings.Cut(t.s[f.To:min(to, floor(t.s, f.To+window))], "，"); strings.Contains(frame, "为") && (strings.HasSuffix(before, "以") || strings.HasPrefix(before, "以") && !strings.Contains(before, "为")) {
		return true
	}
	thing := t.s[f.To:min(to, floor(t.s, f.To+window/3))]
	k, _, _ := thingEnds.Next(thing, 0)
	thing = thing[:k]
	if !isRealm(runeset.Spaces.Trim(thing)) {
		return false
	}
	if i > 0 && t.idle[i-1] == idle && t.figures[i-1].From >= from && t.figures[i-1].UnitKind == "count" && endsJoint(t.s[t.figures[i-1].To:f.From]) {
		return true
	}
	return strings.HasSuffix(before, "等") && startsWith(before, []string{"重点抓好", "抓好", "围绕", "突出", "选择", "集中在", "重点在", "主要在", "在"})
}

// lands are those with whom something is agreed on.
var lands = runeset.HeadsOf("国家", "地区", "省区市", "省份", "城市")

// namesOne tells that figure i belongs to the name of one of those that a list counts at its end: 30万头 of
// 甲公司30万头屠宰加工厂、乙公司产业园等26个项目.
func (t *text) namesOne(i, from, to int) bool {
	f := &t.figures[i]
	if f.UnitKind != "count" && f.UnitKind != "amount" || ends(t.s, f.To) {
		return false
	}
	for k := i + 1; k < len(t.figures) && k <= i+longestList && t.figures[k].From < to; k++ {
		if g := &t.figures[k]; g.UnitKind == "count" && strings.HasSuffix(t.s[f.To:g.From], "等") && strings.Contains(t.s[max(from, floor(t.s, f.From-window)):g.From], "、") {
			return startsWith(strings.TrimLeft(t.s[g.To:to], "重点大型个 "), []string{"项目", "工程"})
		}
	}
	return false
}

// madeInYear tells that s ends in a verb of one or two words that says what is done in a year: 年屠宰.
func madeInYear(s string) bool {
	s = strings.TrimSuffix(s, "能力")
	i := strings.LastIndex(s, "年")
	before, _ := utf8.DecodeLastRuneInString(s[:max(i, 0)])
	n := runes(s[max(i, 0):]) - 1
	return i >= 0 && n >= 1 && n <= 2 && !(before >= '0' && before <= '9')
}

// wordsEnd closes words without a figure.
var wordsEnd = runeset.Of("，。；：、,;0123456789")

// among tells that s, which stands behind a count, says that some of those counted are spoken of: 个监测断面中水质优良
// 比例, 项指标中.
func among(s string) bool {
	end, _, _ := wordsEnd.Next(s, 0)
	s = s[:end]
	i := strings.Index(s, "中")
	if last, _ := utf8.DecodeLastRuneInString(strings.TrimSuffix(s, "中")); strings.HasSuffix(s, "中") && !strings.ContainsRune("集初高完其空水华期", last) {
		return true // 119个县中，111个收入增长
	}
	if i < len("指标") || strings.ContainsAny(s[:i], "的和及") {
		return false
	}
	if last, _ := utf8.DecodeLastRuneInString(s[:i]); strings.ContainsRune("集初高完其空水华期", last) {
		return false // 集中, 初中
	}
	return s[i:] == "中" || headOf(s[i:]) == "rate" || strings.Contains(s[i:], "率") || strings.Contains(s[i:], "比例")
}

// amongMade gives where the words end that say among whom something is made that the next figure of the clause counts,
// or with whom, where figure i counts those: 80个村中 of 80个村中新发展种植业村31个. 0 where they do not.
func (t *text) amongMade(i, to int) int {
	f := &t.figures[i]
	if i+1 >= len(t.figures) || t.figures[i+1].From >= to || t.figures[i+1].UnitKind != "count" {
		return 0
	}
	if strings.HasSuffix(t.s[:f.From], "与") || strings.HasSuffix(t.s[:f.From], "同") {
		if land := lands.First(t.s[f.To:]); land != "" {
			return f.To + len(land) // 与39个国家缔结100对友城
		}
	}
	what, _, ok := strings.Cut(t.s[f.To:t.figures[i+1].From], "中")
	end := f.To + len(what) + len("中")
	if !ok || runes(what) < 1 || runes(what) > 8 || strings.ContainsAny(what, "、和及的") {
		return 0
	}
	if held := t.marks.Ending("change", t.figures[i+1].From); !t.verbAt(end, t.figures[i+1].From) && (held == nil || !strings.HasSuffix(t.s[:held.End], "有")) {
		return 0 // but 11个项目中高新技术项目有6个
	}
	return end
}

// thingEnds end what is counted.
var thingEnds = runeset.Of("、和，")
