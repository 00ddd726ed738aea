package indicator

import (
	"regexp"
	"strings"
)

// Patterns of the whole name, tried in order after the rewrites.
var patterns = []struct {
	find    *regexp.Regexp
	replace string
}{
	// B中A比重, A在B中比重: A占B比重.
	{regexp.MustCompile(`^(全部[^占中]+|[^占中]+总[量数额值])中([^占]{2,})比重$`), "${2}占${1}比重"},
	{regexp.MustCompile(`^([^占]{2,})在([^占中]{2,})中比重$`), "${1}占${2}比重"},
	{regexp.MustCompile(`占(?:常住|户籍)?总?人口(?:比重)?$`), "占人口比重"},
	{regexp.MustCompile(`占(.+)中比重$`), "占${1}比重"},
	// A比重占B: A占B比重.
	{regexp.MustCompile(`^([^占]{2,})比重占([^占]{2,}?)(?:比重)?$`), "${1}占${2}比重"},
	// What a figure is multiplied by: 2×161km.
	{regexp.MustCompile(`^(.{2,}?)[0-9]+×$`), "${1}"},
	// Two things in one name, however they are joined.
	{regexp.MustCompile(`^([^、和]{2,})、([^、和]{2,})$`), "${1}和${2}"},
	{regexp.MustCompile(`^(?:城乡)?居民达到(.+标准)合格以上人数比重$`), "${1}合格以上城乡人数比重"},
	{regexp.MustCompile(`^老年人城乡社区规范健康管理服务率$`), "65岁以上老年人城乡社区规范健康管理服务率"},
	// Shares of the whole product are shares of value added, said or not.
	{regexp.MustCompile(`增加值占地区生产总值`), "占地区生产总值"},
	{regexp.MustCompile(`增加值占(规模以上工业)(?:增加值)?比重$`), "占${1}增加值比重"},
	{regexp.MustCompile(`^([^值]+)占(规模以上工业)比重$`), "${1}占${2}增加值比重"},
	{regexp.MustCompile(`^研发经费(?:投入)?占地区生产总值比重$`), "研发经费投入强度"},
	{regexp.MustCompile(`^研发(?:投入)?强度$`), "研发经费投入强度"},
	{regexp.MustCompile(`^地区生产总值能耗$`), "单位地区生产总值能耗"},
	{regexp.MustCompile(`^(?:地级以上城市)?(?:环境)?空气(?:质量)?优良(?:天数)?(?:比重|率)$`), "空气质量优良天数比重"},
	{regexp.MustCompile(`^(?:地表水)?(?:国控断面|考核断面)?(?:水质)?达到或好于III类(?:水体)?(?:断面)?比重$`), "地表水达到或好于III类水体比重"},
	{regexp.MustCompile(`^每千人(?:3岁以下)?(?:婴幼儿)?托位$`), "每千人3岁以下婴幼儿托位"},
	{regexp.MustCompile(`^([6-9]\d岁以上)(?:老年)?人口?(?:占人口)?比重$`), "${1}老年人口占人口比重"},
	{regexp.MustCompile(`^([6-9]\d岁以上)人口$`), "${1}老年人口"},
	{regexp.MustCompile(`^(?:城乡居民|全民|居民|公民)?健康素养(?:水平)?$`), "居民健康素养水平"},
	{regexp.MustCompile(`^年产([^0-9]{2,})$`), "${1}产量"},
	{regexp.MustCompile(`^在([^校职编建园册岗读线].{4,})$`), "${1}"},
	// 治理X is X治理.
	{regexp.MustCompile(`^(升级改造|更新改造|除险加固|修复治理|治理|改造|修复|培训|处置|化解|淘汰)(.{2,}?)(?:面积|任务)?$`), "${2}${1}"},
	{regexp.MustCompile(`^经济(?:总量)?$`), "地区生产总值"},
	// The new ones are told by the measure, not by the name.
	{regexp.MustCompile(`^城镇就业(?:人员|人口)?$`), "城镇就业"},
}

var (
	// said of how the figure moves, not of what it measures
	tail = regexp.MustCompile(`(?:(?:年均|年平均|平均|同口径|同比|累计)*(?:增长速度|增长|增速|增幅|涨幅|降低率|下降率|降幅|降低|下降|减少)|年均|累计|总数量|总数|数量|人数|个数|数)$`)
	// 增长率 is dropped as well, unless it is what is measured.
	rateTail = regexp.MustCompile(`(?:年均|年平均)?增长率$`)
	head     = regexp.MustCompile(`^(?:新增|新建成|累计|年均|力争|全面完成|完成|实现|引进|培育|创建|开展|实施|安排|举办)`)
	// said of where: the region is the target's own
	whereHead = regexp.MustCompile(`^(?:全省|全区|全市|全州|全盟|全县|全旗|全域|我国|我省|我区|我市|我州|我盟|我县|我旗|本市|本县|本区|本旗|市域|旗域|县域内|辖区内?|自治区内)`)
	// brackets that say nothing of what is measured: Latin abbreviations, how it adds up
	aside     = regexp.MustCompile(`[(\[](?:[A-Za-z&]+|累计|年均|累计数|左右|含|不含)[)\]]`)
	footnotes = regexp.MustCompile(`[①②③④⑤⑥⑦⑧⑨⑩*※#]`)
	// the verb that every new thing has, and what only rounds a name off
	building = regexp.MustCompile(`^(?:建设|新建)(.{3,})$|^(.{3,}?)(?:建设|新建|培育|创建|规模|活动)$`)
	inserted = strings.NewReplacer("新增就业", "就业", "新增城镇", "城镇", "新增建设用地", "新增建设用地")
)

// keepHead and keepTail are names that only look as if they began or ended with a
// word of change.
var (
	keepHead = []string{"新增建设用地", "完成投资", "累计确诊", "建设用地", "实施方案", "开展活动", "建设规模", "建设项目", "建设工程", "新建建筑", "新建住宅", "新建城区", "新建居住区", "新建工业"}
	keepTail = []string{"自然增长", "指数", "系数", "基数", "参数", "天数", "年数", "层数", "次数", "倍数", "函数", "岁数", "户数", "头数", "多数", "少数"}
)
