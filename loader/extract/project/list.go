package project

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/region"
)

const maxTail = 48 // bytes between 等 and the kind of a list

// listEnd finds 等…项目 in a clause: where the list ends, and the kind of its members.
func (t *text) listEnd(c span) (end int, kind *lexicon.Mark, ok bool) {
	t.outside(c.from, c.to, func(i int, r rune) bool {
		if r != '等' {
			return true
		}
		marks := t.kinds.In(i, min(c.to, i+2*maxTail))
		for j := len(marks) - 1; j >= 0; j-- {
			m := &marks[j]
			if m.Start-i <= maxTail && m.End <= c.to && t.endsName(m.End, c.to) && !listsIn(t.s[i+len("等"):m.Start]) {
				end, kind, ok = i, m, true
				break
			}
		}
		return true
	})
	return end, kind, ok
}

// listsIn tells whether a list's tail holds a list itself, not one of counts: 等12个百亿元、70个
// 30亿元以上项目.
func listsIn(tail string) bool {
	for i, part := range strings.Split(tail, "、") {
		if i > 0 && !counted(part) {
			return true
		}
	}
	return false
}

// list reads the members of a list that 等…项目 ends at end. A member takes the words of
// the tail that it needs: a line's kind (甲乙、丙丁等铁路), a treatment (甲矿、乙矿等灾害治理项目).
func (t *text) list(items []item, end int, kind *lexicon.Mark, stage string) []project {
	tail := ""
	whole := "" // what a member takes that is nothing but an owner's name
	if kind.Tag == "line" {
		tail = t.s[kind.Start:kind.End]
	} else if line := t.lineIn(end, kind.Start); line != nil {
		tail = t.s[line.Start:line.End] // 甲乙、丙丁等铁路项目
	} else if own := tailWords(t.s[end+len("等") : kind.Start]); treats(own) {
		tail = own + t.s[kind.Start:kind.End]
	} else if own != "" && (kind.Tag == "work" || isSite(kind) && utf8.RuneCountInString(own) >= 2) {
		whole = own + t.s[kind.Start:kind.End]
	}
	if kind.Tag == "treat" && !items[0].strong {
		return nil
	}
	if kind.Tag != "line" && t.lineIn(end, kind.Start) == nil && !t.anchored(items, end, kind, stage) {
		return nil
	}
	var out []project
	var waiting []item
	for _, it := range items {
		name := strings.TrimSuffix(cleanName(t.s[it.from:it.to]), "建设")
		m := t.kinds.Ending(classKind, it.to)
		own := name
		if m != nil {
			own = strings.TrimSuffix(name, t.s[m.Start:m.End])
		}
		if m == nil || isSite(m) && treats(tail) {
			if tail == "" && strings.Contains(name, "至") && !t.kindIn(it.from, it.to) {
				waiting = append(waiting, it)
				continue
			}
			name += tail
			if isOwner(own) {
				name += whole
			}
		}
		n := utf8.RuneCountInString(name)
		if n < 2 || n > maxName || isSite(kind) && m == nil && (whole == "" || !isOwner(own) || foreign(own) < 2) || own == "" || m == nil && isRegion(own) || strings.Count(name, "“") > 1 || strings.HasSuffix(name, "公司") || strings.HasSuffix(name, "集团") || strings.Contains(name, "—") && kind.Tag != "line" && !(m != nil && linked(name)) || countsOnly(name) || t.isPhrase(it.from, it.to) || !(named(name) || (kind.Tag == "line" || m != nil && m.Tag == "line") && isWay(own) || foreign(own) >= 2 || ofPlace(name, 5)) {
			waiting = nil
			continue
		}
		p := project{name: name, from: it.lead, to: it.to, stage: stage, rule: ruleList}
		if p.stage == "" {
			p.stage = it.stage
		}
		if p.stage == "" && strings.Contains(t.s[end:kind.Start], "在建") {
			p.stage = "续建"
		}
		if m != nil {
			out = append(out, t.shared(waiting, p, m)...)
			waiting = nil
		}
		out = append(out, p)
	}
	return out
}

// lineIn gives the kind of line that stands last in from–to, where a list's tail is
// about lines, without a word of building between: 等高速公路续建项目.
func (t *text) lineIn(from, to int) *lexicon.Mark {
	marks := t.kinds.In(from, to)
	if len(marks) == 0 {
		return nil
	}
	m := &marks[len(marks)-1]
	if rest := t.s[m.End:to]; m.Tag != "line" || rest != "" && t.words.At(classUndertake, m.End) == nil {
		return nil
	}
	return m
}

// isOwner tells a name that says whose or where a thing is and not what: 甲集团, 某能乙县.
func isOwner(name string) bool {
	if coded(name) || phased(name) || strings.ContainsAny(name, "“（(") {
		return false
	}
	for _, w := range features {
		name = strings.TrimSuffix(name, w)
	}
	for i := range name {
		for end := i + 2*len("字"); end <= len(name) && end <= i+longestGeneral*len("字"); end += len("字") {
			if general()[name[i:end]] {
				return false
			}
		}
	}
	return true
}

// features end the names of places that people did not make, or made long ago.
var features = []string{"大峡谷", "峡谷", "草原", "沙漠", "沙地", "湿地", "瀑布", "古城", "古镇", "长城"}

// tailWords drops from a list's tail what counts or stresses its members.
func tailWords(tail string) string {
	tail = strings.Join(strings.Fields(tail), "")
	if rest := strings.TrimLeft(tail, "0123456789"); rest != tail {
		tail = strings.TrimLeft(rest, "余多")
	}
	for _, w := range []string{"一批", "重点", "重大", "标志性", "骨干", "项", "个", "处", "座", "余"} {
		tail = strings.TrimPrefix(tail, w)
	}
	if i := strings.Index(tail, "级"); i > 0 && strings.Trim(tail[:i], "十百千万亿元吨") == "" {
		tail = tail[i+len("级"):] // 百亿级…项目
	}
	if strings.Contains(tail, "亿元") {
		return "" // 12个百亿元、70个30亿元以上项目
	}
	return tail
}

// anchored tells a list of undertakings from one of products or works at large (轴承、法兰等
// 项目): its tail counts or stresses them, tells a stage, or a member has a code, a phase
// or a region.
func (t *text) anchored(items []item, end int, kind *lexicon.Mark, stage string) bool {
	tail := t.s[end:kind.Start]
	for _, w := range []string{"重点", "重大", "一批", "标志性", "骨干"} {
		if strings.Contains(tail, w) {
			return true
		}
	}
	if counted(tail) || treats(tail) || stage != "" {
		return true
	}
	for _, it := range items {
		if name := t.s[it.from:it.to]; (owned(name) || ofPlace(name, 5)) && !isRegion(name) {
			return true
		}
		if m := t.lastKind(it); m != nil && (m.Tag == "line" || m.Tag == "site") && t.endsWhole(it.from, it.to) && !strings.Contains(t.s[it.from:it.to], "—") {
			return true
		}
	}
	return false
}

func isSite(kind *lexicon.Mark) bool { return strings.HasPrefix(kind.Tag, "site") }

// treats tells whether the words of a list's tail say what is done to its members.
func treats(tail string) bool {
	for _, w := range []string{"治理", "修复", "改造", "整治", "补水", "清淤", "加固"} {
		if strings.Contains(tail, w) {
			return true
		}
	}
	return false
}

// shared gives the names that stand before a project what they share with it: the
// words of a line behind its way (甲至乙、丙至丁高速公路), or nothing for what is just a
// project (甲二期、乙一期项目).
func (t *text) shared(waiting []item, p project, kind *lexicon.Mark) []project {
	tail := ""
	switch {
	case kind.Tag == "line":
		tail = t.s[kind.Start:kind.End]
		if _, behind, ok := strings.Cut(p.name, "至"); ok {
			if _, end, ok := region.Leading(behind); ok && end < len(behind) {
				tail = behind[end:]
			}
		}
	case kind.Tag == "work":
		if end := leading(p.name); end > 0 && end < len(p.name) && !isDigit(p.name[end]) && len(waiting) > 0 && isRegion(cleanName(t.s[waiting[0].from:waiting[0].to])) {
			tail = p.name[end:] // 甲、乙机场改扩建项目
		}
	default:
		return nil
	}
	var out []project
	for _, it := range waiting {
		if kind.Tag == "line" && t.kinds.Ending(classKind, it.to) != nil {
			continue // it has a kind of its own
		}
		name := cleanName(t.s[it.from:it.to])
		n := utf8.RuneCountInString(name)
		way := strings.Contains(name, "至") || kind.Tag == "work" && tail != "" && isRegion(name) || tail != "" && n <= 4 && foreign(name) >= 2
		if n < 2 || n > 20 || it.to > p.to || !way && !(tail == "" && owned(name) && !isRegion(name)) || t.isPhrase(it.from, it.to) {
			continue
		}
		q := p
		q.name, q.from, q.to = name+tail, it.lead, it.to
		out = append(out, q)
	}
	return out
}
