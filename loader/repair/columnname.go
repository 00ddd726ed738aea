package repair

import (
	_ "embed"
	"regexp"
	"regexp/syntax"
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
	bodyColumn   = `(?:日常|具体|主要|共同|第一|主体)?(?:监管责任|牵头|责任|配合|主办|承办|协办|参与|监管|实施|主管|落实|建设|协同)(?:单位|部门|主体)`
	moneyColumn  = `(?:概算|估算|预计|计划|拟)?(?:总投资(?:额|估算|规模)?|(?:投资|资金)(?:来源|总额|规模|概算|估算))`
	budgetColumn = `(?:中央|自治区|省级?|市级?)预算内投资`
	moneySource  = `(?:中央|自治区|省级?|市级?|县级?|地方|企业|社会|财政|银行|业主|单位)(?:预算内|财政)?(?:投资|资金|出资|自筹|配套|贷款|投入)`
)

var composedName = regexp.MustCompile(`^(?:` + workColumn + `|` + bodyColumn + `|` + moneyColumn + `|` + budgetColumn + `|` + moneySource + `[或和及与]` + moneySource + `)`)

// joinedName is what a name may have behind another: 重点举措和内容.
var joinedName = regexp.MustCompile(`^[和及与](?:措施|举措|内容|目标|要求)`)

// composedFirst are the characters that such names begin with.
var composedFirst = firstRunes(composedName)

// columnFirst are the characters that any column's name begins with.
var columnFirst = func() *runeset.Set {
	first := composedFirst
	for r := range columnNames {
		first += string(r)
	}
	return runeset.Of(first)
}()

// firstRunes gives the characters that what re matches can begin with, each of which it must spell out.
func firstRunes(re *regexp.Regexp) string {
	parsed, err := syntax.Parse(re.String(), syntax.Perl)
	if err != nil {
		panic(err) // it was compiled before
	}
	prog, err := syntax.Compile(parsed.Simplify())
	if err != nil {
		panic(err)
	}
	var first strings.Builder
	seen := make([]bool, len(prog.Inst))
	var from func(pc uint32)
	from = func(pc uint32) {
		if seen[pc] {
			return
		}
		seen[pc] = true
		switch in := prog.Inst[pc]; in.Op {
		case syntax.InstAlt, syntax.InstAltMatch:
			from(in.Out)
			from(in.Arg)
		case syntax.InstCapture, syntax.InstEmptyWidth, syntax.InstNop:
			from(in.Out)
		case syntax.InstRune1:
			first.WriteRune(in.Rune[0])
		case syntax.InstRune:
			for i := 0; i+1 < len(in.Rune); i += 2 {
				for r := in.Rune[i]; r <= in.Rune[i+1]; r++ {
					first.WriteRune(r)
				}
			}
		}
	}
	from(uint32(prog.Start))
	return first.String()
}

// longestName is how many bytes of a name in front of a text are looked at.
const longestName = 20 * len("一")

// columnCalled gives the longest name of a column that s begins with, empty for none.
func columnCalled(s string) string {
	r, _ := utf8.DecodeRuneInString(s)
	if !columnFirst.Has(r) {
		return ""
	}
	s = s[:min(len(s), longestName)]
	known := ""
	for _, name := range columnNames[r] {
		if strings.HasPrefix(s, name) {
			known = name
			break
		}
	}
	if strings.ContainsRune(composedFirst, r) {
		if composed := composedName.FindString(s); len(composed) > len(known) {
			known = composed
		}
	}
	if known == "" {
		return ""
	}
	return known + joinedName.FindString(s[len(known):])
}
