package responsibility

import (
	"strings"
	"testing"

	"plangraph/loader/extract/extracttest"
	"plangraph/loader/fact"
	"plangraph/loader/passage"
)

func pointers(passages []passage.Passage) []*fact.Responsibility {
	var out []*fact.Responsibility
	for _, f := range Read(passages) {
		out = append(out, &f)
	}
	return out
}

// describe writes task | role names | … | deadline.
func describe(f *fact.Responsibility) string {
	parts := []string{f.Task}
	if len(f.Lead) > 0 {
		parts = append(parts, "lead "+strings.Join(f.Lead, " "))
	}
	for _, role := range []string{responsible, undertaking, supporting} {
		var names []string
		for _, n := range f.Responsible {
			if f.Roles[n] == role {
				names = append(names, n)
			}
		}
		if len(names) > 0 {
			parts = append(parts, role+" "+strings.Join(names, " "))
		}
	}
	if f.Deadline != nil {
		parts = append(parts, "by "+*f.Deadline)
	}
	return strings.Join(parts, " | ")
}

func TestCases(t *testing.T) { extracttest.Check(t, "testdata", pointers, describe) }

func TestIsBody(t *testing.T) {
	for _, name := range []string{"市财政局", "市委宣传部", "各旗区", "市发展改革委（市粮食局）", "省卫生健康委", "县人民政府", "团市委", "某某集团有限公司"} {
		if !isBody(name) {
			t.Errorf("%s is a body", name)
		}
	}
	for _, name := range []string{"局", "推动产业升级", "加快建设步伐", "长期坚持", "2025年底"} {
		if isBody(name) {
			t.Errorf("%s is no body", name)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, c := range extracttest.Cases(f, "testdata") {
		f.Add(c.Text)
	}
	f.Add(strings.Repeat("（", 3000) + "责任单位：市财政局" + strings.Repeat("）", 3000))
	f.Add("由市财政局牵头，" + strings.Repeat("市教育局配合，", 200))
	f.Fuzz(func(t *testing.T, text string) {
		source, passages, err := extracttest.Passages(text)
		if err != nil {
			return
		}
		for _, r := range Read(passages) {
			extracttest.CheckSpan(t, source, &r)
			if len(r.Lead)+len(r.Responsible) == 0 {
				t.Errorf("nobody answers in %q", r.Quote)
			}
		}
	})
}
