package loader

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"plangraph/loader/fact"
	"plangraph/loader/official"
	"plangraph/seeds"
)

var (
	spaceBefore  = regexp.MustCompile(`(\p{Han})([0-9])`)
	spaceBehind  = regexp.MustCompile(`([0-9])([\p{Han}%])`)
	numbered     = regexp.MustCompile(`(?m)^(第[一二三四五六七八九十]+[篇章节]) (\S)`)
	farApart     = regexp.MustCompile(`[^\n|\t]{36}\p{Han}`)
	calendarYear = regexp.MustCompile(`\b(?:19|20)\d\d(?:—20\d\d)?年`)
	shortQuote   = regexp.MustCompile(`“(十[一二三四五]五)”`)
)

// How a text is set does not change what it says: of its facts hardly any may be lost or others.
func TestFactsDoNotDependOnHowATextIsSet(t *testing.T) {
	replaced := func(pairs ...string) func(string) string { return strings.NewReplacer(pairs...).Replace }
	for name, set := range map[string]func(string) string{
		"digits in full width": func(s string) string {
			return strings.Map(func(r rune) rune {
				if r >= '0' && r <= '9' {
					return r - '0' + '０'
				}
				return r
			}, s)
		},
		"spaces beside digits": func(s string) string {
			return spaceBehind.ReplaceAllString(spaceBefore.ReplaceAllString(s, "$1 $2"), "$1 $2")
		},
		"marks in half width":     replaced("。", ".", "，", ",", "；", ";", "：", ":", "（", "(", "）", ")", "％", "%"),
		"straight quotes":         replaced("“", `"`, "”", `"`),
		"periods without quotes":  func(s string) string { return shortQuote.ReplaceAllString(s, "$1") },
		"lines of another system": replaced("\n", "\r\n"),
		"blank lines between":     replaced("\n", "\n\n"),
		"years in Chinese numerals": func(s string) string {
			return calendarYear.ReplaceAllStringFunc(s, func(y string) string {
				return replaced("0", "〇", "1", "一", "2", "二", "3", "三", "4", "四", "5", "五", "6", "六", "7", "七", "8", "八", "9", "九")(y)
			})
		},
		"characters without a width":        func(s string) string { return farApart.ReplaceAllString(s, "$0\u200b") },
		"blanks where a page's lines ended": func(s string) string { return farApart.ReplaceAllString(s, "$0 ") },
		"entities":                          replaced("“", "&ldquo;", "”", "&#8221;", "—", "&mdash;"),
		"wide spaces in headings":           func(s string) string { return numbered.ReplaceAllString(s, "$1　$2") },
	} {
		t.Run(name, func(t *testing.T) {
			for _, path := range []string{"seeds/000_903e8c29703b1956.txt", "seeds/001_0f566dd991c107b0.txt", "seeds/003_10d43ec84c6682c3.txt"} {
				data, err := seeds.Files.ReadFile(strings.TrimPrefix(path, "seeds/"))
				require.NoError(t, err)
				want, got := said(t, string(data)), said(t, set(string(data)))
				same := 0
				for s, n := range want {
					same += min(n, got[s])
				}
				all := max(sum(want), sum(got))
				t.Logf("%s: %d of %d facts", path, same, all)
				assert.GreaterOrEqual(t, same*100, all*95, path)
			}
		})
	}
}

// said counts the facts of a text by what they say, wherever they stand and however it is set.
func said(t *testing.T, text string) map[string]int {
	t.Helper()
	renditions, _, err := Extract("plan.txt", []byte(text))
	require.NoError(t, err)
	count := map[string]int{}
	for _, f := range Facts(renditions) {
		c := f.Base()
		*c = fact.Common{Type: c.Type}
		line, err := json.Marshal(f)
		require.NoError(t, err)
		count[plain(string(line))]++
	}
	return count
}

// plain drops what setting may change: width, spaces, quotes, numerals of years.
func plain(s string) string {
	s = strings.NewReplacer(" ", "", "“", "", "”", "", `\"`, "").Replace(norm.NFKC.String(s))
	return numeralYear.ReplaceAllStringFunc(s, official.Figures.Replace)
}

var numeralYear = regexp.MustCompile(`[一二][` + official.YearDigits + `]{3}[年—-]`)

func sum(count map[string]int) int {
	n := 0
	for _, k := range count {
		n += k
	}
	return n
}
