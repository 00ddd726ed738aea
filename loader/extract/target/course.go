package target

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/official"
	"plangraph/loader/passage"
	"plangraph/loader/region"
	"plangraph/loader/runeset"
)

// course is what a plan's text has set for what follows: whether a section speaks
// of what has been reached, and the time that a heading or an opening sets.
type course struct {
	paper
	part    int
	record  bool // the whole tells what its own years were (统计公报)
	reached bool // the section is of achievements (发展成就, 现状)
	partial bool // it tells of what a part of the plan's own year has reached (上半年计划执行情况)
	closed  bool // it tells of the plan's own year, which is over or nearly so (2017年工作回顾, in a report of 2017)
	// at is the time set by a heading (2035年远景目标) or by a paragraph that opens a list
	// (到2025年，实现以下目标：); nil without one.
	at *period.Mention
	// opened is at as the section's headings set it.
	opened *period.Mention
	// horizon is the year that holds for aims that name none; far is that of the plan, as horizonOf has it.
	horizon, far horizon
	// account is set where a plan of unknown years has set what it tells against the year before, and so accounts for
	// what was.
	account bool
	// reckoned is set where a section of achievements has told what the plan's own year, not quite over, comes to.
	reckoned bool
	path     []string // the section, outermost heading first
	// norms is set where the innermost heading says that what stands below it is to be met by each: 建设标准, 申报条件.
	norms bool
	// whole is set in a cell of a table that may hold more than its own text.
	whole bool
	signs []sign // what each heading of path says
	// turns holds by depth of section what the text itself has last said there of what
	// follows: in a heading without a number of its own (2025年工作回顾), or in the opening of
	// a paragraph (五年来，…).
	turns []sign
	// passed holds the years last named of what has been reached, in a text without years of its own. What names
	// no year there goes on to tell of the same; nil before they are named. told is set where a figure was told of them.
	passed *fact.Period
	told   bool
	// present is set where such a text has told of the year in which it was issued.
	present bool
}

// paper is what the whole of a plan tells of its text.
type paper struct {
	plan     *fact.Plan
	home     region.Region // the plan's own
	short    string        // its name without its kind
	accounts bool          // as ofAccount has it
	reviews  bool          // as reviewsFirst has it
}

func paperOf(p *fact.Plan) paper {
	home := homeOf(p)
	return paper{plan: p, home: home, short: home.Short(), accounts: ofAccount(p), reviews: reviewsFirst(p.Title)}
}

// sign is what a heading or an opening says of what follows.
type sign struct {
	kind string          // as speaksOf has it
	at   *period.Mention // the time it sets; nil without one
	// opened is set where the opening of a paragraph says it: that of a text before its
	// first heading holds for no section below.
	opened bool
	// later is set where it names what comes next: 下一步重点任务.
	later bool
	// partial is set where it names a part of a year: 2025年上半年工作回顾.
	partial bool
}

// heading takes in a section's heading.
func (c *course) heading(p *passage.Passage) { c.enter(p) }

// enter moves to the section of p.
func (c *course) enter(p *passage.Passage) {
	if c.plan == p.Plan && c.part == p.Part {
		return
	}
	of := c.paper
	var turns, signs []sign
	var passed *fact.Period
	told, present := false, false
	sight := c.far
	if c.plan != p.Plan {
		of = paperOf(p.Plan)
	} else {
		same := shared(c.path, p.Section)
		if d := c.horizon.depth; d > 0 && same >= d {
			sight = c.horizon
		}
		passed, told, present = c.passed, c.told, c.present
		signs = c.signs[:same] // no other course holds them
		turns = c.turns[:min(len(c.turns), same)]
		if len(turns) > 0 && turns[0].opened {
			turns = append([]sign{{}}, turns[1:]...)
		}
	}
	*c = course{paper: of, part: p.Part, path: p.Section, signs: signs, turns: turns, horizon: sight, far: c.far, passed: passed, told: told, present: present}
	for i, heading := range p.Section[len(signs):] {
		var marks []lexicon.Mark
		if p.Heading && len(signs)+i == len(p.Section)-1 {
			marks = p.Marks
		} else {
			marks = lexicon.Scan(heading)
		}
		c.signs = append(c.signs, c.signOf(heading, marks))
	}
	c.norms = normHeads.First(c.headword()) != ""
	c.survey()
}

// normHeads end the headings of what each has to meet.
var normHeads = runeset.TailsOf("建设标准", "创建标准", "验收标准", "认定标准", "评定标准", "考核标准", "补助标准",
	"补贴标准", "奖励标准", "奖惩办法", "奖励办法", "奖惩措施", "考核奖惩", "补偿标准", "配备标准", "申报条件",
	"认定条件", "准入条件", "支持条件")

// shared gives how many headings two sections have in common, from the outermost in.
func shared(a, b []string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// survey sets what the headings above say, the innermost first.
func (c *course) survey() {
	c.record = c.accounts
	c.reached, c.at, c.partial = c.record || c.reviews && !c.later(), nil, false
	told := false
	for i := len(c.path) - 1; i >= 0; i-- {
		if i < len(c.turns) {
			told = c.under(c.turns[i], told)
		}
		if i > 0 && !c.promised(i) && !c.accounted(i) { // the outermost is the plan's title
			told = c.under(c.signs[i], told)
		}
	}
	c.record = c.record && c.reached // 下半年工作安排, in a report on the first half
	c.closed = c.reached && !c.partial && (c.late() || c.ofOwnYear())
	c.opened = c.at
}

// ofAccount tells that a document accounts for its own years: by its title, or by its words if it has lost that.
func ofAccount(p *fact.Plan) bool { return p.Rule == fact.RuleAccount || accounted(p.Title) }

// accounted tells by its title that a document tells what its own years came to: a statistical
// bulletin, the final accounts of a budget, a report on how a plan or a budget was carried out
// that brings no new one with it.
func accounted(title string) bool {
	if strings.HasSuffix(title, "公报") || strings.Contains(title, "决算") {
		return true
	}
	if strings.Contains(title, "总结") && startsLater(title) {
		return true // 2011年工作总结和来年工作思路: its year is the one that is over
	}
	if strings.Contains(title, "草案") {
		return false
	}
	for _, form := range [...]string{"材料", "报告", "汇报", "通报", "公示", "一览表", "统计表", "表", "的"} {
		title = strings.TrimSuffix(title, form)
	}
	return accountTitles.Close(title)
}

var accountTitles = runeset.TailsOf("执行情况", "完成情况", "运行情况", "发展情况", "工作情况", "建设情况",
	"进展情况", "推进情况", "落实情况", "实施情况", "工作总结", "工作小结", "年度总结", "年终总结", "基本情况",
	"概况", "综述", "评估情况", "评估", "评价", "述职")

// reviewsFirst tells that a title names what came of a year before the plan of the next: 2019年工作总结和2020年工作计划,
// 2019年计划执行情况与2020年计划草案. What stands below none of its parts, or below the first, tells of the year that is over.
func reviewsFirst(title string) bool {
	before, after, ok := strings.Cut(title, "总结")
	if !ok {
		before, after, ok = strings.Cut(title, "执行情况")
	}
	return ok && len(period.Scan(before)) > 0 && len(period.Scan(after)) > 0
}

// later tells that the section belongs to a part of the text behind the first.
func (c *course) later() bool {
	if len(c.path) < 2 {
		return false
	}
	o, ok := official.ReadOrdinal(c.path[1])
	return !ok || o.Number > 1
}

// startsLater tells that a title names what is to come by no year of its own.
func startsLater(title string) bool {
	return toCome.In(title)
}

var toCome = runeset.PatternOf(`来年|明年|下一?(?:年|步|阶段)`)

// late tells that a plan of one year was issued at the end of that: what it tells of what has been reached is of its own
// year, and what it plans is of the next.
func (c *course) late() bool {
	own, ok := c.years()
	if !ok || own.From != own.To || c.plan.IssuedOn == nil {
		return false
	}
	y, month, ok := strings.Cut(*c.plan.IssuedOn, "-")
	return ok && y == strconv.Itoa(own.To) && month >= "10"
}

// ofOwnYear tells that the heading that says that the section is of what has been reached names the plan's own one year.
func (c *course) ofOwnYear() bool {
	own, ok := c.years()
	if !ok || own.From != own.To {
		return false
	}
	for i := 1; i < len(c.path); i++ {
		if s := c.signs[i]; s.kind == "fact" && s.at != nil && s.at.Kind == period.Point && s.at.Period.To == own.To {
			return true
		}
	}
	return false
}

// promised tells that the heading at depth i words an aim as what has come of it: 区域发展取得新成效,
// 在共享发展成果上实现新突破 under 主要目标任务.
func (c *course) promised(i int) bool {
	if c.signs[i].kind != "fact" || !promises.In(c.path[i]) {
		return false
	}
	for k := i - 1; k > 0; k-- {
		if kind := c.signs[k].kind; kind == "aim" || kind == "fact" {
			return kind == "aim"
		}
	}
	return false
}

// promises word an aim as what has come of it.
var promises = runeset.PatternOf(`取得|实现|共享`)

// accounted tells that the heading at depth i, of an account, names what was aimed at, of which a heading above says that it
// tells what came of it: 实际利用外资目标 under 绩效目标完成情况.
func (c *course) accounted(i int) bool {
	if s := c.signs[i]; !c.record || s.kind != "aim" || s.later || s.at != nil {
		return false
	}
	return slices.ContainsFunc(c.signs[1:i], func(s sign) bool { return s.kind == "fact" })
}

// under takes in a sign. told is whether one below it has said what the section
// speaks of; it gives the same for those above.
func (c *course) under(s sign, told bool) bool {
	switch {
	case told || s.kind == "":
	case s.kind == "lean" && c.record && !s.later: // 一、主要经济指标, in an account
	case s.kind == "lean": // 重点工程加快建设, unless below 工作回顾
		c.reached = false
	default:
		c.reached, told = s.kind == "fact", true
	}
	c.partial = c.reached && (c.partial || s.partial)
	if c.at == nil {
		c.at = s.at
	}
	return told
}

// signOf reads a heading, whose words in the lexicon are marks.
func (c *course) signOf(heading string, marks []lexicon.Mark) sign {
	s := sign{kind: speaksOf(heading, marks), partial: partOfYear(heading), later: startsLater(heading) || strings.Contains(heading, "下半年")}
	for _, m := range period.Scan(heading) {
		m = c.dated(m)
		if (m.Kind == period.Point || m.Kind == period.Span) && m.Period.To > 0 {
			s.at = &m
			break
		}
	}
	own, ok := c.years()
	if !ok || s.at == nil {
		return s
	}
	if s.kind == "" && s.at.Period.To < own.From && (strings.Contains(heading, "总结") || s.at.Kind == period.Span && !s.at.Loose && s.at.Start == subjectAt(heading)) {
		s.kind = "fact" // “十三五”总结, 一、“十三五”时期经济社会发展
	}
	if own.From != own.To || c.accounts {
		return s
	}
	switch {
	case s.at.Period.To >= own.From && (s.kind == "" || s.kind == "lean"):
		s.kind = "aim" // 2026年重点工作
	case s.at.Kind == period.Point && s.at.Period.To == own.From-1 && s.kind == "" && s.at.Start == numbered(heading):
		s.kind = "fact" // 2025年国民经济和社会发展总体态势, in a plan for 2026
	}
	return s
}

// numbered gives how many bytes the number that a heading opens with takes.
func numbered(heading string) int {
	o, _ := official.ReadOrdinal(heading)
	return o.Len
}

// subjectAt gives where a heading's matter begins, behind its number and 关于: 过去五年 of 一、关于过去五年的政府工作.
func subjectAt(heading string) int {
	n := numbered(heading)
	return n + len(heading[n:]) - len(strings.TrimPrefix(heading[n:], "关于"))
}

// partOfYear tells that s names a part of a year.
func partOfYear(s string) bool {
	return yearsParts.In(s)
}

var yearsParts = runeset.PatternOf(`上半年|前三季度|一季度|1[—-][69]月`)

// dated gives a time that is told from the plan's own (过去五年), or that goes on up to it (2018年以来), its years.
func (c *course) dated(m period.Mention) period.Mention {
	own, ok := c.years()
	if !ok {
		return m
	}
	over := c.late() || c.closed || c.reckoned && c.reached
	eve := own.From - 1
	if over {
		eve = own.To
	}
	switch {
	case m.Since && m.Period.To > 0 && m.Period.To < eve:
		m.Kind, m.Period.To = period.Span, eve
	case m.Back > 0 && (over || c.accounts):
		m.Period = fact.Period{From: own.To - m.Back + 1, To: own.To} // 过去一年 is the account's own
	case m.Back > 0:
		m.Period = fact.Period{From: own.From - m.Back, To: own.From - 1}
	case m.Ahead > 1 && own.From == own.To:
		m.Period = fact.Period{From: own.From, To: own.From + m.Ahead - 1} // 今后五年
		if c.late() {
			m.Period.From++
			m.Period.To++
		}
	}
	return m
}

// turn sets what the text of the section says of what follows.
func (c *course) turn(s sign) {
	depth := max(len(c.path), 1)
	turns := make([]sign, depth)
	copy(turns, c.turns)
	turns[depth-1] = s
	c.turns = turns
	c.survey()
}

var hanNumbers = runeset.Of("一二三四五六七八九十")

var (
	colons     = runeset.Of("：:")
	titleNever = runeset.Of("，。；：、,;:") // in no heading without a number
)

// title takes in the paragraph p where it is a heading without a number of its own: a
// short line that names a time and says what is told of it (“十四五”时期工作回顾,
// 2026年重点工作), or in a text that has no numbered headings only says that (发展基础, 主要目标).
// It holds for the rest of its section.
func (c *course) title(p *passage.Passage) bool {
	s, marks := colons.TrimRight(runeset.Spaces.Trim(p.S)), p.Marks
	if c.record && s == c.plan.Title {
		return true // what it says of its sections is no section's own: 2011年工作总结与来年工作思路
	}
	if rest := hanNumbers.TrimLeft(s); rest != s && strings.HasPrefix(rest, "、") {
		s = rest[len("、"):] // a heading that the text's order did not show
	}
	if len(s) > 30*utf8.UTFMax {
		return false // by far most
	}
	if n := runes(s); n > 30 || n < 4 || titleNever.In(s) && !setsTasks(s) {
		return false
	}
	if s != p.S {
		marks = lexicon.Scan(s)
	}
	sign := c.signOf(s, marks)
	if sign.kind == "" {
		return false
	}
	heads := strings.HasSuffix(s, "回顾") || strings.HasSuffix(s, "总结") || len(c.path) <= 1 && sign.kind != "lean"
	for _, m := range period.Scan(s) {
		heads = heads || m.Kind != period.Base && !strings.Contains(s[m.Start:m.End], "月")
	}
	if heads {
		c.turn(sign)
	}
	return heads
}

// setsTasks tells a heading that names the years that it is for and lists what it sets for them: 今后五年的目标、方针和任务.
func setsTasks(s string) bool {
	if !strings.HasSuffix(s, "任务") && !strings.HasSuffix(s, "目标") || titleNever.In(strings.ReplaceAll(s, "、", "")) {
		return false
	}
	found := period.Scan(s)
	return len(found) > 0 && found[0].Start == 0
}

// homeOf gives the plan's own region, none where its name is not known.
func homeOf(p *fact.Plan) region.Region {
	if p == nil || p.Region == nil {
		return region.Region{}
	}
	r, end, ok := region.Leading(*p.Region)
	if !ok || end != len(*p.Region) {
		return region.Region{}
	}
	return r
}

// speaksOf tells from a heading whether its section is of what has been reached
// ("fact") or of what is to be reached ("aim", or "lean" where it only seems so); empty
// where it does not say.
func speaksOf(heading string, marks []lexicon.Mark) string {
	if len(heading) > 40*utf8.UTFMax || runes(heading) > 40 {
		return ""
	}
	kind, verb := "", false
	for _, m := range marks {
		if m.Class != "section" {
			continue
		}
		switch m.Tag {
		case "verb":
			verb = verb || !strings.HasPrefix(heading[m.End:], "的") // but 新农村建设的基础条件
		case "fact":
			if verb && heading[m.Start:m.End] == "成效" && !strings.Contains(heading[:m.Start], "取得") && !shows(heading[m.End:]) {
				continue // 加快释放改革成效 is to be done
			}
			return "fact"
		case "ground":
			if !verb && kind == "" {
				kind = "fact"
			}
		case "aim":
			kind = "aim"
		case "lean":
			if kind == "" {
				kind = "lean"
			}
		}
	}
	return kind
}

// shows tells that s, behind 成效, says that there is some: 经济建设成效显著.
func shows(s string) bool {
	for _, w := range [...]string{"显著", "明显", "突出", "凸显", "显现", "初显"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// follow takes in that the paragraph s has been read. One that opens a list and
// names a time sets it for the rest of the section, and with the time whether that is
// past (过去五年，主要做了以下工作：) or ahead (“十五五”时期，主要目标是：).
func (c *course) follow(s string) {
	s = strings.TrimRight(s, " ")
	if !strings.HasSuffix(s, "：") && !strings.HasSuffix(s, ":") {
		return
	}
	own, known := c.years()
	for _, m := range period.Scan(s) {
		switch {
		case m.Kind == period.Point && m.Until:
			c.at = &m
		case m.Kind == period.Point && m.Start <= numbered(s) && strings.HasSuffix(strings.TrimRight(s, "：:"), "其中"):
			c.at = &m // （一）2010年财政收入9亿元，其中：
		case m.Kind == period.Span && m.Back > 0 && known:
			m.Period = fact.Period{From: own.From - m.Back, To: own.From - 1}
			c.at, c.reached = &m, true
		case m.Kind == period.Span && !m.Loose && m.Period.To > 0 && m.Start == 0:
			c.at = &m
			c.reached = known && m.Period.To < own.From
		}
	}
}

// years gives the years of the plan; ok is false where it has none.
func (c *course) years() (fact.Period, bool) {
	if c.plan == nil || c.plan.Period == nil {
		return fact.Period{}, false
	}
	return *c.plan.Period, true
}
