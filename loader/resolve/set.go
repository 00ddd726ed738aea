package resolve

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"plangraph/graph"
	"plangraph/loader/fact"
	"plangraph/loader/resolve/indicator"
)

// sets makes the sets of all plans, each behind the plans above it.
func (c *corpus) sets() []graph.Set {
	units := c.indicatorUnits()
	c.nameProjects()
	c.relateIndicators()
	var out []graph.Set
	done := map[*plan]bool{}
	var visit func(p *plan)
	visit = func(p *plan) {
		if done[p] {
			return
		}
		done[p] = true
		for _, l := range p.parents {
			if a := c.byID[l.parent]; a != nil {
				visit(a)
			}
		}
		out = append(out, c.set(p, units))
	}
	for _, p := range c.plans {
		visit(p)
	}
	return out
}

// builder collects the nodes of one set.
type builder struct {
	c      *corpus
	p      *plan
	owned  []graph.Node
	shared map[graph.ID]*graph.Node
}

func (c *corpus) set(p *plan, units map[string]string) graph.Set {
	b := &builder{c: c, p: p, shared: map[graph.ID]*graph.Node{}}
	b.plan()
	b.sections()
	for i, t := range p.targets {
		b.target(t, i, units)
	}
	for i, t := range p.tasks {
		b.task(t, i)
	}
	b.citations()
	b.renditions()
	b.regionsAround(p.region)
	slices.SortFunc(b.owned, func(a, c graph.Node) int { return cmp.Compare(a.ID, c.ID) })
	set := graph.Set{Plan: p.id, Owned: b.owned}
	for _, id := range slices.Sorted(maps.Keys(b.shared)) {
		set.Shared = append(set.Shared, *b.shared[id])
	}
	for _, nodes := range [][]graph.Node{set.Owned, set.Shared} {
		for i := range nodes {
			sortEdges(nodes[i].Edges)
		}
	}
	return set
}

func sortEdges(edges []graph.Edge) {
	slices.SortFunc(edges, func(a, b graph.Edge) int {
		return cmp.Or(cmp.Compare(a.Pred, b.Pred), cmp.Compare(a.To, b.To))
	})
}

// own adds a node of the plan's own; the store leads it to its owner.
func (b *builder) own(n graph.Node) { b.owned = append(b.owned, n) }

// values leaves out what is empty.
func values(pairs ...any) map[graph.Pred]any {
	out := map[graph.Pred]any{}
	for i := 0; i < len(pairs); i += 2 {
		switch v := pairs[i+1].(type) {
		case string:
			if v == "" {
				continue
			}
		case []string:
			if len(v) == 0 {
				continue
			}
		}
		out[pairs[i].(graph.Pred)] = pairs[i+1]
	}
	return out
}

func (b *builder) plan() {
	p := b.p
	aliases := maps.Clone(p.aliases)
	if q := b.c.cited[p.id]; q != nil {
		for name := range q.names {
			aliases[name] = true
		}
	}
	delete(aliases, p.title.Name)
	n := graph.Node{ID: p.id, Type: graph.TypePlan, Values: values(
		graph.PredName, p.title.Name, graph.PredAlias, slices.Sorted(maps.Keys(aliases)), graph.PredPlanNumber, p.number,
		graph.PredPlanKind, string(p.kind), graph.PredPlanStatus, string(graph.StatusLoaded), graph.PredPlanIssuedOn, p.date)}
	if p.period != nil {
		n.Values[graph.PredPlanFrom], n.Values[graph.PredPlanTo] = int64(p.period.From), int64(p.period.To)
		for y := p.period.From; y <= p.period.To && y < p.period.From+50; y++ {
			n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredCovers, To: b.year(y)})
		}
	}
	if p.issuer != nil {
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredPlanIssuer, To: b.department(*p.issuer, "")})
	}
	if p.region.Name != "" {
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredPlanRegion, To: b.region(p.region)})
	}
	documents := map[graph.ID]bool{}
	for _, r := range p.renditions {
		documents[r.document] = true
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredPlanRendition, To: r.id})
	}
	for id := range documents {
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredPlanDocument, To: id})
	}
	sections := map[graph.ID]bool{}
	for _, id := range p.renditions[0].sections {
		if !sections[id] {
			sections[id] = true
			n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredPlanSection, To: id})
		}
	}
	for _, t := range p.targets {
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredMandates, To: t.id})
	}
	for _, t := range p.tasks {
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredPlanTask, To: t.id})
	}
	for i, e := range p.projects {
		n.Edges = append(n.Edges, b.project(e, i))
	}
	for i, l := range p.parents {
		b.parent(&n, l, i)
	}
	for _, o := range p.citations {
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredPlanCitation, To: o.id(p)},
			graph.Edge{Pred: graph.PredCites, To: o.cited, Facets: map[string]any{"relation": o.relation()}})
	}
	b.own(n)
}

func (b *builder) parent(n *graph.Node, l *parentLink, position int) {
	b.cited(l.parent)
	n.Edges = append(n.Edges,
		graph.Edge{Pred: graph.PredParentPlan, To: l.parent, Facets: map[string]any{"basis": string(l.basis), "rule": l.rule}},
		graph.Edge{Pred: graph.PredPlanParentLink, To: l.id()})
	b.own(graph.Node{ID: l.id(), Type: graph.TypeParentLink,
		Values: values(
			graph.PredParentLinkBasis, string(l.basis),
			graph.PredParentLinkRule, l.rule,
			graph.PredParentLinkPosition, int64(position)),
		Edges: []graph.Edge{{Pred: graph.PredParentLinkPlan, To: l.parent}}})
}

func (b *builder) sections() {
	p := b.p
	r := p.renditions[0]
	seen := map[graph.ID]bool{}
	paths := make([]string, len(r.Sections))
	for i, s := range r.Sections {
		heading := cmp.Or(tidySpaces(s.Heading), mark(i == 0, p.title.Name))
		paths[i] = heading
		id := r.sections[i]
		n := graph.Node{ID: id, Type: graph.TypeSection, Values: values(graph.PredName, heading, graph.PredSectionText, s.Text)}
		n.Values[graph.PredSectionLevel], n.Values[graph.PredSectionPosition] = int64(s.Level), int64(i)
		if s.Parent >= 0 && s.Parent < i {
			paths[i] = paths[s.Parent] + "\x1f" + heading
			n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredSectionParent, To: r.sections[s.Parent]})
		}
		n.Values[graph.PredSectionPath] = paths[i]
		b.regionsNamed(&n, s.Heading+"\n"+s.Text)
		if !seen[id] {
			seen[id] = true
			b.own(n)
		}
	}
}

func tidySpaces(s string) string { return strings.Join(strings.Fields(s), " ") }

func (b *builder) target(t *target, position int, units map[string]string) {
	f := t.fact
	n := graph.Node{ID: t.id, Type: graph.TypeTarget, Values: values(
		graph.PredName, t.indicator,
		graph.PredTargetKind, strings.ToUpper(f.Kind),
		graph.PredTargetMeasure, strings.ToUpper(f.Measure),
		graph.PredTargetComparator, strings.ToUpper(f.Comparator),
		graph.PredTargetUnit, text(f.Unit),
		graph.PredTargetText, strings.TrimSpace(f.TextValue),
		graph.PredTargetNature, nature(f.Nature))}
	n.Values[graph.PredTargetPosition] = int64(position)
	n.Values[graph.PredTargetPerYear] = f.PerYear
	n.Values[graph.PredTargetEach] = t.each
	n.Values[graph.PredTargetForecast] = t.forecast
	if f.Value != nil {
		n.Values[graph.PredTargetValue] = f.Value.Num
		if f.Value.Max != nil {
			n.Values[graph.PredTargetValueMax] = *f.Value.Max
		}
		_, scale := indicator.Scale(t.indicator, t.unit)
		n.Values[graph.PredTargetNormalized] = float(t.base.DivRound(scale, 12))
	}
	if f.Period != nil {
		n.Values[graph.PredTargetFrom], n.Values[graph.PredTargetTo] = int64(f.Period.From), int64(f.Period.To)
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredDueIn, To: b.year(f.Period.To)})
	}
	n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredMeasures, To: b.indicator(t, units[t.indicator])})
	if t.region.Name != "" {
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredTargetRegion, To: b.region(t.region)})
	}
	if t.section != "" {
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredTargetSection, To: t.section})
	}
	for _, a := range t.aligned {
		facets := map[string]any{"alignment": string(a.how), "rule": a.rule, "above": a.above}
		if a.difference != nil {
			facets["difference"] = float(*a.difference)
		}
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredAlignsWith, To: a.other.id, Facets: facets})
	}
	for id, r := range t.answerable {
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredResponsibleFor, To: id, Facets: map[string]any{"role": string(r)}})
	}
	b.own(n)
	b.evidence(t.evidence, t.id)
}

// float is the nearest float, never minus zero.
func float(d decimal.Decimal) float64 { f, _ := d.Float64(); return f + 0 }

func nature(s *string) string {
	switch text(s) {
	case "约束性":
		return "BINDING"
	case "预期性":
		return "EXPECTED"
	}
	return ""
}

func (b *builder) task(t *task, position int) {
	n := graph.Node{ID: t.id, Type: graph.TypeTask, Values: values(graph.PredName, t.name, graph.PredTaskDeadline, t.deadline)}
	n.Values[graph.PredTaskPosition] = int64(position)
	if t.section != "" {
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredTaskSection, To: t.section})
	}
	for _, tg := range t.targets {
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredTaskTarget, To: tg.id})
	}
	of := []graph.ID{t.id}
	answerable := map[graph.ID]graph.Role{}
	for _, d := range t.duties {
		department := b.department(d.body, d.word)
		if old, ok := answerable[department]; !ok || rank(d.role) < rank(old) {
			answerable[department] = d.role
		}
		id := t.responsibilityID(d)
		of = append(of, id)
		e := graph.Node{ID: id, Type: graph.TypeResponsibility, Values: values(graph.PredResponsibilityRole, string(d.role)),
			Edges: []graph.Edge{{Pred: graph.PredResponsibilityDepartment, To: department}, {Pred: graph.PredResponsibilityTask, To: t.id}}}
		for _, tg := range t.targets {
			e.Edges = append(e.Edges, graph.Edge{Pred: graph.PredResponsibilityTarget, To: tg.id})
		}
		b.own(e)
	}
	for id, r := range answerable {
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredResponsibleFor, To: id, Facets: map[string]any{"role": string(r)}})
	}
	b.own(n)
	b.evidence(t.evidence, of...)
}

func (b *builder) citations() {
	for _, o := range b.p.citations {
		b.cited(o.cited)
		id := o.id(b.p)
		b.own(graph.Node{ID: id, Type: graph.TypeCitation,
			Values: values(graph.PredCitationRelation, o.relation(), graph.PredCitationTitle, o.title, graph.PredCitationNumber, o.number),
			Edges:  []graph.Edge{{Pred: graph.PredCitationPlan, To: o.cited}}})
		of := []graph.ID{id}
		for _, l := range b.p.parents {
			if l.parent == o.cited && l.basis != graph.BasisInferred {
				of = append(of, l.id())
			}
		}
		b.evidence(o.evidence, of...)
	}
}

func (o *citation) id(p *plan) graph.ID {
	return graph.NewID(graph.TypeCitation, string(p.id), string(o.cited))
}

func (o *citation) relation() string {
	if o.basis {
		return fact.RelationBasis
	}
	return fact.RelationMention
}

func (b *builder) renditions() {
	for _, r := range b.p.renditions {
		blob := EncodeRendition(*r.Rendition)
		b.own(graph.Node{ID: r.id, Type: graph.TypeRendition, Values: values(graph.PredRenditionFacts, blob),
			Edges: []graph.Edge{{Pred: graph.PredRenditionDocument, To: r.document}}})
		d := &r.Document
		v := values(graph.PredDocPath, d.Path, graph.PredDocSHA256, d.SHA256, graph.PredDocMediaType, d.MediaType)
		v[graph.PredDocBytes] = int64(d.Bytes)
		b.share(graph.Node{ID: r.document, Type: graph.TypeDocument, Values: v})
	}
}

// evidence adds the words of a fact, each place once.
func (b *builder) evidence(list []evidence, of ...graph.ID) {
	seen := map[graph.ID]bool{}
	for _, e := range list {
		id := graph.NewID(graph.TypeEvidence, string(of[0]), string(e.document), itoa(e.start), itoa(e.end))
		if seen[id] {
			continue
		}
		seen[id] = true
		n := graph.Node{ID: id, Type: graph.TypeEvidence, Values: values(graph.PredQuote, e.quote, graph.PredEvidenceRule, e.rule)}
		n.Values[graph.PredEvidenceStart], n.Values[graph.PredEvidenceEnd] = int64(e.start), int64(e.end)
		n.Values[graph.PredEvidenceConfidence] = e.confidence
		n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredEvidenceDocument, To: e.document})
		if e.section != "" {
			n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredEvidenceSection, To: e.section})
		}
		for _, id := range of {
			n.Edges = append(n.Edges, graph.Edge{Pred: graph.PredEvidenceOf, To: id})
		}
		b.own(n)
	}
}
