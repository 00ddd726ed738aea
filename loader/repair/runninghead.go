package repair

import (
	"slices"
	"unicode/utf8"

	"plangraph/loader/official"
)

// A page's running head comes damaged where its font lacks characters, and one
// character a line where it stands at the page's side. It is known by its likeness to
// heads that came whole, and by its place: at a page's edge.

const (
	// sureHead is the fewest characters that a head must have to be known by likeness.
	sureHead = 6
	// likeHead is how like a head a damaged one is.
	likeHead = 0.7
	// maxLost is how many characters are lost in one place at most.
	maxLost = 4
)

// markDamagedHeads marks lines beside a page's edge that are running heads with some
// characters lost or changed.
func markDamagedHeads(lines []line, heads map[string]bool, edge []bool) {
	var known []string
	for head := range heads {
		if hanCount(head) >= sureHead {
			known = append(known, head)
		}
	}
	for i := range lines {
		l := &lines[i]
		if l.role != text || !edge[i] && !beside(edge, i) {
			continue
		}
		if l.width() < 8 || l.width() > 60 || hanCount(l.S()) < minHead || finished(l.S()) {
			continue // no head's form
		}
		damaged := func(head string) bool {
			return len(l.S()) <= len(head) && official.Likeness(headKey(l.S()), head) >= likeHead
		}
		if slices.ContainsFunc(known, damaged) {
			lines[i].role, edge[i] = furniture, true
		}
	}
}

// beside tells whether a page's edge is the line before line i, or the one behind it.
func beside(edge []bool, i int) bool {
	return i > 0 && edge[i-1] || i+1 < len(edge) && edge[i+1]
}

// markUprightHeads marks running heads that were set one character a line, before or
// behind other furniture.
func markUprightHeads(lines []line, heads map[string]bool, edge []bool) {
	var known [][]rune
	for head := range heads {
		if h := leadingHan(head); len(h) >= minHead {
			known = append(known, h)
		}
	}
	known = append(known, uprightRuns(lines, edge)...)
	for i := range lines {
		if !edge[i] {
			continue
		}
		from, to := i, i+1
		for _, head := range known {
			to = max(to, i+1+spelled(lines, i+1, 1, head))
			from = min(from, i-spelled(lines, i-1, -1, head))
		}
		for k := from; k < to; k++ {
			if lines[k].role == text {
				lines[k].role, edge[k] = furniture, true
			}
		}
	}
}

// leadingHan is the Chinese characters that s opens with: a head without its year.
func leadingHan(s string) []rune {
	var out []rune
	for _, r := range s {
		if !isHan(r) {
			break
		}
		out = append(out, r)
	}
	return out
}

// oneHan gives the character of a line of text that is nothing but one.
func oneHan(lines []line, i int) (rune, bool) {
	if i < 0 || i >= len(lines) || lines[i].role != text {
		return 0, false
	}
	r, n := utf8.DecodeRuneInString(lines[i].S())
	return r, n == len(lines[i].S()) && isHan(r)
}

// uprightRuns gives what is spelled by single characters between a page's edge and
// other text, three times at least.
func uprightRuns(lines []line, edge []bool) [][]rune {
	count := map[string]int{}
	var out [][]rune
	for i := range lines {
		if !edge[i] {
			continue
		}
		var run []rune
		r, ok := oneHan(lines, i+1)
		for ; ok && len(run) <= 2*maxLabel; r, ok = oneHan(lines, i+1+len(run)) {
			run = append(run, r)
		}
		if len(run) < minHead || len(run) > 2*maxLabel {
			continue
		}
		if count[string(run)]++; count[string(run)] == 3 {
			out = append(out, run)
		}
	}
	return out
}

// spelled gives how many lines from line i on, in steps of step, spell head, as far as
// it was not lost: most of it with its end, or anything where each line is set off for
// the characters that are missing before it.
func spelled(lines []line, i, step int, head []rune) int {
	n, last, off := 0, -1, true
	at := func(k int) rune {
		if step < 0 {
			k = len(head) - 1 - k
		}
		return head[k]
	}
	ends := false
	for {
		r, ok := oneHan(lines, i+n*step)
		if !ok {
			break
		}
		k := last + 1
		for k < len(head) && k <= last+1+maxLost && at(k) != r {
			k++
		}
		if k >= len(head) || at(k) != r {
			break
		}
		ends = ends || step > 0 && k >= len(head)-2 || step < 0 && k <= 1
		off = off && lines[i+n*step].indent > 0
		last = k
		n++
	}
	if ends && n >= minHead && 2*n >= len(head) || off && n > 1 {
		return n
	}
	return 0
}
