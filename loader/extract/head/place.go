package head

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/official"
	"plangraph/loader/region"
)

// placeOf finds the region that a text is about where neither title nor issuer says:
// by what it calls its own place (全市, 我省) and the regions of that kind that it
// names, one of which must stand out. number is its 发文字号.
func placeOf(lines []string, number string) (region.Region, bool) {
	text := strings.Join(lines, "\n")
	kind := ownKind(text)
	if kind == "" {
		return region.Region{}, false
	}
	found := map[string]*place{}
	var order []*place // by first mention
	for i := 0; i < len(text); {
		r, n, ok := region.Leading(text[i:])
		if !ok {
			_, n = utf8.DecodeRuneInString(text[i:])
			i += n
			continue
		}
		i += n
		if !strings.HasSuffix(r.Name, kind) {
			continue
		}
		p := found[r.Key()]
		if p == nil {
			p = &place{Region: r}
			found[r.Key()] = p
			order = append(order, p)
		}
		p.count++
		if governs(text[i:]) {
			p.governs = true
		}
	}
	best, second := &place{}, 0
	for _, p := range order {
		switch {
		case p.governs && !best.governs || p.governs == best.governs && p.count > best.count:
			best, second = p, best.count
		case p.governs == best.governs:
			second = max(second, p.count)
		}
	}
	if best.governs && best.count > second || best.count >= 2 && best.count >= 2*second {
		return best.Region, true
	}
	r, ok := byNumber(number)
	return r, ok && strings.HasSuffix(r.Name, kind)
}

// place is a region named in a text: how often, and whether as what governs (…市委,
// …人民政府).
type place struct {
	region.Region
	count   int
	governs bool
}

// governs tells whether what follows a region's name makes it a body that governs.
func governs(s string) bool {
	for _, w := range []string{"人民政府", "政府", "委、", "委和", "委办公", "委关于", "委员会", "人大", "第"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// ownKind gives the kind of division that a text most often calls its own.
func ownKind(text string) string {
	best, most := "", 0
	for _, kind := range []string{"省", "自治区", "市", "州", "盟", "县", "旗", "区"} {
		n := 0
		for _, own := range []string{"全", "我", "本"} {
			n += strings.Count(text, own+kind)
		}
		if kind == "自治区" {
			n = strings.Count(text, "，自治区") + strings.Count(text, "。自治区") + strings.Count(text, "全自治区")
		}
		if n > most {
			best, most = kind, n
		}
	}
	return best
}

// provinces are the characters that stand for a province in document numbers.
const provinces = "京北京 津天津 冀河北 晋山西 辽辽宁 吉吉林 黑黑龙江 沪上海 苏江苏 浙浙江 皖安徽 闽福建 赣江西 鲁山东 豫河南 湘湖南 粤广东 桂广西 琼海南 渝重庆 川四川 黔贵州 云云南 藏西藏 陕陕西 甘甘肃 青青海 宁宁夏 新新疆 鄂湖北 内内蒙古"

// byNumber reads the province from a number of its government or committee (粤府办〔…〕,
// 浙政发〔…〕). Cities have two characters before 政 or 府, or none that is a province's.
func byNumber(number string) (region.Region, bool) {
	number = official.Bare(number)
	_, n := utf8.DecodeRuneInString(number)
	if n == 0 || !strings.HasPrefix(number[n:], "政") && !strings.HasPrefix(number[n:], "府") {
		return region.Region{}, false
	}
	for _, p := range strings.Fields(provinces) {
		if strings.HasPrefix(p, number[:n]) {
			r, _, ok := region.Leading(p[n:])
			return r, ok
		}
	}
	return region.Region{}, false
}
