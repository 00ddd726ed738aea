package eval

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strings"

	"plangraph/loader/fact"
)

// Rows of the score table that are not a fact's type.
const (
	detected = "target/detected"
	strict   = "target/strict"
)

// Counts are facts answered (TP), made up (FP) and missed (FN).
type Counts struct{ TP, FP, FN int }

func (c *Counts) miss() {
	c.FP++
	c.FN++
}

// Gold is how many there were to find.
func (c Counts) Gold() int { return c.TP + c.FN }

// Precision, Recall and F1 are 0 where there was nothing to measure.
func (c Counts) Precision() float64 { return ratio(c.TP, c.TP+c.FP) }
func (c Counts) Recall() float64    { return ratio(c.TP, c.TP+c.FN) }
func (c Counts) F1() float64        { return ratio(2*c.TP, 2*c.TP+c.FP+c.FN) }

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// Field counts the pairs in which a field agrees.
type Field struct{ Right, Of int }

// RuleCounts are a rule's findings: right, right in place but with a wrong field,
// made up, and borderline ones that count neither way. Responsibilities are counted
// by name.
type RuleCounts struct{ Right, Wrong, Extra, Neutral int }

// Precision is the share of right findings among those that count.
func (r RuleCounts) Precision() float64 { return ratio(r.Right, r.of()) }

func (r RuleCounts) of() int { return r.Right + r.Wrong + r.Extra }

// FindingKind says what is the matter with a finding.
type FindingKind string

// What a Finding can be.
const (
	FindMissed FindingKind = "missed"
	FindExtra  FindingKind = "extra"
	FindFields FindingKind = "fields"
)

// Finding is something that went wrong: a gold fact missed, a found one made up, or
// a pair whose fields differ.
type Finding struct {
	Kind  FindingKind
	Gold  fact.Fact // nil for one made up
	Found fact.Fact // nil for one missed
	Wrong []string  // fields that differ
	// Role and Name tell which of a responsibility's names it is about.
	Role, Name string
}

// Type is the type of the fact.
func (f Finding) Type() string {
	if f.Gold != nil {
		return f.Gold.Base().Type
	}
	return f.Found.Base().Type
}

// Report is a score. Scores has a row for each type of fact that the gold holds,
// and two for targets (target/detected, target/strict).
type Report struct {
	Scores   map[string]*Counts
	Fields   map[string]*Field
	Rules    map[string]*RuleCounts
	Findings []Finding
	verdicts map[fact.Fact]Verdict
}

func newReport() *Report {
	return &Report{Scores: map[string]*Counts{}, Fields: map[string]*Field{}, Rules: map[string]*RuleCounts{}, verdicts: map[fact.Fact]Verdict{}}
}

func entry[V any](m map[string]*V, key string) *V {
	if m[key] == nil {
		m[key] = new(V)
	}
	return m[key]
}

func (r *Report) score(row string) *Counts { return entry(r.Scores, row) }
func (r *Report) note(f Finding)           { r.Findings = append(r.Findings, f) }
func (r *Report) field(name string, right bool) {
	f := entry(r.Fields, name)
	f.Of++
	if right {
		f.Right++
	}
}

// Options say what Write adds to the table.
type Options struct {
	Misses int  // findings to show of each kind and type
	ByRule bool // which rule earns, which costs
}

// Write prints the score for a reader.
func (r *Report) Write(w io.Writer, o Options) error {
	p := printer{w: w}
	for _, row := range slices.Sorted(maps.Keys(r.Scores)) {
		c := r.Scores[row]
		p.line("%-18s P %.3f R %.3f F1 %.3f  (gold %d, tp %d fp %d fn %d)", row, c.Precision(), c.Recall(), c.F1(), c.Gold(), c.TP, c.FP, c.FN)
	}
	if len(r.Fields) > 0 {
		p.line("")
	}
	for _, name := range slices.Sorted(maps.Keys(r.Fields)) {
		f := r.Fields[name]
		p.line("%-18s %.3f  (%d/%d)", name, ratio(f.Right, f.Of), f.Right, f.Of)
	}
	if o.ByRule {
		p.line("\n%-34s %9s %6s %6s %6s %6s", "rule", "precision", "right", "wrong", "extra", "(opt.)")
		for _, name := range slices.Sorted(maps.Keys(r.Rules)) {
			c := r.Rules[name]
			p.line("%-34s %9.3f %6d %6d %6d %6d", name, c.Precision(), c.Right, c.Wrong, c.Extra, c.Neutral)
		}
	}
	if o.Misses > 0 {
		r.writeFindings(&p, o.Misses)
	}
	return p.err
}

func (r *Report) writeFindings(p *printer, most int) {
	groups := map[string][]Finding{}
	for _, f := range r.Findings {
		key := f.Type() + ", " + string(f.Kind)
		groups[key] = append(groups[key], f)
	}
	for _, key := range slices.Sorted(maps.Keys(groups)) {
		p.line("\n%s: %d", key, len(groups[key]))
		for i, f := range groups[key] {
			if i == most {
				p.line("  …")
				break
			}
			p.line("  %s", f)
		}
	}
}

// String is one or two lines: what the gold has, what was found, and the words.
func (f Finding) String() string {
	var parts []string
	if f.Name != "" {
		parts = append(parts, f.Role+" "+f.Name)
	}
	if len(f.Wrong) > 0 {
		parts = append(parts, "wrong: "+strings.Join(f.Wrong, ", "))
	}
	if f.Gold != nil {
		parts = append(parts, "gold: "+describe(f.Gold))
	}
	if f.Found != nil {
		parts = append(parts, "found: "+describe(f.Found)+" ["+f.Found.Base().Rule+"]")
	}
	f0 := f.Gold
	if f0 == nil {
		f0 = f.Found
	}
	b := f0.Base()
	return strings.Join(parts, " · ") + "\n      " + b.Source + " " + b.Quote
}

// describe sets the fields of a fact that matter on one line.
func describe(f fact.Fact) string {
	switch f := f.(type) {
	case *fact.Plan:
		return join(f.Title, word(f.DocNumber), word(f.Issuer), word(f.Region), word(f.IssuedOn), f.Kind, period(f.Period))
	case *fact.Citation:
		return join(f.CitedTitle, word(f.CitedNumber), f.Relation)
	case *fact.Target:
		v := f.TextValue
		if f.Value != nil {
			b, err := f.Value.MarshalJSON()
			if err != nil {
				return err.Error()
			}
			v = string(b)
		}
		return join(f.Indicator, f.Measure, f.Comparator, v+word(f.Unit), period(f.Period), f.Kind, word(f.Region), word(f.Nature))
	case *fact.Responsibility:
		return join(f.Task, "lead "+strings.Join(f.Lead, "、"), "responsible "+strings.Join(f.Responsible, "、"), word(f.Deadline))
	case *fact.Project:
		return join(f.Name, word(f.Region), word(f.Capacity), word(f.Investment), word(f.Stage))
	}
	return ""
}

func join(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " | ")
}

func period(p *fact.Period) string {
	if p == nil {
		return ""
	}
	return fmt.Sprintf("%d–%d", p.From, p.To)
}

// WriteJSON prints the scores and the fields' accuracies, rounded to 3 places.
func (r *Report) WriteJSON(w io.Writer) error {
	type row struct {
		P  float64 `json:"p"`
		R  float64 `json:"r"`
		F1 float64 `json:"f1"`
		N  int     `json:"n"`
		TP int     `json:"tp"`
		FP int     `json:"fp"`
		FN int     `json:"fn"`
	}
	out := struct {
		Scores map[string]row     `json:"scores"`
		Fields map[string]float64 `json:"fields"`
	}{map[string]row{}, map[string]float64{}}
	for name, c := range r.Scores {
		out.Scores[name] = row{round(c.Precision()), round(c.Recall()), round(c.F1()), c.Gold(), c.TP, c.FP, c.FN}
	}
	for name, f := range r.Fields {
		out.Fields[name] = round(ratio(f.Right, f.Of))
	}
	return json.NewEncoder(w).Encode(out)
}

func round(x float64) float64 { return math.Round(x*1000) / 1000 }

// fewest findings from which a rule's precision is believed; rarer rules share "*".
const fewest = 8

// believed is a rule's precision as far as so few findings show it: one right and one
// wrong finding more than were seen (Laplace's rule of succession), so that a rule with
// nothing wrong in ten findings is not held for one that never errs.
func (r RuleCounts) believed() float64 { return ratio(r.Right+1, r.of()+2) }

// WritePrecision prints what is believed of each rule's precision as tab-separated
// lines, for loader/rule/precision.tsv; "*" is that of all rules together.
func (r *Report) WritePrecision(w io.Writer) error {
	p := printer{w: w}
	var all RuleCounts
	for _, c := range r.Rules {
		all.Right += c.Right
		all.Wrong += c.Wrong
		all.Extra += c.Extra
	}
	p.line("*\t%.3f", all.believed())
	for _, name := range slices.Sorted(maps.Keys(r.Rules)) {
		if c := r.Rules[name]; name != "" && c.of() >= fewest {
			p.line("%s\t%.3f", name, c.believed())
		}
	}
	return p.err
}

// printer keeps the first error of many lines.
type printer struct {
	w   io.Writer
	err error
}

func (p *printer) line(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format+"\n", args...)
	}
}
