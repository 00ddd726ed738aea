package server

import (
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/cespare/xxhash/v2"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// answer is what came of an operation. It may be given to several clients, and is not
// changed once it is made.
type answer struct {
	body   []byte // JSON, as it is sent to those who do not ask for statistics
	etag   string // of the body, where it may be wanted
	errors gqlerror.List
	unrun  bool // the operation was refused before anything was asked
	late   bool // there was no time for it; there is no body
}

// newAnswer takes an answer of gqlgen's; nil is its word for a context that had ended.
func newAnswer(r *graphql.Response, method string, unrun bool) *answer {
	if r == nil {
		return &answer{late: true}
	}
	head := struct {
		Errors gqlerror.List `json:"errors,omitempty"`
	}{r.Errors}
	body, err := json.Marshal(head)
	if err != nil { // of plain values, so of none that can be here
		panic(fmt.Errorf("encode an answer's head: %w", err))
	}
	if r.Data != nil && !unrun {
		body = splice(body, []byte(`"data":`), r.Data)
	}
	a := &answer{body: body, errors: r.Errors, unrun: unrun}
	if method == http.MethodGet {
		a.etag = etag(body)
	}
	return a
}

// splice adds an entry, given in parts, to the end of an object's JSON.
func splice(object []byte, entry ...[]byte) []byte {
	size := len(object) + 1
	for _, part := range entry {
		size += len(part)
	}
	out := append(make([]byte, 0, size), object[:len(object)-1]...)
	if len(object) > len("{}") {
		out = append(out, ',')
	}
	for _, part := range entry {
		out = append(out, part...)
	}
	return append(out, '}')
}

// etag is made of what an answer says: the same answer need not be sent twice.
func etag(body []byte) string { return fmt.Sprintf(`W/"%016x"`, xxhash.Sum64(body)) }

// whole tells whether this is all that was asked for.
func (a *answer) whole() bool { return !a.unrun && !a.late && len(a.errors) == 0 }

// size is how many bytes the answer takes.
func (a *answer) size() int { return cap(a.body) + len(a.etag) }

// status is that of an answer sent as a media type: for plain JSON, GraphQL over HTTP wants
// 200 for operations that were not run too.
func (a *answer) status(media string) int {
	if a.unrun && media == responseJSON {
		return statusOf(a.errors)
	}
	return http.StatusOK
}
