package geo

import "math"

// GCJ-02 is the datum of published maps in China: WGS 84 shifted by a few hundred metres, differently from place to place. The state
// publishes no formula; this is the one that map software has in common, good to about a metre within China. Elsewhere there is no shift.
const (
	gcjAxis         = 6378245.0              // metres, of the ellipsoid of Krasovsky
	gcjEccentricity = 0.00669342162296594323 // squared
)

// toGCJ02 shifts a point (longitude, latitude) of WGS 84.
func toGCJ02(p [2]float64) [2]float64 {
	if p[0] < 72.004 || p[0] > 137.8347 || p[1] < 0.8293 || p[1] > 55.8271 {
		return p
	}
	x, y := p[0]-105, p[1]-35
	wave := func(v float64, by ...float64) (sum float64) { // pairs: amplitude, how many half turns a degree
		for i := 0; i < len(by); i += 2 {
			sum += by[i] * math.Sin(v*math.Pi*by[i+1])
		}
		return sum * 2 / 3
	}
	root := math.Sqrt(math.Abs(x))
	north := -100 + 2*x + 3*y + .2*y*y + .1*x*y + .2*root + wave(x, 20, 6, 20, 2) + wave(y, 20, 1, 40, 1./3) + wave(y, 160, 1./12, 320, 1./30)
	east := 300 + x + 2*y + .1*x*x + .1*x*y + .1*root + wave(x, 20, 6, 20, 2) + wave(x, 20, 1, 40, 1./3) + wave(x, 150, 1./12, 300, 1./30)
	lat := p[1] / 180 * math.Pi
	magic := 1 - gcjEccentricity*math.Sin(lat)*math.Sin(lat)
	return [2]float64{
		p[0] + east*180/(gcjAxis/math.Sqrt(magic)*math.Cos(lat)*math.Pi),
		p[1] + north*180/(gcjAxis*(1-gcjEccentricity)/(magic*math.Sqrt(magic))*math.Pi),
	}
}

// fromGCJ02 undoes the shift, to well under a metre.
func fromGCJ02(p [2]float64) [2]float64 {
	out := p
	for range 3 { // the shift hardly changes within its own length
		there := toGCJ02(out)
		out[0], out[1] = out[0]+p[0]-there[0], out[1]+p[1]-there[1]
	}
	return out
}

// distance is how far a point lies from the stretch between two others, in degrees of latitude.
func distance(p, a, b [2]float64) float64 {
	shrink := math.Cos(p[1] * math.Pi / 180)
	px, py := (p[0]-a[0])*shrink, p[1]-a[1]
	bx, by := (b[0]-a[0])*shrink, b[1]-a[1]
	if long := bx*bx + by*by; long > 0 {
		t := math.Max(0, math.Min(1, (px*bx+py*by)/long))
		px, py = px-t*bx, py-t*by
	}
	return math.Hypot(px, py)
}
