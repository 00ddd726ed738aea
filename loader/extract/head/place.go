package head

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/official"
	"plangraph/loader/region"
)

// nation is what a plan for the whole country is said to hold for.
const nation = "全国"

// placeOf finds the region that a text is about where neither title nor issuer says:
// by what it calls its own place (全市, 我省, 市委) and the regions of that kind that it
// names, one of which must stand out. title is the text's own, empty where it has none; number is its 发文字号.
func placeOf(title string, lines []string, number string) string {
	text := strings.Join(lines, "\n")
	kind := ownKind(text)
	if kind == "国" {
		return nation
	}
	if kind != "" {
		if p := foremost(places(text, kind)); p != nil && (p.count > 1 || p.full || p.governs) {
			return p.Name // not that of a company named once: 珠海某某制药
		}
		if p := foremost(praised(text, kind)); p != nil {
			return p.Name
		}
		if r, ok := byNumber(number); ok && strings.HasSuffix(r.Name, kind) {
			return r.Name
		}
	}
	if r, ok := subject(lines); ok {
		if mayOwn(r, kind) {
			return r.Name
		}
		return ""
	}
	if kind == "" && (ofNation.MatchString(title) || slices.ContainsFunc(lines[:min(len(lines), subjectLines)], byNation)) {
		return nation
	}
	return ""
}

// A plan of the nation names no place in its title, and its text none of its own; what is told
// of it names the body that made it.
var (
	ofNation = regexp.MustCompile(`^“?十[一二三四五六]五”?|^国家`)
	issues   = regexp.MustCompile(`(?:^|[，。；：])(?:近日|日前)?[，,]?([\p{Han}、]{2,24}?)(?:办公厅)?` +
		`(?:等\p{Han}{0,4}部[门委])?(?:近日|日前)?(?:印发通知[，,])?(?:联合)?(?:印发|发布|公布|出台)了?`)
)

// byNation tells that a line says of a body of the nation that it made what the text is of.
func byNation(line string) bool {
	m := issues.FindStringSubmatch(line)
	return m != nil && isCentral(m[1])
}

// places lists the regions of a kind that a text names, in order of first mention.
func places(text, kind string) []*place {
	found := map[string]*place{}
	var out []*place
	for i := 0; i < len(text); {
		r, n, ok := region.LeadingAt(text, i)
		if !ok {
			_, n = utf8.DecodeRuneInString(text[i:])
		}
		i += n
		if !ok || !strings.HasSuffix(r.Name, kind) || r.Name == asVerb && !strings.HasPrefix(text[i:], "人民政府") {
			continue
		}
		p := found[r.Key()]
		if p == nil {
			p = &place{Region: r}
			found[r.Key()] = p
			out = append(out, p)
		}
		p.count++
		p.full = p.full || strings.HasSuffix(text[:i], kind)
		p.governs = p.governs || governs(text[i:])
	}
	return out
}

// asVerb is a county's name that in the plans of all others is a verb before an office of their own: 会同县财政局.
const asVerb = "会同县"

// Words around the short name of a place by which a report speaks of it as its own: 幸福的新桦川,
// 桦川振兴.
var (
	beforeOwn = strings.Fields("新 美丽 幸福 大美 魅力 富裕 富强 活力 实力 法治 平安 现代化 和谐")
	behindOwn = strings.Fields("人民 振兴 发展 建设 经济 大地 儿女 实际 特色 高质量")
	// alsoWords are short names of counties that are words of such texts, too.
	alsoWords = strings.Fields(`富裕 新兴 富民 惠民 裕民 同心 共和 和平 平和 大方 公安 资源 延长 集贤 友谊 温泉
		凤凰 博爱 康乐 方正 平原 民乐 乐业 兴业 平安 东方 响水 太和 永新 开化 大同 团结`)
)

// praised lists the regions of a kind that a text names by their short names alone, as its
// own: reports to a county's congress seldom name it otherwise. Two such places make it sure.
func praised(text, kind string) []*place {
	found := map[string]*place{}
	var out []*place
	for i := range text {
		_, first := utf8.DecodeRuneInString(text[i:])
		_, second := utf8.DecodeRuneInString(text[i+first:])
		end := i + first + second
		name := text[i:end]
		asOwn := slices.ContainsFunc(beforeOwn, func(w string) bool { return strings.HasSuffix(text[:i], w) }) ||
			slices.ContainsFunc(behindOwn, func(w string) bool { return strings.HasPrefix(text[end:], w) })
		if !asOwn || slices.Contains(alsoWords, name) {
			continue
		}
		var of []region.Region
		for _, r := range region.ByName(name) {
			if r.Name != name && strings.HasSuffix(r.Name, kind) {
				of = append(of, r)
			}
		}
		if len(of) != 1 {
			continue
		}
		p := found[name]
		if p == nil {
			p = &place{Region: of[0]}
			found[name] = p
			out = append(out, p)
		}
		p.count++
	}
	return slices.DeleteFunc(out, func(p *place) bool { return p.count < 2 })
}

// foremost gives the place that governs and is named most among those, or else the
// one named twice as often as any other; nil without one.
func foremost(all []*place) *place {
	if len(all) == 0 {
		return nil
	}
	slices.SortStableFunc(all, func(a, b *place) int {
		if a.governs != b.governs {
			if a.governs {
				return -1
			}
			return 1
		}
		return b.count - a.count
	})
	best := all[0]
	if len(all) == 1 || best.governs && !all[1].governs {
		return best
	}
	if second := all[1].count; best.governs && best.count > second || best.count >= 2*second {
		return best
	}
	return nil
}

// place is a region named in a text: how often, whether by its whole name, and whether as what
// governs (…市委, …人民政府).
type place struct {
	region.Region
	count         int
	full, governs bool
}

// governs tells whether what follows a region's name makes it a body that governs.
func governs(s string) bool {
	for _, w := range []string{"人民政府", "政府", "委、", "委和", "委办公", "委关于", "委员会", "人大", "第"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// ownKind gives the kind of division that a text most often calls its own; 国 for the
// nation, of which any text speaks now and then.
func ownKind(text string) string {
	best, most := "", 0
	for _, kind := range []string{"省", "自治区", "市", "州", "盟", "县", "旗", "区"} {
		n := 0
		n += countOwn(text, "全"+kind)
		for _, own := range []string{"我", "本"} {
			n += 2 * countOwn(text, own+kind) // of no other place
		}
		for _, body := range []string{"委", "政府", "直"} {
			n += countOwn(text, kind+body) // 市委、市政府, 市直部门
		}
		n += 2 * countTerms(text, kind)
		if kind == "自治区" {
			n += strings.Count(text, "，自治区") + strings.Count(text, "。自治区")
		}
		if n > most {
			best, most = kind, n
		}
	}
	if n := countNation(text) + strings.Count(text, "我国"); n > most {
		return "国"
	}
	return best
}

// countTerms counts the terms by which a text calls its own congress (市五届人大一次会议), whose resolutions a report
// accounts for; of those above it a report names the bodies only (省委省政府).
func countTerms(text, kind string) int {
	n := 0
	for from := 0; ; {
		i := strings.Index(text[from:], kind)
		if i < 0 {
			return n
		}
		from += i + len(kind)
		rest := strings.TrimLeft(text[from:min(len(text), from+len("二十五届"))], "一二三四五六七八九十")
		if strings.HasPrefix(rest, "届") && !strings.HasPrefix(text[from:], "届") {
			n++
		}
	}
}

// countNation counts 全国 where a text speaks of the nation itself.
func countNation(text string) int {
	n := 0
	for from := 0; ; {
		i := strings.Index(text[from:], nation)
		if i < 0 {
			return n
		}
		before, behind := text[:from+i], text[from+i+len(nation):]
		from += i + len(nation)
		if !compares(before, behind) {
			n++
		}
	}
}

// Words around 全国 or 全市 by which a text compares its own place with the larger one, or
// names what is the larger one's: 低于全国平均水平, 居全市第三, 全国文明城市.
var (
	beforeLarger = strings.Fields("占 居 列 低于 高于 快于 优于 好于 比 较 过 获 获评 成为 入选 荣获")
	behindLarger = strings.Fields("平均 均值 第 前 首 唯一 领先 最 人大 政协 文明 先进 百强 一流 知名")
)

// compares tells whether a word for a place, between before and behind, is one that the text
// compares its own with.
func compares(before, behind string) bool {
	return slices.ContainsFunc(beforeLarger, func(w string) bool { return strings.HasSuffix(before, w) }) ||
		slices.ContainsFunc(behindLarger, func(w string) bool { return strings.HasPrefix(behind, w) })
}

// countOwn counts a word such as 全市 in a text where it is no part of others: 安全市场,
// 全区域, and does not compare.
func countOwn(text, word string) int {
	n := 0
	for from := 0; ; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return n
		}
		before, behind := text[:from+i], text[from+i+len(word):]
		from += i + len(word)
		last, _ := utf8.DecodeLastRuneInString(before)
		first, _ := utf8.DecodeRuneInString(behind)
		inOther := strings.ContainsRune("安完健保周", last) || strings.ContainsRune("域场", first)
		larger := strings.HasPrefix(word, "全") && compares(before, behind)
		if !inOther && !larger {
			n++
		}
	}
}

// provinces are the characters that stand for a province in document numbers.
const provinces = `京北京 津天津 冀河北 晋山西 辽辽宁 吉吉林 黑黑龙江 沪上海 苏江苏 浙浙江 皖安徽 闽福建 赣江西 鲁山东 豫河南
	湘湖南 粤广东 桂广西 琼海南 渝重庆 川四川 黔贵州 云云南 藏西藏 陕陕西 甘甘肃 青青海 宁宁夏 新新疆 鄂湖北 内内蒙古`

// byNumber reads the province from a number of its government or committee (粤府办〔…〕,
// 浙政发〔…〕). Cities have two characters before 政 or 府, or none that is a province's.
func byNumber(number string) (region.Region, bool) {
	number = official.Bare(number)
	_, n := utf8.DecodeRuneInString(number)
	if n == 0 || !strings.HasPrefix(number[n:], "政") && !strings.HasPrefix(number[n:], "府") {
		return region.Region{}, false
	}
	for _, p := range strings.Fields(provinces) {
		if strings.HasPrefix(p, number[:n]) {
			r, _, ok := region.Leading(p[n:])
			return r, ok
		}
	}
	return region.Region{}, false
}
