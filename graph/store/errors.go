package store

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/dgraph-io/dgo/v230"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// What can go wrong between here and Dgraph; test with errors.Is. The text of what
// they wrap is Dgraph's own and not for users.
var (
	ErrUnavailable = errors.New("dgraph is not reachable")
	ErrTimeout     = errors.New("dgraph took too long")
	ErrConflict    = errors.New("another transaction was quicker")
	ErrTooLarge    = errors.New("the request or its answer is too large for dgraph")
	ErrQuery       = errors.New("dgraph refused the request")
)

// fault turns what dgo returns into one of the errors above. A context that the
// caller cancelled stays context.Canceled.
func fault(ctx context.Context, err error) error {
	if err == nil {
		return nil
	}
	if errors.Is(err, dgo.ErrAborted) {
		return ErrConflict
	}
	if errors.Is(ctx.Err(), context.Canceled) {
		return fmt.Errorf("dgraph: %w", ctx.Err())
	}
	return fmt.Errorf("%w: %w", kind(err), err)
}

func kind(err error) error {
	switch status.Code(err) {
	case codes.Unavailable:
		return ErrUnavailable
	case codes.DeadlineExceeded:
		return ErrTimeout
	case codes.Aborted:
		return ErrConflict
	case codes.ResourceExhausted:
		return ErrTooLarge
	}
	// Dgraph gives most of its errors no code but Unknown.
	text := err.Error()
	for _, k := range []struct {
		part string
		err  error
	}{
		{"context deadline exceeded", ErrTimeout},
		{"server is not ready", ErrUnavailable},
		{"No connection exists", ErrUnavailable},
		{"Transaction has been aborted", ErrConflict},
		{"StartTs", ErrConflict},
		{"pending transactions", ErrConflict},
		{"schema is already being modified", ErrConflict},
		{"larger than max", ErrTooLarge},
	} {
		if strings.Contains(text, k.part) {
			return k.err
		}
	}
	return ErrQuery
}
