package read

import "zhiben/document"

func (rd *reader) owners(u *unit) {}

func (rd *reader) tables(doc document.Document, units []*unit) {}
