//go:build unix

package loader

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math"
	"math/rand/v2"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"slices"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"plangraph/loader/lexicon"
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

// A text of so many times the length costs at most a tenth more than so many times the
// work: a gazette, and a plan that stands in its file again and again.
func TestCostOfLength(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for _, c := range []struct {
		file  string
		times int
	}{{gazette, 10}, {annual, 100}} {
		once, err := seeds.Files.ReadFile(c.file)
		require.NoError(t, err)
		long := bytes.Repeat(append(once, '\n'), c.times)
		extract := func(data []byte) {
			_, _, err := Extract(c.file, data)
			require.NoError(t, err)
		}
		extract(once) // lexicons and patterns are made
		debug.FreeOSMemory()
		most := 1.1 * float64(c.times)
		best := math.Inf(1)
		for range 4 {
			// Collect at the same rate in both, the garbage of a small heap and of a large one.
			runtime.GC()
			from := cpuTime(t)
			for range c.times {
				extract(once)
			}
			runtime.GC()
			between := cpuTime(t)
			extract(long)
			runtime.GC()
			best = min(best, float64(c.times)*float64(cpuTime(t)-between)/float64(between-from))
			if best <= most {
				break
			}
		}
		t.Logf("%s: %.1f times the work for %d times the length", c.file, best, c.times)
		require.LessOrEqual(t, best, most, c.file)
	}
}

// What is held at a time while a text is read, beyond the lexicons and the file itself,
// is less than ten times the file's size. Tables set one character a line cost most: each
// character is a line and a segment of its own.
func TestMemory(t *testing.T) {
	for _, c := range []struct {
		file  string
		times int // that the file stands in the text
	}{{"000_903e8c29703b1956.txt", 60}, {annual, 60}, {"002_c8d60e7368b2a733.txt", 6}, {"003_10d43ec84c6682c3.txt", 8}, {gazette, 3}} {
		once, err := seeds.Files.ReadFile(c.file)
		require.NoError(t, err)
		data := bytes.Repeat(append(once, '\n'), c.times)
		_, _, err = Extract(c.file, once) // lexicons and patterns are made
		require.NoError(t, err)
		held := math.Inf(1)
		for range 3 { // what is thrown away while garbage is collected counts, too, on a busy machine
			held = min(held, float64(peak(func() { _, _, err = Extract(c.file, data) }))/float64(len(data)))
			require.NoError(t, err)
			if held < 10 {
				break
			}
		}
		t.Logf("%s: %.1f times its size", c.file, held)
		require.Less(t, held, 10.0, c.file)
	}
}

// peak gives the bytes of the heap that f holds at most, looked at after each of many
// collections of garbage.
func peak(f func()) uint64 {
	defer debug.SetGCPercent(debug.SetGCPercent(1))
	runtime.GC()
	runtime.GC() // what pools held
	before := live()
	var most, done atomic.Uint64
	var watch func()
	watch = func() {
		runtime.SetFinalizer(&sentinel{new(int)}, func(*sentinel) {
			most.Store(max(most.Load(), live()))
			if done.Load() == 0 {
				watch()
			}
		})
	}
	watch()
	f()
	done.Store(1)
	return most.Load() - min(before, most.Load())
}

// sentinel is an object whose finalizer tells of a collection.
type sentinel struct{ *int }

// live gives the bytes that the last collection of garbage found in use.
func live() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

// untitled texts have no head, so that their plan is called by their own words.
const untitled = "without a title: "

// A text made to be hard costs at most a few times what a real one of its length does;
// on a quiet machine of 2026 that is a second a MB.
func TestCostOfHostileTexts(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	const size, most = 1 << 20, 8
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
		"pages counted":        countedPages(size),
	}
	for name, part := range map[string]string{
		"brackets opened":      "（",
		"brackets doubled":     "（（一一））",
		"quotes opened":        "《",
		"figures":              "1.5%，",
		"numbers in lines":     "2025\n",
		"lists of works":       "推进甲山铁路、乙河等高速公路和",
		"works":                "甲山铁路、",
		"numbers without 《》":   "根据关于甲的意见（国发〔2020〕1号）、",
		"targets":              "新增就业5万人以上，",
		"leading bodies":       "由市财政局牵头，",
		"bodies":               "市财政局、",
		"titles":               "关于印发甲规划的通知\n某政发〔2022〕9号\n",
		"notices":              "各旗区人民政府：\n现将《甲》印发给你们。\n2022年1月2日\n",
		"chapters":             "第一章 总则\n",
		"contents":             "目录\n一、甲\n",
		"boxes":                "专栏1 甲\n推进建设，\n",
		"Markdown cells":       "|甲",
		"cells in lines":       "指标名称\n计量单位\n2015年\n2020年\n地区生产总值\n亿元\n100\n200\n",
		"columns":              "序号\n1\n2\n3\n项目名称\n甲\n乙\n丙\n",
		"rotated pages":        upright("序号1任务牵头单位市教育局责任单位市财政局"),
		"rotated bodies":       upright("市教育局"),
		"rotated annexes":      " " + strings.Join(strings.Split("附件1序号任务牵头单位市教育局责任单位市财政局", ""), "\n\n") + "\n",
		"one character a line": "年\n",
		"one digit a line":     "1\n",
		"page numbers":         "- 1 -\n",
		"one digit line":       "1",
		"white space":          "　",
		"spaces beside digits": "到 2025 年，",
		"full-width digits":    "２０１５年，",
		"times in a row":       "2025年",
		"capacities":           "形成甲5万吨、",
		"rooms":                "12个活动室及配套卧室、",
		"works without comma":  "甲山一体化示范项目及10.04和",
		"works by their count": "制氢项目3个以上 ",
		"counts in columns":    "科技攻关20项\t",
		"parts of which":       "向社会公布；其中：第一产业增加值16亿元 乙中心，",
		"general works":        "政府文件和物流园|",
		"years in lines":       "2022年,\n",
		"dashes in lines":      "-\n",
		"names of columns":     "类别\n指标\n",
		"heads of tables":      "类别\n指标\n单位\n2020年\n经济\n",
		"rows of one row":      "序号\n指标\n2025年\n1\n甲\n",
		"rows of bodies":       "序号\n任务\n责任单位\n1\n甲局\n",
		"rows of sentences":    "推进工程建设。\n推进工程建设。\n建设内容\n增长（%）\n2025年\n单位\n增长（%）\n人\n",
		"rows out of place":    "2020年\n甲县\n县住建局\n1\n预期性\n建设内容\n建设内容\n2020年\n合计\n",
		untitled + "targets":   "年，总产值超5000亿元，力争实现\n",
		untitled + "works":     "甲公司等21项工程，建设经济开\n",
	} {
		texts[name] = strings.Repeat(part, size/len(part))
	}
	for _, part := range slices.Concat(clausesOfSeeds(t, 120), wordsInRows(80), []string{
		"“", "1,", "十", "、", "达到", "在", "每", "由2015年的", "“十四五”", "10个", "10个分别", "10和", "其中10家，", "全覆盖，",
		"到2025年，建成高标准农田100万亩，收入分别达到1万元和2万元",
	}) {
		texts[fmt.Sprintf("%q again and again", part)] = strings.Repeat(part, size/16/len(part))
	}
	for name, text := range texts {
		data := []byte(text)
		if name != "random bytes" && !strings.HasPrefix(name, untitled) {
			data = []byte(forwarded + text)
		}
		allowed := time.Duration(most * float64(ordinary) * float64(len(data)) / float64(len(once)))
		best := time.Hour
		for range 12 { // beside other tests one may be slow
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

// clausesOfSeeds gives n clauses of the seeds, chosen by a fixed dice, each with a joint
// behind it by which it can stand again and again without ever ending.
func clausesOfSeeds(t *testing.T, n int) []string {
	var clauses []string
	names, err := fs.Glob(seeds.Files, "*.txt")
	require.NoError(t, err)
	for _, name := range names {
		data, err := seeds.Files.ReadFile(name)
		require.NoError(t, err)
		clauses = slices.AppendSeq(clauses, strings.FieldsFuncSeq(string(data), func(r rune) bool { return strings.ContainsRune("，、。；\r\n", r) }))
	}
	dice := rand.New(rand.NewPCG(1, 2))
	joints := []string{"、", "，", "；", "和", "及", " ", "\t", "|", "\n", ""}
	out := make([]string, n)
	for i := range out {
		out[i] = clauses[dice.IntN(len(clauses))] + joints[dice.IntN(len(joints))]
	}
	return out
}

// wordsInRows gives n strings of words that readers look for, by a fixed dice: one to six of the
// lexicons, and of what stands between words, times and figures.
func wordsInRows(n int) []string {
	dice := rand.New(rand.NewPCG(3, 4))
	words := [][]string{strings.Fields("2025年 “十四五” 5 12.5 30% 三十 5万吨 个 到 （ ） 《 》 甲 乙县 ： ； 。 ， 、 和 的 一、 （一） 第一章 | — 其中 分别 为 以上 年均 〔2020〕 号 附件 责任单位：")}
	for _, c := range lexicon.Classes() {
		words = append(words, slices.Sorted(maps.Keys(lexicon.Words(c))))
	}
	out := make([]string, n)
	for i := range out {
		for range 1 + dice.IntN(6) {
			of := words[0]
			if dice.IntN(2) > 0 {
				of = words[dice.IntN(len(words))]
			}
			out[i] += of[dice.IntN(len(of))]
		}
	}
	return out
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

// countedPages gives pages of one sentence that goes over from each to the next, behind their numbers.
func countedPages(size int) string {
	var b strings.Builder
	for page := 1; b.Len() < size; page++ {
		fmt.Fprintf(&b, "%d、%s\n\n", page, strings.Repeat("推进生态建设，新增就业，加快发展步伐，", 6))
	}
	return b.String()
}

// countedLines is the numbers from 0 on, each in a line of its own.
func countedLines(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		fmt.Fprintln(&b, i)
	}
	return b.String()
}
