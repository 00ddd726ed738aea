package target

import (
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/region"
	"plangraph/loader/runeset"
)

// shorten takes off a name what says that it is work, and a long clause before 的.
func shorten(noun string) string {
	for _, w := range [...]string{"工作", "任务", "预期目标"} {
		if strings.HasSuffix(noun, w) && runes(noun) > 4 {
			noun = strings.TrimSuffix(noun, w)
		}
	}
	// 带动作用突出、综合竞争力强的产业化联合体
	if i := strings.LastIndex(noun, "的"); i > 0 && strings.Contains(noun[:i], "、") && !strings.HasSuffix(noun[:i], "方面") && runes(noun[i:]) > 3 && headOf(noun) == "" && !devoted(noun) && (!has(noun) || praises(noun[:i])) {
		noun = noun[i+len("的"):]
	}
	return noun
}

// undescribed takes a clause of description off the front of a name: 具有…的 of a thing that is
// counted (具有较强竞争力的龙头企业), 以…为主要品种的 of any. Before a rate 具有…的 stays: it says of whom.
func undescribed(name string) string {
	i := strings.LastIndex(name, "的")
	if i < 0 || runes(name[i:]) < 3 {
		return name
	}
	rest := name[i+len("的"):]
	switch {
	case devoted(name):
		return name
	case strings.HasPrefix(name, "以") && strings.Contains(name[:i], "为"):
		return rest
	case strings.HasSuffix(name[:i], "元") && startsWith(name, []string{"总投资", "计划投资", "计划总投资", "投资"}):
		return rest // 总投资35亿元的重点工程
	case strings.HasPrefix(name, "不少于") || strings.HasPrefix(name, "不低于"):
		return rest // 不少于10人的队伍
	case praises(name[:i]) && headOf(rest) == "":
		return rest
	}
	return name
}

// has tells that a description says what those have who are counted: 具备中试条件.
func has(description string) bool {
	return strings.HasPrefix(description, "具有") || strings.HasPrefix(description, "具备")
}

// praises tells that a description says but how good something is: 具有较强创新能力, 技术较为成熟.
func praises(description string) bool {
	return strings.Contains(description, "较") || has(description) && degrees.In(description)
}

// degrees say how good something is.
var degrees = runeset.PatternOf("一定|良好|优秀|显著|明显|突出|强大|重要|国际|全国")

// devoted tells the name of a thing that opens with what it mainly serves, which says of what kind it is:
// 以失能老人照护为主的服务设施.
func devoted(name string) bool {
	i := strings.LastIndex(name, "为主的")
	return i > 0 && strings.HasPrefix(name, "以") && headOf(name) == "" && strings.Count(name[i:], "的") == 1
}

// withoutExamples drops from a name of things that are counted or measured those of them that it names: 道路 of 甲街、乙路等道路,
// 纳税超千万元的企业 of 甲集团、乙公司等纳税超千万元的企业. Of a list of sorts (餐饮、物流等企业) nothing is dropped.
func withoutExamples(name string) string {
	list, rest, ok := strings.Cut(name, "等")
	if !ok || runes(rest) < 2 || !facility(rest) || grades.Closes(list) {
		return name
	}
	if !ownNames.Close(list) && !strings.Contains(rest, "的") && !(ownNamed.Close(rest) && !slices.ContainsFunc(partsOf(list), sortsOfRoad.Close)) {
		return name
	}
	return rest
}

// Of what has a name of its own, roads are the ones that are listed by sorts as well: 县道、乡道等公路.
var (
	ownNamed    = runeset.TailsOf("公路", "道路", "桥", "小区")
	sortsOfRoad = runeset.TailsOf("县道", "乡道", "村道", "国道", "省道", "干道", "干线", "支路", "巷道", "农村", "城区", "老旧")
)

// ownNames end the own names of roads, waters and villages.
var ownNames = runeset.TailsOf("路", "街", "大道", "线", "高速", "桥", "河", "渠", "水库", "村", "庄", "镇", "乡")

// grades are the characters that make 等 part of a word: 高等, 中等, 平等.
var grades = runeset.Of("高中初同平均优一二三上下")

// leveled sets the level of what is counted before its name where it stands behind it: 国家级产业园 of
// 产业园国家级2个、省级10个.
func leveled(name string) string {
	for _, w := range [...]string{"国家级", "省级", "市级", "县级"} {
		if thing, ok := strings.CutSuffix(name, w); ok && runes(thing) >= 3 && levelOf(name) == "" && !strings.Contains(thing, "、") {
			return w + thing
		}
	}
	return name
}

// afterExamples drops the examples before a thing: “甲”“乙”等培训 is 培训.
func afterExamples(name string) string {
	i := strings.LastIndex(name, "等")
	if i <= 0 {
		return name
	}
	before, _ := utf8.DecodeLastRuneInString(name[:i])
	rest := name[i+len("等"):]
	if (before == '”' || before == '》') && runes(rest) >= 2 {
		return rest
	}
	if parts := partsOf(name[:i]); len(parts) > 1 && !slices.ContainsFunc(parts, func(p string) bool { return len(region.ByName(p)) == 0 }) {
		return rest // 甲城、乙城等文明城市
	}
	// a long list of places' own: 甲地特大型铀矿、乙地金矿、丙地冶镁白云岩等矿产地
	if ofPlaces(name[:i]) && runes(name[:i]) > 16 && runes(rest) >= 3 && strings.Contains(name[:i], "、") && !strings.HasPrefix(rest, "在") && !strings.HasPrefix(rest, "“") && headOf(rest) == "" {
		return rest
	}
	return name
}

// afterOwnNames drops the names that projects have of their own before the word for what they are: 亿元项目 of
// 甲公司精密管束等亿元项目, but not what names of sorts leave of 污水处理等项目.
func afterOwnNames(name string) string {
	list, thing, ok := strings.Cut(name, "等")
	if !ok || !strings.HasSuffix(thing, "项目") {
		return name
	}
	for _, item := range partsOf(list) {
		word := []rune(item)
		if len(word) < 5 || endsInDeed(item) || works()[string(word[len(word)-2:])] != "" {
			return name
		}
	}
	return thing
}

// ofPlaces tells a list whose first member opens with a place's name, whole or short, not one of
// sorts of things.
func ofPlaces(list string) bool {
	_, _, ok := region.Leading(list)
	for n, i := 0, 0; !ok && n < 3 && i < len(list); n++ {
		_, size := utf8.DecodeRuneInString(list[i:])
		i += size
		ok = n > 0 && len(region.ByName(list[:i])) > 0
	}
	return ok
}

// headOf gives the tag of the head that closes an indicator, empty without one.
func headOf(name string) string {
	_, tag := splitHead(name)
	return tag
}

// numbering is what the numbers of a list are made of.
var numbering = runeset.Of("0123456789. 、)）")

// valid tells that an indicator can stand.
func valid(indicator string) bool {
	if runes(indicator) < 2 || numbering.TrimLeft(indicator) == "" {
		return false
	}
	if (strings.HasSuffix(indicator, "投资目标") || strings.HasSuffix(indicator, "投资任务")) && (strings.Contains(indicator, "年度") || strings.Contains(indicator, "全年")) {
		return false // 完成年度投资目标的108%
	}
	if strings.HasPrefix(indicator, "或者") || strings.HasPrefix(indicator, "凡") {
		return false // 或者面积在300平方米以下的: of whom a rule speaks
	}
	if strings.HasSuffix(indicator, "占全年") || strings.HasSuffix(indicator, "占年度") { // 占全年任务的106%
		return false
	}
	switch strings.TrimPrefix(indicator, "建设") {
	case "长度", "宽度", "高度", "厚度", "半径", "预期性指标", "约束性指标": // of something that is named elsewhere
		return false
	case "目标", "总目标", "任务", "总任务", "下达任务", "目标任务", "全年目标", "年度目标", "全年任务", "年度任务",
		"年度计划", "全年计划", "计划": // 完成全年目标的108%
		return false
	case "实现", "完成", "安排", "拿出", "总", "累计", "项目的", "其他", "以上", "以下", "左右":
		return false
	}
	return true
}

// unnoted takes the marks of footnotes out of s: “双协员”[21], 绿色社区〔25〕创建.
func unnoted(s string) string {
	for _, b := range [...][2]string{{"[", "]"}, {"〔", "〕"}, {"［", "］"}, {"（", "）"}} {
		for {
			before, rest, ok := strings.Cut(s, b[0])
			number, behind, closed := strings.Cut(rest, b[1])
			if !ok || !closed || number == "" || strings.Trim(number, "0123456789") != "" {
				break
			}
			s = before + behind
		}
	}
	return s
}

// unpriced takes off s the bracket that ends it and says in which prices a sum is told, or what holds further on: 生产总值（现行价）.
func unpriced(s string) string {
	for _, b := range [...][2]string{{"（", "）"}, {"(", ")"}} {
		rest, ok := strings.CutSuffix(s, b[1])
		if !ok {
			continue
		}
		i := strings.LastIndex(rest, b[0])
		if i < 0 {
			continue
		}
		switch note := rest[i+len(b[0]):]; {
		case strings.HasSuffix(note, "价"), strings.HasSuffix(note, "价格"), strings.HasSuffix(note, "口径"), strings.HasSuffix(note, "下同"), strings.HasSuffix(note, "价计算"), strings.HasSuffix(note, "价格计算"), strings.HasSuffix(note, "口径计算"):
			return strings.TrimRight(rest[:i], " ")
		}
	}
	return s
}

// clean sets an indicator as facts have it: no spaces, no loose quotation marks or
// brackets, not longer than a name can be.
func clean(s string) string {
	if gaps.In(s) {
		s = strings.ReplaceAll(strings.ReplaceAll(s, " ", ""), "　", "")
	}
	if s = unnoted(s); asides.In(s) {
		s = withoutAsides(s)
	}
	s = unpriced(s)
	reach := strings.HasSuffix(s, "惠及")
	s = loose.TrimRight(s)
	if name, ok := strings.CutSuffix(s, "至"); ok && headOf(name) != "" {
		s = name // 提高机顶盒占比至75%
	}
	if strings.HasSuffix(s, "得分为") {
		s = strings.TrimSuffix(s, "为") // where 分为 is no verb
	}
	for !ownsJoint(s) {
		rest := strings.TrimPrefix(looseBefore.TrimLeft(s), "和")
		if rest == s {
			break
		}
		s = rest
	}
	if reach {
		s += "及"
	}
	if pairs.In(s) {
		s = unpaired(s)
	}
	if n := runes(s); n > 32 && headOf(s) == "" || n > 44 {
		if i := strings.LastIndex(s, "的"); i > 0 && runes(s[i:]) > 4 {
			s = s[i+len("的"):]
		}
	}
	return runeset.Spaces.Trim(s)
}

// asides are what withoutAsides looks for.
var asides = runeset.PatternOf(`全年|确定的|提出的|(?:增速|增长)[高快]于`)

// withoutAsides takes off s what it tells beside the name: when or by whom, or with what it is compared.
func withoutAsides(s string) string {
	if i := strings.Index(s, "全年"); i > 0 && !strings.HasSuffix(s[:i], "占") && headOf(s[i+len("全年"):]) == "sum" {
		s = s[:i] + s[i+len("全年"):] // 粮食全年总产量
	}
	for _, w := range [...]string{"确定的", "提出的"} {
		if i := strings.Index(s, w); i > 0 && i+len(w) < len(s) {
			s = strings.TrimPrefix(s[i+len(w):], "今年") // 提前完成“十一五”规划确定的能耗, 中央会议确定的今年生产总值
		}
	}
	for _, w := range [...]string{"增速高于", "增速快于", "增长高于", "增长快于"} {
		if i := strings.Index(s, w); i > 0 {
			s = s[:i] // 收入增速高于经济增速、突破3万元
		}
	}
	return s
}

// The characters that begin or end no name.
var (
	loose       = runeset.Of("、，,的和及：:；;。—-·/")
	looseBefore = runeset.Of("、，,的及：:；;。—-·")
)

var pairs = runeset.Of("“”（）()")

// unpaired takes quotation marks off s, and cuts it at a bracket, where one of a pair is missing.
func unpaired(s string) string {
	if strings.Count(s, "“") != strings.Count(s, "”") {
		s = strings.NewReplacer("“", "", "”", "").Replace(s)
	}
	for _, b := range [...][2]string{{"（", "）"}, {"(", ")"}} {
		if o, c := strings.Count(s, b[0]), strings.Count(s, b[1]); o != c {
			if i := strings.LastIndex(s, b[1]); c > o && i+len(b[1]) < len(s) {
				s = s[i+len(b[1]):]
			} else if i := strings.LastIndex(s, b[0]); o > c && i > 0 {
				s = s[:i]
			}
		}
	}
	return s
}
