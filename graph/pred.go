package graph

// Predicates of schema/graph.dql. Where an edge has a name of its own in the API
// (EdgeType), the comment gives it.
const (
	PredXID Pred = "xid"
	// PredName is, on a target, its indicator's name, so that targets can be found and
	// ordered by it.
	PredName  Pred = "name"
	PredAlias Pred = "alias"
	// PredOrder is the node's Order; the store sets it.
	PredOrder Pred = "order"
	// PredOwner leads from every owned node but the plan itself to its plan.
	PredOwner Pred = "owner"
	// PredHash is the digest of an owned node as it was last written, and on a
	// plan's node PredSetHash that of its whole Set: what differs is written.
	PredHash    Pred = "node.hash"
	PredSetHash Pred = "set.hash"

	PredPlanNumber   Pred = "plan.number"
	PredPlanKind     Pred = "plan.kind"
	PredPlanStatus   Pred = "plan.status"
	PredPlanIssuedOn Pred = "plan.issued_on" // YYYY-MM-DD
	PredPlanFrom     Pred = "plan.from"      // first year of its period
	PredPlanTo       Pred = "plan.to"        // last year of its period
	PredPlanIssuer   Pred = "plan.issuer"    // ISSUED_BY
	PredPlanRegion   Pred = "plan.region"    // APPLIES_TO
	PredParentPlan   Pred = "parent_plan"    // PARENT_PLAN; facets basis, rule
	PredCites        Pred = "cites"          // CITES; facet relation
	PredCovers       Pred = "covers"         // COVERS, plan to year
	PredMandates     Pred = "mandates"       // MANDATES, plan to target
	PredPlanSection  Pred = "plan.section"
	PredPlanTask     Pred = "plan.task"
	// PredPlanProject carries what this plan says of the project: facets capacity,
	// investment, stage, position.
	PredPlanProject Pred = "plan.project"

	PredParentLinkPlan  Pred = "parent_link.plan"  // the plan above
	PredParentLinkBasis Pred = "parent_link.basis" // Basis
	PredParentLinkRule  Pred = "parent_link.rule"
	// PredParentLinkPosition ranks the plans above one, from 0: outlines first,
	// then what the whole plan is made under, then what a part of it carries out.
	PredParentLinkPosition Pred = "parent_link.position"
	PredPlanParentLink     Pred = "plan.parent_link" // plan to ParentLink

	PredCitationPlan     Pred = "citation.plan"     // the plan cited
	PredCitationRelation Pred = "citation.relation" // basis or mention
	PredCitationTitle    Pred = "citation.title"
	PredCitationNumber   Pred = "citation.number"
	PredPlanCitation     Pred = "plan.citation" // plan to Citation

	PredDocPath      Pred = "doc.path"
	PredDocSHA256    Pred = "doc.sha256"
	PredDocMediaType Pred = "doc.media_type"
	PredDocBytes     Pred = "doc.bytes"
	// PredDocDone is set in the last transaction of a document's load to the
	// version of the rules that read it; a document without it is read again.
	PredDocDone Pred = "doc.done"
	// PredPlanDocument leads from a plan to the documents that contain it. CONTAINS, reversed
	PredPlanDocument Pred = "plan.document"

	PredRenditionDocument Pred = "rendition.document"
	PredRenditionFacts    Pred = "rendition.facts" // loader's own encoding
	PredPlanRendition     Pred = "plan.rendition"

	PredSectionParent   Pred = "section.parent" // PART_OF
	PredSectionLevel    Pred = "section.level"
	PredSectionPosition Pred = "section.position" // preorder rank in the plan
	PredSectionPath     Pred = "section.path"     // headings joined by U+001F
	PredSectionText     Pred = "section.text"
	// PredSectionRegion leads to the places that the section's own text names, below the
	// plan's prefecture or together with it in a group.
	PredSectionRegion Pred = "section.region"

	PredRegionLevel  Pred = "region.level"
	PredRegionCode   Pred = "region.code"   // GB/T 2260, six digits
	PredRegionParent Pred = "region.parent" // PART_OF

	PredDepartmentRegion Pred = "department.region"
	PredDepartmentKind   Pred = "department.kind" // DepartmentKind
	// PredDepartmentMember leads from a collective (各旗区人民政府) to the bodies that it
	// stands for, where they are known.
	PredDepartmentMember Pred = "department.member"

	PredIndicatorUnit Pred = "indicator.unit"
	// PredIndicatorRelated leads to indicators of nearly the same name; the edge stands
	// in both directions, and keeps neither of them in the graph.
	PredIndicatorRelated Pred = "indicator.related"

	PredTargetKind       Pred = "target.kind"
	PredTargetMeasure    Pred = "target.measure"
	PredTargetComparator Pred = "target.comparator"
	PredTargetValue      Pred = "target.value"
	PredTargetValueMax   Pred = "target.value_max"
	PredTargetUnit       Pred = "target.unit"
	PredTargetText       Pred = "target.text"
	PredTargetNormalized Pred = "target.normalized"
	PredTargetFrom       Pred = "target.from"
	PredTargetTo         Pred = "target.to"
	PredTargetPerYear    Pred = "target.per_year"
	PredTargetEach       Pred = "target.each"     // of each region below (每个旗区)
	PredTargetForecast   Pred = "target.forecast" // expected (预计), not aimed at
	PredTargetNature     Pred = "target.nature"
	PredTargetPosition   Pred = "target.position" // rank in the text of its plan
	PredMeasures         Pred = "measures"        // MEASURES, target to indicator
	PredTargetRegion     Pred = "target.region"   // APPLIES_TO
	PredDueIn            Pred = "due_in"          // DUE_IN, target to year
	PredTargetSection    Pred = "target.section"
	// PredAlignsWith leads from a target to one of a plan above (or beside) its
	// own; facets alignment, difference (may lack), rule, above (bool).
	PredAlignsWith Pred = "aligns_with"

	PredTaskDeadline Pred = "task.deadline"
	PredTaskPosition Pred = "task.position"
	PredTaskTarget   Pred = "task.target"
	PredTaskSection  Pred = "task.section"

	PredResponsibilityRole       Pred = "responsibility.role"
	PredResponsibilityDepartment Pred = "responsibility.department"
	PredResponsibilityTask       Pred = "responsibility.task"
	PredResponsibilityTarget     Pred = "responsibility.target"
	// PredResponsibleFor is the same as a direct edge, department's side reversed:
	// from task or target to department; facet role. RESPONSIBLE_FOR
	PredResponsibleFor Pred = "responsible_for"

	PredProjectRegion Pred = "project.region" // LOCATED_IN

	PredYear Pred = "year"

	PredQuote              Pred = "quote"
	PredEvidenceOf         Pred = "evidence.of" // to the fact or link it stands for
	PredEvidenceDocument   Pred = "evidence.document"
	PredEvidenceSection    Pred = "evidence.section"
	PredEvidenceStart      Pred = "evidence.start"
	PredEvidenceEnd        Pred = "evidence.end"
	PredEvidenceRule       Pred = "evidence.rule"
	PredEvidenceConfidence Pred = "evidence.confidence"

	PredMetaVersion  Pred = "meta.schema_version"
	PredMetaLoadedAt Pred = "meta.loaded_at" // RFC 3339
	// PredMetaEdges is how many edges between entities there were when the last load ended.
	PredMetaEdges Pred = "meta.edges"
	// PredMetaSweep is true while shared nodes may stand that nothing points to.
	PredMetaSweep Pred = "meta.sweep"
)

// EntityEdges are the edges that lead from one entity to another.
var EntityEdges = []Pred{
	PredParentPlan, PredCites, PredMandates, PredMeasures, PredPlanRegion, PredTargetRegion, PredResponsibleFor, PredRegionParent,
	PredSectionParent, PredPlanSection, PredProjectRegion, PredPlanIssuer, PredDueIn, PredCovers, PredPlanDocument, PredAlignsWith,
}
