// Package body names the bodies (单位) that answer for the work of plans: 市能源局 in a
// plan of 鄂尔多斯市 is 鄂尔多斯市能源局; 发改委 is 发展和改革委员会; 各旗区人民政府 stays the
// collective that it is.
package body

import (
	"cmp"
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"plangraph/graph"
	"plangraph/loader/region"
)

// Body is a body understood.
type Body struct {
	// Name is the full name with its region: 鄂尔多斯市能源局.
	Name string
	Kind graph.DepartmentKind
	// Region is the one that it belongs to; zero where its name tells none, as a
	// company's.
	Region region.Region
}

// Key identifies the body.
func (b Body) Key() string { return b.Region.Key() + "|" + b.Name }

//go:embed offices.tsv
var officeTSV string

//go:embed party.tsv
var partyTSV string

var (
	offices = sync.OnceValue(func() map[string]string { return readNames(officeTSV) })
	party   = sync.OnceValue(func() map[string]string { return readNames(partyTSV) })
)

// readNames maps each name of a table, and each without 和 and 与, to the standing one.
func readNames(tsv string) map[string]string {
	out := map[string]string{}
	for line := range strings.Lines(tsv) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		name, others, _ := strings.Cut(strings.TrimRight(line, "\n"), "\t")
		for _, n := range append([]string{name}, strings.Fields(others)...) {
			for _, form := range []string{n, plain(n)} {
				if _, ok := out[form]; !ok {
					out[form] = name
				}
			}
		}
	}
	return out
}

// plain drops the words that join two parts of an office's name, and are as often
// left out.
func plain(s string) string { return strings.NewReplacer("和", "", "与", "", "、", "").Replace(s) }

// Resolve names a body as worded in a plan of the region context. It is the zero Body
// where the words name none: 单位, or one character that a table's cell was cut to.
func Resolve(worded string, context region.Region) Body {
	s := fold(worded)
	if strings.HasPrefix(s, "人民银行") {
		s = "中国" + s
	}
	if collective(s) {
		return collectiveBody(s, context)
	}
	s = branch(s)
	r, rest, ok := place(s, context)
	switch {
	case nameless(s, rest):
		return Body{}
	case ok && rest == "":
		return Government(r)
	case ownName(kindOf(s)):
		if !ok {
			return Body{Name: s, Kind: kindOf(s)}
		}
		if r.Level == graph.LevelNation || !strings.HasPrefix(s, r.Name) && !deictic(s, rest) {
			return Body{Name: s, Kind: kindOf(s), Region: r} // 鄂尔多斯职业学院 is called so
		}
		return Body{Name: fullName(r) + rest, Kind: kindOf(s), Region: r}
	case !ok:
		r, rest = context, s
	}
	if r.Code == region.NationCode {
		return national(strings.TrimPrefix(s, "中华人民共和国"), context)
	}
	return office(r, rest)
}

// national names a body whose name begins with 国家 or 中国. Its branch in a region is of
// that region: 中国人民银行鄂尔多斯市中心支行.
func national(s string, context region.Region) Body {
	for i := range s {
		r, end, ok := region.LeadingIn(s[i:], context)
		if !ok || i == 0 || r.Code == region.NationCode {
			continue
		}
		if form, ok := branches[s[:i]]; ok {
			return office(r, cmp.Or(form, s[i+end:]))
		}
		return Body{Name: s, Kind: kindOf(s), Region: r}
	}
	return Body{Name: s, Kind: kindOf(s), Region: region.Nation()}
}

// branches are the national bodies whose branch in a region goes by the region's name,
// with what the branch is called where it is not what follows the region.
var branches = map[string]string{
	"国家税务总局": "", "国家外汇管理局": "外汇管理局", "中国国际贸易促进委员会": "国际贸易促进委员会", "中国国际贸易促进会": "国际贸易促进委员会", "中国红十字会": "红十字会",
}

// Government is what a region that is named as a body means: 准格尔旗 answers through its
// people's government.
func Government(r region.Region) Body {
	if r.Code == region.NationCode {
		return Body{Name: "国务院", Kind: graph.DepartmentOffice, Region: r}
	}
	return Body{Name: fullName(r) + "人民政府", Kind: graph.DepartmentOffice, Region: r}
}

// office names an office or organ by its region and the rest of its name.
func office(r region.Region, rest string) Body {
	name := officeName(r, rest)
	b := Body{Name: name, Kind: kindOf(name), Region: r}
	if organ, ok := strings.CutPrefix(name, partyPrefix(r)); ok {
		if _, known := lookUp(party(), organ); known {
			b.Kind = graph.DepartmentParty
		}
	}
	return b
}

// fullName is a region's name, a town's behind that of its county: there are many 城关镇.
func fullName(r region.Region) string {
	if above, ok := r.Parent(); ok && r.Code == "" {
		return above.Name + r.Name
	}
	return r.Name
}

// partyPrefix is what the names of the Party committee's organs begin with: 鄂尔多斯市委,
// 内蒙古自治区党委.
func partyPrefix(r region.Region) string {
	if r.Level == graph.LevelProvince && strings.HasSuffix(r.Name, "自治区") {
		return r.Name + "党委"
	}
	return fullName(r) + "委"
}

// officeName puts an office's name together from its region and the rest.
func officeName(r region.Region, rest string) string {
	if committee, inner, ok := cutParty(rest); ok {
		switch {
		case committee == "league":
			return "共青团" + fullName(r) + "委员会"
		case inner == "":
			return "中共" + fullName(r) + "委员会"
		}
		return partyPrefix(r) + standing(party(), inner)
	}
	if name, inner, ok := strings.Cut(rest, "管委会"); ok {
		rest = name + "管理委员会" + inner
	}
	for _, z := range zones {
		if strings.HasSuffix(rest, z) {
			rest += "管理委员会" // a park answers through it
			break
		}
	}
	// 市政府金融工作办公室 is the 金融工作办公室.
	for _, form := range []string{rest, strings.TrimPrefix(rest, "人民政府"), strings.TrimPrefix(rest, "政府")} {
		if name, ok := lookUp(offices(), form); ok {
			return fullName(r) + atLevel(name, r)
		}
	}
	// An organ of the Party committee may go without the 委.
	if name, ok := lookUp(party(), rest); ok {
		return officeName(r, "委"+name)
	}
	if name, ok := slip(rest); ok {
		return fullName(r) + name
	}
	return fullName(r) + rest
}

// atLevel gives an office that is ranked by its region's level its rank: a prefecture's
// 支队 is a county's 大队.
func atLevel(name string, r region.Region) string {
	if stem, ok := strings.CutSuffix(name, "支队"); ok && r.Level == graph.LevelCounty {
		return stem + "大队"
	}
	return name
}

// cutParty parts 委组织部, 党委办公厅 and 委员会 into the committee and its organ.
func cutParty(s string) (committee, organ string, ok bool) {
	for _, p := range []string{"团委员会", "团委", "共青团"} {
		if s == p {
			return "league", "", true
		}
	}
	for _, p := range []string{"党委员会", "党委", "委员会", "委"} {
		if rest, found := strings.CutPrefix(s, p); found {
			if _, known := lookUp(party(), rest); known || rest == "" {
				return "party", rest, true
			}
		}
	}
	return "", "", false
}

// zones end the names of parks and zones.
var zones = []string{"开发区", "园区", "示范区", "高新区", "产业园", "保税区", "新区"}

// lookUp finds the standing name of an office or organ.
func lookUp(names map[string]string, s string) (string, bool) {
	if n, ok := names[s]; ok {
		return n, true
	}
	n, ok := names[plain(s)]
	return n, ok
}

func standing(names map[string]string, s string) string {
	if n, ok := lookUp(names, s); ok {
		return n
	}
	return s
}

// nameless tells whether what is left beside the region names no body.
func nameless(whole, rest string) bool {
	switch rest {
	case "单位", "部门", "市直", "区直", "直属":
		return true
	}
	return utf8.RuneCountInString(rest) == 1 && rest != "委" || utf8.RuneCountInString(whole) < 2
}

// fold drops typography and what only hangs on a name in a list.
func fold(s string) string {
	s = strings.Join(strings.Fields(norm.NFKC.String(s)), "")
	s = strings.Trim(s, "。,;:、.·")
	if i := strings.LastIndex(s, "("); i > 0 && strings.HasSuffix(s, ")") && utf8.RuneCountInString(s[:i]) >= 3 {
		s = s[:i] // 市卫生健康委员会（市爱卫办）
	}
	for _, tail := range []string{"等单位", "等部门", "等有关部门", "等相关部门", "等有关单位", "等"} {
		if rest, ok := strings.CutSuffix(s, tail); ok && utf8.RuneCountInString(rest) >= 3 {
			s = rest
			break
		}
	}
	return s
}

// Known tells whether an office's name, without its region, is one of the standing
// names of offices: two of those are never one office.
func Known(rest string) bool {
	name, ok := offices()[rest]
	return ok && name == rest
}
