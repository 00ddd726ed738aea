package figure

import (
	"strings"

	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// unit is a unit as read after a number.
type unit struct {
	text, kind string
	end        int
	more       bool // 余 or 多
}

// unit reads multiplier and unit after n, which ends at from.
func (sc *scanner) unit(n *number, from int) unit {
	s := sc.s
	u := unit{end: from, more: n.more}
	at := sc.more(skipSpace(s, from), &u)
	at = skipSpace(s, at)
	text := n.multiplier
	m := sc.unitAt(at)
	bulk := n.multiplier != ""
	if size := perMany(s[at:]); size > 0 { // 死亡率15/10万
		u.text, u.kind, u.end = strings.ReplaceAll(s[at:at+size], " ", ""), "ratio", at+size
		return u
	}
	if m == nil || m.Tag == "bulk" && !bulk {
		if size := multiplier(s[at:]); size > 0 {
			text += s[at : at+size]
			u.end = at + size
			bulk = true
			at = sc.more(u.end, &u)
			for _, w := range [...]string{"亿", "万"} {
				if u.more && strings.HasPrefix(s[at:], w) { // 4万多亿元, 1千余万元
					text += w
					at += len(w)
					u.end = at
					break
				}
			}
			at = skipSpace(s, at)
			m = sc.unitAt(at)
		}
	}
	if m == nil && bulk {
		if size := herd(s[at:]); size > 0 {
			u.text, u.kind, u.end = text+s[at:at+size], "count", at+size
			return u
		}
	}
	if m == nil || m.Tag == "bulk" && !bulk {
		if u.more && u.end == from { // 多 or 余 without a unit behind it: 多元
			u.more = n.more
		}
		u.text = text
		return u
	}
	split := sc.splitWord(m)
	if word := s[m.Start:m.End]; split && bulk && (word == "人" || word == "群") {
		u.text, u.kind = text, "count" // 16万群众, 3万人才
		return u
	}
	if word := s[m.Start:m.End]; split && strings.HasPrefix(word, "个") && word != "个" {
		// 120个村级站点: the unit is 个 alone
		m = &lexicon.Mark{Start: m.Start, End: m.Start + len("个"), Word: &lexicon.Word{Class: m.Class, Tag: "count"}}
		split = false
	}
	if s[m.Start:m.End] == "张床位" && !sizes.Open(s[m.End:]) {
		m = &lexicon.Mark{Start: m.Start, End: m.Start + len("张"), Word: m.Word} // 300张床位
	}
	text += s[m.Start:m.End]
	u.kind, u.end = m.Tag, m.End
	if u.kind == "bulk" {
		u.kind = "amount" // 150亿方
	}
	if split {
		u.kind = "vague"
	}
	if n := herd(s[u.end:]); n > 0 && bulk { // 88.4万（头只）
		text += s[u.end : u.end+n]
		u.end += n
	}
	// 万头（只）, 台(件), 吨标准煤/万元
	for _, b := range [...][2]string{{"（", "）"}, {"(", ")"}} {
		p, opened := strings.CutPrefix(s[u.end:], b[0])
		if o := sc.unitAt(len(s) - len(p)); opened && o != nil && strings.HasPrefix(s[o.End:], b[1]) {
			text += s[u.end : o.End+len(b[1])]
			u.end = o.End + len(b[1])
			break
		}
	}
	for strings.HasPrefix(s[u.end:], "/") {
		next := u.end + 1
		o := sc.unitAt(next)
		if o == nil {
			next += multiplier(s[next:])
			o = sc.unitAt(next)
		}
		if o == nil {
			break
		}
		text += s[u.end:o.End]
		u.end = o.End
		if strings.HasSuffix(s[:o.End], "吨") || strings.HasSuffix(s[:o.End], "千克") {
			n := sc.product(u.end)
			text += s[u.end : u.end+n]
			u.end += n
		}
	}
	u.end = sc.more(u.end, &u)
	u.text = text
	return u
}

// more gives where 余 or 多 at byte at ends, and notes in u that it stands there.
func (sc *scanner) more(at int, u *unit) int {
	for _, w := range [...]string{"余", "多"} {
		if strings.HasPrefix(sc.s[at:], w) && !sc.plainWord(at) {
			at += len(w)
			u.more = true
		}
	}
	return at
}

// longestProduct is how many bytes the name of a product in a unit has at most.
const longestProduct = 4 * len("钢")

// product gives the length of the name of what a unit with a stroke is taken of, which closes the clause at byte at:
// 水泥 of 85千瓦时/吨水泥. 0 without one.
func (sc *scanner) product(at int) int {
	if sc.marks.At("comparator", at) != nil || sc.marks.At("head", at) != nil {
		return 0
	}
	n := strings.IndexAny(sc.s[at:], "，,、；;。）)")
	if n < 0 {
		n = len(sc.s) - at
	}
	if n > longestProduct || strings.HasPrefix(sc.s[at:], "的") || strings.ContainsAny(sc.s[at:at+n], "0123456789和及/ （(") {
		return 0
	}
	return n
}

// plainWord tells that a word that only looks like a comparator at its start begins at byte at: 2个多功能室.
func (sc *scanner) plainWord(at int) bool {
	if before := sc.s[:at]; strings.HasPrefix(sc.s[at:], "多元") && (strings.HasSuffix(before, "亿") || strings.HasSuffix(before, "万")) {
		return false // 3亿多元
	}
	m := sc.marks.At("comparator", at)
	return m != nil && m.Tag == "-"
}

// longestHerd is how many bytes the units of herd and the bracket behind them have at most.
const longestHerd = 6 * len("头")

// herd gives the length of the units in brackets by which animals of several sorts are counted together, which
// s starts with: （头只）. 0 without such.
func herd(s string) int {
	if !strings.HasPrefix(s, "（") && !strings.HasPrefix(s, "(") {
		return 0 // by far most
	}
	for _, b := range [...][2]string{{"（", "）"}, {"(", ")"}} {
		in, ok := strings.CutPrefix(s, b[0])
		if !ok {
			continue
		}
		end := strings.Index(in[:min(len(in), longestHerd)], b[1])
		if end > len("头") && strings.Trim(in[:end], "头只匹羽口、") == "" {
			return len(b[0]) + end + len(b[1])
		}
	}
	return 0
}

// perMany gives the length of /10万 or /万, 0 where s starts with none.
func perMany(s string) int {
	if !strings.HasPrefix(s, "/") && !strings.HasPrefix(s, "／") {
		return 0
	}
	for _, w := range [...]string{"/10万", "/10 万", "／10万", "／10 万", "/十万", "/100万", "/100 万", "/万"} {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	return 0
}

// sizes stand behind beds by which the size of a hospital is told: 300张床位以上的医院.
var sizes = runeset.HeadsOf("以", "及以", "的")

// splitWord tells that the unit is but the head of a longer word (家 of 家庭).
func (sc *scanner) splitWord(m *lexicon.Mark) bool {
	word, rest := sc.s[m.Start:m.End], sc.s[m.End:]
	for _, tail := range unitOfWord[word] {
		if strings.HasPrefix(rest, tail) {
			return !unitAfterAll.Open(sc.s[m.Start:])
		}
	}
	return false
}

// unitAfterAll are units before a word that together look as if one of unitOfWord began:
// 4家乡镇卫生院.
var unitAfterAll = runeset.HeadsOf(
	"家乡镇", "家乡村", "所在校", "所有条件", "起重大", "起重特大", "起重伤", "位居民",
)

// unitOfWord gives the words that begin with a character that is a unit elsewhere.
var unitOfWord = map[string][]string{
	"个班": {"级", "组", "子"}, "个次": {"级"}, "个点": {"位"}, "家": {"庭", "长", "乡"},
	"人": {"才", "民", "工", "大", "均", "群", "会"}, "部": {"门", "委", "分"},
	"年": {"级", "龄", "代", "制"}, "次": {"生"},
	"分": {"之", "别", "流", "析", "解", "担", "散", "布", "类", "公", "行", "局", "会", "校", "院",
		"级", "批", "期", "段", "享", "支", "配", "贝", "项", "工", "步", "层"},
	"发": {"展", "布", "电", "放", "达", "现", "生", "明", "行", "改", "力", "挥", "送", "射", "起"},
	"件": {"事"}, "条": {"件", "例"}, "支": {"部", "持", "付"}, "位": {"居", "于"},
	"名": {"录", "牌"}, "对": {"口", "外", "接"}, "处": {"置", "理", "罚", "警"}, "度": {"假"},
	"升": {"级", "至", "到"}, "台": {"账", "阶"}, "元": {"素"}, "顶": {"层", "尖", "级", "岗"},
	"成": {"功", "立", "为", "果", "员", "本", "效", "长", "熟", "套", "品", "就", "绩", "交", "分",
		"型", "片", "队", "都", "人"},
	"期": {"间", "货"}, "天": {"然"}, "级": {""}, "块": {"链"}, "口": {"岸"}, "册": {"子"},
	"所": {"有", "在"}, "间": {"接"}, "项": {"下"}, "本": {"级", "市", "地"},
	"起": {"来", "步", "点", "始", "到", "草", "重", "飞", "降", "落"}, "片": {"区"},
	"根": {"据", "本"}, "群": {"众", "体"},
	"集": {"中", "团", "聚", "体", "群", "成", "散", "镇", "约", "合", "装", "贸"},
	"组": {"织", "建", "成", "合", "团", "长", "级"}, "场": {"景", "馆", "所", "地"},
	"单": {"位", "元"},
}

func (sc *scanner) unitAt(at int) *lexicon.Mark { return sc.marks.At("unit", at) }
