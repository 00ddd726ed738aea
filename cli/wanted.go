package cli

import (
	_ "embed"
	"encoding/json"
	"fmt"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"
)

//go:embed queries/wanted.graphql
var wantedQuery string

func newWanted() *cobra.Command {
	var db graphFlags
	var first int
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "wanted",
		Short:   "List the plans that others cite and whose text is not loaded, most wanted first",
		Example: "  plangraph wanted --first 10",
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ask, closeGraph, err := db.executor(cmd.Context(), cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			defer closeGraph()
			raw, err := ask.Do(cmd.Context(), wantedQuery, map[string]any{"first": first})
			if err != nil {
				return fmt.Errorf("ask for the plans wanted: %w", err)
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), raw)
			}
			var answer struct {
				Wanted struct {
					TotalCount int
					Nodes      []struct {
						Plan             planAnswer
						CitedBy, Targets int
					}
				}
			}
			if err := json.Unmarshal(raw, &answer); err != nil {
				return fmt.Errorf("read the plans wanted: %w", err)
			}
			t := table.NewWriter()
			t.SetStyle(table.StyleLight)
			t.AppendHeader(table.Row{"cited by", "targets", "number", "title"})
			for _, w := range answer.Wanted.Nodes {
				number := ""
				if w.Plan.DocNumber != nil {
					number = *w.Plan.DocNumber
				}
				t.AppendRow(table.Row{w.CitedBy, w.Targets, number, w.Plan.Name})
			}
			fmt.Fprintln(cmd.OutOrStdout(), t.Render())
			fmt.Fprintf(cmd.OutOrStdout(), "%d of %d\n", len(answer.Wanted.Nodes), answer.Wanted.TotalCount)
			return nil
		},
	}
	db.add(cmd.Flags())
	cmd.Flags().IntVar(&first, "first", 20, "how many to show")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the answer as JSON")
	return cmd
}
