package local

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// child is a running zero or alpha.
type child struct {
	name, dir string
	cmd       *exec.Cmd
	done      chan struct{} // closed when the process is gone
}

// startChild starts `dgraph args…` with a heap limit of memory bytes; when it ends,
// it is sent to died. It holds lock as long as it lives.
func startChild(o Options, lock *os.File, memory int64, died chan<- *child, name string, offset int, args ...string) (*child, error) {
	dir := filepath.Join(o.Dir, name)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, diskError(o.Dir, err)
	}
	path := logPath(o.Dir, name)
	_ = os.Rename(path, path+".old") // one run back is kept
	log, err := os.Create(path)
	if err != nil {
		return nil, diskError(o.Dir, err)
	}
	defer log.Close()

	args = append([]string{name, "--port_offset", strconv.Itoa(offset),
		"--bindall=false", "--logtostderr", "--telemetry", "reports=false"}, args...)
	cmd := exec.Command(o.Bin, args...) //nolint:noctx // stopped by stop, in order
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, log, log
	cmd.ExtraFiles = []*os.File{lock}
	cmd.Env = append(environment(), "GOMEMLIMIT="+strconv.FormatInt(memory, 10))
	bind(cmd)
	if err := cmd.Start(); err != nil {
		return nil, &BinaryError{Path: o.Bin, Reason: "it does not start", Err: err}
	}
	c := &child{name: name, dir: o.Dir, cmd: cmd, done: make(chan struct{})}
	go func() {
		_ = cmd.Wait()
		close(c.done)
		died <- c
	}()
	return c, nil
}

// environment is ours without what dgraph would take for its own settings.
func environment() []string {
	var env []string
	for _, kv := range os.Environ() {
		if !strings.HasPrefix(kv, "DGRAPH_") && !strings.HasPrefix(kv, keeperEnv+"=") && !strings.HasPrefix(kv, "GOMEMLIMIT=") {
			env = append(env, kv)
		}
	}
	return env
}

// stop asks the process to end, and after patience makes it.
func (c *child) stop(patience time.Duration) {
	_ = c.cmd.Process.Signal(stopSignal)
	select {
	case <-c.done:
	case <-time.After(patience):
		_ = c.cmd.Process.Kill()
		<-c.done
	}
}

// why turns the end of a child that nobody stopped into an error, by what it last
// wrote and by the state of the disk.
func (c *child) why() error {
	log := logPath(c.dir, c.name)
	return diagnose(c.name, c.dir, log, tail(log, 64<<10), c.cmd.ProcessState.String())
}

var inUse = regexp.MustCompile(`listen tcp [^ ]*:(\d+): bind: address already in use`)

func diagnose(process, dir, log, words, end string) error {
	switch m := inUse.FindStringSubmatch(words); {
	case m != nil:
		port, _ := strconv.Atoi(m[1])
		return &PortError{Port: port}
	// Badger writes through memory maps: on a full disk the process dies of SIGBUS
	// without a word about the disk.
	case strings.Contains(words, "no space left on device"), full(dir):
		return &DiskError{Dir: dir, Full: true}
	case strings.Contains(words, "read-only file system"), strings.Contains(words, "permission denied"):
		return &DiskError{Dir: dir}
	case strings.Contains(words, "Cannot acquire directory lock"):
		return &BusyError{Dir: dir}
	}
	return &ExitError{Process: process, Reason: lastWords(words, end), Log: log}
}

var glogHead = regexp.MustCompile(`^[A-Z]\d{4} [\d:.]+ +\d+ [^ ]+\] `)

// lastWords is the last fatal line of a log, else how the process ended.
func lastWords(log, end string) string {
	lines := strings.Split(strings.TrimSpace(log), "\n")
	for i := len(lines) - 1; i >= 0; i-- {
		l := lines[i]
		if strings.HasPrefix(l, "F") && glogHead.MatchString(l) {
			return strings.TrimSpace(glogHead.ReplaceAllString(l, ""))
		}
		if strings.HasPrefix(l, "panic:") || strings.HasPrefix(l, "fatal error:") || strings.HasPrefix(l, "Error:") {
			return l
		}
	}
	return end
}

// tail reads the last n bytes of a file; a file that cannot be read has none.
func tail(path string, n int64) string {
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.Size() > n {
		_, _ = f.Seek(-n, io.SeekEnd)
	}
	b, _ := io.ReadAll(io.LimitReader(f, n))
	return string(b)
}
