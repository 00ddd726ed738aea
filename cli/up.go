package cli

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"plangraph/loader"
	"plangraph/server"
)

//go:embed queries/sample.graphql
var sampleQuery string

func newUp() *cobra.Command {
	var db graphFlags
	var flags serveFlags
	var opt loader.Options
	cmd := &cobra.Command{
		Use:   "up [PATH…]",
		Short: "Start a local Dgraph, load documents, and serve",
		Long: `Start a local Dgraph (unless --dgraph names one), load the documents that the paths
name (default: those that ship with the program), and serve. Ctrl-C stops everything
that it started. Started again on the same --data folder it loads only what changed.`,
		Example: `  plangraph up
  plangraph up plans/ --listen :8080 --data /var/lib/plangraph`,
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx, out, errOut := cmd.Context(), cmd.OutOrStdout(), cmd.ErrOrStderr()
			config, err := flags.read()
			if err != nil {
				return err
			}
			listener, err := listen(ctx, flags.listen)
			if err != nil {
				return err
			}
			defer listener.Close()
			sources, warnings, err := sourcesOf(ctx, args)
			if err != nil {
				return err
			}
			db, err := db.open(ctx, errOut, true)
			if err != nil {
				return err
			}
			defer db.close(errOut)
			bar := newProgress(errOut)
			opt.Progress = bar.event
			sum, err := loader.Load(ctx, db.Store, sources, opt)
			bar.done()
			if err != nil {
				return err
			}
			printSummary(out, errOut, sum, warnings)
			fmt.Fprintf(out, "\nReady. Open http://%s/ (GraphQL at http://%[1]s/graphql); Ctrl-C stops everything.\n", listener.Addr())
			if err := printSample(ctx, out, server.NewExecutor(db.Store), cmd); err != nil {
				return err
			}
			return serve(ctx, listener, db, config)
		},
	}
	db.add(cmd.Flags())
	flags.add(cmd.Flags())
	cmd.Flags().IntVar(&opt.Jobs, "jobs", 0, "documents to read at a time (default: one a processor)")
	return cmd
}

// printSample names a trace to try: of a target that a plan above speaks of too.
func printSample(ctx context.Context, w io.Writer, ask asker, cmd *cobra.Command) error {
	raw, err := ask.Do(ctx, sampleQuery, nil)
	if err != nil {
		return fmt.Errorf("look for a trace to try: %w", err)
	}
	var answer struct {
		Plans struct {
			Nodes []struct {
				Targets struct {
					Nodes []struct {
						Indicator struct{ Name string }
						Period    *struct{ To int }
						Compared  []struct{ Alignment string }
					}
				}
			}
		}
	}
	if err := json.Unmarshal(raw, &answer); err != nil {
		return fmt.Errorf("read the trace to try: %w", err)
	}
	for _, wanted := range []string{"LOOSER", "STRICTER", "SAME"} {
		for _, p := range answer.Plans.Nodes {
			for _, t := range p.Targets.Nodes {
				for _, c := range t.Compared {
					if c.Alignment == wanted && t.Period != nil {
						fmt.Fprintf(w, "Try in another terminal: %s trace %s --year %d%s\n", program(), t.Indicator.Name, t.Period.To, sameGraph(cmd))
						return nil
					}
				}
			}
		}
	}
	return nil
}

// program is how the program was started, as far as it can tell.
func program() string {
	if strings.Contains(os.Args[0], "go-build") {
		return "go run ."
	}
	return os.Args[0]
}

// sameGraph repeats the flags by which another command finds this one's graph.
func sameGraph(cmd *cobra.Command) string {
	out := ""
	for _, name := range []string{"dgraph", "data"} {
		if f := cmd.Flag(name); f.Changed {
			out += " --" + name + " " + strings.Trim(f.Value.String(), "[]")
		}
	}
	return out
}
