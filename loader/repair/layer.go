package repair

import (
	"regexp"
	"slices"
	"strings"

	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// A gazette prints a document's title, and the notice that forwards it, across the
// columns of its first page. They come as layers of their own: in the middle of the
// page's text, or behind it, often within a sentence. layers finds them, marks
// their lines as units that nothing is joined to, and puts them where they are
// read: the title first, the notice behind it, then the text, closed again.
func layers(lines []line, edges []int) {
	b := &binder{lines: lines, edges: edges}
	b.find()
	b.order()
}

// layer is lines[start:end]. A title layer is a title with its document number; a
// notice layer is addressees, the forwarding sentence, issuer, date and the title of
// what is forwarded.
type layer struct {
	start, end int
	notice     bool
	behind     int // for an inner title apart from its notice: the line behind the notice
}

type binder struct {
	lines  []line
	edges  []int
	layers []layer
	apart  []layer // inner titles apart from their notices
	units  int32
}

// span marks lines[start:end] as one unit.
func (b *binder) span(start, end int) {
	b.units++
	for i := start; i < end; i++ {
		b.lines[i].unit = b.units
	}
}

func (b *binder) find() {
	title := "" // of the title layer found last
	for i := 0; i < len(b.lines); i++ {
		if b.lines[i].role != text || b.lines[i].unit != 0 {
			continue
		}
		if _, ok := official.Number(b.lines[i].S()); ok {
			if l, s, ok := b.titleLayer(i); ok {
				b.layers = append(b.layers, l)
				title = s
				i = l.end - 1
				continue
			}
		}
		if l, ok := b.noticeLayer(i, title); ok {
			b.layers = append(b.layers, l)
			i = l.end - 1
		}
	}
}

// innerTitle finds the title of what a notice forwards where it comes apart from the
// notice, further on in the page's text, and makes it part of the notice's layer.
func (b *binder) innerTitle(behind int, names []string) (start, end int, ok bool) {
	for i := behind; i < min(len(b.lines), behind+maxApart); i++ {
		if b.lines[i].role != text || b.lines[i].unit != 0 {
			continue
		}
		first := official.Bare(b.lines[i].S())
		if !slices.ContainsFunc(names, func(n string) bool { return strings.HasPrefix(n, first) }) {
			continue
		}
		for k := 1; k <= maxTitleLines && b.titleLine(i+k-1); k++ {
			s := official.Bare(joined(b.lines[i : i+k]).S)
			for _, name := range names {
				if s == name {
					return i, i + k, true
				}
			}
		}
	}
	return 0, 0, false
}

// maxTitleLines is how many lines a title is broken into at most.
const maxTitleLines = 6

// titleLayer finds the title that stands right before, or else right behind, the
// document number in line n.
func (b *binder) titleLayer(n int) (layer, string, bool) {
	for k := 1; k <= maxTitleLines && b.titleLine(n-k); k++ {
		s := joined(b.lines[n-k : n]).S
		if !isTitle(s) {
			continue
		}
		for k < maxTitleLines && b.titleLine(n-k-1) && b.beginsTitle(n-k-1, s) {
			k++
			s = joined(b.lines[n-k : n]).S
		}
		k = b.fromAbout(n, k)
		b.span(n-k, n)
		b.span(n, n+1)
		return layer{start: n - k, end: n + 1}, s, true
	}
	for k := 1; k <= maxTitleLines && b.titleLine(n+k); k++ {
		s := joined(b.lines[n+1 : n+1+k]).S
		if official.NoticeTitle(s) {
			b.span(n, n+1)
			b.span(n+1, n+1+k)
			return layer{start: n, end: n + 1 + k}, s, true
		}
	}
	return layer{}, "", false
}

// beginsTitle tells whether line i begins the title that goes on with s: the body
// that issues it (with 关于), others that issue it with the one that s opens with, or a place or year that a plan's
// title opens with.
func (b *binder) beginsTitle(i int, s string) bool {
	l := b.lines[i]
	if finished(l.S()) || l.width() > 60 || isTitle(l.S()) {
		return false
	}
	if headless.MatchString(s) {
		return issuer.Close(l.S())
	}
	if b.lines[i+1].gap <= 1 && severalBodies(l.S()) {
		first, _, ok := strings.Cut(official.Bare(s), "关于")
		return ok && issuer.Close(first)
	}
	return official.PlanTitle(s) && b.lines[i+1].gap <= 1 && titleOpening.MatchString(official.Bare(l.S()))
}

// severalBodies tells a line of nothing but bodies, blanks between them: 甲委员会 乙部 丙局.
func severalBodies(s string) bool {
	names := strings.Fields(s)
	return len(names) > 1 && !slices.ContainsFunc(names, func(name string) bool {
		return !issuer.Close(name) || runeset.Len(name) < 3
	})
}

// fromAbout gives how many lines before line n are a title whose last k are known: a title of several lines
// may end in one that is a title by itself (“三农”发展的指导意见), and begins where a body says what it is about.
func (b *binder) fromAbout(n, k int) int {
	for m := k + 1; m <= maxTitleLines && b.titleLine(n-m) && b.lines[n-m+1].gap <= 1; m++ {
		if s := b.lines[n-m].S(); aboutOpening.MatchString(official.Bare(s)) {
			if !isTitle(s) && !numbered(s) && official.NoticeTitle(joined(b.lines[n-m:n]).S) {
				return m
			}
			break
		}
	}
	return k
}

// aboutOpening begins a title: the body that issues it, and 关于.
var aboutOpening = regexp.MustCompile(`^\p{Han}{0,20}(?:国务院|政府|委员会|办公厅|办公室|[局厅部委署])关于`)

var (
	headless     = regexp.MustCompile(`^(?:关于|印发|下达|转发|批转)`)
	issuer       = runeset.TailsOf("关于", "政府", "委员会", "办公厅", "办公室", "党委", "局", "厅", "委", "部")
	titleOpening = regexp.MustCompile(`^(?:[` + official.YearDigits + `]{4}年?|\p{Han}{2,12}[省市县区旗州盟]|` +
		`\p{Han}{0,20}(?:国务院|政府|委员会|办公厅|办公室|[局厅部委署])关于)`)
)

// titleLine tells whether line i can be a part of a title.
func (b *binder) titleLine(i int) bool {
	if i < 0 || i >= len(b.lines) {
		return false
	}
	l := &b.lines[i]
	if l.role != text || l.unit != 0 || l.width() > 110 {
		return false
	}
	s := l.S()
	if _, ok := official.ReadOrdinal(s); ok {
		return false
	}
	return !strings.ContainsAny(s, "。；！？|•") && !official.Listed(s) && !official.Path(s)
}

// maxNoticeLines is how many lines lie between addressees and date at most.
const maxNoticeLines = 14

// noticeLayer finds the notice whose addressees begin in line i.
func (b *binder) noticeLayer(i int, title string) (layer, bool) {
	behind := b.addressees(i)
	if behind == 0 {
		return layer{}, false
	}
	date, forwards := 0, behind
	var said strings.Builder
	for k := behind; k < min(len(b.lines), behind+maxNoticeLines); k++ {
		if b.lines[k].role != text {
			continue
		}
		if _, ok := official.Date(b.lines[k].S()); ok {
			date = k
			break
		}
		said.WriteString(b.lines[k].S())
		if official.Forwards(said.String()) && forwards == behind && finished(b.lines[k].S()) {
			forwards = k + 1
		}
	}
	if date == 0 || !official.Forwards(said.String()) {
		return layer{}, false
	}
	b.span(i, behind)
	b.sentences(behind, date)
	b.span(date, date+1)
	names := forwarded(official.Bare(said.String()), official.Bare(title))
	first := date + 1
	if first < len(b.lines) && official.IsKind(official.Bare(b.lines[first].S())) {
		b.span(first, first+1)
		first++
	}
	end := first + b.inner(first, names)
	if end > first {
		b.span(first, end)
	} else if s, e, ok := b.innerTitle(end, names); ok {
		b.span(s, e)
		b.apart = append(b.apart, layer{start: s, end: e, behind: end})
	}
	return layer{start: i, end: end, notice: true}, true
}

// forwarded lists the names that a notice's sentence and its title give to what it
// forwards.
func forwarded(said, title string) []string {
	var names []string
	if s, e, ok := official.Quoted(said); ok {
		names = append(names, said[s:e])
	}
	if s, e, ok := official.Forwarded(title); ok {
		names = append(names, title[s:e])
	}
	return names
}

// addressees gives the line behind the addressees that begin in line i, 0 for none.
func (b *binder) addressees(i int) int {
	if s := b.lines[i].S(); !strings.HasPrefix(s, "各") && !official.Salutation(s) {
		return 0 // by far most lines
	}
	for k := 1; k <= 4 && b.titleLine(i+k-1); k++ {
		if official.Salutation(joined(b.lines[i : i+k]).S) {
			return i + k
		}
	}
	return 0
}

// sentences marks the notice's paragraphs in lines[start:end], and each line behind
// the last sentence (the issuers) on its own.
func (b *binder) sentences(start, end int) {
	last := start
	for i := start; i < end; i++ {
		if finished(b.lines[i].S()) {
			last = i + 1
		}
	}
	if last == start && start < end {
		// The sentence lost its full stop: all lines but the last are it.
		last = max(end-1, start+1)
	}
	from := start
	for i := start; i < last; i++ {
		if finished(b.lines[i].S()) || i == last-1 {
			b.span(from, i+1)
			from = i + 1
		}
	}
	for i := last; i < end; i++ {
		b.span(i, i+1)
	}
}

// inner gives how many lines from i make the title of what the notice forwards: as
// many as come closest to one of names.
func (b *binder) inner(i int, names []string) int {
	best, lines := 0.0, 0
	for k := 1; k <= maxTitleLines && b.titleLine(i+k-1); k++ {
		s := official.Bare(joined(b.lines[i : i+k]).S)
		for _, name := range names {
			if like := official.Likeness(s, name); like > best && like >= 0.7 {
				best, lines = like, k
			}
		}
	}
	return lines
}

// maxApart is how far, in lines, the layers of one page lie apart at most.
const maxApart = 200

// order brings each layer to its place among the lines, which is before where it was
// found.
func (b *binder) order() {
	insert := map[int][]layer{} // layers to stand before the line of that index
	moved := map[int]bool{}
	var changed []stretch // of lines, that no layer leaves
	take := func(l layer, to int) {
		insert[to] = append(insert[to], l)
		for i := l.start; i < l.end; i++ {
			moved[i] = true
		}
		changed = append(changed, stretch{to, l.end})
	}
	to := map[int]int{} // where a notice that ends at the key went
	for n, l := range b.layers {
		apart := 0 // lines between a notice and the title before it
		if n > 0 && l.notice && !b.layers[n-1].notice {
			apart = l.start - b.layers[n-1].end
		}
		switch {
		case apart > 0 && apart < maxApart:
			take(l, b.layers[n-1].end)
			to[l.end] = b.layers[n-1].end
		case !l.notice && b.cuts(l, n):
			if top, ok := b.pageTop(l.start); ok {
				take(l, top)
				if n+1 < len(b.layers) && b.layers[n+1].notice && b.layers[n+1].start == l.end {
					take(b.layers[n+1], top)
					to[b.layers[n+1].end] = top
				}
			}
		}
	}
	for _, l := range b.apart {
		if at, ok := to[l.behind]; ok {
			take(l, at)
		} else {
			take(l, l.behind)
		}
	}
	for _, s := range merged(changed) {
		ordered := make([]line, 0, s.end-s.start)
		for i := s.start; i < s.end; i++ {
			for _, l := range insert[i] {
				ordered = append(ordered, b.lines[l.start:l.end]...)
			}
			if !moved[i] {
				ordered = append(ordered, b.lines[i])
			}
		}
		copy(b.lines[s.start:s.end], ordered)
	}
}

// stretch is the lines from start to before end.
type stretch struct{ start, end int }

// merged puts stretches in order, and those that overlap together.
func merged(all []stretch) []stretch {
	slices.SortFunc(all, func(a, b stretch) int { return a.start - b.start })
	out := all[:0]
	for _, s := range all {
		if n := len(out); n > 0 && s.start < out[n-1].end {
			out[n-1].end = max(out[n-1].end, s.end)
		} else {
			out = append(out, s)
		}
	}
	return out
}

// cuts tells whether the n-th layer, a title, stands within a sentence.
func (b *binder) cuts(l layer, n int) bool {
	before := l.start - 1
	for before >= 0 && b.lines[before].role == furniture {
		before--
	}
	if before < 0 || before != l.start-1 || b.lines[before].role != text {
		return false
	}
	s := b.lines[before].S()
	return !finished(s) && strings.ContainsAny(s, "，、") && runeset.Len(s) >= 12
}

// pageTop gives the first line of text on the page that line i stands on.
func (b *binder) pageTop(i int) (int, bool) {
	for k := len(b.edges) - 1; k >= 0; k-- {
		if e := b.edges[k]; e < i {
			for e < i && b.lines[e].role == furniture {
				e++
			}
			return e, i-e < maxApart
		}
	}
	return 0, false
}
