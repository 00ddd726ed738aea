package head

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"plangraph/loader/runeset"
)

// A report to a congress whose text does not say when it was delivered tells by its headings for which year it plans
// (二、2005年主要任务), or on which it looks back (一、2004年工作回顾, 一、“十一五”时期的回顾); else by the year of which its
// first sentences tell (2004年，…; 刚刚过去的2017年; 2007年产量达到…).

// longestHeading is how many characters a heading has at most that tells a report's year.
const longestHeading = 40

// toldWithinLines is how many lines of a report may tell its year where no heading does.
const toldWithinLines = 16

var (
	lookBack  = regexp.MustCompile(`回顾|总结|成就|工作情况|^首先报告`)
	lookAhead = regexp.MustCompile(`要求|任务|部署|安排|目标|重点|建议|方针|政策取向`)
	// opensPast opens a sentence that tells of the year which is over.
	opensPast = regexp.MustCompile(`(?:^|[。—])((?:19|20)\d\d)年(?:[，,]|是)|刚刚过去的((?:19|20)\d\d)年`)
)

// yearPlanned gives the year that a report sets aims for by its own words, 0 where they do not tell.
func yearPlanned(lines []string) int {
	for _, s := range lines {
		if utf8.RuneCountInString(s) > longestHeading || strings.Contains(s, "。") {
			continue
		}
		if y := headingYear(inDigits(s)); y > 0 {
			return y
		}
	}
	latest := 0
	for _, s := range lines[:min(len(lines), toldWithinLines)] {
		s = inDigits(s)
		if m := opensPast.FindStringSubmatch(s); m != nil {
			return yearOf(m[1]+m[2]) + 1
		}
		latest = max(latest, latestPast(s))
	}
	if latest == 0 {
		return 0
	}
	return latest + 1
}

// headingYear gives the year for which a heading says that the report plans, by itself or by the years on which it looks
// back: 1998年工作回顾和1999年工作的总体要求.
func headingYear(s string) int {
	back := lookBack.FindStringIndex(s)
	ahead := s
	if back != nil {
		ahead = s[back[1]:]
	}
	if y := lastYear(ahead); y > 0 && lookAhead.MatchString(ahead) {
		return y
	}
	if back == nil {
		return 0
	}
	if y := lastYear(s); y > 0 {
		return y + 1
	}
	if five := plan5.FindString(s); five != "" {
		return period(five).To + 1
	}
	return 0
}

// latestPast gives the latest year that s names, except one that it looks ahead to: 到2020年, 2035年远景目标.
func latestPast(s string) int {
	latest := 0
	for _, m := range year.FindAllStringSubmatchIndex(s, -1) {
		before, behind := s[:m[0]], s[m[1]:]
		until := strings.HasSuffix(before, "到") && !strings.HasPrefix(behind, "的")
		if until || aheadOf.Open(behind) {
			continue
		}
		latest = max(latest, yearOf(s[m[2]:m[3]]))
	}
	return latest
}

// aheadOf stands behind a year that lies ahead.
var aheadOf = runeset.HeadsOf("远景", "前", "以前", "之前", "底前")

func lastYear(s string) int {
	all := year.FindAllStringSubmatch(s, -1)
	if len(all) == 0 {
		return 0
	}
	return yearOf(all[len(all)-1][1])
}

func yearOf(s string) int {
	y, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return y
}
