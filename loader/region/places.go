package region

import (
	_ "embed"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"plangraph/graph"
)

// Place is a place that a text names.
type Place struct {
	Region Region
	Word   string // as the text has it; a group's name for each of its members
	Start  int    // byte offset in the text
}

// Places finds the places that a text about the region context names, below the
// prefecture that context is or lies in: counties, towns and zones of the official
// lists, and those zones, towns and villages that no list has and whose name begins with
// a place that one has (蒙西工业园区 with 蒙西镇, 鄂托克旗某某镇). Of groups that context belongs
// to (呼包鄂乌) it gives the members. They come in the order of the text; what could be two places is left out.
func Places(text string, context Region) []Place {
	a := areaOf(context)
	var out []Place
	for i := 0; i < len(text); {
		found, n := groupAt(text, i, context)
		if n == 0 && a != nil {
			found, n = a.at(text, i, Region{}, context)
		}
		out = append(out, found...)
		if n == 0 {
			_, n = utf8.DecodeRuneInString(text[i:])
		}
		i += n
	}
	return out
}

// LeadingPlace is the innermost place below the county level that s begins with the
// name of, as Places finds it; end is how many bytes of s name it.
func LeadingPlace(s string, context Region) (r Region, end int, ok bool) {
	a := areaOf(context)
	if a == nil {
		return Region{}, 0, false
	}
	found, n := a.at(s, 0, Region{}, context)
	if len(found) == 0 || found[len(found)-1].Region.Code != "" {
		return Region{}, 0, false
	}
	return found[len(found)-1].Region, n, true
}

// at finds the places whose names begin at i: one, or a chain of them, each in the one
// before (鄂托克旗棋盘井镇乌仁都西嘎查). before is the place whose name ends at i: only what lies in
// it is looked for. n is how many bytes name them.
func (a *area) at(text string, i int, before, context Region) (found []Place, n int) {
	head, _ := utf8.DecodeRuneInString(text[i:])
	names := a.byHead[head]
	for k := 0; k < len(names); k++ {
		word := names[k].word
		if !strings.HasPrefix(text[i:], word) {
			continue
		}
		same := k
		for k+1 < len(names) && names[k+1].word == word {
			k++
		}
		next := i + len(word)
		inside := func(r Region) bool { return before.Name == "" || r != before && r.Within(before) }
		if zone, ok := a.zone(names[same:k+1], text[next:], before, context); ok && inside(zone) {
			n := next + len(zoneNext.FindString(text[next:])) - i
			return []Place{{zone, text[i : i+n], i}}, n
		}
		place, ok := choosePlace(names[same:k+1], false, before, context)
		if word == highTech && kindOfZone.MatchString(text[:i]) {
			continue
		}
		if !ok || !inside(place) || place.Code == "" && wordTown[word] && before.Name == "" {
			continue
		}
		found, n = a.below(text, next, place, context)
		return append([]Place{{place, word, i}}, found...), len(word) + n
	}
	return nil, 0
}

// below finds what stands right behind the name of a place and lies in it.
func (a *area) below(text string, i int, above, context Region) ([]Place, int) {
	if found, n := a.at(text, i, above, context); n > 0 {
		return found, n
	}
	pattern, level := townNext, graph.LevelTownship
	if above.Code == "" {
		pattern, level = villageNext, graph.LevelVillage
	}
	m := pattern.FindString(text[i:])
	if m == "" || generic.MatchString(m) || above.Level == graph.LevelZone {
		return nil, 0
	}
	county := above.Code
	if county == "" {
		county = above.Above
	}
	learnt := Region{Name: m, Level: level, Above: county}
	found, n := []Place(nil), 0
	if level == graph.LevelTownship {
		found, n = a.below(text, i+len(m), learnt, context)
	}
	return append([]Place{{learnt, m, i}}, found...), len(m) + n
}

// zone gives the zone that one of the names begins and rest goes on naming.
func (a *area) zone(names []name, rest string, before, context Region) (Region, bool) {
	tail := zoneNext.FindString(rest)
	if tail == "" {
		return Region{}, false
	}
	place, ok := choosePlace(names, true, before, context)
	if !ok {
		return Region{}, false
	}
	if bareZone[tail] && (names[0].word == place.Name && place.Code != "" || place == a.region) {
		return Region{}, false // 鄂尔多斯市工业园区 are all that it has
	}
	stem := townStem(names[0].word)
	if place.Code != "" {
		stem = place.Short()
	}
	if tail == "园区" {
		tail = "工业园区"
	}
	if z, ok := a.zones[zoneKey(stem+tail)]; ok {
		return z, true
	}
	above := place.Code
	if above == "" {
		above = place.Above
	}
	return Region{Name: zoneName(stem + tail), Level: graph.LevelZone, Above: above}, true
}

// choosePlace gives the place that a word means: the one in the place named before, or
// that holds or lies in context, or the only one. stems takes words in that only begin a
// zone's name.
func choosePlace(names []name, stems bool, before, context Region) (Region, bool) {
	var all []Region
	for _, n := range names {
		if (stems || !n.stem) && !slices.Contains(all, n.place) {
			all = append(all, n.place)
		}
	}
	for _, near := range []Region{before, context} {
		in := slices.DeleteFunc(slices.Clone(all), func(r Region) bool { return near.Name == "" || !r.Within(near) })
		if len(in) > 0 {
			all = in
		}
	}
	if len(all) == 0 || len(all) > 1 && !oneCounty(all) {
		return Region{}, false
	}
	return all[0], true
}

// oneCounty tells whether all places are one or lie in one county: 恩格贝 of the 恩格贝镇 and of
// a zone there.
func oneCounty(all []Region) bool {
	county := func(r Region) string {
		if r.Code != "" {
			return r.Code
		}
		return r.Above
	}
	return !slices.ContainsFunc(all, func(r Region) bool { return county(r) != county(all[0]) })
}

// bareZone are kinds of zones that behind a division's full name mean any of them.
var bareZone = map[string]bool{
	"园区": true, "工业园区": true, "产业园区": true, "物流园区": true,
	"工业园": true, "产业园": true, "物流园": true, "开发区": true, "新区": true,
}

// kindOfZone ends what stands before 高新区 where that is a kind of zone and none of its own:
// 国家级高新区, 各高新区.
var kindOfZone = regexp.MustCompile(`(?:级|各|各类|家|个|国家|全国|批|、|和|及|类|等)$`)

var (
	townNext    = regexp.MustCompile(`^\p{Han}{2,6}?(?:镇|苏木|乡|街道)`)
	villageNext = regexp.MustCompile(`^\p{Han}{2,6}?(?:嘎查|村)`)
	// generic are words before 镇, 乡, 村 that name no place: what the county does, what kind it is.
	generic = regexp.MustCompile(`^[各所全两每等的和及与或以进在把将为对向有到从按由被让给至、]|` +
		`[城乡小村重集市各个下返入家故水农每全本等为以在进的强]\p{Han}$|` +
		`推进|建设|加强|实施|开展|完善|发展|示范|试点|振兴|` +
		`文明|美丽|集体|贫困|重点|行政|新型|特色|建制|康养|旅游|非遗|` +
		`人民|政府|苏木[镇乡]|中心[镇村]|生态[镇村]|所在地|旗[区县]`)
)

// wordTown are names of towns that are common words as well; they name a town only right
// behind their county's name.
var wordTown = map[string]bool{
	"新城镇": true, "城关镇": true, "中心镇": true, "重点镇": true, "民族镇": true, "民族乡": true, "新村乡": true,
	"和平街道": true, "建设街道": true, "城市街道": true,
}

//go:embed groups.tsv
var groupTSV string

// group is a name for several regions.
type group struct {
	word    string
	members []Region
}

// groups are the groups by the first character of their names, the longest name first.
var groups = sync.OnceValue(func() map[rune][]group {
	out := map[rune][]group{}
	for word, codes := range pairs(groupTSV) {
		g := group{word: word}
		for code := range strings.FieldsSeq(codes) {
			if r, ok := ByCode(code); ok {
				g.members = append(g.members, r)
			}
		}
		head, _ := utf8.DecodeRuneInString(word)
		out[head] = append(out[head], g)
	}
	for _, g := range out {
		slices.SortFunc(g, func(a, b group) int { return len(b.word) - len(a.word) })
	}
	return out
})

// LeadingGroup gives how many bytes at the start of s name several regions together: 长三角; 0 where none do.
func LeadingGroup(s string) int {
	_, n := groupAt(s, 0, Region{})
	return n
}

// groupAt finds the group whose name begins at i: a place for each member, where context
// lies in one of them.
func groupAt(text string, i int, context Region) (out []Place, n int) {
	head, _ := utf8.DecodeRuneInString(text[i:])
	for _, g := range groups()[head] {
		if !strings.HasPrefix(text[i:], g.word) {
			continue
		}
		if !slices.ContainsFunc(g.members, func(r Region) bool { return context.Within(r) }) {
			return nil, len(g.word)
		}
		for _, r := range g.members {
			out = append(out, Place{r, g.word, i})
		}
		return out, len(g.word)
	}
	return nil, 0
}
