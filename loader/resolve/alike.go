package resolve

import (
	"slices"
	"unicode/utf8"

	"github.com/cespare/xxhash/v2"

	"plangraph/loader/fact"
)

const (
	shingle    = 8    // characters that are hashed together
	sketchSize = 256  // smallest hashes kept of a text
	leastText  = 3000 // bytes that a text must have to be compared at all
	alikeText  = 0.6  // share of shingles in common that makes two texts one plan
)

// sketch is the smallest hashes of a text's shingles, sorted (MinHash by bottom-k).
type sketch []uint64

func newSketch(r *fact.Rendition) sketch {
	if textSize(r) < leastText {
		return nil
	}
	seen := map[uint64]bool{}
	var ends [shingle]int
	for i := range r.Sections {
		s := plain(r.Sections[i].Text)
		for at, n := 0, 0; at < len(s); n++ {
			_, size := utf8.DecodeRuneInString(s[at:])
			start := ends[n%shingle]
			ends[n%shingle] = at
			at += size
			if n >= shingle {
				seen[xxhash.Sum64String(s[start:at-size])] = true
			}
		}
	}
	out := make(sketch, 0, len(seen))
	for h := range seen {
		out = append(out, h)
	}
	slices.Sort(out)
	return slices.Clip(out[:min(len(out), sketchSize)])
}

// likeness estimates the share of shingles that two texts have in common.
func (s sketch) likeness(o sketch) float64 {
	if len(s) == 0 || len(o) == 0 {
		return 0
	}
	both, all := 0, 0
	for i, j := 0, 0; all < sketchSize && (i < len(s) || j < len(o)); all++ {
		switch {
		case j == len(o) || i < len(s) && s[i] < o[j]:
			i++
		case i == len(s) || s[i] > o[j]:
			j++
		default:
			both++
			i++
			j++
		}
	}
	return float64(both) / float64(all)
}
