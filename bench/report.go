package main

import (
	"bufio"
	"context"
	"fmt"
	"math"
	"os"
	"os/exec"
	"runtime"
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
		"Dgraph's own over HTTP; all in one run, on one machine with client, server and Dgraph. All ways ask about a node\n" +
		"before the next one's turn, in an order drawn anew each time: who comes first finds nothing of it in a cache, and\n" +
		"who comes after a heavy question finds the caches full of that. PlanGraph is asked in two ways: *anew*, where\n" +
		"each request asks Dgraph (`--answers-memory 0`), and *kept*, as it is by default, where\n" +
		"almost all of these requests find their answer in memory, since the graph does not change meanwhile. How a server\n" +
		"in use does lies between, by how often the same is asked. Times are of one client at a time; requests a second of\n" +
		"one and of 16. Each operation asks about up to " + fmt.Sprint(turnsOf) + " nodes in turn, the same in both graphs. What misses its goal is bold.\n\n")
	fmt.Fprintf(&s, "- Machine: %s\n- Versions: PlanGraph %s, Dgraph %s, %s\n- Day: %s\n", machine(), commit(ctx), local.Version, runtime.Version(), time.Now().UTC().Format(time.DateOnly))
	if failed != nil {
		fmt.Fprintf(&s, "\n**Not measured:**\n\n```\n%v\n```\n", failed)
	}
	for i, b := range beds {
		size, err := b.size(ctx)
		if err != nil {
			return err
		}
		fmt.Fprintf(&s, "\n## %s\n\n%s\n\n", b.name, size)
		s.WriteString(latencies(ops, all, i) + "\n" + throughput(ops, all, i))
	}
	if len(beds) > 1 {
		s.WriteString("\n## From the seeds' graph to the drawn one\n\n| operation | PlanGraph anew, p50 grows | DQL by hand | goal |\n| --- | ---: | ---: | ---: |\n")
		for j, op := range ops {
			grows := func(w way) float64 {
				return ratio(quantile(all[j][len(beds)-1][w].one, 0.5), quantile(all[j][0][w].one, 0.5))
			}
			text, goal := fmt.Sprintf("%.2f", grows(ours)), ""
			if grown[op.name] {
				text, goal = mark(grows(ours), grows(ours) <= goalGrowth), fmt.Sprintf("≤ %.1f", goalGrowth)
			}
			fmt.Fprintf(&s, "| %s | %s | %.2f | %s |\n", op.title(), text, grows(byHand), goal)
		}
	}
	fmt.Print(s.String())
	if o.out == "" {
		return nil
	}
	return os.WriteFile(o.out, []byte(s.String()), 0o644) //nolint:gosec // a page of the docs
}

// latencies is the table of times of one client on a graph.
func latencies(ops []operation, all []results, graph int) string {
	var s strings.Builder
	fmt.Fprintf(&s, "| p50 / p99, ms | PlanGraph anew | kept | DQL by hand | Dgraph's GraphQL | anew ÷ DQL (goal ≤ %.1f) | KB: PlanGraph, DQL, Dgraph |\n", goalHand)
	s.WriteString("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n")
	for j, op := range ops {
		r := all[j][graph]
		hand := ratio(quantile(r[ours].one, 0.5), quantile(r[byHand].one, 0.5))
		fmt.Fprintf(&s, "| %s | %s | %s | %s | %s | %s | %.1f, %.1f, %s |\n", op.title(),
			times(&r[ours]), times(&r[keeping]), times(&r[byHand]), times(&r[dgraphs]), mark(hand, hand <= goalHand),
			kb(&r[ours]), kb(&r[byHand]), kbText(&r[dgraphs]))
	}
	return s.String()
}

// throughput is the table of requests a second on a graph, and how they compare in the mean.
func throughput(ops []operation, all []results, graph int) string {
	var s strings.Builder
	s.WriteString("| requests/s | at 1: PlanGraph anew, kept, DQL, Dgraph | at 16 | anew ÷ Dgraph at 1, 16 (goal ≥ 1) | kept ÷ Dgraph |\n")
	s.WriteString("| --- | ---: | ---: | ---: | ---: |\n")
	var anew, kept mean
	for j, op := range ops {
		r := all[j][graph]
		fmt.Fprintf(&s, "| %s | %s | %s | %s | %s |\n", op.title(), rates(r, (*result).rate), rates(r, (*result).manyRate), faster(r, ours, &anew), faster(r, keeping, &kept))
	}
	if anew.n > 0 {
		fmt.Fprintf(&s, "\nRequests a second, PlanGraph ÷ Dgraph's GraphQL, geometric mean (goal ≥ %.1f): %s each asked anew, %s answers kept.\n",
			goalDgraph, mark(anew.value(), anew.value() >= goalDgraph), mark(kept.value(), kept.value() >= goalDgraph))
	}
	return s.String()
}

// faster compares requests a second with Dgraph's GraphQL, at one client and at many.
func faster(r [ways]result, w way, m *mean) string {
	if !r[dgraphs].asked {
		return "–"
	}
	one, many := r[w].rate()/r[dgraphs].rate(), r[w].manyRate()/r[dgraphs].manyRate()
	m.add(one)
	m.add(many)
	return mark(one, one >= 1) + ", " + mark(many, many >= 1)
}

// mean is a geometric one.
type mean struct {
	logs float64
	n    int
}

func (m *mean) add(v float64) { m.logs, m.n = m.logs+math.Log(v), m.n+1 }

func (m *mean) value() float64 { return math.Exp(m.logs / float64(m.n)) }

func (o *operation) title() string { return strings.ReplaceAll(o.name, "_", " ") }

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

// commit is the revision that is checked out here; go run stamps none into the program.
func commit(ctx context.Context) string {
	out, err := exec.CommandContext(ctx, "git", "rev-parse", "--short=10", "HEAD").Output()
	if err != nil {
		return "of an unknown revision"
	}
	return strings.TrimSpace(string(out))
}
