package runeset

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestStarts(t *testing.T) {
	var st Starts
	long := strings.Repeat("长", maxLength+3)
	for _, w := range []string{"鄂尔多斯", "鄂尔多斯市", "准格尔旗", "5G", "市", long} {
		st.Add(w)
	}
	ends := func(s string, i, most int) (words []string) {
		for _, end := range st.Ends(nil, s, i, most) {
			words = append(words, s[i:end])
		}
		return words
	}
	assert.Equal(t, []string{"鄂尔多斯", "鄂尔多斯市"}, ends("在鄂尔多斯市政府", len("在"), 9))
	assert.Equal(t, []string{"鄂尔多斯"}, ends("鄂尔多斯市", 0, 4))
	assert.Empty(t, ends("鄂尔多", 0, 9))
	assert.Equal(t, []string{"5G"}, ends("5G基站", 0, 9))
	assert.Contains(t, ends(long+"短", 0, len(long)), long)
	for _, s := range []string{"", "市", "区\xe5", "甲乙丙"} {
		assert.Empty(t, ends(s, 0, 9), s)
	}
}

func TestEndings(t *testing.T) {
	e := EndingsOf(slices.Values([]string{"率", "覆盖率", "规模", "G"}))
	for s, want := range map[string]string{"医保覆盖率": "覆盖率", "覆盖率": "覆盖率", "合格率": "率", "存栏规模": "规模", "5G": "G", "模": "", "": "", "率\xe5": ""} {
		assert.Equal(t, want, e.Longest(s), s)
	}
}
