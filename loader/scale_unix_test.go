//go:build unix

package loader

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"runtime"
	"runtime/debug"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"plangraph/loader/read"
	"plangraph/seeds"
)

// cpuTime is what this process has worked, whatever else the machine does.
func cpuTime(tb testing.TB) time.Duration {
	tb.Helper()
	var u syscall.Rusage
	require.NoError(tb, syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// A gazette of ten times the length costs at most eleven times the work, and less
// than a GiB.
func TestCostOfALongGazette(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	once, err := seeds.Files.ReadFile(gazette)
	require.NoError(t, err)
	const times, most = 10, 11.0
	tenfold := bytes.Repeat(append(once, '\n'), times)
	extract := func(data []byte) {
		_, _, err := Extract(gazette, data)
		require.NoError(t, err)
	}
	extract(once) // lexicons and patterns are made
	debug.FreeOSMemory()
	// Collect at the same rate in both, the garbage of a small heap and of a large one.
	best := 0.0
	for range 4 {
		runtime.GC()
		from := cpuTime(t)
		for range times {
			extract(once)
		}
		runtime.GC()
		between := cpuTime(t)
		extract(tenfold)
		runtime.GC()
		ratio := times * float64(cpuTime(t)-between) / float64(between-from)
		if best == 0 || ratio < best {
			best = ratio
		}
		if best <= most {
			break
		}
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	t.Logf("%.1f times the work, %d MiB", best, m.Sys>>20)
	require.LessOrEqual(t, best, most, "times the work")
	require.Less(t, m.Sys, uint64(1<<30), "bytes taken from the system")
}

// A text made to be hard costs at most a few times what a real one of its length does;
// on a quiet machine of 2026 that is a second a MB.
func TestCostOfHostileTexts(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	const size, most = 1 << 20, 5.0
	once, err := seeds.Files.ReadFile(gazette)
	require.NoError(t, err)
	ordinary := time.Hour
	for range 3 {
		from := cpuTime(t)
		_, _, err := Extract(gazette, once)
		require.NoError(t, err)
		ordinary = min(ordinary, cpuTime(t)-from)
	}
	upright := func(s string) string { return strings.Join(strings.Split(s, ""), "\n") + "\n\n" }
	texts := map[string]string{
		"a million brackets":   strings.Repeat("（", 1_000_000),
		"a line of ten MB":     strings.Repeat("推进生态建设，新增就业5万人，", 10<<20/len("推进生态建设，新增就业5万人，")),
		"titles in each other": strings.Repeat("〈", 100_000) + "甲" + strings.Repeat("〉", 100_000),
		"bases in each other":  strings.Repeat("根据《", 100_000) + "甲" + strings.Repeat("》", 100_000),
		"cut characters":       cutCharacters(string(once)),
		"random bytes":         randomBytes(size),
		"numbers counted":      countedLines(size),
	}
	for name, part := range map[string]string{
		"brackets opened":      "（",
		"brackets doubled":     "（（一一））",
		"quotes opened":        "《",
		"figures":              "1.5%，",
		"numbers in lines":     "2025\n",
		"targets":              "新增就业5万人以上，",
		"leading bodies":       "由市财政局牵头，",
		"bodies":               "市财政局、",
		"titles":               "关于印发甲规划的通知\n某政发〔2022〕9号\n",
		"notices":              "各旗区人民政府：\n现将《甲》印发给你们。\n2022年1月2日\n",
		"chapters":             "第一章 总则\n",
		"contents":             "目录\n一、甲\n",
		"boxes":                "专栏1 甲\n推进建设，\n",
		"Markdown cells":       "|甲",
		"columns":              "序号\n1\n2\n3\n项目名称\n甲\n乙\n丙\n",
		"rotated pages":        upright("序号1任务牵头单位市教育局责任单位市财政局"),
		"rotated bodies":       upright("市教育局"),
		"one character a line": "年\n",
		"one digit a line":     "1\n",
		"page numbers":         "- 1 -\n",
		"one digit line":       "1",
		"white space":          "　",
	} {
		texts[name] = strings.Repeat(part, size/len(part))
	}
	for name, text := range texts {
		data := []byte(text)
		if name != "random bytes" {
			data = []byte(forwarded + text)
		}
		allowed := time.Duration(most * float64(ordinary) * float64(len(data)) / float64(len(once)))
		best := time.Hour
		for range 3 {
			from := cpuTime(t)
			_, _, err := Extract(name, data)
			require.True(t, err == nil || errors.Is(err, ErrNoPlan) || errors.Is(err, read.ErrBinary), "%s: %v", name, err)
			if best = min(best, cpuTime(t)-from); best <= allowed {
				break
			}
		}
		t.Logf("%s: %v of %v, %.2f s a MB", name, best, allowed, best.Seconds()*size/float64(len(data)))
		require.LessOrEqual(t, best, allowed, name)
	}
}

// cutCharacters breaks a character in some twenty of s.
func cutCharacters(s string) string {
	data := []byte(s)
	for i := 50; i < len(data); i += 61 {
		data[i] = 0xe4
	}
	return string(data)
}

func randomBytes(n int) string {
	data := make([]byte, n)
	source := rand.NewChaCha8([32]byte{})
	_, _ = source.Read(data)
	return string(data)
}

// countedLines is the numbers from 0 on, each in a line of its own.
func countedLines(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		fmt.Fprintln(&b, i)
	}
	return b.String()
}
