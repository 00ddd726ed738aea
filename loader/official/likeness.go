package official

// Likeness is the share of character pairs that two names have in common (Dice).
func Likeness(a, b string) float64 {
	pairs := map[[2]rune]int{}
	na := countPairs(a, func(p [2]rune) { pairs[p]++ })
	both := 0
	nb := countPairs(b, func(p [2]rune) {
		if pairs[p] > 0 {
			pairs[p]--
			both++
		}
	})
	if na+nb == 0 {
		return 0
	}
	return 2 * float64(both) / float64(na+nb)
}

func countPairs(s string, each func([2]rune)) int {
	n, last := 0, rune(0)
	for _, r := range s {
		if last != 0 {
			each([2]rune{last, r})
			n++
		}
		last = r
	}
	return n
}
