package repair

import (
	"math"
	"regexp"
	"strings"
	"unicode/utf8"

	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// folio is a page number with its ornaments, after a running head or alone.
var folio = regexp.MustCompile(`^(?:(.{0,40}?)\s+)?(?:[-—–·•‧∙]+\s*(\d{1,4})\s*[-—–·•‧∙]*|` +
	`第\s*(\d{1,4})\s*页(?:\s*[，,/]?\s*共\s*\d{1,4}\s*页)?)$`)

// folioEnds marks the bytes that a folio can end with.
var folioEnds = func() (last [256]bool) {
	for _, r := range "0123456789页-—–·•‧∙" {
		s := string(r)
		last[s[len(s)-1]] = true
	}
	return last
}()

// readFolio matches folio, but first looks at the end of s, which is seldom one's.
func readFolio(s string) []string {
	if !folioEnds[s[len(s)-1]] {
		return nil // by far most
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	if r >= '0' && r <= '9' { // an ornament stands before it
		r, _ = utf8.DecodeLastRuneInString(strings.TrimRight(strings.TrimRight(s, "0123456789"), " \t"))
	}
	switch r {
	case '页', '-', '—', '–', '·', '•', '‧', '∙':
		return folio.FindStringSubmatch(s)
	}
	return nil
}

// markFurniture marks what belongs to the pages, not to the text: folios, known by
// their ornaments and their rising numbers, and running heads, known by repetition
// at the edges of pages. It gives the places (indexes into lines) where a page ends.
func markFurniture(lines []line) (edges []int) {
	heads := map[string]bool{}
	edge := make([]bool, len(lines)+1)
	for _, i := range folios(lines) {
		m := readFolio(lines[i].S())
		lines[i].role, edge[i] = furniture, true
		if m != nil && m[1] != "" {
			heads[m[1]] = true
		}
	}
	for head := range runningHeads(lines, edge) {
		heads[head] = true
	}
	shortest := math.MaxInt
	for head := range heads {
		shortest = min(shortest, len(head))
	}
	for i := range lines {
		if lines[i].size() >= shortest && lines[i].role == text && heads[headKey(lines[i].S())] {
			lines[i].role, edge[i] = furniture, true
		}
	}
	markUprightHeads(lines, heads, edge)
	markDamagedHeads(lines, heads, edge)
	for i := range lines {
		if edge[i] {
			edges = append(edges, i)
		}
	}
	return edges
}

// folios finds page numbers. Ornamented ones must rise through the file (numbers of
// a table do not, over many), or the only one stand between the halves of a sentence; plain
// ones must also stand between the halves of a sentence or each on its own among wide lines.
func folios(lines []line) []int {
	var found []int
	last := -1
	for i := range lines {
		if !folioEnds[lines[i].last()] || lines[i].width() > 60 {
			continue // by far most
		}
		m := readFolio(lines[i].S())
		if m == nil {
			continue
		}
		n := official.Numeral(m[2] + m[3])
		if n > last && n < last+400 {
			found = append(found, i)
			last = n
		}
	}
	if len(found) >= 2 || len(found) == 1 && betweenHalves(lines, found[0]) {
		return found
	}
	return plainFolios(lines)
}

// betweenHalves tells that line i stands among wide ones, the one before in the middle of a sentence.
func betweenHalves(lines []line, i int) bool {
	return i > 0 && i+1 < len(lines) && lines[i-1].width() >= wideLine && !finished(lines[i-1].S())
}

// wideLine is how many columns a line of a text has at least that its page's edge has broken.
const wideLine = 30

// isPlainFolio tells whether s is a page number without ornaments.
func isPlainFolio(s string) bool {
	return len(s) <= 4 && strings.Trim(s, "0123456789") == ""
}

func plainFolios(lines []line) []int {
	var found []int
	last := 0
	for i := range lines {
		l := &lines[i]
		if !isPlainFolio(l.S()) || !betweenHalves(lines, i) || lines[i+1].width() < wideLine {
			continue
		}
		n := official.Numeral(l.S())
		if last == 0 || n > last && n <= last+3 {
			found = append(found, i)
			last = n
		}
	}
	if len(found) < 3 {
		return nil
	}
	return found
}

// headKey is what running heads are compared by: a folio at the end left out.
func headKey(s string) string {
	if m := readFolio(s); m != nil && m[1] != "" {
		return m[1]
	}
	return s
}

// minHead is the least number of Chinese characters that a running head has.
const minHead = 4

func hanCount(s string) int {
	n := 0
	for _, r := range s {
		if isHan(r) {
			n++
		}
	}
	return n
}

// runningHeads finds short lines that come at least three times, most times at a
// page's edge or next to another such line.
func runningHeads(lines []line, edge []bool) map[string]bool {
	var short []int
	for i := range lines {
		if l := &lines[i]; l.width() >= 8 && l.width() <= 60 && !finished(l.S()) {
			short = append(short, i)
		}
	}
	count := make(map[string]int, len(short))
	for _, i := range short {
		count[lines[i].S()]++
	}
	places := map[string][]int{}
	for _, i := range short {
		if s := lines[i].S(); count[s] >= 3 {
			places[s] = append(places[s], i)
		}
	}
	near := func(i int) bool {
		if foreign(lines, i) {
			return true
		}
		for j := max(0, i-2); j <= min(len(lines)-1, i+2); j++ {
			if edge[j] && j != i {
				return true
			}
		}
		return false
	}
	heads := map[string]bool{}
	for s, at := range places {
		if !mayHead(s) {
			continue
		}
		n := 0
		for _, i := range at {
			if near(i) {
				n++
			}
		}
		if 2*n >= len(at) {
			heads[s] = true
		}
	}
	return heads
}

// mayHead tells whether s can be a running head: words without punctuation, no heading
// and no column's name.
func mayHead(s string) bool {
	_, ordinal := official.ReadOrdinal(s)
	return !ordinal && !finished(s) && !strings.ContainsAny(s, "，、：|") && hanCount(s) >= minHead && !isColumnName(s)
}

// foreign tells whether line i stands before, behind or among the single characters
// of an upright text, which it cannot belong to.
func foreign(lines []line, i int) bool {
	const reach = 5
	single := func(from, to int) bool {
		if from < 0 || to > len(lines) {
			return false
		}
		for _, l := range lines[from:to] {
			if l.role != furniture && (hanCount(l.S()) == 0 || runeset.Len(l.S()) > 2) {
				return false
			}
		}
		return true
	}
	return runeset.Len(lines[i].S()) > 3 && (single(i-reach, i) || single(i+1, i+1+reach))
}
