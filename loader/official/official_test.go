package official

import "testing"

func TestNumber(t *testing.T) {
	for s, want := range map[string]string{
		"鄂府发〔2025〕1号":       "鄂府发〔2025〕1号",
		" 国办发[2021]35 号 ":   "国办发[2021]35号",
		"发文字号：浙政发〔2021〕3号":  "浙政发〔2021〕3号",
		"沪府规（2022）6号":       "沪府规（2022）6号",
		"按照国发〔2020〕15号要求推进": "",
		"2021年第3号":          "",
	} {
		if got, ok := Number(s); got != want || ok != (want != "") {
			t.Errorf("Number(%q) = %q, want %q", s, got, want)
		}
	}
}

func TestParticulars(t *testing.T) {
	for s, want := range map[string]string{
		"索引号: 1133/2025-7 公开方式: 主动公开": "=1133/2025-7 =主动公开",
		"文 号 :某政发〔2018〕13号":           "number=某政发〔2018〕13号",
		"组配分类 市政府文件 成文日期 2020-05-18":  "=市政府文件 date=2020-05-18",
		"• 发文日期:":                     "date=",
		"政策文号:某政发〔2015〕12号":           "number=某政发〔2015〕12号",
		"【法规类别】":                      "=",
		"【发文字号】某政发〔2018〕13号":          "number=某政发〔2018〕13号",
		"名 称: | 某某区实施方案 | ||":         "title=某某区实施方案",
		"发布日期:2016-06-02浏览次数:字号:[ ]":  "=2016-06-02浏览次数:字号:[ ]",
		"名称 单位":                       "",
		"公开透明的预算制度":                   "",
		"来源于农村的收入：按照有关规定办理。":          "",
		"成文日期是党政机关公文的要素，按照规定办理。发文字号由机关代字组成": "",
	} {
		got := ""
		for i, p := range Particulars(s) {
			if i > 0 {
				got += " "
			}
			got += p.Label + "=" + s[p.Start:p.End]
		}
		if got != want {
			t.Errorf("%s: %s, want %s", s, got, want)
		}
	}
}

func TestTitleNumber(t *testing.T) {
	for s, want := range map[string]string{
		"某某省关于印发水网规划的通知（某政发〔2021〕5号）":           "某某省关于印发水网规划的通知 某政发〔2021〕5号",
		"某某省关于印发水网规划的通知(某政发〔2021〕5号)2021.04.27": "某某省关于印发水网规划的通知 某政发〔2021〕5号",
		"某政发〔2021〕5号 某某省人民政府关于印发水网规划的通知":        "某某省人民政府关于印发水网规划的通知 某政发〔2021〕5号",
		"某政发〔2021〕5号《某某省人民政府关于印发水网规划的通知》":       "《某某省人民政府关于印发水网规划的通知》 某政发〔2021〕5号",
		"关于印发水网规划的通知 某政发〔2021〕5号":               "关于印发水网规划的通知 某政发〔2021〕5号",
		"某政发〔2021〕5号文件要求各地各部门抓好水网规划的落实":         "",
		"根据《水网规划》（某政发〔2021〕5号）要求":               "",
	} {
		got := ""
		if title, own, ok := TitleNumber(s); ok {
			got = s[title[0]:title[1]] + " " + s[own[0]:own[1]]
		}
		if got != want {
			t.Errorf("%s: %s, want %s", s, got, want)
		}
	}
}

func TestDate(t *testing.T) {
	for s, want := range map[string]string{
		"2025年3月6日":         "2025-03-06",
		"　2022 年 12 月 30 日": "2022-12-30",
		"二〇二五年三月六日":         "2025-03-06",
		"二○二二年十二月三十一日":      "2022-12-31",
		"2021-12-31":        "2021-12-31",
		"二○○七年元月十六日":        "2007-01-16",
		"二00八年七月十四日":        "2008-07-14",
		"2021年12月":          "",
		"2021年6月31日":        "",
		"到2025年3月6日":        "",
	} {
		got := ""
		if d, ok := Date(s); ok {
			got = d.Format("2006-01-02")
		}
		if got != want {
			t.Errorf("Date(%q) = %q, want %q", s, got, want)
		}
	}
}

func TestMonth(t *testing.T) {
	for s, want := range map[string]bool{
		"2021年12月":    true,
		"二〇二一年十二月":    true,
		"二O一六年十月":     true,
		"二○○七年元月十六日":  false,
		"到2021年12月":   false,
		"2021年12月3日":  false,
		"2016年10月的规划": false,
	} {
		if got := Month(s); got != want {
			t.Errorf("Month(%q) = %v", s, got)
		}
	}
}

func TestReadOrdinal(t *testing.T) {
	for _, c := range []struct {
		s, form string
		number  int
		rest    string
	}{
		{"第三篇 总则", Part, 3, "总则"},
		{"第二部分 重点任务", Part, 2, "重点任务"},
		{"第十二章　附则", Chapter, 12, "附则"},
		{"第一百零二条 本办法", Article, 102, "本办法"},
		{"二、主要任务", Written, 2, "主要任务"},
		{"(十一) 强化监管", WrittenIn, 11, "强化监管"},
		{"12.加强", Figure, 12, "加强"},
		{"2.8月底前完成", Figure, 2, "8月底前完成"},
		{"3、加强", Figure, 3, "加强"},
		{"（4）加强", FigureIn, 4, "加强"},
		{"5）加强", FigureHalf, 5, "加强"},
		{"⑥加强", Circled, 6, "加强"},
		{"专栏 7 重点工程", Box, 7, "重点工程"},
		{"附件2：清单", Annex, 2, "清单"},
	} {
		o, ok := ReadOrdinal(c.s)
		if !ok || o.Form != c.form || o.Number != c.number || c.s[o.Len:] != c.rest {
			t.Errorf("ReadOrdinal(%q) = %+v, %v", c.s, o, ok)
		}
	}
	for _, s := range []string{"1.5台", "第三条规定", "一二三产业", "2025年", "附属工程", "专项规划", "第一产业"} {
		if o, ok := ReadOrdinal(s); ok {
			t.Errorf("ReadOrdinal(%q) = %+v", s, o)
		}
	}
}

func TestTitles(t *testing.T) {
	for s, want := range map[string][2]bool{
		"某某市人民政府关于印发某某市老龄事业规划的通知":          {true, false},
		"某某市人民政府关于下达2025年国民经济和社会发展计划的通知":   {true, false},
		"某某市国民经济和社会发展第十四个五年规划和2035年远景目标纲要": {false, true},
		"某某市“一老一小”整体解决方案（2021—2025年）":      {false, true},
		"某某市2024年国民经济和社会发展统计公报":            {false, true},
		"某某市人民政府公报":               {false, false},
		"某某省政府办公厅关于印发某某省推进就业工作方案": {true, false},
		"省长某某作政府工作报告":             {false, false},
		"一、编制工作方案":                {false, false},
		"为加强工作，制定本方案。":            {false, false},
		"落实《某某市国土空间规划":            {false, false},
		"《政府工作报告》2032年重点工作任务分解方案": {false, true},
		"《某某市规划》和《某某县规划》的实施方案":    {false, false},
	} {
		if got := [2]bool{NoticeTitle(s), PlanTitle(s)}; got != want {
			t.Errorf("%s: %v, want %v", s, got, want)
		}
	}
}

func TestForwarded(t *testing.T) {
	for s, want := range map[string]string{
		"某某市人民政府关于印发《某某市规定（试行）》的通知":         "某某市规定（试行）",
		"某某市人民政府办公室关于印发某某市“十四五”养老规划的通知":     "某某市“十四五”养老规划",
		"某某市人民政府关于做好春耕工作的通知":                "",
		"某某旗人民政府关于印发2022年《政府工作报告》重点任务分工的通知": "2022年《政府工作报告》重点任务分工",
		"关于转发《某某省关于〈基层治理意见〉的若干措施》的通知":       "某某省关于〈基层治理意见〉的若干措施",
	} {
		got := ""
		if a, b, ok := Forwarded(s); ok {
			got = s[a:b]
		}
		if got != want {
			t.Errorf("Forwarded(%q) = %q, want %q", s, got, want)
		}
	}
}

func TestSent(t *testing.T) {
	for s, want := range map[string]string{
		"《某某规划》已经市政府同意，现印发给你们。":                 "某某规划",
		"《政府工作报告》部署了任务，现将《<政府工作报告>任务分解表》印发给你们。": "<政府工作报告>任务分解表",
		"现将《政府工作报告》中涉及的各项任务分解下达。":               "",
		"现将《政府工作报告》2032年重点工作进行责任分解并印发给你们。":      "",
		"为落实《国务院关于某事的意见》要求，现将重点工作通知如下：":         "",
	} {
		got := ""
		if a, b, ok := Sent(s); ok {
			got = s[a:b]
		}
		if got != want {
			t.Errorf("Sent(%q) = %q, want %q", s, got, want)
		}
	}
}

func TestSalutation(t *testing.T) {
	for s, want := range map[string]bool{
		"各旗区人民政府，市直各部门，各直属单位，各大企事业单位：": true,
		"各县（市、区）人民政府，省政府各部门、各直属机构:":    true,
		"某某区人民政府、某某局，市有关单位：":           true,
		"某某市生态环境保护领导小组成员单位：":           true,
		"甲州、乙山、丙江、丁阳市人民政府，某某集团有限公司：":   true,
		"各地区、各部门要认真总结经验。":              false,
		"某县、某某、某某县委和人民政府，新区各部门：":       true,
		"各中小学、幼儿园，各科室：":                true,
		"各位代表：":               false,
		"各市、县要做好以下工作：":        false,
		"各旗区要结合实际制定落实本规划的实施方": false,
	} {
		if got := Salutation(s); got != want {
			t.Errorf("Salutation(%q) = %v", s, got)
		}
	}
}
