package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.core.opportunity.OpportunityId;

/**
 * How an account stands in the light of one of its opportunities.
 *
 * @param opportunity the opportunity
 * @param phase what the criteria say on the day: the phase that is certain, and the highest that is possible
 * @param criteria the criteria, in the order of the model
 */
public record OpportunityVerdict(
        OpportunityId opportunity, Bounds<RelationshipPhase> phase, ImmutableList<CriterionVerdict> criteria) {}
