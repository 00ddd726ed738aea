// Package eval scores facts that extraction found against facts that people made
// by hand (the gold), by the rules that the facts' contract sets: which found fact
// answers which gold one, what was missed, what was made up, and which rule did it.
package eval

import (
	"encoding/json"
	"io"

	"plangraph/loader/fact"
)

// Gold is a fact that an annotator wrote down, and what is known about where.
type Gold struct {
	Fact fact.Fact
	// Optional is a borderline fact: finding it neither rewards nor punishes.
	Optional bool
	// Lines are the lines of the source that the annotator covered, as a-b[, a-b…];
	// found facts elsewhere do not count. Empty for the whole source.
	Lines string
	// At are the lines of the fact itself, for one that cannot be found by its quote.
	At string
	// Split is set where the quote's words do not stand together in the source, such
	// as the cells of a table set one a line.
	Split bool
	// FromTable is set for a fact read from a table row.
	FromTable bool
}

// ReadGold reads gold facts from JSON lines.
func ReadGold(r io.Reader) ([]Gold, error) {
	var out []Gold
	err := fact.DecodeLines(r, func(line []byte) error {
		f, err := fact.Unmarshal(line)
		if err != nil {
			return err
		}
		var x struct {
			Optional  bool   `json:"optional"`
			Lines     string `json:"lines"`
			At        string `json:"at"`
			Split     bool   `json:"split"`
			FromTable bool   `json:"from_table"`
		}
		if err := json.Unmarshal(line, &x); err != nil {
			return err
		}
		out = append(out, Gold{f, x.Optional, x.Lines, x.At, x.Split, x.FromTable})
		return nil
	})
	return out, err
}
