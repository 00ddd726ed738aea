package query

import (
	"fmt"
	"strings"
)

// Limits bound what a request may ask for.
type Limits struct {
	// Page is the most entries that a page may have.
	Page int
	// Cost is the most objects that a request may make the store read.
	Cost int
}

// listLength is how many objects a list without pages is reckoned to have, but for
// those that are longLists.
const listLength = 3

var longLists = map[string]int{"sections": 100, "years": 30, "steps": 20, "coverage": 20, "series": 10}

// Limits by the names that users set them by.
const (
	LimitPage       = "max-page"
	LimitComplexity = "max-complexity"
)

// TooComplex says that a request asks for more than the limit of that name allows.
type TooComplex struct{ Limit, Message string }

func (e *TooComplex) Error() string { return e.Message }

// Cost reckons how many objects a field can make the store read. Pages multiply.
func Cost(f Field) int {
	most := 0
	for _, selected := range f.Of {
		sum := 1
		for _, sub := range selected {
			sum = sat(sum + Cost(sub))
		}
		most = max(most, sum)
	}
	switch {
	case f.Of == nil:
		return 0
	case isConnection(f):
		return sat(most * max(1, pageSize(f.Args)))
	case f.Name == "neighborhood":
		n, _ := f.Args.Int("limit")
		return sat(most * max(1, sat(n)))
	case f.Name == "paths":
		ways, _ := f.Args.Int("first")
		hops, _ := f.Args.Int("maxHops")
		return sat(most * max(1, min(ways, maxPaths)) * max(1, min(hops, maxHops)+1))
	case f.Type.List && longLists[f.Name] > 0:
		return sat(most * longLists[f.Name])
	case f.Type.List && f.Name != "nodes" && f.Name != "edges":
		return sat(most * listLength)
	case f.Args["ids"] != nil:
		return sat(most * max(1, len(f.Args.Strings("ids"))))
	}
	return most
}

// Check tells whether an operation's root fields stay within the limits.
func (l Limits) Check(fields []Field) error {
	cost := 0
	for _, f := range fields {
		cost = sat(cost + Cost(f))
		if err := checkTexts(f); err != nil {
			return err
		}
	}
	if cost > l.Cost {
		return &TooComplex{LimitComplexity, fmt.Sprintf("the query can read about %d objects, at most %d is allowed: ask for smaller pages", cost, l.Cost)}
	}
	return nil
}

func isConnection(f Field) bool { return strings.HasSuffix(f.Type.Name, "Connection") }

// pageSize is how many entries a connection asks for, whether that is allowed or not.
func pageSize(a Args) int {
	if n, ok := a.Int("last"); ok {
		return n
	}
	if n, ok := a.Int("first"); ok {
		return n
	}
	return defaultPage
}

// sat keeps a cost so small that two of them can be multiplied.
func sat(n int) int { return max(0, min(n, 1<<30)) }
