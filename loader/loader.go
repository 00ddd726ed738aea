// Package loader leads documents into the graph: read, repair, split, extract,
// resolve, write. Each stage is a package below this one and a function from one
// plain type to the next; this package only calls them in order.
package loader

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"path"
	"runtime"
	"sort"

	"golang.org/x/sync/errgroup"

	"plangraph/graph"
	"plangraph/loader/doctor"
	"plangraph/loader/document"
	"plangraph/loader/extract"
	"plangraph/loader/fact"
	"plangraph/loader/read"
	"plangraph/loader/repair"
	"plangraph/loader/report"
	"plangraph/loader/resolve"
	"plangraph/loader/split"
)

// Rules is the version of the rules that read documents. A document in the graph
// that another version read is read again, so raise it with every change of
// reading, repair, splitting, extraction, lexicons or resolution.
const Rules = "20"

// Store is what the loader needs of the graph's store.
type Store interface {
	// Documents gives what the graph knows of each document, by path.
	Documents(context.Context) (map[string]graph.DocumentState, error)
	// Renditions gives all renditions in the graph, as they were encoded.
	Renditions(context.Context) ([]graph.StoredRendition, error)
	// SetHashes gives the digest of each plan's Set as it was last written.
	SetHashes(context.Context) (map[graph.ID]string, error)
	// Put brings a plan's nodes and edges to what the Set says, in one transaction.
	Put(context.Context, graph.Set) (graph.Delta, error)
	// Finish records the time of loading, and drops shared nodes that nothing needs
	// any more.
	Finish(context.Context) error
	// MarkDone records that a document is in the graph whole.
	MarkDone(ctx context.Context, path, sha256, rules string) error
}

// Options of a load.
type Options struct {
	Jobs     int         // documents read at a time; 0 for one a processor
	Progress func(Event) // called from one goroutine at a time; may be nil
}

// Event tells how a load goes on.
type Event struct {
	Stage     string // "read" or "write"
	Path      string // the document just read, or the plan just written
	Done, Of  int
	Facts     int // so far
	Unchanged bool
}

// Summary is what a load did.
type Summary struct {
	Documents map[Change]int
	Plans     int
	Facts     map[string]int // by fact type
	Delta     graph.Delta
	Warnings  []document.Warning
	Tables    []report.Table // of the documents that were read
	Failed    int            // documents that could not be read
}

// Change tells how a document stands to what the graph had of it.
type Change string

// A document is new, changed (itself or the rules that read it), unchanged or failed.
const (
	New       Change = "new"
	Changed   Change = "changed"
	Unchanged Change = "unchanged"
	Failed    Change = "failed"
)

// Extract reads the plans of one document and their facts. The error tells why the
// whole document could not be read; what else went wrong is in the warnings.
func Extract(docPath string, data []byte) ([]fact.Rendition, []document.Warning, error) {
	e, err := extractAll(docPath, data)
	return e.renditions, e.warnings, err
}

// extracted is what stages 1 to 4 give of a document.
type extracted struct {
	renditions []fact.Rendition
	warnings   []document.Warning
	tables     []report.Table
}

func extractAll(docPath string, data []byte) (extracted, error) {
	name := path.Base(docPath)
	text, err := read.Read(name, data)
	if err != nil {
		return extracted{}, err
	}
	doc := fact.Document{Path: docPath, SHA256: text.SHA256, MediaType: text.MediaType, Bytes: text.Size}
	blocks, warnings := repair.Repair(&text)
	plans, more := split.Split(name, blocks)
	if len(plans) > 0 { // else ErrNoPlan says it
		warnings = append(warnings, more...)
	}
	tables := report.Tables(name, blocks, plans, warnings)
	renditions := make([]fact.Rendition, 0, len(plans))
	for i := range plans {
		r := extract.Extract(name, &plans[i])
		r.Document = doc
		warnings = append(warnings, r.Warnings...)
		renditions = append(renditions, r)
	}
	if len(renditions) == 0 {
		return extracted{warnings: warnings, tables: tables}, ErrNoPlan
	}
	return extracted{renditions, warnings, tables}, nil
}

// reading is a document after stages 1 to 4.
type reading struct {
	path, sha string
	change    Change
	extracted
}

// Load brings the sources into the store. A document that cannot be read is a
// warning and the rest goes on; an error means that the store failed, and that
// loading again will complete what this one began.
func Load(ctx context.Context, store Store, sources []Source, opt Options) (*Summary, error) {
	known, err := store.Documents(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask for the documents in the graph: %w", err)
	}
	readings, err := readAll(ctx, sources, known, opt)
	if err != nil {
		return nil, err
	}
	sum, corpus := summarize(readings)
	fresh := map[string]bool{} // documents whose renditions are to be taken from readings
	for _, r := range readings {
		if r.change == New || r.change == Changed {
			fresh[r.path] = true
		}
	}
	if len(fresh) == 0 {
		return sum, nil
	}
	stored, err := store.Renditions(ctx)
	if err != nil {
		return sum, fmt.Errorf("ask for what the graph holds already: %w", err)
	}
	old, err := decode(stored, fresh)
	if err != nil {
		return sum, err
	}
	corpus = append(corpus, old...)
	result := resolve.Resolve(corpus)
	sum.Warnings = append(sum.Warnings, result.Warnings...)
	if err := write(ctx, store, result.Sets, stored, sum, opt); err != nil {
		return sum, err
	}
	if err := store.Finish(ctx); err != nil {
		return sum, fmt.Errorf("finish the load: %w", err)
	}
	// Last of all, so that a load which breaks off before is taken up again.
	for _, r := range readings {
		if !fresh[r.path] {
			continue
		}
		if err := store.MarkDone(ctx, r.path, r.sha, Rules); err != nil {
			return sum, fmt.Errorf("mark %s as loaded: %w", r.path, err)
		}
	}
	return sum, nil
}

// decode gives the stored renditions but those of some documents.
func decode(stored []graph.StoredRendition, but map[string]bool) ([]fact.Rendition, error) {
	var out []fact.Rendition
	for _, s := range stored {
		if but[s.DocumentPath] {
			continue
		}
		r, err := resolve.DecodeRendition(s.Facts)
		if err != nil {
			return nil, fmt.Errorf("decode the stored facts of %s: %w", s.DocumentPath, err)
		}
		out = append(out, r)
	}
	return out, nil
}

// Examine looks through all that the store holds for what is likely wrong. The
// warnings are about what documents say differently of one plan.
func Examine(ctx context.Context, store Store) ([]doctor.Finding, []document.Warning, error) {
	stored, err := store.Renditions(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("ask for what the graph holds: %w", err)
	}
	corpus, err := decode(stored, nil)
	if err != nil {
		return nil, nil, err
	}
	result := resolve.Resolve(corpus)
	return doctor.Examine(result.Sets), result.Warnings, nil
}

// DryRun reads and resolves the sources as if the graph were empty, and writes nothing.
func DryRun(ctx context.Context, sources []Source, opt Options) (*Summary, error) {
	readings, err := readAll(ctx, sources, nil, opt)
	if err != nil {
		return nil, err
	}
	sum, corpus := summarize(readings)
	result := resolve.Resolve(corpus)
	sum.Warnings = append(sum.Warnings, result.Warnings...)
	seen := map[graph.ID]bool{}
	for _, s := range result.Sets {
		sum.Delta.Add(s.AllNew(seen))
	}
	return sum, nil
}

// summarize counts what was read, and gives the renditions of all documents that
// are new or changed.
func summarize(readings []reading) (*Summary, []fact.Rendition) {
	sum := &Summary{Documents: map[Change]int{}, Facts: map[string]int{}}
	var corpus []fact.Rendition
	for _, r := range readings {
		sum.Documents[r.change]++
		sum.Warnings = append(sum.Warnings, r.warnings...)
		sum.Tables = append(sum.Tables, r.tables...)
		if r.change == Failed {
			sum.Failed++
		}
		for i := range r.renditions {
			sum.count(&r.renditions[i])
		}
		corpus = append(corpus, r.renditions...)
	}
	return sum, corpus
}

// readAll takes each source through stages 1 to 4, several at a time; the result
// is in the order of the sources however many that are.
func readAll(ctx context.Context, sources []Source, known map[string]graph.DocumentState, opt Options) ([]reading, error) {
	jobs := opt.Jobs
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	out := make([]reading, len(sources))
	done := make(chan int)
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		facts := 0
		for n := 1; n <= len(sources); n++ {
			select {
			case <-ctx.Done():
				return ctx.Err()
			case i := <-done:
				for j := range out[i].renditions {
					facts += factCount(&out[i].renditions[j])
				}
				opt.report(Event{Stage: "read", Path: out[i].path, Done: n, Of: len(sources), Facts: facts, Unchanged: out[i].change == Unchanged})
			}
		}
		return nil
	})
	work := make(chan int)
	group.Go(func() error {
		defer close(work)
		for i := range sources {
			select {
			case work <- i:
			case <-ctx.Done():
				return ctx.Err()
			}
		}
		return nil
	})
	for range jobs {
		group.Go(func() error {
			for i := range work {
				out[i] = readOne(sources[i], known)
				select {
				case done <- i:
				case <-ctx.Done():
					return ctx.Err()
				}
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return nil, fmt.Errorf("read documents: %w", err)
	}
	return out, nil
}

// ErrNoPlan says that a document could be read and has no plan in it.
var ErrNoPlan = errors.New("no plan found in it")

// ReadSource takes one source through stages 1 to 4.
func ReadSource(s Source) ([]fact.Rendition, []document.Warning, error) {
	data, err := s.Read()
	if err != nil {
		return nil, nil, errors.New(reason(err))
	}
	return Extract(s.Path, data)
}

func readOne(s Source, known map[string]graph.DocumentState) reading {
	fail := func(err error, more ...document.Warning) reading {
		warnings := append(more, document.Warning{Source: s.Path, Reason: err.Error()})
		return reading{path: s.Path, change: Failed, extracted: extracted{warnings: warnings}}
	}
	data, err := s.Read()
	if err != nil {
		return fail(errors.New(reason(err)))
	}
	digest := sha256.Sum256(data)
	r := reading{path: s.Path, sha: hex.EncodeToString(digest[:]), change: New}
	if k, ok := known[s.Path]; ok {
		if k.SHA256 == r.sha && k.Done == Rules {
			r.change = Unchanged
			return r
		}
		r.change = Changed
	}
	r.extracted, err = extractAll(s.Path, data)
	if err != nil {
		return fail(err, r.warnings...)
	}
	return r
}

// write is stage 6: the Sets that differ from the graph's, one transaction each.
// A plan that the graph has a text of and no Set is left for has lost it.
func write(ctx context.Context, store Store, sets []graph.Set, stored []graph.StoredRendition, sum *Summary, opt Options) error {
	sum.Plans = len(sets)
	have := map[graph.ID]bool{}
	for _, s := range sets {
		have[s.Plan] = true
	}
	for _, s := range stored {
		if !have[s.Plan] {
			have[s.Plan] = true
			sets = append(sets, graph.Set{Plan: s.Plan})
		}
	}
	hashes, err := store.SetHashes(ctx)
	if err != nil {
		return fmt.Errorf("ask for the plans in the graph: %w", err)
	}
	for i, s := range sets {
		name := string(s.Plan)
		for _, n := range s.Owned {
			if n.ID == s.Plan {
				name, _ = n.Values[graph.PredName].(string)
			}
		}
		if len(s.Owned) == 0 || hashes[s.Plan] != s.Hash() {
			delta, err := store.Put(ctx, s)
			if err != nil {
				return fmt.Errorf("write %s: %w", name, err)
			}
			sum.Delta.Add(delta)
		} else {
			sum.Delta.Add(s.Unchanged())
		}
		opt.report(Event{Stage: "write", Path: name, Done: i + 1, Of: len(sets), Facts: sum.facts()})
	}
	return nil
}

// Loaded counts the documents that are in the graph.
func (s *Summary) Loaded() int {
	return s.Documents[New] + s.Documents[Changed] + s.Documents[Unchanged]
}

func (o Options) report(e Event) {
	if o.Progress != nil {
		o.Progress(e)
	}
}

func factCount(r *fact.Rendition) int {
	return 1 + len(r.Citations) + len(r.Targets) + len(r.Responsibilities) + len(r.Projects)
}

func (s *Summary) count(r *fact.Rendition) {
	s.Facts["plan"]++
	s.Facts["citation"] += len(r.Citations)
	s.Facts["target"] += len(r.Targets)
	s.Facts["responsibility"] += len(r.Responsibilities)
	s.Facts["project"] += len(r.Projects)
}

func (s *Summary) facts() (n int) {
	for _, k := range s.Facts {
		n += k
	}
	return n
}

// FactTypes lists the types of fact in the order in which tables show them.
var FactTypes = []string{"plan", "target", "citation", "responsibility", "project"}

// Facts lists the facts of renditions in the order of the text.
func Facts(renditions []fact.Rendition) []fact.Fact {
	var out []fact.Fact
	for i := range renditions {
		r := &renditions[i]
		out = append(out, &r.Plan)
		for j := range r.Citations {
			out = append(out, &r.Citations[j])
		}
		for j := range r.Targets {
			out = append(out, &r.Targets[j])
		}
		for j := range r.Responsibilities {
			out = append(out, &r.Responsibilities[j])
		}
		for j := range r.Projects {
			out = append(out, &r.Projects[j])
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Base().Start < out[j].Base().Start })
	return out
}
