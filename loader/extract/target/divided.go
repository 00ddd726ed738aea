package target

import (
	"slices"
	"strings"

	"plangraph/loader/extract/figure"
)

// holders are words by whom a kind of body is run, after which what is counted is left out:
// 养老机构28家，其中公办18家、民办10家.
var holders = [...]string{"公办", "民办", "公立", "民营", "国有", "私营", "公建民营", "公建", "民建"}

// divided gives the whole name of what is counted by f where name says only by whom it is run: what the
// sentence has counted before in the same unit. Empty elsewhere.
func (t *text) divided(name string, f *figure.Figure) string {
	if !slices.Contains(holders[:], name) {
		return ""
	}
	for i := len(t.out) - 1; i >= 0 && i >= len(t.out)-longestList; i-- {
		before := &t.out[i]
		if before.Unit == nil || *before.Unit != f.Unit {
			continue
		}
		whole := before.Indicator
		for _, w := range holders {
			whole = strings.TrimPrefix(whole, w)
		}
		return name + whole
	}
	return ""
}
