package responsibility

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/runeset"
)

// maxBracket is the length in bytes of the longest bracket that can name bodies.
const maxBracket = 3000

// bracket is a pair of brackets in a text; from and to take in the signs.
type bracket struct{ from, to int }

const (
	opening = "（(〔［[【〖"
	closing = "）)〕］]】〗"
)

func opens(r rune) bool {
	switch r {
	case '（', '(', '〔', '［', '[', '【', '〖':
		return true
	}
	return false
}

func closes(r rune) bool {
	switch r {
	case '）', ')', '〕', '］', ']', '】', '〗':
		return true
	}
	return false
}

var (
	openings = runeset.Of(opening)
	closings = runeset.Of(closing)
	signs    = runeset.Of(opening + closing)
)

// brackets gives the pairs of s in order of from; any sign of closing ends the last
// bracket that is open, for half and full width are mixed in the genre.
func brackets(s string) []bracket {
	var out []bracket
	var open []int
	for i, r, n := signs.Next(s, 0); n > 0; i, r, n = signs.Next(s, i+n) {
		switch {
		case opens(r):
			open = append(open, i)
		case len(open) > 0:
			from := open[len(open)-1]
			open = open[:len(open)-1]
			to := i + n
			if to-from <= maxBracket {
				out = append(out, bracket{from, to})
			}
		}
	}
	slices.SortFunc(out, func(a, b bracket) int { return a.from - b.from })
	return out
}

// inside gives the bracket without its signs, as offsets.
func (b bracket) inside(s string) (from, to int) {
	from, to = b.from, b.to
	for i := range s[b.from:] {
		if i > 0 {
			from = b.from + i
			break
		}
	}
	if r, n := utf8.DecodeLastRuneInString(s[b.from:b.to]); closes(r) {
		to = b.to - n
	}
	return from, max(from, to)
}

// turnedCompany is signs that stand the wrong way round within a company's name, as text taken
// from print has them: 甲电力）集团（有限责任公司.
const turnedCompany = `[）)](?:集团|控股)[（(](?:股份)?有限(?:责任)?公司`

var (
	turned    = regexp.MustCompile(turnedCompany)
	mayTurned = runeset.PatternOf(turnedCompany)
)

var turn = strings.NewReplacer("）", "（", "（", "）", ")", "(", "(", ")")

// straight turns them round, lest the first of them end the list; places in s stay.
func straight(s string) string {
	if !mayTurned.In(s) {
		return s // by far most
	}
	return turned.ReplaceAllStringFunc(s, turn.Replace)
}
