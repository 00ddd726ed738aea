package project

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
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

// ways joins the parts of a line that goes to several places: 甲至乙、丙、丁通道.
func (t *text) ways(spans []span) []span {
	var out []span
	for _, s := range spans {
		if n := len(out); n > 0 {
			if last := t.s[out[n-1].from:out[n-1].to]; strings.Contains(last, "至") && !t.kindIn(out[n-1].from, out[n-1].to) {
				words := t.s[t.skip(s.from, s.to):s.to]
				if _, _, ok := region.Leading(words); ok && !strings.Contains(words, "至") {
					out[n-1].to = s.to
					continue
				}
			}
		}
		out = append(out, s)
	}
	return out
}

// joins tells whether 和 at i links two names: a whole one before it (in a list, any),
// and one behind it that is somebody's own.
func (t *text) joins(c span, i int, listed bool) bool {
	before := strings.TrimSuffix(strings.TrimRight(t.s[c.from:i], " "), "以")
	at := c.from + len(before)
	whole := t.kinds.Ending(classKind, at) != nil || strings.HasSuffix(before, "”") || t.words.Ending(classUndertake, at) != nil
	if !whole && !(listed && utf8.RuneCountInString(before) >= 4) {
		return false
	}
	_, n := utf8.DecodeRuneInString(t.s[i:])
	behind := t.s[i+n : c.to]
	if end := strings.IndexAny(behind, "、和与及"); end > 0 {
		behind = behind[:end]
	}
	for _, w := range []string{"配套", "附属", "相关", "连接线", "其"} {
		if strings.HasPrefix(behind, w) {
			return false
		}
	}
	return t.words.At(classUndertake, i+n) != nil || named(behind) || listed && utf8.RuneCountInString(behind) >= 4
}

// strip takes the verbs off the front of an item: 加快推进…, 支持高新区打造….
func (t *text) strip(s span) item {
	from := t.skip(s.from, s.to)
	it := item{span: span{from, s.to}, lead: from}
	t.chain(&it)
	marks := t.words.In(it.from, it.to)
	for i := len(marks) - 1; i >= 0; i-- {
		m := marks[i]
		if kind, _, _ := strings.Cut(m.Tag, " "); kind == "verb" && !t.kindIn(it.from, m.Start) && t.kindIn(m.End, it.to) {
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

func (t *text) kindIn(from, to int) bool { return from < to && len(t.kinds.In(from, to)) > 0 }

// kindOf finds the last kind in an item that what follows lets end a name.
func (t *text) kindOf(it item) *lexicon.Mark {
	marks := t.kinds.In(it.from, it.to)
	for i := len(marks) - 1; i >= 0; i-- {
		if m := &marks[i]; m.End <= it.to && t.endsName(m.End, it.to) {
			return m
		}
	}
	return nil
}

// endsName tells whether a name may end at end: the item does, or a phase, a bracket, a
// word of building or of stage follows.
func (t *text) endsName(end, to int) bool {
	rest := strings.TrimLeft(t.s[end:to], " ")
	if rest == "" || phaseLength(rest) > 0 || strings.HasPrefix(rest, "等") || strings.HasPrefix(rest, "年内") || strings.HasPrefix(rest, "（") || strings.HasPrefix(rest, "(") {
		return true
	}
	m := t.words.At(classUndertake, to-len(rest))
	return m != nil && m.Tag != "how" && !strings.HasPrefix(t.s[m.End:], "的")
}

// phaseLength gives the length of a phase or a version that follows a kind: 二期, 2.0.
func phaseLength(s string) int {
	for _, w := range []string{"一期工程", "二期工程", "三期工程", "一期项目", "二期项目", "三期项目", "一期", "二期", "三期", "四期"} {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	digits := len(s) - len(strings.TrimLeft(s, "0123456789."))
	if digits >= 3 && s[digits-1] != '.' && strings.Contains(s[:digits], ".") {
		return digits
	}
	return 0
}

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
			waiting = append(waiting, it)
			continue
		}
		to := m.End + phaseLength(strings.TrimLeft(t.s[m.End:it.to], " "))
		p := project{name: cleanName(t.s[it.from:to]), from: it.lead, to: to, stage: stage, rule: ruleKind, behind: t.s[to:]}
		if p.stage == "" {
			p.stage = it.stage
		}
		if boxed && m.Tag == "work" && it.power == none && t.isName(it) {
			it.power = undertaken
		}
		built := strings.HasPrefix(strings.TrimLeft(t.s[to:], " "), "建设")
		if !t.accept(p.name, it, m, built, stage != "") {
			waiting = nil
			continue
		}
		out = append(out, t.shared(waiting, p, m)...)
		out = append(out, p)
		waiting = nil
	}
	return out
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
	if own == "" || isSlogan(name) {
		return false
	}
	word := t.s[kind.Start:kind.End]
	switch kind.Tag {
	case "treat":
		return it.strong && (hasRegion(own) || strange(own) >= 2)
	case "line":
		return named(own) || foreign(own) >= 2
	case "site":
		return named(strings.NewReplacer("“", "", "”", "").Replace(own)) || phased(name)
	}
	if strings.HasSuffix(word, "工程") && verb && utf8.RuneCountInString(own) >= programme {
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
	phrase := false
	t.outside(from, to, func(i int, r rune) bool {
		phrase = strings.ContainsRune("的等为将更", r) || strings.HasPrefix(t.s[i:], "参与") || strings.HasPrefix(t.s[i:], "鼓励")
		return !phrase
	})
	return phrase || counted(t.s[from:to])
}

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
var counters = []string{"个", "座", "处", "条", "家", "所", "项", "万亩", "亩", "公里", "批"}

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
