package server

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"

	"github.com/99designs/gqlgen/graphql"
)

// allowed are the methods that GraphQL is asked by.
const allowed = "OPTIONS, GET, POST"

// parameters are the parts of a request, in a POST's body or a GET's query.
type parameters struct {
	Query         *string        `json:"query"`
	OperationName *string        `json:"operationName"`
	Variables     map[string]any `json:"variables"`
	Extensions    map[string]any `json:"extensions"`
	// DocumentID names a document that the server has, "sha256:…" of its text.
	DocumentID string `json:"documentId"`
}

// read gives what a request asks, as it was sent: a POST's body, a GET's query.
func read(w http.ResponseWriter, r *http.Request, most int64) ([]byte, *refusal) {
	switch r.Method {
	case http.MethodPost:
		return readBody(w, r, most)
	case http.MethodGet:
		return []byte(r.URL.RawQuery), nil
	}
	w.Header().Set("Allow", allowed)
	return nil, &refusal{status: http.StatusMethodNotAllowed, message: "ask by POST or GET"}
}

// parse takes apart what a request asks.
func parse(r *http.Request, sent []byte) (*graphql.RawParams, *refusal) {
	start := graphql.Now()
	var p parameters
	var refused *refusal
	if r.Method == http.MethodPost {
		refused = p.fromBody(sent)
	} else {
		refused = p.fromURL(string(sent))
	}
	if refused != nil {
		return nil, refused
	}
	if p.DocumentID != "" { // means the same
		hash := strings.TrimPrefix(p.DocumentID, "sha256:")
		p.Extensions = map[string]any{"persistedQuery": map[string]any{"version": 1, "sha256Hash": hash}}
	}
	if p.Query == nil && p.Extensions == nil {
		return nil, &refusal{status: http.StatusBadRequest, message: "the request has no query"}
	}
	params := &graphql.RawParams{
		Variables:  p.Variables,
		Extensions: p.Extensions,
		Headers:    r.Header,
		ReadTime:   graphql.TraceTiming{Start: start, End: graphql.Now()},
	}
	if p.Query != nil {
		params.Query = *p.Query
	}
	if p.OperationName != nil {
		params.OperationName = *p.OperationName
	}
	return params, nil
}

func readBody(w http.ResponseWriter, r *http.Request, most int64) ([]byte, *refusal) {
	if t, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || t != plainJSON {
		return nil, &refusal{status: http.StatusUnsupportedMediaType, message: "a POST must have the Content-Type application/json"}
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, most))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return nil, &refusal{status: http.StatusRequestEntityTooLarge, code: TooComplex, limit: limitBody, message: "the request is too large"}
	case err != nil:
		return nil, &refusal{status: http.StatusBadRequest, message: "the request ended early"}
	}
	return body, nil
}

func (p *parameters) fromBody(body []byte) *refusal {
	switch {
	case bytes.HasPrefix(bytes.TrimLeft(body, " \t\r\n"), []byte("[")):
		return &refusal{status: http.StatusBadRequest, message: "ask one operation a request: batches are not served"}
	case decode(body, p) != nil:
		return &refusal{status: http.StatusBadRequest, message: "the body must be a JSON object with query, variables and operationName"}
	}
	return nil
}

func (p *parameters) fromURL(raw string) *refusal {
	q, err := url.ParseQuery(raw)
	if err != nil {
		return &refusal{status: http.StatusBadRequest, message: "the URL is malformed"}
	}
	for name, to := range map[string]**string{"query": &p.Query, "operationName": &p.OperationName} {
		if q.Has(name) {
			text := q.Get(name)
			*to = &text
		}
	}
	p.DocumentID = q.Get("documentId")
	for name, to := range map[string]*map[string]any{"variables": &p.Variables, "extensions": &p.Extensions} {
		if text := q.Get(name); text != "" && decode([]byte(text), to) != nil {
			return &refusal{status: http.StatusBadRequest, message: name + " must be a JSON object"}
		}
	}
	return nil
}

var errTrailing = errors.New("more than one value")

// decode reads one JSON value; numbers stay as they are written.
func decode(text []byte, to any) error {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if err := d.Decode(to); err != nil {
		return err
	}
	if d.More() {
		return errTrailing
	}
	return nil
}

// holds tells whether an If-None-Match names an ETag.
func holds(headers []string, etag string) bool {
	for _, h := range headers {
		for one := range strings.SplitSeq(h, ",") {
			one = strings.TrimSpace(one)
			if one == "*" || strings.TrimPrefix(one, "W/") == strings.TrimPrefix(etag, "W/") {
				return true
			}
		}
	}
	return false
}
