package repair

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// worth tells what it is worth that lines from from to to are a row's cell in column k, whether they may be that, and
// whether more may.
func (r *rowReader) worth(k, from, to int) (worth int, may, more bool) {
	n := to - from
	if n == 0 {
		worth, may = r.without(k)
		return worth, may, k != r.numbers || r.count
	}
	of := r.of[k]
	fits := r.seen.fit(to-1, of)
	if n > 1 {
		return r.more(k, from, to, fits)
	}
	switch of {
	case ofNumbers:
		return worthCell, r.counts(from), false
	case ofGroups:
		return r.group(k, from), fits, fits
	}
	cost := r.unlike(k, from, fits)
	return worthCell - cost, cost < costNever, fits || of == ofFigures
}

// without tells what it costs that column k has no cell, and whether it may have none.
func (r *rowReader) without(k int) (worth int, may bool) {
	switch of := r.of[k]; {
	case k == r.numbers && r.bodies:
		return -costShares, !r.count
	case k == r.numbers:
		return -costSum, !r.count
	case of == ofGroups && r.from.grouped:
		return 0, true
	case of == ofGroups:
		return -costParent, k > r.numbers
	case of == ofRemarks:
		return 0, true
	case r.numbers >= 0 && !r.bodies && !r.count: // a sum
		return 0, false
	case r.bodies && (taskEnds.Close(r.columns[k].bare) || k == r.name && r.numbers < 0):
		return 0, false
	case !r.bodies && (r.numbers < 0 || k == r.name):
		return 0, false
	case !r.bodies || r.columns[k].leads:
		return -2 * costLess, true
	}
	return -costLess, true
}

// group tells what it costs that a line is what groups the rows from here on.
func (r *rowReader) group(k, at int) int {
	l := &r.seen.lines[at]
	if r.bodies && r.seen.fit(at, ofBodies) {
		return -costUnfitting
	}
	if k < r.numbers || narrow(l) || groupsAims(l) || !r.torn || r.from.rows == 0 && r.numbers >= 0 {
		return 0
	}
	return -costSeveral
}

// unlike tells what it costs that a line is the cell of column k.
func (r *rowReader) unlike(k, at int, fits bool) int {
	s := r.seen.lines[at].S()
	if k == r.name && r.numbers >= 0 && r.count && totalName.MatchString(official.Bare(s)) {
		return costNever
	}
	if n := partNumber(s); n == 1 && r.placed || n > 1 && n == r.from.part+1 {
		return costNever
	}
	strict := r.numbers < 0 && r.bodies || r.numbers >= 0 && !r.count
	of := r.of[k]
	words := of == ofWords || of == ofAny
	body := r.bodies && (r.seen.fit(at, ofTimes) || r.seen.fit(at, ofBodies) && runeset.Len(s) <= maxNameRunes/2)
	switch {
	case strict && r.numbers >= 0 && (words && body || serial(s) == r.from.number+1):
		return costNever
	case words && (body || r.tells(at) || strings.HasSuffix(s, "：")), k == r.name && narrow(&r.seen.lines[at]) && r.torn:
		return costLess
	case fits && of == ofWords && r.numbers < 0 && k > 1 && r.seen.of(at)&ordinal != 0:
		return costNever
	case fits:
		return 0
	case of == ofFigures && comparesWords(&r.seen.lines[at]) && r.numbers >= 0:
		return 1
	case strict, r.numbers < 0 && k <= max(1, r.name):
		return costNever
	case of == ofFigures && r.has(ofNatures):
		return costUnfitting / 3
	case of == ofFigures && r.numbers < 0:
		return costWordy
	}
	return costUnfitting
}

// tells tells that a line can be the cell of another column by what it says.
func (r *rowReader) tells(at int) bool {
	for _, of := range [...]cellSort{ofUnits, ofStages, ofNatures, ofYears} {
		if r.seen.fit(at, of) && r.has(of) {
			return true
		}
	}
	return false
}

// more tells what it is worth that several lines are one cell in column k; fits tells that the last can be one.
func (r *rowReader) more(k, from, to int, fits bool) (worth int, may, more bool) {
	n, lines := to-from, r.seen.lines
	switch r.of[k] {
	case ofGroups:
		narrowed := narrow(&lines[from]) && narrow(&lines[to-1]) || k < r.numbers
		return -n, fits && narrowed && n <= maxGroupLines, fits && narrowed && n < maxGroupLines
	case ofBodies:
		worth = worthCell - costSeveral
		if r.columns[k].leads {
			worth -= costSeveral
		}
		fits = fits && r.seen.fit(from, ofBodies)
		return worth, fits && n <= maxBodyLines, fits && n < maxBodyLines
	case ofPlaces:
		fits = fits && r.placed
		return worthCell - costSeveral/2, fits && n <= maxPlaceLines, fits && n < maxPlaceLines
	case ofWords:
		if k != r.name || !r.torn && !startsNumbered(lines[from].S()) {
			return 0, false, false
		}
		if comparing.In(lines[to-1].S()) || isValue(lines[to-1].S()) || r.seen.callsValues(to-1) || isNature(lines[to-1].S()) {
			return 0, false, false
		}
		worth = worthCell - costTorn*(n-1) - r.unlike(k, from, true) - r.unlike(k, to-1, true)
		return worth, n <= maxNameLines, n < maxNameLines
	}
	if r.numbers < 0 || !r.count {
		return 0, false, false
	}
	return worthCell - costBroken*(n-1)*(n-1), r.goesOn(k, from, to), n < maxBrokenLines
}

// goesOn tells that lines can be a cell of column k of a table whose numbers tell where rows end: a time and what is done by
// it, persons one below the other, figures each with what it is of.
func (r *rowReader) goesOn(k, from, to int) bool {
	lines := r.seen.lines[from:to]
	all := func(is func(*line) bool) bool {
		for i := range lines {
			if !is(&lines[i]) {
				return false
			}
		}
		return true
	}
	second := lines[1].S()
	switch r.of[k] {
	case ofPersons:
		return all(ofPersons.rowCell)
	case ofTimes:
		return len(lines) == 2 && r.seen.fit(from, ofTimes) && runeset.Len(second) <= longestDone && !hasFigure(second)
	case ofFigures:
		labelled := len(lines) == 2 && !hasFigure(lines[0].S()) && !isBlank(lines[0].S()) && r.seen.fit(from+1, ofFigures)
		return labelled || all(comparesWords)
	}
	return false
}

// comparesWords tells a figure with what it is of: 设区市≥25.
func comparesWords(l *line) bool {
	s := l.S()
	first, _ := utf8.DecodeRuneInString(s)
	return isHan(first) && hasFigure(s) && comparing.In(s)
}

var comparing = runeset.Of("≥≤><＞＜")

// longestDone is how many characters what is done by a time has at most: 启动, 竣工投用.
const longestDone = 4

// taskEnds end the names of columns that tell what is to be done, which each row does.
var taskEnds = runeset.TailsOf("任务", "内容")

// narrow tells a line of at most two characters, as the narrowest column breaks what it holds.
func narrow(l *line) bool { return runeset.Len(l.S()) <= 2 }
