// Package target reads targets: every statement of a plan that gives an indicator
// a figure (指标), in prose and in tables.
//
// A passage is read once: its figures and its times are found first, then a small
// grammar looks from each figure to the left for a verb of change (达到, 增长) or of work
// (建设, 改造) and for the indicator, and to the right for a noun that it counts. One file
// holds one construct; each construct has a name, which its facts carry as rule.
package target

import (
	"cmp"
	"slices"
	"sync"

	"plangraph/loader/document"
	"plangraph/loader/extract/figure"
	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
)

// Rules that read a target, by construct.
const (
	ruleLevel  = "target.level"  // 森林覆盖率达到27%: an indicator, a verb of change, a figure
	ruleWork   = "target.work"   // 新建公厕152个: a verb of work, its object, a figure
	ruleCount  = "target.count"  // 建设1所学校: a verb of work, a figure, what it counts
	ruleSubset = "target.subset" // 21个村全部退出: a figure, what it counts, what is said of it
	ruleBare   = "target.bare"   // 水源工程1241眼: an indicator and a figure
	ruleTopic  = "target.topic"  // 年均增长6%: the indicator stands in an earlier clause
	ruleEach   = "target.each"   // A、B分别达到1和2
	ruleWords  = "target.words"  // 实现全覆盖: a value in words
	ruleTable  = "target.table"  // a row of a table of indicators
)

// wholeCell ends the name of each of these where the text is a table's cell that may hold
// more than its own.
const wholeCell = "-whole"

// Read reads the targets of a plan's passages, in the order of the text.
func Read(passages []passage.Passage) []fact.Target {
	var out []fact.Target
	var c course
	before := told{}
	var above lead
	var near horizons
	first := 0 // the plan's first passage
	for i := range passages {
		p := &passages[i]
		if i == 0 || p.Plan != passages[i-1].Plan {
			first = i
			c.far, near = horizonOf(passages[i:])
		}
		switch {
		case p.Heading:
			above.follow(p.S)
			c.heading(p)
		case p.Table != nil:
			c.enter(p)
			above.follow(p.Table.Caption.S)
			for _, f := range readTable(p, &c, above) {
				if f.Rule == ruleTable || !before.has(&f) {
					out = append(out, f)
				}
			}
		default:
			above.follow(p.S)
			c.enter(p)
			if c.title(p) {
				continue
			}
			c.open(p.Run.S)
			if c.far.year == 0 {
				c.sight(near, i-first)
			}
			told := len(out)
			out = readRun(out, p, p.Run, p.Marks, &c)
			for i := range out[told:] {
				before.add(&out[told+i])
			}
		}
	}
	return out
}

// shortest is how many bytes the shortest statement has.
const shortest = len("人口1")

// texts are kept to be filled anew: each has slices that the next run needs as well.
var texts = sync.Pool{New: func() any { return new(text) }}

// readRun appends to out the targets of a run of text that belongs to p.
func readRun(out []fact.Target, p *passage.Passage, run document.Run, marks []lexicon.Mark, c *course) []fact.Target {
	if len(run.S) < shortest || explains(run.S) {
		c.follow(run.S)
		return out
	}
	t := texts.Get().(*text)
	defer texts.Put(t)
	t.figures = figure.Append(t.figures[:0], run.S, marks)
	if allMute(t.figures, run.S, marks) && !mayHaveWordValue(run.S, marks) {
		c.follow(run.S)
		return out
	}
	*t = text{
		p: p, run: run, s: run.S, marks: marks, figures: t.figures, times: period.Scan(run.S), course: c, spanBase: -1,
		cuts: t.cuts[:0], sentences: t.sentences[:0], idle: t.idle[:0], stated: t.stated[:0], out: t.out[:0],
	}
	t.read()
	slices.SortStableFunc(t.out, func(a, b fact.Target) int { return cmp.Compare(a.Start, b.Start) })
	c.follow(run.S)
	return append(out, t.out...)
}
