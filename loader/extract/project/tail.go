package project

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/runeset"
)

const (
	maxSection = 6  // characters of a line's section: 甲高速乙丙段
	maxGloss   = 16 // of a bracket that says which part of it: 海塘安澜工程（甲山—乙路段海塘）
)

// tailFirst is what the words begin with that tailLength takes to a name.
var tailFirst = func() *runeset.Set {
	first := ""
	for _, w := range slices.Concat(phases, longer, works) {
		r, _ := utf8.DecodeRuneInString(w)
		first += string(r)
	}
	return runeset.Of(first)
}()

// tailLength gives the length of what follows a kind and is of the name: a section of
// the line, a phase, a version (2.0), what is done to what is there.
func tailLength(s string) int {
	n := 0
	if i := strings.Index(s[:min(len(s), (maxSection+1)*len("段"))], "段"); i > 0 && utf8.RuneCountInString(s[:i]) <= maxSection && !strings.ContainsAny(s[:i], "、，（(和与及的等阶并除") {
		n = i + len("段")
	}
	for more := true; more; {
		more = false
		if !tailFirst.Opens(s[n:]) {
			break // by far most
		}
		for _, words := range [][]string{phases, longer, works} {
			if i := slices.IndexFunc(words, func(w string) bool { return strings.HasPrefix(s[n:], w) }); i >= 0 {
				n, more = n+len(words[i]), true // 甲高速改扩建一期
			}
		}
	}
	if i := strings.Index(s[n:min(len(s), n+longestWay*len("段"))], "段"); n > 0 && i >= 0 && (i == 0 || isWay(s[n:n+i])) {
		n += i + len("段") // 甲号线二期乙至丙段, 甲号线东延伸段
	}
	if to, _, ok := strings.Cut(strings.TrimPrefix(s[n:], "“"), "”"); ok && strings.HasPrefix(s[n:], "“") && utf8.RuneCountInString(to) == len("四改八")/len("字") && strings.Contains(to, "改") {
		n += len("“" + to + "”") // 甲高速“四改八”
	}
	if n == 0 && len(s) >= 3 && isDigit(s[0]) && s[1] == '.' && isDigit(s[2]) && (len(s) == 3 || !isDigit(s[3])) {
		if rest := strings.TrimLeft(s[3:], " "); rest == "" || strings.HasPrefix(rest, "版") || strings.HasPrefix(rest, "建设") {
			return 3
		}
	}
	return n + attachedLength(s[n:])
}

// attached is what is built along with a thing: 甲外送通道及配套电源建设, 乙水库和附属设施.
var attached = regexp.MustCompile(`^(?:以?及其?|和|与)(?:配套|附属)\p{Han}{2,8}?(?:$|建设|工程|项目)`)

// attachedFirst are the characters that attached begins with.
var attachedFirst = runeset.Firsts(attached.String())

// attachedLength gives the length of what s opens with and is built along with what stands before
// it, without the word of building.
func attachedLength(s string) int {
	if !attachedFirst.Opens(s) || !strings.Contains(s[:min(len(s), len("以及其配套"))], "配套") && !strings.Contains(s[:min(len(s), len("以及其附属"))], "附属") {
		return 0
	}
	return len(strings.TrimSuffix(attached.FindString(s), "建设"))
}

// glossLength gives the length of a bracket behind a name that says which of its like it is: a place,
// a section, a sort (B型, 中医类), a phase.
func glossLength(s string) int {
	if !strings.HasPrefix(s, "（") && !strings.HasPrefix(s, "(") {
		return 0 // by far most
	}
	_, size := utf8.DecodeRuneInString(s)
	end := strings.IndexAny(s, "）)")
	if end < 0 || utf8.RuneCountInString(s[size:end]) > maxGloss {
		return 0
	}
	inner := s[size:end]
	if isWay(inner) || linked(inner) {
		_, close := utf8.DecodeRuneInString(s[end:])
		return end + close
	}
	last, _ := utf8.DecodeLastRuneInString(inner)
	switch short := utf8.RuneCountInString(inner) <= maxSection; {
	case strings.ContainsAny(inner, "：:，。；") || opensPhrase(inner):
		return 0
	case strings.ContainsRune("段期线塘堤渠", last), short && (strings.ContainsRune("型类", last) || isRegion(inner)):
	default:
		return 0
	}
	_, close := utf8.DecodeRuneInString(s[end:])
	return end + close
}

// glossed tells a name whose bracket says at its end which section or which place it is of.
func glossed(name string) bool {
	i := strings.LastIndex(name, "（")
	return i > 0 && strings.HasSuffix(name, "）") && (strings.HasSuffix(name, "段）") || hasRegion(name[i:]))
}

// hasWork tells whether a tail ends in what is done to a thing.
func hasWork(tail string) bool { return workTails.Close(tail) }

var workTails = runeset.TailsOf(works...)

// noteLength gives the length of the mark of a note that s ends with: “甲”[8].
func noteLength(s string) int {
	if i := strings.LastIndexAny(s, "［[〔"); i > 0 && footnote.Opening(s[i:]) == len(s)-i {
		return len(s) - i
	}
	return 0
}
