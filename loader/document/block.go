package document

import "cmp"

// BlockKind tells what a block is in the layout of its document.
type BlockKind string

// Prose is a paragraph. Heading is a line of its own that may head a section.
// Contents is a line of a table of contents (目录), which is not the text.
// TableBlock is a table.
const (
	Prose      BlockKind = "prose"
	Heading    BlockKind = "heading"
	Contents   BlockKind = "contents"
	TableBlock BlockKind = "table"
)

// Block is a paragraph or a table after repair: sentences that lines and pages
// had broken are whole, page furniture is gone.
type Block struct {
	Kind  BlockKind
	Run   // the paragraph; for a table empty
	Table *Table
	// Lines of the file that it was read from, first and last, counted from 1.
	FirstLine, LastLine int
}

// Table is a table rebuilt from Markdown rows, or from cells set one a line.
type Table struct {
	Caption Run // 专栏1 …; may be empty
	// Header rows name the columns; Rows are the body. All have the same number of
	// cells; a merged cell is repeated in each place that it covers, with Merged set
	// on all but the first.
	Header, Rows []Row
	// Notes stand under the table (注：…).
	Notes []Run
}

// Row is a row of a table. Quote joins its own cells (merged repeats left out)
// with one space, as facts quote it.
type Row struct {
	Cells []Cell
	Quote Run
}

// Cell is a cell of a table.
type Cell struct {
	Run
	Merged bool
	// Whole is set where the cell could not be cut out for certain, so that it may
	// hold more than its own text; facts read from it deserve less trust.
	Whole bool
	// Meant is what the cell says as the text before the table has it, where print lost
	// some of the cell's own characters; else empty.
	Meant string
}

// Says is the cell's words: as they are meant where print lost some, else as printed.
func (c Cell) Says() string { return cmp.Or(c.Meant, c.S) }
