package repair

import (
	"regexp/syntax"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What rowName matches begins or ends as mayCallColumn asks for.
func TestMayCallColumn(t *testing.T) {
	re, err := syntax.Parse(rowName.String(), syntax.Perl)
	require.NoError(t, err)
	names := samples(re.Simplify())
	assert.Greater(t, len(names), 100)
	for _, name := range names {
		require.Regexp(t, rowName, name)
		assert.True(t, mayCallColumn(" "+name), name)
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
