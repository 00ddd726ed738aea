package eval

import (
	"math"
	"strings"

	"plangraph/loader/fact"
)

// Likenesses (character-bigram F1) from which two names are taken for one.
const (
	likeIndicator = 0.7
	likeWide      = 0.5 // indicators of facts that stand only roughly
	likeWords     = 0.5 // text values
	likeProject   = 0.7
	likeCited     = 0.85
	likeTitle     = 0.85 // of plans, to pair them
	sameTitle     = 0.9  // of paired plans, to call the field right
	likeTaskNear  = 0.4  // tasks that stand close, or in a table
	likeTask      = 0.8  // tasks anywhere
)

var quoteMarks = strings.NewReplacer(mapped(`“”"'‘’《》、，,（）()的`)...)

func mapped(drop string) []string {
	var out []string
	for _, r := range drop {
		out = append(out, string(r), "")
	}
	return out
}

// bigrams counts the pairs of neighbouring characters, punctuation left out; a text
// of one character is its own.
func bigrams(s string) (map[string]int, int) {
	c := []rune(quoteMarks.Replace(fold(s)))
	if len(c) < 2 {
		return map[string]int{string(c): 1}, 1
	}
	out := make(map[string]int, len(c))
	for i := range len(c) - 1 {
		out[string(c[i:i+2])]++
	}
	return out, len(c) - 1
}

// likeness is the F1 of two texts' bigrams, 0 to 1.
func likeness(a, b string) float64 {
	x, n := bigrams(a)
	y, m := bigrams(b)
	common := 0
	for k, v := range x {
		common += min(v, y[k])
	}
	return 2 * float64(common) / float64(n+m)
}

// multipliers lead a unit; the longest comes first.
var multipliers = []struct {
	word string
	n    float64
}{{"万亿", 1e12}, {"千亿", 1e11}, {"百亿", 1e10}, {"亿", 1e8}, {"千万", 1e7}, {"百万", 1e6}, {"十万", 1e5}, {"万", 1e4}}

var unitAlias = map[string]string{"平方千米": "平方公里", "千米": "公里", "个百分点": "百分点"}

// base gives a value in its base unit (1.5 亿元 is 1.5e8 元).
func base(v *fact.Value, unit *string) (*fact.Value, string) {
	u, n := "", 1.0
	if unit != nil {
		u = fold(*unit)
	}
	for _, m := range multipliers {
		if rest, ok := strings.CutPrefix(u, m.word); ok {
			u, n = rest, m.n
			break
		}
	}
	if a, ok := unitAlias[u]; ok {
		u = a
	}
	if v == nil {
		return nil, u
	}
	out := fact.Value{Num: v.Num * n}
	if v.Max != nil {
		most := *v.Max * n
		out.Max = &most
	}
	return &out, u
}

func sameValue(a, b *fact.Value) bool {
	if a == nil || b == nil {
		return a == b
	}
	if (a.Max == nil) != (b.Max == nil) || !sameNumber(a.Num, b.Num) {
		return false
	}
	return a.Max == nil || sameNumber(*a.Max, *b.Max)
}

func sameNumber(a, b float64) bool {
	return math.Abs(a-b) <= 1e-6*math.Max(1, math.Abs(a))
}

func samePeriod(a, b *fact.Period) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

func word(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// titleOf is a plan's title as it is compared: without brackets and quotes, and
// without the notice around it (…关于印发…的通知).
func titleOf(s string) string {
	s = titleMarks.Replace(fold(s))
	if _, inner, ok := strings.Cut(s, "关于印发"); ok {
		s = inner
	}
	return strings.TrimSuffix(s, "的通知")
}

var titleMarks = strings.NewReplacer(mapped(`《》〈〉“”"`)...)

// places are the names that a body's or a region's name is compared without: the
// words for one's own region, and the regions of the plans at hand.
type places []string

func newPlaces(gold []Gold, found []fact.Fact) places {
	out := places{"市", "旗"}
	add := func(f fact.Fact) {
		if p, ok := f.(*fact.Plan); ok && word(p.Region) != "" {
			out = append(out, fold(*p.Region))
		}
	}
	for _, g := range gold {
		add(g.Fact)
	}
	for _, f := range found {
		add(f)
	}
	return out
}

// strip drops the longest leading place of name, where two characters or more
// are left of it.
func (p places) strip(name string) string {
	name = fold(name)
	best := name
	for _, place := range p {
		if rest, ok := strings.CutPrefix(name, place); ok && len(rest) < len(best) && len([]rune(rest)) >= 2 {
			best = rest
		}
	}
	return best
}
