package resolve

import (
	"testing"

	"plangraph/loader/fact"
)

func TestForecast(t *testing.T) {
	for _, c := range []struct {
		text, quote string
		want        bool
	}{
		{"人口老龄化加快，60岁以上老年人口预计达36万人。", "60岁以上老年人口预计达36万人", true},
		{"60岁以上老年人口预计达36万人，占总人口的15%。", "占总人口的15%", true},
		{"预计到2025年，全市婴幼儿人口将达到5.5万人，托位需求1.1万个。", "托位需求1.1万个", true},
		{"预计全年增长5%。到2025年，森林覆盖率达到28%。", "森林覆盖率达到28%", false},
		{"旅游收入预计增长，力争达到100亿元。", "旅游收入预计增长，力争达到100亿元", false},
		{"可再生能源装机占一半，预计达到5000万千瓦，发电量占比达到30%。", "发电量占比达到30%", false},
		{"到2025年，森林覆盖率达到28%。", "森林覆盖率达到28%", false},
	} {
		r := &rendition{Rendition: &fact.Rendition{Sections: []fact.Section{{Text: "上文。\n" + c.text}}}}
		f := &fact.Target{Common: fact.Common{Quote: c.quote}, Kind: fact.KindTarget}
		if got := newOutlook(r).forecast(f); got != c.want {
			t.Errorf("%s in %s: got %v", c.quote, c.text, got)
		}
	}
}

// What is only expected is compared with nothing, and says so.
func TestForecastsAreNotCompared(t *testing.T) {
	value, unit, period := &fact.Value{Num: 36}, "万人", &fact.Period{From: 2025, To: 2025}
	plan := func(title, text string) fact.Rendition {
		r := text1(title, "泰安市", text, title)
		r.Targets = []fact.Target{{Common: fact.Common{Quote: text}, Kind: fact.KindTarget, Indicator: "60岁以上老年人口", Measure: fact.MeasureLevel, Value: value, Unit: &unit, Comparator: fact.CompEq, Period: period}}
		return r
	}
	const first = "60岁以上老年人口达36万人"
	pairs := func(second string) (n int) {
		for _, s := range Resolve([]fact.Rendition{plan("泰安市甲专项规划", first), plan("泰安市乙专项规划", second)}).Sets {
			for _, node := range s.Owned {
				for _, e := range node.Edges {
					if e.Pred == "aligns_with" {
						n++
					}
				}
			}
		}
		return n
	}
	if got := pairs("60岁以上老年人口应达36万人"); got != 1 {
		t.Errorf("two aims: %d pairs", got)
	}
	if got := pairs("60岁以上老年人口预计达36万人"); got != 0 {
		t.Errorf("an aim and a forecast: %d pairs", got)
	}
}
