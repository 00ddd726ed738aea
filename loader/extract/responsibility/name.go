package responsibility

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"plangraph/graph"
	"plangraph/loader/lexicon"
	"plangraph/loader/region"
	"plangraph/loader/runeset"
)

// bodies are the last words of bodies' names with their tags; bodyEnds finds them.
var (
	bodies   = sync.OnceValue(func() map[string]string { return lexicon.Words("body") })
	bodyEnds = sync.OnceValue(func() *runeset.Endings { return runeset.EndingsOf(maps.Keys(bodies())) })
)

const (
	tagOffice = "office"
	tagSeat   = "seat"
)

// officeRunes end the names of offices (局, 委, 办 …); placeRunes those of places that
// stand for their government.
const (
	officeRunes = "局委办厅部署室"
	otherRunes  = "院社站所处台馆校行团司会科组"
	placeRunes  = "省市县区旗盟州镇乡"
)

var (
	officeLast = runeset.Of(officeRunes)
	otherLast  = runeset.Of(otherRunes + placeRunes)
	placeLast  = runeset.Of(placeRunes)
)

const maxName = 30 // characters of a body's name

// kindOf gives the tag of the last word of a body's name, empty where the name does
// not end like one.
func kindOf(name string) string {
	name = cutAside(name)
	if word := bodyEnds().Longest(name); word != "" && bodies()[word] != "" {
		return bodies()[word]
	}
	last, lastSize := utf8.DecodeLastRuneInString(name)
	switch {
	case lastSize == len(name):
		return ""
	case officeLast.Has(last):
		return tagOffice
	case otherLast.Has(last):
		return "other"
	}
	return ""
}

// cutAside drops the bracket at the end of a name: 市发展改革委（市粮食局）.
func cutAside(name string) string {
	if closings.Closes(name) {
		if i := strings.LastIndexAny(name, opening); i > 0 {
			return name[:i]
		}
	}
	return name
}

// isBody tells whether a text has the shape of a body's name.
func isBody(name string) bool {
	n := runeset.Len(name)
	if n < 2 || n > maxName || notInBody.In(name) || isRest(name) {
		return false
	}
	for _, w := range []string{"要", "建立", "成立"} {
		if strings.Contains(name, w) {
			return false
		}
	}
	if strings.HasPrefix(name, "各") || cutAside(name) == "村" {
		return true
	}
	return kindOf(name) != ""
}

// notInBody are in no body's name.
var notInBody = runeset.Of("。；！？《》：")

// isRest tells what is left of a longer name (各有关部门、单位), and what says that there is none.
func isRest(name string) bool {
	return name == "单位" || name == "部门" || name == "成员单位" || name == "无"
}

// levels are the words that stand for one's own place before a body's name.
var levels = []string{"自治区", "自治州", "市", "省", "县", "区", "旗", "州", "盟", "镇", "乡"}

// levelFirst are the characters that levels and the words of ofPlace begin with.
var levelFirst = runeset.Of("自市省县区旗州盟镇乡")

// withLevelRune begin with a level's character that is a part of the word itself.
var withLevelRune = []string{
	"市场", "市政工程", "市政公用", "市容", "市域", "省际", "县域", "区域", "乡村", // matters
	"市区", "市县", "县区", "区县", "旗县", "旗区", "州市", "盟市", "镇街", "乡镇", // several sorts of places
	"市（", "市(", "县（", "县(", "区（", "区(", "镇（", "镇(", "乡（", // 县（市、区）
}

// mayHoldLevel are the openings of withLevelRune.
var mayHoldLevel = func() *runeset.Pairs {
	var p runeset.Pairs
	for _, w := range withLevelRune {
		p.Add(w)
	}
	return &p
}()

// level gives the word for one's own place that a name begins with.
func level(name string) string {
	if !levelFirst.Opens(name) {
		return ""
	}
	if mayHoldLevel.May(name, 0) && holdsLevel(name) {
		return ""
	}
	for _, l := range levels {
		if strings.HasPrefix(name, l) && len(name) > len(l)+3 {
			return l
		}
	}
	return ""
}

func holdsLevel(name string) bool {
	return slices.ContainsFunc(withLevelRune, func(w string) bool { return strings.HasPrefix(name, w) })
}

// wholeStarts begin names that have no place before them.
var wholeStarts = runeset.HeadsOf(
	"各", "有关", "相关", "其他", "属地", "全市", "全省", "全县", "全区",
	"市直", "省直", "县直", "区直", "旗直",
	"国家", "中央", "中国", "中共", "共青团", "团", "武警", "驻", "内蒙古",
	"国网", "国能", "民航", "人民银行", "人行", "央行",
)

// place gives what of a name says whose body it is: a level's word or a region's
// name; empty where it says nothing.
func place(name string) string {
	p, _ := placeOf(name)
	return p
}

// placeOf gives that, and whether it is a word for one's own place.
func placeOf(name string) (p string, own bool) {
	if l := level(name); l != "" {
		return l, true
	}
	if r, end, ok := region.Leading(name); ok && end < len(name) && r.Code != region.NationCode {
		return name[:end], false
	}
	return "", false
}

func isWhole(name string) bool { return wholeStarts.Open(name) }

// ofZone tells the office of a zone that has a name of its own: 滨河新区公共服务局.
func ofZone(name string) bool {
	from, to, ok := zonesIn.Find(name)
	return ok && runeset.Len(name[:from]) >= 2 && to < len(name)
}

var zonesIn = runeset.PatternOf("新区|开发区|高新区|经开区|示范区|试验区")

// partyOffices are departments of a Party committee: behind 市委宣传部 stands 组织部.
var partyOffices = []string{
	"宣传部", "组织部", "统战部", "统一战线工作部", "社会工作部", "政法委", "政法委员会",
	"编办", "网信办", "老干部局", "政研室", "改革办",
}

// complete gives the names of a list whole: an office without a place takes that of
// the one before it (市教育局、财政局), a place without a seat the seat behind it (甲区、乙区
// 人民政府). last is the place of the names that went before.
func complete(names []string, last string) ([]string, string) {
	seats(names)
	for i, name := range names {
		switch p, own := placeOf(name); {
		case i > 0 && isAll(names[i-1]) && bareSort.MatchString(name):
			names[i] = "各" + name // 各区、县级市
		case own && kindOf(name) == tagSeat && last != p && strings.HasSuffix(last, p):
			names[i] = last + name[len(p):] // 沈阳市委、市政府
		case p != "" && !own && kindOf(name) == tagSeat:
		case p != "" && !own && isShort(p):
			// 成都铁路局 lends its city to nobody
		case p != "":
			last = p
			if office, ok := strings.CutPrefix(name, p+"委"); ok && office != "" && !strings.HasPrefix(office, "员") {
				last = p + "委"
			}
		case isWhole(name) || ofZone(name) || region.LeadingGroup(name) > 0 || last == "" || kindOf(name) != tagOffice:
		default:
			names[i] = prefix(last, name)
		}
	}
	return names, last
}

// prefix puts a place before an office; a Party committee's only before its own.
func prefix(last, name string) string {
	seat := strings.TrimSuffix(last, "委")
	if slices.Contains(partyOffices, name) {
		return seat + "委" + name
	}
	return seat + name
}

// seats gives places in a list the seat of the name that ends it, and those of one rank the office that it names of the
// last: 甲市、乙市发展改革部门.
func seats(names []string) {
	seat, office, rank := "", "", graph.RegionLevel("")
	for i := len(names) - 1; i >= 0; i-- {
		name := names[i]
		r, end, ok := region.Leading(name)
		if ok && end == len(name) && placeLast.Closes(name) && office != "" && r.Level == rank {
			names[i] += office
			continue
		}
		if office = ""; ok && end < len(name) && placeLast.Closes(name[:end]) && kindOf(name) != tagSeat && kindOf(name) != "" {
			office, rank = name[end:], r.Level
		}
		switch {
		case ok && end == len(name):
			names[i] = placeWith(name, seat)
		case ok && bodies()[name[end:]] == tagSeat:
			seat = name[end:]
		case zoneSeat(name) != "":
			seat = zoneSeat(name)
		case strings.HasSuffix(seat, zoneBoard) && isZone(name):
			names[i] += seat // 经开区、高新区管委会
		case isAll(name):
			names[i] += seat // 各区、县级市政府
		case i > 0 && isAll(names[i-1]):
			if seat = seatOf(name); runeset.Len(strings.TrimSuffix(name, seat)) == 1 {
				names[i] = "各" + name // 各乡、镇人民政府
			}
		default:
			seat = ""
		}
	}
}

// placeWith gives a place in a list the seat that ends it, and the sort that its short name lacks:
// 哈尔滨、黑河、绥芬河市政府.
func placeWith(name, seat string) string {
	r, _, ok := region.Leading(name)
	if !ok || seat == "" {
		return name + seat
	}
	if sort, short := strings.CutPrefix(r.Name, name); short && runeset.Len(sort) == 1 {
		return r.Name + seat
	}
	return name + seat
}

// isShort tells whether a name is the short one of a place: 哈尔滨.
func isShort(name string) bool {
	if kindOf(name) != "" || !region.MayBegin(name) {
		return false
	}
	_, end, ok := region.Leading(name)
	return ok && end == len(name)
}

// zoneBoard is the seat of a zone.
const zoneBoard = "管委会"

// zoneSeat gives the seat that stands behind a zone's name: 高新区管委会; empty for any other name.
func zoneSeat(name string) string {
	for _, seat := range [...]string{"党工委和" + zoneBoard, zoneBoard} {
		if zone, ok := strings.CutSuffix(name, seat); ok && isZone(zone) {
			return seat
		}
	}
	return ""
}

// giveZone gives what sort of zone it is to the last of names that are but a zone's own, before one that says it:
// 甲湖、乙山管理区.
func giveZone(names []string, before string) {
	if !zoneLast.Close(before) {
		return // by far most
	}
	m := zone.FindStringSubmatch(before)
	if m == nil {
		return
	}
	for i := len(names) - 1; i >= 0 && isOwnName(names[i]); i-- {
		names[i] += m[1]
	}
}

// isOwnName tells a name that says neither a sort of body nor whose it is, as that of a zone.
func isOwnName(name string) bool {
	return kindOf(name) == "" && place(name) == "" && !isWhole(name) && runeset.Len(name) <= longestZone
}

// longestZone is how many characters a zone's own name has at most, without its sort.
const longestZone = 5

// zoneLast is what a zone's name ends with.
var zoneLast = runeset.TailsOf(
	"开发区", "管理区", "经开区", "高新区", "示范区", "度假区", "保税区", "风景区", zoneBoard, "管理委员会",
)

// zone parts a zone's name from its sort.
var zone = regexp.MustCompile(`^\p{Han}{2,}?(` +
	`(?:(?:高新技术|产业|经济技术|经济)*开发区|管理区|经开区|高新区|示范区|度假区|保税区|风景区)` +
	`(?:党工委和)?(?:管委会|管理委员会)?)$`)

// isZone tells the name of a zone without its seat.
func isZone(name string) bool { return zones.Close(name) }

var zones = runeset.TailsOf("新区", "园区", "开发区", "经开区", "高新区", "保税区", "示范区", "度假区", "风景区")

// isAll tells the name of all places of a sort without their seat: 各区, 各县.
func isAll(name string) bool {
	return strings.HasPrefix(name, "各") && runeset.Len(name) <= 3 && placeLast.Closes(name)
}

// aSort is a sort of places by its character alone, with those that count as it: 县（市）, 直辖市.
const aSort = `(?:特|自治|直辖)?[省市县区旗州盟](?:[（(〔\[][市县区旗州盟、]{1,9}[）)〕\]])?`

// bareSort is a sort of places without 各: 各区、县级市.
var bareSort = regexp.MustCompile(`^(?:县级|自治)?[市县区旗]$`)

// all and sorts are the halves of a name of places of several sorts, each by its character alone:
// 各县、区人民政府, 各县（市）、区人民政府, 相关市、县政府.
var (
	all   = regexp.MustCompile(`(?:各|相关|有关)` + aSort + `(?:[、和]` + aSort + `)*$`)
	sorts = regexp.MustCompile(`^(?:` + aSort + `[、和])*` + aSort + `(?:人民)?政府`)
)

// allSigns are the characters of which one is in all that all finds.
var allSigns = runeset.Of("各关")

// sortFirst are the characters that sorts can begin with.
var sortFirst = runeset.Of("特自直省市县区旗州盟")

// sortsOn tells whether after goes on with the places of another sort of a name that before begins.
func sortsOn(before, after string) bool {
	if !sortFirst.Opens(after) || !allSigns.In(before) {
		return false // by far most
	}
	return all.MatchString(before) && sorts.MatchString(after)
}

// counted and countedToo are the halves of a name of places of several sorts that are counted
// together: 12个街道、镇.
var (
	counted    = regexp.MustCompile(`^[\d一二三四五六七八九十]+个` + town + `$`)
	countedToo = regexp.MustCompile(`^` + town + `(?:[、，,；;。]|$)`)
)

// countsOn tells whether they stand before and after a mark.
func countsOn(before, after string) bool {
	return strings.Contains(before, "个") && counted.MatchString(before) && countedToo.MatchString(after)
}

// town is a sort of places below a county by its word alone.
const town = `(?:乡镇|镇街|街道(?:办事处|办)?|[镇乡]|园区|开发区)`

// seatOf gives the seat that stands behind places of a sort: 县级市政府, 旗人民政府; empty for
// any other name.
func seatOf(name string) string {
	for i, r := range name {
		if bodies()[name[i:]] == tagSeat {
			return name[i:]
		}
		if !strings.ContainsRune(placeRunes+"级", r) {
			return ""
		}
	}
	return ""
}

// separators part the names of a list, splitSigns are all that split looks at.
var (
	separators = runeset.Of(separating)
	splitSigns = runeset.Of(separating + opening + closing + "<>〈〉各等和及与" + strings.Join(levels, ""))
)

const separating = "、，,；;/／\n\t 　。"

// split cuts a list of names at its separators and links, brackets left whole. Each
// item is given by its offsets.
func split(s string) [][2]int {
	var out [][2]int
	depth, from := 0, 0
	add := func(to int) {
		a, b := trim(s, from, to)
		if a < b {
			out = append(out, [2]int{a, b})
		}
	}
	for i, r, n := splitSigns.Next(s, 0); n > 0; i, r, n = splitSigns.Next(s, i+n) {
		switch {
		case opens(r), inner(s, i, r):
			depth++
		case closes(r), depth > 0 && (r == '>' || r == '〉'):
			depth = max(0, depth-1)
		case depth == 0 && r == '、' && governmentNext(s[from:i], s[i+n:]):
		case depth == 0 && r == '、' && sortsOn(s[from:i], s[i+n:]):
		case depth == 0 && r == '、' && countsOn(s[from:i], s[i+n:]):
		case depth == 0 && r == ' ' && i > from && broken(s[from:i], s[i+1:]):
		case depth == 0 && separators.Has(r):
			add(i)
			from = i + n
		case depth == 0 && i > from && (r == '各' || levelFirst.Has(r)) && glued(s[from:i], s[i:]):
			add(i)
			from = i
		case depth == 0 && r == '等' && i > from && ofPlace(s[i+n:]):
			add(i)
			from = i + n
		case depth == 0 && (r == '和' || r == '及' || r == '与') && i > from && links(s[from:i], s[i:]):
			add(i - len(s[from:i]) + len(strings.TrimSuffix(s[from:i], "以"))) // 以及
			from = i + n
		}
	}
	add(len(s))
	return out
}

// broken tells whether a blank stands within a name, as print sets one: 住房城乡 建设厅, 各市（州） 人民政府.
func broken(before, after string) bool {
	after = strings.TrimLeft(after, " ")
	if before == "各" || before == "各相关" || before == "各有关" {
		return true // 各相关 区人民政府
	}
	for _, seat := range [...]string{"人民政府", "政府", zoneBoard} {
		if strings.HasPrefix(after, seat) {
			return true
		}
	}
	if kindOf(before) != "" && !strings.HasSuffix(before, "城乡") || strings.HasPrefix(before, "各") || place(before) != "" {
		return false // a name is whole, or says whose
	}
	end, _, _ := separators.Next(after, 0)
	rest := after[:end]
	return kindOf(rest) == tagOffice && place(rest) == "" && !isWhole(rest)
}

// governmentNext tells whether after goes on with the government or the board of the place
// whose Party committee before names: 各县区党委、政府, 高新区党工委和管委会, 各街道党工委、办事处.
func governmentNext(before, after string) bool {
	switch {
	case strings.HasSuffix(before, "党委"):
		return strings.HasPrefix(after, "政府") || strings.HasPrefix(after, "人民政府")
	case strings.HasSuffix(before, "党工委"):
		return strings.HasPrefix(after, zoneBoard) || strings.HasPrefix(after, "办事处")
	}
	return false
}

// inner tells whether r at byte i of s opens a bracket that stands within one: （…各县<市、区>人民政府）.
func inner(s string, i int, r rune) bool {
	switch r {
	case '<':
		return strings.Contains(s[i:], ">")
	case '〈':
		return strings.Contains(s[i:], "〉")
	}
	return false
}

// glued tells whether a name ends and another begins without a mark between them:
// 各旗区人民政府市直各部门.
func glued(before, rest string) bool {
	if strings.HasPrefix(rest, "各") {
		return strings.HasSuffix(before, "人民政府")
	}
	return ofPlace(rest) && kindOf(before) != ""
}

// ofPlace tells whether s begins with words for all bodies of a place: 市直各有关部门.
func ofPlace(s string) bool { return allOfPlace.Open(s) }

var allOfPlace = runeset.HeadsOf(
	"省直", "市直", "县直", "区直", "旗直", "州直",
	"省有关", "市有关", "县有关", "区有关", "旗有关", "省相关", "市相关",
)

// links tells whether 和, 及 or 与 at the start of rest stands between two names, and
// not in one (发展和改革委员会): what is before is a body, what follows begins as one.
func links(before, rest string) bool {
	_, n := utf8.DecodeRuneInString(rest)
	after := rest[n:]
	before = strings.TrimSuffix(strings.TrimSuffix(before, "以"), "等")
	last, _ := utf8.DecodeLastRuneInString(before)
	switch {
	case governmentNext(before, after), strings.HasPrefix(after, "单位"), strings.HasSuffix(before, "参"):
		return false
	case kindOf(before) == "" && !strings.HasPrefix(before, "各"):
		return false
	case strings.ContainsRune(otherRunes, last) || strings.ContainsRune(placeRunes, last):
		return place(after) != "" || isWhole(after)
	}
	return true
}

func trim(s string, from, to int) (int, int) {
	t := besideName.TrimLeft(s[from:to])
	from = to - len(t)
	return from, from + len(besideName.TrimRight(t))
}

var besideName = runeset.Of(runeset.Space + "：:。.—-－•·")
