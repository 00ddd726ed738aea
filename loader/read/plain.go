package read

import (
	"mime"
	"strings"

	"github.com/gabriel-vasile/mimetype"
)

// isPlain tells whether a file of type m is read as text: without markup, with
// Markdown's, which the next stage knows, or with tags of web pages.
func isPlain(m *mimetype.MIME) bool {
	for ; m != nil; m = m.Parent() {
		switch {
		case m.Is("text/html"):
			return true
		case m.Is("text/xml"), m.Is("text/rtf"):
			return false
		case m.Is("text/plain"):
			return true
		}
	}
	return false
}

// mediaType is the type without parameters: the charset that mimetype adds is a
// guess that charset.go does better.
func mediaType(m *mimetype.MIME) string {
	t, _, err := mime.ParseMediaType(m.String())
	if err != nil {
		return m.String()
	}
	return t
}

func blank(s string) bool {
	return strings.Trim(s, " \t\r\n\f\v\u00a0\u3000\ufeff\ufffd\x00") == ""
}
