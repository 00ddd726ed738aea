package split

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// What a page or news says above a title of whose it is.

// isNews tells a line above a title by which news tells who issued what follows: 近日，某委员会印发了《某办法》.
func isNews(s string) bool {
	before, _, ok := strings.Cut(s, "《")
	return ok && len(s) <= longestTitle && issues(before)
}

// issues tells that s ends with a word of making known what is named behind it.
func issues(s string) bool {
	s = strings.TrimSuffix(s, "了")
	return strings.HasSuffix(s, "印发") || strings.HasSuffix(s, "发布") || strings.HasSuffix(s, "公布") || strings.HasSuffix(s, "出台")
}

// told tells whether block i is the title of what the news above it tells that somebody issued. Its headline, which may
// read like a title, is none then.
func (h *head) told(i int) bool { return h.tells(h.titleIn(h.blocks[i].Run).S, i) }

// tells tells whether a block above block i is news of who issued what has that title; it keeps what stands from there on.
func (h *head) tells(title string, i int) bool {
	title = "《" + flat(title)
	for k := h.body; k < i; k++ {
		if before, _, ok := strings.Cut(flat(h.blocks[k].S), title); ok && issues(before) {
			for ; len(h.titles)+len(h.notices) > 0 && k < i; k++ {
				h.lead = append(h.lead, k)
			}
			return true
		}
	}
	return false
}

// leadsIn takes the title in block i where that is the sentence by which news leads to the text of what it told of:
// 《某某规划》主要内容如下。 The page's headline may word it otherwise.
func (h *head) leadsIn(i int) bool {
	r := h.blocks[i].Run
	s, e, ok := official.Quoted(r.S)
	if !ok || s != len("《") || !leading.MatchString(r.S[e+len("》"):]) || !isTitle(r.S[s:e]) {
		return false
	}
	title := r.Slice(s, e)
	h.tells(title.S, i)
	h.titles = append(h.titles, title)
	return true
}

// leading is the rest of that sentence.
var leading = regexp.MustCompile(`^(?:的?(?:主要|具体)?内容|的?全文|的?摘要)?如下[。：:]?$`)

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

// announced tells whether block i is a first title that news leads to with its last words: 以下为分工详细内容：; 现将全文刊登如下。.
func (h *head) announced(i int) bool {
	above := h.blocks[i-1].S
	above = above[max(0, len(above)-longestLead):]
	return len(h.titles)+len(h.notices) == 0 && leadEnds.Closes(above) && (strings.Contains(above, "如下") || strings.Contains(above, "以下"))
}

var leadEnds = runeset.Of("：:。")

// longestLead is how many bytes those words have at most.
const longestLead = 20 * len("一")
