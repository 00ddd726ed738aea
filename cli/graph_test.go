package cli

import (
	"bytes"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"plangraph/graph/testdgraph"
	"plangraph/loader/fact"
	"plangraph/loader/region"
	"plangraph/loader/resolve/body"
	"plangraph/server"
)

func TestDoctorFindsNoDepartmentOrRegionTwice(t *testing.T) {
	seeded(t)
	code, out, stderr := run(t, "doctor", "--dgraph", testdgraph.Addr(t))
	require.Equal(t, exitOK, code, stderr)
	for line := range strings.Lines(out) {
		assert.NotRegexp(t, `^near-names +(Department|Region) `, line)
	}
	assert.Regexp(t, `(?m)^conflict .*several numbers \(鄂府发〔2021〕1号, 鄂府发〔2022〕1号\)`, out)
	assert.Regexp(t, `(?m)^\d+ findings$`, out)
}

func TestEveryBodyOfTheGoldStandsUnderItsCanonicalName(t *testing.T) {
	e := seeded(t)
	var answer struct {
		Departments struct {
			TotalCount int
			Nodes      []struct{ Name string }
		}
	}
	ask(t, e, `{ departments(first: 500) { totalCount nodes { name } } }`, nil, &answer)
	require.Len(t, answer.Departments.Nodes, answer.Departments.TotalCount)
	stands := map[string]int{}
	for _, d := range answer.Departments.Nodes {
		stands[d.Name]++
		assert.Equal(t, 1, stands[d.Name], d.Name)
	}
	data, err := os.ReadFile("seeds/gold/004a.jsonl")
	require.NoError(t, err)
	facts, err := fact.Decode(bytes.NewReader(data))
	require.NoError(t, err)
	city, _ := region.ByCode("150600")
	asked := 0
	for _, f := range facts {
		r, ok := f.(*fact.Responsibility)
		if !ok {
			continue
		}
		for _, name := range slices.Concat(r.Lead, r.Responsible) {
			asked++
			assert.Contains(t, stands, body.Resolve(name, city).Name, name)
		}
	}
	assert.Greater(t, asked, 200)
}

func TestARegionForEachPlaceAndNoneTwice(t *testing.T) {
	e := seeded(t)
	var answer struct {
		Regions struct {
			Nodes []struct {
				Name, Level string
				Code        *string
				Parent      *struct{ Name string }
			}
		}
	}
	ask(t, e, `{ regions(first: 500) { nodes { name level code parent { name } } } }`, nil, &answer)
	names, codes := map[string]bool{}, map[string]bool{}
	for _, r := range answer.Regions.Nodes {
		if assert.NotEmpty(t, r.Name) && r.Level == "NATION" {
			assert.Nil(t, r.Parent)
		} else if assert.NotNil(t, r.Parent, r.Name) {
			name := r.Parent.Name + r.Name
			assert.False(t, names[name], "%s twice", name)
			names[name] = true
		}
		if r.Code != nil {
			assert.False(t, codes[*r.Code], "%s twice", *r.Code)
			codes[*r.Code] = true
		}
	}
	for _, place := range []string{"鄂尔多斯市鄂托克旗", "鄂尔多斯市鄂托克前旗", "内蒙古自治区鄂尔多斯市", "内蒙古自治区呼和浩特市", "中华人民共和国内蒙古自治区"} {
		assert.True(t, names[place], place)
	}
	for _, group := range []string{"鄂尔多斯市各旗区", "内蒙古自治区呼包鄂乌"} {
		assert.False(t, names[group], "%s is a group", group)
	}
}

// aligned writes how a traced target stands to those of a step.
func (s traceStep) aligned() []string {
	var out []string
	for _, a := range s.Aligned {
		line := a.Alignment
		if a.Rule != nil {
			line += " " + *a.Rule
		}
		if a.Difference != nil {
			line += " " + figure(*a.Difference)
		}
		out = append(out, fmt.Sprintf("%s to %s", line, a.Target))
	}
	return out
}

func TestTracesSayHowAndByWhichRule(t *testing.T) {
	seeded(t)
	for words, want := range map[string][]string{
		"清洁能源发电占全部发电比重": {"LOOSER same-period -1.8 to 清洁能源发电占全部发电比重 16% (2025)"},
		"能源综合生产能力":      {"SAME same-period 0 to 能源综合生产能力 7.6亿吨标煤 (2025)"},
		"地区生产总值": {
			"STRICTER year-under-average 1 to 地区生产总值 增长 ≥5% 每年 (2021–2025)",
			"STRICTER year-under-average 1 to 地区生产总值 增长 ≈5% 每年 (2021–2025)",
		},
	} {
		tr := trace(t, words, "--year", "2025")
		assert.Equal(t, annualPlan, tr.Steps[0].Plan.Name, words)
		assert.ElementsMatch(t, want, step(t, tr, cityOutline).aligned(), words)
	}

	// What grows by a share says nothing of a level.
	tr := trace(t, "每千人口拥有三岁以下婴幼儿托位数", "--year", "2025")
	assert.Equal(t, annualPlan, tr.Steps[0].Plan.Name)
	assert.Equal(t, "GROWTH", tr.Target.Measure)
	assert.Contains(t, step(t, tr, cityOutline).aligned(), "INCOMPARABLE measure-differs to 每千人3岁以下婴幼儿托位 5.1个 (2025)")
	code, out, _ := run(t, "trace", "--dgraph", testdgraph.Addr(t), "每千人口拥有三岁以下婴幼儿托位数", "--year", "2025")
	require.Equal(t, exitOK, code)
	assert.Contains(t, out, "measure-differs")

	// 非煤产业 has a name like it, and is another thing.
	for _, s := range trace(t, "制造业增加值占规上工业增加值比重", "--year", "2025").Steps {
		assert.Empty(t, s.Aligned, s.Plan.Name)
	}
}

// figured is a target as the tests below ask for it.
type figured struct {
	ID        string
	Indicator struct{ Name string }
	Plan      struct{ ID, Name string }
	Evidence  []struct{ Quote string }
}

func (f figured) quote() string { return f.Evidence[0].Quote }

// Pairs judged by eye, across units, wordings and documents.
func TestPlansAgreeAndDiverge(t *testing.T) {
	e := seeded(t)
	for _, c := range []struct {
		text, quote, alignment string
		difference             float64
		other                  string
	}{
		{"农田灌溉水利用系数", "农田灌溉水利用系数达到0.63以上", "SAME", 0, "农田灌溉水有效利用系数达到 0.63"},
		{"卫生厕所普及率", "达到76%以上", "LOOSER", -14, "卫生厕所普及率达到90%以上"},
		{"天然气产量", "超过310亿立方米", "LOOSER", -10, "达到 320 亿立方米"},
		{"社会消费品零售总额", "增长5%以上", "STRICTER", 1, "年均增速4%左右"},
		{"羊绒产量", "3500吨以上", "STRICTER", 0.07, "2800 吨"},
		{"新能源装机", "突破3000万千瓦", "LOOSER", -2000, "达到5000万千瓦以上"},
		{"煤炭产能", "12亿吨/年", "LOOSER", 35000, "控制在 8.5 亿吨左右"},
		{"煤制油", "500万吨", "LOOSER", -60, "560万吨"},
		{"人均预期寿命", "78.88", "STRICTER", 2.58, "76.3岁"},
		{"基本养老保险参保率", "92.8 93", "SAME", 0, "92.4 93"},
		{"基本养老保险参保率", "95%以上", "STRICTER", 2, "92.4 93"},
		{"嘎查村生活污水", "50%以上", "STRICTER", 10, "40%以上"},
		{"经常参加体育锻炼", "达到45%以上", "SAME", 0, "达到 45%"},
	} {
		var answer struct {
			Targets struct {
				Nodes []struct {
					figured
					Compared []struct {
						Alignment  string
						Difference *float64
						Rule       string
						Target     figured
					}
				}
			}
		}
		ask(t, e, `query ($text: String) { targets(filter: {text: $text, kind: TARGET}, first: 50) { nodes { evidence { quote }
			compared { alignment difference rule target { evidence { quote } } } } } }`, map[string]any{"text": c.text}, &answer)
		var seen []string
		found := false
		for _, n := range answer.Targets.Nodes {
			for _, o := range n.Compared {
				if strings.Contains(n.quote(), c.quote) && strings.Contains(o.Target.quote(), c.other) && o.Difference != nil {
					found = found || o.Alignment == c.alignment && math.Abs(*o.Difference-c.difference) < 1e-9 && o.Rule != ""
					seen = append(seen, fmt.Sprint(o.Alignment, *o.Difference))
				}
			}
		}
		assert.True(t, found, "%s: %s and %s: %q", c.text, c.quote, c.other, seen)
	}
}

type divergence struct {
	Target, Other figured
	Above         bool
	Alignment     string
	Difference    float64
	Rule          string
}

func divergencesOf(t *testing.T, e *server.Executor, args string, vars map[string]any) []divergence {
	t.Helper()
	var answer struct {
		Divergences struct{ Nodes []divergence }
	}
	ask(t, e, `query ($id: ID!) { divergences(`+args+`, first: 500) { nodes { above alignment difference rule
		target { ...t } other { ...t } } } } fragment t on Target { id indicator { name } plan { id name } evidence { quote } }`, vars, &answer)
	return answer.Divergences.Nodes
}

// idOf gives the id of the plan of that title.
func idOf(t *testing.T, e *server.Executor, plan string) string {
	t.Helper()
	var answer struct {
		Plans struct{ Nodes []struct{ ID, Name string } }
	}
	ask(t, e, `query ($text: String) { plans(filter: {text: $text, status: LOADED}) { nodes { id name } } }`, map[string]any{"text": plan}, &answer)
	for _, p := range answer.Plans.Nodes {
		if p.Name == plan {
			return p.ID
		}
	}
	require.Fail(t, "no such plan", plan)
	return ""
}

func TestDivergencesOfARegionWorstFirst(t *testing.T) {
	e := seeded(t)
	var city struct {
		Regions struct{ Nodes []struct{ ID string } }
	}
	ask(t, e, `{ regions(text: "鄂尔多斯市", level: PREFECTURE) { nodes { id } } }`, nil, &city)
	require.Len(t, city.Regions.Nodes, 1)
	var answer struct {
		Divergences struct {
			Nodes []struct {
				Difference *float64
				Other      struct{ Normalized *float64 }
			}
		}
	}
	id := map[string]any{"id": city.Regions.Nodes[0].ID}
	ask(t, e, `query ($id: ID!) { divergences(region: $id, first: 500) { nodes { difference other { normalized } } } }`, id, &answer)
	last := math.Inf(1)
	for _, d := range answer.Divergences.Nodes {
		require.NotNil(t, d.Difference)
		require.NotNil(t, d.Other.Normalized)
		share := math.Abs(*d.Difference / *d.Other.Normalized)
		assert.LessOrEqual(t, share, last+1e-9)
		last = share
	}
	found := map[string]bool{}
	all := divergencesOf(t, e, "region: $id", id)
	assert.GreaterOrEqual(t, len(all), 12)
	for _, d := range all {
		assert.NotEmpty(t, d.Target.Evidence, d.Target.Indicator.Name)
		assert.NotEmpty(t, d.Other.Evidence, d.Target.Indicator.Name)
		assert.NotEmpty(t, d.Rule)
		assert.Contains(t, []string{"STRICTER", "LOOSER"}, d.Alignment)
		found[d.Target.Indicator.Name+" "+figure(d.Difference)] = true
	}
	for _, want := range []string{"清洁能源发电占全部发电比重 -1.8", "新能源装机 -2000", "卫生厕所普及率 -14", "天然气产量 -10", "煤炭产能 35000"} {
		assert.True(t, found[want], want)
	}
}

// Two plans beside each other hear of one another, whichever is asked about.
func TestPlansBesideEachOtherAreServedFromBothSides(t *testing.T) {
	e := seeded(t)
	const special = "鄂尔多斯市建设世界级新能源产业实施方案"
	pair := func(plan, other string) divergence {
		t.Helper()
		for _, d := range divergencesOf(t, e, "plan: $id", map[string]any{"id": idOf(t, e, plan)}) {
			assert.Equal(t, plan, d.Target.Plan.Name)
			if d.Other.Plan.Name == other && d.Target.Indicator.Name == "新能源装机" {
				return d
			}
		}
		require.Fail(t, "no such pair", "%s and %s", plan, other)
		return divergence{}
	}
	younger, older := pair(annualPlan, special), pair(special, annualPlan)
	assert.Equal(t, "LOOSER", younger.Alignment)
	assert.Equal(t, "STRICTER", older.Alignment)
	assert.InDelta(t, -2000, younger.Difference, 1e-9)
	assert.InDelta(t, 2000, older.Difference, 1e-9)
	assert.False(t, younger.Above || older.Above)
	assert.Equal(t, younger.Target.ID, older.Other.ID)
}

func TestParentsStandInTheirOrder(t *testing.T) {
	e := seeded(t)
	var answer struct {
		Plans struct {
			Nodes []struct {
				Name    string
				Parents []struct {
					Plan  struct{ Name string }
					Basis string
					Rule  string
				}
			}
		}
	}
	ask(t, e, `{ plans(filter: {status: LOADED}, first: 50) { nodes { name parents { plan { name } basis rule } } } }`, nil, &answer)
	rank := func(rule string) int { return slices.Index([]string{"cited-basis", "cited-basis-of-a-part", ""}, rule) }
	checked := 0
	for _, p := range answer.Plans.Nodes {
		for i, l := range p.Parents {
			outline := strings.Contains(l.Plan.Name, "国民经济和社会发展第十四个五年规划和2035年远景目标纲要")
			if l.Basis == "INFERRED" || i == 0 {
				continue
			}
			before := p.Parents[i-1]
			assert.NotEqual(t, "INFERRED", before.Basis, "%s: what is inferred comes last", p.Name)
			if !outline && before.Basis == "CITED" && !strings.Contains(before.Plan.Name, "国民经济和社会发展第十四个五年规划") {
				assert.LessOrEqual(t, rank(before.Rule), rank(l.Rule), "%s: %s before %s", p.Name, before.Plan.Name, l.Plan.Name)
				checked++
			}
		}
		if p.Name == annualPlan {
			require.NotEmpty(t, p.Parents)
			assert.Equal(t, cityOutline, p.Parents[0].Plan.Name)
			assert.Equal(t, "DECLARED", p.Parents[0].Basis)
		}
	}
	assert.Greater(t, checked, 10)

	tr := trace(t, "清洁能源发电占全部发电比重", "--year", "2025")
	assert.Equal(t, cityOutline, tr.Steps[1].Plan.Name)
	for i := 1; i < len(tr.Steps); i++ {
		assert.GreaterOrEqual(t, tr.Steps[i].Depth, tr.Steps[i-1].Depth)
	}
	step(t, tr, "中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要") // the chain reaches the nation
}

func TestRelatedIndicatorsAreOfferedAndStayApart(t *testing.T) {
	e := seeded(t)
	var answer struct {
		Indicators struct {
			Nodes []struct {
				Name    string
				Related []struct {
					Name    string
					Related []struct{ Name string }
				}
			}
		}
	}
	ask(t, e, `{ indicators(first: 500) { nodes { name related { name related { name } } } } }`, nil, &answer)
	related := map[string][]string{}
	for _, i := range answer.Indicators.Nodes {
		for _, r := range i.Related {
			related[i.Name] = append(related[i.Name], r.Name)
			back := false
			for _, b := range r.Related {
				back = back || b.Name == i.Name
			}
			assert.True(t, back, "%s and %s", i.Name, r.Name)
		}
	}
	assert.Contains(t, related["优质绒山羊存栏"], "绒山羊存栏")
	assert.Contains(t, related["制造业占规模以上工业增加值比重"], "非煤产业占规模以上工业增加值比重")
	assert.NotContains(t, related["60岁以上老年人口"], "65岁以上老年人口")
}

func TestCoverageTellsWhoCarriesATargetDown(t *testing.T) {
	e := seeded(t)
	type covered struct {
		Region  struct{ Name string }
		Carried string
		Targets []struct {
			Alignment  string
			Difference float64
			Target     figured
		}
	}
	coverage := func(text, quote string) map[string]covered {
		t.Helper()
		var found struct{ Targets struct{ Nodes []figured } }
		ask(t, e, `query ($text: String, $plan: ID) { targets(filter: {text: $text, kind: TARGET, plan: $plan}, first: 50) { nodes { id plan { name } evidence { quote } } } }`,
			map[string]any{"text": text, "plan": idOf(t, e, cityOutline)}, &found)
		i := slices.IndexFunc(found.Targets.Nodes, func(f figured) bool { return strings.Contains(f.quote(), quote) })
		require.GreaterOrEqual(t, i, 0, "%+v", found.Targets.Nodes)
		var answer struct{ Coverage []covered }
		ask(t, e, `query ($id: ID!) { coverage(target: $id) { region { name } carried targets { alignment difference target { id evidence { quote } } } } }`,
			map[string]any{"id": found.Targets.Nodes[i].ID}, &answer)
		out := map[string]covered{}
		for _, c := range answer.Coverage {
			out[c.Region.Name] = c
		}
		assert.Len(t, out, 9, "the city's banners and districts")
		assert.Equal(t, "NOT_LOADED", out["达拉特旗"].Carried)
		return out
	}
	assert.Equal(t, "SAME", coverage("经常参加体育锻炼", "达到 45%")["鄂托克旗"].Carried)
	more := coverage("嘎查村生活污水", "40%以上")["鄂托克旗"]
	assert.Equal(t, "DIFFERENT", more.Carried)
	require.Len(t, more.Targets, 1)
	assert.Equal(t, "LOOSER", more.Targets[0].Alignment, "the city asks less than its banner")
	assert.InDelta(t, -10, more.Targets[0].Difference, 1e-9)
	assert.Equal(t, "SILENT", coverage("清洁能源发电占全部发电比重", "16")["鄂托克旗"].Carried)
}

func TestUnassignedTargetsAreThoseNobodyAnswersFor(t *testing.T) {
	e := seeded(t)
	type page struct {
		TotalCount int
		Nodes      []struct {
			Responsible []struct{ Role string }
		}
	}
	var answer struct{ All, Assigned, Unassigned page }
	ask(t, e, `{ all: targets { totalCount }
		assigned: targets(filter: {unassigned: false}, first: 500) { totalCount nodes { responsible { role } } }
		unassigned: targets(filter: {unassigned: true}, first: 500) { totalCount nodes { responsible { role } } } }`, nil, &answer)
	assert.Equal(t, answer.All.TotalCount, answer.Assigned.TotalCount+answer.Unassigned.TotalCount)
	require.NotEmpty(t, answer.Unassigned.Nodes)
	require.NotEmpty(t, answer.Assigned.Nodes)
	for _, n := range answer.Unassigned.Nodes {
		assert.Empty(t, n.Responsible)
	}
	for _, n := range answer.Assigned.Nodes {
		assert.NotEmpty(t, n.Responsible)
	}
}

func TestWantedPlansMostWantedFirst(t *testing.T) {
	e := seeded(t)
	var answer struct {
		Wanted struct {
			Nodes []struct {
				Plan             struct{ Name, Status string }
				CitedBy, Targets int
			}
		}
	}
	ask(t, e, `{ wanted(first: 500) { nodes { plan { name status } citedBy targets } } }`, nil, &answer)
	require.Greater(t, len(answer.Wanted.Nodes), 50)
	for i, w := range answer.Wanted.Nodes {
		assert.Equal(t, "CITED", w.Plan.Status)
		if i > 0 {
			before := answer.Wanted.Nodes[i-1]
			assert.True(t, before.CitedBy > w.CitedBy || before.CitedBy == w.CitedBy && before.Targets >= w.Targets, "%s before %s", before.Plan.Name, w.Plan.Name)
		}
	}
}
