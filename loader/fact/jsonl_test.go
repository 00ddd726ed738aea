package fact

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Every gold fact must survive the way through its struct and back.
func TestGoldFilesDecode(t *testing.T) {
	files, err := filepath.Glob("../../seeds/gold/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatalf("no gold files: %v", err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		facts, err := Decode(bytes.NewReader(data))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if want := bytes.Count(data, []byte("\n")); len(facts) != want {
			t.Errorf("%s: %d facts of %d lines", name, len(facts), want)
		}
		var first, second bytes.Buffer
		for _, f := range facts {
			if err := Encode(&first, f); err != nil {
				t.Fatal(err)
			}
		}
		again, err := Decode(bytes.NewReader(first.Bytes()))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range again {
			if err := Encode(&second, f); err != nil {
				t.Fatal(err)
			}
		}
		if !bytes.Equal(first.Bytes(), second.Bytes()) {
			t.Errorf("%s: encoding is not stable", name)
		}
	}
}

func TestEncodeKeepsText(t *testing.T) {
	var b bytes.Buffer
	if err := Encode(&b, &Citation{Common: Common{Type: TypeCitation, Quote: "《A&B<C>》"}}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "《A&B<C>》") || strings.Count(b.String(), "\n") != 1 {
		t.Errorf("got %s", b.String())
	}
}

func TestDecodeErrors(t *testing.T) {
	for _, in := range []string{"{}", "[]", `{"type":"poem"}`, `{"type":"target","value":"six"}`, `{"type":"target","value":{"min":1}}`} {
		if _, err := Decode(strings.NewReader("\n" + in)); err == nil || !strings.Contains(err.Error(), "line 2") {
			t.Errorf("%s: error %v", in, err)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"type":"target","value":{"min":1,"max":2},"period":{"from":2021,"to":2025}}`))
	f.Add([]byte(`{"type":"responsibility","lead":["市财政局"],"roles":{"市财政局":"supporting"}}`))
	f.Add([]byte(`{"type":"plan","period":null}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		facts, err := Decode(bytes.NewReader(data))
		if err != nil {
			return
		}
		for _, x := range facts {
			var b bytes.Buffer
			if err := Encode(&b, x); err != nil {
				t.Fatalf("decoded, but does not encode: %v", err)
			}
			if _, err := Unmarshal(b.Bytes()); err != nil {
				t.Fatalf("encoded, but does not decode: %v", err)
			}
		}
	})
}
