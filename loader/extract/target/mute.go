package target

import (
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// mute tells by its own words and those right beside it that the figure f of s gives no indicator a figure: it is a
// grade, or a numeral without a unit that opens a clause (（12）, 二是) or stands in words that go on (统一规划). By far most
// paragraphs have no others, and need not be read.
func mute(f *figure.Figure, s string, marks lexicon.Index) bool {
	switch f.UnitKind {
	case "grade":
		return true
	case "vague":
		return !strings.HasSuffix(f.Unit, "种")
	case "":
		if f.Value == nil || f.Unit != "" {
			return false
		}
		if before := strings.TrimRight(s[:f.From], " "); !f.Before && (before == "" || clauseFirst.Closes(before)) {
			return next(s, f.To) != '、' // but 分别为5、6、7个
		}
		at := skipSpaces(s, f.To) // 由一变为 may be where a change started
		return goesOn(f, s) && marks.At("change", at) == nil && marks.At("modal", at) == nil && !strings.HasPrefix(s[at:], "到") && !strings.HasPrefix(s[at:], "至")
	}
	return false
}

// clauseFirst stand before a clause, or before the number in brackets that opens it.
var clauseFirst = runeset.Of("。；，：、;,（(！")

// allMute tells that all of the figures of s are mute.
func allMute(figures []figure.Figure, s string, marks lexicon.Index) bool {
	for i := range figures {
		if !mute(&figures[i], s, marks) {
			return false
		}
	}
	return true
}

// goesOn tells that f is in Chinese numerals, or that the phrase goes on behind it.
func goesOn(f *figure.Figure, s string) bool { return f.Chinese || !ends(s, f.To) }
