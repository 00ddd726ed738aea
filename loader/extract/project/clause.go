package project

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/official"
	"plangraph/loader/passage"
	"plangraph/loader/region"
)

// power is what the verb before a name says of it.
type power int

const (
	none       power = iota
	attended         // 加强, 完善: may be said of what is long there
	undertaken       // 实施, 建设, 打造
)

// item is one of the names that a clause lists, without the verbs before it.
type item struct {
	span         // the name and what may follow it
	lead   int   // where its own verbs begin
	power  power // of its verb, or of that which it shares with the item before
	stage  string
	strong bool // its verb carries out a piece of work: 实施, 完成, 启动
}

// prose reads the clauses of a paragraph.
func (r *reader) prose(p *passage.Passage) {
	t := newText(p)
	if len(t.kinds) == 0 {
		return
	}
	boxed := inBox(p.Section)
	var found []project
	var before item // the last item of the clause before, where that named projects
	for _, c := range t.clauses() {
		if len(t.kinds.In(c.from, c.to)) == 0 {
			before = item{}
			continue
		}
		items, more := t.clause(c, before, boxed)
		found = append(found, more...)
		before = item{}
		if len(more) > 0 && len(items) > 0 && c.to < len(t.s) && !strings.HasPrefix(t.s[c.to:], "。") {
			before = items[len(items)-1]
		}
	}
	r.emit(p, found)
}

// clause reads the names in one clause: a list that 等…项目 ends, or names that each
// have a kind of their own. before is an item whose verb a clause without one shares.
func (t *text) clause(c span, before item, boxed bool) ([]item, []project) {
	end, kind, listed := t.listEnd(c)
	if !listed {
		end = c.to
	}
	items := t.items(span{c.from, end}, listed)
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
		return items, t.list(items, end, kind, stage)
	}
	return items, t.single(items, stage, boxed)
}

// isName tells whether an item is a name with its kind and nothing more.
func (t *text) isName(it item) bool {
	s := strings.TrimSuffix(strings.TrimRight(t.s[it.from:it.to], " "), "建设")
	return t.kinds.Ending(classKind, it.from+len(s)) != nil
}

// items cuts a clause at 、 and at 和 between two names.
func (t *text) items(c span, listed bool) []item {
	var spans []span
	from := c.from
	t.outside(c.from, c.to, func(i int, r rune) bool {
		n := utf8.RuneLen(r)
		if r == '、' || strings.ContainsRune("和与及", r) && t.joins(span{from, c.to}, i, listed && len(spans) > 0) {
			spans = append(spans, span{from, i})
			from = i + n
		}
		return true
	})
	spans = t.ways(append(spans, span{from, c.to}))
	var out []item
	for i, s := range spans {
		it := t.strip(s)
		if i > 0 && it.power == none {
			it.power, it.stage, it.strong = out[i-1].power, out[i-1].stage, out[i-1].strong
		}
		out = append(out, it)
	}
	return out
}

// ways joins the parts of a line that goes to several places (甲至乙、丙、丁通道), and of
// ordinals and capacities that share a name (第二、第三批基地; 甲公司10万吨乙烯、20万吨丙烯项目).
func (t *text) ways(spans []span) []span {
	var out []span
	for _, s := range spans {
		if n := len(out); n > 0 && s.to-out[n-1].from < 3*maxName {
			last, words := t.s[out[n-1].from:out[n-1].to], t.s[t.skip(s.from, s.to):s.to]
			_, _, place := region.Leading(words)
			if place && strings.Contains(last, "经") && !strings.Contains(last, "至") && strings.Contains(words, "至") ||
				place && strings.Contains(last, "至") && !strings.Contains(words, "至") && !t.kindIn(out[n-1].from, out[n-1].to) ||
				endsInOrdinal(last) && strings.HasPrefix(words, "第") ||
				words != "" && isDigit(words[0]) && !coded(words) && coded(last) {
				out[n-1].to = s.to
				continue
			}
		}
		out = append(out, s)
	}
	return out
}

// endsInScheme tells a name that is whole though it is no project's: …行动, …战略.
func endsInScheme(s string) bool {
	return strings.HasSuffix(s, "计划") || strings.HasSuffix(s, "行动") || strings.HasSuffix(s, "战略")
}

// endsInOrdinal tells whether s ends in 第二 or the like.
func endsInOrdinal(s string) bool {
	i := strings.LastIndex(s, "第")
	return i >= 0 && len(s) > i+len("第") && strings.Trim(s[i+len("第"):], "一二三四五六七八九十 ") == ""
}

// joins tells whether 和 at i links two names: a whole one before it (in a list, any),
// and one behind it that is somebody's own.
func (t *text) joins(c span, i int, listed bool) bool {
	before := strings.TrimSuffix(strings.TrimRight(t.s[c.from:i], " "), "以")
	at := c.from + len(before)
	whole := t.kinds.Ending(classKind, at) != nil || strings.HasSuffix(before, "”") || endsInScheme(before) || t.words.Ending(classUndertake, at) != nil
	if !whole && !(listed && !strings.HasPrefix(t.s[i:], "及") && utf8.RuneCountInString(before) >= 4) {
		return false
	}
	_, n := utf8.DecodeRuneInString(t.s[i:])
	behind := t.s[i+n : c.to]
	if end := strings.IndexAny(behind, "、和与及"); end > 0 {
		behind = behind[:end]
	}
	if behind != "" && isDigit(behind[0]) {
		return false
	}
	for _, w := range []string{"配套", "附属", "相关", "连接线", "其"} {
		if strings.HasPrefix(behind, w) {
			return false
		}
	}
	return t.words.At(classUndertake, i+n) != nil || named(behind) || listed && utf8.RuneCountInString(behind) >= 4 || whole && strings.Contains(behind, "工程")
}

// strip takes the verbs off the front of an item: 加快推进…, 支持高新区打造….
func (t *text) strip(s span) item {
	from := t.skip(s.from, s.to)
	if from == 0 {
		if o, ok := official.ReadOrdinal(t.s[:s.to]); ok {
			from = o.Len
		}
	}
	it := item{span: span{from, s.to}, lead: from}
	t.chain(&it)
	marks := t.words.In(it.from, it.to)
	for i := len(marks) - 1; i >= 0; i-- {
		m := marks[i]
		kind, _, _ := strings.Cut(m.Tag, " ")
		bare := t.kinds.Ending(classKind, m.Start) // 高速公路续建…
		free := !t.kindIn(it.from, m.Start) || bare != nil && bare.Start == it.from
		if (kind == "verb" || kind == "weak" && strings.HasPrefix(t.s[it.from:], "在")) && free && t.nameBehind(m.End, it.to) {
			it.from = m.Start
			t.chain(&it)
			break
		}
	}
	return it
}

// chain moves an item's start over the verbs and adverbs that it begins with; adverbs
// count only before a verb.
func (t *text) chain(it *item) {
	if strings.HasPrefix(t.s[it.from:it.to], "以及") {
		it.from += len("以及")
	}
	for at := it.from; at < it.to; {
		at = t.skip(at, it.to)
		m := t.words.At(classUndertake, at)
		if m == nil || m.End > it.to {
			break
		}
		at = m.End
		word := t.s[m.Start:m.End]
		kind, stage, _ := strings.Cut(m.Tag, " ")
		switch kind {
		case "verb", "weak":
			it.from, it.power = at, undertaken
			it.strong = it.strong || strings.Contains(word, "实施") || strings.Contains(word, "完成") || strings.HasPrefix(word, "启动")
		case "attend":
			it.from, it.power = at, max(it.power, attended)
		case "how":
			if it.power != none && (word == "一批" || word == "了" || word == "好") {
				it.from = at
			}
		default:
			at = it.to
		}
		if stage != "" && kind != "after" {
			it.stage = stage
		}
	}
	it.from = t.skip(it.from, it.to)
}

// nameBehind tells whether a name with its kind, not a kind alone, stands in from–to.
func (t *text) nameBehind(from, to int) bool {
	if from >= to {
		return false
	}
	kinds := t.kinds.In(from, to)
	return len(kinds) > 0 && kinds[0].Start >= from+2*len("字")
}

func (t *text) kindIn(from, to int) bool { return from < to && len(t.kinds.In(from, to)) > 0 }

// kindOf finds the last kind in an item that what follows lets end a name.
func (t *text) kindOf(it item) *lexicon.Mark {
	marks := t.kinds.In(it.from, it.to)
	for i := len(marks) - 1; i >= 0; i-- {
		if m := &marks[i]; m.Tag != "none" && m.End <= it.to && t.endsName(m.End, it.to) {
			return m
		}
	}
	return nil
}

// endsName tells whether a name may end at end: the item does, or a phase, a bracket, a
// word of building or of stage follows.
func (t *text) endsName(end, to int) bool {
	rest := strings.TrimLeft(t.s[end:to], " ")
	if rest == "" || tailLength(rest) > 0 || strings.HasPrefix(rest, "等") || strings.HasPrefix(rest, "年内") || strings.HasPrefix(rest, "（") || strings.HasPrefix(rest, "(") {
		return true
	}
	m := t.words.At(classUndertake, to-len(rest))
	return m != nil && m.Tag != "how" && !strings.HasPrefix(t.s[m.End:], "的")
}

// phases and works are what may follow a kind and still be of the name: 甲机场二期,
// 乙铁路扩能改造.
var (
	phases = []string{"一期工程", "二期工程", "三期工程", "一期项目", "二期项目", "三期项目", "一期", "二期", "三期", "四期"}
	works  = []string{"提速改造", "扩能改造", "电气化改造", "提级改造", "升级改造", "改扩建", "改（扩）建", "扩建", "扩容", "迁建"}
)

const maxSection = 6 // characters of a line's section: 甲高速乙丙段

// tailLength gives the length of what follows a kind and is of the name: a section of
// the line, a phase, a version (2.0), what is done to what is there.
func tailLength(s string) int {
	n := 0
	if i := strings.Index(s[:min(len(s), (maxSection+1)*len("段"))], "段"); i > 0 && utf8.RuneCountInString(s[:i]) <= maxSection && !strings.ContainsAny(s[:i], "、，（和与及的等阶") {
		n = i + len("段")
	}
	for _, words := range [][]string{phases, works} {
		for _, w := range words {
			if strings.HasPrefix(s[n:], w) {
				n += len(w)
				break
			}
		}
	}
	if n == 0 && len(s) >= 3 && isDigit(s[0]) && s[1] == '.' && isDigit(s[2]) && (len(s) == 3 || !isDigit(s[3])) {
		if rest := strings.TrimLeft(s[3:], " "); rest == "" || strings.HasPrefix(rest, "版") || strings.HasPrefix(rest, "建设") {
			return 3
		}
	}
	return n
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// stageAfter gives the stage told by a word that follows a name in a clause (…竣工投产,
// …前期工作): the last word that tells one, verbs at the clause's head apart.
func (t *text) stageAfter(c span) string {
	kinds := t.kinds.In(c.from, c.to)
	if len(kinds) == 0 {
		return ""
	}
	words := t.words.In(kinds[0].End, c.to)
	for i := len(words) - 1; i >= 0; i-- {
		if kind, stage, _ := strings.Cut(words[i].Tag, " "); stage != "" && (kind == "after" || kind == "verb") {
			return stage
		}
	}
	return ""
}

// single reads items that each end in a kind of their own.
func (t *text) single(items []item, stage string, boxed bool) []project {
	var out []project
	var waiting []item // names before one whose kind they share: 甲至乙、丙至丁高速公路
	for _, it := range items {
		m := t.kindOf(it)
		if m == nil {
			p, ok := t.titled(it, stage)
			switch {
			case ok:
				out = append(out, p)
			case !endsInScheme(t.s[it.from:it.to]):
				waiting = append(waiting, it)
			}
			continue
		}
		to := m.End + tailLength(t.s[m.End:it.to])
		p := project{name: cleanName(t.s[it.from:to]), from: it.lead, to: to, stage: stage, rule: ruleKind, behind: t.s[to:]}
		if p.stage == "" {
			p.stage = it.stage
		}
		if boxed && m.Tag == "work" && it.power == none && t.isName(it) {
			it.power = undertaken
		}
		built := strings.HasPrefix(strings.TrimLeft(t.s[to:], " "), "建设")
		if !t.accept(p.name, it, m, built, stage != "") {
			waiting = append(waiting, it)
			continue
		}
		others := t.shared(waiting, p, m)
		if len(others) < len(waiting) && m.Tag == "work" && !owned(p.name) && !strings.Contains(p.name, "“") {
			waiting = nil
			continue // A、B、C改造工程: works at large that share a word
		}
		out = append(append(out, others...), p)
		waiting = nil
	}
	return out
}

// titled reads an undertaking that has a title in place of a kind: 某地“科创谷”, or an
// acronym with its gloss: CIM（城市信息模型）.
func (t *text) titled(it item, stage string) (project, bool) {
	name := strings.TrimSuffix(cleanName(t.s[it.from:it.to]), "建设")
	head, _, quoted := strings.Cut(name, "“")
	gloss := strings.IndexAny(name, "（(")
	switch {
	case it.power != undertaken || strings.ContainsAny(name, "的等《"):
		return project{}, false
	case quoted && strings.HasSuffix(name, "”") && strings.Count(name, "“") == 1 && owned(head):
	case gloss >= 3 && strings.Trim(name[:gloss], "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" && strings.HasSuffix(name, "）"):
	default:
		return project{}, false
	}
	p := project{name: name, from: it.lead, to: it.to, stage: stage, rule: ruleTitle}
	if p.stage == "" {
		p.stage = it.stage
	}
	return p, true
}

const maxName = 50 // characters of a name

// accept tells whether a name with its kind is that of an undertaking, not of works
// at large.
func (t *text) accept(name string, it item, kind *lexicon.Mark, built, staged bool) bool {
	n := utf8.RuneCountInString(name)
	if n < 3 || n > maxName || countsOnly(name) || t.isPhrase(it.from, kind.Start) {
		return false
	}
	verb := it.power == undertaken || it.power == attended && built
	if !verb && !staged {
		return false
	}
	own := strings.Join(strings.Fields(t.s[it.from:kind.Start]), "")
	if own == "" || isSlogan(name) || strings.HasSuffix(own, "和") || strings.HasSuffix(own, "及") || strings.HasSuffix(own, "与") {
		return false
	}
	word := t.s[kind.Start:kind.End]
	switch kind.Tag {
	case "treat":
		return it.strong && (hasRegion(own) || strange(own) >= 2)
	case "line":
		return named(own) || phased(name) || foreign(own) >= 2
	case "site", "site wide":
		bare := strings.NewReplacer("“", "", "”", "").Replace(own)
		return owned(bare) || phased(name) || strange(bare) >= 3 || foreign(bare) >= 4 || kind.Tag == "site" && foreign(bare) >= 2
	}
	if strings.HasSuffix(word, "工程") && it.power == undertaken && utf8.RuneCountInString(own) >= programme {
		return true
	}
	return named(own) || phased(name)
}

// programme is how many characters a 工程 has before that word from which it is taken
// for a programme with a name of its own, though each word of it is a general one.
const programme = 4

// isPhrase tells whether what should be a name holds what names do not: 的, 等, 为, or
// a verb that is no part of one.
func (t *text) isPhrase(from, to int) bool {
	words := t.s[from:to]
	if strings.HasPrefix(words, "以") && !strings.HasPrefix(words, "以及") {
		return true
	}
	for _, w := range openers {
		if strings.HasPrefix(words, w) {
			return true
		}
	}
	phrase := false
	t.outside(from, to, func(i int, r rune) bool {
		phrase = strings.ContainsRune("的等为将更最《", r) || strings.HasPrefix(t.s[i:], "参与") || strings.HasPrefix(t.s[i:], "乃至")
		return !phrase
	})
	return phrase || counted(words)
}

// openers begin what is no name but a phrase about things at large.
var openers = []string{"围绕", "聚焦", "依托", "按照", "通过", "利用", "针对", "对", "与", "从", "严把", "严控", "严格", "鼓励", "引导", "各", "多", "若干", "相关", "有关", "其他", "重点", "重大", "在", "向", "引进", "发展", "扶持", "采取", "其中"}

// counted tells whether a text says how many there are: 14项, 3 座.
func counted(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			continue
		}
		rest := strings.TrimLeft(s[i:], "0123456789. 余多")
		for _, w := range counters {
			if strings.HasPrefix(rest, w) {
				return true
			}
		}
		i = len(s) - len(rest) - 1
	}
	return false
}

// counters count works; what is counted has no name.
var counters = []string{"个", "台", "座", "处", "条", "家", "所", "项", "万亩", "亩", "公里", "批"}

// countsOnly tells a name that begins with how many there are: 三大…, 两个….
func countsOnly(name string) bool {
	rest := strings.TrimLeft(name, "一二三四五六七八九十两几")
	if rest == name {
		return false
	}
	for _, w := range counters {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

// cleanName drops spaces and what stands before a name without being of it.
func cleanName(s string) string {
	s = strings.Join(strings.Fields(s), "")
	for _, w := range []string{"一批", "一座", "一个", "一处", "一条"} {
		s = strings.TrimPrefix(s, w)
	}
	return s
}
