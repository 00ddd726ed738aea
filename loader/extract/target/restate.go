package target

import "plangraph/loader/fact"

// figureOf is what two tellings of one target have alike to the letter.
type figureOf struct {
	num, max   float64
	unit, text string
}

func keyOf(f *fact.Target) figureOf {
	k := figureOf{text: f.TextValue}
	if f.Value != nil {
		k.num = f.Value.Num
		if f.Value.Max != nil {
			k.max = *f.Value.Max
		}
	}
	if f.Unit != nil {
		k.unit = *f.Unit
	}
	return k
}

// told holds the targets that a plan's text has told, by figure. An annex that breaks
// the plan down into tasks (任务分解表) tells them a second time: they are the same
// statements, so only what the text has not told is taken from such a table.
type told map[figureOf][]string

func (t told) add(f *fact.Target) {
	k := keyOf(f)
	t[k] = append(t[k], f.Indicator)
}

// has tells that the text has told f, in these words or nearly.
func (t told) has(f *fact.Target) bool {
	for _, name := range t[keyOf(f)] {
		if alike(name, f.Indicator) >= sameName {
			return true
		}
	}
	return false
}

// sameName is how much of two names must be alike for one indicator.
const sameName = 0.6

// alike gives the Dice coefficient of the pairs of characters in a and b, 0 to 1.
func alike(a, b string) float64 {
	if a == b {
		return 1
	}
	ra, rb := []rune(a), []rune(b)
	if len(ra) < 2 || len(rb) < 2 {
		return 0
	}
	pairs := map[[2]rune]int{}
	for i := 1; i < len(ra); i++ {
		pairs[[2]rune{ra[i-1], ra[i]}]++
	}
	shared := 0
	for i := 1; i < len(rb); i++ {
		if p := [2]rune{rb[i-1], rb[i]}; pairs[p] > 0 {
			pairs[p]--
			shared++
		}
	}
	return 2 * float64(shared) / float64(len(ra)+len(rb)-2)
}
