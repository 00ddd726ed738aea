package official

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"plangraph/loader/runeset"
)

// addresseeWords are what the last that such a line names ends with.
const addresseeWords = `人民政府|政府|部门|单位|机构|企业|院校|高校|学校|公司|团体|办事处|开发区|园区|委员会|管委会|` +
	`局|厅|委|办|院|社|群众|中心|银行|公民`

var salutation = regexp.MustCompile(`^(?:各|本市各|全[市县区旗省]各|(?:\p{Han}{2,4}、){3,}|` +
	`\p{Han}{2,24}(?:小组|委员会|指挥部|会议)各?成员|\p{Han}{1,8}[省市县区旗州盟][、，,]|` +
	`[\p{Han}]{2,12}(?:人民政府|委员会|办公厅|办公室|局|厅)[，,、：:])[^。；！？]*` +
	`(?:` + addresseeWords + `)(?:[（(][^（）()]{1,8}[）)])?[：:]?$`)

// Salutation tells whether s is a line of addressees (各旗区人民政府，市直各部门：).
func Salutation(s string) bool {
	if !addressed.Closes(s) || len(s) <= 6 || len(s) >= 600 || strings.Contains(s, "。") {
		return false // by far most lines
	}
	s = Bare(s)
	if callsEach(s) || concerned.MatchString(s) {
		return true
	}
	// It opens with 各 and perhaps whose they are (本市各), else names several or calls them.
	calls := strings.Contains(s[:min(len(s), len("本市各"))], "各") || listing.In(s) && mayCall(s)
	return calls && endsAddressed(s) && salutation.MatchString(s)
}

// concerned is a line that calls but those of one place whom a thing concerns: 省有关单位：.
var concerned = regexp.MustCompile(`^[省市县区旗州盟](?:直|级|属)?(?:有关|相关)(?:单位|部门)[：:]$`)

// endsAddressed tells that what salutation ends with, before a colon, may end s.
func endsAddressed(s string) bool {
	words := strings.TrimSuffix(strings.TrimSuffix(s, "："), ":")
	return strings.HasSuffix(words, "）") || strings.HasSuffix(words, ")") || addressees.Close(words)
}

var addressees = runeset.TailsOf(strings.Split(addresseeWords, "|")...)

// callsEach tells a line that calls all of some sorts before a colon, whatever they are: 各中小学、幼儿园，各科室：.
func callsEach(s string) bool {
	names, ok := strings.CutSuffix(s, "：")
	if !ok {
		names, ok = strings.CutSuffix(s, ":")
	}
	if !ok || !strings.HasPrefix(names, "各") || strings.HasPrefix(names, "各位") {
		return false
	}
	return len(names) <= longestCall && strings.ContainsAny(names, "、，,") && !said.In(names)
}

// longestCall is how many bytes such a line has at most.
const longestCall = 40 * len("一")

// said are in sentences that open like a line of addressees: 各地要做好以下工作：.
var said = runeset.Of("要须为做是不；！？")

// mayCall tells whether s may open as a line of addressees that does not begin with 各: with a place's or a body's
// name before a mark, with short names, or with those whose members (成员) are called.
func mayCall(s string) bool {
	end := strings.IndexFunc(s, func(r rune) bool { return !unicode.Is(unicode.Han, r) })
	if end <= 0 {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(s[:end])
	return listing.Opens(s[end:]) && (end <= 4*utf8.UTFMax || called.Has(last)) || strings.HasPrefix(s, "全") || strings.Contains(s, "成员")
}

var (
	addressed = runeset.Of("府门位构业校司体处区会局厅委办院社众心行民）):： ") // what it ends with
	listing   = runeset.Of("、，,：:")
	called    = runeset.Of("省市县区旗州盟府会厅室局") // what the names of places and bodies there end with
)

// Forwards tells whether s is the sentence by which a notice forwards a plan
// (现将《…》印发给你们).
func Forwards(s string) bool {
	if len(s) >= 1500 || !strings.Contains(s, "发") && !strings.Contains(s, "公布") && !strings.Contains(s, "下达") {
		return false
	}
	s = Bare(s)
	for _, given := range [...]string{"印发给你们", "下达给你们", "转发给你们"} {
		if strings.Contains(s, given) {
			return true
		}
	}
	for now := strings.Index(s, "现"); now >= 0; now = strings.Index(s, "现") {
		s = s[now+len("现"):]
		reach := s[:min(len(s), forwardReach)]
		for _, verb := range [...]string{"印发", "下达", "转发", "批转", "公布", "发布", "通知"} {
			if strings.Contains(reach, verb) {
				return true
			}
		}
	}
	return false
}

// forwardReach is how many bytes behind 现 the verb that forwards a plan ends at most.
const forwardReach = 84 * len("一")
