package target

import (
	"slices"
	"strings"

	"plangraph/loader/runeset"
)

// divisions are what towns, villages and zones are called where something is told of each; those above them are made of
// the characters of ranks.
var divisions = [...]string{"地市", "设区市", "区（县级市）", "区、县级市",
	"街（镇）", "街镇", "乡镇（街道）", "中心镇（街道）", "中心乡镇", "中心镇", "镇街", "镇（街道）", "乡镇", "苏木镇", "苏木乡镇", "镇", "街道", "园区",
	"开发区", "行政村", "行政村（社区）", "行政村（居）", "嘎查村", "嘎查村（社区）", "村（社区）", "村（居）",
	"村居", "社区（村）", "镇街（园区）", "镇（街道、园区）", "村"}

// divisionsAsWritten are divisions with brackets of either width.
var divisionsAsWritten = func() []string {
	half := strings.NewReplacer("（", "(", "）", ")")
	out := slices.Clone(divisions[:])
	for _, d := range divisions {
		if h := half.Replace(d); h != d {
			out = append(out, h)
		}
	}
	return out
}()

// rankRunes are the characters that a region's own divisions are called by, alone or together: 区, 旗县区, 区市县, 县（市、区）.
var rankRunes = runeset.Of("市县区旗州盟")

// ofLonger begin what makes a rank part of another word: 区域, 县级, 市直, 市场.
var ofLonger = runeset.Of("域级直场")

// division gives the length of the name of a sort of divisions at the start of s, 0 for none.
func division(s string) int {
	n := len(s) - len(rankRunes.TrimLeft(s))
	if n > 0 && ofLonger.Opens(s[n:]) {
		return 0
	}
	if n > 0 {
		n += others(s[n:])
	}
	for _, d := range divisionsAsWritten {
		if len(d) > n && strings.HasPrefix(s, d) {
			n = len(d)
		}
	}
	return n
}

// others gives the length of the bracket at the start of s that names but other ranks: （市、区）.
func others(s string) int {
	for _, b := range [...][2]string{{"（", "）"}, {"(", ")"}} {
		inner, ok := strings.CutPrefix(s, b[0])
		if !ok {
			continue
		}
		if rest := rankList.TrimLeft(inner); len(rest) < len(inner) && strings.HasPrefix(rest, b[1]) {
			return len(s) - len(rest) + len(b[1])
		}
	}
	return 0
}

// rankList is what a list of ranks is made of.
var rankList = runeset.Of("市县区旗州盟、")

// inPlaces are what places of one kind have each, whose name begins with theirs: 每个乡镇卫生院.
var inPlaces = [...]string{"卫生", "中心", "综合", "敬老院", "养老", "社区", "学校", "文化", "政府", "人民", "民政",
	"公办", "民组", "民小组", "中小学", "小学", "幼儿园"}

// allOf stand behind all places of a kind where something is told of each: 所有村（社区）均设置.
var allOf = [...]string{"均", "都", "至少"}

var (
	eaches        = runeset.HeadsOf("每个重点", "每个", "各个", "各", "每", "所有")
	moreDivisions = runeset.HeadsOf("、县（市）", "、县(市)", "、县市", "、县", "、市", "、旗", "、街道", "、园区", "和园区", "、各园区", "、开发区")
)

// regionEach gives the length of 各旗区 or 每个县（市、区） at the start of s.
func regionEach(s string) int {
	w := eaches.First(s)
	if w == "" {
		return 0 // by far most
	}
	n := division(s[len(w):])
	if n == 0 {
		return 0
	}
	n += len(w)
	n += len(moreDivisions.First(s[n:])) // 各区、县（市）
	if startsWith(s[n:], inPlaces[:]) || w == "所有" && !startsWith(s[n:], allOf[:]) {
		return 0
	}
	return n
}

// placesEach gives the length of a list of places, or of the name of places of one sort, at the start of s[a:b] of each of
// which the same is told, with the 各 that says so: 甲区、乙县各 of 甲区、乙县各建成2个中心, 其他乡镇各 of 其他乡镇各建1个驿站.
// 0 elsewhere.
func (t *text) placesEach(a, b int) int {
	s := t.s[a:min(b, floor(t.s, a+window/3))]
	i := strings.Index(s, "各")
	if i < 0 {
		return 0 // by far most
	}
	places := partsOf(strings.TrimPrefix(s[:i], "在"))
	if ofSort := len(places) == 1 && namesDivisions(places[0]); !ofSort && (len(places) < 2 || slices.ContainsFunc(places, func(name string) bool { return !isPlace(name) || slices.Contains(kindsOfPlace, name) })) {
		return 0
	}
	n := i + len("各")
	if m := t.marks.At("work", a+n); (m == nil || m.Tag == "-") && !t.builds(a+n, b) {
		return 0
	}
	return n
}

// inEachOf tells that figure i counts but the divisions in each of which the next one is to be: 20个重点镇 of
// 在20个重点镇各建1个综合体.
func (t *text) inEachOf(i, to int) bool {
	if i+1 >= len(t.figures) || t.figures[i+1].From >= to || t.figures[i+1].From < t.figures[i].To {
		return false
	}
	f, end := &t.figures[i], t.figures[i+1].From
	name, _, ok := strings.Cut(t.s[f.To:end], "各")
	at := f.To + len(name) + len("各")
	return ok && namesDivisions(f.Unit+name) && at < end && t.verbAt(at, end)
}

// namesDivisions tells the name of divisions of one sort, not that of a place: 其他乡镇, 20个重点镇.
func namesDivisions(name string) bool {
	if runes(name) > longestSort {
		return false
	}
	for i := range name {
		if division(name[i:]) == len(name)-i {
			return strings.Contains(name[:i], "个") || divisionsTold.In(name[:i])
		}
	}
	return false
}

// longestSort is how many characters such a name has at most.
const longestSort = 12

// divisionsTold stand before a sort of divisions where a text says which of them it means.
var divisionsTold = runeset.PatternOf("其他|其它|其余|相关|有关|重点")

// isRegion tells that a name at the start of a phrase is where the figure holds, not
// the start of a longer name (鄂尔多斯应用技术学院).
func (t *text) isRegion(name, rest string) bool {
	for _, w := range [...]string{"市", "县", "区", "旗", "省", "州", "盟"} {
		if strings.HasSuffix(name, w) {
			for _, b := range [...]string{"人民", "政府", "委", "局", "第", "中", "一", "市", "公安", "场", "等"} {
				if strings.HasPrefix(rest, b) {
					return false
				}
			}
			return true
		}
	}
	return false
}

// regionOf gives the region of a figure as a fact has it.
func (t *text) regionOf(name string) *string {
	if name != "" {
		return &name
	}
	if t.course.plan == nil {
		return nil
	}
	return t.course.plan.Region
}
