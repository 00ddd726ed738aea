package target

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"plangraph/loader/runeset"
)

// twofold are words for two things at once, with the name of each.
var twofold = [...][3]string{
	{"城、乡居民", "城镇居民", "农村居民"},
	{"住宿餐饮业", "住宿业", "餐饮业"},
	{"批发零售业", "批发业", "零售业"},
	{"城乡常住", "城镇常住", "农村常住"},
	{"城乡", "城镇", "农村"},
	{"城镇和农村", "城镇", "农村"},
	{"城镇、农村", "城镇", "农村"},
	{"城镇与农村", "城镇", "农村"},
	{"城镇和农村牧区", "城镇", "农村牧区"},
	{"城镇、牧区", "城镇", "牧区"},
	{"城镇和牧区", "城镇", "牧区"},
	{"进口、出口", "进口", "出口"},
	{"进口和出口", "进口", "出口"},
	{"城镇、农牧区", "城镇", "农牧区"},
	{"城镇和农牧区", "城镇", "农牧区"},
}

// distribute parts a coordinated indicator into n, each whole: the shared head goes
// back to those that lack it, the shared topic as well. nil where it does not part
// into n.
func (t *text) distribute(name string, at, n int) []string {
	if i, j := strings.Index(name, "（"), strings.Index(name, "下同）"); i > 0 && j > i {
		name = name[:i] + name[j+len("下同）"):] // 生产总值（预计，下同）、财政收入
	}
	if i := strings.LastIndex(name, "（"); i > 0 && strings.HasSuffix(name, "）") && startsWith(name[i+len("（"):], []string{"含", "包括", "不含"}) {
		name = name[:i] // 化学需氧量和氨氮排放量（含工业、生活）
	}
	name = unsummed(name, n)
	if n == 2 {
		for _, pair := range twofold {
			if strings.HasPrefix(pair[0], "城乡") && len(partsOf(name)) == n {
				continue // 城乡养老、医疗保险参保率
			}
			if i := strings.Index(name, pair[0]); i >= 0 && !(pair[0] == "城镇和农村" && strings.HasPrefix(name[i:], "城镇和农村牧区")) {
				rest := name[i+len(pair[0]):]
				return []string{name[:i] + pair[1] + rest, name[:i] + pair[2] + rest}
			}
		}
	}
	if len(partsOf(name)) == 1 || strings.Contains(name, "、三产业") || strings.Contains(name, "、三次产业") || strings.Contains(name, "第一、二产业") {
		if fused := fusedList(name, n); fused != nil {
			return fused
		}
	}
	if listed := t.enumerated(name, at, n); listed != nil {
		return listed
	}
	if i := strings.LastIndex(name, "等"); i > 0 && headOf(name) != "" && !strings.ContainsAny(before(name, i), "高中初同平均优") {
		if items := partsOf(name[:i]); len(items) == n { // 食品、医药等产业增加值
			for k := range items {
				items[k] += uncounted(name[i+len("等"):], n)
			}
			return items
		}
	}
	items := t.withOthers(partsOf(name), name, at)
	if len(items) != n {
		items = strings.Split(name, "、") // 甲及乙、丙及丁
	}
	if len(items) != n {
		// 甲、乙和丙三项的比例: the last joint may be part of a name
		return nil
	}
	for k := range items {
		if trimmed := strings.TrimLeft(items[k], "0123456789"); trimmed != items[k] && runes(trimmed) > 3 {
			if unit, size := utf8.DecodeRuneInString(trimmed); strings.ContainsRune("个家项条座所处户", unit) {
				items[k] = trimmed[size:] // 5个省重点项目、61个市重点项目
			}
		}
	}
	for k := range items {
		items[k] = strings.TrimPrefix(items[k], "实现") // 接待游客、实现旅游收入
	}
	shareFront(items)
	if those := havingThose(items); those != nil {
		return those
	}
	last := items[n-1]
	topicLast, tag := splitHead(last)
	if before, _, ok := strings.Cut(last, "占"); ok && tag != "" {
		if topic, _ := splitHead(before); topic != "" {
			topicLast = topic // 增加值占地区生产总值比重 is shared whole
			if sameHead(before, items[0]) {
				topicLast = before // 民间投资、工业投资占全部投资比重
			}
		}
	}
	head := last[len(topicLast):]
	if i := strings.Index(topicLast, "中"); tag == "rate" && i > len("中") && runes(topicLast[i:]) > 2 && !anyContains(items[:n-1], "中") {
		topicLast, head = last[:i], last[i:] // 公交、出租车中新能源车辆占比
	}
	if strings.HasSuffix(last, "率") && tag != "" && !anyContains(items[:n-1], "的") {
		if i := ratedOf(topicLast); i > 0 {
			topicLast, head = last[:i], last[i+len("的"):] // 甲材料、乙材料的国内市场占有率
			last, items[n-1] = topicLast+head, topicLast+head
		}
	}
	for _, w := range [...]string{"淘汰", "新增", "化解", "压减", "关停"} {
		if i := strings.Index(last, w); i > 0 && tag == "sum" && !anyContains(items[:n-1], w) {
			topicLast, head = last[:i], last[i:] // 煤炭、电解铝分别淘汰落后产能
		}
	}
	if branch, ok := strings.CutSuffix(topicLast, "产业"); ok && branch != "" && tag != "" && !anyContains(items[:n-1], "业") {
		topicLast, head = branch, "产业"+head // 航空航天、轨道交通、新材料产业规模
	}
	if branch, _, ok := strings.Cut(topicLast, "行业"); ok && branch != "" && tag != "" && !anyContains(items[:n-1], "业") {
		topicLast, head = branch, last[len(branch):] // 水泥、钢铁行业产能利用率
	}
	for _, w := range [...]string{"新增就业", "再就业"} {
		if who, ok := strings.CutSuffix(last, w); ok && who != "" && tag == "" && !anyContains(items[:n-1], "就业") {
			topicLast, head, tag = who, w, "sum" // 退役军人、残疾人新增就业
		}
	}
	for _, w := range [...]string{"户籍", "常住"} {
		if rest, ok := strings.CutSuffix(topicLast, w); ok && rest != "" && head == "人口" && !anyContains(items[:n-1], w) {
			topicLast, head = rest, w+head // 17岁以下、60岁以上户籍人口
		}
	}
	peer := peerOf(items[:n-1], last)
	if peer != "" {
		topicLast, head = peer, last[len(peer):]
	}
	first := items[0]
	if per := cmp.Or(perUnit(first), perOf(first)); per != "" && !(strings.HasSuffix(last, "排放量") && anyContains(items, "化学需氧量")) {
		for k := 1; k < n; k++ {
			if perUnit(items[k]) == "" && perOf(items[k]) == "" {
				items[k] = per + items[k]
			}
		}
	}
	if i := strings.LastIndex(first, "的"); i > 0 && runes(first[i:]) <= 5 && !anyContains(items[1:], "的") {
		for k := 1; k < n; k++ {
			items[k] = first[:i+len("的")] + items[k] // 单位运输周转量的能耗和碳排放
		}
	}
	for _, w := range [...]string{"机场", "口岸"} {
		if i := strings.Index(first, w); i > 0 && !anyContains(items[1:], w) {
			for k := 1; k < n; k++ {
				items[k] = first[:i+len(w)] + items[k] // 甲城机场旅客、货邮吞吐量
			}
		}
	}
	for _, w := range [...]string{"开发区", "高新区", "经开区", "园区"} {
		if whose, what, ok := strings.Cut(first, w); ok && headOf(what) == "sum" && !anyContains(items[1:], w) {
			for k := 1; k < n; k++ {
				if headOf(items[k]) == "sum" {
					items[k] = whose + w + items[k] // 开发区营业收入、税收收入
				}
			}
		}
	}
	for _, w := range [...]string{"出栏", "存栏", "饲养"} {
		if kind, ok := strings.CutPrefix(first, w); ok && kind != "" && headOf(kind) == "" && !anyContains(items[1:], w) {
			for k := 1; k < n; k++ {
				items[k] = w + items[k] // 出栏牛、羊、肉兔
			}
		}
	}
	if rest := strings.TrimPrefix(first, "对"); rest != first {
		for k := 1; k < n; k++ {
			items[k] = "对" + strings.TrimPrefix(items[k], "对") // 对东盟、非洲出口
		}
	}
	for k := range items[:n-1] {
		if _, size := utf8.DecodeRuneInString(last); runes(items[k]) == 1 && runes(last) > 3 && peer == "" && !strings.Contains("猪牛羊驴鸡鸭鹅鱼兔", items[k]) {
			items[k] += last[size:] // 轻、重工业占比, but 牛、羊、家禽出栏
		}
		if items[k] == "国家" && levelOf(last) != "" {
			items[k] += "级" // 国家和市级示范社
		}
		items[k] += afterTwin(items[k], last)
		if sortOf(items[k]) != "" && sortOf(last) == "" && !(tag != "" && strings.HasSuffix(items[k], "类")) { // 肉类、水产品产量
			items[k] += tailOf(last) // 国家级、省级产业园
		}
	}
	topic, firstTag := splitHead(items[0])
	for k := range items {
		own, ownTag := splitHead(items[k])
		switch {
		case strings.HasSuffix(items[k], "GDP"),
			strings.HasSuffix(items[k], "能耗") && strings.HasSuffix(head, "量"),
			strings.HasPrefix(items[k], "接待") && !strings.HasSuffix(head, "人次"):
			// needs no head
		case k < n-1 && strings.HasSuffix(items[k], "需氧量") && runes(head) > 1:
			items[k] += head // 化学需氧量、氨氮减排量
		case k < n-1 && strings.HasPrefix(head, "占") && strings.Contains(head, "生产总值") && (ownTag == "" || strings.HasSuffix(items[k], "数") || strings.HasSuffix(items[k], "数量")):
			// 死亡人数和直接经济损失占生产总值比重: no number of heads is a share of money
		case k < n-1 && strings.HasPrefix(head, "占") && head != "占比" && !strings.Contains(items[k], "占"):
			items[k] += head // 床位数、门诊量均占总量比重
		case k < n-1 && strings.HasSuffix(items[k], "存") && strings.HasPrefix(items[k+1], "贷款"):
			items[k+1] = strings.TrimSuffix(items[k], "存") + items[k+1]
			items[k] += last[len("贷"):] // 本外币存、贷款余额
		case k < n-1 && strings.HasSuffix(items[k], "存款") && last == "贷款余额":
			items[n-1] = strings.TrimSuffix(items[k], "存款") + last
			items[k] += "余额" // 各项存款、贷款余额
		case k < n-1 && (head == "占比" || head == "比重" || head == "比例") && ownTag != "rate" && ownTag != "":
			items[k] += head // 发电量、用电量占比
		case k < n-1 && ownTag == "" && tag == "full" && topicLast == last && strings.HasSuffix(last, "率") && runes(last) > 3:
			if word := []rune(last); facility(items[k]) || strings.HasSuffix(items[k], "设施") {
				items[k] += string(word[len(word)-len([]rune("开放率")):]) // 图书馆和学校场地开放率
			} else {
				items[k] += "率" // 本地转化和精深加工率
			}
		case k < n-1 && (ownTag == "" || ownTag == "full" && runes(items[k][len(own):]) == 1 && runes(head) > 1) && (tag != "" && topicLast != "" || peer != ""):
			items[k] = join(items[k], head) // 城镇污水、生活垃圾处理率
		case k > 0 && strings.HasPrefix(items[k], "通") && strings.Contains(items[0][1:], "通"):
			items[k] = items[0][:strings.LastIndex(items[0], "通")] + items[k] // 行政村通沥青（水泥）路率、通客车率
		case k > 0 && casualty(items[0], strings.TrimSuffix(items[k], "人数")) != "":
			items[k] = casualty(items[0], strings.TrimSuffix(items[k], "人数")) // 事故起数、受伤人数、直接经济损失
		case k > 0 && runes(items[k]) == 3 && dealtWith(items[0]) != "" && strings.HasSuffix(items[k], "数"):
			items[k] = dealtWith(items[0]) + items[k] // 诈骗案件受理数、财损数
		case k > 0 && (shortRate(items[k]) || ofHandling(items[k])) && rateOf(items[0]) != "" && !shortRate(items[0]):
			items[k] = rateOf(items[0]) + items[k] // 铁路复线率、电化率
		case k > 0 && ownTag == "rate" && heads()[own] != "" && firstTag != "" && firstTag != "rate" && runes(topic) >= 2 && topic != items[0]:
			items[k] = join(topic, items[k]) // 清洁能源发电量、用电量占比
		case k > 0 && ownTag != "" && own == "" && firstTag != "" && topic != "" &&
			!strings.HasSuffix(items[0], "生产总值") && lacks(items[k], topic):
			items[k] = join(topic, items[k]) // 肉牛存栏、出栏, 商品房销售面积、销售额
		}
	}
	return items
}

// withOthers gives each of items, into which name parts behind byte at, those with whom it is done where 与 joins them to the first
// alone: 与沿线国家对外投资 of 与沿线国家货物贸易、对外投资.
func (t *text) withOthers(items []string, name string, at int) []string {
	i := strings.Index(items[0], "国家")
	k := strings.Index(t.s[at:min(len(t.s), at+window)], items[0])
	if i <= 0 || k < 0 || !strings.HasSuffix(strings.TrimRight(t.s[:at+k], " "), "与") {
		return items
	}
	with := "与" + items[0][:i+len("国家")]
	for k := range items {
		items[k] = with + strings.TrimPrefix(items[k], items[0][:i+len("国家")])
	}
	return items
}

// havingThose gives each of items whole where they are what some have, who stand behind the last: 有研发机构的企业占比 and
// 有研发活动的企业占比 of 有研发机构、研发活动的企业占比. nil elsewhere.
func havingThose(items []string) []string {
	last := items[len(items)-1]
	i := strings.LastIndex(last, "的")
	if i <= 0 || headOf(last) != "rate" || !strings.HasPrefix(items[0], "有") || anyContains(items[:len(items)-1], "的") {
		return nil
	}
	out := make([]string, len(items))
	for k, item := range items {
		out[k] = "有" + strings.TrimPrefix(strings.TrimSuffix(item, last[i:]), "有") + last[i:]
	}
	return out
}

// ratedOf gives where 的 stands between those that a rate is of and what they are rated by, in the rate's name without
// its head: 材料的国内市场. 0 where there is none, or the words before it say but what is rated (符合标准的).
func ratedOf(topic string) int {
	i := strings.LastIndex(topic, "的")
	if i <= 0 || runes(topic[i:]) <= 2 || runes(topic[:i]) < 2 ||
		startsWith(topic, []string{"符合", "具备", "具有", "纳入", "列入"}) {
		return 0
	}
	return i
}

// lacks tells that name leaves out the topic told before it: it has no character of it or begins with its end (出栏 of
// 肉牛, but not 用电量 of 电力).
func lacks(name, topic string) bool {
	return !strings.ContainsAny(name, topic) || len(join(topic, name)) < len(topic)+len(name)
}

// ofThoseTold gives each of those of whom the last list has told something else the quantity name, which leaves them out:
// 蔬菜冷藏量 and 水果冷藏量 for 冷藏量 behind 蔬菜总产量 and 水果总产量. nil where name needs none of them.
func (t *text) ofThoseTold(name string, n int) []string {
	group := t.said.group
	if len(group) != n || n < 2 || t.said.stale || runes(name) > longestHead/2 || headOf(name) == "" && !measured(name) {
		return nil
	}
	shared := group[0]
	for _, g := range group[1:] {
		for !strings.HasSuffix(g, shared) {
			_, size := utf8.DecodeRuneInString(shared)
			shared = shared[size:]
		}
	}
	names := slices.Clone(group)
	for k, g := range group {
		if names[k] = strings.TrimSuffix(g, shared); names[k] == "" || runes(shared) < 2 {
			return nil
		}
		names[k] += name
	}
	return names
}

// ofMembers gives each of those that the sentence has counted last what name says of one of them: 省级项目完成投资 and 市级项目完成投资 of
// 实施省级项目5个、市级项目20个，分别完成投资. nil where it says nothing of one.
func (t *text) ofMembers(name string, n int) []string {
	told := lastOf(t.members, n)
	for _, member := range told {
		if said, ok := strings.CutPrefix(name, member); ok && said != "" {
			for k := range told {
				told[k] += said
			}
			return told
		}
	}
	return nil
}

// peers are words of which lists name several before what they share.
var peers = [...][]string{
	{"幼儿园", "小学", "初中", "普通高中", "高中", "中职", "高职", "本科"},
	kindsOfPlace,
	{"肉类", "果蔬", "水产品", "禽蛋", "奶类", "粮食", "蔬菜", "水果", "肉", "蛋", "奶", "鱼", "粮", "油", "菜", "果"},
	{"水稻", "小麦", "玉米", "马铃薯", "大豆", "油菜", "棉花"},
	{"男性", "女性", "老年人", "儿童", "妇女", "残疾人"},
	ranksOfPlace,
}

// peerOf gives the word that last begins with, where all of items are its peers: 初中 of 小学、初中生均校舍面积.
// Empty elsewhere.
func peerOf(items []string, last string) string {
	for _, group := range peers {
		i := slices.IndexFunc(group, func(w string) bool {
			rest, ok := strings.CutPrefix(last, w)
			return ok && rest != "" && (runes(w) > 1 || elliptical(rest)) // but 油 is not all of 油料产量
		})
		if i < 0 {
			continue
		}
		own := group[i]
		if slices.IndexFunc(items, func(item string) bool { return !slices.Contains(group, item) }) < 0 {
			return own
		}
	}
	return ""
}

// uncounted drops from the front of s that there are n of what it names: 八大类 of 八大类工程投资.
func uncounted(s string, n int) string {
	if n > 10 {
		return s
	}
	for _, count := range [...]string{string([]rune("一二三四五六七八九十")[n-1]), strconv.Itoa(n)} {
		for _, unit := range [...]string{"大类", "大", "类", "个"} {
			if rest, ok := strings.CutPrefix(s, count+unit); ok {
				return rest
			}
		}
	}
	return s
}

// unsummed takes out of a list of n branches what counts and ranks them: 机械、纺织、食品三大主导产业产值 is 机械、纺织、食品产业产值.
func unsummed(name string, n int) string {
	if n > 10 {
		return name
	}
	for _, count := range [...]string{string([]rune("一二三四五六七八九十")[n-1]), strconv.Itoa(n)} {
		list, rest, ok := strings.Cut(name, count+"大")
		if !ok || !strings.Contains(list, "、") {
			continue
		}
		for _, w := range [...]string{"主导", "支柱", "优势", "特色", "传统", "重点"} {
			rest = strings.TrimPrefix(rest, w)
		}
		if strings.HasPrefix(rest, "产业") {
			return list + rest
		}
	}
	return name
}

// anyContains tells that one of items contains s.
func anyContains(items []string, s string) bool {
	return slices.ContainsFunc(items, func(item string) bool { return strings.Contains(item, s) })
}

// shortRate tells that name is a rate of one word, which says of what it is only with the words before
// (电化率).
func shortRate(name string) bool {
	return ofOneWord(name) && heads()[name] == ""
}

// dealtWith gives the things of which name is how many were dealt with in some way: 诈骗案件 of 诈骗案件受理数. Empty elsewhere.
func dealtWith(name string) string {
	word := []rune(strings.TrimSuffix(name, "数"))
	n := len(word) - len([]rune("受理"))
	if n < 2 || works()[string(word[n:])] == "" {
		return ""
	}
	return string(word[:n])
}

// rateOf gives of what a rate is: 铁路 of 铁路复线率, 学前教育 of 学前教育毛入园率.
func rateOf(name string) string {
	if !strings.HasSuffix(name, "率") {
		return ""
	}
	topic, _ := splitHead(name)
	if strings.HasPrefix(name[len(topic):], "保险") {
		topic += "保险"
	}
	if topic == name {
		_, n := utf8.DecodeLastRuneInString(name)
		for k := 0; k < 2; k++ {
			_, size := utf8.DecodeLastRuneInString(name[:len(name)-n])
			n += size
		}
		topic = name[:len(name)-n]
	}
	if runes(topic) < 2 {
		return ""
	}
	return topic
}

// afterTwin gives what follows in last the word that stands for item there, where both are words of
// as many characters and end alike: 教师 of 公办、民办教师, 人均居住面积 of 城镇居民、农村居民人均居住面积.
func afterTwin(item, last string) string {
	a, b := []rune(item), []rune(last)
	n := len(a)
	if n < 2 || n > 5 || len(b) < n+2 || a[n-1] != b[n-1] || a[0] == b[0] || n > 2 && a[n-2] != b[n-2] {
		return ""
	}
	if headOf(item) != "" && headOf(last) != "rate" && !strings.HasSuffix(last, "份额") {
		return "" // a quantity of its own
	}
	return string(b[n:])
}

// before gives the character that ends at byte i of s.
func before(s string, i int) string {
	_, n := utf8.DecodeLastRuneInString(s[:i])
	return s[i-n : i]
}

// partMarks part a name, or close a quotation that may part it.
var partMarks = runeset.Of("、和与及”")

// partsOf parts a name at 、 and at 和, 与, 及 outside brackets.
func partsOf(name string) []string {
	if name != "" && !partMarks.In(name) {
		return []string{name} // by far most
	}
	var out []string
	depth, from := 0, 0
	for i, r := range name {
		switch r {
		case '（', '(', '“', '《':
			depth++
		case '）', ')', '”', '》':
			depth--
			if next := i + len(string(r)); r == '”' && depth == 0 && strings.HasPrefix(name[next:], "“") {
				out = append(out, name[from:next]) // “小升规”“个转企”
				from = next
			}
		case '、', '和', '与', '及':
			if depth == 0 && i > from {
				if r == '及' && strings.HasPrefix(name[i:], "及以") {
					continue // 二级及以上
				}
				if r == '及' && strings.ContainsAny(before(name, i), "普惠涉波") {
					continue // 普及率
				}
				if r == '和' && (strings.ContainsAny(before(name, i), "饱共") || strings.HasSuffix(name[:i], "碳中")) {
					continue // 饱和度, 碳中和
				}
				if r == '与' && strings.HasPrefix(name[i:], "与发展") || r == '和' && strings.HasPrefix(name[i:], "和平") {
					continue
				}
				out = append(out, name[from:i])
				from = i + len(string(r))
			} else if depth == 0 {
				from = i + len(string(r))
			}
		}
	}
	if from < len(name) {
		out = append(out, name[from:])
	}
	return out
}
