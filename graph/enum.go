package graph

// The enumerations below are spelt as the GraphQL schema spells them, and stored so.

// PlanStatus tells whether a plan's text is in the graph.
type PlanStatus string

// A plan is CITED while only other plans name it, LOADED once its text is in.
const (
	StatusLoaded PlanStatus = "LOADED"
	StatusCited  PlanStatus = "CITED"
)

// Basis tells how an edge came to be.
type Basis string

// The text cites it, the text declares it, or a rule inferred it; strongest first.
const (
	BasisCited    Basis = "CITED"
	BasisDeclared Basis = "DECLARED"
	BasisInferred Basis = "INFERRED"
)

// RegionLevel is the administrative level (行政级别) of a region.
type RegionLevel string

// Levels as in GB/T 2260 and GB/T 10114; ZONE is a development zone or park.
const (
	LevelNation     RegionLevel = "NATION"
	LevelProvince   RegionLevel = "PROVINCE"
	LevelPrefecture RegionLevel = "PREFECTURE"
	LevelCounty     RegionLevel = "COUNTY"
	LevelTownship   RegionLevel = "TOWNSHIP"
	LevelVillage    RegionLevel = "VILLAGE"
	LevelZone       RegionLevel = "ZONE"
)

// Role is what a body does for a task.
type Role string

// 牵头, 责任, 配合, 承办.
const (
	RoleLead        Role = "LEAD"
	RoleResponsible Role = "RESPONSIBLE"
	RoleSupporting  Role = "SUPPORTING"
	RoleUndertaking Role = "UNDERTAKING"
)

// Alignment is how a target stands to the one above it.
type Alignment string

// SAME: one amount. STRICTER and LOOSER: the lower plan asks more or less, in the
// direction that its comparator gives. PARTIAL: periods or regions only overlap.
// INCOMPARABLE: one indicator, measured in ways that cannot be set side by side.
const (
	AlignSame         Alignment = "SAME"
	AlignStricter     Alignment = "STRICTER"
	AlignLooser       Alignment = "LOOSER"
	AlignPartial      Alignment = "PARTIAL"
	AlignIncomparable Alignment = "INCOMPARABLE"
)

// PlanKind is the kind of document that a plan is (文种).
type PlanKind string

// 五年规划, 年度计划, 专项规划, 行动计划或实施方案, 意见, 规章, 目录, 通知, 法律.
const (
	KindFiveYearPlan PlanKind = "FIVE_YEAR_PLAN"
	KindAnnualPlan   PlanKind = "ANNUAL_PLAN"
	KindSpecialPlan  PlanKind = "SPECIAL_PLAN"
	KindActionPlan   PlanKind = "ACTION_PLAN"
	KindOpinion      PlanKind = "OPINION"
	KindRegulation   PlanKind = "REGULATION"
	KindCatalogue    PlanKind = "CATALOGUE"
	KindNotice       PlanKind = "NOTICE"
	KindLaw          PlanKind = "LAW"
	KindOther        PlanKind = "OTHER"
)

// DepartmentKind tells an office from what else answers for work.
type DepartmentKind string

// OFFICE: 政府及其部门、事业单位. PARTY: 党委及其工作机关. MASS: 群团. JUDICIAL: 法院、检察院.
// COLLECTIVE stands for several bodies (各成员单位). COMPANY, SCHOOL, HOSPITAL are what
// they say, ORGANISATION any other: institutes, associations, nurseries.
const (
	DepartmentOffice       DepartmentKind = "OFFICE"
	DepartmentParty        DepartmentKind = "PARTY"
	DepartmentMass         DepartmentKind = "MASS"
	DepartmentJudicial     DepartmentKind = "JUDICIAL"
	DepartmentCollective   DepartmentKind = "COLLECTIVE"
	DepartmentCompany      DepartmentKind = "COMPANY"
	DepartmentSchool       DepartmentKind = "SCHOOL"
	DepartmentHospital     DepartmentKind = "HOSPITAL"
	DepartmentOrganisation DepartmentKind = "ORGANISATION"
)
