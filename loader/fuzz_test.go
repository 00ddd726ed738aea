package loader

import (
	"html"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"plangraph/loader/lexicon"
)

// FuzzDocument reads any bytes as a document.
func FuzzDocument(f *testing.F) {
	f.Add([]byte(forwarded + "一、总体要求\n到2025年，新增就业5万人以上（牵头单位：市人社局）。\n"))
	f.Add([]byte(forwarded + "| 指标 | 2025年 |\n| 耕地 | 10万亩 |\n"))
	f.Add([]byte(forwarded + strings.Repeat("（", 300) + strings.Repeat("根据《", 300) + strings.Repeat("》", 300)))
	f.Add([]byte(forwarded + "<table><tr><td rowspan=2>指标</td><td>2025年</td></tr><tr><td>&lt;10万亩</table><p>耕地"))
	f.Add([]byte("关于印发甲规划的通知\n某政发〔2000〕0号\n000&lt;0亩<p>"))
	f.Add([]byte("索引号: | 1/2-3 | 文 号: | 某政发〔2022〕9号 |\n指标 |\n2025年 |\n|\n耕地 |\n10万亩 |\n|\n"))
	f.Add([]byte("\xff\xfe1\x00\xe4\xb8"))
	f.Fuzz(func(t *testing.T, data []byte) { checkFacts(t, data) })
}

// forwarded is the head of a plan that a notice forwards.
const forwarded = "关于印发甲规划的通知\n某政发〔2022〕9号\n各旗区人民政府：\n现将《甲规划》印发给你们。\n某市人民政府\n2022年1月2日\n甲规划\n"

// vocabulary is what FuzzWords makes its documents of, beside the lexicons' words.
var vocabulary = append(strings.Fields(`。 。 ， ， ， 、 、 ； ： ： （ ） “ ” 《 》 〔 〕 【 】 | | --- — — / : . - % 和 与 的 了 到 由 等 在 每 其中 分别
	0 1 2 10 2025 2030 1.5 1,000 一 三 十 百分之 ① 一、 二、 （一） （二） 1. 2. 第一章 第二节 第三条 专栏1 附件 目录 索引号： 发文字号： 成文日期： <td> </td> <tr> <p>
	到2025年 2025年底前 “十四五” 期间 今年 上年 年均 同比 亿元 万人 个 平方公里 以上 以内 左右 不低于
	序号 指标 单位 属性 任务 项目名称 牵头单位 责任单位： 完成时限 建设内容 总投资 预期性 约束性
	市财政局 教育局 各旗区人民政府 鄂尔多斯市 准格尔旗 甲规划 某政发〔2022〕9号 关于印发乙方案的通知 2022年1月2日 根据 贯彻落实 引甲济乙 二期工程`),
	"\n", "\n", "\n", "\n\n", " ", "　", "- 3 -\n", "\n|", "|\n")

// FuzzWords reads documents made of the genre's words in any order: the low values pick
// from vocabulary, the others a word of the lexicons together with the value behind.
func FuzzWords(f *testing.F) {
	var lexicons []string
	for _, c := range lexicon.Classes() {
		lexicons = slices.AppendSeq(lexicons, maps.Keys(lexicon.Words(c)))
	}
	slices.Sort(lexicons)
	f.Add([]byte{0, 40, 2, 4, 5, 200, 17})
	f.Fuzz(func(t *testing.T, picks []byte) {
		var b strings.Builder
		b.WriteString(forwarded)
		for i := 0; i < len(picks); i++ {
			k := int(picks[i])
			if k < len(vocabulary) {
				b.WriteString(vocabulary[k])
				continue
			}
			if i++; i < len(picks) {
				k = (k-len(vocabulary))<<8 + int(picks[i])
			}
			b.WriteString(lexicons[k%len(lexicons)])
		}
		checkFacts(t, []byte(b.String()))
	})
}

// checkFacts reads a document and checks that each fact says where it stands, and why it
// is believed.
func checkFacts(t *testing.T, data []byte) {
	t.Helper()
	renditions, _, err := Extract("f", data)
	if err != nil {
		return
	}
	for _, f := range Facts(renditions) {
		c := f.Base()
		if c.Start < 0 || c.Start >= c.End || c.End > len(data) || c.Rule == "" || c.Confidence <= 0 {
			t.Fatalf("%+v in %q", c, data)
		}
		words := bare(string(data[c.Start:c.End]))
		// Of a page, the quote has the characters that its references (&lt;) stand for.
		if quote := bare(c.Quote); utf8.Valid(data) && !inOrder(quote, words) && !inOrder(quote, html.UnescapeString(words)) {
			t.Fatalf("the quote %q of %+v is not in %q", c.Quote, c, words)
		}
	}
}
