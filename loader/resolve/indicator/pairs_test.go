package indicator

import (
	"os"
	"strings"
	"testing"
)

// Joining wordings must hardly ever be wrong, and find most of what is the same. The
// half of the pairs that the rules were made without decides.
func TestPairs(t *testing.T) {
	data, err := os.ReadFile("testdata/pairs.tsv")
	if err != nil {
		t.Fatal(err)
	}
	type score struct{ joined, right, same int }
	var scores [2]score
	n := 0
	for line := range strings.Lines(string(data)) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") {
			continue
		}
		if len(f) != 3 || f[0] != "same" && f[0] != "different" {
			t.Fatalf("bad line %q", line)
		}
		half := n % 2
		n++
		s := &scores[half]
		joined, same := Name(f[1], "鄂尔多斯市") == Name(f[2], "鄂尔多斯市"), f[0] == "same"
		if same {
			s.same++
		}
		if joined {
			s.joined++
		}
		if joined && same {
			s.right++
		}
		if joined != same && half == 0 {
			t.Logf("judged %s: %s (%s) and %s (%s)", f[0], f[1], Name(f[1], "鄂尔多斯市"), f[2], Name(f[2], "鄂尔多斯市"))
		}
	}
	if n < 300 {
		t.Errorf("%d pairs are too few", n)
	}
	for half, s := range scores {
		precision, recall := float64(s.right)/float64(max(s.joined, 1)), float64(s.right)/float64(max(s.same, 1))
		t.Logf("half %d: precision %.3f, recall %.3f of %d same pairs", half, precision, recall, s.same)
		if precision < 0.99 || recall < 0.85 {
			t.Errorf("half %d: precision %.3f, recall %.3f; want 0.99 and 0.85", half, precision, recall)
		}
	}
}
