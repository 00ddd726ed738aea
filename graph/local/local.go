// Package local runs a Dgraph of the program's own: one zero and one alpha as
// child processes on loopback, with a data folder that nobody else uses.
//
// Between the program and Dgraph stands a keeper: the same program, started again
// by Start and caught by Keeper at the top of main. It holds the folder's lock and a
// pipe from the program; when the pipe closes, for whatever reason, kill -9 included,
// it stops Dgraph cleanly and lets the folder go.
package local

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"time"

	"plangraph/graph/local/build"
)

// Version is the Dgraph that is built where none is installed.
const Version = build.Version

// Defaults for a laptop: with the program itself they stay under 3 GiB.
const (
	DefaultMemory       = 1536 << 20
	DefaultCache        = 256 << 20
	DefaultQueryTimeout = 30 * time.Second
)

// Options of a local Dgraph. Only Dir must be set.
type Options struct {
	Dir string // data folder, made where it does not exist
	Bin string // dgraph binary; empty: dgraph on PATH, else one built from source
	// Port is alpha's gRPC port; its other ports lie 1000 and 2000 below, zero's 3000
	// and 4000 below. 0: free ports.
	Port         int
	Memory       int64         // soft limit of zero's and alpha's heaps together, bytes
	Cache        int64         // alpha's cache, a part of Memory, bytes
	QueryTimeout time.Duration // Dgraph ends a query that runs longer
	Progress     io.Writer     `json:"-"` // what Dgraph's build has to say; nil: nothing
	// Scratch makes a Dgraph that does not hang on its starter.
	Scratch *Scratch
}

// Scratch is a Dgraph that several programs use in turn, each while it holds a lock
// file. Once nobody has held the lock for Idle, Dgraph ends and its data folder goes.
type Scratch struct {
	Lock string
	Idle time.Duration
}

func (o Options) withDefaults() (Options, error) {
	if o.Dir == "" {
		return o, errors.New("local: no data folder given")
	}
	dir, err := filepath.Abs(o.Dir)
	if err != nil {
		return o, err
	}
	o.Dir = dir
	if o.Memory == 0 {
		o.Memory = DefaultMemory
	}
	if o.Cache == 0 {
		o.Cache = min(DefaultCache, o.Memory/4)
	}
	if o.QueryTimeout == 0 {
		o.QueryTimeout = DefaultQueryTimeout
	}
	if o.Port != 0 && (o.Port <= alphaGRPC-zeroGRPC || o.Port > 65535) {
		return o, fmt.Errorf("local: port %d: must be between %d and 65535", o.Port, alphaGRPC-zeroGRPC+1)
	}
	return o, nil
}

// Dgraph is a Dgraph that is up and healthy.
type Dgraph struct {
	Addr string // alpha's gRPC address, host:port
	HTTP string // alpha's HTTP address, host:port
	Dir  string
	// Attached tells that another program started it, and will stop it.
	Attached bool

	pipe io.Closer // closing it tells the keeper to stop
	done chan struct{}
	err  error // why it ended; read after done is closed
	stop sync.Once
}

// Done is closed when Dgraph has ended, by Stop or of itself. Where another program
// started it, Done is never closed.
func (d *Dgraph) Done() <-chan struct{} { return d.done }

// Err tells, once Done is closed, why Dgraph ended of itself: an *ExitError or a
// *DiskError; nil after Stop.
func (d *Dgraph) Err() error {
	select {
	case <-d.done:
		return d.err
	default:
		return nil
	}
}

// Stop ends Dgraph cleanly, all data written, and returns when its processes are
// gone. It leaves alone what another program started.
func (d *Dgraph) Stop(ctx context.Context) error {
	if d.pipe == nil {
		return nil
	}
	d.stop.Do(func() { _ = d.pipe.Close() })
	select {
	case <-d.done:
		return d.err
	case <-ctx.Done():
		return fmt.Errorf("local: dgraph is still stopping: %w", ctx.Err())
	}
}

// Start brings up a Dgraph on o.Dir and returns once it answers queries. Where
// another program keeps the folder it returns a *BusyError; other errors are
// *PortError, *DiskError, *ExitError, *BinaryError.
func Start(ctx context.Context, o Options) (*Dgraph, error) {
	o, err := o.withDefaults()
	if err != nil {
		return nil, err
	}
	if os.Getenv(keeperEnv) != "" {
		return nil, ErrNoKeeper // this is the keeper, and main went past Keeper
	}
	if o.Bin, err = Binary(ctx, o.Bin, o.Progress); err != nil {
		return nil, err
	}
	if err := prepare(o.Dir); err != nil {
		return nil, err
	}
	return startKeeper(ctx, o)
}

// Open attaches to the Dgraph that another program runs on o.Dir, or starts one.
func Open(ctx context.Context, o Options) (*Dgraph, error) {
	for {
		if d, ok := Attach(ctx, o.Dir); ok {
			return d, nil
		}
		d, err := Start(ctx, o)
		var busy *BusyError
		if !errors.As(err, &busy) {
			return d, err
		}
		// Another program was quicker: attach once its Dgraph is healthy.
		select {
		case <-ctx.Done():
			return nil, err
		case <-time.After(200 * time.Millisecond):
		}
	}
}

// Attach finds the Dgraph that another program runs on dir, if one does and it is
// healthy.
func Attach(ctx context.Context, dir string) (*Dgraph, bool) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, false
	}
	s := readState(dir)
	if s.GRPC == "" || !alive(s.Keeper) || !answers(ctx, s.HTTP) {
		return nil, false
	}
	return &Dgraph{Addr: s.GRPC, HTTP: s.HTTP, Dir: dir, Attached: true, done: make(chan struct{})}, true
}

// prepare makes the data folder and sees that it can be written.
func prepare(dir string) error {
	if err := os.MkdirAll(filepath.Join(dir, "log"), 0o700); err != nil {
		return diskError(dir, err)
	}
	probe := filepath.Join(dir, "log", ".probe")
	if err := os.WriteFile(probe, make([]byte, 4096), 0o600); err != nil {
		_ = os.Remove(probe)
		return diskError(dir, err)
	}
	_ = os.Remove(probe)
	if full(dir) {
		return &DiskError{Dir: dir, Full: true}
	}
	return nil
}

// startKeeper starts this program again as the keeper and waits for its first word.
func startKeeper(ctx context.Context, o Options) (*Dgraph, error) {
	exe, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("local: find this program: %w", err)
	}
	order, err := json.Marshal(order{Options: o, PID: os.Getpid()})
	if err != nil {
		return nil, err
	}
	keeperLog, err := os.OpenFile(logPath(o.Dir, "keeper"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, diskError(o.Dir, err)
	}
	defer keeperLog.Close()

	c := exec.Command(exe) //nolint:noctx // the keeper outlives ctx, and a killed one could not stop Dgraph
	c.Env = append(os.Environ(), keeperEnv+"="+string(order))
	c.Stderr = keeperLog
	detach(c)
	out, err := c.StdoutPipe()
	if err != nil {
		return nil, err
	}
	var pipe io.Closer
	if o.Scratch == nil {
		if pipe, err = c.StdinPipe(); err != nil {
			return nil, err
		}
	}
	if err := c.Start(); err != nil {
		return nil, fmt.Errorf("local: start the keeper: %w", err)
	}

	words := make(chan word, 2) // the keeper says two words at most
	go func() {
		defer close(words)
		for lines := bufio.NewScanner(out); lines.Scan(); {
			var w word
			if json.Unmarshal(lines.Bytes(), &w) == nil {
				words <- w
			}
		}
	}()
	giveUp := func() {
		if pipe != nil {
			_ = pipe.Close()
		} else {
			_ = c.Process.Signal(stopSignal)
		}
		go func() { _ = c.Wait() }()
	}
	select {
	case <-ctx.Done():
		giveUp()
		return nil, fmt.Errorf("local: dgraph was not up in time: %w", ctx.Err())
	case w, ok := <-words:
		switch {
		case !ok:
			giveUp()
			return nil, &ExitError{Process: "keeper", Reason: "it said nothing; does the program call local.Keeper?", Log: logPath(o.Dir, "keeper")}
		case w.Failed != nil:
			giveUp()
			return nil, w.Failed.unpack()
		}
		d := &Dgraph{Addr: w.GRPC, HTTP: w.HTTP, Dir: o.Dir, Attached: o.Scratch != nil, pipe: pipe, done: make(chan struct{})}
		if pipe == nil {
			go func() { _ = c.Wait() }()
			return d, nil
		}
		go d.watch(c, words)
		return d, nil
	}
}

// watch waits for the keeper's end and keeps its last word.
func (d *Dgraph) watch(c *exec.Cmd, words <-chan word) {
	for w := range words {
		if w.Failed != nil {
			d.err = w.Failed.unpack()
		}
	}
	if err := c.Wait(); err != nil && d.err == nil {
		d.err = &ExitError{Process: "keeper", Reason: err.Error(), Log: logPath(d.Dir, "keeper")}
	}
	_ = d.pipe.Close()
	close(d.done)
}
