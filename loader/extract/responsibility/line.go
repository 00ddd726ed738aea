package responsibility

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/lexicon"
	"plangraph/loader/official"
	"plangraph/loader/passage"
	"plangraph/loader/runeset"
)

// labelLine gives a line that a label opens (责任单位：A、B) and its labels: the words from the label
// on, without the number or the sign before it ((二)责任单位：…, ——责任单位：…), and without the blanks
// that part its characters (责 任 单 位：…).
func labelLine(p *passage.Passage) (words, []label, bool) {
	s := p.S
	if o, ok := official.ReadOrdinal(s); ok {
		s = s[o.Len:]
	}
	s = strings.TrimLeft(s, " 　—-·•★●◆▲■※")
	from := len(p.S) - len(s)
	var w words
	if colon, _, n := colons.Next(s[:min(len(s), longestLabel)], 0); n > 0 && strings.ContainsAny(s[:colon], " 　") {
		bare := official.Bare(s[:colon]) + s[colon:]
		w = words{bare, roleMarks(lexicon.Scan(bare))}
	} else if !opensWithRole(p.Marks, from) {
		return w, nil, false // by far most
	} else {
		w = words{p.S, roleMarks(p.Marks)}.slice(from, len(p.S))
	}
	labels := w.labels()
	return w, labels, len(labels) > 0 && labels[0].start == 0
}

// labelPair gives the words and the labels of the line of labels that ps begin with, and how many
// passages it takes: two where a label stands on a line of its own, above the bodies or the time
// that it is for. It is 0 where there is no such line.
func labelPair(ps []passage.Passage) (words, []label, int) {
	p := &ps[0]
	if p.Table != nil || p.Heading {
		return words{}, nil, 0
	}
	w, labels, ok := labelLine(p)
	took := 0
	if ok {
		took = 1
	}
	switch {
	case ok && labels[len(labels)-1].end < len(strings.TrimRight(w.s, " ")), // bodies stand behind it
		!ok && (len(p.S) >= longestLabel || !isLabel(p.S, roleMarks(p.Marks))),     // no label
		len(ps) < 2 || ps[1].Table != nil || ps[1].Heading || ps[1].Part != p.Part: // nothing below
		return w, labels, took
	}
	below := words{ps[1].S, roleMarks(ps[1].Marks)}
	if _, bodies := unlabelled(below); !bodies && asDeadline(below.s) == "" || len(below.labels()) > 0 {
		return w, labels, took
	}
	s := strings.TrimRight(p.S, "：: ") + "：" + below.s
	both := words{s, roleMarks(lexicon.Scan(s))}
	if l := both.labels(); len(l) == 1 && l[0].start == 0 {
		return both, l, 2
	}
	return w, labels, took
}

// isLabel tells whether s is nothing but a label's word.
func isLabel(s string, marks []lexicon.Mark) bool {
	return len(marks) == 1 && marks[0].Start == 0 && marks[0].End == len(s) && strings.HasPrefix(marks[0].Tag, "label ")
}

// longestLabel is more than the bytes of a label whose characters blanks part.
const longestLabel = 48

// colons stand behind labels; the last one is the sign of ratios, which printed texts have for it.
var colons = runeset.Of("：:∶")

// endsInMark tells whether a label has its colon or its bracket, not a blank.
func endsInMark(label string) bool {
	last, _ := utf8.DecodeLastRuneInString(label)
	return colons.Has(last) || closes(last)
}

// remarkBefore gives the length of the bracket that s begins with before a colon, 0 where there is none.
func remarkBefore(s string) int {
	if first, _ := utf8.DecodeRuneInString(s); !opens(first) {
		return 0
	}
	end := strings.IndexFunc(s, closes)
	if end < 0 {
		return 0
	}
	_, n := utf8.DecodeRuneInString(s[end:])
	if !colons.Opens(s[end+n:]) {
		return 0
	}
	return end + n
}

// boxed gives where a label begins and ends that stands in brackets of its own, its word being
// s[from:to]: 【责任单位】, with a colon behind it perhaps.
func boxed(s string, from, to int) (start, end int, ok bool) {
	before, n := utf8.DecodeLastRuneInString(s[:from])
	behind, m := utf8.DecodeRuneInString(s[to:])
	if !opens(before) || !closes(behind) {
		return 0, 0, false
	}
	start, end = from-n, to+m
	if r, k := utf8.DecodeRuneInString(s[end:]); colons.Has(r) {
		end += k
	}
	return start, end, true
}

// opensWithRole tells whether a word of a role stands at byte at of a text, or as close behind it as
// a label's does.
func opensWithRole(marks []lexicon.Mark, at int) bool {
	for i := range marks {
		if marks[i].Start > at+maxOwn {
			return false
		}
		if marks[i].Start >= at && marks[i].Class == classRole {
			return true
		}
	}
	return false
}

// maxOwn is how many bytes a label has before its word at most: 整改责任单位, 市直牵头单位.
const maxOwn = 4 * len("一")

// ownStart gives where a label begins whose word stands at byte at of s: before words of its own that are no body's
// name, behind a mark or at the start.
func ownStart(s string, at int) int {
	from := at
	for from > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:from])
		if separators.Has(r) || opens(r) {
			break
		}
		if from -= n; at-from > maxOwn || !unicode.Is(unicode.Han, r) {
			return at
		}
	}
	if kindOf(s[from:at]) != "" {
		return at
	}
	return from
}

// lines counts the passages at the start of ps that are lines of labels below a task
// (牵头单位：… and 责任单位：… each on its own).
func lines(ps []passage.Passage) int {
	n := 0
	for n < len(ps) && ps[n].Part == ps[0].Part {
		_, _, took := labelPair(ps[n:])
		if took == 0 {
			break
		}
		n += took
	}
	return n
}

// lines reads n lines of labels that stand from passage i on.
func (r *reader) lines(passages []passage.Passage, i, n int) {
	var run document.Run
	var d duty
	seen := map[string]bool{}
	for j := i; j < i+n; {
		w, labels, took := labelPair(passages[j:])
		// A second line of the same label begins another task.
		label := w.s[:labels[0].end]
		if seen[label] {
			r.lineFact(passages, i, run, d)
			run, d, seen = document.Run{}, duty{}, map[string]bool{}
		}
		seen[label] = true
		more := labelled(w, labels)
		for role, names := range more.names {
			d.add(role, names...)
		}
		if more.deadline != "" {
			d.deadline = more.deadline
		}
		for _, p := range passages[j : j+took] {
			run.Append(" ", p.Run)
		}
		j += took
	}
	r.lineFact(passages, i, run, d)
}

func (r *reader) lineFact(passages []passage.Passage, i int, run document.Run, d duty) {
	p := &passages[i]
	task := taskAbove(p.Section)
	at := i - 1 // the line that may be the task
	for at > 0 && passages[at].Part == p.Part && besideTask(passages[at].S) {
		at--
	}
	if at >= 0 && passages[at].Part == p.Part && !passages[at].Heading && passages[at].Table == nil {
		headed := task != "" && len(p.Section) >= 2 // the heading is the task, the line tells of it
		if !headed || at < i-1 || !onlyOne(passages, at) {
			task = strings.TrimSpace(passages[at].S)
		}
	}
	r.rank(p, spot{i + 1, 0}, run.S, &d)
	r.emit(p, ruleLine, run, 0, len(run.S), short(task), d)
}

// taskAbove gives the heading that names a task's section: above one that only names a field of the task (项目内容), the
// task's own.
func taskAbove(section []string) string {
	last := len(section) - 1
	if last > 1 && fieldName.MatchString(short(section[last])) {
		last--
	}
	return short(section[last])
}

// fieldName is what tells of a task are called in lists of tasks: 1.项目内容：…, 2.责任单位：….
var fieldName = regexp.MustCompile(`^(?:项目|工作|建设|任务|主要|具体|事项|实施)(?:内容|目标|措施|举措|进展|要求|计划|概况)$`)

// besideTask tells a line between a task and those who answer for it that says who is over it, what
// pays for it or how far it is to be: 主管领导：某某.
func besideTask(s string) bool {
	label, _, ok := strings.Cut(s, "：")
	if !ok {
		label, _, ok = strings.Cut(s, ":")
	}
	return ok && runeset.Len(label) <= 8 && besideLabels.Close(strings.TrimSpace(label))
}

var besideLabels = runeset.TailsOf("领导", "责任人", "负责人", "联系人", "进度安排", "资金来源")

// onlyOne tells whether passage j is the first below its heading.
func onlyOne(passages []passage.Passage, j int) bool {
	return j == 0 || passages[j-1].Part != passages[j].Part || passages[j-1].Heading
}
