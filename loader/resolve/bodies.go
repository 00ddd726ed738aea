package resolve

import (
	"cmp"
	"slices"

	"plangraph/graph"
	"plangraph/loader/region"
	"plangraph/loader/resolve/body"
)

// bodies names the bodies of the whole corpus, each once.
type bodies struct {
	read map[worded]body.Body
	same map[string]body.Body // by key, what another name of the corpus shows a body to be
}

// worded is a body's name as a plan of a region writes it.
type worded struct {
	name    string
	context region.Region
}

// newBodies reads all bodies that the plans name and finds out which are one: an office
// that a region has once and the texts call by its names before and after it was renamed
// is the one of most mentions, a company the one of the longest name, and a name that is
// cut off the one that it begins.
func newBodies(plans []*plan) *bodies {
	b := &bodies{map[worded]body.Body{}, map[string]body.Body{}}
	mentions := map[body.Body]int{}
	for _, p := range plans {
		for _, r := range p.renditions {
			for i := range r.Responsibilities {
				f := &r.Responsibilities[i]
				for _, n := range slices.Concat(f.Lead, f.Responsible) {
					for _, part := range body.Parts(n) {
						mentions[b.resolve(part, p.region)]++
					}
				}
			}
		}
	}
	all := make([]body.Body, 0, len(mentions))
	delete(mentions, body.Body{})
	for m := range mentions {
		all = append(all, m)
	}
	slices.SortFunc(all, func(x, y body.Body) int {
		return cmp.Or(cmp.Compare(mentions[y], mentions[x]), cmp.Compare(len(y.Name), len(x.Name)), cmp.Compare(x.Key(), y.Key()))
	})
	heads := map[string]body.Body{}
	for _, m := range all {
		family := m.Family()
		if head, ok := heads[family]; family != "" && (!ok || m.Kind == graph.DepartmentCompany && len(m.Name) > len(head.Name)) {
			heads[family] = m
		}
	}
	for _, m := range all {
		if head, ok := heads[m.Family()]; ok && head != m {
			b.same[m.Key()] = head
		}
	}
	for _, m := range all {
		if !m.Cut() {
			continue
		}
		var whole []body.Body
		for _, o := range all {
			if o = b.settled(o); m.CutFrom(o) && !slices.Contains(whole, o) {
				whole = append(whole, o)
			}
		}
		if len(whole) == 1 {
			b.same[m.Key()] = whole[0]
		}
	}
	return b
}

// resolve names a body by its words alone.
func (b *bodies) resolve(name string, context region.Region) body.Body {
	w := worded{name, context}
	found, ok := b.read[w]
	if !ok {
		found = body.Resolve(name, context)
		b.read[w] = found
	}
	return found
}

// settled gives the body that m is in the whole corpus.
func (b *bodies) settled(m body.Body) body.Body {
	if same, ok := b.same[m.Key()]; ok {
		return same
	}
	return m
}

// name names a body as worded in a plan of the region context.
func (b *bodies) name(words string, context region.Region) body.Body {
	return b.settled(b.resolve(words, context))
}
