package project

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
	"plangraph/loader/runeset"
)

// text is a passage with its marks that stand outside of brackets and quotes: words
// within those are parts of names.
type text struct {
	p      *passage.Passage
	s      string
	kinds  lexicon.Index
	words  lexicon.Index
	shield []span // brackets and quotes, in order, none in another
	etc    []int  // where 等 stands that may end a list
	plan   *fact.Plan
	county bool // the plan is a county's, as ofCounty has it
}

type span struct{ from, to int }

// read gives the text of a passage, which stands until the next one is read: its slices
// serve again.
func (r *reader) read(p *passage.Passage) *text {
	t := &r.text
	t.p, t.s, t.kinds, t.words = p, p.S, t.kinds[:0], t.words[:0]
	if t.plan != p.Plan {
		t.plan, t.county = p.Plan, isOfCounty(p.Plan)
	}
	t.shield, t.etc = shields(t.shield[:0], t.etc[:0], t.s)
	t.shield = slices.DeleteFunc(t.shield, func(b span) bool { return labelled(t.s[b.from:b.to]) || t.sumsUp(b) })
	next := 0
	for i := range p.Marks {
		m := &p.Marks[i]
		if m.Class != classKind && m.Class != classUndertake {
			continue
		}
		for next < len(t.shield) && t.shield[next].to <= m.Start {
			next++
		}
		if next < len(t.shield) && t.shield[next].from < m.End {
			continue
		}
		if m.Class == classKind {
			t.kinds = append(t.kinds, *m)
		} else {
			t.words = append(t.words, *m)
		}
	}
	t.etc = slices.DeleteFunc(t.etc, func(i int) bool { return t.shielded(i) || t.inWord(i) })
	return t
}

// sumsUp tells whether a quote behind 等 says how many works a list is of, as no name does: 甲、乙等“十大产业项目”.
func (t *text) sumsUp(b span) bool {
	inner, quoted := strings.CutPrefix(t.s[b.from:b.to], "“")
	inner = strings.TrimSuffix(inner, "”")
	return quoted && strings.HasSuffix(inner, "项目") && strings.HasSuffix(t.s[:b.from], "等") && countsOnly(inner)
}

// mayName tells whether a passage has a word for a kind of project, or one that says of what is built that it is done or
// begun.
func mayName(p *passage.Passage) bool {
	for i := range p.Marks {
		m := &p.Marks[i]
		if m.Class == classKind || m.Class == classUndertake && tellsBuilt(m.Tag) && handedOver.Close(p.S[m.Start:m.End]) {
			return true
		}
	}
	return false
}

const maxShield = 300 // bytes of a bracket or a quote; beyond, it is taken for unclosed

// shieldMarks are the brackets and quotes, and 等, which the same walk finds.
var shieldMarks = runeset.Of("（(“《〔[）)”》〕]等")

// shields appends to out, which is empty, the outermost brackets and quotes of s, and to etc
// where 等 stands. A bracket that does not close soon is no shield.
func shields(out []span, etc []int, s string) ([]span, []int) {
	var open []int
	for i, r, n := shieldMarks.Next(s, 0); n > 0; i, r, n = shieldMarks.Next(s, i+n) {
		switch r {
		case '等':
			etc = append(etc, i)
		case '（', '(', '“', '《', '〔', '[':
			open = append(open, i)
		case '）', ')', '”', '》', '〕', ']':
			if len(open) == 0 {
				continue
			}
			from, to := open[len(open)-1], i+n
			open = open[:len(open)-1]
			if to-from > maxShield {
				continue
			}
			for len(out) > 0 && out[len(out)-1].from >= from {
				out = out[:len(out)-1]
			}
			out = append(out, span{from, to})
		}
	}
	return out, etc
}

// shielded tells whether a shield covers byte i.
func (t *text) shielded(i int) bool {
	next := sort.Search(len(t.shield), func(k int) bool { return t.shield[k].to > i })
	return next < len(t.shield) && i >= t.shield[next].from
}

// outside calls each for every character of set in s[from:to] that no shield covers,
// until it gives false.
func (t *text) outside(set *runeset.Set, from, to int, each func(i int, r rune) bool) {
	next := sort.Search(len(t.shield), func(i int) bool { return t.shield[i].to > from })
	for i, r, n := set.Next(t.s[:to], from); n > 0; i, r, n = set.Next(t.s[:to], i) {
		for next < len(t.shield) && t.shield[next].to <= i {
			next++
		}
		if next < len(t.shield) && i >= t.shield[next].from {
			i = t.shield[next].to
			continue
		}
		if !each(i, r) {
			return
		}
		i += n
	}
}

var stops = runeset.Of("，。；：！？,;:!?\n—")

// usualClause is how many bytes a clause has or less, mostly.
const usualClause = 40

// clauses cuts the passage at commas, stops, colons and dashes before what they explain.
func (t *text) clauses() []span {
	out := make([]span, 0, 1+len(t.s)/usualClause)
	from := 0
	t.outside(stops, 0, len(t.s), func(i int, r rune) bool {
		if i < from {
			return true // the rest of a dash
		}
		n := utf8.RuneLen(r)
		if r == '—' {
			if !strings.HasPrefix(t.s[i:], "——") {
				return true
			}
			n = len("——")
		}
		out = append(out, span{from, i})
		from = i + n
		return true
	})
	return append(out, span{from, len(t.s)})
}

// skip moves from over white space.
func (t *text) skip(from, to int) int {
	if from == to || t.s[from] > 0xe3 {
		return from // by far most
	}
	return to - len(strings.TrimLeft(t.s[from:to], " 　\t"))
}
