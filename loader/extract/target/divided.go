package target

import (
	"slices"
	"strings"

	"plangraph/loader/extract/figure"
)

// holders are words by whom a kind of body is run, after which what is counted is left out:
// 养老机构28家，其中公办18家、民办10家.
var holders = [...]string{"公办", "民办", "公立", "民营", "国有", "私营", "公建民营", "公建", "民建"}

// divided gives the whole name of what is counted by f where name says only by whom it is run, or of what
// size it is: with what the sentence has counted before in the same unit. Empty elsewhere.
func (t *text) divided(name string, f *figure.Figure) string {
	sized := strings.HasSuffix(name, "元以上") && sortOf(name) == ""
	if !slices.Contains(holders[:], name) && !sized {
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
		if sized {
			whole = tailOf(whole) // 其中年销售收入10亿元以上20家
		}
		return name + whole
	}
	return ""
}
