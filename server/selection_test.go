package server_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"plangraph/graph/store"
	"plangraph/server"
	"plangraph/server/golden"
)

// recorder is a store that notes what it is asked and knows nothing.
type recorder struct{ asked []string }

func (r *recorder) Query(_ context.Context, dql string, vars map[string]string) ([]byte, store.Stats, error) {
	r.asked = append(r.asked, fmt.Sprint(dql, vars))
	return []byte("{}"), store.Stats{}, nil
}

// TestDocumentAskedAgain: what is known of a document from before is not mixed with the
// variables that it was asked with then.
func TestDocumentAskedAgain(t *testing.T) {
	type vars = map[string]any
	for _, test := range []struct {
		query         string
		first, second vars
	}{
		{`query ($id: ID!) { plan(id: $id) { name } }`, vars{"id": "a"}, vars{"id": "b"}},
		{`query ($n: Int = 3) { plans { nodes { name targets(first: $n) { nodes { id } } } } }`, vars{"n": 2}, vars{}},
		{`query ($measure: [Measure!]) { targets(filter: { measure: $measure, year: { from: 2025 } }) { nodes { id } } }`, vars{"measure": []string{"LEVEL"}}, vars{"measure": []string{"GROWTH", "LEVEL"}}},
		{`query ($more: Boolean!) { plans { nodes { name issuer @include(if: $more) { name } } } }`, vars{"more": true}, vars{"more": false}},
		{`query ($less: Boolean!) { plans { nodes { ...parts } } } fragment parts on Plan { name issuer { ... @skip(if: $less) { id } name } }`, vars{"less": false}, vars{"less": true}},
	} {
		ask := func(all ...vars) string {
			r := &recorder{}
			h, err := server.New(r, server.DefaultConfig())
			require.NoError(t, err)
			for _, v := range all {
				golden.Ask(t, h, test.query, v)
			}
			require.Len(t, r.asked, len(all), test.query)
			return r.asked[len(all)-1]
		}
		require.NotEqual(t, ask(test.first), ask(test.second), test.query)
		require.Equal(t, ask(test.second), ask(test.first, test.second), test.query)
	}
}
