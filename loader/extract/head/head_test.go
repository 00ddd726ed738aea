package head

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"plangraph/loader/document"
	"plangraph/loader/fact"
)

func TestTitles(t *testing.T) {
	for _, c := range []struct{ title, kind, period string }{
		{"某某市国民经济和社会发展第十四个五年规划和2035年远景目标纲要", "five_year_plan", "2021-2025"},
		{"某某旗国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要", "five_year_plan", "2021-2025"},
		{"某某省国民经济和社会发展第十五个五年规划纲要", "five_year_plan", "2026-2030"},
		{"2025年某某市国民经济和社会发展计划", "annual_plan", "2025-2025"},
		{"某某省国民经济和社会发展第十一个五年（2006-2010）规划纲要", "five_year_plan", "2006-2010"},
		{"中共某某区委关于制定国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议", "opinion", "2021-2025"},
		{"〈某某省专项资金管理办法〉和〈某某省资金审批办法（暂行）〉", "regulation", ""},
		{"关于某某市2024年国民经济和社会发展计划执行情况与2025年国民经济和社会发展计划草案的报告", "annual_plan", "2025-2025"},
		{"某某市2024年工作要点", "annual_plan", "2024-2024"},
		{"某某省关于做好2022年全面推进乡村振兴重点工作的实施意见", "opinion", "2022-2022"},
		{"2020年政府工作报告主要工作责任分解", "annual_plan", "2020-2020"},
		{"县政府重点工作任务分解", "action_plan", ""},
		{"某县2023年国民经济和社会发展的主要目标和任务", "annual_plan", "2023-2023"},
		{"某某镇2022政府工作报告", "other", "2022-2022"},
		{"某某市“十四五”老龄事业发展规划", "special_plan", "2021-2025"},
		{"某某镇“十三五”总结与“十四五”规划", "special_plan", "2021-2025"},
		{"某某市国土空间总体规划（2021-2035年）", "special_plan", "2021-2035"},
		{"某某市全民科学素质行动规划纲要实施方案（2021—2025年）", "action_plan", "2021-2025"},
		{"某某市城乡社区服务体系建设计划（2023—2025）", "action_plan", "2023-2025"},
		{"某某市大气污染防治三年行动计划", "action_plan", ""},
		{"某某市2030年前碳达峰行动方案", "action_plan", ""},
		{"某某市2014年大气污染防治实施计划", "annual_plan", "2014-2014"},
		{"2022年某某市市本级政府投资项目计划", "annual_plan", "2022-2022"},
		{"某某市2023年消费促进行动计划", "action_plan", "2023-2023"},
		{"某某县2022年水污染防治年度实施计划", "annual_plan", "2022-2022"},
		{"某某市2014—2017年大气污染防治实施计划", "action_plan", "2014-2017"},
		{"某某市关于推进氢能产业发展的实施意见", "opinion", ""},
		{"某某市支持民营经济发展若干措施", "opinion", ""},
		{"某某省2012年经济体制改革重点工作意见", "opinion", "2012-2012"},
		{"某某市2015年政府工作任务分解表", "annual_plan", "2015-2015"},
		{"某某市火灾事故调查处理规定（试行）", "regulation", ""},
		{"某某市决策事项目录编制指引", "regulation", ""},
		{"2022年度某某市人民政府重大行政决策目录", "catalogue", "2022-2022"},
		{"某某市人民政府办公室关于做好春耕生产工作的通知", "notice", ""},
		{"某某市人民政府关于2020年市政府重点工作及责任分解的通知", "notice", "2020-2020"},
		{"政府工作报告", "other", ""},
		{"2026年某某省政府工作报告", "other", "2026-2026"},
		{"某某区政府工作报告（2021年12月28日）", "other", "2022-2022"},
		{"二〇二六年某某县国民经济和社会发展计划", "annual_plan", "2026-2026"},
		{"某某市人工智能产业任务清单", "action_plan", ""},
		{"某某市行政许可事项清单", "catalogue", ""},
		{"某某市人大常委会关于批准某某市国民经济和社会发展第十四个五年规划纲要的决议", "opinion", "2021-2025"},
		{"某某区贯彻落实国家《某某经济区发展规划（2012—2020年）》重点工作分工方案", "action_plan", "2012-2020"},
		{"〈某某旗国民经济和社会发展第十四个五年规划纲要〉分工方案", "action_plan", "2021-2025"},
		{"某某市人民政府大事记（2022年12月）", "other", "2022-2022"},
		{"某某省国民经济和社会发展第十个五年计划纲要", "five_year_plan", "2001-2005"},
		{"某某市“九五”水利发展规划", "special_plan", "1996-2000"},
	} {
		if got := kind(c.title, ""); got != c.kind {
			t.Errorf("%s is of kind %s, want %s", c.title, got, c.kind)
		}
		got := ""
		if p := period(c.title); p != nil {
			b, _ := json.Marshal([2]int{p.From, p.To})
			got = string(b[1:5]) + "-" + string(b[6:10])
		}
		if got != c.period {
			t.Errorf("%s is for %q, want %q", c.title, got, c.period)
		}
	}
}

func TestRead(t *testing.T) {
	run := func(s string) document.Run {
		return document.Run{S: s, Segs: []document.Segment{{Len: int32(len(s)), Source: 100}}}
	}
	p := &document.Plan{
		Title:       run("鄂尔多斯打造世界级 煤化工产业实施方案"),
		NoticeTitle: run("鄂尔多斯市人民政府关于印发鄂尔多斯打造世界级煤化工产业实施方案的通知"),
		Number:      run("鄂府发〔2022〕166号"),
		Date:        run("二〇二二年十二月三十日"),
	}
	got, err := json.Marshal(Read("a.txt", p))
	if err != nil {
		t.Fatal(err)
	}
	want := `{"type":"plan","source":"a.txt","quote":"鄂尔多斯市人民政府关于印发鄂尔多斯打造世界级煤化工产业实施方案的通知","start":100,"end":202,"section":[],` +
		`"title":"鄂尔多斯打造世界级煤化工产业实施方案","notice_title":"鄂尔多斯市人民政府关于印发鄂尔多斯打造世界级煤化工产业实施方案的通知",` +
		`"doc_number":"鄂府发〔2022〕166号","issuer":"鄂尔多斯市人民政府","region":"鄂尔多斯市","issued_on":"2022-12-30","kind":"action_plan","period":null}`
	var g, w map[string]any
	if err := json.Unmarshal(got, &g); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(want), &w); err != nil {
		t.Fatal(err)
	}
	for k, v := range w {
		a, _ := json.Marshal(g[k])
		b, _ := json.Marshal(v)
		if string(a) != string(b) {
			t.Errorf("%s is %s, want %s", k, a, b)
		}
	}
}

func TestRegion(t *testing.T) {
	for _, c := range []struct{ title, issuer, want string }{
		{"2025年鄂尔多斯市国民经济和社会发展计划", "", "鄂尔多斯市"},
		{"鄂托克旗国民经济和社会发展第十四个五年规划", "鄂托克旗人民政府", "鄂托克旗"},
		{"2022年度鄂尔多斯市人民政府重大行政决策目录", "", "鄂尔多斯市"},
		{"推进养老服务实施方案", "浙江省人民政府办公厅", "浙江省"},
		{"“十四五”中医药发展规划", "国务院办公厅", "全国"},
		{"养老机构管理办法", "民政部", "全国"},
		{"养老机构管理办法", "民政部、住房和城乡建设部、中国残疾人联合会", "全国"},
		{"全面推进健康宁波建设行动方案", "", "宁波市"},
		{"国务院关于推动内蒙古高质量发展的意见", "国务院", "内蒙古自治区"},
		{"中华人民共和国专利法实施细则", "", "全国"},
		{"港闸区人民政府关于组织实施民生项目的通知", "港闸区人民政府", "港闸区"},
		{"培育引进新兴产业的实施意见", "中共瑞安市委、瑞安市人民政府", "瑞安市"},
		{"望京镇2022年政府工作报告", "", "望京镇"},
		{"大鹏新区2024年管理委员会工作报告", "", "大鹏新区"},
		{"推进乡村振兴的实施方案", "中共河北雄安新区工作委员会、河北雄安新区管理委员会", "雄安新区"},
		{"浦东新区国民经济和社会发展计划", "", "浦东新区"},
	} {
		got := regionOf(c.title, some(c.issuer), "", report{})
		if got == nil || *got != c.want {
			t.Errorf("%s: %v, want %s", c.title, got, c.want)
		}
	}
}

// A title set on lines of its own leaves the government's place to the letterhead, a report names who signs it by rank.
func TestIssuerInFull(t *testing.T) {
	for _, c := range []struct{ issuer, region, want string }{
		{"市人民政府", "十堰市", "十堰市人民政府"},
		{"市政府办公室", "十堰市", "十堰市人民政府办公室"},
		{"县人民政府办公室", "桦川县", "桦川县人民政府办公室"},
		{"市人民政府", "桦川县", "市人民政府"},
		{"市发展和改革委员会", "十堰市", "十堰市发展和改革委员会"},
		{"市委、市政府", "十堰市", "十堰市委、十堰市人民政府"},
		{"市场监督管理局", "十堰市", "市场监督管理局"},
		{"自治区发展和改革委员会", "鄂尔多斯市", "内蒙古自治区发展和改革委员会"},
		{"省人民政府", "桦川县", "黑龙江省人民政府"},
	} {
		if got := inFull(c.issuer, &c.region); got != c.want {
			t.Errorf("%s of %s is %s, want %s", c.issuer, c.region, got, c.want)
		}
	}
}

// Bodies sign one a line, several on one, and with their characters apart.
func TestSigners(t *testing.T) {
	for signed, want := range map[string]string{
		"国家发展改革委 工业和信息化部、财 政 部 国 家 能 源 局": "国家发展改革委、工业和信息化部、财政部、国家能源局",
		"桦 川 县 人 民 政 府":    "桦川县人民政府",
		"中共桦川县委国家安全委员会办公室": "中共桦川县委国家安全委员会办公室",
	} {
		if got := signers(signed); got != want {
			t.Errorf("%s is %s, want %s", signed, got, want)
		}
	}
}

// A Party committee and the government of its place sign together.
func TestJointIssuer(t *testing.T) {
	for issuer, want := range map[string]string{
		"中共十堰市委十堰市人民政府":       "中共十堰市委、十堰市人民政府",
		"中共桦川县委员会桦川县人民政府":     "中共桦川县委员会、桦川县人民政府",
		"桦川县人民政府":             "桦川县人民政府",
		"中共十堰市委全面深化改革委员会办公室":  "中共十堰市委全面深化改革委员会办公室",
		"中共中央办公厅国务院办公厅":       "中共中央办公厅、国务院办公厅",
		"中共十堰市委办公室十堰市人民政府办公室": "中共十堰市委办公室、十堰市人民政府办公室",
		"中共中央、国务院":            "中共中央、国务院",
	} {
		if got := joint(issuer); got != want {
			t.Errorf("%s is %s, want %s", issuer, got, want)
		}
	}
}

// A report whose title is not in the text has the name of all such reports, and is trusted
// less than one that has it.
func TestGuessed(t *testing.T) {
	s := "代表某某县人民政府，向大会报告政府工作"
	p := &document.Plan{Title: document.Run{S: s, Segs: []document.Segment{{Len: int32(len(s))}}}}
	named := Read("a.txt", p)
	p.Guessed = true
	guessed := Read("a.txt", p)
	if guessed.Title != "政府工作报告" || guessed.Kind != "other" || guessed.Quote != s {
		t.Errorf("%q is a %s by the words %q", guessed.Title, guessed.Kind, guessed.Quote)
	}
	if guessed.Confidence >= named.Confidence {
		t.Errorf("a guess has confidence %v, a title %v", guessed.Confidence, named.Confidence)
	}
}

// The first words of a text that has no title may name a place that is only one of several; its
// first line names its own.
func TestGuessedRegion(t *testing.T) {
	for _, c := range []struct{ name, title, line, want string }{
		{"a sentence's first words", "乐山市", "乐山市：建成水库2座。宜宾市：建成水库3座。", ""},
		{"a line", "乐山市重点水利工作", "乐山市重点水利工作", "乐山市"},
		{"a word's tail", "建成独立滨海城市", "建成独立滨海城市", ""},
	} {
		run := document.Run{S: c.line, Segs: []document.Segment{{Len: int32(len(c.line))}}}
		p := &document.Plan{Title: run.Slice(0, len(c.title)), Guessed: true, Top: &document.Section{Blocks: []document.Block{{Kind: document.Prose, Run: run}}}}
		got := ""
		if r := Read("a.txt", p).Region; r != nil {
			got = *r
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestAnnex(t *testing.T) {
	for title, want := range map[string]string{
		"某某省机器人产业工作图谱工作任务清单": "某某省机器人产业工作图谱",
		"某某省机器人产业任务清单":       "某某省机器人产业任务清单",
		"某某市行动方案编制指引":        "某某市行动方案编制指引",
	} {
		if got := withoutAnnex(title); got != want {
			t.Errorf("%s: %s, want %s", title, got, want)
		}
	}
}

// An outline without its title tells its five years in its first sentence, not in the heading that reviews others.
func TestOwnPeriod(t *testing.T) {
	for line, want := range map[string]int{
		"“十二五”时期（2011-2015年）是重要阶段。“十二五”规划纲要是今后我县发展的蓝图。": 2011,
		"2011至2015年是国民经济和社会发展第十二个五年规划时期。本纲要主要阐述政府战略意图。": 2011,
		"“十二五”时期，全县完成投资5亿元。":                            0,
	} {
		p := &document.Plan{Title: document.Run{S: "第一章 “十一五”规划执行情况"}, Guessed: true, Top: &document.Section{Blocks: []document.Block{{Kind: document.Prose, Run: document.Run{S: line}}}}}
		if got := Read("a.txt", p); want > 0 && (got.Period == nil || got.Period.From != want || got.Kind != "five_year_plan") || want == 0 && got.Kind == "five_year_plan" {
			t.Errorf("%s: %v, a %s", line, got.Period, got.Kind)
		}
	}
}

// A bulletin of which only a part is given, without its year or with that of a picture's caption.
func TestBulletin(t *testing.T) {
	for _, c := range []struct {
		title, text string
		want        int // the year, 0 for an account of an unknown one, -1 for none
	}{
		{"全年新增就业58人", "产量比上年增长2%，产值比上年增长3%，收入比上年增长1%。", 0},
		{"2011-2015年城镇化率", "产量比上年增长2%，产值比上年增长3%，收入比上年增长1%。", 2015},
		{"全年新增就业58人", "产量比上年增长2%，产值比上年增长3%，收入比上年增长1%。力争增长5%。", -1},
		{"初步核算", "产量同比增长2%，产值同比增长3%。2022年，收入同比增长1%。", 2022},
	} {
		p := &document.Plan{Title: document.Run{S: c.title}, Guessed: true, Top: &document.Section{}}
		p.Top.Blocks = append(p.Top.Blocks, document.Block{Kind: document.Prose, Run: document.Run{S: c.text}})
		got := Read("a.txt", p)
		if (got.Rule == fact.RuleAccount) != (c.want >= 0) || c.want > 0 && (got.Period.From != c.want || got.Period.To != c.want) {
			t.Errorf("%s: %v by %s", c.title, got.Period, got.Rule)
		}
	}
}

// A report, or a plan of five years, that has lost its title begins with its review of the time before.
func TestReviewFirst(t *testing.T) {
	for title, want := range map[string]fact.Period{
		"2016年工作回顾：":        {From: 2017, To: 2017},
		"一、“十五”期间卫生事业发展回顾":  {From: 2006, To: 2010},
		"第一章 “十三五”时期水利发展成就": {From: 2021, To: 2025},
		"一、“十五”期间主要任务":      {From: 2001, To: 2005},
	} {
		p := &document.Plan{Title: document.Run{S: title}, Guessed: true, Top: &document.Section{}}
		if got := Read("a.txt", p); got.Period == nil || *got.Period != want {
			t.Errorf("%s: for %v", title, got.Period)
		}
	}
}

// A passage of two five years that has lost its title looks back on the first of them.
func TestNextTerm(t *testing.T) {
	for text, want := range map[string]int{
		"“十二五”期间，全市累计完成投资286亿元。“十三五”期间，计划投资450亿元。":   2011,
		"“十二五”期间，全市累计完成投资286亿元。\n“十三五”期间，计划投资450亿元。": 2016,
	} {
		p := &document.Plan{Title: document.Run{S: "“十二五”期间"}, Guessed: true, Top: &document.Section{}}
		for line := range strings.SplitSeq(text, "\n") {
			p.Top.Blocks = append(p.Top.Blocks, document.Block{Kind: document.Prose, Run: document.Run{S: line}})
		}
		if got := Read("a.txt", p); got.Period == nil || got.Period.From != want {
			t.Errorf("%s: %v, want from %d", text, got.Period, want)
		}
	}
}

// Whose page it is tells the place of a government that the text calls by its rank, and of a township.
func TestPublisher(t *testing.T) {
	for _, c := range []struct {
		title, publisher string
		lines            []string
		want             string // issuer, region
	}{
		{"市人民政府办公厅关于做好重点工作的通知", "武汉市人民政府办公厅", []string{"各责任单位要抓好落实。"}, "武汉市人民政府办公厅 武汉市"},
		{
			"政府工作报告", "沂水县沙沟镇",
			[]string{"——2021年2月27日在沙沟镇第十六届人民代表大会第六次会议上", "各位代表：", "现在，我代表镇政府向大会报告工作。"},
			"沙沟镇人民政府 沂水县",
		},
		{"某某市卫生事业发展规划", "嵊州市人民政府", []string{"为加快发展，编制本规划。"}, "嵊州市人民政府 嵊州市"},
		{"“十四五”某某发展规划", "国务院", []string{"为加快发展，编制本规划。"}, "国务院 全国"},
	} {
		p := &document.Plan{Title: document.Run{S: c.title}, Publisher: document.Run{S: c.publisher}, Top: &document.Section{}}
		for _, s := range c.lines {
			p.Top.Blocks = append(p.Top.Blocks, document.Block{Kind: document.Prose, Run: document.Run{S: s}})
		}
		got := Read("a.txt", p)
		if got.Issuer == nil || got.Region == nil || *got.Issuer+" "+*got.Region != c.want {
			t.Errorf("%s: %v %v, want %s", c.title, got.Issuer, got.Region, c.want)
		}
	}
}

// What a page adds to a title is none of it.
func TestPublished(t *testing.T) {
	for title, want := range map[string]string{
		"某某县政府工作报告（全文）":        "某某县政府工作报告",
		"某某省科技创新“十三五”规划(下)":    "某某省科技创新“十三五”规划",
		"(河北省)2017年蠡县人民政府工作报告": "2017年蠡县人民政府工作报告",
		"某某市管理办法（试行）":          "某某市管理办法（试行）",
		"2019年项目推进计划(部分)":      "2019年项目推进计划",
		"（试行）某某市管理办法":          "（试行）某某市管理办法",
		"某某市行动计划（2023—2025年）":  "某某市行动计划（2023—2025年）",
	} {
		if got := published(title); got != want {
			t.Errorf("%s: %s, want %s", title, got, want)
		}
	}
}

// Who signs: on one line, or named before the first verb of a title.
func TestIssuer(t *testing.T) {
	for _, c := range []struct{ signed, title, want string }{
		{"生态环境部 发展改革委、财政部", "", "生态环境部、发展改革委、财政部"},
		{"某 某 县 人 民 政 府", "", "某某县人民政府"},
		{"", "某某市发展和改革委员会 中共某某市委社会工作部 某某市规划局 关于印发实施方案的通知", "某某市发展和改革委员会、中共某某市委社会工作部、某某市规划局"},
		{"", "某某省人民政府 办公厅关于做好春耕工作的通知", "某某省人民政府办公厅"},
		{"", "某某省政府办公厅转发省教育厅关于扩大规模请示的通知", "某某省政府办公厅"},
	} {
		p := &document.Plan{Title: document.Run{S: c.title}, Issuer: document.Run{S: c.signed}}
		if got := issuer(p); got != c.want {
			t.Errorf("%s%s: %s, want %s", c.signed, c.title, got, c.want)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("政府工作报告", "——2026年1月26日在某市第十七届人民代表大会上\n各位代表：\n我代表市政府", "粤府〔2025〕3号")
	f.Add("关于推进养老服务的实施意见", "全市\xff杭州市委、宁波市\n规划期为2023—2025年", "")
	f.Fuzz(func(t *testing.T, title, text, number string) {
		p := &document.Plan{Title: document.Run{S: title}, Number: document.Run{S: number}, Top: &document.Section{}}
		for s := range strings.Lines(text) {
			p.Top.Blocks = append(p.Top.Blocks, document.Block{Kind: document.Prose, Run: document.Run{S: s}})
		}
		got := Read("a.txt", p)
		if got.Period != nil && got.Period.To < got.Period.From {
			t.Errorf("period %v", *got.Period)
		}
		if !slices.Contains(fact.PlanKinds, got.Kind) {
			t.Errorf("kind %s", got.Kind)
		}
	})
}

// A page whose title names a year accounts for it where it counts up to its end; one whose title names a part of a
// year, where it sets what it tells against the year before.
func TestAccountOfTitle(t *testing.T) {
	for _, c := range []struct {
		title, text string
		want        bool
	}{
		{"2021年知识产权数据发布", "截至2021年底，发明专利有效量为359万件。", true},
		{"2021年知识产权数据发布", "2021年，新建公厕20座。", false},
		{"2021年知识产权数据发布", "截至2021年底，新建公厕20座。2022年，新建公厕30座。", false},
		{"2016年上半年农业生产运行平稳", "全县农业产值19217万元，同比增长6.3%。", true},
		{"2016年上半年农业生产运行平稳", "新建公厕20座。", false},
	} {
		p := &document.Plan{Title: document.Run{S: c.title}, Guessed: true, Top: &document.Section{}}
		p.Top.Blocks = append(p.Top.Blocks, document.Block{Kind: document.Prose, Run: document.Run{S: c.text}})
		if got := Read("a.txt", p); (got.Rule == fact.RuleAccount) != c.want {
			t.Errorf("%s: %s: %v by %s", c.title, c.text, got.Period, got.Rule)
		}
	}
}

// A bulletin without its title is of the year that it opens with, unless it goes on to the next one.
func TestAccountYear(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines []string
		want  int
	}{
		{"computed", []string{"2010年，在县委的正确领导下，经济平稳增长。", "初步核算，全年生产总值150亿元。"}, 2010},
		{"compared", []string{"2010年，在县委的正确领导下，经济平稳增长。", "油料比上年增长2%，水果比上年增长3%，水产品比上年增长1%。"}, 2010},
		{"planning", []string{"2010年，在县委的正确领导下，经济平稳增长。", "初步核算，全年生产总值150亿元。", "2011年，力争增长12%。"}, 0},
		{"neither", []string{"2010年，建设公厕20座。", "新增床位300张。"}, 0},
		{"no word of aims", []string{"2010年，开发区完成销售收入170亿元。", "完成税收7亿元，同比增长47%。"}, 2010},
		{"how far what was planned for the year is done", []string{"2010年，我县重点项目共30项，当年计划投资63亿元。", "完成投资77亿元，投资完成率122%。"}, 2010},
		{"reporting", []string{"近期对2010年重点工作上半年完成情况进行了督办。现将有关情况通报如下：", "新增床位300张。"}, 2010},
		{"of a year that was", []string{"2010年是发展进程中不平凡的一年。", "油料比上年增长2%，水果比上年增长3%，水产品比上年增长1%。"}, 2010},
		{"reporting and planning", []string{"现将2010年工作总结和2011年工作打算汇报如下：", "新增床位300张。"}, 0},
	} {
		p := &document.Plan{Title: document.Run{S: "一、综合"}, Guessed: true, Top: &document.Section{}}
		for _, s := range c.lines {
			p.Top.Blocks = append(p.Top.Blocks, document.Block{Kind: document.Prose, Run: document.Run{S: s}})
		}
		got := Read("a.txt", p)
		if (got.Rule == fact.RuleAccount) != (c.want > 0) || c.want > 0 && got.Period.From != c.want {
			t.Errorf("%s: %v by %s", c.name, got.Period, got.Rule)
		}
	}
}
