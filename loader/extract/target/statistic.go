package target

import (
	"regexp"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/fact"
)

// The tables of a statistical bulletin (统计公报) name no year: beside the amounts of the year
// that it reports stands how they grew, and what part of the whole each is.
var (
	amountHead = regexp.MustCompile(`^(?:绝对[数值额量]|(?:年末|期末)(?:[数值]|余额))$`)
	growthHead = regexp.MustCompile(`^同比$|^(?:名义|实际)?(?:同比|[比较](?:上年|上年同期|去年|去年同期|20\d\d年))?(?:增长|增速|增减|增幅|升降|涨跌|涨幅)(?:率|幅度|速度)?$`)
	shareHead  = regexp.MustCompile(`^(?:构成|比重|占比|行业占比|所占比重|占.{2,8}比重)$`)
)

// amounts tells that a column of t is headed as one of amounts.
func amounts(t *document.Table) bool {
	for i := range t.Header[0].Cells {
		if head, _ := unitOfHead(headerOf(t, i)); amountHead.MatchString(head) {
			return true
		}
	}
	return false
}

// statistic reads the header of a column beside amounts, or of any in a bulletin.
func (c *course) statistic(head string) (column, bool) {
	col := column{kind: fact.KindTarget}
	if c.reached {
		col.kind = fact.KindActual
	}
	head, col.unit = unitOfHead(head)
	switch {
	case amountHead.MatchString(head):
		return col, true
	case growthHead.MatchString(head):
		col.measure = fact.MeasureGrowth
	case shareHead.MatchString(head):
		col.of = head
	default:
		return col, false
	}
	if col.unit == "" {
		col.unit = "%"
	}
	return col, true
}

// ofYear tells that a column is headed as one of how the amounts of the column before it grew.
func ofYear(head string) bool {
	words, _ := unitOfHead(head)
	return growthHead.MatchString(words)
}

// unitOfHead parts the unit in brackets from the words of a column's header: 绝对数（万元）,
// 比上年增长（±%）.
func unitOfHead(head string) (words, unit string) {
	i := strings.LastIndexAny(head, "（(")
	if i > 0 && (strings.HasSuffix(head, "）") || strings.HasSuffix(head, ")")) {
		if in := strings.TrimLeft(strings.Trim(head[i:], "（()）"), "±+-＋－"); isUnit(in) || in == "%" || in == "％" {
			return head[:i], strings.ReplaceAll(in, "％", "%")
		}
	}
	for _, u := range [...]string{"±%", "±％", "%", "％"} {
		if words, ok := strings.CutSuffix(head, u); ok {
			return words, "%"
		}
	}
	return head, ""
}
