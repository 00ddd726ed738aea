package repair

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"plangraph/loader/document"
)

// longestWord is how many characters a word has that comes again in a column.
const longestWord = 8

// words cuts characters i to j into n words, few of them different (公办公办, 新建续建新建),
// if the print begins anew at each: into known ones, else as is the only way to.
func (g *glyphs) words(i, j, n int, known []string) []document.Run {
	if n < 2 || j-i > n*longestWord || strings.IndexFunc(g.text(i, j), notHan) >= 0 {
		return nil
	}
	var ways [][]int
	if len(known) > 0 {
		ways = g.cutWords(i, j, n, 0, known)
	}
	for most := 1; most <= (n+1)/2 && most < n && len(ways) == 0; most++ {
		ways = g.cutWords(i, j, n, most, nil)
	}
	if len(ways) != 1 {
		return nil
	}
	cuts := ways[0]
	for k := range cuts {
		cuts[k] = g.at[cuts[k]] - g.at[i]
	}
	return g.cut(i, j, cuts)
}

func notHan(r rune) bool { return !unicode.Is(unicode.Han, r) }

// cutWords gives the ways, at most two, in which known words and so many more make
// characters i to j, n in all: where each begins.
func (g *glyphs) cutWords(i, j, n, more int, known []string) [][]int {
	if n == 0 || i >= j {
		if n == 0 && i == j {
			return [][]int{{}}
		}
		return nil
	}
	if !g.fresh[i] {
		return nil
	}
	var out [][]int
	try := func(k, more int, known []string) {
		if len(out) > 1 {
			return
		}
		for _, way := range g.cutWords(k, j, n-1, more, known) {
			out = append(out, append([]int{i}, way...))
		}
	}
	rest := g.text(i, j)
	for _, w := range known {
		if strings.HasPrefix(rest, w) {
			try(i+utf8.RuneCountInString(w), more, known)
		}
	}
	if more == 0 {
		return out
	}
	for k := i + 2; k <= min(j, i+longestWord); k++ {
		if w := g.text(i, k); !slices.Contains(known, w) {
			try(k, more-1, append(known[:len(known):len(known)], w))
		}
	}
	return out
}

// columnWords gives, by column, the words that its pages can only be cut into, each
// page into as many as counts tells.
func (g *glyphs) columnWords(names []string, pages []page, counts []int) map[string][]string {
	out := map[string][]string{}
	for i, p := range pages {
		for _, name := range names {
			start, end := p.text(name)
			if end <= start {
				continue
			}
			for _, r := range g.words(start, end, counts[i], nil) {
				if !slices.Contains(out[name], r.S) {
					out[name] = append(out[name], r.S)
				}
			}
		}
	}
	return out
}
