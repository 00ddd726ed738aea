package query_test

import (
	"encoding/base64"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"plangraph/graph/query"
)

func targets(args query.Args) query.Field {
	return query.Field{
		Key: "targets", Name: "targets", Args: args, Type: query.Type{Name: "TargetConnection", NonNull: true},
		Of: map[string][]query.Field{"TargetConnection": {{Key: "totalCount", Name: "totalCount", Type: query.Type{Name: "Int", NonNull: true}}}},
	}
}

// FuzzCursor: a cursor that is none gives bad input, never a panic.
func FuzzCursor(f *testing.F) {
	for _, text := range []string{``, `[]`, `["asc: target.position asc: xid",1,"x"]`, `["asc: target.position asc: xid",null,null]`, `[1,2]`, `{}`, `[[[`, `[2,"WyJhIl0"]`} {
		f.Add(base64.RawURLEncoding.EncodeToString([]byte(text)))
	}
	f.Fuzz(func(t *testing.T, cursor string) {
		for _, field := range []query.Field{
			targets(query.Args{"after": cursor}),
			{Key: "s", Name: "search", Args: query.Args{"query": "x", "last": 2, "before": cursor}, Type: query.Type{Name: "SearchHitConnection"},
				Of: map[string][]query.Field{"SearchHitConnection": {{Key: "p", Name: "pageInfo", Type: query.Type{Name: "PageInfo"}, Of: map[string][]query.Field{"PageInfo": {{Key: "e", Name: "endCursor"}}}}}}},
			{Key: "w", Name: "wanted", Args: query.Args{"after": cursor}, Type: query.Type{Name: "WantedConnection"},
				Of: map[string][]query.Field{"WantedConnection": {{Key: "n", Name: "nodes", Type: query.Type{Name: "Wanted", List: true}, Of: map[string][]query.Field{"Wanted": nil}}}}},
		} {
			q, err := query.Compile(field, limits)
			if err != nil {
				var bad *query.BadInput
				require.True(t, errors.As(err, &bad), "%v", err)
				continue
			}
			_, _, err = q.Read([]byte(`{}`))
			require.NoError(t, err)
		}
	})
}

func TestCost(t *testing.T) {
	name := query.Field{Key: "name", Name: "name", Type: query.Type{Name: "String"}}
	of := func(name, typ string, list bool, args query.Args, sub ...query.Field) query.Field {
		return query.Field{Key: name, Name: name, Type: query.Type{Name: typ, List: list}, Args: args, Of: map[string][]query.Field{typ: sub}}
	}
	evidence := of("evidence", "Evidence", true, nil, name)
	page := func(first int) query.Field {
		return of("targets", "TargetConnection", false, query.Args{"first": first}, of("nodes", "Target", true, nil, name, evidence))
	}
	require.Equal(t, 1, query.Cost(of("region", "Region", false, nil, name)))
	require.Equal(t, 3, query.Cost(evidence))
	// A page: itself and its nodes with their evidence, for each entry.
	require.Equal(t, 10*(1+1+3), query.Cost(page(10)))
	require.Equal(t, 20*(1+1+10*(1+1+3)), query.Cost(of("plans", "PlanConnection", false, nil, of("nodes", "Plan", true, nil, page(10)))))
	// Lists without pages, by how long they are wont to be; what a limit bounds, by that.
	require.Equal(t, 1+100, query.Cost(of("plan", "Plan", false, nil, of("sections", "Section", true, nil, name))))
	require.Equal(t, 40*(1+1), query.Cost(of("neighborhood", "Subgraph", false, query.Args{"limit": 40}, of("nodes", "Node", true, nil, name))))
	require.Equal(t, 2*(4+1)*(1+1), query.Cost(of("paths", "Path", true, query.Args{"first": 2, "maxHops": 4}, of("nodes", "Node", true, nil, name))))
	require.Equal(t, 1<<30, query.Cost(of("plans", "PlanConnection", false, query.Args{"first": 1 << 29}, page(1<<29))))

	require.NoError(t, query.Limits{Cost: 50}.Check([]query.Field{page(10)}))
	var complex *query.TooComplex
	require.ErrorAs(t, query.Limits{Cost: 49}.Check([]query.Field{page(10)}), &complex)
	require.ErrorAs(t, query.Limits{Cost: 99}.Check([]query.Field{page(10), page(10)}), &complex)
}

func TestSnippet(t *testing.T) {
	long := strings.Repeat("前", 100) + "建设绿色矿山二十座" + strings.Repeat("后", 100)
	for _, c := range []struct {
		texts, words []string
		want         string
	}{
		{[]string{"新建绿色矿山20座"}, []string{"绿色矿山"}, "新建⟪绿色矿山⟫20座"},
		{[]string{"绿色", "矿山绿色"}, []string{"绿色", "矿山"}, "⟪矿山绿色⟫"},
		{[]string{"GDP增长"}, []string{"gdp"}, "⟪GDP⟫增长"},
		{[]string{"矿山和矿山"}, []string{"矿山"}, "⟪矿山⟫和⟪矿山⟫"},
		{[]string{"一\n二  三"}, []string{"三"}, "一 二 ⟪三⟫"},
		{[]string{"没有"}, []string{"矿山"}, "没有"},
		{nil, []string{"矿山"}, ""},
		{[]string{long}, []string{"绿色矿山"}, "…" + strings.Repeat("前", 38) + "建设⟪绿色矿山⟫二十座" + strings.Repeat("后", 73) + "…"},
	} {
		require.Equal(t, c.want, query.Snippet(c.texts, c.words))
	}
}

// FuzzSnippet: without its marks a snippet is a part of the text.
func FuzzSnippet(f *testing.F) {
	f.Add("新建绿色矿山20座", "绿色 矿山")
	f.Add("aAa⟪", "AA ⟪")
	f.Fuzz(func(t *testing.T, text, words string) {
		if !utf8.ValidString(text) || strings.ContainsAny(text, "⟪⟫…") {
			t.Skip()
		}
		s := query.Snippet([]string{text}, strings.Fields(words))
		s = strings.NewReplacer("⟪", "", "⟫", "", "…", "").Replace(s)
		require.Contains(t, strings.Join(strings.Fields(text), " "), s)
	})
}
