package split

import (
	"slices"
	"strings"

	"plangraph/loader/document"
	"plangraph/loader/official"
)

// listed reads block i where it belongs to the list of particulars that a web page sets
// above a document: a table of labels and values, or a line that begins with a label, whose
// last value may stand on the next line.
func (h *head) listed(i int) bool {
	b := h.blocks[i]
	if b.Kind == document.TableBlock {
		if !isList(b.Table) {
			return false
		}
		for _, r := range slices.Concat(b.Table.Header, b.Table.Rows) {
			for k := range r.Cells {
				h.takeCell(r.Cells[k:])
			}
		}
		return true
	}
	list := official.Particulars(b.S)
	for _, p := range list {
		value := b.Slice(p.Start, p.End)
		if p.Label == official.LabelTitle && !isTitle(value.S) {
			return false
		}
		if value.S == "" && i+1 < len(h.blocks) && !official.Listed(h.blocks[i+1].S) {
			value = h.blocks[i+1].Run
		}
		h.take(p.Label, value)
	}
	return list != nil
}

// takeCell takes the particular whose label is the first of cells, its value there or in
// the next one.
func (h *head) takeCell(cells []document.Cell) {
	list := official.Particulars(cells[0].S)
	if list == nil {
		list = official.Particulars(asLabel(cells[0].S))
	}
	for _, p := range list {
		value := document.Run{}
		if p.Start < p.End {
			value = cells[0].Slice(p.Start, p.End)
		}
		if value.S == "" && len(cells) > 1 {
			value = cells[1].Run
		}
		h.take(p.Label, value)
	}
}

// take sets what a particular tells of the plan, if its value is of that form.
func (h *head) take(label string, value document.Run) {
	switch label {
	case official.LabelNumber:
		if isNumber(value.S) && h.plan.Number.S == "" {
			h.plan.Number = numberOf(value)
		}
	case official.LabelDate:
		day, _, _ := strings.Cut(value.S, " ") // the hour behind it
		if _, ok := official.Date(day); ok && h.plan.Date.S == "" {
			h.plan.Date = value.Slice(0, len(day))
		}
	case official.LabelBody:
		if h.plan.Publisher.S == "" {
			h.plan.Publisher = value
		}
	case official.LabelSource:
		if name, _, _ := strings.Cut(value.S, " "); h.plan.Source.S == "" { // the hour behind it
			h.plan.Source = value.Slice(0, len(name))
		}
	case official.LabelTitle:
		if value = h.titleIn(value); isTitle(value.S) {
			h.title(value)
		}
	}
}

// isList tells a table of a page's particulars: its rows begin with labels, all but a few
// that the page has for itself.
func isList(t *document.Table) bool {
	rows := slices.Concat(t.Header, t.Rows)
	labels := 0
	for _, r := range rows {
		if len(r.Cells) > 0 && official.Particulars(asLabel(r.Cells[0].S)) != nil {
			labels++
		}
	}
	return labels > 0 && 4*labels >= 3*len(rows)
}

// asLabel is what a cell says with the colon that a label has in a line.
func asLabel(s string) string { return strings.TrimRight(s, ":： ") + "：" }
