// Command gen writes the executable schema, server/exec/generated.go.
//
// gqlgen wants a Go field or method for each field of the SDL, or a resolver that
// it runs in a goroutine of its own. Here a root field's whole answer is in hand
// before gqlgen walks it: an object is a map from response keys to values (package
// query), since only by response key can two aliases of one field be told apart.
// So each type of the SDL is bound to such an object, and each field is read from
// it by the key that the request gave it.
package main

import (
	"fmt"
	"io"
	"log"
	"os"

	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/config"
	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/query"
)

const queryPackage = "plangraph/graph/query."

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
	for _, o := range data.Objects {
		if o.Root || o.BuiltIn {
			continue
		}
		for _, f := range o.Fields {
			f.IsResolver, f.GoFieldType = false, codegen.GoFieldVariable
			f.GoReceiverName, f.GoFieldName = "obj", "Values[field.Alias]"
		}
	}
	return codegen.GenerateCode(data)
}

// model names the Go type that stands for a type of the SDL: strings for
// enumerations and dates, plain maps for input (package query reads it as given).
func model(def *ast.Definition) string {
	switch def.Kind {
	case ast.Enum:
		return "github.com/99designs/gqlgen/graphql.String"
	case ast.InputObject:
		return "map[string]interface{}"
	case ast.Interface:
		return queryPackage + "Node"
	case ast.Object:
		switch {
		case def.Name == "Query":
			return ""
		case query.IsEntity(def.Name):
			return queryPackage + def.Name
		default:
			return queryPackage + "Object"
		}
	case ast.Scalar:
		if def.Name == "Date" {
			return "github.com/99designs/gqlgen/graphql.String"
		}
	}
	return ""
}
