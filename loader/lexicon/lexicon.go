// Package lexicon finds the words of the genre in a text: units, comparators,
// verbs of change, bodies, kinds of project, regions. Its words are data
// (data/*.txt, one file a class), and one automaton finds them all in one pass.
package lexicon

// Class is the name of a lexicon file, without its ending.
type Class string

// Mark is a word of a lexicon found in a text.
type Mark struct {
	Start, End int // bytes
	Class      Class
	// Tag is what the lexicon says of the word (the second column of its file).
	Tag string
}
