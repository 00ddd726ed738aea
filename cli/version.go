package cli

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"plangraph/graph/local"
	"plangraph/loader"
)

func newVersion() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the versions of the program, its rules and the Dgraph it starts",
		Args:  noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			build := "development"
			if info, ok := debug.ReadBuildInfo(); ok {
				for _, s := range info.Settings {
					if s.Key == "vcs.revision" {
						build = s.Value
					}
				}
			}
			_, err := fmt.Fprintf(cmd.OutOrStdout(), "plangraph %s (%s), rules %s, Dgraph %s\n", build, runtime.Version(), loader.Rules, local.Version)
			return err
		},
	}
}
