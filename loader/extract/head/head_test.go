package head

import (
	"encoding/json"
	"fmt"
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

// A document whose title names no region and that nobody signs: its opening tells.
func TestOpening(t *testing.T) {
	for _, c := range []struct {
		name, title, number string
		lines               []string
		want                string // issuer, region, date, period
	}{
		{
			"a report of work, its date in Chinese numerals, the congress in short",
			"2026年浙江省政府工作报告", "",
			[]string{"——二〇二六年一月二十七日在省十四届人大四次会议上", "省长 某某", "各位代表：", "我代表省人民政府，向大会报告工作。"},
			"浙江省人民政府 浙江省 2026-01-27 2026-2026",
		},
		{
			"a report on a plan, read by the head of an office that is named by rank",
			"关于浙江省2025年国民经济和社会发展计划执行情况与2026年计划草案的报告", "",
			[]string{"——2026年1月27日在浙江省第十四届人民代表大会第四次会议上", "省发展和改革委员会主任　某某", "各位代表：", "受省人民政府委托，提请审议。"},
			"浙江省发展和改革委员会 浙江省 2026-01-27 2026-2026",
		},
		{
			"news that a notice was sent, and what it makes known",
			"2026年政府工作报告目标任务分解清单", "",
			[]string{"近日，宁波市人民政府办公厅印发通知，公布《2026年政府工作报告目标任务分解清单》《2026年民生实事项目清单》。", "一起来了解。"},
			"宁波市人民政府办公厅 宁波市 - 2026-2026",
		},
		{
			"a page that misnames the year of a report",
			"2024年浙江省政府工作报告", "",
			[]string{"（2022年1月24日在浙江省第十三届人民代表大会第六次会议上）", "各位代表：", "我代表省人民政府，向大会报告工作。"},
			"浙江省人民政府 浙江省 2022-01-24 2022-2022",
		},
		{
			"a page that names a report by the year that it reviews",
			"2021年浙江省政府工作报告", "",
			[]string{"（2022年1月24日在浙江省第十三届人民代表大会第六次会议上）", "各位代表：", "我代表省人民政府，向大会报告工作。"},
			"浙江省人民政府 浙江省 2022-01-24 2021-2021",
		},
		{
			"a report whose title is bare: the congress tells the region, its date the year",
			"政府工作报告", "",
			[]string{"——二O二六年一月26日在苏州市第十七届人民代表大会第五次会议上", "各位代表：", "现在，我代表市政府向大会报告工作。"},
			"苏州市人民政府 苏州市 2026-01-26 2026-2026",
		},
		{
			"a report at the year's end sets the next year's aims",
			"政府工作报告", "",
			[]string{"2025年12月28日在无锡市第十七届人民代表大会第五次会议上", "各位代表：", "现在，我代表无锡市人民政府向大会报告工作。"},
			"无锡市人民政府 无锡市 2025-12-28 2026-2026",
		},
		{
			"a report that its reader signs under the whole name of the government",
			"武汉市江岸区2024年政府工作报告", "",
			[]string{"2024年1月23日在武汉市江岸区第十六届人民代表大会第四次会议上", "武汉市江岸区人民政府区长 某某", "各位代表：", "我代表区人民政府向大会报告工作。"},
			"武汉市江岸区人民政府 江岸区 2024-01-23 2024-2024",
		},
		{
			"a report whose day stands alone in brackets",
			"政府工作报告", "",
			[]string{"——在桦川县第十八届人民代表大会第二次会议上", "代县长 某某", "（2022年1月5日）", "各位代表：", "现在，我代表县人民政府向大会报告工作。"},
			"桦川县人民政府 桦川县 2022-01-05 2022-2022",
		},
		{
			"a town's report whose title goes on with the congress",
			"政府工作报告（草案）在新民镇第四届人民代表大会第三次会议上", "",
			[]string{"镇长 某某", "（2023年4月20日）", "各位代表：", "现在，我代表新民镇人民政府向大会报告工作。"},
			"新民镇人民政府 - 2023-04-20 2023-2023",
		},
		{
			"a report that does not say when it was delivered, but on which year it looks back",
			"政府工作报告", "",
			[]string{"各位代表：", "现在，我代表上杭县人民政府，向大会报告政府工作。", "2019年工作回顾"},
			"上杭县人民政府 上杭县 - 2020-2020",
		},
		{
			"the State Council's report: a heading tells for which year it plans",
			"政府工作报告", "",
			[]string{"各位代表：", "现在，我代表国务院，向大会报告政府工作，请予审议。", "一、过去一年工作回顾", "各项事业取得新进展，全国上下团结一心。", "二、2031年主要任务"},
			"国务院 全国 - 2031-2031",
		},
		{
			"the same, by the five years on which its first heading looks back",
			"政府工作报告", "",
			[]string{"各位代表：", "我受国务院的委托，向大会报告政府工作。", "一、“十三五”时期工作的回顾"},
			"国务院 全国 - 2021-2021",
		},
		{
			"the same, by the year that its first sentences tell of",
			"政府工作报告", "",
			[]string{"各位代表：", "本届政府任期将满，现在，我代表国务院作政府工作报告。", "一、过去五年工作回顾", "经济总量由2025年的9万亿元增加到2030年的12万亿元，到2035年还要翻番。"},
			"国务院 全国 - 2031-2031",
		},
		{
			"an outline of which a line in brackets tells when the congress adopted it",
			"柳州市国民经济和社会发展第十六个五年规划纲要", "",
			[]string{"（2031年2月3日柳州市第十八届人民代表大会第二次会议通过）", "本纲要由市政府组织编制。"},
			"- 柳州市 2031-02-03 2031-2035",
		},
		{
			"the same, the day behind the congress",
			"柳州市国民经济和社会发展第十六个五年规划纲要", "",
			[]string{"（柳州市第十八届人民代表大会第二次会议2031年2月3日批准）", "本纲要由市政府组织编制。"},
			"- 柳州市 2031-02-03 2031-2035",
		},
		{
			"the same, broken over two lines",
			"柳州市国民经济和社会发展第十六个五年规划纲要", "",
			[]string{"（2031年2月3日柳州市第十八届", "人民代表大会第二次会议通过）", "本纲要由市政府组织编制。"},
			"- 柳州市 2031-02-03 2031-2035",
		},
		{
			"rules that one body passed and another made known",
			"柳州市绿化条例", "",
			[]string{"（2031年8月26日柳州市人民代表大会常务委员会第五次会议通过 2031年11月25日自治区人民代表大会常务委员会批准）", "第一条 为了加强绿化，制定本条例。"},
			"- 柳州市 2031-11-25 -",
		},
		{
			"what the text tells of another document's adoption is not its own",
			"柳州市国民经济和社会发展第十六个五年规划纲要", "",
			[]string{"2031年2月3日柳州市第十八届人民代表大会第二次会议通过了年度计划。"},
			"- 柳州市 - 2031-2035",
		},
		{
			"a county's report that names it by its short name alone; a tail of a word is no county",
			"政府工作报告", "",
			[]string{"——2023年1月8日在县第十八届人民代表大会第二次会议上", "各位代表：", "现在，我代表县政府向大会报告工作。", "全县振奋精神，桦川振兴迈出新步伐，幸福的新桦川建设取得进展，我县荣获全国示范县，富裕人民、富裕发展。"},
			"桦川县人民政府 桦川县 2023-01-08 2023-2023",
		},
		{
			"a report on the plan is signed below its title",
			"关于2025年国民经济和社会发展计划执行情况与2026年国民经济和社会发展计划草案的报告", "",
			[]string{"（2026年1月20日在徐州市第十七届人民代表大会第五次会议上）", "徐州市发展和改革委员会", "各位代表："},
			"徐州市发展和改革委员会 徐州市 2026-01-20 2026-2026",
		},
		{
			"a web page says more between title and salutation",
			"2026年四川省人民政府工作报告", "",
			[]string{"2026年02月10日07时41分", "来源：", "某某日报", "【字体：", "大", "中", "小", "】", "分享：", "2026年2月3日在四川省第十四届人民代表大会第五次会议上", "四川省人民政府省长某某", "各位代表：", "现在，我代表省人民政府，向大会报告工作。"},
			"四川省人民政府 四川省 2026-02-03 2026-2026",
		},
		{
			"the day in brackets that ends a title",
			"中共中央国务院关于推进美丽中国建设的意见（2023年12月27日）", "",
			[]string{"建设美丽中国是重要目标，现提出如下意见。"},
			"中共中央、国务院 全国 2023-12-27 -",
		},
		{
			"the committee that a document carries out is its place's, not those named beside it",
			"关于推进养老服务的实施意见", "",
			[]string{"根据《中共杭州市委、杭州市人民政府关于改善民生的决定》，提出以下意见。", "到2027年，全市养老床位达到10万张。学习宁波市、温州市经验。"},
			"- 杭州市 - -",
		},
		{
			"a paper of the nation, signed by none",
			"氢能发展规划（2021-2035年）", "",
			[]string{"我国是制氢大国。", "全国产量居首，江苏省、浙江省领先，安全市场扩大，本区域内设站。"},
			"- 全国 - 2021-2035",
		},
		{
			"two places of the kind named alike: neither",
			"关于推进协作的实施意见", "",
			[]string{"推动宁波市、温州市协作，全市干部交流。"},
			"- - - -",
		},
		{
			"a newspaper's report of a city, which names those above it",
			"某某城镇面貌改善", "",
			[]string{"某某新闻网讯 1月3日，记者获悉，“十三五”期间，乐山市综合实力提升，成为全省唯一获奖的城市。", "按照省委省政府部署，城镇化率达到60%，高于全国平均水平，居全省第二，全国领先。"},
			"- 乐山市 - -",
		},
		{
			"a county that a comparison with its city does not make one of that",
			"记者从发改局获悉", "",
			[]string{"2013年仁寿县完成投资215亿元，增速列眉山全市前列。", "全县开工项目49个。"},
			"- 仁寿县 - -",
		},
		{
			"its own county is not named, the city above is",
			"某某工作总结", "",
			[]string{"我县完成投资3亿元，乐山市下达的任务全部完成。", "全县开工项目9个。"},
			"- - - -",
		},
		{
			"a plan of the nation, of which only a table is given",
			"“十四五”水利发展规划", "",
			[]string{"指标 2025年", "耕地灌溉面积（亿亩） 10"},
			"- 全国 - 2021-2025",
		},
		{
			"what is told of a ministry's plan",
			"农机化水平提升", "",
			[]string{"农业农村部等部门日前印发《某某规划》。", "到2025年，机械化率达到75%。"},
			"- 全国 - -",
		},
		{
			"a department of the Party in a county is no ministry",
			"某某活动安排", "",
			[]string{"县委宣传部印发《某某方案》。", "活动期间演出5场。"},
			"- - - -",
		},
		{
			"what is told of a zone",
			"记者从管委会获悉", "",
			[]string{"记者从合肥高新区管委会获悉，2022年，合肥高新区实现生产总值1300亿元。"},
			"- 合肥高新区 - -",
		},
		{
			"several places by turns, each of its own",
			"某某投资情况", "",
			[]string{"乐山市完成投资5亿元。", "宜宾市完成投资6亿元。"},
			"- - - -",
		},
		{
			"a province, then its cities",
			"某某目标", "",
			[]string{"四川省的主要目标是：粮食产量700亿斤。", "乐山市达到30亿斤，宜宾市达到50亿斤。"},
			"- 四川省 - -",
		},
		{
			"a city that speaks of its province as often, but calls none but itself its own",
			"实施方案", "",
			[]string{"为落实《广东省实施方案》，推进我市工作，促进我市建设，制定本方案。", "响应省委省政府部署，促进阳江市发展，推动阳江市建设。"},
			"- 阳江市 - -",
		},
		{
			"news of what the centre's offices issued",
			"责任制实施办法", "",
			[]string{"近日，中共中央办公厅、国务院办公厅印发了《责任制实施办法》，并发出通知。"},
			"中共中央办公厅、国务院办公厅 全国 - -",
		},
		{
			"a verb before a county's office is no county",
			"某县环境整治方案", "",
			[]string{"全县开展整治，由县委督查室会同县政府督查室督查，会同县财政局、会同县水利局落实，县委、县政府部署。"},
			"- - - -",
		},
		{
			"a company's first word is not the text's own place",
			"一、计划执行情况", "",
			[]string{"全市完成投资5亿元，珠海某某制药、某某家居等项目开工，市委、市政府部署落实。"},
			"- - - -",
		},
		{
			"the number, where it agrees with what the text calls its place",
			"推进数字政府建设工作方案", "粤府办〔2025〕3号",
			[]string{"到2025年，全省政务事项一网通办。", "规划期为2023—2025年。"},
			"- 广东省 - 2023-2025",
		},
		{
			"a report that names bodies above its own: the term of its congress tells whose it is",
			"2018政府工作报告", "",
			[]string{"2017年，市政府贯彻省委省政府和市委的部署，围绕浙江“山海城市”目标，完成了市八届人大一次会议确定的任务。嘉兴朝着全面小康胜利前进。", "嘉兴经济运行平稳。"},
			"嘉兴市人民政府 嘉兴市 - 2018-2018",
		},
		{
			"the years, by the first and how many they are",
			"关于加强技能人才培养的实施意见", "",
			[]string{"为加快发展，提出以下意见。", "一、目标任务", "从2018年起，力争用5年时间，培养技工1万名。"},
			"- - - 2018-2022",
		},
		{
			"the years, where nothing links them to what they are",
			"规划", "",
			[]string{"加快我省农业发展，制定本规划。", "规划期限2021-2025年。"},
			"- - - 2021-2025",
		},
	} {
		p := &document.Plan{Title: document.Run{S: c.title}, Number: document.Run{S: c.number}, Top: &document.Section{}}
		for _, s := range c.lines {
			p.Top.Blocks = append(p.Top.Blocks, document.Block{Kind: document.Prose, Run: document.Run{S: s}})
		}
		got := Read("a.txt", p)
		words := []string{"-", "-", "-", "-"}
		for i, f := range []*string{got.Issuer, got.Region, got.IssuedOn} {
			if f != nil {
				words[i] = *f
			}
		}
		if got.Period != nil {
			words[3] = fmt.Sprintf("%d-%d", got.Period.From, got.Period.To)
		}
		if s := strings.Join(words, " "); s != c.want {
			t.Errorf("%s: %s, want %s", c.name, s, c.want)
		}
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
