package repair

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"plangraph/loader/document"
)

// A page of figures that nothing separates (9.03450.5173) is cut by arithmetic: of
// columns of money that stand together one is mostly the sum of the others, row by row.

// Bounds of a page whose figures are cut so.
const (
	mostSumRows    = 12
	mostSumColumns = 4
	mostCuts       = 2000
)

// span is a column's characters, start to end.
type span struct{ start, end int }

// sums cuts columns of figures into n numbers each, in the only way in which in each row
// the first is the sum of the others. Where blank is set, a column may lack one number.
// It is nil where there is no such way, or several.
func (g *glyphs) sums(columns []span, n int, blank bool) [][]document.Cell {
	if len(columns) < 3 || len(columns) > mostSumColumns || n < 2 || n > mostSumRows {
		return nil
	}
	ways := make([][]figureCuts, len(columns))
	for i, c := range columns {
		if ways[i] = g.figureWays(c, n, blank); len(ways[i]) == 0 || len(ways[i]) > mostCuts {
			return nil
		}
	}
	var found []figureCuts
	parts := ways[1:]
	totals := map[string][]figureCuts{}
	for _, w := range ways[0] {
		totals[w.key()] = append(totals[w.key()], w)
	}
	tries := 0
	var add func(k int, sum []float64, chosen []figureCuts) bool // false where it is not the only way
	add = func(k int, sum []float64, chosen []figureCuts) bool {
		if k == len(parts) {
			for _, t := range totals[key(sum)] {
				if found != nil {
					return false
				}
				found = append([]figureCuts{t}, chosen...)
			}
			return true
		}
		for _, w := range parts[k] {
			if tries++; tries > mostCuts*mostCuts/4 {
				return false
			}
			next := make([]float64, n)
			for i := range next {
				next[i] = sum[i] + w.values[i]
			}
			if !add(k+1, next, append(chosen[:k:k], w)) {
				return false
			}
		}
		return true
	}
	if !add(0, make([]float64, n), nil) || found == nil {
		return nil
	}
	out := make([][]document.Cell, len(columns))
	for i, w := range found {
		out[i] = w.cells
	}
	return out
}

// fillSums fills the columns of figures that arithmetic cuts, of those that are open, and
// gives the others, and the row of the sums, if the page has one.
func (g *glyphs) fillSums(names []string, p page, open []int, rows []document.Row) (left []int, total *sumRow) {
	var columns []span
	var which []int
	for _, c := range open {
		start, end := p.text(names[c])
		if strings.Trim(g.text(start, end), "0123456789.") == "" {
			columns, which = append(columns, span{start, end}), append(which, c)
		} else {
			left = append(left, c)
		}
	}
	cut := g.sums(columns, len(rows), false)
	if cut == nil {
		cut = g.sums(columns, len(rows), true)
	}
	if cut == nil {
		if total = g.sumRow(names, p); total == nil || total.at > len(rows) {
			return open, nil
		}
		if cut = g.sums(columns, len(rows)+1, false); cut == nil {
			return open, nil
		}
	}
	for k, c := range which {
		if total != nil {
			total.cells[c] = cut[k][total.at]
			cut[k] = slices.Delete(cut[k], total.at, total.at+1)
		}
		for i := range rows {
			rows[i].Cells[c] = cut[k][i]
		}
	}
	return left, total
}

// sumRow is the row that sums up a page's rows, or those of another page.
type sumRow struct {
	at    int // before which of the page's rows it stands
	cells []document.Cell
}

// among puts it among the page's rows. Cells merged over the rows around it go on in it.
func (t *sumRow) among(rows []document.Row) []document.Row {
	if t.at > 0 && t.at < len(rows) {
		for c, cell := range rows[t.at].Cells {
			if cell.Merged {
				t.cells[c] = cell
			}
		}
	}
	return slices.Insert(rows, t.at, document.Row{Cells: t.cells})
}

// sumRow gives the row of sums that stands among a page's numbers, without its figures;
// nil where there is none. What stands in brackets is a heading's.
func (g *glyphs) sumRow(names []string, p page) *sumRow {
	start, end := p.text(serialName)
	depth, numbers, digits := 0, 0, false
	for k := start; k < end; k++ {
		c := g.text(k, k+1)
		depth = bracketDepth(depth, c)
		switch isDigit := c >= "0" && c <= "9"; {
		case depth > 0:
			digits = false
		case isDigit:
			if !digits || g.fresh[k] {
				numbers++
			}
			digits = true
		case totalName.MatchString(g.text(k, min(end, k+2))):
			cells := make([]document.Cell, len(names))
			cells[slices.Index(names, serialName)] = document.Cell{Run: g.slice(k, k+2)}
			return &sumRow{numbers, cells}
		default:
			digits = false
		}
	}
	return nil
}

// figureCuts is a way to cut a column: the cells, and their values.
type figureCuts struct {
	cells  []document.Cell
	values []float64
}

func (f figureCuts) key() string { return key(f.values) }

// key tells rows of values apart, to the hundred-thousandth.
func key(values []float64) string {
	var b strings.Builder
	for _, v := range values {
		b.WriteString(strconv.FormatInt(int64(math.Round(v*1e5)), 36))
		b.WriteByte(' ')
	}
	return b.String()
}

// amount is a number above 0 as tables of money have it.
var amount = regexp.MustCompile(`^(?:0\.\d{0,4}[1-9]|[1-9]\d{0,6}(?:\.\d{1,5})?)$`)

// longestAmount is how many characters amount has at most.
const longestAmount = 13

// figureWays gives the ways in which a column's characters are n numbers, each printed
// anew, or, with blank, one fewer and a blank.
func (g *glyphs) figureWays(c span, n int, blank bool) []figureCuts {
	var out []figureCuts
	var cut func(i int, at []int)
	cut = func(i int, at []int) {
		if len(out) > mostCuts || len(at) > n || i == c.end && len(at) < n-1 {
			return
		}
		if i == c.end {
			out = append(out, g.figureCells(append(at, i), n, blank)...)
			return
		}
		for k := i + 1; k <= min(c.end, i+longestAmount); k++ {
			if (k == c.end || g.fresh[k]) && amount.MatchString(g.text(i, k)) {
				cut(k, append(at[:len(at):len(at)], i))
			}
		}
	}
	cut(c.start, nil)
	return out
}

// figureCells makes n cells of the numbers between the characters at, and where there is
// one too few and one may be, one way for each place of the blank.
func (g *glyphs) figureCells(at []int, n int, blank bool) []figureCuts {
	if len(at) <= n && !(blank && len(at) == n) {
		return nil
	}
	cells := make([]document.Cell, 0, n)
	values := make([]float64, 0, n)
	for i := range at[:len(at)-1] {
		cells = append(cells, document.Cell{Run: g.slice(at[i], at[i+1])})
		v, _ := strconv.ParseFloat(cells[i].S, 64) // amount says that it is one
		values = append(values, v)
	}
	switch len(cells) {
	case n:
		return []figureCuts{{cells, values}}
	case n - 1:
		var out []figureCuts
		for k := range n {
			w := figureCuts{make([]document.Cell, n), make([]float64, n)}
			copy(w.cells, cells[:k])
			copy(w.cells[k+1:], cells[k:])
			copy(w.values, values[:k])
			copy(w.values[k+1:], values[k:])
			out = append(out, w)
		}
		return out
	}
	return nil
}
