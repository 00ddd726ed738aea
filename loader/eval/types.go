package eval

import "plangraph/loader/fact"

// targets pairs by place and value; of several candidates the one whose indicator
// is worded most alike. A pair is strictly right where the fields that make the
// target agree as well.
func (s *scorer) targets(gold []goldFact[*fact.Target], found []foundFact[*fact.Target]) {
	var cs []candidate
	for i, g := range gold {
		gv, gu := base(g.fact.Value, g.fact.Unit)
		for j, f := range found {
			fv, fu := base(f.fact.Value, f.fact.Unit)
			switch {
			case !near(g.at, f.at, samePlace), !sameValue(gv, fv):
				continue
			case gv == nil && likeness(g.fact.TextValue, f.fact.TextValue) < likeWords:
				continue
			case gv != nil && gu != "" && fu != "" && gu != fu:
				continue
			}
			like := likeness(g.fact.Indicator, f.fact.Indicator)
			if (g.wide || f.wide) && like < likeWide {
				continue
			}
			cs = append(cs, candidate{like, apart(g.placed, f.placed), i, j})
		}
	}
	answered, used := map[int]bool{}, map[int]bool{}
	for _, c := range pairs(cs) {
		answered[c.gold], used[c.found] = true, true
		g, f := gold[c.gold], found[c.found].fact
		if g.Optional {
			s.judge(f, Neutral)
			continue
		}
		s.score(detected).TP++
		wrong := s.targetFields(g.fact, f, c.like)
		if isStrict(wrong) {
			s.score(strict).TP++
			s.judge(f, Right)
		} else {
			s.score(strict).miss()
			s.judge(f, Wrong)
			s.note(Finding{Kind: FindFields, Gold: g.fact, Found: f, Wrong: wrong})
		}
	}
	for i, g := range gold {
		if !answered[i] && !g.Optional {
			s.score(detected).FN++
			s.score(strict).FN++
			s.note(Finding{Kind: FindMissed, Gold: g.fact})
		}
	}
	for j, f := range found {
		if !used[j] {
			s.score(detected).FP++
			s.score(strict).FP++
			s.judge(f.fact, Extra)
			s.note(Finding{Kind: FindExtra, Found: f.fact})
		}
	}
}

// strictFields are what makes a target the same one.
var strictFields = map[string]bool{"indicator": true, "comparator": true, "kind": true, "period": true}

func isStrict(wrong []string) bool {
	for _, w := range wrong {
		if strictFields[w] {
			return false
		}
	}
	return true
}

// targetFields counts which fields of a pair agree, and names those that do not.
func (s *scorer) targetFields(g, f *fact.Target, like float64) (wrong []string) {
	for _, field := range []struct {
		name  string
		right bool
	}{
		{"indicator", like >= likeIndicator},
		{"comparator", g.Comparator == f.Comparator},
		{"kind", g.Kind == f.Kind},
		{"period", samePeriod(g.Period, f.Period)},
		{"measure", g.Measure == f.Measure},
		{"region", s.places.strip(word(g.Region)) == s.places.strip(word(f.Region))},
		{"unit", fold(word(g.Unit)) == fold(word(f.Unit))},
		{"nature", word(g.Nature) == word(f.Nature)},
		{"per_year", g.PerYear == f.PerYear},
	} {
		s.field(field.name, field.right)
		if !field.right {
			wrong = append(wrong, field.name)
		}
	}
	return wrong
}

// projects pairs by place and name.
func (s *scorer) projects(gold []goldFact[*fact.Project], found []foundFact[*fact.Project]) {
	var cs []candidate
	for i, g := range gold {
		for j, f := range found {
			if !near(g.at, f.at, samePlace) {
				continue
			}
			if like := likeness(g.fact.Name, f.fact.Name); like >= likeProject {
				cs = append(cs, candidate{like: like, gold: i, found: j})
			}
		}
	}
	answer := newMatch(len(gold))
	for _, c := range pairs(cs) {
		answer.pair(c.gold, c.found)
	}
	settle(s, fact.TypeProject, gold, found, answer)
}

// citations pairs by cited title and relation, wherever they stand. A title that is
// cited again and again is made up only once.
func (s *scorer) citations(gold []goldFact[*fact.Citation], found []foundFact[*fact.Citation]) {
	answer := newMatch(len(gold))
	for i, g := range gold {
		title := titleOf(g.fact.CitedTitle)
		for j, f := range found {
			if !answer.used[j] && f.fact.Relation == g.fact.Relation && likeness(title, titleOf(f.fact.CitedTitle)) >= likeCited {
				answer.pair(i, j)
				break
			}
		}
	}
	seen := map[[2]string]bool{}
	for j, f := range found {
		key := [2]string{titleOf(f.fact.CitedTitle), f.fact.Relation}
		if !answer.used[j] && seen[key] {
			answer.used[j] = true
		} else if !answer.used[j] {
			seen[key] = true
		}
	}
	settle(s, fact.TypeCitation, gold, found, answer)
}

// plans pairs by number, else by title, and counts the fields of each pair.
func (s *scorer) plans(gold []goldFact[*fact.Plan], found []foundFact[*fact.Plan]) {
	answer := newMatch(len(gold))
	for i, g := range gold {
		number, title := fold(word(g.fact.DocNumber)), titleOf(g.fact.Title)
		for j, f := range found {
			if answer.used[j] {
				continue
			}
			if (number != "" && number == fold(word(f.fact.DocNumber))) || likeness(title, titleOf(f.fact.Title)) >= likeTitle {
				answer.pair(i, j)
				if !g.Optional {
					s.planFields(g.fact, f.fact)
				}
				break
			}
		}
	}
	settle(s, fact.TypePlan, gold, found, answer)
}

func (s *scorer) planFields(g, f *fact.Plan) {
	var wrong []string
	for _, field := range []struct {
		name  string
		right bool
	}{
		{"plan.title", likeness(titleOf(g.Title), titleOf(f.Title)) >= sameTitle},
		{"plan.doc_number", s.sameName(g.DocNumber, f.DocNumber)},
		{"plan.issuer", s.sameName(g.Issuer, f.Issuer)},
		{"plan.region", s.sameName(g.Region, f.Region)},
		{"plan.issued_on", s.sameName(g.IssuedOn, f.IssuedOn)},
		{"plan.kind", g.Kind == f.Kind},
		{"plan.period", samePeriod(g.Period, f.Period)},
	} {
		s.field(field.name, field.right)
		if !field.right {
			wrong = append(wrong, field.name)
		}
	}
	if len(wrong) > 0 {
		s.note(Finding{Kind: FindFields, Gold: g, Found: f, Wrong: wrong})
	}
}

func (s *scorer) sameName(a, b *string) bool {
	return s.places.strip(word(a)) == s.places.strip(word(b))
}

// match says which found fact answers which gold one (-1 for none).
type match struct {
	answer []int
	used   map[int]bool
}

func newMatch(gold int) match {
	m := match{make([]int, gold), map[int]bool{}}
	for i := range m.answer {
		m.answer[i] = -1
	}
	return m
}

func (m match) pair(gold, found int) {
	m.answer[gold], m.used[found] = found, true
}

// settle counts what was answered, missed and made up.
func settle[F fact.Fact](s *scorer, kind string, gold []goldFact[F], found []foundFact[F], m match) {
	for i, g := range gold {
		j := m.answer[i]
		switch {
		case j >= 0 && g.Optional:
			s.judge(found[j].fact, Neutral)
		case j >= 0:
			s.score(kind).TP++
			s.judge(found[j].fact, Right)
		case !g.Optional:
			s.score(kind).FN++
			s.note(Finding{Kind: FindMissed, Gold: g.fact})
		}
	}
	for j, f := range found {
		if !m.used[j] {
			s.score(kind).FP++
			s.judge(f.fact, Extra)
			s.note(Finding{Kind: FindExtra, Found: f.fact})
		}
	}
}
