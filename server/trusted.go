package server

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// Documents are documents by name: the SHA-256 of the text in hex, and what else a
// manifest calls it.
type Documents map[string]string

// ReadDocuments reads the documents that a server is to be kept to: the *.graphql
// files and the *.json manifests (an object of names to texts, as code generators
// write it) in a folder and below it, or one such file. Each must be valid.
func ReadDocuments(path string) (Documents, error) {
	out := Documents{}
	err := filepath.WalkDir(path, func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		switch filepath.Ext(file) {
		case ".graphql", ".gql":
			text, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			err = out.add(string(text))
			if err != nil {
				return fmt.Errorf("%s: %w", file, err)
			}
		case ".json":
			return out.addManifest(file)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("trusted documents: %w", err)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("trusted documents: none in %s", path)
	}
	return out, nil
}

func (d Documents) addManifest(file string) error {
	raw, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var texts map[string]string
	if err := json.Unmarshal(raw, &texts); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	for name, text := range texts {
		if err := d.add(text, name); err != nil {
			return fmt.Errorf("%s: %s: %w", file, name, err)
		}
	}
	return nil
}

func (d Documents) add(text string, names ...string) error {
	if _, err := gqlparser.LoadQueryWithRules(parsedSchema, text, rules.NewDefaultRules()); err != nil {
		return err
	}
	for _, name := range append(names, hash(text)) {
		d[name] = text
	}
	return nil
}

func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

var errUntrusted = errors.New("this server answers only the documents that it was given")

// trusted keeps a server to its documents: they are asked for by name, as persisted
// queries are, or by their whole text.
type trusted struct{ documents Documents }

var _ graphql.OperationParameterMutator = trusted{}

func (trusted) ExtensionName() string { return "Trusted" }

func (trusted) Validate(graphql.ExecutableSchema) error { return nil }

func (t trusted) MutateOperationParameters(_ context.Context, params *graphql.RawParams) *gqlerror.Error {
	name := hash(params.Query)
	if params.Query == "" {
		persisted, _ := params.Extensions["persistedQuery"].(map[string]any)
		name, _ = persisted["sha256Hash"].(string)
	}
	text, ok := t.documents[name]
	if !ok {
		return gqlerror.WrapPath(nil, errUntrusted)
	}
	params.Query = text
	return nil
}
