package target

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/runeset"
)

// Words that stand before a statement and are no part of it: under what condition, in what stage, in what
// number of a list it is told.

// bracketed gives the length of a bracket at the start of s in which who answers for the task before
// is named: （市经委牵头）.
func bracketed(s string) int {
	if !strings.HasPrefix(s, "（") && !strings.HasPrefix(s, "(") {
		return 0
	}
	i := strings.IndexAny(s, "）)")
	if i < 0 {
		return 0
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	if strings.HasPrefix(s[i+n:], "、") {
		return i + n // 省级园区1个（大水）、市级园区2个
	}
	for _, w := range [...]string{"牵头", "负责", "配合", "单位", "部门"} {
		if strings.Contains(s[:i], w) {
			return i + n
		}
	}
	return 0
}

// rubric gives the length of what a paragraph of a yearbook begins with to say what it is of: 【农业】, or 人口 before
// a space and 全县.
func rubric(s string) int {
	s = s[:min(len(s), floor(s, window/4))]
	if !rubricSigns.In(s) {
		return 0 // by far most
	}
	if i := strings.Index(s, "】"); strings.HasPrefix(s, "【") && i > 0 && runes(s[:i]) <= 12 {
		return i + len("】")
	}
	for _, w := range [...]string{"全年", "年末"} {
		label, rest, ok := strings.Cut(s, w)
		rest = strings.TrimPrefix(strings.TrimPrefix(rest, "实现"), "完成")
		if n := runes(label); ok && n >= 2 && n <= 4 && runes(rest) >= 4 && !elliptical(rest) && !strings.Contains(rest, "人均") {
			return len(label) // 畜牧全年出栏生猪, but not 粮食全年总产量
		}
	}
	i, _, size := gaps.Next(s, 0)
	if i == 0 || size == 0 || runes(s[:i]) > 8 {
		return 0
	}
	rest := gaps.TrimLeft(s[i:])
	if startsWith(rest, []string{"全省", "全市", "全县", "全区", "全旗", "全镇", "全乡", "年末", "全年", "规模以上"}) {
		return len(s) - len(rest)
	}
	return 0
}

// rubricSigns are the characters of which one stands in all of these: 全年 and 年末 share one.
var rubricSigns = runeset.Of("【年 　")

// condition gives the length of words at the start of s that say under what condition
// the figure holds: 正常年景下, 同等条件下.
func condition(s string) int {
	i := strings.Index(s, "下")
	if i <= 0 || runes(s[:i]) > 10 {
		return 0
	}
	if !conditions.Close(s[:i]) {
		return 0
	}
	return i + len("下")
}

var conditions = runeset.TailsOf("条件", "前提", "情况", "年景", "背景", "形势", "口径")

// stage gives the length of the name of a part of the plan's time that s starts with: 近期 of 近期2025年.
func stage(s string) int {
	rest := strings.TrimPrefix(s, "规划")
	if w := stages.First(rest); w != "" {
		return len(s) - len(strings.TrimLeft(rest[len(w):], " 到至"))
	}
	return 0
}

var stages = runeset.HeadsOf("近期", "中期", "远期", "期末")

// ranking gives the length of a rank that s starts with and that stands aside before the
// statement: 居全国前十、增长5%.
func ranking(s string) int {
	i := strings.Index(s, "、")
	if i < 0 {
		return 0
	}
	for _, w := range [...]string{"第一", "第二", "第三", "首位", "前列"} {
		if strings.HasSuffix(s[:i], w) && runes(s[:i]) > 4 {
			return i + len("、") // 花卉产量全球第一、鲜切花占比60%
		}
	}
	for _, w := range [...]string{"居", "稳居", "位居", "跃居", "排名", "均居", "列", "位列"} {
		if strings.HasPrefix(s, w) && strings.ContainsAny(s[:i], "第前首") {
			return i + len("、")
		}
	}
	return 0
}

// term gives the length of the years that s starts with and over which something is summed up: 五年 of
// 五年城镇新增就业, but not of 五年规划.
func term(s string) int {
	w := terms.First(s)
	if w == "" {
		return 0 // by far most
	}
	rest := s[len(w):]
	if runes(rest) < 4 || strings.HasPrefix(rest, "中") && !strings.HasPrefix(rest, "中央") || notSummed.Open(rest) {
		return 0
	}
	return len(w)
}

var (
	terms = runeset.HeadsOf("五年", "四年", "三年", "两年")
	// notSummed stand behind years over which nothing is summed up.
	notSummed = runeset.HeadsOf("规划", "计划", "行动", "攻坚", "来", "内", "以", "期", "制", "滚动", "前", "后", "间", "累计", "生存", "保", "级", "时间", "左右", "多", "任务", "目标", "一")
)

// overYears gives the length of the years that s starts with and over which the verb behind them adds up: 5年 of
// 5年新增里程, 五年间.
func overYears(s string) int {
	rest := yearCounts.TrimLeft(s)
	after, ok := strings.CutPrefix(rest, "年")
	if between, spans := strings.CutPrefix(after, "间"); ok && rest != s && spans && (between == "" || runes(between) >= 3) {
		return len(s) - len(between) // 五年间经济总量净增
	}
	if sum, summed := strings.CutPrefix(after, "累计"); ok && summed && s != "" && s[0] <= '9' && rest != s {
		return len(s) - len(sum) // 5年累计推广
	}
	if !ok || rest == s || !startsWith(after, []string{"新增", "净增", "完成", "建成", "总投资"}) {
		return 0
	}
	return len(s) - len(after)
}

var yearCounts = runeset.Of("123456789一二两三四五六七八九十")

// taking gives the length of the time that s starts with and that something takes: 用三年时间.
func taking(s string) int {
	rest, ok := strings.CutPrefix(s, "用")
	if !ok {
		return 0
	}
	trimmed := strings.TrimLeft(rest, "0123456789一二两三四五六七八九十到至—-")
	if trimmed == rest {
		return 0
	}
	for _, w := range [...]string{"年左右的时间", "年左右时间", "年时间", "年左右", "年"} {
		if strings.HasPrefix(trimmed, w) {
			return len(s) - len(trimmed) + len(w)
		}
	}
	return 0
}

// running gives the length of 连续6年, 提前两年 or 用三年时间 at the start of s.
func running(s string) int {
	rest, ok := strings.CutPrefix(s, "连续")
	if !ok {
		rest, ok = strings.CutPrefix(s, "提前")
	}
	if !ok {
		return taking(s)
	}
	for i, r := range rest {
		if r == '年' && i > 0 {
			return len(s) - len(rest) + i + len("年")
		}
		if !(r >= '0' && r <= '9') && !strings.ContainsRune("一二两三四五六七八九十多", r) {
			return 0
		}
	}
	return 0
}

var listNumbers = runeset.Of("一二三四五六七八九十0123456789")

// enumerator gives the length of 1. or 一、 or （一） or ① at the start of s, a member of a list.
func enumerator(s string) int {
	i := 0
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	if i > 0 && i < 3 {
		for _, w := range [...]string{". ", "．", "、", "）", ")"} {
			if strings.HasPrefix(s[i:], w) {
				return i + len(w)
			}
		}
		if strings.HasPrefix(s[i:], ".") && (i+1 == len(s) || s[i+1] < '0' || s[i+1] > '9') {
			return i + 1
		}
	}
	r, n := utf8.DecodeRuneInString(s)
	if r >= '①' && r <= '⑳' {
		return n
	}
	if r != '（' && r != '(' && !listNumbers.Has(r) {
		return 0 // by far most
	}
	for _, b := range [...][2]string{{"（", "）"}, {"(", ")"}, {"", "、"}, {"", "是"}} {
		rest, ok := strings.CutPrefix(s, b[0])
		if !ok {
			continue
		}
		trimmed := listNumbers.TrimLeft(rest)
		if after, ok := strings.CutPrefix(trimmed, b[1]); ok && trimmed != rest && len(rest)-len(trimmed) <= 3*len("十") && strings.TrimLeft(after, "一二三四五六七八九十") == after {
			return len(s) - len(after) // but not of 一、二级煤矿
		}
	}
	return 0
}

// lessFactors gives the length of the words at the start of s that say without what a quantity is reckoned: 剔除减税因素 of
// 剔除减税因素增长5%.
func lessFactors(s string) int {
	if excluding.First(s) == "" {
		return 0
	}
	i := strings.Index(s[:min(len(s), window)], "因素")
	if i < 0 || strings.ContainsAny(s[:i], "，。；") {
		return 0
	}
	end := i + len("因素")
	for _, w := range [...]string{"影响", "以", "后"} {
		end += len(s[end:]) - len(strings.TrimPrefix(s[end:], w))
	}
	return end
}

var excluding = runeset.HeadsOf("剔除", "扣除", "去除", "不考虑")

// glossed gives the length of the words at the start of s that open what a note says of a term: 是指, 指. before is what stands
// before s.
func glossed(before, s string) int {
	if !strings.HasSuffix(before, "：") && !strings.HasSuffix(before, ":") && !strings.HasSuffix(before, "”") && before != "" {
		return 0
	}
	w := glosses.First(s)
	if w == "指" && indices.First(s) != "" {
		return 0
	}
	return len(w)
}

var (
	glosses = runeset.HeadsOf("是指", "指的是", "即", "指")
	indices = runeset.HeadsOf("指标", "指数", "指导", "指挥", "指定", "指引")
)
