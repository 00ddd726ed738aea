package cli

import (
	"bufio"
	"fmt"

	"github.com/spf13/cobra"

	"plangraph/loader"
	"plangraph/loader/document"
	"plangraph/loader/fact"
)

func newExtract() *cobra.Command {
	return &cobra.Command{
		Use:   "extract FILE…",
		Short: "Print the facts of documents as JSON lines",
		Long: `Print the facts of documents, one JSON object a line, in the order of the text.
No Dgraph is needed. Warnings go to standard error.`,
		Example: `  plangraph extract seeds/001_0f566dd991c107b0.txt
  plangraph extract plans/ | jq 'select(.type == "target") | .indicator'`,
		Args: atLeast(1, "the files to read"),
		RunE: func(cmd *cobra.Command, args []string) error {
			out := bufio.NewWriter(cmd.OutOrStdout())
			facts, failed, err := extractFiles(cmd, args)
			if err != nil {
				return err
			}
			for _, f := range facts {
				if err := fact.Encode(out, f); err != nil {
					return fmt.Errorf("print facts: %w", err)
				}
			}
			if err := out.Flush(); err != nil {
				return fmt.Errorf("print facts: %w", err)
			}
			return partial(failed, len(facts) > 0)
		},
	}
}

// extractFiles reads the documents that the paths name and gives their facts, each
// document's in the order of its text. Warnings are printed.
func extractFiles(cmd *cobra.Command, paths []string) (facts []fact.Fact, failed int, err error) {
	sources, warnings, err := loader.FileSources(cmd.Context(), paths)
	if err != nil {
		return nil, 0, err
	}
	failed = len(warnings)
	for _, s := range sources {
		if err := cmd.Context().Err(); err != nil {
			return nil, 0, err
		}
		renditions, more, err := loader.ReadSource(s)
		warnings = append(warnings, more...)
		if err != nil {
			failed++
			warnings = append(warnings, document.Warning{Source: s.Path, Reason: err.Error()})
		}
		facts = append(facts, loader.Facts(renditions)...)
	}
	for _, w := range warnings {
		fmt.Fprintln(cmd.ErrOrStderr(), "warning:", w)
	}
	return facts, failed, nil
}

// partial is the exit of a command over several documents of which some failed.
func partial(failed int, some bool) error {
	switch {
	case failed == 0:
		return nil
	case some:
		return &exitError{code: exitPartial}
	}
	return &exitError{code: exitFailed}
}
