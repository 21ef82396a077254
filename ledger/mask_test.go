package ledger

import (
	"reflect"
	"testing"
)

func TestHide(t *testing.T) {
	of := func(typ Type, sensitivity string) *Field {
		return &Field{Key: "f", Type: typ, Sensitivity: sensitivity}
	}
	rows := &Field{Key: "r", Type: types["rows"], Rows: []*Field{{Key: "name", Type: types["text"]}, {Key: "tel", Type: types["phone"], Sensitivity: Masked}}}
	list := []any{map[string]any{"id": "1", "name": "张三", "tel": "13812345678"}}
	for _, c := range []struct {
		f          *Field
		value, see any
	}{
		{of(types["phone"], Masked), "13812345678", "138****5678"},
		{of(types["phone"], Masked), "0531-1", "053***"},
		{of(types["phone"], Encrypted), "13812345678", "138****5678"},
		{of(types["phone"], Sealed), "13812345678", nil},
		{of(types["phone"], ""), "13812345678", "13812345678"},
		{of(types["identity number"], Masked), "370102199001011234", "370*************34"},
		{of(types["text"], Masked), "欧阳某某", "欧***"},
		{of(types["text"], Masked), "王", "*"},
		{of(types["int"], Masked), int64(5), nil},
		{of(types["text"], Masked), nil, nil},
		{rows, list, []any{map[string]any{"id": "1", "name": "张三", "tel": "138****5678"}}},
	} {
		if got := c.f.Hide(c.value); !reflect.DeepEqual(got, c.see) {
			t.Errorf("%s %s %v: %v", c.f.Type.Name(), c.f.Sensitivity, c.value, got)
		}
		if c.see == nil || !c.f.Protected() {
			continue
		}
		if back, ok := c.f.Restore(c.see, c.value); !ok || !reflect.DeepEqual(back, c.value) {
			t.Errorf("%v came back as %v", c.see, back)
		}
	}
	if v, ok := of(types["phone"], Masked).Restore("13912345678", "13812345678"); ok {
		t.Errorf("another number counts as the one there is: %v", v)
	}
	entered := []any{map[string]any{"id": "1", "name": "李四", "tel": "138****5678"}, map[string]any{"id": "2", "tel": "138****5678"}}
	want := []any{map[string]any{"id": "1", "name": "李四", "tel": "13812345678"}, map[string]any{"id": "2", "tel": "138****5678"}}
	if got, _ := rows.Restore(entered, list); !reflect.DeepEqual(got, want) {
		t.Errorf("rows came back as %v", got)
	}
	if list[0].(map[string]any)["tel"] != "13812345678" {
		t.Error("hiding changed the value itself")
	}
}
