package region

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"plangraph/graph"
)

// names writes a region and all above it, the outermost first.
func names(r Region) string {
	var out []string
	for _, a := range append([]Region{r}, r.Ancestors()...) {
		out = append(out, a.Name)
	}
	slices.Reverse(out)
	return strings.Join(out, " ")
}

func code(t *testing.T, code string) Region {
	t.Helper()
	r, ok := ByCode(code)
	if !ok {
		t.Fatalf("no region has code %s", code)
	}
	return r
}

func TestLeadingAt(t *testing.T) {
	for _, c := range []struct{ before, name, want string }{
		{"全国绿色高质高效行动示", "范县和全省示范区", ""},
		{"支持河南省", "范县推进改革", "范县"},
		{"在", "范县调研时", "范县"},
		{"", "新县城建设", ""},
		{"，", "新县推进项目", "新县"},
		{"建设", "准格尔旗园区", "准格尔旗"},
		{"搭建71", "项城市体检指标", ""},
	} {
		got := ""
		if r, _, ok := LeadingAt(c.before+c.name, len(c.before)); ok {
			got = r.Name
		}
		if got != c.want {
			t.Errorf("%s·%s: %s, want %s", c.before, c.name, got, c.want)
		}
	}
}

func TestAncestors(t *testing.T) {
	for in, want := range map[string]string{
		"100000": "中华人民共和国",
		"150624": "中华人民共和国 内蒙古自治区 鄂尔多斯市 鄂托克旗",
		"110105": "中华人民共和国 北京市 朝阳区",     // no prefecture between
		"419001": "中华人民共和国 河南省 济源市",     // right under its province
		"441900": "中华人民共和国 广东省 东莞市",     // a prefecture without counties
		"500233": "中华人民共和国 重庆市 忠县",      // 市辖县
		"460302": "中华人民共和国 海南省 三沙市 南沙区", // struck and put in by hand
		"810000": "中华人民共和国 香港特别行政区",
	} {
		if got := names(code(t, in)); got != want {
			t.Errorf("%s: got %s, want %s", in, got, want)
		}
	}
}

func TestChildrenOfOrdos(t *testing.T) {
	var got []string
	for _, r := range code(t, "150600").Children() {
		got = append(got, r.Code+r.Name)
		if r.Level != graph.LevelCounty {
			t.Errorf("%s is a %s", r.Name, r.Level)
		}
	}
	want := []string{"150602东胜区", "150603康巴什区", "150621达拉特旗", "150622准格尔旗", "150623鄂托克前旗", "150624鄂托克旗", "150625杭锦旗", "150626乌审旗", "150627伊金霍洛旗"}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestTableIsWhole(t *testing.T) {
	count := map[graph.RegionLevel]int{}
	for _, r := range All() {
		count[r.Level]++
		if p, ok := r.Parent(); ok == (r.Code == NationCode) || rank(p.Level) >= rank(r.Level) && ok {
			t.Errorf("%s %s stands under %s %s", r.Level, r.Name, p.Level, p.Name)
		}
	}
	// 34 provinces; 333 prefectures and about 2,840 counties, less those of Taiwan.
	if count[graph.LevelProvince] != 34 || count[graph.LevelPrefecture] != 333 || count[graph.LevelCounty] < 2830 || count[graph.LevelCounty] > 2860 {
		t.Errorf("levels: %v", count)
	}
}

func TestShort(t *testing.T) {
	for in, want := range map[string]string{
		"150000": "内蒙古", "450000": "广西", "650000": "新疆", "110000": "北京", "150600": "鄂尔多斯",
		"422800": "恩施", "654000": "伊犁", "652900": "阿克苏", "152200": "兴安", "150621": "达拉特",
		"150623": "鄂托克前旗", "130133": "赵县", "620723": "临泽", "530925": "双江", "622926": "东乡",
		"150724": "鄂温克", "429021": "神农架", "310115": "浦东", "520203": "六枝", "820000": "澳门",
	} {
		if got := code(t, in).Short(); got != want {
			t.Errorf("%s: got %s, want %s", in, got, want)
		}
	}
}

func TestByName(t *testing.T) {
	for in, want := range map[string]string{
		"鄂尔多斯": "150600", "鄂尔多斯市": "150600", "伊克昭盟": "150600", "内蒙古": "150000", "鄂托克旗": "150624",
		"中国": "100000", "吉林": "220000 220200", "南山区": "230404 440305", "海南省": "460000", "没有市": "",
	} {
		var got []string
		for _, r := range ByName(in) {
			got = append(got, r.Code)
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%s: got %s, want %s", in, s, want)
		}
	}
}

func TestLeading(t *testing.T) {
	for in, want := range map[string]string{
		"鄂托克前旗能源局":            "鄂托克前旗 鄂托克前旗",
		"内蒙古自治区鄂尔多斯市准格尔旗人民政府": "准格尔旗 内蒙古自治区鄂尔多斯市准格尔旗",
		"内蒙古鄂尔多斯市委":           "鄂尔多斯市 内蒙古鄂尔多斯市",
		"吉林省吉林市发展和改革委员会":      "吉林市 吉林省吉林市",
		"吉林市昌邑区":              "昌邑区 吉林市昌邑区",
		"长春市朝阳区教育局":           "朝阳区 长春市朝阳区",
		"中华人民共和国国民经济和社会发展":    "中华人民共和国 中华人民共和国",
		"北京市":      "北京市 北京市",
		"鄂尔多斯2025": "鄂尔多斯市 鄂尔多斯",
		"苏州市南京路":   "苏州市 苏州市", // 南京 does not lie in 苏州市
		"和平发展":     "",
		"白银、黄金":    "",
		"市能源局":     "",
		"":         "",
		"\xff\xfe": "",
		"新疆维吾尔自治区伊犁哈萨克自治州伊宁市政府": "伊宁市 新疆维吾尔自治区伊犁哈萨克自治州伊宁市",
	} {
		r, end, ok := Leading(in)
		got := ""
		if ok {
			got = r.Name + " " + in[:end]
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", in, got, want)
		}
	}
	if r, _, _ := LeadingIn("朝阳区教育局", code(t, "220100")); r.Code != "220104" {
		t.Errorf("朝阳区 in a text of 长春市: got %s", r.Code)
	}
}

func TestResolveIn(t *testing.T) {
	for _, c := range []struct{ name, context, want string }{
		{"朝阳区", "110000", "110105"},
		{"朝阳区", "220122", "220104"}, // 农安县 is a sibling
		{"朝阳区", "150600", ""},       // equally far
		{"全市", "150600", "150600"},
		{"全市", "150624", "150600"},
		{"我旗", "150624", "150624"},
		{"全区", "150600", "150000"}, // autonomous region
		{"全区", "110105", "110105"}, // district
		{"自治区", "150624", "150000"},
		{"全区", "370200", ""}, // neither
		{"全国", "150624", "100000"},
		{"全省", "370281", "370000"},
		{"准旗", "150600", "150622"},
		{"鄂旗", "150600", "150624"},
		{"鄂前旗", "150622", "150623"},
		{"准旗", "370200", ""},
		{"内蒙古自治区鄂尔多斯市", "", "150600"},
		{"吉林", "", "220000"},
		{"东胜区", "", "150602"},
		{"海南", "460100", "460000"},
		{"棋盘井工业园区", "150624", ""},  // not in the table
		{"郊区", "150600", ""},       // the outskirts, not 阳泉市郊区
		{"郊区", "140300", "140311"}, // 阳泉市郊区
	} {
		context, _ := ByCode(c.context)
		r, ok := ResolveIn(c.name, context)
		if r.Code != c.want || ok != (c.want != "") {
			t.Errorf("%s in %s: got %s %s", c.name, context.Name, r.Code, r.Name)
		}
	}
}

func TestTowns(t *testing.T) {
	for _, c := range []struct{ name, context, want string }{
		{"棋盘井镇", "150624", "中华人民共和国 内蒙古自治区 鄂尔多斯市 鄂托克旗 棋盘井镇"},
		{"棋盘井镇", "150600", "中华人民共和国 内蒙古自治区 鄂尔多斯市 鄂托克旗 棋盘井镇"},
		{"棋盘井镇", "150000", "中华人民共和国 内蒙古自治区 鄂尔多斯市 鄂托克旗 棋盘井镇"},
		{"鄂托克旗棋盘井镇", "150600", "中华人民共和国 内蒙古自治区 鄂尔多斯市 鄂托克旗 棋盘井镇"},
		{"阿尔巴斯苏木", "150600", "中华人民共和国 内蒙古自治区 鄂尔多斯市 鄂托克旗 阿尔巴斯苏木"},
		{"棋盘井镇", "370000", ""}, // of another province
		{"城关镇", "620000", ""},  // there are many
		{"城关镇", "620826", "中华人民共和国 甘肃省 平凉市 静宁县 城关镇"},
	} {
		r, ok := ResolveIn(c.name, code(t, c.context))
		if got := names(r); ok != (c.want != "") || ok && got != c.want {
			t.Errorf("%s in %s: got %s", c.name, c.context, got)
		}
	}
	if z, ok := Town("鄂尔多斯高新技术产业开发区", code(t, "150600")); !ok || z.Level != graph.LevelZone {
		t.Errorf("a zone: got %+v", z)
	}
}

func TestLearntRegion(t *testing.T) {
	town := Region{Name: "棋盘井镇", Level: graph.LevelTownship, Above: "150624"}
	if got := names(town); got != "中华人民共和国 内蒙古自治区 鄂尔多斯市 鄂托克旗 棋盘井镇" {
		t.Error(got)
	}
	if !town.Within(code(t, "150600")) || town.Within(code(t, "150622")) {
		t.Error("棋盘井镇 lies in 鄂尔多斯市, not in 准格尔旗")
	}
}

func TestNames(t *testing.T) {
	all := Names()
	for _, want := range []string{"中国", "内蒙古", "鄂尔多斯", "鄂尔多斯市", "鄂托克前旗", "准格尔"} {
		if !slices.Contains(all, want) {
			t.Errorf("%s is missing", want)
		}
	}
	for _, not := range []string{"和平", "东方", "白银", "新华", "市"} {
		if slices.Contains(all, not) {
			t.Errorf("%s means something else in running text", not)
		}
	}
}

func FuzzLeading(f *testing.F) {
	for _, s := range []string{"内蒙古自治区鄂尔多斯市准格尔旗", "朝阳区", "\xe5", "吉林吉林吉林"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, end, ok := Leading(s)
		if end < 0 || end > len(s) || ok != (end > 0) || ok != (r.Name != "") {
			t.Fatalf("%q: %v %d %v", s, r, end, ok)
		}
		if ok && !utf8.ValidString(s[:end]) {
			t.Fatalf("%q: a name cut in a character: %q", s, s[:end])
		}
	})
}
