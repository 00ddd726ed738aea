package query

import (
	"encoding/base64"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"plangraph/graph"
)

// order is one key of an order. Dgraph puts nodes without the value last, up or down.
type order struct {
	pred     graph.Pred
	kind     orderKind
	desc     bool
	nullable bool
}

type orderKind int

const (
	asString orderKind = iota
	asInt
	asFloat
)

// byID ends every order, so that no two nodes are level.
var byID = order{pred: graph.PredXID}

func (o order) word(backward bool) string {
	if o.desc != backward {
		return "orderdesc: "
	}
	return "orderasc: "
}

// has is the condition that a node has the key. Integers (years, places in a text) are none
// below 0 and few, so that of many nodes their index tells sooner than a look at each.
func (o order) has() string {
	if o.kind == asInt {
		return "ge(" + string(o.pred) + ", 0)"
	}
	return "has(" + string(o.pred) + ")"
}

// sorted gives the DQL arguments of an order.
func sorted(os []order, backward bool) string {
	parts := make([]string, len(os))
	for i, o := range os {
		parts[i] = o.word(backward) + string(o.pred)
	}
	return strings.Join(parts, ", ")
}

// defaultPage is how many entries a page has where the request does not say.
const defaultPage = 20

// page is what a connection's arguments ask for.
type page struct {
	limit    int
	backward bool
	// from is the place that the page begins after, in the direction of reading:
	// a value for each key of the order, nil for one that the node lacks.
	from []any
}

// page reads a connection's arguments; cursor is the place as the client gave it.
func (l Limits) page(a Args) (p page, cursor string, err error) {
	p = page{limit: defaultPage}
	name, cursor := "first", a.String("after")
	if n, ok := a.Int("last"); ok {
		name, cursor, p.backward, p.limit = "last", a.String("before"), true, n
	} else if n, ok := a.Int("first"); ok {
		p.limit = n
	}
	switch {
	case p.limit < 0 || p.limit > l.Page:
		return p, "", overLimit(LimitPage, "%s must lie between 0 and %d, got %d", name, l.Page, p.limit)
	case p.backward && a["after"] != nil:
		return p, "", badInput("after goes with first, before with last")
	case !p.backward && a["before"] != nil:
		return p, "", badInput("before goes with last, after with first")
	}
	return p, cursor, nil
}

// inOrder gives the DQL arguments that cut the first nodes by the order that they keep, which
// was read into a variable.
func inOrder(orders string, backward bool, first int) string {
	return byID.word(backward) + "val(" + orders + "), first: " + strconv.Itoa(first)
}

// onPage is the condition that a node stands behind the place that a page begins after, by
// the order that nodes keep; none where the page begins at the end of the list.
func (r *request) onPage(p page, orders string) []string {
	if p.from == nil {
		return nil
	}
	compare := "gt"
	if p.backward {
		compare = "lt"
	}
	return []string{compare + "(val(" + orders + "), " + r.arg(orderOf(p.from)) + ")"}
}

// orderOf is the order that a node keeps (graph.Node.Order) whose first key and id these
// are.
func orderOf(at []any) string {
	first := graph.OrderLast
	switch v := at[0].(type) {
	case string:
		first = v
	case int:
		first = graph.OrderNumber(int64(v))
	}
	id, _ := at[1].(string)
	return first + graph.OrderSeparator + id
}

// want is how many entries to ask the store for: one more than the page has
// where it must be known whether there are more, and never 0, which DQL reads as
// no limit.
func (p page) want(a asked) int {
	if a.next || p.limit == 0 {
		return p.limit + 1
	}
	return p.limit
}

// A cursor is where an entry stands, not which number it has: the values of the
// order's keys, with the order's name, in JSON and base64. It holds while data
// comes and goes.

func orderName(os []order) string {
	var s strings.Builder
	for _, o := range os {
		s.WriteString(o.word(false)[5:8] + string(o.pred) + " ")
	}
	return strings.TrimSpace(s.String())
}

func makeCursor(os []order, values []any) string {
	text, err := json.Marshal(append([]any{orderName(os)}, values...))
	if err != nil {
		panic(err) // strings and numbers from JSON always go back
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

func parseCursor(cursor string, os []order) ([]any, error) {
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil {
		return nil, badInput("not a cursor: %q", clip(cursor))
	}
	var all []any
	if err := json.Unmarshal(text, &all); err != nil || len(all) != len(os)+1 {
		return nil, badInput("not a cursor: %q", clip(cursor))
	}
	if all[0] != orderName(os) {
		return nil, badInput("the cursor is of another order or another field")
	}
	for i, o := range os {
		ok := false
		switch v := all[i+1].(type) {
		case nil:
			ok = o.nullable
		case string:
			ok = o.kind == asString
		case float64:
			ok = o.kind != asString
			if o.kind == asInt {
				all[i+1] = int(v)
			}
		}
		if !ok {
			return nil, badInput("not a cursor: %q", clip(cursor))
		}
	}
	return all[1:], nil
}

func clip(s string) string {
	if len(s) > 40 {
		return s[:40] + "…"
	}
	return s
}

// beyond is the condition that a node stands after a place in an order, among those that
// have the first key if the place has. What is level with it in that is told apart by the
// second, the id, which is read of these alone: to look for all greater ids in their index
// takes seconds in a large graph. It does so for names too, which are read of the nodes
// that the place is among; among is their set, "" where it is not known. Numbers have few
// values, and an index that is quick.
func (r *request) beyond(os []order, at []any, backward bool, among string) string {
	o, v := os[0], at[0]
	pred := string(o.pred)
	compare := "gt"
	if o.desc != backward {
		compare = "lt"
	}
	if v == nil {
		return "(NOT " + o.has() + " AND " + r.beyond(os[1:], at[1:], backward, among) + ")"
	}
	of, within := pred, []string(nil)
	if among != "" {
		within = []string{"uid(" + among + ")"}
		if o.kind == asString {
			of = "val(" + r.define("var(func: uid("+among+")) { %s as "+pred+" }") + ")"
		}
	}
	after := compare + "(" + of + ", " + r.arg(v) + ")"
	if len(os) == 1 {
		return after
	}
	level := r.define("%s as var(func: eq(" + pred + ", " + r.arg(v) + "))" + filter(within))
	return anyOf(after, r.beyond(os[1:], at[1:], backward, level))
}

// firsts is the head of a block that gives the first nodes of a part of a set. Dgraph sorts
// all nodes by both keys of an order as soon as two are level in the first one where the
// page ends, and by the id alone it walks the index of all ids. So a first block cuts the
// page by the first key, and only what is level with something on it is sorted by both.
func (r *request) firsts(of string, c cutOf) string {
	o, most := c.order[0], ", first: "+strconv.Itoa(c.first)
	pred, from := string(o.pred), of
	if len(c.conds) > 0 {
		from = r.define("%s as var(func: uid(" + of + "))" + filter(c.conds))
	}
	if len(c.order) == 1 {
		return "func: uid(" + from + "), " + o.word(c.backward) + "val(" + r.define("var(func: uid("+from+")) { %s as "+pred+" }") + ")" + most
	}
	values := r.define("var(func: uid(" + from + "), " + o.word(c.backward) + pred + most + ") { %s as " + pred + " }")
	sets := r.define("%s as var(func: eq(" + pred + ", val(" + values + "))) @filter(uid(" + from + "))")
	if c.rest { // asked for where the others do not fill the page
		valued := r.define("%s as var(func: uid(" + values + "))")
		short := r.define("%s as var(func: uid(" + of + ")) @filter(lt(len(" + valued + "), " + strconv.Itoa(c.first) + "))")
		sets += ", " + r.define("%s as var(func: uid("+short+")) @filter(NOT "+o.has()+")")
	}
	if c.kept {
		orders := r.define("var(func: uid(" + sets + ")) { %s as " + string(graph.PredOrder) + " }")
		return "func: uid(" + orders + "), " + inOrder(orders, c.backward, c.first)
	}
	return "func: uid(" + sets + "), " + sorted(c.order, c.backward) + most
}

// part is a run of entries that one DQL block gives. A page is cut from the
// parts one after the other.
type part struct {
	conds []string
	order []order
	// rest is set where those without the first key follow.
	rest bool
}

// where gives all that the entries of a part must meet.
func (p part) where() []string {
	if without := "NOT " + p.order[0].has(); p.rest && len(p.conds) > 0 {
		return []string{anyOf(append(slices.Clip(p.conds), without)...)}
	}
	return p.conds
}

// parts splits what a page is cut from; among defines a set that holds it. Read backwards, nodes without the first
// key come first, while Dgraph always puts them last: they are asked for apart.
func (p page) parts(r *request, os []order, among func() string) []part {
	var beyond []string
	if p.from != nil {
		beyond = []string{r.beyond(os, p.from, p.backward, among())}
	}
	switch {
	case !os[0].nullable:
		return []part{{beyond, os, false}}
	case !p.backward && p.from != nil && p.from[0] == nil:
		return []part{{beyond, os[1:], false}}
	case !p.backward:
		return []part{{beyond, os, true}}
	}
	has := os[0].has()
	without, with := part{[]string{"NOT " + has}, os[1:], false}, part{[]string{has}, os, false}
	switch {
	case p.from == nil:
		return []part{without, with}
	case p.from[0] == nil:
		return []part{{beyond, os[1:], false}, with}
	default:
		return []part{{append(beyond, has), os, false}}
	}
}

// cutOf says which entries of a part the store is to give.
type cutOf struct {
	part
	backward bool
	first    int
	// kept is set where the order is the one that nodes keep.
	kept bool
}

// String gives the DQL arguments.
func (c cutOf) String() string {
	return sorted(c.order, c.backward) + ", first: " + strconv.Itoa(c.first)
}

// source is where a connection's entries come from.
type source struct {
	order []order
	where where // nil for all
	at    place
	// share, which may be nil, makes the selection one that costs little to ask for
	// twice: for a page and for the number of all.
	share func(sel selectionOf) selectionOf
	// heads gives the heads of the blocks that together give so many first entries of a
	// page's part of the selection, in their order.
	heads func(sel selectionOf, p page, first int) []string
	// answer adds a block that gives entries.
	answer func(head string, inner *block) (key string)
	// set defines the set of the entries that a head gives; nil where that costs much.
	set func(head string) string
	// count adds the number of all selected entries.
	count func(sel selectionOf) reader
}

// connection adds a page of a source.
func (b *block) connection(f Field, s source) (reader, error) {
	p, cursor, err := b.req.limits.page(f.Args)
	if err != nil {
		return nil, err
	}
	if cursor != "" {
		if p.from, err = parseCursor(cursor, s.order); err != nil {
			return nil, err
		}
	}
	asks := askedOf(f)
	var sel selectionOf
	if s.where != nil && (asks.entries || asks.count) {
		if sel, err = s.where(b.req, f.Args, s.at); err != nil {
			return nil, err
		}
	}
	if s.share != nil && asks.entries && asks.count {
		sel = s.share(sel)
	}
	inner := newBlock(b.req)
	var heads []string
	if asks.entries {
		heads = s.heads(sel, p, p.want(asks))
	}
	if s.set != nil && asks.entries {
		inner.nodes = func() string {
			sets := make([]string, len(heads))
			for i, head := range heads {
				sets[i] = s.set(head)
			}
			if len(sets) == 1 {
				return sets[0]
			}
			return b.req.define("%s as var(func: uid(" + strings.Join(sets, ", ") + "))")
		}
	}
	c, err := inner.pageOf(f, func() func(row) string { return inner.cursor(s.order) })
	if err != nil {
		return nil, err
	}
	var keys []string
	for _, head := range heads {
		keys = append(keys, s.answer(head, inner))
	}
	count := reader(func(row) any { return 0 })
	if asks.count {
		count = s.count(sel)
	}
	return func(r row) any {
		var rs []row
		for _, k := range keys {
			rs = append(rs, rows(r, k)...)
		}
		return c.read(cut(rs, p), func() int { n, _ := count(r).(int); return n })
	}, nil
}

// asked is what a connection's selection needs of the store: entries, whether there are
// more than the page's, and how many there are of all.
type asked struct{ entries, next, count bool }

func askedOf(f Field) asked {
	var a asked
	for _, sub := range f.on() {
		switch sub.Name {
		case "nodes", "edges":
			a.entries = true
		case "totalCount":
			a.count = true
		case "pageInfo":
			a.entries = true
			for _, info := range sub.on() {
				a.next = a.next || info.Name == "hasNextPage" || info.Name == "hasPreviousPage"
			}
		}
	}
	return a
}

// cutting is the entries of a page, and whether there are more on either side.
type cutting struct {
	rows           []row
	next, previous bool
}

func cut(rs []row, p page) cutting {
	more := len(rs) > p.limit
	if more {
		rs = rs[:p.limit]
	}
	if p.backward {
		slices.Reverse(rs)
		return cutting{rows: rs, previous: more, next: p.from != nil}
	}
	return cutting{rows: rs, next: more, previous: p.from != nil}
}

// pageReader reads a connection's object from the rows of its entries.
type pageReader struct {
	asked
	read func(c cutting, total func() int) any
}

// cursor adds the keys of an order, and gives what makes a row's cursor of them.
func (b *block) cursor(os []order) func(row) string {
	keys := make([]string, len(os))
	for i, o := range os {
		keys[i] = b.pred(o.pred)
	}
	return func(r row) string {
		values := make([]any, len(keys))
		for i, k := range keys {
			values[i] = r[k]
		}
		return makeCursor(os, values)
	}
}

// pageOf adds what a connection selects of its entries. The block is the
// entries'; cursor, called where one is asked for, gives what makes it of a row.
func (b *block) pageOf(f Field, cursor func() func(row) string) (pageReader, error) {
	p := pageReader{asked: askedOf(f)}
	parts := make([]func(c cutting, total func() int) any, len(f.on()))
	for i, sub := range f.on() {
		var read func(c cutting, total func() int) any
		var err error
		switch sub.Name {
		case "nodes":
			var node reader
			node, err = b.object(sub)
			read = func(c cutting, _ func() int) any { return list(c.rows, node) }
		case "edges":
			var edge reader
			edge, err = b.edges(sub, cursor)
			read = func(c cutting, _ func() int) any { return list(c.rows, edge) }
		case "pageInfo":
			read = b.pageInfo(sub, cursor)
		case "totalCount":
			read = func(_ cutting, total func() int) any { return total() }
		}
		if err != nil {
			return p, err
		}
		parts[i] = read
	}
	p.read = func(c cutting, total func() int) any {
		v := make([]any, len(parts))
		for i, read := range parts {
			if read != nil {
				v[i] = read(c, total)
			}
		}
		return &Object{Values: v}
	}
	return p, nil
}

func (b *block) edges(f Field, cursor func() func(row) string) (reader, error) {
	reads := map[string]reader{}
	for _, sub := range f.on() {
		switch sub.Name {
		case "cursor":
			c := cursor()
			reads[sub.Key] = func(r row) any { return c(r) }
		case "node":
			read, err := b.object(sub)
			if err != nil {
				return nil, err
			}
			reads[sub.Key] = read
		}
	}
	return objectOf(f, reads), nil
}

func (b *block) pageInfo(f Field, cursor func() func(row) string) func(cutting, func() int) any {
	var c func(row) string
	for _, sub := range f.on() {
		switch sub.Name {
		case "startCursor", "endCursor":
			c = cursor()
		}
	}
	end := func(rs []row, last int) any {
		if len(rs) == 0 {
			return nil
		}
		return c(rs[last])
	}
	return func(cut cutting, _ func() int) any {
		v := make([]any, len(f.on()))
		for i, sub := range f.on() {
			switch sub.Name {
			case "hasNextPage":
				v[i] = cut.next
			case "hasPreviousPage":
				v[i] = cut.previous
			case "startCursor":
				v[i] = end(cut.rows, 0)
			case "endCursor":
				v[i] = end(cut.rows, len(cut.rows)-1)
			}
		}
		return &Object{Values: v}
	}
}
