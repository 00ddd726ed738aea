package project

import (
	"strings"
	"testing"

	"plangraph/loader/extract/extracttest"
	"plangraph/loader/fact"
	"plangraph/loader/passage"
)

func pointers(passages []passage.Passage) []*fact.Project {
	var out []*fact.Project
	for _, f := range Read(passages) {
		out = append(out, &f)
	}
	return out
}

// describe writes name | stage … | capacity … | investment … | in region.
func describe(f *fact.Project) string {
	parts := []string{f.Name}
	for _, x := range []struct {
		word  string
		value *string
	}{{"stage ", f.Stage}, {"capacity ", f.Capacity}, {"investment ", f.Investment}, {"in ", f.Region}} {
		if x.value != nil {
			parts = append(parts, x.word+*x.value)
		}
	}
	return strings.Join(parts, " | ")
}

func TestCases(t *testing.T) { extracttest.Check(t, "testdata", pointers, describe) }

func TestNamed(t *testing.T) {
	for _, name := range []string{"海勒斯壕", "杭锦旗", "S26", "3号线", "某能300万吨", "远景二期", "“千院和美”", "恩格贝科技创新示范"} {
		if !named(name) {
			t.Errorf("%s is a name", name)
		}
	}
	for _, name := range []string{"农村公路", "重点", "六个", "“六个工程”", "老旧小区改造", "300万吨", "现代农业产业", "5G网络"} {
		if named(name) {
			t.Errorf("%s is no name", name)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, c := range extracttest.Cases(f, "testdata") {
		f.Add(c.Text)
	}
	f.Add("推进" + strings.Repeat("甲山铁路、", 300) + "等项目建设")
	f.Add(strings.Repeat("（", 3000) + "建设杭锦旗机场" + strings.Repeat("）", 3000))
	f.Fuzz(func(t *testing.T, text string) {
		source, passages, err := extracttest.Passages(text)
		if err != nil {
			return
		}
		for _, p := range Read(passages) {
			extracttest.CheckSpan(t, source, &p)
			if p.Name == "" {
				t.Errorf("no name in %q", p.Quote)
			}
		}
	})
}
