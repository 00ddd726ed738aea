package resolve

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"

	"plangraph/loader/fact"
)

// stored is a rendition as it is kept in the graph. The parts of its facts, which are
// no field of a fact as printed, stand beside it.
type stored struct {
	Rendition fact.Rendition
	Parts     []int
}

// maxStored bounds a rendition taken out of the graph, in bytes of JSON.
const maxStored = 1 << 30

// EncodeRendition writes a rendition as text (JSON, gzip, base64); the same one
// always as the same text.
func EncodeRendition(r fact.Rendition) string {
	s := stored{Rendition: r}
	for _, c := range commons(&r) {
		s.Parts = append(s.Parts, c.Part)
	}
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestSpeed)
	if err != nil {
		panic(fmt.Sprintf("resolve: %v", err)) // the level is a legal one
	}
	if err := json.NewEncoder(z).Encode(s); err != nil {
		panic(fmt.Sprintf("resolve: a rendition does not encode: %v", err)) // plain data always does
	}
	if err := z.Close(); err != nil {
		panic(fmt.Sprintf("resolve: a rendition does not pack: %v", err)) // into memory it always does
	}
	return base64.StdEncoding.EncodeToString(b.Bytes())
}

// DecodeRendition reads what EncodeRendition wrote.
func DecodeRendition(s string) (fact.Rendition, error) {
	packed, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		return fact.Rendition{}, fmt.Errorf("stored rendition: %w", err)
	}
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return fact.Rendition{}, fmt.Errorf("stored rendition: %w", err)
	}
	var out stored
	if err := json.NewDecoder(io.LimitReader(z, maxStored)).Decode(&out); err != nil {
		return fact.Rendition{}, fmt.Errorf("stored rendition: %w", err)
	}
	all := commons(&out.Rendition)
	if len(all) != len(out.Parts) {
		return fact.Rendition{}, fmt.Errorf("stored rendition: %d facts, %d parts", len(all), len(out.Parts))
	}
	for i, c := range all {
		c.Part = out.Parts[i]
	}
	return out.Rendition, nil
}

// commons lists what all facts of a rendition have, in a fixed order.
func commons(r *fact.Rendition) []*fact.Common {
	out := []*fact.Common{&r.Plan.Common}
	for i := range r.Citations {
		out = append(out, &r.Citations[i].Common)
	}
	for i := range r.Targets {
		out = append(out, &r.Targets[i].Common)
	}
	for i := range r.Responsibilities {
		out = append(out, &r.Responsibilities[i].Common)
	}
	for i := range r.Projects {
		out = append(out, &r.Projects[i].Common)
	}
	return out
}
