package server

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/cespare/xxhash/v2"
	"github.com/elnormous/contenttype"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

const (
	plainJSON    = "application/json"
	responseJSON = "application/graphql-response+json"
	utf8         = "; charset=utf-8"
)

// mediaTypes are what an answer can be; the first is for those who take anything.
var mediaTypes = []contenttype.MediaType{
	contenttype.NewMediaType(plainJSON), contenttype.NewMediaType(responseJSON),
	contenttype.NewMediaType(plainJSON + utf8), contenttype.NewMediaType(responseJSON + utf8),
}

// maxErrors is how many errors one answer tells at most.
const maxErrors = 20

// transport is GraphQL over HTTP: POST of JSON, and GET. gqlgen's own is not used: it
// writes a data entry where the specification forbids one, and tells errors of its
// own without a code.
type transport struct {
	config Config
	gate   *gate
}

var _ graphql.Transport = transport{}

// Supports takes all requests: what is no GraphQL is told so in GraphQL's own form.
func (transport) Supports(*http.Request) bool { return true }

func (t transport) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	ctx, cancel := context.WithTimeout(r.Context(), t.config.Timeout)
	defer cancel()
	w.Header().Add("Vary", "Accept, "+statisticsHeader)
	accepted, ok := negotiate(r.Header.Values("Accept"))
	if !ok {
		refuse(ctx, w, plainJSON, &refusal{status: http.StatusNotAcceptable, message: "answers are " + plainJSON + " or " + responseJSON})
		return
	}
	if r.Method == http.MethodOptions { // where CORS is on, its handler has answered what browsers ask
		w.Header().Set("Allow", allowed)
		w.WriteHeader(http.StatusNoContent)
		return
	}
	params, refused := read(w, r, t.config.MaxBody)
	if refused != nil {
		refuse(ctx, w, accepted, refused)
		return
	}
	leave, refused := t.gate.enter(ctx)
	if refused != nil {
		refuse(ctx, w, accepted, refused)
		return
	}
	defer leave()

	operation, wrong := exec.CreateOperationContext(ctx, params)
	if len(wrong) > 0 {
		answer := exec.DispatchError(graphql.WithOperationContext(ctx, operation), wrong[:min(len(wrong), maxErrors)])
		status := http.StatusOK // for plain JSON, as GraphQL over HTTP asks
		if accepted == responseJSON {
			status = statusOf(answer.Errors)
		}
		write(w, r, accepted, status, answer.Errors, nil, answer.Extensions)
		return
	}
	respond, ctx := exec.DispatchOperation(ctx, operation)
	answer := respond(ctx)
	if answer == nil { // gqlgen's word for a context that had ended
		refuse(ctx, w, accepted, &refusal{status: http.StatusServiceUnavailable, code: Timeout, limit: limitTime, message: "the query took too long"})
		return
	}
	write(w, r, accepted, http.StatusOK, answer.Errors, answer.Data, answer.Extensions)
}

// negotiate gives the media type that a client likes best.
func negotiate(accept []string) (media string, ok bool) {
	header := strings.Join(accept, ",")
	if strings.TrimSpace(header) == "" {
		return plainJSON, true
	}
	best, _, err := contenttype.GetAcceptableMediaTypeFromHeader(header, mediaTypes)
	return best.MIME(), err == nil
}

// statusOf is the status of an operation that was not run.
func statusOf(errs gqlerror.List) int {
	for _, e := range errs {
		switch code, _ := e.Extensions["code"].(string); Code(code) {
		case Forbidden:
			return http.StatusForbidden
		case PersistedQueryNotFound:
			return http.StatusNotFound
		case Internal:
			return http.StatusInternalServerError
		}
	}
	return http.StatusBadRequest
}

// write sends an answer. One to a GET has an ETag, made of what it says: the same
// answer need not be sent twice.
func write(w http.ResponseWriter, r *http.Request, media string, status int, errs gqlerror.List, data json.RawMessage, extensions map[string]any) {
	head := struct {
		Errors     gqlerror.List  `json:"errors,omitempty"`
		Extensions map[string]any `json:"extensions,omitempty"`
	}{errs, extensions}
	body, err := json.Marshal(head)
	if err != nil { // of plain values, so of none that can be here
		panic(fmt.Errorf("encode an answer's head: %w", err))
	}
	if data != nil {
		body = body[:len(body)-1] // reopens the object
		if len(body) > 1 {
			body = append(body, ',')
		}
		body = append(append(append(body, `"data":`...), data...), '}')
	}
	h := w.Header()
	h.Set("Content-Type", media+utf8)
	if r.Method == http.MethodGet && status == http.StatusOK {
		etag := fmt.Sprintf(`W/"%016x"`, xxhash.Sum64(body))
		h.Set("ETag", etag)
		h.Set("Cache-Control", "no-cache") // to be kept, and asked for anew each time
		if holds(r.Header.Values("If-None-Match"), etag) {
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	w.WriteHeader(status)
	_, _ = w.Write(body) // a client that is gone needs no answer
}

// refusal is a request that is not answered, and why.
type refusal struct {
	status  int
	code    Code // BadUserInput, where it is not given
	limit   string
	message string
	retry   time.Duration // when to ask again; 0 where that would not help
}

func refuse(ctx context.Context, w http.ResponseWriter, media string, why *refusal) {
	if why.code == "" {
		why.code = BadUserInput
	}
	if why.retry > 0 {
		w.Header().Set("Retry-After", fmt.Sprintf("%.0f", why.retry.Seconds()))
	}
	e := failure(ctx, why.code, why.limit, why.message)
	w.Header().Set("Content-Type", media+utf8)
	w.WriteHeader(why.status)
	_ = json.NewEncoder(w).Encode(map[string]any{"errors": gqlerror.List{e}}) // a client that is gone needs no answer
}
