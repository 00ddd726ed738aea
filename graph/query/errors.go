package query

import "fmt"

// BadInput is a request that cannot be answered as it is put; the message is for
// the one who asked. Limit names the limit that it goes beyond, if that is the reason.
type BadInput struct{ Message, Limit string }

func (e *BadInput) Error() string { return e.Message }

func badInput(format string, args ...any) error {
	return &BadInput{Message: fmt.Sprintf(format, args...)}
}

func overLimit(limit, format string, args ...any) error {
	return &BadInput{Message: fmt.Sprintf(format, args...), Limit: limit}
}

// NotFound says that nothing answers to an id, name, number or code.
type NotFound struct{ What string }

func (e *NotFound) Error() string { return "there is no " + e.What }

// Unserved is a field of the SDL that the tables of this package lack: a defect.
type Unserved struct{ Type, Field string }

func (e *Unserved) Error() string {
	return fmt.Sprintf("query: %s.%s stands in the schema and in no table", e.Type, e.Field)
}
