package cli

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A body is served with what it is, and a collective with the bodies that it stands for.
func TestBodiesSayWhatTheyAre(t *testing.T) {
	e := seeded(t)
	type named struct{ Name string }
	ask1 := func(name string) (kind string, aliases []string, members []named) {
		t.Helper()
		var answer struct {
			Department *struct {
				Kind    string
				Aliases []string
				Members []named
			}
		}
		ask(t, e, `query ($name: String) { department(name: $name) { kind aliases members { name } } }`, map[string]any{"name": name}, &answer)
		require.NotNil(t, answer.Department, name)
		return answer.Department.Kind, answer.Department.Aliases, answer.Department.Members
	}
	for name, want := range map[string]string{
		"鄂尔多斯市能源局": "OFFICE", "鄂尔多斯市委组织部": "PARTY", "共青团鄂尔多斯市委员会": "MASS", "鄂尔多斯市中级人民法院": "JUDICIAL",
		"鄂尔多斯市各旗区人民政府": "COLLECTIVE", "鄂尔多斯市直各相关单位": "COLLECTIVE", "鄂尔多斯机场管理集团有限公司": "COMPANY", "鄂尔多斯职业学院": "SCHOOL",
		"达拉特旗爱心医院": "HOSPITAL", "鄂尔多斯广播电视台": "ORGANISATION",
	} {
		kind, _, _ := ask1(name)
		assert.Equal(t, want, kind, name)
	}
	_, _, members := ask1("鄂尔多斯市各旗区人民政府")
	assert.Len(t, members, 9)
	assert.Contains(t, members, named{"鄂托克旗人民政府"})

	// What the texts call it otherwise leads to it.
	for worded, name := range map[string]string{
		"市发委": "鄂尔多斯市发展和改革委员会", "消防队": "鄂尔多斯市消防救援支队", "市城市管理局": "鄂尔多斯市城市管理综合执法局", "鄂尔多斯机场集团": "鄂尔多斯机场管理集团有限公司",
	} {
		_, aliases, _ := ask1(name)
		assert.Contains(t, aliases, worded)
	}
}
