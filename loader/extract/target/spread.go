package target

import (
	"cmp"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/extract/figure"
	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
)

// A spread table names things in its rows (branches of industry, products) and above its columns in what year which
// quantity of them is wanted: | 产业 | 2025年产量 | 2025年产值 | 2030年产值 |. A cell may tell parts by name.

// spreadColumn is a column of one quantity in one year.
type spreadColumn struct {
	at             int
	quantity, unit string
	period         fact.Period
}

// readSpread reads a spread table; ok is false for another.
func readSpread(p *passage.Passage, c *course, above lead) (out []fact.Target, ok bool) {
	if len(p.Table.Header) == 0 || len(p.Table.Rows) < 2 {
		return nil, false
	}
	name := -1
	var cols []spreadColumn
	for i := range p.Table.Header[0].Cells {
		head := headerOf(p.Table, i)
		col, ok := spreadOf(head)
		if n := len(cols); !ok && n > 0 && (elliptical(head) || vague(head)) {
			col, ok = spreadColumn{quantity: head, period: cols[n-1].period}, true // 2025年产量 | 产值
		}
		own, known := c.years()
		if words, unit := unitOfHead(head); !ok && unit != "" && known && len(cols) > 0 {
			col, ok = spreadColumn{quantity: words, unit: unit, period: fact.Period{From: own.To, To: own.To}}, true // 链主企业（家）
		}
		switch {
		case name < 0 && is(head, "产业", "产业名称", "行业", "行业名称", "产业链", "产品", "产品名称", "品种", "领域", "类别"):
			name = i
		case ok && name >= 0:
			col.at = i
			cols = append(cols, col)
		case !is(head, "", "序号", "编号", "备注"):
			return nil, false
		}
	}
	if len(cols) < 2 {
		return nil, false
	}
	for i := range p.Table.Rows {
		r := &p.Table.Rows[i]
		for _, col := range cols {
			if name < len(r.Cells) && col.at < len(r.Cells) {
				out = append(out, col.read(p, c, r, rowName(r.Cells[name].S), above.unit)...)
			}
		}
	}
	return out, len(out) > 0
}

// spreadOf reads the header of a column, a year and a quantity.
func spreadOf(head string) (col spreadColumn, ok bool) {
	found := period.Scan(head)
	if len(found) == 0 {
		return col, false
	}
	m := found[0]
	if m.Period.To == 0 || strings.TrimLeft(head[:m.Start], "到至") != "" {
		return col, false
	}
	col.period = fact.Period{From: m.Period.To, To: m.Period.To} // “十四五”产值: at its end
	col.quantity, col.unit = unitOfHead(head[m.End:])
	col.quantity = strings.TrimSuffix(strings.TrimSuffix(col.quantity, "目标"), "预期")
	return col, elliptical(col.quantity) || vague(col.quantity)
}

// rowName gives the name of a row's thing without the mark of a note; empty for a sum.
func rowName(s string) string {
	s = strings.TrimRight(clean(s), "*＊①②③④⑤⑥⑦⑧⑨")
	if blank(s) || isSum(s) {
		return ""
	}
	return s
}

// read reads the figures of the column's cell in row r: each is told of the name before it, the others of the row's
// thing.
func (col spreadColumn) read(p *passage.Passage, c *course, r *document.Row, thing, unit string) []fact.Target {
	var out []fact.Target
	s, from := r.Cells[col.at].S, 0
	for _, f := range figure.Scan(s, lexicon.Index(p.CellMarks(s))) {
		name := strings.Trim(s[min(from, f.From):f.From], " 　、，；：")
		from = f.To
		if name = cmp.Or(strings.TrimSuffix(name, "达到"), thing); name == "" || f.Value == nil {
			continue
		}
		t := fact.Target{
			Common:     p.FactOf("target", ruleTable, r.Quote, 0, len(r.Quote.S)),
			Kind:       fact.KindTarget,
			Indicator:  join(name, col.quantity),
			Measure:    fact.MeasureLevel,
			Value:      f.Value,
			Comparator: f.Comparator,
			Region:     c.plan.Region,
			Period:     &fact.Period{From: col.period.From, To: col.period.To},
		}
		if u := cmp.Or(f.Unit, col.unit, unit); u != "" {
			t.Unit = &u
		}
		if own, known := c.years(); c.record || known && col.period.To < own.From {
			t.Kind = fact.KindActual
		}
		out = append(out, t)
	}
	return out
}
