package store_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"plangraph/graph"
	"plangraph/graph/store"
	"plangraph/graph/testdgraph"
)

func TestDialSaysWhenNobodyAnswers(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
	defer cancel()
	_, err := store.Dial(ctx, []string{"127.0.0.1:1"})
	require.ErrorIs(t, err, store.ErrUnavailable)
}

func TestEnsureSchemaAltersOnce(t *testing.T) {
	s := testdgraph.Empty(t)
	before := s.Mutations()
	require.NoError(t, s.EnsureSchema(t.Context()))
	other, err := store.Dial(t.Context(), []string{testdgraph.Addr(t)})
	require.NoError(t, err)
	defer other.Close()
	require.NoError(t, other.EnsureSchema(t.Context()))
	require.Equal(t, before, s.Mutations())
	require.Zero(t, other.Mutations())
}

func TestQueryErrorsAreTyped(t *testing.T) {
	s := testdgraph.Store(t)
	_, _, err := s.Query(t.Context(), `{q(func: nonsense(`, nil)
	require.ErrorIs(t, err, store.ErrQuery)

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, _, err = s.Query(ctx, `{q(func: uid(1)) {uid}}`, nil)
	require.ErrorIs(t, err, context.Canceled)

	ctx, cancel = context.WithTimeout(t.Context(), time.Nanosecond)
	defer cancel()
	_, _, err = s.Query(ctx, `{q(func: uid(1)) {uid}}`, nil)
	require.ErrorIs(t, err, store.ErrTimeout)
}

func TestQueryTellsTimeAndIsCounted(t *testing.T) {
	s := testdgraph.Store(t)
	before := s.Queries()
	answer, stats, err := s.Query(t.Context(), `query q($x: string) {q(func: eq(xid, $x)) {uid}}`, map[string]string{"$x": `") {uid}} {all(func: has(xid)) {uid`})
	require.NoError(t, err)
	require.JSONEq(t, `{"q":[]}`, string(answer), "a variable is no query")
	require.Positive(t, stats.Server)
	require.Equal(t, before+1, s.Queries())
}

// What the search builds on: Dgraph's ngram index finds any part of a Chinese text,
// one character too; of figures and Latin words it finds whole ones only.
func TestChineseIsFoundByAnyPartOfIt(t *testing.T) {
	s := testdgraph.Empty(t)
	set := plan("云岭市2025年计划", 1)
	set.Owned[1].Values[graph.PredSectionText] = "清洁能源发电占全部发电比重达到14.2%，绿色矿山建成率逐年提高。PM2.5浓度下降。"
	put(t, s, set)
	for words, hits := range map[string]int{
		"绿色矿山": 1, "矿山": 1, "电": 1, "14.2": 1, "14.2%": 1, "PM2.5": 1, "山建": 1, "pm2.5": 1, "5": 0, "矿山绿色": 0, "煤": 0, "14.3": 0,
	} {
		var answer struct{ Found []struct{ XID string } }
		ask(t, s, `query q($w: string) {found(func: ngram(section.text, $w)) {xid}}`, map[string]string{"$w": words}, &answer)
		require.Len(t, answer.Found, hits, words)
	}
}

func TestDocumentsAndRenditionsComeBack(t *testing.T) {
	s := testdgraph.Empty(t)
	ctx := t.Context()
	facts := strings.Repeat("事实\"\\\n", 300_000) // 3 MB
	set := plan("云岭市2025年计划", 1)
	doc, rendition := id(graph.TypeDocument, "a.txt"), id(graph.TypeRendition, "a.txt")
	set.Owned[0].Edges = append(set.Owned[0].Edges, graph.Edge{Pred: graph.PredPlanDocument, To: doc}, graph.Edge{Pred: graph.PredPlanRendition, To: rendition})
	set.Owned = append(set.Owned, graph.Node{ID: rendition, Type: graph.TypeRendition,
		Values: map[graph.Pred]any{graph.PredRenditionFacts: facts}, Edges: []graph.Edge{{Pred: graph.PredRenditionDocument, To: doc}}})
	set.Shared = append(set.Shared, graph.Node{ID: doc, Type: graph.TypeDocument,
		Values: map[graph.Pred]any{graph.PredDocPath: "folder/a.txt", graph.PredDocSHA256: "s1", graph.PredDocBytes: int64(12)}})

	require.ErrorIs(t, s.MarkDone(ctx, "folder/a.txt", "s1", "rules 1"), store.ErrNoDocument)
	put(t, s, set)
	docs, err := s.Documents(ctx)
	require.NoError(t, err)
	require.Equal(t, map[string]graph.DocumentState{"folder/a.txt": {SHA256: "s1"}}, docs)
	require.NoError(t, s.MarkDone(ctx, "folder/a.txt", "s1", "rules 1"))
	require.NoError(t, s.Finish(ctx))
	docs, err = s.Documents(ctx)
	require.NoError(t, err)
	require.Equal(t, map[string]graph.DocumentState{"folder/a.txt": {SHA256: "s1", Done: "rules 1"}}, docs)

	renditions, err := s.Renditions(ctx)
	require.NoError(t, err)
	require.Equal(t, []graph.StoredRendition{{Plan: set.Plan, DocumentPath: "folder/a.txt", Facts: facts}}, renditions)
	hashes, err := s.SetHashes(ctx)
	require.NoError(t, err)
	require.Equal(t, map[graph.ID]string{set.Plan: set.Hash()}, hashes)

	// A new text of the document makes it not done until it is marked again.
	set.Shared[len(set.Shared)-1].Values[graph.PredDocSHA256] = "s2"
	put(t, s, set)
	docs, err = s.Documents(ctx)
	require.NoError(t, err)
	require.Equal(t, map[string]graph.DocumentState{"folder/a.txt": {SHA256: "s2"}}, docs)
}

func TestValuesComeBackAsTheyWere(t *testing.T) {
	s := testdgraph.Empty(t)
	set := plan("云岭市2025年计划", 1)
	target := set.Owned[2].ID
	text := "引号\" 反斜\\ 换\n行\t表 <x> 𠮷 \u0000 ⟪⟫ {{}} @lang"
	for _, want := range []struct {
		pred graph.Pred
		v    any
	}{
		{graph.PredTargetText, text}, {graph.PredTargetText, strings.Repeat("长", 100_000)}, {graph.PredTargetText, ""},
		{graph.PredTargetValue, 14.2}, {graph.PredTargetValue, 1e-9}, {graph.PredTargetValue, 3.0}, {graph.PredTargetValue, 1234567890123.25},
		{graph.PredTargetFrom, int64(-3)}, {graph.PredTargetPerYear, true},
	} {
		set.Owned[2].Values[want.pred] = want.v
		put(t, s, set)
		var answer struct{ N []map[graph.Pred]any }
		ask(t, s, fmt.Sprintf(`query q($x: string) {n(func: eq(xid, $x)) {%s}}`, want.pred), map[string]string{"$x": string(target)}, &answer)
		require.EqualValues(t, want.v, answer.N[0][want.pred], want.pred)
	}
}

func TestABadSetIsRefusedWhole(t *testing.T) {
	s := testdgraph.Empty(t)
	for name, spoil := range map[string]func(*graph.Set){
		"a value that the type has not": func(g *graph.Set) { g.Owned[2].Values[graph.PredSectionText] = "x" },
		"an edge as a value":            func(g *graph.Set) { g.Owned[2].Values[graph.PredMeasures] = "x" },
		"a value as an edge": func(g *graph.Set) {
			g.Owned[2].Edges = append(g.Owned[2].Edges, graph.Edge{Pred: graph.PredTargetUnit, To: "x"})
		},
		"two of a single edge": func(g *graph.Set) {
			g.Owned[2].Edges = append(g.Owned[2].Edges, graph.Edge{Pred: graph.PredMeasures, To: "x"})
		},
		"a node twice":      func(g *graph.Set) { g.Owned = append(g.Owned, g.Owned[2]) },
		"no plan":           func(g *graph.Set) { g.Owned = g.Owned[1:] },
		"an unknown number": func(g *graph.Set) { g.Owned[2].Values[graph.PredTargetFrom] = uint8(1) },
	} {
		set := plan("云岭市2025年计划", 2)
		spoil(&set)
		_, err := s.Put(t.Context(), set)
		require.ErrorIs(t, err, store.ErrBadSet, name)
		require.Empty(t, dump(t, s), name)
	}
}
