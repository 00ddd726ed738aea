package repair

import (
	"slices"
	"strings"

	"plangraph/loader/official"
)

// A page sets the name of a narrow column in two lines (牵头 over 部门, 完成 over 时间), and a cell
// merged over the rows of a table's part stands once, above them, or on the page before.

// wholeNames joins what one name of a column was torn into: words that call no column, and the
// next line, with which they do; and a unit in brackets, with the name before it: 总投资, （万元）.
func wholeNames(names []line) []line {
	var out []line
	for k := 0; k < len(names); k++ {
		l := names[k]
		if last := len(out) - 1; last > 0 && inBrackets(l.S()) {
			var b builder
			b.addLine("", &out[last])
			b.addLine("", &l)
			out[last].reword(b.run())
			continue
		}
		if k > 0 && k+1 < len(names) && !callsColumn(l.S()) {
			if joined := official.Bare(l.S()) + official.Bare(names[k+1].S()); callsColumn(joined) {
				var b builder
				b.addLine("", &names[k])
				b.addLine("", &names[k+1])
				l.reword(b.run())
				k++
			}
		}
		out = append(out, l)
	}
	return out
}

// inBrackets tells that s is nothing but one pair of brackets with what is in it.
func inBrackets(s string) bool {
	s = official.Bare(s)
	return strings.HasPrefix(s, "（") && strings.Index(s, "）") == len(s)-len("）") ||
		strings.HasPrefix(s, "(") && strings.Index(s, ")") == len(s)-len(")")
}

// groupWords are what columns are called in which a cell holds for several rows, and a name of
// such a column may be torn into.
var groupWords = [...]string{"项目", "类别", "项目类别", "类型", "分类", "领域", "方面", "大类", "板块"}

// withoutGroups leaves out the names of groups behind the first of names, where the rows from line
// at on have no cells for them and all others fit theirs.
func withoutGroups(names, lines []line, at int) []line {
	for over := 1; over <= maxGroups && len(names)-over >= minRowColumns; over++ {
		if !isGroupWord(names[over].S()) {
			break
		}
		width := len(names) - over
		if !follows(lines, at, at+width) || !follows(lines, at+width, at+2*width) {
			continue
		}
		rest := append([]line{names[0]}, names[1+over:]...)
		called := make([]string, 0, width-1)
		bodies := false
		for _, n := range rest[1:] {
			called = append(called, official.Bare(n.S()))
			bodies = bodies || bodyName.Close(official.Bare(n.S()))
		}
		if bodies && fitColumns(called, lines[at+1:at+width]) && fitColumns(called, lines[at+width+1:at+2*width]) {
			return rest
		}
	}
	return names
}

// maxGroups is how many names behind that of the numbers may be of groups.
const maxGroups = 2

func isGroupWord(s string) bool { return slices.Contains(groupWords[:], official.Bare(s)) }
