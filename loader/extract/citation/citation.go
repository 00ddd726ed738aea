// Package citation reads where a plan names another document, and tells the
// documents that it was made under or carries out from those that it only mentions.
package citation

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/official"
	"plangraph/loader/passage"
	"plangraph/loader/runeset"
)

// The rules that a citation's fact can carry.
const (
	ruleUnder    = "citation.under"    // 根据《…》, in the plan's opening or with 制定本…/要求/精神
	ruleCarry    = "citation.carry"    // 贯彻落实《…》
	ruleListed   = "citation.listed"   // under a heading such as 编制依据
	ruleMention  = "citation.mention"  // any other 《…》
	ruleBare     = "citation.bare"     // 根据国务院关于…的意见（国发〔2020〕15号）
	ruleDeclared = "citation.declared" // 完成“十四五”规划目标任务
)

// maxQuote is the length of a quote in characters.
const maxQuote = 120

// Read gives the citations of a plan, in reading order: each document once in a passage, with
// its strongest relation there. The plan itself, short forms of documents named before
// (下称《意见》) and titles of other things (plays, newspapers) are left out.
func Read(passages []passage.Passage) []fact.Citation {
	r := reader{seen: map[string]int{}, short: map[string]bool{}, ends: map[string]bool{}}
	for i := range passages {
		p := &passages[i]
		if p.Table == nil {
			r.listed = !p.Heading && (callsBases(p.S) || r.listed && isItem(p.S))
			r.run(p, p.Run, p.Marks)
			continue
		}
		for _, rows := range [][]document.Row{p.Table.Header, p.Table.Rows} {
			for _, row := range rows {
				for _, cell := range row.Cells {
					if !cell.Merged {
						r.run(p, cell.Run, nil)
					}
				}
			}
		}
	}
	return r.out
}

// again finds the citation of a document by its number, where its title has but another's first
// words: 关于甲的请示（某政文〔2004〕15号）, 某省人民政府关于甲的请示（某政文〔2004〕15号）.
func (r *reader) again(k, number string) (int, bool) {
	for i := range r.out {
		c := &r.out[i]
		if c.CitedNumber == nil || *c.CitedNumber != number {
			continue
		}
		if old := key(c.CitedTitle); strings.HasSuffix(old, k) || strings.HasSuffix(k, old) {
			return i, true
		}
	}
	return 0, false
}

// reader is the state of one plan's reading.
type reader struct {
	out []fact.Citation
	// passages are those of out, one each.
	passages []*passage.Passage
	seen     map[string]int  // index in out of the last, by key of title
	short    map[string]bool // keys of short forms
	ends     map[string]bool // the ends of seen keys, from minEnd characters on
	own      *ownTitles      // once a title is read
	// listed is set where a line 编制依据 without a number stands above a list.
	listed bool
}

// run reads one stretch of text; marks are nil for a cell.
func (r *reader) run(p *passage.Passage, run document.Run, marks []lexicon.Mark) {
	bracketed, numbered := signsOf(run.S)
	if !bracketed && !numbered {
		return // by far most
	}
	if r.own == nil {
		r.own = ownTitlesOf(p.Plan)
	}
	if marks == nil {
		marks = p.CellMarks(run.S)
	}
	t := &text{passage: p, run: run, verbs: verbsIn(marks), listed: r.listed, own: r.own}
	if bracketed {
		r.titles(t)
	}
	r.bare(t)
	r.ofPeriod(t)
	r.declared(t)
}

// signs are the brackets and the quotation mark of titles and of documents' numbers.
var signs = runeset.Of("《”）")

// signsOf tells whether a title's bracket stands in s, and whether the end of a document's number or
// of a five-year plan's does.
func signsOf(s string) (bracketed, numbered bool) {
	for i, r, n := signs.Next(s, 0); n > 0; i, r, n = signs.Next(s, i+n) {
		if r == '《' {
			return true, numbered
		}
		numbered = numbered || strings.HasSuffix(s[:i+n], fiveYear) || strings.HasSuffix(s[:i+n], numberEnd)
	}
	return false, numbered
}

func (r *reader) titles(t *text) {
	var before *named
	for _, title := range titles(t.run.S) {
		n := t.govern(title, before)
		before = n
		own := r.isOwn(t, n)
		if !own && t.sentOn(n) {
			r.know(key(title.text))
			r.short[key(title.text)] = true
		}
		if own || r.isShort(title) || isAnnexed(t.run.S[title.end:]) || !t.cites(n) {
			continue
		}
		if bare := stripSuffixes(title.text); bare != title.text {
			r.short[key(bare)] = true // 《某某规划（2021—2035年）》 is 《某某规划》 from here on
		}
		relation, rule := t.relation(n)
		r.add(t, title.text, title.number, relation, rule, n.quoteStart(), t.quoteEnd(title), false)
		for _, s := range title.short {
			r.short[key(s)] = true
		}
	}
}

// cites tells a title of a document from those of other things: by its genre, or by the verb
// before it or the list that it stands in.
func (t *text) cites(n *named) bool {
	return isDocument(n.title) || n.governedBy(tagUnder, tagCarry, tagDo) || t.listed || t.underBases()
}

// isOwn tells the plan's own title, the notice that forwards it, and what it says it makes.
func (r *reader) isOwn(t *text, n *named) bool {
	plan := t.passage.Plan
	switch {
	case t.own.has(n.title.text) && !t.isAbove(n):
	case plan.DocNumber != nil && n.title.number == *plan.DocNumber:
	case t.isMade(n):
	default:
		return false
	}
	for _, s := range n.title.short {
		r.short[key(s)] = true
	}
	return true
}

// isAbove tells a title that the plan is made under or carries out as that of the plan of the same
// sort above it, which lacks but the place's name: 依据国务院《…》.
func (t *text) isAbove(n *named) bool {
	obeyed := n.governedBy(tagUnder) || n.governedBy(tagCarry) && t.isOpening()
	return obeyed && key(n.title.text) != key(t.passage.Plan.Title)
}

// isMade tells what a plan says in its opening that it makes (根据《…》，制定《…纲要》), where that is
// named much like it. A report tells of what others made.
func (t *text) isMade(n *named) bool {
	plan := t.passage.Plan
	if strings.HasSuffix(plan.Title, "报告") || !n.governedBy(tagMake) || !t.isOpening() || !t.hasUnder(n.verb.start) {
		return false
	}
	return official.Likeness(key(n.title.text), key(plan.Title)) >= ownLikeness
}

// isAnnexed tells by what stands behind a title that the document is annexed to the plan itself:
// （附件1）, （详见附件）.
func isAnnexed(after string) bool {
	r, n := utf8.DecodeRuneInString(after)
	if r != '（' && r != '(' {
		return false
	}
	words := strings.TrimPrefix(strings.TrimPrefix(after[n:], "详"), "见")
	return strings.HasPrefix(words, "附件") || strings.HasPrefix(words, "附表") || strings.HasPrefix(words, "附后")
}

// sentOn tells whether a notice forwards the document by the sentence that names it, beside the
// plan that its text is (《甲方案》《乙办法》已经市政府同意，现印发给你们), or by the next one
// (市政府制定了《甲方案》和《乙办法》。现印发你们).
func (t *text) sentOn(n *named) bool {
	if !t.isOpening() {
		return false
	}
	sent := n.verb == nil && strings.Contains(t.sentence(n.title.end), "你们")
	return (sent || n.governedBy(tagMake)) && official.Forwards(t.run.S)
}

// ownLikeness is how alike the titles are of a plan and of what it says it makes.
const ownLikeness = 0.6

// isShort tells the short form of a document named before, in the text's own words
// or by the custom of the genre.
func (r *reader) isShort(t title) bool {
	k := key(t.text)
	if t.number != "" {
		return false
	}
	return r.short[k] || r.ends[k] || isBare(t.text)
}

// minEnd is how many characters of a title stand for it without its first words.
const minEnd = 5

// know lets the ends of a title's key stand for it from here on.
func (r *reader) know(k string) {
	left := runeset.Len(k)
	for i := range k {
		if i > 0 && left >= minEnd {
			r.ends[k[i:]] = true
		}
		left--
	}
}

// add keeps a citation, or strengthens the one of the same title that its passage has.
func (r *reader) add(t *text, title, number, relation, rule string, start, end int, declared bool) {
	if start < 0 || runeset.Len(t.run.S[start:end]) > maxQuote {
		start = strings.LastIndex(t.run.S[:end], "《")
		if start < 0 {
			return
		}
	}
	c := fact.Citation{
		Common: t.passage.FactOf(fact.TypeCitation, rule, t.run, start, end),
		Plan:   t.passage.Plan.Title, CitedTitle: title, Relation: relation, Declared: declared,
	}
	if number != "" {
		c.CitedNumber = &number
	}
	k := key(title)
	i, ok := r.seen[k]
	if !ok && number != "" {
		i, ok = r.again(k, number)
	}
	if ok && c.CitedNumber == nil {
		c.CitedNumber = r.out[i].CitedNumber
	}
	switch {
	case !ok || r.passages[i] != t.passage:
		r.seen[k] = len(r.out)
		r.know(k)
		r.out, r.passages = append(r.out, c), append(r.passages, t.passage)
	case r.out[i].Relation == fact.RelationMention && relation == fact.RelationBasis:
		r.out[i] = c
	case r.out[i].CitedNumber == nil:
		r.out[i].CitedNumber = c.CitedNumber
	}
}
