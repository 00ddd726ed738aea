package title

import "strconv"

// FiveYearPeriod gives the calendar years of a five-year period: 14 is 2021–2025.
func FiveYearPeriod(ordinal int) (from, to int) {
	from = 1953 + 5*(ordinal-1)
	if ordinal > 2 { // 1963–1965 stood apart
		from += 3
	}
	return from, from + 4
}

// FiveYearOf gives the ordinal of the five-year period that a year lies in, 0 for
// years before the seventh (1986).
func FiveYearOf(year int) int {
	if year < 1986 {
		return 0
	}
	return (year-1986)/5 + 7
}

var numerals = []string{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"}

// Ordinal writes a number under 40 in Chinese: 14 is 十四.
func Ordinal(n int) string {
	switch {
	case n < 1 || n > 39:
		return strconv.Itoa(n)
	case n < 10:
		return numerals[n]
	case n < 20:
		return "十" + numerals[n%10]
	}
	return numerals[n/10] + "十" + numerals[n%10]
}

// OutlineOf gives the title that the outline of a five-year period has.
func OutlineOf(regionName string, ordinal int) string {
	s := regionName + "国民经济和社会发展第" + Ordinal(ordinal) + "个五年规划"
	if ordinal == 14 {
		s += "和2035年远景目标"
	}
	return s + "纲要"
}
