package project

import (
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
	"plangraph/loader/runeset"
)

// prose reads the clauses of a paragraph.
func (r *reader) prose(p *passage.Passage) {
	asked, holds := false, false
	titled := func() bool { // a clause asks where it has no kind
		if !asked {
			asked, holds = true, holdsTitle(p.S)
		}
		return holds
	}
	if !mayName(p) && !titled() {
		return
	}
	if isGloss(p.S) {
		return
	}
	t := r.read(p)
	boxed := r.boxes.has(p.Section, boxWords)
	var found []project
	if p, ok := t.priced(); ok {
		found = append(found, p)
	}
	var before item // the last item of the clause before, where that named projects
	var open *enumeration
	for _, c := range t.lists(t.merge(t.clauses())) {
		if open != nil {
			more := t.enumerated(c, *open)
			if open = nil; len(more) > 0 {
				found = append(found, more...)
				before = item{}
				continue
			}
		}
		if open = t.enumerates(c); open != nil {
			before = item{}
			continue
		}
		if l, ok := t.label(c); ok {
			before = l
			continue
		}
		if more := t.reworked(c); len(more) > 0 {
			found = append(found, more...)
			before = item{}
			continue
		}
		h, told := t.handing(c)
		if !told && len(t.kinds.In(c.from, c.to)) == 0 && !t.mayNameBare(c) && !(holdsTitle(t.s[c.from:c.to]) && titled()) {
			before = item{}
			continue
		}
		if more, rest, ok := t.counts(c); ok {
			found = append(found, more...)
			c, before = rest, item{}
		}
		items, more := t.clause(c, before, boxed)
		if told && len(items) > 0 {
			more = t.things(more, items, h)
		}
		found = append(found, more...)
		before = item{}
		if len(more) > 0 && len(items) > 0 && c.to < len(t.s) && !strings.HasPrefix(t.s[c.to:], "。") {
			before = items[len(items)-1]
		}
	}
	if more := t.bracketed(); len(more) > 0 {
		found = append(found, more...)
		slices.SortStableFunc(found, inOrder)
	}
	r.emit(p, found)
}

// mayNameBare tells a clause that may name an undertaking though nothing in it is of a kind.
func (t *text) mayNameBare(c span) bool {
	s := t.s[c.from:c.to]
	return opensSized(s) || alike.In(s) || t.ofCounty() && (t.endsInDeed(c) || numberSchools.In(s) || t.namesStreets(c))
}

// isGloss tells a note that says what a word of the plan stands for: 10.[两新一重]即新型基础设施….
func isGloss(s string) bool {
	head := s[:min(len(s), longestGloss)]
	if i, _, n := colons.Next(head, 0); n > 0 && saysWhat(head[i+n:]) {
		return true // [2]七大工程：即…
	}
	i, n := noteEnds.Last(head)
	for i > 0 {
		if rest := strings.TrimLeft(s[i+n:], " ”"); saysWhat(rest) {
			return i < longestGloss
		}
		i, n = noteEnds.Last(head[:i])
	}
	return false
}

// saysWhat tells what such a note says of its word: 即…, 是指….
func saysWhat(s string) bool {
	return strings.HasPrefix(s, "即") && !strings.HasPrefix(s, "即将") || strings.HasPrefix(s, "指") || strings.HasPrefix(s, "是指")
}

// longestGloss is how many bytes such a word has with its number.
const longestGloss = 90

// noteEnds close such a word.
var noteEnds = runeset.Of("]］〕】”")

// merge joins the clauses of a list whose members commas part: 建设甲水电站，乙电厂扩建，丙水库等项目.
// It goes back from the clause that ends the list to the one whose verb governs it.
func (t *text) merge(clauses []span) []span {
	if len(t.etc) == 0 {
		return clauses
	}
	out := clauses[:0] // in place: it takes no more than was looked at
	for _, c := range clauses {
		out = append(out, c)
		if len(out) < 2 || !t.endsList(c) {
			continue
		}
		for i := len(out) - 1; i >= 0 && i >= len(out)-longestList; i-- {
			it := t.strip(out[i])
			if it.power != none {
				if it.power == undertaken && i < len(out)-1 && t.namesOnly(it.span) {
					out = append(out[:i], span{out[i].from, c.to})
				}
				break
			}
			if i == 0 || !strings.HasPrefix(t.s[out[i-1].to:], "，") && !strings.HasPrefix(t.s[out[i-1].to:], ",") || i < len(out)-1 && !t.namesOnly(out[i]) {
				break
			}
		}
	}
	return out
}

const (
	longestList = 24 // clauses of a list that commas part
	leastMember = 4  // characters of its members
)

// endsList tells whether a clause ends a list of undertakings, without a verb of its own.
func (t *text) endsList(c span) bool {
	ends := t.listEnds(c)
	return len(ends) == 1 && !ends[0].more && ends[0].kind.Tag == "work" && !t.isPhrase(c.from, ends[0].at)
}

// notNames are in clauses that tell of things and name none: 完成改革行动任务, 分别居全国第五.
var notNames = runeset.PatternOf(`任务|目标|分别|居全|提质增效|成效|水平|[增下]长|第\d`)

// namesOnly tells whether a clause may be nothing but names: it has no verb, and what it says of
// things ends no sentence.
func (t *text) namesOnly(c span) bool {
	s := t.s[c.from:c.to]
	if n := utf8.RuneCountInString(s); n < leastMember || n > 2*maxName || t.isPhrase(c.from, c.to) || (strings.Contains(s, "万元") || strings.Contains(s, "亿元")) || len(t.listEnds(c)) > 0 {
		return false
	}
	if notNames.In(s) {
		return false
	}
	for _, m := range t.words.In(c.from, c.to) {
		if kind, _, _ := strings.Cut(m.Tag, " "); kind == "after" || kind == "going" || kind == "verb" {
			return false
		}
	}
	return true
}

// lists cuts a clause that holds several lists behind each but the last (甲等14条公路项目和乙等4个铁路项目), and behind
// the last where 、 and another name follow it: 甲等14个电网工程、乙联网通道.
func (t *text) lists(clauses []span) []span {
	if len(t.etc) == 0 {
		return clauses
	}
	out := make([]span, 0, len(clauses)+1)
	for _, c := range clauses {
		from := c.from
		ends := t.listEnds(c)
		for i, e := range ends {
			_, n := utf8.DecodeRuneInString(t.s[e.to:c.to])
			if e.more && (i+1 < len(ends) && ends[i+1].at > e.kind.End || i+1 == len(ends) && strings.HasPrefix(t.s[e.to:], "、") && t.nameBehind(e.to+n, c.to)) {
				out = append(out, span{from, e.kind.End})
				_, n := utf8.DecodeRuneInString(t.s[e.kind.End:])
				from = e.kind.End + n
			}
		}
		out = append(out, span{from, c.to})
	}
	return out
}

// clause reads the names in one clause: a list that 等…项目 ends, or names that each
// have a kind of their own. before is an item whose verb a clause without one shares.
func (t *text) clause(c span, before item, boxed bool) ([]item, []project) {
	end, listed := listEnd{at: c.to}, false
	for _, e := range t.listEnds(c) {
		if !e.more {
			end, listed = e, true
		}
	}
	items := t.items(span{c.from, end.at}, listed)
	if t.becomes(c) || notBuilt.In(t.s[c.from:c.to]) {
		return nil, nil
	}
	if first := &items[0]; first.power == none {
		if boxed || t.isName(*first) {
			first.power, first.stage, first.strong = before.power, before.stage, before.strong
		}
		for i := 1; i < len(items) && items[i].lead == items[i].from && items[i].power == none; i++ {
			items[i].power, items[i].stage, items[i].strong = first.power, first.stage, first.strong
		}
	}
	stage := t.stageAfter(c)
	if listed {
		return items, t.list(items, end, stage, stage != "" || t.goesOn(c))
	}
	found := t.single(items, stage, boxed, stage != "" || t.goesOn(c))
	if len(found) > 0 {
		found = t.unbuilt(c, items, found)
	}
	if at, _, ok := ofSorts.Find(t.s[c.from:c.to]); len(found) > 0 && ok {
		found = slices.DeleteFunc(found, func(p project) bool {
			return p.to <= c.from+at && !owned(p.name) && strange(p.name) < 2
		})
	}
	return items, t.together(found, items, stage)
}

// ofSorts ends a list of sorts of things: 房屋市政工程、高层建筑等重点领域.
var ofSorts = runeset.PatternOf(`等(?:重点|各|关键)?(?:领域|行业|方面|环节|区域|场所)`)

// notBuilt is of what was done after an accident at a thing, which is no building of it (甲大桥垮塌事故应急救援), and of what
// may not be built (严禁新建…).
var notBuilt = runeset.PatternOf(`事故(?:应急|救援|抢险|处置|调查|善后)|严禁|禁止|不得|叫停`)

// becomes tells whether a clause says which rank the places that it names are to get: 甲景区、乙景区
// 申报创建5A级景区.
func (t *text) becomes(c span) bool {
	kinds := t.kinds.In(c.from, c.to)
	if !slices.ContainsFunc(kinds, func(m lexicon.Mark) bool {
		return m.End < c.to && ranked.Opens(strings.TrimLeft(t.s[m.End:c.to], " "))
	}) {
		return false // by far most
	}
	at, _, ok := ranked.Find(t.s[c.from:c.to])
	if !ok {
		return false
	}
	before := strings.TrimRight(t.s[c.from:c.from+at], " ")
	m := t.kinds.Ending(classKind, c.from+len(before))
	return m != nil && m.Tag != "work"
}

// ranked is the rank that a place applies for or got.
var ranked = runeset.PatternOf(`(?:积极|成功|获批|联合|共同)*(?:创建|申报|申创|争创|创成|晋升|获评|入选|列入|成为)\p{Han}{0,6}(?:国家|省|自治区|世界|[345]A)级?` +
	`|升级[为成至]?(?:国家|省|自治区|世界|[345]A)级?`)

// isName tells whether an item is a name with its kind and nothing more.
func (t *text) isName(it item) bool {
	s := strings.TrimSuffix(strings.TrimSuffix(strings.TrimRight(t.s[it.from:it.to], " "), "等"), "建设")
	return t.endsWhole(it.from, it.from+len(s))
}

// timeLeadLength gives the length of the time that s opens with.
func timeLeadLength(s string) int { return timeLead.Opening(s) }

// kindOf finds the last kind in an item that what follows lets end a name.
func (t *text) kindOf(it item) *lexicon.Mark {
	marks := t.kinds.In(it.from, it.to)
	for i := len(marks) - 1; i >= 0; i-- {
		if m := &marks[i]; m.Tag != "none" && m.End <= it.to && t.mayEndName(it, m) {
			between := ""
			if i > 0 {
				between = t.s[marks[i-1].End:max(marks[i-1].End, m.Start)]
			}
			if i > 0 && (sums.Opens(t.s[marks[i-1].End:it.to]) || between != "" && (t.toldBefore(marks[:i], m.Start) || partLength(between) == len(between))) {
				continue // 甲段改线工程完成路基工程80%, 甲大桥桩基工程
			}
			if i > 0 && m.Tag == "treat" && tailLength(t.s[marks[i-1].End:it.to]) >= m.End-marks[i-1].End {
				continue // 甲干渠乙段综合整治
			}
			return m
		}
	}
	return nil
}

// mayEndName tells whether an item's name may end in a kind in it, by what follows there: nothing
// that goes on with the name, or how far the thing is.
func (t *text) mayEndName(it item, m *lexicon.Mark) bool {
	if m.Start == it.from && opensAsRoad(t.s[it.from:it.to]) {
		return false
	}
	switch {
	case t.endsName(m.End, it.to):
		return true
	case (m.Tag == "work" || t.isBuilt(it, m)) && isProgress(t.s[m.End:it.to]):
		return true
	}
	return t.toldOf(m, it.to) && (sureWork(t.s[it.from:m.Start]) || t.isTold(it, m))
}

// toldBefore tells whether words of how far a thing is stand behind one of marks, before to.
func (t *text) toldBefore(marks []lexicon.Mark, to int) bool {
	return slices.ContainsFunc(marks, func(m lexicon.Mark) bool { return m.End < to && isProgress(t.s[m.End:to]) })
}

// workBeside finds the word 工程 or 项目 that names one undertaking in an item that goes on with what is none:
// 实施“甲乙”项目和丙制度, 实施丁河堤防工程和戊计划; nil without one.
func (t *text) workBeside(it item) *lexicon.Mark {
	marks := t.kinds.In(it.from, it.to)
	if len(marks) == 0 || it.power != undertaken {
		return nil
	}
	m := &marks[len(marks)-1]
	rest := t.s[m.End:it.to]
	if m.Tag != "work" || isRegion(cleanName(t.s[it.from:m.Start])) || !(strings.HasPrefix(rest, "和") || strings.HasPrefix(rest, "与") || strings.HasPrefix(rest, "以及")) || strings.Contains(rest, "等") {
		return nil
	}
	return m
}

// sums is how many a list has named, with what they are: 2条外运通道 behind 甲铁路、乙铁路.
var sums = runeset.PatternOf(` ?\d+ ?[条座个处项家][^以]\p{Han}{1,7}(?:建设)?$`)

// endsName tells whether a name may end at end: the item does, or a phase, a bracket, a
// word of building or of stage follows.
func (t *text) endsName(end, to int) bool {
	rest := strings.TrimLeft(t.s[end:to], " ”")
	if done, ok := strings.CutPrefix(rest, "已"); ok && timeLeadLength(done) > 0 {
		rest = done // 甲高铁已于5月开工
	}
	if n := timeLeadLength(rest); n > 0 && t.words.At(classUndertake, to-len(rest)+n) != nil {
		rest = rest[n:] // 甲高速2026年建成通车, 乙排涝站6月前已完工
	}
	if n := partLength(rest); n > 0 {
		n += timeLeadLength(rest[n:])
		if t.words.At(classUndertake, to-len(rest)+n) != nil {
			rest = rest[n:] // 甲水库大坝主体完工, 甲客专控制性工程3月开工
		}
	}
	if rest == "" || tailLength(rest) > 0 || isNote(rest) || strings.HasPrefix(rest, "等") || strings.HasPrefix(rest, "年内") || strings.HasPrefix(rest, "（") || strings.HasPrefix(rest, "(") || sums.Opens(rest) {
		return true
	}
	at := to - len(rest)
	m := t.words.At(classUndertake, at)
	for m != nil && m.Tag == "how" && m.End < to {
		at = m.End + timeLeadLength(t.s[m.End:to])
		m = t.words.At(classUndertake, at) // 有序推进, 将先后在年内完工
	}
	if n := partLength(t.s[min(at, to):to]); m == nil && n > 0 {
		m = t.words.At(classUndertake, at+n) // 甲立交10月要主线通车
	}
	if m != nil && t.s[m.Start:m.End] == "争取" {
		if n := timeLeadLength(t.s[m.End:to]); n > 0 {
			m = t.words.At(classUndertake, m.End+n) // 甲博物馆争取年底前开工
		}
	}
	if m != nil && slices.Contains(makers, t.s[m.Start:m.End]) && m.End < to {
		return false // 某园区创建…: it does, and is not done
	}
	if strings.HasPrefix(rest, "主体工程") || costs.Opens(rest) || extents.Opens(rest) || carriedOn.Opens(rest) || isCarriedOut(rest) {
		return true
	}
	return m != nil && (m.Tag != "how" || m.End == to) && !strings.HasPrefix(t.s[m.End:], "的") && !isPaper(t.s[m.End:to])
}

// isCarriedOut tells whether rest says of the name before it that it is being made, and not of a paper on it.
func isCarriedOut(rest string) bool {
	of, built := strings.CutPrefix(rest, "建设")
	return carriedOut.Opens(rest) && !(built && (strings.HasPrefix(of, "的") || isPaper(of)))
}

// partLength gives the length of the parts of a thing that s opens with, of which something is told: 大坝主体….
func partLength(s string) int {
	n := 0
	for w := thingParts.First(s); w != ""; w = thingParts.First(s[n:]) {
		n += len(w)
	}
	return n
}

// carriedOn is what is done to the projects before it, as the end of a clause: 甲、乙等一批项目的实施.
var carriedOn = runeset.PatternOf(`的(?:实施|推进|建设|开工|建成|投产|投用|启动|落地)$`)

// toldOf tells whether what follows the word 项目 up to to may tell of the project, in words that no list
// knows: …项目送电试车, 甲、乙等项目产能提升; what another noun goes on with is none (项目库, 项目资金).
func (t *text) toldOf(m *lexicon.Mark, to int) bool {
	rest := strings.TrimRight(t.s[m.End:to], " ")
	if m.Tag != "work" || utf8.RuneCountInString(rest) > longestTold || strings.Contains(rest, "的") || strings.HasPrefix(rest, "有限") {
		return false
	}
	return !compounds.Opens(rest)
}

// compounds are the characters with which another noun goes on from 项目, or a clause of projects at large: 项目库,
// 项目部, 项目清单, 项目谋划, 项目资金, 项目年度计划, 项目总数.
var compounds = runeset.Of("库部组包制化类群清谋招管资业法办年月日单数投名占为是总质要容融评建师款量技机造监验")

// sureWork tells the words before 项目 that make it one project by themselves: those of an enterprise with a
// figure or a phase, 某能年产10万吨….
func sureWork(own string) bool {
	return phased(own) || coded(own) && (company(own) > 0 || foreign(own) >= 2)
}

// longestTold is how many characters may tell of a work behind its name.
const longestTold = 16

// isPaper tells whether what follows the word 建设 makes a paper or a work of the thing named before
// it: …中心建设方案.
func isPaper(rest string) bool {
	for _, w := range papers {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

// isNote tells whether s begins with the mark of a note: ［6］.
func isNote(s string) bool {
	switch first, _ := utf8.DecodeRuneInString(s); first {
	case '［', '[', '〔':
		return footnote.Opens(s)
	}
	return false
}

var footnote = runeset.PatternOf(`[［\[〔]\d+[］\]〕]`)

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// makers are verbs whose subject is no undertaking, where an object follows.
var makers = []string{"创建", "打造", "构建", "争创", "培育", "建立", "申报", "争取"}

// ends gives where the first name of a clause with its kind or its phase ends, and where
// the last does; ok is false where there is none.
func (t *text) ends(c span) (first, last int, ok bool) {
	if kinds := t.kinds.In(c.from, c.to); len(kinds) > 0 {
		return kinds[0].End, kinds[len(kinds)-1].End, true
	}
	if i := strings.Index(t.s[c.from:c.to], "延"); i > 0 && isLonger(t.s[c.from:c.from+i+len("延")]) {
		return c.from + i + len("延"), c.from + i + len("延"), true
	}
	if i := strings.Index(t.s[c.from:c.to], schemeEnd); i > 0 {
		return c.from + i + len(schemeEnd), c.from + i + len(schemeEnd), true
	}
	if at := phasesIn(t.s[c.from:c.to]); len(at) > 0 {
		return c.from + at[0], c.from + at[len(at)-1], true
	}
	return c.from, c.from, false
}

// schemeEnd ends a programme's name in quotes.
const schemeEnd = "工程”"

// ofPart are parts of a building that are told as finished.
var ofPart = runeset.TailsOf("铺轨", "主体")

// stageAfter gives the stage told by a word that follows a name in a clause (…竣工投产,
// …前期工作): the last word that tells one, verbs at the clause's head apart.
func (t *text) stageAfter(c span) string {
	from, _, ok := t.ends(c)
	words := t.words.In(from, c.to)
	for i := len(words) - 1; i >= 0; i-- {
		kind, stage, _ := strings.Cut(words[i].Tag, " ")
		if word := t.s[words[i].Start:words[i].End]; strings.HasSuffix(word, "完成") {
			before, behind := t.s[from:words[i].Start], t.s[words[i].End:c.to]
			if strings.TrimRight(behind, " 了") != "" || ofPart.Close(before) || papersIn(words[:i]) {
				continue // 完成铺轨, 主体完成: a part of it
			}
		}
		if inner := words[i].Tag == "verb 前期" || strings.HasSuffix(t.s[:words[i].End], "新建") && !strings.HasPrefix(t.s[words[i].End:], "、"); inner && t.kindIn(words[i].End, c.to) {
			continue // 甲园煤炭储备设施项目, 乙医院新建门诊楼
		}
		if strings.HasPrefix(t.s[words[i].Start:], "签约") && strings.TrimRight(t.s[words[i].End:c.to], " 了") != "" {
			continue // 甲产业园新签约项目139个
		}
		if strings.HasSuffix(t.s[:words[i].Start], "、") || stage == "建成" && partly.In(t.s[from:words[i].Start]) {
			continue // 甲机场、新建乙铁路; 主体工程已完工, 具备通车条件
		}
		if (kind == "verb" || kind == "after") && !strings.Contains(t.s[c.from:words[i].Start], "等") && t.kinds.At(classKind, words[i].End) != nil {
			continue // 甲至乙段新建工程
		}
		if stage != "" && (kind == "after" || kind == "verb" && ok) {
			return stage
		}
	}
	return ""
}

// partly is of which part something is told that is done, or what is but near.
var partly = runeset.PatternOf(`主体(?:工程|结构|已|完|建|竣|基本|全面|施工)|桩基|基础已|土建|地勘|勘探|具备`)

// papersIn tells whether words before 完成 are of what is done before building: 可研报告已完成.
func papersIn(words []lexicon.Mark) bool {
	return slices.ContainsFunc(words, func(m lexicon.Mark) bool { return m.Tag == "after 前期" })
}

// paid says behind the names of a clause what was spent on them: …完成投资1.2亿元.
var paid = runeset.PatternOf(`完成(?:(?:投资)?约?\d[\d.]* ?[亿万]元|总?工程量|(?:年度)?(?:建设|投资)(?:任务|目标))`)

// underway says of what stands before it that builders are at work there: 正在进行改造工程施工.
var underway = runeset.PatternOf(`正在\p{Han}{0,8}(?:施工|浇筑|架设|铺设|掘进|安装|装修|平整)`)

// goesOn tells whether what follows the names of a clause says that building goes on,
// without a stage: …加快建设, …主体结顶, …进入铺轨阶段.
func (t *text) goesOn(c span) bool {
	first, from, ok := t.ends(c)
	if !ok {
		return false
	}
	rest := strings.TrimRight(t.s[from:c.to], " ")
	words := t.words.In(from, c.to)
	if n := timeLeadLength(rest); paid.In(rest) || partly.In(t.s[first:c.to]) || underway.In(t.s[first:c.to]) || n > 0 && t.words.At(classUndertake, from+n) != nil {
		return true // 甲号线年底前要实现贯通
	}
	for i, m := range words {
		if m.Tag == "going" {
			return true
		}
		if i == len(words)-1 && m.Tag == "verb" && m.End == from+len(rest) && utf8.RuneCountInString(rest) >= 4 {
			return true
		}
	}
	return false
}
