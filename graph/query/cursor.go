package query

import (
	"encoding/base64"
	"encoding/json"
	"strings"
)

// A cursor is where an entry stands, not which number it has: the values of the
// order's keys, with the order's name, in JSON and base64. It holds while data
// comes and goes.

func orderName(os []order) string {
	var s strings.Builder
	for _, o := range os {
		s.WriteString(o.word(false)[5:8] + string(o.pred) + " ")
	}
	return strings.TrimSpace(s.String())
}

func makeCursor(os []order, values []any) string {
	text, err := json.Marshal(append([]any{orderName(os)}, values...))
	if err != nil {
		panic(err) // strings and numbers from JSON always go back
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

func parseCursor(cursor string, os []order) ([]any, error) {
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil {
		return nil, badInput("not a cursor: %q", clip(cursor))
	}
	var all []any
	if err := json.Unmarshal(text, &all); err != nil || len(all) != len(os)+1 {
		return nil, badInput("not a cursor: %q", clip(cursor))
	}
	if all[0] != orderName(os) {
		return nil, badInput("the cursor is of another order or another field")
	}
	for i, o := range os {
		ok := false
		switch v := all[i+1].(type) {
		case nil:
			ok = o.nullable
		case string:
			ok = o.kind == asString
		case float64:
			ok = o.kind != asString
			if o.kind == asInt {
				all[i+1] = int(v)
			}
		}
		if !ok {
			return nil, badInput("not a cursor: %q", clip(cursor))
		}
	}
	return all[1:], nil
}

func clip(s string) string {
	if len(s) > 40 {
		return s[:40] + "…"
	}
	return s
}

// cursor adds the keys of an order, and gives what makes a row's cursor of them.
func (b *block) cursor(os []order) func(row) string {
	keys := make([]string, len(os))
	for i, o := range os {
		keys[i] = b.pred(o.pred)
	}
	return func(r row) string {
		values := make([]any, len(keys))
		for i, k := range keys {
			values[i] = r[k]
		}
		return makeCursor(os, values)
	}
}
