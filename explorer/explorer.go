// Package explorer serves the explorer, the page on which plans are traced, read and
// compared, from the binary: it asks nothing of any other host. The files under dist are
// built from src with `npm ci && npm run build`.
package explorer

import (
	"embed"
	"io/fs"
	"net/http"
	"strings"
)

//go:embed dist
var dist embed.FS

// policy keeps the page to its own host.
const policy = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

// Handler serves the page at / and its files beside it. Any other path without a file of
// its own is a view of the page, which reads it from the address.
func Handler() http.Handler {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // only of a path that is malformed
	}
	server := http.FileServerFS(files)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "ask by GET", http.StatusMethodNotAllowed)
			return
		}
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		h.Set("Cache-Control", "no-cache")
		_, err := fs.Stat(files, strings.TrimPrefix(r.URL.Path, "/"))
		asset := strings.HasPrefix(r.URL.Path, "/assets/")
		switch {
		case err != nil && !asset:
			http.ServeFileFS(w, r, files, "index.html")
			return
		case err == nil && asset: // their names change with what is in them
			h.Set("Cache-Control", "public, max-age=31536000, immutable")
		}
		server.ServeHTTP(w, r)
	})
}
