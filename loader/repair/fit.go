package repair

import (
	"math"
	"strconv"
	"strings"
	"unicode"

	"plangraph/loader/document"
	"plangraph/loader/official"
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
	case len(cells) < n && !allFigures(cells):
		return append(mergeDown(cells, rows[:n]), make([]document.Cell, totals)...)
	}
	return wholeColumn(lines, n+totals)
}

// cellsOf joins lines to n cells, or n and the totals, if they are enough for that.
func cellsOf(lines []cellLine, n, totals int) []document.Cell {
	c := len(lines)
	var on []int
	switch {
	case totals > 0 && c == n+totals && !figureColumn(lines) && joinCost(lines, totals) < costTotal:
		on, _ = joins(lines, totals)
	case c > n+totals && (totals == 0 || joinCost(lines, c-n-totals) <= joinCost(lines, c-n)):
		on, _ = joins(lines, c-n-totals)
	case c > n && c != n+totals:
		on, _ = joins(lines, c-n)
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
			b.add("", l.Run)
		}
		cells = append(cells, document.Cell{Run: b.run(), Whole: guessed})
		i = end
	}
	return cells
}

// sumsUp tells whether the last cell is the sum of the others.
func sumsUp(cells []document.Cell) bool {
	sum := 0.0
	for i, c := range cells {
		v, err := strconv.ParseFloat(strings.TrimSpace(c.S), 64)
		if err != nil {
			return false
		}
		if i == len(cells)-1 {
			return len(cells) > 2 && math.Abs(sum-v) <= 0.01*math.Abs(v)
		}
		sum += v
	}
	return false
}

func allFigures(cells []document.Cell) bool {
	for _, c := range cells {
		if !figures.MatchString(c.S) {
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
		b.add(" ", l.Run)
	}
	all := b.run()
	for i := range out {
		out[i] = document.Cell{Run: all, Merged: i > 0, Whole: true}
	}
	return out
}

// mergeDown lays fewer cells than rows over the rows, in order and each over at
// least one, so that cells and rows have as many characters in common as they can,
// rare ones counting most; where nothing tells, a cell goes on.
func mergeDown(cells []document.Cell, rows []document.Row) []document.Cell {
	texts := make([]string, len(rows))
	count := map[rune]int{}
	for i, r := range rows {
		var b strings.Builder
		for _, c := range r.Cells {
			if !c.Merged {
				b.WriteString(c.S)
			}
		}
		texts[i] = b.String()
		seen := map[rune]bool{}
		for _, c := range texts[i] {
			if !seen[c] && unicode.Is(unicode.Han, c) {
				seen[c] = true
				count[c]++
			}
		}
	}
	common := func(row, cell int) float64 {
		sum := 0.0
		var last rune
		for _, c := range official.Bare(cells[cell].S) {
			if count[c] > 0 && strings.ContainsRune(texts[row], c) {
				sum += 1 / float64(count[c])
				if last != 0 && strings.Contains(texts[row], string([]rune{last, c})) {
					sum += 2 / float64(min(count[c], count[last]))
				}
				last = c
			} else {
				last = 0
			}
		}
		return sum
	}
	n, k := len(rows), len(cells)
	// score[i][j]: rows up to i laid, row i under cell j.
	score := make([][]float64, n)
	from := make([][]int, n)
	for i := range n {
		score[i], from[i] = make([]float64, k), make([]int, k)
		for j := range k {
			score[i][j] = -1
			if j > i || k-j > n-i {
				continue
			}
			switch {
			case i == 0:
				score[0][0] = common(0, 0)
				continue
			case score[i-1][j] >= 0:
				score[i][j], from[i][j] = score[i-1][j]+common(i, j), j
			}
			if j > 0 && score[i-1][j-1] >= 0 {
				if s := score[i-1][j-1] + common(i, j); s >= score[i][j] {
					score[i][j], from[i][j] = s, j-1
				}
			}
		}
	}
	out := make([]document.Cell, n)
	for i, j := n-1, k-1; i >= 0; i-- {
		out[i] = document.Cell{Run: cells[j].Run, Merged: i > 0 && from[i][j] == j, Whole: true}
		j = from[i][j]
	}
	return out
}
