package cli

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
)

//go:embed queries/search.graphql
var searchQuery string

func newSearch() *cobra.Command {
	var db graphFlags
	var first int
	var types []string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "search WORDS…",
		Short: "Find plans, sections, targets, bodies, regions and projects by words",
		Example: `  plangraph search 绿色矿山
  plangraph search 能源局 --type department`,
		Args: atLeast(1, "the words to look for"),
		RunE: func(cmd *cobra.Command, args []string) error {
			ask, closeGraph, err := db.executor(cmd.Context(), cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			defer closeGraph()
			vars := map[string]any{"query": strings.Join(args, " "), "first": first}
			if len(types) > 0 {
				for i, t := range types {
					types[i] = strings.ToUpper(t)
				}
				vars["types"] = types
			}
			raw, err := ask.Do(cmd.Context(), searchQuery, vars)
			if err != nil {
				return fmt.Errorf("search: %w", err)
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), raw)
			}
			var answer struct {
				Search struct {
					TotalCount int
					Nodes      []struct {
						Snippet string
						Node    struct {
							Typename string `json:"__typename"`
							ID       string
							Plan     *struct{ Name string }
						}
					}
				}
			}
			if err := json.Unmarshal(raw, &answer); err != nil {
				return fmt.Errorf("read what was found: %w", err)
			}
			for _, hit := range answer.Search.Nodes {
				where := ""
				if hit.Node.Plan != nil {
					where = "  《" + hit.Node.Plan.Name + "》"
				}
				fmt.Fprintf(cmd.OutOrStdout(), "%-10s  %s  %s%s\n", hit.Node.Typename, hit.Node.ID, hit.Snippet, where)
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%d of %d\n", len(answer.Search.Nodes), answer.Search.TotalCount)
			return nil
		},
	}
	db.add(cmd.Flags())
	cmd.Flags().IntVar(&first, "first", 20, "how many to show")
	cmd.Flags().StringSliceVar(&types, "type", nil, "only entities of these `types` (plan, section, region, department, indicator, target, project, task, document)")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the answer as JSON")
	return cmd
}
