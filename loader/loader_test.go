package loader

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"plangraph/loader/fact"
	"plangraph/seeds"
)

// bare is text without white space and Markdown's bars and stars, which is all that
// joining lines and cells leaves out.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '|' || r == '*' {
			return -1
		}
		return r
	}, s)
}

// inOrder tells whether the characters of part stand in whole in their order, others
// between them.
func inOrder(part, whole string) bool {
	rest := []rune(whole)
	for _, r := range part {
		i := 0
		for i < len(rest) && rest[i] != r {
			i++
		}
		if i == len(rest) {
			return false
		}
		rest = rest[i+1:]
	}
	return true
}

func TestEveryFactOfTheSeedsStandsWhereItSays(t *testing.T) {
	sources, err := FSSources(seeds.Files, "seeds")
	require.NoError(t, err)
	total, apart := 0, 0
	for _, s := range sources {
		data, err := s.Read()
		require.NoError(t, err)
		renditions, _, err := Extract(s.Path, data)
		require.NoError(t, err)
		for _, f := range Facts(renditions) {
			c := f.Base()
			require.True(t, 0 <= c.Start && c.Start < c.End && c.End <= len(data), "%+v", c)
			assert.NotEmpty(t, c.Rule)
			assert.Positive(t, c.Confidence)
			quote, words := bare(c.Quote), bare(string(data[c.Start:c.End]))
			total++
			if quote == words {
				continue
			}
			// Cells of a table set one a line, and a sentence that a page's head or another
			// column cuts in two, have other words between their own.
			apart++
			assert.True(t, inOrder(quote, words), "%s: %q is not in %q", c.Source, c.Quote, words)
			assert.True(t, strings.HasPrefix(s.Path, "seeds/004"), "%s: %q is not %q", c.Source, c.Quote, words)
		}
	}
	t.Logf("%d facts, %d of them with other words between their own", total, apart)
}

func TestFactsDoNotDependOnTheNumberOfWorkers(t *testing.T) {
	sources, err := FSSources(seeds.Files, "seeds")
	require.NoError(t, err)
	read := func(jobs int) []fact.Rendition {
		readings, err := readAll(t.Context(), sources, nil, Options{Jobs: jobs})
		require.NoError(t, err)
		_, corpus := summarize(readings)
		return corpus
	}
	assert.Equal(t, read(1), read(4))
}

// A notice that forwards but a table of tasks states in its own words how much is to be done.
func TestTargetsOfANotice(t *testing.T) {
	text := strings.Join([]string{
		"甲市人民政府办公室关于分解下达2013年安居工程任务的通知", "甲政办发〔2013〕5号", "各县（市、区）人民政府：",
		"根据省里部署，市人民政府确定全年新开工住房3万套，基本建成2万套。现将《2013年安居工程任务分解方案》印发给你们。",
		"一、各地要将任务落实到项目，6月底前开工率不低于60%。", "甲市人民政府办公室", "2013年1月24日", "", "附件：2013年安居工程任务分解方案",
	}, "\n")
	renditions, _, err := Extract("notice.txt", []byte(text))
	require.NoError(t, err)
	require.Len(t, renditions, 1)
	var names []string
	for _, f := range renditions[0].Targets {
		names = append(names, f.Indicator)
	}
	assert.Equal(t, []string{"住房", "住房", "开工率"}, names)
}

func TestSourcesOfAFolder(t *testing.T) {
	t.Chdir(t.TempDir())
	for name, content := range map[string]string{"plans/a.txt": "a", "plans/sub/b": "b", "plans/.hidden/c.txt": "c", "plans/program.go": "d", "plans/.d.txt": "e"} {
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o755))
		require.NoError(t, os.WriteFile(name, []byte(content), 0o600))
	}
	sources, warnings, err := FileSources(t.Context(), []string{"plans", "plans/a.txt", "plans/program.go", "gone"})
	require.NoError(t, err)
	var paths []string
	for _, s := range sources {
		paths = append(paths, s.Path)
	}
	assert.Equal(t, []string{"plans/a.txt", "plans/program.go", "plans/sub/b"}, paths, "hidden ones and programs only where named")
	require.Len(t, warnings, 1)
	assert.Equal(t, "gone: no such file or folder", warnings[0].String())
}
