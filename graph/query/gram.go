package query

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"plangraph/graph"
)

// gramSize is how many tokens Dgraph's ngram looks up together. A longer text it
// cuts into all runs of three and takes what holds any of them, so that every plan
// of a city answers to its name and one word more. Here the runs are cut and each
// of them asked for: together they hold the text, but for texts that repeat
// themselves in another order.
const gramSize = 3

// maxGrams bounds the look-ups of one word; of a longer word runs are left out.
const maxGrams = 16

// grams cuts a word into the runs to ask ngram for. Dgraph's tokens are single Han
// characters and whole Latin words and numbers; punctuation is none.
func grams(word string) []string {
	type span struct{ from, to int }
	var tokens []span
	joined := false // whether the last token can be continued
	for i, r := range word {
		end := i + utf8.RuneLen(r)
		switch {
		case unicode.Is(unicode.Han, r):
			tokens, joined = append(tokens, span{i, end}), false
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if joined {
				tokens[len(tokens)-1].to = end
				continue
			}
			tokens, joined = append(tokens, span{i, end}), true
		case r == '.' && joined: // 14.2
		default:
			joined = false
		}
	}
	if len(tokens) <= gramSize {
		return []string{word}
	}
	n := len(tokens) - gramSize + 1
	step := (n + maxGrams - 1) / maxGrams
	var out []string
	for i := 0; i < n; i += step {
		out = append(out, word[tokens[i].from:tokens[i+gramSize-1].to])
	}
	if last := word[tokens[n-1].from:tokens[n+gramSize-2].to]; out[len(out)-1] != last {
		out = append(out, last)
	}
	return out
}

// holds is the condition that a predicate's text holds a word.
func (r *request) holds(p graph.Pred, word string) string {
	return "(" + strings.Join(r.ngrams(p, word), " AND ") + ")"
}

// having defines the set of the nodes whose text holds a word.
func (r *request) having(p graph.Pred, word string) string {
	all := r.ngrams(p, word)
	return r.define("%s as var(func: " + all[0] + ")" + filter(all[1:]))
}

func (r *request) ngrams(p graph.Pred, word string) []string {
	out := grams(word)
	for i, g := range out {
		out[i] = "ngram(" + string(p) + ", " + r.arg(g) + ")"
	}
	return out
}
