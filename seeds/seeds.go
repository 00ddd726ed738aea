// Package seeds holds the documents that ship with the project (the *.txt files);
// gold/ beside them has hand-made facts that extraction is measured against.
package seeds

import "embed"

// Files are the seed documents, at the top of the file system.
//
//go:embed *.txt
var Files embed.FS
