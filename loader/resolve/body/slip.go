package body

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// A slip (a character lost or set twice, as scans and cut cells have it) is only looked
// for in names of at least slipLength characters, and loses at most slipLost of them
// in one place.
const (
	slipLength = 5
	slipLost   = 2
)

// ends of the names of offices; a name without one of them is cut off.
var ends = []string{"局", "会", "委", "厅", "部", "室", "心", "队", "院", "府", "社", "所", "处", "站", "馆", "办", "行"}

// bookNames are the standing names of offices, sorted.
var bookNames = sync.OnceValue(func() []string {
	var out []string
	for _, name := range offices() {
		out = append(out, name)
	}
	slices.Sort(out)
	return slices.Compact(out)
})

// A run of other characters set into a name, as a page's head or the next column is, has
// at least slipSet of them; only names of at least slipWhole are looked for around one.
const (
	slipSet   = 4
	slipWhole = 8
)

// slip finds the one office in the book whose name the words are a slip of: 和改革委员会
// and 发展和改革委员会委 are the 发展和改革委员会. ok is false where none or several could
// be meant.
func slip(words string) (name string, ok bool) {
	if utf8.RuneCountInString(words) < slipLength {
		return abbreviation(words)
	}
	if cut := ending(words); len(cut) > 1 {
		return "", false // 发展和改革 is of a 委员会 or of a 局
	}
	for _, n := range bookNames() {
		if !slipOf(words, n) {
			continue
		}
		if ok {
			return "", false
		}
		name, ok = n, true
	}
	return name, ok
}

// slipOf tells whether words are name with characters lost in one place, or with its
// last one set again. What only lacks the end of name is another office, as a
// commission is another than its 办公室, unless it is no whole name.
func slipOf(words, name string) bool {
	w, n := []rune(words), []rune(name)
	if lost := len(n) - len(w); lost > 0 && lost <= slipLost && 2*len(w) > len(n) {
		same := 0
		for same < len(w) && w[same] == n[same] {
			same++
		}
		if string(w[same:]) == string(n[same+lost:]) {
			return same < len(w) || !endsOffice(words)
		}
	}
	return doubled(words, name) || parted(words, name)
}

// parted tells whether words are name with other characters set into it.
func parted(words, name string) bool {
	w, n := []rune(words), []rune(name)
	if len(n) < slipWhole || len(w)-len(n) < slipSet {
		return false
	}
	same := 0
	for same < len(n) && w[same] == n[same] {
		same++
	}
	return 2*same > len(n) && same < len(n) && strings.HasSuffix(words, string(n[same:])) && !endsOffice(string(n[:same]))
}

// ending lists the names in the book that begin with the words.
func ending(words string) []string {
	var out []string
	for _, n := range bookNames() {
		if n != words && strings.HasPrefix(n, words) {
			out = append(out, n)
		}
	}
	return out
}

// abbreviation finds the one office in the book whose abbreviation of three characters
// has lost the middle one: 发委 is the 发改委.
func abbreviation(words string) (name string, ok bool) {
	w := []rune(words)
	if len(w) != 2 || !endsOffice(words) {
		return "", false
	}
	for form, n := range offices() {
		f := []rune(form)
		if len(f) != 3 || f[0] != w[0] || f[2] != w[1] || n == name {
			continue
		}
		if ok {
			return "", false
		}
		name, ok = n, true
	}
	return name, ok
}

// doubled tells whether words are name and then part of its end once more: 委员会委.
func doubled(words, name string) bool {
	rest, ok := strings.CutPrefix(words, name)
	return ok && utf8.RuneCountInString(rest) == 1 && strings.Contains(lastWord(name), rest)
}

// lastWord gives the word that an office's name ends in.
func lastWord(name string) string {
	for _, w := range []string{"委员会", "办公室", "中心", "联合会", "协会"} {
		if strings.HasSuffix(name, w) {
			return w
		}
	}
	_, size := utf8.DecodeLastRuneInString(name)
	return name[len(name)-size:]
}

func endsOffice(s string) bool {
	return slices.ContainsFunc(ends, func(e string) bool { return strings.HasSuffix(s, e) })
}
