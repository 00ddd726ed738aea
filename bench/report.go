package main

import (
	"bufio"
	"context"
	"fmt"
	"math"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"time"

	"plangraph/graph/local"
)

// goals of the API, which the last column tells of.
const (
	goalHand   = 1.3 // p50 of ours at most so many times that of DQL by hand
	goalDgraph = 1.5 // requests a second at least so many times Dgraph's, in the mean
	goalGrowth = 1.5 // p50 on the drawn graph at most so many times that on the seeds'
)

// grown are the operations whose time must hardly grow with the graph.
var grown = map[string]bool{"trace": true, "plan_page": true, "department": true}

// report writes the tables, and what could not be measured.
func (o *options) report(ctx context.Context, beds []*bed, ops []operation, all []results, failed error) error {
	var s strings.Builder
	s.WriteString("# Performance\n\n")
	s.WriteString("Made by `go run ./bench --out docs/performance.md`; do not edit. Ten operations (`bench/ops`), each asked as\n" +
		"GraphQL of PlanGraph over HTTP, as DQL written by hand through dgo, and, where it can be put so, as GraphQL of\n" +
		"Dgraph's own over HTTP; all in one run, in turns, on one machine with client, server and Dgraph. Times are of one\n" +
		"client at a time; requests a second of one and of 16. Each asks about " + fmt.Sprint(turnsOf) + " nodes in turn, the same in both graphs.\n\n")
	fmt.Fprintf(&s, "- Machine: %s\n- Versions: PlanGraph %s, Dgraph %s, %s\n- Day: %s\n", machine(), commit(), local.Version, runtime.Version(), time.Now().UTC().Format(time.DateOnly))
	if failed != nil {
		fmt.Fprintf(&s, "\n**Not measured:**\n\n```\n%v\n```\n", failed)
	}
	for i, b := range beds {
		size, err := b.size(ctx)
		if err != nil {
			return err
		}
		fmt.Fprintf(&s, "\n## %s\n\n%s\n\n", b.name, size)
		s.WriteString("| operation | PlanGraph p50 / p99, ms | DQL by hand | Dgraph's GraphQL | PlanGraph ÷ DQL (goal ≤ 1.3) | requests/s at 1: PlanGraph, DQL, Dgraph | at 16 | PlanGraph ÷ Dgraph at 1, 16 (goal ≥ 1) | KB |\n")
		s.WriteString("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n")
		gain, counted := 0.0, 0
		for j, op := range ops {
			r := all[j][i]
			hand := ratio(quantile(r[ours].one, 0.5), quantile(r[byHand].one, 0.5))
			faster := "–"
			if r[dgraphs].asked {
				one, many := r[ours].rate()/r[dgraphs].rate(), r[ours].manyRate()/r[dgraphs].manyRate()
				faster = mark(one, one >= 1) + ", " + mark(many, many >= 1)
				gain, counted = gain+math.Log(one)+math.Log(many), counted+2
			}
			fmt.Fprintf(&s, "| %s | %s | %s | %s | %s | %s | %s | %s | %s |\n", strings.ReplaceAll(op.name, "_", " "),
				times(&r[ours]), times(&r[byHand]), times(&r[dgraphs]), mark(hand, hand <= goalHand),
				rates(r, (*result).rate), rates(r, (*result).manyRate), faster,
				fmt.Sprintf("%.1f, %.1f, %s", kb(&r[ours]), kb(&r[byHand]), kbText(&r[dgraphs])))
		}
		if counted > 0 {
			mean := math.Exp(gain / float64(counted))
			fmt.Fprintf(&s, "\nRequests a second, PlanGraph ÷ Dgraph's GraphQL, geometric mean: %s (goal ≥ %.1f).\n", mark(mean, mean >= goalDgraph), goalDgraph)
		}
	}
	if len(beds) > 1 {
		s.WriteString("\n## From the seeds' graph to the drawn one\n\n| operation | PlanGraph, p50 grows | DQL by hand | goal |\n| --- | ---: | ---: | ---: |\n")
		for j, op := range ops {
			grows := func(w way) float64 {
				return ratio(quantile(all[j][len(beds)-1][w].one, 0.5), quantile(all[j][0][w].one, 0.5))
			}
			text, goal := fmt.Sprintf("%.2f", grows(ours)), ""
			if grown[op.name] {
				text, goal = mark(grows(ours), grows(ours) <= goalGrowth), fmt.Sprintf("≤ %.1f", goalGrowth)
			}
			fmt.Fprintf(&s, "| %s | %s | %.2f | %s |\n", strings.ReplaceAll(op.name, "_", " "), text, grows(byHand), goal)
		}
	}
	fmt.Print(s.String())
	if o.out == "" {
		return nil
	}
	return os.WriteFile(o.out, []byte(s.String()), 0o644) //nolint:gosec // a page of the docs
}

// size tells how much a graph holds.
func (b *bed) size(ctx context.Context) (string, error) {
	var parts []string
	for _, typ := range []string{"Plan", "Target", "Task", "Section", "Evidence", "Indicator", "Department", "Region"} {
		answer, _, err := b.store.Query(ctx, `{ n(func: type(`+typ+`)) { count(uid) } }`, nil)
		if err != nil {
			return "", err
		}
		n := strings.Trim(string(answer), `{}[]":nctou`)
		parts = append(parts, n+" "+strings.ToLower(typ)+"s")
	}
	return strings.Replace(strings.Join(parts, ", "), "evidences", "pieces of evidence", 1) + ".", nil
}

func ratio(a, b time.Duration) float64 { return float64(a) / float64(b) }

// mark makes a figure bold where it misses its goal.
func mark(v float64, met bool) string {
	if met {
		return fmt.Sprintf("%.2f", v)
	}
	return fmt.Sprintf("**%.2f**", v)
}

func times(r *result) string {
	if !r.asked {
		return "–"
	}
	ms := func(q float64) float64 { return quantile(r.one, q).Seconds() * 1000 }
	return fmt.Sprintf("%.1f / %.1f", ms(0.5), ms(0.99))
}

func rates(r [ways]result, rate func(*result) float64) string {
	parts := make([]string, ways)
	for w := range r {
		parts[w] = "–"
		if r[w].asked {
			parts[w] = fmt.Sprintf("%.0f", rate(&r[w]))
		}
	}
	return strings.Join(parts, ", ")
}

func kb(r *result) float64 { return float64(r.bytes) / 1000 }

func kbText(r *result) string {
	if !r.asked {
		return "–"
	}
	return fmt.Sprintf("%.1f", kb(r))
}

// machine tells what this runs on, as far as the system says.
func machine() string {
	said := fmt.Sprintf("%s/%s, %d processors", runtime.GOOS, runtime.GOARCH, runtime.NumCPU())
	f, err := os.Open("/proc/cpuinfo")
	if err != nil {
		return said
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		if name, model, ok := strings.Cut(lines.Text(), ":"); ok && strings.TrimSpace(name) == "model name" {
			return said + " (" + strings.TrimSpace(model) + ")"
		}
	}
	return said
}

// commit is the revision that the program was built from.
func commit() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "of an unknown revision"
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return s.Value[:min(len(s.Value), 10)]
		}
	}
	return "of an unknown revision"
}
