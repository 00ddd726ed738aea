package store

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/dgraph-io/dgo/v230"

	"plangraph/graph"
)

// lookupSize is how many nodes one block of a query asks for.
const lookupSize = 2000

// stored is a node as Dgraph has it. One without a type is a place kept for a node
// that others point to and whose plan has not come yet.
type stored struct {
	UID   string       `json:"uid"`
	XID   graph.ID     `json:"xid"`
	Types []graph.Type `json:"dgraph.type"`
	Hash  string       `json:"node.hash"` // owned nodes only
}

func (n *stored) owned() bool { return n.Hash != "" }

// reader asks queries inside a transaction.
type reader struct {
	s   *Store
	ctx context.Context // of one attempt of one write
	txn *dgo.Txn
}

func (r reader) ask(dql string, vars map[string]string, into any) error {
	r.s.queries.Add(1)
	resp, err := r.txn.QueryWithVars(r.ctx, dql, vars)
	if err != nil {
		return fault(r.ctx, err)
	}
	return json.Unmarshal(resp.GetJson(), into)
}

// find looks nodes up by id.
func (r reader) find(ids []graph.ID) (map[graph.ID]*stored, error) {
	found := map[graph.ID]*stored{}
	for chunk := range slices.Chunk(ids, lookupSize) {
		// eq takes a list of variables, but no variable that holds a list.
		var declared, names []string
		vars := make(map[string]string, len(chunk))
		for i, id := range chunk {
			name := fmt.Sprintf("$v%d", i)
			names = append(names, name)
			declared = append(declared, name+": string")
			vars[name] = string(id)
		}
		var answer struct{ Nodes []*stored }
		if err := r.ask(fmt.Sprintf(`query q(%s) {nodes(func: eq(xid, [%s])) {uid xid dgraph.type node.hash}}`,
			strings.Join(declared, ","), strings.Join(names, ",")), vars, &answer); err != nil {
			return nil, fmt.Errorf("look nodes up: %w", err)
		}
		for _, n := range answer.Nodes {
			found[n.XID] = n
		}
	}
	return found, nil
}

// plan gives the node of a plan and its set's digest; a nil node where the graph does
// not know the plan.
func (r reader) plan(id graph.ID) (node *stored, setHash string, err error) {
	var answer struct {
		Plan []struct {
			stored
			SetHash string `json:"set.hash"`
		}
	}
	if err := r.ask(`query q($id: string) {plan(func: eq(xid, $id)) {uid xid dgraph.type node.hash set.hash}}`,
		map[string]string{"$id": string(id)}, &answer); err != nil {
		return nil, "", fmt.Errorf("look the plan up: %w", err)
	}
	for i := range answer.Plan {
		return &answer.Plan[i].stored, answer.Plan[i].SetHash, nil
	}
	return nil, "", nil
}

// owned lists the nodes that a plan owns.
func (r reader) owned(plan *stored) ([]*stored, error) {
	if plan == nil {
		return nil, nil
	}
	var answer struct {
		Plan []struct {
			Owned []*stored `json:"~owner"`
		}
	}
	if err := r.ask(fmt.Sprintf(`{plan(func: uid(%s)) {~owner {uid xid dgraph.type node.hash}}}`, plan.UID), nil, &answer); err != nil {
		return nil, fmt.Errorf("list the plan's nodes: %w", err)
	}
	for _, p := range answer.Plan {
		return p.Owned, nil
	}
	return nil, nil
}

// link is an edge as Dgraph has it.
type link struct {
	to     string
	facets bool // it carries some
}

// content is what a node has of the predicates that were asked for.
type content struct {
	values map[graph.Pred]json.RawMessage
	edges  map[graph.Pred][]link
}

// contents reads predicates of nodes, by uid.
func (r reader) contents(uids []string, values, edges []graph.Pred) (map[string]content, error) {
	var fields strings.Builder
	for _, p := range values {
		fmt.Fprintf(&fields, " <%s>", p)
	}
	for _, p := range edges {
		fmt.Fprintf(&fields, " <%s> @facets {uid}", p)
	}
	out := make(map[string]content, len(uids))
	for chunk := range slices.Chunk(uids, lookupSize) {
		var answer struct{ Nodes []map[string]json.RawMessage }
		if err := r.ask(fmt.Sprintf("{nodes(func: uid(%s)) {uid%s}}", strings.Join(chunk, ","), fields.String()), nil, &answer); err != nil {
			return nil, fmt.Errorf("read nodes: %w", err)
		}
		for _, n := range answer.Nodes {
			var uid string
			if err := json.Unmarshal(n["uid"], &uid); err != nil {
				return nil, err
			}
			c := content{values: map[graph.Pred]json.RawMessage{}, edges: map[graph.Pred][]link{}}
			for _, p := range values {
				if raw, ok := n[string(p)]; ok {
					c.values[p] = raw
				}
			}
			for _, p := range edges {
				links, err := decodeLinks(n[string(p)])
				if err != nil {
					return nil, fmt.Errorf("read edges %s: %w", p, err)
				}
				if len(links) > 0 {
					c.edges[p] = links
				}
			}
			out[uid] = c
		}
	}
	return out, nil
}

// decodeLinks reads the answer for an edge: a list of objects, or one object where the
// schema allows only one.
func decodeLinks(raw json.RawMessage) ([]link, error) {
	if len(raw) == 0 {
		return nil, nil
	}
	var list []map[string]json.RawMessage
	if raw[0] == '{' {
		raw = slices.Concat([]byte("["), raw, []byte("]"))
	}
	if err := json.Unmarshal(raw, &list); err != nil {
		return nil, err
	}
	links := make([]link, len(list))
	for i, o := range list {
		if err := json.Unmarshal(o["uid"], &links[i].to); err != nil {
			return nil, err
		}
		links[i].facets = len(o) > 1
	}
	return links, nil
}

// arrival is an edge that ends in a node, and who owns its beginning.
type arrival struct {
	from, plan string // plan's uid; empty where from is a shared node
	pred       graph.Pred
	to         string
}

// arrivals reads all edges that end in the nodes, but those from a node to its owner.
func (r reader) arrivals(uids []string, preds []graph.Pred) ([]arrival, error) {
	var fields strings.Builder
	for i, p := range preds {
		fmt.Fprintf(&fields, " p%d: <~%s> {uid node.hash owner {uid}}", i, p)
	}
	type beginning struct {
		UID   string `json:"uid"`
		Hash  string `json:"node.hash"`
		Owner *struct {
			UID string `json:"uid"`
		} `json:"owner"`
	}
	var out []arrival
	for chunk := range slices.Chunk(uids, lookupSize) {
		var answer struct{ Nodes []map[string]json.RawMessage }
		if err := r.ask(fmt.Sprintf("{nodes(func: uid(%s)) {uid%s}}", strings.Join(chunk, ","), fields.String()), nil, &answer); err != nil {
			return nil, fmt.Errorf("read incoming edges: %w", err)
		}
		for _, n := range answer.Nodes {
			var to string
			if err := json.Unmarshal(n["uid"], &to); err != nil {
				return nil, err
			}
			for i, p := range preds {
				raw, ok := n[fmt.Sprintf("p%d", i)]
				if !ok {
					continue
				}
				var from []beginning
				if err := json.Unmarshal(raw, &from); err != nil {
					return nil, fmt.Errorf("read incoming %s: %w", p, err)
				}
				for _, f := range from {
					a := arrival{from: f.UID, pred: p, to: to}
					switch {
					case f.Owner != nil:
						a.plan = f.Owner.UID
					case f.Hash != "":
						a.plan = f.UID // a plan's own node
					}
					out = append(out, a)
				}
			}
		}
	}
	return out, nil
}
