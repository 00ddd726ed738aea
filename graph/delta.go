package graph

// Change counts the nodes of one type that a write made, changed, left and removed.
type Change struct{ New, Changed, Unchanged, Removed int }

// Delta is what a write did to the graph.
type Delta struct {
	Nodes map[Type]Change
	// Outgoing edges of the nodes that were written: added ones, and those removed
	// with their node or because the node now leads elsewhere. The edge from a node to
	// its owner is not counted.
	EdgesAdded, EdgesRemoved int
}

// Count adds c to what the delta says of t.
func (d *Delta) Count(t Type, c Change) {
	if d.Nodes == nil {
		d.Nodes = map[Type]Change{}
	}
	n := d.Nodes[t]
	n.New += c.New
	n.Changed += c.Changed
	n.Unchanged += c.Unchanged
	n.Removed += c.Removed
	d.Nodes[t] = n
}

// Add adds another delta to this one.
func (d *Delta) Add(other Delta) {
	for t, c := range other.Nodes {
		d.Count(t, c)
	}
	d.EdgesAdded += other.EdgesAdded
	d.EdgesRemoved += other.EdgesRemoved
}

// Unchanged is the delta of a Set that the graph has already.
func (s *Set) Unchanged() Delta {
	var d Delta
	for i := range s.Owned {
		d.Count(s.Owned[i].Type, Change{Unchanged: 1})
	}
	return d
}

// AllNew is the delta of a Set in a graph that has only the nodes in seen, to which
// it adds the Set's own.
func (s *Set) AllNew(seen map[ID]bool) Delta {
	var d Delta
	for _, nodes := range [][]Node{s.Owned, s.Shared} {
		for i := range nodes {
			if n := &nodes[i]; !seen[n.ID] {
				seen[n.ID] = true
				d.Count(n.Type, Change{New: 1})
				d.EdgesAdded += len(n.Edges)
			}
		}
	}
	return d
}

// DocumentState is what the graph knows of a document's load.
type DocumentState struct {
	SHA256 string // of the file as it was last loaded whole
	Done   string // version of the rules that read it; empty after a load cut short
}

// StoredRendition is one plan as one document gives it, in the loader's encoding.
type StoredRendition struct {
	Plan         ID
	DocumentPath string
	Facts        string
}
