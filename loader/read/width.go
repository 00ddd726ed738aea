package read

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/document"
)

// narrowed gives r with digits and Latin letters that are set in full width (２０１５年, ＧＤＰ) as
// those of ASCII, and so the points and signs of their numbers (３．５％), so that all that follows
// meets one form of each. Marks of punctuation are left: their width tells nothing.
func narrowed(r document.Run) document.Run {
	var w writer
	from := 0 // what stands before is in w
	for i := 0; i < len(r.S); {
		n := strings.IndexByte(r.S[i:], fullWidth)
		if n < 0 {
			break
		}
		i += n
		full, size := utf8.DecodeRuneInString(r.S[i:])
		narrow, ok := document.Narrow(full)
		if !ok || !isAlphanumeric(narrow) && !(narrow == '.' && inNumber(r.S, i, size)) {
			i += size
			continue
		}
		first, last, ok := r.Source(i, i+size)
		if ok {
			w.addPart(r, from, i)
			w.add(document.Run{S: string(narrow), Segs: []document.Segment{{Len: 1, Source: int32(first), Scale: int32(first - last)}}})
			from = i + size
		}
		i += size
	}
	if from == 0 {
		return r
	}
	w.addPart(r, from, len(r.S))
	return w.run()
}

// fullWidth is the first byte of all characters in full width as UTF-8 has them.
const fullWidth = 0xef

func isAlphanumeric(r rune) bool {
	return '0' <= r && r <= '9' || 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z'
}

// inNumber tells whether the point s[at:at+size] stands between digits in full width, or behind a blank between others,
// which are set apart: 8 ．8. A number at the start of a line may be that of a list's member.
func inNumber(s string, at, size int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	behind, _ := utf8.DecodeRuneInString(s[at+size:])
	if head := strings.TrimSuffix(s[:at], " "); len(head) < at && '0' <= behind && behind <= '9' {
		words := strings.TrimRight(head[max(0, len(head)-longestApart):], "0123456789 ")
		return len(words) < len(head) && words != "" && !strings.HasSuffix(words, "\n") && !strings.HasSuffix(head, " ")
	}
	return '０' <= before && before <= '９' && '０' <= behind && behind <= '９'
}

// longestApart is how many bytes a number takes at most whose digits are set apart.
const longestApart = 24
