package citation

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
	"plangraph/loader/runeset"
)

// Tags of the lexicon's governing verbs.
const (
	tagUnder = "under"
	tagCarry = "carry"
	tagReach = "reach"
	tagDo    = "do"
	tagMake  = "make"
	tagPush  = "push"
	tagFit   = "fit"
)

// verb is a governing verb in a text.
type verb struct {
	start, end int
	tag        string
}

func verbsIn(marks []lexicon.Mark) []verb {
	var out []verb
	for _, m := range marks {
		if m.Class == "citation" {
			out = append(out, verb{m.Start, m.End, m.Tag})
		}
	}
	return out
}

// text is a paragraph or a cell being read.
type text struct {
	passage *passage.Passage
	run     document.Run
	verbs   []verb
	own     *ownTitles
	listed  bool // in a list that a line above calls the plan's bases
}

// named is a title with the verb that governs it, nil for none.
type named struct {
	title title
	verb  *verb
	// lead is set where the verb stands right before this title, not before the list
	// that the title goes on.
	lead bool
}

func (n *named) governedBy(tags ...string) bool {
	return n.verb != nil && slices.Contains(tags, n.verb.tag)
}

// quoteStart is where the words that state the citation begin.
func (n *named) quoteStart() int {
	if n.lead {
		return n.verb.start
	}
	return n.title.start
}

// clauseEnds part clauses; a verb does not govern beyond them but by a list.
const clauseEnds = "，。；：！？,;:!?"

var clauseMarks = runeset.Of(clauseEnds)

// clauseBehind gives the rest of a title's clause.
func (t *text) clauseBehind(title title) string {
	after := t.sentence(title.end)
	end, _, _ := clauseMarks.Next(after, 0)
	return after[:end]
}

// govern finds the verb that governs a title: the nearest before it in its clause,
// or that of the list which the title goes on.
func (t *text) govern(title title, before *named) *named {
	n := &named{title: title}
	from := t.back(title.start)
	if before != nil {
		from = max(from, before.title.end)
	}
	if i := strings.LastIndexAny(t.run.S[from:title.start], clauseEnds); i >= 0 {
		_, size := utf8.DecodeRuneInString(t.run.S[from+i:])
		from += i + size
	}
	if v := t.takenAs(from, title); v != nil {
		n.verb, n.lead = v, true
		return n
	}
	listed := before != nil && before.verb != nil && goesOn(t.run.S[before.title.end:title.start])
	if v := t.lastVerb(from, title.start); v != nil && !(listed && v.tag == tagMake) {
		n.verb, n.lead = v, true
		return n
	}
	if v := t.putThrough(from, title); v != nil {
		n.verb, n.lead = v, true
		return n
	}
	if listed {
		n.verb = before.verb
	}
	return n
}

// takenAs gives 以 before a title as a verb of the sort of 根据 where the words behind say
// what the document is taken for: 以《…》为依据, 以《…》和《…》为指导.
func (t *text) takenAs(from int, title title) *verb {
	i := strings.LastIndex(t.run.S[from:title.start], "以")
	if i < 0 || utf8.RuneCountInString(t.run.S[from+i:title.start]) > farIssuer {
		return nil
	}
	after := t.clauseBehind(title)
	for _, w := range []string{"依据", "指导", "遵循", "引领", "统领", "指引", "纲领", "蓝本"} {
		end := strings.Index(after, w)
		if end < 0 {
			continue
		}
		if as := strings.LastIndex(after[:end], "为"); as >= 0 && utf8.RuneCountInString(after[as:end]) <= 3 { // 为根本遵循
			return &verb{from + i, from + i + len("以"), tagUnder}
		}
	}
	return nil
}

// putThrough gives the verb before a title whose clause ends in what is done with the
// document: 推进《…》和《…》的落实, 确保《…》等各项任务的贯彻落实.
func (t *text) putThrough(from int, title title) *verb {
	after := t.clauseBehind(title)
	if !putOut.Close(after) && !(t.isOpening() && landing.MatchString(after) && t.makesPlan(title.end)) {
		return nil
	}
	for _, w := range []string{"推进", "推动", "促进", "确保", "保障", "抓好"} {
		if i := strings.LastIndex(t.run.S[from:title.start], w); i >= 0 {
			return &verb{from + i, from + i + len(w), tagCarry}
		}
	}
	return nil
}

// putOut ends a clause on documents that are put through.
var putOut = runeset.TailsOf("的落实", "的贯彻落实")

// landing is how else an opening ends a clause on documents that the plan puts through:
// 推动《…》落地见效, 推进《…》明确的各项任务.
var landing = regexp.MustCompile(`(?:落地见效|落地落实|落实落地|落地实施|落实见效|贯彻落实` +
	`|(?:确定|明确|提出|部署)的(?:各项|重点|主要|目标)*任务)$`)

// farIssuer is how many characters the name of who issued a document may have before its title.
const farIssuer = 20

// sight is how far from a title, in bytes, the words may stand that tell of it.
const sight = 900

// back gives a place as far as sight before at.
func (t *text) back(at int) int {
	i := max(0, at-sight)
	for i < at && !utf8.RuneStart(t.run.S[i]) {
		i++
	}
	return i
}

// sentence gives what follows at up to the sentence's end.
func (t *text) sentence(at int) string {
	rest := t.run.S[at:min(len(t.run.S), at+sight)]
	if i := strings.Index(rest, "。"); i >= 0 {
		return rest[:i]
	}
	return rest
}

// lastVerb gives the last verb that stands in from–to and governs what is behind it.
func (t *text) lastVerb(from, to int) *verb {
	i, _ := slices.BinarySearchFunc(t.verbs, to, func(v verb, to int) int { return v.end - to - 1 })
	for i--; i >= 0 && t.verbs[i].start >= from; i-- {
		if v := &t.verbs[i]; v.end <= to && t.governs(v) {
			return v
		}
	}
	return nil
}

// governs tells a verb that governs a title from an attribute of one (国务院印发的《…》), a time
// (审议时), and what is in a notice's own title (根据市政府关于印发《…》的通知).
func (t *text) governs(v *verb) bool {
	behind := t.run.S[v.end:]
	if strings.HasPrefix(behind, "的") || strings.HasPrefix(behind, "时") {
		return false
	}
	return v.tag != tagMake || !strings.HasSuffix(t.run.S[:v.start], "关于")
}

// goesOn tells whether what stands between two titles only links them: 、, 和国务院,
// 精神和自治区.
func goesOn(between string) bool {
	if strings.ContainsAny(between, "。；！？;!?") {
		return false
	}
	for {
		_, n := aside(between) // what is told of the title before: ﹙…通过﹚
		if n == 0 {
			break
		}
		between = between[n:]
	}
	link := links.Replace(between)
	if strings.ContainsAny(between, "，,：:") && !endsInIssuer(link) {
		return link == ""
	}
	if issuing.MatchString(link) {
		return utf8.RuneCountInString(link) <= farIssuer // 、某厅等六部门联合印发的《…》
	}
	length := utf8.RuneCountInString(link)
	return length <= 12 || length <= 2*farIssuer && endsInIssuer(link)
}

// issuing ends what says who issued a document that a list of documents goes on with.
var issuing = regexp.MustCompile(`(?:印发|下发|发布|出台)的?$`)

// endsInIssuer tells whether a body's name ends s, so that a title is of its making.
func endsInIssuer(s string) bool { return issuers.Close(s) }

var issuers = runeset.TailsOf("政府", "国务院", "办公厅", "办公室", "委", "部", "厅", "局", "委员会", "常委会")

// links drops what may stand between two titles of a list.
var links = strings.NewReplacer(
	"、", "", "，", "", ",", "", "和", "", "与", "", "及", "", "以及", "", "以", "", "并", "", " ", "",
	"等", "", "文件", "", "精神", "", "要求", "", "有关", "", "相关", "", "规定", "",
	"法律法规", "", "法律", "", "法规", "", "规章", "", "政策", "",
)
