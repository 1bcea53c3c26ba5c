package org.revenuekit.funnel.effect;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.statistics.RateDifferenceInterval;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.conversion.RateDifference;
import org.revenuekit.funnel.process.SalesProcess;

/**
 * What an initiative did, as far as data can tell (施策の効果): the answer of {@link EffectAnalysis}. Where they cannot tell
 * it says so, and why, instead of a number. Immutable.
 */
public final class InitiativeEffect {
    private final EffectEvidence evidence;
    private final ImmutableList<EffectRefusal> refusals;
    private final ImmutableList<EffectCaution> cautions;
    private final Optional<DifferenceInDifferences> observed;

    InitiativeEffect(EffectEvidence evidence, boolean isMixKnown) {
        this.evidence = evidence;
        this.refusals = refusals(evidence);
        this.cautions = cautions(evidence, isMixKnown);
        this.observed = evidence.after().since(evidence.before(), z());
    }

    private static ImmutableList<EffectRefusal> refusals(EffectEvidence evidence) {
        ImmutableList.Builder<EffectRefusal> refusals = ImmutableList.builder();
        add(evidence.overlaps(), EffectRefusal.OVERLAP, refusals);
        add(!evidence.hasControl(), EffectRefusal.NO_CONTROL, refusals);
        add(evidence.isImmature(), EffectRefusal.IMMATURE, refusals);
        add(evidence.isTooFew(), EffectRefusal.TOO_FEW, refusals);
        add(evidence.trendsDiffer(), EffectRefusal.PRE_TREND_DIFFERS, refusals);
        add(evidence.isMixChanged(), EffectRefusal.MIX_CHANGED, refusals);
        return refusals.build();
    }

    private static ImmutableList<EffectCaution> cautions(EffectEvidence evidence, boolean isMixKnown) {
        ImmutableList.Builder<EffectCaution> cautions = ImmutableList.builder();
        add(evidence.isTrendUnknown(), EffectCaution.PRE_TREND_UNKNOWN, cautions);
        add(!isMixKnown, EffectCaution.MIX_UNKNOWN, cautions);
        add(evidence.isExposedBefore(), EffectCaution.EXPOSED_BEFORE, cautions);
        add(evidence.groups().isBySeller(), EffectCaution.CLUSTERED, cautions);
        return cautions.build();
    }

    private static <T> void add(boolean holds, T what, ImmutableList.Builder<T> to) {
        if (holds) {
            to.add(what);
        }
    }

    private double z() {
        return definition().conversion().z().doubleValue();
    }

    /**
     * Returns how it is measured.
     *
     * @return the policy
     */
    public EffectPolicy definition() {
        return evidence.policy();
    }

    /**
     * Returns what was done.
     *
     * @return the initiative
     */
    public Initiative initiative() {
        return evidence.initiative();
    }

    /**
     * Returns whom it reached, and whom it did not.
     *
     * @return the groups
     */
    public ComparedGroups groups() {
        return evidence.groups();
    }

    /**
     * Returns the process that leads go through.
     *
     * @return the definition
     */
    public SalesProcess process() {
        return evidence.journeys().definition();
    }

    /**
     * Returns what is seen.
     *
     * @return the point in time of the journeys
     */
    public AsOf asOf() {
        return evidence.journeys().asOf();
    }

    /**
     * Returns what is wrong with leads and events.
     *
     * @return the findings of the journeys
     */
    public Findings findings() {
        return evidence.journeys().findings();
    }

    /**
     * Returns what can be said.
     *
     * @return {@link EffectVerdict#REFUSED} if there are {@linkplain #refusals() reasons to refuse}; otherwise whether
     *     0 is outside the interval of the {@linkplain #estimate() estimate}
     */
    public EffectVerdict verdict() {
        return estimate().map(InitiativeEffect::verdict).orElse(EffectVerdict.REFUSED);
    }

    private static EffectVerdict verdict(DifferenceInDifferences estimate) {
        if (!estimate.isShown()) {
            return EffectVerdict.NOT_SHOWN;
        }
        return estimate.lower() > 0 ? EffectVerdict.EFFECT_UP : EffectVerdict.EFFECT_DOWN;
    }

    /**
     * Returns why nothing can be said.
     *
     * @return all reasons, in the order of their kinds; none if something can
     */
    public ImmutableList<EffectRefusal> refusals() {
        return refusals;
    }

    /**
     * Returns what to keep in mind.
     *
     * @return the cautions, in the order of their kinds
     */
    public ImmutableList<EffectCaution> cautions() {
        return cautions;
    }

    /**
     * Returns the effect.
     *
     * @return by how much more the rate of the treated changed than that of the control; empty if refused
     */
    public Optional<DifferenceInDifferences> estimate() {
        return observed.filter(any -> refusals.isEmpty());
    }

    /**
     * Returns how the rate of the treated changed, whatever happened to the others (単純な前後比較). It is <em>not</em> the
     * effect: the season, prices or the market may have done it.
     *
     * @return the rate after, and as the other that before; the interval is of all rates if nobody is counted
     */
    public RateDifference beforeAfter() {
        EffectCell before = cell(Arm.TREATED, EffectPhase.BEFORE);
        EffectCell after = cell(Arm.TREATED, EffectPhase.AFTER);
        RateDifferenceInterval interval = RateDifferenceInterval.of(
                after.converted(), after.counted(), before.converted(), before.counted(), z());
        return new RateDifference(after.rate(), before.rate(), interval, z());
    }

    /**
     * Returns the counts of a group in a period.
     *
     * @param arm which group
     * @param phase before or after
     * @return its counts
     */
    public EffectCell cell(Arm arm, EffectPhase phase) {
        requireNonNull(arm, "arm");
        requireNonNull(phase, "phase");
        EffectPeriod period = phase == EffectPhase.BEFORE ? evidence.before() : evidence.after();
        return period.of(arm).cell();
    }

    /**
     * Returns how many there must be in each of the four cells to see a difference as large as the one observed, if it
     * is real; also where too few are the reason to refuse.
     *
     * @return the number, as {@link DifferenceInDifferences#sampleNeeded} says it; empty also if a cell counts nobody
     */
    public OptionalLong sampleNeeded() {
        return observed.map(difference ->
                        difference.sampleNeeded(definition().powerZ().doubleValue()))
                .orElse(OptionalLong.empty());
    }

    /**
     * Returns how the groups went before.
     *
     * @return a change for each pair of neighbouring periods that both have enough in each group, the latest first
     */
    public ImmutableList<PreTrend> preTrends() {
        return evidence.trends();
    }

    /**
     * Returns how the groups are made up otherwise than before.
     *
     * @return the shift of each part: of the treated, then of the control, each by the text of the part, those without
     *     one first; none if no grouping was given
     */
    public ImmutableList<MixShift> mixShifts() {
        return evidence.shifts();
    }

    /** Returns the initiative, and what can be said. */
    @Override
    public String toString() {
        return initiative().id() + ": " + verdict() + " "
                + estimate().map(Object::toString).orElse(refusals.toString());
    }
}
