package eval

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"plangraph/loader/fact"
)

const seeds = "../../seeds"

func goldFiles(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(seeds, "gold", "*.jsonl"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no gold: %v", err)
	}
	return files
}

func goldOf(t *testing.T, files ...string) []Gold {
	t.Helper()
	var out []Gold
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		gold, err := ReadGold(f)
		f.Close()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		out = append(out, gold...)
	}
	return out
}

func seed(source string) ([]byte, error) { return os.ReadFile(filepath.Join(seeds, source)) }

// testdata/found.jsonl is the gold with facts dropped, doubled, moved and changed;
// score.json is what the contract's reference program says of it.
func TestScoreEqualsReference(t *testing.T) {
	f, err := os.Open("testdata/found.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	found, err := fact.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	report, err := Score(goldOf(t, goldFiles(t)...), found, seed)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := report.WriteJSON(&b); err != nil {
		t.Fatal(err)
	}
	var got, want map[string]map[string]any
	if err := json.Unmarshal(b.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	golden, err := os.ReadFile("testdata/score.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(golden, &want); err != nil {
		t.Fatal(err)
	}
	for part := range want {
		for row := range want[part] {
			if !reflect.DeepEqual(got[part][row], want[part][row]) {
				t.Errorf("%s %s: got %v, want %v", part, row, got[part][row], want[part][row])
			}
		}
		if len(got[part]) != len(want[part]) {
			t.Errorf("%s: %d rows, want %d", part, len(got[part]), len(want[part]))
		}
	}
}

// The gold itself, put where its words stand, is found whole and nothing is made up.
func TestGoldScoresFull(t *testing.T) {
	for _, name := range goldFiles(t) {
		var gold []Gold
		var found []fact.Fact
		var tx *text // a gold file is about one source
		for _, g := range goldOf(t, name) {
			b := g.Fact.Base()
			if tx == nil {
				data, err := seed(b.Source)
				if err != nil {
					t.Fatal(err)
				}
				tx = newText(data)
			}
			p := tx.placeGold(&g, ranges(g.Lines))
			if len(p.at) == 0 || p.wide {
				continue
			}
			b.Start, b.End, b.Rule = tx.bytes[p.at[0].from], tx.bytes[p.at[0].to], "r"
			gold = append(gold, g)
			found = append(found, g.Fact)
		}
		report, err := Score(gold, found, seed)
		if err != nil {
			t.Fatal(err)
		}
		if len(found) < 10 || len(report.Scores) == 0 {
			t.Errorf("%s: %d facts, rows %v", name, len(found), report.Scores)
		}
		for row, c := range report.Scores {
			if c.F1() != 1 {
				t.Errorf("%s %s: %+v", name, row, *c)
			}
		}
		for _, f := range report.Findings {
			t.Errorf("%s: %s", name, f)
		}
	}
}

func TestScoreWantsTexts(t *testing.T) {
	gold := []Gold{{Fact: &fact.Plan{Common: fact.Common{Type: fact.TypePlan, Source: "missing.txt"}}}}
	if _, err := Score(gold, nil, seed); err == nil || !strings.Contains(err.Error(), "missing.txt") {
		t.Errorf("error %v", err)
	}
}

// A small document shows what counts: the found fact outside the covered lines and
// the one that answers an optional gold fact do not.
func TestReport(t *testing.T) {
	const doc = "标题\n建设东河水库。\n建设西山铁路、南湖机场。\n建设北岭电站。\n"
	at := func(q string) fact.Common {
		i := strings.Index(doc, q)
		return fact.Common{Type: fact.TypeProject, Source: "a.txt", Quote: q, Start: i, End: i + len(q), Rule: "project.kind"}
	}
	project := func(q, name string) *fact.Project { return &fact.Project{Common: at(q), Name: name} }
	gold := []Gold{
		{Fact: project("东河水库", "东河水库"), Lines: "1-3"},
		{Fact: project("西山铁路", "西山铁路"), Lines: "1-3", Optional: true},
		{Fact: project("南湖机场", "南湖机场"), Lines: "1-3"},
	}
	found := []fact.Fact{project("东河水库", "东河水库"), project("西山铁路", "西山铁路"), project("建设", "标题"), project("北岭电站", "北岭电站")}
	report, err := Score(gold, found, func(string) ([]byte, error) { return []byte(doc), nil })
	if err != nil {
		t.Fatal(err)
	}
	if got, want := *report.Scores[fact.TypeProject], (Counts{TP: 1, FP: 1, FN: 1}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if got, want := *report.Rules["project.kind"], (RuleCounts{Right: 1, Extra: 1, Neutral: 1}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	var b bytes.Buffer
	if err := report.Write(&b, Options{Misses: 5, ByRule: true}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"P 0.500 R 0.500 F1 0.500", "project, missed: 1", "gold: 南湖机场", "project, extra: 1", "found: 标题 [project.kind]"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
	b.Reset()
	if err := report.WritePrecision(&b); err != nil {
		t.Fatal(err)
	}
	if got := b.String(); got != "*\t0.500\n" {
		t.Errorf("precision %q", got)
	}
}

func FuzzScore(f *testing.F) {
	f.Add([]byte("甲\n乙 丙|丁\n"), "乙丙", "1-2", 0, 3)
	f.Add([]byte("\xff\xfe…％"), "...%", "9-1,x", -5, 99)
	f.Fuzz(func(t *testing.T, doc []byte, quote, lines string, start, end int) {
		c := fact.Common{Type: fact.TypeCitation, Source: "a", Quote: quote, Start: start, End: end}
		gold := []Gold{{Fact: &fact.Citation{Common: c, CitedTitle: quote}, Lines: lines}}
		found := []fact.Fact{&fact.Citation{Common: c, CitedTitle: quote}}
		report, err := Score(gold, found, func(string) ([]byte, error) { return doc, nil })
		if err != nil {
			t.Fatal(err)
		}
		if n := report.Scores[fact.TypeCitation].Gold(); n != 1 {
			t.Errorf("%d gold facts counted", n)
		}
	})
}
