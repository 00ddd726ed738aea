package resolve_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"plangraph/graph"
	"plangraph/loader"
	"plangraph/loader/fact"
	"plangraph/loader/region"
	"plangraph/loader/resolve"
	"plangraph/loader/resolve/body"
)

// seeds are the renditions of all seed documents, read by the real stages.
var seeds = sync.OnceValues(func() ([]fact.Rendition, error) {
	sources, _, err := loader.FileSources(context.Background(), []string{"../../seeds"})
	if err != nil {
		return nil, err
	}
	var out []fact.Rendition
	for _, s := range sources {
		if filepath.Ext(s.Path) != ".txt" {
			continue
		}
		renditions, _, err := loader.ReadSource(s)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", s.Path, err)
		}
		out = append(out, renditions...)
	}
	return out, nil
})

// nodes gives all nodes of the graph of the seeds by id, and its sets.
func nodes(t *testing.T) (map[graph.ID]graph.Node, []graph.Set) {
	t.Helper()
	renditions, err := seeds()
	if err != nil {
		t.Fatal(err)
	}
	sets := resolve.Resolve(renditions).Sets
	out := map[graph.ID]graph.Node{}
	for _, s := range sets {
		for _, n := range s.Shared {
			if _, ok := out[n.ID]; !ok {
				out[n.ID] = n
			}
		}
	}
	for _, s := range sets {
		for _, n := range s.Owned {
			out[n.ID] = n
		}
	}
	return out, sets
}

func TestSeedsMakeOnePlanOfTwoTexts(t *testing.T) {
	all, sets := nodes(t)
	if len(sets) != 18 {
		t.Errorf("%d plans, want 18: the annual plan, two outlines, 14 of the gazette and its chronicle", len(sets))
	}
	for _, s := range sets {
		n := all[s.Plan]
		documents := 0
		for _, e := range n.Edges {
			if e.Pred == graph.PredPlanDocument {
				documents++
			}
		}
		want := 1
		if n.Values[graph.PredName] == "2025年鄂尔多斯市国民经济和社会发展计划" {
			want = 2
		}
		if documents != want {
			t.Errorf("%v stands in %d documents", n.Values[graph.PredName], documents)
		}
	}
}

// TestSeedsAlign asks for divergences and agreements across documents, units and
// wordings.
func TestSeedsAlign(t *testing.T) {
	all, sets := nodes(t)
	var got []string
	for _, s := range sets {
		for _, m := range all[s.Plan].Edges {
			if m.Pred != graph.PredMandates {
				continue
			}
			n := all[m.To]
			for _, e := range n.Edges {
				if e.Pred == graph.PredAlignsWith {
					got = append(got, fmt.Sprintf("%v %v %v %v", n.Values[graph.PredName], e.Facets["alignment"], e.Facets["difference"], e.Facets["above"]))
				}
			}
		}
	}
	for _, want := range []string{
		"清洁能源发电占全部发电比重 LOOSER -1.8 true",
		"能源综合生产能力 SAME 0 true",
		"地区生产总值 STRICTER 1 true",
		"每千人3岁以下婴幼儿托位 INCOMPARABLE <nil> true",
		"农田灌溉水利用系数 SAME 0 true", // 有效利用系数 in the outline
		"卫生厕所普及率 LOOSER -14 true",
		"天然气产量 LOOSER -10 true",
		"天然气产量 LOOSER -20 false",
		"天然气产量 STRICTER 10 true",
		"国民体质测定标准合格以上城乡人数比重 STRICTER 0.5 true", // the county's, in other words
		"养老机构护理型床位比重 STRICTER 15 true",         // 养老服务机构 in the outline
		"养老机构护理型床位比重 STRICTER 6 false",
		"养老机构护理型床位比重 PARTIAL <nil> false", // 2023 on the way to the end of 2021–2025
		"每千老年人配备社会工作者 STRICTER 14 false",
		"规模养殖场粪污处理设施配套率 SAME 0 true",
		"城市社区托育服务覆盖率 STRICTER 10 false",
		"65岁以上老年人城乡社区规范健康管理服务率 SAME 0 false",
		"新建城区和新建居住区配套建设养老服务设施达标率 SAME 0 false",
		"普惠性幼儿园覆盖率 STRICTER 10 true",
		"学前三年入园率 STRICTER 0.5 true",
		"煤制油 LOOSER -60 false",
		"煤制气 LOOSER -4 false",
		"社会消费品零售总额 STRICTER 1 true",
		"羊绒产量 STRICTER 0.07 true",        // 吨 in both, 万吨 is the indicator's unit
		"高标准农田 PARTIAL <nil> true",       // one year's part of five
		"新能源装机 LOOSER -2000 false",       // two plans of the city, neither above the other
		"经常参加体育锻炼人数比重 SAME 0 true",       // the county's and the city's
		"嘎查村生活污水得到有效治理 STRICTER 10 true", // the county asks more
		"煤炭产能 LOOSER 35000 true",         // 亿吨/年 over a ceiling in 亿吨
	} {
		if !slices.Contains(got, want) {
			t.Errorf("missing: %s", want)
		}
	}
	for _, g := range got {
		if strings.HasPrefix(g, "制造业") {
			t.Errorf("aligns with what has another name: %s", g)
		}
	}
}

// Every body of the hand-made facts is in the graph under its canonical name.
func TestSeedsKnowTheBodies(t *testing.T) {
	all, _ := nodes(t)
	names := map[any]bool{}
	for _, n := range all {
		if n.Type == graph.TypeDepartment {
			if names[n.Values[graph.PredName]] {
				t.Errorf("%v stands twice", n.Values[graph.PredName])
			}
			names[n.Values[graph.PredName]] = true
		}
	}
	data, err := os.ReadFile("../../seeds/gold/004a.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	facts, err := fact.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	city, _ := region.ByCode("150600")
	found, missing := 0, map[string]bool{}
	for _, f := range facts {
		r, ok := f.(*fact.Responsibility)
		if !ok {
			continue
		}
		for _, name := range append(slices.Clone(r.Lead), r.Responsible...) {
			if b := body.Resolve(name, city); names[b.Name] {
				found++
			} else {
				missing[b.Name] = true
			}
		}
	}
	if share := float64(found) / float64(found+len(missing)); share < 0.95 {
		t.Errorf("%.2f of the bodies are found; missing %v", share, missing)
	}
}

// Neither the order of the documents nor what is loaded at once changes the graph.
func TestSeedsInAnyOrder(t *testing.T) {
	renditions, err := seeds()
	if err != nil {
		t.Fatal(err)
	}
	want, err := json.Marshal(resolve.Resolve(renditions).Sets)
	if err != nil {
		t.Fatal(err)
	}
	back := slices.Clone(renditions)
	slices.Reverse(back)
	for i := range back { // as they come out of the graph again
		if back[i], err = resolve.DecodeRendition(resolve.EncodeRendition(back[i])); err != nil {
			t.Fatal(err)
		}
	}
	got, err := json.Marshal(resolve.Resolve(back).Sets)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("another order gives another graph")
	}
}

// Loading one more document leaves the facts of the other plans as they are. (What
// they share may change: an indicator gets the unit of its first total.)
func TestSeedsOneMore(t *testing.T) {
	renditions, err := seeds()
	if err != nil {
		t.Fatal(err)
	}
	var fewer []fact.Rendition
	for _, r := range renditions {
		if !strings.Contains(r.Document.Path, "003_") { // the county's outline
			fewer = append(fewer, r)
		}
	}
	was := map[graph.ID]string{}
	for _, s := range resolve.Resolve(fewer).Sets {
		for i := range s.Owned {
			was[s.Owned[i].ID] = s.Owned[i].Hash()
		}
	}
	more := 0
	for _, s := range resolve.Resolve(renditions).Sets {
		for i := range s.Owned {
			switch h, ok := was[s.Owned[i].ID]; {
			case !ok:
				more++
			case h != s.Owned[i].Hash():
				t.Errorf("the county's outline changes %s of another plan", s.Owned[i].ID)
			}
		}
	}
	if more == 0 {
		t.Error("the county's outline adds nothing")
	}
}

func BenchmarkResolveSeeds(b *testing.B) {
	renditions, err := seeds()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		resolve.Resolve(renditions)
	}
}
