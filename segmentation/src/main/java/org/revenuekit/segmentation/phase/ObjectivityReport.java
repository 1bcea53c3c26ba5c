package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.statistics.Agreement;
import org.revenuekit.core.statistics.CohenKappa;
import org.revenuekit.core.statistics.FleissKappa;

/** By which criteria everybody judges the same, and on which accounts they are apart. */
public final class ObjectivityReport {
    private final ObjectivityPolicy definition;
    private final PhaseModel model;
    private final ImmutableList<CriterionAgreement> criteria;
    private final Findings findings;

    ObjectivityReport(ObjectivityPolicy definition, PhaseModel model, RatingTable table) {
        this.definition = definition;
        this.model = model;
        this.criteria = model.criteria().stream()
                .map(criterion -> agreement(criterion, table.rated(criterion.id())))
                .collect(toImmutableList());
        this.findings = table.findings();
    }

    private CriterionAgreement agreement(Criterion criterion, ImmutableList<RatedAccount> rated) {
        ImmutableSet<SellerId> raters = rated.stream()
                .flatMap(account -> account.answers().keySet().stream())
                .collect(toImmutableSet());
        double z = definition.z().doubleValue();
        Optional<Agreement> agreement = raters.size() == 2
                ? CohenKappa.of(answers(rated, 0), answers(rated, 1), z)
                : FleissKappa.of(
                        rated.stream()
                                .map(account -> account.answers().values())
                                .collect(toImmutableList()),
                        z);
        return new CriterionAgreement(
                criterion,
                standing(rated.size(), agreement),
                rated.size(),
                raters.size(),
                agreement,
                rated.stream().filter(RatedAccount::isDisputed).collect(toImmutableList()));
    }

    /** What one of two raters says of each account. */
    private static ImmutableList<CriterionResult> answers(ImmutableList<RatedAccount> rated, int rater) {
        return rated.stream()
                .map(account -> account.answers().values().asList().get(rater))
                .collect(toImmutableList());
    }

    private CriterionAgreement.Standing standing(int items, Optional<Agreement> agreement) {
        if (items < definition.minimumItems()) {
            return CriterionAgreement.Standing.TOO_FEW_ITEMS;
        }
        OptionalDouble kappa = agreement.orElseThrow().kappa();
        if (kappa.isEmpty()) {
            return CriterionAgreement.Standing.NO_VARIATION;
        }
        return kappa.orElseThrow() < definition.floor().doubleValue()
                ? CriterionAgreement.Standing.BELOW_FLOOR
                : CriterionAgreement.Standing.OBJECTIVE;
    }

    /**
     * Returns all criteria.
     *
     * @return in the order of the model
     */
    public ImmutableList<CriterionAgreement> criteria() {
        return criteria;
    }

    /**
     * Returns a criterion.
     *
     * @param criterion its id
     * @return whether raters judge it the same
     * @throws IllegalArgumentException if the model has no such criterion
     */
    public CriterionAgreement of(CriterionId criterion) {
        requireNonNull(criterion, "criterion");
        return criteria.stream()
                .filter(agreement -> agreement.criterion().id().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the model " + model.ref() + " has no criterion " + Text.shown(criterion.value())));
    }

    /**
     * Returns by which criteria people judge differently.
     *
     * @return those below the floor, in the order of the model
     */
    public ImmutableList<CriterionAgreement> belowFloor() {
        return criteria.stream()
                .filter(agreement -> agreement.standing() == CriterionAgreement.Standing.BELOW_FLOOR)
                .collect(toImmutableList());
    }

    /**
     * Returns which answers are not used.
     *
     * @return the findings, by criterion, then account, then rater; the answers that they count and those of accounts
     *     rated by at least two are all that were given
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns what is enough.
     *
     * @return the policy
     */
    public ObjectivityPolicy definition() {
        return definition;
    }

    /**
     * Returns whose criteria were judged.
     *
     * @return the model
     */
    public PhaseModel model() {
        return model;
    }
}
