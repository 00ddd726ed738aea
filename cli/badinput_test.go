package cli

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A small plan, made up, of the form that annual plans have.
const smallPlan = `平川市人民政府关于下达2024年国民经济和社会发展计划的通知

平政发〔2024〕3号

各县区人民政府，市直各部门：

现将《2024年平川市国民经济和社会发展计划》下达给你们，请认真组织实施。

平川市人民政府

2024年2月6日

2024年平川市国民经济和社会发展计划

一、主要目标

2024年，地区生产总值增长5%左右，城镇新增就业1.2万人以上。
`

func TestBadInputIsAWarningEachAndTheRestIsLoaded(t *testing.T) {
	addr := empty(t)
	dir := t.TempDir()
	write := func(name, content string) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600))
	}
	write("good.txt", smallPlan)
	write("empty.txt", "")
	write("zeros.txt", strings.Repeat("\x00", 4096))
	write("binary.txt", "\x7fELF\x02\x01\x01\x00\x00\x8f\xff\xfe\x00\x01\x02\x03"+strings.Repeat("\x00\x9c\xf1\x03", 500))
	write("recipe.txt", "红烧肉的做法\n\n五花肉切块，焯水。锅里放糖，炒出糖色，下肉翻炒。\n加水没过肉，小火炖一个小时，收汁即可。\n")
	want := map[string]string{"empty.txt": "empty", "zeros.txt": "", "binary.txt": "", "recipe.txt": "no plan", "missing.txt": "no such file"}
	if runtime.GOOS != "windows" && os.Geteuid() != 0 { // root may read everything
		require.NoError(t, os.MkdirAll(filepath.Join(dir, "locked"), 0o000))
		want["locked"] = "not allowed"
	}

	code, out, stderr := run(t, "load", "--dgraph", addr, dir, filepath.Join(dir, "missing.txt"))
	assert.Equal(t, exitPartial, code)
	for name, reason := range want {
		line := ""
		for l := range strings.Lines(stderr) {
			if strings.HasPrefix(l, "warning:") && strings.Contains(l, name) {
				line = l
			}
		}
		assert.NotEmpty(t, line, "a warning names %s: %s", name, stderr)
		assert.Contains(t, line, reason)
	}
	assert.Contains(t, out, "1 plans; facts read: 2 targets", "the good one is in")

	code, _, _ = run(t, "load", "--dgraph", addr, filepath.Join(dir, "empty.txt"))
	assert.Equal(t, exitFailed, code, "nothing at all was loaded")
}

func TestAnUnreachableDgraphIsOneSentence(t *testing.T) {
	code, _, stderr := run(t, "load", "--dgraph", "127.0.0.1:9", "../seeds")
	assert.Equal(t, exitFailed, code)
	assert.Contains(t, stderr, "dgraph is not reachable")
}
