package target

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"plangraph/loader/document"
	"plangraph/loader/extract/head"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
	"plangraph/loader/read"
	"plangraph/loader/repair"
	"plangraph/loader/split"
	"plangraph/seeds"
)

// seedPassages gives the passages of all plans of the shipped documents, and the
// documents' bytes by name.
func seedPassages(tb testing.TB) (out []passage.Passage, files map[string][]byte) {
	tb.Helper()
	names, err := fs.Glob(seeds.Files, "*.txt")
	if err != nil || len(names) == 0 {
		tb.Fatalf("no seeds: %v", err)
	}
	files = map[string][]byte{}
	for _, name := range names {
		data, err := fs.ReadFile(seeds.Files, name)
		if err != nil {
			tb.Fatal(err)
		}
		files[name] = data
		text, err := read.Read(name, data)
		if err != nil {
			tb.Fatal(err)
		}
		blocks, _ := repair.Repair(&text)
		plans, _ := split.Split(name, blocks)
		for i := range plans {
			p := head.Read(name, &plans[i])
			part := 0
			var walk func(s *document.Section, path []string)
			walk = func(s *document.Section, path []string) {
				path = append(path[:len(path):len(path)], s.Heading.S)
				here := part
				part++
				for _, b := range s.Blocks {
					ps := passage.Passage{Plan: &p, Part: here, Section: path, Run: b.Run, Table: b.Table}
					if b.Table == nil {
						ps.Marks = lexicon.Scan(b.S)
					}
					out = append(out, ps)
				}
				for _, c := range s.Children {
					walk(c, path)
				}
			}
			walk(plans[i].Top, nil)
		}
	}
	return out, files
}

// The bytes of a fact, spaces aside, begin and end as its quote does and hold all of it
// in order.
func TestSpansGiveQuotes(t *testing.T) {
	passages, files := seedPassages(t)
	facts := Read(passages)
	if len(facts) < 500 {
		t.Errorf("only %d targets in all seeds", len(facts))
	}
	for i := range facts {
		f := &facts[i]
		if f.Start < 0 || f.End > len(files[f.Source]) || f.Start >= f.End {
			t.Errorf("%s: span %d–%d of %q", f.Source, f.Start, f.End, f.Quote)
			continue
		}
		if f.Rule == ruleTable {
			continue // cells of a row may stand apart
		}
		if !within(f.Quote, string(files[f.Source][f.Start:f.End])) {
			t.Errorf("%s %d–%d: quote %q, bytes %q", f.Source, f.Start, f.End, f.Quote, files[f.Source][f.Start:f.End])
		}
	}
}

// within tells that all characters of quote stand in bytes, in order.
func within(quote, bytes string) bool {
	for _, r := range quote {
		if r == ' ' || r == '　' {
			continue
		}
		i := strings.IndexRune(bytes, r)
		if i < 0 {
			return false
		}
		bytes = bytes[i+len(string(r)):]
	}
	return true
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"到2025年，城乡居民收入分别达到5万元和3万元，年均增长6%。",
		"完成79台燃煤机组1775万千瓦超低排放改造；其中中型97座、小型199座",
		"（（（（10个）《100条》“1+3”",
		"每万人1.5台，占全市的15.04%，由12:45:43调整为8:42:50",
		"\xe4\xb8 0，156个 -2.9% 1/10万",
		"覆盖率达到5%以上年底前完成3项", // a time that shares a character with the comparator before it
	} {
		f.Add(s)
	}
	sc, err := readScene("2021-2025 主要目标")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, g := range Read(sc.passages([]string{s})) {
			checkTarget(t, &g, s)
		}
	})
}

// vocabulary is what FuzzWords makes its passages of.
var vocabulary = strings.Fields("到2025年 “十四五” 达到 分别 10 个 万 亿元 和 、 ， 。 （ ） 《 》 由 从 了 的 其中 占 每 年均 完成 建设 新增 全部 级 国家级 / : 1 0 , . - — 一 百 以上 不低于 有 率 面积 1. ① 至少 大 三 等 改造 鄂尔多斯市 各旗区 % 超过 10万 在 对 十 余 多 ； ： 全覆盖 实现 拥有 比 增加 “ ” 岁 次 每万人 存栏 公里 推动 项目 中型")

// FuzzWords reads passages made of the genre's words in any order.
func FuzzWords(f *testing.F) {
	f.Add([]byte{0, 40, 2, 4, 5})
	sc, err := readScene("2021-2025 主要目标")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, picks []byte) {
		var b strings.Builder
		for _, k := range picks {
			b.WriteString(vocabulary[int(k)%len(vocabulary)])
		}
		s := b.String()
		for _, g := range Read(sc.passages([]string{s})) {
			checkTarget(t, &g, s)
		}
	})
}

func checkTarget(t *testing.T, g *fact.Target, s string) {
	t.Helper()
	if g.Indicator == "" || g.Value == nil && g.TextValue == "" {
		t.Fatalf("%q: empty target %+v", s, g)
	}
	if g.Start < 0 || g.End > len(s) || g.Start >= g.End || s[g.Start:g.End] != g.Quote {
		t.Fatalf("%q: span %d–%d of %q", s, g.Start, g.End, g.Quote)
	}
	if g.Period != nil && g.Period.From > g.Period.To {
		t.Fatalf("%q: period %v", s, *g.Period)
	}
}

func BenchmarkRead(b *testing.B) {
	passages, files := seedPassages(b)
	n := 0
	for _, data := range files {
		n += len(data)
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		Read(passages)
	}
}

// BenchmarkLong shows the cost at lengths of 1, 10 and 100.
func BenchmarkLong(b *testing.B) {
	sc, err := readScene("2021-2025 主要目标")
	if err != nil {
		b.Fatal(err)
	}
	for _, n := range []int{1, 10, 100} {
		s := strings.Repeat("到2025年，建设高标准农田166万亩，改造盐碱化耕地100万亩、中低产田20万亩，收入分别达到1万元和2万元", 20*n)
		p := sc.passages([]string{s})
		b.Run(fmt.Sprintf("×%d", n), func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				Read(p)
			}
		})
	}
}
