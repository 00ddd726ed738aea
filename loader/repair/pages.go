package repair

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"plangraph/loader/official"
)

// eachTable hands over the tables of a rotated region, one at a time: another begins under
// the name of the next annex, or where none of the columns' names that came so far comes
// again, and others begin.
func eachTable(lines []line, each func(*glyphs)) {
	g := newGlyphs(lines)
	cuts := g.annexes()
	if len(cuts) == 0 {
		eachPart(g, each)
		return
	}
	from := 0
	for _, cut := range append(cuts, len(lines)) {
		eachPart(newGlyphs(lines[from:cut]), each)
		from = cut
	}
}

// eachPart is eachTable under the name of one annex.
func eachPart(g *glyphs, each func(*glyphs)) {
	labels := g.labels()
	last := map[string]int{}
	count := map[string]int{}
	for i, l := range labels {
		last[l.name] = i
		count[l.name]++
	}
	own := func(name string) bool {
		return name != serialName && name != remarks && !isBodyColumn(name) && count[name] > 1
	}
	var cuts []int
	reach := -1
	for i, l := range labels {
		if !own(l.name) {
			continue
		}
		if reach >= 0 && i > reach {
			// The table begins at the name that stands before its first own one.
			at := l
			if i > 0 && labels[i-1].name == serialName {
				at = labels[i-1]
			}
			cuts = append(cuts, int(g.line[at.start]))
		}
		reach = max(reach, last[l.name])
	}
	lines, from := g.lines, 0
	for _, cut := range cuts {
		g = nil // it is large, and a part of it is read next
		if from < cut {
			each(newGlyphs(lines[from:cut]))
		}
		from = cut
	}
	if g == nil {
		g = newGlyphs(lines[from:])
	}
	each(g)
}

// maxTitle is how many characters the name of an annex has at most.
const maxTitle = 60

// annexes gives the lines of annexes' names that stand at a page's top behind columns and
// over others.
func (g *glyphs) annexes() (cuts []int) {
	next := g.titleEnd(0) // the character from which on columns' names were not looked for
	var l labelAt         // the last one found
	behind, over := false, false
	for _, t := range g.tops {
		if !annexStart.MatchString(g.text(t, min(g.len(), t+maxLabel))) {
			continue
		}
		for !over || l.start <= t {
			behind = behind || over
			if l, over = g.labelFrom(next); !over {
				next = g.len()
				break
			}
			next = l.end
		}
		if behind && over && l.start-t <= maxTitle {
			cuts = append(cuts, int(g.line[t]))
			next, behind, over = g.titleEnd(t), false, false
		}
	}
	return cuts
}

// annexStart is how the name of one annex among several begins.
var annexStart = regexp.MustCompile(`^附件\d`)

// page is the columns of one page, in their order; the text of each goes on to the
// next one, that of the last to end.
type page struct {
	cols []labelAt
	end  int
}

func (p page) column(name string) (labelAt, bool) {
	for _, c := range p.cols {
		if c.name == name {
			return c, true
		}
	}
	return labelAt{}, false
}

// text gives the span of a column's cells, empty where the page has no such column.
func (p page) text(name string) (start, end int) {
	for i, c := range p.cols {
		if c.name != name {
			continue
		}
		if i+1 < len(p.cols) {
			return c.end, p.cols[i+1].start
		}
		return c.end, p.end
	}
	return 0, 0
}

// pages finds the columns' names in their order, and the pages. Names of columns
// come once a page, always in the same order; words of the text that are like them
// do not.
func (g *glyphs) pages() ([]string, []page) {
	all := g.labels()
	count := map[string]int{}
	for _, l := range all {
		count[l.name]++
	}
	most := 0 // how many pages: the column of bodies comes on each
	for name, n := range count {
		if isBodyColumn(name) {
			most = max(most, n)
		}
	}
	var frequent []labelAt
	for _, l := range all {
		if 3*count[l.name] > most && most > 0 {
			frequent = append(frequent, l)
		}
	}
	g.lengthen(frequent)
	g.takeBrackets(frequent)
	names := columnOrder(frequent)
	if len(names) < 3 {
		return nil, nil
	}
	rank := map[string]int{}
	lastBody := 0
	for i, n := range names {
		rank[n] = i
		if isBodyColumn(n) {
			lastBody = i
		}
	}
	firstBody := lastBody
	for i := len(names) - 1; i >= 0; i-- {
		if isBodyColumn(names[i]) {
			firstBody = i
		}
	}
	var pages []page
	var cur page
	last := -1
	for i, l := range frequent {
		r := rank[l.name]
		switch {
		case r > last && !skips(frequent[i+1:], rank, last, r):
		case r <= last && last >= firstBody, g.countsOn(cur, l):
			cur.end = l.start
			pages = append(pages, cur)
			cur = page{}
		default:
			continue
		}
		cur.cols = append(cur.cols, l)
		last = r
	}
	cur.end = g.len()
	if last >= firstBody {
		pages = append(pages, cur)
	}
	g.cutTops(pages)
	return names, pages
}

// countsOn tells whether l is the name of numbers that count on from a page's own: then
// another page begins, though names of columns between them were lost in print.
func (g *glyphs) countsOn(p page, l labelAt) bool {
	if l.name != serialName || len(p.cols) < 2 || p.cols[0].name != serialName {
		return false
	}
	numbers := g.serials(p.cols[0].end, p.cols[1].start)
	s := g.text(l.end, min(g.len(), l.end+maxNumber))
	return len(numbers) > 0 && strings.HasPrefix(s, strconv.Itoa(official.Numeral(numbers[len(numbers)-1].S)+1))
}

// maxNumber is how many characters a row's number has at most.
const maxNumber = 4

// maxTop is how many characters stand above a page's first name at most.
const maxTop = 40

// cutTops ends each page where the print shows the next one to begin, if that has
// more above its first name (a group's name, numbers). Where the print of a page's last
// column began anew for lost characters, it shows nothing.
func (g *glyphs) cutTops(pages []page) {
	for i := range pages[:max(0, len(pages)-1)] {
		p := &pages[i]
		last := p.cols[len(p.cols)-1]
		if g.lost(last.end, p.end) > tooManyLost {
			continue
		}
		from := max(last.end, p.end-maxTop-1)
		for _, t := range g.tops {
			if t > from && t < p.end {
				if pages[i+1].cols[0].name != serialName && len(g.serials(t, p.end)) > 1 {
					// The numbers' name was lost; the numbers were not.
					pages[i+1].cols = slices.Insert(pages[i+1].cols, 0, labelAt{serialName, t, t})
				}
				p.end = t
				break
			}
		}
	}
}

// skips tells whether a word like the name of rank r comes too early: names between
// last and r still follow on the page.
func skips(next []labelAt, rank map[string]int, last, r int) bool {
	for i, l := range next {
		n := rank[l.name]
		if i >= 12 || n <= last {
			return false
		}
		if n < r {
			return true
		}
	}
	return false
}

func isBodyColumn(name string) bool {
	return strings.HasSuffix(name, "单位") && name != "单位" || strings.HasSuffix(name, "部门") || strings.HasSuffix(name, "主体")
}

// columnOrder gives the names in the order in which they mostly follow one another,
// from the first on.
func columnOrder(labels []labelAt) []string {
	next := map[string]map[string]int{}
	for i := 1; i < len(labels); i++ {
		a, b := labels[i-1].name, labels[i].name
		if next[a] == nil {
			next[a] = map[string]int{}
		}
		if a != b {
			next[a][b]++
		}
	}
	follower := func(name string) string {
		best := ""
		for n, c := range next[name] {
			if c > next[name][best] || c == next[name][best] && n < best {
				best = n
			}
		}
		return best
	}
	var names []string
	if len(labels) == 0 {
		return nil
	}
	seen := map[string]bool{}
	for n := labels[0].name; n != "" && !seen[n]; n = follower(n) {
		seen[n] = true
		names = append(names, n)
	}
	// What the commonest order leaves out goes before what mostly follows it.
	for _, l := range labels {
		if seen[l.name] {
			continue
		}
		seen[l.name] = true
		at := slices.Index(names, follower(l.name))
		if at <= 0 {
			at = len(names)
		}
		names = slices.Insert(names, at, l.name)
	}
	return names
}
