package region

import (
	"strings"
	"testing"
)

func TestPlaces(t *testing.T) {
	for _, c := range []struct {
		context, text string
		want          string // names, each with the last of its Above's name
	}{
		{"150624", "推动棋盘井镇和乌兰镇协调发展", "鄂托克旗棋盘井镇 鄂托克旗乌兰镇"},
		{"150600", "建设蒙西工业园区、鄂托克经济开发区", "鄂托克旗蒙西工业园区 鄂托克旗内蒙古鄂托克经济开发区"},
		{"150600", "蒙西园区低碳循环", "鄂托克旗蒙西工业园区"},
		{"150600", "依托鄂尔多斯综合保税区和鄂尔多斯蒙苏经济开发区", "鄂尔多斯市鄂尔多斯综合保税区 伊金霍洛旗鄂尔多斯蒙苏经济开发区"},
		{"150600", "打造大路产业园", "准格尔旗大路产业园"},
		{"150600", "鄂托克旗棋盘井镇乌仁都西嘎查先行先试", "鄂托克旗 鄂托克旗棋盘井镇 鄂托克旗乌仁都西嘎查"},
		{"150600", "准旗和达拉特旗", "准格尔旗 达拉特旗"},
		{"150600", "落实呼包鄂乌一体化", "内蒙古自治区呼和浩特市 内蒙古自治区包头市 内蒙古自治区鄂尔多斯市 内蒙古自治区乌兰察布市"},
		{"150600", "对接京津冀和长三角", ""}, // it is in neither
		{"150600", "提升鄂尔多斯高新区", "东胜区鄂尔多斯高新技术产业开发区"},
		{"150600", "推进新型城镇化，各苏木乡镇、嘎查村和街道社区", ""},
		{"150600", "支持开发区、高新区和各类园区发展，壮大工业园区", ""},
		{"150600", "推动鄂托克旗城镇建设，鄂托克旗特色小镇，鄂托克旗农村", "鄂托克旗 鄂托克旗 鄂托克旗"},
		{"150600", "棋盘井镇加强嘎查村建设，在棋盘井镇建设美丽乡村", "鄂托克旗棋盘井镇 鄂托克旗棋盘井镇"},
		{"150600", "建设国家现代煤化工产业示范区", ""},
		{"370900", "泰山区和岱岳区满庄镇", "泰山区 岱岳区 岱岳区满庄镇"},
		{"370900", "建设满庄物流园", "岱岳区满庄物流园区"},
		{"150000", "棋盘井镇", ""}, // a province has too many towns
	} {
		context, _ := ByCode(c.context)
		var got []string
		for _, p := range Places(c.text, context) {
			if !strings.HasPrefix(c.text[p.Start:], p.Word) {
				t.Errorf("%s: %s does not stand at %d", c.text, p.Word, p.Start)
			}
			name := p.Region.Name
			if above, _ := p.Region.Parent(); above.Code != c.context || p.Region.Code == "" {
				if above.Name != "" && (p.Region.Code == "" || above.Code != "150600" && above.Code != "370900") {
					name = above.Name + name
				}
			}
			got = append(got, name)
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: got %q, want %q", c.text, got, c.want)
		}
	}
}
