package repair

import (
	"slices"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/official"
)

// What a cell is worth that is its column's, and what costs when the rows of a table are read. They matter only against
// one another.
const (
	worthCell = 10
	worthRow  = 5 // what the rows of a table are worth at least, on the average

	costSpans     = 20   // a name over two others
	costUnknown   = 30   // a name that columns are not called by, or one that they are among the cells
	costHeading   = 20   // a line that heads rows, unless it is a usual one
	costParent    = 20   // rows without what should group them
	costShares    = 25   // a row that shares the number of the one above
	costSum       = 10   // a row without a number: a sum
	costLess      = 10   // a column without a cell
	costSeveral   = 10   // one with several, where it may have them
	costUnfitting = 15   // a cell that is not of its column's sort
	costWordy     = 20   // words in a column of figures
	costBroken    = 6    // a cell of several lines of another sort
	costTorn      = 3    // a line more of what a row is of
	costUncut     = 25   // a row whose cells cannot be told apart
	costNever     = 1000 // what may not be
	costLost      = 45   // how much worse than the best a reading may get before it is given up
)

// Bounds of a row, in lines.
const (
	maxRowLines    = 2*maxRowColumns + 8
	maxGroupLines  = 3
	maxNameLines   = 5
	maxBodyLines   = 8
	maxPlaceLines  = 4
	maxBrokenLines = 4
	maxSkipped     = 20 // numbers between two rows
	maxSums        = 5  // figures that stand under a group's rows
	maxUncut       = 3  // times the columns, of a row whose cells cannot be told apart
)

// reading is how the rows under a head are read.
type reading struct {
	*columnHead
	seen  *kinds
	rows  []*row
	end   int
	score int
}

// row is one of them, behind the row above.
type row struct {
	above   *row
	heading document.Run // of the rows from it on
	cuts    []int        // the line in which each column's cell begins, and the end
	counted bool         // it has a number of its own, if rows have
	uncut   bool         // what stands behind the number cannot be told apart
}

// place is a line in which a row may begin, and how the rows before it are read best.
type place struct {
	may     bool
	grouped bool // something groups the rows above
	score   int
	rows    int
	number  int // of the row above
	part    int // and of the part of it that the row above is
	last    *row
}

// rowReader reads the rows under a head.
type rowReader struct {
	*columnHead
	seen   *kinds
	places []place // by line, from at on
	from   place   // where the row begins that is being read
	afresh bool    // it may be numbered anew
	count  bool    // it has a number
	least  int     // that it may add to the score
	steps  [maxRowColumns + 1][maxRowLines + 1]step
}

// step is how lines of a row are dealt best to its first columns.
type step struct{ ways, score, took int }

// rows reads the rows under h.
func (h *columnHead) rows(seen *kinds) reading {
	r := rowReader{columnHead: h, seen: seen, places: []place{{may: true, score: -h.cost}}}
	var best place
	end, most, last := h.at, -h.cost, 0 // the best score so far, and where it was reached
	lost := costLost
	if h.numbers < 0 {
		lost /= 2 // no number tells that a row begins
	}
	for n := 0; n < len(r.places) && n <= last+maxRowLines; n++ {
		r.from = r.places[n]
		if least := max(most, r.from.rows*worthRow-h.cost) - lost; !r.from.may || r.from.score < least {
			continue
		}
		if r.from.score > most {
			most, last = r.from.score, n
		}
		if r.from.rows >= 2 && r.from.score > best.score {
			best, end = r.from, h.at+n
		}
		r.least = most - lost - r.from.score
		r.rowsAt(h.at + n)
	}
	out := reading{columnHead: h, seen: seen, end: end, score: best.score}
	for row := best.last; row != nil; row = row.above {
		out.rows = append(out.rows, row)
	}
	slices.Reverse(out.rows)
	return out
}

// rowsAt reads the rows that can begin in line at, with what heads them.
func (r *rowReader) rowsAt(at int) {
	lines := r.seen.lines
	r.afresh = r.from.rows == 0
	r.row(at, document.Run{}, 0)
	if r.numbers >= 0 {
		first := pastSums(lines, at)
		k := first
		for k < len(lines) && opensGroup(lines[k]) {
			k++
		}
		if k == first && opensRows(lines, k) {
			r.afresh = true
			k++
		}
		if k > first {
			r.row(k, lines[k-1].Run(), 0)
			return
		}
	}
	for n := 1; !r.grouped && n <= maxGroupLines && at+n < len(lines) && r.seen.mayHead(at+n-1); n++ {
		if n > 1 && !narrow(&lines[at+n-1]) {
			return
		}
		switch aims := n > 1 || groupsAims(&lines[at]); {
		case aims && r.torn, strings.HasSuffix(lines[at].S(), "："):
			r.row(at+n, joined(lines[at:at+n]), 1)
		case n == 1 && (!r.torn || r.numbers >= 0):
			r.row(at+n, lines[at].Run(), costHeading)
		}
	}
}

// row reads the row whose first cell begins in line at, under a heading.
func (r *rowReader) row(at int, heading document.Run, cost int) {
	most := 0
	for most < maxRowLines && at+most < len(r.seen.lines) && r.seen.of(at+most)&cell != 0 {
		most++
	}
	for _, r.count = range [...]bool{true, false} {
		if !r.count && !r.mayShare(at) {
			return
		}
		r.deal(at, most, -cost)
		for n := 1; n <= most; n++ {
			s := r.steps[len(r.of)][n]
			if s.ways == 0 || !r.better(at+n, s.score) {
				continue
			}
			if cuts := r.cuts(at, n); r.figures(cuts) {
				r.ends(at+n, s.score, &row{heading: heading, cuts: cuts, uncut: s.ways > 1 && r.bodies && r.numbers >= 0})
			}
		}
	}
	if r.bodies && r.numbers == 0 && r.counts(at) {
		r.whole(at, heading, -cost-costUncut)
	}
}

// mayShare tells that the row in line at may have no number of its own: a sum, or one that shares the number of the row above.
func (r *rowReader) mayShare(at int) bool {
	switch {
	case r.numbers < 0:
		return false
	case r.bodies:
		return r.from.rows > 0
	case at == len(r.seen.lines):
		return false
	}
	return r.from.rows == 0 || totalName.MatchString(official.Bare(r.seen.lines[at].S()))
}

// deal deals so many lines from line at on to the columns.
func (r *rowReader) deal(at, most, score int) {
	clear(r.steps[0][:most+1])
	r.steps[0][0] = step{ways: 1, score: score}
	for k := range r.of {
		least := r.least - worthCell*(len(r.of)-k) // below which no row can come of it
		clear(r.steps[k+1][:most+1])
		for n := range most + 1 {
			if r.steps[k][n].ways == 0 || r.steps[k][n].score < least {
				continue
			}
			for took := 0; n+took <= most; took++ {
				worth, may, more := r.worth(k, at+n, at+n+took)
				if may {
					r.steps[k+1][n+took].take(r.steps[k][n], worth, took)
				}
				if !more {
					break
				}
			}
		}
	}
}

// take takes the way that is from a step and worth so much if it is a better one.
func (s *step) take(from step, worth, took int) {
	switch score := from.score + worth; {
	case s.ways == 0 || score > s.score:
		*s = step{from.ways, score, took}
	case score == s.score:
		s.ways += from.ways
	}
}

// cuts gives where the cells begin of a row of n lines, and where the last ends.
func (r *rowReader) cuts(at, n int) []int {
	out := make([]int, len(r.of)+1)
	for k := len(r.of); k >= 0; k-- {
		out[k] = at + n
		n -= r.steps[k][n].took
	}
	return out
}

// figures tells that a row has the figures that tell it from words, where nothing else does: all in the first row, and most
// in others.
func (r *rowReader) figures(cuts []int) bool {
	if r.numbers >= 0 || r.bodies {
		return true
	}
	figures, words := 0, 0
	for k, of := range r.of {
		if of != ofFigures {
			continue
		}
		if r.seen.of(cuts[k])&(figured|blank) != 0 {
			figures++
		} else {
			words++
		}
	}
	return figures > 0 && words <= maxWorded && (words == 0 || r.from.rows > 0 || r.has(ofNatures))
}

// whole reads the row that begins with its number in line at as one whose cells cannot be told apart: up to the next number.
func (r *rowReader) whole(at int, heading document.Run, score int) {
	lines := r.seen.lines
	for end := at + 1; end < len(lines) && end-at <= maxUncut*len(r.of) && r.seen.of(end)&cell != 0; end++ {
		if serialOf(lines[end]) != serialOf(lines[at])+1 {
			continue
		}
		cuts := make([]int, len(r.of)+1)
		for k := range cuts {
			cuts[k] = end
		}
		cuts[0], cuts[1] = at, at+1
		r.count = true
		r.ends(end, score, &row{heading: heading, cuts: cuts, uncut: true})
		return
	}
}

// better tells that no better way is known to where a row that is worth so much ends, in line at.
func (r *rowReader) better(at, score int) bool {
	n := at - r.at
	return n >= len(r.places) || !r.places[n].may || r.places[n].score < r.from.score+score
}

// ends sets that a row may begin behind the given one, in line at.
func (r *rowReader) ends(at, score int, row *row) {
	for at-r.at >= len(r.places) {
		r.places = append(r.places, place{})
	}
	if !r.better(at, score) {
		return
	}
	p := &r.places[at-r.at]
	row.above, row.counted = r.from.last, r.count
	*p = place{may: true, grouped: true, score: r.from.score + score, rows: r.from.rows + 1, number: r.from.number, last: row}
	if r.numbers < 0 || !r.count {
		return
	}
	l := r.seen.lines[row.cuts[r.numbers]]
	if p.part = partNumber(l.S()); p.part == 0 {
		p.number = serialOf(l)
	}
}

// counts tells that line at numbers a row behind the one above, or a part of it. Some numbers may be left out.
func (r *rowReader) counts(at int) bool {
	if at >= len(r.seen.lines) {
		return false
	}
	l := r.seen.lines[at]
	if n := partNumber(l.S()); n > 0 {
		return n == r.from.part+1
	}
	n := serialOf(l)
	return n > r.from.number && (r.from.rows == 0 || n <= r.from.number+maxSkipped) || r.afresh && n == 1
}
