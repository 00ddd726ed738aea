// Package document holds the plain data that the loader's stages hand on: a text
// with its way back to the file's bytes, blocks, sections, and the plans that a
// file contains.
package document

import (
	"math"
	"sort"
	"strings"
)

// Text is a file read: its content as UTF-8, and where each part of it stands in
// the file's bytes.
type Text struct {
	Name      string // base name of the file; the source of its facts
	MediaType string
	SHA256    string // of the file's bytes, hex
	Size      int    // bytes of the file
	Run
}

// Run is a stretch of text that knows where in the file it was read from. S may
// be joined from pieces that do not stand together in the file.
type Run struct {
	S    string
	Segs []Segment
}

// Segment says that S[At:At+Len] of a Run was read from the file's bytes starting
// at Source. Where Scale is 0 the bytes are the same (UTF-8 source); otherwise the
// segment is one character whose source takes Scale bytes (another charset, a line end that is written as its escape), or where
// Scale is negative -Scale bytes, and is that character in full width (２ for 2), a full stop
// that is set as a point, or a space that the text leaves out (its Len is 0).
// Segments are in order of At; what lies between two of them (a space put in by
// joining) has no source. Files are smaller than MaxSize, so that a segment can be
// small: a text set one character a line, or of another charset, has one a character.
type Segment struct {
	At, Len, Source, Scale int32
}

// MaxSize is the most bytes of a file whose places a Segment can name.
const MaxSize = math.MaxInt32 / 4 // a character may take more bytes in the text than in the file

// Source gives the file's byte offsets, end exclusive, of S[start:end]: from the
// first byte of the first character that has a source to the last byte of the
// last one. ok is false where no character in it has one.
func (r Run) Source(start, end int) (from, to int, ok bool) {
	i := sort.Search(len(r.Segs), func(i int) bool { return int(r.Segs[i].At+r.Segs[i].Len) > start })
	j := sort.Search(len(r.Segs), func(j int) bool { return int(r.Segs[j].At) >= end }) - 1
	if i > j || j < 0 {
		return 0, 0, false
	}
	first, last := r.Segs[i], r.Segs[j]
	from = int(first.Source)
	if first.Scale == 0 && start > int(first.At) {
		from += start - int(first.At)
	}
	if last.Scale != 0 {
		return from, int(last.Source + max(last.Scale, -last.Scale)), true
	}
	return from, int(last.Source) + min(end-int(last.At), int(last.Len)), true
}

// toFull is what lies between a character of ASCII and the same one in full width (Unicode,
// Halfwidth and Fullwidth Forms).
const toFull = '０' - '0'

// Narrow gives the character of ASCII that r is in full width, if it is one.
func Narrow(r rune) (rune, bool) {
	if r < '！' || r > '～' {
		return r, false
	}
	return r - toFull, true
}

// Printed gives S[start:end] as the file has it: in full width what was read so, with points for
// the full stops that were, and with the spaces that the text leaves out.
func (r Run) Printed(start, end int) string {
	i := sort.Search(len(r.Segs), func(i int) bool { return int(r.Segs[i].At+r.Segs[i].Len) > start })
	var b strings.Builder
	for ; i < len(r.Segs) && int(r.Segs[i].At) < end; i++ {
		s := r.Segs[i]
		if s.Scale >= 0 {
			continue
		}
		b.WriteString(r.S[start:s.At])
		switch {
		case s.Len == 0:
			b.WriteByte(' ')
		case s.Len > 1:
			b.WriteByte('.')
		default:
			b.WriteRune(rune(r.S[s.At]) + toFull)
		}
		start = int(s.At + s.Len)
	}
	if b.Len() == 0 {
		return r.S[start:end]
	}
	b.WriteString(r.S[start:end])
	return b.String()
}

// Slice gives S[start:end] as a Run of its own.
func (r Run) Slice(start, end int) Run {
	return Run{S: r.S[start:end], Segs: r.AppendSegments(nil, start, end)}
}

// AppendSegments appends to segs the segments that S[from:to] has as a Run of its own.
func (r Run) AppendSegments(segs []Segment, from, to int) []Segment {
	start, end := int32(from), int32(to)
	parts := r.Segs[r.segmentAt(start):]
	n := 0
	for n < len(parts) && parts[n].At < end {
		n++
	}
	if n == 0 {
		return segs
	}
	segs = append(segs, parts[:n]...)
	own := segs[len(segs)-n:]
	// Only the first can reach out before the part, only the last one behind it.
	if s := &own[0]; s.Scale == 0 && s.At < start {
		cut := start - s.At
		s.At, s.Len, s.Source = start, s.Len-cut, s.Source+cut
	}
	if s := &own[n-1]; s.Scale == 0 {
		s.Len = min(s.Len, end-s.At)
	}
	for i := range own {
		own[i].At -= start
	}
	return segs
}

// segmentAt gives the first segment that ends behind byte at, len(r.Segs) without one.
func (r *Run) segmentAt(at int32) int {
	i, j := 0, len(r.Segs)
	for i < j {
		if k := (i + j) / 2; r.Segs[k].At+r.Segs[k].Len <= at {
			i = k + 1
		} else {
			j = k
		}
	}
	return i
}

// Piece gives the place in the file of S[from:to] where the file holds these very bytes in one
// piece, as it mostly does. near is the segment that was found last, where it looks first.
func (r *Run) Piece(from, to int, near *int) (source int32, ok bool) {
	if i := *near; i >= len(r.Segs) || int(r.Segs[i].At) > from || int(r.Segs[i].At+r.Segs[i].Len) <= from {
		if *near = r.segmentAt(int32(from)); *near == len(r.Segs) {
			return 0, false
		}
	}
	s := r.Segs[*near]
	return s.Source + int32(from) - s.At, s.Scale == 0 && int(s.At) <= from && to <= int(s.At+s.Len)
}

// Append adds o behind r, with sep (which has no source) between them unless r is
// still empty.
func (r *Run) Append(sep string, o Run) {
	if len(r.S) > 0 {
		r.S += sep
	}
	at := int32(len(r.S))
	r.S += o.S
	for _, s := range o.Segs {
		s.At += at
		if n := len(r.Segs); n > 0 && s.Scale == 0 {
			if p := &r.Segs[n-1]; p.Scale == 0 && p.At+p.Len == s.At && p.Source+p.Len == s.Source {
				p.Len += s.Len
				continue
			}
		}
		r.Segs = append(r.Segs, s)
	}
}
