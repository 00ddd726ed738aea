// Package project reads the named undertakings of a plan: what is built, opened,
// treated or carried out under a name of its own.
//
// The line between such a name and works at large, as those who annotate plans by hand draw it:
//
//   - A thing that a place, an enterprise, a code (S26, 300万吨), a phase, a number among its like (第二水厂) or
//     characters of no common word make one of its own is a project wherever the text builds, plans or opens it; so is
//     what the nation keeps under a name (黄河国家文化公园).
//   - A 工程 that is carried out is a programme with a name of its own from four characters on (诚信维权体系建设工程), or
//     in quotes (“雪亮工程”), except for slogans (“民心工程”), what only counts (两大工程) or stresses (重点工程). A 行动 or
//     计划 is none.
//   - General words name a project only beside others that are surely some, no fewer (a list of 重点项目, a list whose
//     count is that of its members, a box or a programme of projects), by a verb that begins one thing (筹建, 启动, 建成)
//     and six characters or more, by what it costs, or as the subject of its own progress, which what only builders do
//     tells too (…大桥正在进行梁板架设) and words of handing over (城东水库完工).
//   - A name needs no kind that the lexicon knows where it is so handed over (甲湾酒店竣工) and somebody or some place
//     owns it.
//   - What is counted (3座水厂), praised (高标准…基地), ranked (国家级平台), or said of many (各旗区…) is none, nor what is long
//     there and only cared for (加强…中心能力), applied for as a rank (创建5A级景区), or used (依托…平台).
//   - The heading of a part of a project box is one, as an analyst would list it, but not a sort (防洪工程).
package project

import (
	"slices"

	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
	"plangraph/loader/runeset"
)

// The rules that a project's fact can carry.
const (
	ruleKind  = "project.kind"  // 建设海山铁路专用线
	ruleList  = "project.list"  // 推进甲化工、乙二期等重点项目
	ruleTitle = "project.title" // 打造某地“科创谷”
	ruleBox   = "project.box"   // the heading of a part of a box: （一）…工程
	ruleTable = "project.table" // a row with a column 项目名称
)

// Classes of the lexicon.
const (
	classKind      lexicon.Class = "project"
	classUndertake lexicon.Class = "undertake"
)

// Read gives the projects of a plan, in reading order; what is named again in
// another passage is another fact.
func Read(passages []passage.Passage) []fact.Project {
	r := reader{names: map[string]bool{}}
	var b peers
	for i := range passages {
		p := &passages[i]
		switch {
		case p.Table != nil:
			r.table(p)
		case p.Heading && len(p.Section) > 0 && r.boxes.has(p.Section[:len(p.Section)-1], boxWords):
			r.box(p, passages[i+1:], true)
		case p.Plan != nil && runeset.Spaces.Trim(p.S) == p.Plan.Title:
			// names the plan
		case p.Heading && inProgramme(passages, i):
			r.box(p, passages[i+1:], false)
		case p.Heading && i+1 < len(passages) && r.headsStatus(p, &passages[i+1]):
		case p.Heading:
			r.deed(p)
		default:
			n := len(r.out)
			if !r.entry(p, inList(passages, i)) && !(i+1 < len(passages) && r.headsWork(p, &passages[i+1])) {
				r.prose(p)
			}
			b.add(&r, p, r.out[n:])
		}
	}
	b.end(&r)
	return r.out
}

type reader struct {
	out  []fact.Project
	text text // the one that read gave last
	boxes
	// What entry was asked about last: boxes whose items are projects each, and lists of nothing but projects.
	under, lists boxes
	// names of the first told projects, brought up to date where a table asks.
	names map[string]bool
	told  int
}

// project is one found in a passage, offsets counting in its text.
type project struct {
	name     string
	from, to int // of the quote
	stage    string
	rule     string
	// The kind that its name has, and what follows that in its item.
	kind, done string
	// Words before and behind the name that may tell its investment.
	ahead, behind string
}

func (r *reader) emit(p *passage.Passage, found []project) {
	if len(found) == 0 {
		return // by far most
	}
	type mention struct {
		name     string
		sentence int
	}
	ends := sentenceBounds(p.S, len(found))
	sentence := func(f *project) int {
		n, _ := slices.BinarySearch(ends, f.from)
		return n
	}
	last := map[mention]int{} // the one of a name in a sentence that tells most
	for i, f := range found {
		at := mention{f.name, sentence(&f)}
		if j, ok := last[at]; !ok || found[j].stage == "" && f.stage != "" {
			last[at] = i
		}
	}
	for i, f := range found {
		if last[mention{f.name, sentence(&f)}] != i {
			continue
		}
		if _, _, ok := p.Source(f.from, f.to); !ok {
			continue
		}
		out := fact.Project{
			Common: p.Fact(fact.TypeProject, f.rule, f.from, f.to),
			Name:   f.name, Region: placeOf(f.name, p.Plan.Region),
			Capacity: capacity(f.name), Investment: investment(spentAhead(f.ahead)),
		}
		if out.Capacity == nil {
			out.Capacity = sizeAhead(f.ahead)
		}
		if out.Investment == nil {
			out.Investment = investment(f.behind)
		}
		if f.stage != "" {
			out.Stage = &f.stage
		} else if len(p.Section) > 0 {
			out.Stage = headedStage(p.Section[len(p.Section)-1])
		}
		r.out = append(r.out, out)
	}
}

// sentenceBounds gives where the sentences of a passage end in which so many projects were found; one alone needs none.
func sentenceBounds(s string, found int) []int {
	var out []int
	if found < 2 {
		return out
	}
	for i, _, n := sentenceEnds.Next(s, 0); n > 0; i, _, n = sentenceEnds.Next(s, i+n) {
		out = append(out, i)
	}
	return out
}
