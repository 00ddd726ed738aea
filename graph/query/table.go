package query

import "plangraph/graph"

// Orders of the lists and connections.
var (
	byName     = []order{{pred: graph.PredName}, byID}
	byYear     = []order{{pred: graph.PredYear, kind: asInt}, byID}
	byPath     = []order{{pred: graph.PredDocPath}, byID}
	byRole     = []order{{pred: graph.PredResponsibilityRole}, byID}        // LEAD stands first by its letters too
	byWeight   = []order{{pred: graph.PredParentLinkPosition, kind: asInt}} // as resolution put the plans above one
	byTask     = []order{{pred: graph.PredTaskPosition, kind: asInt, nullable: true}, byID}
	byTarget   = []order{{pred: graph.PredTargetPosition, kind: asInt, nullable: true}, byID}
	bySection  = []order{{pred: graph.PredSectionPosition, kind: asInt, nullable: true}, byID}
	byEvidence = []order{{pred: graph.PredEvidenceStart, kind: asInt}}
)

// types says, for each object type of the API and each of its fields, where it
// stands in the store. Connections, their edges and pages are not here: they all
// work alike (page.go).
var types map[string]map[string]def

func init() { // a table that the functions in it refer to
	types = map[string]map[string]def{
		"Plan": {
			"id":        value(graph.PredXID),
			"name":      value(graph.PredName),
			"aliases":   values(graph.PredAlias),
			"docNumber": value(graph.PredPlanNumber),
			"kind":      value(graph.PredPlanKind),
			"status":    value(graph.PredPlanStatus),
			"issuer":    to(graph.PredPlanIssuer),
			"region":    to(graph.PredPlanRegion),
			"issuedOn":  value(graph.PredPlanIssuedOn),
			"period":    same(graph.PredPlanFrom, graph.PredPlanFrom, graph.PredPlanTo),
			"documents": all(along(graph.PredPlanDocument, byPath[:1])),
			"parents":   all(along(graph.PredPlanParentLink, byWeight)),
			"children":  connection(against(graph.PredParentPlan, byName), nil),
			"targets":   connection(along(graph.PredMandates, byTarget), targetsWhere),
			"tasks":     connection(along(graph.PredPlanTask, byTask), nil),
			"projects":  connection(along(graph.PredPlanProject, byName), projectsWhere),
			"sections":  all(along(graph.PredPlanSection, bySection[:1])),
			"years":     connection(along(graph.PredCovers, byYear), nil),
		},
		"PlanLink": {
			"plan":     to(graph.PredParentLinkPlan),
			"basis":    value(graph.PredParentLinkBasis),
			"rule":     value(graph.PredParentLinkRule),
			"evidence": evidence,
		},
		"Section": {
			"id":       value(graph.PredXID),
			"heading":  value(graph.PredName),
			"path":     split(graph.PredSectionPath, "\x1f"),
			"level":    value(graph.PredSectionLevel),
			"text":     orEmpty(graph.PredSectionText),
			"plan":     to(graph.PredOwner),
			"parent":   to(graph.PredSectionParent),
			"children": all(against(graph.PredSectionParent, bySection[:1])),
			"evidence": all(against(graph.PredEvidenceSection, byEvidence)),
			"targets":  connection(against(graph.PredTargetSection, byTarget), nil),
			"regions":  all(along(graph.PredSectionRegion, byName)),
		},
		"Document": {
			"id":        value(graph.PredXID),
			"path":      value(graph.PredDocPath),
			"sha256":    value(graph.PredDocSHA256),
			"mediaType": value(graph.PredDocMediaType),
			"bytes":     value(graph.PredDocBytes),
			"plans":     all(against(graph.PredPlanDocument, byName)),
		},
		"Region": {
			"id":       value(graph.PredXID),
			"name":     value(graph.PredName),
			"aliases":  values(graph.PredAlias),
			"level":    value(graph.PredRegionLevel),
			"code":     value(graph.PredRegionCode),
			"parent":   to(graph.PredRegionParent),
			"children": connection(against(graph.PredRegionParent, byName), nil),
			"plans":    connection(against(graph.PredPlanRegion, byName), plansWhere),
			"targets":  connection(against(graph.PredTargetRegion, byTarget), targetsWhere),
			"projects": connection(against(graph.PredProjectRegion, byName), projectsWhere),
			"sections": connection(against(graph.PredSectionRegion, bySection), nil),
		},
		"Department": {
			"id":               value(graph.PredXID),
			"name":             value(graph.PredName),
			"aliases":          values(graph.PredAlias),
			"kind":             value(graph.PredDepartmentKind),
			"members":          all(along(graph.PredDepartmentMember, byName)),
			"region":           to(graph.PredDepartmentRegion),
			"responsibilities": connection(against(graph.PredResponsibilityDepartment, byRole), responsibilitiesWhere),
			"plansIssued":      connection(against(graph.PredPlanIssuer, byName), nil),
		},
		"Indicator": {
			"id":      value(graph.PredXID),
			"name":    value(graph.PredName),
			"aliases": values(graph.PredAlias),
			"unit":    value(graph.PredIndicatorUnit),
			"related": all(edge{path: string(graph.PredIndicatorRelated) + filter([]string{"type(Indicator)"}), order: byName}),
			"targets": connection(against(graph.PredMeasures, byTarget), targetsWhere),
		},
		"Year": {
			"id":      value(graph.PredXID),
			"year":    value(graph.PredYear),
			"targets": connection(hub(graph.PredDueIn, byTarget), targetsWhere),
			"plans":   connection(hub(graph.PredCovers, byName), nil),
		},
		"Target": {
			"id":          value(graph.PredXID),
			"indicator":   to(graph.PredMeasures),
			"kind":        value(graph.PredTargetKind),
			"measure":     value(graph.PredTargetMeasure),
			"comparator":  value(graph.PredTargetComparator),
			"value":       value(graph.PredTargetValue),
			"valueMax":    value(graph.PredTargetValueMax),
			"unit":        value(graph.PredTargetUnit),
			"text":        value(graph.PredTargetText),
			"normalized":  value(graph.PredTargetNormalized),
			"period":      same(graph.PredTargetFrom, graph.PredTargetFrom, graph.PredTargetTo),
			"perYear":     value(graph.PredTargetPerYear),
			"each":        value(graph.PredTargetEach),
			"forecast":    value(graph.PredTargetForecast),
			"nature":      value(graph.PredTargetNature),
			"region":      to(graph.PredTargetRegion),
			"plan":        to(graph.PredOwner),
			"responsible": all(against(graph.PredResponsibilityTarget, byRole)),
			"compared":    compared,
			"evidence":    evidence,
		},
		"AlignedTarget": {
			"target":     self,
			"alignment":  facet("alignment"),
			"difference": facet("difference"),
			"rule":       facet("rule"),
		},
		"SearchHit": {
			"node":    self,
			"score":   score,
			"snippet": snippet,
		},
		"Divergence": {
			"target":     within("target"),
			"other":      within("other"),
			"above":      facet("above"),
			"alignment":  facet("alignment"),
			"difference": facet("difference"),
			"rule":       facet("rule"),
		},
		"Wanted": {
			"plan":    self,
			"citedBy": citedBy,
			"targets": targetsUnder,
		},
		"Task": {
			"id":          value(graph.PredXID),
			"name":        value(graph.PredName),
			"plan":        to(graph.PredOwner),
			"deadline":    value(graph.PredTaskDeadline),
			"responsible": all(against(graph.PredResponsibilityTask, byRole)),
			"targets":     connection(along(graph.PredTaskTarget, byTarget), nil),
			"evidence":    evidence,
		},
		"Responsibility": {
			"department": to(graph.PredResponsibilityDepartment),
			"role":       value(graph.PredResponsibilityRole),
			"task":       to(graph.PredResponsibilityTask),
			"evidence":   evidence,
		},
		"Project": {
			"id":         value(graph.PredXID),
			"name":       value(graph.PredName),
			"aliases":    values(graph.PredAlias),
			"regions":    all(along(graph.PredProjectRegion, byName)),
			"capacity":   newest(graph.PredPlanProject, "capacity"),
			"investment": newest(graph.PredPlanProject, "investment"),
			"stage":      newest(graph.PredPlanProject, "stage"),
			"plans":      connection(against(graph.PredPlanProject, byName), nil),
			"evidence":   evidence,
		},
		"Evidence": {
			"quote":      value(graph.PredQuote),
			"document":   to(graph.PredEvidenceDocument),
			"start":      value(graph.PredEvidenceStart),
			"end":        value(graph.PredEvidenceEnd),
			"section":    to(graph.PredEvidenceSection),
			"rule":       value(graph.PredEvidenceRule),
			"confidence": value(graph.PredEvidenceConfidence),
			"about":      about,
		},
	}
}

// evidence is the words under a fact or link.
var evidence = all(against(graph.PredEvidenceOf, byEvidence))
