package citation

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// numberEnd ends a document's number in the figure's way: …15号）.
const numberEnd = "号）"

// bareTitle bounds the characters of a title that stands without 《》.
const bareTitle = 70

// bare reads titles that stand without 《》 but with their number:
// 根据国务院关于…的意见（国发〔2020〕15号）. A verb must lead to the first of such a list.
func (r *reader) bare(t *text) {
	var before *named
	for from := 0; ; {
		title, ok := t.nextBare(from)
		if !ok {
			return
		}
		about := strings.LastIndex(t.run.S[from:title.close], "关于")
		if about < 0 {
			before, from = nil, title.end
			continue
		}
		title.start, from = from+about, title.end
		n := t.govern(title, nil)
		switch {
		case n.verb != nil && (before == nil || n.verb.start >= before.title.end):
			n.title.start = n.verb.end
		case before != nil && startsLink(t.run.S[before.title.end:title.close]):
			n.verb, n.lead = before.verb, false
			_, size := utf8.DecodeRuneInString(t.run.S[before.title.end:])
			n.title.start = before.title.end + size
		default:
			before = nil
			continue
		}
		before = n
		n.title.text = clean(t.run.S[n.title.start:n.title.close])
		if !isBareTitle(n.title.text) || !n.governedBy(tagUnder, tagCarry, tagDo) || r.isOwn(t, n) {
			continue
		}
		relation, _ := t.relation(n)
		r.add(t, n.title.text, n.title.number, relation, ruleBare, n.quoteStart(), n.title.end, false)
	}
}

// isBareTitle tells the whole title of a document from a phrase that ends like one.
func isBareTitle(s string) bool {
	return !strings.ContainsAny(s, "《》，。") && endsInGenre(stripSuffixes(s)) && utf8.RuneCountInString(s) <= bareTitle
}

// startsLink tells whether s begins with a word that links titles.
func startsLink(s string) bool {
	for _, w := range []string{"、", "和", "及", "与"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// opened are the brackets that a number can stand in.
var opened = runeset.Of("（(")

// nextBare finds the next bracket from byte from on that holds a document's number and
// stands behind no 》: that of a title whose start is not known yet.
func (t *text) nextBare(from int) (title, bool) {
	s := t.run.S
	for at := from; ; {
		open, _, size := opened.Next(s, at)
		if size == 0 {
			return title{}, false
		}
		body, n := aside(s[open:])
		if n == 0 {
			at = open + size
			continue
		}
		at = open + n
		num := number(body)
		if !strings.Contains(num, "〔") || strings.HasSuffix(strings.TrimRight(s[:open], " "), "》") {
			continue
		}
		return title{close: open, end: at, number: num}, true
	}
}

// fiveYear ends the number of a five-year plan in a title: “十四五”.
const fiveYear = "五”"

// ofPeriod reads a plan that an opening names without 《》 and number, but with its five years:
// 根据国家发展改革委“十四五”现代流通体系建设规划，….
func (r *reader) ofPeriod(t *text) {
	if !t.isOpening() || !strings.Contains(t.run.S, fiveYear) {
		return
	}
	for i := range t.verbs {
		v := &t.verbs[i]
		words := t.run.S[v.end:min(len(t.run.S), v.end+sight)]
		end := strings.IndexAny(words, clauseEnds+"《》〈〉<>、和与及")
		if end < 0 || v.tag != tagUnder && v.tag != tagCarry {
			continue
		}
		words = words[:end]
		for _, w := range []string{"精神", "要求", "部署"} {
			words = strings.TrimSuffix(words, w)
		}
		_, kind, ok := strings.Cut(words, fiveYear)
		if !ok || !isBareTitle(words) || utf8.RuneCountInString(kind) < leastMatter {
			continue
		}
		end = v.end + len(words)
		n := &named{title: title{start: v.end, end: end, close: end, text: clean(words)}, verb: v, lead: true}
		if !r.isOwn(t, n) {
			r.add(t, n.title.text, "", fact.RelationBasis, ruleBare, n.quoteStart(), n.title.end, false)
		}
	}
}

// leastMatter is how many characters behind “十四五” name a plan of one matter: not 规划纲要 alone,
// which is its place's own.
const leastMatter = 6
