package resolve_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"plangraph/graph"
	"plangraph/loader/region"
	"plangraph/loader/resolve/body"
)

// annexRow is a row of an annex of tasks as somebody read it from the print.
type annexRow struct {
	number, task, deadline string
	duties                 []string // role and body
}

// annex reads a file of rows: number, task, who leads, who else answers, deadline.
func annex(t *testing.T, path, role string, place region.Region) []annexRow {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out []annexRow
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		cells := append(strings.Split(strings.TrimRight(line, "\n"), "\t"), "", "", "")
		row := annexRow{number: cells[0], task: cells[1], deadline: cells[4]}
		leads := map[string]bool{}
		for _, part := range body.Parts(cells[2]) {
			name := body.Resolve(part, place).Name
			leads[name] = true
			row.duties = append(row.duties, "LEAD "+name)
		}
		for _, names := range strings.Split(cells[3], "、") {
			for _, part := range body.Parts(names) {
				if name := body.Resolve(part, place).Name; name != "" && !leads[name] {
					row.duties = append(row.duties, role+" "+name)
				}
			}
		}
		slices.Sort(row.duties)
		out = append(out, row)
	}
	return out
}

// Every row of the gazette's two rotated annexes is a task, with the bodies and the
// deadline that stand in print, and nothing else in them is.
func TestSeedsKnowEachRowOfTheAnnexes(t *testing.T) {
	all, sets := nodes(t)
	city, _ := region.ByCode("150600")
	fromTable := map[graph.ID]bool{} // tasks
	for _, n := range all {
		if rule, _ := n.Values[graph.PredEvidenceRule].(string); strings.HasPrefix(rule, "responsibility.table") {
			for _, e := range n.Edges {
				fromTable[e.To] = fromTable[e.To] || e.Pred == graph.PredEvidenceOf
			}
		}
	}
	for _, c := range []struct {
		number, file, role string
		rows               int
	}{
		{"鄂府发〔2022〕158号", "testdata/annex/158.tsv", "RESPONSIBLE", 35},
		{"鄂府发〔2022〕167号", "testdata/annex/167.tsv", "SUPPORTING", 300},
	} {
		rows := annex(t, c.file, c.role, city)
		if len(rows) != c.rows {
			t.Fatalf("%s: %d rows, want %d", c.file, len(rows), c.rows)
		}
		tasks := map[string][]annexRow{} // by name
		for _, s := range sets {
			for _, n := range s.Owned {
				if all[s.Plan].Values[graph.PredPlanNumber] != c.number || n.Type != graph.TypeTask || !fromTable[n.ID] {
					continue
				}
				got := annexRow{task: n.Values[graph.PredName].(string)}
				got.deadline, _ = n.Values[graph.PredTaskDeadline].(string)
				for _, e := range n.Edges {
					if e.Pred == graph.PredResponsibleFor {
						got.duties = append(got.duties, e.Facets["role"].(string)+" "+all[e.To].Values[graph.PredName].(string))
					}
				}
				slices.Sort(got.duties)
				tasks[got.task] = append(tasks[got.task], got)
			}
		}
		for _, want := range rows {
			same := func(got annexRow) bool {
				return got.deadline == want.deadline && slices.Equal(got.duties, want.duties)
			}
			i := slices.IndexFunc(tasks[want.task], same)
			if i < 0 {
				t.Errorf("%s row %s: no task %q by %q of %q; there are %v", c.number, want.number, want.task, want.deadline, want.duties, tasks[want.task])
				continue
			}
			tasks[want.task] = slices.Delete(tasks[want.task], i, i+1)
		}
		for name, left := range tasks {
			if len(left) > 0 {
				t.Errorf("%s: %q is no row of the annex", c.number, name)
			}
		}
	}
}
