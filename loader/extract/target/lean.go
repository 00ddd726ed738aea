package target

import (
	"math"
	"slices"
	"strings"

	"plangraph/loader/runeset"
)

// What an indicator leans on that was told before it.

// ofAge gives a part of an age group, which names but its years, the word for those of the whole: 3—6岁儿童 of
// 14岁以下儿童9万人，其中3—6岁4万人. Empty elsewhere.
func (t *text) ofAge(before, name string) string {
	name = strings.ReplaceAll(name, " ", "")
	if rest, ok := strings.CutSuffix(strings.TrimSuffix(strings.TrimSuffix(name, "以上"), "以下"), "岁"); !ok || strings.Trim(rest, "0123456789—－-~～至到一二三四五六七八九十") != "" {
		return ""
	}
	if i := strings.LastIndex(before, "岁"); i > 0 && !t.said.stale {
		group := before[i+len("岁"):]
		for _, w := range [...]string{"及以上", "以上", "及以下", "以下", "的"} {
			group = strings.TrimPrefix(group, w)
		}
		if runes(group) >= 2 {
			return name + group
		}
	}
	return ""
}

// ofGroup gives a rate of one word the group or the thing before it, of which the sentence has told
// another quantity: 贫血率 of 5岁以下儿童生长迟缓率低于7%、贫血率低于10%, 精品率 of 咖啡种植面积140万亩，精品率达30%.
// listed tells that a list has both (出栏量保持3300万头、自给率70%). Empty where name is none, or needs none.
func ofGroup(before, name string, listed bool) string {
	if rates := partsOf(name); works()[lastWord(before)] != "" && headOf(before) == "" && !slices.ContainsFunc(rates, func(rate string) bool { return !ofOneWord(rate) || ofWholePlaces.First(rate) == rate }) {
		for k := range rates {
			rates[k] = join(before, rates[k]) // 造林9万亩，保存率和合格率均为100%; 本科上线900人，上线率72%
		}
		return strings.Join(rates, "和")
	}
	if !ofOneWord(name) || headOf(name) != "full" || strings.HasPrefix(name, "总") || heads()[name] != "" && !listed && !strings.HasSuffix(before, "出生率") {
		return ""
	}
	if strings.HasSuffix(before, "率") {
		if i := strings.LastIndex(before, "》"); i > 0 {
			return before[:i+len("》")] + name // 《甲标准》达标率90%、优秀率15%
		}
		for _, w := range groups {
			if i := strings.LastIndex(before, w); i >= 0 {
				return before[:i+len(w)] + name
			}
		}
		return ""
	}
	if topic, tag := splitHead(before); tag == "sum" && runes(name) == 3 && runes(topic) >= 2 && !strings.HasPrefix(name, topic) && works()[topic] == "" && !strings.HasSuffix(before, "规模") && !strings.HasSuffix(before, "能力") {
		return strings.TrimSuffix(strings.TrimSuffix(topic, "年度"), "参加") + name
	}
	return ""
}

// ofWholePlaces are rates of a place and all who live there, and of no work: 新增就业3万人，城镇化率53%.
var ofWholePlaces = runeset.HeadsOf("城镇化率", "失业率", "绿地率", "出生率", "死亡率", "升学率")

// ofOneWord tells that name is a rate of one word.
func ofOneWord(name string) bool {
	n := runes(name)
	return strings.HasSuffix(name, "率") && (n == 3 || n == 4)
}

// lastWord gives the last two characters of name.
func lastWord(name string) string {
	word := []rune(name)
	return string(word[max(0, len(word)-2):])
}

// sharedFront gives the words before that a list leaves out further on, where what it goes on
// with begins as the end of them does: 国家级休闲农业 of 国家级休闲农业示范县、示范点.
func sharedFront(before, name string) string {
	word := []rune(name)
	if len(word) < 3 || headOf(name) != "" || headOf(before) != "" || levelOf(name) != "" {
		return ""
	}
	i := strings.LastIndex(before, string(word[:2]))
	if i < len("国家级") || runes(before[i:]) > len(word)+1 || runes(before[i:]) < len(word)-1 {
		return ""
	}
	return before[:i]
}

// unitAt gives the unit of the figure that the words that end at byte at stand before.
func (t *text) unitAt(at int) string {
	if i := t.figureFrom(at); i < len(t.figures) {
		return t.figures[i].Unit
	}
	return ""
}

// inParts tells that the figure behind byte at counts persons or things and yet is no whole number, and so is a rate: 医师1.2人.
func (t *text) inParts(at int) bool {
	i := t.figureFrom(at)
	return i < len(t.figures) && t.figures[i].UnitKind == "count" && t.figures[i].Value != nil && strings.Trim(t.figures[i].Unit, "万亿千百") == t.figures[i].Unit && t.figures[i].Value.Num != math.Trunc(t.figures[i].Value.Num)
}

// perOf gives the words that name starts with and that say by how many it is divided: 每万人口, 每千人口拥有.
func perOf(name string) string {
	if !strings.HasPrefix(name, "每") {
		return ""
	}
	for _, w := range [...]string{"常住人口", "人口", "居民", "老年人", "人", "户"} {
		if i := strings.Index(name, w); i > 0 && runes(name[:i]) <= 5 {
			i += len(w)
			if strings.HasPrefix(name[i:], "拥有") {
				i += len("拥有")
			}
			return name[:i]
		}
	}
	return ""
}

// raisedThing gives what is grown or raised, of which the sentence has told how much, without the verb: 生猪 of
// 年出栏生猪9万头，存栏7万头, 柠檬 of 种植柠檬4000亩，产量5000吨.
func raisedThing(topic string) string {
	for _, w := range [...]string{"年出栏", "出栏", "年末存栏", "存栏", "种植", "栽植", "养殖", "饲养"} {
		if thing, ok := strings.CutPrefix(topic, w); ok && runes(thing) >= 2 && headOf(thing) == "" {
			return thing
		}
	}
	return topic
}

// toldAs gives the one quantity that the paragraph has told before and that ends as the name of one by itself:
// 钒钛产业产值 of 到2025年，钒钛产业产值达到500亿元。到2030年，产值达到1000亿元. Empty where it has told none, or several.
func (t *text) toldAs(name string) string {
	told := ""
	for i := range t.out {
		switch of := t.out[i].Indicator; {
		case !strings.HasSuffix(of, name) || len(of) == len(name) || of == told:
		case told != "":
			return ""
		default:
			told = of
		}
	}
	return told
}

// traits end what tells persons apart and does not say who they are.
var traits = [...]string{"职称", "学历", "学位", "文化程度"}

// among gives a trait those who have it, whom its sentence names first: 教师 of 全市教师队伍中，高级职称320人，占12%；中级职称9人. Empty
// where name is none.
func (t *text) among(name string, at int) string {
	if !slices.ContainsFunc(traits[:], func(w string) bool { return strings.HasSuffix(name, w) }) {
		return ""
	}
	from := t.sentenceStart(t.sentenceOf(at))
	i := strings.Index(t.s[from:at], "中，")
	p := phrase{a: from, b: from + i}
	if i <= 0 || strings.Contains(t.s[from:p.b], "，") {
		return ""
	}
	t.trimFront(&p)
	who := strings.TrimSuffix(t.str(p), "队伍")
	if n := runes(who); n < 2 || n > 10 || who == "其" {
		return ""
	}
	return who
}
