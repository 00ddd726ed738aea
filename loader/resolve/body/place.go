package body

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"plangraph/graph"
	"plangraph/loader/region"
)

// place parts a body's name into its region and the rest; ok is false where the
// name tells no region.
func place(s string, context region.Region) (r region.Region, rest string, ok bool) {
	if after, found := strings.CutPrefix(s, "共青团"); found {
		return league(after, s, context)
	}
	if after, found := strings.CutPrefix(s, "团"); found {
		return league(after, s, context)
	}
	s = strings.TrimPrefix(s, "中共")
	for _, p := range []string{"国务院", "国家", "中央", "全国", "中国"} {
		if strings.HasPrefix(s, p) {
			return region.Nation(), s, true
		}
	}
	// 苏布尔嘎镇人民政府; a zone answers by its 管理委员会, which is of the city
	if r, end, ok := region.LeadingPlace(s, context); ok && r.Level == graph.LevelTownship {
		return r, s[end:], true
	}
	if r, end, ok := region.LeadingIn(s, context); ok {
		return r, s[end:], true
	}
	// 伊旗人民政府, by the short name of a banner near here
	if before, rest, ok := strings.Cut(s, "旗"); ok && before != "" && utf8.RuneCountInString(before) <= 2 {
		if r, ok := region.ResolveIn(before+"旗", context); ok {
			return r, rest, true
		}
	}
	return cutHere(s, context)
}

// league places a committee of the Youth League (共青团), whose name goes around the
// region's: 共青团鄂尔多斯市委员会, 团市委.
func league(after, whole string, context region.Region) (region.Region, string, bool) {
	r, end, ok := region.LeadingIn(after, context)
	rest := after[end:]
	if !ok {
		r, rest, ok = cutHere(after, context)
	}
	if ok && (rest == "委" || rest == "委员会") {
		return r, "团委", true
	}
	return region.Region{}, whole, false
}

// hereWords stand for the region of the text at the start of a body's name.
var hereWords = []string{"自治区", "自治州", "自治县", "自治旗", "省", "市", "州", "盟", "县", "旗", "区"}

// notHere are names that only begin with such a word: 市场监督管理局 is not of a city.
var notHere = []string{
	"市场", "市政", "市容", "市民", "市属", "市直", "市级", "市本级", "区域", "区级", "区属", "区直", "县域", "县级", "县区", "县直", "省级", "省直", "旗区", "旗县", "旗级", "旗直",
	"州县", "州级", "盟市", "盟级", "市县", "市区", "市州", "区县", "省市",
}

// butHere are names that begin like those of notHere and are of the region all the
// same: 市政府, 市民政局.
var butHere = []string{
	"市政府", "市政协", "市政法", "市政务", "市民政", "市民族", "市民宗", "市民委", "市民革", "市民盟", "市民建", "市民进", "市直属",
	"市市", "市区域", "区区域", "县县域", "市县域", "区直属", "县直属", "省直属", "旗直属",
}

// cutHere drops 市, 旗, 自治区 and the like from the front, where they mean the region of
// the text or one above it.
func cutHere(s string, context region.Region) (region.Region, string, bool) {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "全"), "我")
	if hasPrefix(s, notHere) && !hasPrefix(s, butHere) {
		return region.Region{}, s, false
	}
	for _, w := range hereWords {
		rest, ok := strings.CutPrefix(s, w)
		if !ok {
			continue
		}
		if r, ok := region.Here(w, context); ok {
			return r, rest, true
		}
		return region.Region{}, s, false
	}
	return region.Region{}, s, false
}

// deictic tells whether what stands before rest in s is only 市, 旗 and the like.
func deictic(s, rest string) bool {
	before := strings.TrimSuffix(s, rest)
	for _, w := range hereWords {
		if before == w {
			return true
		}
	}
	return false
}

// together are the words of names that stand for several bodies.
var together = []string{"各", "有关", "相关", "其他", "其它", "成员单位", "所有", "旗区", "旗县", "县区", "区县", "县市区", "市县", "盟市", "市州", "涉及", "所在地", "属地", "企业", "部门"}

// collective tells whether a name stands for several bodies. 成员单位 may be the only
// word; 龙头企业 are a kind, not a company.
func collective(s string) bool {
	if strings.Contains(s, "公司") || strings.Contains(s, "集团") {
		return false
	}
	if strings.HasSuffix(s, "部门") || strings.HasSuffix(s, "企业") || strings.HasSuffix(s, "机构") || strings.HasSuffix(s, "单位") {
		return true
	}
	for _, w := range together[:7] {
		if strings.Contains(s, w) {
			return true
		}
	}
	for _, w := range together[7:] {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// collectiveBody keeps a collective as worded, under the region that it stands in:
// 各旗区人民政府 of 鄂尔多斯市 are others than those of 通辽市.
func collectiveBody(s string, context region.Region) Body {
	s = strings.ReplaceAll(s, "其它", "其他")
	r, rest, ok := region.Region{}, s, false
	if found, end, leads := region.LeadingIn(s, context); leads {
		r, rest, ok = found, s[end:], true
	}
	if !ok {
		if found, after, here := cutHere(s, context); here {
			r, rest, ok = found, after, true
		}
	}
	if !ok || rest == "" {
		r, rest = context, s
		// 市直各部门 of 鄂尔多斯市 are 鄂尔多斯市直各部门.
		if kind, n := utf8.DecodeLastRuneInString(r.Name); n > 0 && strings.HasPrefix(s, string(kind)+"直") {
			rest = s[n:]
		}
	}
	if rest == "单位" || rest == "部门" || rest == "机构" {
		return Body{}
	}
	rest = strings.ReplaceAll(rest, "管委会", "管理委员会")
	if i := strings.IndexAny(rest, "各其"); i > 0 { // 爱卫会各成员单位
		if name, ok := lookUp(offices(), inBrackets.ReplaceAllString(rest[:i], "")); ok {
			rest = name + rest[i:]
		}
	}
	if governments.MatchString(rest) { // 各县（市、区）政府 are 各县市区人民政府
		rest = strings.NewReplacer("(", "", ")", "", "、", "", "人民政府", "人民政府", "政府", "人民政府").Replace(rest)
	}
	return Body{Name: r.Name + rest, Kind: graph.DepartmentCollective, Region: r}
}

// utility is a branch of a company that serves a place: it goes with its parent's name
// in front and without, and with 分 and without.
var utility = regexp.MustCompile(`^(?:.+公司)?(.+(?:供电|供水|供热|供气|燃气|电力))分公司$`)

// branch gives the short name of a company's branch that serves a place:
// 某电力有限责任公司甲市供电分公司 is 甲市供电公司.
func branch(s string) string { return utility.ReplaceAllString(s, "${1}公司") }

func hasPrefix(s string, words []string) bool {
	for _, w := range words {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// inBrackets is another name of what stands before it.
var inBrackets = regexp.MustCompile(`\([^()]*\)`)

// governments are the collectives of all governments right below one.
var governments = regexp.MustCompile(`^各(?:旗|县|市|区|盟|州|县级市|\(|\)|、)+(?:人民)?(?:政府)?$`)

// Members gives the regions whose bodies a collective of governments stands for:
// 各旗区人民政府 of a prefecture all of its counties'. None where it stands for others.
func (b Body) Members() []region.Region {
	rest := strings.TrimPrefix(b.Name, b.Region.Name)
	if b.Kind != graph.DepartmentCollective || !governments.MatchString(rest) {
		return nil
	}
	var out []region.Region
	for _, c := range b.Region.Children() {
		if c.Level == graph.LevelCounty || c.Level == graph.LevelPrefecture {
			out = append(out, c)
		}
	}
	return out
}
