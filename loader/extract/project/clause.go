package project

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
)

// item is one of the names that a clause lists, with the verbs before it.
type item struct {
	span            // the name and what may follow it
	lead     int    // where its verbs begin
	verb     bool   // it has a verb before it, or shares that of the item before
	stage    string // that the verb tells
	inherits bool   // the verb is another item's
}

// prose reads the clauses of a paragraph.
func (r *reader) prose(p *passage.Passage) {
	t := newText(p)
	if len(t.kinds) == 0 {
		return
	}
	var found []project
	for _, c := range t.clauses() {
		if len(t.kinds.In(c.from, c.to)) > 0 {
			found = append(found, t.clause(c)...)
		}
	}
	r.emit(p, found)
}

// clause reads the names in one clause: a list that 等…项目 ends, or names that each
// have a kind of their own.
func (t *text) clause(c span) []project {
	end, kind, ok := t.listEnd(c)
	if !ok {
		return t.single(t.items(c), t.stageAfter(c.to, c))
	}
	out := t.list(t.items(span{c.from, end}), kind)
	stage := t.stageAfter(kind.End, c)
	for i := range out {
		if stage != "" {
			out[i].stage = stage
		}
	}
	return out
}

// items cuts a clause at 、 and at 和 between two whole names.
func (t *text) items(c span) []item {
	var spans []span
	from := c.from
	t.outside(c.from, c.to, func(i int, r rune) bool {
		switch {
		case r == '、':
			spans = append(spans, span{from, i})
			from = i + len("、")
		case strings.ContainsRune("和与及", r) && t.joins(from, i, c.to):
			spans = append(spans, span{from, i})
			from = i + utf8.RuneLen(r)
		}
		return true
	})
	spans = append(spans, span{from, c.to})
	var out []item
	for i, s := range spans {
		it := t.strip(s)
		if i > 0 && !it.verb {
			it.verb, it.stage, it.inherits = out[i-1].verb, out[i-1].stage, true
		}
		out = append(out, it)
	}
	return out
}

// joins tells whether 和 at i links two names: a whole one before it, and one behind it
// that is somebody's own.
func (t *text) joins(from, i, to int) bool {
	before := strings.TrimRight(t.s[from:i], " ")
	if strings.HasSuffix(before, "以") {
		before = strings.TrimSuffix(before, "以")
	}
	at := from + len(before)
	if t.kinds.Ending(classKind, at) == nil && !t.inQuotes(at) && t.words.Ending(classUndertake, at) == nil {
		return false
	}
	_, n := utf8.DecodeRuneInString(t.s[i:])
	behind := t.s[i+n : to]
	if end := strings.IndexAny(behind, "、和与及"); end > 0 {
		behind = behind[:end]
	}
	for _, w := range []string{"配套", "附属", "相关", "连接线", "其"} {
		if strings.HasPrefix(behind, w) {
			return false
		}
	}
	return t.words.At(classUndertake, i+n) != nil || named(behind)
}

// strip takes the verbs off the front of an item: 加快推进, 全面完成, 支持高新区打造.
func (t *text) strip(s span) item {
	from := t.skip(s.from, s.to)
	it := item{span: span{from, s.to}, lead: from}
	it.chain()(t)
	// A strong verb further on, before the name: 支持高新区打造….
	marks := t.words.In(it.from, it.to)
	for i := len(marks) - 1; i >= 0; i-- {
		if kind, _, _ := strings.Cut(marks[i].Tag, " "); kind != "verb" || t.kindFrom(it.from, marks[i].Start) || !t.kindFrom(marks[i].End, it.to) {
			continue
		}
		it.from = marks[i].Start
		it.chain()(t)
		break
	}
	return it
}

// chain moves an item's start over the verbs and adverbs that it begins with; adverbs
// count only before a verb.
func (it *item) chain() func(*text) {
	return func(t *text) {
		for at := it.from; at < it.to; {
			at = t.skip(at, it.to)
			m := t.words.At(classUndertake, at)
			if m == nil || m.End > it.to {
				break
			}
			at = m.End
			kind, stage, _ := strings.Cut(m.Tag, " ")
			switch kind {
			case "verb", "weak":
				it.from, it.verb = m.End, true
				if stage != "" {
					it.stage = stage
				}
			case "how":
				if it.verb && (m.End-m.Start <= len("一批")) && isCount(t.s[m.Start:m.End]) {
					it.from = m.End
				}
			default:
				return
			}
		}
		it.from = t.skip(it.from, it.to)
	}
}

func isCount(word string) bool { return word == "一批" || word == "了" || word == "好" }

// kindFrom tells whether a kind's word stands in from–to.
func (t *text) kindFrom(from, to int) bool { return from < to && len(t.kinds.In(from, to)) > 0 }

// kindAt finds the last kind in an item that what follows lets end a name.
func (t *text) kindAt(it item) *lexicon.Mark {
	marks := t.kinds.In(it.from, it.to)
	for i := len(marks) - 1; i >= 0; i-- {
		if m := &marks[i]; m.End <= it.to && t.endsName(m.End, it.to) {
			return m
		}
	}
	return nil
}

// endsName tells whether a name may end at end: the item does, a word of building or
// of stage follows, or a phase.
func (t *text) endsName(end, to int) bool {
	rest := strings.TrimLeft(t.s[end:to], " ")
	if rest == "" || phaseLength(rest) > 0 || strings.HasPrefix(rest, "（") || strings.HasPrefix(rest, "(") {
		return true
	}
	if strings.HasPrefix(rest, "等") {
		return true
	}
	m := t.words.At(classUndertake, to-len(rest))
	return m != nil && !strings.HasPrefix(t.s[m.End:], "的") && !strings.HasPrefix(m.Tag, "how") || strings.HasPrefix(rest, "年内")
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

// stageAfter gives the stage told by the words behind a name, up to its clause's end.
func (t *text) stageAfter(from int, c span) string {
	for _, m := range t.words.In(from, c.to) {
		kind, stage, _ := strings.Cut(m.Tag, " ")
		if stage != "" && (kind == "after" || kind == "verb") {
			return stage
		}
	}
	return ""
}

// single reads items that each end in a kind of their own.
func (t *text) single(items []item, _ string) []project {
	var out []project
	if len(items) == 0 {
		return nil
	}
	c := span{items[0].lead, items[len(items)-1].to}
	var waiting []item // places before a line that is shared: 甲至乙、丙至丁高速公路
	for _, it := range items {
		m := t.kindAt(it)
		if m == nil {
			waiting = append(waiting, it)
			continue
		}
		to := m.End + phaseLength(strings.TrimLeft(t.s[m.End:it.to], " "))
		name := cleanName(t.s[it.from:to])
		stage := t.stageAfter(to, span{it.from, it.to})
		if stage == "" {
			stage = t.stageAfter(items[len(items)-1].from, c)
		}
		if !t.accept(name, it, m, stage != "") {
			waiting = nil
			continue
		}
		if stage == "" {
			stage = it.stage
		}
		p := project{name: name, from: it.lead, to: to, stage: stage, rule: ruleKind, behind: t.s[to:]}
		if it.inherits {
			p.from = it.from
		}
		if m.Tag == "line" {
			out = append(out, t.shared(waiting, p, t.s[m.Start:m.End])...)
		}
		out = append(out, p)
		waiting = nil
	}
	return out
}

const maxName = 50 // characters of a name

// accept tells whether a name with its kind is that of an undertaking, not of works
// at large.
func (t *text) accept(name string, it item, kind *lexicon.Mark, staged bool) bool {
	n := utf8.RuneCountInString(name)
	if n < 3 || n > maxName || !it.verb && !staged {
		return false
	}
	own := strings.TrimSuffix(name, t.s[kind.Start:kind.End])
	switch kind.Tag {
	case "treat":
		return own != "" && (hasRegion(own) || strange(own) >= 2 || strings.Contains(own, "“"))
	case "work":
		if strings.HasSuffix(name, "工程") && it.verb && utf8.RuneCountInString(own) >= 6 && !isSlogan(name) {
			return true
		}
	}
	return own != "" && named(own)
}

// cleanName drops spaces and what stands before a name without being of it.
func cleanName(s string) string {
	s = strings.Join(strings.Fields(s), "")
	for _, w := range []string{"一批", "一座", "一个", "一处", "一条", "全市", "全省", "全县", "全区", "全旗"} {
		s = strings.TrimPrefix(s, w)
	}
	return s
}
