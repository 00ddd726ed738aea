package cli

import (
	"cmp"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/xlab/treeprint"
)

// The two questions that trace asks, as GraphQL.
var (
	//go:embed queries/find.graphql
	findQuery string
	//go:embed queries/trace.graphql
	traceQuery string
)

func newTrace() *cobra.Command {
	var db graphFlags
	var plan string
	var year int
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "trace WORDS|ID",
		Short: "Show which plan mandates a target, and what stands above that plan",
		Long: `Show the chain of a target: the plan that mandates it with its words, above it the
plans that this one carries out, each with its own targets for the same indicator.
The target is named by its id, or by words of its indicator; where several fit, the
one of the lowest plan is taken and the others are listed.`,
		Example: `  plangraph trace 清洁能源发电占全部发电比重 --year 2025
  plangraph trace 能源综合生产能力 --plan 2025年
  plangraph trace target_k3… --json`,
		Args: atLeast(1, "the words or the id of a target"),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			ask, closeGraph, err := db.executor(ctx, cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			defer closeGraph()
			words := strings.Join(args, " ")
			id, others := words, []candidate(nil)
			if !strings.HasPrefix(words, "target_") {
				if id, others, err = findTarget(ctx, ask, words, plan, year); err != nil {
					return err
				}
			}
			raw, err := ask.Do(ctx, traceQuery, map[string]any{"id": id})
			if err != nil {
				return fmt.Errorf("trace %s: %w", words, err)
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), raw)
			}
			var answer struct{ Trace traceAnswer }
			if err := json.Unmarshal(raw, &answer); err != nil {
				return fmt.Errorf("read the trace: %w", err)
			}
			answer.Trace.print(cmd.OutOrStdout())
			for i, c := range others {
				if i == 0 {
					fmt.Fprintln(cmd.OutOrStdout(), "\nOther targets that fit:")
				}
				if i == 5 {
					fmt.Fprintf(cmd.OutOrStdout(), "  … and %d more; narrow with --plan or --year\n", len(others)-i)
					break
				}
				fmt.Fprintf(cmd.OutOrStdout(), "  %s  %s  《%s》\n", c.ID, c.targetAnswer, c.Plan.Name)
			}
			return nil
		},
	}
	db.add(cmd.Flags())
	cmd.Flags().StringVar(&plan, "plan", "", "only targets of plans whose title or 发文字号 holds these `words`")
	cmd.Flags().IntVar(&year, "year", 0, "only targets for this `year`")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the answer as JSON")
	return cmd
}

// errNoTarget says that nothing fits the words.
var errNoTarget = errors.New("no target fits")

type planAnswer struct {
	ID, Name, Kind, Status string
	DocNumber, IssuedOn    *string
	Parents                []struct{ Plan planAnswer }
}

// issued is the date of issue; empty where it is not known.
func (p planAnswer) issued() string {
	if p.IssuedOn == nil {
		return ""
	}
	return *p.IssuedOn
}

type targetAnswer struct {
	ID, Kind, Measure, Comparator string
	Value, ValueMax               *float64
	Unit, Text                    *string
	Period                        *struct{ From, To int }
	PerYear                       bool
	Indicator                     struct {
		Name    string
		Aliases []string
	}
}

type candidate struct {
	targetAnswer
	Plan planAnswer
}

// findTarget gives the target that the words mean best, and the others that fit.
func findTarget(ctx context.Context, ask asker, words, plan string, year int) (string, []candidate, error) {
	filter := map[string]any{}
	if year != 0 {
		filter["year"] = map[string]any{"from": year, "to": year}
	}
	byText := map[string]any{"text": words}
	for k, v := range filter {
		byText[k] = v
	}
	raw, err := ask.Do(ctx, findQuery, map[string]any{"name": words, "filter": filter, "byText": byText})
	if err != nil {
		return "", nil, fmt.Errorf("look for %s: %w", words, err)
	}
	var answer struct {
		Indicators struct {
			Nodes []struct {
				Targets struct{ Nodes []candidate }
			}
		}
		Targets struct{ Nodes []candidate }
	}
	if err := json.Unmarshal(raw, &answer); err != nil {
		return "", nil, fmt.Errorf("read the targets found: %w", err)
	}
	var found []candidate
	add := func(c candidate) {
		if plan != "" && !strings.Contains(c.Plan.Name, plan) && (c.Plan.DocNumber == nil || !strings.Contains(*c.Plan.DocNumber, plan)) {
			return
		}
		if !slices.ContainsFunc(found, func(f candidate) bool { return f.ID == c.ID }) {
			found = append(found, c)
		}
	}
	for _, n := range answer.Indicators.Nodes {
		for _, c := range n.Targets.Nodes {
			add(c)
		}
	}
	for _, c := range answer.Targets.Nodes {
		add(c)
	}
	if len(found) == 0 {
		return "", nil, fmt.Errorf("%w %q; plangraph search shows what the graph has", errNoTarget, words)
	}
	slices.SortStableFunc(found, func(a, b candidate) int {
		return cmp.Or(rank(b, words, found)-rank(a, words, found), cmp.Compare(b.Plan.issued(), a.Plan.issued()))
	})
	return found[0].ID, found[1:], nil
}

// rank is higher the better a candidate fits: the indicator's very name first, aims
// before facts, a figure before words, then the plan that stands lowest, since its
// chain shows most. Of equals the youngest plan's comes first.
func rank(c candidate, words string, all []candidate) int {
	r := 0
	if c.Indicator.Name == words || slices.Contains(c.Indicator.Aliases, words) {
		r += 1000
	}
	if c.Kind == "TARGET" {
		r += 500
	}
	if c.Value != nil {
		r += 100
	}
	for _, o := range all {
		if o.Plan.above(c.Plan, 3) {
			r++
		}
	}
	return r
}

// above tells whether p is among the parents of q, up to so many steps.
func (p planAnswer) above(q planAnswer, steps int) bool {
	for _, up := range q.Parents {
		if up.Plan.ID == p.ID || steps > 1 && p.above(up.Plan, steps-1) {
			return true
		}
	}
	return false
}

type evidenceAnswer struct {
	Quote    string
	Document struct{ Path string }
	Section  struct{ Path []string }
	Rule     string
}

// quotedTarget is a target with its words.
type quotedTarget struct {
	targetAnswer
	Evidence []evidenceAnswer
}

type traceStep struct {
	Depth    int
	Plan     planAnswer
	Basis    *string
	Rule     *string
	Evidence []evidenceAnswer
	Aligned  []struct {
		Target     quotedTarget
		Alignment  string
		Difference *float64
		Rule       *string
	}
}

type traceAnswer struct {
	Target      quotedTarget
	Steps       []traceStep
	Responsible []struct {
		Role       string
		Department struct{ Name string }
	}
}

var comparators = map[string]string{"EQ": "", "GE": "≥", "GT": ">", "LE": "≤", "LT": "<", "APPROX": "≈", "RANGE": "", "TEXT": ""}

// String is the target as a line: indicator, figure, time.
func (t targetAnswer) String() string {
	var b strings.Builder
	b.WriteString(t.Indicator.Name)
	switch t.Measure {
	case "GROWTH":
		b.WriteString(" 增长")
	case "DECLINE":
		b.WriteString(" 下降")
	case "INCREMENT":
		b.WriteString(" 新增")
	}
	b.WriteString(" " + comparators[t.Comparator])
	unit := ""
	if t.Unit != nil {
		unit = *t.Unit
	}
	switch {
	case t.Value == nil && t.Text != nil:
		b.WriteString(*t.Text)
	case t.Value != nil && t.ValueMax != nil:
		fmt.Fprintf(&b, "%s—%s%s", figure(*t.Value), figure(*t.ValueMax), unit)
	case t.Value != nil:
		b.WriteString(figure(*t.Value) + unit)
	}
	if t.PerYear {
		b.WriteString(" 每年")
	}
	if p := t.Period; p != nil {
		if p.From == p.To {
			fmt.Fprintf(&b, " (%d)", p.To)
		} else {
			fmt.Fprintf(&b, " (%d–%d)", p.From, p.To)
		}
	}
	return b.String()
}

func figure(v float64) string {
	b, _ := json.Marshal(v) // a float64 of the API is always finite
	return string(b)
}

// partRule is the rule of a link that the text makes for one of its sections only; it
// says little of a target that stands elsewhere, and is shown in short.
const partRule = "cited-basis-of-a-part"

func (t traceAnswer) print(w io.Writer) {
	tree := treeprint.NewWithRoot(t.Target.String())
	at := tree
	var parts []string
	for _, s := range t.Steps {
		title := "《" + s.Plan.Name + "》"
		if s.Plan.DocNumber != nil {
			title += " " + *s.Plan.DocNumber
		}
		if s.Rule != nil && *s.Rule == partRule && len(s.Aligned) == 0 {
			parts = append(parts, title)
			continue
		}
		if s.Plan.Status == "CITED" {
			title += "  [CITED: its text is not loaded]"
		}
		if s.Basis == nil {
			at = at.AddBranch("mandated by " + title)
			for _, e := range t.Target.Evidence {
				addEvidence(at, e)
			}
			for _, r := range t.Responsible {
				at.AddNode(strings.ToLower(r.Role) + ": " + r.Department.Name)
			}
			continue
		}
		how := *s.Basis
		if s.Rule != nil {
			how += ", rule " + *s.Rule
		}
		branch := at.AddBranch(fmt.Sprintf("%d above: %s (%s)", s.Depth, title, how))
		for _, e := range s.Evidence {
			addEvidence(branch, e)
		}
		for _, a := range s.Aligned {
			line := a.Alignment + "  " + a.Target.String()
			if a.Difference != nil && *a.Difference != 0 {
				line += fmt.Sprintf("  difference %s", figure(*a.Difference))
			}
			if a.Rule != nil {
				line += "  (rule " + *a.Rule + ")"
			}
			aligned := branch.AddBranch(line)
			for _, e := range a.Target.Evidence {
				addEvidence(aligned, e)
			}
		}
	}
	if len(parts) > 0 {
		branch := tree.AddBranch("single sections of these plans also carry out:")
		for _, title := range parts {
			branch.AddNode(title)
		}
	}
	fmt.Fprint(w, tree.String())
}

func addEvidence(at treeprint.Tree, e evidenceAnswer) {
	place := e.Document.Path
	if n := len(e.Section.Path); n > 0 {
		place += ", " + e.Section.Path[n-1]
	}
	at.AddNode(fmt.Sprintf("“%s”  — %s", e.Quote, place))
}
