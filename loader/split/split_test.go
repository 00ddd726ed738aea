package split_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"plangraph/loader/document"
	"plangraph/loader/read"
	"plangraph/loader/repair"
	"plangraph/loader/split"
	"plangraph/seeds"
)

// TestCases runs the cases of testdata/*.txt: a name behind ===, a file, and for each
// plan or warning the word --- with its kind, then a plan's head, its sections (level,
// form and number, heading) and, indented, their paragraphs.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range strings.Split("\n"+string(data), "\n=== ")[1:] {
			name, rest, _ := strings.Cut(c, "\n")
			input, want, _ := strings.Cut(rest, "\n--- ")
			t.Run(strings.TrimSuffix(filepath.Base(file), ".txt")+"/"+name, func(t *testing.T) {
				got := strings.TrimSpace(show(t, input))
				if want := strings.TrimSpace("--- " + want); got != want {
					t.Errorf("got\n%s\nwant\n%s", got, want)
				}
			})
		}
	}
}

func show(t *testing.T, input string) string {
	plans, warnings := plansOf(t, "case", []byte(input))
	var b strings.Builder
	for i := range plans {
		p := &plans[i]
		b.WriteString("--- plan\n")
		for _, f := range []struct {
			name string
			run  document.Run
		}{{"title", p.Title}, {"notice", p.NoticeTitle}, {"number", p.Number}, {"issuer", p.Issuer}, {"date", p.Date}} {
			if f.run.S != "" {
				fmt.Fprintf(&b, "%s: %s\n", f.name, f.run.S)
			}
		}
		outline(&b, p.Top)
	}
	for _, w := range warnings {
		b.WriteString("--- warning\n" + w.Reason + "\n")
	}
	return b.String()
}

func outline(b *strings.Builder, s *document.Section) {
	if s.Level > 0 {
		fmt.Fprintf(b, "%d %s%d %s\n", s.Level, s.Form, s.Number, s.Heading.S)
	}
	for _, block := range s.Blocks {
		if block.Kind != document.Contents {
			b.WriteString("  " + block.S + "\n")
		}
	}
	for _, c := range s.Children {
		outline(b, c)
	}
}

func plansOf(t testing.TB, name string, data []byte) ([]document.Plan, []document.Warning) {
	text, err := read.Read(name, data)
	if err != nil {
		t.Fatal(err)
	}
	blocks, _ := repair.Repair(&text)
	return split.Split(name, blocks)
}

// TestSeeds counts the plans of the files that ship with the project; the gazette has
// 14 and its chronicle.
func TestSeeds(t *testing.T) {
	for name, want := range map[string]int{
		"000_903e8c29703b1956.txt": 1, "001_0f566dd991c107b0.txt": 1, "002_c8d60e7368b2a733.txt": 1,
		"003_10d43ec84c6682c3.txt": 1, "004_18f40545924ecf61.txt": 15,
	} {
		data, err := seeds.Files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		plans, _ := plansOf(t, name, data)
		if len(plans) != want {
			t.Errorf("%s: %d plans, want %d", name, len(plans), want)
		}
		for i := 1; i < len(plans); i++ {
			if plans[i].FirstLine <= plans[i-1].LastLine {
				t.Errorf("%s: %s begins in line %d, before %s ends in %d", name, plans[i].Title.S, plans[i].FirstLine, plans[i-1].Title.S, plans[i-1].LastLine)
			}
		}
	}
}

// TestWhose asks which document of the gazette a sentence went to.
func TestWhose(t *testing.T) {
	const gazette = "004_18f40545924ecf61.txt"
	data, err := seeds.Files.ReadFile(gazette)
	if err != nil {
		t.Fatal(err)
	}
	plans, _ := plansOf(t, gazette, data)
	texts := map[string]string{}
	for i := range plans {
		var b strings.Builder
		outline(&b, plans[i].Top)
		texts[plans[i].Number.S] = b.String()
	}
	for _, c := range []struct{ number, sentence string }{
		{"鄂府发〔2022〕149号", "推动爱国卫生运动融入群众日常工作生活"},
		{"鄂府发〔2022〕149号", "依托社会力量依法成立健康鄂尔多斯行动基金会"},
		{"鄂府发〔2022〕158号", "推进与南方沿海城市和先进地区等国内和国际的科学素质交流"},
		{"鄂府发〔2022〕163号", "《关于推进蒙医药中医药健康养老服务发展的通知》"},
		{"鄂府发〔2022〕163号", "完善养老保险制度，实现养老保险制度全覆盖"},
		{"鄂府发〔2022〕164号", "火灾事故调查处理坚持及时、客观、公正、合法的原则"},
		{"鄂府发〔2022〕166号", "度较全市平均水平至少高2个百分点"},
		{"鄂府发〔2022〕167号", "100个以上典型案例“榜上有名”（被国家、自治区发布的权威报告选入的典型案例"},
		{"鄂府发〔2022〕168号", "进一步完善人才新政，加大财税支持"},
		{"鄂府发〔2022〕169号", "为深入贯彻党的二十大精神，全面落实能源领域战略部署要求"},
		{"鄂府发〔2022〕169号", "提高煤电支撑性调节性作用，提升天然气增储上产力度"},
		{"鄂府发〔2022〕170号", "培训3000人次、培育700名"},
		{"鄂府办发〔2022〕179号", "应当自行决策或者依政府授权决策"},
		{"鄂府办发〔2022〕191号", "不断强化社区为民、便民、安民功能"},
		{"鄂府办发〔2022〕192号", "充分发挥整体协同优势，不断提升对接联动工作规范化"},
		{"鄂府办发〔2022〕194号", "老有所养、幼有所育，是与千家万户息息相关的民生问题"},
	} {
		for number, text := range texts {
			if has := strings.Contains(text, c.sentence); has != (number == c.number) {
				t.Errorf("%q in %s: %v", c.sentence, number, has)
			}
		}
	}
}

func FuzzSplit(f *testing.F) {
	f.Add([]byte("某某市发展规划\n一、总体要求\n（一）推进建设。落实责任。\n1.完善制度\n专栏1 项目\n附件1\n"))
	f.Add([]byte("关于印发规划的通知\n某政发〔2022〕9号\n各县区人民政府：\n现将规划印发给你们。\n某市政府\n2022年1月2日\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		text, err := read.Read("f", data)
		if err != nil {
			return
		}
		blocks, _ := repair.Repair(&text)
		plans, warnings := split.Split("f", blocks)
		if len(plans) == 0 && len(warnings) == 0 {
			t.Fatal("neither a plan nor a warning")
		}
		for i := range plans {
			check(t, plans[i].Top)
		}
	})
}

func check(t *testing.T, s *document.Section) {
	for _, c := range s.Children {
		if c.Level != s.Level+1 || c.Heading.S == "" || c.Form == "" {
			t.Fatalf("section %q of level %d under level %d", c.Heading.S, c.Level, s.Level)
		}
		check(t, c)
	}
}

// TestSentences looks for sentences of the gazette (testdata/sentences.list, picked
// at random and read by eye) in its plans: each must stand there whole, neither cut
// nor glued to its neighbour.
func TestSentences(t *testing.T) {
	const gazette, most = "004_18f40545924ecf61.txt", 2
	data, err := seeds.Files.ReadFile(gazette)
	if err != nil {
		t.Fatal(err)
	}
	plans, _ := plansOf(t, gazette, data)
	have := map[string]bool{}
	for i := range plans {
		var b strings.Builder
		outline(&b, plans[i].Top)
		for line := range strings.Lines(b.String()) {
			for _, s := range strings.SplitAfter(strings.TrimSpace(line), "。") {
				have[strings.TrimSpace(s)] = true
			}
		}
	}
	list, err := os.ReadFile("testdata/sentences.list")
	if err != nil {
		t.Fatal(err)
	}
	want := strings.Split(strings.TrimSpace(string(list)), "\n")
	missing := 0
	for _, s := range want {
		if !have[s] {
			missing++
			t.Logf("not whole: %s", s)
		}
	}
	if len(want) < 200 || missing > most {
		t.Errorf("%d of %d sentences are not whole", missing, len(want))
	}
}
