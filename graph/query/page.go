package query

import (
	"slices"
	"strconv"

	"plangraph/graph"
)

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

// want is how many entries to ask the store for: one more than the page has
// where it must be known whether there are more, and never 0, which DQL reads as
// no limit.
func (p page) want(a asked) int {
	if a.next || p.limit == 0 {
		return p.limit + 1
	}
	return p.limit
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
