package cli

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEvalAgainstAnEarlierRun(t *testing.T) {
	dir := t.TempDir()
	file := func(name, text string) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		return path
	}
	plan := file("甲市2025年计划.txt", "甲市2025年国民经济和社会发展计划\n一、重点任务\n加快建设海勒斯壕铁路专用线。\n")
	gold := file("gold.jsonl", `{"type":"project","source":"甲市2025年计划.txt","quote":"海勒斯壕铁路专用线","name":"海勒斯壕铁路专用线"}`+"\n")
	old := file("old.jsonl", `{"type":"project","source":"另一份.txt","quote":"甲","name":"甲","start":0,"end":3}`+"\n")

	code, out, stderr := run(t, "eval", "--gold", gold, "--against", old, plan)
	require.Equal(t, exitOK, code, stderr)
	assert.Contains(t, out, "F1 0.000 → 1.000 (+1.000)")
	assert.Contains(t, out, "project, gained: 1\n  + right: 海勒斯壕铁路专用线")
	assert.NotContains(t, out, "lost", "facts of files that are not read again are not lost")

	code, _, stderr = run(t, "eval", "--gold", gold, "--against", filepath.Join(dir, "none.jsonl"), plan)
	assert.Equal(t, exitFailed, code)
	assert.Contains(t, stderr, "none.jsonl")

	code, _, _ = run(t, "eval", "--gold", gold, "--against", old, "--json", plan)
	assert.Equal(t, exitUsage, code)
}
