package body

import (
	"testing"

	"plangraph/loader/region"
)

func TestResolve(t *testing.T) {
	for _, c := range []struct {
		context, want string
		worded        []string
	}{
		{"150600", "鄂尔多斯市能源局", []string{"市能源局", "鄂尔多斯市能源局", "能源局", "鄂尔多斯能源局", "市能源局。"}},
		{"150624", "鄂托克旗能源局", []string{"旗能源局", "鄂托克旗能源局", "能源局"}},
		{"150624", "鄂尔多斯市能源局", []string{"市能源局"}},
		{"150600", "内蒙古自治区能源局", []string{"自治区能源局", "内蒙古能源局", "区能源局"}},
		{"150600", "国家能源局", []string{"国家能源局"}},
		{"150600", "国务院办公厅", []string{"国务院办公厅"}},
		{"150600", "鄂尔多斯市发展和改革委员会", []string{"市发展和改革委员会", "市发改委", "发改委", "市发展改革委", "鄂尔多斯市发展改革委员会"}},
		{"150600", "鄂尔多斯市工业和信息化局", []string{"鄂尔多斯市工业和信息局", "市工信局", "市工业和信息化局"}},
		{"150600", "鄂尔多斯市人力资源和社会保障局", []string{"市人力资源社会保障局", "市人社局"}},
		{"150600", "鄂尔多斯市市场监督管理局", []string{"市市场监督管理局", "市场监督管理局", "市场监管局", "市市场监管局"}},
		{"150600", "鄂尔多斯市林业和草原局", []string{"市林草局", "市林业和草原局"}},
		{"150600", "鄂尔多斯市卫生健康委员会", []string{"市卫健委", "市卫生健康委", "卫计委"}},
		{"150600", "鄂尔多斯市委组织部", []string{"市委组织部", "鄂尔多斯市委组织部", "中共鄂尔多斯市委组织部", "市委员会组织部"}},
		{"150600", "鄂尔多斯市委统一战线工作部", []string{"市委统战部", "市委统一战线工作部"}},
		{"150600", "鄂尔多斯市委网络安全和信息化委员会办公室", []string{"市委网信办", "市委网络安全和信息化委员会办公室"}},
		{"150600", "中共鄂尔多斯市委员会", []string{"市委", "中共鄂尔多斯市委员会", "鄂尔多斯市委", "中共鄂尔多斯市委"}},
		{"150624", "中共内蒙古自治区委员会", []string{"自治区党委", "内蒙古自治区党委", "中共内蒙古自治区委员会"}},
		{"150600", "共青团鄂尔多斯市委员会", []string{"团市委", "共青团鄂尔多斯市委员会", "共青团鄂尔多斯市委", "共青团市委"}},
		{"150600", "鄂尔多斯市科学技术协会", []string{"市科协", "市科学技术协会"}},
		{"150600", "鄂尔多斯市人民政府", []string{"鄂尔多斯市人民政府", "市人民政府", "市政府", "鄂尔多斯市"}},
		{"150600", "鄂尔多斯市人民政府办公室", []string{"市人民政府办公室", "市政府办公室", "市政府办"}},
		{"150600", "鄂尔多斯市民政局", []string{"市民政局", "民政局"}},
		{"150600", "鄂尔多斯市直属机关工作委员会", []string{"市直属机关工作委员会"}},
		{"150600", "准格尔旗人民政府", []string{"准格尔旗", "准格尔旗人民政府", "准格尔旗政府"}},
		{"150600", "鄂尔多斯市各旗区人民政府", []string{"各旗区人民政府"}},
		{"150600", "鄂尔多斯市各成员单位", []string{"各成员单位"}},
		{"150600", "鄂尔多斯市直各相关部门", []string{"市直各相关部门"}},
		{"150600", "鄂尔多斯职业学院", []string{"鄂尔多斯职业学院"}},
		{"150600", "鄂尔多斯市第一中学", []string{"市第一中学"}},
		{"150600", "鄂尔多斯机场管理集团有限公司", []string{"鄂尔多斯机场管理集团有限公司"}},
		{"150600", "鄂尔多斯电业局", []string{"鄂尔多斯电业局"}},
		{"150600", "内蒙古民族幼儿师范高等专科学校", []string{"内蒙古民族幼儿师范高等专科学校"}},
		{"150600", "鄂尔多斯市高新技术产业开发区管理委员会", []string{"市高新技术产业开发区管委会"}},
		{"150600", "鄂尔多斯市恩格贝生态示范区管理委员会", []string{"恩格贝生态示范区管委会"}},
		{"220104", "朝阳区教育局", []string{"区教育局", "朝阳区教育局"}},
		{"330000", "浙江省发展和改革委员会", []string{"省发展改革委", "省发改委"}},
		{"310000", "上海市住房和城乡建设管理委员会", []string{"市住房和城乡建设管理委员会"}},
	} {
		context, _ := region.ByCode(c.context)
		for _, w := range c.worded {
			if got := Resolve(w, context); got.Name != c.want {
				t.Errorf("%s in %s: got %s, want %s", w, context.Name, got.Name, c.want)
			}
		}
	}
}

func TestRegionAndKind(t *testing.T) {
	ordos, _ := region.ByCode("150600")
	for _, c := range []struct {
		worded, region string
		kind           Kind
	}{
		{"准格尔旗能源局", "150622", Office},
		{"自治区能源局", "150000", Office},
		{"各旗区人民政府", "150600", Collective},
		{"龙头企业", "150600", Collective},
		{"鄂尔多斯机场管理集团有限公司", "150600", Organisation},
		{"国能准能集团", "", Organisation},
	} {
		if got := Resolve(c.worded, ordos); got.Region.Code != c.region || got.Kind != c.kind {
			t.Errorf("%s: got %+v", c.worded, got)
		}
	}
	beijing, _ := region.ByCode("110105")
	changchun, _ := region.ByCode("220104")
	if Resolve("区教育局", beijing).Key() == Resolve("区教育局", changchun).Key() {
		t.Error("the 教育局 of two 朝阳区 are one")
	}
}

func TestMembers(t *testing.T) {
	ordos, _ := region.ByCode("150600")
	for worded, want := range map[string]int{"各旗区人民政府": 9, "各旗区": 9, "各成员单位": 0, "市能源局": 0, "各相关部门": 0} {
		if got := Resolve(worded, ordos).Members(); len(got) != want {
			t.Errorf("%s: got %d regions", worded, len(got))
		}
	}
}

func FuzzResolve(f *testing.F) {
	for _, s := range []string{"市市场监督管理局", "团市委", "中共", "等", "\xff"} {
		f.Add(s)
	}
	ordos, _ := region.ByCode("150600")
	f.Fuzz(func(t *testing.T, s string) {
		if b := Resolve(s, ordos); b.Name == "" && fold(s) != "" {
			t.Fatalf("%q: no name left", s)
		}
	})
}
