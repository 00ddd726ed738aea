package extract

import (
	"unicode/utf8"

	"plangraph/loader/document"
	"plangraph/loader/runeset"
)

// bound is how far words go on without a stop before they are cut. Readers look about in
// a clause or a sentence for as far as it goes, so that what never ends would keep them
// busy: a list of thousands, the remains of a page, or a text that is meant to.
type bound struct {
	most  int          // bytes
	stop  *runeset.Set // what ends such words
	joint *runeset.Set // what they are best cut behind; else they are cut between any two characters
}

// The longest clause of plans takes 450 bytes (titles in a row that nothing parts), their
// longest sentence (the guiding thought, 指导思想) 1,400. The narrowest bound stands first.
var bounds = [...]bound{
	{640, runeset.Of("。；！？：，、!?:;,"), runeset.Of("》）” \t|")},
	{3072, runeset.Of("。；！？"), runeset.Of("，、,; \t|")},
	{6144, runeset.Of("。！？"), runeset.Of("；;")}, // tasks in a row
}

// cuts gives the places in s at which words go on for too long.
func (b bound) cuts(s string) []int {
	var out []int
	for at := 0; len(s)-at > b.most; {
		next := s[at : at+b.most]
		end := lastOf(next, b.stop)
		if end == 0 {
			if end = lastOf(next, b.joint); end == 0 {
				for end = b.most; !utf8.RuneStart(s[at+end]); {
					end--
				}
			}
			out = append(out, at+end)
		}
		at += end
	}
	return out
}

// lastOf gives the place behind the last character of set in s, 0 without one.
func lastOf(s string, set *runeset.Set) int {
	i, n := set.Last(s)
	if n == 0 {
		return 0
	}
	return i + n
}

// appendPieces appends to out the pieces that words are cut into where they go on without end: by far
// most often r itself.
func appendPieces(out []document.Run, r document.Run) []document.Run { return cutBy(bounds[:], out, r) }

func cutBy(bounds []bound, out []document.Run, r document.Run) []document.Run {
	if len(bounds) == 0 || len(r.S) <= bounds[0].most {
		return append(out, r)
	}
	from := 0
	for _, to := range append(bounds[0].cuts(r.S), len(r.S)) {
		part := r
		if to-from < len(r.S) {
			part = r.Slice(from, to)
		}
		out = cutBy(bounds[1:], out, part)
		from = to
	}
	return out
}
