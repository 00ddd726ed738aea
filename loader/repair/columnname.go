package repair

import (
	_ "embed"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/runeset"
)

// columns.txt holds what columns of rotated tables are called, one name a line.
//
//go:embed columns.txt
var columnList string

// columnNames are these names by the character that they begin with, longer ones first.
var columnNames = func() map[rune][]string {
	names := map[rune][]string{}
	for _, n := range strings.Fields(columnList) {
		r, _ := utf8.DecodeRuneInString(n)
		names[r] = append(names[r], n)
	}
	for _, n := range names {
		slices.SortFunc(n, func(a, b string) int { return len(b) - len(a) })
	}
	return names
}()

// Columns of tasks, bodies and money have as many names as there are sorts of work, parts
// to play and sources to draw on: 重点改革任务; 日常监管责任单位; 概算总投资, 预计投资来源. What a cell may hold
// as well (企业自筹) is a name only with another (地方出资或企业自筹), and words that the cell
// before may end with (牵头, 项目) are no part of one.
const (
	workColumn   = `(?:主要|重点|具体)(?:工作|试点|改革|建设)?(?:任务|措施|举措|内容|事项|目标)`
	bodyColumn   = `(?:日常|具体|主要|共同|第一|主体|协同)?(?:监管责任|牵头|责任|配合|主办|承办|协办|参与|监管|实施|主管|落实|建设|协同)(?:单位|部门|主体)`
	moneyColumn  = `(?:概算|估算|预计|计划|拟)?(?:总投资(?:额|估算|规模)?|(?:投资|资金)(?:来源|总额|规模|概算|估算))`
	budgetColumn = `(?:中央|自治区|省级?|市级?)预算内投资`
	moneySource  = `(?:中央|自治区|省级?|市级?|县级?|地方|企业|社会|财政|银行|业主|单位)(?:预算内|财政)?(?:投资|资金|出资|自筹|配套|贷款|投入)`
)

var composedName = regexp.MustCompile(`^(?:` + workColumn + `|` + bodyColumn + `|` + moneyColumn + `|` +
	budgetColumn + `|` + moneySource + `[或和及与]` + moneySource + `)`)

// joinedName is what a name may have behind another: 重点举措和内容.
var joinedName = regexp.MustCompile(`^[和及与](?:措施|举措|内容|目标|要求)`)

// composedStart tells how such names begin, composedPart what one of is in each, columnFirst what these
// names and the others begin with.
var (
	composedPart  = runeset.PatternOf(`任务|措施|举措|内容|事项|目标|单位|部门|主体|投资|资金|出资|自筹|配套|贷款|投入`)
	composedStart = runeset.Openings(composedName.String())
	columnFirst   = func() *runeset.Set {
		names := []string{composedName.String()}
		for r := range columnNames {
			names = append(names, string(r))
		}
		return runeset.Firsts(strings.Join(names, "|"))
	}()
)

// longestName is how many bytes of a name in front of a text are looked at.
const longestName = 20 * len("一")

// partReach is within how many bytes of a composed name what composedPart has first stands:
// 日常监管责任单位.
const partReach = 8 * len("一")

// columnCalled gives the longest name of a column that s begins with, empty for none.
func columnCalled(s string) string {
	if !columnFirst.Opens(s) {
		return "" // by far most
	}
	r, _ := utf8.DecodeRuneInString(s)
	s = s[:min(len(s), longestName)]
	known := ""
	for _, name := range columnNames[r] {
		if strings.HasPrefix(s, name) {
			known = name
			break
		}
	}
	if composedStart.May(s, 0) && composedPart.In(s[:min(len(s), partReach)]) {
		if composed := composedName.FindString(s); len(composed) > len(known) {
			known = composed
		}
	}
	if known == "" {
		return ""
	}
	return known + joinedName.FindString(s[len(known):])
}
