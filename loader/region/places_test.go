package region

import (
	"strings"
	"testing"
)

func TestPlaces(t *testing.T) {
	for _, c := range []struct {
		context, text string
		want          string // names, each behind that of the region above
	}{
		{"150624", "推动棋盘井镇和乌兰镇协调发展", "鄂托克旗棋盘井镇 鄂托克旗乌兰镇"},
		{"150600", "建设蒙西工业园区、鄂托克经济开发区", "鄂托克旗蒙西工业园区 鄂托克旗内蒙古鄂托克经济开发区"},
		{"150600", "蒙西园区低碳循环", "鄂托克旗蒙西工业园区"},
		{"150600", "依托鄂尔多斯综合保税区和鄂尔多斯蒙苏经济开发区", "鄂尔多斯市鄂尔多斯综合保税区 伊金霍洛旗鄂尔多斯蒙苏经济开发区"},
		{"150600", "打造大路产业园", "准格尔旗大路产业园"},
		{"150600", "鄂托克旗棋盘井镇乌仁都西嘎查先行先试", "鄂尔多斯市鄂托克旗 鄂托克旗棋盘井镇 鄂托克旗乌仁都西嘎查"},
		{"150600", "准旗和达拉特旗", "鄂尔多斯市准格尔旗 鄂尔多斯市达拉特旗"},
		{"150600", "落实呼包鄂乌一体化", "内蒙古自治区呼和浩特市 内蒙古自治区包头市 内蒙古自治区鄂尔多斯市 内蒙古自治区乌兰察布市"},
		{"150600", "对接京津冀和长三角", ""}, // it is in neither
		{"150600", "提升鄂尔多斯高新区和鄂尔多斯市高新技术产业开发区", "东胜区鄂尔多斯高新技术产业开发区 东胜区鄂尔多斯高新技术产业开发区"},
		{"150600", "鄂尔多斯市工业园区、达拉特旗园区都要推进，鄂尔多斯高新技术产业园区", "鄂尔多斯市达拉特旗 东胜区鄂尔多斯高新技术产业开发区"},
		{"150600", "支持高新区打造绿色汽车制造中心，获批国家级高新区", "东胜区鄂尔多斯高新技术产业开发区"},
		{"150600", "推进新型城镇化，各苏木乡镇、嘎查村和街道社区", ""},
		{"150600", "支持开发区、高新区和各类园区发展，壮大工业园区", ""},
		{"150600", "推动鄂托克旗城镇建设，鄂托克旗特色小镇，鄂托克旗农村", "鄂尔多斯市鄂托克旗 鄂尔多斯市鄂托克旗 鄂尔多斯市鄂托克旗"},
		{"150600", "棋盘井镇加强嘎查村建设，在棋盘井镇建设美丽乡村", "鄂托克旗棋盘井镇 鄂托克旗棋盘井镇"},
		{"150600", "建设国家现代煤化工产业示范区", ""},
		{"370900", "泰山区和岱岳区满庄镇", "泰安市泰山区 泰安市岱岳区 岱岳区满庄镇"},
		{"370900", "建设满庄物流园和满庄镇工业园", "岱岳区满庄物流园区 岱岳区满庄工业园区"},
		{"330500", "长兴经济技术开发区、吴兴区织里镇，新市民公寓，实施全市乡镇环境整治", "长兴县长兴经济技术开发区 湖州市吴兴区 吴兴区织里镇"},
		{"150000", "棋盘井镇", ""}, // a province has too many towns
	} {
		context, _ := ByCode(c.context)
		var got []string
		for _, p := range Places(c.text, context) {
			if !strings.HasPrefix(c.text[p.Start:], p.Word) {
				t.Errorf("%s: %s does not stand at %d", c.text, p.Word, p.Start)
			}
			above, _ := p.Region.Parent()
			got = append(got, above.Name+p.Region.Name)
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: got %q, want %q", c.text, got, c.want)
		}
	}
}

func FuzzPlaces(f *testing.F) {
	for _, s := range []string{"鄂托克旗棋盘井镇乌仁都西嘎查", strings.Repeat("鄂托克旗", 20000), strings.Repeat("蒙西", 20000), "鄂尔多斯\xff高新区", "呼包鄂乌"} {
		f.Add(s)
	}
	city, _ := ByCode("150600")
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		for _, p := range Places(s, city) {
			if p.Start < last || !strings.HasPrefix(s[p.Start:], p.Word) || p.Region.Name == "" {
				t.Fatalf("%q: %+v", s, p)
			}
			last = p.Start
		}
	})
}
