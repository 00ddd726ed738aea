package citation

import (
	"strings"
	"sync"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/official"
)

// genres are the last words of documents' titles.
var genres = sync.OnceValue(func() map[string]string { return lexicon.Words("genre") })

// isDocument tells a document's title from those of books, papers, plays and songs:
// it ends in a genre of document, speaks of something (关于…), or is a law.
func isDocument(t title) bool {
	if t.number != "" || strings.HasPrefix(t.text, "关于") {
		return true
	}
	s := strings.TrimRight(stripSuffixes(t.text), "〉>") // 《中共中央〈关于…的意见〉》
	if strings.HasSuffix(s, "法") || strings.HasSuffix(s, "法典") {
		return true
	}
	if i := strings.LastIndex(s, "和"); i > 0 && strings.HasSuffix(s, "远景目标") {
		s = s[:i] // …规划纲要和2035年远景目标（草案）
	}
	return endsInGenre(s)
}

func endsInGenre(s string) bool {
	for n, i := 0, len(s); n < 6 && i > 0; n++ {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
		if _, ok := genres()[s[i:]]; ok {
			return true
		}
	}
	return false
}

// stripSuffixes drops what may follow the genre: （试行）, （2021—2025年）, 草案.
func stripSuffixes(s string) string {
	for strings.HasSuffix(s, "）") || strings.HasSuffix(s, ")") {
		i := strings.LastIndexAny(s, "（(")
		if i <= 0 {
			break
		}
		s = s[:i]
	}
	return strings.TrimSuffix(s, "草案")
}

// isLaw tells the title of a law, a regulation or a norm, which is in force of itself: …法, …办法, …条例, …规定, …规范.
func isLaw(s string) bool {
	s = stripSuffixes(s)
	for _, w := range [...]string{"法", "法典", "条例", "规定", "细则", "规则", "制度", "标准", "规范", "准则", "规程", "导则"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// isBare tells a title that is nothing but a genre (《意见》, 《实施方案》, 《纲要（草案）》): the short form
// of a document named elsewhere.
func isBare(s string) bool {
	s = weakWords.Replace(stripSuffixes(s))
	if s == "" {
		return true
	}
	_, ok := genres()[s]
	return ok
}

// weakWords drops what tells no genre from another.
var weakWords = strings.NewReplacer(
	"总体", "", "发展", "", "实施", "", "工作", "", "行动", "", "若干", "", "专项", "", "本", "", "该", "",
)

// key is a title as it is compared: quotes, brackets and spaces dropped, figures
// brought to one form.
func key(s string) string {
	return keyRunes.Replace(official.Figures.Replace(s))
}

var keyRunes = strings.NewReplacer(
	"《", "", "》", "", "〈", "", "〉", "", "“", "", "”", "", "\"", "", " ", "", "　", "",
	"（", "(", "）", ")", "－", "-", "—", "-", "–", "-", "～", "-", "~", "-", "--", "-",
)
