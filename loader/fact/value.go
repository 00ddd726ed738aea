package fact

import (
	"encoding/json"
	"fmt"
)

// Value is a target's figure: a number, or a range where Max is set. The
// multiplier stays in the unit. In JSON a number or {"min":a,"max":b}.
type Value struct {
	Num float64
	Max *float64 // upper end of a range; Num is then the lower
}

type rangeJSON struct {
	Min *float64 `json:"min"`
	Max *float64 `json:"max"`
}

// MarshalJSON writes a number or a range.
func (v Value) MarshalJSON() ([]byte, error) {
	if v.Max != nil {
		return json.Marshal(rangeJSON{&v.Num, v.Max})
	}
	return json.Marshal(v.Num)
}

// UnmarshalJSON reads a number or a range.
func (v *Value) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '{' {
		var r rangeJSON
		if err := json.Unmarshal(b, &r); err != nil {
			return err
		}
		if r.Min == nil || r.Max == nil {
			return fmt.Errorf("a range wants min and max: %s", b)
		}
		v.Num, v.Max = *r.Min, r.Max
		return nil
	}
	v.Max = nil
	return json.Unmarshal(b, &v.Num)
}
