package document

import "fmt"

// Plan is one document of the genre as it stands in a file: a plan, with the
// notice that forwards it where there is one.
type Plan struct {
	// The plan's own title (the inner one where a notice wraps it), the notice's
	// title, the 发文字号, the issuing body and the 成文日期 as they stand in the text;
	// empty where the text has none.
	Title, NoticeTitle, Number, Issuer, Date Run
	// Publisher is the body whose page it is, by the page's list of particulars (发布机构, 制定机关);
	// empty where it has none.
	Publisher Run
	// Source is where the page has the text from, by that list (来源：某县政府), or whose name stands above
	// the title; empty where it does not say.
	Source Run
	// Guessed is set where the text does not have the plan's title, or not whole, and Title
	// is other words of it by which the plan can be told.
	Guessed bool
	// Follows is set where it stands behind another plan that the same notice forwards.
	Follows bool
	// Top is level 0: what stands before the first heading is its own text, and its
	// heading is the title. The notice's own words (现将…印发给你们) are in Notice.
	Top    *Section
	Notice []Block
	// Lines of the file, first and last, counted from 1.
	FirstLine, LastLine int
}

// Section is a part of a plan under one heading.
type Section struct {
	Heading Run
	// Level is 0 for the plan's top, 1 for its first rank of headings whatever their
	// form, and so on.
	Level int
	// Form is the heading's numbering: 篇 章 节 一、 （一） 1. （1） ① 条 专栏 附件; empty
	// for the top and for headings without a number.
	Form string
	// Number is the heading's ordinal within its form (第三章 is 3), 0 without one.
	Number   int
	Blocks   []Block
	Children []*Section
}

// Warning is something that a stage could not read; the rest goes on.
type Warning struct {
	Source string // base name of the file
	Line   int    // counted from 1; 0 for the whole file
	Reason string
}

// String is the warning as a person reads it.
func (w Warning) String() string {
	if w.Line > 0 {
		return fmt.Sprintf("%s:%d: %s", w.Source, w.Line, w.Reason)
	}
	return w.Source + ": " + w.Reason
}
