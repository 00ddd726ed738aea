package project

import (
	"strings"
	"testing"

	"plangraph/loader/extract/extracttest"
	"plangraph/loader/fact"
)

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

func TestCases(t *testing.T) { extracttest.Check(t, "testdata", Read, describe) }

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
	extracttest.Fuzz(f, "testdata", Read, func(p *fact.Project) string {
		if p.Name == "" {
			return "no name"
		}
		return ""
	},
		"推进"+strings.Repeat("甲山铁路、", 300)+"等项目建设",
		strings.Repeat("（", 3000)+"建设杭锦旗机场"+strings.Repeat("）", 3000))
}
