package repair

import (
	"slices"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// columnHead is a way to read the names of the columns of a table with one cell a line.
type columnHead struct {
	names   []calledName
	over    int        // how many of them stand over two others each
	columns []naming   // what is told by the name of each column, the lower one of two
	of      []cellSort // of what sort its cells are
	at      int        // line behind the names
	cost    int        // of what is unlikely in it
	numbers int        // the column of the rows' numbers, -1 without one
	name    int        // the column of what the rows are of
	bodies  bool       // a column is of bodies
	placed  bool       // one is of places, with times behind it
	torn    bool       // what rows are of may have several lines: other columns tell where it ends
	grouped bool       // a column groups the rows
}

// calledName is what lines from start to end call a column; known tells that columns are called so.
type calledName struct {
	naming
	s          string
	start, end int
	known      bool
}

// Bounds of what is tried of a head.
const (
	maxHeadLines = 2 * maxRowColumns
	maxOver      = 3 // names that stand over others
	maxGroups    = 3 // lines before the first row's number that are what it is grouped by
)

// headsAt gives the ways to read the names of columns from line i on.
func headsAt(seen *kinds, i int) []columnHead {
	stop, numbered := seen.headEnd(i)
	if stop == 0 {
		return nil // by far most lines
	}
	names := seen.names(i, stop, false)
	out := headsOf(seen, nil, names, numbered)
	years := 0
	for _, n := range names {
		if isYear(n.s) {
			years++
		}
	}
	if years == 0 {
		return out
	}
	if merged := seen.names(i, stop, true); len(names)-len(merged) == years { // each with what stands below it
		out = headsOf(seen, out, merged, numbered)
	}
	return out
}

// headEnd gives the first line behind i that cannot be one of the names of columns that begin there, 0 where no names do.
// numbered tells that the rows are.
func (k *kinds) headEnd(i int) (stop int, numbered bool) {
	lines := k.lines
	if i+2 >= len(lines) || !k.calls(i) && !k.calls(i+1) && !tornFirst(lines[i].S()) {
		return 0, false
	}
	if k.of(i)&figured != 0 || captions(lines, i) {
		return 0, false
	}
	for stop = i; stop < len(lines) && stop-i <= maxHeadLines; stop++ {
		s := lines[stop].S()
		switch {
		case stop > i && numbers(s) && (stop > i+1 || !k.groups(i)):
			return 0, false // a table begins there
		case stop <= i+1 && numbers(s), stop == i+1 && lines[i].S() == "序" && s == "号":
			numbered = true
		case stop == i:
		case strings.HasPrefix(s, ofWhich) && runeset.Len(s) <= maxNameRunes:
		case numbered && serialOf(lines[stop]) > 0, !k.mayBeName(stop), k.of(stop)&(figured|blank) != 0,
			!k.calls(stop) && !numbered && (k.fit(stop, ofBodies) || isNature(s)):
			return stop, numbered
		}
	}
	return 0, false
}

// tornFirst tells the first character of a first name that a narrow column breaks: 序号, 类别.
func tornFirst(s string) bool { return s == "序" || s == "类" }

// groups tells that line i can be what a column of groups before that of the numbers is called.
func (k *kinds) groups(i int) bool { return len(k.lines[i].S()) <= longestGroup*len("一") }

// longestGroup is how many characters the name of such a column has: a longer line is the table's caption.
const longestGroup = 6

// captions tells that line i is the caption of a table whose first column is called 指标: 主要指标.
func captions(lines []line, i int) bool {
	s := lines[i].S()
	return strings.HasSuffix(s, "指标") && strings.HasPrefix(lines[i+1].S(), "指标") && !callsGroup(s)
}

// names gives the names in lines from i to stop, those that are broken over lines joined; merged tells that a year and
// what stands below it are one name: 2025年, 目标值.
func (k *kinds) names(i, stop int, merged bool) []calledName {
	out := make([]calledName, 0, stop-i)
	indicators := false
	for at := i; at < stop; {
		s, n := k.lines[at].S(), 1
		if last := len(out) - 1; last > 0 && inBrackets(s) { // a unit
			out[last].s, out[last].end = out[last].s+s, at+1
			out[last].naming = k.naming(out[last].s)
			at++
			continue
		}
		if at+1 < stop && k.broken(at, merged, indicators) {
			s, n = s+k.lines[at+1].S(), 2
		}
		out = append(out, calledName{k.naming(s), s, at, at + n, n > 1 || k.calls(at)})
		indicators = indicators || isIndicatorName(s)
		at += n
	}
	return out
}

// broken tells that lines at and at+1 are one name.
func (k *kinds) broken(at int, merged, indicators bool) bool {
	a, b := k.lines[at].S(), k.lines[at+1].S()
	whole := official.Bare(a) + official.Bare(b)
	switch {
	case indicators && isIndicatorName(a) && isNatureName(whole):
		return true
	case isYear(a):
		return merged && !isYear(b) && k.calls(at+1) && k.naming(whole).values
	case numbers(a), callsGroup(a), k.callsColumn(at) && k.callsColumn(at+1):
		return callsGroup(whole)
	}
	return numbers(whole) || k.naming(whole).column || callsGroup(whole) || isNatureName(whole)
}

// inBrackets tells that s is nothing but one pair of brackets with what is in it.
func inBrackets(s string) bool {
	s = official.Bare(s)
	return strings.HasPrefix(s, "（") && strings.Index(s, "）") == len(s)-len("）") ||
		strings.HasPrefix(s, "(") && strings.Index(s, ")") == len(s)-len(")")
}

// headsOf adds to out the heads that the first of names can make.
func headsOf(seen *kinds, out []columnHead, names []calledName, numbered bool) []columnHead {
	known := 0 // names that columns are called by, up to the first that they are not
	if len(names) > 1 && names[1].known {
		known++ // what the first column is called may be anything
	}
	for known < len(names) && names[known].known {
		known++
	}
	least, most := max(known-2, 2), min(known+1, len(names))
	if numbered {
		for least, most = len(names), len(names); least > 3 && least > most-maxGroups && !names[least-1].column; {
			least--
		}
	}
	for n := least; n <= most; n++ {
		cost := costUnknown * max(n-known, known-n)
		if numbered {
			cost = costUnknown / 2 * unknown(names[:n])
		}
		for over := 0; over <= maxOver && over < n-2*over; over++ {
			h := columnHead{names: names[:n], over: over, at: names[n-1].end, cost: cost + costSpans*over}
			if h.may(seen, numbered) && h.settle(seen) {
				out = append(out, h)
			}
		}
	}
	return out
}

// unknown counts the names that columns are not called by.
func unknown(names []calledName) int {
	n := 0
	for i := range names {
		if !names[i].known {
			n++
		}
	}
	return n
}

// may tells whether the names can make a header: some are known, and those below others are of figures.
func (h *columnHead) may(seen *kinds, numbered bool) bool {
	unknown, width := unknown(h.names), len(h.names)-h.over
	two := width == 2 && !numbered && unknown == 0 && seen.of(h.at+1)&figured != 0
	if width < minRowColumns && !two || width > maxRowColumns || numbered && 2*unknown > len(h.names) {
		return false
	}
	upper := len(h.names) - 2*h.over
	return !slices.ContainsFunc(h.names[upper:], func(n calledName) bool {
		return !n.known || n.of != ofFigures && n.of != ofAny
	})
}

// settleNames settles what each column is called.
func (h *columnHead) settleNames() {
	h.columns = make([]naming, 0, len(h.names)-h.over)
	upper := h.names[:len(h.names)-2*h.over]
	below := h.names[len(upper):]
	for k, spans := range spanning(len(upper), h.over, func(k int) string { return upper[k].s }) {
		if !spans {
			h.columns = append(h.columns, upper[k].naming)
			continue
		}
		h.columns = append(h.columns, below[0].naming, below[1].naming)
		below = below[2:]
	}
	h.of = make([]cellSort, len(h.columns))
	for k, c := range h.columns {
		h.of[k] = c.of
	}
}

// header gives the header.
func (h *columnHead) header(lines []line) []document.Row {
	runs := make([]document.Run, len(h.names))
	for k, n := range h.names {
		runs[k] = joined(lines[n.start:n.end])
	}
	header, _ := headerRows(runs, len(h.columns))
	return header
}

// settle settles of what sorts the columns are whose names alone do not tell; it tells whether there can be such rows.
func (h *columnHead) settle(seen *kinds) bool {
	h.settleNames()
	h.numbers = slices.Index(h.of, ofNumbers)
	h.settleUnits()
	h.name = -1
	for k := range h.of {
		switch of := &h.of[k]; {
		case k < h.numbers, k == 0 && *of == ofNatures: // 指标类型
			*of = ofGroups
		case *of == ofGroups && !h.wordsBehind(k):
			*of = ofWords
		case *of == ofPlaces && !h.timesBehind(k):
			*of = ofAny
		case *of == ofPlaces:
			h.placed = true
		}
		if h.name < 0 && k > h.numbers && h.of[k] != ofGroups {
			h.of[k], h.name = ofWords, k
		}
		h.grouped = h.grouped || h.of[k] == ofGroups
	}
	if h.numbers < 0 {
		h.byForm(seen)
	}
	h.torn = !h.bodies && (h.has(ofUnits) || h.has(ofNatures) || h.numbers >= 0 && h.has(ofFigures))
	return h.name >= 0 && (h.numbers >= 0 || h.bodies || slices.Contains(h.of[h.name:], ofFigures))
}

func (h *columnHead) has(of cellSort) bool { return slices.Contains(h.of, of) }

// settleUnits settles whether 单位 are bodies or units, and whether 性质 is that of aims: what the other columns are tells.
func (h *columnHead) settleUnits() {
	h.bodies = h.has(ofBodies)
	k := slices.Index(h.of, ofUnits)
	if k >= 0 && !h.bodies && !h.has(ofFigures) && !h.has(ofNatures) && h.columns[k].bare != unitsName {
		h.of[k], h.bodies = ofBodies, true
	}
	ofAims := func(n naming) bool { return isIndicatorName(n.bare) }
	if k := slices.Index(h.of, ofNatures); k >= 0 && !slices.ContainsFunc(h.columns, ofAims) {
		h.of[k] = ofAny
	}
}

// wordsBehind tells that the column behind column k can be what a group's rows are of.
func (h *columnHead) wordsBehind(k int) bool {
	return k+1 < len(h.of) && (h.of[k+1] == ofWords || h.of[k+1] == ofAny || h.of[k+1] == ofGroups)
}

// timesBehind tells that the column behind column k is of times.
func (h *columnHead) timesBehind(k int) bool {
	return k+1 < len(h.of) && (h.of[k+1] == ofYears || h.of[k+1] == ofTimes)
}

// byForm settles the sorts of columns by the cells of the first row.
func (h *columnHead) byForm(seen *kinds) {
	for k, of := range h.of {
		if of != ofAny {
			continue
		}
		h.of[k] = ofWords
		if h.at+k < len(seen.lines) && seen.of(h.at+k)&(figured|blank) != 0 {
			h.of[k] = ofFigures
		}
	}
}

// headerRows gives the header that names make of rows of width cells, and their width.
// Names too many stand over two others each: 2015年 over 规划目标 and 完成情况, which come
// behind all names of the upper row.
func headerRows(names []document.Run, width int) ([]document.Row, int) {
	over := len(names) - width
	upper := len(names) - 2*over
	if over <= 0 || upper <= over {
		var only document.Row
		for _, name := range names {
			only.Cells = append(only.Cells, document.Cell{Run: name})
		}
		return []document.Row{only}, len(names)
	}
	var top, below document.Row
	sub := names[upper:]
	for k, spans := range spanning(upper, over, func(k int) string { return names[k].S }) {
		name := names[k]
		top.Cells = append(top.Cells, document.Cell{Run: name})
		if !spans {
			below.Cells = append(below.Cells, document.Cell{})
			continue
		}
		top.Cells = append(top.Cells, document.Cell{Run: name, Merged: true})
		below.Cells = append(below.Cells, document.Cell{Run: sub[0]}, document.Cell{Run: sub[1]})
		sub = sub[2:]
	}
	return []document.Row{top, below}, width
}

// spanning tells which of so many names of an upper row, so many, stand over two others each: those of years, or those that
// tell a plan's time (“十三五”完成情况), if they are as many, else the last.
func spanning(names, over int, name func(int) string) []bool {
	out := make([]bool, names)
	if over == 0 {
		return out
	}
	for _, times := range [...]func(string) bool{isYear, func(s string) bool { return strings.Contains(s, "五”") }} {
		n := 0
		for k := range out {
			if out[k] = times(name(k)); out[k] {
				n++
			}
		}
		if n == over {
			return out
		}
	}
	for k := range out {
		out[k] = k >= len(out)-over
	}
	return out
}
