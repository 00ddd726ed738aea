package head

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/graph"
	"plangraph/loader/region"
)

// A passage from the middle of a plan, or what a newspaper tells of one, names its place as the
// subject of its sentences: 记者获悉，乐山市“十一五”的主要目标是……; 2013年仁寿县完成…….

// subjectLines is how many lines of a text are looked at for its subject.
const subjectLines = 12

var (
	// clauseStart ends where a clause begins, behind the time that opens it.
	clauseStart = regexp.MustCompile(`(?:^|[，。；：！？,;:）)])` +
		`(?:(?:预计|到|截至|截止)?(?:\d{4}|今)年(?:末|底)?|“?十[一二三四五六]五”?(?:期间|时期|末)?)?`)
	// noSubject begins what makes the name before it no subject: a list goes on, or the name is that of
	// a body or a newspaper.
	noSubject = regexp.MustCompile(`^(?:[、和与及至到—－\-]|管委会|管理委员会|人民政府|政府|日报|晚报|新闻|在线|网|讯|电|经济日报)`)
)

// subject gives the region of which a text's first sentences speak: the one that opens their
// clauses, alone or twice as often as any other. Places within one named before are its parts.
func subject(lines []string) (region.Region, bool) {
	found := map[string]*place{}
	var all []*place
	for _, s := range lines[:min(len(lines), subjectLines)] {
		done := 0
		for _, m := range clauseStart.FindAllStringIndex(s, -1) {
			if m[1] < done {
				continue
			}
			r, n, ok := region.Leading(s[m[1]:])
			if zone := region.LeadingZone(s[m[1]:]); zone > 0 {
				r, n, ok = region.Region{Name: s[m[1] : m[1]+zone], Level: graph.LevelZone, Above: r.Code}, zone, true
			}
			if !ok || utf8.RuneCountInString(s[m[1]:m[1]+n]) < 3 || noSubject.MatchString(s[m[1]+n:]) || r.Name == asVerb && m[1] > 0 {
				continue
			}
			done = m[1] + n
			if slices.ContainsFunc(all, func(p *place) bool { return p.Region != r && r.Within(p.Region) }) {
				continue
			}
			p := found[r.Key()]
			if p == nil {
				p = &place{Region: r}
				found[r.Key()] = p
				all = append(all, p)
			}
			p.count++
		}
	}
	if p := foremost(all); p != nil {
		return p.Region, true
	}
	return region.Region{}, false
}

// mayOwn tells whether a text about r may call so often its own what is of that kind: a city's
// speaks of 全省 and 省委, too, but a county's report of 全县 names its city without being of it.
func mayOwn(r region.Region, kind string) bool {
	switch kind {
	case "县", "旗", "区":
		return strings.HasSuffix(r.Name, kind)
	case "市", "州", "盟":
		return r.Level != graph.LevelProvince && r.Level != graph.LevelZone || strings.HasSuffix(r.Name, kind)
	}
	return true
}
