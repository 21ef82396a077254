package record

import (
	"slices"

	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// placeOfAsset asks that the asset a record is to be about is there, in the actor's sight and of a ledger that fits; the record
// stands at the asset's unit.
func (s *Service) placeOfAsset(tx *store.Tx, a *unit.Actor, d *ledger.Definition, draft *Draft) error {
	asset, err := s.assetRow(tx, s.family(d, ledger.Assets), draft.Asset)
	if err != nil {
		return err
	}
	if asset != nil && !a.System {
		if err := s.mayRead(tx, a, s.Ledgers.Get(asset.Ledger), asset); fault.Of(err) != nil {
			asset = nil
		} else if err != nil {
			return err
		}
	}
	if asset == nil {
		return notAbout("asset", lang.Both("请选择要登记的对象", "choose what the record is about"))
	}
	draft.Unit = asset.Unit
	return nil
}

// family lists the ledgers of a family that a ledger's records may be about.
func (s *Service) family(d *ledger.Definition, of ledger.Sort) []*ledger.Definition {
	var out []*ledger.Definition
	for _, other := range s.Ledgers.Tables() {
		if other.Is == of && (len(d.About) == 0 || slices.Contains(d.About, other.Name)) {
			out = append(out, other)
		}
	}
	return out
}

// assetRow finds an asset in some ledgers; nil where it is in none, or voided.
func (s *Service) assetRow(tx *store.Tx, in []*ledger.Definition, id string) (*Record, error) {
	for _, d := range in {
		records, err := s.scan(tx, d, `SELECT `+columns(d)+` FROM `+d.Table()+` WHERE "s_id" = $1 AND "s_voided" IS NULL`, []any{id})
		if err != nil {
			return nil, err
		}
		if len(records) > 0 {
			return records[0], nil
		}
	}
	return nil, nil
}

func notAbout(what string, say lang.Text) error {
	return fault.New(fault.Invalid, "wrong_subject", "登记的对象不存在、不符合本台账或不在您的管辖范围。", "What the record is to be about is not there, does not fit this ledger, or is outside your territory.").
		At("body."+what, say.ZH, say.EN)
}
