package target

import (
	"testing"

	"plangraph/loader/lexicon"
	"plangraph/loader/region"
)

// A part of the plan's own place, which an indicator begins with: its built-up area, a town.
func TestPart(t *testing.T) {
	for _, c := range []struct{ home, indicator, want string }{
		{"金华市", "金华市区公交分担率", "金华市区"},
		{"金华市", "金华市区域合作项目", ""},
		{"金华市", "金华市森林覆盖率", ""},
		{"鄂托克旗", "乌兰镇城区市政道路", "乌兰镇"},
		{"鄂托克旗", "乡镇卫生院", ""},
		{"鄂托克旗", "新城镇居民收入", ""},
	} {
		home := region.ByName(c.home)[0]
		text := &text{course: &course{paper: paper{home: home}}}
		if got := c.indicator[:text.part(c.indicator)]; got != c.want {
			t.Errorf("%s in a text about %s: %q, want %q", c.indicator, c.home, got, c.want)
		}
	}
}

// The short name of the plan's own place, which an indicator or a verb begins with, is no part of it.
func TestHomeShort(t *testing.T) {
	for _, c := range []struct{ home, indicator, want string }{
		{"贵州省", "贵州粮食产量", "粮食产量"},
		{"贵州省", "贵州新增公路", "新增公路"},
		{"贵州省", "贵州民族歌舞团", "贵州民族歌舞团"},
		{"鄂尔多斯市", "鄂尔多斯市森林覆盖率", "森林覆盖率"},
	} {
		home := region.ByName(c.home)[0]
		text := &text{s: c.indicator, marks: lexicon.Index(lexicon.Scan(c.indicator)), course: &course{paper: paper{home: home, short: home.Short()}}}
		p := phrase{b: len(c.indicator)}
		if text.trimFront(&p); text.str(p) != c.want {
			t.Errorf("%s in a text about %s: %q, want %q", c.indicator, c.home, text.str(p), c.want)
		}
	}
}
