package region

import (
	"strings"
	"unicode/utf8"

	"plangraph/graph"
)

// kinds are the words that close a division's full name, longest first.
var kinds = map[graph.RegionLevel][]string{
	graph.LevelProvince:   {"特别行政区", "自治区", "省", "市"},
	graph.LevelPrefecture: {"自治州", "地区", "盟", "市"},
	graph.LevelCounty:     {"自治县", "自治旗", "林区", "特区", "新区", "县", "市", "区", "旗"},
}

// peoples (民族) stand in the names of autonomous divisions before the kind. Those
// of the second list also stand there without 族 (伊犁哈萨克自治州).
var (
	peoples = strings.Fields(`蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水
		东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固
		京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 各`)
	barePeoples = strings.Fields("蒙古 维吾尔 哈萨克 柯尔克孜 塔吉克 锡伯")
)

// keepWhole end a banner's name in a way that leaves nothing usable without 旗:
// 鄂托克前旗 is never 鄂托克前.
var keepWhole = []string{"前旗", "后旗", "中旗", "左旗", "右旗", "联合旗", "矿区"}

// Short gives the name without its kind and the peoples in it: 内蒙古, 鄂尔多斯, 恩施,
// 达拉特. It is the full name where no name of two characters would be left (赵县).
func (r Region) Short() string {
	if r.Level == graph.LevelNation {
		return "中国"
	}
	for _, k := range keepWhole {
		if strings.HasSuffix(r.Name, k) {
			return r.Name
		}
	}
	for _, k := range kinds[r.Level] {
		rest, ok := strings.CutSuffix(r.Name, k)
		if !ok {
			continue
		}
		if strings.HasPrefix(k, "自治") {
			rest = cutPeoples(rest)
		}
		if utf8.RuneCountInString(rest) >= 2 {
			return rest
		}
	}
	return r.Name
}

// cutPeoples drops the peoples at the end of a name, as long as a name is left:
// 双江拉祜族佤族布朗族傣族 is 双江, but 东乡族 is 东乡.
func cutPeoples(name string) string {
	for {
		cut := ""
		for _, p := range peoples {
			if rest, ok := strings.CutSuffix(name, p+"族"); ok && utf8.RuneCountInString(rest) >= 2 {
				cut = rest
			}
		}
		for _, p := range barePeoples {
			if rest, ok := strings.CutSuffix(name, p); ok && utf8.RuneCountInString(rest) >= 2 {
				cut = rest
			}
		}
		if cut == "" {
			return strings.TrimSuffix(name, "族")
		}
		name = cut
	}
}
