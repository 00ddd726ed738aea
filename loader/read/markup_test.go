package read

import (
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/simplifiedchinese"
)

func TestMarkup(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"paragraphs", "文号：某政发〔2018〕13号\n<p>各县人民政府：</p><p style=\"x\"> 一、总体<b>要求</b></p><p><br/></p>二、任务",
			"文号：某政发〔2018〕13号\n各县人民政府：\n 一、总体要求\n二、任务"},
		{"a table with cells over others", "<table><tr><td rowspan=\"2\">类别</td><td colspan=\"2\">年份</td></tr><tr><td>2015年</td><td>2020年</td></tr><tr><td>就业</td><td><p>4.2</p></td><td>&lt;4.5</td></tr></table>完",
			"| 类别 | 年份 |  |\n|  | 2015年 | 2020年 |\n|---|---|---|\n| 就业 | 4.2 | <4.5 |\n完"},
		{"cells that reach down say ditto in the rows below, in the first of their columns",
			"<table><tr><td>任务</td><td colspan=2>单位</td></tr><tr><td>造林</td><td rowspan=2 colspan=2>市林业局</td></tr><tr><td>护林</td></tr></table>",
			"| 任务 | 单位 |  |\n|---|---|---|\n| 造林 | 市林业局 |  |\n| 护林 | 〃 |  |\n"},
		{"a page laid out by such cells has no ditto", "<table><tr><td rowspan=2>首页</td></tr><tr></tr></table>完", "首页\n完"},
		{"a table cut off", "表1\n<table><tr><td>指标</td><td>2025年</td></tr><tr><td>城镇化率</td><td>60", "表1\n| 指标 | 2025年 |\n|---|---|\n| 城镇化率 | 60 |\n"},
		{"rows without their table", "指标如下<tr><td>指标</td><td>2025年</td></tr><tr><td>城镇化率</td><td>60</td></tr>", "指标如下\n| 指标 | 2025年 |\n|---|---|\n| 城镇化率 | 60 |\n"},
		{"words behind a table that nothing closed", "<table><tr><td>指标</td><td>60</td></tr><p>注：面积为初步数。<tr><td>面积</td><td>5</td></tr>",
			"| 指标 | 60 |\n注：面积为初步数。\n| 面积 | 5 |\n"},
		{"a page laid out by tables", "<table><tr><td><ul><li>首页</li></ul></td><td><table><tr><td>指标</td><td>60</td></tr><tr><td>面积</td><td>5</td></tr></table></td></tr></table>",
			"首页\n| 指标 | 60 |\n|---|---|\n| 面积 | 5 |\n"},
		{"what a page does not show", "<html><head><title>网站</title><style>p{}</style></head><body><script>var a='<p>b</p>'</script><p>正文&nbsp;&amp;附件</p></body></html>", "正文\u00a0&附件\n"},
		{"rows of Markdown keep their tags", "<p>表</p>\n| 指标<br>名称 | 60 |\n", "表\n\n| 指标<br>名称 | 60 |\n"},
		{"entities left in a text that has no tags", "&nbsp;&nbsp;&ldquo;十四五&rdquo;期间，R&D投入增长7%;增加5&#8212;6个&amp;ldquo;百分点&amp;rdquo;", "\u00a0\u00a0“十四五”期间，R&D投入增长7%;增加5—6个“百分点”"},
		{"no tags", "PM2.5浓度<35，优良天数>80%", "PM2.5浓度<35，优良天数>80%"},
	} {
		t.Run(c.name, func(t *testing.T) {
			text, err := Read("a.txt", []byte(c.in))
			if err != nil {
				t.Fatal(err)
			}
			if text.S != c.want {
				t.Errorf("got\n%q\nwant\n%q", text.S, c.want)
			}
		})
	}
}

// Words keep their places in the file, whatever its charset.
func TestMarkupPlaces(t *testing.T) {
	const in = "<p>第一段：总体要求。</p><table><tr><td>指标</td><td>目标&nbsp;值</td></tr><tr><td>粮食产量</td><td>45</td></tr></table>"
	raw, err := simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(strings.Repeat(in, 9)))
	if err != nil {
		t.Fatal(err)
	}
	text, err := Read("a.txt", raw)
	if err != nil {
		t.Fatal(err)
	}
	for _, words := range []string{"总体要求", "粮食产量", "45", "目标"} {
		at := strings.LastIndex(text.S, words)
		from, to, ok := text.Source(at, at+len(words))
		got, err := simplifiedchinese.GB18030.NewDecoder().Bytes(raw[from:to])
		if !ok || err != nil || string(got) != words {
			t.Errorf("the source of %s is %q", words, got)
		}
	}
}

// Tags that nest or span without end cost no more than their length.
func TestMarkupBounds(t *testing.T) {
	for name, in := range map[string]string{
		"tables one in the other": strings.Repeat("<table><tr><td>表", 50000),
		"cells over others":       strings.Repeat("<td rowspan=30 colspan=30>一", 50000),
		"wide and long":           "<table><tr>" + strings.Repeat("<td>一</td>", 50000) + strings.Repeat("<tr><td>二</td>", 50000),
		"a row of Markdown":       "|" + strings.Repeat("<br>一", 200000),
	} {
		start := time.Now()
		text, err := Read("a.txt", []byte(in))
		if err != nil {
			t.Fatal(err)
		}
		if len(text.S) > 12*len(in) {
			t.Errorf("%s: %d bytes become %d", name, len(in), len(text.S))
		}
		if d := time.Since(start); d > 20*time.Second {
			t.Errorf("%s take %v", name, d)
		}
	}
}
