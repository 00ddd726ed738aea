package eval

import (
	"bytes"
	"strings"
	"testing"

	"plangraph/loader/fact"
)

// One run misses a fact that the other has, names one otherwise and makes one up; a rule's
// new name alone is no change.
func TestCompare(t *testing.T) {
	const doc = "标题\n建设东河水库、西山铁路。\n建设南湖机场。\n"
	project := func(q, name, rule string) *fact.Project {
		i := strings.Index(doc, q)
		return &fact.Project{Common: fact.Common{Type: fact.TypeProject, Source: "a.txt", Quote: q, Start: i, End: i + len(q), Rule: rule}, Name: name}
	}
	gold := []Gold{{Fact: project("东河水库", "东河水库", "")}, {Fact: project("西山铁路", "西山铁路", "")}, {Fact: project("南湖机场", "南湖机场", "")}}
	run := func(found ...fact.Fact) Run {
		report, err := Score(gold, found, func(string) ([]byte, error) { return []byte(doc), nil })
		if err != nil {
			t.Fatal(err)
		}
		return Run{found, report}
	}
	before := run(project("东河水库", "东河水库", "old"), project("西山铁路", "铁道", "old"), project("标题", "标题", "old"))
	after := run(project("东河水库", "东河水库", "new"), project("西山铁路", "西山铁路", "new"), project("南湖机场", "南湖机场", "new"))
	d, err := Compare(before, after)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := d.Write(&b); err != nil {
		t.Fatal(err)
	}
	want := `project            F1 0.333 → 1.000 (+0.667)  tp +2 fp -2 fn -2

project, gained: 1
  + right: 南湖机场 [new]
      a.txt 南湖机场

project, lost: 1
  - made up: 标题 [old]
      a.txt 标题

project, changed: 1
  - made up: 铁道 [old]
  + right: 西山铁路 [new]
      a.txt 西山铁路
`
	if got := b.String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
