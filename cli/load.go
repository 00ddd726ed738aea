package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/spf13/cobra"

	"plangraph/graph"
	"plangraph/loader"
	"plangraph/loader/document"
	"plangraph/loader/report"
	"plangraph/seeds"
)

func newLoad() *cobra.Command {
	var db graphFlags
	var opt loader.Options
	var dryRun bool
	var reportFile string
	cmd := &cobra.Command{
		Use:   "load PATH…",
		Short: "Load documents, files or whole folders, into the graph",
		Long: `Load documents into the graph. What has not changed since it was loaded is left
alone; of a document that has changed, only what changed is written. A document that
cannot be read is a warning, and the rest goes on.

Exit codes: 0 all loaded, 1 failed, 2 wrong usage, 3 some documents failed and the
others are in.`,
		Example: `  plangraph load plans/
  plangraph load --dry-run 公报.txt              # read it, write nothing
  plangraph load --report tables.md 公报.txt     # and say how well its tables were rebuilt
  plangraph load --dgraph db1:9080,db2:9080 plans/`,
		Args: atLeast(1, "the files or folders to load"),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			sources, warnings, err := loader.FileSources(ctx, args)
			if err != nil {
				return err
			}
			bar := newProgress(cmd.ErrOrStderr())
			opt.Progress = bar.event
			var sum *loader.Summary
			if dryRun {
				sum, err = loader.DryRun(ctx, sources, opt)
			} else {
				sum, err = loadInto(ctx, &db, cmd.ErrOrStderr(), sources, opt)
			}
			bar.done()
			if sum != nil {
				printSummary(cmd.OutOrStdout(), cmd.ErrOrStderr(), sum, warnings)
			}
			if err != nil {
				return fmt.Errorf("%w; what is in is whole plans, and loading again completes the rest", err)
			}
			if reportFile != "" {
				if err := writeReport(reportFile, sum); err != nil {
					return err
				}
			}
			return partial(sum.Failed+len(warnings), sum.Loaded() > 0)
		},
	}
	db.add(cmd.Flags())
	cmd.Flags().IntVar(&opt.Jobs, "jobs", 0, "documents to read at a time (default: one a processor)")
	cmd.Flags().BoolVar(&dryRun, "dry-run", false, "read the documents and say what is in them; needs no Dgraph, writes nothing")
	cmd.Flags().StringVar(&reportFile, "report", "", "write to this file (Markdown) how well each table was rebuilt")
	return cmd
}

// writeReport writes how the tables came out that a load has read.
func writeReport(file string, sum *loader.Summary) error {
	f, err := os.Create(file)
	if err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	if err := errors.Join(report.Write(f, sum.Tables, sum.Documents[loader.Unchanged]), f.Close()); err != nil {
		return fmt.Errorf("write the report %s: %w", file, err)
	}
	return nil
}

func loadInto(ctx context.Context, flags *graphFlags, w io.Writer, sources []loader.Source, opt loader.Options) (*loader.Summary, error) {
	db, err := flags.open(ctx, w, false)
	if err != nil {
		return nil, err
	}
	defer db.close(w)
	return loader.Load(ctx, db.Store, sources, opt)
}

// sourcesOf lists the documents of up: the paths given, else the shipped ones.
func sourcesOf(ctx context.Context, paths []string) ([]loader.Source, []document.Warning, error) {
	if len(paths) > 0 {
		return loader.FileSources(ctx, paths)
	}
	sources, err := loader.FSSources(seeds.Files, "seeds")
	return sources, nil, err
}

// printSummary prints what a load did, and its warnings to w2.
func printSummary(w, w2 io.Writer, sum *loader.Summary, warnings []document.Warning) {
	t := table.NewWriter()
	t.SetStyle(table.StyleLight)
	t.AppendHeader(table.Row{"", "new", "changed", "unchanged", "removed", "failed"})
	docs := sum.Documents
	t.AppendRow(table.Row{"documents", docs[loader.New], docs[loader.Changed], docs[loader.Unchanged], "", sum.Failed})
	for _, typ := range graph.Entities {
		c := sum.Delta.Nodes[typ]
		t.AppendRow(table.Row{string(typ), c.New, c.Changed, c.Unchanged, c.Removed, ""})
	}
	t.AppendRow(table.Row{"edges, internal ones too", sum.Delta.EdgesAdded, "", "", sum.Delta.EdgesRemoved, ""})
	fmt.Fprintln(w, t.Render())
	if len(sum.Facts) > 0 {
		fmt.Fprintf(w, "%d plans; facts read:", sum.Facts["plan"])
		for _, k := range loader.FactTypes[1:] {
			fmt.Fprintf(w, " %d %s", sum.Facts[k], plural(k, sum.Facts[k]))
		}
		fmt.Fprintln(w)
	}
	for _, s := range append(warnings, sum.Warnings...) {
		fmt.Fprintln(w2, "warning:", s)
	}
}

func plural(noun string, n int) string {
	switch {
	case n == 1:
		return noun
	case noun == "responsibility":
		return "responsibilities"
	}
	return noun + "s"
}
