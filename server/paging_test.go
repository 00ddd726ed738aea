package server_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"plangraph/graph"
	"plangraph/server/golden"
)

type pageAnswer struct {
	Nodes    []struct{ ID string }
	PageInfo struct {
		HasNextPage, HasPreviousPage bool
		StartCursor, EndCursor       *string
	}
}

// page asks for one page of a root field; of is its arguments but those of paging.
func page(t *testing.T, h http.Handler, field, of, paging string, vars map[string]any) pageAnswer {
	t.Helper()
	selected := map[string]string{"search": "node { id }", "wanted": "plan { id }", "divergences": "target { id }"}[field]
	if selected == "" {
		selected = "id"
	}
	query := fmt.Sprintf(`query ($c: String) { page: %s(%s %s) { nodes { %s } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`, field, of, paging, selected)
	_, raw := golden.Ask(t, h, query, vars)
	var answer struct {
		Data struct {
			Page struct {
				pageAnswer
				Nodes []struct {
					ID                 string
					Node, Plan, Target struct{ ID string }
				}
			}
		}
		Errors []any
	}
	require.NoError(t, json.Unmarshal(raw, &answer), string(raw))
	require.Empty(t, answer.Errors, query)
	out := answer.Data.Page.pageAnswer
	for _, n := range answer.Data.Page.Nodes {
		out.Nodes = append(out.Nodes, struct{ ID string }{n.ID + n.Node.ID + n.Plan.ID + n.Target.ID})
	}
	return out
}

func ids(p pageAnswer) []string {
	var out []string
	for _, n := range p.Nodes {
		out = append(out, n.ID)
	}
	return out
}

// TestPages walks through lists page by page, forwards and backwards: the pages
// together are the list.
func TestPages(t *testing.T) {
	h := handler(t, fixture(t))
	cases := map[string]string{
		"plans": "", "regions": "", "documents": "", "tasks": "", "departments": "", "indicators": "", "projects": "", "wanted": "", "divergences": "",
		"search": `query: "矿山"`,
	}
	type listing struct{ field, of string }
	all := []listing{{"search", `query: "市 绿色"`}, {"targets", "filter: { kind: TARGET }"}}
	for field, of := range cases {
		all = append(all, listing{field, of})
	}
	for _, field := range []string{"TEXT_POSITION", "YEAR", "VALUE", "INDICATOR"} {
		for _, direction := range []string{"ASC", "DESC"} {
			all = append(all, listing{"targets", "orderBy: { field: " + field + ", direction: " + direction + " }"})
		}
	}
	for _, l := range all {
		t.Run(l.field+" "+l.of, func(t *testing.T) {
			whole := page(t, h, l.field, l.of, "first: 100, after: $c", nil)
			require.False(t, whole.PageInfo.HasNextPage)
			want := ids(whole)
			require.NotEmpty(t, want)
			for size := 1; size <= 3; size++ {
				var forwards []string
				vars := map[string]any{"c": nil}
				for range want {
					p := page(t, h, l.field, l.of, fmt.Sprintf("first: %d, after: $c", size), vars)
					forwards = append(forwards, ids(p)...)
					require.Equal(t, vars["c"] != nil, p.PageInfo.HasPreviousPage)
					require.Equal(t, len(forwards) < len(want), p.PageInfo.HasNextPage, "%v", forwards)
					if !p.PageInfo.HasNextPage {
						break
					}
					vars["c"] = *p.PageInfo.EndCursor
				}
				require.Equal(t, want, forwards, "%d a page", size)

				var backwards []string
				vars["c"] = nil
				for range want {
					p := page(t, h, l.field, l.of, fmt.Sprintf("last: %d, before: $c", size), vars)
					backwards = append(ids(p), backwards...)
					require.Equal(t, len(backwards) < len(want), p.PageInfo.HasPreviousPage)
					if !p.PageInfo.HasPreviousPage {
						break
					}
					vars["c"] = *p.PageInfo.StartCursor
				}
				require.Equal(t, want, backwards, "%d a page, backwards", size)
			}
		})
	}
}

// TestCursorHoldsWhileLoading puts an entry before a cursor and takes one away: what
// follows the cursor stays what it was.
func TestCursorHoldsWhileLoading(t *testing.T) {
	s := fixture(t)
	h := handler(t, s)
	first := page(t, h, "plans", "", "first: 2, after: $c", nil)
	rest := page(t, h, "plans", "", "first: 9, after: $c", map[string]any{"c": *first.PageInfo.EndCursor})

	plan := graph.Node{ID: "plan_new", Type: graph.TypePlan, Values: map[graph.Pred]any{graph.PredName: "2000年计划", graph.PredPlanStatus: "LOADED"}}
	_, err := s.Put(t.Context(), graph.Set{Plan: plan.ID, Owned: []graph.Node{plan}})
	require.NoError(t, err)
	strictly(t, s)
	// A best-effort read may miss what was committed some milliseconds ago.
	require.Eventually(t, func() bool {
		return slices.Contains(ids(page(t, h, "plans", "", "first: 2, after: $c", nil)), "plan_new")
	}, 10*time.Second, 20*time.Millisecond)
	again := page(t, h, "plans", "", "first: 9, after: $c", map[string]any{"c": *first.PageInfo.EndCursor})
	require.Equal(t, ids(rest), ids(again))

	_, err = s.Put(t.Context(), graph.Set{Plan: plan.ID})
	require.NoError(t, err)
	strictly(t, s)
	again = page(t, h, "plans", "", "first: 9, after: $c", map[string]any{"c": *first.PageInfo.EndCursor})
	require.Equal(t, ids(rest), ids(again))
}
