package eval

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"plangraph/loader/fact"
)

// Score scores found facts against gold ones. Only the gold's sources count, in
// each only the lines that the annotator covered and the types that the gold has.
// texts gives the bytes of a source by its base name.
func Score(gold []Gold, found []fact.Fact, texts func(source string) ([]byte, error)) (*Report, error) {
	s := scorer{places: newPlaces(gold, found), Report: newReport()}
	bySource := map[string][]Gold{}
	for _, g := range gold {
		source := g.Fact.Base().Source
		bySource[source] = append(bySource[source], g)
	}
	for _, source := range slices.Sorted(maps.Keys(bySource)) {
		data, err := texts(source)
		if err != nil {
			return nil, fmt.Errorf("the text of %s: %w", source, err)
		}
		s.source(source, newText(data), bySource[source], found)
	}
	return s.Report, nil
}

type scorer struct {
	*Report
	places places
}

// goldFact and foundFact are facts of one type, with where they stand.
type goldFact[F fact.Fact] struct {
	fact F
	placed
	*Gold
}

type foundFact[F fact.Fact] struct {
	fact F
	placed
}

func (s *scorer) source(source string, t *text, gold []Gold, found []fact.Fact) {
	covered := covered(gold)
	var in []foundFact[fact.Fact]
	for _, f := range found {
		b := f.Base()
		if b.Source != source {
			continue
		}
		p := t.placeFound(b.Start, b.End, covered)
		if len(p.at) > 0 {
			in = append(in, foundFact[fact.Fact]{f, p})
		}
	}
	var from []goldFact[fact.Fact]
	for i := range gold {
		from = append(from, goldFact[fact.Fact]{gold[i].Fact, t.placeGold(&gold[i], covered), &gold[i]})
	}
	of(from, in, s.targets)
	of(from, in, s.projects)
	of(from, in, s.responsibilities)
	of(from, in, s.citations)
	of(from, in, s.plans)
}

// covered joins the line ranges of all gold facts of a source.
func covered(gold []Gold) []span {
	var out []span
	for _, g := range gold {
		for _, r := range ranges(g.Lines) {
			if !slices.Contains(out, r) {
				out = append(out, r)
			}
		}
	}
	return out
}

// of hands the facts of type F to score, where the gold has any.
func of[F fact.Fact](gold []goldFact[fact.Fact], found []foundFact[fact.Fact], score func([]goldFact[F], []foundFact[F])) {
	var gs []goldFact[F]
	for _, g := range gold {
		if f, ok := g.fact.(F); ok {
			gs = append(gs, goldFact[F]{f, g.placed, g.Gold})
		}
	}
	var fs []foundFact[F]
	for _, x := range found {
		if f, ok := x.fact.(F); ok {
			fs = append(fs, foundFact[F]{f, x.placed})
		}
	}
	if len(gs) > 0 {
		score(gs, fs)
	}
}

// candidate is a gold and a found fact that may be one.
type candidate struct {
	like        float64
	apart       int // characters between their places
	gold, found int
}

// pairs takes candidates best first, each fact once: likest names first, then nearest.
func pairs(cs []candidate) []candidate {
	slices.SortFunc(cs, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.like, a.like), cmp.Compare(a.apart, b.apart), cmp.Compare(b.gold, a.gold), cmp.Compare(b.found, a.found))
	})
	gold, found := map[int]bool{}, map[int]bool{}
	var out []candidate
	for _, c := range cs {
		if !gold[c.gold] && !found[c.found] {
			gold[c.gold], found[c.found] = true, true
			out = append(out, c)
		}
	}
	return out
}

// apart is the distance between the first places of two facts.
func apart(a, b placed) int {
	var x, y int
	if len(a.at) > 0 {
		x = a.at[0].from
	}
	if len(b.at) > 0 {
		y = b.at[0].from
	}
	return max(x-y, y-x)
}
