package lexicon

import "iter"

// Index finds the marks of a text by place. It is a list of marks in order of Start,
// as Scan gives it.
type Index []Mark

// longest is more than the bytes of any word of the data files.
const longest = 48

// from gives the place in x of the first mark that starts at byte at or behind it.
func (x Index) from(at int) int {
	i, j := 0, len(x)
	for i < j {
		if k := (i + j) / 2; x[k].Start < at {
			i = k + 1
		} else {
			j = k
		}
	}
	return i
}

// At gives the mark of class c that starts at byte at, nil without one.
func (x Index) At(c Class, at int) *Mark {
	for i := x.from(at); i < len(x) && x[i].Start == at; i++ {
		if x[i].Class == c {
			return &x[i]
		}
	}
	return nil
}

// Ending gives the mark of class c that ends at byte end, the longest one; nil
// without one.
func (x Index) Ending(c Class, end int) *Mark {
	for i := x.from(end - longest); i < len(x) && x[i].Start < end; i++ {
		if m := &x[i]; m.End == end && m.Class == c {
			return m
		}
	}
	return nil
}

// EndingAt gives the marks that end at byte end, the longest first; words of one class do not
// overlap, and so there is but one of each.
func (x Index) EndingAt(end int) iter.Seq[*Mark] {
	return func(yield func(*Mark) bool) {
		for i := x.from(end - longest); i < len(x) && x[i].Start < end; i++ {
			if m := &x[i]; m.End == end && !yield(m) {
				return
			}
		}
	}
}

// In gives the marks that start within s[from:to].
func (x Index) In(from, to int) Index {
	x = x[x.from(from):]
	n := 0
	for n < len(x) && x[n].Start < to { // mostly few
		n++
	}
	return x[:n]
}
