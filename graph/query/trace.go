package query

import (
	"cmp"
	"maps"
	"slices"
	"strconv"

	"plangraph/graph"
)

// maxSteps is how many links a trace follows upwards.
const maxSteps = 16

// trace climbs from a target to its plan and to all plans above. One request
// has four blocks: the target (and what it is aligned with), the links upwards as a
// tree, then the plans and the links of that tree as the request selects them.
func trace(r *request, f Field) (func(row) (any, error), error) {
	id := f.Args.String("target")
	t := &tracer{
		req:    r,
		target: newBlock(r), plans: newBlock(r), links: newBlock(r), climb: newBlock(r),
	}
	start := r.byID(id)
	own := r.reach(start, string(graph.PredOwner))

	t.planID, t.linkID = t.plans.pred(graph.PredXID), t.links.pred(graph.PredXID)
	t.planUID, t.linkUID, t.climbUID = t.plans.add(": uid"), t.links.add(": uid"), t.climb.add(": uid")
	t.climbBasis, t.climbRule = t.climb.pred(graph.PredParentLinkBasis), t.climb.pred(graph.PredParentLinkRule)
	t.climbPosition = t.climb.pred(graph.PredParentLinkPosition)

	reads := map[string]func(*climbed) any{}
	for _, sub := range f.on() {
		read, err := t.field(sub)
		if err != nil {
			return nil, err
		}
		if read != nil {
			reads[sub.Key] = read
		}
	}
	is := t.target.is(graph.TypeTarget, id)
	targetKey := r.answer("func: uid("+start+")", nil, t.target)
	var climbKey, planKey, linkKey string
	if t.climbs {
		tree := r.newSets(2)
		climbKey = r.answers.add("(func: uid(" + own + ")) @recurse(depth: " + strconv.Itoa(2*maxSteps+1) + ", loop: false) { " +
			t.climb.inside() + "  " + tree[0] + " as " + string(graph.PredPlanParentLink) + "  " + tree[1] + " as " + string(graph.PredParentLinkPlan) + " }")
		planKey = r.answer("func: uid("+own+", "+tree[1]+")", nil, t.plans)
		linkKey = r.answer("func: uid("+tree[0]+")", nil, t.links)
	} else {
		r.answer("func: uid("+own+"), first: 1", nil, newBlock(r)) // a set that is defined must be used
	}
	object := objectOf(f, reads)
	return func(data row) (any, error) {
		found := rows(data, targetKey)
		if len(found) == 0 || !is(found[0]) {
			return nil, &NotFound{What: "target with id " + id}
		}
		c := &climbed{target: found[0], plans: keyed(rows(data, planKey), t.planUID), links: keyed(rows(data, linkKey), t.linkUID)}
		c.steps = t.steps(rows(data, climbKey), c)
		return object(c), nil
	}, nil
}

// tracer compiles what a trace selects.
type tracer struct {
	req                         *request
	target, plans, links, climb *block
	planID, linkID              string // keys of xids, by which what is level is put in order
	planUID, linkUID, climbUID  string
	climbBasis, climbRule       string
	climbPosition               string
	climbs                      bool
}

// climbed is the answer to a trace before it is put in order.
type climbed struct {
	target       row
	steps        []step
	plans, links map[string]row // by uid
}

// step is a plan on the way up, and the link by which it was first reached.
type step struct {
	depth       int
	plan, link  string // uids; the first step has no link
	basis, rule any
	position    any // of the link among those of the plan below
}

// climbedStep is a step among the others.
type climbedStep struct {
	in *climbed
	step
}

func (t *tracer) field(f Field) (func(*climbed) any, error) {
	switch f.Name {
	case "target":
		read, err := t.target.object(f)
		return func(c *climbed) any { return read(c.target) }, err
	case "responsible":
		read, err := types["Target"]["responsible"](t.target, f)
		return func(c *climbed) any { return read(c.target) }, err
	case "steps":
		t.climbs = true
		return t.stepFields(f)
	}
	return nil, nil
}

func (t *tracer) stepFields(f Field) (func(*climbed) any, error) {
	reads := map[string]func(climbedStep) any{}
	for _, sub := range f.on() {
		read, err := t.stepField(sub)
		if err != nil {
			return nil, err
		}
		if read != nil {
			reads[sub.Key] = read
		}
	}
	object := objectOf(f, reads)
	return func(c *climbed) any {
		out := make([]any, len(c.steps))
		for i, s := range c.steps {
			out[i] = object(climbedStep{c, s})
		}
		return out
	}, nil
}

func (t *tracer) stepField(f Field) (func(climbedStep) any, error) {
	switch f.Name {
	case "depth":
		return func(s climbedStep) any { return s.depth }, nil
	case "basis":
		return func(s climbedStep) any { return f.Type.scalar(s.basis) }, nil
	case "rule":
		return func(s climbedStep) any { return f.Type.scalar(s.rule) }, nil
	case "plan":
		read, err := t.plans.object(f)
		return func(s climbedStep) any { return read(s.in.plans[s.plan]) }, err
	case "evidence":
		read, err := evidence(t.links, f)
		return func(s climbedStep) any { return read(s.in.links[s.link]) }, err
	case "aligned":
		inner := newBlock(t.req)
		read, err := inner.object(f)
		if err != nil {
			return nil, err
		}
		owner := newBlock(t.req)
		ownerUID := owner.add(": uid")
		ownerKey := inner.edge(string(graph.PredOwner), owner)
		sort := inner.sorter(byTarget)
		key := t.target.edge(aligned(string(graph.PredAlignsWith)), inner)
		return func(s climbedStep) any {
			ofPlan := slices.DeleteFunc(rows(s.in.target, key), func(other row) bool {
				owners := rows(other, ownerKey)
				return len(owners) == 0 || text(owners[0], ownerUID) != s.plan
			})
			return list(sort(ofPlan), read)
		}, nil
	}
	return nil, nil
}

// steps reads the tree of links into a list: the plan itself, then each plan
// above once, nearest first; of two equally near the one under whose child it was
// reached first, then by the links' position.
func (t *tracer) steps(tree []row, c *climbed) []step {
	type up struct {
		step
		to string
	}
	planID := func(uid string) string { return text(c.plans[uid], t.planID) }
	linkID := func(uid string) string { return text(c.links[uid], t.linkID) }
	above := map[string]map[string]up{} // by plan, then link
	var walk func(plan row)
	walk = func(plan row) {
		id := text(plan, t.climbUID)
		if above[id] == nil {
			above[id] = map[string]up{}
		}
		for _, link := range rows(plan, string(graph.PredPlanParentLink)) {
			for _, parent := range rows(link, string(graph.PredParentLinkPlan)) {
				s := step{link: text(link, t.climbUID), basis: link[t.climbBasis], rule: link[t.climbRule], position: link[t.climbPosition]}
				above[id][s.link] = up{s, text(parent, t.climbUID)}
				walk(parent)
			}
		}
	}
	var out []step
	for _, plan := range tree {
		walk(plan)
		out = append(out, step{plan: text(plan, t.climbUID)})
	}
	seen := map[string]bool{}
	for i := 0; i < len(out); i++ {
		seen[out[i].plan] = true
		for _, u := range slices.SortedFunc(maps.Values(above[out[i].plan]), func(a, b up) int {
			return cmp.Or(compareValues(a.position, b.position, false), cmp.Compare(planID(a.to), planID(b.to)), cmp.Compare(linkID(a.link), linkID(b.link)))
		}) {
			if !seen[u.to] {
				seen[u.to] = true
				u.plan, u.depth = u.to, out[i].depth+1
				out = append(out, u.step)
			}
		}
	}
	return out
}

func keyed(rs []row, key string) map[string]row {
	out := make(map[string]row, len(rs))
	for _, r := range rs {
		out[text(r, key)] = r
	}
	return out
}
