package repair

import "testing"

func TestColumnCalled(t *testing.T) {
	for text, want := range map[string]string{
		"责任单位市水利局":     "责任单位",
		"主要监管责任部门市水利局": "主要监管责任部门",
		"日常监管单位市水利局":   "日常监管单位",
		"总投资3.5":       "总投资",
		"估算总投资额3.5":    "估算总投资额",
		"计划投资来源中央资金":   "计划投资来源",
		"省级预算内投资1.2":   "省级预算内投资",
		"县级配套或业主自筹0.3": "县级配套或业主自筹",
		"主要措施和目标建设水库":  "主要措施和目标",
		"主要试点措施建设水库":   "主要试点措施",
		"重点改革事项和内容建设":  "重点改革事项和内容",
		"主要水库":         "",
		"重点工程建设东山水库":   "重点工程",
		"牵头配合单位":       "",
		"企业自筹":         "",
		"社会资金参与建设":     "",
		"监管市场的单位":      "",
		"建设东山水库":       "",
		"投资促进局":        "",
	} {
		if got := columnCalled(text); got != want {
			t.Errorf("%s begins with the column %q, want %q", text, got, want)
		}
	}
}

// Every way that a composed name begins is known without a list of its own.
func TestComposedFirst(t *testing.T) {
	seen := map[rune]bool{}
	for _, r := range composedFirst {
		seen[r] = true
	}
	for _, r := range "重日具主共第监牵责配承协参实落建概估预计拟总投资中自省市县地企社财银业单" {
		if !seen[r] {
			t.Errorf("%c begins no name", r)
		}
		delete(seen, r)
	}
	if len(seen) > 0 {
		t.Errorf("%v begin names, too", seen)
	}
}
