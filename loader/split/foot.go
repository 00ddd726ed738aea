package split

import (
	"regexp"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

var (
	// siteRecord is what every Chinese site must show at its foot.
	siteRecord = runeset.PatternOf(`ICP备|公网安备|网站标识码|https?://|www\.`)
	imprint    = regexp.MustCompile(`^(?:(?:抄送|主送|分送)[:：]|[（(]此件)`)
)

// footReach is how many blocks a foot takes at most.
const footReach = 30

// trimFoot drops from a document's end what is not its text: the foot of a web
// page, the imprint (抄送…). A signature (issuer and date) goes to the plan where its
// head had none.
func trimFoot(p *document.Plan, body []document.Block) []document.Block {
	short := len(body) // first of the short lines that end the document
	for short > 0 && len(body)-short < footReach && (isShort(body[short-1]) || showsSite(body[short-1])) {
		short--
	}
	for i := short; i < len(body); i++ {
		if showsSite(body[i]) || strings.Contains(body[i].S, "@") {
			body = body[:footStart(body, short, i)]
			break
		}
	}
	for len(body) > 0 && isImprint(official.Bare(body[len(body)-1].S)) {
		body = body[:len(body)-1]
	}
	return signature(p, body)
}

// showsSite tells a line with the record of a site: 主办单位：甲局 网址：… 网站标识码：….
func showsSite(b document.Block) bool { return siteRecord.In(b.S) && !strings.Contains(b.S, "。") }

// isImprint tells the words of an imprint, white space left out.
func isImprint(s string) bool { return strings.HasSuffix(s, "印发") || imprint.MatchString(s) }

// isShort tells whether b is a line that closes no sentence and opens no section.
func isShort(b document.Block) bool {
	if b.Kind == document.TableBlock || runeset.Len(b.S) > 60 || strings.HasSuffix(b.S, "。") {
		return false
	}
	_, ok := official.ReadOrdinal(b.S)
	return !ok
}

// footStart finds the first block of the foot whose record stands in block record:
// a signature before it still belongs to the document.
func footStart(body []document.Block, short, record int) int {
	for i := record - 1; i >= short; i-- {
		if _, ok := official.Date(body[i].S); ok {
			return i + 1
		}
	}
	return short
}

// signatureReach is how many blocks may follow a signature: annexes listed, notes.
const signatureReach = 8

// signature takes issuer and date, or the month under the issuer, from the end of a document that has none at its
// head.
func signature(p *document.Plan, body []document.Block) []document.Block {
	if p.Date.S != "" {
		return body
	}
	for i := len(body) - 1; i > 0 && i >= len(body)-signatureReach; i-- {
		if _, ok := official.Date(body[i].S); ok || official.Month(body[i].S) && isBody(body[i-1].S) {
			return signedIn(p, body, i)
		}
	}
	for i := range body {
		if _, ok := official.Date(body[i].S); ok && i > 0 && isBody(body[i-1].S) {
			return signedIn(p, body, i) // annexes follow
		}
	}
	p.Date = signedInText(official.Bare(p.Title.S), body)
	return body
}

// signedInText gives the day right behind the name of the body that the title opens with, as it stands in a text that has
// lost its line ends: …。甲市人民政府2032年3月6日附件：….
func signedInText(title string, body []document.Block) document.Run {
	who, _, ok := strings.Cut(title, "关于")
	if !ok || !isBody(who) {
		return document.Run{}
	}
	for i := len(body) - 1; i >= 0; i-- {
		from := strings.LastIndex(body[i].S, who) + len(who)
		if from < len(who) {
			continue
		}
		if n := dayAt(body[i].S[from:]); n > 0 {
			return body[i].Slice(from, from+n)
		}
	}
	return document.Run{}
}

// dayAt gives the length of the day at the start of s, on which nothing is said to have been done; 0 without one.
func dayAt(s string) int {
	i := strings.Index(s[:min(len(s), len("二〇三二年十二月三十一日"))], "日")
	if i < 0 || doneOn.Open(s[i+len("日"):]) {
		return 0
	}
	if _, ok := official.Date(s[:i+len("日")]); !ok {
		return 0
	}
	return i + len("日")
}

// doneOn say what was done on a day: 印发, 起施行.
var doneOn = runeset.HeadsOf("印发", "发布", "公布", "出台", "下发", "召开", "批准", "批复", "审议", "通过", "起施", "起执", "起实")

// signedIn takes the day in block i, and the bodies above it, for those of p, and gives the blocks without them.
func signedIn(p *document.Plan, body []document.Block, i int) []document.Block {
	p.Date = body[i].Run
	if !isBody(body[i-1].S) {
		return append(body[:i:i], body[i+1:]...)
	}
	first := firstSigner(body, i)
	p.Issuer = allOf(body[first:i])
	return append(body[:first:first], body[i+1:]...)
}
