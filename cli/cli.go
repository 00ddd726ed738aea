// Package cli is the command line: one file a command, which reads its flags, calls
// loader, graph or server, and says what came of it.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
)

// Exit codes.
const (
	exitOK      = 0
	exitFailed  = 1
	exitUsage   = 2
	exitPartial = 3 // some documents failed, the others are in
)

// exitError is an error that asks for an exit code of its own. With a nil cause the
// command has said all there is to say.
type exitError struct {
	code  int
	cause error
}

func (e *exitError) Error() string {
	if e.cause == nil {
		return ""
	}
	return e.cause.Error()
}

func (e *exitError) Unwrap() error { return e.cause }

func usage(err error) error {
	if err == nil {
		return nil
	}
	return &exitError{exitUsage, err}
}

// Main runs the program and gives its exit code. SIGINT and SIGTERM end the
// command's context; a second one kills.
func Main(args []string, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	root := newRoot()
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	return exitCode(root.ExecuteContext(ctx), stderr)
}

func exitCode(err error, stderr io.Writer) int {
	if err == nil {
		return exitOK
	}
	if said := err.Error(); said != "" && !errors.Is(err, context.Canceled) {
		fmt.Fprintln(stderr, "plangraph:", said)
	}
	var e *exitError
	if errors.As(err, &e) {
		return e.code
	}
	return exitFailed
}

func newRoot() *cobra.Command {
	var config string
	var verbose bool
	root := &cobra.Command{
		Use:   "plangraph",
		Short: "Planning documents in, a traced answer out (规划图谱)",
		Long: `PlanGraph reads Chinese government planning documents (five-year plans, annual
plans, gazettes, action plans) into a graph, and answers which plan mandates a
target, what stands above that plan, and who answers for it.

Every flag can also be set by an environment variable (--dgraph-bin is
PLANGRAPH_DGRAPH_BIN) or in a YAML file (dgraph-bin: …) named by --config; a flag
wins over the environment, the environment over the file.`,
		Example: `  plangraph up                                  # start all, load the shipped documents, serve
  plangraph trace 清洁能源发电占全部发电比重 --year 2025
  plangraph load plans/ 公报.txt                 # more documents
  plangraph extract plan.txt | jq .             # facts as JSON lines, no Dgraph needed`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          func(_ *cobra.Command, args []string) error { return usage(noSuchCommand(args)) },
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error {
			if err := applyConfig(cmd.Flags(), config); err != nil {
				return usage(err)
			}
			level := slog.LevelWarn
			if verbose {
				level = slog.LevelDebug
			}
			slog.SetDefault(slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), &slog.HandlerOptions{Level: level})))
			return nil
		},
	}
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usage(err) })
	root.PersistentFlags().StringVar(&config, "config", "", "YAML `file` with settings, a key for each flag (default plangraph.yml, where it exists)")
	root.PersistentFlags().BoolVarP(&verbose, "verbose", "v", false, "log what goes on")
	root.AddCommand(newUp(), newLoad(), newExtract(), newEval(), newServe(), newTrace(), newSearch(), newWanted(), newDoctor(), newVersion())
	return root
}

func noSuchCommand(args []string) error {
	if len(args) == 0 {
		return nil
	}
	return fmt.Errorf("there is no command %q; plangraph --help lists them", args[0])
}

// atLeast is cobra.MinimumNArgs as a usage error that names what is missing.
func atLeast(n int, what string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) < n {
			return usage(fmt.Errorf("name %s", what))
		}
		return nil
	}
}

func noArgs(_ *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usage(fmt.Errorf("%q is one word too many", args[0]))
	}
	return nil
}
