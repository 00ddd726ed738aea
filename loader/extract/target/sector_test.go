package target

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"plangraph/loader/fact"
)

func TestProductOfTheTitle(t *testing.T) {
	for title, want := range map[string]string{
		"甲县肉牛产业发展三年行动计划":   "肉牛",
		"关于加快蔬菜产业发展的意见":    "蔬菜",
		"甲县特色产业发展实施方案":     "",
		"甲县生猪、肉羊产业发展方案":    "",
		"甲县农村人居环境整治三年行动方案": "",
	} {
		c := course{paper: paper{plan: &fact.Plan{Title: title}}}
		assert.Equal(t, want, c.matter("存栏"), title)
	}
}
