package local

import (
	"errors"
	"math/rand/v2"
	"net"
	"strconv"
)

// Dgraph moves all its ports by one offset, so that five ports hang on one number.
const (
	zeroGRPC  = 5080
	zeroHTTP  = 6080
	alphaRaft = 7080
	alphaHTTP = 8080
	alphaGRPC = 9080
)

// Free ports are sought below the range that systems hand out to outgoing
// connections (32768 up on Linux), so that none is taken between look and use.
const (
	minOffset = 12000
	maxOffset = 23000
)

func loopback(port int) string { return net.JoinHostPort("127.0.0.1", strconv.Itoa(port)) }

// taken gives the first of the five ports at offset that something listens on.
func taken(offset int) (port int, is bool) {
	for _, base := range []int{zeroGRPC, zeroHTTP, alphaRaft, alphaHTTP, alphaGRPC} {
		l, err := net.Listen("tcp", loopback(base+offset))
		if err != nil {
			return base + offset, true
		}
		_ = l.Close()
	}
	return 0, false
}

// freeOffset finds an offset whose five ports are free, the preferred one first.
func freeOffset(preferred int) (int, error) {
	if preferred != 0 {
		if _, is := taken(preferred); !is {
			return preferred, nil
		}
	}
	for range 100 {
		offset := minOffset + rand.IntN(maxOffset-minOffset)
		if _, is := taken(offset); !is {
			return offset, nil
		}
	}
	return 0, errors.New("no five free ports on 127.0.0.1")
}
