package project

import (
	_ "embed"
	"iter"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"plangraph/loader/region"
	"plangraph/loader/runeset"
)

//go:generate go run ./gen

//go:embed dictionary.txt
var dictionary string

//go:embed general.txt
var generalFile string

// general holds the general words, those of the language and those of planning; a name
// is one's own where they do not cover it.
var general = sync.OnceValue(func() *runeset.Words { return runeset.WordsOf(generalWords) })

// generalStarts knows how they begin.
var generalStarts = sync.OnceValue(func() *runeset.Starts {
	var st runeset.Starts
	for w := range generalWords {
		st.Add(w)
	}
	return &st
})

// generalWords gives them.
func generalWords(yield func(string) bool) {
	for _, w := range slices.Concat(wordsIn(dictionary), wordsIn(generalFile)) {
		if w[0] != '-' && !slices.Contains(firms(), w) && !yield(w) {
			return
		}
	}
}

// firms are the short names of enterprises that general.txt lists.
var firms = sync.OnceValue(func() []string {
	var out []string
	for _, w := range wordsIn(generalFile) {
		if name, ok := strings.CutPrefix(w, "-"); ok {
			out = append(out, name)
		}
	}
	return out
})

var firmHeads = sync.OnceValue(func() *runeset.Heads { return runeset.HeadsOf(firms()...) })

// wordsIn gives the lines of a list but for its remarks.
func wordsIn(list string) []string {
	var out []string
	for line := range strings.Lines(list) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			out = append(out, line)
		}
	}
	return out
}

// longestGeneral is the length in characters of the longest general word looked for.
const longestGeneral = 6

// generalRunes may stand between general words without making a name of them.
const generalRunes = "的和与及或等型化性类级新老旧大小高低中上下前后内外东西南北一二三四五六七八九十百千万个项条处座所家批次期段号年区市县旗乡镇村省站场馆厂园院校网线路桥港城点库房源带业品量力体群链圈式用水电气热风光煤油林草田沙山河湖农牧渔工商学医药车船机人"

var (
	generalLinks = runeset.Of(generalRunes)
	noLinks      = runeset.Of("")
)

// named tells whether a name is somebody's or some place's own: it is quoted, coded
// (S26, 5G is none), has a figure, a phase (二期), a region, a way from one place to
// another, or characters that general words leave over.
func named(name string) bool {
	switch {
	case isSlogan(name):
		return false
	case quoteMarks.In(name) || owned(name) || company(name) > 0:
		return true
	}
	return strange(name) >= 2
}

// owned tells a name that says for certain that it is one thing's own: it has a code,
// a figure, a phase or a region.
func owned(name string) bool { return coded(name) || phased(name) || hasRegion(name) }

// quoteMarks are those of names.
var quoteMarks = runeset.Of("“”‘’")

// quotes drops the quotation marks of a name.
var quotes = strings.NewReplacer("“", "", "”", "")

// sloganEnds end what is praised or counted.
var sloganEnds = runeset.TailsOf("工程", "项目", "行动", "基地", "平台", "中心")

// isSlogan tells what only counts or praises: “六个工程”, 重点项目, 两大工程.
func isSlogan(name string) bool {
	bare := name
	if quoteMarks.In(name) {
		if numberNamed.MatchString(name) {
			return false
		}
		if title, _, ok := strings.Cut(strings.TrimPrefix(name, "“"), "”"); ok && title != name && strings.Contains(title, "、") && strings.HasSuffix(name, "项目") {
			return true // “大好高、链群配”产业项目
		}
		bare = quotes.Replace(name)
	}
	bare = strings.TrimSuffix(bare, sloganEnds.First(bare))
	core := classing.TrimRight(bare)
	if core != bare && (isRegion(core) || strings.TrimRight(core, "一二三四五六七八九十两") != core || strings.HasSuffix(bare, "重点") || strings.HasSuffix(bare, "重大")) {
		return true // 甲区重点项目, 某材料重点项目
	}
	bare = core
	for _, w := range ranks {
		bare = strings.TrimPrefix(bare, w)
	}
	if rest := numerous.TrimLeft(bare); rest != bare && slices.ContainsFunc(sorts, func(w string) bool { return strings.HasPrefix(rest, w) }) && runeset.Len(rest) <= 3 {
		return true
	}
	return anyMany.TrimLeft(bare) == ""
}

// numberNamed tells a programme by a figure that is no count: “1530”工程.
var numberNamed = regexp.MustCompile(`^“\d{3,}”工程$`)

// What a slogan counts or classes its works with.
var (
	classing = runeset.Of("个大项类批重点")
	numerous = runeset.Of("一二三四五六七八九十百千两")
	anyMany  = runeset.Of("一二三四五六七八九十两百几数多各类0123456789")
)

// coded tells a name with a route's or a terminal's code or a figure behind its owner: S26, G512, 3号线,
// 甲机场T3, 某能300万吨.
func coded(name string) bool {
	if isStation(name) {
		return true
	}
	for i := range len(name) {
		if !isDigit(name[i]) || i > 0 && isDigit(name[i-1]) {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(name[:i])
		if before == 'S' || before == 'G' || before == 'X' || before == 'Y' || before == 'g' || before == 's' || isRoad(tail(name[:i], 2)) || before == 'T' && (strings.Contains(name[:i], "机场") || strings.Contains(name[i:], "航站楼")) {
			return true
		}
		if i == 0 && !isRoad(strings.TrimLeft(name, "0123456789")) {
			return false
		}
		rest := strings.TrimLeft(name[i:], "0123456789.，,")
		if isRoad(rest) || strings.HasPrefix(rest, "线") {
			return true
		}
		for _, unit := range sizes {
			if strings.HasPrefix(strings.TrimSpace(rest), unit) {
				return true
			}
		}
	}
	return false
}

// isRoad tells what stands at the number of a road or a line: 3号线, 330国道, 国道330.
func isRoad(rest string) bool {
	for _, w := range roads {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

func phased(name string) bool {
	return numberedPhases.In(name)
}

// hasRegion tells whether a region of China is named in a name.
func hasRegion(name string) bool {
	if county(name) > 0 {
		return true
	}
	for i := range name {
		if _, end, ok := region.Leading(name[i:]); ok && end > 0 {
			if w := name[i : i+end]; !general().Has(w) {
				return true
			}
		}
	}
	return false
}

// county gives the bytes of the short name of a county that a name opens with (东阳木雕), one
// that is no word for anything else.
func county(name string) int {
	if !region.MayBegin(name) {
		return 0 // by far most
	}
	end := 0
	for n := range 4 {
		if end >= len(name) {
			break
		}
		_, size := utf8.DecodeRuneInString(name[end:])
		end += size
		if n > 0 && !general().Has(name[:end]) && len(region.ByName(name[:end])) > 0 {
			return end
		}
	}
	return 0
}

// leading gives the bytes of the region's name that a name opens with, 0 without one.
func leading(name string) int {
	if _, end, ok := region.Leading(name); ok {
		return end
	}
	return county(name)
}

// opensWithPlace tells what opens with a region and says more: 甲县现代农业.
func opensWithPlace(own string) bool {
	n := leading(own)
	return n > 0 && runeset.Len(own[n:]) >= leastMember
}

// opensWithTown tells what opens with a town of its own and says more: 大道河镇柑桔产业发展, not 特色小镇建设.
func opensWithTown(own string) bool {
	for i, r := range own[:min(len(own), (longestPlace+1)*len("镇"))] {
		if (r == '镇' || r == '乡') && i >= 2*len("字") {
			return !general().Has(own[i-len("字"):i+len("镇")]) && runeset.Len(own[i:]) > leastMember
		}
	}
	return false
}

// isRegion tells whether a name is a region's and nothing more.
func isRegion(name string) bool { return name != "" && leading(name) == len(name) }

// isPlace is isRegion, and tells a county's name behind its city's, too: 益阳安化.
func isPlace(name string) bool {
	if isRegion(name) {
		return true
	}
	above, end, ok := region.Leading(name)
	if !ok || end == len(name) {
		return false
	}
	return slices.ContainsFunc(region.ByName(name[end:]), func(r region.Region) bool { return r.Within(above) })
}

// strange gives the longest run of characters of a name that general words, and the
// characters that link them, do not cover.
func strange(name string) int { return uncovered(name, generalLinks) }

// foreign is strange with no character let pass, for the short names of lines: 东台铁路.
func foreign(name string) int { return uncovered(name, noLinks) }

// isStrange tells a name of two characters and more that no general word is part of.
func isStrange(name string) bool {
	n := runeset.Len(name)
	return n >= 2 && foreign(name) == n
}

func uncovered(name string, links *runeset.Set) int {
	longest, run := 0, 0
	for i, free := range uncover(name) {
		if !free {
			run = 0
			continue
		}
		if links.Opens(name[i:]) {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return longest
}

// opening gives the bytes of the characters that a name opens with and no general word covers.
func opening(name string) int {
	for i, free := range uncover(name) {
		if !free {
			return i
		}
	}
	return len(name)
}

// uncover gives for each character of a name, where it begins and whether it is a Chinese one that
// no general word covers.
func uncover(name string) iter.Seq2[int, bool] {
	return func(yield func(int, bool) bool) {
		words, starts := general(), generalStarts()
		var room [longestGeneral]int
		covered := 0 // the bytes before it are
		for i, r := range name {
			for _, end := range slices.Backward(starts.Ends(room[:0], name, i, longestGeneral)) {
				if end <= covered {
					break
				}
				if words.Has(name[i:end]) {
					covered = end
					break
				}
			}
			if !yield(i, i >= covered && unicode.Is(unicode.Han, r)) {
				return
			}
		}
	}
}

// ofPlace tells a name that opens with the plan's own place, with at least n
// characters behind it: 市第二老人院, 旗蒙医院, 省海洋技术创新中心.
func ofPlace(name string, n int) bool {
	name = strings.TrimPrefix(name, "自治")
	place, size := utf8.DecodeRuneInString(name)
	if !strings.ContainsRune("省市县旗区州盟", place) {
		return false
	}
	rest := name[size:]
	next, _ := utf8.DecodeRuneInString(rest)
	if strings.HasPrefix(rest, "市场") {
		return runeset.Len(rest) >= n // 省市场监管…中心
	}
	return runeset.Len(rest) >= n && !strings.ContainsRune("级场区域城政内际属外民县乡会直市旗帜舰袍块位间号划", next)
}

// linked tells a name that links two owners by a dash: 中国—某国合作中心, 甲集团—乙平台.
func linked(name string) bool { return links(name) == 1 && !strings.Contains(name, "“") }

// chained tells steps or parts that dashes link: 研发—中试—应用.
func chained(name string) bool { return links(name) > 1 }

// dashedWay tells a line's way over places that dashes link: 甲城—乙镇—丙县, most of them by names of their own.
func dashedWay(name string) bool {
	parts := strings.FieldsFunc(name, func(r rune) bool { return r == '/' || dashes.Has(r) })
	if len(parts) < 2 {
		return false
	}
	places := 0
	for _, p := range parts {
		if isRegion(p) {
			places++
			continue
		}
		if runeset.Len(p) > longestPlace {
			return false
		}
		if isStrange(p) || strange(p) >= 2 {
			places++
		}
	}
	return 2*places > len(parts) || len(parts) >= leastMember && 2*places == len(parts)
}

var dashes = runeset.Of("—–-－")

// links counts the dashes between words of a name.
func links(name string) int {
	n := 0
	for i, _, size := dashes.Next(name, 0); size > 0; i, _, size = dashes.Next(name, i+size) {
		before, _ := utf8.DecodeLastRuneInString(name[:i])
		next, _ := utf8.DecodeRuneInString(name[i+size:])
		if unicode.Is(unicode.Han, before) && unicode.Is(unicode.Han, next) {
			n++
		}
	}
	return n
}

// unquoted drops a name's quotes, with what stands in them where any name can bear it.
func unquoted(name string) string {
	head, rest, ok := strings.Cut(name, "“")
	if !ok {
		return name
	}
	title, tail, ok := strings.Cut(rest, "”")
	if ok && ofTheDay(title) {
		return head + tail
	}
	return quotes.Replace(name)
}

// titleIn tells a name with a title of its own in quotes (“一网共享”平台), not a word of
// the day that any can bear (“互联网+”平台).
func titleIn(name string) bool {
	_, rest, ok := strings.Cut(name, "“")
	if !ok {
		return false
	}
	title, _, ok := strings.Cut(rest, "”")
	return ok && strings.Count(name, "“") == 1 && !strings.Contains(title, "+") && !ofTheDay(title) && !isSlogan(title)
}

// ofTheDay tells a title that any name can bear, alone or with general words behind it: “一站式”,
// “一站式服务”.
func ofTheDay(title string) bool {
	for i := range title + "”" {
		if general().Has("“"+title[:i]+"”") && foreign(title[i:]) == 0 {
			return true
		}
	}
	return false
}
