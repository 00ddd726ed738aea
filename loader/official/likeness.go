package official

import "slices"

// Likeness is the share of character pairs that two names have in common (Dice).
func Likeness(a, b string) float64 {
	as, bs := pairs(a), pairs(b)
	if len(as)+len(bs) == 0 {
		return 0
	}
	both := 0
	for i, j := 0, 0; i < len(as) && j < len(bs); {
		switch {
		case as[i] < bs[j]:
			i++
		case as[i] > bs[j]:
			j++
		default:
			both, i, j = both+1, i+1, j+1
		}
	}
	return 2 * float64(both) / float64(len(as)+len(bs))
}

// pairs gives the pairs of characters that stand together in s, each as one number, in order.
func pairs(s string) []uint64 {
	out := make([]uint64, 0, len(s)/len("一"))
	last := rune(0)
	for _, r := range s {
		if last != 0 {
			out = append(out, uint64(last)<<32|uint64(r))
		}
		last = r
	}
	slices.Sort(out)
	return out
}
