package doctor

import (
	"plangraph/graph"
	"plangraph/loader/resolve/unit"
)

// unknown tells whether a unit is not in the table.
func (v *view) unknown(words string) bool {
	_, ok := unit.Parse(words)
	return !ok
}

// dimension is what a target's unit measures.
func (v *view) dimension(target graph.ID) string {
	u, _ := unit.Parse(v.text(target, graph.PredTargetUnit))
	return u.Dimension
}
