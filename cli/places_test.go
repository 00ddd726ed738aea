package cli

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Towns, villages and zones that the texts name stand under their county, each with the
// sections that name it; words that only look like places do not.
func TestTownsAndZonesAreLearntFromTheTexts(t *testing.T) {
	e := seeded(t)
	for name, want := range map[string]string{
		"棋盘井镇": "TOWNSHIP 鄂托克旗", "薛家湾镇": "TOWNSHIP 准格尔旗", "阿尔巴斯苏木": "TOWNSHIP 鄂托克旗", "乌仁都西嘎查": "VILLAGE 鄂托克旗",
		"蒙西工业园区": "ZONE 鄂托克旗", "蒙西园区": "ZONE 鄂托克旗", "达拉特经济开发区": "ZONE 达拉特旗", "鄂尔多斯综合保税区": "ZONE 鄂尔多斯市",
		"鄂尔多斯高新区": "ZONE 东胜区", "高新区": "ZONE 东胜区",
	} {
		var answer struct {
			Region *struct {
				Level    string
				Parent   struct{ Name string }
				Sections struct {
					Nodes []struct{ Heading, Text string }
				}
			}
		}
		ask(t, e, `query ($name: String) { region(name: $name) { level parent { name } sections { nodes { heading text } } } }`, map[string]any{"name": name}, &answer)
		if !assert.NotNil(t, answer.Region, name) {
			continue
		}
		assert.Equal(t, want, answer.Region.Level+" "+answer.Region.Parent.Name, name)
		assert.NotEmpty(t, answer.Region.Sections.Nodes, name)
	}
	for _, word := range []string{"新城镇", "城镇", "乡镇", "苏木乡镇", "开发区", "园区", "各旗区", "呼包鄂乌"} {
		_, err := e.Do(t.Context(), `query ($name: String) { region(name: $name) { name } }`, map[string]any{"name": word})
		assert.ErrorContains(t, err, "no region with name "+word)
	}
}

// A group is no region; what names it leads to what it stands for.
func TestGroupsLeadToTheirMembers(t *testing.T) {
	e := seeded(t)
	var answer struct {
		Search struct {
			Nodes []struct {
				Node struct {
					Text    string
					Regions []struct{ Name string }
				}
			}
		}
	}
	ask(t, e, `{ search(query: "呼包鄂乌知识产权协同保护", types: [SECTION]) { nodes { node { ... on Section { text regions { name } } } } } }`, nil, &answer)
	require.NotEmpty(t, answer.Search.Nodes)
	var names []string
	for _, r := range answer.Search.Nodes[0].Node.Regions {
		names = append(names, r.Name)
	}
	assert.Subset(t, names, []string{"呼和浩特市", "包头市", "乌兰察布市"})
}

// Only divisions, and what has a plan, are asked whether they carry a target down.
func TestCoverageIsOfCounties(t *testing.T) {
	e := seeded(t)
	var targets struct {
		Targets struct{ Nodes []figured }
	}
	ask(t, e, `{ targets(filter: {text: "普惠性幼儿园覆盖率达到90%以上", kind: TARGET}) { nodes { id } } }`, nil, &targets)
	require.Len(t, targets.Targets.Nodes, 1)
	var answer struct {
		Coverage []struct {
			Carried string
			Region  struct{ Name, Level string }
		}
	}
	ask(t, e, `query ($id: ID!) { coverage(target: $id) { carried region { name level } } }`, map[string]any{"id": targets.Targets.Nodes[0].ID}, &answer)
	require.Len(t, answer.Coverage, 9)
	for _, c := range answer.Coverage {
		assert.Equal(t, "COUNTY", c.Region.Level)
		want := "NOT_LOADED"
		if c.Region.Name == "鄂托克旗" {
			want = "DIFFERENT"
		}
		assert.Equal(t, want, c.Carried, c.Region.Name)
	}
}
