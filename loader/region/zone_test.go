package region

import "testing"

func TestLeadingZone(t *testing.T) {
	for text, want := range map[string]string{
		"兰州新区经济总量":       "兰州新区",
		"苏州工业园区产值":       "苏州工业园区",
		"金华经济技术开发区财政收入":  "金华经济技术开发区",
		"雄安新区常住人口":       "雄安新区",
		"兰州市开发区产值":       "",
		"浦东新区生产总值":       "", // a division
		"工业园区产值":         "",
		"兰州经济总量":         "",
		"海口经济圈经济总量":      "海口经济圈",
		"西安都市圈人口":        "西安都市圈",
		"国家级高新技术产业开发区数量": "",
	} {
		if n := LeadingZone(text); text[:n] != want {
			t.Errorf("%s begins with the zone %q, want %q", text, text[:n], want)
		}
	}
}
