package query

import (
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
