package server_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"plangraph/server"
	"plangraph/server/golden"
)

// bomb is a request that is made to hurt, and the codes that may come of it: "" is an
// answer.
type bomb struct {
	name, body string
	codes      []string
}

// document is a bomb that is a document.
func document(name, text string, codes ...string) bomb {
	return variables(name, text, nil, codes...)
}

// variables is a bomb whose variables hurt.
func variables(name, text string, vars map[string]any, codes ...string) bomb {
	body, _ := json.Marshal(map[string]any{"query": text, "variables": vars}) // of what can be encoded
	return bomb{name, string(body), codes}
}

// times is a text so often, with the number of each in place of a #.
func times(n int, text string) string {
	var out strings.Builder
	for i := range n {
		out.WriteString(strings.ReplaceAll(text, "#", fmt.Sprint(i)))
	}
	return out.String()
}

// nested is an opening so often, a middle, and as many closings.
func nested(n int, opening, middle, closing string) string {
	return strings.Repeat(opening, n) + middle + strings.Repeat(closing, n)
}

func bombs() []bomb {
	const bad, complex = "BAD_USER_INPUT", "TOO_COMPLEX"
	const one = `{ plan(id: "annual") { `
	doubling := func(n int, twice string) string {
		var out strings.Builder
		out.WriteString("{ regions { nodes { ...f0 } } }")
		for i := range n {
			fmt.Fprintf(&out, " fragment f%d on Region { %s }", i, strings.ReplaceAll(twice, "NEXT", fmt.Sprintf("...f%d", i+1)))
		}
		fmt.Fprintf(&out, " fragment f%d on Region { name }", n)
		return out.String()
	}
	all := []bomb{
		document("deep fields", "{ regions { nodes { "+nested(3000, "parent { ", "name", "} ")+"} } }", complex),
		document("deep, to the limit", "{ regions { nodes { "+nested(47, "parent { ", "name", "} ")+"} } }", ""),
		document("deep inline fragments", one+nested(2400, "... { ", "name", "} ")+"} }", "", complex),
		document("deep introspection", "{ __schema { types { "+nested(20, "fields { type { ", "name", "} } ")+"} } }", bad, complex),
		document("wide introspection", "{ __schema { types { "+times(40, "a#: fields { b: type { c: fields { name args { name type { name } } } } } ")+"} } }", bad, complex),
		document("widest introspection", "{ __schema { types { "+times(15, "a#: fields { b: type { fields { "+times(12, "a#: type { name } ")+"} } } ")+"} } }", bad, complex),
		document("alias flood", one+times(3000, "a#: name ")+"} }", complex),
		document("aliased connections", one+times(190, "a#: targets(first: 500) { nodes { evidence { quote } } } ")+"} }", complex),
		document("root flood", "{ "+times(2000, "a#: stats { plans } ")+"}", complex),
		document("roots, to the limit", "{ "+times(20, "a#: stats { plans edges } ")+"}", ""),
		document("one field flood", one+strings.Repeat("name ", 9000)+"} }", complex),
		document("one field, to the limit", one+strings.Repeat("name ", 990)+"} }", ""),
		document("one object, to the limit", one+strings.Repeat("region { name } ", 490)+"} }", ""),
		document("typename flood", "{ "+strings.Repeat("__typename ", 9000)+"}", complex),
		document("unknown fields", one+times(990, "names# ")+"} }", bad),
		document("unknown arguments", one+times(990, "name(a#: 1) ")+"} }", bad),
		document("fields that conflict", one+times(490, "a: name a: id ")+"} }", bad, complex),
		document("fragments that conflict", "{ regions { nodes { "+times(30, "...f# ")+"} } } "+times(30, "fragment f# on Region { "+strings.Repeat("a: name ", 15)+strings.Repeat("a: id ", 15)+"} "), bad, complex),
		document("unknown types", one+times(990, "... on Plans# { name } ")+"} }", bad),
		document("a fragment of itself", "{ regions { nodes { ...f } } } fragment f on Region { name ...f }", bad),
		document("a long cycle of fragments", "{ regions { nodes { ...f0 } } } "+times(900, "fragment f# on Region { name ...f#x } ")+times(900, "fragment f#x on Region { ...f0 } "), bad, complex),
		document("a cycle through fields", "{ regions { nodes { ...f } } } fragment f on Region { parent { ...f } }", bad, complex),
		document("fragments that double", doubling(60, "NEXT NEXT"), complex, bad),
		document("fragments that double in fields", doubling(40, "parent { NEXT } parent { NEXT }"), complex),
		document("fragments that double in aliases", doubling(40, "a: parent { NEXT } b: parent { NEXT }"), complex),
		document("fragments that double, to the limit", doubling(9, "parent { NEXT } parent { NEXT }"), "", complex),
		document("many fragments side by side", "{ regions { nodes { "+times(400, "...f# ")+"} } } "+times(400, "fragment f# on Region { name code level parent { name } } "), "", complex),
		document("unused fragments", "{ stats { plans } } "+times(1000, "fragment f# on Region { name } "), bad, complex),
		document("directive flood", one+"name "+strings.Repeat("@include(if: true) ", 1200)+"} }", bad),
		document("unknown directives", one+"name "+times(4000, "@d# ")+"} }", bad),
		document("directives everywhere", one+strings.Repeat("name @include(if: true) @skip(if: false) ", 490)+"} }", ""),
		document("many operations", times(1200, "query q# { stats { plans } } "), bad),
		document("many variables", "query ("+times(1800, "$v#: Int ")+") { stats { plans } }", bad),
		document("a deep list", `{ plans(filter: { kind: `+nested(4000, "[", "ANNUAL", "]")+` }) { totalCount } }`, bad),
		document("a deep object", `{ plans(filter: `+nested(2400, "{ year: ", "1", "}")+`) { totalCount } }`, bad),
		document("a long list", `{ plans(filter: { kind: [`+strings.Repeat("ANNUAL ", 9000)+`] }) { totalCount } }`, "", bad),
		document("many ids", `{ nodes(ids: [`+times(4000, `"#" `)+`]) { id } }`, bad),
		document("a huge page", "{ targets(first: 2147483647) { nodes { id } } }", bad, complex),
		document("a page beyond numbers", "{ targets(first: 99999999999999999999) { nodes { id } } }", bad),
		document("a page far below nothing", "{ targets(last: -2147483648) { nodes { id } } }", bad),
		document("pages in pages", "{ plans(first: 500) { nodes { targets(first: 500) { nodes { compared { target { plan { targets(first: 500) { nodes { id } } } } } } } } } }", complex),
		document("a wide neighborhood", `{ neighborhood(id: "annual", depth: 4, limit: 500) { nodes { id } edges { type } } }`, ""),
		document("a neighborhood beyond bounds", `{ neighborhood(id: "annual", depth: 2000000000) { nodes { id } } }`, bad),
		document("long ways", `{ paths(from: "annual", to: "gdp", maxHops: 1000000, first: 1000000) { nodes { id } } }`, bad),
		document("a long comment", "{ stats { plans } } # "+strings.Repeat("x", 60_000), ""),
		document("a long string", `{ search(query: "`+strings.Repeat("绿色矿山", 5000)+`") { totalCount } }`, "", bad),
		document("a long name", "{ "+strings.Repeat("x", 60_000)+" }", bad),
		document("a longer name", "{ "+strings.Repeat("x", 900_000)+" }", complex),
		document("a string that does not end", `{ search(query: "`+strings.Repeat("x", 60_000), bad),
		document("braces", strings.Repeat("{", 60_000), bad, complex),
		document("nothing but NUL", strings.Repeat("\x00", 60_000), bad),
		bomb{"deep JSON variables", `{"query":"{stats{plans}}","variables":{"a":` + nested(500_000, "[", "", "]") + `}}`, []string{bad}},
		bomb{"deep JSON objects", `{"query":"{stats{plans}}","variables":` + nested(9000, `{"a":`, "1", "}") + `}`, []string{"", bad}},
		bomb{"deep JSON extensions", `{"query":"{stats{plans}}","extensions":{"persistedQuery":` + nested(9000, `{"a":`, "1", "}") + `}}`, []string{bad}},
		bomb{"a huge number", `{"query":"query($n:Int){plans(first:$n){totalCount}}","variables":{"n":1e999999}}`, []string{bad}},
		bomb{"a number of many digits", `{"query":"query($n:Float){targets(filter:{value:{min:$n}}){totalCount}}","variables":{"n":1` + strings.Repeat("0", 900_000) + `}}`, []string{bad}},
		bomb{"many keys", `{"query":"{stats{plans}}","variables":{` + strings.TrimSuffix(times(60_000, `"k#":#,`), ",") + `}}`, []string{""}},
		bomb{"much after the end", `{"query":"{stats{plans}}"}` + strings.Repeat("{}", 400_000), []string{bad}},
		bomb{"more than may be", `{"query":"` + strings.Repeat("x", 4<<20), []string{complex}},
		variables("a long variable", `query($q: String!) { search(query: $q) { totalCount nodes { snippet } } }`, map[string]any{"q": strings.Repeat("发展", 150_000)}, "", bad),
		variables("many ids in a variable", `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, map[string]any{"ids": make([]int, 200_000)}, bad, complex),
		variables("many kinds in a variable", `query($k: [PlanKind!]) { plans(filter: { kind: $k }) { totalCount } }`, map[string]any{"k": strings.Split(strings.TrimSuffix(strings.Repeat("ANNUAL,", 80_000), ","), ",")}, "", bad, complex),
		variables("a long id", `query($id: ID!) { node(id: $id) { id } }`, map[string]any{"id": strings.Repeat("x", 900_000)}, "NOT_FOUND", bad),
		variables("a long name to look up", `query($n: String) { region(name: $n) { id } }`, map[string]any{"n": strings.Repeat("市", 300_000)}, "NOT_FOUND", bad),
		variables("a long cursor", `query($c: String) { plans(after: $c) { totalCount } }`, map[string]any{"c": strings.Repeat("W3t9", 200_000)}, bad),
	}
	for i, slow := range []string{
		".*.*.*.*.*.*x", "(a+)+$", "/(.*)*/", "%%%%%%%%", strings.Repeat("*", 1000), strings.Repeat("\\", 1000), "的", "，。", "一 二 三 四 五 六 七 八",
		strings.Repeat("年 ", 5000), strings.Repeat("a", 5000), times(5000, "词# "), strings.Repeat("2025", 2000), "\x1f\x00\u200b\ufeff",
		strings.Repeat("建设绿色矿山", 30), `" ) { uid } } #`,
	} {
		all = append(all,
			variables(fmt.Sprintf("slow words %d in search", i), `query($q: String!) { search(query: $q, first: 100) { totalCount nodes { score snippet } } }`, map[string]any{"q": slow}, "", bad),
			variables(fmt.Sprintf("slow words %d in a filter", i), `query($q: String) { targets(filter: { text: $q }) { totalCount } plans(filter: { text: $q }) { totalCount } tasks(text: $q) { totalCount } }`, map[string]any{"q": slow}, "", bad),
		)
	}
	return all
}

// internal is what no answer may hold: names of this program's parts and of Dgraph's.
var internal = regexp.MustCompile(`(?i)dgraph|grpc|goroutine|panic|\.go:|gqlgen|dql|0x[0-9a-f]{4}|strconv|json:|mapstructure|runtime error|uid\(`)

// TestBombs: each bomb is answered within a second, with a code that fits and nothing
// internal, at a bounded cost of memory; and after all of them, several times over, the
// server holds no more than before.
func TestBombs(t *testing.T) {
	h := handler(t, fixture(t))
	throw := func(b bomb) (*httptest.ResponseRecorder, time.Duration) {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", strings.NewReader(b.body))
		r.Header.Set("Content-Type", plainJSON)
		r.Header.Set("Accept", responseJSON)
		w := httptest.NewRecorder()
		begun := time.Now()
		h.ServeHTTP(w, r)
		return w, time.Since(begun)
	}
	all := bombs()
	for _, b := range all {
		t.Run(b.name, func(t *testing.T) {
			before := allocated()
			w, took := throw(b)
			cost := allocated() - before
			for range 2 { // the machine may be busy with something else
				_, again := throw(b)
				took = min(took, again)
			}
			got := code(t, w.Body.Bytes())
			require.Contains(t, b.codes, got, brief(w.Body.Bytes()))
			require.Less(t, took, time.Second, brief(w.Body.Bytes()))
			require.Less(t, cost, uint64(200<<20), "bytes allocated")
			require.Less(t, w.Body.Len(), 3<<20)
			if got != "" {
				require.NotRegexp(t, internal, withoutOwnWords(w.Body.Bytes(), b.body))
			}
			if w.Code != http.StatusOK {
				require.Contains(t, []int{400, 413}, w.Code)
			}
		})
	}
	round := func() {
		for _, b := range all {
			throw(b)
		}
	}
	before := held()
	for range 2 {
		round()
	}
	require.Less(t, int64(held())-int64(before), int64(16<<20), "bytes held after more of the same")
}

// TestFloodOfQuestions: answers to ever other questions take no more memory than is set.
func TestFloodOfQuestions(t *testing.T) {
	const most = 128 << 10
	h := serving(t, fixture(t), func(c *server.Config) { c.AnswersMemory = most }).Config.Handler
	flood := func() (sent int) {
		for range 400 {
			questions++
			_, answer := golden.Ask(t, h, `{ plans(first: 50) { nodes { name targets(first: 50) { nodes { id value unit evidence { quote } } } } } }`, map[string]any{"other": questions})
			require.Empty(t, code(t, answer))
			sent += len(answer)
			kept, err := strconv.ParseFloat(metric(t, h, "plangraph_answers_bytes"), 64)
			require.NoError(t, err)
			require.LessOrEqual(t, kept, float64(most))
		}
		return sent
	}
	require.Greater(t, flood(), most)
	before := held()
	flood()
	require.Less(t, int64(held())-int64(before), int64(4<<20))
}

// questions counts those of a flood, so that no two are the same.
var questions int

// withoutOwnWords takes out of an answer what its request said itself.
func withoutOwnWords(answer []byte, request string) string {
	return regexp.MustCompile(`\S+`).ReplaceAllStringFunc(string(answer), func(word string) string {
		if len(word) > 3 && strings.Contains(request, strings.Trim(word, `".,:\`)) {
			return ""
		}
		return word
	})
}

func brief(answer []byte) string { return string(answer[:min(len(answer), 500)]) }

func allocated() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.TotalAlloc
}

func held() uint64 {
	runtime.GC()
	runtime.GC() // what finalizers and pools let go
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
