package region

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"plangraph/graph"
)

// area is what texts about a prefecture (or, where a county lies right under its
// province, about that) name the places in it by.
type area struct {
	region Region
	byHead map[rune][]name // by the first character, the longest name first
	zones  map[string]Region
}

// name is a word for a place.
type name struct {
	word  string
	place Region
	// stem is set where the word alone names nothing, and only begins the name of a zone:
	// 蒙西 of 蒙西镇 in 蒙西工业园区.
	stem bool
}

var areas sync.Map // *area by the code of its region

// areaOf gives the area that a text about context is read in; nil where context is a
// province with prefectures or the nation: their towns are too many to be told apart
// by name.
func areaOf(context Region) *area {
	r := context
	for r.Code == "" || r.Level == graph.LevelCounty {
		above, ok := r.Parent()
		if !ok {
			return nil
		}
		r = above
	}
	if r.Level == graph.LevelNation || r.Level == graph.LevelProvince && len(prefectures(r)) > 0 {
		return nil
	}
	if a, ok := areas.Load(r.Code); ok {
		return a.(*area)
	}
	a, _ := areas.LoadOrStore(r.Code, newArea(r))
	return a.(*area)
}

func prefectures(r Region) []Region {
	return slices.DeleteFunc(r.Children(), func(c Region) bool { return c.Level != graph.LevelPrefecture })
}

func newArea(r Region) *area {
	a := &area{region: r, byHead: map[rune][]name{}, zones: map[string]Region{}}
	counties := r.Children()
	for _, c := range counties {
		a.add(c.Name, c, !safe(c.Name))
		a.add(c.nickname(), c, false)
		for _, alias := range c.Aliases() {
			a.add(alias, c, !safe(alias))
		}
	}
	a.add(r.Short(), r, true)
	a.add(r.Name, r, true)
	for _, c := range counties {
		for _, t := range townsOf(c) {
			a.addBelow(t)
		}
	}
	a.addHighTech()
	for _, names := range a.byHead {
		slices.SortStableFunc(names, func(x, y name) int { return len(y.word) - len(x.word) })
	}
	return a
}

// add notes a word for a place. A town's name that two counties have, or that is a stem as
// well, leads to each.
func (a *area) add(word string, place Region, stem bool) {
	if utf8.RuneCountInString(word) < 2 {
		return
	}
	head, _ := utf8.DecodeRuneInString(word)
	n := name{word, place, stem}
	if !slices.Contains(a.byHead[head], n) {
		a.byHead[head] = append(a.byHead[head], n)
	}
}

// addBelow notes a town or a zone of the official list.
func (a *area) addBelow(t Region) {
	if t.Level == graph.LevelTownship {
		a.add(t.Name, t, false)
		if stem := townStem(t.Name); stem != t.Name && !common[stem] {
			a.add(stem, t, true)
		}
		return
	}
	rest := t.Name
	for _, above := range append([]Region{a.region}, a.region.Ancestors()...) {
		for _, word := range []string{above.Name, above.Short()} {
			if cut, ok := strings.CutPrefix(rest, word); ok && zoneTail.MatchString(cut) {
				rest = above.Short() + cut // its place is the whole area
			} else if ok {
				rest = cut
			}
		}
	}
	// A zone that lies in two counties, or is listed under two names, is one.
	known, ok := a.zones[zoneKey(rest)]
	if !ok {
		known = t
		a.zones[zoneKey(rest)] = t
	}
	a.add(t.Name, known, false)
	a.add(rest, known, false)
	if at := zoneEnd.FindStringIndex(rest); at != nil {
		a.add(rest[:at[0]], Region{Above: t.Above}, true) // 蒙苏 of 蒙苏经济开发区
	}
}

// highTech is what a text calls the one high-tech zone of its area.
const highTech = "高新区"

// addHighTech lets 高新区 mean the area's high-tech zone where it has one only.
func (a *area) addHighTech() {
	var found []Region
	for key, zone := range a.zones {
		if strings.HasSuffix(key, zoneName(highTech)) {
			found = append(found, zone)
		}
	}
	if len(found) == 1 {
		a.add(highTech, found[0], false)
	}
}

// townStem is a town's name without what it is; a street's is often a common word and
// stays whole.
func townStem(name string) string {
	for _, kind := range []string{"镇", "乡", "苏木"} {
		if stem, ok := strings.CutSuffix(name, kind); ok && utf8.RuneCountInString(stem) >= 2 {
			return stem
		}
	}
	return name
}

// nickname is what a banner is called by near it: 准旗, 鄂前旗; empty for others.
func (r Region) nickname() string {
	if !strings.HasSuffix(r.Name, "旗") {
		return ""
	}
	first, _ := utf8.DecodeRuneInString(r.Name)
	for _, end := range []string{"前旗", "后旗", "中旗", "左旗", "右旗", "旗"} {
		if strings.HasSuffix(r.Name, end) {
			word := string(first) + end
			if found, ok := banner(word, r); ok && found == r {
				return word
			}
			return ""
		}
	}
	return ""
}

// common are stems of towns' names that are ordinary words, or zones' words.
var common = func() map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(`新城 城关 城郊 城区 近郊 郊区 中心 和平 团结 胜利 建设 幸福 光明 红旗 东方 工业 产业 经济 科技 文化 农业 生态 现代 绿色
		国家 城市 农场 开发 高新 物流 化工 商贸 旅游 健康 智慧 数字 循环 综合 示范 特色 重点 新型 民族 人民 大型 大众 全球 世界 国际 创新`) {
		out[w] = true
	}
	return out
}()

// The words that a zone's name ends in, and those that stand between its place and them.
const (
	zoneKinds      = `开发区|工业园区|产业园区|物流园区|开发园区|园区|工业园|产业园|物流园|保税区|高新区|经开区|新区|生态示范区`
	zoneQualifiers = `(?:经济技术|经济|高新技术产业|高新技术|高新|工业|产业|物流|装备制造|综合|` +
		`生态|循环经济|循环|低碳|零碳|精细化工|煤电化工|煤化工|化工|新材料|空港|临空|农业科技|科技)*`
)

var (
	zoneTail = regexp.MustCompile(`^` + zoneQualifiers + `(?:` + zoneKinds + `)$`)
	zoneEnd  = regexp.MustCompile(zoneQualifiers + `(?:` + zoneKinds + `)$`)
	zoneNext = regexp.MustCompile(`^` + zoneQualifiers + `(?:` + zoneKinds + `)`)
)

// zoneKey is the same for all ways of naming one zone.
func zoneKey(word string) string {
	return strings.Replace(zoneName(word), "经济技术开发区", "经济开发区", 1)
}

// zoneName spells a zone's name out: 高新区 is the 高新技术产业开发区, 工业园 the 工业园区.
func zoneName(word string) string {
	for _, e := range []struct{ end, full string }{
		{"高新区", "高新技术产业开发区"},
		{"高新技术产业园区", "高新技术产业开发区"},
		{"高新技术产业开发园区", "高新技术产业开发区"},
		{"经开区", "经济开发区"},
		{"工业园区", "工业园区"},
		{"产业园区", "产业园区"},
		{"物流园区", "物流园区"},
		{"工业园", "工业园区"},
		{"物流园", "物流园区"},
	} {
		if stem, ok := strings.CutSuffix(word, e.end); ok {
			return stem + e.full
		}
	}
	return word
}
