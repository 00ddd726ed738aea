package server_test

import (
	"bufio"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"plangraph/graph"
	"plangraph/graph/store"
	"plangraph/graph/testdgraph"
	"plangraph/schema"
)

func TestMain(m *testing.M) { testdgraph.Main(m) }

var loaded bool

// fixture gives a store that holds testdata/graph.txt.
func fixture(t testing.TB) *store.Store {
	t.Helper()
	s := testdgraph.Store(t)
	if loaded {
		return s
	}
	for _, set := range sets(t) {
		_, err := s.Put(t.Context(), set)
		require.NoError(t, err)
	}
	require.NoError(t, s.Finish(t.Context()))
	strictly(t, s)
	loaded = true
	return s
}

// strictly waits until reads of best effort see all that was committed: they see
// what a strict one before them saw.
func strictly(t testing.TB, s *store.Store) {
	t.Helper()
	_, _, err := s.QueryStrict(t.Context(), "{ q(func: uid(0x1)) { uid } }", nil)
	require.NoError(t, err)
}

// sets reads testdata/graph.txt: one set a plan, each with all shared nodes.
func sets(t testing.TB) []graph.Set {
	t.Helper()
	f, err := os.Open("testdata/graph.txt")
	require.NoError(t, err)
	defer f.Close()

	types := predicateTypes()
	var shared []*graph.Node
	var plans []graph.ID
	owned := map[graph.ID][]*graph.Node{}
	var node *graph.Node
	for lines := bufio.NewScanner(f); lines.Scan(); {
		line := strings.ReplaceAll(lines.Text(), "␟", "\x1f")
		words := strings.Fields(line)
		switch {
		case len(words) == 0 || words[0] == "#":
		case !strings.HasPrefix(line, " "):
			node = &graph.Node{Type: graph.Type(words[0]), ID: graph.ID(words[1]), Values: map[graph.Pred]any{}}
			if len(words) > 2 {
				plans = append(plans, node.ID)
			}
			switch node.Type {
			case graph.TypeRegion, graph.TypeDepartment, graph.TypeIndicator, graph.TypeYear, graph.TypeDocument, graph.TypeProject:
				shared = append(shared, node)
				continue
			}
			if len(plans) == 0 {
				shared = append(shared, node) // a cited plan
				continue
			}
			owned[plans[len(plans)-1]] = append(owned[plans[len(plans)-1]], node)
		case words[0] == "->":
			e := graph.Edge{Pred: graph.Pred(words[1]), To: graph.ID(words[2]), Facets: map[string]any{}}
			for _, facet := range words[3:] {
				name, text, _ := strings.Cut(facet, "=")
				e.Facets[name] = text
				if n, err := strconv.ParseFloat(text, 64); err == nil {
					e.Facets[name] = n
				} else if text == "true" {
					e.Facets[name] = true
				}
			}
			node.Edges = append(node.Edges, e)
		default:
			p, text := graph.Pred(words[0]), strings.Join(words[1:], " ")
			switch types[words[0]] {
			case "int":
				n, err := strconv.ParseInt(text, 10, 64)
				require.NoError(t, err, line)
				node.Values[p] = n
			case "float":
				n, err := strconv.ParseFloat(text, 64)
				require.NoError(t, err, line)
				node.Values[p] = n
			case "bool":
				node.Values[p] = text == "true"
			case "[string]":
				all, _ := node.Values[p].([]string)
				node.Values[p] = append(all, text)
			case "string":
				node.Values[p] = text
			default:
				t.Fatalf("no such predicate: %s", line)
			}
		}
	}
	var out []graph.Set
	for _, plan := range plans {
		set := graph.Set{Plan: plan}
		for _, n := range shared {
			set.Shared = append(set.Shared, *n)
		}
		for _, n := range owned[plan] {
			set.Owned = append(set.Owned, *n)
		}
		out = append(out, set)
	}
	return out
}

// predicateTypes reads the types of predicates from the store's schema.
func predicateTypes() map[string]string {
	out := map[string]string{}
	for _, m := range regexp.MustCompile(`(?m)^([\w.]+): (\[?\w+\]?)`).FindAllStringSubmatch(schema.Dgraph, -1) {
		out[m[1]] = m[2]
	}
	return out
}
