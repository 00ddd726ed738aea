package query

import "strings"

// maxText bounds each text in an argument, bytes: more than any name, id or cursor has.
const maxText = 4096

// maxWords bounds a search: each word costs some look-ups in the index.
const maxWords = 10

// checkTexts tells whether the texts in the arguments of a field, and of all below it,
// are short enough.
func checkTexts(f Field) error {
	if err := f.Args.checkTexts(); err != nil {
		return err
	}
	for _, selected := range f.Of {
		for _, sub := range selected {
			if err := checkTexts(sub); err != nil {
				return err
			}
		}
	}
	return nil
}

func (a Args) checkTexts() error {
	for name, v := range a {
		if in, ok := v.(map[string]any); ok {
			if err := Args(in).checkTexts(); err != nil {
				return err
			}
			continue
		}
		for _, text := range a.Strings(name) {
			if len(text) > maxText {
				return badInput("%s is longer than %d bytes", name, maxText)
			}
			if n := len(words(text)); n > maxWords && (name == "text" || name == "query") {
				return badInput("%s may have at most %d words, got %d", name, maxWords, n)
			}
		}
	}
	return nil
}

// words splits a search text. Each word must be found, in whatever order.
func words(text string) []string { return strings.Fields(text) }
