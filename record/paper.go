package record

import (
	"zhiben/event"
	"zhiben/ledger"
)

func (c *cause) document(template string) (event.File, error) { return event.File{}, nil }
func (c *cause) publish(e *ledger.PublishEffect) error        { return nil }
