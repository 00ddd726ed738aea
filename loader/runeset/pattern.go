package runeset

import "regexp"

// Pattern is a regular expression that is tried only where its first two characters stand:
// to search a text for one that is seldom there costs little more than to go over it.
type Pattern struct {
	re     *regexp.Regexp
	first  *Set
	starts *Pairs
}

// PatternOf makes a Pattern of an expression whose openings are told by its letters, as
// Openings asks; it panics for others.
func PatternOf(expr string) *Pattern {
	return &Pattern{re: regexp.MustCompile(`^(?:` + expr + `)`), first: Firsts(expr), starts: Openings(expr)}
}

// Opens tells whether the pattern matches at the start of s.
func (p *Pattern) Opens(s string) bool {
	return p.first.Opens(s) && p.starts.May(s, 0) && p.re.MatchString(s)
}

// Opening gives how many bytes of s the pattern matches at its start, 0 where it does not.
func (p *Pattern) Opening(s string) int {
	if !p.first.Opens(s) || !p.starts.May(s, 0) {
		return 0
	}
	return len(p.re.FindString(s))
}

// In tells whether the pattern matches anywhere in s.
func (p *Pattern) In(s string) bool {
	_, _, ok := p.Find(s)
	return ok
}

// Find gives where the leftmost match in s begins and ends.
func (p *Pattern) Find(s string) (from, to int, ok bool) {
	for i, _, n := p.first.Next(s, 0); n > 0; i, _, n = p.first.Next(s, i+n) {
		if !p.starts.May(s, i) {
			continue
		}
		if m := p.re.FindStringIndex(s[i:]); m != nil {
			return i, i + m[1], true
		}
	}
	return 0, 0, false
}
