package query

import (
	"strconv"
	"strings"
)

// best gives sets that together hold the first nodes of a set in an order of a text and the
// id, or of the id alone, and at most as many again that are level with the last of them.
//
// Dgraph sorts by a variable at once; for two keys it walks the index of the first one and
// reads the values beside that, and then sorts all that is level by both. So the values are
// read into a variable, by which the first nodes are cut; of the last one's value there may
// be more, of which the first ones by the id are asked for too.
func (r *request) best(set string, os []order, backward bool, want int) string {
	first := ", first: " + strconv.Itoa(want)
	values := r.reach(set, string(os[0].pred))
	head := r.define("%s as var(func: uid(" + values + "), " + os[0].word(backward) + "val(" + values + ")" + first + ")")
	if len(os) == 1 {
		return head
	}
	last := r.define("var(func: uid(" + head + "), " + os[0].word(!backward) + "val(" + values + "), first: 1) { %s as " + string(os[0].pred) + " }")
	level := r.define("var(func: eq(" + string(os[0].pred) + ", val(" + last + ")))" + filter([]string{"uid(" + set + ")"}) + " { %s as " + string(os[1].pred) + " }")
	tied := r.define("%s as var(func: uid(" + level + "), " + os[1].word(backward) + "val(" + level + ")" + first + ")")
	return strings.Join([]string{head, tied}, ", ")
}
