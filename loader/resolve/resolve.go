// Package resolve is stage 5: the facts of all renditions become plans, targets,
// bodies, indicators and regions that are one thing each, with the edges between
// them. It is a pure function of the whole corpus: nothing depends on the order in
// which documents were loaded.
package resolve

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"plangraph/graph"
	"plangraph/loader/document"
	"plangraph/loader/fact"
	"plangraph/loader/resolve/title"
)

// Result is the graph that a corpus makes.
type Result struct {
	// Sets holds one set for each plan that has a text, plans above before the ones
	// that carry them out.
	Sets     []graph.Set
	Warnings []document.Warning
}

// Resolve works out the graph of a corpus: all renditions there are, whether they
// were read now or come from the store, in any order.
func Resolve(renditions []fact.Rendition) Result {
	c := newCorpus(renditions)
	all := newBodies(c.plans)
	for _, p := range c.plans {
		p.readFacts(all)
		if p.issuer != nil {
			*p.issuer = all.settled(*p.issuer)
		}
	}
	c.readCitations()
	c.linkParents()
	c.align()
	sets := c.sets()
	slices.SortFunc(c.warnings, func(a, b document.Warning) int {
		return cmp.Or(cmp.Compare(a.Source, b.Source), cmp.Compare(a.Reason, b.Reason))
	})
	return Result{Sets: sets, Warnings: c.warnings}
}

// corpus is what resolution knows while it works.
type corpus struct {
	plans []*plan // with a text, by id
	byID  map[graph.ID]*plan
	cited map[graph.ID]*citedPlan // named by others, with or without a text
	// projectNames gives each project the name that most of its mentions have.
	projectNames map[graph.ID]string
	// related gives each indicator those of nearly the same name, and home the plan whose
	// set says so.
	related  map[string][]string
	home     map[string]*plan
	warnings []document.Warning
}

func (c *corpus) warn(source string, reason string) {
	c.warnings = append(c.warnings, document.Warning{Source: source, Reason: reason})
}

// newCorpus puts the renditions of one plan together.
func newCorpus(renditions []fact.Rendition) *corpus {
	sorted := make([]*fact.Rendition, len(renditions))
	for i := range renditions {
		sorted[i] = &renditions[i]
	}
	slices.SortStableFunc(sorted, func(a, b *fact.Rendition) int {
		return cmp.Or(cmp.Compare(a.Document.Path, b.Document.Path), cmp.Compare(a.Plan.Start, b.Plan.Start),
			cmp.Compare(a.Plan.Title, b.Plan.Title), cmp.Compare(len(a.Targets), len(b.Targets)))
	})
	c := &corpus{byID: map[graph.ID]*plan{}, cited: map[graph.ID]*citedPlan{}}
	for i, r := range sorted {
		sorted[i] = c.dropInfinite(r)
	}
	for _, group := range groupRenditions(sorted) {
		p := newPlan(group)
		if other := c.byID[p.id]; other != nil {
			continue // groupRenditions gives each key once
		}
		c.byID[p.id] = p
		c.plans = append(c.plans, p)
		c.warnTexts(p)
	}
	slices.SortFunc(c.plans, func(a, b *plan) int { return cmp.Compare(a.id, b.id) })
	return c
}

// warnTexts tells of what the texts of one plan do not agree on.
func (c *corpus) warnTexts(p *plan) {
	numbers, dates := map[string]bool{}, map[string]bool{}
	for _, r := range p.renditions {
		if n := title.Number(text(r.Plan.DocNumber)); n != "" {
			numbers[n] = true
		}
		if d := text(r.Plan.IssuedOn); d != "" {
			dates[d] = true
		}
	}
	for what, found := range map[string]map[string]bool{"numbers": numbers, "dates of issue": dates} {
		if len(found) > 1 {
			all := strings.Join(slices.Sorted(maps.Keys(found)), ", ")
			c.warn(p.source(), fmt.Sprintf("%s has several %s in its texts: %s", p.title.Name, what, all))
		}
	}
}

// dropInfinite leaves out targets whose figure is too large for a number.
func (c *corpus) dropInfinite(r *fact.Rendition) *fact.Rendition {
	bad := func(t fact.Target) bool {
		return t.Value != nil && (!finite(t.Value.Num) || t.Value.Max != nil && !finite(*t.Value.Max))
	}
	if !slices.ContainsFunc(r.Targets, bad) {
		return r
	}
	out := *r
	out.Targets = slices.DeleteFunc(slices.Clone(r.Targets), bad)
	c.warn(r.Document.Path, "a figure is too large to be a number: left out")
	return &out
}

func finite(x float64) bool { return !math.IsInf(x, 0) && !math.IsNaN(x) }
