package split

import (
	"regexp"

	"plangraph/loader/document"
	"plangraph/loader/official"
)

// A notice may forward several plans at once, which stand one behind the other below it: 《甲方案》《乙方案》等5个方案，现印发给你们.
// Each is a plan of its own, under the same notice.

// inTitles finds the titles in a notice's words.
var inTitles = regexp.MustCompile(`《([^《》]+)》`)

// several parts p, which blocks make, into the plans that its notice forwards, where at least two of those head parts of it.
func several(p document.Plan, blocks []document.Block) []document.Plan {
	forwarded := forwardedBy(p.Notice)
	if len(forwarded) < 2 {
		return []document.Plan{p} // by far most
	}
	var starts []int
	for i, b := range blocks {
		if b.Kind == document.Heading && forwarded[flat(b.S)] {
			starts = append(starts, i)
		}
	}
	if len(starts) < 2 {
		return []document.Plan{p}
	}
	plans := make([]document.Plan, len(starts))
	for k, from := range starts {
		to := len(blocks)
		if k+1 < len(starts) {
			to = starts[k+1]
		}
		plans[k] = p
		plans[k].Title, plans[k].Follows = titleOf(blocks[from].Run), k > 0
		plans[k] = finish(plans[k], blocks[from:to], blocks[from+1:to])
	}
	return plans
}

// forwardedBy gives the titles of plans, two or more, that the sentence names by which a notice forwards something.
func forwardedBy(notice []document.Block) map[string]bool {
	for _, b := range notice {
		if !official.Forwards(b.S) {
			continue
		}
		titles := map[string]bool{}
		for _, m := range inTitles.FindAllStringSubmatch(b.S, -1) {
			if isTitle(m[1]) {
				titles[flat(m[1])] = true
			}
		}
		return titles
	}
	return nil
}
