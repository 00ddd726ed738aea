package figure

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"plangraph/loader/lexicon"
)

// show sets a figure as the cases do: comparator, value, unit.
func show(f Figure) string {
	v := f.Text
	if f.Value != nil {
		v = strconv.FormatFloat(f.Value.Num, 'f', -1, 64)
		if f.Value.Max != nil {
			v += "~" + strconv.FormatFloat(*f.Value.Max, 'f', -1, 64)
		}
	}
	return strings.TrimSpace(fmt.Sprintf("%s %s %s", f.Comparator, v, f.Unit))
}

func TestCases(t *testing.T) {
	data, err := os.ReadFile("testdata/figures.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		line = strings.TrimRight(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		text, want, ok := strings.Cut(line, "=>")
		if !ok {
			t.Errorf("no => in %q", line)
			continue
		}
		text, want = strings.TrimSpace(text), strings.TrimSpace(want)
		n++
		var got []string
		for _, f := range Scan(text, lexicon.Scan(text)) {
			got = append(got, show(f))
		}
		if g := strings.Join(got, " | "); g != want {
			t.Errorf("%s\n got %s\nwant %s", text, g, want)
		}
	}
	if n == 0 {
		t.Error("no cases")
	}
}

func FuzzScan(f *testing.F) {
	for _, s := range []string{"达到1,234.5万元以上", "百分之三十五点五", "2021—2025年", "1：0.99", "十余个", "“200万亩”", "\xe4\xb8", "５０％～６０％", "三千万亿亿万"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		at := 0
		for _, g := range Scan(s, lexicon.Scan(s)) {
			if g.Start < at || g.End <= g.Start || g.To > len(s) || g.From > g.Start || g.To < g.End {
				t.Fatalf("%q: %+v after %d", s, g, at)
			}
			if g.Value == nil && g.Text == "" {
				t.Fatalf("%q: %+v is empty", s, g)
			}
			at = g.End
		}
	})
}
