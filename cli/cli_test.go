package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"plangraph/graph/testdgraph"
)

func TestMain(m *testing.M) { testdgraph.Main(m) }

// run is the command line as a person types it.
func run(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, errOut bytes.Buffer
	code = Main(args, &out, &errOut)
	return code, out.String(), errOut.String()
}

func TestWrongUsageSaysWhatIsWrong(t *testing.T) {
	for _, c := range []struct {
		args []string
		says string
	}{
		{[]string{"lode"}, `"lode"`},
		{[]string{"load"}, "files or folders"},
		{[]string{"load", "--jobs", "many", "x"}, "--jobs"},
		{[]string{"load", "--no-such-flag", "x"}, "no-such-flag"},
		{[]string{"version", "please"}, `"please"`},
		{[]string{"serve", "--max-concurrent", "0"}, "--max-concurrent"},
		{[]string{"up", "--trusted-documents", "no/such/folder"}, "no/such/folder"},
		{[]string{"eval", "--gold", "g", "--by", "moon", "f"}, "moon"},
		{[]string{"version", "--config", "no/such/file.yml"}, "no/such/file.yml"},
	} {
		code, _, stderr := run(t, c.args...)
		assert.Equal(t, exitUsage, code, "%v", c.args)
		assert.Contains(t, stderr, c.says, "%v", c.args)
		assert.Equal(t, 1, strings.Count(stderr, "\n"), "one sentence: %q", stderr)
	}
}

func TestHelpShowsExamplesOfEachCommand(t *testing.T) {
	code, out, _ := run(t, "--help")
	require.Equal(t, exitOK, code)
	for _, c := range []string{"up", "load", "extract", "eval", "serve", "trace", "search"} {
		assert.Contains(t, out, c)
		_, help, _ := run(t, c, "--help")
		assert.Contains(t, help, "Examples:\n  plangraph "+c, "%s --help", c)
	}
}

func TestSettingsComeFromFlagThenEnvironmentThenFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "settings.yml")
	require.NoError(t, os.WriteFile(file, []byte("first: 7\ntype: [plan, year]\ndata: from-file\n"), 0o600))
	t.Setenv("PLANGRAPH_DATA", "from-env")
	cmd := newSearch()
	require.NoError(t, cmd.ParseFlags([]string{"--first", "3"}))
	require.NoError(t, applyConfig(cmd.Flags(), file))
	assert.Equal(t, "3", cmd.Flag("first").Value.String())
	assert.Equal(t, "from-env", cmd.Flag("data").Value.String())
	assert.Equal(t, "[plan,year]", cmd.Flag("type").Value.String())
}
