package repair

import (
	"strings"

	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// What groups the rows of a table with one cell a line: a cell of a column of its own, or lines between the rows.

// groupsAims tells a line that names a field of aims: 民生福祉.
func groupsAims(l *line) bool {
	return runeset.Len(l.S()) <= longestGroup && fieldEnds.Close(l.S())
}

// fieldEnds end the names of fields of aims: 经济发展, 创新驱动, 民生福祉, 绿色生态, 安全保障.
var fieldEnds = runeset.TailsOf("发展", "驱动", "福祉", "生态", "保障", "安全", "环境", "服务", "建设", "治理", "改革", "开放", "创新", "转型", "效益", "文化", "民生", "结构", "水平")

// headsAlike tells that l alone can head the rows of such a table that stand below it.
func headsAlike(l *line) bool {
	return mayName(l) && !isAmount(l.S()) && !isBlank(l.S()) && !captionStart.Opens(l.S())
}

// mayHead tells that line i can head rows: “十三五”期间：.
func (k *kinds) mayHead(i int) bool {
	if k.of(i)&cell == 0 {
		return false
	}
	s, colon := strings.CutSuffix(k.lines[i].S(), "：")
	return k.fit(i, ofGroups) || colon && runeset.Len(s) <= maxNameRunes && !nameStops.In(s)
}

// opensGroup tells a line that heads rows of a numbered table: 一、创新方面（共5项）.
func opensGroup(l line) bool { return headsGroup(l.S()) && isHeading(l.S()) }

// opensRows tells that line i can head a group of rows that are numbered anew behind it: 河道治理工程（个）, 1.
func opensRows(lines []line, i int) bool {
	return i+1 < len(lines) && serialOf(lines[i+1]) == 1 && !isFigures(lines[i].S()) && groupEnds.Closes(lines[i].S()) && mayCells(lines[i:i+1])
}

// groupEnds are the characters that the heading of such a group ends with: …工程, …项目, …类, …（个）.
var groupEnds = runeset.Of("程目类）)")

// pastSums gives the line behind the sums of a group's rows that begin in line at: 小计, 2, 3500.
func pastSums(lines []line, at int) int {
	if at == len(lines) || !totalName.MatchString(official.Bare(lines[at].S())) {
		return at
	}
	i := at + 1
	for i < len(lines) && i-at <= maxSums && isFigures(lines[i].S()) {
		i++
	}
	return i
}
