package citation

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	maxTitle = 450 // bytes between 《 and its 》; beyond, the bracket is taken for unclosed
	maxAside = 240 // bytes of a bracket behind a title
)

// title is a document's name in 《》 as it stands in a text.
type title struct {
	start, end int // bytes, from 《 to behind 》 and what belongs to it: number, short form
	close      int // behind 》
	text       string
	number     string   // 发文字号; empty where none stands with it
	short      []string // names it goes by from here on: 以下简称《…》
}

// titles finds the titles in s, with nested ones left inside their own.
func titles(s string) []title {
	var out []title
	for i := 0; ; {
		at := strings.Index(s[i:], "《")
		if at < 0 {
			return out
		}
		start := i + at
		end := closing(s, start)
		if end < 0 {
			i = start + len("《")
			continue
		}
		t := title{start: start, end: end, close: end, text: s[start+len("《") : end-len("》")]}
		t.cutNumber()
		t.readAsides(s)
		if t.number == "" {
			t.number = numberBefore(s[:start])
		}
		t.text = clean(t.text)
		if t.text != "" {
			out = append(out, t)
		}
		i = t.end
	}
}

// closing gives the end of the 《…》 that opens at start, -1 where it does not close
// within its sentence.
func closing(s string, start int) int {
	depth := 0
	for i, r := range s[start:min(len(s), start+maxTitle)] {
		switch r {
		case '《':
			depth++
		case '》':
			depth--
			if depth == 0 {
				return start + i + len("》")
			}
		case '。', '；', '\n':
			return -1
		}
	}
	return -1
}

// cutNumber takes the number out of a title that ends in it: 《…的通知（国发〔2020〕15号）》.
func (t *title) cutNumber() {
	if !strings.HasSuffix(t.text, "）") && !strings.HasSuffix(t.text, ")") {
		return
	}
	i := strings.LastIndexAny(t.text, "（(")
	if i < 0 {
		return
	}
	if n := number(trimBrackets(t.text[i:])); n != "" {
		t.number, t.text = n, t.text[:i]
	}
}

// readAsides reads the brackets that follow a title at once: its number, the short
// form it is to have.
func (t *title) readAsides(s string) {
	for {
		rest := s[t.end:]
		body, n := aside(rest)
		if n == 0 {
			if t.number == "" {
				if num, m := leadingNumber(rest); m > 0 {
					t.number = num
					t.end += m
				}
			}
			return
		}
		used := false
		for _, part := range strings.FieldsFunc(body, func(r rune) bool { return strings.ContainsRune("，,；;、", r) }) {
			if short, ok := shortForm(part); ok {
				t.short = append(t.short, short)
				used = true
			} else if num := number(part); num != "" {
				if t.number == "" {
					t.number = num
				}
				used = true
			}
		}
		if !used {
			return
		}
		t.end += n
	}
}

// aside gives the inside and the length of the bracket that s begins with.
func aside(s string) (string, int) {
	r, n := utf8.DecodeRuneInString(s)
	if !strings.ContainsRune("（(〔[［【﹝﹙", r) || n == 0 {
		return "", 0
	}
	depth := 0
	for i, c := range s[:min(len(s), maxAside)] {
		switch {
		case strings.ContainsRune("（(﹙", c):
			depth++
		case strings.ContainsRune("〔[［【﹝", c):
			depth++
		case strings.ContainsRune("）)〕]］】﹞﹚", c):
			depth--
		case c == '。':
			return "", 0
		}
		if depth == 0 {
			return s[n:i], i + utf8.RuneLen(c)
		}
	}
	return "", 0
}

// shortForm reads 以下简称《…》, 下称“…”.
func shortForm(s string) (string, bool) {
	for _, word := range []string{"简称", "下称", "统称"} {
		if _, name, ok := strings.Cut(s, word); ok {
			return clean(strings.Trim(strings.TrimPrefix(name, "为"), "《》“”\"：: ")), true
		}
	}
	return "", false
}

// number gives s as a document number (国发〔2020〕15号, 国务院令第722号), empty where it is
// none: a number has a figure and ends in 号.
func number(s string) string {
	s = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSpace(s), "文件"), "文")
	if !strings.HasSuffix(s, "号") || utf8.RuneCountInString(s) > 40 {
		return ""
	}
	body := strings.TrimRight(strings.TrimSuffix(s, "号"), " ") // 13 号
	if r, _ := utf8.DecodeLastRuneInString(body); !unicode.IsDigit(r) {
		return ""
	}
	return yearBrackets.Replace(strings.Join(strings.Fields(s), ""))
}

// yearBrackets brings the brackets of a number's year to one form.
var yearBrackets = strings.NewReplacer(
	"﹝", "〔", "﹞", "〕", "[", "〔", "]", "〕", "［", "〔", "］", "〕",
	"【", "〔", "】", "〕", "（", "〔", "）", "〕", "(", "〔", ")", "〕",
)

func trimBrackets(s string) string { return strings.Trim(s, "（）()") }

// leadingNumber reads a number that follows a title without brackets: 《…》国发〔2020〕15号.
func leadingNumber(s string) (string, int) {
	i := strings.Index(s[:min(len(s), 60)], "号")
	if i < 0 {
		return "", 0
	}
	end := i + len("号")
	n := number(s[:end])
	if !strings.Contains(n, "〔") || strings.ContainsAny(n, "，。；、《》“”") {
		return "", 0
	}
	return n, end
}

// numberBefore reads a number that leads to a title: 国发〔2020〕15号文件《…》.
func numberBefore(s string) string {
	s = strings.TrimSuffix(strings.TrimSuffix(strings.TrimRight(s, " "), "文件"), "文")
	if !strings.HasSuffix(s, "号") {
		return ""
	}
	near := max(0, len(s)-30)
	open := strings.LastIndexAny(s[near:], "〔[［﹝")
	if open < 0 {
		return ""
	}
	open += near
	from := open
	for from > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:from])
		if !unicode.Is(unicode.Han, r) || open-from > 30 || governs(s[:from]) {
			break
		}
		from -= n
	}
	return number(s[from:])
}

// governs tells whether s ends in a word that leads to a document's name and so
// cannot be part of its number.
func governs(s string) bool {
	for _, w := range []string{"根据", "依据", "按照", "落实", "贯彻", "执行", "和", "及", "与", "的"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// clean drops the spaces of a title, but for those between Latin words.
func clean(s string) string {
	fields := strings.Fields(s)
	if len(fields) == 0 {
		return ""
	}
	out := fields[0]
	for _, f := range fields[1:] {
		last, _ := utf8.DecodeLastRuneInString(out)
		first, _ := utf8.DecodeRuneInString(f)
		if isLatin(last) && isLatin(first) {
			out += " "
		}
		out += f
	}
	return out
}

func isLatin(r rune) bool { return r < utf8.RuneSelf && unicode.IsLetter(r) }
