package resolve

import (
	"math"
	"testing"

	"plangraph/loader/fact"
)

// Whatever extraction hands over, resolution neither panics nor names a node twice.
func FuzzResolve(f *testing.F) {
	f.Add("泰安市“十四五”规划", "泰安市", "市发改委", "GDP", "亿元", 6.5, 2021, 2025, "鲁政发〔2021〕5号", 0)
	f.Add("", "", "", "", "", 0.0, 0, 0, "", -1)
	f.Add("关于印发《》的通知", "各旗区", "等", "占比", "/", -1e300, 9999, -5, "〔〕", 99)
	f.Add("泰安市规划", "泰安市", "市水利局", "水量", "亿立方米", math.Inf(1), 2021, 2025, "", 0)
	f.Fuzz(func(t *testing.T, title, region, body, indicator, unit string, value float64, from, to int, number string, part int) {
		v := fact.Value{Num: value}
		period := fact.Period{From: from, To: to}
		r := fact.Rendition{
			Plan:             fact.Plan{Title: title, Region: &region, Issuer: &body, DocNumber: &number, Kind: "special_plan", Period: &period},
			Sections:         []fact.Section{{Heading: title, Parent: part, Text: title}, {Heading: body, Parent: 0, Level: 1, Key: "/1章"}},
			Citations:        []fact.Citation{{Common: fact.Common{Part: part, Quote: "《" + title}, CitedTitle: indicator + title, CitedNumber: &number, Relation: fact.RelationBasis}},
			Targets:          []fact.Target{{Common: fact.Common{Part: part, Quote: indicator}, Kind: fact.KindTarget, Indicator: indicator, Measure: fact.MeasureLevel, Value: &v, Unit: &unit, Region: &region, Period: &period}},
			Responsibilities: []fact.Responsibility{{Common: fact.Common{Part: part, Quote: body}, Task: title, Lead: []string{body, region}}},
			Projects:         []fact.Project{{Common: fact.Common{Part: part}, Name: title, Region: &region}},
		}
		other := r
		other.Plan.Title, other.Document.Path = indicator+title, "b"
		load(t, Resolve([]fact.Rendition{r, other}).Sets)
	})
}
