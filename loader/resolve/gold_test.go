package resolve

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"plangraph/loader/fact"
)

// goldCorpus turns the hand-made facts of the seeds into renditions: what a perfect
// extraction of those parts would give.
func goldCorpus(t testing.TB) []fact.Rendition {
	t.Helper()
	var facts []fact.Fact
	for _, name := range []string{"001", "002a", "004_plans", "004a"} {
		data, err := os.ReadFile(filepath.Join("../../seeds/gold", name+".jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		more, err := fact.Decode(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		facts = append(facts, more...)
	}
	// The outline of the county, as its title page and first paragraph give it.
	county := "鄂托克旗国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要"
	region, basis := "鄂托克旗", "中共鄂托克旗委员会关于制定国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议"
	facts = append(facts,
		&fact.Plan{Common: fact.Common{Source: "003.txt", Quote: county}, Title: county, Region: &region, Kind: "five_year_plan", Period: &fact.Period{From: 2021, To: 2025}},
		&fact.Citation{Common: fact.Common{Source: "003.txt", Quote: "根据《" + basis + "》"}, Plan: county, CitedTitle: basis, Relation: fact.RelationBasis})
	return collect(facts)
}

// collect puts facts into one rendition for each plan of each source. Their places in
// the file are made up from their order.
func collect(facts []fact.Fact) []fact.Rendition {
	var out []*fact.Rendition
	bySource := map[string][]*fact.Rendition{}
	for i, f := range facts {
		p, ok := f.(*fact.Plan)
		if !ok {
			continue
		}
		p.Start, p.End = i*100, i*100+50
		r := &fact.Rendition{Plan: *p, Document: fact.Document{Path: "seeds/" + p.Source, SHA256: p.Source, MediaType: "text/plain", Bytes: 1}}
		r.Sections = []fact.Section{{Heading: p.Title, Parent: -1, Text: p.Title}}
		out = append(out, r)
		bySource[p.Source] = append(bySource[p.Source], r)
	}
	find := func(source, title string) *fact.Rendition {
		for _, r := range bySource[source] {
			if r.Plan.Title == title || title == "" {
				return r
			}
		}
		return bySource[source][0]
	}
	for i, f := range facts {
		b := f.Base()
		b.Start, b.End, b.Rule, b.Confidence = i*100, i*100+50, "gold", 1
		switch f := f.(type) {
		case *fact.Citation:
			r := find(f.Source, f.Plan)
			f.Declared = !strings.Contains(f.Quote, "《") && strings.HasPrefix(f.CitedTitle, "“")
			r.Citations = append(r.Citations, *f)
		case *fact.Target:
			r := find(f.Source, "")
			r.Targets = append(r.Targets, *f)
			r.Sections[0].Text += "\n" + f.Quote
		case *fact.Responsibility:
			r := find(f.Source, f.Plan)
			r.Responsibilities = append(r.Responsibilities, *f)
		case *fact.Project:
			r := find(f.Source, "")
			r.Projects = append(r.Projects, *f)
		}
	}
	renditions := make([]fact.Rendition, len(out))
	for i, r := range out {
		renditions[i] = *r
	}
	return renditions
}
