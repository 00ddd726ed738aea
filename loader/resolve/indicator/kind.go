package indicator

import (
	"strings"

	"plangraph/loader/resolve/unit"
)

// relative are the words that make a figure a ratio, a rate or an average, so that
// a region and the one above it can be set side by side.
var relative = strings.Fields("率 比重 人均 户均 亩均 地均 每千 每万 每百 每名 每个 每亿 单位 平均 系数 强度 指数 覆盖度 寿命 年限 优良天数")

// Relative tells whether a figure of that canonical name and unit does not grow
// with the size of its region.
func Relative(name string, u unit.Unit) bool {
	if u.Dimension == "percent" || strings.Contains(u.Dimension, "/") {
		return true
	}
	return contains(name, relative)
}

// fewer are the words of indicators of which less is better, so that a lower aim
// asks more.
var fewer = strings.Fields(`失业率 能耗 用水量 耗水 水耗 电耗 煤耗 排放 碳强度 死亡 近视率 吸烟率 发病率 患病率 物流成本 物流总费用 成本 负债率 债务率 不良率
	不良贷款率 赤字 事故 发案率 犯罪率 涨幅 居民消费价格 浓度 PM2.5 PM10 超限 流失率 辍学率 违法率 投诉率 退网率 漏损率 线损率 贫困发生率 恩格尔系数 建设用地总规模 重污染天数 办理时间 办理时限 时延`)

// FewerIsBetter tells whether less of the indicator is better.
func FewerIsBetter(name string) bool { return contains(name, fewer) }

func contains(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
