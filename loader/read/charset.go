package read

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gogs/chardet"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	utf16 "golang.org/x/text/encoding/unicode"

	"plangraph/loader/document"
)

// charset is an encoding of text. step tells how many bytes the first character of
// a text takes; it is nil for UTF-8.
type charset struct {
	bom      int // bytes of the byte order mark
	unmarked bool
	whole    bool // of UTF-8, that no character is broken
	encoding encoding.Encoding
	step     func([]byte) int
}

var (
	utf8Set    = charset{}
	gb18030Set = charset{encoding: simplifiedchinese.GB18030, step: stepGB18030}
	big5Set    = charset{encoding: traditionalchinese.Big5, step: stepBig5}
	utf16le    = charset{encoding: utf16.UTF16(utf16.LittleEndian, utf16.IgnoreBOM), step: stepUTF16(1)}
	utf16be    = charset{encoding: utf16.UTF16(utf16.BigEndian, utf16.IgnoreBOM), step: stepUTF16(0)}
)

// sample is how much of a text its charset is guessed from.
const sample = 64 << 10

func detect(data []byte) charset {
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		cs := utf8Set
		cs.bom = 3
		return cs
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		cs := utf16le
		cs.bom = 2
		return cs
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		cs := utf16be
		cs.bom = 2
		return cs
	}
	if cs, ok := unmarkedUTF16(data); ok {
		return cs
	}
	if valid(data) {
		cs := utf8Set
		cs.whole = true
		return cs
	}
	if mostlyUTF8(data) {
		return utf8Set
	}
	best, err := chardet.NewTextDetector().DetectBest(data[:min(len(data), sample)])
	if err == nil && best.Charset == "Big5" {
		return big5Set
	}
	// GB18030 is the charset that Chinese text must support (GB 18030), and holds all
	// of GB2312 and GBK; whatever else was guessed is no charset of Chinese.
	return gb18030Set
}

// valid tells whether no character of data, as UTF-8, is broken.
func valid(data []byte) bool {
	for i := 0; i < len(data); {
		switch c := data[i]; {
		case c < utf8.RuneSelf:
			i++
		case c > 0xe0 && c < 0xed && i+2 < len(data) && data[i+1]&0xc0 == 0x80 && data[i+2]&0xc0 == 0x80: // by far most
			i += 3
		default:
			r, n := utf8.DecodeRune(data[i:])
			if r == utf8.RuneError && n == 1 {
				return false
			}
			i += n
		}
	}
	return true
}

// unmarkedUTF16 knows UTF-16 without a byte order mark by its zero bytes, most of
// them the upper halves of ASCII characters (digits, line ends), and by what the
// pairs spell being text.
func unmarkedUTF16(data []byte) (charset, bool) {
	head := data[:min(len(data), sample)&^1]
	if bytes.IndexByte(head, 0) < 0 {
		return charset{}, false // by far most
	}
	var zeros [2]int
	for i, b := range head {
		if b == 0 {
			zeros[i&1]++
		}
	}
	cs := utf16le
	if zeros[0] > zeros[1] {
		cs = utf16be
	}
	var text, all int
	for _, r := range cs.decode(head).S {
		all++
		if inText(r) {
			text++
		}
	}
	cs.unmarked = true
	return cs, text*10 >= all*9
}

// inText tells the characters that Chinese texts are made of.
func inText(r rune) bool {
	switch {
	case r == '\n', r == '\r', r == '\t',
		r >= ' ' && r < 0x7f,
		r >= 0x2000 && r < 0x2200, // punctuation, signs, arrows
		r >= 0x3000 && r < 0x3020, // brackets
		r >= 0xff00 && r < 0xff70, // of full width
		unicode.Is(unicode.Han, r):
		return true
	}
	return false
}

// mostlyUTF8 allows for some broken characters, as in a text cut at a byte count.
// Of another charset's characters hardly one in ten passes for UTF-8.
func mostlyUTF8(data []byte) bool {
	var good, bad int
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			bad++
		} else {
			good++
		}
		i += n
	}
	return good >= 2*bad
}

// decode gives data as UTF-8, with segments back into it.
func (cs charset) decode(data []byte) document.Run {
	b := builder{at: cs.bom}
	rest := data[cs.bom:]
	switch {
	case cs.whole:
		b.text.Grow(len(rest))
		b.same(rest)
	case cs.step == nil:
		b.text.Grow(len(rest))
		b.utf8(rest)
	default:
		b.text.Grow(len(rest) + len(rest)/2) // a Chinese character takes two bytes there, three here
		b.other(rest, cs)
	}
	return document.Run{S: b.text.String(), Segs: b.segs}
}

type builder struct {
	text strings.Builder
	segs []document.Segment
	at   int // offset in the file
}

// same adds n bytes that are the same in the file and in the text.
func (b *builder) same(p []byte) {
	if len(p) == 0 {
		return
	}
	if n := len(b.segs); n > 0 && b.segs[n-1].Scale == 0 && int(b.segs[n-1].Source+b.segs[n-1].Len) == b.at {
		b.segs[n-1].Len += int32(len(p))
	} else {
		b.segs = append(b.segs, document.Segment{At: int32(b.text.Len()), Len: int32(len(p)), Source: int32(b.at)})
	}
	b.text.Write(p)
	b.at += len(p)
}

// char adds a character that takes size bytes of the file and others in the text.
func (b *builder) char(s string, size int) {
	b.segs = append(b.segs, document.Segment{At: int32(b.text.Len()), Len: int32(len(s)), Source: int32(b.at), Scale: int32(size)})
	b.text.WriteString(s)
	b.at += size
}

func (b *builder) utf8(data []byte) {
	start := 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			b.same(data[start:i])
			b.char("\ufffd", 1)
			start = i + 1
		}
		i += n
	}
	b.same(data[start:])
}

func (b *builder) other(data []byte, cs charset) {
	decoder := cs.encoding.NewDecoder()
	var buf [8]byte
	for len(data) > 0 {
		n := min(cs.step(data), len(data))
		if n == 1 && data[0] < utf8.RuneSelf {
			b.same(data[:1])
		} else {
			decoder.Reset()
			m, _, err := decoder.Transform(buf[:], data[:n], true)
			if s := buf[:m]; err != nil || m == 0 || !utf8.Valid(s) || utf8.RuneCount(s) != 1 {
				b.char("\ufffd", n)
			} else {
				b.char(string(s), n)
			}
		}
		data = data[n:]
	}
}

func stepGB18030(p []byte) int {
	switch {
	case p[0] < 0x81 || len(p) == 1:
		return 1
	case p[1] >= '0' && p[1] <= '9':
		return 4
	case p[1] < 0x40 || p[1] == 0x7f || p[1] == 0xff:
		return 1 // a lead byte that leads nothing; what follows is a character of its own
	}
	return 2
}

func stepBig5(p []byte) int {
	if p[0] < 0x81 || len(p) == 1 || p[1] < 0x40 {
		return 1
	}
	return 2
}

// stepUTF16 steps over a pair, or over two where the first is a high surrogate;
// high is the place of a pair's upper byte.
func stepUTF16(high int) func([]byte) int {
	return func(p []byte) int {
		if len(p) >= 4 && p[high]&0xfc == 0xd8 && p[2+high]&0xfc == 0xdc {
			return 4
		}
		return 2
	}
}
