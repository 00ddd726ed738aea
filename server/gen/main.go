// Command gen writes the executable schema, server/exec/generated.go.
//
// Here gqlgen runs root fields and introspection alone. A root field's resolver has its
// whole answer in hand, and writes it as JSON itself (server/encode.go): gqlgen would
// resolve each field of each object with a context of its own, and run a goroutine for
// each entry of a list. So each type of the SDL is bound to what writes itself, a list
// too, and what gqlgen would generate below root fields is left out.
package main

import (
	"fmt"
	"go/types"
	"io"
	"log"
	"maps"
	"os"
	"slices"

	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/config"
	"github.com/vektah/gqlparser/v2/ast"
)

func main() {
	if err := generate(); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func generate() error {
	log.SetOutput(io.Discard) // gqlgen logs each field that it would write a resolver for
	cfg, err := config.LoadConfigFromDefaultLocations()
	if err != nil {
		return err
	}
	if err := cfg.LoadSchema(); err != nil {
		return err
	}
	for name, def := range cfg.Schema.Types {
		if model := model(def); model != "" && !def.BuiltIn {
			cfg.Models[name] = config.TypeMapEntry{Model: config.StringList{model}}
		}
	}
	if err := cfg.Init(); err != nil {
		return err
	}
	data, err := codegen.BuildData(cfg)
	if err != nil {
		return err
	}
	data.Interfaces = nil
	data.Objects = slices.DeleteFunc(data.Objects, func(o *codegen.Object) bool { return !o.Root && !o.BuiltIn })
	maps.DeleteFunc(data.ReferencedTypes, func(_ string, ref *config.TypeReference) bool { return ours(ref) })
	for _, f := range data.QueryRoot.Fields {
		if ref := f.TypeReference; ours(ref) {
			writesItself(ref)
			data.ReferencedTypes[ref.UniquenessKey()] = ref
		}
	}
	return codegen.GenerateCode(data)
}

// ours tells whether values of a type are objects that gqlgen does not know.
func ours(ref *config.TypeReference) bool {
	return ref.Definition.IsCompositeType() && !ref.Definition.BuiltIn
}

// writesItself has gqlgen take the value of a root field, a list too, as it is.
func writesItself(ref *config.TypeReference) {
	if list, ok := ref.GO.(*types.Slice); ok {
		ref.GO = list.Elem()
	}
	ref.IsMarshaler = true
	opaque := *ref.Definition
	opaque.Fields = nil
	ref.Definition = &opaque
}

// model names the Go type that stands for a type of the SDL: strings for
// enumerations and dates, plain maps for input (package query reads it as given).
func model(def *ast.Definition) string {
	switch def.Kind {
	case ast.Enum:
		return "github.com/99designs/gqlgen/graphql.String"
	case ast.InputObject:
		return "map[string]interface{}"
	case ast.Interface, ast.Object:
		if def.Name != "Query" {
			return "github.com/99designs/gqlgen/graphql.Marshaler"
		}
	case ast.Scalar:
		if def.Name == "Date" {
			return "github.com/99designs/gqlgen/graphql.String"
		}
	}
	return ""
}
