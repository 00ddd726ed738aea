package local

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"time"
)

// pair is one zero and one alpha.
type pair struct {
	offset      int
	zero, alpha *child
	died        chan *child // a child that ended of itself
}

// startPair brings both up, each with the folder's lock, and returns when alpha answers
// a query. Free ports that somebody takes between look and use are looked for again.
func startPair(ctx context.Context, o Options, lock *os.File, preferred int) (*pair, error) {
	ctx, cancel := context.WithTimeout(ctx, startPatience)
	defer cancel()
	for try := 0; ; try++ {
		offset := o.Port - alphaGRPC
		if o.Port == 0 {
			var err error
			if offset, err = freeOffset(preferred); err != nil {
				return nil, err
			}
		} else if port, is := taken(offset); is {
			return nil, &PortError{Port: port}
		}
		p, err := startPairAt(ctx, o, lock, offset)
		var port *PortError
		if err == nil || o.Port != 0 || try == 2 || !errors.As(err, &port) {
			return p, err
		}
		preferred = 0
	}
}

func startPairAt(ctx context.Context, o Options, lock *os.File, offset int) (_ *pair, err error) {
	p := &pair{offset: offset, died: make(chan *child, 2)}
	defer func() {
		if err != nil {
			p.stop()
		}
	}()
	zeroMemory := o.Memory / 8
	p.zero, err = startChild(o, lock, zeroMemory, p.died, "zero", offset,
		"--my", loopback(zeroGRPC+offset), "--wal", "zw")
	if err != nil {
		return nil, err
	}
	if err := p.await(ctx, func() bool { return healthy(ctx, loopback(zeroHTTP+offset)) }); err != nil {
		return nil, err
	}
	p.alpha, err = startChild(o, lock, o.Memory-zeroMemory, p.died, "alpha", offset,
		"--my", loopback(alphaRaft+offset), "--zero", loopback(zeroGRPC+offset),
		"--postings", "p", "--wal", "w", "--tmp", "t",
		"--cache", fmt.Sprintf("size-mb=%d", o.Cache>>20),
		// strict: a predicate that the schema lacks is a mistake, not a new predicate.
		"--limit", fmt.Sprintf("query-timeout=%s; mutations=strict", o.QueryTimeout))
	if err != nil {
		return nil, err
	}
	if err := p.await(ctx, func() bool {
		return answers(ctx, loopback(alphaHTTP+offset)) && listens(ctx, loopback(alphaGRPC+offset))
	}); err != nil {
		return nil, err
	}
	return p, nil
}

// await polls until up is true or a child has died.
func (p *pair) await(ctx context.Context, up func() bool) error {
	for {
		if up() {
			return nil
		}
		select {
		case c := <-p.died:
			return c.why()
		case <-ctx.Done():
			return fmt.Errorf("dgraph is not healthy: %w", ctx.Err())
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// stop ends alpha first, which needs zero to finish its work.
func (p *pair) stop() {
	if p.alpha != nil {
		p.alpha.stop(30 * time.Second)
	}
	if p.zero != nil {
		p.zero.stop(10 * time.Second)
	}
}

var probe = &http.Client{Timeout: 2 * time.Second}

func healthy(ctx context.Context, addr string) bool {
	_, ok := get(ctx, http.MethodGet, "http://"+addr+"/health", "")
	return ok
}

// answers tells whether alpha at addr answers a query: it calls itself healthy some
// seconds before it does.
func answers(ctx context.Context, addr string) bool {
	body, ok := get(ctx, http.MethodPost, "http://"+addr+"/query", "{q(func: uid(1)) {uid}}")
	return ok && strings.Contains(body, `"data":{`)
}

func listens(ctx context.Context, addr string) bool {
	var dial net.Dialer
	conn, err := dial.DialContext(ctx, "tcp", addr)
	if err != nil {
		return false
	}
	_ = conn.Close()
	return true
}

func get(ctx context.Context, method, url, body string) (string, bool) {
	req, err := http.NewRequestWithContext(ctx, method, url, strings.NewReader(body))
	if err != nil {
		return "", false
	}
	req.Header.Set("Content-Type", "application/dql")
	resp, err := probe.Do(req)
	if err != nil {
		return "", false
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(io.LimitReader(resp.Body, 1<<20))
	return string(text), err == nil && resp.StatusCode == http.StatusOK
}
