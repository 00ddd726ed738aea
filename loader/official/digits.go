package official

import "strings"

// YearDigits are the characters of a year that is set digit by digit, in figures or in Chinese numerals, for a
// pattern's brackets. Keyboards and scanners have a ring, 零, the letter O or a Greek one for its zero.
const YearDigits = `\d〇○零OoΟ一二三四五六七八九`

// Day is the pattern of a day: 2025年3月6日, 二〇二五年三月六日.
const Day = `[` + YearDigits + `]{4}年[\d元一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日`

// Figures writes Chinese numerals that are set digit by digit as figures: 二〇二五 as 2025.
var Figures = strings.NewReplacer("〇", "0", "○", "0", "零", "0", "O", "0", "o", "0", "Ο", "0",
	"一", "1", "二", "2", "三", "3", "四", "4", "五", "5", "六", "6", "七", "7", "八", "8", "九", "9")
