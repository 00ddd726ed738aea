package server_test

import (
	"context"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"plangraph/graph/store"
	"plangraph/server"
	"plangraph/server/golden"
)

// spy is a store that keeps the DQL it is asked.
type spy struct{ asked []string }

func (s *spy) Query(_ context.Context, dql string, _ map[string]string) ([]byte, store.Stats, error) {
	s.asked = append(s.asked, dql)
	return nil, store.Stats{}, store.ErrUnavailable
}

// TestDocs: docs/queries.md shows GraphQL and the DQL that it becomes; it shows
// what is so. White space in the DQL does not count.
func TestDocs(t *testing.T) {
	text, err := os.ReadFile("../docs/queries.md")
	require.NoError(t, err)
	blocks := regexp.MustCompile("(?s)```graphql\n(.*?)```.*?```dql\n(.*?)```").FindAllStringSubmatch(string(text), -1)
	require.GreaterOrEqual(t, len(blocks), 3)
	for _, b := range blocks {
		s := &spy{}
		h, err := server.New(s, server.DefaultConfig())
		require.NoError(t, err)
		golden.Ask(t, h, b[1], nil)
		require.Len(t, s.asked, 1, b[1])
		require.Equal(t, strings.Join(strings.Fields(b[2]), " "), strings.Join(strings.Fields(s.asked[0]), " "), pretty(s.asked[0]))
	}
}

// pretty sets DQL as the page does.
func pretty(dql string) string {
	var out strings.Builder
	depth := 0
	line := func(s string) {
		if s = strings.TrimSpace(s); s != "" {
			out.WriteString(strings.Repeat("  ", depth) + s + "\n")
		}
	}
	for _, part := range regexp.MustCompile(`[^{}\n]*[{}\n]`).FindAllString(dql+"\n", -1) {
		end := part[len(part)-1]
		items := strings.Split(strings.TrimRight(part, "{}\n"), "  ")
		for i, item := range items {
			if i == len(items)-1 && end == '{' {
				item += "{"
			}
			line(item)
		}
		switch end {
		case '{':
			depth++
		case '}':
			depth--
			line("}")
		}
	}
	return out.String()
}
