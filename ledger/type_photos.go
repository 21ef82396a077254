package ledger

// photos are attachments that are pictures, by the hashes of their bytes; where and when they were taken goes with the file.
type photos struct{ list }

var _ = register("photos", photos{list{reference{"file"}}})

func (photos) Name() string { return "photos" }
