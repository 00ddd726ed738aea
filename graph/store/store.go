// Package store writes the graph into Dgraph and asks it queries. Everything that
// speaks to Dgraph goes through a Store; the API's queries are made in package query.
package store

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/dgraph-io/dgo/v230"
	"github.com/dgraph-io/dgo/v230/protos/api"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/keepalive"
)

// messageSize bounds one gRPC message, bytes; gRPC's own bound of 4 MiB is less than
// one long plan's facts.
const messageSize = 256 << 20

// windowSize is how many bytes Dgraph may send ahead of what was read. One that is set keeps
// gRPC from measuring which would be best, with a ping to Dgraph and back at each answer.
const windowSize = 16 << 20

// dialPatience is how long Dial waits for a Dgraph that does not answer yet.
const dialPatience = 10 * time.Second

// Store is a connection to a Dgraph cluster. It may be used by many goroutines.
type Store struct {
	conns     []*grpc.ClientConn
	dgraph    *dgo.Dgraph
	queries   atomic.Int64
	mutations atomic.Int64
	schema    struct {
		sync.Mutex
		preds *predicates // as Dgraph has them; nil until asked for
	}
}

// Dial connects to alphas at addrs (host:port, gRPC) and returns once one of them
// answers a query, with ErrUnavailable if none does within some seconds.
func Dial(ctx context.Context, addrs []string) (*Store, error) {
	s := &Store{}
	var clients []api.DgraphClient
	for _, addr := range addrs {
		conn, err := grpc.NewClient(addr,
			grpc.WithTransportCredentials(insecure.NewCredentials()),
			grpc.WithStaticStreamWindowSize(windowSize), grpc.WithStaticConnWindowSize(windowSize),
			grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(messageSize), grpc.MaxCallSendMsgSize(messageSize)),
			grpc.WithKeepaliveParams(keepalive.ClientParameters{Time: time.Minute, Timeout: 20 * time.Second}))
		if err != nil {
			_ = s.Close()
			return nil, fmt.Errorf("store: address %s: %w", addr, err)
		}
		s.conns = append(s.conns, conn)
		clients = append(clients, api.NewDgraphClient(conn))
	}
	if len(clients) == 0 {
		return nil, fmt.Errorf("store: no address of a Dgraph given")
	}
	s.dgraph = dgo.NewDgraphClient(clients...)
	var last error // says more than the end of ctx
	_, err := backoff.Retry(ctx, func() (struct{}, error) {
		_, _, last = s.QueryStrict(ctx, "{q(func: uid(1)) {uid}}", nil)
		return struct{}{}, last
	}, backoff.WithBackOff(backoff.NewConstantBackOff(200*time.Millisecond)), backoff.WithMaxElapsedTime(dialPatience))
	if err != nil {
		_ = s.Close()
		return nil, fmt.Errorf("store: no Dgraph answers at %v: %w", addrs, last)
	}
	return s, nil
}

// Close ends the connection.
func (s *Store) Close() error {
	var first error
	for _, c := range s.conns {
		if err := c.Close(); err != nil && first == nil {
			first = err
		}
	}
	return first
}

// Stats is what Dgraph tells of a query.
type Stats struct {
	Server time.Duration // from parsing to encoding, inside Dgraph
	// At is the time of the store that was read: reads of the same time find the same. It
	// moves with every commit, and with the beginning of every transaction that can write.
	At uint64
}

// Query runs a DQL query and returns its answer as JSON. What a user typed belongs
// into vars ("$name" to value), never into the query's text. The read is of Dgraph's
// best effort: quick, and it may miss what was committed some milliseconds ago.
func (s *Store) Query(ctx context.Context, dql string, vars map[string]string) ([]byte, Stats, error) {
	return s.query(ctx, s.dgraph.NewReadOnlyTxn().BestEffort(), dql, vars)
}

// QueryStrict is Query, but sees everything committed before it.
func (s *Store) QueryStrict(ctx context.Context, dql string, vars map[string]string) ([]byte, Stats, error) {
	return s.query(ctx, s.dgraph.NewReadOnlyTxn(), dql, vars)
}

func (s *Store) query(ctx context.Context, txn *dgo.Txn, dql string, vars map[string]string) ([]byte, Stats, error) {
	s.queries.Add(1)
	resp, err := txn.QueryWithVars(ctx, dql, vars)
	if err != nil {
		return nil, Stats{}, fault(ctx, err)
	}
	return resp.GetJson(), Stats{Server: time.Duration(resp.GetLatency().GetTotalNs()), At: resp.GetTxn().GetStartTs()}, nil
}

// Queries is how many queries were sent so far.
func (s *Store) Queries() int64 { return s.queries.Load() }

// Mutations is how many mutation requests were sent so far; those of transactions
// that were then aborted count too.
func (s *Store) Mutations() int64 { return s.mutations.Load() }
