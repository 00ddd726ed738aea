package target

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
)

// fusions are lists that are written as one word, and their members.
var fusions = [...]struct {
	word  string
	parts []string
}{
	{"第一、二、三次产业", []string{"第一产业", "第二产业", "第三产业"}},
	{"第一、二、三产业", []string{"第一产业", "第二产业", "第三产业"}},
	{"第一、二产业", []string{"第一产业", "第二产业"}},
	{"第一、三产业", []string{"第一产业", "第三产业"}},
	{"第二、三产业", []string{"第二产业", "第三产业"}},
	{"一、二、三次产业", []string{"第一产业", "第二产业", "第三产业"}},
	{"一、二、三产业", []string{"第一产业", "第二产业", "第三产业"}},
	{"二、三产业", []string{"第二产业", "第三产业"}},
	{"一二三产业", []string{"第一产业", "第二产业", "第三产业"}},
	{"一二三产", []string{"一产", "二产", "三产"}},
	{"三次产业", []string{"第一产业", "第二产业", "第三产业"}},
	{"三大产业增加值", []string{"第一产业增加值", "第二产业增加值", "第三产业增加值"}},
	{"二三产业", []string{"第二产业", "第三产业"}},
	{"一三产业", []string{"第一产业", "第三产业"}},
	{"一二产业", []string{"第一产业", "第二产业"}},
	{"产销量", []string{"产量", "销量"}},
	{"进出口", []string{"进口", "出口"}},
	{"存贷款", []string{"存款", "贷款"}},
	{"本专科", []string{"本科", "专科"}},
	{"牛羊", []string{"牛", "羊"}},
}

// fusedList parts a name whose list of n is one word: 产销量 of 粮食产销量分别为3、2.
func fusedList(name string, n int) []string {
	for _, f := range fusions {
		i := strings.Index(name, f.word)
		if i < 0 || len(f.parts) != n {
			continue
		}
		out := make([]string, n)
		for k, part := range f.parts {
			out[k] = name[:i] + part + name[i+len(f.word):]
		}
		return out
	}
	return twins(name, n)
}

// twins parts the topic of a name into n words of two characters that begin alike: 肉牛存栏 and 肉羊存栏 of 肉牛肉羊存栏. nil where
// it does not.
func twins(name string, n int) []string {
	topic, tag := splitHead(name)
	word := []rune(topic)
	if tag == "" || n < 2 || len(word) != 2*n {
		return nil
	}
	out := make([]string, n)
	for k := range out {
		if word[2*k] != word[0] || k > 0 && word[2*k+1] == word[1] {
			return nil
		}
		out[k] = string(word[2*k:2*k+2]) + name[len(topic):]
	}
	return out
}

// shareFront gives the members of a list the words before the first that they share, where
// what is left of it begins as they do: 国家现代农业 of 国家现代农业产业园、产业集群、产业强镇.
func shareFront(items []string) {
	second := []rune(items[1])
	if len(second) < 3 {
		return
	}
	word := string(second[:2])
	i := strings.Index(items[0], word)
	if i < 2*len("国") || headOf(items[0]) != "" {
		return
	}
	for _, item := range items[1:] {
		if !strings.HasPrefix(item, word) || headOf(item) != "" {
			return
		}
	}
	for k := range items[1:] {
		items[k+1] = items[0][:i] + items[k+1]
	}
}

// perUnit gives the words at the start of an indicator that say by what it is divided
// (单位地区生产总值), empty without such.
func perUnit(name string) string {
	if i := strings.Index(name, "单位增加值"); i >= 0 {
		return name[:i+len("单位增加值")] // 规模以上工业企业单位增加值能耗
	}
	for _, a := range [...]string{"单位", "万元"} {
		for _, b := range [...]string{"地区生产总值", "国内生产总值", "生产总值", "GDP", "规模以上工业增加值", "工业增加值"} {
			if strings.HasPrefix(name, a+b) {
				return a + b
			}
		}
	}
	return ""
}

// enumerated gives each of n its own name where the indicator counts them (三大产业集群产值)
// and the words before at have listed them (打造羊、牛、菜三大产业集群).
func (t *text) enumerated(name string, at, n int) []string {
	if n < 2 || n > 9 {
		return nil
	}
	word := string([]rune("二三四五六七八九")[n-2])
	for _, unit := range [...]string{"大", "个", "类"} {
		i := strings.Index(name, word+unit)
		if i < 0 {
			continue
		}
		rest := []rune(name[i+len(word+unit):])
		if len(rest) < 3 {
			return nil
		}
		before := t.s[max(0, floor(t.s, at-window)):at]
		k := strings.LastIndex(before, word+unit+string(rest[:2]))
		if k < 0 {
			return nil
		}
		list := before[:k]
		if c := strings.LastIndexAny(list, "，。；：,;"); c >= 0 {
			_, size := utf8.DecodeRuneInString(list[c:])
			list = list[c+size:]
		}
		for _, m := range lexicon.Scan(list) {
			if m.Class == "work" && m.Start == 0 {
				list = list[m.End:]
				break
			}
		}
		items := partsOf(strings.TrimSuffix(list, "等"))
		if len(items) != n {
			return nil
		}
		for j := range items {
			items[j] = name[:i] + items[j] + string(rest)
		}
		return items
	}
	return nil
}
