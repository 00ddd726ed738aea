package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/knadh/koanf/parsers/yaml"
	"github.com/knadh/koanf/providers/env/v2"
	"github.com/knadh/koanf/providers/file"
	"github.com/knadh/koanf/v2"
	"github.com/spf13/pflag"
)

const (
	envPrefix     = "PLANGRAPH_"
	defaultConfig = "plangraph.yml"
)

// applyConfig gives each flag that the command line left alone the value that the
// environment, else the YAML file, has for it.
func applyConfig(flags *pflag.FlagSet, path string) error {
	k := koanf.New(".")
	fromEnv := env.Provider(".", env.Opt{Prefix: envPrefix, TransformFunc: func(key, value string) (string, any) {
		return strings.ReplaceAll(strings.ToLower(strings.TrimPrefix(key, envPrefix)), "_", "-"), value
	}})
	environ := koanf.New(".")
	if err := environ.Load(fromEnv, nil); err != nil {
		return fmt.Errorf("read the environment: %w", err)
	}
	if path == "" {
		path = environ.String("config")
	}
	optional := path == ""
	if optional {
		path = defaultConfig
	}
	if err := k.Load(file.Provider(path), yaml.Parser()); err != nil && !(optional && errors.Is(err, fs.ErrNotExist)) {
		return fmt.Errorf("read the settings in %s: %w", path, err)
	}
	if err := k.Merge(environ); err != nil {
		return fmt.Errorf("read the environment: %w", err)
	}
	var bad error
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Changed || !k.Exists(f.Name) || bad != nil {
			return
		}
		value := k.String(f.Name)
		if list := k.Strings(f.Name); len(list) > 0 {
			value = strings.Join(list, ",")
		}
		if err := flags.Set(f.Name, value); err != nil {
			bad = fmt.Errorf("setting %s: %w", f.Name, err)
		}
	})
	return bad
}
