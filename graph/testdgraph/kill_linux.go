package testdgraph

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// Kill kills (SIGKILL) the process that runs in the folder dir: zero and alpha each
// run in a folder of that name below their data folder. It needs /proc.
func Kill(t testing.TB, dir string) {
	t.Helper()
	all, err := filepath.Glob("/proc/[0-9]*/cwd")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range all {
		cwd, err := os.Readlink(p)
		if err != nil || cwd != dir {
			continue
		}
		var pid int
		if _, err := fmt.Sscanf(p, "/proc/%d/cwd", &pid); err != nil {
			t.Fatal(err)
		}
		process, err := os.FindProcess(pid)
		if err != nil {
			t.Fatal(err)
		}
		if err := process.Kill(); err != nil {
			t.Fatal(err)
		}
		return
	}
	t.Fatal("no process runs in " + dir)
}
