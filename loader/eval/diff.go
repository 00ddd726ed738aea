package eval

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"

	"plangraph/loader/fact"
)

// Run is what one extraction found, and its score.
type Run struct {
	Found  []fact.Fact
	Report *Report
}

// Change is a fact that one run has and another has not, or that both have with
// something different.
type Change struct {
	Before, After fact.Fact // Before is nil for a fact gained, After for one lost
	Was, Is       Verdict
}

// Diff is what became of the facts between two runs over the same files.
type Diff struct {
	Before, After Run
	Changes       []Change // in the order of sources and places
}

// Compare tells what differs between two runs, their rules' names and confidences
// apart. Facts of one type that overlap in the text are one changed fact, the likest
// first.
func Compare(before, after Run) (Diff, error) {
	d := Diff{Before: before, After: after}
	lost, gained, err := apartFrom(before.Found, after.Found)
	if err != nil {
		return d, err
	}
	var cs []candidate
	for j, b := range gained {
		for i, a := range lost {
			if like, ok := sameFact(a, b); ok {
				cs = append(cs, candidate{like: like, gold: i, found: j})
			}
		}
	}
	kept, changed := map[int]bool{}, map[int]bool{}
	for _, c := range pairs(cs) {
		a, b := lost[c.gold], gained[c.found]
		kept[c.gold], changed[c.found] = true, true
		d.Changes = append(d.Changes, Change{a, b, before.Report.Verdict(a), after.Report.Verdict(b)})
	}
	for i, a := range lost {
		if !kept[i] {
			d.Changes = append(d.Changes, Change{Before: a, Was: before.Report.Verdict(a)})
		}
	}
	for j, b := range gained {
		if !changed[j] {
			d.Changes = append(d.Changes, Change{After: b, Is: after.Report.Verdict(b)})
		}
	}
	slices.SortStableFunc(d.Changes, func(x, y Change) int {
		a, b := x.fact().Base(), y.fact().Base()
		return cmp.Or(cmp.Compare(a.Source, b.Source), cmp.Compare(a.Start, b.Start), cmp.Compare(a.Type, b.Type))
	})
	return d, nil
}

// apartFrom drops from both lists the facts that stand in both.
func apartFrom(before, after []fact.Fact) (lost, gained []fact.Fact, err error) {
	keys := map[string]int{}
	key := func(f fact.Fact) string {
		b := f.Base()
		rule, confidence := b.Rule, b.Confidence
		b.Rule, b.Confidence = "", 0
		var out bytes.Buffer
		if e := fact.Encode(&out, f); e != nil && err == nil {
			err = e
		}
		b.Rule, b.Confidence = rule, confidence
		return out.String()
	}
	for _, f := range before {
		keys[key(f)]++
	}
	for _, f := range after {
		if k := key(f); keys[k] > 0 {
			keys[k]--
		} else {
			gained = append(gained, f)
		}
	}
	for _, f := range before {
		if k := key(f); keys[k] > 0 {
			keys[k]--
			lost = append(lost, f)
		}
	}
	return lost, gained, err
}

// sameFact tells whether two facts of two runs may be one, and how alike they read.
func sameFact(a, b fact.Fact) (float64, bool) {
	x, y := a.Base(), b.Base()
	if x.Type != y.Type || x.Source != y.Source || x.Start >= y.End || y.Start >= x.End {
		return 0, false
	}
	return likeness(describe(a), describe(b)), true
}

func (c Change) fact() fact.Fact {
	if c.After != nil {
		return c.After
	}
	return c.Before
}

// String is two or three lines: the fact before (-) and after (+) with what the gold
// says of it, and the words it stands on.
func (c Change) String() string {
	out := ""
	if c.Before != nil {
		out += fmt.Sprintf("  - %s: %s [%s]\n", c.Was, describe(c.Before), c.Before.Base().Rule)
	}
	if c.After != nil {
		out += fmt.Sprintf("  + %s: %s [%s]\n", c.Is, describe(c.After), c.After.Base().Rule)
	}
	b := c.fact().Base()
	return out + "      " + b.Source + " " + b.Quote
}

// Write prints how each score moved, and what of each type was gained, lost and changed.
func (d Diff) Write(w io.Writer) error {
	p := printer{w: w}
	rows := map[string]bool{}
	for _, r := range []*Report{d.Before.Report, d.After.Report} {
		for row := range r.Scores {
			rows[row] = true
		}
	}
	for _, row := range slices.Sorted(maps.Keys(rows)) {
		a, b := d.Before.Report.score(row), d.After.Report.score(row)
		p.line("%-18s F1 %.3f → %.3f (%+.3f)  tp %+d fp %+d fn %+d", row, a.F1(), b.F1(), b.F1()-a.F1(), b.TP-a.TP, b.FP-a.FP, b.FN-a.FN)
	}
	for _, g := range []struct {
		name string
		of   func(Change) bool
	}{
		{"gained", func(c Change) bool { return c.Before == nil }},
		{"lost", func(c Change) bool { return c.After == nil }},
		{"changed", func(c Change) bool { return c.Before != nil && c.After != nil }},
	} {
		groups := map[string][]Change{}
		for _, c := range d.Changes {
			if kind := c.fact().Base().Type; g.of(c) {
				groups[kind] = append(groups[kind], c)
			}
		}
		for _, kind := range slices.Sorted(maps.Keys(groups)) {
			p.line("\n%s, %s: %d", kind, g.name, len(groups[kind]))
			for _, c := range groups[kind] {
				p.line("%s", c)
			}
		}
	}
	return p.err
}
