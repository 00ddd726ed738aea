package cli

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestLoadReportsHowTablesWereRebuilt(t *testing.T) {
	dir := t.TempDir()
	plan := smallPlan + `
| 序号 | 重点任务 | 责任单位 |
|---|---|---|
| 1 | 建设学校 | 市教育局 |
| 2 | 修建公路 | 市交通局 |
`
	require.NoError(t, os.WriteFile(filepath.Join(dir, "plan.txt"), []byte(plan), 0o600))
	file := filepath.Join(dir, "tables.md")
	code, _, stderr := run(t, "load", "--dry-run", "--report", file, filepath.Join(dir, "plan.txt"))
	require.Equal(t, exitOK, code, stderr)
	got, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Contains(t, string(got), "| plan.txt | 19–22 | 2024年平川市国民经济和社会发展计划 |  | 2 | 6 | 0 | 0 |")

	code, _, stderr = run(t, "load", "--dry-run", "--report", filepath.Join(dir, "no", "such", "folder.md"), filepath.Join(dir, "plan.txt"))
	assert.Equal(t, exitFailed, code)
	assert.Contains(t, stderr, "write the report")
}
