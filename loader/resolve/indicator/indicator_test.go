package indicator

import (
	"bufio"
	"os"
	"strings"
	"testing"
	"unicode/utf8"
)

// The cases are in testdata/same.txt: wordings of one indicator on a line, apart by
// |, the canonical name first; and in testdata/apart.txt: names of different ones.
func TestSame(t *testing.T) {
	for _, names := range cases(t, "testdata/same.txt") {
		for _, n := range names {
			if got := Name(n, "鄂尔多斯市", "鄂托克旗"); got != names[0] {
				t.Errorf("%s: got %s, want %s", n, got, names[0])
			}
		}
	}
}

func TestApart(t *testing.T) {
	for _, names := range cases(t, "testdata/apart.txt") {
		for i, a := range names {
			for _, b := range names[i+1:] {
				if Name(a) == Name(b) {
					t.Errorf("%s and %s: both are %s", a, b, Name(a))
				}
			}
		}
	}
}

func cases(t *testing.T, file string) [][]string {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	var out [][]string
	for s := bufio.NewScanner(f); s.Scan(); {
		if line := s.Text(); line != "" && !strings.HasPrefix(line, "#") {
			out = append(out, strings.Split(line, "|"))
		}
	}
	if len(out) == 0 {
		t.Fatalf("%s holds no case", file)
	}
	return out
}

// A canonical name must be its own: it is what ids are made from.
func TestNameIsStable(t *testing.T) {
	for _, names := range append(cases(t, "testdata/same.txt"), cases(t, "testdata/apart.txt")...) {
		for _, n := range names {
			if once := Name(n); Name(once) != once {
				t.Errorf("%s: %s becomes %s", n, once, Name(once))
			}
		}
	}
}

func FuzzName(f *testing.F) {
	for _, s := range []string{"全市规上工业增加值年均增速", "的", "新增增长", "(((", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Name(s)
		if strings.TrimSpace(s) != "" && got == "" && utf8.ValidString(s) {
			t.Fatalf("%q: no name left", s)
		}
	})
}
