package repair

import (
	"math"
	"strconv"
	"strings"

	"plangraph/loader/document"
)

// fitCells makes of a column's lines one cell for each of n rows and the totals. So
// many as are too many go on with the cells before them. Where there are too few,
// some are merged over rows; which, only likeness to the rows' other cells can tell.
func fitCells(lines []cellLine, n, totals int, rows []document.Row) []document.Cell {
	cells := cellsOf(lines, n, totals)
	switch {
	case len(cells) == n && totals > 0 && sumsUp(cells):
		// The last is the total, so a row has none; which, nothing tells.
		return wholeColumn(lines, n+totals)
	case len(cells) == n+totals:
		return cells
	case len(cells) == n:
		return append(cells, make([]document.Cell, totals)...)
	case len(cells) < n && n*len(cells) <= maxLaid && !allFigures(cells):
		return append(mergeDown(cells, rows[:n]), make([]document.Cell, totals)...)
	}
	return wholeColumn(lines, n+totals)
}

// cellsOf joins lines to n cells, or n and the totals, if they are enough for that.
func cellsOf(lines []cellLine, n, totals int) []document.Cell {
	c := len(lines)
	var on []int
	switch {
	case totals > 0 && c == n+totals && !figureColumn(lines) && joinCost(joinCosts(lines), totals) < costTotal:
		on = joins(lines, totals)
	case c > n+totals && (totals == 0 || joinCost(joinCosts(lines), c-n-totals)+totalCost(lines) <= joinCost(joinCosts(lines), c-n)):
		on = joins(lines, c-n-totals)
	case c > n && c != n+totals:
		on = joins(lines, c-n)
	case c < n:
		for i, cost := range tears(lines) {
			if i > 0 && cost < 0.1 {
				on = append(on, i)
			}
		}
	}
	goesOn := map[int]bool{}
	guessed := false
	costs := tears(lines)
	for _, i := range on {
		goesOn[i] = true
		guessed = guessed || costs[i] >= costGuess
	}
	var cells []document.Cell
	for i := 0; i < c; {
		end := i + 1
		for end < c && goesOn[end] {
			end++
		}
		var b builder
		for _, l := range lines[i:end] {
			b.addLine("", &l.line)
		}
		cells = append(cells, document.Cell{Run: b.run(), Whole: guessed})
		i = end
	}
	return cells
}

// totalCost is how unlikely a column has a cell for a total.
func totalCost(lines []cellLine) float64 {
	if figureColumn(lines) {
		return 0
	}
	return costTotal
}

// sumsUp tells whether the last cell is the sum of the others, or more: a table's part
// on one page may have the sum of the rows on all.
func sumsUp(cells []document.Cell) bool {
	sum := 0.0
	for i, c := range cells {
		v, err := strconv.ParseFloat(strings.TrimSpace(c.S), 64)
		if err != nil {
			return false
		}
		if i == len(cells)-1 {
			return len(cells) > 2 && sum-v <= 0.01*math.Abs(v)
		}
		sum += v
	}
	return false
}

func allFigures(cells []document.Cell) bool {
	for _, c := range cells {
		if !isFigures(c.S) {
			return false
		}
	}
	return true
}

// wholeColumn keeps a column whose cells cannot be told apart as one cell over all
// rows.
func wholeColumn(lines []cellLine, rows int) []document.Cell {
	out := make([]document.Cell, rows)
	var b builder
	for _, l := range lines {
		b.addLine(" ", &l.line)
	}
	all := b.run()
	for i := range out {
		out[i] = document.Cell{Run: all, Merged: i > 0, Whole: true}
	}
	return out
}

// mergeDown lays fewer cells than rows over the rows, by what they have in common with
// the rows' other cells.
func mergeDown(cells []document.Cell, rows []document.Row) []document.Cell {
	texts := make([]string, len(rows))
	for i, r := range rows {
		texts[i] = ownText(r.Cells)
	}
	units := make([]document.Run, len(cells))
	for i, c := range cells {
		units[i] = c.Run
	}
	return spread(units, newLikeness(texts).over(units))
}

// ownText joins the cells that are a row's own.
func ownText(cells []document.Cell) string {
	var b strings.Builder
	for _, c := range cells {
		if !c.Merged {
			b.WriteString(c.S)
			b.WriteByte(' ')
		}
	}
	return b.String()
}
