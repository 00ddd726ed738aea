package head

import (
	"fmt"
	"strings"
	"testing"

	"plangraph/loader/document"
)

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
