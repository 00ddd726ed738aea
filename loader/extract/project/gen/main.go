// Command gen writes dictionary.txt, the common words of Chinese, from the dictionary
// of the segmenter jieba as the npm package @node-rs/jieba carries it.
package main

import (
	"fmt"
	"log"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"plangraph/internal/npmpack"
)

const (
	source    = "@node-rs/jieba@2.0.3"
	integrity = "WfTweEAbwHNPV4BvbhyQfG5E4wUQWnjy7x9Li4yYgwm+c4hlkuREkMcpCS0tTo+eTyDIBZ/kFVylns2blPBZxg=="
	header    = "# Common words of Chinese: those of two to four characters that the dictionary of the segmenter\n" +
		"# jieba counts at least 20 times and takes for no name of a person, place, body or thing.\n" +
		"# Made by gen from npm " + source + " (MIT, published 2026-09-10). Do not edit.\n"
)

// least is how often a word must be counted. Of rarer ones many are names that the
// dictionary does not know for such.
const least = 20

func main() {
	log.SetFlags(0)
	if err := run("dictionary.txt"); err != nil {
		log.Fatal("project/gen: ", err)
	}
}

func run(out string) error {
	files, err := npmpack.Files(source, integrity, "dict.txt")
	if err != nil {
		return err
	}
	var words []string
	for line := range strings.Lines(string(files["dict.txt"])) {
		// word, count, part of speech
		f := strings.Fields(line)
		if len(f) < 2 || len(f) > 3 {
			return fmt.Errorf("bad line %q", line)
		}
		count, err := strconv.Atoi(f[1])
		if err != nil {
			return fmt.Errorf("bad line %q: %w", line, err)
		}
		if count < least || len(f) == 3 && isName(f[2]) || !isWord(f[0]) {
			continue
		}
		words = append(words, f[0])
	}
	slices.Sort(words)
	words = slices.Compact(words)
	return os.WriteFile(out, []byte(header+strings.Join(words, "\n")+"\n"), 0o644)
}

// isName tells the parts of speech of names: nr a person, ns a place, nt a body, nz
// another thing.
func isName(part string) bool {
	return slices.ContainsFunc([]string{"nr", "ns", "nt", "nz"}, func(p string) bool { return strings.HasPrefix(part, p) })
}

func isWord(w string) bool {
	n := utf8.RuneCountInString(w)
	return n >= 2 && n <= 4 && strings.IndexFunc(w, func(r rune) bool { return !unicode.Is(unicode.Han, r) }) < 0
}
