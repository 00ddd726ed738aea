package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"plangraph/loader"
)

func newDoctor() *cobra.Command {
	var db graphFlags
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "Say what in the graph looks wrong",
		Long: `Look through the whole graph for what is likely wrong: names that are nearly the
same, figures that have no unit, an unknown one, or lie 100 times apart, plans under no
other or with two figures for one share, texts that give one plan two dates or
numbers. It changes nothing.`,
		Example: "  plangraph doctor\n  plangraph doctor | grep near-names",
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			graph, err := db.open(cmd.Context(), cmd.ErrOrStderr(), false)
			if err != nil {
				return err
			}
			defer graph.close(cmd.ErrOrStderr())
			findings, warnings, err := loader.Examine(cmd.Context(), graph.Store)
			if err != nil {
				return err
			}
			for _, f := range findings {
				fmt.Fprintf(cmd.OutOrStdout(), "%-12s  %s\n", f.Check, f.Message)
			}
			for _, w := range warnings {
				fmt.Fprintf(cmd.OutOrStdout(), "%-12s  %s\n", "conflict", w)
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%d findings\n", len(findings)+len(warnings))
			return nil
		},
	}
	db.add(cmd.Flags())
	return cmd
}
