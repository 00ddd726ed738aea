package fact

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
)

// maxLine bounds a line of a facts file, in bytes.
const maxLine = 16 << 20

// Encode writes f as one JSON line, its text as it is (no HTML escapes).
func Encode(w io.Writer, f Fact) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(f)
}

// Decode reads facts from JSON lines, in their order; blank lines are skipped. An
// error names the line.
func Decode(r io.Reader) ([]Fact, error) {
	var out []Fact
	err := DecodeLines(r, func(line []byte) error {
		f, err := Unmarshal(line)
		if err == nil {
			out = append(out, f)
		}
		return err
	})
	return out, err
}

// DecodeLines hands each line of r that is not blank to each; its error comes back
// with the line's number.
func DecodeLines(r io.Reader, each func(line []byte) error) error {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxLine)
	n := 0
	for lines.Scan() {
		n++
		line := bytes.TrimSpace(lines.Bytes())
		if len(line) == 0 {
			continue
		}
		if err := each(line); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("line %d: %w", n+1, err)
	}
	return nil
}

// Unmarshal reads one fact from its JSON object, whose type says which it is.
func Unmarshal(line []byte) (Fact, error) {
	var head struct {
		Type string `json:"type"`
	}
	if err := json.Unmarshal(line, &head); err != nil {
		return nil, fmt.Errorf("not a fact: %w", err)
	}
	var f Fact
	switch head.Type {
	case TypePlan:
		f = &Plan{}
	case TypeCitation:
		f = &Citation{}
	case TypeTarget:
		f = &Target{}
	case TypeResponsibility:
		f = &Responsibility{}
	case TypeProject:
		f = &Project{}
	default:
		return nil, fmt.Errorf("no type of fact: %q", head.Type)
	}
	if err := json.Unmarshal(line, f); err != nil {
		return nil, fmt.Errorf("a %s: %w", head.Type, err)
	}
	return f, nil
}
