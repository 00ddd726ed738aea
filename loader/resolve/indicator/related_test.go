package indicator

import (
	"slices"
	"testing"
)

func TestRelated(t *testing.T) {
	related := Related([]string{
		"绒山羊存栏", "优质绒山羊存栏", "肉羊存栏", "60岁以上老年人口", "65岁以上老年人口", "天然气产量", "煤层气产量",
		"规模养殖场粪污处理设施配套率", "规模养殖场粪污处理设施装备配套率", "地区生产总值", "单位地区生产总值能耗",
	})
	for name, want := range map[string][]string{
		"绒山羊存栏":            {"优质绒山羊存栏"},
		"优质绒山羊存栏":          {"绒山羊存栏"},
		"肉羊存栏":             nil,
		"60岁以上老年人口":        nil, // the number alone tells them apart
		"天然气产量":            nil,
		"规模养殖场粪污处理设施配套率":   {"规模养殖场粪污处理设施装备配套率"},
		"规模养殖场粪污处理设施装备配套率": {"规模养殖场粪污处理设施配套率"},
		"地区生产总值":           nil,
	} {
		if !slices.Equal(related[name], want) {
			t.Errorf("%s: got %q, want %q", name, related[name], want)
		}
	}
}

// The short cut by rare pairs of characters finds what comparing all with all finds.
func TestRelatedMissesNone(t *testing.T) {
	var names []string
	for _, a := range []string{"", "优质", "标准化", "市级以上"} {
		for _, b := range []string{"农业", "林业", "畜牧业"} {
			for _, c := range []string{"示范区", "示范园区", "产业增加值", "产业增加值占比重"} {
				names = append(names, a+b+c)
			}
		}
	}
	slices.Sort(names)
	got := likePairs(names)
	n := 0
	for i := range names {
		for j := i + 1; j < len(names); j++ {
			like := dice(bigrams(names[i]), bigrams(names[j])) >= relatedAt
			if like != got[[2]int{i, j}] {
				t.Errorf("%s and %s: %v, want %v", names[i], names[j], !like, like)
			}
			if like {
				n++
			}
		}
	}
	if n < 20 {
		t.Errorf("only %d pairs are alike", n)
	}
}
