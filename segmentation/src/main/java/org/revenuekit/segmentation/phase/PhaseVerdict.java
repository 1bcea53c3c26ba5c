package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.core.opportunity.OpportunityId;

/** In which phase an account is, and why. */
public final class PhaseVerdict {
    private final PhaseModel model;
    private final AccountId account;
    private final Bounds<RelationshipPhase> phase;
    private final Bounds<RelationshipPhase> phaseByCriteria;
    private final Optional<HeldPhase> heldUp;
    private final Optional<OpportunityId> opportunity;
    private final ImmutableList<CriterionVerdict> criteria;
    private final ImmutableList<OpportunityVerdict> opportunities;
    private final ImmutableList<Evidence> planned;

    PhaseVerdict(
            PhaseModel model,
            AccountId account,
            Bounds<RelationshipPhase> phase,
            Bounds<RelationshipPhase> phaseByCriteria,
            Optional<HeldPhase> heldUp,
            Optional<OpportunityId> opportunity,
            ImmutableList<CriterionVerdict> criteria,
            ImmutableList<OpportunityVerdict> opportunities,
            ImmutableList<Evidence> planned) {
        this.model = model;
        this.account = account;
        this.phase = phase;
        this.phaseByCriteria = phaseByCriteria;
        this.heldUp = heldUp;
        this.opportunity = opportunity;
        this.criteria = criteria;
        this.opportunities = opportunities;
        this.planned = planned;
    }

    /**
     * Returns whose verdict it is.
     *
     * @return the account
     */
    public AccountId account() {
        return account;
    }

    /**
     * Returns the phase.
     *
     * @return the phase that is certain, and the highest that is possible if what is not known turns out well
     */
    public Bounds<RelationshipPhase> phase() {
        return phase;
    }

    /**
     * Returns the phase that the criteria say on the day, whatever is kept from before.
     *
     * @return bounds as of {@link #phase()}, never above them
     */
    public Bounds<RelationshipPhase> phaseByCriteria() {
        return phaseByCriteria;
    }

    /**
     * Returns what keeps the phase up though its criteria are no longer met.
     *
     * @return the phase that is kept; empty if the criteria say so themselves
     */
    public Optional<HeldPhase> heldUp() {
        return heldUp;
    }

    /**
     * Returns the next phase to reach.
     *
     * @return the one above the certain phase; empty if that is the highest
     */
    public Optional<RelationshipPhase> next() {
        return phase.low().equals(model.top())
                ? Optional.empty()
                : Optional.of(model.phase(phase.low().level() + 1));
    }

    /**
     * Returns the opportunity that speaks for the account.
     *
     * @return the one of the highest or lowest phase, as the scope says, ties by the possible phase, then by id; empty
     *     if the scope is the account, or no opportunity is looked at
     */
    public Optional<OpportunityId> opportunity() {
        return opportunity;
    }

    /**
     * Returns how the account stands in the light of each opportunity.
     *
     * @return those that are looked at, by id; none if the scope is the account
     */
    public ImmutableList<OpportunityVerdict> opportunities() {
        return opportunities;
    }

    /**
     * Returns whether each criterion is met.
     *
     * @return all of the model, in its order; in the light of {@link #opportunity()} if there is one
     */
    public ImmutableList<CriterionVerdict> criteria() {
        return criteria;
    }

    /**
     * Returns whether a criterion is met.
     *
     * @param criterion its id
     * @return the verdict
     * @throws IllegalArgumentException if the model has no such criterion
     */
    public CriterionVerdict of(CriterionId criterion) {
        requireNonNull(criterion, "criterion");
        return criteria.stream()
                .filter(verdict -> verdict.criterion().id().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the model " + model.ref() + " has no criterion " + Text.shown(criterion.value())));
    }

    /**
     * Returns whether each gate is open.
     *
     * @return that into level 1 first
     */
    public ImmutableList<GateVerdict> gates() {
        return model.phases().stream().skip(1).map(this::gate).collect(toImmutableList());
    }

    /**
     * Returns whether the gate into a phase is open.
     *
     * @param level the level of the phase, at least 1
     * @return the verdict
     * @throws IllegalArgumentException if the model has no such level, or it is 0
     */
    public GateVerdict gate(int level) {
        model.gate(level);
        return gate(model.phases().get(level));
    }

    private GateVerdict gate(PhaseDefinition definition) {
        Gate gate = definition.gate().orElseThrow();
        ImmutableList<CriterionVerdict> parts =
                gate.criteria().stream().map(criterion -> of(criterion.id())).collect(toImmutableList());
        return new GateVerdict(
                definition.phase(),
                gate.needed(),
                gate.result(count(parts, CriterionResult.MET), count(parts, CriterionResult.UNKNOWN)),
                parts);
    }

    private static int count(ImmutableList<CriterionVerdict> parts, CriterionResult result) {
        return (int) parts.stream().filter(part -> part.result() == result).count();
    }

    /**
     * Returns what is planned with the account, which satisfies nothing until it is held.
     *
     * @return the plans for the day and later that are known and neither held nor withdrawn; by day, then day of
     *     record, then id
     */
    public ImmutableList<Evidence> planned() {
        return planned;
    }

    /**
     * Returns the account and its phases.
     *
     * @return such as {@code A 2 TRUST..3 PROPOSITION}
     */
    @Override
    public String toString() {
        return account + " " + phase;
    }
}
