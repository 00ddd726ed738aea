// Package lexicon finds the words of the genre in a text: units, comparators,
// verbs of change, bodies, kinds of project, regions. Its words are data
// (data/*.txt, one file a class), and one automaton finds them all in one pass.
package lexicon

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"

	ac "github.com/petar-dambovaliev/aho-corasick"
)

// Class is the name of a lexicon file, without its ending.
type Class string

// Mark is a word of a lexicon found in a text.
type Mark struct {
	Start, End int // bytes
	*Word
}

// Word is what a lexicon says of a word. It is shared, and not to be changed.
type Word struct {
	Class Class
	Tag   string // the second column of the lexicon's file
}

//go:embed data/*.txt
var files embed.FS

// sense is what a class says of a word; a word may stand in several classes.
type sense struct {
	class int // index in automaton.classes
	word  *Word
}

type automaton struct {
	ac      ac.AhoCorasick
	classes []Class
	senses  [][]sense // by pattern
}

var shared = sync.OnceValue(func() *automaton {
	data, err := fs.Sub(files, "data")
	if err != nil {
		panic(err)
	}
	a, err := build(data)
	if err != nil {
		panic(err) // the data is embedded: a fault in it is a fault in the program
	}
	return a
})

// Scan finds the words of all classes in s, in order of Start, the longer word
// first. Within a class words do not overlap: the leftmost wins, and of those that
// start together the longest. Words of different classes may overlap.
func Scan(s string) []Mark {
	return shared().scan([]byte(s))
}

// batch is about how many bytes of texts ScanAll joins to go through them in one pass.
const batch = 64 << 10

// ScanAll is Scan of each of texts, in one pass over many of them.
func ScanAll(texts []string) [][]Mark {
	out := make([][]Mark, 0, len(texts))
	for len(out) < len(texts) {
		rest := texts[len(out):]
		n, size := 0, 0
		for n < len(rest) && (n == 0 || size+len(rest[n]) <= batch) {
			size += len(rest[n])
			n++
		}
		out = appendMarks(out, rest[:n])
	}
	return out
}

// appendMarks appends the marks of each of texts to out.
func appendMarks(out [][]Mark, texts []string) [][]Mark {
	// No word holds a line break, so that none begins in one text and ends in the next.
	buffer := textBuffers.Get().(*[]byte)
	joined := (*buffer)[:0]
	for _, text := range texts {
		joined = append(append(joined, text...), '\n')
	}
	marks := shared().scan(joined)
	*buffer = joined
	textBuffers.Put(buffer)
	start, at := 0, 0 // of the text in the whole; of its marks
	for _, text := range texts {
		from := at
		for ; at < len(marks) && marks[at].Start < start+len(text); at++ {
			marks[at].Start -= start
			marks[at].End -= start
		}
		out = append(out, marks[from:at:at])
		start += len(text) + len("\n")
	}
	return out
}

var textBuffers = sync.Pool{New: func() any { return new([]byte) }}

// Classes lists the classes.
func Classes() []Class { return slices.Clone(shared().classes) }

// Words gives the words of a class and their tags.
func Words(c Class) map[string]string {
	data, err := files.ReadFile(path.Join("data", string(c)+".txt"))
	if err != nil {
		return nil
	}
	words, err := parse(string(data))
	if err != nil {
		return nil
	}
	return words
}

func build(data fs.FS) (*automaton, error) {
	names, err := fs.Glob(data, "*.txt")
	if err != nil {
		return nil, err
	}
	a := &automaton{}
	senses := map[string][]sense{}
	shared := map[Word]*Word{}
	for i, name := range names {
		text, err := fs.ReadFile(data, name)
		if err != nil {
			return nil, err
		}
		words, err := parse(string(text))
		if err != nil {
			return nil, fmt.Errorf("lexicon %s: %w", name, err)
		}
		a.classes = append(a.classes, Class(strings.TrimSuffix(name, ".txt")))
		for w, tag := range words {
			word := Word{a.classes[i], tag}
			if shared[word] == nil {
				shared[word] = &word
			}
			senses[w] = append(senses[w], sense{i, shared[word]})
		}
	}
	patterns := make([]string, 0, len(senses))
	for w := range senses {
		patterns = append(patterns, w)
	}
	slices.Sort(patterns)
	for _, w := range patterns {
		a.senses = append(a.senses, senses[w])
	}
	b := ac.NewAhoCorasickBuilder(ac.Opts{MatchKind: ac.StandardMatch})
	a.ac = b.Build(patterns)
	return a, nil
}

// parse reads a lexicon file: a word a line, a tab and its tag where it has one;
// lines that start with # are comments.
func parse(text string) (map[string]string, error) {
	words := map[string]string{}
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		w, tag, _ := strings.Cut(line, "\t")
		if w == "" || w != strings.TrimSpace(w) || tag != strings.TrimSpace(tag) {
			return nil, fmt.Errorf("line %d: stray space in %q", n, line)
		}
		if len(w) >= longest {
			return nil, fmt.Errorf("line %d: %s is too long", n, w)
		}
		if _, ok := words[w]; ok {
			return nil, fmt.Errorf("line %d: %s stands twice", n, w)
		}
		words[w] = tag
	}
	return words, nil
}

// hit is a word as the automaton reports it.
type hit struct{ start, end, pattern int }

var hitBuffers = sync.Pool{New: func() any { return new([]hit) }}

func (a *automaton) scan(s []byte) []Mark {
	if len(s) == 0 {
		return nil
	}
	buffer := hitBuffers.Get().(*[]hit)
	hits := (*buffer)[:0]
	defer func() {
		*buffer = hits
		hitBuffers.Put(buffer)
	}()
	for it := a.ac.IterOverlappingByte(s); ; {
		m := it.Next()
		if m == nil {
			break
		}
		// hits come in order of their ends; words are short, so each is but a few places
		// from where it belongs
		h := hit{m.Start(), m.End(), m.Pattern()}
		hits = append(hits, h)
		i := len(hits) - 1
		for ; i > 0 && (hits[i-1].start > h.start || hits[i-1].start == h.start && hits[i-1].end < h.end); i-- {
			hits[i] = hits[i-1]
		}
		hits[i] = h
	}
	senses := 0
	for _, h := range hits {
		senses += len(a.senses[h.pattern])
	}
	if senses == 0 {
		return nil
	}
	out := make([]Mark, 0, senses)
	free := make([]int, len(a.classes)) // where the last word of each class ends
	for _, h := range hits {
		for _, se := range a.senses[h.pattern] {
			if h.start >= free[se.class] {
				free[se.class] = h.end
				out = append(out, Mark{h.start, h.end, se.word})
			}
		}
	}
	return out
}
