package resolve

import (
	"fmt"
	"strings"
	"testing"

	"plangraph/loader/fact"
)

// prose makes a text of n sentences, no two the same, out of a seed.
func prose(seed, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "第%d项工作由第%d个小组在第%d周完成，费用不超过%d元。", seed*1000+i, i*7+seed, i*3+seed, i*11+seed*13)
	}
	return b.String()
}

func text1(title, region, body, path string) fact.Rendition {
	return fact.Rendition{
		Plan:     fact.Plan{Title: title, Region: &region, Kind: "special_plan"},
		Document: fact.Document{Path: path},
		Sections: []fact.Section{{Parent: -1, Text: body}},
	}
}

// Texts of one region that are mostly the same words are one plan, whatever title
// the second goes by; others are not.
func TestTextsAlike(t *testing.T) {
	body := prose(1, 120)
	for _, c := range []struct {
		name   string
		second fact.Rendition
		plans  int
	}{
		{"the same words under a short title", text1("全市水利发展专项规划", "泰安市", "转载。"+strings.Replace(body, "小组", "组", 9), "b.txt"), 1},
		{"the same words of another region", text1("济宁市水利发展专项规划", "济宁市", body, "b.txt"), 2},
		{"other words of the same region", text1("泰安市林业发展专项规划", "泰安市", prose(2, 120), "b.txt"), 2},
		{"a short text says too little", text1("全市水利发展专项规划（摘要）", "泰安市", body[:600], "b.txt"), 2},
	} {
		first := text1("泰安市“十四五”水利发展专项规划", "泰安市", body, "a.txt")
		if got := len(Resolve([]fact.Rendition{first, c.second}).Sets); got != c.plans {
			t.Errorf("%s: %d plans, want %d", c.name, got, c.plans)
		}
		if got := len(Resolve([]fact.Rendition{c.second, first}).Sets); got != c.plans {
			t.Errorf("%s, the other way round: %d plans, want %d", c.name, got, c.plans)
		}
	}
}
