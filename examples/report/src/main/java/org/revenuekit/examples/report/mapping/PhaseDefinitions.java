package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.segmentation.phase.PhaseModel;

/**
 * How evidence becomes relationship phases.
 *
 * @param model the phases and what shows them
 * @param comparedMonths how many months back the phases are that those of now are compared with
 * @param briefs whose reviews are told; none leaves the choice to the report
 */
public record PhaseDefinitions(PhaseModel model, int comparedMonths, ImmutableList<AccountId> briefs) {
    /** What holds where a mapping says nothing. */
    public static final PhaseDefinitions STANDARD = new PhaseDefinitions(PhaseModel.standard(), 3, ImmutableList.of());

    /** Checks that nothing is null. */
    public PhaseDefinitions {
        requireNonNull(model, "model");
        requireNonNull(briefs, "briefs");
    }
}
