package repair

import (
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
)

// Words that come again in a column have so many characters at most, and there are
// so many of them; a page has so many rows of them.
const (
	longestWord = 8
	mostWords   = 3
	mostRows    = 24
	mostTries   = 4000
)

// words cuts characters i to j into n words, few of them different (公办公办, 新建续建新建),
// if the print begins anew at each: into known ones and as few others as can be, where
// there is only one way to.
func (g *glyphs) words(i, j, n int, known []string) []document.Run {
	if n < 2 || n > mostRows || j-i > n*longestWord || strings.IndexFunc(g.text(i, j), notHan) >= 0 {
		return nil
	}
	c := &wordCutter{g: g, end: j, left: mostTries}
	var ways [][]int
	for more := 0; more <= min(mostWords, (n+1)/2, n-1) && len(ways) == 0; more++ {
		ways = c.ways(i, n, more, known)
	}
	if len(ways) != 1 || c.left <= 0 {
		return nil
	}
	cuts := ways[0]
	for k := range cuts {
		cuts[k] = g.bytes(i, cuts[k])
	}
	return g.cut(i, j, cuts)
}

func notHan(r rune) bool { return !isHan(r) }

// wordCutter cuts the characters before end into words; left is how often it may
// still try.
type wordCutter struct {
	g         *glyphs
	end, left int
}

// ways gives the ways, at most two, in which known words and so many more make the
// characters from i on, n in all: where each begins.
func (c *wordCutter) ways(i, n, more int, known []string) [][]int {
	c.left--
	if c.left <= 0 {
		return nil
	}
	if n == 0 || i >= c.end {
		if n == 0 && i == c.end {
			return [][]int{{}}
		}
		return nil
	}
	if !c.g.fresh[i] {
		return nil
	}
	var out [][]int
	try := func(k, more int, known []string) {
		if len(out) > 1 {
			return
		}
		for _, way := range c.ways(k, n-1, more, known) {
			out = append(out, append([]int{i}, way...))
		}
	}
	rest := c.g.text(i, c.end)
	for _, w := range known {
		if strings.HasPrefix(rest, w) {
			try(i+utf8.RuneCountInString(w), more, known)
		}
	}
	if more == 0 {
		return out
	}
	for k := i + 2; k <= min(c.end, i+longestWord); k++ {
		if w := c.g.text(i, k); !slices.Contains(known, w) {
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
