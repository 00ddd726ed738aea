package repair

import (
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// likeness tells how much a text has in common with each of some rows: Chinese characters
// and pairs of them, rare ones counting most.
type likeness struct {
	rows    []string
	numbers map[rune]int // of the characters of all rows, counted from 1
	has     []bool       // whether a row has a character, by row and number
	count   []int        // in how many rows a character is, by number
	said    []string     // what the text before the table says of each row, if anything
}

// saidSure is the likeness of a row and a sentence that the text says of it.
const saidSure = 100.0

func newLikeness(rows []string) likeness {
	l := likeness{rows: rows, numbers: map[rune]int{}}
	var all []int // the rows' Chinese characters by number
	ends := make([]int, len(rows))
	for row, s := range rows {
		for _, c := range s {
			if !isHan(c) {
				continue
			}
			n, ok := l.numbers[c]
			if !ok {
				n = len(l.numbers) + 1
				l.numbers[c] = n
			}
			all = append(all, n)
		}
		ends[row] = len(all)
	}
	many := len(l.numbers) + 1
	l.has, l.count = make([]bool, len(rows)*many), make([]int, many)
	from := 0
	for row, to := range ends {
		has := l.inRow(row)
		for _, n := range all[from:to] {
			if !has[n] {
				has[n] = true
				l.count[n]++
			}
		}
		from = to
	}
	return l
}

// inRow tells which characters a row has, by number.
func (l likeness) inRow(row int) []bool {
	n := len(l.count)
	return l.has[row*n : (row+1)*n]
}

// likened is a text that is compared with rows: its characters, and the numbers that they have in the rows, 0 for none.
type likened struct {
	text    string
	starts  []int
	numbers []int
}

// text makes a text ready to be compared with any row.
func (l likeness) text(s string) likened {
	s = official.Bare(s)
	chars := runeset.Len(s)
	t := likened{text: s, starts: make([]int, 0, chars+1), numbers: make([]int, 0, chars)}
	for i, c := range s {
		t.starts, t.numbers = append(t.starts, i), append(t.numbers, l.numbers[c])
	}
	t.starts = append(t.starts, len(s))
	return t
}

// texts does so with units.
func (l likeness) texts(units []document.Run) []likened {
	out := make([]likened, len(units))
	for i, u := range units {
		out[i] = l.text(u.S)
	}
	return out
}

// of is the likeness of t and a row, 0 for none.
func (l likeness) of(t likened, row int) float64 {
	sum := 0.0
	has := l.inRow(row)
	last := 0 // the character before, if the row has it
	for i, n := range t.numbers {
		if n == 0 || !has[n] {
			last = 0
			continue
		}
		sum += 1 / float64(l.count[n])
		if last > 0 && strings.Contains(l.rows[row], t.text[t.starts[i-1]:t.starts[i+1]]) {
			sum += 2 / float64(min(l.count[n], l.count[last]))
		}
		last = n
	}
	return sum
}

// over lays units over more rows than there are units, where they are most like the
// rows. It gives each row's unit.
func (l likeness) over(units []document.Run) []int {
	texts := l.texts(units)
	return over(len(l.rows), len(units), func(row, unit int) float64 { return l.of(texts[unit], row) })
}

// over lays k units over n rows, in order and each over at least one, where like is
// most in sum; where nothing tells, a unit goes on. It gives each row's unit.
func over(n, k int, like func(row, unit int) float64) []int {
	// score[i][j]: rows up to i laid, row i under unit j.
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
				score[0][0] = like(0, 0)
				continue
			case score[i-1][j] >= 0:
				score[i][j], from[i][j] = score[i-1][j]+like(i, j), j
			}
			if j > 0 && score[i-1][j-1] >= 0 {
				if s := score[i-1][j-1] + like(i, j); s >= score[i][j] {
					score[i][j], from[i][j] = s, j-1
				}
			}
		}
	}
	out := make([]int, n)
	for i, j := n-1, k-1; i >= 0; i-- {
		out[i] = j
		j = from[i][j]
	}
	return out
}

// under puts units into fewer rows than there are units, in order and at least one
// into each, where they are most like the rows. seams tells what a cut before each
// unit is worth. It gives the first unit of each row.
func (l likeness) under(units []document.Run, seams []float64) []int {
	n, k, texts := len(l.rows), len(units), l.texts(units)
	score := make([][]float64, k) // units up to i laid, unit i in row j
	cut := make([][]bool, k)
	for i := range k {
		score[i], cut[i] = make([]float64, n), make([]bool, n)
		for j := max(0, n-k+i); j <= min(i, n-1); j++ {
			own := l.of(texts[i], j)
			if l.saysAll(j, units[i:i+1]) {
				own += saidSure
			}
			stays, begins := i > 0 && i-1 >= j, j > 0
			switch {
			case i == 0:
				score[i][j] = own
			case begins && (!stays || score[i-1][j-1]+seams[i] >= score[i-1][j]):
				score[i][j], cut[i][j] = score[i-1][j-1]+seams[i]+own, true
			default:
				score[i][j] = score[i-1][j] + own
			}
		}
	}
	out := make([]int, n)
	for i, j := k-1, n-1; i >= 0; i-- {
		if cut[i][j] {
			out[j] = i
			j--
		}
	}
	return out
}

// topics tells for each unit how little it has in common with the one before.
func topics(units []document.Run) []float64 {
	texts := make([]string, len(units))
	for i, u := range units {
		texts[i] = u.S
	}
	l := newLikeness(texts)
	out := make([]float64, len(units))
	for i := 1; i < len(units); i++ {
		out[i] = -l.of(l.text(units[i].S), i-1)
	}
	return out
}

// gathered joins units to cells, each from one of cuts to the next. They are no
// more than likely.
func gathered(units []document.Run, cuts []int, sep string) []document.Cell {
	out := make([]document.Cell, len(cuts))
	for i, c := range cuts {
		var b builder
		size, segs := 0, 0
		for _, u := range units[c:end(cuts, i, len(units))] {
			size, segs = size+len(u.S)+len(sep), segs+len(u.Segs)
		}
		b.grow(size, segs)
		for _, u := range units[c:end(cuts, i, len(units))] {
			b.add(sep, u)
		}
		out[i] = document.Cell{Run: b.run(), Whole: true}
	}
	return out
}

// end is where the i-th of some pieces ends that begin at cuts and are n long together.
func end(cuts []int, i, n int) int {
	if i+1 < len(cuts) {
		return cuts[i+1]
	}
	return n
}

// saysAll tells whether the text says all units of a row.
func (l likeness) saysAll(row int, units []document.Run) bool {
	for _, u := range units {
		if row >= len(l.said) || !says(l.said[row], u.S) {
			return false
		}
	}
	return true
}

// spread makes cells of units laid over rows. They are no more than likely.
func spread(units []document.Run, rows []int) []document.Cell {
	out := make([]document.Cell, len(rows))
	for i, u := range rows {
		out[i] = document.Cell{Run: units[u], Merged: i > 0 && rows[i-1] == u, Whole: true}
	}
	return out
}
