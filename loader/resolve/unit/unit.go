// Package unit brings figures of planning documents to one unit, so that those of
// one indicator compare: 45亿斤 and 225万吨 are the same amount.
package unit

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"github.com/shopspring/decimal"
	"golang.org/x/text/unicode/norm"
)

// Unit is a unit as written (亿斤), understood.
type Unit struct {
	// Dimension is what it measures (mass, money, percent, count, mass/year …). Units
	// of one dimension compare. Empty is a plain number.
	Dimension string
	// Base is the base unit of the dimension: 吨 for mass. A count keeps its own
	// classifier (家, 处), since all of them are worth one.
	Base string
	// Factor is how many base units it is worth.
	Factor decimal.Decimal
}

//go:embed units.tsv
var table string

var units = sync.OnceValue(func() map[string]Unit {
	out := map[string]Unit{}
	base := map[string]string{}
	for line := range strings.Lines(table) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 3 {
			panic(fmt.Sprintf("unit: units.tsv: bad line %q", line))
		}
		name, dimension, factor := fold(f[0]), f[1], decimal.RequireFromString(f[2])
		if base[dimension] == "" {
			base[dimension] = name
		}
		b := base[dimension]
		if classifiers[dimension] {
			b = name
		}
		// Latin units are written in any case: KW, Kw.
		for _, form := range []string{name, strings.ToLower(name), strings.ToUpper(name)} {
			if _, twice := out[form]; !twice {
				out[form] = Unit{Dimension: dimension, Base: b, Factor: factor}
			}
		}
	}
	return out
})

// classifiers are the dimensions whose units are all worth one and say what kind
// of thing is counted.
var classifiers = map[string]bool{"count": true, "head": true, "people": true, "times": true}

// multipliers stand before a unit; longest first.
var multipliers = []struct {
	name   string
	factor decimal.Decimal
}{
	{"万亿", decimal.New(1, 12)}, {"千亿", decimal.New(1, 11)}, {"百亿", decimal.New(1, 10)}, {"十亿", decimal.New(1, 9)},
	{"千万", decimal.New(1, 7)}, {"百万", decimal.New(1, 6)}, {"十万", decimal.New(1, 5)},
	{"亿", decimal.New(1, 8)}, {"万", decimal.New(1, 4)}, {"千", decimal.New(1, 3)}, {"百", decimal.New(1, 2)}, {"十", decimal.New(1, 1)},
}

// Parse understands a unit as written. The empty unit is a plain number. It is
// false for what is no known unit; such figures compare only with the same words.
func Parse(s string) (Unit, bool) {
	s = fold(s)
	if above, below, ok := cutQuotient(s); ok {
		a, okA := parseOne(above)
		b, okB := parseOne(strings.TrimPrefix(below, "每"))
		if okA && below == "年" {
			return a, true // what is made or dug is counted by the year anyway
		}
		if okA && okB && above != "" && below != "" {
			return Unit{Dimension: a.Dimension + "/" + b.Dimension, Base: a.Base + "/" + b.Base, Factor: a.Factor.DivRound(b.Factor, 30)}, true
		}
		return Unit{}, false
	}
	return parseOne(s)
}

// parseOne understands a unit without a quotient.
func parseOne(s string) (Unit, bool) {
	times := decimal.New(1, 0)
	for {
		if s == "" {
			return Unit{Factor: times}, true
		}
		if u, ok := units()[s]; ok {
			u.Factor = u.Factor.Mul(times)
			return u, true
		}
		rest := s
		for _, m := range multipliers {
			if r, ok := strings.CutPrefix(s, m.name); ok {
				rest, times = r, times.Mul(m.factor)
				break
			}
		}
		if rest == s {
			return Unit{}, false
		}
		s = rest
	}
}

// cutQuotient parts 元/人 and 吨每年.
func cutQuotient(s string) (above, below string, ok bool) {
	if above, below, ok = strings.Cut(s, "/"); ok {
		return above, below, true
	}
	if above, below, ok = strings.Cut(s, "每"); ok && above != "" {
		return above, below, true
	}
	return s, "", false
}

// fold brings the spellings of one unit together: width, spaces, brackets (万头（只）
// is 万头只) and powers (m² and ㎡ are m2).
func fold(s string) string {
	s = norm.NFKC.String(s)
	return strings.NewReplacer(" ", "", "(", "", ")", "", "、", "", "^", "").Replace(s)
}

// ToBase brings a figure in this unit to the base unit, exactly.
func (u Unit) ToBase(v float64) decimal.Decimal { return decimal.NewFromFloat(v).Mul(u.Factor) }

// Comparable tells whether figures in a and b can be set side by side: they are of
// one dimension, or one has no unit and the other only counts (240万 and 240万人).
func Comparable(a, b Unit) bool {
	if a.Dimension == b.Dimension {
		return true
	}
	counts := func(u Unit) bool { return u.Dimension == "" || classifiers[u.Dimension] }
	return (a.Dimension == "" || b.Dimension == "") && counts(a) && counts(b)
}
