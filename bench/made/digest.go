package made

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"plangraph/graph"
	"plangraph/schema"
)

// version is raised when a drawing of the same pattern comes out differently.
const version = 1

// Digest tells drawings apart: it is of the pattern, the schema and the way of drawing.
func Digest(pattern []graph.Set) string {
	h := sha256.New()
	fmt.Fprintln(h, version, schema.Dgraph)
	for i := range pattern {
		fmt.Fprintln(h, pattern[i].Hash())
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}
