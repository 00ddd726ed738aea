package graph

import "fmt"

// Order is the text by which lists are sorted that hold nodes of n's type: its name,
// place in the text, role, year or path, then its id, so that no two nodes are level. It
// is "" where n lacks its name, and for types that stand in no list that is cut into pages.
//
// The store keeps it with the node (PredOrder), since Dgraph sorts by one variable far
// sooner than by two predicates: for these it walks an index of all nodes and reads the
// values beside that, whichever is first.
func (n *Node) Order() string {
	switch n.Type {
	case TypePlan, TypeRegion, TypeDepartment, TypeIndicator, TypeProject:
		return n.orderBy(PredName, false)
	case TypeTarget:
		return n.orderBy(PredTargetPosition, true)
	case TypeTask:
		return n.orderBy(PredTaskPosition, true)
	case TypeSection:
		return n.orderBy(PredSectionPosition, true)
	case TypeResponsibility:
		return n.orderBy(PredResponsibilityRole, false)
	case TypeYear:
		return n.orderBy(PredYear, false)
	case TypeDocument:
		return n.orderBy(PredDocPath, false)
	}
	return ""
}

// orderBy is the text for one predicate. What lacks it has none, or where last is set
// stands behind all that have it.
func (n *Node) orderBy(p Pred, last bool) string {
	switch v := n.Values[p].(type) {
	case string:
		return v + OrderSeparator + string(n.ID)
	case int64:
		return OrderNumber(v) + OrderSeparator + string(n.ID)
	}
	if last {
		return OrderLast + OrderSeparator + string(n.ID)
	}
	return ""
}

// Parts of an Order. The separator is less than what stands in any name, so that a name
// comes before those that it begins.
const (
	OrderSeparator = "\t"
	OrderLast      = "~" // greater than any digit
)

// OrderNumber is a number from 0 on as an Order has it: of one length, so that texts
// compare as the numbers do.
func OrderNumber(v int64) string { return fmt.Sprintf("%09d", v) }
