package split

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/official"
)

// What a page or news says above a title of whose it is.

// isNews tells a line above a title by which news tells who issued what follows: 近日，某委员会印发了《某办法》.
func isNews(s string) bool {
	before, _, ok := strings.Cut(s, "《")
	before = strings.TrimSuffix(before, "了")
	return ok && len(s) <= longestTitle && (strings.HasSuffix(before, "印发") || strings.HasSuffix(before, "发布"))
}

// siteOf gives the words of a line above the title that say whose site it is: the body alone, or the government
// at the start of a step of the page's path (当前位置：某市某区人民政府网站 > 政务公开).
func siteOf(r document.Run) document.Run {
	if isBody(r.S) {
		return r
	}
	i := strings.Index(r.S, government)
	if i < 0 || !official.Path(r.S) {
		return document.Run{}
	}
	from := 0
	if k := strings.LastIndexAny(r.S[:i], " >»＞→：:"); k >= 0 {
		_, n := utf8.DecodeRuneInString(r.S[k:])
		from = k + n
	}
	return r.Slice(from, i+len(government))
}

// government ends the name of a place's government.
const government = "人民政府"

// announced tells whether block i is a first title that news leads to, in a line of its own: 以下为分工详细内容：.
func (h *head) announced(i int) bool {
	above := h.blocks[i-1].S
	return len(h.titles)+len(h.notices) == 0 && len(above) <= longestLead && (strings.HasSuffix(above, "：") || strings.HasSuffix(above, ":")) &&
		(strings.Contains(above, "如下") || strings.Contains(above, "以下"))
}

// longestLead is how many bytes such a line has at most.
const longestLead = 20 * len("一")
