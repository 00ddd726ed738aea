package head

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/region"
	"plangraph/loader/runeset"
)

// issuer is the body that signed the plan or the notice that forwards it, or else
// the one that the title opens with (…人民政府关于…).
func issuer(p *document.Plan) string {
	if s := official.Bare(p.Issuer.S); s != "" {
		return signers(p.Issuer.S)
	}
	for _, title := range []string{p.NoticeTitle.S, p.Title.S} {
		if m := issuing.FindStringIndex(title); m != nil && isBody(official.Bare(title[:m[0]])) {
			return joint(signers(title[:m[0]]))
		}
	}
	return ""
}

// issuing is what a title says behind the body that issues it.
var issuing = regexp.MustCompile(`关\s*于|印\s*发|转\s*发|发\s*布|下\s*达`)

// signers gives the bodies that a signature names, those apart by white space on one line as well, and those of the
// nation that nothing parts (财政部国家能源局): 、 between them.
func signers(s string) string {
	var names []string
	for line := range strings.SplitSeq(s, "、") {
		names = append(names, signedOn(line)...)
	}
	return unparted.ReplaceAllString(strings.Join(names, "、"), "$1、$2")
}

// unparted is where a body ends and one of the nation begins.
var unparted = regexp.MustCompile(`([部局署])(国家)`)

// signedOn gives the bodies on a line, all of it where its characters are set apart: 某 县 人 民 政 府.
func signedOn(line string) []string {
	names := strings.Fields(line)
	for _, name := range names {
		if !isBody(name) || utf8.RuneCountInString(name) < 3 || name == "办公厅" || name == "办公室" {
			return []string{official.Bare(line)}
		}
	}
	return names
}

// joint parts a Party committee from the government of the same place that a title names behind it, or the office of
// the one from that of the other: 中共某市委某市人民政府, 中共中央办公厅国务院办公厅.
func joint(s string) string {
	if i := strings.Index(s, "国务院"); i > 0 && strings.HasPrefix(s, "中共中央") && !strings.Contains(s[:i], "、") {
		return s[:i] + "、" + s[i:]
	}
	if !strings.HasSuffix(s, "政府") && !strings.HasSuffix(s, "政府办公厅") && !strings.HasSuffix(s, "政府办公室") {
		return s
	}
	for _, seat := range [...]string{"委员会办公厅", "委员会办公室", "委办公厅", "委办公室", "委员会", "委"} {
		before, rest, ok := strings.Cut(s, seat)
		place, _ := strings.CutPrefix(before, "中共")
		if _, n := utf8.DecodeRuneInString(rest); ok && n < len(rest) && place != "" && commonStart(place, rest) > n {
			return before + seat + "、" + rest
		}
	}
	return s
}

// commonStart is how many bytes two names begin with alike.
func commonStart(a, b string) int {
	for i, r := range a {
		if !strings.HasPrefix(b[i:], string(r)) {
			return i
		}
	}
	return len(a)
}

// told gives the body that a text's first lines say issued it, under its own title: 近日，某委员会印发了《某办法》，全文如下.
func told(title string, lines []string) string {
	for _, s := range lines[:min(len(lines), toldWithin)] {
		i := strings.Index(s, "《"+title)
		if i < 0 {
			continue
		}
		m := issues.FindAllStringSubmatchIndex(s[:i], -1)
		if len(m) == 0 || m[len(m)-1][1] != i {
			continue
		}
		body := s[m[len(m)-1][2]:i]
		for _, w := range [...]string{"了", "印发", "发布", "公布", "印发通知，", "印发通知,", "出台", "联合", "近日", "日前"} {
			body = strings.TrimSuffix(body, w)
		}
		if isBody(body) {
			return joint(body)
		}
	}
	return ""
}

// toldWithin is how many lines of a text are looked at for who issued it.
const toldWithin = 3

// inFull gives bodies that call their place by its rank (市人民政府办公室, 省发展和改革委员会) its name, that of the plan's
// region or of the province which that lies in.
func inFull(issuer string, of *string) string {
	if of == nil {
		return issuer
	}
	names := strings.Split(issuer, "、")
	for i, name := range names {
		names[i] = placed(name, *of)
	}
	return strings.Join(names, "、")
}

// placed is inFull for one body.
func placed(body, of string) string {
	for _, rank := range [...]string{"省", "自治区", "市", "州", "盟", "县", "旗", "区"} {
		rest, ok := strings.CutPrefix(body, rank)
		if !ok {
			continue
		}
		place := of
		if rank == "省" || rank == "自治区" {
			place = provinceOf(place)
		}
		if !strings.HasSuffix(place, rank) {
			continue
		}
		if office, ok := strings.CutPrefix(strings.TrimPrefix(rest, "人民"), "政府"); ok {
			return place + "人民政府" + office
		}
		if isBody(rest) && !notRank.Open(rest) {
			return place + rest
		}
	}
	return body
}

// notRank goes on behind a character that is no place's rank: 市场监督管理局, 市政管理局, 区域合作办公室.
var notRank = runeset.HeadsOf("场", "政", "级", "域", "块")

// provinceOf gives the province that a place lies in, which may be that itself; empty for a name that no table has.
func provinceOf(place string) string {
	r, _, ok := region.Leading(place)
	if !ok || len(r.Code) < 2 {
		return ""
	}
	province, _ := region.ByCode(r.Code[:2] + "0000")
	return province.Name
}

// isBody tells by its last word whether s is a body that issues documents.
func isBody(s string) bool {
	for _, end := range [...]string{"政府", "委员会", "办公厅", "办公室", "常委会", "党委", "国务院", "局", "厅", "部", "委", "院", "署", "总队"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// ofPlace tells that s is a body under its whole name, with the place that it is of.
func ofPlace(s string) bool {
	_, n, ok := region.Leading(s)
	return ok && n < len(s) && isBody(s)
}

// isCentral tells a body of the nation, or the first of several: the State Council, a ministry, the Party's centre.
func isCentral(s string) bool {
	s, _, _ = strings.Cut(s, "、")
	for _, w := range [...]string{"国务院", "中共中央", "中央", "国家", "全国", "最高人民"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	for _, w := range [...]string{"部办公厅", "部"} {
		if m, ok := strings.CutSuffix(s, w); ok && !strings.ContainsAny(m, "省市县区旗州委") && utf8.RuneCountInString(m) <= 8 {
			return true
		}
	}
	return false
}
