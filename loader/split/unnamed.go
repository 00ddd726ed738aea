package split

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// A text copied from a page often comes without its title, or with one that was cut off. It
// is a plan all the same, and called by the best name that its first blocks have.

// unnamed gives those documents as plans that are of the genre by their words alone.
func unnamed(docs [][]document.Block) []document.Plan {
	var plans []document.Plan
	for _, d := range docs {
		p, body := readHead(d)
		if body = trimFoot(&p, body); density(body) < withTitle && !measures(body) {
			continue
		}
		nameBest(&p, d)
		if p.Title.S == "" {
			continue // nothing but where a page stands
		}
		p.Guessed = true
		plans = append(plans, finish(p, d, body))
	}
	return plans
}

// measures tells that a text has a table of indicators, which speaks of nothing but what it measures.
func measures(body []document.Block) bool {
	for _, b := range body {
		if b.Kind != document.TableBlock || len(b.Table.Header) == 0 {
			continue
		}
		for _, c := range b.Table.Header[0].Cells {
			if s := official.Bare(c.S); s == "指标" || s == "指标名称" || s == "主要指标" {
				return true
			}
		}
	}
	return false
}

// Names that a text without a title has for itself, in the order in which they are looked for
// in a block. The first group is the name.
var names = [...]*regexp.Regexp{
	// 【某某计划】为贯彻…
	regexp.MustCompile(`^【([^【】。]{4,60}(?:规划|计划|纲要|方案|意见|措施|要点|报告))】`),
	// what the text says of itself under its name: 《某某规划纲要》（以下简称《纲要》）是根据…编制的
	regexp.MustCompile(`^《([^《》]{4,60}(?:规划|计划|纲要|方案|意见|办法|措施|要点))》(?:[（(]以下简?称|是(?:根据|依据|按照|指导))`),
	// what news says of it above its text: 某省发布《某某细则》，自发布之日起施行
	regexp.MustCompile(`《([^《》]{4,60}(?:规划|计划|纲要|方案|意见|办法|措施|要点|细则|条例))》(?:[，,]?自(?:发布|印发|公布)之日起|[，,。]?(?:全文|内容)如下)`),
	// what news says of it above its text: 近日，某省印发了《某某行动方案》，并发出通知
	regexp.MustCompile(`^(?:近日|日前)[，,]?[^《》。]{2,60}(?:印发|发布|出台)了?` +
		`《([^《》]{4,60}(?:规划|计划|纲要|方案|意见|办法|措施|要点|细则|条例)(?:[（(][^《》（）()]{2,20}[）)])?)》`),
	// the title, with its stage behind it, on a line with the text
	regexp.MustCompile(`(?:^|\s)([^\s，。,：:]{4,60}(?:规划|计划|纲要|方案|意见|办法|措施)[（(](?:送审稿|征求意见稿|讨论稿|草案|初稿|试行)[）)])`),
	// a report to a congress that names its matter: 现在，我代表国务院，作关于第七个五年计划的报告
	regexp.MustCompile(reporter + `(?:` + onBehalf + `)[^。；]{0,40}?(?:作|提出)(关于[^，。；]{4,50}?的报告)`),
	// the others, which are all called alike: 我代表县人民政府，向大会报告政府工作; 报告本届政府过去五年的工作
	regexp.MustCompile(reporter + `(` + onBehalf + `[^。；]{0,40}?(?:工作报告|报告(?:本届政府)?(?:过去\p{Han}年来?)?的?(?:政府)?工作|作(?:以下)?报告))`),
	// the title, with the text behind it on the same line: 某某县农业发展规划 为了…, 某某规划纲要序言为…
	regexp.MustCompile(`^(?:\d{1,2}[、.．]\s*)?([^\s，。,：:；《》]{5,40}?(?:规划纲要|规划|计划|纲要|方案))(?:序言|前言|引言)?\s*` +
		`(?:(?:为|为了)(?:深入|进一步|贯彻|全面|加快|认真|切实|落实|推进|推动|促进|加强|更好|适应)|` +
		`(?:根据|按照|依据)|“?十[一二三四五六七八九]五”?(?:时期|期间))`),
	// what it says of itself first: 我县国民经济和社会发展第十一个五年规划，是…
	regexp.MustCompile(`^(?:我[省市县区旗州盟])?(国民经济和社会发展第\p{Han}{1,3}个五年(?:规划|计划)(?:纲要)?)[（(]?[^，,。（()）]{0,12}[）)]?[，,]?是`),
	// an outline's basis, the Party's proposal for it: 本纲要根据《中共某市委关于制定某市国民经济和社会发展第十三个五年规划的建议》编制
	regexp.MustCompile(`^本(?:规划)?纲要[^。《]{0,20}《[^《》]{2,24}关于制[定订]([^《》]{4,40}五年(?:规划|计划)[^《》]{0,14}?)的?建议》`),
	// what it says of who drew it up: 为…，某局组织编制了《某某专项规划》。
	regexp.MustCompile(`(?:组织|牵头|联合)编制了?《([^《》]{4,60}(?:规划|计划|纲要|方案)(?:[（(][^《》（）()]{2,20}[）)])?)》`),
	// what a notice to many sends out with it
	regexp.MustCompile(`^附件\s*[\d一二]?\s*[:：]\s*(\S[^：:。；]{5,60}(?:规划|计划|纲要|方案|意见|办法|措施|要点|分工|清单|表))$`),
	// the sentence that says why it is made
	regexp.MustCompile(`(?:制[定订]|提出)(?:本|如下|以下|该)([\p{Han}“”]{0,12}?(?:规划纲要|规划|计划|纲要|方案|意见|办法|措施|要点|细则))[。，,；：:请]`),
	// the same, where it is called by its whole name: 特制定某某县卫生事业“十一五”（2006—2010年）规划。
	regexp.MustCompile(`[特现]制[定订]([\p{Han}\d“”"（）()—～~-]{6,50}?(?:规划纲要|规划|计划|纲要|方案|意见|办法|措施|要点))[。，,；：:]`),
}

// Who reports to a congress, and for whom: 现在，我代表市人民政府; 我受国务院的委托，现在.
const (
	reporter = `(?:^|[。，,：:！!；\s])(?:请允许我|我|现在[，,]?(?:请允许)?我?)`
	onBehalf = `(?:代表|受)(?:中华人民共和国)?(?:国务院|\p{Han}{0,16}?政府)`
)

// namesWithin is how many bytes into a block a name is looked for.
const namesWithin = 4000

// nameBest gives p, whose blocks are text, the name that is likeliest: what its notice says that it forwards, else what
// its first blocks call it, else the first line that is no sentence, else its first words.
// It tells whether that is no guess: what a notice says, or the text's first line.
func nameBest(p *document.Plan, text []document.Block) bool {
	for _, b := range text[:min(len(text), noticeReach)] {
		if s, e, ok := official.Sent(b.S); ok && official.Forwards(b.S) {
			p.Title = b.Slice(s, e)
			return true
		}
		if at := strings.LastIndexAny(b.S, ">»＞→"); at >= 0 && official.Path(b.S) {
			_, n := utf8.DecodeRuneInString(b.S[at:])
			if last := titleOf(b.Slice(at+n, len(b.S))); isTitle(last.S) {
				p.Title = last // the page's own
				return true
			}
		}
	}
	for i, b := range text[:min(len(text), headReach)] {
		if b.Kind == document.TableBlock && isList(b.Table) {
			continue
		}
		if b.Kind == document.TableBlock && b.Table.Caption.S != "" && len(b.Table.Caption.S) <= longestName {
			p.Title = b.Table.Caption
			return i == 0
		}
		for _, name := range names {
			if m := name.FindStringSubmatchIndex(b.S[:min(len(b.S), namesWithin)]); m != nil && m[3]-m[2] > len("本规划") {
				p.Title = b.Slice(m[2], m[3])
				return false
			}
		}
		if _, numbered := official.ReadOrdinal(b.S); isLine(b) && !numbered {
			p.Title = unquoted(b.Run)
			return i == 0
		}
	}
	for _, b := range text {
		if isLine(b) {
			p.Title = b.Slice(len(b.S)-len(strings.TrimPrefix(b.S, "1、")), len(b.S))
			return false
		}
	}
	var endless document.Run // the first words that are too long for a name
	for _, b := range text {
		if b.Kind == document.TableBlock {
			if isList(b.Table) {
				continue
			}
			p.Title = b.Table.Caption
			if len(b.Table.Header) > 0 && p.Title.S == "" {
				p.Title = b.Table.Header[0].Quote
			}
			if p.Title.S != "" && len(p.Title.S) <= longestName {
				return false
			}
			continue
		}
		words := b.S
		if i := strings.IndexAny(words, "，。；：,:;"); i > 0 {
			words = words[:i]
		}
		if words == "" || !stands(b) || official.Salutation(b.S) || official.Path(b.S) {
			continue
		}
		if len(words) > longestName {
			if endless.S == "" {
				n := longestName
				for !utf8.RuneStart(words[n]) {
					n--
				}
				endless = b.Slice(0, n)
			}
			continue
		}
		p.Title = unquoted(b.Slice(len(words)-len(strings.TrimPrefix(words, "1、")), len(words))) // without the number of a page
		return false
	}
	p.Title = endless
	return false
}

// aside is a line that is nothing but one bracket.
var aside = regexp.MustCompile(`^[（(][^（）()]*[）)]$`)

// unquoted is a name without the 《》 that it stands in.
func unquoted(r document.Run) document.Run {
	if s, e, ok := official.Quoted(r.S); ok && s == len("《") && e == len(r.S)-len("》") {
		return r.Slice(s, e)
	}
	return r
}

// longestName is how many bytes of a sentence make a name at most.
const longestName = 180

// isLine tells a line that can name a text: no sentence, no addressees, no body's name, number, day or bracket, nothing
// of the page around it.
func isLine(b document.Block) bool {
	if b.Kind != document.Heading && b.Kind != document.Prose {
		return false
	}
	if len(b.S) > 2*longestName || strings.ContainsAny(b.S, "。；：:！!") || runeset.Len(b.S) < 4 || aside.MatchString(b.S) {
		return false
	}
	if _, day := official.Date(b.S); day || official.Month(b.S) || isNumber(b.S) || isBody(b.S) || official.Salutation(b.S) || delivery.MatchString(official.Bare(b.S)) {
		return false
	}
	return !isPageInfo(b) && !official.Path(b.S) && !official.Listed(b.S) && stands(b)
}

// delivery is a line under a report's title that says where it was delivered, or who read it: 某县第二届人民代表大会第三次会议上,
// 某县人民政府代县长甲某.
// 某县第二届 above the rest.
var delivery = regexp.MustCompile(`(?:人民代表大会|次会议|会议上|第\p{Han}{1,3}届)$|人民政府代?(?:[省市县区旗州盟镇乡]长|主席)`)

// stands tells that a block has words of the file; of a page's table of nothing only the bars are left, which are ours.
func stands(b document.Block) bool {
	_, _, ok := b.Source(0, len(b.S))
	return ok
}
