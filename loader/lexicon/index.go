package lexicon

import "sort"

// Index finds the marks of a text by place. It is a list of marks in order of Start,
// as Scan gives it.
type Index []Mark

// longest is more than the bytes of any word of the data files.
const longest = 64

// At gives the mark of class c that starts at byte at, nil without one.
func (x Index) At(c Class, at int) *Mark {
	i := sort.Search(len(x), func(i int) bool { return x[i].Start >= at })
	for ; i < len(x) && x[i].Start == at; i++ {
		if x[i].Class == c {
			return &x[i]
		}
	}
	return nil
}

// Ending gives the mark of class c that ends at byte end, the longest one; nil
// without one.
func (x Index) Ending(c Class, end int) *Mark {
	i := sort.Search(len(x), func(i int) bool { return x[i].Start >= end-longest })
	for ; i < len(x) && x[i].Start < end; i++ {
		if m := &x[i]; m.Class == c && m.End == end {
			return m
		}
	}
	return nil
}

// In gives the marks that start within s[from:to].
func (x Index) In(from, to int) Index {
	i := sort.Search(len(x), func(i int) bool { return x[i].Start >= from })
	j := i + sort.Search(len(x)-i, func(j int) bool { return x[i+j].Start >= to })
	return x[i:j]
}
