package repair

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// Sorts of columns that only tables with one cell a line tell apart, besides those of tables with a row a line.
const (
	ofGroups  cellSort = ofRemarks + 1 + iota // what several rows are, before the first of them only
	ofNatures                                 // whether an aim binds
	ofPlaces
	ofYears  // from when to when
	ofStages // whether something is built anew
	ofAny    // what their name does not tell
	sorts    // how many there are
)

// rowSort tells what the cells of a column of that name are, in a table with one cell a line. 单位 alone may be bodies
// or units: what the other columns are tells.
func rowSort(name string) cellSort {
	bare := official.Bare(name)
	switch {
	case numbers(name):
		return ofNumbers
	case isNatureName(bare):
		return ofNatures
	case stageName.MatchString(bare):
		return ofStages
	case isUnitsName(bare):
		return ofUnits
	case callsGroup(name):
		return ofGroups
	case strings.HasSuffix(bare, "地点"):
		return ofPlaces
	case strings.Contains(bare, "起止") || strings.HasSuffix(bare, "年限"):
		return ofYears
	case dutySort(bare) != ofAny:
		return dutySort(bare)
	case sizeName.MatchString(bare):
		return ofAny
	case isYear(bare), valuesName.MatchString(bare), amountName.MatchString(bare):
		return ofFigures
	case workName.MatchString(bare), strings.Contains(bare, "内容"), isIndicatorName(bare):
		return ofWords
	}
	return ofAny
}

// dutySort tells what the cells of a column are that is called by who does something or by when, or by remarks: ofAny for others.
func dutySort(name string) cellSort {
	switch {
	case bodyName.Close(name):
		return ofBodies
	case termName.MatchString(name):
		return ofTimes
	case manName.MatchString(name):
		return ofPersons
	case remarkName.MatchString(name):
		return ofRemarks
	}
	return ofAny
}

// amountName is what columns of figures are called, besides years and valuesName: 总投资（万元）, 目标值, 绝对数, 2020年.
var amountName = regexp.MustCompile(`(?:[值率数量额]|比重|增[长速减]|面积|投资|现状|基数)(?:[（(][^（）()]{1,12}[）)])?$|[（(][^（）()]*(?:元|吨|瓦|时|米|亩|里|顷|人|个|座|户|[%％])(?:/\p{Han})?[）)]$`)

// callsGroup tells that s calls a column whose cells hold for several rows, white space left out.
func callsGroup(s string) bool { return groupNames[official.Bare(s)] }

var groupNames = map[string]bool{
	"类别": true, "类型": true, "分类": true, "领域": true, "方面": true, "大类": true, "板块": true,
	"项目类别": true, "一级指标": true, "指标类别": true, "指标类型": true, "任务类别": true, "工作领域": true,
}

func isIndicatorName(s string) bool {
	return slices.Contains(indicatorNames[:], official.Bare(s))
}

var indicatorNames = [...]string{"指标", "指标名称", "主要指标", "具体指标", "规划指标"}

// isUnitsName tells the name of the column of units.
func isUnitsName(s string) bool {
	s = official.Bare(s)
	return s == "单位" || s == unitsName
}

// unitsName is what the column of units is called, where others are of bodies: 单位 alone may be either.
const unitsName = "计量单位"

// isNatureName tells the name of the column that says what sort of aims they are, isNature a cell of it.
func isNatureName(s string) bool { return slices.Contains(natureNames[:], official.Bare(s)) }

func isNature(s string) bool {
	s = strings.TrimSuffix(official.Bare(s), "指标")
	return slices.Contains(natures[:], strings.TrimSuffix(s, "性"))
}

var (
	natureNames = [...]string{"属性", "指标属性", "性质", "指标性质", "指标类型"}
	natures     = [...]string{"约束", "预期", "引导", "导向", "指导"}
)

// Columns whose cells tell by themselves that they are theirs.
var (
	bodyName = runeset.TailsOf("单位", "部门", "主体")
	termName = regexp.MustCompile(`(?:时限|时间|期限|时限要求|时间要求)$`)
	leadName = regexp.MustCompile(`牵头|主办|第一|主要|评分|督办|考核(?:单位|部门|主体)$`) // of one body each
	workName = regexp.MustCompile(`(?:任务|内容|项目|指标|名称|事项|举措|措施)$`)
	sizeName = regexp.MustCompile(`^(?:(?:年度|计划)?(?:目标|任务){1,2}(?:值|数|量)?|数量|指标值|完成数)$|年度.{0,4}$`)
	manName  = regexp.MustCompile(`(?:领导|人)$`)

	bodyCell = regexp.MustCompile(`(?:[局委办部厅院会联队司站所组校行社室署]|政府|中心|公司|集团|单位|部门|街道|镇|乡|办事处|县区|园区|开发区)(?:[（(][^（）()]*[）)])?[、，,；;等]*$`)
	termCell = regexp.MustCompile(`^(?:20\d\d|\d{1,2}[月年.]|全年|长期|持续|常态|年底|年内|每年|每月|每季|按)|[年月日季前]$|坚持$`)

	stageName = regexp.MustCompile(`^(?:项目|建设)?(?:性质|属性)$`)
	stageCell = regexp.MustCompile(`^(?:[新改扩续迁重拟在]+建.{0,9}|建成|储备|谋划|前期|开工|竣工|完工)$`)
	onlyYears = regexp.MustCompile(`^20\d\d年?(?:[-—－–～~至]+20\d\d年?)?$`)
)

// rowCell tells that a line can be a cell of a column of that sort, in a table with one cell a line.
func (of cellSort) rowCell(l *line) bool {
	s := l.S()
	switch of {
	case ofNumbers:
		return serialOf(*l) > 0 || partNumber(s) > 0
	case ofGroups:
		return headsAlike(l)
	case ofWords:
		return !isFigures(s) && !isAmount(s) || startsNumbered(s)
	case ofBodies:
		return isBody(s) && !strings.Contains(s, "。") && !termCell.MatchString(s)
	case ofTimes:
		return termCell.MatchString(s)
	case ofPersons:
		return runeset.Len(s) <= maxPerson && !hasFigure(s) && !nameStops.In(s) && !isBody(s) && !termCell.MatchString(s)
	case ofUnits:
		return isBlank(s) || isUnit(s)
	case ofFigures, ofRates:
		return isValue(s) || isBlank(s)
	case ofNatures:
		return isNature(s) || isBlank(s)
	case ofStages:
		return stageCell.MatchString(s)
	case ofPlaces:
		return runeset.Len(s) <= maxNameRunes && !hasFigure(s) && !nameStops.In(s)
	case ofYears:
		return onlyYears.MatchString(official.Bare(s))
	}
	return true
}

// isBody tells a cell of bodies.
func isBody(s string) bool { return bodyLasts.Closes(s) && bodyCell.MatchString(s) }

// bodyLasts are the characters that bodyCell ends with.
var bodyLasts = runeset.Of("局委办部厅院会联队司站所组校行社室署府心团位门道镇乡处区）)、，,；;等")

// maxPerson is how many characters name a person with an office at most.
const maxPerson = 12

// isUnit tells what a column of units holds: 万亩, 元/人.
func isUnit(s string) bool {
	return runeset.Len(s) <= longestUnit && !hasFigure(s) && (unitEnds.Closes(s) || strings.Contains(s, "/"))
}

// unitEnds are the characters that units end with.
var unitEnds = runeset.Of("%％‰元吨亩人家个座所里米头只斤户处条项套辆张台顷瓦时件例岁天次部名口羽株升村镇")

// valuesName is what the columns of a table of indicators are called, besides what all are.
var valuesName = regexp.MustCompile(`^(?:(?:年均|累计|增减|较|比上年|比去年).{0,10}|变化.{0,4}|(?:年末人?口?数|比重)(?:[（(][^（）()]{1,12}[）)])?)$`)

// isValue tells that a cell is a figure with what is said of it: >95%, 控制在3起以下.
func isValue(s string) bool {
	return isFigures(s) || startsDigit.MatchString(norm.NFKC.String(s))
}

var startsDigit = regexp.MustCompile(`^(?:[≥≤<>约近超\[〔【﹝]|[大小]于(?:等于)?|不[低高少小多大超][于过]|` +
	`控制在|达到?|保持在?|稳定在|(?:年均|累计)?(?:减少|降低|下降|增长|增加|提高)|新增)*\s*\d[^（(]{0,12}$`)

// serialOf gives the number that a line is, in figures or written (一), 0 where it is none.
func serialOf(l line) int {
	if s := l.S(); len(s) <= len("二十一") && strings.Trim(s, "一二三四五六七八九十") == "" {
		return official.Numeral(s)
	}
	return serial(l.S())
}

// serial gives the number that s is, 0 where it is none.
func serial(s string) int {
	if len(s) > 6 {
		return 0
	}
	folded := norm.NFKC.String(s)
	if strings.Trim(folded, "0123456789") != "" {
		return 0
	}
	return official.Numeral(folded)
}

// partNumber gives the number in brackets that s is, 0 where it is none.
func partNumber(s string) int {
	if len(s) > len("（100）") || !strings.HasPrefix(s, "（") && !strings.HasPrefix(s, "(") {
		return 0
	}
	return serial(strings.Trim(norm.NFKC.String(s), "()"))
}

// startsNumbered tells a name with its number before it: 1.地区生产总值, （2）城镇化率.
func startsNumbered(s string) bool { return numberedName.MatchString(s) }

var numberedName = regexp.MustCompile(`^[（(]?\d+[.．、）)]\p{Han}`)
