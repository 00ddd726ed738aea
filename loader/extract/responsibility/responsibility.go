// Package responsibility reads who answers for which task: brackets behind a task
// (牵头单位：…；责任单位：…), lines of that form, sentences (由…牵头，…配合) and tables.
package responsibility

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/official"
	"plangraph/loader/passage"
	"plangraph/loader/runeset"
)

// The rules that a responsibility's fact can carry.
const (
	ruleLabel = "responsibility.label" // （牵头单位：…）
	ruleVerb  = "responsibility.verb"  // （…牵头，…按职责分工负责）
	ruleNames = "responsibility.names" // （市财政局、教育局） that closes a task
	ruleLine  = "responsibility.line"  // a line 责任单位：… below a task
	ruleProse = "responsibility.prose" // 由…牵头，…配合
	ruleTable = "responsibility.table" // a row with a column 责任单位
	// such a row with cells that could not be cut out for certain
	ruleWhole = "responsibility.table-whole"
)

const taskLength = 30 // characters of a task that has no heading

// Read gives the responsibilities of a plan, in reading order.
func Read(passages []passage.Passage) []fact.Responsibility {
	r := reader{orders: orders(passages)}
	for i := 0; i < len(passages); i++ {
		p := &passages[i]
		switch {
		case p.Table != nil:
			r.table(p, i)
		case p.Heading:
			r.text(passages, i)
		default:
			n := lines(passages[i:])
			if n > 0 {
				r.lines(passages, i, n)
				i += n - 1
				continue
			}
			r.text(passages, i)
		}
	}
	return r.out
}

type reader struct {
	out    []fact.Responsibility
	orders map[*fact.Plan]spot // where it holds that the first body of a list leads
}

// emit adds a duty for a task, with the words run[from:to] as its quote. Only a table
// tells a task by itself, without anyone who answers for it.
func (r *reader) emit(p *passage.Passage, rule string, run document.Run, from, to int, task string, d duty) {
	f := d.fact()
	if _, _, ok := run.Source(from, to); !ok || d.empty() && p.Table == nil {
		return
	}
	f.Common = p.FactOf(fact.TypeResponsibility, rule, run, from, to)
	f.Plan, f.Task = p.Plan.Title, task
	r.out = append(r.out, f)
}

// text reads the brackets of a paragraph, and its sentences outside of them.
func (r *reader) text(passages []passage.Passage, i int) {
	p := &passages[i]
	marks := roleMarks(p.Marks)
	if len(marks) == 0 && !endsInBracket(p.S) {
		return
	}
	w := words{straight(p.S), marks}
	taskFrom, done := 0, 0
	for _, b := range brackets(w.s) {
		if b.from < done {
			continue
		}
		d, rule, ok := readBracket(w, b)
		if !ok {
			continue
		}
		r.sentences(p, w, done, b.from)
		task := taskBefore(passages, i, taskFrom, b)
		r.rank(p, spot{i, b.to}, p.S[b.from:b.to], &d)
		r.emit(p, rule, p.Run, b.from, b.to, task, d)
		taskFrom, done = b.to, b.to
	}
	for _, t := range tails(w, done, p.Heading) {
		r.sentences(p, w, done, t.from)
		r.rank(p, spot{i, t.to}, p.S[t.from:t.to], &t.duty)
		r.emit(p, ruleLabel, p.Run, t.from, t.to, taskBefore(passages, i, taskFrom, t.bracket), t.duty)
		taskFrom, done = t.to, t.to
	}
	r.sentences(p, w, done, len(p.S))
}

// padding may stand behind the last bracket of a paragraph.
var padding = runeset.Of(" 。；;")

// tail is labels without a bracket behind a task, and what they say: …。责任单位：A、B。
type tail struct {
	bracket
	duty
}

// tails reads those behind byte from. In a heading no sentence ends before them.
func tails(w words, from int, heading bool) []tail {
	var out []tail
	rest := w.slice(from, len(w.s))
	for _, l := range rest.labels() {
		start := from + l.start
		if n := len(out); n > 0 && start < out[n-1].to || l.role == deadline || l.role == other || !endsInMark(rest.s[:l.end]) {
			continue
		}
		if task := w.s[:start]; !closesSentence(task) && !(heading && cutOrdinal(task) != "") {
			continue
		}
		end := len(w.s)
		if i := strings.Index(w.s[start:], "。"); i >= 0 {
			end = start + i
		}
		in := w.slice(start, end)
		if d := labelled(in, in.labels()); !d.empty() {
			out = append(out, tail{bracket{start, end}, d})
		}
	}
	return out
}

func roleMarks(marks []lexicon.Mark) []lexicon.Mark {
	var out []lexicon.Mark
	for i := range marks {
		if marks[i].Class == classRole {
			out = append(out, marks[i])
		}
	}
	return out
}

// readBracket reads the duty in a bracket.
func readBracket(w words, b bracket) (duty, string, bool) {
	from, to := b.inside(w.s)
	in := w.slice(from, to)
	if labels := in.labels(); len(labels) > 0 {
		d := labelled(in, labels)
		if d.empty() {
			if led, ok := ledBefore(in, labels[0]); ok {
				led.deadline = cmp.Or(d.deadline, led.deadline)
				return led, ruleVerb, true
			}
		}
		return d, ruleLabel, !d.empty()
	}
	if i := strings.Index(in.s, "。"); i > 0 {
		in = in.slice(0, i) // a remark follows: 以下均需各县（市）政府落实，不再列出
	}
	if in.hasVerb() || in.callsRoles() {
		d, ok := ledList(in)
		return d, ruleVerb, ok
	}
	// Names alone must close the paragraph or stand alone below a heading, and be several; where a
	// sentence is closed before them, one of a place's offices is enough, or a sort of them: （各有关单位）.
	if rest := strings.TrimLeft(w.s[b.to:], " 。；;"); rest != "" {
		return duty{}, "", false
	}
	before := strings.TrimSpace(w.s[:b.from])
	d, ok := unlabelled(in)
	names := d.names[responsible]
	switch {
	case !ok || len(names) == 0:
		ok = false
	case before == "":
		ok = len(names) > 1
	case closesSentence(before):
		ok = len(names) > 1 || level(names[0]) != "" && kindOf(names[0]) == tagOffice || strings.HasPrefix(names[0], "各")
	default:
		ok = len(names) > 1 && !slices.ContainsFunc(names, mayBeThing)
	}
	return d, ruleNames, ok
}

// mayBeThing tells a name in a bracket behind words that are not closed that may be of what they
// tell of, and of no body that answers for it: （甲医院、乙学校）.
func mayBeThing(name string) bool {
	return !isWhole(name) && (level(name) == "" || kindOf(name) == "other")
}

// ledBefore reads A负责，B配合, or A、B alone, before a label that names none who answer:
// …；完成时限：9月底.
func ledBefore(in words, l label) (duty, bool) {
	before := in.slice(0, len(strings.TrimRight(in.s[:l.start], " 　，,；;。")))
	if !before.hasVerb() {
		return unlabelled(before)
	}
	return ledList(before)
}

func closesSentence(before string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(before, " 　"))
	return strings.ContainsRune("。；;！", last)
}

// taskBefore names the task that a bracket closes: the heading of its section where
// the bracket is the section's last word, else the run-in heading or the first
// words of what stands before it.
func taskBefore(passages []passage.Passage, i, from int, b bracket) string {
	p := &passages[i]
	own := strings.Trim(strings.TrimLeft(p.S[from:b.from], closing), " 　。；;")
	if p.Heading || len(p.Section) < 2 || own == "" && i == 0 {
		return short(own)
	}
	heading := short(p.Section[len(p.Section)-1])
	if own == "" && heading == "" && i > 0 && passages[i-1].Part == p.Part && passages[i-1].Table == nil {
		return short(passages[i-1].S) // a line of its own below a task that is no heading
	}
	_, numbered := official.ReadOrdinal(own)
	if heading != "" && (from == 0 && onlyDuty(passages, i) && !numbered || own == "") {
		return heading
	}
	return short(own)
}

// onlyDuty tells whether passage i stands right under its heading and no other there says who answers for what.
func onlyDuty(passages []passage.Passage, i int) bool {
	same := func(j int) bool {
		return j >= 0 && j < len(passages) && passages[j].Part == passages[i].Part && !passages[j].Heading
	}
	if same(i - 1) {
		return false
	}
	for j := i + 1; same(j); j++ {
		if passages[j].Table != nil || closesDuty(&passages[j]) {
			return false
		}
	}
	return true
}

// closesDuty tells whether a bracket or a label in a paragraph says who answers for it.
func closesDuty(p *passage.Passage) bool {
	marks := roleMarks(p.Marks)
	if len(marks) == 0 && !endsInBracket(p.S) {
		return false
	}
	w := words{straight(p.S), marks}
	for _, b := range brackets(w.s) {
		if _, _, ok := readBracket(w, b); ok {
			return true
		}
	}
	return len(tails(w, 0, false)) > 0
}

// endsInBracket tells that a paragraph's last words stand in a bracket.
func endsInBracket(s string) bool {
	s = padding.TrimRight(s)
	return strings.HasSuffix(s, "）") || strings.HasSuffix(s, ")")
}

// short is a task's run-in heading, or its first characters; numbering is dropped.
func short(s string) string {
	s = cutOrdinal(s)
	if i, _, n := headEnds.Next(s, 0); n > 0 && i > 0 && runeset.Len(s[:i]) <= taskLength {
		return s[:i]
	}
	n := 0
	for i := range len(s) {
		if !utf8.RuneStart(s[i]) {
			continue
		}
		if n == taskLength {
			return s[:i]
		}
		n++
	}
	return strings.TrimRight(s, "。；;，, ")
}

// headEnds end a task's run-in heading.
var headEnds = runeset.Of("。：")

// cutOrdinal drops the number that leads a task: （一）, 1., ①.
func cutOrdinal(s string) string {
	s = strings.TrimLeft(s, " 　")
	if o, ok := official.ReadOrdinal(s); ok {
		s = s[o.Len:]
	}
	return strings.TrimLeft(s, " 　.．、①②③④⑤⑥⑦⑧⑨⑩")
}

const maxSentence = 600 // bytes of a sentence that are looked at on each side of a verb

// runeStart gives the start of the character that holds byte i, 0 for what is before s.
func runeStart(s string, i int) int {
	for i > 0 && i < len(s) && !utf8.RuneStart(s[i]) {
		i--
	}
	return max(i, 0)
}

// sentences reads 由A牵头，B配合 in p.S[from:to], 由A会同B, A负责，B配合，… and a last sentence
// A、B按职责分工负责，C配合.
func (r *reader) sentences(p *passage.Passage, w words, from, to int) {
	done := r.led(p, w, from, to)
	for _, m := range lexicon.Index(w.marks).In(from, to) {
		switch {
		case m.End > to || m.Start < done:
		case m.Tag == "with "+supporting:
			r.together(p, w, m, from, to)
		case m.Tag == "verb "+responsible && strings.ContainsAny(w.s[m.End:min(to, m.End+len("，"))], "，,"):
			r.helped(p, w, m, from, to)
		case to == len(p.S) && m.End == len(padding.TrimRight(p.S)) && strings.HasPrefix(m.Tag, "verb "):
			r.shared(p, w, m, from)
		}
	}
}

// led reads 由A牵头，B配合 in p.S[from:to], and gives where the last of it ends.
func (r *reader) led(p *passage.Passage, w words, from, to int) int {
	start, seen := from, from // of the sentence at hand; how far it was looked for
	done := from              // behind the last duty
	for _, m := range lexicon.Index(w.marks).In(from, to) {
		if m.End > to || m.Start < done || m.Tag != "verb "+lead {
			continue
		}
		for i, c := range p.S[seen:m.Start] {
			if c == '。' || c == '；' || c == '：' || c == '！' || c == '？' {
				start = seen + i + utf8.RuneLen(c)
			}
		}
		seen = m.Start
		near := max(start, runeStart(p.S, m.Start-maxSentence))
		if kindOf(p.S[near:m.Start]) == "" {
			continue
		}
		d, a, b := leading(w, near, m, min(to, runeStart(p.S, m.End+maxBracket)))
		if b == 0 {
			continue
		}
		done = b
		sentence := p.S[near:runeStart(p.S, min(len(p.S), b+maxSentence))]
		if i := firstOf(sentence[b-near:], "。", "；"); i >= 0 {
			sentence = sentence[:b-near+i]
		}
		switch first := strings.TrimSpace(p.S[start:a]) == ""; {
		case first && start == 0 && len(p.Section) > 1: // under a heading of its own
			sentence = p.Section[len(p.Section)-1]
		case first && start > from: // …达到80%。由A牵头，B参加。
			sentence = p.S[sentenceOf(strings.TrimRight(p.S[:start], "。；"), from):start]
		}
		r.emit(p, ruleProse, p.Run, a, b, short(strings.TrimSpace(sentence)), d)
	}
	return done
}

// firstOf gives the first place in s of any of the words, -1 for none.
func firstOf(s string, words ...string) int {
	first := -1
	for _, w := range words {
		if i := strings.Index(s, w); i >= 0 && (first < 0 || i < first) {
			first = i
		}
	}
	return first
}

// leading reads the bodies before a verb 牵头 and the clauses of support behind it.
func leading(w words, start int, verb lexicon.Mark, to int) (d duty, from, end int) {
	// The names fill the clause, or stand behind the last 由 in it.
	from = start
	i := strings.LastIndex(w.s[start:verb.Start], "由")
	charged := i >= 0
	if charged {
		from = start + i + len("由")
	} else {
		for _, comma := range []string{"，", ","} {
			if i := strings.LastIndex(w.s[start:verb.Start], comma); i >= 0 {
				from = max(from, start+i+len(comma))
			}
		}
	}
	if o, ok := official.ReadOrdinal(w.s[from:verb.Start]); ok && from == 0 {
		from = o.Len
	}
	if i := strings.LastIndexAny(w.s[from:verb.Start], opening); i >= 0 && !strings.ContainsAny(w.s[from+i:verb.Start], closing) {
		_, n := utf8.DecodeRuneInString(w.s[from+i:])
		from += i + n // 工程（市交通局牵头，…）
	}
	for _, noun := range []string{"的", "工作", "事项", "任务"} {
		if strings.HasPrefix(w.s[verb.End:], noun) {
			return d, 0, 0 // 甲局牵头工作（8项）
		}
	}
	names, ok := unlabelled(w.slice(from, verb.Start))
	if !ok || len(names.names[responsible]) == 0 || !charged && slices.ContainsFunc(names.names[responsible], doers.Close) {
		return d, 0, 0
	}
	d.add(lead, names.names[responsible]...)
	d.add(supporting, names.names[supporting]...) // 会同
	if isTold(w.s[verb.End:to]) {
		return d, 0, 0
	}
	end = d.joined(w, verb.End, to)
	end = d.supported(w, end, to, end)
	if strings.HasSuffix(w.s[:from], "由") {
		from -= len("由")
	}
	return d, from, end
}

// doers end the names of firms and schools. What they lead is their own work (甲大学牵头建设某实验室, 企业牵头占比), and no
// task given to them, but where 由 says so.
var doers = runeset.TailsOf("企业", "公司", "集团", "大学", "学院", "高校", "院校")

// supported takes in the clauses from end on that name those who support, and by when it is done.
// From open, where it is not before end, one clause may stand before them that says what is done:
// A牵头建立某机制，B配合. It gives where they end.
func (d *duty) supported(w words, end, to, open int) int {
	last := place(slices.Concat(d.names[lead], d.names[responsible])[0])
	for end < to {
		rest, skipped := w.s[end:to], 0
		if end == open && !strings.HasPrefix(rest, "、") {
			skipped = clauseBefore(rest) // A牵头建立某机制，B配合
			rest = rest[skipped:]
		}
		if first, _ := utf8.DecodeRuneInString(rest); !strings.ContainsRune("，,、；;", first) {
			break
		}
		_, n := utf8.DecodeRuneInString(rest)
		stop := len(rest)
		if i := firstOf(rest[n:min(len(rest), n+maxSentence)], "，", ",", "。", "；", ";"); i >= 0 {
			stop = n + i
		}
		clause := w.slice(end+skipped+n, end+skipped+stop)
		if t := strings.TrimSpace(clause.s); t != "" && d.deadline == "" && dueMonth.MatchString(t) {
			d.deadline = t
			end += skipped + stop
			continue
		}
		if !clause.hasVerb() {
			break
		}
		var more duty
		bad := false
		last = more.list(clause, responsible, last, func(name string) bool {
			bad = bad || !isBody(name)
			return !bad
		})
		if bad || more.empty() {
			break
		}
		for role, names := range more.names {
			d.add(role, names...)
		}
		end += skipped + stop
	}
	return end
}

// clauseBefore gives how many bytes of s stand before its first comma, 0 where the sentence ends
// before.
func clauseBefore(s string) int {
	i := firstOf(s[:min(len(s), maxSentence)], "，", "。", "；")
	if i < 0 || !strings.HasPrefix(s[i:], "，") {
		return 0
	}
	return i
}
