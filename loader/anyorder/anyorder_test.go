// Package anyorder tests whole loads of a few made-up documents against a real
// Dgraph: the order in which they come must not change the graph.
package anyorder

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"plangraph/graph"
	"plangraph/graph/store"
	"plangraph/graph/testdgraph"
	"plangraph/loader"
	"plangraph/schema"
)

func TestMain(m *testing.M) { testdgraph.Main(m) }

const (
	annual  = "2025年泰安市国民经济和社会发展计划"
	outline = "泰安市国民经济和社会发展第十四个五年规划和2035年远景目标纲要"
	county  = "东平县国民经济和社会发展第十四个五年规划和2035年远景目标纲要"
	energy  = "泰安市能源发展行动方案"
)

// documents are the files of testdata, sorted.
func documents(t *testing.T) []loader.Source {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) < 5 {
		t.Fatalf("testdata: %v %v", files, err)
	}
	var out []loader.Source
	for _, f := range files {
		out = append(out, loader.Source{Path: filepath.Base(f), Read: func() ([]byte, error) { return os.ReadFile(f) }})
	}
	return out
}

func load(t *testing.T, s *store.Store, sources ...loader.Source) *loader.Summary {
	t.Helper()
	sum, err := loader.Load(t.Context(), s, sources, loader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if sum.Failed > 0 {
		t.Fatalf("documents failed: %v", sum.Warnings)
	}
	return sum
}

// node is a node as the graph has it: values by predicate, edges as "predicate xid
// facets".
type node struct {
	xid, typ string
	values   map[string]string
	edges    []string
}

var line = regexp.MustCompile(`(?m)^([\w.]+): (\[?)(\w+)`)

// dump reads the whole graph but for the page about the graph itself.
func dump(t *testing.T, s *store.Store) map[string]node {
	t.Helper()
	var ask strings.Builder
	edges := map[string]bool{}
	for _, m := range line.FindAllStringSubmatch(schema.Dgraph, -1) {
		if strings.HasPrefix(m[1], "meta.") {
			continue
		}
		if m[3] == "uid" {
			edges[m[1]] = true
			fmt.Fprintf(&ask, " %s @facets {xid}", m[1])
		} else {
			ask.WriteString(" " + m[1])
		}
	}
	answer, _, err := s.QueryStrict(context.Background(), "{nodes(func: has(xid)) {dgraph.type "+ask.String()+"}}", nil)
	if err != nil {
		t.Fatal(err)
	}
	var all struct{ Nodes []map[string]json.RawMessage }
	if err := json.Unmarshal(answer, &all); err != nil {
		t.Fatal(err)
	}
	out := map[string]node{}
	for _, raw := range all.Nodes {
		n := node{values: map[string]string{}}
		for p, v := range raw {
			switch {
			case p == "xid":
				n.xid = strings.Trim(string(v), `"`)
			case p == "dgraph.type":
				n.typ = string(v)
			case edges[p]:
				n.edges = append(n.edges, links(t, p, v)...)
			default:
				n.values[p] = sortedList(t, v)
			}
		}
		slices.Sort(n.edges)
		if n.typ != `["Meta"]` {
			out[n.xid] = n
		}
	}
	return out
}

// links writes the targets of an edge, one or a list.
func links(t *testing.T, p string, raw json.RawMessage) []string {
	t.Helper()
	if bytes.HasPrefix(raw, []byte("{")) {
		raw = slices.Concat([]byte("["), raw, []byte("]"))
	}
	var list []map[string]any
	if err := json.Unmarshal(raw, &list); err != nil {
		t.Fatalf("%s: %v", p, err)
	}
	var out []string
	for _, l := range list {
		xid := l["xid"]
		delete(l, "xid")
		facets, err := json.Marshal(l)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, fmt.Sprintf("%s %v %s", p, xid, facets))
	}
	return out
}

// sortedList sorts a list of strings, whose order means nothing.
func sortedList(t *testing.T, raw json.RawMessage) string {
	t.Helper()
	var list []string
	if json.Unmarshal(raw, &list) != nil {
		return string(raw)
	}
	slices.Sort(list)
	return strings.Join(list, " | ")
}

// differences tells what two graphs do not agree on.
func differences(a, b map[string]node) []string {
	var out []string
	for xid, n := range a {
		m, ok := b[xid]
		if !ok {
			out = append(out, fmt.Sprintf("only in the first: %s %s %s", n.typ, xid, n.values["name"]))
			continue
		}
		for p, v := range n.values {
			if m.values[p] != v {
				out = append(out, fmt.Sprintf("%s %s: %s is %q and %q", n.typ, n.values["name"], p, v, m.values[p]))
			}
		}
		for p := range m.values {
			if _, ok := n.values[p]; !ok {
				out = append(out, fmt.Sprintf("%s %s: %s is only in the second: %q", n.typ, n.values["name"], p, m.values[p]))
			}
		}
		if !slices.Equal(n.edges, m.edges) {
			out = append(out, fmt.Sprintf("%s %s: edges %q and %q", n.typ, n.values["name"], n.edges, m.edges))
		}
	}
	for xid, n := range b {
		if _, ok := a[xid]; !ok {
			out = append(out, fmt.Sprintf("only in the second: %s %s %s", n.typ, xid, n.values["name"]))
		}
	}
	slices.Sort(out)
	return out
}

// Loaded at once, one by one, and one by one in other orders, the documents make the
// same graph.
func TestOrderOfLoading(t *testing.T) {
	docs := documents(t)
	s := testdgraph.Empty(t)
	load(t, s, docs...)
	want := dump(t, s)
	if len(want) < 100 {
		t.Fatalf("the graph has only %d nodes", len(want))
	}
	for _, order := range [][]int{{0, 1, 2, 3, 4}, {4, 3, 2, 1, 0}, {2, 4, 0, 3, 1}} {
		s = testdgraph.Empty(t)
		for _, i := range order {
			load(t, s, docs[i])
		}
		for _, d := range differences(want, dump(t, s)) {
			t.Errorf("order %v: %s", order, d)
		}
	}
}

// What the plans say of one thing is compared across units and wordings.
func TestAlignment(t *testing.T) {
	s := testdgraph.Empty(t)
	load(t, s, documents(t)...)
	all := dump(t, s)
	var got []string
	for _, n := range all {
		for _, e := range n.edges {
			f := strings.SplitN(e, " ", 3)
			if f[0] != string(graph.PredAlignsWith) {
				continue
			}
			var facets map[string]any
			if err := json.Unmarshal([]byte(f[2]), &facets); err != nil {
				t.Fatal(err)
			}
			got = append(got, fmt.Sprintf("%s %v %v %v", strings.Trim(n.values["name"], `"`), facets["aligns_with|alignment"], facets["aligns_with|difference"], facets["aligns_with|above"]))
		}
	}
	slices.Sort(got)
	want := []string{
		"光伏装机 LOOSER -200 true",       // annual plan under the city's outline
		"光伏装机 LOOSER -300 true",       // annual plan under the energy plan that it cites
		"光伏装机 STRICTER 100 true",      // energy plan under the outline
		"单位工业增加值用水量 STRICTER -1 true", // under a ceiling less is more
		"地区生产总值 STRICTER 1 true",      // a year beside a yearly average
		"森林覆盖率 LOOSER -1 true",        // annual plan under the outline
		"森林覆盖率 STRICTER 2 true",       // the county's share under the city's
		"粮食综合生产能力 SAME 0 true",        // 45亿斤 and 225万吨; the county's own output meets none
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %s\nwant %s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// find gives the node of a type and name.
func find(t *testing.T, all map[string]node, typ graph.Type, name string) node {
	t.Helper()
	for _, n := range all {
		if n.typ == fmt.Sprintf("[%q]", typ) && n.values["name"] == fmt.Sprintf("%q", name) {
			return n
		}
	}
	t.Fatalf("no %s %s", typ, name)
	return node{}
}

// edge gives the edges of a node that lead to a node of that name.
func (n node) edge(all map[string]node, p graph.Pred, to string) string {
	for _, e := range n.edges {
		f := strings.SplitN(e, " ", 3)
		if f[0] == string(p) && all[f[1]].values["name"] == fmt.Sprintf("%q", to) {
			return f[2]
		}
	}
	return ""
}

func count(n node, p graph.Pred) int {
	c := 0
	for _, e := range n.edges {
		if strings.HasPrefix(e, string(p)+" ") {
			c++
		}
	}
	return c
}

// A plan is CITED while only others name it; when its text comes it is LOADED, and
// keeps the edges that led to it, though it was cited under another number.
func TestCitedBecomesLoaded(t *testing.T) {
	docs := documents(t)
	s := testdgraph.Empty(t)
	load(t, s, docs[2])
	before := dump(t, s)
	stub := find(t, before, graph.TypePlan, energy)
	if stub.values["plan.status"] != `"CITED"` || stub.values["plan.number"] != `"泰政办发〔2023〕8号"` {
		t.Errorf("before: %v", stub.values)
	}
	link := find(t, before, graph.TypePlan, annual).edge(before, graph.PredParentPlan, energy)
	if !strings.Contains(link, "CITED") {
		t.Errorf("the annual plan's link before: %q", link)
	}
	load(t, s, docs[4])
	after := dump(t, s)
	loaded := find(t, after, graph.TypePlan, energy)
	if loaded.xid != stub.xid {
		t.Error("the plan has another id once it is loaded")
	}
	if loaded.values["plan.status"] != `"LOADED"` || loaded.values["plan.number"] != `"泰政办发〔2023〕9号"` {
		t.Errorf("after: %v", loaded.values)
	}
	if got := find(t, after, graph.TypePlan, annual).edge(after, graph.PredParentPlan, energy); got != link {
		t.Errorf("the annual plan's link after: %q", got)
	}
}

// Two texts of one plan are one plan with two documents; its facts are not doubled,
// and their words stand in both.
func TestTwoTexts(t *testing.T) {
	docs := documents(t)
	s := testdgraph.Empty(t)
	load(t, s, docs[2])
	one := dump(t, s)
	load(t, s, docs[3])
	two := dump(t, s)
	p, q := find(t, one, graph.TypePlan, annual), find(t, two, graph.TypePlan, annual)
	if p.xid != q.xid || count(q, graph.PredPlanDocument) != 2 {
		t.Errorf("%d documents", count(q, graph.PredPlanDocument))
	}
	for _, pred := range []graph.Pred{graph.PredMandates, graph.PredPlanTask, graph.PredPlanSection, graph.PredPlanProject} {
		if a, b := count(p, pred), count(q, pred); a != b || a == 0 {
			t.Errorf("%s: %d with one text, %d with two", pred, a, b)
		}
	}
	words := func(all map[string]node) int {
		n := 0
		for _, x := range all {
			if x.typ == `["Evidence"]` {
				n++
			}
		}
		return n
	}
	if words(two) <= words(one) {
		t.Errorf("%d pieces of evidence with two texts, %d with one", words(two), words(one))
	}
}

// One more document writes its own facts and the edges that concern them; the facts
// of the others are left as they are.
func TestOneMore(t *testing.T) {
	docs := documents(t)
	s := testdgraph.Empty(t)
	load(t, s, docs[0], docs[2], docs[3], docs[4])
	before := dump(t, s)
	sum := load(t, s, docs[1])
	after := dump(t, s)
	new := find(t, after, graph.TypePlan, county)
	for xid, n := range before {
		if n.values["node.hash"] != "" && after[xid].values["node.hash"] != n.values["node.hash"] {
			t.Errorf("%s %s of another plan changed", n.typ, n.values["name"])
		}
	}
	if got := sum.Delta.Nodes[graph.TypeTarget]; got.New != count(new, graph.PredMandates) || got.Changed+got.Removed > 0 {
		t.Errorf("targets: %+v, the county has %d", got, count(new, graph.PredMandates))
	}
	was := s.Mutations()
	load(t, s, docs...)
	if n := s.Mutations() - was; n != 0 {
		t.Errorf("loading all again sends %d mutations", n)
	}
}
