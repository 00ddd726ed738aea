package repair

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"plangraph/loader/document"
	"plangraph/loader/read"
	"plangraph/seeds"
)

// TestCases runs the cases of testdata/*.txt: a name behind ===, the lines of a
// file, and for each block the word --- with its kind, then its text. A table has a
// line for each header row (H), row (R) and note (N), with ^ before a merged cell.
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
				got := strings.TrimSpace(show(input))
				if want := strings.TrimSpace("--- " + want); got != want {
					t.Errorf("got\n%s\nwant\n%s", got, want)
				}
			})
		}
	}
}

func show(input string) string {
	text, err := read.Read("case", []byte(input))
	if err != nil {
		return err.Error()
	}
	blocks, _ := Repair(&text)
	var b strings.Builder
	for _, block := range blocks {
		b.WriteString("--- " + string(block.Kind))
		if block.Table == nil {
			b.WriteString("\n" + block.S + "\n")
			continue
		}
		b.WriteString(strings.TrimRight(" "+block.Table.Caption.S, " ") + "\n")
		rows := func(mark string, rows []document.Row) {
			for _, r := range rows {
				var cells []string
				for _, c := range r.Cells {
					s := c.S
					if c.Says() != c.S {
						s += " = " + c.Says()
					}
					if c.Merged {
						s = "^" + s
					}
					if c.Whole {
						s = "?" + s
					}
					cells = append(cells, s)
				}
				b.WriteString(mark + " " + strings.Join(cells, " | ") + "\n")
			}
		}
		rows("H", block.Table.Header)
		rows("R", block.Table.Rows)
		for _, n := range block.Table.Notes {
			b.WriteString("N " + n.S + "\n")
		}
	}
	return b.String()
}

// TestSource checks that what each block says stands in the file where its segments
// say.
func TestSource(t *testing.T) {
	for name, data := range seedFiles(t) {
		text, err := read.Read(name, data)
		if err != nil {
			t.Fatal(err)
		}
		blocks, _ := Repair(&text)
		seen := 0
		for _, b := range blocks {
			for _, r := range runs(b) {
				checkRun(t, name, data, r)
				seen += len(r.Segs)
			}
		}
		if seen == 0 {
			t.Errorf("%s: no segments", name)
		}
	}
}

func checkRun(t *testing.T, name string, data []byte, r document.Run) {
	t.Helper()
	end := int32(0)
	for _, s := range r.Segs {
		from, to, _ := r.Source(int(s.At), int(s.At+s.Len))
		if got, want := string(data[from:to]), r.Printed(int(s.At), int(s.At+s.Len)); got != want {
			t.Fatalf("%s: %q is %q at %d", name, want, got, s.Source)
		}
		if gap := strings.TrimSpace(r.S[end:s.At]); gap != "" {
			t.Fatalf("%s: %q in %.60q has no source", name, gap, r.S)
		}
		end = s.At + s.Len
	}
	if rest := strings.TrimSpace(r.S[end:]); rest != "" {
		t.Fatalf("%s: %q at the end has no source", name, rest)
	}
}

func runs(b document.Block) []document.Run {
	out := []document.Run{b.Run}
	if b.Table == nil {
		return out
	}
	out = append(out, b.Table.Caption)
	for _, rows := range [][]document.Row{b.Table.Header, b.Table.Rows} {
		for _, row := range rows {
			out = append(out, row.Quote)
			for _, c := range row.Cells {
				out = append(out, c.Run)
			}
		}
	}
	return append(out, b.Table.Notes...)
}

// TestNothingLost checks that each character of a file stands in a block or was
// page furniture, markup or a doubled print: repair drops little.
func TestNothingLost(t *testing.T) {
	for name, data := range seedFiles(t) {
		text, err := read.Read(name, data)
		if err != nil {
			t.Fatal(err)
		}
		blocks, _ := Repair(&text)
		covered := make([]bool, len(data))
		for _, b := range blocks {
			for _, r := range runs(b) {
				for _, s := range r.Segs {
					for i := range s.Len {
						covered[s.Source+i] = true
					}
				}
			}
		}
		lost := 0
		for i, c := range data {
			if !covered[i] && !strings.ContainsRune(" \n\r\t|-", rune(c)) {
				lost++
			}
		}
		if share := float64(lost) / float64(len(data)); share > 0.02 {
			t.Errorf("%s: %.1f%% of its bytes stand in no block", name, 100*share)
		}
	}
}

func seedFiles(t testing.TB) map[string][]byte {
	out := map[string][]byte{}
	entries, err := seeds.Files.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".txt") {
			data, err := seeds.Files.ReadFile(e.Name())
			if err != nil {
				t.Fatal(err)
			}
			out[e.Name()] = data
		}
	}
	return out
}

func FuzzRepair(f *testing.F) {
	f.Add([]byte("一、总体要求\n到2025年，\n推进建设。"))
	f.Add([]byte("| 指标 | 2025年 |\n|---|---|\n| 总量 | 5 |\n"))
	f.Add([]byte("目录\n第一章 总则 1\n第一章 总则\n"))
	f.Add([]byte("关于印发某某市规划的通知\n某政发〔2022〕9号\n各县区人民政府：\n现将规划印发给你们。\n某某市人民政府\n2022年1月2日\n某某市规划\n"))
	f.Add([]byte("（（一一））要求要求。。\n序\n号\n1\n工\n作\n· 3\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		text, err := read.Read("f", data)
		if err != nil {
			return
		}
		blocks, _ := Repair(&text)
		for _, b := range blocks {
			for _, r := range runs(b) {
				end := int32(0)
				for _, s := range r.Segs {
					if s.At < end || int(s.At+s.Len) > len(r.S) || s.Source < 0 || int(s.Source) >= len(data) {
						t.Fatalf("segment %+v of %q", s, r.S)
					}
					end = s.At + s.Len
				}
			}
		}
	})
}

// BenchmarkRepair shows cost to be linear: MB/s stay the same over ten times the
// length.
func BenchmarkRepair(b *testing.B) {
	var all []byte
	for _, data := range seedFiles(b) {
		all = append(all, data...)
	}
	for _, n := range []int{1, 10} {
		text, err := read.Read("seeds", []byte(strings.Repeat(string(all), n)))
		if err != nil {
			b.Fatal(err)
		}
		b.Run(map[int]string{1: "once", 10: "tenfold"}[n], func(b *testing.B) {
			b.SetBytes(int64(len(text.S)))
			b.ReportAllocs()
			for b.Loop() {
				Repair(&text)
			}
		})
	}
}

// TestRotated counts what the rotated annexes of the gazette give: each task with
// its bodies and, where the annex has one, its deadline.
func TestRotated(t *testing.T) {
	const gazette = "004_18f40545924ecf61.txt"
	text, err := read.Read(gazette, seedFiles(t)[gazette])
	if err != nil {
		t.Fatal(err)
	}
	blocks, _ := Repair(&text)
	for _, c := range []struct {
		line, tasks, leads, others, deadlines int
		task, lead, other, deadline           string // names of columns
	}{
		{529, 9, 39, 39, 0, "工作任务", "牵头单位", "责任单位", "完成时限"},
		{9533, 35, 25, 22, 0, "主要任务", "牵头单位", "责任单位", "完成时限"},
		{89395, 0, 21, 21, 0, "政策名称", "牵头单位", "责任单位", "完成时限"},
		{92531, 0, 0, 2, 0, "试点名称", "牵头单位", "责任单位", "完成时限"},
		{92850, 13, 12, 31, 31, "项目名称", "项目建设主体", "日常监管责任单位", "建设工期"},
		{24982, 300, 300, 294, 300, "具体任务", "牵头单位", "配合单位", "完成时限"},
	} {
		var table *document.Table
		for _, b := range blocks {
			if b.Table != nil && b.FirstLine == c.line {
				table = b.Table
			}
		}
		if table == nil {
			t.Errorf("no table in line %d", c.line)
			continue
		}
		count := func(name string) int {
			n := 0
			for i, h := range table.Header[0].Cells {
				for _, r := range table.Rows {
					if h.S == name && r.Cells[i].S != "" && !r.Cells[i].Whole {
						n++
					}
				}
			}
			return n
		}
		if n := count(c.task); n < c.tasks {
			t.Errorf("line %d: %d tasks, want %d", c.line, n, c.tasks)
		}
		if n := count(c.lead); n < c.leads {
			t.Errorf("line %d: %d tasks with a leading body, want %d", c.line, n, c.leads)
		}
		if n := count(c.other); n < c.others {
			t.Errorf("line %d: %d tasks with other bodies, want %d", c.line, n, c.others)
		}
		if n := count(c.deadline); n < c.deadlines {
			t.Errorf("line %d: %d tasks with a deadline, want %d", c.line, n, c.deadlines)
		}
	}
}
