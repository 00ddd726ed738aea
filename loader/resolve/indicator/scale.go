package indicator

import (
	"strings"

	"github.com/shopspring/decimal"

	"plangraph/loader/resolve/unit"
)

// scales are the units in which plans give totals, by dimension, and how many base
// units they are worth.
var scales = map[string]struct {
	name   string
	factor decimal.Decimal
}{
	"money":  {"亿元", decimal.New(1, 8)},
	"dollar": {"亿美元", decimal.New(1, 8)},
	"mass":   {"万吨", decimal.New(1, 4)},
	"coal":   {"万吨标准煤", decimal.New(1, 4)},
	"carbon": {"万吨二氧化碳", decimal.New(1, 4)},
	"area":   {"万亩", decimal.New(1, 4)},
	"volume": {"亿立方米", decimal.New(1, 8)},
	"power":  {"万千瓦", decimal.New(1, 4)},
	"energy": {"亿千瓦时", decimal.New(1, 8)},
}

// averages are the units of averages and intensities, by dimension, where the base
// unit is not the one that plans use.
var averages = map[string]struct {
	name   string
	factor decimal.Decimal
}{
	"area":         {"平方米", decimal.New(15, -4)},
	"mass":         {"公斤", decimal.New(1, -3)},
	"coal":         {"千克标准煤", decimal.New(1, -3)},
	"minute":       {"小时", decimal.New(60, 0)},
	"mass/volume":  {"微克/立方米", decimal.New(1, -12)},
	"mass/area":    {"公斤/亩", decimal.New(1, -3)},
	"coal/money":   {"吨标准煤/万元", decimal.New(1, -4)},
	"coal/energy":  {"克标准煤/千瓦时", decimal.New(1, -6)},
	"mass/energy":  {"克/千瓦时", decimal.New(1, -6)},
	"coal/mass":    {"千克标准煤/吨", decimal.New(1, -3)},
	"volume/money": {"立方米/万元", decimal.New(1, -4)},
	"money/area":   {"万元/亩", decimal.New(1, 4)},
	"count/people": {"个/万人", decimal.New(1, -4)},
}

// space are the words of indicators whose area is built or laid out, and is given in
// square metres.
var space = strings.Fields("建筑 住房 住宅 房屋 商品房 厂房 楼 绿地 供热 供暖 场馆 体育场地 场地 仓储 库房 校舍 棚户区 老旧小区 道路 广场 公园 营业")

// Scale gives the unit that figures of a canonical indicator in such a unit are
// brought to, and how many base units of its dimension it is worth: totals in the
// unit that plans use (亿元, 万吨, 万亩), averages and intensities in smaller ones. It
// depends on nothing else, so that a figure's normal form never changes.
func Scale(name string, u unit.Unit) (string, decimal.Decimal) {
	one := decimal.New(1, 0)
	if strings.HasPrefix(u.Dimension, "?") {
		return u.Base, one
	}
	if contains(name, relative) || strings.Contains(u.Dimension, "/") {
		if s, ok := averages[u.Dimension]; ok {
			return s.name, s.factor
		}
		return u.Base, one
	}
	if u.Dimension == "area" && contains(name, space) {
		return "万平方米", decimal.New(15, 0)
	}
	if s, ok := scales[u.Dimension]; ok {
		return s.name, s.factor
	}
	return u.Base, one
}
