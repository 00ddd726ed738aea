package read

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	utf16 "golang.org/x/text/encoding/unicode"
)

const passage = "一、总体要求\n到2025年，粮食产量达到45亿斤以上（约束性）。\r\n二、主要任务\n推进高标准农田建设，完善基础设施，提升公共服务水平。\n"

func TestCharsets(t *testing.T) {
	long := strings.Repeat(passage, 20)
	le := utf16.UTF16(utf16.LittleEndian, utf16.IgnoreBOM)
	be := utf16.UTF16(utf16.BigEndian, utf16.IgnoreBOM)
	cases := []struct {
		name string
		enc  encoding.Encoding
		bom  string
	}{
		{"UTF-8", encoding.Nop, ""},
		{"UTF-8 with BOM", encoding.Nop, "\xef\xbb\xbf"},
		{"GB18030", simplifiedchinese.GB18030, ""},
		{"UTF-16LE with BOM", le, "\xff\xfe"},
		{"UTF-16BE with BOM", be, "\xfe\xff"},
		{"UTF-16LE", le, ""},
		{"UTF-16BE", be, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			for _, want := range []string{passage, long} {
				raw, err := c.enc.NewEncoder().Bytes([]byte(want))
				if err != nil {
					t.Fatal(err)
				}
				data := append([]byte(c.bom), raw...)
				text, err := Read("a/计划.txt", data)
				if err != nil {
					t.Fatal(err)
				}
				if text.S != want {
					t.Fatalf("read %.60q", text.S)
				}
				if text.Name != "计划.txt" || text.Size != len(data) || text.MediaType != "text/plain" {
					t.Errorf("name %q, size %d, type %q", text.Name, text.Size, text.MediaType)
				}
				at := strings.Index(want, "粮食")
				from, to, ok := text.Source(at, at+len("粮食产量达到45亿斤"))
				got, err := c.enc.NewDecoder().Bytes(data[from:to])
				if !ok || err != nil || string(got) != "粮食产量达到45亿斤" {
					t.Errorf("source of the words is %q", got)
				}
			}
		})
	}
}

func TestBig5(t *testing.T) {
	want := strings.Repeat("國民經濟和社會發展第十四個五年規劃綱要，全面推進基礎設施建設。\n", 20)
	data, err := traditionalchinese.Big5.NewEncoder().Bytes([]byte(want))
	if err != nil {
		t.Fatal(err)
	}
	text, err := Read("plan.txt", data)
	if err != nil || text.S != want {
		t.Fatalf("read %.60q, %v", text.S, err)
	}
}

func TestBroken(t *testing.T) {
	text, err := Read("a.txt", []byte("一、总体要求\n到2025\xff年，推进建设。\xe5\xbb"))
	if err != nil {
		t.Fatal(err)
	}
	if want := "一、总体要求\n到2025\ufffd年，推进建设。\ufffd\ufffd"; text.S != want {
		t.Errorf("read %q", text.S)
	}
	at := strings.Index(text.S, "年")
	if from, to, ok := text.Source(at, at+len("年")); !ok || from != 27 || to != 30 {
		t.Errorf("年 stands at %d-%d, %v", from, to, ok)
	}
}

func TestPointsAreStops(t *testing.T) {
	const habit = "一.总体要求\n推进设施建设.到2025年,建成公园3.5万平方米.2030年,面积增加5%.\n二.主要任务\n落实责任.\n"
	text, err := Read("a.txt", []byte(habit))
	if err != nil {
		t.Fatal(err)
	}
	if want := "一.总体要求\n推进设施建设。到2025年,建成公园3.5万平方米。2030年,面积增加5%。\n二.主要任务\n落实责任。\n"; text.S != want {
		t.Errorf("read %q", text.S)
	}
	if printed := text.Printed(0, len(text.S)); printed != habit {
		t.Errorf("printed %q", printed)
	}
	text, err = Read("a.txt", []byte("推进建设。乌兰.其其格等人.完成任务。"))
	if err != nil || strings.Count(text.S, "。") != 2 {
		t.Errorf("read %q, %v", text.S, err)
	}
}

func TestEscapedBreaks(t *testing.T) {
	escaped := `工作报告\r\n各位代表：\r\n一、回顾\r\n去年，建成公园2座。\r\n二、任务\n今年，建设公园3座。` + "\n"
	text, err := Read("a.txt", []byte(escaped))
	if want := strings.NewReplacer(`\r\n`, "\n", `\n`, "\n").Replace(escaped); err != nil || text.S != want {
		t.Fatalf("read %q, %v", text.S, err)
	}
	at := strings.Index(text.S, "今年")
	if from, to, ok := text.Source(at, at+len("今年")); !ok || escaped[from:to] != "今年" {
		t.Errorf("今年 stands at %d-%d, %v", from, to, ok)
	}
	for _, same := range []string{`存于D:\new\notes\names\nodes` + "\n第二行", `存于D:\new`} {
		if text, err := Read("a.txt", []byte(same)); err != nil || text.S != same {
			t.Errorf("%q is read as %q, %v", same, text.S, err)
		}
	}
}

func TestErrors(t *testing.T) {
	cases := []struct {
		name string
		data []byte
		want error
	}{
		{"no bytes", nil, ErrEmpty},
		{"blank", []byte(" \r\n\t\xe3\x80\x80\n"), ErrEmpty},
		{"zero bytes", make([]byte, 4096), ErrBinary},
		{"a program", append([]byte("\x7fELF\x02\x01\x01\x00"), bytes.Repeat([]byte{0, 7, 200}, 99)...), ErrUnsupported},
		{"an image", []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"), ErrUnsupported},
		{"noise", bytes.Repeat([]byte{0, 1, 2, 0, 0, 3}, 400), ErrBinary},
	}
	for _, c := range cases {
		if _, err := Read(c.name, c.data); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", c.name, err, c.want)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(passage))
	f.Add([]byte("\xff\xfe1\x00"))
	f.Add([]byte("\x81\x30\x81"))
	f.Add([]byte("\xef\xbb\xbf\xff"))
	f.Add([]byte("1\x00\x00\xd8\x00\xdc"))
	f.Add([]byte("２０１５年，ＧＤＰ达到３．５万亿元。"))
	f.Add([]byte(`一\r\n二\n\n三\r\n\r\n四。`))
	f.Add([]byte("到 2025 年，建成 5G 基站 200 座，GDP 增长 5% 以上。\n指标 2024 年 2025 年\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		text, err := Read("f", data)
		if err != nil {
			return
		}
		marked := bytes.ContainsAny(data, "<&") || bytes.Contains(data, []byte(`\n`)) // what tags and escapes stand for has no place in the file
		end := int32(0)
		for _, s := range text.Segs {
			size := max(s.Scale, -s.Scale)
			if size == 0 {
				size = s.Len
				if got := string(data[s.Source : s.Source+size]); got != text.S[s.At:s.At+s.Len] {
					t.Fatalf("segment %+v is %q in the file", s, got)
				}
			}
			if s.At != end && !marked || s.At < end || s.Len < 0 || s.Len == 0 && s.Scale >= 0 || s.Source < 0 || int(s.Source+size) > len(data) {
				t.Fatalf("segment %+v, text ended at %d of %d, file of %d", s, end, len(text.S), len(data))
			}
			end = s.At + s.Len
		}
		if int(end) != len(text.S) && !marked {
			t.Fatalf("segments end at %d, text at %d", end, len(text.S))
		}
		if from := text.Segs[0].Source; utf8.Valid(data) && detect(data).encoding == nil && !marked && text.Printed(0, len(text.S)) != string(data[from:]) {
			t.Fatalf("printed as %q", text.Printed(0, len(text.S)))
		}
	})
}

func BenchmarkRead(b *testing.B) {
	for _, n := range []int{100, 1000, 10000} {
		data := []byte(strings.Repeat(passage, n))
		b.Run("", func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				if _, err := Read("b", data); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// A point in full width parts a number whose digits are set apart, not the number of a list's member from its text.
func TestPointSetApart(t *testing.T) {
	for printed, want := range map[string]string{
		"增长8 ．8 ％，达到1 0 ．3 亿吨":   "增长8 .8 ％，达到1 0 .3 亿吨",
		"1 ．2025年目标\n2 ．2026年目标": "1 ．2025年目标\n2 ．2026年目标",
		"包括1 ．水库":                "包括1 ．水库",
	} {
		if text, err := Read("a.txt", []byte(printed)); err != nil || text.S != want {
			t.Errorf("read %q, want %q, %v", text.S, want, err)
		}
	}
}

func TestFullWidth(t *testing.T) {
	printed := "２０１５年ＧＤＰ达到３．５万亿元，５Ｇ基站２０座。ｋｍ"
	want := "2015年GDP达到3.5万亿元，5G基站20座。km"
	for _, enc := range []encoding.Encoding{encoding.Nop, simplifiedchinese.GB18030, utf16.UTF16(utf16.LittleEndian, utf16.UseBOM)} {
		data, err := enc.NewEncoder().Bytes([]byte(printed))
		if err != nil {
			t.Fatal(err)
		}
		text, err := Read("a.txt", data)
		if err != nil || text.S != want {
			t.Fatalf("read %q, %v", text.S, err)
		}
		if got := text.Printed(0, len(text.S)); got != printed {
			t.Errorf("printed as %q", got)
		}
		at := strings.Index(want, "5G")
		if got := text.Printed(at, at+len("5G基站2")); got != "５Ｇ基站２" {
			t.Errorf("printed as %q", got)
		}
		from, to, ok := text.Source(at, at+len("5G基站2"))
		source, err := enc.NewDecoder().Bytes(data[from:to])
		if !ok || err != nil || string(source) != "５Ｇ基站２" {
			t.Errorf("source of the words is %q, %v", source, err)
		}
	}
	for _, same := range []string{"到2015年，（3）共5项；A．B", "甲．乙"} {
		if text, err := Read("a.txt", []byte(same)); err != nil || text.S != same {
			t.Errorf("%q is read as %q, %v", same, text.S, err)
		}
	}
}

func TestSpaces(t *testing.T) {
	spaced := "2025 年工作要点\n到 2025 年，建成 5G 基站 200 座，GDP 增长 5% 以上。\n指标 2024 年 2025 年\n"
	text, err := Read("a.txt", []byte(spaced))
	if want := "2025年工作要点\n到2025年，建成5G基站200座，GDP增长5%以上。\n指标 2024年 2025年\n"; err != nil || text.S != want {
		t.Fatalf("read %q, %v", text.S, err)
	}
	if got := text.Printed(0, len(text.S)); got != spaced {
		t.Errorf("printed as %q", got)
	}
	at := strings.Index(text.S, "5G")
	from, to, ok := text.Source(at, at+len("5G基站200座"))
	if got := spaced[from:to]; !ok || got != "5G 基站 200 座" || got != text.Printed(at, at+len("5G基站200座")) {
		t.Errorf("source of the words is %q", got)
	}
	for _, same := range []string{
		"一、目标 2025年，建成5G基站200座，GDP增长5%以上。",
		"2 建设幼儿园 市教育局 2 所 70% 主体已完工。\n3 建设公园 市住建局 3 座 80% 已开工。\n",
		"指标 2024 年 2025 年",
	} {
		if text, err := Read("a.txt", []byte(same)); err != nil || text.S != same {
			t.Errorf("%q is read as %q, %v", same, text.S, err)
		}
	}
}
