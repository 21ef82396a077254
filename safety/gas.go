package safety

// GasOK reports whether a measured volume of combustible gas allows hot work; both figures are per cent by volume. Where the lower
// explosive limit is 4 % or more at most 0.5 % may be found, below that at most 0.2 % (GB 30871-2022, 5.3.2).
func GasOK(measured, lowerExplosiveLimit float64) bool {
	if measured < 0 || lowerExplosiveLimit <= 0 {
		return false
	}
	if lowerExplosiveLimit >= 4 {
		return measured <= 0.5
	}
	return measured <= 0.2
}
