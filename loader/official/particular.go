package official

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/runeset"
)

// Labels of particulars that tell something of the document, not of its page.
const (
	LabelNumber = "number"
	LabelTitle  = "title"
	LabelDate   = "date" // of signing; the day on which a page was published is not that
	LabelBody   = "body" // whose page it is: who made the document, or who published it
	LabelSource = "source"
)

// Particular is an entry of the list that a web page sets above a document (索引号, 发文字号,
// 成文日期): a label and its value.
type Particular struct {
	Label      string // what it tells of the document; empty for what is of the page
	Start, End int    // byte offsets of the value; the same where none stands behind the label
}

// labels are what pages call their particulars. The loose ones are words of texts, too:
// they need a colon or brackets.
var labels = []struct {
	label, words string
	loose        bool
}{
	{label: LabelNumber, words: "发文字号 发布文号 发文文号 政策文号 文号 文件编号 文件字号 文件文号"},
	{label: LabelDate, words: "公布日期 颁布日期 颁布时间 成文日期 成文时间 发文日期 发文时间 印发日期 印发时间 签发日期"},
	{label: LabelBody, words: "发布机构 发布机关 发布单位 发布部门 发文机构 发文机关 发文单位 制发机关 制定机关 颁布机关 颁布单位 颁布部门"},
	{label: LabelTitle, words: "文件名称 信息名称 法规名称 法规标题"},
	{label: LabelNumber, words: "字号", loose: true},
	{label: LabelTitle, words: "名称 标题", loose: true},
	{words: `信息索引号 索引号 索取号 存放位置 统一编号 登记号 主题分类 主题类别 组配分类 体裁分类 信息分类 信息类别 服务对象
		生成日期 生成时间 产生日期 创建时间 发布日期 发布时间 发表时间 发稿时间 新闻时间 更新时间
		公开日期 公开时间 公开方式 公开类型 公开属性 公开期限 公开范围 公开形式 公开责任部门
		有效性 时效性 是否有效 生效日期 实施日期 废止日期 失效日期
		效力状态 效力级别 效力层级 法规类别 所属类别 生效时间 实施时间 法宝引证码
		浏览次数 浏览量 访问次数 访问量 点击次数 点击量 点击数 阅读次数
		责任编辑 相关附件 附件下载 内容概述 内容摘要 主题词 关键词`},
	{label: LabelSource, words: "信息来源 文章来源 文件来源 稿件来源"},
	{label: LabelSource, words: "来源", loose: true},
	{words: "作者 编辑 审核 摘要 分类 原文链接 原文地址", loose: true},
}

// labelOf is what a label tells of the document, by its words; labelled finds a label with
// what parts it from its value, leads one at the start. Its characters may be set apart
// (文 号).
var labelOf, labelled, leads = func() (map[string]string, *regexp.Regexp, *regexp.Regexp) {
	of, strict, loose := map[string]string{}, []string{}, []string{}
	for _, l := range labels {
		for w := range strings.FieldsSeq(l.words) {
			of[w] = l.label
			spaced := strings.Join(strings.Split(w, ""), ` *`)
			if l.loose {
				loose = append(loose, spaced)
			} else {
				strict = append(strict, spaced)
			}
		}
	}
	words := `(?:(` + strings.Join(strict, "|") + `)(?: *[】\]:：]|[ \t|]|$)|(` + strings.Join(loose, "|") + `) *[】\]:：])[ \t|]*`
	lead := `^[•·∙●▪ 【\[]*`
	return of, regexp.MustCompile(`(?:` + lead + `|[ \t|【\[])` + words), regexp.MustCompile(lead + words)
}()

// Listed tells whether s begins with a label of a web page's list.
func Listed(s string) bool {
	if len(s) > longestList {
		return false
	}
	words := labelLead.TrimLeft(s)
	if !labelFirst.Opens(words) {
		return false // by far most
	}
	first, n := utf8.DecodeRuneInString(words)
	second, _ := utf8.DecodeRuneInString(strings.TrimLeft(words[n:], " "))
	return labelStart.Holds(first, second) && mayEndLabel(words) && opensLabel(words) && leads.MatchString(s)
}

// opensLabel tells whether s begins with the characters of a label, which blanks may part.
func opensLabel(s string) bool {
	return labelHeads.Open(strings.ReplaceAll(s[:min(len(s), longestLabel)], " ", ""))
}

// labelHeads are the labels.
var labelHeads = runeset.HeadsOf(slices.Collect(maps.Keys(labelOf))...)

// labelLead is what may stand before such a label.
var labelLead = runeset.Of("•·∙●▪ 【[")

// mayEndLabel tells whether a label that s begins with may be all of s, or have behind it what parts it from its
// value; one whose characters are set apart has a space within that reach.
func mayEndLabel(s string) bool {
	return len(s) <= longestLabel || labelEnd.In(s[:longestLabel])
}

// longestLabel is more than the bytes of any label with what stands behind it.
const longestLabel = 8 * len("一")

var labelEnd = runeset.Of(" \t|】]:：")

// labelFirst are the characters that labels begin with.
var labelFirst = func() *runeset.Set {
	first := ""
	for w := range labelOf {
		r, _ := utf8.DecodeRuneInString(w)
		first += string(r)
	}
	return runeset.Of(first)
}()

// labelStart knows how labels begin.
var labelStart = func() *runeset.Pairs {
	var p runeset.Pairs
	for w := range labelOf {
		p.Add(w)
	}
	return &p
}()

// longestList is how many bytes a line of particulars has at most.
const longestList = 600

// Particulars reads a line of a web page's list, which may hold several; nil where s does
// not begin with a label.
func Particulars(s string) []Particular {
	if !Listed(s) {
		return nil
	}
	found := labelled.FindAllStringSubmatchIndex(s, -1)
	out := make([]Particular, len(found))
	for i, m := range found {
		end := len(s)
		if i+1 < len(found) {
			end = found[i+1][0]
		}
		word := s[max(m[2], m[4]):max(m[3], m[5])]
		value := strings.TrimRight(s[m[1]:max(m[1], end)], " \t|")
		label := labelOf[Bare(word)]
		if word == "发布日期" && strings.HasSuffix(s[:max(m[2], m[4])], "【") {
			label = LabelDate // of databases of laws, which have no page's
		}
		out[i] = Particular{Label: label, Start: m[1], End: m[1] + len(value)}
	}
	return out
}
