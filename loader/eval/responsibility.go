package eval

import "plangraph/loader/fact"

// duty is one name that answers for one task: what responsibilities are scored by.
type duty struct {
	role, name string // lead or responsible; the name without its own region's
	fact       *fact.Responsibility
	placed
	gold *Gold // nil for a found one
}

func (s *scorer) duties(f *fact.Responsibility, p placed, g *Gold) []duty {
	var out []duty
	for _, role := range []struct {
		name  string
		names []string
	}{{"lead", f.Lead}, {"responsible", f.Responsible}} {
		for _, n := range role.names {
			out = append(out, duty{role.name, s.places.strip(n), f, p, g})
		}
	}
	return out
}

// responsibilities pairs the single duties: same role and name, and either the same
// place or the same task.
func (s *scorer) responsibilities(gold []goldFact[*fact.Responsibility], found []foundFact[*fact.Responsibility]) {
	var want, got []duty
	for _, g := range gold {
		want = append(want, s.duties(g.fact, g.placed, g.Gold)...)
	}
	for _, f := range found {
		got = append(got, s.duties(f.fact, f.placed, nil)...)
	}
	used := make([]bool, len(got))
	for _, w := range want {
		hit := -1
		for j, d := range got {
			if !used[j] && d.role == w.role && d.name == w.name && sameDuty(w, d) {
				hit = j
				used[j] = true
				break
			}
		}
		switch {
		case w.gold.Optional:
			if hit >= 0 {
				s.judge(got[hit].fact, Neutral)
			}
		case hit >= 0:
			s.score(fact.TypeResponsibility).TP++
			s.judge(got[hit].fact, Right)
		default:
			s.score(fact.TypeResponsibility).FN++
			s.note(Finding{Kind: FindMissed, Gold: w.fact, Role: w.role, Name: w.name})
		}
	}
	for j, d := range got {
		if !used[j] {
			s.score(fact.TypeResponsibility).FP++
			s.judge(d.fact, Extra)
			s.note(Finding{Kind: FindExtra, Found: d.fact, Role: d.role, Name: d.name})
		}
	}
}

func sameDuty(gold, found duty) bool {
	like := likeness(gold.fact.Task, found.fact.Task)
	if like >= likeTask || (gold.gold.FromTable && like >= likeTaskNear) {
		return true
	}
	return near(gold.at, found.at, sameTask) && (like >= likeTaskNear || (!gold.wide && !found.wide))
}
