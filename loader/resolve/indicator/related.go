package indicator

import (
	"cmp"
	"regexp"
	"slices"
	"unicode/utf8"
)

// relatedAt is the likeness (Dice, of pairs of characters) from which names are offered
// as related.
const relatedAt = 0.75

// A qualifier in front of a name (优质绒山羊存栏) makes a related one of it where it is
// no longer than maxQualifier characters, and the name no shorter than minHead.
const (
	maxQualifier = 4
	minHead      = 4
)

var numbers = regexp.MustCompile(`[0-9.〇零一二三四五六七八九十百千万亿]+`)

// Related gives, for each of the canonical names, those of the others that are nearly
// the same or the same with a qualifier in front, sorted. They are different indicators
// all the same: nothing but an offer to look there too hangs on it. Names that differ
// in numbers alone (60岁以上, 65岁以上) are not related.
func Related(names []string) map[string][]string {
	names = slices.Compact(slices.Sorted(slices.Values(names)))
	out := map[string][]string{}
	relate := func(a, b string) {
		if numbers.ReplaceAllString(a, "") == numbers.ReplaceAllString(b, "") {
			return
		}
		out[a] = append(out[a], b)
		out[b] = append(out[b], a)
	}
	for pair := range likePairs(names) {
		relate(names[pair[0]], names[pair[1]])
	}
	have := make(map[string]bool, len(names))
	for _, n := range names {
		have[n] = true
	}
	for _, n := range names {
		cut := 0
		for i := range n {
			if cut > 0 && cut <= maxQualifier && have[n[i:]] && utf8.RuneCountInString(n[i:]) >= minHead {
				relate(n, n[i:])
			}
			cut++
		}
	}
	for n, others := range out {
		slices.Sort(others)
		out[n] = slices.Compact(others)
	}
	return out
}

// likePairs finds the pairs of names, by their indexes, that are at least relatedAt
// alike. Only names that share one of their rarer pairs of characters are compared:
// those that are so much alike share one among the rarest of each.
func likePairs(names []string) map[[2]int]bool {
	grams := make([][]string, len(names))
	count := map[string]int{}
	for i, n := range names {
		grams[i] = bigrams(n)
		for _, g := range grams[i] {
			count[g]++
		}
	}
	byGram := map[string][]int{} // indexes of the names before this one
	out := map[[2]int]bool{}
	for j, own := range grams {
		slices.SortFunc(own, func(a, b string) int { return cmp.Or(cmp.Compare(count[a], count[b]), cmp.Compare(a, b)) })
		// Of n grams, o must be shared with m others where 2o/(n+m) reaches the bound; as m is
		// at least o, o is at least bound·n/(2-bound).
		shared := int(relatedAt * float64(len(own)) / (2 - relatedAt))
		for _, g := range own[:len(own)-max(shared, 1)+1] {
			for _, i := range byGram[g] {
				if !out[[2]int{i, j}] && dice(grams[i], own) >= relatedAt {
					out[[2]int{i, j}] = true
				}
			}
			byGram[g] = append(byGram[g], j)
		}
	}
	return out
}

// bigrams gives the pairs of characters of a name, each once; of a name of one
// character, that.
func bigrams(s string) []string {
	r := []rune(s)
	if len(r) < 2 {
		return []string{s}
	}
	var out []string
	for i := range len(r) - 1 {
		out = append(out, string(r[i:i+2]))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func dice(a, b []string) float64 {
	shared := 0
	for _, g := range a {
		if slices.Contains(b, g) {
			shared++
		}
	}
	return 2 * float64(shared) / float64(len(a)+len(b))
}
