package server

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/elnormous/contenttype"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"plangraph/server/kept"
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
	keeper *keeper
}

var _ graphql.Transport = transport{}

// Supports takes all requests: what is no GraphQL is told so in GraphQL's own form.
func (transport) Supports(*http.Request) bool { return true }

func (t transport) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	begun := time.Now()
	ctx, cancel := context.WithTimeout(r.Context(), t.config.Timeout+grace)
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
	sent, refused := read(w, r, t.config.MaxBody)
	if refused != nil {
		refuse(ctx, w, accepted, refused)
		return
	}
	key := t.keeper.key(r.Method, sent)
	given, way := t.keeper.find(key), kept.Kept
	if given == nil {
		given, way, refused = t.ask(ctx, r, sent, key, begun, exec)
	}
	if refused != nil {
		refuse(ctx, w, accepted, refused)
		return
	}
	account := accountOf(ctx)
	account.came(way)
	if way == kept.Shared {
		account.failAs(given.errors)
	}
	write(w, r, accepted, given, account.statistics(r, way, begun))
}

// grace is how long beyond its time a request waits for the word that its time is over,
// and for what could be answered within it.
const grace = 100 * time.Millisecond

var late = refusal{status: http.StatusServiceUnavailable, code: Timeout, limit: limitTime, message: "the query took too long"}

// ask has a question answered, once it is let in.
func (t transport) ask(ctx context.Context, r *http.Request, sent []byte, key kept.Key, begun time.Time, exec graphql.GraphExecutor) (*answer, kept.Way, *refusal) {
	params, refused := parse(r, sent)
	if refused != nil {
		return nil, 0, refused
	}
	leave, refused := t.gate.enter(ctx)
	if refused != nil {
		return nil, 0, refused
	}
	defer leave()
	given, way, err := t.keeper.get(ctx, key, begun, t.config.Timeout, func(ctx context.Context) *answer {
		return run(ctx, params, r.Method, exec)
	})
	switch {
	case errors.Is(err, context.Canceled): // a client that has hung up
		return nil, 0, &refusal{status: http.StatusServiceUnavailable, code: Unavailable, message: "the client is gone"}
	case err != nil || given.late:
		return nil, 0, &late
	}
	return given, way, nil
}

func run(ctx context.Context, params *graphql.RawParams, method string, exec graphql.GraphExecutor) *answer {
	operation, wrong := exec.CreateOperationContext(ctx, params)
	if len(wrong) > 0 {
		wrong = wrong[:min(len(wrong), maxErrors)]
		return newAnswer(exec.DispatchError(graphql.WithOperationContext(ctx, operation), wrong), method, true)
	}
	respond, ctx := exec.DispatchOperation(ctx, operation)
	return newAnswer(respond(ctx), method, false)
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

// write sends an answer, with what it cost where that is wanted. One to a GET has an ETag.
func write(w http.ResponseWriter, r *http.Request, media string, a *answer, statistics []byte) {
	body, tag := a.body, a.etag
	if statistics != nil {
		body = splice(body, statistics)
		tag = etag(body)
	}
	status := a.status(media)
	h := w.Header()
	h.Set("Content-Type", media+utf8)
	if r.Method == http.MethodGet && status == http.StatusOK {
		h.Set("ETag", tag)
		h.Set("Cache-Control", "no-cache") // to be kept, and asked for anew each time
		if holds(r.Header.Values("If-None-Match"), tag) {
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	h.Set("Content-Length", strconv.Itoa(len(body))) // one that is longer than a buffer goes in one piece then
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
