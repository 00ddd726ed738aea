package responsibility

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
)

// deeds are what bodies do together: they end the list of those who join in.
var deeds = []string{
	"负责", "制定", "开展", "推进", "推动", "组织", "研究", "建立", "实施", "出台", "落实", "完善",
	"抓好", "做好", "加强", "编制", "修订", "进行", "完成", "提出", "指导", "督促",
	"共同", "对", "按", "等", // and how they do it
}

// deedIn gives where in s the first of the deeds stands, -1 for nowhere; 县委组织部 does none.
func deedIn(s string) int {
	for from := 0; ; {
		i := firstOf(s[from:], deeds...)
		switch {
		case i < 0:
			return -1
		case !strings.HasPrefix(s[from+i:], "组织部"):
			return from + i
		}
		from += i + len("组织部")
	}
}

// together reads 由A会同B开展…: A leads, B supports.
func (r *reader) together(p *passage.Passage, w words, with lexicon.Mark, from, to int) {
	start := sentenceOf(w.s[:with.Start], from)
	by := strings.LastIndex(w.s[start:with.Start], "由")
	if by < 0 {
		return
	}
	by += start
	behind := w.s[with.End:min(to, runeStart(w.s, with.End+maxSentence))]
	stop := deedIn(behind)
	if stop <= 0 || strings.Contains(behind[:stop], "牵头") {
		return // read with its verb
	}
	first, ok := unlabelled(w.slice(by+len("由"), with.Start))
	others, all := unlabelled(w.slice(with.End, with.End+stop))
	if !ok || !all || len(first.names[responsible]) == 0 {
		return
	}
	var d duty
	d.add(lead, first.names[responsible]...)
	d.add(supporting, others.names[responsible]...)
	end := with.End + stop
	if more := d.supported(w, firstClause(w.s, end, to), to, -1); more > firstClause(w.s, end, to) {
		end = more
	}
	task := w.s[start:firstEnd(w.s, with.End)]
	switch {
	case by == start && start == 0 && len(p.Section) > 1: // under a heading of its own
		task = p.Section[len(p.Section)-1]
	case by == start && start > from:
		task = w.s[sentenceOf(strings.TrimRight(w.s[:start], "。；"), from):start] // …。由A会同B组织实施。
	}
	r.emit(p, ruleProse, p.Run, by, end, short(strings.TrimSpace(task)), d)
}

// joined takes in those whom the lead joins right behind its verb, at byte at of w: A牵头会同B制定….
// It gives where they end.
func (d *duty) joined(w words, at, to int) int {
	verb := at
	if strings.HasPrefix(w.s[at:to], "，") {
		at += len("，") // A牵头，会同B制定…
	}
	for _, m := range lexicon.Index(w.marks).In(at, to) {
		if m.Start > at || m.Tag != "with "+supporting {
			continue
		}
		stop := deedIn(w.s[m.End:to])
		if stop <= 0 {
			break
		}
		others, ok := unlabelled(w.slice(m.End, m.End+stop))
		if !ok {
			break
		}
		d.add(supporting, others.names[responsible]...)
		return m.End + stop
	}
	return verb
}

// isTold tells by what follows a verb of a role that the sentence tells what was done, and is no
// task: 甲局牵头，会同乙局起草了….
func isTold(rest string) bool {
	rest = rest[:min(len(rest), runeStart(rest, told))]
	if i := firstOf(rest, "。", "；"); i >= 0 {
		rest = rest[:i]
	}
	i := strings.Index(rest, "了")
	return i > 0 && !strings.HasSuffix(rest[:i], "为") && !strings.HasPrefix(rest[i:], "了解")
}

// told is how far behind a verb, in bytes, what was done is looked for.
const told = 120

// firstClause gives where the clause ends that byte at of s stands in, to at most.
func firstClause(s string, at, to int) int {
	if i := firstOf(s[at:min(to, runeStart(s, at+maxSentence))], "，", "。", "；"); i >= 0 {
		return at + i
	}
	return to
}

// helped reads a sentence that opens with who answers and who supports, before what is to be done:
// A负责，B配合，建设….
func (r *reader) helped(p *passage.Passage, w words, verb lexicon.Mark, from, to int) {
	start := sentenceOf(w.s[:verb.Start], from)
	if verb.Start-start > maxSentence {
		return
	}
	d, ok := unlabelled(w.slice(start, verb.Start))
	if !ok || len(d.names[responsible]) == 0 || len(d.names[lead]) > 0 {
		return
	}
	end := d.supported(w, verb.End, to, -1)
	task := strings.TrimLeft(w.s[end:max(end, min(to, firstEnd(w.s, end)))], "，, ")
	if end > verb.End && task != "" {
		r.emit(p, ruleProse, p.Run, start, end, short(task), d)
	}
}

// shared reads a paragraph's last sentence where it is nothing but those who answer for what the
// others say: 市财政局、市教育局按职责分工负责，市审计局配合.
func (r *reader) shared(p *passage.Passage, w words, verb lexicon.Mark, from int) {
	start := sentenceOf(w.s[:verb.Start], from)
	alone := start == 0 && len(p.Section) > 1 && !p.Heading
	if start == from && !alone || asides(w.s[start:verb.Start]) {
		return
	}
	names := w.slice(start, verb.End)
	if strings.HasPrefix(names.s, "由") {
		if names = names.slice(len("由"), len(names.s)); names.with() > 0 {
			return // read with 会同
		}
	}
	d, ok := unlabelled(names)
	if !ok || len(d.names[responsible])+len(d.names[supporting]) < 2 || len(d.names[lead]) > 0 {
		return
	}
	task := w.s[from:start]
	if alone {
		task = p.Section[len(p.Section)-1] // all that stands under a heading of its own
	}
	r.emit(p, ruleProse, p.Run, start, verb.End, short(strings.Trim(task, " 　")), d)
}

// asides tells whether a sentence has brackets other than those of sorts of places: 各县（市、区）人民政府.
func asides(s string) bool {
	for _, b := range brackets(s) {
		from, to := b.inside(s)
		if strings.Trim(s[from:to], placeRunes+"、街道") != "" {
			return true
		}
	}
	return false
}

// sentenceOf gives where the last sentence of s begins, from or behind it.
func sentenceOf(s string, from int) int {
	for i := len(s); i > from; {
		c, n := utf8.DecodeLastRuneInString(s[:i])
		if strings.ContainsRune("。；：！？", c) {
			return i
		}
		i -= n
	}
	return from
}

// firstEnd gives where the sentence ends that byte at of s stands in.
func firstEnd(s string, at int) int {
	if i := firstOf(s[at:], "。", "；"); i >= 0 {
		return at + i
	}
	return len(s)
}
