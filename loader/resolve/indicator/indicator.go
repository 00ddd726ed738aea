// Package indicator brings the many wordings of one indicator to one name: GDP,
// 生产总值 and 地区生产总值; 规上 and 规模以上; 占比 and 的比重. Names that differ in substance
// stay apart; likeness of letters alone never joins two.
package indicator

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

//go:embed rewrites.tsv
var rewriteTSV string

var rewrites = sync.OnceValue(func() *strings.Replacer {
	var pairs []string
	for line := range strings.Lines(rewriteTSV) {
		from, to, ok := strings.Cut(strings.TrimRight(line, "\n"), "\t")
		if ok && !strings.HasPrefix(line, "#") {
			pairs = append(pairs, from, to)
		}
	}
	return strings.NewReplacer(pairs...)
})

// Name gives the canonical name of an indicator as worded. places are the names of
// the regions that the figure or its plan is about, dropped from the front.
func Name(worded string, places ...string) string {
	s := fold(worded)
	if s == "" {
		return strings.TrimSpace(worded)
	}
	for _, p := range places {
		s = keep(s, strings.TrimPrefix(s, p))
	}
	// One rewriting can make room for the next; the canonical name is its own.
	for range 4 {
		next := rewrite(s)
		if next == s {
			break
		}
		s = next
	}
	return s
}

func rewrite(s string) string {
	s = keep(s, whereHead.ReplaceAllString(s, ""))
	s = keep(s, inserted.Replace(s))
	s = keep(s, rewrites().Replace(s))
	s = keep(s, cutHead(s))
	s = keep(s, cutTail(s))
	for _, p := range patterns {
		s = keep(s, p.find.ReplaceAllString(s, p.replace))
	}
	return s
}

// keep gives the shortened name unless too little is left of it to name anything.
func keep(s, shorter string) string {
	if utf8.RuneCountInString(shorter) < 2 {
		return s
	}
	return shorter
}

// fold drops what is only typography: width, spaces, quotes, footnote marks, and
// brackets around words that belong to the name.
func fold(s string) string {
	s = footnotes.ReplaceAllString(s, "")
	s = norm.NFKC.String(s)
	s = strings.NewReplacer(" ", "", "\t", "", "\n", "", "“", "", "”", "", "\"", "", "‘", "", "’", "", "《", "", "》", "", "'", "",
		"—", "-", "–", "-", "〔", "(", "〕", ")", "【", "(", "】", ")").Replace(s)
	s = aside.ReplaceAllString(s, "")
	return strings.NewReplacer("(", "", ")", "", "[", "", "]", "").Replace(s)
}

func cutHead(s string) string {
	for _, k := range keepHead {
		if strings.HasPrefix(s, k) {
			return s
		}
	}
	s = keep(s, strings.TrimLeft(s, "、,，及和与"))
	s = keep(s, building.ReplaceAllString(s, "$1$2"))
	return head.ReplaceAllString(s, "")
}

func cutTail(s string) string {
	for _, k := range keepTail {
		if strings.HasSuffix(s, k) || strings.HasSuffix(s, k+"率") {
			return s
		}
	}
	if cut := rateTail.ReplaceAllString(s, ""); cut != s {
		return cut
	}
	return tail.ReplaceAllString(s, "")
}
