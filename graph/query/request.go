package query

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"plangraph/graph"
)

// request gathers one DQL request: variables, blocks that define sets of uids,
// and the blocks that answer.
type request struct {
	limits  Limits
	vars    map[string]string // name to value
	decl    []string          // "$v1: string"
	known   map[string]string // type and value to name
	sets    map[string]*set   // by name
	defs    []*set
	answers *block
	words   []string // of a search, for its snippets
}

func newRequest(l Limits) *request {
	r := &request{limits: l, vars: map[string]string{}, known: map[string]string{}, sets: map[string]*set{}}
	r.answers = newBlock(r)
	return r
}

// String gives the DQL.
func (r *request) String() string {
	if len(r.answers.items) == 0 {
		return ""
	}
	var defs, answers strings.Builder
	for _, a := range r.answers.items {
		answers.WriteString(a.key + a.text + "\n")
	}
	for _, d := range r.defs {
		defs.WriteString(d.String() + "\n")
	}
	s := "query q(" + strings.Join(r.decl, ", ") + ") {\n" + defs.String() + answers.String() + "}"
	// A set that is only grown from has no use of its own, and Dgraph takes none that has not.
	named := map[string]int{}
	for _, name := range setNames(s) {
		named[name]++
	}
	for name, n := range named {
		if n == 1 {
			s = strings.Replace(s, name+" as ", "", 1)
		}
	}
	return s
}

// setNames finds the names of sets: nothing else in the DQL has a capital S before a digit.
func setNames(dql string) (names []string) {
	for {
		i := strings.IndexByte(dql, 'S')
		if i < 0 {
			return names
		}
		dql = dql[i:]
		n := 1
		for n < len(dql) && '0' <= dql[n] && dql[n] <= '9' {
			n++
		}
		if n > 1 {
			names = append(names, dql[:n])
		}
		dql = dql[n:]
	}
}

// set is a set of uids: the text that defines it, with %s where its name stands, and the
// sets that edges lead to from it.
type set struct {
	name, text string
	from       []*set
}

func (s *set) String() string {
	text := strings.Replace(s.text, "%s", s.name, 1)
	if len(s.from) == 0 {
		return text
	}
	inside := make([]string, len(s.from))
	for i, f := range s.from {
		inside[i] = f.String()
	}
	return text + " { " + strings.Join(inside, "  ") + " }"
}

// grows tells whether edges can be followed right where the set is defined.
func (s *set) grows() bool { return strings.HasPrefix(s.text, "%s as ") }

// arg makes a DQL variable of a value: no string of a user's ever stands in the
// DQL itself.
func (r *request) arg(v any) string {
	typ, text := "string", ""
	switch v := v.(type) {
	case int:
		typ, text = "int", strconv.Itoa(v)
	case float64:
		typ, text = "float", strconv.FormatFloat(v, 'g', -1, 64)
	case string:
		text = v
	default:
		panic(fmt.Sprintf("query: no DQL variable for %T", v))
	}
	id := typ + " " + text
	if name, ok := r.known[id]; ok {
		return name
	}
	name := "$v" + strconv.Itoa(len(r.decl)+1)
	r.known[id], r.vars[name] = name, text
	r.decl = append(r.decl, name+": "+typ)
	return name
}

// args makes a DQL list of variables, or a single one.
func (r *request) args(vs []string) string {
	if len(vs) == 1 {
		return r.arg(vs[0])
	}
	names := make([]string, len(vs))
	for i, v := range vs {
		names[i] = r.arg(v)
	}
	return "[" + strings.Join(names, ", ") + "]"
}

// define adds a block that defines a set of uids, and gives the set's name. The
// text holds %s where the name stands: "%s as var(func: type(Plan))". A text that
// was there before gives the set that it gave then.
func (r *request) define(text string) string {
	if name, ok := r.known[text]; ok {
		return name
	}
	s := r.newSet(text)
	r.known[text] = s.name
	r.defs = append(r.defs, s)
	return s.name
}

func (r *request) newSet(text string) *set {
	s := &set{name: "S" + strconv.Itoa(len(r.sets)+1), text: text}
	r.sets[s.name] = s
	return s
}

// newSets names sets that the caller defines in a block of its own.
func (r *request) newSets(n int) []string {
	names := make([]string, n)
	for i := range names {
		names[i] = r.newSet("").name
	}
	return names
}

// byID defines the set of the one node of that id.
func (r *request) byID(id string) string {
	return r.define("%s as var(func: eq(xid, " + r.arg(id) + "))")
}

// reach defines the set of what an edge leads to from a set. A leading ~ goes
// against the edge.
func (r *request) reach(from, edge string) string { return r.grow(from, "%s as "+edge) }

// grow defines a set by what is followed from another one: text holds %s where the name
// stands. Where text names no other set, it is followed in the block that defines the set
// from which it leads: Dgraph works blocks in rounds, each of which waits for all sets of
// the one before.
func (r *request) grow(from, text string) string {
	key := from + " " + text
	if name, ok := r.known[key]; ok {
		return name
	}
	s := r.newSet(text)
	r.known[key] = s.name
	if parent := r.sets[from]; parent != nil && parent.grows() && len(setNames(text)) == 0 {
		parent.from = append(parent.from, s)
	} else {
		r.defs = append(r.defs, &set{text: "var(func: uid(" + from + "))", from: []*set{s}})
	}
	return s.name
}

// block is the inside of a pair of braces. Whatever is added twice stands there
// once, so two aliases of one thing cost no more than one.
type block struct {
	req *request
	// nodes defines the set of the nodes that the block is of; nil where that costs much.
	nodes func() string
	items []item
}

type item struct{ key, text string }

func newBlock(r *request) *block { return &block{req: r} }

func (b *block) add(text string) (key string) {
	for _, it := range b.items { // there are few
		if it.text == text {
			return it.key
		}
	}
	key = itemKey(len(b.items))
	b.items = append(b.items, item{key, text})
	return key
}

// pred adds a predicate's value.
func (b *block) pred(p graph.Pred) (key string) { return b.add(": " + string(p)) }

// edge adds what an edge leads to: its head (edge, facets, filter, order) and the inside.
func (b *block) edge(head string, inner *block) (key string) {
	return b.add(": " + head + " " + inner.String())
}

// answer adds a root block: what stands between its brackets, its filter and its inside.
func (r *request) answer(head string, conds []string, inner *block) (key string) {
	return r.answers.add("(" + head + ")" + filter(conds) + " " + inner.String())
}

// String gives the block in braces. Dgraph leaves out a node that has none of the values
// asked for, so one that every node has is always among them: its uid, where nothing else
// is sure.
func (b *block) String() string {
	if !slices.ContainsFunc(b.items, func(i item) bool { return sure[i.text] }) {
		b.add(": uid")
	}
	return "{ " + b.inside() + " }"
}

// sure are the values that every node has on which they can be asked for.
var sure = map[string]bool{
	": uid": true, ": dgraph.type": true, ": " + string(graph.PredXID): true,
	": " + string(graph.PredName): true, ": " + string(graph.PredEvidenceStart): true,
}

func (b *block) inside() string {
	parts := make([]string, len(b.items))
	for i, it := range b.items {
		parts[i] = it.key + it.text
	}
	return strings.Join(parts, "  ")
}

// itemKey names the nth item of a block: k0, k1, …. Neither facets (f_) nor
// predicates are called so.
func itemKey(n int) string { return "k" + strconv.FormatInt(int64(n), 36) }

// filter makes a DQL filter of conditions that must all hold.
func filter(conds []string) string {
	if len(conds) == 0 {
		return ""
	}
	return " @filter(" + strings.Join(conds, " AND ") + ")"
}

// anyOf makes one condition of several of which one must hold.
func anyOf(conds ...string) string { return "(" + strings.Join(conds, " OR ") + ")" }
