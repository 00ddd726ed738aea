package server

import (
	"os"
	"runtime/debug"
)

// garbageGrowth is how much garbage may gather before it is collected, in percent of what
// is live. What a server keeps is small beside what its requests leave behind: at Go's own
// 100 % it would collect every hundred requests or so, for a fourth of its work.
const garbageGrowth = 400

// CollectSeldom has the process collect its garbage less often than Go would by itself, for
// programs that serve. GOGC in the environment is heeded before it.
func CollectSeldom() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(garbageGrowth)
	}
}
