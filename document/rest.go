package document

import "context"

var oleMagic = []byte{0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}

func readOLE(ctx context.Context, name string, data []byte) (*Document, error) {
	return nil, fail(Unsupported, "not yet")
}
func readHTML(data []byte) (*Document, error) { return nil, fail(Unsupported, "not yet") }
