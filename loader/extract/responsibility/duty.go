package responsibility

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// Roles of the lexicon. The first is kept apart in a fact, the others are kinds of
// responsible bodies.
const (
	lead        = "lead"
	responsible = "responsible"
	supporting  = "supporting"
	undertaking = "undertaking"
	deadline    = "deadline"
	other       = "other"
)

const classRole lexicon.Class = "role"

// duty is who answers for a task, read from a bracket, a line, a sentence or a row.
type duty struct {
	names    map[string][]string // by role
	deadline string
}

func (d *duty) empty() bool {
	return len(d.names[lead])+len(d.names[responsible])+len(d.names[supporting])+len(d.names[undertaking]) == 0
}

func (d *duty) add(role string, names ...string) {
	if d.names == nil {
		d.names = map[string][]string{}
	}
	d.names[role] = append(d.names[role], names...)
}

// fact puts the duty into a fact: those that do not lead are responsible, each with
// its role. A name stands once, with the first of its roles.
func (d *duty) fact() fact.Responsibility {
	r := fact.Responsibility{Lead: []string{}, Responsible: []string{}, Roles: map[string]string{}}
	leads := map[string]bool{}
	for _, role := range [...]string{lead, responsible, undertaking, supporting} {
		for _, n := range d.names[role] {
			switch {
			case leads[n] || r.Roles[n] != "": // seen
			case role == lead:
				leads[n] = true
				r.Lead = append(r.Lead, n)
			default:
				r.Responsible = append(r.Responsible, n)
				r.Roles[n] = role
			}
		}
	}
	if d.deadline != "" {
		r.Deadline = &d.deadline
	}
	return r
}

// words is a stretch of text with its role marks, offsets counting in s.
type words struct {
	s     string
	marks []lexicon.Mark
}

func (w words) slice(from, to int) words {
	out := words{s: w.s[from:to]}
	for _, m := range lexicon.Index(w.marks).In(from, to) {
		if m.End <= to {
			m.Start, m.End = m.Start-from, m.End-from
			out.marks = append(out.marks, m)
		}
	}
	return out
}

// label is a word such as 责任单位 with its colon.
type label struct {
	start, end int // end is behind the colon
	role       string
}

// labels finds the labels in w: with a colon, or one of more than two characters at
// the start (（责任单位 市财政局）).
func (w words) labels() []label {
	var out []label
	for _, m := range w.marks {
		role, ok := strings.CutPrefix(m.Tag, "label ")
		if !ok {
			if role, ok = strings.CutPrefix(m.Tag, "verb "); !ok {
				continue
			}
		}
		rest := strings.TrimLeft(w.s[m.End:], " 　")
		if remark := remarkBefore(rest); remark > 0 {
			rest = rest[remark:] // 责任单位（第一个为牵头单位）：
		}
		n := len(w.s) - m.End - len(rest)
		next, size := utf8.DecodeRuneInString(rest)
		if start, end, ok := boxed(w.s, m.Start, m.End); ok && strings.HasPrefix(m.Tag, "label ") {
			out = append(out, label{start, end, role})
			continue
		}
		switch {
		case colons.Has(next):
			out = append(out, label{ownStart(w.s, m.Start), m.End + n + size, role})
		case m.Start == 0 && n == 0 && (next == '为' || next == '是') && strings.HasPrefix(m.Tag, "label "):
			out = append(out, label{m.Start, m.End + size, role}) // 责任单位为甲局
		case n > 0 && strings.HasPrefix(m.Tag, "label ") && (m.Start == 0 || w.goesOnBare(out, m.Start)):
			out = append(out, label{m.Start, m.End + n, role})
		}
	}
	return out
}

// goesOnBare tells whether a blank parts what stands at byte at from labels before it that have no
// colon either: 责任单位 甲局 完成时限 9月底.
func (w words) goesOnBare(before []label, at int) bool {
	return len(before) > 0 && !endsInMark(w.s[:before[0].end]) && strings.HasSuffix(w.s[:at], " ")
}

// labelled reads 牵头单位：A；责任单位：B、C；完成时限：2025年底.
func labelled(w words, labels []label) duty {
	var d duty
	last := ""
	for i, l := range labels {
		end := len(w.s)
		if i+1 < len(labels) {
			end = labels[i+1].start
		}
		part := w.slice(l.end, end)
		if i := strings.Index(part.s, "。"); i >= 0 {
			part = part.slice(0, i)
		}
		switch l.role {
		case deadline:
			a, b := trim(part.s, 0, len(part.s))
			d.deadline = strings.Trim(part.s[a:b], "，,；;、")
		case other:
		default:
			last = d.list(part, l.role, last, isLoose)
		}
	}
	return d
}

// isLoose takes for a body what a label says is one, unless it reads like a sentence or begins with a figure, as the
// cells of columns that came apart do.
func isLoose(name string) bool {
	if isBody(name) {
		return true
	}
	figure := name != "" && name[0] >= '0' && name[0] <= '9'
	return !isRest(name) && !figure && runeset.Len(name) <= 20 && !strings.ContainsAny(name, "。！？《》")
}

// maxItem is the length in bytes of the longest item of a list of names.
const maxItem = 400

// list reads names with what follows them (牵头, 配合, 按职责分工负责); names without take
// role. last is the place that the names before went by; the new one is given back.
func (d *duty) list(w words, role, last string, ok func(string) bool) string {
	var names []string
	flush := func(role string) {
		if len(names) == 0 {
			return
		}
		names, last = complete(names, last)
		d.add(role, names...)
		names = nil
	}
	end := 0 // of the item before
	for _, it := range split(w.s) {
		between := w.s[end:it[0]]
		if strings.ContainsAny(between, "；;") {
			flush(role) // A、B；C配合
		}
		if end = it[1]; it[1]-it[0] > maxItem {
			continue
		}
		item := w.slice(it[0], it[1])
		if name, as := item.calledAs(); as != "" && isBody(name) {
			names = append(names, name)
			flush(as)
			continue
		}
		if isRemark(cutAside(item.s)) {
			continue
		}
		if strings.Contains(item.s, "：") {
			break // the label of something else: 适用范围：…
		}
		if with := item.with(); with > 0 {
			if name := cutRest(item.s[:with]); ok(name) {
				names = append(names, name)
			}
			flush(cmp.Or(item.lastVerb(), role))
			item = item.slice(with, len(item.s))
		}
		name, verb := item.cutVerb()
		if t := asDeadline(item.s); t != "" {
			d.deadline = t
			continue
		}
		if name = strings.ReplaceAll(cutRest(name), " ", ""); name != "" && !isRest(name) && ok(name) {
			if between == "、" {
				giveZone(names, name)
			}
			names = append(names, name)
		}
		switch {
		case verb == responsible:
			flush(role) // as the label or the column has it: 牵头单位：A、B按职责分工负责
		case verb != "":
			flush(verb)
		}
	}
	flush(role)
	return last
}

// calledAs parts a name from the role that 为 gives it: 市水利局为责任单位; as is empty without one.
func (w words) calledAs() (name, as string) {
	for _, m := range w.marks {
		if role, ok := strings.CutPrefix(m.Tag, "label "); ok && m.End == len(w.s) {
			if name, ok = strings.CutSuffix(w.s[:m.Start], "为"); ok && !saysFirstLeads(w.s) {
				return name, role
			}
		}
	}
	return "", ""
}

// callsRoles tells whether 为 gives a role at the end of w.
func (w words) callsRoles() bool { _, as := w.calledAs(); return as != "" }

// cutVerb parts a name from the verb of its role: 市财政局按职责分工负责, 市教育局（牵头）. 会同
// before a name is a role as well. What stands in a bracket is the name's own, but for
// a verb alone and for remarks on the list (列第一位的为牵头单位，下同).
func (w words) cutVerb() (name, role string) {
	from, to := 0, len(w.s)
	if open, _, n := openings.Next(w.s, 0); n > 0 && open > 0 {
		in := strings.Trim(w.s[open+n:], closing)
		switch {
		case isRemark(in):
			to = open
		case isVerb(w.marks, open+n, open+n+len(in)):
			to, role = open, w.verbAt(open+n)
		}
		w = w.slice(0, to)
		if to == open && role != "" {
			return w.s, role
		}
	}
	for _, m := range w.marks {
		kind, r, _ := strings.Cut(m.Tag, " ")
		switch {
		case kind == "with" && (m.Start == from || r == "" && tellsTask(w.s[from:m.Start])):
			from = m.End
			role = r
		case kind == "verb" && m.End < len(w.s) && kindOf(w.s[m.End:]) == tagOffice && m.Start > from:
			// 老龄健康指导中心
		case (kind == "verb" || kind == "how") && m.Start >= from && !w.inBracket(m.Start):
			if to == len(w.s) {
				to = m.Start
			}
			if kind == "verb" && (role == "" || role == responsible) {
				role = r
			}
		}
	}
	return w.s[from:max(from, to)], role
}

// tellsTask tells what stands before 由 of the task that bodies answer for: 以上工作由甲局牵头.
func tellsTask(s string) bool { return taskTails.Close(s) }

var taskTails = runeset.TailsOf("工作", "任务", "事项", "措施", "具体", "均", "统一", "分别")

// with gives where 会同 stands behind a name that nothing parts from it: 甲部会同有关部门; 0 for
// nowhere.
func (w words) with() int {
	for _, m := range w.marks {
		if m.Tag == "with "+supporting && !w.inBracket(m.Start) {
			return m.Start
		}
	}
	return 0
}

// lastVerb gives the role of the last verb in w, empty without one.
func (w words) lastVerb() string {
	for i := len(w.marks) - 1; i >= 0; i-- {
		if role, ok := strings.CutPrefix(w.marks[i].Tag, "verb "); ok {
			return role
		}
	}
	return ""
}

// isVerb tells whether s[from:to] is one verb of a role.
func isVerb(marks []lexicon.Mark, from, to int) bool {
	for _, m := range marks {
		if m.Start == from && m.End == to && strings.HasPrefix(m.Tag, "verb ") {
			return true
		}
	}
	return false
}

func (w words) verbAt(at int) string {
	for _, m := range w.marks {
		if role, ok := strings.CutPrefix(m.Tag, "verb "); ok && m.Start == at {
			return role
		}
	}
	return ""
}

func (w words) inBracket(at int) bool {
	depth := 0
	for _, r := range w.s[:at] {
		switch {
		case opens(r):
			depth++
		case closes(r):
			depth--
		}
	}
	return depth > 0
}

// remarks are words of what is said about a list.
var remarks = [...]string{
	"下同", "除", "不再", "以下", "列第一", "排第一", "排名第一", "为牵头", "具体任务",
}

// remarkFirst holds a character of each of remarks, and of all that saysFirstLeads finds.
var remarkFirst = runeset.Of("下除不以一首为具")

// isRemark tells words about a list from names in it: 下同, 列第一位的为牵头单位, 不再逐一列出.
func isRemark(s string) bool {
	if !remarkFirst.In(s) {
		return false // by far most
	}
	for _, w := range remarks {
		inside := w != "除" && w != "以下" // these two stand in other words as well: 拆除
		if strings.HasPrefix(s, w) || strings.HasSuffix(s, w) || inside && strings.Contains(s, w) {
			return true
		}
	}
	return saysFirstLeads(s)
}

// cutRest drops what ends a list without being a name: 等, 等有关部门, 等单位, 共同.
func cutRest(name string) string {
	name = cutOpenBracket(name)
	if etc.In(name) {
		if i := strings.LastIndex(name, "等"); others.MatchString(name[i:]) {
			name = name[:i]
		}
	}
	for _, w := range []string{"共同", "分别", "具体", "，", "、"} {
		name = strings.TrimSuffix(name, w)
	}
	a, b := trim(name, 0, len(name))
	return name[a:b]
}

var etc = runeset.Of("等")

// others ends a list whose other names are left out: 等, 等有关部门, 等群团组织.
var others = regexp.MustCompile(`^等(?:[省市县区旗州]政府|有关|相关|职能|成员|市直|县直|区直|省直)*` +
	`(?:部门|单位|部门单位|部门和单位|机构|地区|企业|群团|群团组织|组织|金融机构)?$`)

// cutOpenBracket drops a bracket's sign that has lost its other one.
func cutOpenBracket(name string) string {
	if !signs.In(name) {
		return name // by far most
	}
	opened, closed := 0, 0
	for _, r := range name {
		if opens(r) {
			opened++
		}
		if closes(r) {
			closed++
		}
	}
	switch {
	case closed > opened:
		return strings.TrimRight(name, closing)
	case opened > closed:
		return strings.TrimLeft(name, opening)
	}
	return name
}

// unlabelled reads A牵头，B、C配合 and A、B按职责分工负责. All items must be bodies by their
// shape, and the first must say whose, or be an office, as those of the nation are named
// (商务部、海关总署负责) and in a county's plans its own.
func unlabelled(w words) (duty, bool) {
	var d duty
	first, bad := "", 0
	d.list(w, responsible, "", func(name string) bool {
		if first == "" {
			first = name
		}
		if !isBody(name) && !isShort(name) {
			bad++
			return false
		}
		return true
	})
	for _, names := range d.names {
		if slices.ContainsFunc(names, isShort) {
			bad++ // no seat ends their list
		}
	}
	if d.empty() || bad > 0 || !standsFirst(first) {
		return duty{}, false
	}
	return d, true
}

// standsFirst tells a name by which it is known whose bodies the list that it opens has.
func standsFirst(name string) bool {
	return place(name) != "" || isWhole(name) || kindOf(name) == tagOffice || strings.HasSuffix(name, "部门")
}

// ledList reads A牵头，B、C参与 in a bracket, where what is listed may be no body by its shape, as
// a branch or a section of a railway, beside more that are.
func ledList(w words) (duty, bool) {
	d, ok := unlabelled(w)
	if ok {
		return d, ok
	}
	d = duty{}
	bodies, others := 0, 0
	d.list(w, responsible, "", func(name string) bool {
		switch {
		case isBody(name):
			bodies++
		case isLoose(name):
			others++
		default:
			others += bodies + 1 // a sentence
		}
		return true
	})
	return d, len(d.names[lead]) > 0 && isBody(d.names[lead][0]) && bodies > 2*others
}

// hasVerb tells whether a role's verb stands in w.
func (w words) hasVerb() bool {
	for _, m := range w.marks {
		if strings.HasPrefix(m.Tag, "verb ") {
			return true
		}
	}
	return false
}
