package lexicon

import (
	"strings"
	"testing"
	"testing/fstest"
)

func TestScan(t *testing.T) {
	a, err := build(fstest.MapFS{
		"unit.txt":  {Data: []byte("# units\n吨\tamount\n吨标煤\tamount\n标煤\tamount\n")},
		"fuel.txt":  {Data: []byte("煤\n标煤\tcoal\n")},
		"other.txt": {Data: []byte("亿吨\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	s := "7.6亿吨标煤。"
	var got []string
	for _, m := range a.scan([]byte(s)) {
		got = append(got, string(m.Class)+":"+s[m.Start:m.End]+":"+m.Tag)
	}
	want := "other:亿吨: unit:吨标煤:amount fuel:标煤:coal"
	if strings.Join(got, " ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
}

func TestDataFilesParse(t *testing.T) {
	if n := len(shared().classes); n < 5 {
		t.Errorf("%d classes", n)
	}
	if Words("unit")["吨标煤"] != "amount" {
		t.Error("unit 吨标煤 is missing")
	}
}

func TestBadData(t *testing.T) {
	for _, text := range []string{"吨\n吨\n", " 吨\n", "吨\t amount\n"} {
		if _, err := build(fstest.MapFS{"unit.txt": {Data: []byte(text)}}); err == nil {
			t.Errorf("%q: no error", text)
		}
	}
}

func FuzzScan(f *testing.F) {
	f.Add("到2025年，能源综合生产能力达到7.6亿吨标煤以上")
	f.Add("\xe4\xb8吨\x00")
	f.Fuzz(func(t *testing.T, s string) {
		last := map[Class]int{}
		at := 0
		for _, m := range Scan(s) {
			if m.Start < at || m.End <= m.Start || m.End > len(s) || m.Start < last[m.Class] {
				t.Fatalf("mark %+v after %d", m, at)
			}
			at, last[m.Class] = m.Start, m.End
		}
	})
}

func BenchmarkScan(b *testing.B) {
	s := strings.Repeat("到2025年，建设高标准农田166万亩，改造盐碱化耕地100万亩，清洁能源发电占全部发电比重达到14.2%。", 100)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Scan(s)
	}
}
