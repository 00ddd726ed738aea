package resolve

import (
	"slices"
	"testing"

	"plangraph/graph"
	"plangraph/loader/fact"
)

// A row of a table that names nobody is a task with its words and its deadline; names
// that turn out to be no bodies' make none.
func TestTasksWithoutBodies(t *testing.T) {
	deadline := "2025年底"
	duty := func(task string, lead ...string) fact.Responsibility {
		quote := task + " " + deadline
		return fact.Responsibility{Common: fact.Common{Quote: quote, End: len(quote), Confidence: 0.9}, Task: task, Lead: lead, Deadline: &deadline}
	}
	r := fact.Rendition{Document: fact.Document{Path: "方案.txt"}, Plan: fact.Plan{Title: "东山市水网建设方案", Kind: "special_plan"}, Sections: []fact.Section{{Parent: -1}}}
	r.Responsibilities = []fact.Responsibility{duty("疏浚河道"), duty("建设水库", "市水利局"), duty("扩建管网", "单位")}
	g := load(t, Resolve([]fact.Rendition{r}).Sets)
	bodies := map[string]int{}
	for _, n := range g.nodes {
		if n.Type != graph.TypeTask {
			continue
		}
		name := g.name(n.ID)
		bodies[name] = len(g.edges(n.ID, graph.PredResponsibleFor))
		if n.Values[graph.PredTaskDeadline] != deadline {
			t.Errorf("%s is due %v", name, n.Values[graph.PredTaskDeadline])
		}
		quoted := false
		for _, e := range g.nodes {
			quoted = quoted || e.Values[graph.PredQuote] == name+" "+deadline &&
				slices.ContainsFunc(e.Edges, func(e graph.Edge) bool { return e.Pred == graph.PredEvidenceOf && e.To == n.ID })
		}
		if !quoted {
			t.Errorf("%s has no words to stand on", name)
		}
	}
	if len(bodies) != 2 || bodies["疏浚河道"] != 0 || bodies["建设水库"] != 1 {
		t.Errorf("tasks and how many bodies each has: %v", bodies)
	}
}
