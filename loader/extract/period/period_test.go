package period

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func show(m Mention) string {
	kind := [...]string{"point", "span", "base", "own", "before", "now", "next"}[m.Kind]
	switch {
	case m.Ahead > 0:
		kind += fmt.Sprintf(" +%d", m.Ahead)
	case m.Back > 0:
		kind += fmt.Sprintf(" -%d", m.Back)
	case m.Period.From == m.Period.To && m.Period.To > 0:
		kind += fmt.Sprintf(" %d", m.Period.To)
	case m.Period.To > 0:
		kind += fmt.Sprintf(" %d-%d", m.Period.From, m.Period.To)
	}
	if m.Reached {
		return kind + " reached"
	}
	if m.Until {
		kind += " until"
	}
	return kind
}

func TestCases(t *testing.T) {
	data, err := os.ReadFile("testdata/periods.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		text, want, ok := strings.Cut(line, "=>")
		if !ok {
			t.Errorf("no => in %q", line)
			continue
		}
		n++
		var got []string
		for _, m := range Scan(strings.TrimSpace(text)) {
			got = append(got, show(m))
		}
		if g := strings.Join(got, " | "); g != strings.TrimSpace(want) {
			t.Errorf("%s\n got %s\nwant %s", text, g, want)
		}
	}
	if n == 0 {
		t.Error("no cases")
	}
}

func FuzzScan(f *testing.F) {
	for _, s := range []string{"到2025年底", "“十四五”末", "2021—2025年", "比2020年", "《2025年", "近三年", "\xe2\x80", "２０２５年"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		at := 0
		for _, m := range Scan(s) {
			if m.Start > m.End || m.End > len(s) || m.End <= at {
				t.Fatalf("%q: %+v after %d", s, m, at)
			}
			at = m.End
		}
	})
}
