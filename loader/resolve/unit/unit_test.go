package unit

import "testing"

func TestToBase(t *testing.T) {
	for _, c := range []struct {
		value           float64
		unit, want, dim string
		base            string
	}{
		{45, "亿斤", "2250000", "mass", "吨"},
		{225, "万吨", "2250000", "mass", "吨"},
		{7.6, "亿吨标煤", "760000000", "coal", "吨标准煤"},
		{2806.16, "平方千米", "4209240", "area", "亩"},
		{280616, "公顷", "4209240", "area", "亩"},
		{41.14, "万平方米", "617.1", "area", "亩"},
		{1.5, "亿元", "150000000", "money", "元"},
		{3, "万亿元", "3000000000000", "money", "元"},
		{30, "百万元", "30000000", "money", "元"},
		{3.5, "‰", "0.35", "percent", "%"},
		{0.5, "个百分点", "0.5", "percent", "%"},
		{55, "％", "55", "percent", "%"},
		{1100, "万头（只）", "11000000", "head", "头只"},
		{60, "万头", "600000", "head", "头"},
		{240, "万", "2400000", "", ""},
		{0.63, "", "0.63", "", ""},
		{310, "亿立方米", "31000000000", "volume", "立方米"},
		{3000, "万千瓦", "30000000", "power", "千瓦"},
		{5, "万KW", "50000", "power", "千瓦"},
		{30, "吉瓦", "30000000", "power", "千瓦"},
		{12, "亿千瓦时", "1200000000", "energy", "千瓦时"},
		{5, "万人次", "50000", "visits", "人次"},
		{20, "件/万人", "0.002", "count/people", "件/人"},
		{0.55, "吨标准煤/万元", "0.000055", "coal/money", "吨标准煤/元"},
		{300, "万吨/年", "3000000", "mass", "吨"},
		{35, "微克/立方米", "0.000000000035", "mass/volume", "吨/立方米"},
		{2, "小时", "120", "minute", "分钟"},
		{8, "千张", "8000", "count", "张"},
		{290, "克标煤/千瓦时", "0.00029", "coal/energy", "吨标准煤/千瓦时"},
		{2, "万架次", "20000", "times", "架次"},
		{12, "千米", "12", "length", "公里"}, // not a thousand metres by multiplier, though the same
		{2, "百公里", "200", "length", "公里"},
	} {
		u, ok := Parse(c.unit)
		if !ok {
			t.Errorf("%s: unknown", c.unit)
			continue
		}
		if got := u.ToBase(c.value); got.String() != c.want || u.Dimension != c.dim || u.Base != c.base {
			t.Errorf("%v%s: got %s %s (%s), want %s %s (%s)", c.value, c.unit, got, u.Base, u.Dimension, c.want, c.base, c.dim)
		}
	}
}

func TestParseUnknown(t *testing.T) {
	for _, s := range []string{"左右", "元/", "/人", "万什么", "元/什么"} {
		if u, ok := Parse(s); ok {
			t.Errorf("%s: got %+v", s, u)
		}
	}
}

func TestComparable(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"亿斤", "万吨", true}, {"亿元", "%", false}, {"万亩", "平方公里", true}, {"家", "个", true},
		{"万", "万人", true}, {"万", "万元", false}, {"人", "人次", false}, {"", "%", false},
		{"吨", "吨标煤", false}, {"元", "元/人", false},
	} {
		a, _ := Parse(c.a)
		b, _ := Parse(c.b)
		if got := Comparable(a, b); got != c.want || Comparable(b, a) != got {
			t.Errorf("%s and %s: got %v", c.a, c.b, got)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"亿吨标煤", "万头（只）", "元/人", "每每", "万万万", "/", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if u, ok := Parse(s); ok && u.Factor.Sign() <= 0 {
			t.Fatalf("%q: factor %s", s, u.Factor)
		}
	})
}
