package cli

import (
	"fmt"
	"io"
	"os"
	"path"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"plangraph/loader"
)

// progress shows how a load goes on: a bar on a terminal, plain lines elsewhere.
type progress struct {
	w     io.Writer
	bar   *progressbar.ProgressBar
	stage string
	tty   bool
}

func newProgress(w io.Writer) *progress {
	f, ok := w.(*os.File)
	return &progress{w: w, tty: ok && term.IsTerminal(int(f.Fd()))}
}

func (p *progress) event(e loader.Event) {
	if !p.tty {
		if e.Unchanged {
			return
		}
		verb := map[string]string{"read": "read", "write": "wrote"}[e.Stage]
		fmt.Fprintf(p.w, "%s %d/%d  %s  (%d facts)\n", verb, e.Done, e.Of, path.Base(e.Path), e.Facts)
		return
	}
	if p.bar == nil || p.stage != e.Stage {
		p.done()
		p.stage = e.Stage
		p.bar = progressbar.NewOptions(e.Of, progressbar.OptionSetWriter(p.w), progressbar.OptionSetWidth(24),
			progressbar.OptionShowCount(), progressbar.OptionClearOnFinish())
	}
	p.bar.Describe(fmt.Sprintf("%-5s %6d facts  %.30s", e.Stage, e.Facts, path.Base(e.Path)))
	_ = p.bar.Set(e.Done) // a bar that cannot be drawn is no reason to stop
}

func (p *progress) done() {
	if p.bar != nil {
		_ = p.bar.Finish()
		p.bar = nil
	}
}
