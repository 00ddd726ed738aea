package target

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"plangraph/loader/document"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
)

// show sets a target as the cases in testdata do.
func show(f *fact.Target) string {
	v := f.TextValue
	if f.Value != nil {
		v = strconv.FormatFloat(f.Value.Num, 'f', -1, 64)
		if f.Value.Max != nil {
			v += "~" + strconv.FormatFloat(*f.Value.Max, 'f', -1, 64)
		}
	}
	unit := ""
	if f.Unit != nil {
		unit = " " + *f.Unit
	}
	when := "-"
	if p := f.Period; p != nil {
		when = strconv.Itoa(p.From)
		if p.To != p.From {
			when += "-" + strconv.Itoa(p.To)
		}
	}
	if f.PerYear {
		when += " yearly"
	}
	sign := map[string]string{"eq": "=", "ge": "≥", "gt": ">", "le": "≤", "lt": "<", "approx": "≈", "range": "in", "text": ":"}[f.Comparator]
	out := fmt.Sprintf("%s | %s %s %s%s | %s | %s", f.Indicator, f.Measure, sign, v, unit, when, f.Kind)
	if f.Region != nil && *f.Region != "甲市" {
		out += " | " + *f.Region
	}
	if f.Nature != nil {
		out += " | " + *f.Nature
	}
	return out
}

// scene is what a case says of where its passage stands.
type scene struct {
	plan    *fact.Plan
	section []string
}

// readScene reads a line such as “plan 2021-2025 五年规划 / 发展成就”: the plan's years (or -,
// of a text that has lost its title, or other, of one that is no plan, with the day of its issue where that is known: other:2022-10-20) and the headings above the passage. Headings that end as the title of an account does (统计公报, 决算) are
// the plan's title as well, and so is the first where it names a year's sum before the next year's plan.
func readScene(line string) (scene, error) {
	region := "甲市"
	s := scene{plan: &fact.Plan{Region: &region}, section: []string{"题"}}
	s.plan.Source = "case"
	years, headings, _ := strings.Cut(strings.TrimSpace(line), " ")
	years, issued, dated := strings.Cut(years, ":")
	if dated {
		s.plan.IssuedOn = &issued
	}
	if years == "other" {
		s.plan.Kind = years
	} else if years != "-" {
		a, b, ok := strings.Cut(years, "-")
		if !ok {
			b = a
		}
		from, err := strconv.Atoi(a)
		if err != nil {
			return s, err
		}
		to, err := strconv.Atoi(b)
		if err != nil {
			return s, err
		}
		s.plan.Period = &fact.Period{From: from, To: to}
	} else {
		s.plan.Rule = fact.RuleGuess
	}
	if accounted(headings) {
		s.plan.Title = headings
	} else if title, below, _ := strings.Cut(headings, " / "); reviewsFirst(title) {
		s.plan.Title, headings = title, below
	}
	for h := range strings.SplitSeq(headings, "/") {
		if h = strings.TrimSpace(h); h != "" {
			s.section = append(s.section, h)
		}
	}
	return s, nil
}

func runOf(s string) document.Run {
	return document.Run{S: s, Segs: []document.Segment{{Len: int32(len(s))}}}
}

// passages makes passages of the lines of a case; lines of | cells | are a table,
// whose first line is its header.
func (s scene) passages(lines []string) []passage.Passage {
	var out []passage.Passage
	var table *document.Table
	for _, line := range lines {
		p := passage.Passage{Plan: s.plan, Section: s.section, Part: 1}
		if !strings.HasPrefix(line, "|") {
			if table != nil && strings.HasPrefix(line, "注") {
				table.Notes = append(table.Notes, runOf(line))
				continue
			}
			table = nil
			p.Run = runOf(line)
			p.Marks = lexicon.Scan(line)
			out = append(out, p)
			continue
		}
		var row document.Row
		var cells []string
		for c := range strings.SplitSeq(strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(line), "|"), "|"), "|") {
			c = strings.TrimSpace(c)
			cells = append(cells, c)
			c, whole := strings.CutPrefix(c, "~")
			row.Cells = append(row.Cells, document.Cell{Run: runOf(c), Whole: whole})
		}
		row.Quote = runOf(strings.Join(cells, " "))
		if table == nil {
			table = &document.Table{Header: []document.Row{row}}
			p.Table = table
			out = append(out, p)
			continue
		}
		table.Rows = append(table.Rows, row)
	}
	return out
}

// TestCases runs testdata/*.txt; README.md there tells their form.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			s, err := readScene("-")
			if err != nil {
				t.Fatal(err)
			}
			n := 0
			for block := range strings.SplitSeq(string(data), "\n\n") {
				var text, want []string
				for line := range strings.Lines(block) {
					line = strings.TrimRight(line, "\n")
					switch {
					case line == "" || line[0] == '#':
					case strings.HasPrefix(line, "plan "):
						if s, err = readScene(line[len("plan "):]); err != nil {
							t.Fatalf("%s: %v", line, err)
						}
					case strings.HasPrefix(line, "> "):
						text = append(text, line[len("> "):])
					default:
						want = append(want, line)
					}
				}
				if text == nil {
					continue
				}
				n++
				var got []string
				for _, f := range Read(s.passages(text)) {
					got = append(got, show(&f))
				}
				if g, w := strings.Join(got, "\n"), strings.Join(want, "\n"); g != w {
					t.Errorf("%s\n got\n%s\nwant\n%s", strings.Join(text, "\n"), g, w)
				}
			}
			if n == 0 {
				t.Error("no cases")
			}
		})
	}
}

// A fact from a cell that may hold more than its own text says so by its rule.
func TestWholeCell(t *testing.T) {
	s, err := readScene("2025 任务")
	if err != nil {
		t.Fatal(err)
	}
	table := []string{"| 任务 | 责任单位 |", "| ~每年组织培训不少于20场次 | 市教育局 |", "| 新建学校5所以上，改造桥梁9座 | 市教育局 |"}
	var rules []string
	for _, f := range Read(s.passages(table)) {
		rules = append(rules, f.Rule)
	}
	if got, want := strings.Join(rules, " "), "target.work-whole target.work target.work"; got != want {
		t.Errorf("rules %s, want %s", got, want)
	}
}

// The steps of a schedule share what they count; each is quoted by itself, so that its quote holds
// no other year and figure.
func TestQuoteOfSteps(t *testing.T) {
	s, err := readScene("2022-2025 任务")
	if err != nil {
		t.Fatal(err)
	}
	var quotes []string
	for _, f := range Read(s.passages([]string{"累计建设牧场90处，其中2023年建设20处，2024年建设30处。"})) {
		quotes = append(quotes, f.Indicator+" "+f.Quote)
	}
	if got, want := strings.Join(quotes, "|"), "牧场 累计建设牧场90处|牧场 其中2023年建设20处|牧场 2024年建设30处"; got != want {
		t.Errorf("quotes %s, want %s", got, want)
	}
}
