package repair

import (
	"regexp"
	"strings"

	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

var (
	// columnOf and columnName are what columns of plans' tables are called, whatever the table is of.
	columnOf   = regexp.MustCompile(`^.{0,8}(?:项目|工程|指标|任务|平台|产品|事项|政策|措施)(?:名称|内容|属性)` + bracketed)
	columnName = regexp.MustCompile(`^(?:` + columnWords + `)` + bracketed)
)

// bracketed is the end of a column's name, which may have its unit behind it.
const bracketed = `(?:[（(][^（）()]{1,12}[）)])?$`

// columnWords are the names that begin with words of their own; columnStart knows these.
const columnWords = `(?:重点|主要|新建|续建|核心|具体)?(?:项目|指标|任务|产品|事项)|名称|类别|类型|领域|产业|内容|属性|性质|` +
	`(?:工作|改革|整改|目标)任务|(?:重点|主要|具体|工作|推进|整改|落实|改革)?(?:措施|举措)|` +
	`(?:重点|主要|具体|年度)工作|工作(?:目标|要求)|(?:工作|主要|具体)?内容(?:[与和及]要求)?|(?:推广|适用|实施)范围|` +
	`(?:工作)?(?:进展|落实|推进|整改)情况|(?:时限|时间)要求|` +
	`(?:计量)?单位|(?:建设|起止|完成|实施|投产)?(?:规模|内容|地点|性质|时间|年限|周期|进度|时限|期限|阶段)(?:[及与和](?:内容|规模))?|(?:建设|项目)?起止(?:年限|时间|年月)?|` +
	`所在.{1,4}|地点|(?:计划|估算)?总?投资额?|资金来源|` +
	`(?:相关|主要|具体|第一)?(?:承办|责任|牵头|配合|主管|实施|建设|申报|参与|支持|协办|主办|协同|落实|指导)(?:单位|部门|主体)|` +
	`(?:分管|牵头|责任|包保|包抓|联系|主管)(?:省|市|县|区|旗)?领导|(?:责任|负责|联系)人|备注|` +
	`(?:到|至)?20\d\d年.{0,8}|“?十[一二三四五六]五”?.{0,10}(?:目标|指标|值|完成|情况|投资)|` +
	`现状.{0,4}|(?:规划)?(?:基期|目标)[值年]?|基准年|完成情况|年均.{0,6}|` +
	`绝对[数值额量]|(?:同比|[比较](?:上年|20\d\d年)(?:同期)?)?增[长减](?:[±+]?[%％])?|构成|` +
	`产量|产值|数量|面积|产能`

var columnStart = runeset.Openings(columnWords)

// callsColumn tells whether s calls a column, and callsValues whether it calls one or what a table
// of indicators has besides, white space left out. First they look at how it begins and ends.
func callsColumn(s string) bool { return mayCallColumn(s) && isColumnName(official.Bare(s)) }

func callsValues(s string) bool {
	if !mayCallColumn(s) {
		return false
	}
	s = official.Bare(s)
	return isColumnName(s) || valuesName.MatchString(s)
}

// isColumnName matches columnName and columnOf, but first looks for what each has.
func isColumnName(s string) bool {
	if columnStart.May(s, 0) && columnName.MatchString(s) {
		return true
	}
	of := strings.Contains(s, "名称") || strings.Contains(s, "内容") || strings.Contains(s, "属性")
	return of && columnOf.MatchString(s)
}

// mayCallColumn tells whether s can be what a column is called: it begins as those do that
// may end with anything, or ends as the others do, a bracket behind them left out.
func mayCallColumn(s string) bool {
	s = spaces.Trim(s)
	name := s
	if strings.HasSuffix(s, "）") || strings.HasSuffix(s, ")") {
		if open := strings.LastIndexAny(s, "（("); open >= 0 {
			name = spaces.TrimRight(s[:open])
		}
	}
	return columnLast.Closes(name) || openEnded.Opens(s) || strings.HasPrefix(s, "2") && strings.Contains(s, "年")
}

var (
	columnLast = runeset.Of("围称容性目标务品项别型域业质位模点间限期度段额资源门体导注值况量长减成积能施措举作求人数止月年")
	openEnded  = runeset.Of("所到至现年变累增较比同")
)
