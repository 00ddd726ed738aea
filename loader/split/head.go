package split

import (
	"regexp"
	"slices"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/region"
	"plangraph/loader/runeset"
)

// head reads what stands before a document's text.
type head struct {
	plan   document.Plan
	blocks []document.Block
	// body is the index of the first block behind all that was read as head.
	body int
	// summary is what a page tells of the document between its title and its addressees.
	summary []document.Block
	lead    []int          // the blocks of what news tells above the first title
	notices []document.Run // titles of notices, in order
	titles  []document.Run // titles of plans, in order
	above   int            // how many of them stand above the last notice's, as a page's headlines do
	named   document.Run   // what the notice says that it forwards
}

// readHead gives the plan with its head filled in, and the blocks of its text.
func readHead(blocks []document.Block) (document.Plan, []document.Block) {
	h := head{blocks: blocks}
	h.read()
	h.setTitles()
	var body []document.Block
	for _, i := range h.lead {
		if i < h.body {
			body = append(body, blocks[i])
		}
	}
	if body = append(body, h.summary...); len(body) == 0 {
		body = blocks[h.body:] // as mostly: no copy
	} else {
		body = append(body, blocks[h.body:]...)
	}
	for len(body) > 0 && isPageInfo(body[0]) {
		body = body[1:]
	}
	return h.plan, body
}

func (h *head) read() {
	prose := false // running text was met: what follows is head only if it is sure
	for i := 0; i < min(len(h.blocks), headReach); i++ {
		b := h.blocks[i]
		if b.Kind == document.Contents {
			continue
		}
		if h.listed(i) {
			if h.body == i {
				h.body = i + 1
			}
			continue
		}
		o, ok := official.ReadOrdinal(b.S)
		if ok && i == 0 && o.Form == official.Part && isTitle(strings.TrimLeft(b.S[o.Len:], "：: ")) {
			h.body = 1 // 第一篇：…的通知, as collections of papers head each of theirs
			continue
		}
		if ok && !isNumber(b.S) || b.Kind == document.TableBlock {
			return
		}
		if end := h.order(i); end > 0 {
			h.body = end
			return
		}
		switch {
		case isNumber(b.S):
			h.number(b.Run)
			if h.isNext(i, prose) {
				h.body = i + 1
			}
		case isTitle(h.titleIn(b.Run).S):
			if prose && !h.again(i) && !h.announced(i) && !h.told(i) {
				return
			}
			prose = false
			h.title(h.titleIn(b.Run))
			h.body = i + 1
		case h.leadsIn(i):
			prose = false
			h.body = i + 1
		case official.Salutation(b.S):
			if end := h.notice(i); end > 0 {
				h.body = end
				return
			}
			// A notice that says itself what is to be done.
			h.plan.Notice = append(h.plan.Notice, b)
			if prose && len(h.titles)+len(h.notices) > 0 {
				h.summary = h.blocks[h.body:i]
			}
			h.body = i + 1
			return
		case !prose && (h.cover(i) || h.dayBelow(i) || h.signed(i)):
			h.body = i + 1
		default:
			if prose = prose || isText(b); !prose {
				h.behind(b.Run)
			}
			if len(h.titles)+len(h.notices) > 0 {
				continue
			}
			if !prose && h.plan.Source.S == "" {
				h.plan.Source = siteOf(b.Run)
			}
			if prose || isNews(b.S) {
				h.lead = append(h.lead, i)
			}
		}
	}
}

// order reads an order (令) whose first line is block i: the body and 令, its number below, and the sentence that makes
// a regulation known. It gives the index behind the title of that, 0 where there is none.
func (h *head) order(i int) int {
	body, ok := strings.CutSuffix(h.blocks[i].S, "令")
	if !ok || i+1 >= len(h.blocks) || !isBody(body) && !strings.HasSuffix(body, "国务院") {
		return 0
	}
	if !orderNumber.MatchString(official.Bare(h.blocks[i+1].S)) {
		return 0
	}
	end := h.notice(i + 1)
	if end == 0 {
		return 0
	}
	h.plan.Issuer = h.blocks[i].Slice(0, len(body))
	var number document.Run
	number.Append("", h.blocks[i].Run)
	below := h.blocks[i+1].S
	number.Append("", h.blocks[i+1].Slice(strings.Index(below, "第"), strings.Index(below, "号")+len("号")))
	h.plan.Number = number
	return end
}

// orderNumber is the second line of an order.
var orderNumber = regexp.MustCompile(`^[（(]?第\d{1,4}号[）)]?$`)

// number takes the number that r is, if none came before, and the day that stands with it.
func (h *head) number(r document.Run) {
	own, day, ok := official.Bracketed(r.S)
	if ok && day[1] > 0 && h.plan.Date.S == "" {
		h.plan.Date = r.Slice(day[0], day[1])
	}
	switch {
	case h.plan.Number.S != "":
	case ok:
		h.plan.Number = r.Slice(own[0], own[1])
	default:
		h.plan.Number = numberOf(r)
	}
}

// again tells whether block i is the title read last once more, or that of the notice that forwards it, with a
// summary between the two, which is kept.
func (h *head) again(i int) bool {
	read := h.notices
	if len(read) == 0 {
		read = h.titles
	}
	if len(read) == 0 || i-h.body > pageReach {
		return false
	}
	last, next := flat(read[len(read)-1].S), flat(h.blocks[i].S)
	if s, e, ok := official.Forwarded(next); next != last && !(ok && next[s:e] == last) {
		return false
	}
	h.summary = slices.DeleteFunc(slices.Clone(h.blocks[h.body:i]), func(b document.Block) bool { return isNumber(b.S) })
	return true
}

// behind takes the number that stands in brackets behind a line above the text, which is the title, though
// of no known kind: 2021年重点工作任务（某政发〔2021〕2号）.
func (h *head) behind(r document.Run) {
	if len(r.S) > longestTitle || strings.ContainsAny(r.S, "。；《") || len(h.titles)+len(h.notices) > 0 || h.plan.Number.S != "" {
		return
	}
	if _, own, ok := official.TitleNumber(r.S); ok {
		h.plan.Number = r.Slice(own[0], own[1])
	}
}

// longestTitle is how many bytes a title takes at most, with its number behind it.
const longestTitle = 600

// titleIn gives r without the number of the document where that stands with it, and takes the number; without the
// 《》 in which a page sets a notice's title, and the bar of a row.
func (h *head) titleIn(r document.Run) document.Run {
	if len(r.S) > longestTitle {
		return r
	}
	title := r.Slice(0, len(strings.TrimRight(r.S, " 　|")))
	at, own, ok := official.TitleNumber(title.S)
	number := title
	if ok {
		number, title = title.Slice(own[0], own[1]), title.Slice(at[0], at[1])
	}
	if inner := unquoted(title); official.NoticeTitle(inner.S) {
		title = inner
	}
	if i := strings.Index(title.S, "："); i > 0 && isBody(title.S[:i]) && isTitle(title.S[i+len("："):]) {
		title = title.Slice(i+len("："), len(title.S)) // 某委员会：某某规划
	}
	var m []int
	if datedLast.Closes(title.S) {
		m = datedTail.FindStringIndex(title.S)
	}
	if m != nil && isTitle(title.S[:m[0]]) {
		day := strings.Trim(title.S[m[0]:], "（）() ")
		inBrackets := day != strings.TrimSpace(title.S[m[0]:])
		if _, ok := official.Date(day); ok && inBrackets && strings.HasSuffix(day, "日") && h.plan.Date.S == "" {
			from := m[0] + strings.Index(title.S[m[0]:], day)
			h.plan.Date = title.Slice(from, from+len(day)) // …的意见（2014年6月16日）: the party's papers set it so
		}
		title = title.Slice(0, m[0])
	}
	if !isTitle(title.S) {
		return r
	}
	if ok && h.plan.Number.S == "" {
		h.plan.Number = number
	}
	return title
}

// datedTail is a year alone behind a title, or in brackets the day on which it was read out and by whom: …公报 2012,
// …政府工作报告（2021年12月11日 某某）.
var datedTail = regexp.MustCompile(`(?: +(?:19|20)\d\d|[（(] *` + official.Day + `[^（）()]{0,10}[）)])$`)

// datedLast is what it ends with.
var datedLast = runeset.Of("0123456789）)")

// title takes in the title of a notice or of a plan.
func (h *head) title(r document.Run) {
	if official.NoticeTitle(r.S) {
		h.notices, h.above = append(h.notices, titleOf(r)), len(h.titles)
	} else {
		h.titles = append(h.titles, titleOf(r))
	}
}

// isNext tells whether the number in block i belongs to the head being read rather
// than to a page's table of particulars, when text was met before it.
func (h *head) isNext(i int, prose bool) bool {
	return !prose || i+1 < len(h.blocks) && official.Salutation(h.blocks[i+1].S)
}

// cover reads a cover's last lines: the month or day under the issuers.
func (h *head) cover(i int) bool {
	s := h.blocks[i].S
	_, day := official.Date(s)
	if !day && !official.Month(s) || i == 0 {
		return false
	}
	if above := h.blocks[i-1].S; !isBody(above) {
		return false
	}
	first := firstSigner(h.blocks, i)
	h.plan.Issuer = allOf(h.blocks[first:i])
	h.plan.Date = h.blocks[i].Run
	return true
}

// firstSigner gives the first of the bodies that sign one below the other, above the day in block i.
func firstSigner(blocks []document.Block, i int) int {
	first := i - 1
	for first > 0 && i-first < maxIssuers && isBody(blocks[first-1].S) {
		first--
	}
	return first
}

// allOf joins the names in blocks.
func allOf(blocks []document.Block) document.Run {
	var names builder
	for _, b := range blocks {
		names = append(names, b.Run)
	}
	return names.join("、")
}

// dayBelow takes the day that stands alone below a document's number, as collections of papers set it.
func (h *head) dayBelow(i int) bool {
	s := h.blocks[i].S
	if i == 0 || h.plan.Date.S != "" || !strings.HasSuffix(s, "日") {
		return false
	}
	if _, ok := official.Date(s); !ok || !isNumber(h.blocks[i-1].S) {
		return false
	}
	h.plan.Date = h.blocks[i].Run
	return true
}

// signed takes the body that stands with its place right below the title, as on a cover without a date.
func (h *head) signed(i int) bool {
	r := h.blocks[i].Run
	_, n, ok := region.Leading(r.S)
	if !ok || n == len(r.S) || !isBody(r.S) || strings.HasSuffix(r.S, "大会") {
		return false
	}
	if i == 0 || !isTitle(h.titleIn(h.blocks[i-1].Run).S) || h.plan.Issuer.S != "" {
		return false
	}
	h.plan.Issuer = r
	return true
}

// maxIssuers is how many bodies sign one document at most.
const maxIssuers = 20

// noticeReach is how many blocks a forwarding notice takes at most.
const noticeReach = 12

// notice reads the forwarding notice whose addressees are block i, and the title
// behind it. It gives the index behind them, 0 where there is none.
func (h *head) notice(i int) int {
	date, forwards := 0, -1
	for k := i + 1; k < min(len(h.blocks), i+noticeReach); k++ {
		if forwards >= 0 && h.repeats(forwards, k) {
			return h.unsigned(i, forwards, k)
		}
		if _, ok := official.Date(h.blocks[k].S); ok {
			date = k
			break
		}
		if official.Forwards(h.blocks[k].S) && forwards < 0 {
			forwards = k
		}
		if _, ok := official.ReadOrdinal(h.blocks[k].S); ok && h.blocks[k].Kind == document.Heading && !h.signsBelow(k) {
			return 0
		}
	}
	if date == 0 {
		return 0
	}
	end := date + 1
	for end < len(h.blocks) && (isBetween(h.blocks[end].Run) || h.marksAnnex(end) && isTitle(h.at(end+1))) {
		end++
	}
	titled := end < len(h.blocks) && isTitle(h.blocks[end].S)
	if forwards < 0 {
		if !titled {
			return 0
		}
		forwards = i // what is signed above a title sends on what stands below it: 现将任务分解如下
	}
	said := h.blocks[forwards].Run
	s, e, named := official.Sent(said.S)
	if !named && !titled && !h.forwards() {
		return 0 // 现就有关事项通知如下
	}
	if named {
		h.named = said.Slice(s, e)
	}
	h.plan.Date = h.blocks[date].Run
	h.plan.Notice = append(h.plan.Notice, h.blocks[i:date]...)
	var issuers builder
	for k := forwards + 1; k < date; k++ {
		if isBody(h.blocks[k].S) {
			issuers = append(issuers, h.blocks[k].Run)
		}
	}
	h.plan.Issuer = issuers.join("、")
	if titled || end < len(h.blocks) && h.repeats(forwards, end) {
		h.titles = append(h.titles, titleOf(h.blocks[end].Run))
		end++
		if h.marksAnnex(end) {
			end++
		}
	}
	return end
}

// isBetween tells what stands between a notice's date and the title of what it forwards: （此件公开发布）, and the
// word 方案 by which a page parts the two.
func isBetween(r document.Run) bool {
	s := official.Bare(r.S)
	return isImprint(s) && !isTitle(titleOf(r).S) || official.IsKind(s)
}

// marksAnnex tells that block i is nothing but the word 附件, which stands above what a notice forwards.
func (h *head) marksAnnex(i int) bool {
	o, ok := official.ReadOrdinal(h.at(i))
	return ok && o.Form == official.Annex && o.Len == len(h.at(i)) && o.Number <= 1
}

// at gives the words of block i, empty behind the last.
func (h *head) at(i int) string {
	if i < len(h.blocks) {
		return h.blocks[i].S
	}
	return ""
}

// forwards tells whether the title of the notice says that it forwards something.
func (h *head) forwards() bool {
	if len(h.notices) == 0 {
		return false
	}
	_, _, ok := official.Forwarded(h.notices[len(h.notices)-1].S)
	return ok
}

// repeats tells whether block k is the title that block forwards names.
func (h *head) repeats(forwards, k int) bool {
	said := h.blocks[forwards].S
	s, e, ok := official.Sent(said)
	if !ok {
		return false
	}
	if o, listed := official.ReadOrdinal(h.blocks[k].S); listed && o.Form == official.Annex {
		return !h.signsBelow(k) && unbracketed.Replace(flat(h.blocks[k].S[o.Len:])) == unbracketed.Replace(flat(said[s:e])) // not its table
	}
	return like(h.blocks[k].S, said[s:e])
}

// signsBelow tells whether the notice is signed right below block k, which then only lists its annex.
func (h *head) signsBelow(k int) bool {
	for k++; k < len(h.blocks) && isBody(h.blocks[k].S); k++ {
	}
	if k == len(h.blocks) || !isBody(h.blocks[k-1].S) {
		return false
	}
	_, ok := official.Date(h.blocks[k].S)
	return ok
}

// unbracketed drops the brackets of titles.
var unbracketed = strings.NewReplacer("《", "", "》", "", "〈", "", "〉", "", "<", "", ">", "", "：", "", ":", "")

// unsigned reads a forwarding notice that the page gives without signature and date: it
// goes from block i to the title of what it forwards, block title.
func (h *head) unsigned(i, forwards, title int) int {
	h.plan.Notice = append(h.plan.Notice, h.blocks[i:title]...)
	s, e, _ := official.Sent(h.blocks[forwards].S)
	h.named = h.blocks[forwards].Slice(s, e)
	h.titles = append(h.titles, titleOf(h.blocks[title].Run))
	return title + 1
}

// placed gives the title that a page has for the last one, own, with its place: 某县2032年政府工作报告 above 政府工作报告.
func (h *head) placed(own document.Run) document.Run {
	name, _, _ := strings.Cut(flat(own.S), "（") // without when and where it was read
	for i := len(h.titles) - 2; i >= 0; i-- {
		title := h.titles[i]
		if flat(title.S) == flat(own.S) {
			continue
		}
		if s := bare(title.S); !strings.HasSuffix(s, flat(own.S)) && !strings.HasSuffix(s, name) {
			break
		}
		if _, _, ok := region.Leading(beforePlace.ReplaceAllString(official.Bare(title.S), "")); ok {
			return title
		}
		break
	}
	return document.Run{}
}

// setTitles chooses among the titles found. Pages of the web repeat a title; the
// last one stands at the text, unless it is but the end of the one before, which tells of what place it is
// (某区2007年政府工作报告 above 政府工作报告).
func (h *head) setTitles() {
	var notice, inner document.Run
	if n := len(h.notices); n > 0 {
		notice = h.notices[n-1]
	}
	if n := len(h.titles); n > 0 {
		inner = h.titles[n-1]
		if of := h.placed(inner); of.S != "" {
			inner = of
		}
	}
	start, end, forwards := official.Forwarded(notice.S)
	if forwards && h.named.S == "" && len(h.titles) == h.above {
		inner = notice.Slice(start, end)
	}
	if !forwards && h.named.S == "" && inner.S != "" && strings.HasSuffix(flat(notice.S), flat(inner.S)) {
		inner = document.Run{} // its last line, once more
	}
	forwarded := h.named
	if forwards {
		forwarded = notice.Slice(start, end)
	}
	if inner.S != "" && other(inner.S, forwarded.S) {
		inner = forwarded // the first of its parts is headed by a title of its own
	}
	if unbracketed.Replace(flat(notice.S)) == unbracketed.Replace(flat(inner.S)) {
		notice = document.Run{} // the page's headline says it without the marks
	}
	switch {
	case h.named.S != "" && (inner.S == "" || like(inner.S, h.named.S) && len(flat(inner.S)) < len(flat(h.named.S))):
		// The notice names it in one piece; a title set on lines of its own loses
		// characters more easily.
		inner = h.named
	case inner.S == "":
		inner, notice = notice, document.Run{}
	}
	h.plan.Title, h.plan.NoticeTitle = inner, notice
}

// builder collects runs.
type builder []document.Run

func (b builder) join(sep string) document.Run {
	var out document.Run
	for _, r := range b {
		out.Append(sep, r)
	}
	return out
}
