package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"slices"

	"github.com/spf13/cobra"

	"plangraph/loader"
	"plangraph/loader/eval"
	"plangraph/loader/fact"
)

func newEval() *cobra.Command {
	var gold []string
	var opt eval.Options
	var by, against string
	var asJSON, precision bool
	cmd := &cobra.Command{
		Use:   "eval --gold GOLD.jsonl FILE…",
		Short: "Score extraction against hand-made facts",
		Long: `Extract the facts of documents and score them against facts made by hand: precision,
recall and F1 by type, and how often each field is right. Only the documents, line
ranges and types that the gold covers count. With --against, compare with the facts of
an earlier run instead: how the scores moved, and which facts were gained, lost and
changed, each with what the gold says of it.`,
		Example: `  plangraph eval --gold seeds/gold/001.jsonl seeds/001_0f566dd991c107b0.txt
  plangraph eval --gold a.jsonl --gold b.jsonl --misses 20 --by rule seeds/
  plangraph extract seeds/ > old.jsonl   # then change a rule
  plangraph eval --gold a.jsonl --against old.jsonl seeds/`,
		Args: atLeast(1, "the files to read"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if by != "" && by != "rule" {
				return usage(fmt.Errorf("--by knows only rule, not %q", by))
			}
			if against != "" && (asJSON || precision) {
				return usage(errors.New("--against goes with neither --json nor --precision"))
			}
			opt.ByRule = by == "rule"
			var facts []eval.Gold
			for _, name := range gold {
				more, err := readGold(name)
				if err != nil {
					return err
				}
				facts = append(facts, more...)
			}
			found, failed, err := extractFiles(cmd, args)
			if err != nil {
				return err
			}
			texts, err := textsOf(cmd, args)
			if err != nil {
				return err
			}
			report, err := eval.Score(facts, found, texts)
			if err != nil {
				return fmt.Errorf("score: %w", err)
			}
			out := cmd.OutOrStdout()
			switch {
			case against != "":
				err = writeDiff(out, against, facts, eval.Run{Found: found, Report: report}, texts)
			case asJSON:
				err = report.WriteJSON(out)
			case precision:
				err = report.WritePrecision(out)
			default:
				err = report.Write(out, opt)
			}
			if err != nil {
				return fmt.Errorf("print the score: %w", err)
			}
			return partial(failed, len(found) > 0)
		},
	}
	cmd.Flags().StringSliceVar(&gold, "gold", nil, "`file` of gold facts, JSON lines; may be repeated")
	cmd.Flags().IntVar(&opt.Misses, "misses", 0, "show so many of what was missed and made up, of each type")
	cmd.Flags().StringVar(&against, "against", "", "`file` of facts that an earlier extract printed: show what changed since")
	cmd.Flags().StringVar(&by, "by", "", "rule: show also which rule earns and which costs")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the score as JSON")
	cmd.Flags().BoolVar(&precision, "precision", false, "print each rule's precision, for loader/rule/precision.tsv")
	_ = cmd.MarkFlagRequired("gold")
	return cmd
}

// writeDiff compares a run with the facts of an earlier one, as far as they are of files
// that texts knows.
func writeDiff(w io.Writer, old string, gold []eval.Gold, now eval.Run, texts func(string) ([]byte, error)) error {
	f, err := os.Open(old)
	if err != nil {
		return fmt.Errorf("open the earlier facts: %w", err)
	}
	defer f.Close()
	found, err := fact.Decode(f)
	if err != nil {
		return fmt.Errorf("read the earlier facts of %s: %w", old, err)
	}
	known := map[string]bool{}
	found = slices.DeleteFunc(found, func(f fact.Fact) bool {
		source := f.Base().Source
		if _, ok := known[source]; !ok {
			_, err := texts(source)
			known[source] = err == nil
		}
		return !known[source]
	})
	report, err := eval.Score(gold, found, texts)
	if err != nil {
		return fmt.Errorf("score the earlier facts: %w", err)
	}
	diff, err := eval.Compare(eval.Run{Found: found, Report: report}, now)
	if err != nil {
		return fmt.Errorf("compare with the earlier facts: %w", err)
	}
	return diff.Write(w)
}

func readGold(name string) ([]eval.Gold, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("open the gold facts: %w", err)
	}
	defer f.Close()
	facts, err := eval.ReadGold(f)
	if err != nil {
		return nil, fmt.Errorf("read the gold facts of %s: %w", name, err)
	}
	return facts, nil
}

// textsOf gives the bytes of a document by its base name, as facts call it.
func textsOf(cmd *cobra.Command, paths []string) (func(string) ([]byte, error), error) {
	sources, _, err := loader.FileSources(cmd.Context(), paths)
	if err != nil {
		return nil, err
	}
	byName := map[string]loader.Source{}
	for _, s := range sources {
		byName[path.Base(s.Path)] = s
	}
	return func(name string) ([]byte, error) {
		s, ok := byName[name]
		if !ok {
			return nil, fmt.Errorf("the gold speaks of %s, which is not among the files given", name)
		}
		return s.Read()
	}, nil
}
