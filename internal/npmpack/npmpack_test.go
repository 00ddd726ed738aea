package npmpack

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha512"
	"encoding/base64"
	"testing"
)

// archive packs one file, and gives the digest with it.
func archive(t *testing.T, name, text string) (packed []byte, integrity string) {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	w := tar.NewWriter(z)
	if err := w.WriteHeader(&tar.Header{Name: name, Mode: 0o644, Size: int64(len(text))}); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	sum := sha512.Sum512(b.Bytes())
	return b.Bytes(), base64.StdEncoding.EncodeToString(sum[:])
}

func TestUnpack(t *testing.T) {
	packed, integrity := archive(t, "package/dict.txt", "词 1 n\n")
	files, err := unpack(packed, integrity, []string{"dict.txt"})
	if err != nil || string(files["dict.txt"]) != "词 1 n\n" {
		t.Errorf("got %q, %v", files, err)
	}
	if _, err := unpack(packed, integrity, []string{"other.txt"}); err == nil {
		t.Error("no error for a file that the package lacks")
	}
	if _, err := unpack(packed[:len(packed)-1], integrity, []string{"dict.txt"}); err == nil {
		t.Error("no error for another archive")
	}
}
