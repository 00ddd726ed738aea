package cli

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"plangraph/graph"
	"plangraph/graph/testdgraph"
	"plangraph/loader"
)

// A banner's annual plan, under the city's outline and beside its neighbours.
const sixth = `乌审旗人民政府关于印发2025年乌审旗国民经济和社会发展计划的通知

乌政发〔2025〕3号

各苏木镇人民政府，旗直各部门：

现将《2025年乌审旗国民经济和社会发展计划》印发给你们，请认真组织实施。

乌审旗人民政府
2025年3月10日

2025年乌审旗国民经济和社会发展计划

做好全年工作，高质量完成“十四五”规划目标任务。

一、主要预期目标

地区生产总值增长7%左右。清洁能源发电占全部发电比重达到18%。卫生厕所普及率达到95%以上。

二、重点工作

（一）改善生态环境。退化草地修复率达到60%以上。（牵头单位：旗林业和草原局；责任单位：旗水利局）
`

// Loading one more document writes its own facts and the edges that concern it, and
// leaves every fact of the others as it is.
func TestASixthDocumentTouchesOnlyWhatConcernsIt(t *testing.T) {
	e := seeded(t)
	hasSeeds = false // and one document more
	store := testdgraph.Store(t)
	before := store.Mutations()
	sum, err := loader.Load(t.Context(), store, []loader.Source{{Path: "sixth.txt", Read: func() ([]byte, error) { return []byte(sixth), nil }}}, loader.Options{})
	require.NoError(t, err)
	require.Equal(t, 1, sum.Documents[loader.New], "%v", sum.Warnings)
	sent := store.Mutations() - before

	delta := sum.Delta.Nodes
	for _, typ := range []graph.Type{graph.TypeTarget, graph.TypeTask, graph.TypeSection, graph.TypeEvidence, graph.TypeCitation, graph.TypeParentLink, graph.TypeResponsibility, graph.TypeRendition} {
		assert.Zero(t, delta[typ].Changed, "%s changed", typ)
		assert.Zero(t, delta[typ].Removed, "%s removed", typ)
	}
	assert.Equal(t, 4, delta[graph.TypeTarget].New)
	assert.Equal(t, 1, delta[graph.TypeTask].New)
	assert.Equal(t, 2, delta[graph.TypePlan].New, "it, and the banner's own outline, which it declares and is not loaded")
	assert.Zero(t, delta[graph.TypePlan].Changed)
	assert.Equal(t, graph.Change{New: 2}, delta[graph.TypeDepartment], "the offices of its bracket")
	assert.Equal(t, graph.Change{New: 1}, delta[graph.TypeIndicator], "what no other plan measures")
	assert.Zero(t, sum.Delta.EdgesRemoved)
	assert.LessOrEqual(t, sent, int64(6), "mutations sent")

	// It is compared with the city's outline at once, and the outline with it.
	tr := trace(t, "清洁能源发电占全部发电比重", "--year", "2025", "--plan", "乌审旗")
	assert.Equal(t, []string{"STRICTER same-period 2 to 清洁能源发电占全部发电比重 16% (2025)"}, step(t, tr, cityOutline).aligned())
	found := false
	for _, d := range divergencesOf(t, e, "plan: $id", map[string]any{"id": idOf(t, e, "2025年乌审旗国民经济和社会发展计划")}) {
		found = found || d.Target.Indicator.Name == "卫生厕所普及率" && d.Difference == 5 && d.Above
	}
	assert.True(t, found)
}
