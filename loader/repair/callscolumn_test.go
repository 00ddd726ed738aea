package repair

import (
	"regexp"
	"regexp/syntax"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What columns are called begins or ends as callsValues asks for.
func TestCallsValues(t *testing.T) {
	var names []string
	for _, name := range []*regexp.Regexp{columnOf, columnName, valuesName} {
		re, err := syntax.Parse(name.String(), syntax.Perl)
		require.NoError(t, err)
		for _, s := range samples(re.Simplify()) {
			require.Regexp(t, name, s)
			names = append(names, s)
		}
	}
	assert.Greater(t, len(names), 100)
	for _, name := range names {
		assert.True(t, callsValues(" "+name), name)
		assert.Equal(t, columnOf.MatchString(name) || columnName.MatchString(name), callsColumn(name), name)
	}
	for _, s := range []string{"加快推进", "某市财政局", "3.5%"} {
		assert.False(t, mayCallColumn(s), s)
	}
}

// samples gives texts that re matches: each way through it, with any text as ×.
func samples(re *syntax.Regexp) []string {
	const most = 20000
	switch re.Op {
	case syntax.OpLiteral:
		return []string{string(re.Rune)}
	case syntax.OpCharClass:
		r := re.Rune[0]
		if !utf8.ValidRune(r) || r == 0 {
			r = '×'
		}
		return []string{string(r)}
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return []string{"×"}
	case syntax.OpCapture, syntax.OpPlus:
		return samples(re.Sub[0])
	case syntax.OpQuest, syntax.OpStar:
		return append(samples(re.Sub[0]), "")
	case syntax.OpAlternate:
		var out []string
		for _, sub := range re.Sub {
			out = append(out, samples(sub)...)
		}
		return out
	case syntax.OpConcat:
		out := []string{""}
		for _, sub := range re.Sub {
			var longer []string
			for _, a := range out {
				for _, b := range samples(sub) {
					if len(longer) < most {
						longer = append(longer, a+b)
					}
				}
			}
			out = longer
		}
		return out
	}
	return []string{""}
}
