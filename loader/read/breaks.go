package read

import (
	"strings"

	"plangraph/loader/document"
)

// broken gives r with line ends where a text has but their escapes (…报告工作。\r\n一、…), as copies do that were written out of a
// table or a database into one line, so that its headings and paragraphs are seen.
func broken(r document.Run) document.Run {
	const escape, carriage = `\n`, `\r`
	if strings.Count(r.S, escape) < fewBreaks || strings.Contains(strings.TrimRight(r.S, "\r\n "), "\n") {
		return r
	}
	var w writer
	from := 0 // what stands before is in w
	for i := strings.Index(r.S, escape); i >= 0; {
		end := i + len(escape)
		start := len(strings.TrimSuffix(r.S[:i], carriage))
		if first, last, ok := r.Source(start, end); ok && start >= from {
			w.addPart(r, from, start)
			w.add(document.Run{S: "\n", Segs: []document.Segment{{Len: 1, Source: int32(first), Scale: int32(last - first)}}})
			from = end
		}
		next := strings.Index(r.S[end:], escape)
		if next < 0 {
			break
		}
		i = end + next
	}
	w.addPart(r, from, len(r.S))
	return w.run()
}

// fewBreaks are too few to tell by that a text has lost its line ends: a path may hold one.
const fewBreaks = 4
