// Command bench measures the API beside Dgraph itself: ten operations of those who use
// it, each asked as GraphQL of our server, as DQL that an expert wrote by hand, and, where
// it can be put so, as GraphQL of Dgraph's own. All run side by side on one Dgraph, first
// with the seeds' graph, then with a drawn one that is many times as large.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"plangraph/graph/local"
)

func main() {
	local.Keeper() // does not return in the process that watches over a local Dgraph
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := command().ExecuteContext(ctx)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func command() *cobra.Command {
	var o options
	root := &cobra.Command{
		Use:   "bench",
		Short: "Measure the API beside hand-written DQL and Dgraph's own GraphQL",
		Long: `Measure the API beside hand-written DQL and Dgraph's own GraphQL, on the seeds' graph and
on a drawn one. The drawn graph is built once, which takes some minutes, and kept in the
cache folder until the seeds, the rules that read them or the schema change.`,
		Args: cobra.NoArgs, SilenceUsage: true, SilenceErrors: true,
		RunE: func(cmd *cobra.Command, _ []string) error { return o.compare(cmd.Context()) },
	}
	flags := root.PersistentFlags()
	flags.StringVar(&o.cache, "cache", "", "`folder` of the built graphs (default: plangraph/bench in the user's cache folder)")
	flags.StringVar(&o.bin, "dgraph-bin", "", "dgraph `binary` (default: as the program finds one)")
	flags.IntVar(&o.times, "times", 200, "how many times as large as the seeds' graph the drawn one is; 1: none")
	flags.Int64Var(&o.memory, "dgraph-memory", 6<<10, "memory that Dgraph should keep to, `MiB`")
	root.Flags().IntVar(&o.rounds, "rounds", 240, "how often each operation is asked by one client")
	root.Flags().DurationVar(&o.load, "load", 2*time.Second, "how long 16 clients ask each operation in each way")
	root.Flags().StringSliceVar(&o.only, "only", nil, "`operations` to measure (default: all ten)")
	root.Flags().StringVar(&o.out, "out", "", "`file` for the tables, in Markdown (default: only print them)")
	root.AddCommand(&cobra.Command{
		Use: "build", Short: "Build the drawn graph, if it is not in the cache", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			_, err := o.built(cmd.Context(), o.times)
			return err
		},
	})
	var s soak
	soaking := &cobra.Command{
		Use: "soak", Short: "Ask the seeds' graph with many clients for a while", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return s.run(cmd.Context(), &o) },
	}
	soaking.Flags().IntVar(&s.clients, "clients", 64, "how many ask at a time")
	soaking.Flags().DurationVar(&s.time, "time", time.Minute, "how long, with each request asked anew and then with answers kept")
	root.AddCommand(soaking)
	return root
}

// options are the command line's.
type options struct {
	cache, bin, out string
	only            []string
	times, rounds   int
	memory          int64 // MiB
	load            time.Duration
}

// folder is where built graphs are kept.
func (o *options) folder() (string, error) {
	if o.cache != "" {
		return filepath.Abs(o.cache)
	}
	cache, err := os.UserCacheDir()
	return filepath.Join(cache, "plangraph", "bench"), err
}
