package extract

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"plangraph/loader/document"
)

// However long a clause or a sentence is, no more of it is read at once than its bound,
// nothing of it is lost, and each piece knows where it stands. A paragraph of many sentences
// stays whole.
func TestPieces(t *testing.T) {
	for name, c := range map[string]struct {
		text   string
		pieces int
		ends   string // of each piece but the last
	}{
		"a sentence":         {"新增就业5万人。", 1, ""},
		"a long paragraph":   {strings.Repeat("新增就业5万人；建成学校3所。", 1000), 1, ""},
		"a list without end": {strings.Repeat("甲山铁路、", 1000), 5, "、"},
		"tasks in a row":     {strings.Repeat("新增就业5万人；", 400), 2, "；"},
		"titles in a row":    {strings.Repeat("《甲县绿化规划》", 50), 2, "》"},
		"no joint":           {strings.Repeat("甲", 4000), 19, "甲"},
		"amid sentences":     {"推进建设。" + strings.Repeat("甲山铁路，", 300) + "乙。" + strings.Repeat("推进。", 2000), 2, "，"},
	} {
		t.Run(name, func(t *testing.T) {
			const before = 100 // bytes of the file
			got := appendPieces(nil, document.Run{S: c.text, Segs: []document.Segment{{Len: int32(len(c.text)), Source: before}}})
			require.Equal(t, c.pieces, len(got))
			var all string
			for i, p := range got {
				from, _, ok := p.Source(0, len(p.S))
				require.True(t, ok)
				require.Equal(t, before+len(all), from)
				require.True(t, utf8.ValidString(p.S))
				if i < len(got)-1 {
					require.True(t, strings.HasSuffix(p.S, c.ends), "%q", p.S[len(p.S)-6:])
				}
				all += p.S
			}
			require.Equal(t, c.text, all)
		})
	}
}
