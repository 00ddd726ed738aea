package repair

import (
	"strings"

	"plangraph/loader/official"
)

// maxBox is how many lines a box takes at most.
const maxBox = 120

// openBoxes moves boxes (专栏) out of the sentences that they were set into: a box
// over the whole width, at the foot of a page in columns, stands between the lines
// of a paragraph that goes on at the head of the next page.
func openBoxes(lines []line) []line {
	var out []line
	done := 0
	for k := 1; k < len(lines); k++ {
		if !strings.HasPrefix(lines[k].S(), official.Box) {
			continue // by far most
		}
		if _, ok := official.ReadOrdinal(lines[k].S()); !ok || finished(lines[k-1].S()) || lines[k-1].unit != 0 {
			continue
		}
		width := wrapAt(lines, k-1)
		if width == 0 || lines[k-1].width() < width-4 {
			continue
		}
		end := boxEnd(lines, k, width)
		if end == 0 {
			continue
		}
		rest := paragraphEnd(lines, end, width)
		if out == nil {
			out = make([]line, 0, len(lines))
		}
		out = append(out, lines[done:k]...)
		out = append(out, lines[end:rest]...)
		out = append(out, lines[k:end]...)
		done, k = rest, rest
	}
	if done == 0 {
		return lines
	}
	return append(out, lines[done:]...)
}

// boxEnd gives the line behind the box that begins in line k: back at the width of
// the columns, after a box whose lines are wider. It is 0 where the box is not such.
func boxEnd(lines []line, k, width int) int {
	wide := false
	for i := k + 1; i < min(len(lines), k+maxBox); i++ {
		own := lines[i].width()
		if own > width+wider {
			wide = true
			continue
		}
		if !wide || !finished(lines[i-1].S()) {
			continue // the box goes on
		}
		if o, ok := official.ReadOrdinal(lines[i].S()); ok && o.Form != official.Box && own <= width {
			return 0
		}
		if own >= width-6 && i+1 < len(lines) && lines[i+1].width() <= width+6 {
			return i
		}
	}
	return 0
}

// paragraphEnd gives the line behind the paragraph that goes on in line i.
func paragraphEnd(lines []line, i, width int) int {
	for k := i; k < len(lines); k++ {
		if !finished(lines[k].S()) {
			continue
		}
		if k+1 == len(lines) || lines[k].width() < width-6 {
			return k + 1
		}
		if _, ok := official.ReadOrdinal(lines[k+1].S()); ok {
			return k + 1
		}
	}
	return len(lines)
}
