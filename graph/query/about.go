package query

import "plangraph/graph"

// about is the entity that words speak of. Words stand for several nodes: a task and
// what each body does for it, a citation and the link to the plan above that it makes.
// Of these the task is an entity; a citation leads to one, the plan that it names.
func about(b *block, f Field) (reader, error) {
	of, cited := newBlock(b.req), newBlock(b.req)
	read, err := of.object(f)
	if err != nil {
		return nil, err
	}
	readCited, err := cited.object(f)
	if err != nil {
		return nil, err
	}
	citedKey := of.edge(string(graph.PredCitationPlan), cited)
	key := b.edge(string(graph.PredEvidenceOf), of)
	return func(r row) any {
		for _, fact := range rows(r, key) {
			if v := read(fact); v != nil {
				return v
			}
			for _, plan := range rows(fact, citedKey) {
				return readCited(plan)
			}
		}
		return nil
	}, nil
}
