// Package fact holds the facts that extraction reads from a plan, in the form
// that `plangraph extract` prints and the gold files have: one JSON object a line.
package fact

import "plangraph/loader/document"

// Types of facts: the values of Common.Type.
const (
	TypePlan           = "plan"
	TypeCitation       = "citation"
	TypeTarget         = "target"
	TypeResponsibility = "responsibility"
	TypeProject        = "project"
)

// Common is what every fact has.
type Common struct {
	Type   string `json:"type"`
	Source string `json:"source"` // base name of the file
	// Quote is the shortest passage that states the fact, line breaks inside a
	// sentence joined; a table row's cells joined with one space.
	Quote string `json:"quote"`
	// Start and End are byte offsets of the quote in the source, end exclusive.
	Start int `json:"start"`
	End   int `json:"end"`
	// Section is the headings above the fact, outermost first.
	Section []string `json:"section"`
	// Part is the index of its section in Rendition.Sections.
	Part int `json:"-"`
	// Rule names the rule that read it; Confidence is that rule's precision, 0 to 1.
	Rule       string  `json:"rule"`
	Confidence float64 `json:"confidence"`
}

// Base gives the part that all facts share.
func (c *Common) Base() *Common { return c }

// Fact is a *Plan, *Citation, *Target, *Responsibility or *Project.
type Fact interface{ Base() *Common }

// Period is a span of calendar years, both inclusive; a point is the same year twice.
type Period struct {
	From int `json:"from"`
	To   int `json:"to"`
}

// RuleGuess is the rule of a plan whose title is not in its text.
const RuleGuess = "plan.guess"

// RuleAccount is that of one that by its words accounts for the year that it opens with.
const RuleAccount = "plan.account"

// Plan is a document that plans or directs. Nil fields are ones the text lacks.
type Plan struct {
	Common
	Title       string  `json:"title"`
	NoticeTitle *string `json:"notice_title"`
	DocNumber   *string `json:"doc_number"` // 发文字号
	Issuer      *string `json:"issuer"`
	Region      *string `json:"region"`
	IssuedOn    *string `json:"issued_on"` // YYYY-MM-DD
	Kind        string  `json:"kind"`      // PlanKinds
	Period      *Period `json:"period"`
}

// PlanKinds are the values of Plan.Kind.
var PlanKinds = []string{"five_year_plan", "annual_plan", "special_plan", "action_plan", "opinion", "regulation", "catalogue", "notice", "other"}

// Relations of a citation: the citing plan was made under the cited one or
// carries it out, or just speaks of it.
const (
	RelationBasis   = "basis"
	RelationMention = "mention"
)

// Citation is a plan naming another document.
type Citation struct {
	Common
	Plan        string  `json:"plan"`        // citing title
	CitedTitle  string  `json:"cited_title"` // without 《》
	CitedNumber *string `json:"cited_number"`
	Relation    string  `json:"relation"`
	// Declared is set where the text names the plan without 《》 or number
	// (完成“十四五”规划目标任务); CitedTitle is then as worded.
	Declared bool `json:"declared,omitempty"`
}

// Target kinds: to be reached, or reached.
const (
	KindTarget = "target"
	KindActual = "actual"
)

// Measures of a target.
const (
	MeasureLevel     = "level"
	MeasureGrowth    = "growth"
	MeasureDecline   = "decline"
	MeasureIncrement = "increment"
)

// Comparators of a target: = ≥ > ≤ < ≈, a range, or a value in words.
const (
	CompEq     = "eq"
	CompGe     = "ge"
	CompGt     = "gt"
	CompLe     = "le"
	CompLt     = "lt"
	CompApprox = "approx"
	CompRange  = "range"
	CompText   = "text"
)

// Target is a statement that gives an indicator a figure.
type Target struct {
	Common
	Kind       string  `json:"kind"`
	Indicator  string  `json:"indicator"`
	Measure    string  `json:"measure"`
	Value      *Value  `json:"value"`
	TextValue  string  `json:"text_value,omitempty"`
	Unit       *string `json:"unit"` // as written, multiplier included (亿元)
	Comparator string  `json:"comparator"`
	Period     *Period `json:"period"`
	PerYear    bool    `json:"per_year,omitempty"`
	Region     *string `json:"region"`
	Nature     *string `json:"nature,omitempty"` // 预期性 or 约束性
}

// Responsibility says who answers for a task. Names are whole (an elliptical
// list's prefix is given back), as worded otherwise. A row of a table of tasks whose
// cells do not tell who answers has none.
type Responsibility struct {
	Common
	Plan        string            `json:"plan"`
	Task        string            `json:"task"`
	Lead        []string          `json:"lead"`
	Responsible []string          `json:"responsible"`
	Roles       map[string]string `json:"roles,omitempty"` // name to responsible, supporting or undertaking
	Deadline    *string           `json:"deadline"`
}

// Project is a named undertaking.
type Project struct {
	Common
	Name       string  `json:"name"`
	Region     *string `json:"region"`
	Capacity   *string `json:"capacity"`
	Investment *string `json:"investment"`
	Stage      *string `json:"stage"` // 续建 新建 建成 前期
}

// Rendition is one plan as one document gives it: the end of extraction, and all
// that resolution needs. It is stored with the plan, so that the graph can be
// worked out again without the file.
type Rendition struct {
	Document Document
	Plan     Plan
	// Sections are the plan's parts in reading order; the first is its top.
	Sections         []Section
	Citations        []Citation
	Targets          []Target
	Responsibilities []Responsibility
	Projects         []Project
	Warnings         []document.Warning
}

// Document is the file that a rendition was read from.
type Document struct {
	Path      string // as the loader names it: relative to the working folder where below it
	SHA256    string // hex
	MediaType string
	Bytes     int
}

// Section is a part of a plan, flattened.
type Section struct {
	Heading string
	Level   int
	Parent  int    // index of the part above; -1 for the top
	Key     string // its place among the headings, as 2篇/1章/3节; equal in all renditions
	Text    string // its own text, paragraphs apart by a newline
}
