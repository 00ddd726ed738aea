package repair

import (
	"strings"

	"plangraph/loader/official"
)

// kind is what tells where in such a table a cell may stand.
type kind uint16

const (
	figured    kind = 1 << iota // a figure, other than a time
	blank                       // without words
	ordinal                     // a heading
	cell                        // that can be one of a row's
	calls                       // what a column may be called, as callsAlike has it
	callsOne                    // the same, as callsColumn has it
	named                       // what a column may be called, as mayBeName has it
	asked                       // that these were asked for, but for the last three
	askedCalls                  // that calls was
	askedOne                    // that callsOne was
	askedNamed                  // that named was
)

// kinds are those of lines, each asked once.
type kinds struct {
	lines []line
	found []kind
	cells []uint32          // of which sorts of columns each line can be a cell, and which were asked for
	told  map[string]naming // which come again in each part of a table
}

// naming is what the name of a column tells.
type naming struct {
	bare           string // without white space
	column, values bool   // callsColumn and callsValues
	of             cellSort
	leads          bool // one body leads
}

// ofWhich stands before the name of a column that is a part of the one before.
const ofWhich = "其中："

// naming gives what s tells as the name of a column.
func (k *kinds) naming(s string) naming {
	n, ok := k.told[s]
	if ok {
		return n
	}
	name := strings.TrimPrefix(s, ofWhich)
	n = naming{bare: official.Bare(name), column: callsColumn(name), of: rowSort(name)}
	n.leads = leadName.MatchString(n.bare)
	n.values = n.column || callsValues(name)
	if k.told == nil {
		k.told = map[string]naming{}
	}
	k.told[s] = n
	return n
}

// of gives the kind of line i, none behind the last.
func (k *kinds) of(i int) kind {
	if i >= len(k.lines) {
		return 0
	}
	if k.known()[i]&asked == 0 {
		k.found[i] |= asked | kindOf(k.lines[i].S())
		if mayCells(k.lines[i : i+1]) {
			k.found[i] |= cell
		}
	}
	return k.found[i]
}

// known gives what has been asked so far, by line.
func (k *kinds) known() []kind {
	if k.found == nil {
		k.found = make([]kind, len(k.lines))
	}
	return k.found
}

// calls tells whether line i is what a column of a table of cells that are alike may be called.
func (k *kinds) calls(i int) bool {
	return k.is(i, calls, askedCalls, func(l *line) bool {
		return k.callsValues(i) || callsAlike(l.S())
	})
}

// callsColumn tells whether line i is what a column of any table may be called.
func (k *kinds) callsColumn(i int) bool {
	return k.is(i, callsOne, askedOne, func(l *line) bool { return mayCallColumn(l.S()) && k.naming(l.S()).column })
}

// callsValues tells whether line i is what a column of a table of indicators may be called.
func (k *kinds) callsValues(i int) bool {
	s := k.lines[i].S()
	return mayCallColumn(s) && k.naming(s).values
}

// mayBeName tells whether line i can be the name of a column, but no caption and no heading.
func (k *kinds) mayBeName(i int) bool { return k.is(i, named, askedNamed, mayBeName) }

func (k *kinds) is(i int, a, asked kind, ask func(*line) bool) bool {
	if k.known()[i]&asked == 0 {
		k.found[i] |= asked
		if ask(&k.lines[i]) {
			k.found[i] |= a
		}
	}
	return k.found[i]&a != 0
}

// fit tells whether line i can be a cell of a column of that sort.
func (k *kinds) fit(i int, of cellSort) bool {
	if k.cells == nil {
		k.cells = make([]uint32, len(k.lines))
	}
	fits, asked := uint32(1)<<of, uint32(1)<<(of+sorts)
	if k.cells[i]&asked == 0 {
		k.cells[i] |= asked
		if of.rowCell(&k.lines[i]) {
			k.cells[i] |= fits
		}
	}
	return k.cells[i]&fits != 0
}

// row gives the kinds of n lines from line at on, nil where they cannot be the cells of a row.
func (k *kinds) row(at, n int) []kind {
	if at+n > len(k.lines) {
		return nil
	}
	for i := at; i < at+n; i++ {
		if k.of(i)&cell == 0 {
			return nil
		}
	}
	return k.found[at : at+n]
}
