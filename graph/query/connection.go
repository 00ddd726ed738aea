package query

import (
	"slices"
	"strings"
)

// source is where a connection's entries come from.
type source struct {
	order []order
	where where // nil for all
	at    place
	// share, which may be nil, makes the selection one that costs little to ask for
	// twice: for a page and for the number of all.
	share func(sel selectionOf) selectionOf
	// heads gives the heads of the blocks that together give so many first entries of a
	// page's part of the selection, in their order.
	heads func(sel selectionOf, p page, first int) []string
	// answer adds a block that gives entries.
	answer func(head string, inner *block) (key string)
	// set defines the set of the entries that a head gives; nil where that costs much.
	set func(head string) string
	// count adds the number of all selected entries.
	count func(sel selectionOf) reader
}

// connection adds a page of a source.
func (b *block) connection(f Field, s source) (reader, error) {
	p, cursor, err := b.req.limits.page(f.Args)
	if err != nil {
		return nil, err
	}
	if cursor != "" {
		if p.from, err = parseCursor(cursor, s.order); err != nil {
			return nil, err
		}
	}
	asks := askedOf(f)
	var sel selectionOf
	if s.where != nil && (asks.entries || asks.count) {
		if sel, err = s.where(b.req, f.Args, s.at); err != nil {
			return nil, err
		}
	}
	if s.share != nil && asks.entries && asks.count {
		sel = s.share(sel)
	}
	inner := newBlock(b.req)
	var heads []string
	if asks.entries {
		heads = s.heads(sel, p, p.want(asks))
	}
	if s.set != nil && asks.entries {
		inner.nodes = func() string {
			sets := make([]string, len(heads))
			for i, head := range heads {
				sets[i] = s.set(head)
			}
			if len(sets) == 1 {
				return sets[0]
			}
			return b.req.define("%s as var(func: uid(" + strings.Join(sets, ", ") + "))")
		}
	}
	c, err := inner.pageOf(f, func() func(row) string { return inner.cursor(s.order) })
	if err != nil {
		return nil, err
	}
	var keys []string
	for _, head := range heads {
		keys = append(keys, s.answer(head, inner))
	}
	count := reader(func(row) any { return 0 })
	if asks.count {
		count = s.count(sel)
	}
	return func(r row) any {
		var rs []row
		for _, k := range keys {
			rs = append(rs, rows(r, k)...)
		}
		return c.read(cut(rs, p), func() int { n, _ := count(r).(int); return n })
	}, nil
}

// asked is what a connection's selection needs of the store: entries, whether there are
// more than the page's, and how many there are of all.
type asked struct{ entries, next, count bool }

func askedOf(f Field) asked {
	var a asked
	for _, sub := range f.on() {
		switch sub.Name {
		case "nodes", "edges":
			a.entries = true
		case "totalCount":
			a.count = true
		case "pageInfo":
			a.entries = true
			for _, info := range sub.on() {
				a.next = a.next || info.Name == "hasNextPage" || info.Name == "hasPreviousPage"
			}
		}
	}
	return a
}

// cutting is the entries of a page, and whether there are more on either side.
type cutting struct {
	rows           []row
	next, previous bool
}

func cut(rs []row, p page) cutting {
	more := len(rs) > p.limit
	if more {
		rs = rs[:p.limit]
	}
	if p.backward {
		slices.Reverse(rs)
		return cutting{rows: rs, previous: more, next: p.from != nil}
	}
	return cutting{rows: rs, next: more, previous: p.from != nil}
}

// pageReader reads a connection's object from the rows of its entries.
type pageReader struct {
	asked
	read func(c cutting, total func() int) any
}

// pageOf adds what a connection selects of its entries. The block is the
// entries'; cursor, called where one is asked for, gives what makes it of a row.
func (b *block) pageOf(f Field, cursor func() func(row) string) (pageReader, error) {
	p := pageReader{asked: askedOf(f)}
	parts := make([]func(c cutting, total func() int) any, len(f.on()))
	for i, sub := range f.on() {
		var read func(c cutting, total func() int) any
		var err error
		switch sub.Name {
		case "nodes":
			var node reader
			node, err = b.object(sub)
			read = func(c cutting, _ func() int) any { return list(c.rows, node) }
		case "edges":
			var edge reader
			edge, err = b.edges(sub, cursor)
			read = func(c cutting, _ func() int) any { return list(c.rows, edge) }
		case "pageInfo":
			read = b.pageInfo(sub, cursor)
		case "totalCount":
			read = func(_ cutting, total func() int) any { return total() }
		}
		if err != nil {
			return p, err
		}
		parts[i] = read
	}
	p.read = func(c cutting, total func() int) any {
		v := make([]any, len(parts))
		for i, read := range parts {
			if read != nil {
				v[i] = read(c, total)
			}
		}
		return &Object{Values: v}
	}
	return p, nil
}

func (b *block) edges(f Field, cursor func() func(row) string) (reader, error) {
	reads := map[string]reader{}
	for _, sub := range f.on() {
		switch sub.Name {
		case "cursor":
			c := cursor()
			reads[sub.Key] = func(r row) any { return c(r) }
		case "node":
			read, err := b.object(sub)
			if err != nil {
				return nil, err
			}
			reads[sub.Key] = read
		}
	}
	return objectOf(f, reads), nil
}

func (b *block) pageInfo(f Field, cursor func() func(row) string) func(cutting, func() int) any {
	var c func(row) string
	for _, sub := range f.on() {
		switch sub.Name {
		case "startCursor", "endCursor":
			c = cursor()
		}
	}
	end := func(rs []row, last int) any {
		if len(rs) == 0 {
			return nil
		}
		return c(rs[last])
	}
	return func(cut cutting, _ func() int) any {
		v := make([]any, len(f.on()))
		for i, sub := range f.on() {
			switch sub.Name {
			case "hasNextPage":
				v[i] = cut.next
			case "hasPreviousPage":
				v[i] = cut.previous
			case "startCursor":
				v[i] = end(cut.rows, 0)
			case "endCursor":
				v[i] = end(cut.rows, len(cut.rows)-1)
			}
		}
		return &Object{Values: v}
	}
}
