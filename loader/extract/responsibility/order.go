package responsibility

import (
	"regexp"
	"slices"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/fact"
	"plangraph/loader/passage"
	"plangraph/loader/runeset"
)

// firstLeads finds what a text says once of all its lists: 列第一位者为牵头单位, 排在首位的单位牵头,
// 第一个单位为牵头单位, and turned round 牵头单位为列第一位的单位.
var firstLeads = regexp.MustCompile(
	`(?:第一[位个家名]|[排列]名?在?(?:第一|前)|首[位个])[^。；;，,、：:由人（）()]{0,12}牵头` +
		`|牵头(?:单位|部门)[为是][^。；;，,、：:（）()]{0,8}(?:第一[位个家]|[排列](?:第一|在?前)|首位)`)

// firstSigns are the characters of which one is in what says so: 第一, 首, 在前.
var firstSigns = runeset.Of("第首前")

// mayFirstLead looks for words that all that firstLeads finds has.
func mayFirstLead(s string) bool {
	return firstSigns.In(s) && strings.Contains(s, "牵头") && firstPlaces.In(s)
}

// firstPlaces are such words.
var firstPlaces = runeset.PatternOf("第一|首[位个]|[排列]名?在?前")

// namesLead tells whether one of a passage's words of who answers for a thing has 牵头.
func namesLead(p *passage.Passage) bool {
	for i := range p.Marks {
		if m := &p.Marks[i]; m.Class == classRole && strings.Contains(p.S[m.Start:m.End], "牵头") {
			return true
		}
	}
	return false
}

// saysFirstLeads tells whether firstLeads finds anything in s.
func saysFirstLeads(s string) bool { return mayFirstLead(s) && firstLeads.MatchString(s) }

// onward ends a remark that holds for the lists that follow as well.
const onward = "下同"

// aboutDuties are words of a sentence outside the lists that tells how to read them, and
// not how applicants for something share their work (联合申报的，排名第一的单位为牵头单位).
var aboutDuties = []string{"任务", "责任", "分工", "负责", "下列"}

// spot is a place in the passages: the passage and the byte in it.
type spot struct{ passage, at int }

func (a spot) before(b spot) bool {
	return a.passage < b.passage || a.passage == b.passage && a.at < b.at
}

// orders gives for each plan that says that the first body of a list leads from where
// this holds: from the list on whose remark ends in 下同, and in the whole plan where a
// note outside of the lists says it. A list's own remark without 下同 is not in it, for
// it holds for that list alone.
func orders(passages []passage.Passage) map[*fact.Plan]spot {
	out := map[*fact.Plan]spot{}
	add := func(plan *fact.Plan, from spot) {
		if old, ok := out[plan]; !ok || from.before(old) {
			out[plan] = from
		}
	}
	for i := range passages {
		p := &passages[i]
		if p.Table != nil {
			if says(p.Table, onward) {
				add(p.Plan, spot{i, 0})
			}
			continue
		}
		if !namesLead(p) || !mayFirstLead(p.S) {
			continue // by far most
		}
		for _, m := range firstLeads.FindAllStringIndex(p.S, -1) {
			start, end := m[0], m[1]
			for _, b := range brackets(straight(p.S)) {
				if b.from <= start && end <= b.to {
					start, end = b.from, b.to
					break // the outermost
				}
			}
			list, within := listAt(passages[i:], start)
			switch {
			case len(list.names[lead]) > 0: // it ranks the leads
			case strings.Contains(p.S[m[0]:max(end, sentenceEnd(p.S, m[1]))], onward):
				add(p.Plan, spot{i, start})
			case !within && isNote(p.S, start, end):
				add(p.Plan, spot{})
			}
		}
	}
	return out
}

// isNote tells whether the remark s[from:to] outside of the lists is on them: alone in
// brackets, or in a sentence or heading on duties.
func isNote(s string, from, to int) bool {
	if from == 0 && to == len(s) && len(brackets(s)) > 0 {
		return true
	}
	around := s[sentenceStart(s, from):sentenceEnd(s, to)]
	return slices.ContainsFunc(aboutDuties, func(a string) bool { return strings.Contains(around, a) })
}

func sentenceStart(s string, from int) int {
	if i := strings.LastIndex(s[:from], "。"); i >= 0 {
		return i + len("。")
	}
	return 0
}

func sentenceEnd(s string, to int) int {
	if i := strings.Index(s[to:], "。"); i >= 0 {
		return to + i
	}
	return len(s)
}

// listAt reads the list that byte at of the first passage stands in, if it stands in one.
func listAt(ps []passage.Passage, at int) (duty, bool) {
	w := words{straight(ps[0].S), roleMarks(ps[0].Marks)}
	if lines(ps) > 0 {
		return labelled(w, w.labels()), true
	}
	for _, b := range brackets(w.s) {
		if b.from <= at && at < b.to {
			if d, _, ok := readBracket(w, b); ok {
				return d, true
			}
		}
	}
	for _, t := range tails(w, 0, ps[0].Heading) {
		if t.from <= at && at < t.to {
			return t.duty, true
		}
	}
	return duty{}, false
}

// rank makes the first body of a list its lead where the plan says so before end or the
// list itself does; a list that names its lead keeps it.
func (r *reader) rank(p *passage.Passage, end spot, list string, d *duty) {
	if len(d.names[lead]) > 0 || len(d.names[responsible]) == 0 {
		return
	}
	if from, ok := r.orders[p.Plan]; ok && from.before(end) || saysFirstLeads(list) {
		first := d.names[responsible][0]
		d.names[responsible] = d.names[responsible][1:]
		d.add(lead, first)
	}
}

// says tells whether a cell of a table holds the remark together with a word.
func says(t *document.Table, word string) bool {
	in := func(row document.Row) bool {
		return slices.ContainsFunc(row.Cells, func(c document.Cell) bool {
			return mayFirstLead(c.S) && strings.Contains(c.S, word) && saysFirstLeads(c.S)
		})
	}
	return slices.ContainsFunc(t.Header, in) || slices.ContainsFunc(t.Rows, in)
}

// rowWords gives the words of a table's rows, a cell a line.
func rowWords(rows ...document.Row) string {
	var b strings.Builder
	for _, row := range rows {
		for _, cell := range row.Cells {
			b.WriteString(cell.S)
			b.WriteByte('\n')
		}
	}
	return b.String()
}
