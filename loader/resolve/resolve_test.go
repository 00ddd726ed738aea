package resolve

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"plangraph/graph"
	"plangraph/loader/document"
	"plangraph/loader/fact"
)

// graphOf lays sets side by side as a store would, for looking things up.
type graphOf struct {
	nodes map[graph.ID]graph.Node
	sets  map[graph.ID]graph.Set
}

func load(t testing.TB, sets []graph.Set) *graphOf {
	t.Helper()
	g := &graphOf{map[graph.ID]graph.Node{}, map[graph.ID]graph.Set{}}
	for _, s := range sets {
		g.sets[s.Plan] = s
		for _, n := range s.Shared {
			old, ok := g.nodes[n.ID]
			if !ok {
				g.nodes[n.ID] = n
				continue
			}
			a, _ := old.Values[graph.PredAlias].([]string)
			b, _ := n.Values[graph.PredAlias].([]string)
			old.Values = maps.Clone(old.Values)
			old.Values[graph.PredAlias] = append(slices.Clone(a), b...)
			g.nodes[n.ID] = old
		}
	}
	for _, s := range sets {
		seen := map[graph.ID]bool{}
		for _, n := range s.Owned {
			if seen[n.ID] {
				t.Errorf("%s stands twice in one set", n.ID)
			}
			seen[n.ID] = true
			g.nodes[n.ID] = n
		}
	}
	return g
}

func (g *graphOf) name(id graph.ID) string {
	s, _ := g.nodes[id].Values[graph.PredName].(string)
	return s
}

func (g *graphOf) edges(id graph.ID, p graph.Pred) []graph.Edge {
	var out []graph.Edge
	for _, e := range g.nodes[id].Edges {
		if e.Pred == p {
			out = append(out, e)
		}
	}
	return out
}

func (g *graphOf) to(id graph.ID, p graph.Pred) graph.ID {
	for _, e := range g.edges(id, p) {
		return e.To
	}
	return ""
}

// named gives the one node of a type that has that name or alias.
func (g *graphOf) named(t testing.TB, typ graph.Type, name string) graph.ID {
	t.Helper()
	var found []graph.ID
	for id, n := range g.nodes {
		aliases, _ := n.Values[graph.PredAlias].([]string)
		if n.Type == typ && (n.Values[graph.PredName] == name || slices.Contains(aliases, name)) {
			found = append(found, id)
		}
	}
	if len(found) != 1 {
		t.Fatalf("%d nodes %s are called %s", len(found), typ, name)
	}
	return found[0]
}

// aligned writes how the targets of an indicator in a plan stand to those above.
func (g *graphOf) aligned(t testing.TB, plan, indicator string) []string {
	t.Helper()
	id, ind := g.named(t, graph.TypePlan, plan), g.named(t, graph.TypeIndicator, indicator)
	var out []string
	for _, m := range g.edges(id, graph.PredMandates) {
		if g.to(m.To, graph.PredMeasures) != ind {
			continue
		}
		for _, e := range g.edges(m.To, graph.PredAlignsWith) {
			o := g.nodes[e.To].Values
			s := fmt.Sprintf("%v %v", e.Facets["alignment"], e.Facets["rule"])
			if d, ok := e.Facets["difference"]; ok {
				s = fmt.Sprintf("%v %v", s, d)
			}
			out = append(out, fmt.Sprintf("%s to %v %v %v", s, o[graph.PredTargetMeasure], o[graph.PredTargetComparator], o[graph.PredTargetValue]))
		}
	}
	slices.Sort(out)
	return out
}

const (
	annual  = "2025年鄂尔多斯市国民经济和社会发展计划"
	outline = "鄂尔多斯市国民经济和社会发展第十四个五年规划和2035年远景目标纲要"
	county  = "鄂托克旗国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要"
)

func TestAlignment(t *testing.T) {
	g := load(t, Resolve(goldCorpus(t)).Sets)
	for indicator, want := range map[string][]string{
		"清洁能源发电占全部发电比重":     {"LOOSER same-period -1.8 to LEVEL EQ 16"},
		"能源综合生产能力":          {"SAME same-period 0 to LEVEL EQ 7.6"},
		"地区生产总值":            {"STRICTER year-under-average 1 to GROWTH APPROX 5", "STRICTER year-under-average 1 to GROWTH GE 5"},
		"每千人口拥有三岁以下婴幼儿托位数":  {"INCOMPARABLE measure-differs to LEVEL EQ 5.1", "LOOSER year-under-average -32 to GROWTH EQ 37"},
		"非煤产业增加值占规上工业增加值比重": nil, // the outline has only what was reached
		"粮食综合生产能力":          {"INCOMPARABLE value-in-words to LEVEL TEXT <nil>"},
	} {
		if got := g.aligned(t, annual, indicator); !slices.Equal(got, want) {
			t.Errorf("%s: got %v, want %v", indicator, got, want)
		}
	}
}

func TestParents(t *testing.T) {
	g := load(t, Resolve(goldCorpus(t)).Sets)
	for plan, want := range map[string][]string{
		annual: {
			"CITED cited-basis 国务院关于推动内蒙古高质量发展奋力书写中国式现代化新篇章的意见", "CITED cited-basis 支持民营经济高质量发展18条实施意见",
			"CITED cited-basis 服务业发展三年行动方案", "CITED cited-basis 高校数字化三年行动计划", "CITED cited-basis 呼包鄂乌一体化发展合作协议",
			"CITED cited-basis 服务“新市民”0477系列政策措施", "DECLARED declared-period-plan " + outline,
		},
		outline: {
			"CITED cited-basis 中共鄂尔多斯市委员会关于制定国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议",
			"INFERRED inferred-five-year-under-parent-region 内蒙古自治区国民经济和社会发展第十四个五年规划和2035年远景目标纲要",
		},
		county: {
			"CITED cited-basis 中共鄂托克旗委员会关于制定国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议",
			"INFERRED inferred-five-year-under-parent-region " + outline,
		},
		"鄂尔多斯市构筑世界级羊绒产业行动方案":  {"INFERRED inferred-special-under-outline " + outline},
		"鄂尔多斯市火灾事故调查处理规定（试行）": nil,
	} {
		id := g.named(t, graph.TypePlan, plan)
		var got []string
		for _, e := range g.edges(id, graph.PredParentPlan) {
			got = append(got, fmt.Sprintf("%v %v %s", e.Facets["basis"], e.Facets["rule"], g.name(e.To)))
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s: got\n%s\nwant\n%s", plan, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

// Where an outline is only cited, chains go on to the one of the region above it.
func TestChainsPassCitedOutlines(t *testing.T) {
	corpus := goldCorpus(t)
	nation := "中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要"
	corpus[0].Citations = append(corpus[0].Citations, fact.Citation{Common: fact.Common{Quote: "《" + nation + "》"}, CitedTitle: nation, Relation: fact.RelationMention})
	above := func(sets []graph.Set, plan string) (out []string) {
		g := load(t, sets)
		for _, e := range g.edges(g.named(t, graph.TypePlan, plan), graph.PredParentPlan) {
			if e.Facets["basis"] == "INFERRED" {
				out = append(out, g.name(e.To))
			}
		}
		slices.Sort(out)
		return out
	}
	province := "内蒙古自治区国民经济和社会发展第十四个五年规划和2035年远景目标纲要"
	sets := Resolve(corpus).Sets
	if got := above(sets, outline); !slices.Equal(got, []string{nation, province}) {
		t.Errorf("above the city's outline: %v", got)
	}
	if got := above(sets, county); !slices.Equal(got, []string{outline}) {
		t.Errorf("above the county's outline, whose city's is loaded: %v", got)
	}
	region := "内蒙古自治区"
	loaded := fact.Rendition{Plan: fact.Plan{Title: province, Region: &region, Kind: "five_year_plan", Period: &fact.Period{From: 2021, To: 2025}},
		Document: fact.Document{Path: "province.txt"}, Sections: []fact.Section{{Parent: -1}}}
	sets = Resolve(append(corpus, loaded)).Sets
	if got := above(sets, outline); !slices.Equal(got, []string{province}) {
		t.Errorf("above the city's outline, once the province's is loaded: %v", got)
	}
	if got := above(sets, province); !slices.Equal(got, []string{nation}) {
		t.Errorf("above the province's outline: %v", got)
	}
}

// A government's work report carries out its region's outline as an annual plan does; another report does not.
func TestWorkReportUnderOutline(t *testing.T) {
	region := "泰安市"
	one := func(title, kind string, from, to int) fact.Rendition {
		r := text1(title, region, "", title)
		r.Plan.Kind, r.Plan.Period = kind, &fact.Period{From: from, To: to}
		return r
	}
	outline := "泰安市国民经济和社会发展第十五个五年规划纲要"
	g := load(t, Resolve([]fact.Rendition{
		one(outline, "five_year_plan", 2026, 2030), one("2027年泰安市政府工作报告", "other", 2027, 2027), one("泰安市审计工作报告", "other", 2027, 2027),
	}).Sets)
	for title, want := range map[string]graph.ID{"2027年泰安市政府工作报告": g.named(t, graph.TypePlan, outline), "泰安市审计工作报告": ""} {
		if got := g.to(g.named(t, graph.TypePlan, title), graph.PredParentPlan); got != want {
			t.Errorf("above %s stands %q, want %q", title, got, want)
		}
	}
}

// Plans that name one another as their basis do not stand above one another both.
func TestNoCircles(t *testing.T) {
	var corpus []fact.Rendition
	titles := []string{"泰安市甲产业发展专项规划", "泰安市乙产业发展专项规划", "泰安市丙产业发展专项规划"}
	for i, title := range titles {
		r := text1(title, "泰安市", "", title)
		next := titles[(i+1)%len(titles)]
		r.Citations = []fact.Citation{{Common: fact.Common{Quote: "根据《" + next + "》，制定本规划"}, CitedTitle: next, Relation: fact.RelationBasis}}
		corpus = append(corpus, r)
	}
	g := load(t, Resolve(corpus).Sets)
	links := 0
	for _, title := range titles {
		start := g.named(t, graph.TypePlan, title)
		links += len(g.edges(start, graph.PredParentPlan))
		at := start
		for range titles {
			if at = g.to(at, graph.PredParentPlan); at == start {
				t.Fatalf("%s stands above itself", title)
			}
		}
	}
	if links != 2 {
		t.Errorf("%d links, want all but the one that would close the circle", links)
	}
}

// However a plan is cited, it is met; of a wrong number there is a warning.
func TestCitationsMeetPlans(t *testing.T) {
	number, city := "泰政发〔2021〕5号", "泰安市"
	target := text1("泰安市“十四五”能源发展规划", city, "", "target.txt")
	target.Plan.DocNumber = &number
	wrong := "泰政发〔2022〕5号"
	citing := text1("泰安市新能源行动方案", city, "", "citing.txt")
	for _, c := range []struct{ title, number string }{
		{"泰安市“十四五”能源发展规划", ""}, {"泰安市 “十四五” 能源发展规划", ""}, {"〈泰安市“十四五”能源发展规划〉", ""},
		{"泰安市人民政府关于印发泰安市“十四五”能源发展规划的通知", number}, {"泰安市能源发展“十四五”规划", ""}, {"市“十四五”能源发展规划", wrong},
	} {
		f := fact.Citation{Common: fact.Common{Quote: "《" + c.title + "》"}, CitedTitle: c.title, Relation: fact.RelationMention}
		if c.number != "" {
			f.CitedNumber = &c.number
		}
		citing.Citations = append(citing.Citations, f)
	}
	r := Resolve([]fact.Rendition{target, citing})
	g := load(t, r.Sets)
	if cites := g.edges(g.named(t, graph.TypePlan, "泰安市新能源行动方案"), graph.PredCites); len(cites) != 1 || g.name(cites[0].To) != target.Plan.Title {
		t.Errorf("cites %v", cites)
	}
	if !slices.ContainsFunc(r.Warnings, func(w document.Warning) bool { return strings.Contains(w.Reason, wrong) }) {
		t.Errorf("no warning of the wrong number: %v", r.Warnings)
	}
}

// Each cited or declared parent can show its words.
func TestParentEvidence(t *testing.T) {
	for _, s := range Resolve(goldCorpus(t)).Sets {
		words := map[graph.ID]bool{}
		for _, n := range s.Owned {
			for _, e := range n.Edges {
				if e.Pred == graph.PredEvidenceOf {
					words[e.To] = true
				}
			}
		}
		for _, n := range s.Owned {
			if n.Type == graph.TypeParentLink && words[n.ID] == (n.Values[graph.PredParentLinkBasis] == string(graph.BasisInferred)) {
				t.Errorf("%s %v: words %v", n.ID, n.Values, words[n.ID])
			}
		}
	}
}

func TestCitedStatus(t *testing.T) {
	g := load(t, Resolve(goldCorpus(t)).Sets)
	for name, want := range map[string]string{
		outline: "LOADED FIVE_YEAR_PLAN", annual: "LOADED ANNUAL_PLAN",
		"中共鄂尔多斯市委员会关于制定国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议": "CITED OPINION",
		"内蒙古自治区国民经济和社会发展第十四个五年规划和2035年远景目标纲要":          "CITED FIVE_YEAR_PLAN",
		"中华人民共和国老年人权益保障法":                              "CITED LAW",
		"鄂尔多斯市控烟条例": "CITED REGULATION",
	} {
		v := g.nodes[g.named(t, graph.TypePlan, name)].Values
		if got := fmt.Sprint(v[graph.PredPlanStatus], " ", v[graph.PredPlanKind]); got != want {
			t.Errorf("%s: got %s, want %s", name, got, want)
		}
	}
}

func TestTwoNumbersOneTitle(t *testing.T) {
	r := Resolve(goldCorpus(t))
	if !slices.ContainsFunc(r.Warnings, func(w document.Warning) bool {
		return strings.Contains(w.Reason, outline) && strings.Contains(w.Reason, "鄂府发〔2021〕1号, 鄂府发〔2022〕1号")
	}) {
		t.Errorf("no warning of the two numbers: %v", r.Warnings)
	}
}

func TestTwoDatesOnePlan(t *testing.T) {
	corpus := goldCorpus(t)
	second, date := secondText(corpus[0]), "2025-03-10"
	second.Plan.IssuedOn = &date
	r := Resolve(append(corpus, second))
	if !slices.ContainsFunc(r.Warnings, func(w document.Warning) bool {
		return strings.Contains(w.Reason, annual+" has several dates of issue in its texts: 2025-03-06, 2025-03-10")
	}) {
		t.Errorf("no warning of the two dates: %v", r.Warnings)
	}
}

func TestDepartments(t *testing.T) {
	g := load(t, Resolve(goldCorpus(t)).Sets)
	id := g.named(t, graph.TypeDepartment, "市能源局")
	if g.name(id) != "鄂尔多斯市能源局" || id != g.named(t, graph.TypeDepartment, "鄂尔多斯市能源局") {
		t.Errorf("市能源局 is %s", g.name(id))
	}
	seen := map[string]bool{}
	for _, n := range g.nodes {
		if n.Type == graph.TypeDepartment {
			name := n.Values[graph.PredName].(string)
			if seen[name] {
				t.Errorf("two departments are called %s", name)
			}
			seen[name] = true
		}
	}
}

func TestRegions(t *testing.T) {
	g := load(t, Resolve(goldCorpus(t)).Sets)
	city := g.named(t, graph.TypeRegion, "鄂尔多斯市")
	var below []string
	for id, n := range g.nodes {
		if n.Values[graph.PredRegionLevel] == string(graph.LevelCounty) && g.to(id, graph.PredRegionParent) == city {
			below = append(below, g.name(id))
		}
	}
	slices.Sort(below)
	if got := strings.Join(below, " "); got != "东胜区 乌审旗 伊金霍洛旗 准格尔旗 康巴什区 杭锦旗 达拉特旗 鄂托克前旗 鄂托克旗" {
		t.Errorf("below the city: %s", got)
	}
	if got := g.name(g.to(city, graph.PredRegionParent)); got != "内蒙古自治区" {
		t.Errorf("above the city: %s", got)
	}
}

// Nothing depends on the order of the renditions, to the byte.
func TestOrderDoesNotMatter(t *testing.T) {
	corpus := append(goldCorpus(t), secondText(goldCorpus(t)[0]))
	want := fingerprint(t, Resolve(slices.Clone(corpus)))
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 5 {
		rnd.Shuffle(len(corpus), func(i, j int) { corpus[i], corpus[j] = corpus[j], corpus[i] })
		if got := fingerprint(t, Resolve(slices.Clone(corpus))); got != want {
			t.Fatal("another order gives another graph")
		}
	}
}

func fingerprint(t *testing.T, r Result) string {
	t.Helper()
	b, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// secondText is the same plan on a web page, from which every ninth character of the
// quotes and some of the title were lost, and one fact more.
func secondText(r fact.Rendition) fact.Rendition {
	r.Document.Path = "seeds/another.txt"
	r.Plan.Title = strings.Replace(r.Plan.Title, "2025年", "2025", 1)
	r.Sections = []fact.Section{{Heading: r.Plan.Title, Parent: -1, Text: "…"}}
	r.Targets = slices.Clone(r.Targets)
	for i := range r.Targets {
		f := &r.Targets[i]
		q := []rune(f.Quote)
		for j := len(q) - 1; j > 0; j -= 9 {
			if !strings.ContainsRune("0123456789.%", q[j]) {
				q = slices.Delete(q, j, j+1)
			}
		}
		f.Quote = string(q)
		f.Start, f.End = f.Start+7, f.End+7
		if n := []rune(f.Indicator); i%5 == 0 && len(n) > 5 {
			f.Indicator = string(n[1:]) // its first character was lost
		}
	}
	more := r.Targets[0]
	v := fact.Value{Num: 77}
	more.Indicator, more.Quote, more.Value = "别处没有的指标", "别处没有的指标达到77%", &v
	r.Targets = append(r.Targets, more)
	return r
}

// A plan in two texts is one plan with two documents; its facts are not doubled.
func TestTwoTexts(t *testing.T) {
	corpus := goldCorpus(t)
	alone := load(t, Resolve(corpus).Sets)
	g := load(t, Resolve(append(corpus, secondText(corpus[0]))).Sets)
	id := g.named(t, graph.TypePlan, annual)
	if id != alone.named(t, graph.TypePlan, annual) {
		t.Error("the second text changes the plan's id")
	}
	if n := len(g.edges(id, graph.PredPlanDocument)); n != 2 {
		t.Errorf("%d documents", n)
	}
	was, is := len(alone.edges(id, graph.PredMandates)), len(g.edges(id, graph.PredMandates))
	if is != was+1 {
		t.Errorf("%d targets with the second text, %d without", is, was)
	}
	words := 0
	for _, n := range g.sets[id].Owned {
		if n.Type == graph.TypeEvidence && g.nodes[g.to(n.ID, graph.PredEvidenceOf)].Type == graph.TypeTarget {
			words++
		}
	}
	if want := 2*was + 1; words < want {
		t.Errorf("%d pieces of evidence for %d targets, want %d", words, is, want)
	}
	if len(g.sets) != len(alone.sets) {
		t.Errorf("%d plans with the second text, %d without", len(g.sets), len(alone.sets))
	}
}

// Edges lead to nodes that some set has.
func TestSetsAreWhole(t *testing.T) {
	sets := Resolve(goldCorpus(t)).Sets
	g := load(t, sets)
	for _, s := range sets {
		for _, n := range append(slices.Clone(s.Owned), s.Shared...) {
			for _, e := range n.Edges {
				if _, ok := g.nodes[e.To]; !ok {
					t.Errorf("%s: %s leads to no node", n.ID, e.Pred)
				}
			}
		}
	}
}

func TestRenditionSurvivesStorage(t *testing.T) {
	for _, r := range goldCorpus(t) {
		if len(r.Targets) > 0 {
			r.Targets[0].Part = 3
		}
		s := EncodeRendition(r)
		back, err := DecodeRendition(s)
		if err != nil {
			t.Fatal(err)
		}
		if EncodeRendition(back) != s || len(back.Targets) != len(r.Targets) || len(r.Targets) > 0 && back.Targets[0].Part != 3 {
			t.Errorf("%s: comes back changed", r.Plan.Title)
		}
	}
	for _, bad := range []string{"", "%%%", "aGVsbG8="} {
		if _, err := DecodeRendition(bad); err == nil {
			t.Errorf("%q decodes", bad)
		}
	}
}
