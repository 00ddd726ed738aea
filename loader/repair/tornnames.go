package repair

import (
	"slices"
	"strings"

	"plangraph/loader/official"
)

// A page sets the name of a narrow column in two lines (牵头 over 部门, 完成 over 时间), and a cell
// merged over the rows of a table's part stands once, above them, or on the page before.

// inBrackets tells that s is nothing but one pair of brackets with what is in it.
func inBrackets(s string) bool {
	s = official.Bare(s)
	return strings.HasPrefix(s, "（") && strings.Index(s, "）") == len(s)-len("）") ||
		strings.HasPrefix(s, "(") && strings.Index(s, ")") == len(s)-len(")")
}

// groupWords are what columns are called in which a cell holds for several rows, and a name of
// such a column may be torn into.
var groupWords = [...]string{"项目", "类别", "项目类别", "类型", "分类", "领域", "方面", "大类", "板块"}

func isGroupWord(s string) bool { return slices.Contains(groupWords[:], official.Bare(s)) }
