package split

import (
	"regexp"
	"slices"

	"plangraph/loader/document"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// Reports on a year's work often have two parts whose headings bear no number, each with numbered sections of its own that
// start again: 2022年工作回顾, 2023年工作目标任务.

// ofTime is how such a heading opens: with the years that the part is of.
var ofTime = regexp.MustCompile(`^(?:关于)?(?:(?:19|20)\d\d年?度?|“?十[一二三四五六]五”?(?:时期|期间)?|(?:过去|今后|未来)的?[一三五]年)(?:的|政府)?\p{Han}`)

// ofTimeFirst are what ofTime begins with.
var ofTimeFirst = runeset.Of("关12“十过今未")

// Such headings end in what the part tells: of what was done, or of what is to be done.
var (
	tellsBack  = runeset.TailsOf("回顾", "总结", "工作情况", "完成情况", "主要工作")
	tellsAhead = runeset.TailsOf("任务", "目标", "重点工作", "主要工作", "工作安排", "工作部署", "工作打算", "工作思路", "工作建议", "要点")
)

// longestPart is how many characters such a heading has at most.
const longestPart = 24

// partHeadings gives the indices of those blocks in their order, none where there are not a look back and, behind it, looks
// ahead above a first numbered section.
func partHeadings(blocks []document.Block) []int {
	if !slices.ContainsFunc(blocks, func(b document.Block) bool { return partName(&b) != "" }) {
		return nil // by far most
	}
	var parts []int // from the last on
	back, restarts := false, false
	for i := len(blocks) - 1; i >= 0; i-- {
		b := &blocks[i]
		if o, ok := official.ReadOrdinal(b.S); ok && (o.Form == official.Written || o.Form == official.WrittenIn) {
			restarts = o.Number == 1
			continue
		}
		s := partName(b)
		switch {
		case s == "":
		case len(parts) > 0 && tellsBack.Close(s):
			if back {
				parts = parts[:len(parts)-1] // the first is the part, what looks back below it no more than its section
			}
			parts, back = append(parts, i), true
		case !back && restarts && tellsAhead.Close(s):
			parts = append(parts, i)
		}
	}
	if !back {
		return nil
	}
	slices.Reverse(parts)
	return parts
}

// partName gives the words of the block b where it can be such a heading, else none.
func partName(b *document.Block) string {
	words := b.Kind == document.Prose || b.Kind == document.Heading
	if !words || len(b.S) > 2*longestPart*len("一") || !ofTimeFirst.Opens(b.S) {
		return "" // by far most
	}
	s := official.Bare(b.S)
	if runeset.Len(s) > longestPart || !tellsBack.Close(s) && !tellsAhead.Close(s) || stops.In(s) || !ofTime.MatchString(s) {
		return ""
	}
	return s
}

// stops are in no heading without a number.
var stops = runeset.Of("，。；：、,;:")
