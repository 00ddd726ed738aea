package repair

import (
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"

	"plangraph/loader/document"
	"plangraph/loader/runeset"
)

// worn tells of a page's columns of bodies that lost characters in print, or the
// column's name with them, or whose cells stand by other rows' tasks. Where the table
// says again what the text says, the letters that are left prove which cells they were.

// Letters of a column are left of what the text states where no more than 1 in
// wornOdd is of nothing there, and they are at least 1 in wornLeft of its letters.
const (
	wornOdd  = 5
	wornLeft = 2
)

// stated gives for each row the bodies that the text names for a column, as a list.
func stated(parts []string, column string) []string {
	out := make([]string, len(parts))
	for i, part := range parts {
		out[i] = strings.Join(statedBodies(part, column), "、")
	}
	return out
}

// leftOf tells whether letters are what print left of a column: of its name, if that is
// not whole, and of the rows' lists one after the other. Lists that come again stand
// once or each time, as their cells were merged.
func leftOf(letters, name string, lists []string) bool {
	n, all := runeset.Len(letters), name+strings.Join(lists, "")
	once := strings.Join(slices.Compact(slices.Clone(lists)), "")
	size := runeset.Len(all)
	if n < minEcho || n*size > maxLaid || once == "" || wornLeft*n < runeset.Len(once) {
		return false
	}
	// Were all letters in it, in order, only what was lost would be the distance.
	odd := levenshtein.ComputeDistance(letters, all) - (size - n)
	return wornOdd*odd <= n
}

// wornCells gives the cells of a column of bodies that lost characters: each row's is
// what the text states of it, if the letters left agree. It is nil where they do not.
func (g *glyphs) wornCells(name string, start, end int, parts []string) []document.Cell {
	lists := stated(parts, name)
	if !leftOf(g.text(start, end), name, lists) {
		return nil
	}
	out := repeated(g.slice(start, end), len(parts), true)
	for i := range out {
		out[i].Meant = lists[i]
	}
	return out
}

// isWorn tells whether a page's column lost characters in many places, or its name.
func (g *glyphs) isWorn(p page, name string) bool {
	c, _ := p.column(name)
	start, end := p.text(name)
	return c.start == c.end || g.lost(start, end) >= tooManyLost
}

// nameless gives the page with its columns of bodies whose name was lost in print, if it
// has any: their cells stand behind the last sentence of the column before.
func (g *glyphs) nameless(names []string, p page, parts []string) (full page, ok bool) {
	for c, name := range names {
		if _, ok := p.column(name); ok || !isBodyColumn(name) {
			continue
		}
		at := 0 // the place of the column on the page
		for at < len(p.cols) && slices.Index(names, p.cols[at].name) < c {
			at++
		}
		if at == 0 {
			continue
		}
		start, end := p.text(p.cols[at-1].name)
		s := g.text(start, end)
		if i := strings.LastIndex(s, "。"); i >= 0 {
			start += runeset.Len(s[:i+len("。")])
		}
		if g.lost(start-1, end) == 0 {
			continue
		}
		if leftOf(g.text(start, end), name, stated(parts, name)) {
			p.cols = slices.Insert(slices.Clone(p.cols), at, labelAt{name, start, start})
			ok = true
		}
	}
	return p, ok
}

// behindNumbers gives as doubt what stands behind a page's numbers where the column that
// should come next is missing: its name was lost in print, and with it where its cells begin.
func (g *glyphs) behindNumbers(names []string, p page) []doubt {
	if len(p.cols) < 2 || p.cols[0].name != serialName || p.cols[1].name == names[1] {
		return nil
	}
	start, end := p.text(serialName)
	for start < end && strings.ContainsAny(g.text(start, start+1), "0123456789") {
		start++
	}
	if end-start < minEcho {
		return nil
	}
	return []doubt{g.doubt("a column behind the numbers", start, end, "lost its name in print")}
}

// settled lays the cells of a column that does not agree with the text by what the text
// states of each row, of which they mean the names that both have, and gives as doubts
// those that it states of none. A row of whose bodies no cell is left stays blank. cells
// is nil where no cell agrees.
func (g *glyphs) settled(name string, start, end int, parts []string) (cells []document.Cell, left []doubt) {
	units := g.bodies(start, end)
	taken := make([]bool, len(units))
	for i, part := range parts {
		best, most := -1, agreed
		for k, u := range units {
			if a := agreement(statedBodies(part, name), bodyList(u.S)); a >= most {
				best, most = k, a
			}
		}
		if best < 0 {
			continue
		}
		if cells == nil {
			cells = make([]document.Cell, len(parts))
		}
		both := inBoth(bodyList(units[best].S), statedBodies(part, name))
		cells[i] = document.Cell{Run: units[best], Whole: true, Merged: taken[best], Meant: strings.Join(both, "、")}
		taken[best] = true
	}
	if cells == nil {
		return nil, []doubt{g.doubt("the column "+name, start, end, unlikeText)}
	}
	for k, u := range units {
		n := runeset.Len(u.S)
		if !taken[k] {
			left = append(left, g.doubt("a cell of the column "+name, start, start+n, unlikeText))
		}
		start += n
	}
	return cells, left
}

// inBoth gives the names of a that b has as well.
func inBoth(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(s string) bool { return !slices.Contains(b, s) })
}

const unlikeText = "does not agree with the text"
