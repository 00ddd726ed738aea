package runeset

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWords(t *testing.T) {
	in := []string{"建设", "建", "建设工程", "建设", "5G", "é\xe5"}
	for i := range 5000 {
		in = append(in, fmt.Sprintf("第%d期", i))
	}
	w := WordsOf(slices.Values(in))
	for _, word := range in {
		assert.True(t, w.Has(word), word)
	}
	for _, word := range []string{"", "设", "建设工", "工程建", "第5000期", "第1期第2期", "é"} {
		assert.False(t, w.Has(word), word)
	}
	assert.False(t, WordsOf(slices.Values([]string(nil))).Has("建设"))
	assert.True(t, WordsOf(slices.Values([]string{"建设"})).Has("建设"))
}
