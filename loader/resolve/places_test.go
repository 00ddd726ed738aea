package resolve

import (
	"slices"
	"testing"

	"plangraph/graph"
	"plangraph/loader/fact"
)

// Bodies that the texts call by several names are settled over the whole corpus.
func TestBodiesAreSettled(t *testing.T) {
	duty := func(path string, lead ...string) fact.Rendition {
		r := text1("泰安市"+path+"专项规划", "泰安市", "", path)
		r.Responsibilities = []fact.Responsibility{{Common: fact.Common{Quote: path}, Task: path, Lead: lead}}
		return r
	}
	g := load(t, Resolve([]fact.Rendition{
		duty("a", "市城市管理局", "市发展和改革委员会", "泰安公交集团", "市教育局"),
		duty("b", "市城市管理综合执法局", "市发展和改革"),
		duty("c", "市城市管理综合执法局", "泰安公交管理集团有限公司", "泰安公交投资有限公司", "市体育局"),
	}).Sets)
	for worded, want := range map[string]string{
		"市城市管理局": "泰安市城市管理综合执法局", "市发展和改革": "泰安市发展和改革委员会", "泰安公交集团": "泰安公交管理集团有限公司",
		"泰安公交投资有限公司": "泰安公交投资有限公司", "市教育局": "泰安市教育局", "市体育局": "泰安市体育局",
	} {
		if got := g.name(g.named(t, graph.TypeDepartment, worded)); got != want {
			t.Errorf("%s: got %s, want %s", worded, got, want)
		}
	}
}

// A project lies in the town that its name begins with as well, and one of each county is
// one of its own.
func TestProjectsOfPlaces(t *testing.T) {
	r := text1("鄂尔多斯市能源专项规划", "鄂尔多斯市", "", "a.txt")
	for _, name := range []string{"乌兰镇热电联产项目", "鄂托克旗通用机场", "杭锦旗通用机场", "鄂尔多斯市奶业示范项目", "奶业示范项目", "沙漠外送通道和配套电源工程", "沙漠外送通道配套电源工程"} {
		r.Projects = append(r.Projects, fact.Project{Common: fact.Common{Quote: name}, Name: name})
	}
	g := load(t, Resolve([]fact.Rendition{r}).Sets)
	var where []string
	for _, e := range g.edges(g.named(t, graph.TypeProject, "乌兰镇热电联产项目"), graph.PredProjectRegion) {
		where = append(where, g.name(e.To))
	}
	slices.Sort(where)
	if !slices.Equal(where, []string{"乌兰镇", "鄂尔多斯市"}) {
		t.Errorf("lies in %v", where)
	}
	if g.named(t, graph.TypeProject, "鄂托克旗通用机场") == g.named(t, graph.TypeProject, "杭锦旗通用机场") {
		t.Error("the airports of two counties are one")
	}
	if g.named(t, graph.TypeProject, "鄂尔多斯市奶业示范项目") != g.named(t, graph.TypeProject, "奶业示范项目") {
		t.Error("the city's name in front makes another project")
	}
	if g.named(t, graph.TypeProject, "沙漠外送通道和配套电源工程") != g.named(t, graph.TypeProject, "沙漠外送通道配套电源工程") {
		t.Error("a joint between the parts of a name makes another project")
	}
}

// The places that a text names below its city stand in the graph under their county.
func TestPlacesOfTexts(t *testing.T) {
	g := load(t, Resolve([]fact.Rendition{text1("鄂尔多斯市能源专项规划", "鄂尔多斯市", "在棋盘井镇和蒙西工业园区建设。推进新型城镇化，各苏木乡镇和开发区。", "a.txt")}).Sets)
	for name, level := range map[string]graph.RegionLevel{"棋盘井镇": graph.LevelTownship, "蒙西工业园区": graph.LevelZone} {
		id := g.named(t, graph.TypeRegion, name)
		if got := g.nodes[id].Values[graph.PredRegionLevel]; got != string(level) || g.name(g.to(id, graph.PredRegionParent)) != "鄂托克旗" {
			t.Errorf("%s: %v in %s", name, got, g.name(g.to(id, graph.PredRegionParent)))
		}
	}
	for id, n := range g.nodes {
		if n.Type == graph.TypeSection && len(g.edges(id, graph.PredSectionRegion)) != 2 {
			t.Errorf("the text names %v", g.edges(id, graph.PredSectionRegion))
		}
	}
}
