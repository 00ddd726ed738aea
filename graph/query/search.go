package query

import (
	"encoding/base64"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"plangraph/graph"
)

// A tier is the finds of one rank. A search answers tier by tier, best first, a
// block each; within a tier the order is fixed, so that pages can be cut.
type tier struct {
	score float64
	types []graph.Type // what can be in it
	order []order
	// sets gives, for each word, the sets that together hold its finds.
	sets func(s *searcher) [][]string
}

// tiers of a search, best first.
var tiers = []tier{
	{3, searchable, byXIDOnly, (*searcher).exact}, // of which some have no name
	{2, searchable, byName, (*searcher).named},
	{1.5, []graph.Type{graph.TypeTarget, graph.TypeTask, graph.TypeProject}, byName, (*searcher).quoted},
	{1, []graph.Type{graph.TypeSection}, byName, (*searcher).written},
}

var byXIDOnly = []order{byID}

var searchable = []graph.Type{
	graph.TypePlan, graph.TypeSection, graph.TypeRegion, graph.TypeDepartment, graph.TypeIndicator,
	graph.TypeTarget, graph.TypeProject, graph.TypeTask, graph.TypeYear, graph.TypeDocument,
}

// searcher compiles one search.
type searcher struct {
	*request
	text  string
	words []string
	// unless is the condition that what was found before leaves room on the page; "" where
	// all is to be found.
	unless string
}

// exact finds what is called so, to the letter.
func (s *searcher) exact() [][]string {
	var sets []string
	for _, p := range []graph.Pred{graph.PredName, graph.PredAlias, graph.PredPlanNumber, graph.PredDocPath} {
		sets = append(sets, s.define("%s as var(func: eq("+string(p)+", "+s.arg(s.text)+"))"))
	}
	if y, err := strconv.ParseInt(s.text, 10, 32); err == nil {
		sets = append(sets, s.define("%s as var(func: eq("+string(graph.PredYear)+", "+s.arg(int(y))+"))"))
	}
	return [][]string{sets}
}

func (s *searcher) each(sets func(word string) []string) [][]string {
	out := make([][]string, len(s.words))
	for i, w := range s.words {
		out[i] = sets(w)
	}
	return out
}

// named finds what has a word in a name, alias or number.
func (s *searcher) named() [][]string {
	return s.each(func(w string) []string {
		var sets []string
		for _, p := range []graph.Pred{graph.PredName, graph.PredAlias, graph.PredPlanNumber} {
			sets = append(sets, s.having(p, w))
		}
		return sets
	})
}

// quoted finds facts with a word in their name, their indicator's or a quote.
func (s *searcher) quoted() [][]string {
	return s.each(func(w string) []string { return saying(s.request, w, s.unless) })
}

// written finds sections with a word in their heading or their text.
func (s *searcher) written() [][]string {
	return s.each(func(w string) []string {
		return []string{
			s.having(graph.PredSectionText, w),
			s.having(graph.PredName, w),
		}
	})
}

// find is a tier compiled: the set of its finds, and that of those on the page's side of the
// cursor, "" where the tier is not on the page.
type find struct {
	tier      int
	set, from string
}

// search finds entities that hold all words, each in a name, a quote or a text.
func search(r *request, f Field) (func(row) (any, error), error) {
	text := strings.TrimSpace(f.Args.String("query"))
	s := &searcher{request: r, text: text, words: words(text)}
	if len(s.words) == 0 {
		return nil, badInput("say what to search for")
	}
	r.words = s.words
	p, cursor, err := r.limits.page(f.Args)
	if err != nil {
		return nil, err
	}
	inner := newBlock(r)
	c, err := inner.pageOf(f, func() func(row) string { return inner.findCursor() })
	if err != nil {
		return nil, err
	}
	if !c.entries && !c.count {
		return func(row) (any, error) { return c.read(cutting{}, nil), nil }, nil
	}
	from := -1
	if cursor != "" {
		if from, p.from, err = parseFindCursor(cursor); err != nil {
			return nil, err
		}
	}
	all := s.finds(f.Args.Strings("types"), p, from, p.want(c.asked), c.count)
	hits := func(row) []row { return nil }
	if c.entries {
		hits = s.hits(all, p.backward, p.want(c.asked), inner)
	}
	var counts []reader
	if c.count {
		for _, t := range all {
			counts = append(counts, r.count("uid("+t.set+")", nil))
		}
	}
	return func(data row) (any, error) {
		return c.read(cut(hits(data), p), func() int {
			n := 0
			for _, count := range counts {
				n += count(data).(int)
			}
			return n
		}), nil
	}, nil
}

// hits asks for the best finds of each tier, and gives what reads them, the best ones first.
// What is asked of each is the same, and is asked of all at once.
func (s *searcher) hits(all []find, backward bool, want int, inner *block) func(data row) []row {
	uid := inner.add(": uid")
	ids := newBlock(s.request)
	tierUID := ids.add(": uid")
	type asked struct {
		tier int
		key  string // of the uids
		sort func([]row) []row
	}
	var of []asked
	var sets []string
	for _, t := range all {
		if t.from == "" {
			continue
		}
		os := tiers[t.tier].order
		best := s.best(t.from, os, backward, want)
		sets = append(sets, best)
		of = append(of, asked{t.tier, s.answer("func: uid("+best+")", nil, ids), inner.sorter(os)})
	}
	if len(sets) == 0 {
		return func(row) []row { return nil }
	}
	key := s.answer("func: uid("+strings.Join(sets, ", ")+")", nil, inner)
	return func(data row) []row {
		details := keyed(rows(data, key), uid)
		var out []row
		for _, a := range of {
			var hits []row
			for _, r := range rows(data, a.key) {
				hit := details[text(r, tierUID)]
				hit[tierKey] = a.tier
				hits = append(hits, hit)
			}
			if a.sort(hits); backward {
				slices.Reverse(hits)
			}
			out = append(out, hits...)
		}
		return out
	}
}

// tierKey is where a find's row keeps its tier; the store gives no such key.
const tierKey = "tier"

// finds compiles the tiers that can hold entities of the given types, none given are
// all, in the order of reading. The cursor is in tier from; -1 is none. To follow all
// quotes of a common word to their facts takes most of a second, so a tier is searched
// only where those read before it leave the page room, unless all are counted.
func (s *searcher) finds(types []string, p page, from, want int, counted bool) []find {
	sets := map[int]string{}
	set := func(i int) string {
		if _, ok := sets[i]; !ok {
			sets[i] = s.found(i, types, sets)
		}
		return sets[i]
	}
	order := []int{0, 1, 2, 3}
	if p.backward {
		slices.Reverse(order)
	}
	set(0) // the lower ones leave out what these hold
	set(1)
	var out []find
	var before []string
	for _, i := range order {
		beyond := from < 0 || (i >= from) != p.backward || i == from // and not before the cursor
		if !beyond && !counted {
			continue
		}
		if len(before) > 0 && !counted {
			s.unless = "lt(len(" + s.union(before) + "), " + strconv.Itoa(want) + ")"
		}
		t := find{tier: i, set: set(i)}
		if t.set == "" {
			continue
		}
		if beyond {
			t.from = t.set
			if i == from {
				t.from = s.define("%s as var(func: uid(" + t.set + "))" + filter([]string{s.beyond(tiers[i].order, p.from, p.backward, t.set)}))
			}
			before = append(before, t.from)
		}
		out = append(out, t)
	}
	return out
}

// union defines a set of all that is in some, unless it is only one.
func (r *request) union(sets []string) string {
	if len(sets) == 1 {
		return sets[0]
	}
	return r.define("%s as var(func: uid(" + strings.Join(sets, ", ") + "))")
}

// found defines the set of a tier's finds, less those that are in the first two tiers: the
// last two have no type in common. It is "" where none of the types can be in the tier.
func (s *searcher) found(i int, types []string, better map[int]string) string {
	t := tiers[i]
	var of []graph.Type
	for _, typ := range t.types {
		if len(types) == 0 || slices.Contains(types, strings.ToUpper(string(typ))) {
			of = append(of, typ)
		}
	}
	if len(of) == 0 {
		return ""
	}
	var conds []string
	for _, sets := range t.sets(s) {
		conds = append(conds, "uid("+strings.Join(sets, ", ")+")")
	}
	start := conds[0]
	conds = conds[1:]
	for b := range min(i, 2) {
		if better[b] != "" {
			conds = append(conds, "NOT uid("+better[b]+")")
		}
	}
	if s.unless != "" {
		conds = append(conds, s.unless)
	}
	set := s.define("%s as var(func: " + start + ")" + filter(conds))
	if len(of) < len(searchable) { // only entities have names
		// Conditions of one block are all tried on all that it starts from: this one, which
		// asks the index, on what the others leave, which only compare sets.
		are := make([]string, len(of))
		for i, typ := range of {
			are[i] = s.isType(typ)
		}
		set = s.define("%s as var(func: uid(" + set + "))" + filter([]string{anyOf(are...)}))
	}
	return set
}

// findCursor gives what makes a find's cursor: its tier and its place there.
func (b *block) findCursor() func(row) string {
	places := make([]func(row) string, len(tiers))
	for i, t := range tiers {
		places[i] = b.cursor(t.order)
	}
	return func(r row) string {
		i, _ := r[tierKey].(int)
		text, err := json.Marshal([]any{i, places[i](r)})
		if err != nil {
			panic(err) // a number and a string
		}
		return base64.RawURLEncoding.EncodeToString(text)
	}
}

func parseFindCursor(cursor string) (tier int, place []any, err error) {
	bad := badInput("not a cursor of a search: %q", clip(cursor))
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil {
		return 0, nil, bad
	}
	var at string
	pair := []any{&tier, &at}
	if err := json.Unmarshal(text, &pair); err != nil || len(pair) != 2 || tier < 0 || tier >= len(tiers) {
		return 0, nil, bad
	}
	if place, err = parseCursor(at, tiers[tier].order); err != nil {
		return 0, nil, bad
	}
	return tier, place, nil
}

func score(_ *block, _ Field) (reader, error) {
	return func(r row) any {
		i, _ := r[tierKey].(int)
		return tiers[i].score
	}, nil
}
