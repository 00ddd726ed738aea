package cli

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"plangraph/graph/testdgraph"
	"plangraph/server"
)

// hasSeeds tells that the tests' Dgraph holds the seeds and nothing else.
var hasSeeds bool

// empty drops all that the tests' Dgraph holds, and gives its address.
func empty(t *testing.T) string {
	t.Helper()
	hasSeeds = false
	testdgraph.Empty(t)
	return testdgraph.Addr(t)
}

// seeded is the graph of the seeds, loaded once by the command line.
func seeded(t *testing.T) *server.Executor {
	t.Helper()
	t.Chdir("..")
	if !hasSeeds {
		code, out, stderr := run(t, "load", "--dgraph", empty(t), "seeds")
		require.Equal(t, exitOK, code, "%s%s", out, stderr)
		hasSeeds = true
	}
	return server.NewExecutor(testdgraph.Store(t))
}

// ask gives the answer's data in dst.
func ask(t *testing.T, e *server.Executor, query string, vars map[string]any, dst any) {
	t.Helper()
	raw, err := e.Do(t.Context(), query, vars)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, dst))
}

const (
	annualPlan   = "2025年鄂尔多斯市国民经济和社会发展计划"
	cityOutline  = "鄂尔多斯市国民经济和社会发展第十四个五年规划和2035年远景目标纲要"
	cityProposal = "中共鄂尔多斯市委员会关于制定国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议"
)

// trace runs the command and reads its JSON.
func trace(t *testing.T, words ...string) traceAnswer {
	t.Helper()
	code, out, stderr := run(t, append([]string{"trace", "--json", "--dgraph", testdgraph.Addr(t)}, words...)...)
	require.Equal(t, exitOK, code, stderr)
	var answer struct{ Trace traceAnswer }
	require.NoError(t, json.Unmarshal([]byte(out), &answer))
	return answer.Trace
}

func TestTraceOfALooserTarget(t *testing.T) {
	seeded(t)
	tr := trace(t, "清洁能源发电占全部发电比重", "--year", "2025")

	require.NotEmpty(t, tr.Steps)
	first := tr.Steps[0]
	assert.Equal(t, annualPlan, first.Plan.Name)
	assert.Equal(t, "鄂府发〔2025〕1号", *first.Plan.DocNumber)
	assert.Equal(t, 14.2, *tr.Target.Value)
	require.NotEmpty(t, tr.Target.Evidence)
	assert.Contains(t, tr.Target.Evidence[0].Quote, "清洁能源发电占全部发电比重达到14.2%")
	assert.NotEmpty(t, tr.Target.Evidence[0].Section.Path)

	outline := step(t, tr, cityOutline)
	require.NotNil(t, outline.Basis)
	require.Len(t, outline.Aligned, 1)
	assert.Equal(t, "LOOSER", outline.Aligned[0].Alignment)
	assert.InDelta(t, -1.8, *outline.Aligned[0].Difference, 1e-9)
	assert.Equal(t, 16.0, *outline.Aligned[0].Target.Value)
	assert.Contains(t, outline.Aligned[0].Target.Evidence[0].Quote, "清洁能源发电占全部发电比重")

	proposal := step(t, tr, cityProposal)
	assert.Equal(t, "CITED", proposal.Plan.Status)
	assert.Equal(t, "CITED", *proposal.Basis)
	assert.Contains(t, proposal.Evidence[0].Quote, "根据《中共鄂尔多斯市委员会关于制定")
	assert.Greater(t, proposal.Depth, outline.Depth)

	code, out, _ := run(t, "trace", "--dgraph", testdgraph.Addr(t), "清洁能源发电占全部发电比重", "--year", "2025")
	require.Equal(t, exitOK, code)
	for _, words := range []string{"14.2%", "鄂府发〔2025〕1号", cityOutline, "16%", "LOOSER", "-1.8", cityProposal, "CITED"} {
		assert.Contains(t, out, words)
	}
}

func TestTraceOfAnEqualTarget(t *testing.T) {
	seeded(t)
	tr := trace(t, "能源综合生产能力", "--year", "2025")
	assert.Equal(t, annualPlan, tr.Steps[0].Plan.Name)
	assert.Equal(t, 7.6, *tr.Target.Value)
	outline := step(t, tr, cityOutline)
	require.NotEmpty(t, outline.Aligned)
	assert.Equal(t, "SAME", outline.Aligned[0].Alignment)
	assert.Equal(t, 7.6, *outline.Aligned[0].Target.Value)
	assert.Equal(t, "亿吨标煤", *outline.Aligned[0].Target.Unit)
}

func step(t *testing.T, tr traceAnswer, plan string) traceStep {
	t.Helper()
	var names []string
	for _, s := range tr.Steps {
		if s.Plan.Name == plan {
			return s
		}
		names = append(names, s.Plan.Name)
	}
	require.Fail(t, "no such step", "%s is not among %s", plan, strings.Join(names, ", "))
	return traceStep{}
}

func TestABannersOutlineHangsOnItsCitys(t *testing.T) {
	e := seeded(t)
	var answer struct {
		Plans struct {
			Nodes []struct {
				Name    string
				Parents []struct {
					Plan  struct{ Name, Status string }
					Basis string
					Rule  *string
				}
			}
		}
	}
	ask(t, e, `{ plans(filter: {text: "鄂托克旗国民经济和社会发展第十四个五年规划", status: LOADED}) { nodes { name parents { plan { name status } basis rule } } } }`, nil, &answer)
	require.Len(t, answer.Plans.Nodes, 1)
	inferred, cited := false, false
	for _, p := range answer.Plans.Nodes[0].Parents {
		if p.Plan.Name == cityOutline && p.Basis == "INFERRED" {
			inferred = true
			require.NotNil(t, p.Rule)
			assert.NotEmpty(t, *p.Rule)
		}
		cited = cited || p.Basis == "CITED" && strings.HasPrefix(p.Plan.Name, "中共鄂托克旗委员会关于制定")
	}
	assert.True(t, inferred, "%+v", answer.Plans.Nodes[0].Parents)
	assert.True(t, cited, "its own cited basis: %+v", answer.Plans.Nodes[0].Parents)
}

func TestTwoRenditionsAreOnePlan(t *testing.T) {
	e := seeded(t)
	var answer struct {
		Plans struct {
			TotalCount int
			Nodes      []struct {
				DocNumber string
				Documents []struct{ Path string }
				Targets   struct{ TotalCount int }
			}
		}
	}
	ask(t, e, `{ plans(filter: {text: "2025年鄂尔多斯市国民经济和社会发展计划", status: LOADED}) { totalCount nodes { docNumber documents { path } targets(filter: {text: "清洁能源发电占全部发电比重"}) { totalCount } } } }`, nil, &answer)
	require.Equal(t, 1, answer.Plans.TotalCount)
	assert.Len(t, answer.Plans.Nodes[0].Documents, 2)
	assert.Equal(t, 1, answer.Plans.Nodes[0].Targets.TotalCount, "its facts are not doubled")
}

func TestRegionsKnowTheCityAndItsDistricts(t *testing.T) {
	e := seeded(t)
	var answer struct {
		Regions struct {
			Nodes []struct {
				Name, Level, Code string
				Parent            struct{ Name string }
				Children          struct{ Nodes []struct{ Name string } }
			}
		}
	}
	ask(t, e, `{ regions(text: "鄂尔多斯市", level: PREFECTURE) { nodes { name level code parent { name } children { nodes { name } } } } }`, nil, &answer)
	require.Len(t, answer.Regions.Nodes, 1)
	city := answer.Regions.Nodes[0]
	assert.Equal(t, "150600", city.Code)
	assert.Equal(t, "内蒙古自治区", city.Parent.Name)
	var children []string
	for _, c := range city.Children.Nodes {
		children = append(children, c.Name)
	}
	assert.Subset(t, children, []string{"东胜区", "康巴什区", "达拉特旗", "准格尔旗", "鄂托克前旗", "鄂托克旗", "杭锦旗", "乌审旗", "伊金霍洛旗"})
}

func TestADepartmentStandsOnceWithWhatItAnswersFor(t *testing.T) {
	e := seeded(t)
	var answer struct {
		Departments struct {
			Nodes []struct {
				Name             string
				Responsibilities struct{ TotalCount int }
			}
		}
	}
	ask(t, e, `{ departments(text: "能源局", first: 100) { nodes { name responsibilities { totalCount } } } }`, nil, &answer)
	n := 0
	for _, d := range answer.Departments.Nodes {
		if d.Name == "鄂尔多斯市能源局" {
			n++
			assert.Positive(t, d.Responsibilities.TotalCount)
		}
	}
	assert.Equal(t, 1, n, "%+v", answer.Departments.Nodes)
}

func TestSearchFindsTargetsAndSectionsOfSeveralPlans(t *testing.T) {
	e := seeded(t)
	type hits struct {
		Search struct {
			Nodes []struct {
				Snippet string
				Node    struct {
					Typename string `json:"__typename"`
					Plan     struct {
						Documents []struct{ Path string }
					}
				}
			}
		}
	}
	for _, typ := range []string{"TARGET", "SECTION"} {
		var answer hits
		ask(t, e, `query ($type: EntityType!) { search(query: "绿色矿山", types: [$type], first: 100) { nodes { snippet node { __typename
			... on Target { plan { documents { path } } } ... on Section { plan { documents { path } } } } } } }`, map[string]any{"type": typ}, &answer)
		found := map[string]bool{}
		for _, h := range answer.Search.Nodes {
			assert.Contains(t, h.Snippet, "⟪")
			for _, d := range h.Node.Plan.Documents {
				found[strings.TrimPrefix(d.Path, "seeds/")[:3]] = true
			}
		}
		for _, doc := range []string{"001", "002", "003"} {
			assert.True(t, found[doc], "a %s of %s: %v", typ, doc, found)
		}
	}
}

func TestASecondLoadChangesNothing(t *testing.T) {
	e := seeded(t)
	var before, after struct{ Stats struct{ LoadedAt string } }
	ask(t, e, `{ stats { loadedAt } }`, nil, &before)
	code, out, stderr := run(t, "load", "--dgraph", testdgraph.Addr(t), "seeds")
	require.Equal(t, exitOK, code, stderr)
	assert.Regexp(t, `documents\s+│\s+0\s+│\s+0\s+│\s+5\s+│`, out)
	ask(t, e, `{ stats { loadedAt } }`, nil, &after)
	assert.NotEmpty(t, before.Stats.LoadedAt)
	assert.Equal(t, before, after)
	assert.Empty(t, stderr)
}
