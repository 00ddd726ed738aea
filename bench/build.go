package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"log/slog"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"time"

	"plangraph/bench/made"
	"plangraph/graph"
	"plangraph/graph/local"
	"plangraph/schema"
)

// portFile holds alpha's gRPC port: Dgraph's zero writes its own address into its log
// and is not found by alpha at another. It is written when all else stands.
const portFile = "port"

// Ports of Dgraph without an offset.
const (
	zeroGRPC  = 5080
	alphaGRPC = 9080
)

// build draws a graph and has Dgraph's bulk loader make a data folder of it.
func build(ctx context.Context, bin, dir string, pattern []graph.Set, times int) error {
	bin, err := local.Binary(ctx, bin, os.Stderr)
	if err != nil {
		return err
	}
	if err := os.RemoveAll(dir); err != nil { // of a build that was broken off
		return err
	}
	work := filepath.Join(dir, "work")
	for _, d := range []string{work, filepath.Join(dir, "alpha"), filepath.Join(dir, "zero")} {
		if err := os.MkdirAll(d, 0o700); err != nil {
			return err
		}
	}
	begun := time.Now()
	if err := write(filepath.Join(work, "graph.rdf.gz"), pattern, times); err != nil {
		return fmt.Errorf("draw the graph: %w", err)
	}
	if err := os.WriteFile(filepath.Join(work, "schema"), []byte(schema.Dgraph), 0o600); err != nil {
		return err
	}
	slog.InfoContext(ctx, "drawn", "seconds", int(time.Since(begun).Seconds()))
	first := 3000
	if times == 1 {
		first = 12000 // the seeds' graph and a drawn one run side by side, whichever is built first
	}
	offset, err := freeOffset(first)
	if err != nil {
		return err
	}
	zero := exec.CommandContext(ctx, bin, "zero", "--port_offset", strconv.Itoa(offset), "--my", loopback(zeroGRPC+offset), "--wal", "zw", "--bindall=false")
	zero.Dir = filepath.Join(dir, "zero")
	if err := zero.Start(); err != nil {
		return err
	}
	loaded := bulk(ctx, bin, work, loopback(zeroGRPC+offset))
	_ = zero.Process.Signal(syscall.SIGTERM) // it is to write what it knows
	if err := zero.Wait(); err != nil && loaded == nil {
		return fmt.Errorf("dgraph zero: %w", err)
	}
	if loaded != nil {
		return loaded
	}
	slog.InfoContext(ctx, "loaded", "seconds", int(time.Since(begun).Seconds()))
	if err := os.Rename(filepath.Join(work, "out", "0", "p"), filepath.Join(dir, "alpha", "p")); err != nil {
		return err
	}
	if err := os.RemoveAll(work); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, portFile), []byte(strconv.Itoa(alphaGRPC+offset)), 0o600)
}

// write writes a drawn graph as N-Quads.
func write(path string, pattern []graph.Set, times int) error {
	sets, err := made.Draw(pattern, times)
	if err != nil {
		return err
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewWriterLevel(f, gzip.BestSpeed)
	if err != nil {
		return err
	}
	if err := made.WriteRDF(z, sets); err != nil {
		return err
	}
	if err := z.Close(); err != nil {
		return err
	}
	return f.Close()
}

// bulk runs the bulk loader once zero listens.
func bulk(ctx context.Context, bin, dir, zero string) error {
	for begun := time.Now(); ; {
		conn, err := (&net.Dialer{}).DialContext(ctx, "tcp", zero)
		if err == nil {
			_ = conn.Close()
			break
		}
		if time.Since(begun) > 30*time.Second || ctx.Err() != nil {
			return fmt.Errorf("dgraph zero does not listen: %w", err)
		}
		time.Sleep(100 * time.Millisecond)
	}
	var said bytes.Buffer
	c := exec.CommandContext(ctx, bin, "bulk", "--files", "graph.rdf.gz", "--schema", "schema", "--zero", zero,
		"--num_go_routines", "2", "--mapoutput_mb", "1024", "--http", "127.0.0.1:0")
	c.Dir, c.Stdout, c.Stderr = dir, &said, &said
	if err := c.Run(); err != nil {
		return fmt.Errorf("dgraph bulk: %w: %s", err, said.Bytes()[max(0, said.Len()-2000):])
	}
	return nil
}

func loopback(port int) string { return net.JoinHostPort("127.0.0.1", strconv.Itoa(port)) }

// freeOffset finds an offset, from a first one on, at which all of Dgraph's ports are free.
func freeOffset(first int) (int, error) {
next:
	for offset := first; offset < first+9000; offset += 100 {
		for _, base := range []int{zeroGRPC, 6080, 7080, 8080, alphaGRPC} {
			l, err := net.Listen("tcp", loopback(base+offset)) //nolint:noctx // loopback
			if err != nil {
				continue next
			}
			_ = l.Close()
		}
		return offset, nil
	}
	return 0, fmt.Errorf("no free ports for Dgraph")
}
