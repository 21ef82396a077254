package document

import (
	"encoding/xml"
	"strings"
)

// docxStyle is what a paragraph style contributes, its ancestors included.
type docxStyle struct {
	numID, level, outline int // 0 no list; outline -1 none
	contents              bool
}

// The parts below are read with the standard unmarshaller; only what is named here is kept.
type xmlVal struct {
	Val string `xml:"val,attr"`
}

type xmlNumPr struct {
	NumID *xmlVal `xml:"numId"`
	Level *xmlVal `xml:"ilvl"`
}

type xmlStyle struct {
	Type    string `xml:"type,attr"`
	ID      string `xml:"styleId,attr"`
	Name    xmlVal `xml:"name"`
	BasedOn xmlVal `xml:"basedOn"`
	PPr     struct {
		NumPr   *xmlNumPr `xml:"numPr"`
		Outline *xmlVal   `xml:"outlineLvl"`
	} `xml:"pPr"`
}

type xmlStyles struct {
	Style []xmlStyle `xml:"style"`
}

func parseStyles(data []byte) *xmlStyles {
	var s xmlStyles
	if xml.Unmarshal(data, &s) != nil {
		return &xmlStyles{}
	}
	return &s
}

func (s *xmlStyles) byID() map[string]*xmlStyle {
	m := make(map[string]*xmlStyle, len(s.Style))
	for i := range s.Style {
		m[s.Style[i].ID] = &s.Style[i]
	}
	return m
}

func (s *xmlStyles) resolve() map[string]docxStyle {
	byID := s.byID()
	out := make(map[string]docxStyle, len(byID))
	for id, style := range byID {
		if style.Type != "" && style.Type != "paragraph" {
			continue
		}
		r := docxStyle{numID: -1, level: -1, outline: -1, contents: strings.HasPrefix(strings.ToLower(style.Name.Val), "toc ")}
		for x, hops := style, 0; x != nil && hops < 16; x, hops = byID[x.BasedOn.Val], hops+1 {
			if n := x.PPr.NumPr; n != nil {
				if r.numID < 0 && n.NumID != nil {
					r.numID = atoi(n.NumID.Val, 0)
				}
				if r.level < 0 && n.Level != nil {
					r.level = atoi(n.Level.Val, 0)
				}
			}
			if r.outline < 0 && x.PPr.Outline != nil {
				r.outline = atoi(x.PPr.Outline.Val, -1)
			}
		}
		out[id] = r
	}
	return out
}

type xmlLevel struct {
	At      int     `xml:"ilvl,attr"`
	Start   xmlVal  `xml:"start"`
	Format  xmlVal  `xml:"numFmt"`
	Text    xmlVal  `xml:"lvlText"`
	Restart *xmlVal `xml:"lvlRestart"`
	Legal   *xmlVal `xml:"isLgl"`
	Style   xmlVal  `xml:"pStyle"`
	Choice  []struct {
		Format xmlVal `xml:"numFmt"`
	} `xml:"AlternateContent>Fallback"`
}

type xmlNumbering struct {
	Abstract []struct {
		ID        int        `xml:"abstractNumId,attr"`
		Level     []xmlLevel `xml:"lvl"`
		StyleLink xmlVal     `xml:"numStyleLink"`
	} `xml:"abstractNum"`
	Num []struct {
		ID       int `xml:"numId,attr"`
		Abstract struct {
			Val int `xml:"val,attr"`
		} `xml:"abstractNumId"`
		Override []struct {
			At    int       `xml:"ilvl,attr"`
			Start *xmlVal   `xml:"startOverride"`
			Level *xmlLevel `xml:"lvl"`
		} `xml:"lvlOverride"`
	} `xml:"num"`
}

func parseNumbering(data []byte) *xmlNumbering {
	var n xmlNumbering
	if xml.Unmarshal(data, &n) != nil {
		return &xmlNumbering{}
	}
	return &n
}

func (x xmlLevel) listLevel() listLevel {
	l := listLevel{format: x.Format.Val, text: x.Text.Val, start: atoi(x.Start.Val, 0), restart: -1, style: x.Style.Val}
	if l.format == "" && len(x.Choice) > 0 {
		l.format = x.Choice[0].Format.Val
	}
	if x.Restart != nil {
		l.restart = atoi(x.Restart.Val, -1)
	}
	l.legal = x.Legal != nil && x.Legal.Val != "0" && x.Legal.Val != "false"
	return l
}

// resolve builds the numberer: definitions, instances, and definitions that are only a link to a list style.
func (x *xmlNumbering) resolve(styles *xmlStyles) *numberer {
	n := newNumberer()
	links := map[int]string{}
	for _, a := range x.Abstract {
		def := &listDef{}
		for _, l := range a.Level {
			if l.At >= 0 && l.At < maxLevels {
				def.levels[l.At] = l.listLevel()
			}
		}
		n.defs[a.ID] = def
		if a.StyleLink.Val != "" {
			links[a.ID] = a.StyleLink.Val
		}
	}
	for _, num := range x.Num {
		l := &list{def: num.Abstract.Val, starts: map[int]int{}, levels: map[int]listLevel{}}
		for _, o := range num.Override {
			if o.At < 0 || o.At >= maxLevels {
				continue
			}
			if o.Level != nil {
				l.levels[o.At] = o.Level.listLevel()
			}
			if o.Start != nil {
				l.starts[o.At] = atoi(o.Start.Val, 0)
			}
		}
		n.lists[num.ID] = l
	}
	byID := styles.byID()
	for id, name := range links {
		if s := byID[name]; s != nil && s.PPr.NumPr != nil && s.PPr.NumPr.NumID != nil {
			if target := n.lists[atoi(s.PPr.NumPr.NumID.Val, 0)]; target != nil && n.defs[target.def] != nil {
				n.defs[id] = n.defs[target.def]
			}
		}
	}
	return n
}

// styleLevel finds the level of a list that is bound to a paragraph style; -1 where none is.
func (n *numberer) styleLevel(id int, style string) int {
	l := n.lists[id]
	if l == nil || n.defs[l.def] == nil || style == "" {
		return -1
	}
	for i := range maxLevels {
		if n.level(l, i).style == style {
			return i
		}
	}
	return -1
}
