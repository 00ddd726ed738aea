package repair

import (
	"slices"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/runeset"
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
	c := &wordCutter{g: g, end: j, left: mostTries, known: slices.Clone(known)}
	for more := 0; more <= min(mostWords, (n+1)/2, n-1) && c.found == 0; more++ {
		c.try(i, n, more)
	}
	if c.found != 1 || c.left <= 0 {
		return nil
	}
	for k := range c.cuts {
		c.cuts[k] = g.bytes(i, c.cuts[k])
	}
	return g.cut(i, j, c.cuts)
}

func notHan(r rune) bool { return !isHan(r) }

// wordCutter cuts the characters before end into words.
type wordCutter struct {
	g     *glyphs
	end   int
	left  int      // how often it may still try
	known []string // with those of the way that is tried
	way   []int    // where the words before begin
	found int      // ways; no more than two are looked for
	cuts  []int    // the first one
}

// try looks for the ways in which known words and so many more make the characters from
// i on, n in all.
func (c *wordCutter) try(i, n, more int) {
	c.left--
	switch {
	case c.left <= 0, c.found > 1:
		return
	case n == 0 || i >= c.end:
		if n == 0 && i == c.end {
			if c.found++; c.found == 1 {
				c.cuts = slices.Clone(c.way)
			}
		}
		return
	case !c.g.fresh[i]:
		return
	}
	c.way = append(c.way, i)
	rest := c.g.text(i, c.end)
	for _, w := range c.known {
		if strings.HasPrefix(rest, w) {
			c.try(i+runeset.Len(w), n-1, more)
		}
	}
	for k := i + 2; more > 0 && k <= min(c.end, i+longestWord); k++ {
		if w := c.g.text(i, k); !slices.Contains(c.known, w) {
			c.known = append(c.known, w)
			c.try(k, n-1, more-1)
			c.known = c.known[:len(c.known)-1]
		}
	}
	c.way = c.way[:len(c.way)-1]
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
