package project

import (
	_ "embed"
	"strings"

	"plangraph/loader/runeset"
)

//go:embed words.txt
var wordsFile string

// The lists of words.txt, which says what each is for.
var (
	networks       = list("networks")
	larges         = list("larges")
	praises        = list("praises")
	deeds          = runeset.HeadsOf(list("deeds")...)
	openers        = runeset.HeadsOf(list("openers")...)
	counters       = list("counters")
	papers         = list("papers")
	features       = list("features")
	stresses       = list("stresses")
	ranks          = list("ranks")
	sorts          = list("sorts")
	sizes          = list("sizes")
	roads          = list("roads")
	numberedPhases = anyOf("numberedPhases")
	phases         = list("phases")
	longer         = list("longer")
	works          = list("works")
	capacityUnits  = list("capacityUnits")
	boxWords       = anyOf("boxWords")
	projectBoxes   = anyOf("projectBoxes")
	industries     = runeset.HeadsOf(list("industries")...)
	thingParts     = runeset.HeadsOf(list("thingParts")...)
)

// list gives that of words.txt of a name.
func list(name string) []string {
	words, ok := lists[name]
	if !ok {
		panic("project: words.txt has no list " + name)
	}
	return words
}

// anyOf finds the words of a list, each of two characters or more, in a text.
func anyOf(name string) *runeset.Pattern { return runeset.PatternOf(strings.Join(list(name), "|")) }

// lists are those of words.txt, by name.
var lists = func() map[string][]string {
	out := map[string][]string{}
	name := ""
	for _, line := range wordsIn(wordsFile) {
		if inner, ok := strings.CutPrefix(line, "["); ok {
			name = strings.TrimSuffix(inner, "]")
			continue
		}
		out[name] = append(out[name], strings.Fields(line)...)
	}
	return out
}()
