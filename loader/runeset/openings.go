package runeset

import (
	"fmt"
	"maps"
	"regexp/syntax"
	"unicode/utf8"
)

// Openings gives the first two characters of all that the regular expression expr can
// match. It panics where these are not told by the letters of expr, or are fewer.
func Openings(expr string) *Pairs {
	var p Pairs
	for opening := range openings(parse(expr)) {
		if isShort(opening) {
			panic(fmt.Sprintf("%s can match %q", expr, opening))
		}
		p.Add(opening)
	}
	return &p
}

// Firsts gives the first of these characters.
func Firsts(expr string) *Set {
	first := ""
	for opening := range openings(parse(expr)) {
		r, _ := utf8.DecodeRuneInString(opening)
		first += string(r)
	}
	return Of(first)
}

func parse(expr string) *syntax.Regexp {
	re, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		panic(err)
	}
	return re
}

// isShort tells a beginning of less than two characters.
func isShort(opening string) bool { return utf8.RuneCountInString(opening) < 2 }

func anyShort(openings map[string]bool) bool {
	for o := range openings {
		if isShort(o) {
			return true
		}
	}
	return false
}

// openings gives the beginnings, of up to two characters, of what re can match.
func openings(re *syntax.Regexp) map[string]bool {
	out := map[string]bool{}
	switch re.Op {
	case syntax.OpEmptyMatch, syntax.OpBeginText, syntax.OpEndText:
		out[""] = true
	case syntax.OpLiteral:
		out[string(re.Rune[:min(2, len(re.Rune))])] = true
	case syntax.OpCharClass:
		for i := 0; i < len(re.Rune); i += 2 {
			for r := re.Rune[i]; r <= re.Rune[i+1]; r++ {
				out[string(r)] = true
			}
		}
	case syntax.OpCapture:
		return openings(re.Sub[0])
	case syntax.OpQuest:
		out = openings(re.Sub[0])
		out[""] = true
	case syntax.OpStar, syntax.OpPlus:
		once := openings(re.Sub[0])
		again := maps.Clone(once)
		again[""] = true
		if re.Op == syntax.OpStar {
			once = again
		}
		return followed(once, again)
	case syntax.OpAlternate:
		for _, sub := range re.Sub {
			for o := range openings(sub) {
				out[o] = true
			}
		}
	case syntax.OpConcat:
		out[""] = true
		for _, sub := range re.Sub {
			if !anyShort(out) {
				break // whatever stands behind
			}
			out = followed(out, openings(sub))
		}
	default:
		panic(fmt.Sprintf("what can %s begin with?", re))
	}
	return out
}

// followed gives the beginnings of what begins with one of before, behind which comes what
// begins with one of after.
func followed(before, after map[string]bool) map[string]bool {
	out := map[string]bool{}
	for b := range before {
		if !isShort(b) {
			out[b] = true
			continue
		}
		for a := range after {
			both := []rune(b + a)
			out[string(both[:min(2, len(both))])] = true
		}
	}
	return out
}
