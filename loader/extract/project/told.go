package project

import (
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// What people build has more kinds than any lexicon knows. A thing that a word of building tells of, which says of
// nothing else that it is done or begun, needs none where its name is somebody's or some place's own: 甲湾酒店全面竣工,
// 乙山铅锌矿、丙滩锂矿加快建设.

// handedOver ends the words of building that are said of what is built, and of nothing else.
var handedOver = runeset.TailsOf("竣工", "投产", "投用", "投运", "通车", "启用", "开工", "动工", "奠基", "开建", "封顶", "结顶", "完工", "落成", "开馆", "开园", "运营", "使用", "运行", "通水", "并网", "建成", "建设", "合龙", "达产", "验收", "进场施工", "试产", "试生产")

// builtHeads end the names of most things that are built.
var builtHeads = runeset.Of("路街馆堂站楼院桥闸坝塔港厂园亭阁宫网矿井池场店城")

// handed is what a clause ends in that tells of a built thing: where the names before it end, and the stage.
type handed struct {
	at    int
	stage string
}

// tellsBuilt tells the tags of words that may be of handedOver.
func tellsBuilt(tag string) bool {
	return tag == "going" || strings.HasSuffix(tag, "建成") || strings.HasSuffix(tag, "新建")
}

// handing finds such words behind the names of a clause, where nothing but more of the sort follows, or before the only
// one, which a head of what is built ends: 建成甲大水网, 推进乙行医堂建设.
func (t *text) handing(c span) (handed, bool) {
	words := t.words.In(c.from, c.to)
	if len(words) == 0 {
		return handed{}, false
	}
	s := t.s[c.from:c.to]
	made, built := strings.CutSuffix(s, "建设")
	if builtHeads.Closes(made) && t.kinds.Ending(classKind, c.from+len(made)) == nil {
		if it := t.strip(span{c.from, c.from + len(made)}); it.power == undertaken && (built || it.stage == "建成" || it.stage == "新建") {
			return handed{it.to, it.stage}, true
		}
	}
	for i, m := range words {
		word := t.s[m.Start:m.End]
		if !tellsBuilt(m.Tag) && word != "加快建设" || strings.HasPrefix(m.Tag, "weak") || !handedOver.Close(word) {
			continue
		}
		_, stage, _ := strings.Cut(m.Tag, " ")
		for _, next := range words[i+1:] {
			if strings.TrimSpace(t.s[m.End:next.Start]) == "" {
				m.End = next.End
			}
		}
		for i--; i >= 0 && words[i].End == m.Start && words[i].Tag == "how"; i-- {
			m.Start = words[i].Start
		}
		m.Start = c.from + len(untimed(t.s[c.from:m.Start]))
		return handed{m.Start, stage}, m.Start > c.from && strings.TrimRight(t.s[m.End:c.to], " 了") == ""
	}
	return handed{}, false
}

// things adds to the projects of a clause the last of its items, and those before it, that are names without a kind and
// handed over.
func (t *text) things(found []project, items []item, h handed) []project {
	last := &items[len(items)-1]
	if last.to < h.at {
		return found // a list that its tail ends: 甲、乙等民生工程建成
	}
	last.to = h.at
	var more []project
	for _, it := range slices.Backward(items) {
		if it.from >= it.to || it.power == attended || t.kindIn(it.from, it.to) && !t.goesBeyondKind(it) || len(t.words.In(it.from, it.to)) > 0 {
			break
		}
		it.to = it.from + len(strings.TrimSuffix(t.s[it.from:it.to], "等"))
		name := cleanName(t.s[it.from:it.to])
		p := project{name: name, from: it.lead, to: it.to, stage: h.stage, rule: ruleTitle}
		if told := len(found) - 1; !isThing(name) || t.isPhrase(it.from, it.to) || told >= 0 && found[told].to > p.from {
			break
		}
		more = append(more, p)
	}
	slices.Reverse(more)
	return append(found, more...)
}

// goesBeyondKind tells an item whose name goes on behind the kind in it with a part that is built: 甲园区燃气管网.
func (t *text) goesBeyondKind(it item) bool {
	name := t.s[it.from:it.to]
	return builtParts.Close(name) || builtHeads.Closes(name) && t.lastKind(it).End < it.to
}

// isThing tells the name of a built thing by what stands before its last two characters, which say what it is: a place,
// or characters of no general word.
func isThing(name string) bool {
	n := utf8.RuneCountInString(name)
	if n == leastMember-1 && builtHeads.Closes(name) {
		return strange(strings.TrimSuffix(name, tail(name, 1))) >= 2 // 甲乙桥
	}
	if n < leastMember || n > longestTop || atLarge(name) || quoteMarks.In(name) || isSlogan(name) || treats(name) || notThing.Close(name) && !builtParts.Close(name) {
		return false
	}
	for _, n := range [...]int{2, 3, 4} {
		if isRegion(tail(name, n)) {
			return false // 法治甲市
		}
	}
	own := strings.TrimSuffix(name, tail(name, 2))
	return leading(own) > 0 || strange(own) >= 2
}

// notThing ends what is set up and not built: a zone, a circle that planners draw, an enterprise, a bank.
var notThing = runeset.TailsOf("区", "圈", "带", "体系", "机制", "格局", "模式", "社会", "城市群", "公司", "集团", "银行", "商行", "金投", "试点", "出让")

// builtParts end the parts of a site that are built though they are called zones.
var builtParts = runeset.TailsOf("核心区", "生产区", "首开区", "起步区", "展示区")

// isOneThing tells what stands before a kind for the name of one thing where the thing is handed over, though each word
// of it be a common one: 和平铁路建成通车, 城东水库完工, 甲子洲公园开园.
func isOneThing(own string, kind *lexicon.Mark) bool {
	if ofNetwork(own) || atLarge(own) || own == "项目" {
		return false
	}
	switch n := runeset.Len(own); kind.Tag {
	case "line", "site":
		return n >= 2
	case "site place":
		return n >= 3 && foreign(own) > 0
	}
	return false
}
