package body

import "regexp"

// seam is where two names of a list stand without a separator, as a table whose lines
// were joined leaves them: a name's end, and the beginning of another of the region's.
var seam = regexp.MustCompile(`(单位|部门|人民政府|局|委员会|管委会|中心|办公室|法院|检察院|支队|等)(市直|直各|市委|市人民|市市场|各旗|各县|各区|各经|各成员|各有关|各相关|各单位|市[爱发工教科公民司财自生住交水农林商文卫退应审国统医能乡信机政大金投税气])`)

// ownSeam is where the name of a company, school or nursery ends and that of another, or
// of a government, begins, as the cells of a column that were joined leave them. A branch
// (某公司某市分公司, 某幼儿园分园) is no other.
var ownSeam = regexp.MustCompile(`^(.+(?:有限公司|有限责任公司|幼儿园|小学|中学|医院|托育中心|托幼中心|敬老院|养老院))([^分托延医]..+(?:有限公司|有限责任公司|人民政府|[^分]园|医院|教育中心|托育中心|敬老院|养老院))$`)

// Parts parts what reads as one name into the names that are glued in it, each once:
// 市能源局等市直各相关单位 are the 市能源局 and the 市直各相关单位.
func Parts(worded string) []string {
	s := fold(worded)
	var out []string
	seen := map[string]bool{}
	add := func(part string) {
		if part = fold(part); part != "" && !seen[part] {
			seen[part] = true
			out = append(out, part)
		}
	}
	for {
		at := seam.FindStringSubmatchIndex(s)
		if at == nil {
			at = ownSeam.FindStringSubmatchIndex(s)
		}
		if at == nil {
			add(s)
			return out
		}
		add(s[:at[3]])
		s = s[at[4]:]
	}
}
