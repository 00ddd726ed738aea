package repair

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What titleRest matches begins as restsTitle asks for.
func TestRestsTitle(t *testing.T) {
	for s, want := range map[string]bool{
		"执行情况与计划草案的报告": true, "及 2023 年计划草案的报告": true, "完成情况": true, "和2035年远景目标纲要": true, "及其实施": true, "与规划": true, "（草案）的报告": true, "(草案)": true, "草案": true,
		"总体规划": true, "实施方案（2031—2033年）": true, "工作计划": true, "行动方案": true, "建设规划": true, "发展纲要": true, "方案": true, "规划": true, "纲要": true, "计划": true, "意见": true, "细则": true,
		"某市实施方案": false, "实施方案的说明": false, "": false,
	} {
		require.Equal(t, want, titleRest.MatchString(s), s)
		require.Equal(t, want, restsTitle(s), s)
	}
}
