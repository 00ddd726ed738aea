package project

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/official"
)

// A bracket behind a count may name what was counted: 续建跨江大桥2座（甲江大桥、乙村大桥）、隧道1座（丙岭隧道）.

// countBefore ends the words before such a bracket.
var countBefore = regexp.MustCompile(`(\d{1,2}|[一二三四五六七八九十两]{1,3}) ?[座条个所处家项]$`)

// longestCount is how many bytes it looks at.
const longestCount = 16

// bracketed reads the names in the brackets of a paragraph that builds, where a bracket has as many as were counted
// before it and each ends in a kind.
func (t *text) bracketed() []project {
	var out []project
	stage, from := "", 0
	builds := false
	for _, b := range t.shield {
		if last, _ := utf8.DecodeLastRuneInString(t.s[:b.from]); !strings.ContainsRune("座条个所处家项", last) || !strings.HasPrefix(t.s[b.from:], "（") {
			continue
		}
		m := countBefore.FindStringSubmatch(t.s[max(0, b.from-longestCount):b.from])
		if m == nil {
			continue
		}
		if i := strings.LastIndexAny(t.s[from:b.from], "。；"); i >= 0 {
			stage, builds = "", false
			from += i
		}
		for _, w := range t.words.In(from, b.from) {
			if _, s, _ := strings.Cut(w.Tag, " "); s != "" {
				stage = s
			}
			builds = builds || w.Tag != "how" && w.Tag != "none"
		}
		from = b.from
		if !builds {
			continue
		}
		inner := strings.TrimSuffix(t.s[b.from+len("（"):b.to], "）")
		if strings.Count(inner, "、")+1 != official.Numeral(strings.ReplaceAll(m[1], "两", "二")) {
			continue
		}
		var found []project
		at := b.from + len("（")
		for name := range strings.SplitSeq(inner, "、") {
			s := span{at, at + len(name)}
			at = s.to + len("、")
			if before, _, ok := strings.Cut(name, "，"); ok {
				s.to = s.from + len(before) // 丙岭隧道，今年力争开建
			}
			kind := lexicon.Index(t.p.Marks).Ending(classKind, s.to)
			if kind == nil || kind.Start <= s.from || t.isPhrase(s.from, s.to) || isSlogan(t.s[s.from:s.to]) {
				found = nil
				break
			}
			found = append(found, project{name: cleanName(t.s[s.from:s.to]), from: s.from, to: s.to, stage: stage, rule: ruleList})
		}
		out = append(out, found...)
	}
	return out
}
