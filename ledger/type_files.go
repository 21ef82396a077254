package ledger

// files are attachments, by the hashes of their bytes.
type files struct{ list }

var _ = register("files", files{list{reference{"file"}}})

func (files) Name() string { return "files" }
