package target

import (
	"cmp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"plangraph/loader/extract/figure"
	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
)

// each reads figures side by side and gives each its own indicator: A、B分别达到1和2,
// 城乡居民收入分别达到1和2.
func (t *text) each(i, n int, p *phrase, s sense, start, end int) {
	names := slices.Repeat([]string{s.indicator}, n)
	quantity, done := ofDone(strings.ReplaceAll(s.indicator, " ", "")) // 增加值、利税分别完成年度计划比例
	if !strings.Contains(t.s[p.a:t.figures[i].From], "接连") {           // 接连突破8万亿元、9万亿元: of one
		names = t.distribute(cmp.Or(quantity, strings.ReplaceAll(s.indicator, " ", "")), start, n)
	}
	for k, name := range names {
		if p.owner != "" && runes(name) <= longestHead/2 {
			names[k] = join(p.owner, name) // 规模工业实现销售收入、利税分别增长37%和48%
		}
	}
	if s.topic && s.indicator == t.said.indicator {
		switch {
		case len(t.said.group) == n:
			names = t.said.group
		case p.each && len(t.recent) == n:
			names = t.recent // 甲达到5亿元，乙达到3亿元，分别增长6%和8%
		case p.each || p.change == "growth" || p.change == "decline":
			if last := lastOf(t.amounts, n); last != nil {
				names = last // 事故59起、死亡56人，分别下降18%、12%
			} else if p.each {
				names = lastOf(t.members, n) // 城镇收入突破1万元，达到1.3万元；农村收入达到6900元，分别增长83%和66%
			}
		}
	}
	if share, ok := strings.CutPrefix(s.indicator, t.said.indicator); ok && strings.HasPrefix(share, "占") && len(t.said.group) == 0 && n > 1 && len(t.amounts) >= n {
		names = nil
		for _, name := range t.amounts[len(t.amounts)-n:] { // 农业用水9亿立方米，工业用水5亿立方米，分别占总用水量的60%、30%
			names = append(names, name+share)
		}
	}
	if head, ok := strings.CutPrefix(s.indicator, t.said.topic); ok && names == nil && s.topic && p.each && t.said.topic != "" && len(t.recent) == n && headOf(head) == "rate" {
		for _, name := range t.recent { // 甲类中心90个，乙类中心30个，覆盖率分别达到95%和80%
			topic, _ := splitHead(name)
			names = append(names, topic+head)
		}
	}
	if names == nil && len(t.said.group) == n && (strings.HasPrefix(s.indicator, "拉动") || strings.HasPrefix(s.indicator, "对")) {
		for _, name := range t.said.group { // 三次产业贡献率分别为1%、32%、67%，拉动经济增长0.4、4.7、8.7个百分点
			for _, w := range [...]string{"对", "拉动", "占"} {
				name, _, _ = strings.Cut(name, w)
			}
			topic, _ := splitHead(name)
			names = append(names, topic+s.indicator)
		}
	}
	places, what := t.placesBefore(start, t.figures[i].From, n)
	switch {
	case what != "":
		names = slices.Repeat([]string{what}, n)
	case places != nil:
		names = slices.Repeat([]string{strings.TrimPrefix(s.indicator, s.prefix)}, n)
	}
	times := t.timesFor(i, n)
	if times == nil && p.each && (names == nil || len(names) == n && len(slices.Compact(slices.Clone(names))) == 1) {
		times = t.yearsOfSpan(n)
	}
	if times == nil && names == nil {
		times = t.horizons(n)
	}
	if names == nil && times == nil {
		if t.figures[i].UnitKind == "count" || p.change == "" {
			n = 1 // 第二个数字另有所指: only the first is certain
		}
	}
	for len(names) < n {
		names = append(names, s.indicator)
	}
	rule := s.rule
	if n > 1 {
		rule = ruleEach
	}
	var group []string
	for k := range n {
		f := &t.figures[i+k]
		if k == 0 && f.Unit == "" {
			f.Unit, f.UnitKind = t.figures[i+n-1].Unit, t.figures[i+n-1].UnitKind
		}
		if f.Unit == "" {
			f.Unit, f.UnitKind = t.figures[i].Unit, t.figures[i].UnitKind
		}
		// a comparator behind the last figure holds for all: 5%和6%以上
		if last := &t.figures[i+n-1]; f.Comparator == fact.CompEq && last.After && !(f.UnitKind == "ratio" && f.Value != nil && f.Value.Num == 100) {
			f.Comparator = last.Comparator
		}
		if first := &t.figures[i]; f.Comparator == fact.CompEq && first.Before {
			f.Comparator = first.Comparator
		}
		name := clean(strings.Replace(names[k], "分别", "", 1)) // 三次产业分别拉动增长
		if !valid(name) {
			continue
		}
		if times != nil {
			t.clock = clock{m: times[k], set: true, sentence: t.sentenceOf(f.Start), clause: -1, of: times}
		}
		if places != nil {
			p.region = places[k]
		}
		if !strings.HasSuffix(name, done) {
			t.state(f, rule, name+done, s.measure, p, start, end)
		} else {
			t.state(f, rule, name, s.measure, p, start, end)
		}
		group = append(group, name)
	}
	if len(group) == 0 {
		return
	}
	t.remember(s, cmp.Or(quantity, s.indicator), p, start, end)
	t.said.group = group
	if len(group) < n {
		t.said.group = nil
	}
}

// placesBefore gives the n places that s[a:b] says something of, each by itself (甲市、乙市 of 甲市、乙市分别完成), and the
// quantity that it tells of them where that stands behind the last (甲县、乙县存栏量分别达到). nil where it names none, or others.
func (t *text) placesBefore(a, b, n int) (places []string, what string) {
	names, _, ok := strings.Cut(t.s[a:b], "分别")
	if places = partsOf(strings.TrimSpace(names)); !ok || len(places) != n {
		return nil, ""
	}
	last := places[n-1]
	for i := range last {
		if isPlace(last[:i]) && headOf(last[i:]) != "" {
			places[n-1], what = last[:i], last[i:]
		}
	}
	if slices.ContainsFunc(places, func(name string) bool { return !isPlace(name) }) {
		return nil, ""
	}
	if before := t.prior.indicator; what != "" && strings.HasSuffix(before, what) {
		what = before // 肉牛饲养量达到200万头。甲县、乙县饲养量分别达到80万头、30万头
	}
	return places, what
}

// lastOf gives the last n of names, one told twice running counted once; nil where there are fewer.
func lastOf(names []string, n int) []string {
	var out []string
	for _, name := range slices.Backward(names) {
		if len(out) == 0 || out[len(out)-1] != name {
			out = append(out, name)
		}
		if len(out) == n {
			slices.Reverse(out)
			return out
		}
	}
	return nil
}

// apart gives the indicators that one figure f is told of, each by itself: of A、B均达到5, and
// of two rates or the growth of two sums side by side (入学率和巩固率达到98%). nil where it is told of one.
func (t *text) apart(name, rule string, p *phrase, f *figure.Figure, at int) []string {
	if p.each && rule == ruleTopic && name == t.said.indicator && f.Value != nil {
		if len(t.said.group) > 1 {
			return t.said.group // A和B分别达到1和2，年均增长均超过3%
		}
		if len(t.recent) > 1 {
			return t.recent // A达到1，B达到2，均增长3%以上
		}
		return nil
	}
	whose, share, several := strings.Cut(name, "分别占")
	if !several {
		whose = name
	}
	items := partsOf(whose)
	n := len(items)
	if several && n > 1 && f.UnitKind == "ratio" {
		for i := range items {
			items[i] += "占" + share // 幼儿园数、在园幼儿数分别占总数80%以上
		}
		return items
	}
	if n < 2 || n > longestList || f.Value == nil || strings.Contains(name, "等") || rule == ruleCount || rule == ruleSubset {
		return nil
	}
	if grown := p.change == "growth" || p.change == "decline"; !p.each && grown && (f.UnitKind == "ratio" || f.Unit == "倍") {
		for _, item := range items {
			if topic, tag := splitHead(item); tag != "sum" && (tag != "full" || topic == item) || runes(topic) < 2 {
				return nil
			}
		}
		return items // 财政总收入和地方财政收入年均增长13%
	}
	if !p.each {
		if f.UnitKind != "ratio" || p.change != "level" && p.change != "" {
			return nil
		}
		for _, item := range items {
			if topic, tag := splitHead(item); tag != "rate" && !strings.HasSuffix(item, "率") || topic == "" && item != items[0] && runes(item) < 3 {
				return nil
			}
		}
	}
	names := t.distribute(name, at, n)
	for _, name := range names {
		if runes(name) < 2 {
			return nil
		}
	}
	return names
}

// timesFor gives each of the n figures from i on its own year where as many years stand
// side by side before them (2023年、2024年分别完成100个、120个); nil where they do not.
func (t *text) timesFor(i, n int) []period.Mention {
	at := t.figures[i].From
	last := sort.Search(len(t.times), func(k int) bool { return t.times[k].Start >= at })
	if last < n {
		return nil
	}
	out := t.times[last-n : last]
	for k, m := range out {
		if m.Kind != period.Point || t.sentenceOf(m.Start) != t.sentenceOf(at) {
			return nil
		}
		if k > 0 && !endsJoint(t.s[out[k-1].End:m.Start]) {
			return nil
		}
	}
	return out
}

// yearsOfSpan gives each of n years by itself where the span that holds has as many: 2002—2004年支出分别为5万元、6万元、9万元;
// nil where it has not.
func (t *text) yearsOfSpan(n int) []period.Mention {
	if t.clock.m.Kind == period.Point && len(t.clock.of) == n {
		return t.clock.of
	}
	m := t.clock.m
	if !t.clock.set || n < 2 || m.Kind != period.Span || m.Back > 0 || m.Period.From == 0 || m.Period.To-m.Period.From+1 != n {
		return nil
	}
	var out []period.Mention
	for y := m.Period.From; y <= m.Period.To; y++ {
		one := m
		one.Kind, one.Period = period.Point, fact.Period{From: y, To: y}
		out = append(out, one)
	}
	return out
}

// horizons gives the n years, and no more, by which the paragraph has told so far what is to be reached: 2022年 and 2030年 of
// 到2022年和2030年，A分别达到1和2；B分别达到3和4. nil where it has told of others.
func (t *text) horizons(n int) []period.Mention {
	var out []period.Mention
	for _, m := range t.times[:t.nextTime] {
		if m.Kind != period.Point || t.past(m) || m.Period.To == 0 {
			continue
		}
		if len(out) == 0 || m.Period.To > out[len(out)-1].Period.To {
			out = append(out, m)
		} else if !slices.ContainsFunc(out, func(o period.Mention) bool { return o.Period == m.Period }) {
			return nil
		}
	}
	if len(out) != n || n < 2 {
		return nil
	}
	return out
}

// yearsEach gives the years that figure i is told of each by itself: 2024年 and 2025年 of 2024年、2025年各新增300张.
// nil where it is told of one time or of none.
func (t *text) yearsEach(i int, p *phrase) []period.Mention {
	if !p.each {
		return nil
	}
	for n := longestList; n > 1; n-- {
		if years := t.timesFor(i, n); years != nil {
			return years
		}
	}
	return nil
}

// distribute parts a coordinated indicator into n, each whole: the shared head goes
// back to those that lack it, the shared topic as well. nil where it does not part
// into n.
func (t *text) distribute(name string, at, n int) []string {
	if i, j := strings.Index(name, "（"), strings.Index(name, "下同）"); i > 0 && j > i {
		name = name[:i] + name[j+len("下同）"):] // 生产总值（预计，下同）、财政收入
	}
	if n == 2 {
		for _, pair := range [...][3]string{{"城、乡居民", "城镇居民", "农村居民"}, {"住宿餐饮业", "住宿业", "餐饮业"}, {"批发零售业", "批发业", "零售业"}, {"城乡常住", "城镇常住", "农村常住"}, {"城乡", "城镇", "农村"}, {"城镇和农村", "城镇", "农村"}, {"城镇、农村", "城镇", "农村"}, {"城镇与农村", "城镇", "农村"}, {"城镇和农村牧区", "城镇", "农村牧区"}, {"城镇、牧区", "城镇", "牧区"}, {"城镇和牧区", "城镇", "牧区"}, {"城镇、农牧区", "城镇", "农牧区"}, {"城镇和农牧区", "城镇", "农牧区"}} {
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
	items := partsOf(name)
	if len(items) != n {
		items = strings.Split(name, "、") // 甲及乙、丙及丁
	}
	if len(items) != n {
		// 甲、乙和丙三项的比例: the last joint may be part of a name
		return nil
	}
	for k := range items {
		if trimmed := strings.TrimLeft(items[k], "0123456789"); trimmed != items[k] && runes(trimmed) > 3 && startsWith(trimmed, []string{"个", "家", "项", "条", "座", "所", "处", "户"}) {
			_, size := utf8.DecodeRuneInString(trimmed)
			items[k] = trimmed[size:] // 5个省重点项目、61个市重点项目
		}
	}
	shareFront(items)
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
	if i := strings.LastIndex(topicLast, "的"); strings.HasSuffix(last, "率") && tag != "" && i > 0 && runes(topicLast[i:]) > 2 && runes(topicLast[:i]) >= 2 && !anyContains(items[:n-1], "的") {
		topicLast, head = last[:i], last[i+len("的"):] // 甲材料、乙材料的国内市场占有率
		last, items[n-1] = topicLast+head, topicLast+head
	}
	if branch, ok := strings.CutSuffix(topicLast, "产业"); ok && branch != "" && tag != "" && !anyContains(items[:n-1], "业") {
		topicLast, head = branch, "产业"+head // 航空航天、轨道交通、新材料产业规模
	}
	for _, w := range [...]string{"户籍", "常住"} {
		if rest, ok := strings.CutSuffix(topicLast, w); ok && rest != "" && head == "人口" && !anyContains(items[:n-1], w) {
			topicLast, head = rest, w+head // 17岁以下、60岁以上户籍人口
		}
	}
	own := peerOf(items[:n-1], last)
	if own != "" {
		topicLast, head = own, last[len(own):]
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
	if rest := strings.TrimPrefix(first, "对"); rest != first {
		for k := 1; k < n; k++ {
			items[k] = "对" + strings.TrimPrefix(items[k], "对") // 对东盟、非洲出口
		}
	}
	for k := range items[:n-1] {
		if _, size := utf8.DecodeRuneInString(last); runes(items[k]) == 1 && runes(last) > 3 && own == "" {
			items[k] += last[size:] // 轻、重工业占比
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
		case strings.HasSuffix(items[k], "GDP"), strings.HasSuffix(items[k], "能耗") && strings.HasSuffix(head, "量"): // needs no head
		case k < n-1 && strings.HasSuffix(items[k], "需氧量") && runes(head) > 1:
			items[k] += head // 化学需氧量、氨氮减排量
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
			items[k] += "率" // 本地转化和精深加工率
		case k < n-1 && (ownTag == "" || ownTag == "full" && runes(items[k][len(own):]) == 1 && runes(head) > 1) && tag != "" && topicLast != "":
			items[k] = join(items[k], head) // 城镇污水、生活垃圾处理率
		case k > 0 && strings.HasPrefix(items[k], "通") && strings.Contains(items[0][1:], "通"):
			items[k] = items[0][:strings.LastIndex(items[0], "通")] + items[k] // 行政村通沥青（水泥）路率、通客车率
		case k > 0 && shortRate(items[k]) && rateOf(items[0]) != "" && !shortRate(items[0]):
			items[k] = rateOf(items[0]) + items[k] // 铁路复线率、电化率
		case k > 0 && ownTag != "" && own == "" && firstTag != "" && !strings.HasSuffix(items[0], "生产总值") && topic != "" && (!strings.ContainsAny(items[k], topic) || len(join(topic, items[k])) < len(topic)+len(items[k])): // but 电力装机、用电量
			items[k] = join(topic, items[k]) // 肉牛存栏、出栏, 商品房销售面积、销售额
		}
	}
	return items
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

// kindsOfPlace and ranksOfPlace are such words that set places against each other.
var (
	kindsOfPlace = []string{"城镇", "城市", "县城", "乡镇", "农村", "乡村", "农牧区"}
	ranksOfPlace = []string{"省级", "市级", "县级", "乡级", "村级"}
)

// peerOf gives the word that last begins with, where all of items are its peers: 初中 of 小学、初中生均校舍面积.
// Empty elsewhere.
func peerOf(items []string, last string) string {
	for _, group := range peers {
		i := slices.IndexFunc(group, func(w string) bool { return strings.HasPrefix(last, w) && len(last) > len(w) })
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

// anyContains tells that one of items contains s.
func anyContains(items []string, s string) bool {
	return slices.ContainsFunc(items, func(item string) bool { return strings.Contains(item, s) })
}

// shortRate tells that name is a rate of one word, which says of what it is only with the words before
// (电化率).
func shortRate(name string) bool {
	n := runes(name)
	return strings.HasSuffix(name, "率") && (n == 3 || n == 4) && heads()[name] == ""
}

// rateOf gives of what a rate is: 铁路 of 铁路复线率, 学前教育 of 学前教育毛入园率.
func rateOf(name string) string {
	if !strings.HasSuffix(name, "率") {
		return ""
	}
	topic, _ := splitHead(name)
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
	if n < 2 || len(b) < n+2 || a[n-1] != b[n-1] || a[0] == b[0] || n > 2 && a[n-2] != b[n-2] || n > 5 || headOf(item) != "" && headOf(last) != "rate" && !strings.HasSuffix(last, "份额") {
		return ""
	}
	return string(b[n:])
}

// before gives the character that ends at byte i of s.
func before(s string, i int) string {
	_, n := utf8.DecodeLastRuneInString(s[:i])
	return s[i-n : i]
}

// partsOf parts a name at 、 and at 和, 与, 及 outside brackets.
func partsOf(name string) []string {
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
				if r == '及' && strings.ContainsAny(before(name, i), "普惠涉波") || r == '和' && (strings.ContainsAny(before(name, i), "饱共") || strings.HasSuffix(name[:i], "碳中")) {
					continue // 普及率, 碳中和
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
