package query

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/graph"
)

// around is how many runes a snippet shows on either side of its first hit.
const around = 40

// snippet is the text of a find that holds most of the words, cut around the first
// of them, with all of them marked.
func snippet(b *block, f Field) (reader, error) {
	said := make([]string, len(b.req.words))
	for i, w := range b.req.words {
		said[i] = b.req.having(graph.PredQuote, w)
	}
	evidence, indicator := newBlock(b.req), newBlock(b.req)
	quote, sort := evidence.pred(graph.PredQuote), evidence.sorter(byEvidence)
	measured, wording := indicator.pred(graph.PredName), indicator.pred(graph.PredAlias)

	own := []string{b.pred(graph.PredName), b.pred(graph.PredAlias), b.pred(graph.PredPlanNumber), b.pred(graph.PredDocPath)}
	quotes := b.edge("~"+string(graph.PredEvidenceOf)+" @filter(uid("+strings.Join(said, ", ")+")) (first: 3)", evidence)
	measures := b.edge(string(graph.PredMeasures), indicator)
	section := b.pred(graph.PredSectionText)

	ws := b.req.words
	return func(r row) any {
		var texts []string
		add := func(r row, keys ...string) {
			for _, k := range keys {
				switch v := r[k].(type) {
				case string:
					texts = append(texts, v)
				case []any:
					for _, e := range v {
						if s, ok := e.(string); ok {
							texts = append(texts, s)
						}
					}
				}
			}
		}
		add(r, own...)
		for _, e := range sort(rows(r, quotes)) {
			add(e, quote)
		}
		for _, i := range rows(r, measures) {
			add(i, measured, wording)
		}
		add(r, section)
		return Snippet(texts, ws)
	}, nil
}

// Snippet picks the first of the texts that hold most of the words, cuts it around
// its first hit and marks hits with ⟪ and ⟫. Letters match in either case.
func Snippet(texts, words []string) string {
	best, most := "", -1
	for _, t := range texts {
		n := 0
		for _, w := range words {
			if _, ok := index(t, w); ok {
				n++
			}
		}
		if n > most {
			best, most = t, n
		}
	}
	return mark(excerpt(best, words), words)
}

// excerpt cuts a long text around its first hit, and folds its white space.
func excerpt(text string, words []string) string {
	text = strings.Join(strings.Fields(text), " ")
	at := len(text)
	for _, w := range words {
		if i, ok := index(text, w); ok {
			at = min(at, i)
		}
	}
	if at == len(text) {
		at = 0
	}
	from, to := at, at
	for i := 0; i < around && from > 0; i++ {
		_, n := utf8.DecodeLastRuneInString(text[:from])
		from -= n
	}
	for i := 0; i < 2*around && to < len(text); i++ {
		_, n := utf8.DecodeRuneInString(text[to:])
		to += n
	}
	out := text[from:to]
	if from > 0 {
		out = "…" + out
	}
	if to < len(text) {
		out += "…"
	}
	return out
}

// mark sets ⟪ and ⟫ around each run of hits.
func mark(text string, words []string) string {
	type span struct{ from, to int }
	var hits []span
	for _, w := range words {
		for at := 0; w != ""; {
			i, ok := index(text[at:], w)
			if !ok {
				break
			}
			hits = append(hits, span{at + i, at + i + len(w)})
			at += i + len(w)
		}
	}
	slices.SortFunc(hits, func(a, b span) int { return cmp.Compare(a.from, b.from) })
	var out strings.Builder
	done := 0
	for i := 0; i < len(hits); {
		h := hits[i]
		for i++; i < len(hits) && hits[i].from <= h.to; i++ {
			h.to = max(h.to, hits[i].to)
		}
		out.WriteString(text[done:h.from] + "⟪" + text[h.from:h.to] + "⟫")
		done = h.to
	}
	return out.String() + text[done:]
}

// index finds a word in a text, ASCII letters in either case.
func index(text, word string) (int, bool) {
	i := strings.Index(lower(text), lower(word))
	return i, i >= 0
}

// lower lowers ASCII letters only, so that offsets stay what they are.
func lower(s string) string {
	return strings.Map(func(r rune) rune {
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}, s)
}
