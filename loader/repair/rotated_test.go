package repair

import (
	"strings"
	"testing"
)

// turned sets pages of a table as a rotated print comes: each page's columns one
// after the other, a name and its cells (apart by |), a character a line and a blank
// line before every other one.
func turned(pages ...[]string) string {
	var b strings.Builder
	set := func(s string) {
		for i, r := range []rune(s) {
			if i%2 == 0 {
				b.WriteByte('\n')
			}
			b.WriteString(string(r) + "\n")
		}
	}
	for _, page := range pages {
		for _, column := range page {
			name, cells, _ := strings.Cut(column, ": ")
			set(name)
			for _, c := range strings.Split(cells, "|") {
				set(c)
			}
		}
	}
	return b.String()
}

func TestRotatedCells(t *testing.T) {
	for _, c := range []struct {
		name  string
		pages [][]string
		want  string
	}{
		{
			"merged bodies lie where they are like the tasks, several sentences go together by their topic",
			[][]string{
				{"序号: 1|2|3", "工作任务: 推进教育发展，办好学校教育。|学校教育质量提高，教育均衡。|整治河道水环境，治理水污染。|建设医院，发展卫生事业。", "牵头单位: 市教育局|市水利局|市卫生健康局", "责任单位: 各区人民政府|各区人民政府|各区人民政府"},
				{"序号: 4|5|6", "工作任务: 修建农村公路交通。|改造交通枢纽。|保护文物。", "牵头单位: 市交通局|市文物局", "责任单位: 市财政局|市商务局|各区人民政府"},
			},
			`H 序号 | 工作任务 | 牵头单位 | 责任单位
R 1 | ?推进教育发展，办好学校教育。学校教育质量提高，教育均衡。 | 市教育局 | 各区人民政府
R 2 | ?整治河道水环境，治理水污染。 | 市水利局 | 各区人民政府
R 3 | ?建设医院，发展卫生事业。 | 市卫生健康局 | 各区人民政府
R 4 | 修建农村公路交通。 | ?市交通局 | 市财政局
R 5 | 改造交通枢纽。 | ?^市交通局 | 市商务局
R 6 | 保护文物。 | ?市文物局 | 各区人民政府`,
		},
		{
			"names of projects, words that come again behind a name's bracket, numbers lost",
			[][]string{
				{"序号: 1|2", "项目名称: 东山水库建设工程|西山公路改造项目", "建设属性（新建/续建）: 新建|新建", "责任单位: 市水利局|市交通局"},
				{"序号: 3|4", "项目名称: 南河治理二期工程|北区学校扩建项目", "建设属性（新建/续建）: 续建|续建", "责任单位: 市水利局|市教育局"},
				{"项目名称: 城南医院迁建项目|城北公园建设项目|城西管网改造工程", "建设属性（新建/续建）: 续建|新建|续建", "责任单位: 市卫健委|市园林局|市住建局"},
			},
			`H 序号 | 项目名称 | 建设属性（新建/续建） | 责任单位
R 1 | 东山水库建设工程 | 新建 | 市水利局
R 2 | 西山公路改造项目 | 新建 | 市交通局
R 3 | 南河治理二期工程 | 续建 | 市水利局
R 4 | 北区学校扩建项目 | 续建 | 市教育局
R  | 城南医院迁建项目 | 续建 | 市卫健委
R  | 城北公园建设项目 | 新建 | 市园林局
R  | 城西管网改造工程 | 续建 | 市住建局`,
		},
		{
			"names of people that other pages tell, and one that comes only here",
			[][]string{
				{"序号: 1|2", "工作任务: （1）建设水库。|（2）治理河道。", "分管领导: 王小平|王小平", "责任单位: 市水利局|市水利局"},
				{"序号: 3|4", "工作任务: （3）建设学校。|（4）改造公路。", "分管领导: 李文|李文", "责任单位: 市教育局|市交通局"},
				{"序号: 5|6|7|8", "工作任务: （5）建设医院。|（6）建设公园。|（7）修缮校舍。|（8）疏浚河道。", "分管领导: 李文|欧阳长河|李文|王小平", "责任单位: 市卫健委|市园林局|市教育局|市水利局"},
			},
			`H 序号 | 工作任务 | 分管领导 | 责任单位
R 1 | （1）建设水库。 | 王小平 | 市水利局
R 2 | （2）治理河道。 | 王小平 | 市水利局
R 3 | （3）建设学校。 | 李文 | 市教育局
R 4 | （4）改造公路。 | 李文 | 市交通局
R 5 | （5）建设医院。 | 李文 | 市卫健委
R 6 | （6）建设公园。 | 欧阳长河 | 市园林局
R 7 | （7）修缮校舍。 | 李文 | 市教育局
R 8 | （8）疏浚河道。 | 王小平 | 市水利局`,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := show(turned(c.pages...))
			if _, rows, _ := strings.Cut(got, "\n"); strings.TrimSpace(rows) != c.want {
				t.Errorf("got\n%s\nwant\n%s", rows, c.want)
			}
		})
	}
}
