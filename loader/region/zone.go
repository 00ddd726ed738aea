package region

import (
	"regexp"
	"strings"
)

// newAreas are new areas and parts of cities that the nation set up under a name that no
// division has; what they are called stands behind it.
var newAreas = strings.Fields("雄安新区 西咸新区 贵安新区 天府新区 两江新区 湘江新区 江北新区 赣江新区 滇中新区 金普新区 西海岸新区 临港新片区 舟山群岛新区")

// circles are what planners draw around a city: 海口经济圈, 西安都市圈.
var circles = regexp.MustCompile(`^(?:经济圈|都市圈|城市圈)`)

// LeadingZone gives how many bytes at the start of s name a zone by the division that it lies in
// or by its own name: 兰州新区, 苏州工业园区, 雄安新区; 0 where none does. What a division's full
// name begins may be all the zones that it has (兰州市开发区).
func LeadingZone(s string) int {
	for _, name := range newAreas {
		if strings.HasPrefix(s, name) {
			return len(name)
		}
	}
	found, n := leading(s)
	if len(found) == 0 {
		return 0
	}
	if circle := circles.FindString(s[n:]); circle != "" {
		return n + len(circle)
	}
	tail := zoneNext.FindString(s[n:])
	if tail == "" || bareZone[tail] && found[0].Name == s[:n] {
		return 0
	}
	return n + len(tail)
}
