// Package schema is the contract as data: the Dgraph schema and the GraphQL SDL.
package schema

import (
	"embed"
	"io/fs"
	"strings"
)

// Dgraph is the schema of the store, in Dgraph's schema language.
//
//go:embed graph.dql
var Dgraph string

//go:embed *.graphqls
var sdl embed.FS

// GraphQL gives the SDL of the API: its files one after the other.
func GraphQL() (string, error) {
	names, err := fs.Glob(sdl, "*.graphqls")
	if err != nil {
		return "", err
	}
	parts := make([]string, len(names))
	for i, name := range names {
		text, err := sdl.ReadFile(name)
		if err != nil {
			return "", err
		}
		parts[i] = string(text)
	}
	return strings.Join(parts, "\n"), nil
}
