package target

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// each reads figures side by side and gives each its own indicator: A、B分别达到1和2,
// 城乡居民收入分别达到1和2.
func (t *text) each(i, n int, p *phrase, s sense, start, end int) {
	names := slices.Repeat([]string{s.indicator}, n)
	quantity, done := ofDone(strings.ReplaceAll(s.indicator, " ", "")) // 增加值、利税分别完成年度计划比例
	if !strings.Contains(t.s[p.a:t.figures[i].From], "接连") {           // 接连突破8万亿元、9万亿元: of one
		names = t.distribute(cmp.Or(quantity, strings.ReplaceAll(s.indicator, " ", "")), start, n)
	}
	if names == nil && p.each {
		names = t.ofThoseTold(s.indicator, n)
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
	if names == nil && p.each && s.topic {
		names = t.ofMembers(s.indicator, n)
	}
	if head, ok := strings.CutPrefix(s.indicator, t.said.topic); ok && names == nil && s.topic && p.each && t.said.topic != "" && headOf(head) == "rate" {
		told := t.recent
		if len(told) != n {
			told = lastOf(t.amounts, n)
		}
		for _, name := range told { // 甲类中心90个，乙类中心30个，覆盖率分别达到95%和80%
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
	if times != nil && strings.Contains(t.s[p.a:max(p.a, times[0].Start)], s.indicator[:min(len(s.indicator), len("创建"))]) {
		name := phrase{a: p.a, b: times[0].Start}
		t.trimBack(&name)
		names, start = slices.Repeat([]string{t.str(name)}, n), t.skipJoint(p.a, times[0].Start) // 创建率2022年、2023年分别达到90%、95%
	}
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
		if last := &t.figures[i+n-1]; f.Unit != "" && strings.Trim(f.Unit, multipliers) == "" && strings.Trim(last.Unit, multipliers) != "" {
			f.Unit, f.UnitKind = f.Unit+strings.TrimLeft(last.Unit, multipliers), last.UnitKind // 10万、3万平方公里
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
		whole := name
		if !strings.HasSuffix(name, done) {
			whole += done
		}
		measure := s.measure
		if m := t.moved(i + k); k > 0 && m != nil {
			measure = changeBy(m.Tag, f) // 分别增长5%、下降3%
		}
		if f.UnitKind == "point" && measure == fact.MeasureGrowth && (headOf(name) == "rate" || strings.HasSuffix(name, "率")) {
			measure = fact.MeasureIncrement // 分别提高5.4、2.4个百分点 adds to rates
		}
		t.state(f, rule, whole, measure, p, start, end)
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

// multipliers are the characters of units that say but how many thousands.
const multipliers = "十百千万亿"

// placesBefore gives the n places that s[a:b] says something of, each by itself (甲市、乙市 of 甲市、乙市分别完成), and the
// quantity that it tells of them where that stands behind the last (甲县、乙县存栏量分别达到). nil where it names none, or others.
func (t *text) placesBefore(a, b, n int) (places []string, what string) {
	names, _, ok := strings.Cut(t.s[a:b], "分别")
	if places = partsOf(runeset.Spaces.Trim(names)); !ok || len(places) != n {
		return nil, ""
	}
	last := places[n-1]
	for i := range last {
		if isPlace(last[:i]) && headOf(last[i:]) != "" {
			places[n-1], what = last[:i], last[i:]
		}
	}
	if slices.ContainsFunc(places, func(name string) bool { return !isPlace(name) || slices.Contains(kindsOfPlace, name) }) { // but 城市、县城建成区面积
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
		if len(t.amounts) == 2 {
			return t.amounts // 接待游客900万人次，实现收入65亿元，各增长15%
		}
		return nil
	}
	if both := t.distribute(name, at, 2); p.each && strings.HasPrefix(name, "城乡居民") && strings.HasSuffix(name, "收入") && strings.Contains(t.s[at:f.From], "分别") {
		return both // 城乡居民收入分别增长7%以上
	}
	if rates := partsOf(name); len(rates) > 1 && !slices.ContainsFunc(rates, func(rate string) bool { return !ofHandling(rate) }) && t.casesTold() != "" {
		for k := range rates {
			rates[k] = t.casesTold() + rates[k] // 办理建议36件、提案31件，办复率、满意率均达100%
		}
		return rates
	}
	if rates := ratesOfCases(name); p.each && rates != nil {
		return rates
	}
	if cases := t.casesTold(); cases != "" && ofHandling(strings.TrimPrefix(name, cases)) {
		return nil // of all of them together
	}
	whose, share, several := cutEach(name)
	items := partsOf(whose)
	n := len(items)
	if several && n > 1 && f.UnitKind == "ratio" && !strings.Contains(whose, "等") {
		for i := range items {
			items[i] += "占" + share // 幼儿园数、在园幼儿数分别占总数80%以上
		}
		return items
	}
	if n < 2 || n > longestList || f.Value == nil || strings.Contains(name, "等") || rule == ruleCount || rule == ruleSubset {
		return nil
	}
	if grown := p.change == "growth" || p.change == "decline"; !p.each && (grown && (f.UnitKind == "ratio" || f.Unit == "倍") || f.Unit == "番") {
		for k, item := range items {
			topic, tag := splitHead(item)
			if leans := k > 0 && topic == ""; tag != "sum" && (tag != "full" || topic == item) || runes(topic) < 2 && !leans {
				return nil
			}
		}
		return t.distribute(name, at, n) // 财政总收入和地方财政收入年均增长13%
	}
	if !p.each {
		if f.UnitKind != "ratio" || p.change != "level" && p.change != "" {
			return nil
		}
		for _, item := range items {
			if topic, tag := splitHead(item); !insured(items) && (tag != "rate" && !strings.HasSuffix(item, "率") || topic == "" && item != items[0] && runes(item) < 3) {
				return nil
			}
		}
	}
	names := t.distribute(name, at, n)
	if p.each && f.UnitKind != "ratio" && len(names) == n {
		shareSites(names)
	}
	for _, name := range names {
		if runes(name) < 2 {
			return nil
		}
	}
	return names
}

// cutEach parts a name at the word that says of each of what stands before it that it has such a share: 增加值和利税 and 工业 of
// 增加值和利税均占工业. several is false where it says so of none.
func cutEach(name string) (whose, share string, several bool) {
	for _, w := range [...]string{"分别占", "均占", "各占"} {
		if whose, share, several = strings.Cut(name, w); several {
			return whose, share, true
		}
	}
	return name, "", false
}

// ratesOfCases gives the rates at which the cases that name lists first were handled, each with all of them: 建议、提案办结率 and
// 建议、提案满意率 of 建议、提案办结率、满意率. nil elsewhere.
func ratesOfCases(name string) []string {
	items := partsOf(name)
	first := slices.IndexFunc(items, func(item string) bool { return strings.HasSuffix(item, "率") })
	if first < 0 || len(items)-first < 2 {
		return nil
	}
	cases, rates := "", slices.Clone(items[first:])
	for _, w := range handlings {
		if what, ok := strings.CutSuffix(rates[0], w); ok && what != "" {
			cases, rates[0] = strings.Join(append(items[:first:first], what), "、"), w
		}
	}
	if cases == "" || slices.ContainsFunc(rates, func(rate string) bool { return !ofHandling(rate) }) {
		return nil
	}
	for k := range rates {
		rates[k] = cases + rates[k]
	}
	return rates
}

// insured tells that items are insurances, and the last the rate of those who have them: 养老保险、医疗保险参保率.
func insured(items []string) bool {
	last := len(items) - 1
	return strings.HasSuffix(items[last], "保险参保率") && !slices.ContainsFunc(items[:last], func(item string) bool { return !strings.HasSuffix(item, "保险") })
}

// sites end the names of what things are made at, which a list of the things says once, behind the last.
var sites = [...]string{"示范基地", "生产基地", "种植基地", "养殖基地", "基地", "示范区", "示范园", "园区"}

// sited tells that a name is of places at which things are made.
func sited(name string) bool {
	return slices.ContainsFunc(sites[:], func(w string) bool { return strings.HasSuffix(name, w) })
}

// shareSites gives the others of names the site that ends the last: 稻谷示范基地 of 稻谷、玉米示范基地各10万亩.
func shareSites(names []string) {
	others, last := names[:len(names)-1], names[len(names)-1]
	for _, w := range sites {
		thing, ok := strings.CutSuffix(last, w)
		if !ok || runes(thing) < 2 {
			continue
		}
		if !slices.ContainsFunc(others, facility) {
			for i := range others {
				others[i] += w
			}
		}
		return
	}
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

// kindsOfPlace and ranksOfPlace are such words that set places against each other.
var (
	kindsOfPlace = []string{"城镇", "城市", "县城", "乡镇", "农村", "乡村", "农牧区"}
	ranksOfPlace = []string{"省级", "市级", "县级", "乡级", "村级"}
)

// changeBy gives the measure of a verb of change before f: so many points more add to a rate.
func changeBy(change string, f *figure.Figure) string {
	if measure := measureOf(change); f.UnitKind != "point" || measure != fact.MeasureGrowth {
		return measure
	}
	return fact.MeasureIncrement
}
