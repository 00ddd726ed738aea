package server

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// wellFormed bounds a request's time and bytes, and answers itself what is no
// GraphQL over HTTP, so that such errors too have a status and a code.
func wellFormed(c Config, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), c.Timeout)
		defer cancel()
		switch r.Method {
		case http.MethodPost:
			if status, problem := checkPost(w, r, c.MaxBody); problem != "" {
				refuse(w, status, problem)
				return
			}
		case http.MethodGet:
			if problem := checkGet(r); problem != "" {
				refuse(w, http.StatusBadRequest, problem)
				return
			}
		case http.MethodOptions:
		default:
			w.Header().Set("Allow", "OPTIONS, GET, POST")
			refuse(w, http.StatusMethodNotAllowed, "ask by POST or GET")
			return
		}
		next.ServeHTTP(&okWriter{w}, r.WithContext(ctx))
	})
}

// params are the parts of a request that must be of their type.
type params struct {
	Query         *string        `json:"query"`
	OperationName *string        `json:"operationName"`
	Variables     map[string]any `json:"variables"`
	Extensions    map[string]any `json:"extensions"`
}

func checkPost(w http.ResponseWriter, r *http.Request, limit int64) (status int, problem string) {
	if t, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || t != "application/json" {
		return http.StatusUnsupportedMediaType, "a POST must have the Content-Type application/json"
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, limit))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return http.StatusRequestEntityTooLarge, "the request is too large"
	case err != nil:
		return http.StatusBadRequest, "the request ended early"
	}
	var p params
	if first := bytes.TrimLeft(body, " \t\r\n"); len(first) > 0 && first[0] == '[' {
		return http.StatusBadRequest, "ask one operation a request: batches are not served"
	}
	if err := json.Unmarshal(body, &p); err != nil {
		return http.StatusBadRequest, "the body must be a JSON object with query, variables and operationName"
	}
	if p.Query == nil && p.Extensions == nil {
		return http.StatusBadRequest, "the body has no query"
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	return 0, ""
}

func checkGet(r *http.Request) (problem string) {
	q := r.URL.Query()
	for _, name := range []string{"variables", "extensions"} {
		var object map[string]any
		if text := q.Get(name); text != "" && json.Unmarshal([]byte(text), &object) != nil {
			return name + " must be a JSON object"
		}
	}
	if !q.Has("query") && !q.Has("extensions") {
		return "the request has no query"
	}
	return ""
}

func refuse(w http.ResponseWriter, status int, message string) {
	e := &gqlerror.Error{Message: message, Extensions: map[string]any{"code": string(BadUserInput)}}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]any{"errors": gqlerror.List{e}}) // a client that is gone needs no answer
}

// okWriter gives 200 where gqlgen gives 422: a well-formed request whose document
// is wrong, answered as application/json. GraphQL over HTTP asks for it; as
// application/graphql-response+json gqlgen gives 400, which is right.
type okWriter struct{ http.ResponseWriter }

func (w *okWriter) WriteHeader(status int) {
	if status == http.StatusUnprocessableEntity {
		status = http.StatusOK
	}
	w.ResponseWriter.WriteHeader(status)
}
