package target

import (
	"strings"

	"plangraph/loader/runeset"
)

// arrivals are verbs of those who come in time, answers of those who have dealt with something by then.
var (
	arrivals = runeset.HeadsOf("到达", "抵达", "送达", "赶到", "赶赴")
	answers  = runeset.HeadsOf("响应", "出车", "到场", "处置", "办结", "办理", "完成", "反馈", "回复", "答复", "受理", "放行", "审批",
		"出具", "兑付", "拨付", "发放", "修复", "恢复")
)

// within names what is done in the time that figure i in the clause s[from:to] says, and gives where its words end:
// 救援力量到达灾区时间 of 救援力量2小时内到达灾区, 响应救援 of 3分钟内响应救援. Empty elsewhere.
func (t *text) within(i, from, to int) (name string, end int) {
	f := &t.figures[i]
	if f.UnitKind != "time" || f.From-from > window || to-f.To > window {
		return "", 0
	}
	deed := strings.TrimPrefix(t.s[f.To:to], "内")
	if deed == t.s[f.To:to] && !f.After {
		return "", 0
	}
	if k := strings.LastIndex(t.s[from:f.From], "、"); k >= 0 {
		from += k + len("、")
	}
	at := to - len(deed)
	if k := t.figureFrom(at); k < len(t.figures) && t.figures[k].From < to {
		deed, _, _ = strings.Cut(deed, "、") // 3分钟内响应、10分钟内到场
	}
	p := phrase{a: from, b: f.From}
	t.trimBack(&p)
	t.trimFront(&p)
	who := strings.TrimSuffix(t.str(p), "在")
	if runes(who+deed) > 30 || t.verbIn(p.a, p.b) || strings.Contains(deed, "的") || isMeans(deed) {
		return "", 0
	}
	switch {
	case arrivals.First(deed) != "" && runes(who) >= 2:
		return who + deed + "时间", at + len(deed)
	case answers.First(deed) != "" && runes(who+deed) >= 4 && (f.Unit == "分钟" || strings.HasSuffix(f.Unit, "小时") || strings.HasSuffix(f.Unit, "工作日")):
		return strings.TrimPrefix(who, "对") + deed, at + len(deed)
	}
	return "", 0
}
