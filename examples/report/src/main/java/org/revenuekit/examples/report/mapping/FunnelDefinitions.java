package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;
import org.revenuekit.funnel.process.StandardProcesses;

/**
 * How leads and their events become a funnel.
 *
 * @param process the process they go through
 * @param policy how conversion is counted
 * @param cohort the business days on which those began who are counted
 * @param months of how many months, up to the date asked about, stock and flow are shown, and of how many cohorts
 *     changes
 * @param breakdown by what the funnel is broken down: {@link #CHANNEL}, {@link #SELLER}, {@link #MANAGER}, or an
 *     attribute of leads
 * @param opportunities how opportunities are leads; empty where leads have a table of their own
 * @param policies by what it is judged
 */
public record FunnelDefinitions(
        SalesProcess process,
        ConversionPolicy policy,
        Span cohort,
        int months,
        Optional<String> breakdown,
        Optional<OpportunityWords> opportunities,
        FunnelPolicies policies) {
    /** The breakdown by channel. */
    public static final String CHANNEL = "channel";

    /** The breakdown by the lead's own seller. */
    public static final String SELLER = "seller";

    /** The breakdown by the manager of the lead's own seller. */
    public static final String MANAGER = "manager";

    /** What holds where a mapping says nothing. */
    public static final FunnelDefinitions STANDARD = new FunnelDefinitions(
            StandardProcesses.theModel(),
            ConversionPolicy.standard(),
            Span.always(),
            3,
            Optional.empty(),
            Optional.empty(),
            FunnelPolicies.STANDARD);

    /**
     * How opportunities are leads of the process.
     *
     * @param created the stage that an opportunity enters when it is created
     * @param won the stage that it enters when it is won
     * @param lost the reason for which it leaves when it is lost
     */
    public record OpportunityWords(StageId created, StageId won, ReasonId lost) {
        /** Checks that nothing is null. */
        public OpportunityWords {
            requireNonNull(created, "created");
            requireNonNull(won, "won");
            requireNonNull(lost, "lost");
        }
    }

    /** Checks that nothing is null. */
    public FunnelDefinitions {
        requireNonNull(process, "process");
        requireNonNull(policy, "policy");
        requireNonNull(cohort, "cohort");
        requireNonNull(breakdown, "breakdown");
        requireNonNull(opportunities, "opportunities");
        requireNonNull(policies, "policies");
    }
}
